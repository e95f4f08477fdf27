"""Titles and degrees that stand in a name: Dr. Jana Nováková, CSc., Tn. Budi Santoso, S.Pd, özv. Kiss Éva."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.domain.names import fold, is_suffix

# Only with their full stop: *An* and *Id* are names. Of names that are cut short, as *Ma.* and *St.*, none is here.
_DOTTED_WORDS = """
dr. dra. drs. drg. ir. prof. doc. doz. doç. yrd. ass. mr. mrs. ms. mx. hr. sra. srta. sig. dott. dhr. mevr. mw.
ing. mgr. bc. mudr. mvdr. mddr. judr. phdr. rndr. thdr. paeddr. pharmdr. icdr. dipl.-ing. dipl.ing. mag. inż. lek. hab.
özv. ifj. id. kk. tn. ny. nn. an. by. sdr. sdri. hj. kh. ust. av. uzm. op. ecz. δρ. κα. κος. дн. д-р. проф. акад. ดร.
นพ. พญ. น.ส. ด.ช. ด.ญ. dl. dna. d-na. d-l. smt. shri. sri. mme. mlle.
"""
_DOTTED = frozenset(_DOTTED_WORDS.split())
# Also without one, before a name and not all of it.
_PLAIN = frozenset({"นาย", "นาง", "นางสาว", "özv", "d-na", "d-l", "mudr", "judr", "phdr", "rndr"})
# Behind a name, by how they end: *J.Smith* and *St.John* are none.
_DEGREE = re.compile(
    r"(?:[A-Z][A-Za-z]{0,4}\.)+(?:Pd|Kes|Kom|Si|Sc|Ed|Psi|Hum|Ag|Farm|Kep|Ked|Gz|Keb|Sos|IP|Ak|Kn|Eng|Phil|Nat|Med|Jur|D)\.?"
    r"|Sp\.[A-Z]{1,3}\.?|LL\.[BM]\.?"
)
_DEGREES = frozenset(
    {"phd", "csc", "drsc", "msc", "bsc", "mba", "mph", "llm", "dds", "drph", "dis", "candsc"}
)
# Where degrees are of capitals alone, as initials are elsewhere: Budi Santoso, S.H., M.M.
_OF_CAPITALS = re.compile(r"[ASM]\.(?:[A-Z]\.?){1,2}|A\.Md\.?")
_INDONESIA = "ID"
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?)+")


class Titles:
    """What is left of a name without them."""

    def __init__(self, said: Iterable[str] = (), country: str = "") -> None:
        """``said`` are others of which somebody says that they are titles; ``country`` is ISO 3166's."""
        self._said = frozenset(word.casefold() for word in said)
        self._country = country
        known = sorted(_DOTTED | {word for word in self._said if word.endswith(".")}, key=len, reverse=True)
        self._before = re.compile(rf"(?:{'|'.join(map(re.escape, known))})(?=[^\W\d_]{{2,}})", re.IGNORECASE)

    def off(self, text: str) -> str:
        """A name, whole or a part of it, without titles and degrees; as it is where it is nothing else.

        >>> Titles().off("Nováková, Ing. Jana, CSc."), Titles().off("özv. Nagy Lászlóné"), Titles().off("Dr.")
        ('Nováková, Jana', 'Nagy Lászlóné', 'Dr.')
        """
        if "." not in text and not self._said and text.isascii() and not _ends_in_capitals(text):
            return text
        parts = [" ".join(self._left(part.split(), at > 0)) for at, part in enumerate(text.split(","))]
        if parts == [" ".join(part.split()) for part in text.split(",")]:
            return text
        rest = ", ".join(part for part in parts if part)
        return rest if fold(rest) else text

    def _left(self, words: list[str], behind: bool) -> list[str]:
        """The words of a part between commas that are no titles, ``behind`` the first of them or not."""
        left: list[str] = []
        for at, word in enumerate(words):
            if self._is_title(word, alone=len(words) == 1 and not behind) or (
                (behind or at > 0) and self._is_degree(word, behind=behind)
            ):
                continue
            left.append(self._before.sub("", word, count=1) if self._before.match(word) else word)
        return left

    def _is_title(self, word: str, *, alone: bool) -> bool:
        even = word.casefold()
        return not alone and (even in _DOTTED or even in _PLAIN or even in self._said)

    def _is_degree(self, word: str, *, behind: bool) -> bool:
        plain = word.strip(".")
        if plain.lower() in _DEGREES and plain != plain.lower() and plain != plain.capitalize():
            return True
        if behind and self._country == _INDONESIA and _OF_CAPITALS.fullmatch(word):
            return True
        return _DEGREE.fullmatch(word) is not None and _INITIALS.fullmatch(word) is None


def _ends_in_capitals(text: str) -> bool:
    return text[-1:].isupper() or text[-2:-1].isupper()


def is_doubtful(name: str) -> bool:
    """Whether a family or a given name still has a sign of something else: a bracket, a colon, a full stop at its end.

    >>> is_doubtful("Santoso (alm)"), is_doubtful("Rosa M."), is_doubtful("Kiss bt."), is_doubtful("Almeida Jr.")
    (True, False, True, False)
    """
    if any(sign in name for sign in "()[]{}:"):
        return True
    last = name.split()[-1:]
    return bool(last) and last[0].endswith(".") and not (is_suffix(last[0]) or _INITIALS.fullmatch(last[0]))

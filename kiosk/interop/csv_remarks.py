"""What stands in a name beside it: titles, what somebody is called, a name of before, signs and remarks of the desk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.name_keys import is_particle
from kiosk.domain.names import DEGREES, fold
from kiosk.interop.csv_names import TITLES, untitled

# Most names have none of these: signs, a word for a name by birth, or a title before it.
_BESIDE = re.compile(
    rf"""[()\[\]{{}}"“”„«»*#~^\\,|（）]|\b(?:née?|nee|geborene?r?)\s|\b(?:geb|roz|d|рожд|урожд|ур|szül|sz|dř)\.|\bdříve\s|\bk[ıi]zl[ıi]k\b|\bz\s+domu\b|\b(?:rozen[áé]|nata|nascida|урожд[её]нная)\s|^(?:{"|".join(sorted(TITLES))})\.?\s""",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"""\s*(?:\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}|（([^（）]*)）|"([^"]*)"|[“„]([^”“]*)[”“]|«([^»]*)»)\s*"""
)
# Signs that a desk sets beside a name to find it again.
_SIGNS = re.compile(r"^[*#~^|\s]+|[*#~^|\s]+$")
# As some are called, so words of letters alone stand there in small ones.
_BORN = re.compile(
    r"(?<=[\w.])[\s,]+(?:née?|nee|geborene?r?|rozen[áé]|dříve|nata|nascida|урожд[её]нная|το\s+γένος|(?i:szül\.|dř\.|k[ıi]zl[ıi]k(?:\s+soyad[ıi])?\s?:|geb\.|roz\.|z\s?d\.|z\s+domu"
    r"|d\.\s?d\.|(?:у?рожд|ур)\.))\s*(?<=[.:\s])(?P<name>[^\W\d_].*)"
)
_BORN_ALONE = re.compile(
    r"(?:née?|nee|born|formerly|fka|dříve|dř\.|szül(?:etett)?\.?|sz\.|k[ıi]zl[ıi]k(?:\s+soyad[ıi])?|το\s+γένος|γένος"
    r"|urozen[áé]|bývalá|född|født|geb\.?|geborene?r?|nata|nacida|nascida|rozen[áé]|roz\.?|z\s?d\.|z\s+domu|d\.\s?d\."
    r"|(?:у?рожд|ур)\.|урожд[её]нная)\s*:?\s*(?<=[.:\s])(?P<name>\S.*)",
    re.IGNORECASE,
)
# Of a whole name: in brackets, or up to a comma.
_BORN_IN_BRACKETS = re.compile(
    rf"\s*[(\[]\s*{_BORN_ALONE.pattern.replace('.*', '[^()]*')}[)\]]", re.IGNORECASE
)
_QUOTED = re.compile(r"""\\(['"])""")
# Of what somebody is called: a name or two, and no remark.
_CALLED = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?(?: [^\W\d_]+(?:['’.-][^\W\d_]+)*\.?)?")
_REMARK_WORDS = """
    deceased dead died decd rip expired vip test duplicate dup inactive confidential restricted donotuse donotcall
    alert minor child baby twin twina twinb new old archived merged error interpreter seenotes staff employee unknown
    fallecido fallecida difunto difunta inactivo inactiva prueba duplicado verstorben gestorben doppelt inaktiv neu
    decede decedee doublon inactif falecido falecida deceduto deceduta zmarly zmarla
"""
_REMARKS = frozenset(_REMARK_WORDS.split())
# What files say of people who have one name: first name unknown, no last name.
_NO_NAMES = frozenset({"fnu", "lnu", "nfn", "nln", "nmn", "nmi"})


@dataclass(frozen=True)
class NamedPerson:
    """A name without what stood beside it.

    Attributes:
        family, given: the names.
        called: what the person is called, in the place of the given names; empty where nobody says it.
        before: a family name of before or beside; ``born`` where that is the one by birth.
        left_out: whether a remark was left out.
    """

    family: str
    given: str
    called: str = ""
    before: str = ""
    born: str = ""
    left_out: bool = False


def by_birth(text: str) -> tuple[str, str]:
    """A whole name, in any order, without the family name by birth that stands in it, and that.

    >>> by_birth("Ash-Elm Anna z d. Brim"), by_birth("Elm z domu Brim Anna"), by_birth("Elm geb. Brim, Anna")
    (('Ash-Elm Anna', 'Brim'), ('Elm Anna', 'Brim'), ('Elm, Anna', 'Brim'))
    """
    if found := _BORN_IN_BRACKETS.search(text):
        rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
        return rest.replace(" ,", ","), found["name"].strip()
    found = _BORN.search(text)
    if found is None:
        return text, ""
    before = text[: found.start()]
    born, comma, rest = found["name"].partition(",")
    if not comma and " " not in before.strip():
        # Behind one name alone another one of the person's own follows.
        words = born.split()
        end = next((at for at, word in enumerate(words) if not is_particle(word)), len(words) - 1) + 1
        born, rest = " ".join(words[:end]), " ".join(words[end:])
    return f"{before}{comma} {rest.strip()}".strip(), born.strip()


def apart(family: str, given: str) -> NamedPerson:
    """A family name and given names, and what they say beside that.

    >>> apart("Almeida (née Brim)", 'Mrs. Rosa "Rosie"')
    NamedPerson(family='Almeida', given='Rosa', called='Rosie', before='', born='Brim', left_out=False)
    """
    born = ""
    if found := _BORN.search(given):
        born, given = found["name"], given[: found.start()]
    if not born and not (_BESIDE.search(family) or _BESIDE.search(given)):
        return NamedPerson(_said(family), _said(given))
    family, of_family = _without_brackets(family)
    given, of_given = _without_brackets(given)
    if found := _BORN.search(family):
        born, family = found["name"], family[: found.start()]
    before, called, left_out = "", "", False
    for text in of_family:
        if named := _BORN_ALONE.fullmatch(text):
            born = born or named["name"]
        elif not before and _is_called(text):
            before = text
        else:
            left_out = True
    for text in of_given:
        if named := _BORN_ALONE.fullmatch(text):
            born = born or named["name"]
        elif not called and _is_called(text):
            called = text
        else:
            left_out = True
    return NamedPerson(
        _said(untitled(family)), _said(_without_degrees(untitled(given))), called, before, born, left_out
    )


def _said(name: str) -> str:
    return "" if name.lower() in _NO_NAMES else name


def _is_called(text: str) -> bool:
    return _CALLED.fullmatch(text) is not None and fold(text) not in _REMARKS


def _without_degrees(given: str) -> str:
    first, *rest = given.split(",")
    return ",".join([first, *(part for part in rest if fold(part) not in DEGREES)])


def _without_brackets(text: str) -> tuple[str, list[str]]:
    """A name without what stands in brackets or quotation marks in it, and that; one that is nothing else stays."""
    plain = _QUOTED.sub(r"\1", text)
    inner = [next(filter(None, found), "").strip() for found in _IN_BRACKETS.findall(plain)]
    rest = _SIGNS.sub("", " ".join(_IN_BRACKETS.sub(" ", plain).split()))
    return (rest, list(filter(None, inner))) if fold(rest) else (text, [])

"""Names of cards: from elements of their own, or from a whole name, where both must say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.names import fold
from kiosk.domain.scanning.elements import Elements

# As many letters an element has; a longer name is cut there without a word.
_LONGEST = {"DAA": 35, "DAB": 35, "DCS": 40}
_SUFFIXES = frozenset({"jr", "jnr", "sr", "snr", "ii", "iii", "iv"})
_NOT_THERE = frozenset(
    {"none", "unavl", "unavail", "unavailable", "unk", "unknown", "na", "nmn", "nfn", "fnu", "lnu"}
)
_WRITTEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’`\-])*")
_CUT = "T"
# It writes whole names in the order in which they are said, with spaces between.
_GIVEN_FIRST = frozenset({"636025"})


@dataclass(frozen=True)
class CardName:
    """A holder's name as the card has it. What is not told beyond doubt is empty."""

    family: str = ""
    # All given names, where the card does not say which is the middle one.
    given: str = ""
    middle: str = ""
    suffix: str = ""


def name_of(found: Elements) -> CardName:
    """The holder's name."""
    whole = whole_name(found.text("DAA"), found.issuer)
    told = [text for code in ("DCS", "DAB") if (text := found.text(code))]
    families = [divided(text) for text in told]
    cut = found.text("DDE") == _CUT or any(
        len(text) >= limit for code, limit in _LONGEST.items() if code != "DAA" for text in found.all(code)
    )
    unsure = cut or any(found.is_unsure(code) for code in ("DCS", "DAB", "DDE"))
    names = {fold(family): family for family, _ in families}
    if whole.family:
        names.setdefault(fold(whole.family), whole.family)
    elif found.is_unsure("DAA") and not told:
        unsure = True
    family = next(iter(names.values())) if len(names) == 1 and not unsure else ""
    given, middle = _given(found, whole)
    suffix = (
        found.text("DCU")
        or found.text("DAE")
        or whole.suffix
        or next((end for _, end in families if end), "")
    )
    return CardName(
        written(family),
        given,
        middle,
        written(suffix) if fold(suffix) in _SUFFIXES | {"i", "v", "vi"} else "",
    )


def _given(found: Elements, whole: CardName) -> tuple[str, str]:
    if found.text("DAC"):
        first, _, more = found.text("DAC").partition(",")
        cut = found.text("DDF") == _CUT or found.is_unsure("DDF")
        middle = found.text("DAD") or more
        gone = found.text("DDG") == _CUT
        return "" if cut else written(first), "" if gone else written(middle)
    if found.is_unsure("DAC"):
        return "", ""
    if found.text("DCT"):
        if found.text("DDF") == _CUT or found.text("DDG") == _CUT:
            return "", ""
        first, _, more = found.text("DCT").partition(",")
        family, _ = divided(found.text("DCS"))
        # Some write the whole name here.
        return ("", "") if fold(first) == fold(family) else (written(first), written(more.strip(", ")))
    return whole.given, whole.middle


def divided(text: str) -> tuple[str, str]:
    """A family name, and what tells a father from his son, of ``text``.

    >>> divided("PUBLIC JR"), divided("PUBLIC,JOHN")
    (('PUBLIC', 'JR'), ('PUBLIC', ''))
    """
    family = re.split("[,$]", text, maxsplit=1)[0].strip()
    before, _, last = family.rpartition(" ")
    if before and fold(last) in _SUFFIXES:
        return before.strip(), last
    return family, ""


def whole_name(text: str, issuer: str = "") -> CardName:
    """A whole name: family, given, middle name and suffix between commas or the like.

    Between spaces it is not told where the family's name begins, unless the issuer's order is known and there are only
    two names.
    """
    for sign in ",$@":
        if sign in text:
            parts = [part.strip() for part in text.split(sign)] + ["", "", ""]
            family, end = divided(parts[0])
            # Its last part may have been cut off.
            short = len(text) >= _LONGEST["DAA"]
            return CardName(
                written(family),
                "" if short and not parts[2] else written(parts[1]),
                "" if short else written(parts[2]),
                parts[3] or end,
            )
    words = text.split()
    if issuer in _GIVEN_FIRST and len(text) < _LONGEST["DAA"]:
        end = words.pop() if len(words) > 2 and fold(words[-1]) in _SUFFIXES else ""
        if len(words) == 2 or (len(words) == 3 and len(fold(words[1])) == 1):
            return CardName(written(words[-1]), written(words[0]), written(" ".join(words[1:-1])), end)
    return CardName()


def written(text: str) -> str:
    """A name, where it has only letters and what stands between them; empty where a reader was not sure."""
    plain = " ".join(text.split()).strip(" ,")
    return plain if _WRITTEN.fullmatch(plain) and fold(plain) not in _NOT_THERE else ""

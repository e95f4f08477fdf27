"""What stands in a name beside it: titles, what somebody is called, a name of before, signs and remarks of the desk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.names import DEGREES, fold
from kiosk.interop.csv_names import TITLES, untitled

# Most names have none of these: signs, a word for a name by birth, or a title before it.
_BESIDE = re.compile(
    rf"""[()\[\]{{}}"“”„«»*#~^\\,|（）]|\b(?:née?|nee|geborene?r?)\s|\b(?:geb|roz)\.|^(?:{"|".join(sorted(TITLES))})\.?\s""",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"""\s*(?:\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}|（([^（）]*)）|"([^"]*)"|[“„]([^”“]*)[”“]|«([^»]*)»)\s*"""
)
# Signs that a desk sets beside a name to find it again.
_SIGNS = re.compile(r"^[*#~^|\s]+|[*#~^|\s]+$")
# As some are called, so it stands there in small letters.
_BORN = re.compile(r"(?<=\w)[\s,]+(?:née?|nee|geb\.|geborene?r?|roz\.)\s+(?P<name>\S.*)")
_BORN_ALONE = re.compile(
    r"(?:née?|nee|born|formerly|fka|geb\.?|geborene?r?|nata|nacida|nascida|roz\.?|z d\.)\s+(?P<name>\S.*)",
    re.IGNORECASE,
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


def apart(family: str, given: str) -> NamedPerson:
    """A family name and given names, and what they say beside that.

    >>> apart("Almeida (née Brim)", 'Mrs. Rosa "Rosie"')
    NamedPerson(family='Almeida', given='Rosa', called='Rosie', before='', born='Brim', left_out=False)
    """
    if not (_BESIDE.search(family) or _BESIDE.search(given)):
        return NamedPerson(_said(family), _said(given))
    family, of_family = _without_brackets(family)
    given, of_given = _without_brackets(given)
    born = ""
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
        if not called and _is_called(text):
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

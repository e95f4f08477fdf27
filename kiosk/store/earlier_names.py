"""How names were compared before the revision 0019: for migrations that go to and fro between the two alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kiosk.domain.romanising import spellings

MAX_NAME = 200
# A shorter part of a name is no name that somebody would give alone.
SHORTEST_PART = 3
_AFTER = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "md", "phd"})
_DEGREES = frozenset({"md", "phd"})
_NOT_ALONE = (
    "de del la las los da das do dos di du van von den der ter ten zu al el bin ibn "
    "bint abu abd umm ben ni nic mac san saint santa st "
)
_BEFORE = frozenset(_NOT_ALONE.split())
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h"}
)


def fold(text: str) -> str:
    """Letters and digits only; what marks said of a letter was lost, whatever it was."""
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lowered)
    return "".join(ch for ch in plain if ch.isalnum())[:MAX_NAME]


def name_keys(
    family: str, given: str, other_families: Iterable[str] = (), record_number: str = ""
) -> frozenset[str]:
    """Every folded form under which a person was found."""
    keys: set[str] = {fold(record_number)}
    first = given.split()[0] if given.split() else ""
    for name in (family, *other_families):
        if not fold(name):
            continue
        keys |= {fold(name), fold(given + name), fold(name + given), fold(first + name), fold(name + first)}
        keys |= {fold(part) for part in _parts(name)}
        latin = [fold(spelling) for spelling in spellings(name)]
        keys |= set(latin)
        usual = fold((*spellings(first), first)[0])
        if usual and (latin or usual != fold(first)):
            written = (latin or [fold(name)])[0]
            keys |= {usual + written, written + usual}
    if not fold(family) and fold(given):
        keys |= {fold(given), *map(fold, spellings(given))}
    return frozenset(key[:MAX_NAME] for key in keys if key)


def _parts(family: str) -> set[str]:
    """The first and the last of several family names, without what only stands before a name or after it.

    What is joined by a hyphen is one name.
    """
    words = [word for word in family.replace(",", " ").split() if fold(word)]
    named = [word for word in words if fold(word) not in _AFTER]
    found = {" ".join(named)} if named != words else set()
    whole = [word for word in named if fold(word) not in _BEFORE and len(fold(word)) >= SHORTEST_PART]
    return found | ({whole[0], whole[-1]} if len(whole) > 1 else set())

"""How typed names meet stored ones: case, accents, spaces, hyphens and word order do not matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kiosk.domain.romanising import spellings

MAX_NAME = 200
# A shorter part of a name is no name that somebody would give alone.
SHORTEST_PART = 3
_AFTER = frozenset({"jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "md", "phd"})
_DEGREES = frozenset({"md", "phd"})
_BEFORE = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "das",
        "do",
        "dos",
        "di",
        "du",
        "van",
        "von",
        "den",
        "der",
        "ter",
        "ten",
        "zu",
        "al",
        "el",
        "bin",
        "ibn",
        "bint",
        "abu",
        "abd",
        "umm",
        "ben",
        "ni",
        "nic",
        "mac",
        "san",
        "saint",
        "santa",
        "st",
    ]
)
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h"}
)


def fold(text: str) -> str:
    """Letters and digits only, without case or accents; an empty string when nothing is left.

    >>> fold("García-López ")
    'garcialopez'
    """
    lowered = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lowered)
    return "".join(ch for ch in plain if ch.isalnum())[:MAX_NAME]


def name_keys(
    family: str, given: str, other_families: Iterable[str] = (), record_number: str = ""
) -> frozenset[str]:
    """Every folded form under which a person may be found.

    The family name alone, the full name in either order (people type it into the family name box), the family
    name with the first given name, and earlier family names. A name written in one part is matched whole. Of two family
    names one will do, and *Jr* or *III* may be left out. A name in other letters is found as it is written with Latin
    ones; and whoever has a record number may give that in the place of any name.

    Each is compared whole, and only together with a birth date and a second answer.
    """
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


def is_suffix(text: str) -> bool:
    """Whether ``text`` is written after a family name and tells people apart, as *Jr.* and *III* do."""
    return fold(text) in _AFTER - _DEGREES


def is_particle(text: str) -> bool:
    """Whether ``text`` stands before a family name and is none by itself, as *von* and *da* do."""
    return fold(text) in _BEFORE


def _parts(family: str) -> set[str]:
    """The first and the last of several family names, without what only stands before a name or after it.

    What is joined by a hyphen is one name.
    """
    words = [word for word in family.replace(",", " ").split() if fold(word)]
    named = [word for word in words if fold(word) not in _AFTER]
    found = {" ".join(named)} if named != words else set()
    whole = [word for word in named if fold(word) not in _BEFORE and len(fold(word)) >= SHORTEST_PART]
    return found | ({whole[0], whole[-1]} if len(whole) > 1 else set())


# Written before a number or a word, and seen.
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
# Joiners, which some scripts cannot be written without.
_JOINERS = frozenset("\u200c\u200d")


def is_hidden(letter: str) -> bool:
    """Whether nobody sees it, and yet it changes what is seen: what turns a line around, marks, what is of no width."""
    return unicodedata.category(letter) == "Cf" and letter not in _JOINERS and letter not in _SEEN


def printable(text: str, limit: int = MAX_NAME) -> str:
    """Why ``text`` cannot be kept as a one-line answer: ``""`` (it can), ``too_long`` or ``control``."""
    if len(text) > limit:
        return "too_long"
    if any(unicodedata.category(ch) in ("Cc", "Cs", "Cn") for ch in text):
        return "control"
    return ""

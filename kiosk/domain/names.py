"""How typed names meet stored ones: case, accents, spaces, hyphens and word order do not matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

MAX_NAME = 200
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


def name_keys(family: str, given: str, other_families: Iterable[str] = ()) -> frozenset[str]:
    """Every folded form under which a person may be found.

    The family name alone, the full name in either order (people type it into the family name box), the family
    name with the first given name, and earlier family names. A name written in one part is matched whole.
    """
    keys: set[str] = set()
    first = given.split()[0] if given.split() else ""
    for name in (family, *other_families):
        if not fold(name):
            continue
        keys |= {fold(name), fold(given + name), fold(name + given), fold(first + name), fold(name + first)}
    if not fold(family) and fold(given):
        keys.add(fold(given))
    return frozenset(key for key in keys if key)


def printable(text: str, limit: int = MAX_NAME) -> str:
    """Why ``text`` cannot be kept as a one-line answer: ``""`` (it can), ``too_long`` or ``control``."""
    if len(text) > limit:
        return "too_long"
    if any(unicodedata.category(ch) in ("Cc", "Cs", "Cn") for ch in text):
        return "control"
    return ""

"""Magnetic stripes (annex F), which some cards repeat in their PDF417 code: ``%…^…^…?;…=…?``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kiosk.domain.scanning.licence_dates import eight_digits
from kiosk.domain.scanning.licence_names import CardName, whole_name

_LONGEST_CITY = 13
_LONGEST_NAME = 35
_FIRST_TRACK = re.compile(r"%([A-Z]{2})([^%?;]{3,100})\?", re.ASCII)
# The issuer, the card's number, when it ends as year and month, when the holder was born.
_SECOND_TRACK = re.compile(r";((?:636|604)\d{3})(\d{0,13})=(\d{4})(\d{8})(?:\d*|=\d*)\?", re.ASCII)


@dataclass(frozen=True)
class Swiped:
    """What a stripe says."""

    state: str
    name: CardName
    birth_date: date | None


def read(text: str, today: date) -> Swiped | None:
    """What a stripe says; None where ``text`` is none."""
    flat = re.sub(r"[\r\n]+", "", text)
    first, second = list(_FIRST_TRACK.finditer(flat)), list(_SECOND_TRACK.finditer(flat))
    if len(first) != 1 or len(second) > 1:
        return None
    born = eight_digits(second[0][4], today) if second else None
    return Swiped(first[0][1], _name(first[0][2]), born)


def _name(rest: str) -> CardName:
    """The second field. A field that is as long as it may be has no sign at its end."""
    city, _, after = rest.partition("^")
    if len(city) > _LONGEST_CITY:
        after = f"{city[_LONGEST_CITY:]}^{after}"
    field, _, _ = after.partition("^")
    name = field[:_LONGEST_NAME]
    return whole_name(name) if "$" in name or "," in name else CardName()

"""Whether somebody may be here already under another record, for the desk to look at: never decided by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from kiosk.domain.name_keys import name_keys
from kiosk.domain.names import fold
from kiosk.domain.people import Patient

# From this part of the letters on two names are like each other, so that one slip of a finger does not part them.
_LIKE = 0.8
# Fewer digits of a phone are an extension, which a whole company has.
_WHOLE_PHONE = 7


class Likeness(StrEnum):
    """What two records have in common."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    # Day and month the other way round.
    TURNED_DATE = "turned_date"
    PHONE = "phone"


@dataclass(frozen=True)
class Alike:
    """Somebody who may be the same person, and by what."""

    patient: Patient
    by: frozenset[Likeness]


def turned(day: date) -> date | None:
    """The date that is meant where day and month were taken for each other; None where there is none."""
    return date(day.year, day.day, day.month) if day.day <= 12 and day.day != day.month else None


def likeness(one: Patient, other: Patient) -> frozenset[Likeness]:
    """What the two have in common."""
    found: set[Likeness] = set()
    if _like_names(one, other):
        found.add(Likeness.NAME)
    if one.birth_date == other.birth_date:
        found.add(Likeness.BIRTH_DATE)
    elif turned(one.birth_date) == other.birth_date:
        found.add(Likeness.TURNED_DATE)
    phone = whole_phone(one.contact.phone)
    if phone and phone == whole_phone(other.contact.phone):
        found.add(Likeness.PHONE)
    return frozenset(found)


def may_be_one(common: frozenset[Likeness]) -> bool:
    """Whether that is enough to ask. A phone alone is a household's, and a birth date alone a thousand people's."""
    dates = Likeness.BIRTH_DATE in common or Likeness.TURNED_DATE in common
    if Likeness.PHONE in common:
        return dates or Likeness.NAME in common
    return dates and Likeness.NAME in common


def alike(one: Patient, others: Iterable[Patient]) -> tuple[Alike, ...]:
    """Those of ``others`` who may be ``one``, who is most like first."""
    found = [Alike(other, likeness(one, other)) for other in others if other.id != one.id]
    asked = [item for item in found if may_be_one(item.by)]
    return tuple(sorted(asked, key=lambda item: (-len(item.by), item.patient.full_name, item.patient.id)))


def _like_names(one: Patient, other: Patient) -> bool:
    if name_keys(one.family, one.given) & name_keys(other.family, other.given):
        return True
    mine, theirs = fold(one.family + one.given), fold(other.family + other.given)
    return SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= _LIKE


def whole_phone(phone: str) -> str:
    """The end of a telephone number, by which two are one; empty for what is too short for that."""
    digits = "".join(letter for letter in phone if letter.isdecimal())
    return digits[-_WHOLE_PHONE:] if len(digits) >= _WHOLE_PHONE else ""

"""That two records are one person's, as staff have said: which of them stays, and when they do not say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.people.details import Details, RelatedPerson


class JoinReason(StrEnum):
    """Why two records are not joined, or not taken apart."""

    # One of them is a double already: what is to be joined is the one that stays.
    JOINED = "joined"
    # The one that would go has doubles of its own.
    HAS_DOUBLES = "has_doubles"
    # Somebody is at a kiosk with one of them.
    AT_KIOSK = "at_kiosk"
    # Their source has merged one of them into another.
    MERGED = "merged"


@dataclass(frozen=True)
class Join:
    """A double that was joined to the record that stays.

    Attributes:
        kept, double: as both stand now.
        at: when (aware), and ``by`` whom.
    """

    id: str
    kept: Patient
    double: Patient
    at: datetime
    by: str


@dataclass(frozen=True)
class WholeRecord:
    """All that tells one record from another.

    Attributes:
        bookings: those of today and of later days, and the last before them, the earliest first.
        visits: how many there were, and the day of the last.
    """

    patient: Patient
    details: Details
    related: tuple[RelatedPerson, ...]
    coverages: tuple[Coverage, ...]
    bookings: tuple[Appointment, ...]
    visits: tuple[int, date | None]

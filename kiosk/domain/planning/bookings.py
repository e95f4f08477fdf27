"""Bookings that are made ahead: why one ends, why one is made although a time is taken, and who has said to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.failures import Refusal
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.planning import BookedKind, Planning
from kiosk.domain.planning.free import FreeTime, Wish

MOST_OF_A_SERIES = 52


class EndReason(StrEnum):
    """Why a booking ended before anybody came."""

    PATIENT = "patient"
    CLINIC = "clinic"
    ILL = "ill"
    MOVED = "moved"
    # Made by mistake, or taken back.
    MISTAKE = "mistake"
    # They have answered an invitation that they do not come.
    MAIL = "mail"
    TEXT = "text"


class OverbookReason(StrEnum):
    """Why somebody is booked although the time is taken."""

    URGENT = "urgent"
    FAMILY = "family"
    ASKED = "asked"
    SHORT = "short"


class Answer(StrEnum):
    """What whoever is expected has said."""

    NONE = ""
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class AnswerWay(StrEnum):
    """How they have said it."""

    KIOSK = "kiosk"
    DESK = "desk"
    TELEPHONE = "telephone"
    MAIL = "mail"
    TEXT = "text"


class TimeTaken(Refusal):
    """The time is not free, or not any more."""

    def __init__(self) -> None:
        super().__init__("somebody else has this time by now: choose another one")


class NotPlannable(Refusal):
    """There is no such patient, they have died, or nobody books such a visit."""

    def __init__(self) -> None:
        super().__init__("this visit cannot be booked for this patient")


class NotAhead(Refusal):
    """The booking is over, or somebody has come for it: it stays as it is."""

    def __init__(self) -> None:
        super().__init__("this booking is not ahead any more")


@dataclass(frozen=True)
class PlannedBooking:
    """A booking as the plan shows it.

    Attributes:
        start: when it begins (aware).
        calendars: the keys of the calendars whose time it takes; none of one that its source has brought.
        kind: the key of how it is booked; empty where nobody can say.
    """

    id: str
    patient_id: str
    patient_name: str
    start: datetime
    minutes: int
    status: AppointmentStatus
    practitioner: str = ""
    place: str = ""
    room: str = ""
    service: str = ""
    description: str = ""
    visit_type: str = ""
    series: str = ""
    overbooked: str = ""
    answer: Answer = Answer.NONE
    answer_way: str = ""
    calendars: frozenset[str] = field(default_factory=frozenset)

    @property
    def end(self) -> datetime:
        """When it is over (aware)."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def is_open(self) -> bool:
        """Whether nobody has come for it yet."""
        return self.status is AppointmentStatus.BOOKED

    def kind_in(self, planning: Planning) -> BookedKind | None:
        """How it is booked; None where the plan does not say."""
        for key in (f"{self.service}/{self.visit_type}", f"{self.service}/"):
            if key in planning.kinds_by_key:
                return planning.kinds_by_key[key]
        return None


@dataclass(frozen=True)
class BookedAhead:
    """What came of booking somebody: the booking, as it is kept, and whose."""

    patient: Patient
    booking: Appointment
    free: FreeTime
    overbooked: str = ""
    series: str = ""


@dataclass(frozen=True)
class PlanWay:
    """The way back from an act on the plan: the bookings that it made, ended, and noted an answer of, as they were.

    Attributes:
        patient_id: of whom those are that it made.
        listed, unlisted: what it put on the wait list, and took off it.
    """

    made: tuple[str, ...] = ()
    ended: tuple[PlannedBooking, ...] = ()
    answered: tuple[PlannedBooking, ...] = ()
    patient_id: str = ""
    listed: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()


class WaitState(StrEnum):
    """Where somebody stands who waits for a time."""

    WAITING = "waiting"
    BOOKED = "booked"
    CLOSED = "closed"


@dataclass(frozen=True)
class WaitEntry:
    """Somebody who waits for a time that becomes free, and how they wish it.

    Attributes:
        kind: the key of how it is booked.
        until: the last day on which they can come.
    """

    id: str
    patient_id: str
    patient_name: str
    kind: str
    wish: Wish
    until: date
    made_at: datetime


def repeated(first: datetime, weeks: int, times: int, zone: ZoneInfo) -> Iterator[date]:
    """The days of a series, every so many weeks by the clock on the wall, the first among them."""
    day = first.astimezone(zone).date()
    for number in range(min(times, MOST_OF_A_SERIES)):
        yield day + timedelta(weeks=weeks * number)


def calendars_of(planned: PlannedBooking, planning: Planning) -> frozenset[str]:
    """The calendars in whose columns a booking is shown: whose time it takes, or by the words of its source."""
    named = {key for key in planned.calendars if key in planning.by_key}
    if named:
        return frozenset(named)
    found = [
        planning.by_name.get(fold(planned.practitioner)) if planned.practitioner else None,
        planning.rooms_by_place.get(planned.place) if planned.place else None,
        planning.rooms_by_place.get(fold(planned.room)) if planned.room else None,
    ]
    return frozenset(item.id for item in found if item is not None)

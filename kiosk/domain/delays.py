"""A delay that staff have announced: of a queue, a practitioner or a service, why, and for how long it is so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from kiosk.domain.failures import Refusal
from kiosk.domain.names import is_writable
from kiosk.domain.places import LETTER, Booked, Places
from kiosk.domain.visit.shown_at import is_called_at, is_seen_from

MOST_MINUTES = 480
# A delay of so many minutes is announced for so long: what nobody renews is not believed for ever.
LASTS = timedelta(hours=2)
LONGEST = timedelta(hours=12)
LONGEST_NOTE = 200


class DelayOf(StrEnum):
    """What is late. A queue is called by its letter, a practitioner by name, a service by its key."""

    QUEUE = "queue"
    PRACTITIONER = "practitioner"
    SERVICE = "service"


class DelayReason(StrEnum):
    """Why, as patients may know it: nothing of anybody's health."""

    BUSY = "busy"
    EMERGENCY = "emergency"
    STAFF_AWAY = "staff_away"
    EQUIPMENT = "equipment"
    NOT_SAID = "not_said"


class DelayProblem(StrEnum):
    """Why a delay is not announced."""

    NO_SUBJECT = "no_subject"
    NO_TIME = "no_time"
    TOO_LONG = "too_long"
    NOTE = "note"


_SAYS = {
    DelayProblem.NO_SUBJECT: "choose what is late",
    DelayProblem.NO_TIME: f"say how many minutes, up to {MOST_MINUTES}, or until when from now on",
    DelayProblem.TOO_LONG: "nobody knows what is in more than twelve hours",
    DelayProblem.NOTE: f"the note is one line of {LONGEST_NOTE} letters or fewer",
}


class DelayRefused(Refusal):
    """It cannot be announced so; nothing was written down."""

    def __init__(self, problem: DelayProblem) -> None:
        super().__init__(_SAYS[problem])
        self.problem = problem


@dataclass(frozen=True)
class NewDelay:
    """What staff announce.

    Attributes:
        site: the key of the one where it is so; empty for all.
        minutes: how late it is; 0 where nobody is called before ``until`` (aware) instead.
        note: for staff alone.
    """

    of: DelayOf
    subject: str
    reason: DelayReason
    minutes: int = 0
    until: datetime | None = None
    site: str = ""
    note: str = ""


@dataclass(frozen=True)
class Delay:
    """One that was announced.

    Attributes:
        minutes: how late it is; 0 where nobody is called before ``until``.
        until: when it is over by itself (aware).
        note, entered_by: empty for whoever is not staff.
    """

    id: str
    of: DelayOf
    subject: str
    site: str
    minutes: int
    until: datetime
    reason: DelayReason
    entered_at: datetime
    note: str = ""
    entered_by: str = ""

    @property
    def about(self) -> tuple[DelayOf, str, str]:
        """What is late: of two of one thing the later one holds."""
        return self.of, self.subject, self.site


@dataclass(frozen=True)
class DelayWay:
    """The way back from an act: which delay, what it took the place of, and whether it stands since."""

    delay_id: str
    stands: bool
    instead_of: tuple[str, ...] = ()


def kept(new: NewDelay, now: datetime) -> NewDelay:
    """What is written down of ``new`` at ``now`` (aware), with the end that it has. Raises DelayRefused."""
    note = " ".join(new.note.split())
    if not new.subject:
        raise DelayRefused(DelayProblem.NO_SUBJECT)
    if note and not is_writable(note, LONGEST_NOTE):
        raise DelayRefused(DelayProblem.NOTE)
    until = new.until
    if new.minutes:
        if not 0 < new.minutes <= MOST_MINUTES:
            raise DelayRefused(DelayProblem.NO_TIME)
        until = now + LASTS
    elif until is None or until <= now:
        raise DelayRefused(DelayProblem.NO_TIME)
    if until is None or until > now + LONGEST:
        raise DelayRefused(DelayProblem.TOO_LONG)
    return NewDelay(new.of, new.subject, new.reason, new.minutes, until, new.site, note)


def standing(delays: Iterable[Delay], now: datetime) -> tuple[Delay, ...]:
    """Those that are so at ``now``, of each thing the one announced last; the first announced first."""
    latest: dict[tuple[DelayOf, str, str], Delay] = {}
    for delay in sorted(delays, key=lambda one: (one.entered_at, one.id)):
        if now < delay.until:
            latest.pop(delay.about, None)
            latest[delay.about] = delay
    return tuple(latest.values())


def is_about(delay: Delay, booking: Booked, practitioner: str, places: Places) -> bool:
    """Whether whoever comes for ``booking``, with ``practitioner``, waits longer for it."""
    where = places.place_of(booking)
    if delay.site and places.site_of(where) not in ("", delay.site):
        return False
    match delay.of:
        case DelayOf.PRACTITIONER:
            return practitioner == delay.subject
        case DelayOf.QUEUE:
            return places.letter_of(booking) == delay.subject
        case DelayOf.SERVICE:
            service = places.service_of(booking, where)
            return service is not None and service.id == delay.subject
        case _ as never:
            assert_never(never)


def is_told_at(delay: Delay, place: str, places: Places) -> bool:
    """Whether a board at ``place`` (a key, or empty for everywhere) tells of it."""
    if delay.site and not is_seen_from(places, places.site_of(place), delay.site):
        return False
    if delay.of is DelayOf.PRACTITIONER:
        return True
    service = places.services_by_key.get(delay.subject) if delay.of is DelayOf.SERVICE else None
    letter = (service.letter or LETTER) if service is not None else delay.subject
    return is_called_at(places, place, letter)

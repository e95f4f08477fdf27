"""May this patient check in for this appointment now? A code and its facts; the words are the window's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus

# The button goes this long before the window closes, so that nobody presses it into a refusal.
CLOSING_SECONDS = 10


@dataclass(frozen=True)
class Open:
    """The patient can check in."""

    appointment: Appointment


@dataclass(frozen=True)
class TooEarly:
    """The window opens at ``opens`` (aware)."""

    appointment: Appointment
    opens: datetime


@dataclass(frozen=True)
class TooLate:
    """The window closed at ``closed`` (aware)."""

    appointment: Appointment
    closed: datetime


@dataclass(frozen=True)
class AlreadyCheckedIn:
    """Not an error: the patient is in."""

    appointment: Appointment


@dataclass(frozen=True)
class Cancelled:
    """The booking was cancelled."""

    appointment: Appointment


@dataclass(frozen=True)
class NotPossible:
    """The booking is over or was marked as missed."""

    appointment: Appointment


Arrival = Open | TooEarly | TooLate | AlreadyCheckedIn | Cancelled | NotPossible


def judge(appointment: Appointment, now: datetime, settings: ClinicSettings) -> Arrival:
    """What to tell a patient who wants to check in for ``appointment`` at ``now`` (aware)."""
    match appointment.status:
        case AppointmentStatus.ARRIVED | AppointmentStatus.CHECKED_IN:
            return AlreadyCheckedIn(appointment)
        case AppointmentStatus.CANCELLED:
            return Cancelled(appointment)
        case AppointmentStatus.FULFILLED | AppointmentStatus.NOSHOW:
            return NotPossible(appointment)
        case AppointmentStatus.BOOKED:
            opens = appointment.start - timedelta(minutes=settings.early_minutes)
            closes = appointment.start + timedelta(minutes=settings.late_minutes)
            if now < opens:
                return TooEarly(appointment, opens)
            if now > closes - timedelta(seconds=CLOSING_SECONDS):
                return TooLate(appointment, closes)
            return Open(appointment)
        case _ as never:
            assert_never(never)


@dataclass(frozen=True)
class DayOutlook:
    """All of one patient's appointments today: those that can be checked in, and why not when there are none."""

    open: tuple[Appointment, ...]
    refusal: Arrival | None


def outlook(appointments: tuple[Appointment, ...], now: datetime, settings: ClinicSettings) -> DayOutlook:
    """One person with several appointments today checks in once for all that can still be attended.

    An open window takes with it the later appointments of the day; otherwise the refusal that helps most is
    told: already in, then early, then late, then cancelled, then the rest.
    """
    judged = [judge(item, now, settings) for item in sorted(appointments, key=lambda a: (a.start, a.id))]
    if any(isinstance(item, Open) for item in judged):
        return DayOutlook(
            tuple(item.appointment for item in judged if isinstance(item, Open | TooEarly)), None
        )
    for kind in (AlreadyCheckedIn, TooEarly, TooLate, Cancelled, NotPossible):
        for item in judged:
            if isinstance(item, kind):
                return DayOutlook((), item)
    return DayOutlook((), None)

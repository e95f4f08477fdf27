"""May this patient check in for this appointment now? A code and its facts; the words are the window's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import assert_never

from kiosk.domain import clinic
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.places import Places

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


@dataclass(frozen=True)
class Elsewhere:
    """The booking is at another site than the kiosk, where it can be checked in."""

    appointment: Appointment


@dataclass(frozen=True)
class ListedAppointment(Appointment):
    """A booking as a day list has it, which does not say what it is for: only what window its kind of visit has.

    Attributes:
        early_minutes, late_minutes: that window around its start; None for the clinic's own.
    """

    early_minutes: int | None = None
    late_minutes: int | None = None


Arrival = Open | TooEarly | TooLate | AlreadyCheckedIn | Cancelled | NotPossible | Elsewhere


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
            early, late = window(appointment, settings)
            opens, closes = appointment.start - early, appointment.start + late
            if now < opens:
                return TooEarly(appointment, opens)
            if now > closes - timedelta(seconds=CLOSING_SECONDS):
                return TooLate(appointment, closes)
            return Open(appointment)
        case _ as never:
            assert_never(never)


def window(appointment: Appointment | None, settings: ClinicSettings) -> tuple[timedelta, timedelta]:
    """How long before its start, and after it, one may check in for an appointment.

    What its kind of visit says, else what the clinic says; so for none that is known.
    """
    early, late = own_window(appointment, settings.places)
    return (
        timedelta(minutes=settings.early_minutes if early is None else early),
        timedelta(minutes=settings.late_minutes if late is None else late),
    )


def own_window(appointment: Appointment | None, places: Places) -> tuple[int | None, int | None]:
    """The minutes before its start, and after it, that an appointment's kind of visit says; None where it does not."""
    if isinstance(appointment, ListedAppointment):
        return appointment.early_minutes, appointment.late_minutes
    kind = places.visit_type_of(appointment) if appointment is not None else None
    return (kind.early_minutes, kind.late_minutes) if kind is not None else (None, None)


def reach(now: datetime, settings: ClinicSettings) -> tuple[datetime, datetime]:
    """When bookings start (from a moment, and to before another; UTC) of which any may have its window open now."""
    kinds = [kind for service in settings.places.services for kind in service.visit_types]
    early = max([settings.early_minutes, *(kind.early_minutes or 0 for kind in kinds)])
    late = max([settings.late_minutes, *(kind.late_minutes or 0 for kind in kinds)])
    moment = now.astimezone(UTC)
    return moment - timedelta(minutes=late), moment + timedelta(minutes=early, seconds=1)


def begun_since(now: datetime, settings: ClinicSettings) -> datetime:
    """Since when (UTC) a visit may have been begun for a booking whose window is open now."""
    first, last = reach(now, settings)
    return first - (last - now.astimezone(UTC))


def is_begun_yesterday(now: datetime, settings: ClinicSettings) -> bool:
    """Whether a visit that goes on for what is awaited at ``now`` (aware) may have been begun before midnight."""
    return _day(begun_since(now, settings), settings) != _day(now, settings)


def _day(moment: datetime, settings: ClinicSettings) -> date:
    """The clinic's calendar day at ``moment`` (aware)."""
    return settings.local(moment).date()


def is_awaited(booking: Appointment, now: datetime, settings: ClinicSettings) -> bool:
    """Whether one may come for a booking at ``now`` (aware): it is of today, or its window is open."""
    if _day(booking.start, settings) == _day(now, settings):
        return True
    early, late = window(booking, settings)
    return booking.start - early <= now <= booking.start + late


def is_near_midnight(now: datetime, settings: ClinicSettings) -> bool:
    """Whether bookings of another day than today may be awaited now."""
    return any(_day(moment, settings) != _day(now, settings) for moment in reach(now, settings))


def is_served(booking: Appointment, at: str, settings: ClinicSettings) -> bool:
    """Whether a kiosk at the place ``at`` (a key; empty for nowhere) checks in for a booking.

    What nobody can place is checked in everywhere; where the kiosk itself is at no place that is known, only that.
    """
    places = settings.places
    where = places.place_of(booking) if at else ""
    if not where:
        return True
    for word in settings.check_in_for:
        match word:
            case clinic.EVERYWHERE:
                return True
            case clinic.SITE:
                found = places.site_of(where) == places.site_of(at) != ""
            case clinic.PLACE:
                found = places.is_within(where, at)
            case _:
                found = places.is_within(where, word)
        if found:
            return True
    return False


@dataclass(frozen=True)
class DayOutlook:
    """All of one patient's appointments today, and those over midnight whose window is open.

    Attributes:
        open: those that can be checked in here and now, together.
        refusal: why not, when there are none.
        elsewhere: those at other sites that are still to come.
    """

    open: tuple[Appointment, ...]
    refusal: Arrival | None
    elsewhere: tuple[Appointment, ...] = ()


def outlook(
    appointments: tuple[Appointment, ...], now: datetime, settings: ClinicSettings, at: str = ""
) -> DayOutlook:
    """One person with several appointments today checks in once for all that can still be attended here.

    An open window takes with it the later appointments of its day; otherwise the refusal that helps most is
    told: already in, then early, then late, then cancelled, then the rest. ``at`` is the key of the kiosk's place: what
    is at another site is checked in there, and somebody who is awaited there now is told so first.
    """
    awaited_now = (item for item in appointments if is_awaited(item, now, settings))
    ordered = sorted(awaited_now, key=lambda item: (item.start, item.id))
    here = [judge(item, now, settings) for item in ordered if is_served(item, at, settings)]
    there = [_judge_there(item, now, settings) for item in ordered if not is_served(item, at, settings)]
    awaited = tuple(item.appointment for item in there if isinstance(item, Open | TooEarly))
    days = {_day(item.appointment.start, settings) for item in here if isinstance(item, Open)}
    if days:
        # Who comes at midnight for the evening's is not yet here for what is at nine.
        taken = (item.appointment for item in here if isinstance(item, Open | TooEarly))
        return DayOutlook(tuple(item for item in taken if _day(item.start, settings) in days), None, awaited)
    now_there = next((item for item in there if isinstance(item, Open)), None)
    if now_there is not None and not any(isinstance(item, AlreadyCheckedIn) for item in here):
        return DayOutlook((), Elsewhere(now_there.appointment), awaited)
    told = _first(here, AlreadyCheckedIn, TooEarly, TooLate)
    if told is None and (other := _first(there, AlreadyCheckedIn, Open, TooEarly, TooLate)) is not None:
        told = Elsewhere(other.appointment)
    return DayOutlook((), told or _first([*here, *there], Cancelled, NotPossible), awaited)


def _judge_there(appointment: Appointment, now: datetime, settings: ClinicSettings) -> Arrival:
    """As `judge`, of a booking at another site; nobody is sent to a closed one: what is there is the front desk's."""
    places = settings.places
    site = places.by_key.get(places.site_of(places.place_of(appointment)))
    found = judge(appointment, now, settings)
    if site is not None and not site.in_use and isinstance(found, Open | TooEarly | TooLate):
        return NotPossible(appointment)
    return found


def _first(judged: Sequence[Arrival], *kinds: type[Arrival]) -> Arrival | None:
    """The first of the first of these kinds that there is any of."""
    return next((item for kind in kinds for item in judged if isinstance(item, kind)), None)

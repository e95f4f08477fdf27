"""What a source says of a booking that the record knows already: the same one, another one, or nothing new."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.visits import HERE

_PROGRESS = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.CHECKED_IN,
    AppointmentStatus.FULFILLED,
)


def as_told(status: AppointmentStatus) -> AppointmentStatus:
    """A source that has seen somebody arrive expects them: here they still check in, and get a ticket by it."""
    return AppointmentStatus.BOOKED if status in HERE else status


def later(here: AppointmentStatus, there: AppointmentStatus) -> AppointmentStatus:
    """The status to keep: a patient who is here is here, whatever the source still believes."""
    if here in _PROGRESS[1:] and (there not in _PROGRESS or _PROGRESS.index(there) < _PROGRESS.index(here)):
        return here
    return there


def is_another(before: Appointment, now_said: Appointment, now: datetime, settings: ClinicSettings) -> bool:
    """Whether a source means another booking than the one that it called so before, which stays as it was.

    ``now`` (aware) is when it says so.
    """
    if before.patient_id != now_said.patient_id:
        return before.status is not AppointmentStatus.BOOKED or before.start < now
    if before.start == now_said.start:
        return False
    if before.status is AppointmentStatus.FULFILLED:
        return True
    # Whoever is here today is here, if the source has them come an hour later.
    return before.status in HERE and _day(before, settings) != _day(now_said, settings)


def _day(booking: Appointment, settings: ClinicSettings) -> date:
    return settings.local(booking.start).date()

"""What a source says of a booking that the record knows already: the same one, another one, or nothing new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.visit.visit import HERE

_PROGRESS = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.CHECKED_IN,
    AppointmentStatus.FULFILLED,
)


# What the keys of bookings begin with that the desk has made itself: no export knows of them, or takes them away.
OWN_SOURCE = "desk:"

# FHIR R4's Appointment.status, and how the record has it: None for what is no booking yet, or none any more. A known
# booking that becomes such a one is cancelled; one that nobody here knew is not taken in.
FHIR_STATUS: dict[str, AppointmentStatus | None] = {
    "proposed": None,
    "pending": None,
    "booked": AppointmentStatus.BOOKED,
    "arrived": AppointmentStatus.ARRIVED,
    "fulfilled": AppointmentStatus.FULFILLED,
    "cancelled": AppointmentStatus.CANCELLED,
    "noshow": AppointmentStatus.NOSHOW,
    "entered-in-error": None,
    "checked-in": AppointmentStatus.CHECKED_IN,
    "waitlist": None,
}


@dataclass(frozen=True)
class BookingMessage:
    """What a source says of one booking at one moment.

    Attributes:
        key: what the source calls it.
        bookings: it, for each patient who takes part; none where it is no booking any more.
        gone: the ids of patients who take part no more.
        updated: when the source last changed it (aware); None where it does not say.
        version: the source's number of this version, empty where it gives none.
    """

    key: str
    bookings: tuple[Appointment, ...] = ()
    gone: tuple[str, ...] = ()
    updated: datetime | None = None
    version: str = ""

    @classmethod
    def of(cls, booking: Appointment) -> BookingMessage:
        """A booking of one patient, of which nothing is said but what it is."""
        return cls(booking.id, (booking,))

    @property
    def patients(self) -> frozenset[str]:
        """The ids of all whom it is about."""
        return frozenset((*(booking.patient_id for booking in self.bookings), *self.gone))

    def with_patients(self, others: Mapping[str, str]) -> BookingMessage:
        """The same of ``others``, by whose id it has now; nobody takes part twice."""
        if not others or not self.patients & others.keys():
            return self
        meant = {others.get(item.patient_id, item.patient_id): item for item in reversed(self.bookings)}
        return replace(
            self,
            bookings=tuple(replace(meant[key], patient_id=key) for key in reversed(meant)),
            gone=tuple(dict.fromkeys(others.get(key, key) for key in self.gone)),
        )

    def withdrawn(self, known: Iterable[str]) -> set[str]:
        """Whose booking it is no more, of the patients for whom it is ``known``.

        A message that names nobody is of all of them; one that still names somebody known leaves out those who go.
        """
        held = set(known)
        taking_part = {booking.patient_id for booking in self.bookings}
        if not self.bookings and not self.gone:
            return held
        left_out = held - taking_part if held & taking_part else set[str]()
        return (held & set(self.gone) | left_out) - taking_part


def is_older(
    updated: datetime | None, version: str, than_updated: datetime | None, than_version: str
) -> bool:
    """Whether a message is of before another: by when its source changed it, else by its version where that counts.

    Two of one moment are told apart by their versions.
    """
    if updated is not None and than_updated is not None and updated != than_updated:
        return updated < than_updated
    counted = version.isascii() and version.isdigit() and than_version.isascii() and than_version.isdigit()
    return counted and int(version) < int(than_version)


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
    # Who waits in one house is awaited by nobody in the other.
    if before.status in HERE and _in_another_house(before, now_said, settings):
        return True
    if before.start == now_said.start:
        return False
    if before.status is AppointmentStatus.FULFILLED:
        return True
    # Whoever is here today is here, if the source has them come an hour later.
    return before.status in HERE and _day(before, settings) != _day(now_said, settings)


def _in_another_house(before: Appointment, now_said: Appointment, settings: ClinicSettings) -> bool:
    """Whether a booking has gone to another site; not where nobody can say of which one it was, or is."""
    was, is_now = settings.places.sites_of([before]), settings.places.sites_of([now_said])
    return bool(was and is_now) and was != is_now


def _day(booking: Appointment, settings: ClinicSettings) -> date:
    return settings.local(booking.start).date()

"""The clinic's people and places as FHIR R4 names them, cut to what a check-in needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from kiosk.domain.people.coverage import COVERAGE_FIELDS as COVERAGE_FIELDS
from kiosk.domain.people.coverage import Coverage as Coverage


class AppointmentStatus(StrEnum):
    """FHIR R4 Appointment.status, the part that a front desk uses."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    CHECKED_IN = "checked-in"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    NOSHOW = "noshow"


@dataclass(frozen=True)
class Contact:
    """How to reach a patient; empty text means not known."""

    phone: str = ""
    email: str = ""
    address_line: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    emergency_name: str = ""
    emergency_relationship: str = ""
    emergency_phone: str = ""


CONTACT_FIELDS = tuple(Contact.__dataclass_fields__)


def age_on(born: date, day: date) -> int:
    """Completed years on ``day`` of somebody who was born on ``born``."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@dataclass(frozen=True)
class Patient:
    """One person. ``mrn`` is the clinic's record number; ``language`` a BCP 47 tag or empty."""

    id: str
    mrn: str
    family: str
    given: str
    birth_date: date
    sex: str
    language: str
    contact: Contact
    contact_confirmed_at: datetime | None = None
    deceased: bool = False

    @property
    def first_name(self) -> str:
        """The name to greet with."""
        words = self.given.split()
        return words[0] if words else self.family

    @property
    def full_name(self) -> str:
        """Family name first, as lists sort it."""
        return self.list_name(self.family, self.given)

    @staticmethod
    def list_name(family: str, given: str) -> str:
        """``family, given``, or whichever of them there is."""
        return ", ".join(part for part in (family, given) if part)

    def age_on(self, day: date) -> int:
        """Completed years on ``day``."""
        return age_on(self.birth_date, day)


@dataclass(frozen=True)
class Appointment:
    """A booking with the words a patient needs to find the way."""

    id: str
    patient_id: str
    start: datetime
    minutes: int
    status: AppointmentStatus
    practitioner: str
    location: str
    room: str
    waiting_area: str
    directions: str
    description: str = ""
    # The keys of the place and the service, where its source gives them.
    place: str = ""
    service: str = ""

    @property
    def end(self) -> datetime:
        """When it is over, as it was booked (aware)."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class BookingBefore:
    """What a booking was ``until`` (aware) its source said something else; ``by`` brought that."""

    appointment_id: str
    until: datetime
    by: str
    start: datetime
    minutes: int
    status: AppointmentStatus
    practitioner: str
    location: str
    room: str
    description: str


def as_resource(patient: Patient) -> dict[str, Any]:
    """A patient as a FHIR R4 Patient resource, as far as forms ask for it."""
    contact = patient.contact
    telecom = [
        {"system": system, "value": value}
        for system, value in (("phone", contact.phone), ("email", contact.email))
        if value
    ]
    address = {
        "line": [contact.address_line] if contact.address_line else [],
        "city": contact.city,
        "state": contact.state,
        "postalCode": contact.postal_code,
    }
    return {
        "resourceType": "Patient",
        "id": patient.id,
        "name": [{"family": patient.family, "given": patient.given.split()}],
        "birthDate": patient.birth_date.isoformat(),
        **({"gender": patient.sex} if patient.sex else {}),
        "telecom": telecom,
        "address": [{name: part for name, part in address.items() if part}],
    }

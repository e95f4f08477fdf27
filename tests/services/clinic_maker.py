"""Small made-up populations for the tests of the services."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from uuid6 import uuid7

from kiosk.domain.checklist import ItemKind
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Patient
from kiosk.domain.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    FormCompleted,
    HandedToDesk,
    SignatureMethod,
    Step,
    StepRecord,
)

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
SETTINGS = ClinicSettings()
FORM = SETTINGS.questionnaires[0]
_sequence = count(1)


def patient(number: int) -> Patient:
    contact = Contact(phone=f"555 010 {number:04d}", postal_code="02139")
    return Patient(
        f"p{number}", f"{1000 + number}", f"Family{number}", "Given", date(1980, 1, 1), "", "en", contact
    )


def booking(number: int, start: datetime = NOW, key: str = "") -> Appointment:
    where = ("Dr Chen", "Main", "204", "Waiting area B", "Lift on the left")
    return Appointment(key or f"a{number}", f"p{number}", start, 20, AppointmentStatus.BOOKED, *where)


def record(visit_id: str, step: Step, kiosk: str = "kiosk-1") -> StepRecord:
    return StepRecord(str(uuid7()), visit_id, kiosk, next(_sequence), NOW + timedelta(seconds=1), step)


def whole_visit() -> tuple[Step, ...]:
    """Every step of a first visit; insurance is left to the desk."""
    return (
        ContactConfirmed(),
        FormCompleted(FORM, "1.0.0", {"resourceType": "QuestionnaireResponse", "status": "completed"}),
        HandedToDesk(ItemKind.INSURANCE, "", "no_card"),
        ConsentGiven("treatment", "1", "en", SignatureMethod.TYPED, typed_name="Given Family"),
        CheckInFinished(),
    )

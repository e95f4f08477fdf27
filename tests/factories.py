"""Made-up people and what they are booked for: whole without a word, so that a test names what it depends on.

Nobody else builds a patient, a contact or a booking for a test: what the record holds of them changes here.
"""

from dataclasses import replace
from datetime import UTC, date, datetime

from kiosk.domain.actor import Actor, of_command
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Patient

# The hour that somebody is booked for where no test says another.
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
BORN = date(1985, 3, 27)


def a_contact(**changes: str) -> Contact:
    """A contact with everything filled in, but for ``changes``."""
    return replace(
        Contact(
            phone="(555) 010-7391",
            email="secret@example.org",
            address_line="18 Orchard Street",
            city="Springfield",
            state="MA",
            postal_code="02139",
            emergency_name="Luis Emergency",
            emergency_relationship="brother",
            emergency_phone="555 010 0177",
        ),
        **changes,
    )


def a_contact_of(**filled: str) -> Contact:
    """A contact with nothing in it but what is ``filled``."""
    return Contact(**filled)


def a_patient(
    number: int = 1,
    *,
    key: str = "",
    mrn: str = "",
    family: str = "",
    given: str = "Given",
    born: date = BORN,
    sex: str = "",
    language: str = "en",
    contact: Contact | None = None,
    contact_confirmed_at: datetime | None = None,
    deceased: bool = False,
) -> Patient:
    """Somebody who can be identified, another for each ``number``; a ``key`` given is in the MRN as well.

    What is known of the contact is what an identification asks for: the phone, which ends in the number, and
    the postal code.
    """
    return Patient(
        id=key or f"p{number}",
        mrn=mrn or (f"MRN-{key}" if key else f"{1000 + number}"),
        family=family or f"Family{number}",
        given=given,
        birth_date=born,
        sex=sex,
        language=language,
        contact=contact or a_contact_of(phone=f"555 010 {number:04}", postal_code="02139"),
        contact_confirmed_at=contact_confirmed_at,
        deceased=deceased,
    )


def a_booking(
    number: int = 1,
    start: datetime = NOW,
    *,
    key: str = "",
    of: str = "",
    minutes: int = 20,
    status: AppointmentStatus = AppointmentStatus.BOOKED,
    practitioner: str = "Dr Chen",
    location: str = "Main building",
    room: str = "Room 204",
    waiting_area: str = "Waiting area B",
    directions: str = "Lift on your left",
    description: str = "",
    place: str = "",
    service: str = "",
) -> Appointment:
    """A booking with all the words, of patient ``number`` or of the one whose key is ``of``."""
    return Appointment(
        id=key or (f"a-{of}" if of else f"a{number}"),
        patient_id=of or f"p{number}",
        start=start,
        minutes=minutes,
        status=status,
        practitioner=practitioner,
        location=location,
        room=room,
        waiting_area=waiting_area,
        directions=directions,
        description=description,
        place=place,
        service=service,
    )


def an_actor(name: str = "desk") -> Actor:
    """Somebody who may do everything, and has no session that could end; with one, see `tests.actors.signed_in`."""
    return of_command(name)

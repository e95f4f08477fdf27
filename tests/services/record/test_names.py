"""Day 11: names as people have them, on both engines; and more names give nobody more tries."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, Identified, IdentityClaim, NotMatched, SeeFrontDesk
from kiosk.domain.people import Contact, Patient
from kiosk.domain.people.details import Details, HumanName, Telecom
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import BORN, NOW, a_booking, a_patient, an_actor

SETTINGS = ClinicSettings()
PHONE = Contact(phone="555 010 0142")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(empty: Database, clock: Clock) -> IdentityService:
    return IdentityService(empty, SETTINGS, clock)


def know(database: Database, *people: Patient, details: Details | None = None) -> None:
    service = PatientService(database)
    service.take_in([SourcedPatient(one, details=details or Details()) for one in people], NOW, "test")
    service.save([], [a_booking(of=one.id) for one in people])


def claim(name: str, answer: str = "0142", born: date = BORN) -> IdentityClaim:
    return IdentityClaim(name, born, Factor.PHONE, answer)


@pytest.mark.parametrize(
    ("family", "given", "typed", "not_typed"),
    [
        ("García López", "María", "López", "Lopes"), ("Smith Jr", "John", "Smith", "Jr"),
        ("Smith", "John", "John Smith III", "III"), ("Müller", "Jörg", "Mueller", "Miller"),
        ("Mueller", "Jörg", "Müller", "Moeller"), ("", "Suharti", "Suharti", "Suharto"),
        ("कुमार", "राज", "कुमार", "कमार"), ("ใจดี", "สมชาย", "ใจดี", "ใจด"),
    ],
)  # fmt: skip
def test_day_11_names_are_matched_and_not_too_well(
    service: IdentityService, empty: Database, family: str, given: str, typed: str, not_typed: str
) -> None:
    know(empty, a_patient(family=family or " ", given=given, contact=PHONE))
    assert isinstance(service.identify(claim(not_typed), "kiosk-1"), NotMatched)
    assert isinstance(service.identify(claim(typed), "kiosk-1"), Identified)


def test_day_11_staff_find_somebody_by_the_second_surname(empty: Database) -> None:
    know(empty, a_patient(family="García López", given="María"), a_patient(2, family="García-Ruiz"))
    arrivals = ArrivalService(empty, SETTINGS, lambda: NOW)
    for typed, found in (
        ("lopez", "p1"),
        ("López", "p1"),
        ("ruiz", "p2"),
        ("Lopze", "p1"),
        ("maria lop", "p1"),
    ):
        assert [hit.patient.id for hit in arrivals.search(typed, an_actor())] == [found], typed


def test_any_phone_that_is_current_answers_with_any_name(service: IdentityService, empty: Database) -> None:
    phones = (
        Telecom(value="555 010 0142"), Telecom("mobile", value="555 010 7777"), Telecom("work", value="555 010 8888"),
        Telecom("old", value="555 010 9999"), Telecom("home", None, date(2020, 1, 1), value="555 010 6666"),
    )  # fmt: skip
    names = (HumanName(family="Miller", given="Jane"), HumanName("maiden", family="Quintana Ríos"))
    know(
        empty,
        a_patient(family="Miller", given="Jane", contact=PHONE),
        details=Details(names=names, telecoms=phones),
    )
    for answer in ("0142", "7777", "8888"):
        assert isinstance(service.identify(claim("Rios", answer), "kiosk-1"), Identified)
    for answer in ("9999", "6666"):
        assert isinstance(service.identify(claim("Rios", answer), "kiosk-1"), NotMatched)


def test_twins_are_told_apart_by_their_given_names_and_never_listed(
    service: IdentityService, empty: Database
) -> None:
    know(
        empty,
        a_patient(family="Silva", given="Ana", contact=PHONE),
        a_patient(2, family="Silva", given="Anna", contact=PHONE),
    )
    assert service.identify(claim("Silva"), "kiosk-1") == SeeFrontDesk()
    for typed, key in (("Ana Silva", "p1"), ("Silva, Anna", "p2")):
        found = service.identify(claim(typed), "kiosk-1")
        assert isinstance(found, Identified)
        assert found.patient.id == key


NAMES = ("García", "López", "García López", "María López", "López María", "María García López")


def test_s17_attack_16_more_names_are_no_more_tries(
    service: IdentityService, empty: Database, clock: Clock
) -> None:
    """Counted for whoever has the name and the birth date, at every kiosk; and nobody is told that it is."""
    known = a_patient(family="García López", given="María", contact=PHONE)
    know(empty, known, a_patient(2, family="Haddad", contact=PHONE, born=date(1971, 12, 5)))
    for number, name in enumerate(NAMES[: SETTINGS.identity_tries]):
        assert service.identify(claim(name, "9999"), f"kiosk-{number}") == NotMatched(4)
    # A name of hers that was not tried is as unknown now as one that nobody has.
    assert service.identify(claim(NAMES[-1]), "kiosk-8") == NotMatched(4)
    assert service.identify(claim("Nobody"), "kiosk-9") == NotMatched(4)
    other = replace(claim("Haddad"), birth_date=date(1971, 12, 5))
    assert isinstance(service.identify(other, "kiosk-10"), Identified)
    clock.now += timedelta(minutes=SETTINGS.identity_lock_minutes)
    assert isinstance(service.identify(claim(NAMES[-1]), "kiosk-8"), Identified)


def test_s15_names_that_nobody_has_lock_nobody(service: IdentityService, empty: Database) -> None:
    know(empty, a_patient(family="García López", given="María", contact=PHONE))
    for number in range(3 * SETTINGS.identity_tries):
        service.identify(claim(f"Guess{number}"), f"kiosk-{number}")
    assert isinstance(service.identify(claim("López"), "kiosk-99"), Identified)


def test_a_try_is_somebodys_where_name_and_birth_date_are_theirs(
    service: IdentityService, empty: Database
) -> None:
    know(empty, a_patient(family="García López", given="María", contact=PHONE))
    service.identify(claim("López", "9999"), "kiosk-1")
    service.identify(claim("Nobody", "9999"), "kiosk-1")
    tried = tables.identity_attempt.c
    with empty.read() as connection:
        rows = connection.execute(select(tried.person).order_by(tried.at)).scalars().all()
    assert rows == ["p1", ""]

"""Booking people for today: who, when, and never twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.people.details import Details, Telecom
from kiosk.domain.places import Location, Practitioner
from kiosk.domain.visit.arrival import Open, judge
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.reading import appointment_from
from kiosk.services.record.schedule import Bookings, ScheduleService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_contact_of, a_patient
from tests.services.clinic_maker import SETTINGS


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def book(database: Database, count: int, now: datetime = NOW) -> Bookings:
    return ScheduleService(database, SETTINGS, lambda: now).book_today(count)


def booked(database: Database) -> list[Appointment]:
    with database.read() as connection:
        return [appointment_from(row) for row in connection.execute(select(tables.appointment)).mappings()]


def test_all_can_check_in_now_with_several_practitioners_at_a_time(database: Database) -> None:
    doctors = [Practitioner(f"d{n}", f"Dr. {n}") for n in range(9)]
    rooms = [Location(f"l{n}", "Main", f"20{n}", "B", "Left") for n in range(3)] + [
        Location("x", "Ambulance")
    ]
    PatientService(database).save([a_patient(n) for n in range(60)], practitioners=doctors, locations=rooms)
    assert book(database, 50).booked == 50
    made = booked(database)
    assert len({item.patient_id for item in made}) == 50
    assert all(isinstance(judge(item, NOW, SETTINGS), Open) for item in made)
    assert len({item.start for item in made}) > 5
    assert len({item.practitioner for item in made}) > 2
    assert {item.room for item in made} == {"200", "201", "202"}
    # Nobody sees two people at once while there are others who are free.
    assert len({(item.start, item.practitioner) for item in made}) == 50


def test_a_second_call_adds_the_difference_only(database: Database) -> None:
    PatientService(database).save([a_patient(n) for n in range(20)])
    assert book(database, 5).booked == 5
    again = book(database, 5, NOW + timedelta(minutes=1))
    assert (again.booked, again.standing) == (0, 5)
    assert book(database, 8).booked == 3
    assert len({item.patient_id for item in booked(database)}) == len(booked(database)) == 8


def test_places_of_its_own_where_the_record_has_none(database: Database) -> None:
    PatientService(database).save([a_patient(1)])
    book(database, 1)
    [made] = booked(database)
    assert made.room == "Room 1"
    assert made.waiting_area == "Waiting area"
    # Nothing in a language that the patient may not read, and nobody who is not.
    assert (made.practitioner, made.directions) == ("", "")


@pytest.mark.parametrize(
    ("languages", "room", "waiting"),
    [(("es", "en"), "Consultorio 1", "Sala de espera"), (("es-MX",), "Consultorio 1", "Sala de espera"),
     (("fr", "es"), "1", ""), ((), "1", "")],
)  # fmt: skip
def test_places_are_called_as_in_the_clinics_first_language(
    database: Database, languages: tuple[str, ...], room: str, waiting: str
) -> None:
    PatientService(database).save([a_patient(number) for number in range(40)])
    settings = replace(SETTINGS, languages=languages)
    ScheduleService(database, settings, lambda: NOW).book_today(40)
    made = booked(database)
    assert len(made) == 40
    assert room in {item.room for item in made}
    assert {item.waiting_area for item in made} == {waiting}
    assert {item.practitioner for item in made} == {""}


def test_who_cannot_be_booked_and_why(database: Database) -> None:
    nobody = a_contact_of(phone="123", postal_code=" ")
    alike = a_contact_of(postal_code="02139-1234")
    people = [
        a_patient(1, deceased=True),
        a_patient(2, family=" "),
        a_patient(3, contact=nobody),
        a_patient(4, family="Same", contact=alike),
        a_patient(5, family="Same", contact=a_contact_of(phone="555 999 8888", postal_code="02139")),
        a_patient(6, family="Same", contact=a_contact_of(phone="555 999 7777", postal_code="10001")),
        a_patient(7),
        a_patient(8),
    ]
    over = a_booking(7, start=NOW - timedelta(hours=1))
    PatientService(database).save(people, [over, a_booking(8, status=AppointmentStatus.CANCELLED)])
    done = book(database, 8)
    assert done.booked == 1
    assert done.left_out == {
        "deceased": 1, "no_family_name": 1, "no_second_factor": 1, "like_another": 2, "here_today": 2,
    }  # fmt: skip
    assert {item.patient_id for item in booked(database)} == {"p6", "p7", "p8"}


def test_somebody_elses_earlier_name_is_a_likeness_too(database: Database) -> None:
    same = a_contact_of(phone="555 010 0001")
    people = [
        a_patient(1, family="Silva", contact=same),
        a_patient(2, family="Other", contact=same),
    ]
    PatientService(database).save(people, other_families={"p2": ["Silva"]})
    assert book(database, 2).left_out == {"like_another": 1}
    assert [item.patient_id for item in booked(database)] == ["p2"]


def test_a_second_phone_of_somebody_elses_is_a_likeness_too(database: Database) -> None:
    one = a_patient(1, family="Silva", contact=a_contact_of(phone="555 010 0001"))
    two = a_patient(2, family="Silva", contact=a_contact_of(phone="555 010 0002"))
    more = Details(telecoms=(Telecom("home", value="555 010 0002"),))
    PatientService(database).take_in([SourcedPatient(one, None, more), SourcedPatient(two)], NOW, "test")
    assert book(database, 2).left_out == {"like_another": 2}


def test_an_appointment_of_another_day_is_no_hindrance(database: Database) -> None:
    PatientService(database).save([a_patient(1)], [a_booking(1, start=NOW - timedelta(days=1))])
    assert book(database, 1).booked == 1


@given(
    minute=st.integers(0, 24 * 60 - 1),
    second=st.integers(0, 59),
    early=st.integers(0, 240),
    late=st.integers(1, 240),
)
def test_at_any_time_of_day_every_start_is_today_and_open(
    minute: int, second: int, early: int, late: int
) -> None:
    # The day on which New York's clocks go back.
    now = datetime(2026, 11, 1, 4, 0, second, tzinfo=UTC) + timedelta(minutes=minute)
    settings = ClinicSettings(early_minutes=early, late_minutes=late)
    service = ScheduleService(Database("postgresql://nobody@127.0.0.1/none"), settings, lambda: now)
    starts = service._starts(now)
    assert starts
    for start in starts:
        item = a_booking(1, start=start)
        assert settings.today(start) == settings.today(now)
        assert start == now.replace(second=0) or isinstance(judge(item, now, settings), Open)

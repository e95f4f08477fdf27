"""The demonstration's clinic: the same each time, and its three patients can check in."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle, product
from pathlib import Path

import pytest

from kiosk.cli.made_up import PLACES, MadeUpClinic, RealRecordRefused, TryThis, make_clinic
from kiosk.domain.identity import Factor, Identified, IdentityClaim, SeeFrontDesk
from kiosk.domain.visit.arrival import outlook
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_patient
from tests.interop.record import dump, rows
from tests.thinned import few_of_several


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'clinic.db'}")
    opened.upgrade()
    yield opened
    opened.close()


def due(database: Database, person: TryThis, now: datetime, factor: Factor) -> list[ItemKind]:
    """What the lobby would ask ``person``."""
    settings = ClinicService(database).load()
    answer = person.phone_last_four if factor is Factor.PHONE else person.postcode
    claim = IdentityClaim(person.family, person.birth_date, factor, answer)
    outcome = IdentityService(database, settings, lambda: now).identify(claim, "kiosk-1")
    assert isinstance(outcome, Identified)
    can = outlook(outcome.appointments, now, settings).open
    assert can
    visit = CheckInService(database, settings, lambda: now).open_visit(
        outcome.session, tuple(item.id for item in can), "kiosk-1"
    )
    return [item.kind for item in visit.checklist if item.status is ItemStatus.DUE]


# Those of the demonstration have no letters.
ANSWERS = (Factor.PHONE, Factor.POSTCODE)
# Midday, and the last and first minutes of a day in the clinic's zone.
MOMENTS = (NOW, datetime(2026, 11, 24, 4, 58, 30, tzinfo=UTC), datetime(2026, 11, 24, 5, 0, 30, tzinfo=UTC))


# Each moment, and each second answer.
@pytest.mark.parametrize(
    ("factor", "now"), few_of_several(product(ANSWERS, MOMENTS), *zip(cycle(ANSWERS), MOMENTS, strict=False))
)
def test_the_three_to_try(database: Database, now: datetime, factor: Factor) -> None:
    made = make_clinic(database, lambda: now)
    english, spanish, fresh = (due(database, person, now, factor) for person in made.try_these)
    asked = [ItemKind.CONTACT, ItemKind.QUESTIONNAIRE, ItemKind.INSURANCE, ItemKind.CONSENT]
    assert english == spanish == asked
    assert fresh == []
    by_family = {(row["family"], row["birth_date"]): row for row in rows(database, "patient")}
    insured = {row["patient_id"] for row in rows(database, "coverage")}
    first, second, _ = (by_family[person.family, person.birth_date] for person in made.try_these)
    assert (first["language"], second["language"]) == ("en", "es")
    assert second["id"] in insured
    assert first["id"] not in insured


def test_of_a_child_and_of_who_has_a_carer_it_is_asked_who_is_here(database: Database) -> None:
    made = make_clinic(database, lambda: NOW)
    for person in made.represented:
        assert due(database, person, NOW, Factor.PHONE)[0] is ItemKind.REPRESENTATIVE


def test_the_same_clinic_each_time(database: Database, tmp_path: Path) -> None:
    first = make_clinic(database, lambda: NOW)
    before = dump(database)
    assert make_clinic(database, lambda: NOW) == first
    assert dump(database) == before
    other = Database(f"sqlite:///{tmp_path / 'other.db'}")
    other.upgrade()
    assert make_clinic(other, lambda: NOW) == first
    assert rows(other, "patient") == rows(database, "patient")
    other.close()


def test_a_day_later_there_are_bookings_again(database: Database) -> None:
    make_clinic(database, lambda: NOW)
    later = NOW + timedelta(days=1)
    made = make_clinic(database, lambda: later)
    assert due(database, made.try_these[0], later, Factor.PHONE)


def test_its_people(database: Database) -> None:
    made = make_clinic(database, lambda: NOW)
    assert isinstance(made, MadeUpClinic)
    assert ClinicService(database).load().name == made.name
    people = rows(database, "patient")
    assert len(people) == 300
    assert {"en", "es", "vi", "zh", "ar"} <= {row["language"] for row in people}
    assert all("555-01" in row["phone"] for row in people)
    assert any(row["birth_date"].year > 2015 for row in people)
    assert 200 < len(rows(database, "coverage")) < 290
    assert all(
        row["directions"] and row["waiting_area"] and row["room"] for row in rows(database, "location")
    )
    names = [row["family"] for row in people]
    assert any("\u0600" <= letter <= "\u06ff" for name in names for letter in name)
    assert any("\u4e00" <= letter <= "\u9fff" for name in names for letter in name)
    assert {row["status"] for row in rows(database, "appointment")} >= {"booked", "cancelled"}


@pytest.mark.parametrize("seed", range(2026, 2030))
def test_u14_everybody_goes_where_people_like_them_are_seen(database: Database, seed: int) -> None:
    make_clinic(database, lambda: NOW, seed)
    people = {row["id"]: row for row in rows(database, "patient")}
    places = set()
    for booking in rows(database, "appointment"):
        person = people[booking["patient_id"]]
        years = (NOW.date() - person["birth_date"]).days / 365.25
        places.add(booking["location"])
        assert (booking["location"] == "Pediatrics") == (years < 18), (booking["location"], years)
        assert booking["location"] != "Women's health" or person["sex"] == "female"
        assert (booking["description"] in ("Blood test", "Lab results")) == (
            booking["location"] == "Laboratory"
        )
        assert years >= 18 or booking["description"] != "Blood pressure check"
    assert places == {place for place, *_ in PLACES}


def test_who_holds_a_childs_insurance_is_who_they_say(database: Database) -> None:
    make_clinic(database, lambda: NOW)
    people = {row["id"]: row for row in rows(database, "patient")}
    for coverage in rows(database, "coverage"):
        child = people[coverage["patient_id"]]
        if coverage["subscriber_relationship"] == "parent":
            assert child["emergency_relationship"] in ("mother", "father")


def test_two_are_alike_and_go_to_the_desk(database: Database) -> None:
    make_clinic(database, lambda: NOW)
    twin = next(
        row for row in rows(database, "patient") if row["given"] == "Walter" and row["family"] == "Fairbanks"
    )
    claim = IdentityClaim("Fairbanks", twin["birth_date"], Factor.PHONE, twin["phone"])
    service = IdentityService(database, ClinicService(database).load(), lambda: NOW)
    assert service.identify(claim, "kiosk-1") == SeeFrontDesk()


def test_a_real_record_is_left_alone(database: Database) -> None:
    PatientService(database).save([a_patient(1)])
    before = dump(database)
    with pytest.raises(RealRecordRefused):
        make_clinic(database, lambda: NOW)
    assert dump(database) == before


def test_m6_everybody_of_the_made_up_clinic_can_type_a_way_in(database: Database) -> None:
    """With the letters of an English keyboard, and without the record number."""
    make_clinic(database, lambda: NOW)
    with database.read() as connection:
        people = {row.id: row.family for row in connection.execute(tables.patient.select())}
        typed = {
            row.patient_id for row in connection.execute(tables.patient_name.select())
            if row.key.isascii() and not row.key.isdecimal()
        }  # fmt: skip
    assert [people[key] for key in sorted(people.keys() - typed)] == []
    assert len(people) == 300

"""Which of several insurances a patient is asked about, on the window."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli.visitor import Introduction
from kiosk.interop.fhir import FhirImport
from kiosk.services.record import reading
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact
from tests.lobby.conftest import SOON, Stage


def expect(stage: Stage, other: Database, path: Path, family: str) -> None:
    """The patients of a file are booked, and the one of this name stands before the kiosk."""
    service = PatientService(other)
    FhirImport(service, "UTC", stage.clock(), lambda *_: None).run([path])
    with other.read() as connection:
        query = tables.patient.select().where(tables.patient.c.family == family)
        found = reading.patient_from(connection.execute(query).mappings().one())
    found = replace(found, contact=a_contact())
    service.save([found], [a_booking(of=found.id, start=SOON, key="a-insured")])
    stage.known = Introduction.of(found)


@pytest.mark.parametrize(
    ("family", "asked", "number", "not_asked"),
    [
        ("Ashgrove", "Bluefield Health", "RI-1", ("Harbor Supplement", "EC-1")),
        ("Brimley", "Bluefield Health", "OW-2", ("Newyear Mutual", "XT-2")),
    ],
)
def test_the_one_in_force_that_pays_first_is_asked_about(
    stage: Stage,
    other: Database,
    shared_data: Path,
    family: str,
    asked: str,
    number: str,
    not_asked: tuple[str, ...],
) -> None:
    expect(stage, other, shared_data.parent / "cases" / "coverages.ndjson", family)
    stage.to_insurance()
    assert stage.sees("Is this still your insurance?")
    assert stage.sees(asked)
    assert stage.sees(number)
    assert not any(stage.play.sees(word) for word in not_asked)


def test_who_has_none_in_force_any_more_is_asked_anew(
    stage: Stage, other: Database, shared_data: Path
) -> None:
    if not other.embedded:
        pytest.skip("a server's door goes by its own clock, which is not years ahead")
    # The year after the next one, all of his have ended.
    stage.clock.now += timedelta(days=365 * 5)
    expect(stage, other, shared_data.parent / "cases" / "coverages.ndjson", "Brimley")
    booked = a_booking(key="a-later", start=stage.clock.now + timedelta(minutes=10))
    with other.read() as connection:
        query = tables.patient.select().where(tables.patient.c.family == "Brimley")
        owner = connection.execute(query).mappings().one()["id"]
    PatientService(other).save([], [replace(booked, patient_id=owner)])
    stage.to_insurance()
    assert stage.sees("Do you have health insurance?")
    assert not stage.play.sees("Newyear Mutual")
    assert not stage.play.sees("Bluefield Health")

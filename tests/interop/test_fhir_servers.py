"""FHIR as servers write it that go by no profile: letters for codes, texts for numbers, and times of birth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.interop.report import NotUsedReason
from kiosk.interop.whole_days import WholeDay
from kiosk.store.database import Database
from tests.interop.record import PATIENT, patient, reasons, rows, take, write

KVID = {"system": "http://fhir.de/sid/gkv/kvid-10", "value": "A123456780"}


def booking(**changes: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "booked",
        "start": "2026-11-24T09:00:00-05:00",
        "participant": [{"actor": PATIENT, "status": "accepted"}],
    } | changes


@pytest.mark.parametrize(
    "text", ["1985-03-26T23:00:00Z", "1985-03-26T19:00:00-05:00", "1985-03-27T12:00:00.000+01:00"]
)
def test_a_time_of_birth_in_a_zone_is_of_no_certain_day(
    database: Database, tmp_path: Path, text: str
) -> None:
    report = take(database, write(tmp_path, patient(birthDate=text)))
    assert reasons(report) == [NotUsedReason.BIRTH_TIME]
    assert rows(database, "patient") == []


@pytest.mark.parametrize(
    "text", ["1985-03-27T00:00:00Z", "1985-03-27T00:00:00.000+02:00", "1985-03-27T10:15:00"]
)
def test_a_day_with_its_beginning_or_its_own_time_is_that_day(
    database: Database, tmp_path: Path, text: str
) -> None:
    assert reasons(take(database, write(tmp_path, patient(birthDate=text)))) == []
    assert [f"{row['birth_date']}" for row in rows(database, "patient")] == ["1985-03-27"]


@pytest.mark.parametrize(
    ("said", "sex", "noted"),
    [
        ("Female", "female", []),
        ("F", "female", []),
        ("M", "male", []),
        ("OTHER", "other", []),
        ("unknown", "unknown", []),
        ("", "", []),
        ("trans", "", [NotUsedReason.SEX_NOT_KNOWN]),
        ("1", "", [NotUsedReason.SEX_NOT_KNOWN]),
    ],
)
def test_the_gender_is_read_or_told_of(
    database: Database, tmp_path: Path, said: str, sex: str, noted: list[NotUsedReason]
) -> None:
    assert reasons(take(database, write(tmp_path, patient(gender=said)))) == noted
    assert [row["sex"] for row in rows(database, "patient")] == [sex]


@pytest.mark.parametrize(
    ("identifiers", "number"),
    [
        ([{"value": 4711, "type": {"coding": [{"code": "MR"}]}}], "4711"),
        ([KVID, {"value": "4711", "system": "urn:clinic"}], "4711"),
        ([KVID], "p1"),
        ([{"system": "http://hl7.org/fhir/sid/us-mbi", "value": "1EG4-TE5-MK73"}], "p1"),
        ([{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "123456782"}], "p1"),
        ([{"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "285037511604312"}], "p1"),
        ([{"type": {"coding": [{"code": "KVZ10"}]}, "value": "A123456780"}], "p1"),
        ([{"value": True}], "p1"),
    ],
)
def test_a_number_is_one_as_it_is_written_and_an_insurers_is_no_record_number(
    database: Database, tmp_path: Path, identifiers: list[dict[str, Any]], number: str
) -> None:
    take(database, write(tmp_path, patient(identifier=identifiers)))
    assert [row["mrn"] for row in rows(database, "patient")] == [number]


def test_families_of_an_older_release_are_one_name(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(name=[{"family": ["García", "López"], "given": ["Rosa"]}])))
    assert [(row["family"], row["given"]) for row in rows(database, "patient")] == [("García López", "Rosa")]


def test_a_double_that_is_inactive_in_words_is_inactive(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(), patient("p2", active="false")))
    keyed = {row["patient_id"] for row in rows(database, "patient_name")}
    [own] = [row["id"] for row in rows(database, "patient") if row["mrn"] == "p1"]
    assert keyed == {own}


@pytest.mark.parametrize("status", ["scheduled", "", None, "unknown", 1])
def test_a_status_that_nobody_knows_cancels_nothing(database: Database, tmp_path: Path, status: Any) -> None:
    first = write(tmp_path, patient(), booking(), booking(id="a2"))
    take(database, first, source="s", whole_day=WholeDay())
    changed = write(tmp_path, booking(status=status), booking(id="a2"))
    report = take(database, changed, source="s", whole_day=WholeDay())
    assert reasons(report) == [NotUsedReason.BAD_STATUS]
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"] * 2


@pytest.mark.parametrize("status", ["Booked", "BOOKED", " booked "])
def test_a_status_is_one_in_any_case(database: Database, tmp_path: Path, status: str) -> None:
    assert reasons(take(database, write(tmp_path, patient(), booking(status=status)))) == []
    assert len(rows(database, "appointment")) == 1


@pytest.mark.parametrize(
    ("said", "minutes", "noted"),
    [
        ({"minutesDuration": "30"}, 30, []),
        ({"minutesDuration": 30.0}, 30, []),
        ({"minutesDuration": -30}, 0, [NotUsedReason.LENGTH_NOT_KNOWN]),
        ({"minutesDuration": "soon", "end": "2026-11-24T09:20:00-05:00"}, 20, []),
        ({"end": "2026-11-24T08:45:00-05:00"}, 0, [NotUsedReason.LENGTH_NOT_KNOWN]),
        ({}, 0, []),
    ],
)
def test_a_length_is_read_or_told_of(
    database: Database, tmp_path: Path, said: dict[str, Any], minutes: int, noted: list[NotUsedReason]
) -> None:
    assert reasons(take(database, write(tmp_path, patient(), booking(**said)))) == noted
    assert [row["minutes"] for row in rows(database, "appointment")] == [minutes]

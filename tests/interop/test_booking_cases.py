"""Bookings as clinics really export them, by the names of the files; other words and orders are tried below each."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import dump, patient, reasons, rows, write
from tests.interop.record import take as take_fhir

KNOWN = "mrn,family,given,birth_date\n9001,Ashgrove,Nadia,1980-02-11\n"


def test_status_words(take: Taken, database: Database, cases: Path) -> None:
    # One of them was missed by the file, on a day that is still ahead.
    assert reasons(take(KNOWN, cases / "status-words.csv")) == [NotUsedReason.ENDED_AHEAD]
    booked = rows(database, "appointment")
    assert sorted(row["status"] for row in booked) == ["booked"] * 7 + ["noshow"]
    nine, ten = datetime(2026, 11, 28, 14, tzinfo=UTC), datetime(2026, 11, 28, 15, tzinfo=UTC)
    assert sorted(row["start"] for row in booked) == [nine] * 5 + [ten] * 3


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("SCHEDULED", "booked"),
        ("Confirmed", "booked"),
        ("not confirmed", "booked"),
        ("Programada", "booked"),
        ("No Show", "noshow"),
        ("No-show - charged", "noshow"),
        ("No se presentó", "noshow"),
        ("Canceled", "cancelled"),
        ("Cancelled by patient (SMS)", "cancelled"),
        ("Rescheduled", "cancelled"),
        ("Anulada", "cancelled"),
        ("Completed", "fulfilled"),
        ("", "booked"),
    ],
)
def test_words_for_where_a_booking_stands(take: Taken, database: Database, word: str, status: str) -> None:
    assert take(KNOWN, f"id,mrn,start,status\n1,9001,2026-11-20 09:00,{word}\n").problems == []
    assert [row["status"] for row in rows(database, "appointment")] == [status]


def test_a_word_that_is_not_understood_is_asked_about(take: Taken, database: Database) -> None:
    bookings = "id,mrn,start,status\n1,9001,2026-11-28 09:00,Blau\n"
    report = take(KNOWN, bookings)
    assert reasons(report) == [NotUsedReason.STATUS_NOT_KNOWN]
    assert "--map" in str(report.problems[0])
    assert rows(database, "appointment") == []
    assert take(KNOWN, bookings, said=CsvMap(words={"status": {"blau": "booked"}})).problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"]


@pytest.mark.parametrize(
    "start",
    [
        "11/28/2026 9:00:00 AM",
        "11/28/2026 9:00 am",
        "11/28/2026 9 AM",
        "11/28/2026 9:00 a. m.",
        "2026-11-28 09:00:00.000",
        "2026-11-28T09:00:00.0000000-05:00",
        "2026-11-28T14:00:00Z",
        "28-Nov-2026 09:00",
        "20261128 09:00",
        "11/28/2026  9:00",
    ],
)
def test_starts_as_they_are_written(take: Taken, database: Database, start: str) -> None:
    assert take(KNOWN, f"id,mrn,start\n1,9001,{start}\n").problems == []
    assert [row["start"] for row in rows(database, "appointment")] == [datetime(2026, 11, 28, 14, tzinfo=UTC)]


def test_day_and_time_of_two_columns(take: Taken, database: Database) -> None:
    text = "Appt ID,MRN,Appointment Date,Start Time\n1,9001,11/28/2026 12:00:00 AM,9:00:00 AM\n"
    assert take(KNOWN, text).problems == []
    assert [row["start"] for row in rows(database, "appointment")] == [datetime(2026, 11, 28, 14, tzinfo=UTC)]


def test_withdrawn(database: Database, importer: Database, cases: Path) -> None:
    take_fhir(importer, cases / "withdrawn-day-1.ndjson")
    assert [row["status"] for row in rows(database, "appointment")] == ["booked", "booked"]
    report = take_fhir(importer, cases / "withdrawn-day-2.ndjson")
    assert report.problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled", "cancelled"]
    before = dump(database)
    assert not take_fhir(importer, cases / "withdrawn-day-2.ndjson").changed_anything
    assert dump(database) == before


def a_fhir_booking(
    status: str = "booked", *patients: str, declined: tuple[str, ...] = (), **more: Any
) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": "a1",
        "status": status,
        "start": "2026-11-27T23:00:00Z",
        "participant": [{"actor": {"reference": f"Patient/{key}"}, "status": "accepted"} for key in patients or ("p1",)]
        + [{"actor": {"reference": f"Patient/{key}"}, "status": "declined"} for key in declined],
    } | more  # fmt: skip


@pytest.mark.parametrize("status", ["proposed", "pending", "waitlist", "entered-in-error", "cancelled"])
def test_a_known_booking_that_is_one_no_longer_is_cancelled(
    database: Database, tmp_path: Path, status: str
) -> None:
    take_fhir(database, write(tmp_path, patient(), a_fhir_booking()))
    # Many say no more of what is over than that.
    short = {"resourceType": "Appointment", "id": "a1", "status": status}
    assert take_fhir(database, write(tmp_path, short)).problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]


@pytest.mark.parametrize("status", ["proposed", "pending", "waitlist", "entered-in-error"])
def test_what_is_no_booking_and_was_none_is_told_of(database: Database, tmp_path: Path, status: str) -> None:
    report = take_fhir(database, write(tmp_path, patient(), a_fhir_booking(status)))
    assert reasons(report) == [NotUsedReason.NOT_BOOKED]
    assert rows(database, "appointment") == []


def test_a_booking_that_a_bundle_deletes_is_cancelled(database: Database, tmp_path: Path) -> None:
    take_fhir(database, write(tmp_path, patient(), a_fhir_booking()))
    path = tmp_path / "transaction.json"
    entry = {"request": {"method": "DELETE", "url": "Appointment/a1"}}
    others = [{"request": {"method": "DELETE", "url": "Patient/p1"}}, {"request": {"method": "DELETE"}}]
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": [entry, *others]}))
    take_fhir(database, path)
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]
    assert len(rows(database, "patient")) == 1


def test_several_patients_of_one_booking_and_one_who_declines(database: Database, tmp_path: Path) -> None:
    def standing() -> list[tuple[str, str]]:
        names = {row["id"]: row["mrn"] for row in rows(database, "patient")}
        return sorted((names[row["patient_id"]], row["status"]) for row in rows(database, "appointment"))

    people = (patient(), patient("p2", birthDate="1990-01-01"))
    take_fhir(database, write(tmp_path, *people, a_fhir_booking("booked", "p1", "p2")))
    assert standing() == [("p1", "booked"), ("p2", "booked")]
    take_fhir(database, write(tmp_path, *people, a_fhir_booking("booked", "p1", declined=("p2",))))
    assert standing() == [("p1", "booked"), ("p2", "cancelled")]


def test_an_older_message_of_a_booking_is_passed_over(database: Database, tmp_path: Path) -> None:
    now_said = a_fhir_booking(meta={"lastUpdated": "2026-11-20T10:00:00Z"})
    outdated = a_fhir_booking("cancelled", meta={"lastUpdated": "2026-11-20T09:00:00Z"})
    take_fhir(database, write(tmp_path, patient(), now_said))
    assert take_fhir(database, write(tmp_path, outdated)).counts["Appointment"]["older"] == 1
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"]


def test_an_older_line_of_a_booking_is_passed_over_and_a_withdrawn_one_cancelled(
    take: Taken, database: Database
) -> None:
    heading = "id,mrn,start,status,Last Updated\n"
    take(KNOWN, f"{heading}1,9001,2026-11-28 09:00,booked,2026-11-20 10:00\n")
    report = take("", f"{heading}1,9001,2026-11-28 08:00,booked,2026-11-20 09:00\n")
    assert report.counts["Appointment"]["older"] == 1
    take("", f"{heading}1,,,Entered in error,2026-11-20 11:00\n")
    [row] = rows(database, "appointment")
    assert (row["status"], row["start"]) == ("cancelled", datetime(2026, 11, 28, 14, tzinfo=UTC))


def test_a_number_of_two_bookings_of_one_file_is_told_of(take: Taken, database: Database) -> None:
    people = f"{KNOWN}9002,Brimley,Otto,1975-06-30\n"
    report = take(people, "id,mrn,start\n1,9001,2026-11-28 09:00\n1,9002,2026-11-28 10:00\n")
    assert reasons(report) == [NotUsedReason.ONE_NUMBER] * 2
    assert rows(database, "appointment") == []


def test_a_number_that_a_later_version_gives_to_another_patient_is_told_of(
    take: Taken, database: Database
) -> None:
    people = f"{KNOWN}9002,Brimley,Otto,1975-06-30\n"
    lines = "1,9001,2026-11-28 09:00,2026-11-20 10:00\n1,9002,2026-11-28 10:00,2026-11-20 11:00\n"
    report = take(people, f"id,mrn,start,updated\n{lines}")
    assert reasons(report) == [NotUsedReason.TWO_BOOKINGS]
    assert len(rows(database, "appointment")) == 1


@pytest.mark.parametrize("text", ["2026-03-08 02:30", "3/8/2026 2:30 AM", "2026-03-08T02:30:00"])
def test_a_time_that_clocks_are_put_past_is_told_of(take: Taken, database: Database, text: str) -> None:
    report = take(KNOWN, f"id,mrn,start\n1,9001,{text}\n2,9001,2026-03-08 03:30\n", decided=True)
    assert reasons(report) == [NotUsedReason.BAD_START]
    assert [row["start"] for row in rows(database, "appointment")] == [
        datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    ]


def test_of_a_time_that_comes_twice_the_first_is_taken(take: Taken, database: Database) -> None:
    take(KNOWN, "id,mrn,start\n1,9001,2026-11-01 01:30\n2,9001,2026-11-01 01:30:00-05:00\n")
    assert sorted(row["start"].hour for row in rows(database, "appointment")) == [5, 6]

"""What programs write that no clinic does: HL7's parts in a cell, Oracle's moments, lengths of ISO, places as words."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.interop import csv_numbers
from kiosk.interop.csv_names import parted
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import coverage, patient, reasons, rows, write
from tests.interop.record import take as take_fhir

PERSON = "mrn,family,given,birth_date"
INSURED = "mrn\tfamily\tgiven\tbirth_date\tpayer\tmember_id"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("^PRN^PH^^^617^5550143", ["617 5550143"]),
        ("(617)555-0143^PRN^PH", ["(617)555-0143"]),
        (
            "^PRN^CP^^1^617^5550143~^NET^Internet^a@b.example~^WPN^PH^^^617^5550144",
            ["+1 617 5550143", "617 5550144"],
        ),
        ("^WPN^FX^^^617^5550143", []),
        ("^PRN^PH", []),
    ],
)
def test_a_phone_in_parts_keeps_its_area(text: str, numbers: list[str]) -> None:
    assert csv_numbers.phones(text) == numbers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ASH^NADIA^Q^JR^MRS", ("ASH JR", "NADIA Q")),
        ("ASH^NADIA^^^DR^MD", ("ASH", "NADIA")),
        ("ASH^DR", ("ASH", "DR")),
    ],
)
def test_a_name_in_parts_has_no_title(text: str, name: tuple[str, str]) -> None:
    assert parted(text) == name


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("PT20M", 20),
        ("PT1H15M", 75),
        ("PT1H", 60),
        ("P0DT0H20M0S", 20),
        ("PT", None),
        ("PT90S", None),
        ("P1D", None),
    ],
)
def test_a_length_as_iso_writes_it(text: str, minutes: int | None) -> None:
    assert csv_numbers.minutes(text) == minutes


def test_moments_of_oracle(take: Taken, database: Database, people: People) -> None:
    births = "1,Ash,Nadia,11-FEB-80 12.00.00.000000 AM\n2,Ash,Ivo,11-FEB-1980 12.00.00 AM\n"
    texts = [
        "24-NOV-2026 09.00.00.000000 AM",
        "24-NOV-26 02.30.00 PM",
        "24-NOV-26 09.00.00.000000000 AM -06:00",
    ]
    bookings = "".join(f"{at},1,{text}\n" for at, text in enumerate(texts))
    assert take(f"{PERSON}\n{births}", f"id,mrn,start\n{bookings}").problems == []
    assert {row["birth_date"] for row in people().values()} == {date(1980, 2, 11)}
    hours = [(14, 0), (15, 0), (19, 30)]
    assert sorted(row["start"] for row in rows(database, "appointment")) == [
        datetime(2026, 11, 24, hour, minute, tzinfo=UTC) for hour, minute in hours
    ]


def test_which_insurance_it_is_may_be_a_word(take: Taken, database: Database) -> None:
    words = {"Primary": 1, "SECONDARY": 2, "2nd": 2, "T": 3, "Sekundär": 2, "2.0": 2, "": 1, "Blau": 1}
    lines = "".join(
        f"{at}\tAsh\tNadia{'abcdefgh'[at]}\t1980-02-11\tA\tM{at}\t{word}\n" for at, word in enumerate(words)
    )
    report = take(f"{INSURED}\tcoverage_order\n{lines}")
    assert reasons(report) == [NotUsedReason.ORDER_NOT_KNOWN]
    found = {row["member_id"]: row["coverage_order"] for row in rows(database, "coverage")}
    assert found == {f"M{at}": order for at, order in enumerate(words.values())}


def test_days_that_end_before_they_begin_are_told_and_not_taken(take: Taken, database: Database) -> None:
    heading = f"{INSURED}\tcoverage_start\tcoverage_end\n"
    report = take(f"{heading}1\tAsh\tNadia\t1980-02-11\tA\tM1\t2026-12-31\t2026-01-01\n")
    assert reasons(report) == [NotUsedReason.DAYS_TURNED]
    [row] = rows(database, "coverage")
    assert (row["member_id"], row["period_start"], row["period_end"]) == ("M1", None, None)


def test_so_it_is_in_fhir(database: Database, tmp_path: Path) -> None:
    turned = coverage(period={"start": "2026-12-31", "end": "2026-01-01"}, order="2")
    report = take_fhir(database, write(tmp_path, patient(), turned))
    assert reasons(report) == [NotUsedReason.DAYS_TURNED]
    [row] = rows(database, "coverage")
    assert (row["coverage_order"], row["period_start"], row["period_end"]) == (2, None, None)


@pytest.mark.parametrize("order", ["two", "-1", "99999999", True, 1.5])
def test_an_order_that_is_no_number_is_none(database: Database, tmp_path: Path, order: Any) -> None:
    take_fhir(database, write(tmp_path, patient(), coverage(order=order)))
    assert [row["coverage_order"] for row in rows(database, "coverage")] == [0]


def test_a_way_to_reach_somebody_may_have_a_capital(database: Database, tmp_path: Path) -> None:
    told = [
        {"system": "Phone", "value": "617-555-0143", "use": "mobile"},
        {"system": "EMAIL", "value": "a@b.example"},
    ]
    take_fhir(database, write(tmp_path, patient(telecom=told)))
    [person] = rows(database, "patient")
    assert (person["phone"], person["email"]) == ("617-555-0143", "a@b.example")
    assert {row["system"] for row in rows(database, "patient_telecom")} == {"phone", "email"}


@pytest.mark.parametrize(
    "heading", ["identifier", "Patient URN", "EMIS Number", "Registration Number", "Identifiant patient"]
)
def test_record_numbers_by_other_names(take: Taken, people: People, heading: str) -> None:
    take(f"uuid,{heading},family,given,birth_date\n3ef0a07c,77,Ash,Nadia,1980-02-11\n")
    assert [*people()] == ["77"]


TABLES = {
    "sqlcmd": "mrn,family,given,birth_date\n---,------,-----,----------\n1,Ash,Nadia,1980-02-11\n",
    "psql": " mrn | family | given | birth_date\n-----+--------+-------+------------\n 1 | Ash | Nadia | 1980-02-11\n",
    "mysql": "+--+--+\n| mrn | family | given | birth_date |\n+---+---+\n| 1 | Ash | Nadia | 1980-02-11 |\n+--+--+\n",
    "markdown": "| mrn | family | given | birth_date |\n|:--|---|--:|---|\n| 1 | Ash | Nadia | 1980-02-11 |\n",
}


@pytest.mark.parametrize("kind", TABLES)
def test_tables_as_databases_draw_them(take: Taken, people: People, kind: str) -> None:
    assert {*reasons(take(TABLES[kind]))} <= {NotUsedReason.TITLES}
    assert [(row["mrn"], row["family"], row["given"]) for row in people().values()] == [("1", "Ash", "Nadia")]


def test_a_row_of_dashes_alone_is_told_where_it_has_more(take: Taken, people: People) -> None:
    report = take("mrn,family,given,birth_date\n--,--,--,1980-02-11\n1,Ash,Nadia,1980-02-11\n")
    assert reasons(report) == [NotUsedReason.NO_NAME]
    assert [*people()] == ["1"]


def test_texts_as_sql_quotes_them_and_what_a_spreadsheet_has_not_reckoned(
    take: Taken, people: People
) -> None:
    lines = "1,'Ash','Nadia','1980-02-11',\n2,'t Hooft,Ivo,1980-02-12,=+16175550143\n3,=A2,=B2,1980-02-12,\n"
    assert reasons(take(f"{PERSON},phone\n{lines}")) == [NotUsedReason.NO_NAME]
    found = {row["mrn"]: (row["family"], row["given"], row["phone"]) for row in people().values()}
    assert found == {"1": ("Ash", "Nadia", ""), "2": ("'t Hooft", "Ivo", "+16175550143")}


@pytest.mark.parametrize("last", [0, 1])
def test_a_history_goes_by_its_own_times_in_any_order(database: Database, tmp_path: Path, last: int) -> None:
    told = {
        "resourceType": "Appointment",
        "id": "a1",
        "meta": {"lastUpdated": "2026-11-21T10:00:00Z"},
        "status": "booked",
        "start": "2026-11-24T09:00:00-05:00",
        "participant": [{"actor": {"reference": "Patient/p1"}, "status": "accepted"}],
    }
    put = {"resource": told, "request": {"method": "PUT", "url": "Appointment/a1"}}
    gone = {
        "request": {"method": "DELETE", "url": "Appointment/a1"},
        "response": {"lastModified": "2026-11-22T10:00:00Z"},
    }
    # What somebody has no time of says nothing of the others.
    person = {"resource": patient(), "request": {"method": "PUT", "url": "Patient/p1"}}
    path = tmp_path / "history.json"
    entries = [person, *((put, gone) if last else (gone, put))]
    path.write_text(
        json.dumps({"resourceType": "Bundle", "type": "history", "entry": entries}), encoding="utf-8"
    )
    take_fhir(database, path)
    assert rows(database, "appointment") == []

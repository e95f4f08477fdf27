"""Exports of practices in Poland, India and the United States: what they write beside each other in one column."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_numbers
from kiosk.interop.date_orders import first_of_two, read_time
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows
from tests.interop.test_newcomers import starts

POLAND = ClinicSettings(country="PL", zone="Europe/Warsaw", date_order="dmy")
PERSON = "mrn,family,given,birth_date\n1,A,B,1985-03-27\n"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("10.55", "10:55"),
        ("08.15", "08:15"),
        ("13:25-13:40", "13:25"),
        ("08:15 - 08:30", "08:15"),
        ("08.15–08.30", "08:15"),
        ("9h-9h30", "09:00"),
        ("9:00 AM - 9:30 AM", "09:00"),
        ("1:00-1:30 PM", "13:00"),
        ("11:30-12:30 PM", "11:30"),
        ("godz. 09:35", "09:35"),
        ("godz. 09:35-09:50", "09:35"),
        ("9:15a", "09:15"),
        ("12:00p", "12:00"),
        ("3:45P", "15:45"),
        ("9.30 am", "09:30"),
        ("2.50 pm", "14:50"),
        ("12.30 p.m.", "12:30"),
        ("4p", "16:00"),
    ],
)
@pytest.mark.parametrize("form", ["{day},{text}", "{day} {text},"])
def test_times_as_practices_write_them(
    take: Taken, database: Database, text: str, start: str, form: str
) -> None:
    for number, day in enumerate(("2026-11-24", "24.11.2026")):
        line = form.format(day=day, text=text)
        take(PERSON, f"id,mrn,date,time\n{number},1,{line}\n", settings=POLAND)
    assert starts(database, "Europe/Warsaw") == [f"2026-11-24 {start}"] * 2


@pytest.mark.parametrize("text", ["25.10", "13:00p", "0:15 PM", "PM 3:15", "tarde 3:15", "10.5"])
def test_what_is_no_time_is_none(take: Taken, text: str) -> None:
    report = take(PERSON, f"id,mrn,date,time\n1,1,2026-11-24,{text}\n", settings=POLAND)
    assert NotUsedReason.BAD_START in reasons(report)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("2026-11-24 09:00-05:00", "15:00"),
        ("2026-11-24T03:00-05:00", "09:00"),
        ("2026-11-24 03:00:00-05:00", "09:00"),
    ],
)
def test_an_offset_is_no_second_time(take: Taken, database: Database, text: str, start: str) -> None:
    take(PERSON, f"id,mrn,start\n1,1,{text}\n", settings=POLAND)
    assert starts(database, "Europe/Warsaw") == [f"2026-11-24 {start}"]


def test_two_times_of_a_day() -> None:
    assert first_of_two("9:30-9:00") is None
    assert first_of_two("2026-11-24") is None
    assert read_time("9:15a") == time(9, 15)


def test_a_column_of_patients_may_hold_names(take: Taken, people: People, database: Database) -> None:
    """Beside record numbers, whose zeros and fractions a spreadsheet has changed, it is these that tell whose it is."""
    take(
        'MRN,"Patient (Last, First MI)",DOB\n000037,"O\'Brien, Pat M",1985-03-27\n',
        'Appt #,MRN,Patient,Appt Date,Appt Time\n5001.0,37.00,"O\'Brien, Pat M",11/24/2026,9:15a\n',
        decided=True,
    )
    assert [row["patient_id"] for row in rows(database, "appointment")] == [people()["000037"]["id"]]


def test_an_id_goes_before_a_record_number(take: Taken, people: People, database: Database) -> None:
    take(
        "id,mrn,family,given,birth_date\nA,1,One,A,1985-03-27\nB,2,Two,B,1985-03-28\n",
        "id,patient,mrn,start\n1,B,1,2026-11-24 09:00\n",
    )
    assert [row["patient_id"] for row in rows(database, "appointment")] == [people()["2"]["id"]]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30", 30),
        ("30.0", 30),
        ("30 min", 30),
        ("0:30", 30),
        ("0:30:00", 30),
        ("1:15", 75),
        ("1 h", 60),
        ("1h15", 75),
        ("", 0),
        ("soon", None),
        ("30-45", None),
        ("99:00", None),
    ],
)
def test_how_long_it_takes(text: str, length: int | None) -> None:
    assert csv_numbers.minutes(text) == length


def test_a_length_that_is_not_understood_is_told(take: Taken, database: Database) -> None:
    report = take(PERSON, "id,mrn,start,minutes\n1,1,2026-11-24 09:00,soon\n2,1,2026-11-25 09:00,30 min\n")
    assert NotUsedReason.LENGTH_NOT_KNOWN in reasons(report)
    assert sorted(row["minutes"] for row in rows(database, "appointment")) == [0, 30]


@pytest.mark.parametrize(
    ("text", "country", "postcode"),
    [
        ("612-7944", "US", "00612-7944"),
        ("2139-3922", "US", "02139-3922"),
        ("02139-3922", "US", "02139-3922"),
        ("PIN-600017", "IN", "600017"),
        ("D-10115", "DE", "10115"),
        ("SW1A 1AA", "GB", "SW1A 1AA"),
    ],
)
def test_postcodes_with_more_or_less_than_their_digits(text: str, country: str, postcode: str) -> None:
    assert csv_numbers.postcode(text, country) == postcode


def test_a_word_in_the_place_of_an_address_is_none(take: Taken, people: People) -> None:
    report = take("mrn,family,given,birth_date,email\n1,A,B,1985-03-27,brak\n")
    assert NotUsedReason.EMAIL_NOT_KNOWN in reasons(report)
    assert people()["1"]["email"] == ""

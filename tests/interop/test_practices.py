"""Exports of practices in Poland, India and the United States: what they write beside each other in one column."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.date_orders import first_of_two, read_time
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons
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

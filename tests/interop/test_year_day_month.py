"""Dates that begin with their year and go on with the day; and in which column a booking says its day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows

PEOPLE = "mrn,family,given,birth_date\n"
ASH = "1,Ash,Nadia,1980-11-02\n"


def test_the_whole_column_decides(take: Taken, people: People) -> None:
    report = take(f"{PEOPLE}{ASH}2,Brim,Rosa,1985-27-03\n")
    assert [(one.reason, one.detail) for one in report.problems] == [
        (NotUsedReason.DAY_BEFORE_MONTH, "birth_date")
    ]
    assert {row["birth_date"] for row in people().values()} == {date(1980, 2, 11), date(1985, 3, 27)}


def test_dates_that_go_on_with_the_month_stay(take: Taken, people: People) -> None:
    assert take(f"{PEOPLE}{ASH}2,Brim,Rosa,1985-03-27\n").problems == []
    assert people()["1"]["birth_date"] == date(1980, 11, 2)


def test_a_column_of_both_is_read_as_all_others_are(take: Taken, people: People) -> None:
    report = take(f"{PEOPLE}{ASH}2,Brim,Rosa,1985-03-27\n3,Chen,Li,1970-28-02\n")
    assert reasons(report) == [NotUsedReason.BAD_BIRTH_DATE]
    assert people()["1"]["birth_date"] == date(1980, 11, 2)


@pytest.mark.parametrize(("said", "days"), [("", []), ("ymd", [(12, 9)]), ("ydm", [(9, 12)])])
def test_a_column_that_does_not_tell_is_asked_about(
    take: Taken, database: Database, said: str, days: list[tuple[int, int]]
) -> None:
    take(PEOPLE + ASH)
    # The birth dates of the list can only be one thing, the days of the bookings are two.
    text = "id,mrn,start,date,time\n1,1,,2026-12-09,09:00\n2,1,2026-27-11 09:00,,\n"
    report = take("", text, said=CsvMap(dates=said))
    told = [(one.reason, one.detail) for one in report.problems if one.kind == ""]
    assert ((NotUsedReason.YEAR_ORDER, "date") in told) == (not days)
    found = {(row["start"].month, row["start"].day) for row in rows(database, "appointment")}
    assert found == {(11, 27), *days}
    if not days:
        assert NotUsedReason.MAYBE_OTHER in reasons(report)


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("mrn,Start Date,Start Time", "1,2026-11-27,09:00"),
        ("mrn,Start Time,Start Date", "1,09:00,2026-11-27"),
        ("mrn,Date,Start Date,Start Time", "1,2026-11-23,2026-11-27,09:00"),
        ("mrn,Date,Time,Start Date", "1,2026-11-23,09:00,2026-11-27"),
        ("mrn,Date,Start", "1,2026-11-23,2026-11-27 09:00"),
        ("mrn,Date,Start", "1,2026-11-27,1899-12-30 09:00"),
        ("mrn,Date,Start", "1,2026-11-27,0.375"),
        ("mrn,Date,Start", "1,2026-11-27,9h00"),
        ("mrn,Date,Start", "1,2026-11-23,46353.375"),
        ("mrn,Date,Start", "1,11/27/2026,9:00 - 9:30"),
    ],
)
def test_a_bookings_own_start_says_its_day(take: Taken, database: Database, heading: str, line: str) -> None:
    take(PEOPLE + ASH)
    take("", f"{heading}\n{line}\n", decided=True)
    assert [row["start"] for row in rows(database, "appointment")] == [datetime(2026, 11, 27, 14, tzinfo=UTC)]

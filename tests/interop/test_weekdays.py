"""Days of the week beside dates."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.date_orders import read_date
from kiosk.interop.report import NotUsedReason
from kiosk.interop.weekdays import apart
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows

MONDAY = [
    "Mon 12 Jan 2026", "Monday, January 12, 2026", "Mon, Jan 12, 2026", "lundi 12/01/2026", "lun. 12 janv. 2026",
    "Montag, 12.01.2026", "Mo 12.01.2026", "Mo., 12.01.2026", "12.01.2026 Mo", "lunes, 12 de enero de 2026",
    "segunda-feira, 12 de janeiro de 2026", "seg 12/01/2026", "lunedì 12 gennaio 2026",
    "poniedziałek, 12 stycznia 2026", "pon. 12.01.2026",
    "понедельник, 12 января 2026 г.", "пн 12.01.2026", "Thứ Hai, 12/01/2026", "T2 12/01/2026",
    "星期一 2026-01-12", "周一，2026-01-12", "2026年1月12日 星期一",
    "2026年1月12日（月）", "2026/1/12(月)", "2026年1月12日月曜日",
    "2026-01-12 (월)", "2026년 1월 12일 월요일", "maandag 12-01-2026",
]  # fmt: skip


@pytest.mark.parametrize("text", MONDAY)
def test_a_day_of_the_week_stands_beside_its_date(text: str) -> None:
    assert read_date(text, "dmy") == date(2026, 1, 12)


@pytest.mark.parametrize(
    "text", ["Tue 12 Jan 2026", "mardi 12/01/2026", "2026年1月12日（火）", "12.01.2026 So", "Fri 12/01/26"]
)
def test_one_that_contradicts_its_date_makes_it_none(text: str) -> None:
    assert read_date(text, "dmy", date(2030, 1, 1)) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mar 12, 2026", date(2026, 3, 12)),
        ("mar 13/01/2026", date(2026, 1, 13)),
        ("mar 13 janv 2026", date(2026, 1, 13)),
        ("T2.1.12", date(1913, 1, 12)),
        ("S60.3.27", date(1985, 3, 27)),
        ("2026 Mar 12", date(2026, 3, 12)),
        ("2026 Mar 12 10:30", date(2026, 3, 12)),
        ("12 Mar 2026 10:30", date(2026, 3, 12)),
    ],
)
def test_what_looks_like_one_and_is_none_stays(text: str, day: date) -> None:
    assert read_date(text, "dmy") == day


@pytest.mark.parametrize(
    ("start", "day", "clock"),
    [
        ("Mon 30 Nov 2026 9:30 AM", "", ""),
        ("2026/11/30(月) 09:30", "", ""),
        ("lundi 30/11/2026 09:30", "", ""),
        ("", "Montag, 30.11.2026", "09:30"),
        ("", "Thứ Hai, 30/11/2026", "9:30"),
        ("Monday, November 30, 2026 at 9:30 AM", "", ""),
        ("2026-11-30 Mon 09:30", "", ""),
        ("30.11.2026 Mo 9:30", "", ""),
        ("30 Nov 2026, Mon, 9:30 AM", "", ""),
        ("2026年11月30日 月曜日 09:30", "", ""),
    ],
)
def test_bookings_with_a_day_of_the_week(
    take: Taken, database: Database, start: str, day: str, clock: str
) -> None:
    heading = "mrn;start;date;time\n"
    line = f'7;"{start}";"{day}";{clock}\n'
    settings = ClinicSettings(date_order="dmy")
    report = take("mrn,family,given,birth_date\n7,Ash,Nadia,1980-02-11\n", heading + line, settings=settings)
    assert report.problems == []
    assert [row["start"] for row in rows(database, "appointment")] == [
        datetime(2026, 11, 30, 14, 30, tzinfo=UTC)
    ]


def test_a_booking_of_another_day_than_it_says_is_refused(take: Taken, database: Database) -> None:
    people = "mrn,family,given,birth_date\n7,Ash,Nadia,1980-02-11\n"
    for start in ("Tue 30 Nov 2026 09:30", "30 Nov 2026 Tue 09:30"):
        assert reasons(take(people, f"mrn,start\n7,{start}\n")) == [NotUsedReason.BAD_DAY]
    assert rows(database, "appointment") == []


@pytest.mark.parametrize(
    "text",
    [
        "fr\u0131day, 27 November 2026",
        "27 November 2026 fr\u0131day",
        "2026-11-27 fr\u0131day 09:00",
        "27 November 2026 (fr\u0131day)",
    ],
)
def test_a_day_in_the_small_letters_of_turkish_is_read(text: str) -> None:
    weekday, rest = apart(text)
    assert (weekday, "fr\u0131day" in rest) == (4, False)


@pytest.mark.parametrize("text", ["27 November 2026 \u017fun", "2026-11-29 \u017fun 09:00"])
def test_a_long_s_ends_no_import(text: str) -> None:
    assert apart(text)[0] == 6

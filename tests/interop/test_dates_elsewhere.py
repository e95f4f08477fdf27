"""Dates of other countries' files: their signs, digits, eras, months and orders, and no other day than is meant."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.date_orders import read_date
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons
from tests.interop.test_newcomers import starts

DAY = date(1985, 3, 27)
PERSON = "mrn,family,given,birth_date\n1,A,B,1985-03-27\n"


def settings(country: str, order: str = "dmy") -> ClinicSettings:
    zones = {
        "TH": "Asia/Bangkok",
        "TW": "Asia/Taipei",
        "JP": "Asia/Tokyo",
        "HR": "Europe/Zagreb",
        "PL": "Europe/Warsaw",
    }
    return ClinicSettings(country=country, zone=zones.get(country, "Europe/Berlin"), date_order=order)


@pytest.mark.parametrize(
    "text",
    [
        "1985年3月27日",
        "昭和60年3月27日",
        "S60.3.27",
        "1985년 3월 27일",
        "民國74年3月27日",
        "1985. 3. 27.",
        "1985. 03. 27",
        "27. 3. 1985.",
        "1985. március 27.",
        "1985 m. kovo 27 d.",
        "1985-Mar-27",
        "27/Mar/1985",
        "27-III-1985",
        "27 марта 1985 г.",
        "27. března 1985",
        "27 Μαρτίου 1985",
        "27 Mart 1985",
        "27 martie 1985",
        "27. maaliskuuta 1985",
        "198503270000",
        "19850327000000",
        "٢٧/٠٣/١٩٨٥",
        "２７/０３/１９８５",
        "27\u201103\u20111985",
        "\u200e27/\u200e03/\u200e1985",
    ],
)
def test_one_day_in_many_forms(take: Taken, people: People, text: str) -> None:
    take(f'mrn,family,given,birth_date\n1,A,B,"{text}"\n', settings=settings("DE"))
    assert people()["1"]["birth_date"] == DAY


@pytest.mark.parametrize("text", ["85年3月27日", "27-IIII-1985", "27 Foo 1985", "1985年13月1日", "S60.13.1"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_date(text, "dmy", date(2026, 11, 23)) is None


def test_the_first_year_of_an_era_has_a_word() -> None:
    assert read_date("令和元年5月1日", "ymd") == date(2019, 5, 1)


@pytest.mark.parametrize(
    ("country", "text", "born"),
    [
        # The 29th of February is of 2000, and 2543 has none.
        ("TH", "29/02/2543", date(2000, 2, 29)),
        ("TH", "2528-03-27", DAY),
        ("HR", "27. listopada 1985.", date(1985, 10, 27)),
        ("PL", "27 listopada 1985", date(1985, 11, 27)),
    ],
)
def test_what_only_a_country_tells(take: Taken, people: People, country: str, text: str, born: date) -> None:
    take(f"mrn,family,given,birth_date\n1,A,B,{text}\n", settings=settings(country))
    assert people()["1"]["birth_date"] == born


def test_elsewhere_such_a_year_is_a_slip(take: Taken, people: People) -> None:
    report = take("mrn,family,given,birth_date\n1,A,B,27/03/2485\n", settings=settings("DE"))
    assert reasons(report) == [NotUsedReason.OTHER_CALENDAR]
    assert people() == {}


@pytest.mark.parametrize(
    ("country", "text", "why"),
    [
        # Iran's, and the Hijra's, whatever their months have of days.
        ("IR", "1364/01/07", NotUsedReason.OTHER_CALENDAR),
        ("IR", "۱۳۶۴/۰۲/۳۱", NotUsedReason.OTHER_CALENDAR),
        ("SA", "26/07/1405", NotUsedReason.OTHER_CALENDAR),
        ("SA", "1405-02-30", NotUsedReason.OTHER_CALENDAR),
        ("", "1405-07-06", NotUsedReason.OTHER_CALENDAR),
        # Of these nobody knows of which years they are.
        ("TH", "27/03/28", NotUsedReason.EITHER_CALENDAR),
        ("TW", "74/03/27", NotUsedReason.EITHER_CALENDAR),
        ("JP", "60/03/27", NotUsedReason.EITHER_CALENDAR),
        ("IR", "64/01/07", NotUsedReason.EITHER_CALENDAR),
    ],
)
def test_a_year_of_another_calendar_is_nobodys_birth(
    take: Taken, people: People, country: str, text: str, why: NotUsedReason
) -> None:
    order = "dmy" if country in ("TH", "SA") else "ymd"
    report = take(f"mrn,family,given,birth_date\n1,A,B,{text}\n", settings=settings(country, order))
    assert reasons(report) == [why]
    assert people() == {}


@pytest.mark.parametrize("text", ["074/03/27", "0740327", "民國74/03/27", "民國 74.3.27", "民國74年3月27日"])
def test_years_of_taiwan_that_can_be_no_others_are_read(take: Taken, people: People, text: str) -> None:
    take(f"mrn,family,given,birth_date\n1,A,B,{text}\n", settings=settings("TW", "ymd"))
    assert people()["1"]["birth_date"] == DAY


def test_nobody_is_booked_for_a_year_of_another_calendar(take: Taken, database: Database) -> None:
    starts_there = ("2569-11-24 09:00", "24/11/2569 09:00", "24/11/69 09:00", "2026-11-24 09:00")
    lines = "".join(f"{number},1,{text}\n" for number, text in enumerate(starts_there))
    report = take(PERSON, f"id,mrn,start\n{lines}", settings=settings("TH"))
    assert reasons(report) == [NotUsedReason.EITHER_CALENDAR]
    assert starts(database, "Asia/Bangkok") == ["2026-11-24 09:00"] * 3
    report = take("", f"id,mrn,start\n{lines}", settings=settings("DE"))
    assert reasons(report).count(NotUsedReason.OTHER_CALENDAR) == 2


def test_digits_of_a_script_tell_of_an_order_too(take: Taken, people: People) -> None:
    """All of them day first, in a clinic that writes the month first: read in neither order by half."""
    report = take(
        "mrn,family,given,birth_date\n1,A,B,٢٧/٠٣/١٩٨٥\n2,C,D,٠٤/٠٣/١٩٨٥\n", settings=settings("DE", "mdy")
    )
    assert NotUsedReason.OTHER_ORDER in reasons(report)
    assert people() == {}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("20261124090000+0100", "2026-11-24 09:00"),
        ("20261124080000Z", "2026-11-24 09:00"),
        ("202611240900", "2026-11-24 09:00"),
        ("2026. 11. 24. 9:00", "2026-11-24 09:00"),
        ("٢٤/١١/٢٠٢٦ ٠٩:٠٠", "2026-11-24 09:00"),
    ],
)
def test_moments(take: Taken, database: Database, text: str, start: str) -> None:
    take(PERSON, f"id,mrn,start\n1,1,{text}\n", settings=settings("DE"))
    assert starts(database, "Europe/Berlin") == [start]


def test_a_stamp_of_a_zone_may_be_another_day(take: Taken, people: People) -> None:
    report = take("mrn,family,given,birth_date\n1,A,B,19850327230000-0500\n", settings=settings("DE"))
    assert reasons(report) == [NotUsedReason.BIRTH_TIME]
    assert people() == {}


def test_numbers_are_the_same_in_every_script(take: Taken, people: People, database: Database) -> None:
    take(
        "mrn,family,given,birth_date\n١٠,A,B,1985-03-27\n",
        "id,mrn,start\n1,10,2026-11-24 09:00\n",
        settings("DE"),
    )
    assert [*people()] == ["10"]
    assert len(starts(database, "Europe/Berlin")) == 1

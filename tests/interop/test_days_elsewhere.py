"""Days and times in the short words of other languages, and mobiles of Korea without their zero."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.interop import csv_numbers, fhir_export
from kiosk.interop.date_orders import read_date, read_time
from kiosk.interop.report import NotUsedReason
from kiosk.interop.weekdays import apart
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows


@pytest.mark.parametrize(
    "text", ["15:00 hs", "15:00hs", "15.00 hs", "15 hs", "15:00 uur", "15:00 Uhr", "3:00 pm"]
)
def test_times_of_day(text: str) -> None:
    assert read_time(text) == time(15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Saturday in Polish, Sunday in German.
        ("05.12.2026 (so)", date(2026, 12, 5)),
        ("06.12.2026 (so)", date(2026, 12, 6)),
        ("So, 06.12.2026", date(2026, 12, 6)),
        ("06.12.2026 (ndz)", date(2026, 12, 6)),
        ("06.12.2026 (ndz.)", date(2026, 12, 6)),
        ("04.12.2026 (so)", None),
        ("05.12.2026 (ndz)", None),
    ],
)
def test_days_of_the_week(text: str, day: date | None) -> None:
    assert read_date(text, "dmy") == day


def test_a_day_of_the_week_is_apart_from_its_date() -> None:
    assert apart("05.12.2026 (so)") == (7, "05.12.2026")


# Of each language the months, short or whole, from January on.
_MONTHS = """
sty lut mar kwi maj cze lip sie wrz paź lis gru
jan fev mar abr mai jun jul ago set out nov dez
gen feb mar apr mag giu lug ago set ott nov dic
janv févr mars avr mai juin juil août sept oct nov déc
ene feb mar abr may jun jul ago sept oct nov dic
Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez
янв фев мар апр мая июн июл авг сен окт ноя дек
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm
ene peb mar abr may hun hul ago set okt nob dis
"""
_EACH = [
    (word, number)
    for line in _MONTHS.strip().splitlines()
    for number, word in enumerate(line.split(), 1)
    # August is October elsewhere, and what is as short as a word between is no month.
    if word not in ("me", "mas", "out", "dis")
]


def test_months_in_short_words() -> None:
    assert len(_EACH) > 120
    assert {word: read_date(f"4 {word} 2026", "dmy") for word, _ in _EACH} == {
        word: date(2026, number, 4) for word, number in _EACH
    }
    assert {word: read_date(f"4 {word}. 2026", "dmy") for word, _ in _EACH} == {
        word: date(2026, number, 4) for word, number in _EACH
    }


@pytest.mark.parametrize("text", ["4 thg 12, 2026", "ngày 4 tháng 12 năm 2026", "4 जन॰ 2026", "4 xyz 2026"])
def test_months_by_their_number_or_signs(text: str) -> None:
    day = {"4 जन॰ 2026": date(2026, 1, 4), "4 xyz 2026": None}.get(text, date(2026, 12, 4))
    assert read_date(text, "dmy") == day


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("1070953822", "KR", ["01070953822"]),
        ("10-7095-3822", "KR", ["010-7095-3822"]),
        ("161234567", "KR", ["0161234567"]),
        ("010-7095-3822", "KR", ["010-7095-3822"]),
        ("1070953822", "US", ["1070953822"]),
        ("0212345678", "KR", ["0212345678"]),
        ("15881234", "KR", ["15881234"]),
    ],
)
def test_mobiles_of_korea(text: str, country: str, numbers: list[str]) -> None:
    assert csv_numbers.phones(text, country) == numbers


@pytest.mark.parametrize(
    ("day", "clock", "why"),
    [
        ("2026-11-31", "09:00", NotUsedReason.BAD_DAY),
        ("30 Nov 2026 (Tue)", "09:00", NotUsedReason.BAD_DAY),
        ("2026-11-30", "25:10", NotUsedReason.BAD_START),
        ("2026-11-30", "soon", NotUsedReason.BAD_START),
    ],
)
def test_the_reason_says_whether_it_is_the_day(
    take: Taken, database: Database, day: str, clock: str, why: NotUsedReason
) -> None:
    report = take(
        "mrn,family,given,birth_date\n7,Ash,Nadia,1980-02-11\n", f"mrn,date,time\n7,{day},{clock}\n"
    )
    assert reasons(report) == [why]
    assert rows(database, "appointment") == []


@pytest.mark.parametrize(
    ("told", "use"),
    [
        ([("22 634 55 10", "")], ""),
        ([("22 634 55 10", ""), ("601 222 333", "")], ""),
        ([("22 634 55 10", "home")], "home"),
        # The patient has given another one since, or the source would have another one come first.
        ([("601 222 333", "")], "mobile"),
        ([("22 634 55 10", "home"), ("601 222 333", "mobile")], "mobile"),
        ([], "mobile"),
    ],
)
def test_a_phone_of_a_table_is_no_mobile_by_standing_first(told: list[tuple[str, str]], use: str) -> None:
    numbers = [{"system": "phone", "value": value, "use": of} for value, of in told]
    [first, *_] = fhir_export._reached({"phone": "22 634 55 10", "email": ""}, numbers)
    assert (first["value"], first["use"], first["rank"]) == ("22 634 55 10", use, 1)

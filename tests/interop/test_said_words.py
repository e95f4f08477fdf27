"""Words beside dates and times: of many languages, and those that a map explains."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_map
from kiosk.interop.csv_numbers import minutes
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.date_orders import read_date, read_time
from kiosk.interop.day_halves import plain
from kiosk.interop.report import NotUsedReason
from kiosk.interop.weekdays import apart
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import NOW, no_progress, reasons, rows
from tests.interop.test_newcomers import starts

# The days from Monday, 12 January 2026, on; whole and short words.
_WEEKS = """
pondělí úterý středa čtvrtek pátek sobota neděle
po út st čt pá so ne
pondelok utorok streda štvrtok piatok sobota nedeľa
hétfő kedd szerda csütörtök péntek szombat vasárnap
pazartesi salı çarşamba perşembe cuma cumartesi pazar
PZT SAL ÇAR PER CUM CMT PAZ
Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
ΔΕΥ ΤΡΙ ΤΕΤ ΠΕΜ ΠΑΡ ΣΑΒ ΚΥΡ
จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์
luni marți miercuri joi vineri sâmbătă duminică
понеділок вівторок середа четвер п'ятниця субота неділя
ponedjeljak utorak srijeda četvrtak petak subota nedjelja
måndag tisdag onsdag torsdag fredag lördag söndag
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
Senin Selasa Rabu Kamis Jumat Sabtu Minggu
الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
שני שלישי רביעי חמישי שישי שבת ראשון
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
"""
WEEKS = _WEEKS.strip().splitlines()
PERSON = "mrn,family,given,birth_date\n1,A,B,1985-03-27\n"
PRAGUE = ClinicSettings(country="CZ", zone="Europe/Prague", date_order="dmy")


@pytest.mark.parametrize("week", WEEKS)
@pytest.mark.parametrize(
    "form", ["{word} {day}", "{day} {word}", "{word}, {day}", "{word}. {day}", "{day} ({word})"]
)
def test_days_of_the_week_are_checked_against_their_date(week: str, form: str) -> None:
    for at, word in enumerate(week.split()):
        day = date(2026, 1, 12 + at)
        assert read_date(form.format(word=word, day=f"{day:%d.%m.%Y}"), "dmy") == day
        other = date(2026, 1, 12 + (at + 4) % 7)
        assert read_date(form.format(word=word, day=f"{other:%d.%m.%Y}"), "dmy") is None


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("ÖS 3:30", "15:30"), ("ÖÖ 12:30", "00:30"), ("12:30 ÖÖ", "00:30"), ("12:45 ÖS", "12:45"),
        ("μμ 4:15", "16:15"), ("9:05 πμ", "09:05"), ("ΜΜ 4:15", "16:15"), ("PM 3:30", "15:30"), ("a.m. 9:20", "09:20"),
        ("8:30 hod.", "08:30"), ("8 hod", "08:00"), ("8 óra 30 perc", "08:30"), ("14 óra", "14:00"),
        ("du. 2:15", "14:15"), ("de. 8:15", "08:15"), ("09.30 น.", "09:30"),
        ("9:30 val.", "09:30"), ("9:30 ч.", "09:30"),
        ("9.30 u.", "09:30"), ("ב-9:30", "09:30"), ("saat 14:20", "14:20"),
        ("v 8:30", "08:30"), ("tarde 3:15", "15:15"),
        ("odpoledne 3:15", "15:15"), ("jam 08.30", "08:30"), ("9 ч 40 мин", "09:40"),
    ],
)  # fmt: skip
def test_words_stand_before_and_behind_a_time(text: str, clock: str) -> None:
    found = read_time(plain(text))
    assert found is not None
    assert f"{found:%H:%M}" == clock


@pytest.mark.parametrize(
    "text",
    ["ÖS 25:30", "12 de la mañana", "PM 15:61", "mañana 14:30", "12.01.2026", "28 de marzo de 2026", "hod."],
)
def test_what_is_no_such_time_stays_none(text: str) -> None:
    assert read_time(plain(text)) is None


def test_a_zone_behind_a_time_is_no_day_of_the_week() -> None:
    assert apart("24.11.2026 09:00 CET") == (None, "24.11.2026 09:00 CET")
    assert apart("24.11.2026 09:00 PET") == (None, "24.11.2026 09:00 PET")
    assert apart("24.11.2026 9:00 CT") == (None, "24.11.2026 9:00 CT")
    assert apart("27.11.2026 9:00 pt") == (4, "27.11.2026 9:00")
    assert apart("26.11.2026 čet") == (3, "26.11.2026")
    assert apart("čet 26.11.2026 09:00") == (3, "26.11.2026 09:00")


def test_a_word_that_is_a_month_too_is_one_before_its_day() -> None:
    assert read_date("Paź 12, 2026", "dmy") == date(2026, 10, 12)
    assert apart("Paz 11.01.2026") == (6, "11.01.2026")
    assert apart("Paz, 11 Ocak 2026") == (6, "11 Ocak 2026")


def test_words_of_minutes() -> None:
    told = {
        "15p": 15,
        "15 perc": 15,
        "20 dk": 20,
        "1 óra 15 perc": 75,
        "30 นาที": 30,
        "25 menit": 25,
        "40 dakika": 40,
    }
    assert {text: minutes(text) for text in told} == told


def test_bookings_are_taken_with_such_words(take: Taken, database: Database) -> None:
    lines = "1,po 23.11.2026 8:30 hod.,15p\n1,24.11.2026 út 9:30,20 perc\n1,Pzt 30.11.2026 ÖS 2:10,30 dk\n"
    report = take(PERSON, f"mrn,start,minutes\n{lines}", settings=PRAGUE)
    assert report.problems == []
    assert sorted(starts(database, "Europe/Prague")) == [
        "2026-11-23 08:30",
        "2026-11-24 09:30",
        "2026-11-30 14:10",
    ]
    assert sorted(row["minutes"] for row in rows(database, "appointment")) == [15, 20, 30]


def test_a_map_explains_words_of_any_language(database: Database, tmp_path: Path) -> None:
    said = csv_map.read(
        b'ignore = ["o\'r", "kl."]\n[weekday]\nxen = 1\n"dush." = "Monday"\n[month]\n"yan." = 1\ndek = "December"\n'
        b'[half_day]\n"k.o." = "am"\n"k.k." = "pm"\n'
    )
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text("mrn,family,given,birth_date\n1,A,B,27 yan. 1985\n", encoding="utf-8")
    bookings.write_text(
        "mrn,start\n1,xen 7 Dek 2026 k.k. 3:10\n1,dush. 14 dek 2026 kl. 9:30 k.o.\n1,XEN 8 dek 2026 9:30\n",
        encoding="utf-8",
    )
    work = CsvImport(PatientService(database), PRAGUE, NOW, no_progress, said=said)
    work.take_in(people, bookings)
    assert reasons(work.report) == [NotUsedReason.BAD_DAY]
    assert [f"{row['birth_date']}" for row in rows(database, "patient")] == ["1985-01-27"]
    assert sorted(starts(database, "Europe/Prague")) == ["2026-12-07 15:10", "2026-12-14 09:30"]

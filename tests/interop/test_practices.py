"""Exports of practices in Poland, India and the United States: what they write beside each other in one column."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import DocumentRefused
from kiosk.interop import csv_map, csv_names, csv_numbers
from kiosk.interop.csv_explaining import explain
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.date_orders import first_of_two, read_time
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, no_progress, reasons, rows
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
        ("PM 3:15", "15:15"),
        ("tarde 3:15", "15:15"),
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


@pytest.mark.parametrize("text", ["25.10", "13:00p", "0:15 PM", "PM 13:15", "tarde 25:15", "10.5"])
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


@pytest.mark.parametrize("day", ["2026-11-01", "11/1/2026", "2026-11-01T"])
def test_an_offset_that_the_clinic_has_then_is_no_second_time(
    take: Taken, database: Database, day: str
) -> None:
    times = {"01:30-04:00": "05:30", "01:30-05:00": "06:30", "03:00-05:00": "08:00"}
    blank = "" if day.endswith("T") else " "
    lines = "".join(f"{number},1,{day}{blank}{text}\n" for number, text in enumerate(times))
    take(PERSON, f"id,mrn,start\n{lines}")
    assert [start[-5:] for start in starts(database, "UTC")] == [*times.values()]


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
    ("text", "born"),
    [
        ("3-Mar-84", date(1984, 3, 3)),
        ("03/04/85", date(1985, 3, 4)),
        ("Mar 3, 84", date(1984, 3, 3)),
        ("12/28/31", date(1931, 12, 28)),
        # Tomorrow, or almost a hundred years ago.
        ("27-Nov-26", date(1926, 11, 27)),
    ],
)
def test_a_year_of_two_digits_that_can_only_be_one(
    take: Taken, people: People, text: str, born: date
) -> None:
    take(f'mrn,family,given,birth_date\n1,A,B,"{text}"\n', decided=True)
    assert people()["1"]["birth_date"] == born


@pytest.mark.parametrize(("text", "born"), [("12/28/14", date(2014, 12, 28)), ("1-Feb-00", date(2000, 2, 1))])
def test_a_year_of_two_digits_that_may_be_two(take: Taken, people: People, text: str, born: date) -> None:
    """It is asked about, until somebody says that nobody is so old."""
    file = f"mrn,family,given,birth_date\n1,A,B,{text}\n"
    assert reasons(take(file, decided=True)) == [NotUsedReason.SHORT_YEAR]
    assert people() == {}
    take(file, decided=True, said=csv_map.read(b'years = "under_100"'))
    assert people()["1"]["birth_date"] == born


def test_the_short_years_of_a_file_tell_its_order(take: Taken, people: People) -> None:
    report = take("mrn,family,given,birth_date\n1,A,B,27/03/85\n2,A,C,03/04/85\n", decided=True)
    assert NotUsedReason.OTHER_ORDER in reasons(report)
    assert people() == {}


def test_a_booking_is_of_this_century(take: Taken, database: Database) -> None:
    take(PERSON, "id,mrn,date,time\n1,1,28-Nov-26,10.30 am\n", settings=POLAND)
    assert starts(database, "Europe/Warsaw") == ["2026-11-28 10:30"]


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
    report = take("mrn,family,given,birth_date,email\n1,A,B,1985-03-27,see letter\n")
    assert NotUsedReason.EMAIL_NOT_KNOWN in reasons(report)
    assert people()["1"]["email"] == ""


def test_a_column_given_for_two_things_is_told() -> None:
    with pytest.raises(DocumentRefused, match=r"phone and for emergency_phone"):
        csv_map.read(b'[patients]\nphone = ["Cell", "Mother"]\nemergency_phone = "mother"\n')


def test_what_is_not_understood_is_shown_before_anything_is_written(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "mrn,date,time,status,minutes\n1,24.11.2026,po 9,Seated,30\n1,24.11.2026,9.30,Seated,15\n"
        "1,31.02.2026,9.30,Confirmed,soon\n",
        encoding="utf-8",
    )
    work = CsvImport(PatientService(database), POLAND, NOW, no_progress, said=CsvMap())
    found = explain(work, path, patients=False)
    assert found is not None
    assert {column.ours: column.unread for column in found.columns} == {
        "mrn": (),
        "date": ("31.02.2026",),
        "time": ("po 9",),
        "status": ("Seated",),
        "minutes": ("soon",),
    }


@pytest.mark.parametrize("text", ["27.03.1985 r.", "27.03.1985r", "27.03.1985 г.", "27 marca 1985 r."])
def test_a_word_for_the_year_behind_a_date(take: Taken, people: People, text: str) -> None:
    take(f"mrn,family,given,birth_date\n1,A,B,{text}\n", settings=POLAND)
    assert people()["1"]["birth_date"] == date(1985, 3, 27)


@pytest.mark.parametrize("text", ["N.A.", "brak", "nie posiada", "No tiene", "keine"])
def test_words_for_nothing_in_other_languages(take: Taken, people: People, text: str) -> None:
    """In every column but those of names, where somebody may be called so."""
    report = take(
        f"mrn,family,given,birth_date,phone,email,postal_code\n1,Brak,B,1985-03-27,{text},{text},{text}\n"
    )
    row = people()["1"]
    assert (row["family"], row["phone"], row["email"], row["postal_code"]) == ("Brak", "", "", "")
    assert reasons(report) == []


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("Subramaniam s/o Raju", "Subramaniam", ""),
        ("Lakshmi Devi W/O Raju Iyer", "Devi", "Lakshmi"),
        ("Iyer, Lakshmi d/o Raju", "Iyer", "Lakshmi"),
        ("Smt. Parvathi", "Parvathi", ""),
        ("Baby of Kavitha", "Kavitha", "Baby of"),
    ],
)
def test_whose_child_somebody_is_is_no_name_of_theirs(text: str, family: str, given: str) -> None:
    assert csv_names.parted(text, "given_first", "IN") == (family, given)

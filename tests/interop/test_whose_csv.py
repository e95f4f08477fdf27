"""Nothing that a CSV file tells of one patient reaches another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_charges import CsvCharges
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.charges import ChargeService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER
from tests.interop import record
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, no_progress, reasons, rows

HEAD = "id,mrn,last,first,dob\n"
BOOKINGS = "id,mrn,start\n"
ROSA, BEN = "Almeida,Rosa,1985-03-27", "Castell,Ben,1990-09-09"
BOTH = pytest.mark.parametrize("engine", [EMBEDDED, SERVER])


def booked(database: Database) -> list[str]:
    """The families of those who are booked."""
    names = {row["id"]: row["family"] for row in rows(database, "patient")}
    return sorted(names[row["patient_id"]] for row in rows(database, "appointment"))


def charge(database: Database, folder: Path, number: str, source: str = "", column: str = "mrn") -> Report:
    path = folder / "charges.csv"
    path.write_text(f"id,{column},amount\nc{number},{number},20\n", encoding="utf-8")
    service = ChargeService(database, lambda: NOW)
    work = CsvCharges(service, PatientService(database), ClinicSettings(), no_progress, source)
    work.take_in(path)
    return work.report


def debtors(database: Database) -> list[str]:
    names = {row["id"]: row["family"] for row in rows(database, "patient")}
    return sorted(names[row["patient_id"]] for row in rows(database, "charge"))


@BOTH
def test_a_number_of_one_source_is_nobodys_of_another(
    take: Taken, database: Database, importer: Database, tmp_path: Path
) -> None:
    take(HEAD + f"a,1001,{ROSA}\n", source="north")
    bookings = BOOKINGS + "b1,1001,2026-11-28 09:00\n"
    [problem] = take("", bookings, source="south").problems
    assert (problem.where, problem.reason) == ("a.csv, line 2", NotUsedReason.OTHER_SOURCE)
    assert reasons(charge(importer, tmp_path, "1001", "south")) == [NotUsedReason.OTHER_SOURCE]
    # Nor by a number that has lost its zeros.
    assert reasons(take("", BOOKINGS + "b1,01001,2026-11-28 09:00\n", source="south")) == [
        NotUsedReason.OTHER_SOURCE
    ]
    assert booked(database) == debtors(database) == []
    # It waits for its own patient.
    take(HEAD + f"b,1001,{BEN}\n", source="south")
    assert reasons(take("", bookings, source="south")) == []
    assert reasons(charge(importer, tmp_path, "1001", "south")) == []
    assert booked(database) == debtors(database) == ["Castell"]
    assert reasons(take("", BOOKINGS + "b2,1001,2026-11-28 09:00\n", source="north")) == []
    assert booked(database) == ["Almeida", "Castell"]


def test_a_number_that_no_source_has_named_is_the_clinics(
    take: Taken, database: Database, tmp_path: Path
) -> None:
    take(HEAD + f"a,1001,{ROSA}\n")
    assert reasons(take("", BOOKINGS + "b1,1001,2026-11-28 09:00\n", source="bookings")) == []
    assert reasons(charge(database, tmp_path, "1001", "billing")) == []
    assert booked(database) == debtors(database) == ["Almeida"]


def test_patients_of_a_fhir_source_are_its_own(take: Taken, database: Database, tmp_path: Path) -> None:
    number = [{"type": {"coding": [{"code": "MR"}]}, "value": "1001"}]
    record.take(database, record.write(tmp_path, record.patient(identifier=number)), source="north")
    bookings = BOOKINGS + "b1,1001,2026-11-28 09:00\n"
    assert reasons(take("", bookings, source="south")) == [NotUsedReason.OTHER_SOURCE]
    assert reasons(take("", bookings, source="north")) == []


def test_a_source_is_known_by_its_whole_name(take: Taken, database: Database) -> None:
    """However long: two that begin alike are two."""
    north, south = (
        "a system with a name that is longer than any system has had until now, " + at for at in "NS"
    )
    take(HEAD + f"a,1001,{ROSA}\n", source=north)
    bookings = BOOKINGS + "b1,1001,2026-11-28 09:00\n"
    assert reasons(take("", bookings, source=south)) == [NotUsedReason.OTHER_SOURCE]
    assert reasons(take("", bookings, source=north)) == []


@BOTH
@pytest.mark.parametrize("source", ["", "north"])
def test_a_source_that_gives_two_people_one_number(take: Taken, people: People, source: str) -> None:
    """Nobody gets a number that is made up, in one file or in two."""
    report = take(HEAD + f"a,1001,{ROSA}\nb,1001,{BEN}\n", source=source)
    assert reasons(report) == [NotUsedReason.MRN_TAKEN]
    report = take(HEAD + "c,1001,Dunmore,Ida,1970-01-01\n", source=source)
    assert reasons(report) == [NotUsedReason.MRN_TAKEN]
    assert {mrn: row["family"] for mrn, row in people().items()} == {"1001": "Almeida"}


@BOTH
@pytest.mark.parametrize("source", ["", "north"])
@pytest.mark.parametrize(
    ("lines", "refused", "line"),
    [
        (f"a,1001,{ROSA}\nb,1001,{BEN}\n", NotUsedReason.MRN_TAKEN, 3),
        (f",1001,{ROSA}\n,1001,{BEN}\n", NotUsedReason.TWO_PEOPLE, 3),
        (f"a,1001,{ROSA}\nb,1001,Castell,Ben,\n", NotUsedReason.NO_BIRTH_DATE, 3),
        (f"b,1001,Castell,Ben,\na,1001,{ROSA}\n", NotUsedReason.NO_BIRTH_DATE, 2),
        (f"a,1001,{ROSA}\nb,1001,,,1990-09-09\n", NotUsedReason.NO_NAME, 3),
        # Twins, and brothers.
        (f",1001,{ROSA}\n,1001,Almeida,Ines,1985-03-27\n", NotUsedReason.TWO_PEOPLE, 3),
        (f",1001,{ROSA}\n,1001,Almeida,Ines,1987-03-27\n", NotUsedReason.TWO_PEOPLE, 3),
        # A number of a column is another one's of the other column.
        (f"1001,77,{ROSA}\n,1001,{BEN}\n", NotUsedReason.TWO_PEOPLE, 3),
    ],
)
def test_what_belongs_to_who_was_refused_is_nobodys(
    take: Taken, database: Database, importer: Database, tmp_path: Path, source: str, lines: str,
    refused: NotUsedReason, line: int,
) -> None:  # fmt: skip
    bookings = BOOKINGS + "b1,1001,2026-11-28 09:00\n"
    told = take(HEAD + lines, bookings, source=source).problems
    assert [(each.where, each.reason, each.detail) for each in told] == [
        (f"p.csv, line {line}", refused, ""),
        ("a.csv, line 2", NotUsedReason.PATIENT_REFUSED, f"p.csv, line {line}"),
    ]
    # So it is for files that come later by themselves.
    if "77" not in lines:
        [later] = take("", bookings, source=source).problems
        assert (later.reason, later.detail) == (NotUsedReason.PATIENT_REFUSED, f"p.csv, line {line}")
        [owed] = charge(importer, tmp_path, "1001", source).problems
        assert (owed.where, owed.reason) == ("charges.csv, line 2", NotUsedReason.PATIENT_REFUSED)
    assert booked(database) == debtors(database) == []
    # Until it is clear whose the number is.
    take(HEAD + f"{'' if lines[0] == ',' else 'a'},1001,{ROSA}\n" if "77" not in lines else HEAD + f"x,1001,{BEN}\n",
         source=source)  # fmt: skip
    assert reasons(take("", bookings, source=source)) == []
    assert len(booked(database)) == 1


def test_who_stands_there_twice_is_nobody_else(take: Taken, database: Database) -> None:
    """A second line, of another insurance, that says no birth date."""
    lines = f"a,1001,{ROSA}\na,1001,Almeida,Rosa,\n"
    report = take(HEAD + lines, BOOKINGS + "b1,1001,2026-11-28 09:00\n")
    assert reasons(report) == [NotUsedReason.NO_BIRTH_DATE]
    assert booked(database) == ["Almeida"]


def test_a_booking_by_the_id_of_who_was_refused(take: Taken, database: Database) -> None:
    people = HEAD + f"a,1001,{ROSA}\nb,1001,{BEN}\n"
    bookings = (
        "id,patient,mrn,start\n1,b,1001,2026-11-28 09:00\n2,a,,2026-11-28 09:00\n3,b,,2026-11-28 10:00\n"
    )
    report = take(people, bookings)
    assert [each.where for each in report.problems if each.reason is NotUsedReason.PATIENT_REFUSED] == [
        "a.csv, line 2", "a.csv, line 4",
    ]  # fmt: skip
    assert booked(database) == ["Almeida"]


@pytest.mark.parametrize("source", ["", "north"])
def test_an_id_and_a_number_of_two_people(
    take: Taken, database: Database, tmp_path: Path, source: str
) -> None:
    people = HEAD + f"5,77,{ROSA}\n9,5,{BEN}\n"
    take(people, source=source)
    # In a column that may hold either, nobody knows which it is.
    assert reasons(charge(database, tmp_path, "5", source, "patient")) == [NotUsedReason.TWO_PATIENTS]
    assert reasons(charge(database, tmp_path, "5", source)) == []
    assert debtors(database) == ["Castell"]


def test_a_row_of_the_source_is_no_record_number(take: Taken, database: Database) -> None:
    """Whom the source calls 5, and whose record number is 77, is not meant by the number 5."""
    report = take(HEAD + f"5,77,{ROSA}\n", BOOKINGS + "b1,5,2026-11-28 09:00\n", source="north")
    assert reasons(report) == [NotUsedReason.PATIENT_UNKNOWN]
    assert booked(database) == []


def test_lines_without_a_number_are_nobodys(take: Taken, database: Database) -> None:
    people = HEAD + f"a,1001,{ROSA}\n,,{BEN}\n"
    report = take(people, "id,patient,mrn,start\n1,,,2026-11-28 09:00\n2, , ,2026-11-28 10:00\n")
    assert reasons(report) == [NotUsedReason.NO_ID, NotUsedReason.NO_PATIENT, NotUsedReason.NO_PATIENT]
    assert booked(database) == []


@pytest.mark.parametrize(
    ("number", "who"),
    [("01001", "Almeida"), ("1001", "Almeida"), (" 1001 ", "Almeida"), ("1001.0", "Almeida"), ("A1001", ""),
     ("10 01", ""), ("0100", "")],
)  # fmt: skip
def test_numbers_that_differ_by_a_little(take: Taken, database: Database, number: str, who: str) -> None:
    report = take(HEAD + f",1001,{ROSA}\n,a1001,{BEN}\n", BOOKINGS + f"b1,{number},2026-11-28 09:00\n")
    assert booked(database) == ([who] if who else [])
    assert reasons(report) == ([] if who else [NotUsedReason.PATIENT_UNKNOWN])


def test_zeros_that_two_people_differ_by(take: Taken, database: Database) -> None:
    people = HEAD + f",01001,{ROSA}\n,001001,{BEN}\n"
    report = take(people, BOOKINGS + "1,1001,2026-11-28 09:00\n2,001001,2026-11-28 09:00\n")
    assert reasons(report) == [NotUsedReason.PATIENT_UNKNOWN]
    assert booked(database) == ["Castell"]
    # Nor is it the one's where the other was refused.
    people = HEAD + ",02002,Dunmore,Ida,1970-01-01\n,002002,Egger,Ulf,\n"
    report = take(people, BOOKINGS + "3,2002,2026-11-28 09:00\n")
    assert reasons(report) == [NotUsedReason.NO_BIRTH_DATE, NotUsedReason.PATIENT_REFUSED]


@pytest.mark.parametrize(
    "cell",
    [
        "1985-03-27", "3/27/1985", "27.03.85", "1985-03-27 00:00:00", "3/27/1985 12:00 AM", "19850327", "02139",
        "2139", "555", "09:30", "1234.50", "1,234.50", "1.234,50", "12 Main St 02139", "2026-11-28T09:30",
    ],
)  # fmt: skip
def test_what_a_column_of_something_else_says_is_no_phone(take: Taken, database: Database, cell: str) -> None:
    """By its last four digits anybody could answer who knows the day of birth, or the street."""
    head = "mrn,last,first,dob,Home Phone,Work Phone,emergency_phone\n"
    report = take(head + f'1,{ROSA},617-555-0142,"{cell}","{cell}"\n')
    assert [(each.where, each.reason, each.detail) for each in report.problems] == [
        ("p.csv, line 2", NotUsedReason.PHONE_NOT_KNOWN, "Work Phone"),
        ("p.csv, line 2", NotUsedReason.PHONE_NOT_KNOWN, "emergency_phone"),
    ]
    [row] = rows(database, "patient")
    assert (row["phone"], row["phone_key"], row["emergency_phone"]) == ("617-555-0142", "0142", "")
    assert [row["key"] for row in rows(database, "patient_telecom")] == ["0142"]


@pytest.mark.parametrize(
    ("country", "cell", "key"),
    [
        ("DK", "20121130", "1130"), ("DE", "0732/123456", "3456"), ("FR", "01.23.45.67.89", "6789"),
        ("ES", "600 123 456", "3456"), ("", "555-0142", "0142"), ("", "+47 20 12 11 30", "1130"),
        ("US", "617.555.0142", "0142"), ("BR", "(11) 3123-4567", "4567"),
    ],
)  # fmt: skip
def test_phones_that_look_like_something_else(
    take: Taken, people: People, country: str, cell: str, key: str
) -> None:
    settings = ClinicSettings(country=country)
    report = take(f'mrn,last,first,dob,phone\n1,{ROSA},"{cell}"\n', settings=settings)
    assert reasons(report) == []
    assert people()["1"]["phone_key"] == key


def test_a_phone_that_is_the_rows_postcode_is_none(take: Taken, people: People) -> None:
    report = take(f"mrn,last,first,dob,phone,zip\n1,{ROSA},02139-1234,021391234\n")
    assert [(each.reason, each.detail) for each in report.problems] == [
        (NotUsedReason.PHONE_NOT_KNOWN, "phone")
    ]
    assert people()["1"]["phone_key"] == ""


def test_a_telecom_that_says_a_day_is_no_answer(database: Database, tmp_path: Path) -> None:
    told = [
        {"system": "phone", "value": "1985-03-27"},
        {"system": "phone", "value": "02139", "use": "mobile"},
    ]
    report = record.take(database, record.write(tmp_path, record.patient(telecom=told)))
    assert reasons(report) == [NotUsedReason.PHONE_NOT_KNOWN]
    [row] = rows(database, "patient")
    assert (row["phone"], row["phone_key"]) == ("", "")
    assert {(row["value"], row["key"]) for row in rows(database, "patient_telecom")} == {
        ("1985-03-27", ""),
        ("02139", ""),
    }


def test_a_number_that_a_brother_is_given_later_is_not_his(take: Taken, people: People) -> None:
    """One family name is not one person."""
    take(f"mrn,last,first,dob\n1001,{ROSA}\n")
    report = take("mrn,last,first,dob\n1001,Almeida,Pedro,1990-02-11\n", "mrn,start\n1001,2026-11-28 09:00\n")
    assert reasons(report) == [NotUsedReason.ANOTHER_PERSON, NotUsedReason.PATIENT_REFUSED]
    assert people()["1001"]["given"] == "Rosa"


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Almeida,Rosa", "Almeida,", True), ("Almeida,", "Almeida,Rosa", True), ("Almeida,Rosa", "Castell,", False),
        ("Almeida,", "Castell,Rosa", False), ("Almeida,R", "Almeida,Rosa", True), ("Almeida,Rosa", "Castell,R.", True),
        ("Almeida,Rosa", "Almeida,Rita", False), ("Almeida,Rosa Maria", "Castell,Rosa", True),
    ],
)  # fmt: skip
def test_lines_of_one_number_and_day_of_birth(take: Taken, first: str, second: str, one: bool) -> None:
    report = take(f"mrn,last,first,dob\n1001,{first},1985-03-27\n1001,{second},1985-03-27\n")
    assert (NotUsedReason.TWO_PEOPLE not in reasons(report)) is one

"""Files as clinics really export them, by their names: each stands for its kind, and is read right or told of.

What other files hold in other words, orders and columns is tried below each: the kind is meant and not the file.
Those of bookings stand beside this.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows


def test_words_for_nothing(take: Taken, people: People, cases: Path) -> None:
    report = take(cases / "words-for-nothing.csv")
    assert report.problems == []
    # One has neither phone nor postcode.
    assert report.not_identifiable == 1
    assert len(people()) == 5
    assert not any(row["deceased"] for row in people().values())
    assert (people()["5003"]["phone"], people()["5003"]["postal_code"], people()["5003"]["postal_key"]) == (
        "",
        "",
        "",
    )
    assert people()["5001"]["email"] == ""


@pytest.mark.parametrize(
    "word",
    [
        "NULL",
        "null",
        "(null)",
        "\\N",
        "N/A",
        "#N/D",
        "nan",
        "None",
        "-",
        "--",
        "unknown",
        "Sin datos",
        "#REF!",
    ],
)
def test_no_word_for_nothing_is_something(take: Taken, people: People, word: str) -> None:
    take(
        "mrn,family,given,birth_date,phone,zip,email,city,language,sex,deceased,payer\n"
        f"1,Almeida,Rosa,1985-03-27{f',{word}' * 8}\n"
    )
    row = people()["1"]
    said = ("phone", "postal_code", "email", "city", "language", "sex", "phone_key", "postal_key")
    assert [row[name] for name in said] == [""] * len(said)
    assert not row["deceased"]


@pytest.mark.parametrize("name", ["None", "Na", "Unknown"])
def test_people_are_called_as_they_are(take: Taken, people: People, name: str) -> None:
    take(f"mrn,family,given,birth_date\n1,{name},{name},1985-03-27\n")
    assert (people()["1"]["family"], people()["1"]["given"]) == (name, name)


@pytest.mark.parametrize(
    ("word", "dead", "told"),
    [
        ("0000-00-00", False, False),
        ("00/00/0000", False, False),
        *((day, False, False) for day in ("1900-01-01", "0001-01-01", "01/01/1753", "1899-12-30")),
        ("1984-12-31", False, True),
        ("9999-12-31", False, True),
        ("2031-01-01", False, True),
        ("2020-05-01 00:00:00", True, False),
        ("05/01/2020", True, False),
        ("2020-02-31", False, True),
        ("yes", True, False),
        ("0", False, False),
    ],
)
def test_dead_only_by_a_day_that_has_been_or_by_yes(
    take: Taken, people: People, word: str, dead: bool, told: bool
) -> None:
    report = take(f"mrn,family,given,birth_date,date_of_death\n1,Almeida,Rosa,1985-03-27,{word}\n")
    assert people()["1"]["deceased"] is dead
    assert reasons(report) == ([NotUsedReason.DEATH_NOT_KNOWN] if told else [])


def test_one_number_two_people(take: Taken, people: People, cases: Path) -> None:
    [problem] = take(cases / "one-number-two-people.csv").problems
    assert (problem.reason, problem.where) == (NotUsedReason.TWO_PEOPLE, "one-number-two-people.csv, line 3")
    assert [row["family"] for row in people().values()] == ["Ashgrove"]


def test_two_systems(take: Taken, database: Database, cases: Path) -> None:
    assert take(cases / "two-systems-north.csv", source="north").problems == []
    assert take(cases / "two-systems-south.csv", source="south").problems == []
    people = {row["family"]: row for row in rows(database, "patient")}
    assert {family: row["mrn"] for family, row in people.items()} == {
        "Ashgrove": "1001",
        "Brimley": "1002",
        "Castell": "1001-south",
        "Dunmore": "1003",
    }
    # Each system's bookings are for its own people.
    bookings = "id,mrn,start\n1,1001,2026-11-28 09:00\n"
    assert take("", bookings, source="south").problems == []
    assert take("", bookings, source="north").problems == []
    assert take("", "id,mrn,start\n2,1003,2026-11-28 09:00\n", source="south").problems == []
    booked = sorted(row["patient_id"] for row in rows(database, "appointment"))
    assert booked == sorted(people[family]["id"] for family in ("Ashgrove", "Castell", "Dunmore"))


@pytest.mark.parametrize("source", ["", "north"])
def test_a_record_number_is_nobodys_other_number(take: Taken, database: Database, source: str) -> None:
    people = "id,mrn,last,first,dob\n5,77,Ashgrove,Nadia,1980-02-11\n9,5,Castell,Ines,1990-09-09\n"
    assert take(people, "id,mrn,start\nb1,5,2026-11-28 09:00\n", source=source).problems == []
    [booked] = rows(database, "appointment")
    [owner] = [row for row in rows(database, "patient") if row["id"] == booked["patient_id"]]
    assert owner["family"] == "Castell"


def test_without_a_source_a_number_is_one_persons(take: Taken, people: People) -> None:
    heading = "id,mrn,last,first,dob\n"
    take(heading + "a,1001,Ashgrove,Nadia,1980-02-11\n")
    report = take(heading + "b,1001,Castell,Ines,1990-09-09\n")
    assert reasons(report) == [NotUsedReason.MRN_TAKEN]
    assert people()["1001"]["family"] == "Ashgrove"


def test_a_number_that_is_given_to_somebody_else_later_changes_nobody(take: Taken, people: People) -> None:
    heading = "mrn,last,first,dob\n"
    take(heading + "1001,Ashgrove,Nadia,1980-02-11\n")
    report = take(heading + "1001,Castell,Ines,1990-09-09\n")
    assert reasons(report) == [NotUsedReason.ANOTHER_PERSON]
    assert people()["1001"]["family"] == "Ashgrove"


@pytest.mark.parametrize(
    "now", ["Castell,Nadia,1980-02-11", "Ashgrove,Nadia,1980-11-02", "Ashgrove Castell,N,1981-01-01"]
)
def test_whoever_has_married_or_was_corrected_is_the_same(take: Taken, people: People, now: str) -> None:
    heading = "mrn,last,first,dob\n"
    take(heading + "1001,Ashgrove,Nadia,1980-02-11\n")
    assert take(f"{heading}1001,{now}\n").problems == []
    assert people()["1001"]["family"] == now.split(",")[0]


def test_unclosed_quote(take: Taken, people: People, cases: Path) -> None:
    [problem] = take(cases / "unclosed-quote.csv").problems
    assert problem.reason is NotUsedReason.UNCLOSED
    assert problem.where == "unclosed-quote.csv, lines 3 to 5"
    assert [row["address_line"] for row in people().values()] == ["1 Mill Row"]


def test_foreign_headings(take: Taken, people: People, cases: Path) -> None:
    report = take(cases / "foreign-headings.csv")
    assert (report.problems, report.not_identifiable) == ([], 0)
    one, two = people()["7001"], people()["7002"]
    assert (one["phone"], two["phone"]) == ("617-555-0143", "617-555-0144")
    assert (one["address_line"], one["state"], one["postal_code"]) == ("1 Mill Row, Apt 4", "MA", "01970")
    assert two["family"] == "Brimley Jr"


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Phone (Home)", "phone"),
        ("Evening Phone", "phone"),
        ("HomePhone", "phone"),
        ("Tel. 2", "phone"),
        ("Patient Phone Number", "phone"),
        ("Work_Phone", "phone"),
        ("ZIP/Postal Code", "postal_code"),
        ("Pt Zip", "postal_code"),
        ("Postal", "postal_code"),
        ("State/Province", "state"),
        ("E-mail", "email"),
        ("Patient Email Address", "email"),
        ("Street Address", "address_line"),
    ],
)
def test_headings_that_mean_what_ours_mean(take: Taken, people: People, heading: str, column: str) -> None:
    said = {"phone": "617-555-0143", "email": "a@example.org"}.get(column, "02139")
    report = take(f"Pt MRN,Patient Last Name,Pt First Name,Patient DOB,{heading}\n1,A,B,1985-03-27,{said}\n")
    assert report.problems == []
    assert people()["1"][column] == said


def test_columns_that_are_not_used_are_listed(take: Taken) -> None:
    [problem] = take("mrn,family,given,birth_date,Shoe size,Fax\n1,A,B,1985-03-27,44,617-555-0100\n").problems
    assert (problem.reason, problem.detail) == (NotUsedReason.COLUMNS, "Shoe size, Fax")


def test_the_next_column_fills_an_empty_one_row_by_row(take: Taken, people: People) -> None:
    take(
        "mrn,family,given,birth_date,Work Phone,Home Phone,Mobile\n"
        "1,A,A,1985-03-27,617-555-0101,617-555-0102,617-555-0103\n"
        "2,B,B,1985-03-27,617-555-0101,617-555-0102,\n"
        "3,C,C,1985-03-27,617-555-0101,NULL,-\n"
        "4,D,D,1985-03-27,,,\n"
    )
    assert {key: row["phone_key"] for key, row in people().items()} == {
        "1": "0103",
        "2": "0102",
        "3": "0101",
        "4": "",
    }


def test_title_lines(take: Taken, people: People, cases: Path) -> None:
    [problem] = take(cases / "title-lines.csv").problems
    assert (problem.reason, problem.detail) == (NotUsedReason.TITLES, "the headings are in line 3")
    assert list(people()) == ["8401"]


def test_title_lines_of_any_kind(take: Taken, people: People) -> None:
    report = take(
        '"Report of ""today"", all, patients"\n\nPrinted:,2026-11-27,by\n;;\n'
        '"MRN","Last\nName",First Name,"Date of\nBirth"\n8401,Plain,Nadia,1980-02-11\n,Total:,1,\n'
    )
    assert [row["family"] for row in people().values()] == ["Plain"]
    assert reasons(report) == [NotUsedReason.TITLES, NotUsedReason.NO_BIRTH_DATE]
    assert report.problems[1].where == "p.csv, line 9"


@pytest.mark.parametrize("above", ["", "Patients of the day", "Patients of the day,"])
def test_where_no_line_is_a_heading_it_is_said_which_was_looked_at(
    take: Taken, people: People, above: str
) -> None:
    """A title above it is none, if its line names one column alone."""
    [problem] = take(f"{above}\nName,Born\nPlain,1980-02-11\n").problems
    assert problem.reason is NotUsedReason.NO_HEADER
    assert "the headings are: Name, Born, in line 2" in problem.detail
    assert people() == {}


def test_sep_line(take: Taken, people: People, cases: Path) -> None:
    assert take(cases / "sep-line.csv").problems == []
    assert list(people()) == ["8201"]


def test_windows_1252(take: Taken, people: People, cases: Path) -> None:
    report = take(cases / "windows-1252.csv")
    assert reasons(report) == [NotUsedReason.READ_AS]
    assert {row["family"] for row in people().values()} == {
        "O\u2019Harrow",
        "\u017ditnik",
        "Pe\xf1a",
        "Plain",
    }
    assert people()["8001"]["address_line"] == "12 Queen\u2019s Row \u2013 rear"


def test_day_month(take: Taken, people: People, cases: Path) -> None:
    report = take(cases / "day-month.csv")
    assert people() == {}
    assert report.problems[0].reason is NotUsedReason.OTHER_ORDER
    assert "day, month, year" in report.problems[0].detail
    assert "month, day, year" in report.problems[0].detail
    take(cases / "day-month.csv", said=CsvMap(dates="dmy"))
    assert people()["9001"]["birth_date"] == date(1980, 2, 11)
    assert people()["9003"]["birth_date"] == date(1990, 10, 9)


def test_second_answer(take: Taken, people: People, cases: Path) -> None:
    assert take(cases / "second-answer.csv").problems == []
    assert {key: row["phone_key"] for key, row in people().items()} == {
        "9301": "0143",
        "9302": "0144",
        "9305": "0147",
    }
    assert {row["postal_key"] for row in people().values()} == {"02139"}
    assert people()["9305"]["postal_code"] == "02139-1234"


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("6175550143.0", "0143"),
        ("617-555-0144 x22", "0144"),
        ("617-555-0144 ext. 1022", "0144"),
        ("617-555-0144, Ext 7", "0144"),
        ("617-555-0144 #12", "0144"),
        ("(617) 555-0144 or 617-555-0199", "0144"),
        ("0732/123456", "3456"),
        ("+34 600 123 456 y 910 123 457", "3456"),
    ],
)
def test_phones_as_they_are_written(take: Taken, people: People, cell: str, key: str) -> None:
    assert take(f'mrn,family,given,birth_date,phone\n1,A,B,1985-03-27,"{cell}"\n').problems == []
    assert people()["1"]["phone_key"] == key


@pytest.mark.parametrize(
    "cell", ["6.17556E+09", "6,17556E+09", "000-000-0000", "9999999999", "12", "call mother"]
)
def test_what_is_no_phone_is_told_of(take: Taken, people: People, cell: str) -> None:
    report = take(f'mrn,family,given,birth_date,phone\n1,A,B,1985-03-27,"{cell}"\n')
    assert reasons(report) == [NotUsedReason.PHONE_NOT_KNOWN]
    assert (people()["1"]["phone"], report.not_identifiable) == ("", 1)


@pytest.mark.parametrize(
    ("country", "cell", "kept"),
    [
        ("US", "2139", "02139"),
        ("US", "2139.0", "02139"),
        ("US", "601", "00601"),
        ("US", "21391234", "02139-1234"),
        ("US", "02139-1234", "02139-1234"),
        ("ES", "8001", "08001"),
        ("DE", "1067", "01067"),
        # Nobody has said where it is, and its zone tells.
        ("", "2139", "02139"),
        # Four digits are a whole postcode there, and a postcode may have letters.
        ("AT", "1010", "1010"),
        ("NZ", "612", "0612"),
        ("GB", "SW1A 1AA", "SW1A 1AA"),
        # Those who live elsewhere keep theirs.
        ("US", "K1A 0B1", "K1A 0B1"),
        ("US", "SW1A 1AA", "SW1A 1AA"),
        ("DE", "B33 8TH", "B33 8TH"),
        ("DE", "D-1067", "01067"),
        ("DE", "A-6020", "6020"),
        ("FR", "F 1000", "01000"),
        ("US", "L1 8JQ", "L1 8JQ"),
    ],
)
def test_postcodes_as_they_are_written(
    take: Taken, people: People, country: str, cell: str, kept: str
) -> None:
    text = f"mrn,family,given,birth_date,zip\n1,A,B,1985-03-27,{cell}\n"
    assert take(text, settings=ClinicSettings(country=country)).problems == []
    assert people()["1"]["postal_code"] == kept


def test_a_postcode_of_no_known_country_stays_as_it_is(take: Taken, people: People) -> None:
    take(
        "mrn,family,given,birth_date,zip\n1,A,B,1985-03-27,2139\n",
        settings=ClinicSettings(zone="Europe/Paris"),
    )
    assert people()["1"]["postal_code"] == "2139"


def test_dates_with_times(take: Taken, people: People, cases: Path) -> None:
    assert take(cases / "dates-with-times.csv").problems == []
    assert {key: row["birth_date"] for key, row in people().items()} == {
        "9201": date(1980, 2, 11),
        "9202": date(1975, 6, 30),
        "9203": date(1990, 9, 9),
    }


@pytest.mark.parametrize(
    "text",
    [
        "1980-02-11T00:00:00Z",
        "1980-02-11 00:00:00.0000000",
        "02/11/1980 0:00",
        "2/11/1980 12:00:00 AM",
        "2/11/1980 12:00:00 a. m.",
        "19800211",
        "11-Feb-1980",
        "11 Feb 1980",
        "Feb 11, 1980",
        "February 11th, 1980",
        "11 de febrero de 1980",
        "1980-02-11 14:35",
        "Monday, February 11, 1980",
    ],
)
def test_birth_dates_as_they_are_written(take: Taken, people: People, text: str) -> None:
    assert take(f'mrn,family,given,birth_date\n1,A,B,"{text}"\n', decided=True).problems == []
    assert people()["1"]["birth_date"] == date(1980, 2, 11)


def test_a_birth_date_that_a_zone_may_have_moved_is_told_of(take: Taken, people: People) -> None:
    report = take(
        "mrn,family,given,birth_date\n1,A,B,1980-02-10T23:00:00Z\n2,C,D,1980-02-10T19:00:00-05:00\n"
    )
    assert reasons(report) == [NotUsedReason.BIRTH_TIME, NotUsedReason.BIRTH_TIME]
    assert people() == {}

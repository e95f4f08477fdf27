"""Files as clinics really export them, by their names: each stands for its kind, and is read right or told of.

What other files hold in other words, orders and columns is tried below each: the kind is meant and not the file.
One file, though long: whoever brings another export looks here whether it is there.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, dump, no_progress, patient, reasons, rows, write
from tests.interop.record import take as take_fhir

Taken = Callable[..., Report]


@pytest.fixture
def cases(shared_data: Path) -> Path:
    """The folder of those files, beside the other data that none of us wrote."""
    folder = shared_data.parent / "cases"
    if not folder.is_dir():
        pytest.skip("the files from the field are not here")
    return folder


@pytest.fixture
def take(database: Database, tmp_path: Path) -> Taken:
    """Import a file, or a text as one, twice: the second time changes nothing."""

    def run(
        patients: Path | str = "",
        appointments: Path | str = "",
        settings: ClinicSettings | None = None,
        said: CsvMap | None = None,
        decided: bool = False,
        source: str = "",
    ) -> Report:
        paths = [
            given if isinstance(given, Path) else _written(tmp_path / name, given) if given else None
            for name, given in (("p.csv", patients), ("a.csv", appointments))
        ]

        def once() -> Report:
            work = CsvImport(
                PatientService(database),
                settings or ClinicSettings(),
                NOW,
                no_progress,
                source,
                said=said,
                decided=decided,
            )
            work.take_in(*paths)
            return work.report

        report = once()
        before = dump(database)
        assert not once().changed_anything
        assert dump(database) == before
        return report

    return run


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def people(database: Database) -> Callable[[], dict[str, dict[str, Any]]]:
    """The patients of the record by their record numbers."""
    return lambda: {row["mrn"]: row for row in rows(database, "patient")}


People = Callable[[], dict[str, dict[str, Any]]]


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
    said = "617-555-0143" if column == "phone" else "02139"
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
        ("NZ", "612", "612"),
        ("GB", "SW1A 1AA", "SW1A 1AA"),
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


KNOWN = "mrn,family,given,birth_date\n9001,Ashgrove,Nadia,1980-02-11\n"


def test_status_words(take: Taken, database: Database, cases: Path) -> None:
    assert take(KNOWN, cases / "status-words.csv").problems == []
    booked = rows(database, "appointment")
    assert sorted(row["status"] for row in booked) == ["booked"] * 7 + ["noshow"]
    nine, ten = datetime(2026, 11, 28, 14, tzinfo=UTC), datetime(2026, 11, 28, 15, tzinfo=UTC)
    assert sorted(row["start"] for row in booked) == [nine] * 5 + [ten] * 3


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("SCHEDULED", "booked"),
        ("Confirmed", "booked"),
        ("not confirmed", "booked"),
        ("Programada", "booked"),
        ("No Show", "noshow"),
        ("No-show - charged", "noshow"),
        ("No se presentó", "noshow"),
        ("Canceled", "cancelled"),
        ("Cancelled by patient (SMS)", "cancelled"),
        ("Rescheduled", "cancelled"),
        ("Anulada", "cancelled"),
        ("Completed", "fulfilled"),
        ("", "booked"),
    ],
)
def test_words_for_where_a_booking_stands(take: Taken, database: Database, word: str, status: str) -> None:
    assert take(KNOWN, f"id,mrn,start,status\n1,9001,2026-11-28 09:00,{word}\n").problems == []
    assert [row["status"] for row in rows(database, "appointment")] == [status]


def test_a_word_that_is_not_understood_is_asked_about(take: Taken, database: Database) -> None:
    bookings = "id,mrn,start,status\n1,9001,2026-11-28 09:00,Blau\n"
    report = take(KNOWN, bookings)
    assert reasons(report) == [NotUsedReason.STATUS_NOT_KNOWN]
    assert "--map" in str(report.problems[0])
    assert rows(database, "appointment") == []
    assert take(KNOWN, bookings, said=CsvMap(words={"status": {"blau": "booked"}})).problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"]


@pytest.mark.parametrize(
    "start",
    [
        "11/28/2026 9:00:00 AM",
        "11/28/2026 9:00 am",
        "11/28/2026 9 AM",
        "11/28/2026 9:00 a. m.",
        "2026-11-28 09:00:00.000",
        "2026-11-28T09:00:00.0000000-05:00",
        "2026-11-28T14:00:00Z",
        "28-Nov-2026 09:00",
        "20261128 09:00",
        "11/28/2026  9:00",
    ],
)
def test_starts_as_they_are_written(take: Taken, database: Database, start: str) -> None:
    assert take(KNOWN, f"id,mrn,start\n1,9001,{start}\n").problems == []
    assert [row["start"] for row in rows(database, "appointment")] == [datetime(2026, 11, 28, 14, tzinfo=UTC)]


def test_day_and_time_of_two_columns(take: Taken, database: Database) -> None:
    text = "Appt ID,MRN,Appointment Date,Start Time\n1,9001,11/28/2026 12:00:00 AM,9:00:00 AM\n"
    assert take(KNOWN, text).problems == []
    assert [row["start"] for row in rows(database, "appointment")] == [datetime(2026, 11, 28, 14, tzinfo=UTC)]


def test_withdrawn(database: Database, cases: Path) -> None:
    take_fhir(database, cases / "withdrawn-day-1.ndjson")
    assert [row["status"] for row in rows(database, "appointment")] == ["booked", "booked"]
    report = take_fhir(database, cases / "withdrawn-day-2.ndjson")
    assert report.problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled", "cancelled"]
    before = dump(database)
    assert not take_fhir(database, cases / "withdrawn-day-2.ndjson").changed_anything
    assert dump(database) == before


def a_fhir_booking(
    status: str = "booked", *patients: str, declined: tuple[str, ...] = (), **more: Any
) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": "a1",
        "status": status,
        "start": "2026-11-27T23:00:00Z",
        "participant": [{"actor": {"reference": f"Patient/{key}"}, "status": "accepted"} for key in patients or ("p1",)]
        + [{"actor": {"reference": f"Patient/{key}"}, "status": "declined"} for key in declined],
    } | more  # fmt: skip


@pytest.mark.parametrize("status", ["proposed", "pending", "waitlist", "entered-in-error", "cancelled"])
def test_a_known_booking_that_is_one_no_longer_is_cancelled(
    database: Database, tmp_path: Path, status: str
) -> None:
    take_fhir(database, write(tmp_path, patient(), a_fhir_booking()))
    # Many say no more of what is over than that.
    short = {"resourceType": "Appointment", "id": "a1", "status": status}
    assert take_fhir(database, write(tmp_path, short)).problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]


@pytest.mark.parametrize("status", ["proposed", "pending", "waitlist", "entered-in-error"])
def test_what_is_no_booking_and_was_none_is_told_of(database: Database, tmp_path: Path, status: str) -> None:
    report = take_fhir(database, write(tmp_path, patient(), a_fhir_booking(status)))
    assert reasons(report) == [NotUsedReason.NOT_BOOKED]
    assert rows(database, "appointment") == []


def test_a_booking_that_a_bundle_deletes_is_cancelled(database: Database, tmp_path: Path) -> None:
    take_fhir(database, write(tmp_path, patient(), a_fhir_booking()))
    path = tmp_path / "transaction.json"
    entry = {"request": {"method": "DELETE", "url": "Appointment/a1"}}
    others = [{"request": {"method": "DELETE", "url": "Patient/p1"}}, {"request": {"method": "DELETE"}}]
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "transaction", "entry": [entry, *others]}))
    take_fhir(database, path)
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]
    assert len(rows(database, "patient")) == 1


def test_several_patients_of_one_booking_and_one_who_declines(database: Database, tmp_path: Path) -> None:
    def standing() -> list[tuple[str, str]]:
        names = {row["id"]: row["mrn"] for row in rows(database, "patient")}
        return sorted((names[row["patient_id"]], row["status"]) for row in rows(database, "appointment"))

    people = (patient(), patient("p2", birthDate="1990-01-01"))
    take_fhir(database, write(tmp_path, *people, a_fhir_booking("booked", "p1", "p2")))
    assert standing() == [("p1", "booked"), ("p2", "booked")]
    take_fhir(database, write(tmp_path, *people, a_fhir_booking("booked", "p1", declined=("p2",))))
    assert standing() == [("p1", "booked"), ("p2", "cancelled")]


def test_an_older_message_of_a_booking_is_passed_over(database: Database, tmp_path: Path) -> None:
    now_said = a_fhir_booking(meta={"lastUpdated": "2026-11-20T10:00:00Z"})
    outdated = a_fhir_booking("cancelled", meta={"lastUpdated": "2026-11-20T09:00:00Z"})
    take_fhir(database, write(tmp_path, patient(), now_said))
    assert take_fhir(database, write(tmp_path, outdated)).counts["Appointment"]["older"] == 1
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"]


def test_an_older_line_of_a_booking_is_passed_over_and_a_withdrawn_one_cancelled(
    take: Taken, database: Database
) -> None:
    heading = "id,mrn,start,status,Last Updated\n"
    take(KNOWN, f"{heading}1,9001,2026-11-28 09:00,booked,2026-11-20 10:00\n")
    report = take("", f"{heading}1,9001,2026-11-28 08:00,booked,2026-11-20 09:00\n")
    assert report.counts["Appointment"]["older"] == 1
    take("", f"{heading}1,,,Entered in error,2026-11-20 11:00\n")
    [row] = rows(database, "appointment")
    assert (row["status"], row["start"]) == ("cancelled", datetime(2026, 11, 28, 14, tzinfo=UTC))


def test_a_number_of_two_bookings_of_one_file_is_told_of(take: Taken, database: Database) -> None:
    people = f"{KNOWN}9002,Brimley,Otto,1975-06-30\n"
    report = take(people, "id,mrn,start\n1,9001,2026-11-28 09:00\n1,9002,2026-11-28 10:00\n")
    assert reasons(report) == [NotUsedReason.TWO_BOOKINGS]
    assert len(rows(database, "appointment")) == 1


@pytest.mark.parametrize("text", ["2026-03-08 02:30", "3/8/2026 2:30 AM", "2026-03-08T02:30:00"])
def test_a_time_that_clocks_are_put_past_is_told_of(take: Taken, database: Database, text: str) -> None:
    report = take(KNOWN, f"id,mrn,start\n1,9001,{text}\n2,9001,2026-03-08 03:30\n", decided=True)
    assert reasons(report) == [NotUsedReason.BAD_START]
    assert [row["start"] for row in rows(database, "appointment")] == [
        datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    ]


def test_of_a_time_that_comes_twice_the_first_is_taken(take: Taken, database: Database) -> None:
    take(KNOWN, "id,mrn,start\n1,9001,2026-11-01 01:30\n2,9001,2026-11-01 01:30:00-05:00\n")
    assert sorted(row["start"].hour for row in rows(database, "appointment")) == [5, 6]

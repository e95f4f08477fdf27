"""Columns of one name, of other people, and of a map: what is somebody else's is never the patient's."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import importing
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows


def test_of_two_columns_of_one_name_the_first_is_read(take: Taken, people: People) -> None:
    heading = "mrn,family,given,birth_date,Phone,Guarantor,Phone\n"
    report = take(f"{heading}1,Ash,Nadia,1980-02-11,,Brim Rosa,617-555-0143\n")
    [told] = [problem for problem in report.problems if problem.reason is NotUsedReason.TWICE]
    assert told.detail == "phone is read from column 5, and not from 7"
    assert people()["1"]["phone"] == ""


@pytest.mark.parametrize(
    ("groups", "column"),
    [
        ("Patient,,,,,Guarantor,,", ""),
        (",,,,,Policy holder,,", ""),
        ("Patient,,,,,Emergency contact,,", "emergency_phone"),
        ("Demographics,,,,,Guardian,,", ""),
        ("Paciente,,,,,Titular,,", ""),
    ],
)
def test_a_column_of_another_persons_group_is_not_the_patients(
    take: Taken, people: People, groups: str, column: str
) -> None:
    heading = "MRN,Last Name,First Name,DOB,ZIP,Name,Phone,City"
    text = f"{groups}\n{heading}\n1,Ash,Nadia,1980-02-11,02139,Brim,617-555-0143,X\n"
    found = reasons(take(text))
    told = people()["1"]
    assert (told["family"], told["given"], told["phone"], told["city"]) == ("Ash", "Nadia", "", "")
    if column:
        assert told[column] == "617-555-0143"
    assert NotUsedReason.GROUPS in found


def test_groups_of_bookings(take: Taken, database: Database) -> None:
    take("mrn,family,given,birth_date\n77,Ash,Nadia,1980-02-11\n")
    text = (
        "Appointment,,,Patient,,Provider\nID,Date,Time,MRN,Status,Name\n5,2026-11-28,09:00,77,inactive,Lind\n"
    )
    assert reasons(take("", text)) == [NotUsedReason.GROUPS, NotUsedReason.COLUMNS]
    [booking] = rows(database, "appointment")
    assert (booking["practitioner"], booking["status"]) == ("Lind", "booked")


def test_what_a_map_names_is_not_guessed_as_well(take: Taken, people: People) -> None:
    text = "mrn,family,given,birth_date,Cell,Contact\n1,Ash,Nadia,1980-02-11,617-555-0143,\n"
    take(text, said=CsvMap(patients={"phone": ("Contact",)}))
    assert people()["1"]["phone"] == ""
    # One that the file does not have is no column of it.
    take(text, said=CsvMap(patients={"phone": ("Handy",)}))
    assert people()["1"]["phone"] == "617-555-0143"


def test_explaining_says_which_column_is_left(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("mrn,family,given,birth_date,Phone,Phone\n1,Ash,Nadia,1980-02-11,6175550143,6175550144\n")
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients", str(path), "--explain"]
    result = CliRunner().invoke(importing.command, words)
    assert result.exit_code == 0
    lines = [line.split() for line in result.stdout.splitlines()]
    assert ["Phone", "phone", "6175550143"] in lines
    assert ["Phone", "(not", "used)"] in lines
    assert "phone is read from column 5, and not from 6" in result.stdout


@pytest.mark.parametrize(
    "headings",
    ["Address 1,Address 2,Address 3", "Address,Address Line 2,Address Line 3", "Street 1,Street 2,Street 3",
     "Patient Address 1,Patient Address 2,Patient Address 3", "Home Address 1,Home Address 2,Home Address 3",
     "Home Address Line 1,Home Address Line 2,Home Address Line 3", "Address1,Address2,Address3",
     "Dirección 1,Dirección 2,Dirección 3", "Adresse 1,Adresse 2,Adresse 3"],
)  # fmt: skip
def test_the_lines_of_an_address_are_one(take: Taken, people: People, headings: str) -> None:
    take(f"mrn,family,given,birth_date,{headings}\n1,Ash,Nadia,1980-02-11,Mill House,1 Elm,Apt 4\n")
    assert people()["1"]["address_line"] == "Mill House, 1 Elm, Apt 4"


def test_explaining_says_how_a_column_without_a_heading_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("not taken because,mrn,family,,birth_date\nwhy,1,Ash,Nadia,1980-02-11\n")
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients", str(path), "--explain"]
    assert "  #3                 (not used)" in CliRunner().invoke(importing.command, words).stdout
    told = CliRunner().invoke(importing.command, [*words, "--column", "given=#3"]).stdout
    assert ["#3", "given", "Nadia"] in [line.split() for line in told.splitlines()]


TWO_LINES = {
    "parts under a group": ",,,,Phone,\nmrn,family,given,birth_date,home,mobile\n",
    "parts in German": "Patient,,,,Telefon,\nPatNr,Nachname,Vorname,Geburtsdatum,privat,mobil\n",
    "cells merged over both lines": "MRN,Name,,Birth,Phone,\n,Last,First,Date,home,mobile\n",
    "a first line that has all that is needed": "MRN,Name,,DOB,Phone,\n,Last,First,,home,mobile\n",
    "whole headings below": "MRN,Name,,DOB,Phone,\n,Last,First,,Home Phone,Cell Phone\n",
    "two of one name": "MRN,Last,First,DOB,Home,Mobile\n,,,,Phone,Phone\n",
}


@pytest.mark.parametrize("kind", TWO_LINES)
def test_headings_in_two_lines_are_read_together(
    take: Taken, people: People, database: Database, kind: str
) -> None:
    report = take(f"{TWO_LINES[kind]}1,Ash,Nadia,1980-02-11,617-555-0142,617-555-0143\n")
    assert reasons(report) == [NotUsedReason.GROUPS]
    told = people()["1"]
    assert (told["family"], told["given"], f"{told['birth_date']}") == ("Ash", "Nadia", "1980-02-11")
    found = {row["value"]: row["use"] for row in rows(database, "patient_telecom")}
    assert found == {"617-555-0142": "home", "617-555-0143": "mobile"}


@pytest.mark.parametrize(
    "first",
    ["abc,Ash,Nadia,,,x", "abc,Ash,Nadia,,Phone,x", ",last,,,,"],
)
def test_a_row_without_a_day_is_no_line_of_headings(take: Taken, people: People, first: str) -> None:
    heading = "mrn,family,given,birth_date,,phone\n"
    report = take(f"{heading}{first}\n1,Ash,Nadia,1980-02-11,,617-555-0143\n")
    assert [*people()] == ["1"]
    assert [problem.where for problem in report.problems if ", line 2" in problem.where] == ["p.csv, line 2"]


def test_what_is_refused_below_two_lines_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        TWO_LINES["a first line that has all that is needed"] + "1,Ash,Nadia,soon,617-555-0142,617-555-0143\n"
    )
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients"]
    CliRunner().invoke(importing.command, [*words, str(path), "--refused", str(tmp_path / "refused")])
    mended = tmp_path / "refused" / "p.csv"
    mended.write_text(mended.read_text("utf-8").replace("soon", "1980-02-11"), "utf-8")
    result = CliRunner().invoke(importing.command, [*words, str(mended), "--explain"])
    lines = [line.split() for line in result.stdout.splitlines()]
    assert ["Phone", "home", "phone", "617-555-0142"] in lines
    assert ["DOB", "birth_date", "1980-02-11"] in lines
    assert ["Last", "family", "Ash"] in lines

"""What a clinic says of its files: read, or refused with everything that is wrong with it."""

from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import DocumentRefused
from kiosk.interop import csv_map
from kiosk.interop.csv_tables import CsvImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, no_progress, rows

WHOLE = """
dates = "dmy"
encoding = "cp1250"
[patients]
mrn = "Akte"
family = "Zuname"
given = "Rufname"
birth_date = "Geboren am"
phone = ["Handy", "Privat"]
[appointments]
mrn = "Akte"
start = "Beginn"
status = "Farbe"
[status]
"Blau!" = "booked"
rot = "cancelled"
[sex]
"1" = "male"
"2" = "female"
[deceased]
"†" = "yes"
"verst." = "yes"
"""


def test_a_file_of_foreign_words_is_read_as_its_map_says(database: Database, tmp_path: Path) -> None:
    said = csv_map.read(WHOLE.replace('"†" = "yes"\n', "").encode())
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_bytes(
        "Akte;Zuname;Rufname;Geboren am;Handy;Privat;Sex;Deceased\n"
        "1;Dvořák;Jiří;4.3.1985;;617-555-0144;1;\n2;Nováková;Eva;27.3.1985;617-555-0145;;2;verst.\n".encode(
            "cp1250"
        )
    )
    bookings.write_bytes(b"Akte;Beginn;Farbe\n1;23.11.2026 11:00;blau\n1;24.11.2026 11:00;ROT\n")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, said=said)
    work.take_in(people, bookings)
    assert work.report.problems == []
    one, two = sorted(rows(database, "patient"), key=lambda row: row["mrn"])
    assert (one["family"], str(one["birth_date"]), one["phone"], one["sex"], one["deceased"]) == (
        "Dvořák",
        "1985-03-04",
        "617-555-0144",
        "male",
        False,
    )
    assert (two["phone"], two["sex"], two["deceased"]) == ("617-555-0145", "female", True)
    assert sorted(row["status"] for row in rows(database, "appointment")) == ["booked", "cancelled"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[patients]\nfamilly = 'X'\n", "there is no column of [patients] 'familly'; 'family' is meant?"),
        ("[patients]\nfamily = 3\n", "'patients.family' is a heading of the file"),
        ("[patients]\nfamily = ['', 'X']\n", "'patients.family' is a heading of the file"),
        ("patients = 1\n", "[patients] is a table of columns"),
        ("[status]\nBlau = 'bokked'\n", "'status.Blau' has to be one of proposed, pending, booked"),
        ("[status]\n'†' = 'booked'\n", "[status] has a word without letters or digits"),
        ("status = 'x'\n", "[status] is a table of words"),
        ("[sex]\n1 = 'man'\n", "'sex.1' has to be one of male, female, other, unknown"),
        ("ignore = 'hod.'\n", "'ignore' is a list of words beside dates and times"),
        ("titles = [1]\n", "'titles' is a list of titles in names"),
        ("ignore = ['']\n", "'ignore' is a list of words beside dates and times"),
        ("[weekday]\nesm = 8\n", "'weekday.esm' has to be one of 1 to 7, Monday, Tuesday"),
        ("[month]\njaan = 'Jan'\n", "'month.jaan' has to be one of 1 to 12, January"),
        ("[half_day]\n'e.l.' = 1\n", "'half_day.e.l.' has to be one of am, pm"),
        ("[half_day]\n'.' = 'am'\n", "[half_day] has a word without letters or digits"),
        ("dates = 'ddmm'\n", "'dates' is one of mdy, dmy, ymd, ydm"),
        ("encoding = 'klingon'\n", "'encoding' is an encoding such as cp1252"),
        ("[appointment]\n", "there is no part 'appointment'; 'appointments' is meant?"),
        ("[patients\n", "it is no TOML"),
        ("\x00", "it is no TOML"),
        ("#" + "x" * 300_000, "than"),
    ],
)
def test_what_is_wrong_is_said(text: str, says: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        csv_map.read(text.encode())
    assert says in " ".join(refused.value.wrong)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(DocumentRefused) as refused:
        csv_map.read("".join(f"[wrong{n}]\n" for n in range(15)).encode())
    assert len(refused.value.wrong) == csv_map.MOST_SAID + 1
    assert refused.value.wrong[-1] == "and 5 more"


def test_a_heading_of_no_ascii_letters_can_be_named() -> None:
    assert csv_map.read('[patients]\nfamily = "姓"\n'.encode()).patients == {"family": ("姓",)}

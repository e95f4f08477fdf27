"""The import and schedule commands as somebody types them."""

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from kiosk.cli import clinic, importing, schedule
from tests.interop.record import patient, write

command = typer.Typer()
command.add_typer(importing.command, name="import")
command.add_typer(clinic.command, name="clinic")
command.add_typer(schedule.command, name="schedule")


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'record' / 'clinic.db'}"


def run(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, list(words))
    return result.exit_code, result.stdout, result.stderr


def test_import_then_schedule(tmp_path: Path, url: str) -> None:
    path = write(tmp_path, patient(), patient("p2", birthDate="1990"), {"resourceType": "Observation"})
    report = tmp_path / "left.txt"
    code, said, _ = run("import", "fhir", str(path), "--database", url, "--report", str(report))
    assert code == 0
    assert "Patients: 1 new, 0 changed, 0 as they were" in said
    assert "Not for check-in: Observation 1" in said
    assert "1 x the birth date has no month or day\n      bundle.json, Patient/p2" in said
    assert "Almeida" not in said
    assert report.read_text().count("\n") == 1
    assert "up to date" in run("import", "fhir", str(path), "--database", url)[1]
    code, said, _ = run("schedule", "make", "--today", "1", "--database", url)
    assert (code, said.startswith("Booked now: 1, from ")) == (0, True)
    code, said, wrong = run("schedule", "make", "--today", "2", "--database", url)
    # As many as there are, which is no mistake of who asked.
    assert (code, wrong) == (0, "")
    assert said.startswith("Booked already: 1\nThat is everybody: 1 of 2 has a booking.")
    assert "kiosk import fhir" in said


def test_nobody_to_book_is_an_error(tmp_path: Path, url: str) -> None:
    words = ("schedule", "make", "--today", "2", "--database", url)
    code, said, wrong = run(*words)
    assert (code, said) == (1, "")
    assert "there is no record" in wrong
    assert run("clinic", "set", "name", "Ours", "--database", url)[0] == 0
    code, said, wrong = run(*words)
    assert (code, said) == (1, "")
    assert "nobody could be booked" in wrong


def test_csv(tmp_path: Path, url: str) -> None:
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text("Akte,LAST,DOB\n1,Almeida,1985-03-27\n", encoding="utf-8")
    bookings.write_text("mrn,start\n1,2026-11-23T10:00\n2,2026-11-23T10:00\n", encoding="utf-8")
    code, said, _ = run(
        "import", "csv", "--patients", str(people), "--appointments", str(bookings), "--column", "mrn=Akte",
        "--database", url,
    )  # fmt: skip
    # The name that the option gives serves the one file, the usual one the other.
    assert code == 0
    assert "Patients: 1 new" in said
    assert "Appointments: 1 new" in said
    assert "a.csv, line 3, Appointment" in said


def test_the_order_of_dates_is_said_until_somebody_has_set_it(tmp_path: Path, url: str) -> None:
    people = tmp_path / "p.csv"
    people.write_text("mrn,family,birth_date\n1,Almeida,04/03/1985\n", encoding="utf-8")
    words = ("import", "csv", "--patients", str(people), "--database", url)
    code, said, _ = run(*words)
    assert code == 0
    assert "read as month, day, year (mdy), because nobody has set the order" in said
    assert "kiosk clinic set date_order dmy" in said
    assert "1 as it was" in run(*words)[1]
    # Set to what it is as the program comes: that is a decision as well.
    assert run("clinic", "set", "date_order", "mdy", "--database", url)[0] == 0
    assert "nobody has set" not in run(*words)[1]
    assert "--dates" in run(*words, "--dates", "dym")[2]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("import", "csv"), "--patients FILE"),
        (("import", "csv", "--patients", "x.csv", "--column", "nonsense"), "OURS=THEIRS"),
        (("import", "fhir", "absent.json"), "nothing in these files could be used"),
        (("import", "fhir", "absent.json", "--database", "nonsense"), "--database"),
        (("import", "fhir", "absent.json", "--database", "sqlite:////proc/none/clinic.db"), "database"),
    ],
)
def test_what_is_wrong_is_said_on_stderr(tmp_path: Path, url: str, words: tuple[str, ...], hint: str) -> None:
    code, _, wrong = run(*words, *(() if "--database" in words else ("--database", url)))
    assert code == 1
    assert hint in wrong
    assert "Traceback" not in wrong


def test_a_file_in_a_code_page_is_imported_once_it_is_named(tmp_path: Path, url: str) -> None:
    people = tmp_path / "p.csv"
    people.write_bytes("mrn,family,birth_date\n1,Dvořák,1985-03-27\n2,Jiříček,1985-03-27\n".encode("cp1250"))
    words = ("import", "csv", "--patients", str(people), "--database", url)
    code, said, wrong = run(*words)
    assert code == 1
    assert "it seems to be cp1250 (Central European), with the letters" in said
    assert "give --encoding cp1250 as well" in said
    assert "Dvořák" not in said + wrong
    assert not (tmp_path / "record").exists()
    code, said, _ = run(*words, "--encoding", "windows-1250")
    assert (code, "Patients: 2 new" in said) == (0, True)
    assert "'klingon' is no encoding" in run(*words, "--encoding", "klingon")[2]

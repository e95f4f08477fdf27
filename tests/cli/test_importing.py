"""The import and schedule commands as somebody types them."""

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from kiosk.cli import importing, schedule
from tests.interop.record import patient, write

command = typer.Typer()
command.add_typer(importing.command, name="import")
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
    code, said, wrong = run("schedule", "make", "--today", "2", "--database", url)
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

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


EXPORT = """Our clinic,,,,,
MRN,Last Name,First Name,DOB,Home Phone,Blood
1,Ashgrove,Nadia,1980-02-11 00:00:00,617-555-0143 x2,A
2,Brimley,Otto,,617-555-0144,B
3,Castell,"Ines,1990-09-09,617-555-0145,0
4,Dunmore,Piet,1991-01-02,617-555-0146,0
"""


def test_what_a_file_would_become_is_explained_before_anything_is_written(tmp_path: Path, url: str) -> None:
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text(EXPORT, encoding="utf-8")
    bookings.write_text("mrn;start;status\n1;23.11.2026 9:00 a. m.;Programada\n", encoding="utf-8")
    code, said, wrong = run(
        "import", "csv", "--patients", str(people), "--appointments", str(bookings), "--dates", "dmy", "--explain",
        "--database", url,
    )  # fmt: skip
    assert (code, wrong) == (0, "")
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert "p.csv: utf-8-sig, parted by commas, dates as dmy" in lines
    assert "Last Name family Ashgrove, Brimley" in lines
    assert "DOB birth_date 1980-02-11" in lines
    assert "Home Phone phone 617-555-0143, 617-555-0144" in lines
    assert "Blood (not used)" in lines
    assert "a.csv: utf-8-sig, parted by semicolons, dates as dmy" in lines
    assert "start start 2026-11-23 09:00" in lines
    assert "status status booked" in lines
    assert any("a quotation mark is not closed" in line for line in lines)
    assert not (tmp_path / "record").exists()


def test_an_import_can_be_tried_and_leaves_nothing(tmp_path: Path, url: str) -> None:
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text(EXPORT, encoding="utf-8")
    bookings.write_text("mrn,start\n1,2026-11-23T10:00\n", encoding="utf-8")
    words = ("import", "csv", "--patients", str(people), "--appointments", str(bookings), "--database", url)
    code, said, _ = run(*words, "--dry-run")
    assert code == 0
    assert said.startswith("Tried only, nothing is kept.")
    # Those who would be new are there for their bookings.
    assert "Patients: 1 new" in said
    assert "Appointments: 1 new" in said
    assert not (tmp_path / "record").exists()
    _, really, _ = run(*words)
    assert said.partition("\n")[2] == really
    assert "up to date" in run(*words, "--dry-run")[1]


def test_lines_that_are_not_taken_are_handed_back_to_be_mended(tmp_path: Path, url: str) -> None:
    people, folder = tmp_path / "p.csv", tmp_path / "refused"
    people.write_text(EXPORT, encoding="utf-8")
    words = ("import", "csv", "--database", url, "--patients")
    code, said, _ = run(*words, str(people), "--refused", str(folder))
    assert (code, f"3 lines to be mended and imported again: {folder / 'p.csv'}" in said) == (0, True)
    handed = (folder / "p.csv").read_text(encoding="utf-8-sig").splitlines()
    assert handed[0] == "not taken because,MRN,Last Name,First Name,DOB,Home Phone,Blood"
    assert handed[1] == "it has no birth date,2,Brimley,Otto,,617-555-0144,B"
    assert (folder / "p.csv").stat().st_mode & 0o077 == 0
    (folder / "p.csv").write_text(
        "\n".join(handed).replace(",Otto,,", ",Otto,1975-06-30,").replace('"""Ines"', "Ines"),
        encoding="utf-8",
    )
    code, said, _ = run(*words, str(folder / "p.csv"), "--refused", str(tmp_path / "again"))
    assert (code, "Patients: 3 new" in said) == (0, True)
    assert not (tmp_path / "again").exists()
    # What somebody may be mending is not written over.
    assert "names a new or an empty folder" in run(*words, str(people), "--refused", str(folder))[2]


def test_a_map_names_foreign_headings_and_says_what_is_wrong_with_it(tmp_path: Path, url: str) -> None:
    people, said_of_it = tmp_path / "p.csv", tmp_path / "map.toml"
    people.write_text("Akte,Zuname,Geboren am\n1,Almeida,04.03.1985\n", encoding="utf-8")
    said_of_it.write_text(
        'dates = "dmy"\n[patients]\nmrn = "Akte"\nfamily = "Zuname"\nbirth_date = "Geboren am"\n',
        encoding="utf-8",
    )
    words = ("import", "csv", "--patients", str(people), "--database", url, "--map")
    code, said, _ = run(*words, str(said_of_it))
    assert (code, said.splitlines()[0]) == (0, "Patients: 1 new, 0 changed, 0 as they were")
    said_of_it.write_text("[patients]\nfamilly = 'X'\n[status]\nBlau = 'x'\n", encoding="utf-8")
    code, _, wrong = run(*words, str(said_of_it))
    assert code == 1
    assert "'family' is meant?" in wrong
    assert "'status.Blau' has to be one of proposed" in wrong
    assert "there is no file" in run(*words, str(tmp_path / "none.toml"))[2]


def test_the_help_names_the_tables_of_a_map() -> None:
    """Words in brackets would be taken for the style of others."""
    _, said, _ = run("import", "csv", "--help")
    said = " ".join(said.replace("│", " ").split())
    assert "under [patients] and [appointments], and what their words mean, under [status], [sex]" in said


def test_a_whole_day_cancels_what_it_no_longer_holds_once_somebody_says_so(tmp_path: Path, url: str) -> None:
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text("mrn,family,birth_date\n1,Almeida,1985-03-27\n2,Brimley,1975-06-30\n", encoding="utf-8")
    held = [f"{number},{number},2099-03-04 0{number}:00" for number in (1, 2)]
    heading = "id,mrn,start"
    bookings.write_text("\n".join([heading, *held]), encoding="utf-8")
    words = ("import", "csv", "--appointments", str(bookings), "--database", url)
    assert run(*words, "--patients", str(people))[0] == 0
    bookings.write_text("\n".join([heading, held[0]]), encoding="utf-8")
    code, said, _ = run(*words, "--whole-day", "--dry-run")
    assert code == 0
    gone = "Cancelled, because the files no longer hold them: 1 of 2 bookings of 2099-03-04"
    assert said.startswith("Tried only, nothing is kept.")
    assert f"{gone}\n      2099-03-04 02:00, record number 2\n" in said
    # It was tried only: it is there to be cancelled still, and is gone then.
    assert gone in run(*words, "--whole-day")[1]
    assert "0 of 1 booking of 2099-03-04" in run(*words, "--whole-day")[1]
    # A named day of which nothing is held; and one that is not whole.
    bookings.write_text(f"{heading}\n1,1,soon\n", encoding="utf-8")
    assert "No booking was cancelled: the files are not whole." in run(*words, "--whole-day")[1]
    bookings.write_text(f"{heading}\n", encoding="utf-8")
    last = run(*words, "--whole-day", "--day", "2099-03-04")[1]
    assert "Cancelled, because the files no longer hold them: 1 of 1 booking of 2099-03-04" in last


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--day", "today"), "go with --whole-day"),
        (("--whole-day", "--day", "yesterday"), "is no day from today on"),
        (("--whole-day", "--day", "2020-01-01"), "is no day from today on"),
        (("--whole-day", "--site", "Nowhere"), "there is no site 'Nowhere'"),
    ],
)
def test_what_is_wrong_with_whole_days_is_said(
    tmp_path: Path, url: str, words: tuple[str, ...], hint: str
) -> None:
    bookings = tmp_path / "a.csv"
    bookings.write_text("id,mrn,start\n1,1,2099-03-04 09:00\n", encoding="utf-8")
    for command_words in (("csv", "--appointments", str(bookings)), ("fhir", str(bookings))):
        code, _, wrong = run("import", *command_words, *words, "--database", url)
        assert code == 1
        assert hint in wrong

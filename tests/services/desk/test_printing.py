"""Papers leave the program only once it is written down that they do, and into nobody else's hands."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.audit import Action
from kiosk.domain.clinic import InForce
from kiosk.domain.papers import PaperKind
from kiosk.services.desk.printing import DAY_FILE, PrintingService, forget_day
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.services.staffing.files import FileRefused
from kiosk.store.database import Database
from tests.actors import who_did
from tests.factories import NOW, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(1)], [])
    return empty


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where nothing else lies."""
    made = tmp_path / "papers"
    made.mkdir()
    return made


@pytest.fixture
def printing(database: Database) -> PrintingService:
    return PrintingService(database, lambda: NOW)


def test_what_is_printed_is_written_down_first(
    database: Database, printing: PrintingService, folder: Path
) -> None:
    seen: list[list[str]] = []

    def content() -> bytes:
        seen.append(who_did(database, Action.PAPER_PRINTED))
        return b"%PDF"

    printing.save("p1", PaperKind.LABEL, content, folder / "label.pdf", an_actor())
    assert seen == [["desk"]]
    assert (folder / "label.pdf").read_bytes() == b"%PDF"


def test_nobody_has_a_paper_who_is_not_on_file(
    database: Database, printing: PrintingService, folder: Path
) -> None:
    with pytest.raises(NoSuchPatient):
        printing.note("nobody", PaperKind.LABEL, an_actor())
    with pytest.raises(NoSuchPatient):
        printing.save("nobody", PaperKind.LABEL, lambda: b"", folder / "label.pdf", an_actor())
    assert list(folder.iterdir()) == []
    assert who_did(database, Action.PAPER_PRINTED) == []


def test_the_days_list_takes_the_place_of_the_one_before(
    database: Database, printing: PrintingService, folder: Path
) -> None:
    printing.keep_day(folder, lambda: b"1", an_actor())
    printing.keep_day(folder, lambda: b"2", an_actor())
    assert [file.name for file in folder.iterdir()] == [DAY_FILE]
    file = folder / DAY_FILE
    assert file.read_bytes() == b"2"
    assert file.stat().st_mode & 0o077 == 0
    assert who_did(database, Action.DAY_SAVED) == ["desk", "desk"]


def test_a_link_that_lies_there_is_not_written_through(printing: PrintingService, folder: Path) -> None:
    other = folder.parent / "other"
    other.write_text("mine")
    (folder / DAY_FILE).symlink_to(other)
    printing.keep_day(folder, lambda: b"day", an_actor())
    assert other.read_text() == "mine"
    assert (folder / DAY_FILE).read_bytes() == b"day"


def test_a_folder_that_is_not_there_is_told_and_not_made(
    database: Database, printing: PrintingService, folder: Path
) -> None:
    with pytest.raises(FileRefused, match="there is no folder"):
        printing.keep_day(folder / "share", lambda: b"", an_actor())
    assert list(folder.iterdir()) == []
    assert who_did(database, Action.DAY_SAVED) == []


@pytest.mark.parametrize("hours", [-30, 0, 26])
def test_of_another_day_nothing_stays(tmp_path: Path, hours: int) -> None:
    file = tmp_path / DAY_FILE
    forget_day(tmp_path, InForce(SETTINGS), lambda: NOW)
    file.write_bytes(b"day")
    made = (NOW + timedelta(hours=hours)).timestamp()
    os.utime(file, (made, made))
    forget_day(tmp_path, InForce(SETTINGS), lambda: NOW)
    assert file.exists() is (hours == 0)


def test_the_clinics_midnight_counts_not_the_computers(tmp_path: Path) -> None:
    file = tmp_path / DAY_FILE
    late = datetime.combine(SETTINGS.today(NOW), datetime.max.time(), SETTINGS.local(NOW).tzinfo)
    file.write_bytes(b"day")
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    forget_day(tmp_path, InForce(SETTINGS), lambda: late)
    assert file.exists()
    forget_day(tmp_path, InForce(SETTINGS), lambda: late + timedelta(seconds=1))
    assert not file.exists()

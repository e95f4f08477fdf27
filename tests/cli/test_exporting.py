"""`kiosk export`: a patient's own record into a new file, with who gets it."""

import json
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.exporting import command
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.actors import who_did
from tests.factories import a_booking, a_patient


def run(url: str, *words: str, code: int = 0) -> str:
    result = CliRunner().invoke(command, [*words, "--database", url])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def filled(url: str) -> str:
    record = Database(url)
    record.upgrade()
    PatientService(record).save([a_patient(1)], [a_booking(1)])
    record.close()
    return url


def test_it_is_written_once_with_who_gets_it(filled: str, tmp_path: Path) -> None:
    file = tmp_path / "out" / "record.json"
    file.parent.mkdir()
    number = a_patient(1).mrn
    assert "her lawyer" in run(
        filled, "patient", number, str(file), "--to", "her lawyer", "--why", "she asked", "--basis", "consent"
    )
    bundle = json.loads(file.read_text())
    assert bundle["resourceType"] == "Bundle"
    assert "her lawyer" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "there already" in run(filled, "patient", number, str(file), code=1)
    other = str(tmp_path / "other.json")
    assert "no patient" in run(filled, "patient", "nobody", other, code=1)
    assert "to whom" in run(filled, "patient", number, other, "--to", " ", code=1)
    assert not Path(other).exists()
    record = Database(filled)
    (name,) = who_did(record, "disclosed")
    assert name.startswith("administrator")
    record.close()


def test_where_nothing_can_be_written_nobody_is_told_to_have_got_it(filled: str, tmp_path: Path) -> None:
    """A link that leads nowhere, no folder, a folder itself, a name too long: what is noted is for good."""
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "nowhere.json")
    for file in (link, tmp_path / "none" / "record.json", tmp_path, tmp_path / ("n" * 300)):
        run(filled, "patient", a_patient(1).mrn, str(file), code=1)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".json"] == [link.name]
    record = Database(filled)
    assert who_did(record, "disclosed") == []
    record.close()

"""What a refused command leaves behind: nothing, where there was no record before it."""

import json
from pathlib import Path

import pytest
import typer
from sqlalchemy import insert
from typer.testing import CliRunner

from kiosk import app
from kiosk.cli import clinic, forms, importing
from kiosk.store import encryption, keeping, tables

command = typer.Typer()
command.add_typer(importing.command, name="import")
command.add_typer(clinic.command, name="clinic")
command.add_typer(forms.command, name="forms")

FORM = {"resourceType": "Questionnaire", "url": "urn:test:form", "version": "1", "item": []}
# Commands that make a record where they have something to write, each so that it has not.
REFUSED = {
    "no setting": ["clinic", "set", "colour", "red"],
    "no value": ["clinic", "set", "zone", "Mars/Olympus"],
    "below its bounds": ["clinic", "set", "idle_seconds", "-5"],
    "no such file": ["import", "csv", "--patients", "{folder}/absent.csv"],
    "no headings": ["import", "csv", "--patients", "{folder}/empty.csv"],
    "nobody in it": ["import", "csv", "--patients", "{folder}/nobody.csv"],
    "no FHIR": ["import", "fhir", "{folder}/form.json"],
    "no form": ["forms", "publish", "{folder}/empty.csv"],
    "a form that breaks": ["forms", "publish", "{folder}/broken.json"],
    "no rules": ["forms", "rules", "{folder}/broken.json"],
}
# And commands that have.
DONE = {
    "as it comes": ["clinic", "set", "date_order", "mdy"],
    "a word": ["clinic", "translate", "es", "East wing", "Ala este"],
    "a form": ["forms", "publish", "{folder}/form.json"],
    "somebody": ["import", "csv", "--patients", "{folder}/somebody.csv"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "nobody.csv").write_text("mrn,family,birth_date\n1,Ada,\n")
    (tmp_path / "somebody.csv").write_text("mrn,family,birth_date\n1,Ada,1980-01-01\n")
    (tmp_path / "form.json").write_text(json.dumps(FORM))
    (tmp_path / "broken.json").write_text(json.dumps({**FORM, "modifierExtension": [{"url": "urn:x"}]}))
    return tmp_path


def run(words: list[str], folder: Path, record: Path) -> int:
    given = [word.format(folder=folder) for word in words]
    return CliRunner().invoke(command, [*given, "--database", f"sqlite:///{record}"]).exit_code


@pytest.mark.parametrize("why", REFUSED)
@pytest.mark.parametrize("below", [".", "new", "new/and/newer"])
def test_a_refused_command_makes_no_record(why: str, below: str, folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    assert run(REFUSED[why], folder, folder / below / "clinic.db") == 1
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("what", DONE)
def test_a_command_that_wrote_something_has_made_one(what: str, folder: Path) -> None:
    record = folder / "new" / "clinic.db"
    assert run(DONE[what], folder, record) == 0
    assert record.stat().st_size > 0
    # And what is refused later takes nothing of it away.
    for words in REFUSED.values():
        assert run(words, folder, record) == 1
    assert run(["clinic", "show"], folder, record) == 0


def test_a_key_that_was_there_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, record = folder / "stick" / "key", folder / "clinic.db"
    key.parent.mkdir()
    monkeypatch.setenv(encryption.ELSEWHERE, str(key))
    keeping.forget(encryption.key_of(record))
    kept = key.read_bytes()
    assert run(REFUSED["no value"], folder, record) == 1
    assert not record.exists()
    assert key.read_bytes() == kept


@pytest.mark.parametrize("wrote", [True, False], ids=["wrote", "has it open"])
def test_a_record_that_another_program_began_meanwhile_stays(
    wrote: bool, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = folder / "clinic.db"
    others = []

    def meanwhile(_record: object, _clock: object) -> None:
        other = app.open_database(f"sqlite:///{record}")
        others.append(other)
        if wrote:
            with other.write() as connection:
                connection.execute(insert(tables.setting).values(key="name", value="Ours"))
            other.close()
        else:
            other.revision()

    monkeypatch.setattr(clinic, "known_to", meanwhile)
    try:
        assert run(REFUSED["no setting"], folder, record) == 1
        assert record.exists()
        assert encryption.key_file(record).exists()
    finally:
        others[0].close()
    assert run(["clinic", "show"], folder, record) == 0

"""Every command with everything that can be wrong around it: a few lines that say what to do, and never a traceback."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as chosen
from hypothesis import strategies as st

from kiosk import app
from kiosk.cli import entry, main
from kiosk.domain.counted import count
from tests.thinned import examples

FORM = {"resourceType": "Questionnaire", "url": "urn:test:form", "version": "1", "item": []}
# Each command, with files that are in order: what is wrong is around it.
COMMANDS = {
    "status": ["status"],
    "show": ["clinic", "show"],
    "set": ["clinic", "set", "name", "Ours"],
    "setup": ["setup", "--name", "Ours", "--country", "ES", "--zone", "Madrid", "--yes"],
    "export": ["clinic", "export"],
    "csv": ["import", "csv", "--patients", "{patients}"],
    "fhir": ["import", "fhir", "{form}"],
    "patient": ["export", "patient", "1", "{new}"],
    "make": ["schedule", "make", "--today", "1"],
    "publish": ["forms", "publish", "{form}"],
    "retire": ["forms", "retire", "urn:x"],
    "rules": ["forms", "rules", "{rules}"],
    "due": ["forms", "due", "--patient", "1"],
    "upgrade": ["database", "upgrade"],
    "check": ["database", "check"],
    "backup": ["database", "backup", "{new}"],
    "verify": ["audit", "verify"],
    "of": ["audit", "of", "1"],
    "report": ["audit", "report"],
    "account": ["database", "account", "list"],
    "lobby": ["lobby", "--geometry", "400x400", "--closable"],
    "staff": ["staff", "--geometry", "400x400"],
    "board": ["board", "--geometry", "400x400"],
}
ADDRESSES = {
    "no text": "sqlite:////{folder}/\udcff.db",
    "path": "/var/lib/kiosk/clinic.db",
    "file": "clinic.db",
    "word": "nonsense",
    "scheme": "mysql://root:geheim@localhost/kiosk",
    "driver": "sqlite+foo:////tmp/clinic.db",
    "old": "postgres://kiosk:geheim@localhost/kiosk",
    "port": "postgresql://kiosk:geheim@localhost:many/kiosk",
    "large port": "postgresql://kiosk:geheim@127.0.0.1:99999999/kiosk",
    "nobody there": "postgresql://kiosk:geheim@127.0.0.1:1/kiosk",
    "strange option": "postgresql://kiosk:geheim@127.0.0.1:1/kiosk?colour=red",
    "in memory": "sqlite://",
    "in memory, by its name": "sqlite:///:memory:",
    "in memory, by an option": "sqlite:////{folder}/clinic.db?mode=memory&uri=true",
    "of each folder": "sqlite:///clinic.db",
    "two slashes": "sqlite://var/clinic.db",
    "embedded option": "sqlite:///{folder}/clinic.db?colour=red",
    "folder": "sqlite:///{folder}",
    "slash": "sqlite:///{folder}/",
    "under a file": "sqlite:///{patients}/clinic.db",
    "no record": "sqlite:///{patients}",
}
SETTINGS = {
    "no toml": b"database_url = ",
    "not utf-8": b'kiosk_name = "\xff\xfe"',
    "unknown key": b"colour = 'red'",
    "number": b"database_url = 5",
    "text": b"millimetres_per_pixel = 'many'",
    "flag": b"software_rendering = 1",
    "nan": b"millimetres_per_pixel = nan",
    "empty": b"kiosk_name = ' '",
    "turned around": b'kiosk_name = "lobby\\u202eeast"',
    "path": b"database_url = '/var/lib/kiosk/clinic.db'",
    "nul": b'database_url = "sqlite:////tmp/a\\u0000b/clinic.db"',
    "in memory": b"database_url = 'sqlite://'",
    "of each folder": b"database_url = 'sqlite:///clinic.db'",
    "scheme": b"database_url = 'oracle://a:geheim@b/c'",
}


def pairs(wrong: dict[str, Any]) -> list[Any]:
    """Every command with everything that is wrong; all but some of each are long."""
    return [
        pytest.param(command, what, marks=[] if (row + place) % 7 == 0 else pytest.mark.long)
        for row, command in enumerate(COMMANDS)
        for place, what in enumerate(wrong)
    ]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A computer of its own, and its log taken away again."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)
    (tmp_path / "patients.csv").write_text("mrn,family,birth_date,phone\n1,Ada,1980-01-01,555 010 0101\n")
    (tmp_path / "form.json").write_text(json.dumps(FORM))
    (tmp_path / "rules.toml").write_text("[[rule]]\nform='urn:test:form'\n")
    hooks, handlers = (sys.excepthook, threading.excepthook), logging.getLogger("kiosk").handlers
    yield tmp_path
    sys.excepthook, threading.excepthook = hooks
    logging.getLogger("kiosk").handlers = handlers


def filled(words: list[str], folder: Path) -> list[str]:
    names = {
        "folder": folder, "patients": folder / "patients.csv", "form": folder / "form.json",
        "rules": folder / "rules.toml", "new": folder / "new.db",
    }  # fmt: skip
    return [word.format(**names) for word in words]


def give(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> int:
    """The exit code of a command, as the shell has it."""
    monkeypatch.setattr(sys, "argv", ["kiosk", *words])
    with pytest.raises(SystemExit) as ended:
        entry.run()
    code = ended.value.code
    if isinstance(code, str):
        sys.stderr.write(f"{code}\n")
        return 1
    return int(code or 0)


def judge(code: int, said: str) -> None:
    assert code != 0, said
    lines = [line for line in said.splitlines() if line.strip()]
    assert 1 <= len(lines) <= 4, said
    assert "Traceback" not in said
    assert "fault of the program" not in said
    assert "geheim" not in said
    assert '"event"' not in said
    assert "Error)" not in said


@pytest.mark.parametrize(("command", "wrong"), pairs(ADDRESSES))
def test_d19_a_wrong_address(
    command: str, wrong: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    words = [*COMMANDS[command], "--database", ADDRESSES[wrong]]
    code = give(monkeypatch, filled(words, folder))
    judge(code, "".join(capfd.readouterr()))


@pytest.mark.parametrize(("command", "wrong"), pairs(SETTINGS))
def test_a_wrong_settings_file(
    command: str, wrong: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "kiosk.toml").write_bytes(SETTINGS[wrong])
    code = give(monkeypatch, filled(COMMANDS[command], folder))
    judge(code, "".join(capfd.readouterr()))


@pytest.mark.parametrize("command", ["status", "csv", "lobby"])
def test_settings_that_are_a_folder(
    command: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "kiosk.toml").mkdir()
    code = give(monkeypatch, filled(COMMANDS[command], folder))
    judge(code, "".join(capfd.readouterr()))


@pytest.mark.parametrize("wrong", ["a folder", "not there", "no text", "empty", "a link to itself"])
@pytest.mark.parametrize("command", ["csv", "fhir", "publish", "rules", "restore", "encrypt", "check form"])
def test_a_wrong_file(
    command: str, wrong: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    file = folder / "file"
    match wrong:
        case "a folder":
            file.mkdir()
        case "no text":
            file.write_bytes(b"\xff\xfe\x00\xd8" * 50)
        case "empty":
            file.write_bytes(b"")
        case "a link to itself":
            file.symlink_to(file)
    words = {
        "csv": ["import", "csv", "--patients"],
        "fhir": ["import", "fhir"],
        "publish": ["forms", "publish"],
        "rules": ["forms", "rules"],
        "restore": ["database", "restore"],
        "encrypt": ["database", "encrypt"],
        "check form": ["forms", "check"],
    }[command]
    if command == "rules" and wrong == "empty":
        pytest.skip("no rules are rules: nobody gets a form")
    code = give(monkeypatch, [*words, str(file)])
    said = "".join(capfd.readouterr())
    assert code != 0, said
    assert "Traceback" not in said
    assert "fault of the program" not in said
    assert 1 <= len(said.splitlines()) <= 6


@chosen(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(address=st.text(min_size=1, max_size=60).filter(lambda text: not text.startswith("-")))
def test_any_text_for_an_address(
    address: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    code = give(monkeypatch, ["status", f"--database={address}"])
    judge(code, "".join(capfd.readouterr()))


def test_a_wrong_password_and_a_database_that_is_not_there(
    server: tuple[object, str],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    cluster, _ = server
    for user, name in (("nobody_here", "postgres"), ("kiosk_owner", "no_such_database")):
        for command in ("status", "show", "upgrade"):
            code = give(monkeypatch, [*COMMANDS[command], "--database", cluster.url(name, user)])  # type: ignore[attr-defined]
            said = "".join(capfd.readouterr())
            judge(code, said)
            assert "the server refuses" in said


def test_a_setting_that_no_program_can_use_says_how_to_mend_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from sqlalchemy import insert

    from kiosk.store import tables

    url = f"sqlite:///{folder / 'clinic.db'}"
    record = app.open_database(url)
    with record.write() as connection:
        connection.execute(insert(tables.setting).values(key="zone", value="Mars"))
    record.close()
    assert give(monkeypatch, [*COMMANDS["show"], "--database", url]) == 0
    assert "cannot be read; set it anew: kiosk clinic set zone VALUE" in "".join(capfd.readouterr())
    give(monkeypatch, [*COMMANDS["status"], "--database", url])
    assert "clinic setting zone: cannot be read" in "".join(capfd.readouterr())
    assert give(monkeypatch, ["clinic", "set", "zone", "UTC", "--database", url]) == 0
    for command in ("show", "status"):
        give(monkeypatch, [*COMMANDS[command], "--database", url])
        assert "cannot be read" not in "".join(capfd.readouterr())


def test_a_fault_of_ours_is_told_by_its_place_and_not_by_its_values(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from kiosk.services.record.clinic import ClinicService

    def broken(_self: object) -> None:
        raise KeyError("O'Brien, born 1958")

    monkeypatch.setattr(ClinicService, "load", broken)
    app.open_database(f"sqlite:///{folder / 'home' / 'clinic.db'}").close()
    assert give(monkeypatch, ["clinic", "show"]) == 1
    said = "".join(capfd.readouterr())
    assert "fault of the program: KeyError at kiosk/cli/saying.py:" in said
    assert "O'Brien" not in said
    assert "Traceback" not in said
    logged = (folder / "home" / "logs" / f"{main.COMMANDS_LOG}.log").read_text()
    assert json.loads(logged.splitlines()[-1])["event"] == "command_failed"
    assert "O'Brien" not in logged


def test_u14_the_log_is_a_file_of_its_owner_and_standard_error_when_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ["status", "--database", "nonsense"]
    give(monkeypatch, words)
    capfd.readouterr()
    monkeypatch.setenv("KIOSK_LOG", "stderr")

    def broken(_text: str) -> None:
        raise KeyError

    monkeypatch.setattr("kiosk.store.troubles.address", broken)
    give(monkeypatch, words)
    assert '"event": "command_failed"' in capfd.readouterr().err
    monkeypatch.setenv("KIOSK_LOG", str(folder / "own" / "file.log"))
    give(monkeypatch, words)
    assert '"event"' not in capfd.readouterr().err
    file = folder / "own" / "file.log"
    assert "command_failed" in file.read_text()
    assert sys.platform == "win32" or file.stat().st_mode & 0o077 == 0


def test_u14_one_is_one() -> None:
    assert count(1, "event") == "1 event"
    assert count(2, "event") == "2 events"
    assert count(1, "has died", "have died") == "1 has died"
    assert count(1200, "has died", "have died") == "1,200 have died"

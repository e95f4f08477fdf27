"""README's way from a file of one's own to the first own patient checked in, walked as it stands there."""

import logging
import re
import shlex
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from kiosk import app, settings
from kiosk.app.front_desk import FrontDesk
from kiosk.cli import entry, importing, schedule
from kiosk.cli.visitor import Introduction
from kiosk.services.record.patients import PatientService
from kiosk.staff.door import Way
from tests.factories import a_booking, a_patient
from tests.visitor import NOON, Visitor

README = Path(__file__).resolve().parents[2] / "README.md"
HEADING, FIRST = "## Your first own patient", "    "
COMMAND = ".venv/bin/kiosk "
WINDOWS = ("lobby", "staff", "board")


def blocks() -> list[list[str]]:
    """The indented blocks of the section: the file, and the commands."""
    after = README.read_text(encoding="utf-8").partition(f"{HEADING}\n")[2]
    section = re.split("^##+ ", after, flags=re.MULTILINE)[0]
    found: list[list[str]] = [[]]
    for line in section.splitlines():
        if line.startswith(FIRST):
            found[-1].append(line.removeprefix(FIRST))
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A computer where nothing was set up yet, at noon."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    for module in (importing, schedule):
        monkeypatch.setattr(module, "clock", lambda: NOON)
    hooks, handlers = (sys.excepthook, threading.excepthook), logging.getLogger("kiosk").handlers
    yield tmp_path
    sys.excepthook, threading.excepthook = hooks
    logging.getLogger("kiosk").handlers = handlers


def give(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    words = shlex.split(line.removeprefix(COMMAND), comments=True)
    monkeypatch.setattr(sys, "argv", ["kiosk", *words])
    with pytest.raises(SystemExit) as ended:
        entry.run()
    code = ended.value.code
    return code if isinstance(code, int) else int(bool(code))


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
def test_from_a_file_of_ones_own_to_the_first_patient(
    qtbot: QtBot, computer: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table, sites, commands = blocks()
    (computer / "sites.toml").write_text("\n".join(sites) + "\n", encoding="utf-8")
    (computer / "patients.csv").write_text("\n".join(table) + "\n", encoding="utf-8")
    assert all(line.startswith(COMMAND) for line in commands)
    given = [line for line in commands if line.removeprefix(COMMAND).partition("#")[0].strip() not in WINDOWS]
    codes = {line: give(line, monkeypatch) for line in given}
    said = "".join(capsys.readouterr())
    # One person is fewer than twenty: that is told and no error, and the one is booked.
    assert not [line for line, code in codes.items() if code], said
    assert "Patients: 1 new" in said
    assert "Booked now: 1" in said
    assert "Traceback" not in said

    clock = [NOON]
    # As README says of a computer that stands at a site.
    (place,) = re.findall(
        r'With `(place = "[a-z-]+")` in its `kiosk.toml`', README.read_text(encoding="utf-8")
    )
    (computer / "kiosk.toml").write_text(f"{place}\n", encoding="utf-8")
    machine = settings.load()
    with closing(app.open_database(machine.database_url)) as record:
        elsewhere = a_booking(2, NOON + timedelta(minutes=10), location="CS-02", room="")
        PatientService(record).save([a_patient(2)], [elsewhere])
    front = FrontDesk(app.open_database(machine.database_url), machine, lambda: clock[0])
    front.show(QRect(0, 0, 1366, 768))
    front.door.choose(Way.CODE)
    for field, typed in (
        (front.door.name, "Ivo"),
        (front.door.secret, re.findall(r"One-time code for Ivo: (\S+)", said)[-1]),
        (front.door.new, "four plain words here"),
        (front.door.again, "four plain words here"),
    ):
        field.setText(typed)
    front.door.go()
    qtbot.waitUntil(lambda: front.desk is not None)
    assert front.desk is not None
    desk = front.desk.staff
    lobby = app.make_lobby(app.open_for_lobby(machine.database_url), machine, lambda: clock[0])
    lobby.window.show(fullscreen=False)
    board = app.make_board(app.open_database(machine.database_url), lambda: clock[0])
    patient = Visitor(lobby, Introduction("García López", date(1985, 3, 27), "0101"))
    assert patient.sees("Centro de Salud del Río")
    assert lobby.model.property("language") == "es"
    assert lobby.model.patient.identity.property("dateOrder") == "dmy"
    patient.identify("Family2", "0002")
    patient.screen("refused")
    assert patient.sees("Es en: Centro Sur.")
    assert patient.sees("Avenida del Mar 8, 28041 Madrid")
    patient.press("primaryButton")
    patient.screen("welcome")
    patient.to_appointments()
    patient.go_on()
    assert patient.shown == "done"
    qtbot.waitUntil(lambda: len(desk.window.model.unseen()) == 1)
    arrival = desk.window.model.unseen()[0]
    assert "García López" in str(arrival)
    clock[0] += timedelta(seconds=30)
    desk.window.model.call_next()
    qtbot.waitUntil(lambda: board.model.property("ticket") == arrival.ticket)
    for program in (lobby, front, board):
        program.close()

"""Every program under its own login on a server: what each is granted is enough for all that it does."""

import re
from contextlib import closing
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk import app
from kiosk.app.front_desk import FrontDesk
from kiosk.cli import importing
from kiosk.cli.player import Player
from kiosk.clock import system_clock
from kiosk.domain.actor import of_command
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.accounts import AccountService
from kiosk.settings import MachineSettings
from kiosk.staff.door import Way
from kiosk.store.database import Database
from kiosk.store.passwords import Cost
from tests.engines import OWNER
from tests.lobby.conftest import SETTINGS, Clock
from tests.visitor import NOON, Visitor

PASSWORD = "four plain words here"
PATIENTS = (
    "mrn,family,given,birth_date,phone,postal_code\n1001,García-López,Maria,1985-03-27,555 0100 7391,60614\n"
)
BOOKINGS = "id,mrn,start,status\nb1,1001,{start},booked\n"


@pytest.fixture
def clinic(server: tuple[Any, str], tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The addresses of a clinic's record, by login; it has settings, an account, and nothing else."""
    cluster, name = server
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "absent.toml"))
    with closing(Database(cluster.url(name, OWNER))) as owner:
        ClinicService(owner).save(SETTINGS)
    return lambda login: cluster.url(name, login)


@pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints",
    "depends on non-bindable",
    "QLineEdit::echoMode",
    extend=True,
)
def test_attack_09_every_program_does_its_work_under_its_own_login(
    qtbot: QtBot, clinic: Any, tmp_path: Any, server: tuple[Any, str]
) -> None:
    clock = Clock()
    with closing(Database(clinic(OWNER))) as owner:
        code = (
            AccountService(owner, system_clock, Cost(8, 1))
            .add("Ivo", [StaffRole.FRONT_DESK], of_command("setup"))
            .code
        )
    # The import.
    (tmp_path / "patients.csv").write_text(PATIENTS)
    start = (NOON + timedelta(minutes=10)).isoformat()
    (tmp_path / "bookings.csv").write_text(BOOKINGS.format(start=start))
    done = CliRunner().invoke(
        importing.command,
        ["csv", "--patients", str(tmp_path / "patients.csv"), "--appointments", str(tmp_path / "bookings.csv"),
         "--database", clinic("import_1")],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    # The board, before anybody is called.
    boards = app.open_database(clinic("board_1"))
    board = app.make_board(boards, clock)
    board.window.show(fullscreen=False)
    hall = Player(board.window)
    hall.wait(lambda: hall.sees("Please wait for your number"), "the empty board")
    # The lobby.
    kiosks = app.open_for_lobby(clinic("lobby_1"))
    lobby = app.make_lobby(kiosks, MachineSettings(clinic("lobby_1"), "kiosk-1"), clock)
    lobby.window.show(fullscreen=False)
    patient = Visitor(lobby)
    patient.to_appointments()
    patient.go_on()
    assert patient.shown == "done"
    ticket = str(lobby.model.patient.receipt.property("ticket"))
    # The staff window: signs in, sees the arrival, calls.
    desks = app.open_database(clinic("staff_1"))
    front = FrontDesk(desks, MachineSettings(clinic("staff_1"), "desk-1"), clock, Cost(8, 1))
    front.show()
    front.door.choose(Way.CODE)
    typed = ("Ivo", code, PASSWORD, PASSWORD)
    for field, text in zip(
        (front.door.name, front.door.secret, front.door.new, front.door.again), typed, strict=True
    ):
        field.setText(text)
    front.door.go()
    qtbot.waitUntil(lambda: front.desk is not None, timeout=20_000)
    assert front.desk is not None
    desk = front.desk.staff
    qtbot.waitUntil(lambda: len(desk.window.model.unseen()) == 1, timeout=20_000)
    clock.now += timedelta(seconds=30)
    desk.window.model.call_next()
    # And the board has heard of it, and says so when it hears no more.
    hall.wait(lambda: bool(board.model.property("ticket") == ticket), "the call")
    assert hall.sees(re.sub(r"(?<=[A-Z])-", " ", ticket)) or hall.sees(ticket)
    for program in (lobby, front):
        program.close()
    cut_off("board_1", server)
    hall.wait(lambda: board.model._away_since is not None, "the end of its line", 40)
    clock.now += timedelta(minutes=5)
    hall.wait(lambda: hall.sees("No connection since"), "that it is stale")
    board.close()
    for record in (boards, kiosks, desks):
        record.close()


def cut_off(login: str, server: tuple[Any, str]) -> None:
    """Nobody with ``login`` reaches the record any more: its connections end, and there are no new ones."""
    cluster, name = server
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [login])

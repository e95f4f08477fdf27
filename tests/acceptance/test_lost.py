"""What README says to do when something is lost, done as it stands there: the commands are read out of it and given."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk import app, settings
from kiosk.app.front_desk import FrontDesk
from kiosk.app.staff import Staff
from kiosk.cli import main
from kiosk.cli.visitor import Introduction
from kiosk.clock import system_clock
from kiosk.domain.actor import of_command
from kiosk.domain.failures import StoreRefused
from kiosk.lobby.refusal import RefusalReason
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.settings import MachineSettings
from kiosk.staff.door import Way
from kiosk.store.accounts import OWNER
from kiosk.store.database import Database
from kiosk.store.passwords import Cost
from tests.acceptance.test_newcomer import README
from tests.clusters import Cluster
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SETTINGS, Clock
from tests.private_server import private_server
from tests.visitor import Visitor

HEADING = "### When something is lost"
COMMAND = "    .venv/bin/kiosk "
PASSWORD, OTHER = "four plain words here", "and four other words then"
NAMED = "postgresql://kiosk_owner@db.example/kiosk"
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints",
    "depends on non-bindable",
    "QLineEdit::echoMode",
    extend=True,
)


def commands(of: str) -> list[str]:
    """The commands that README gives where something is lost, by the bold words of its paragraph."""
    after = README.read_text(encoding="utf-8").partition(f"{HEADING}\n")[2]
    section = re.split("^##+ ", after, flags=re.MULTILINE)[0]
    paragraph = section.partition(f"**{of}")[2].partition("\n**")[0]
    found = [
        line.removeprefix(COMMAND).partition("#")[0].strip()
        for line in paragraph.splitlines()
        if line.startswith(COMMAND)
    ]
    assert found, of
    return found


@dataclass(frozen=True)
class Computer:
    """One that has a folder of its own and nothing of the others."""

    home: Path

    @property
    def environment(self) -> dict[str, str]:
        folder = str(self.home)
        return {"KIOSK_HOME": folder, "KIOSK_SETTINGS": f"{folder}/kiosk.toml", "KIOSK_KEYS": "file"}

    def give(self, line: str, typed: str = "", code: int = 0) -> str:
        """What `kiosk` says to a line of README, given on this computer."""
        done = CliRunner().invoke(main.command, shlex.split(line), input=typed, env=self.environment)
        assert done.exit_code == code, done.output
        return str(done.output)

    def work_here(self, monkeypatch: pytest.MonkeyPatch) -> MachineSettings:
        """From now on this process is a program of this computer."""
        monkeypatch.delenv("KIOSK_DATABASE_URL", raising=False)
        for name in ("KIOSK_HOME", "KIOSK_SETTINGS", "KIOSK_KEYS"):
            monkeypatch.setenv(name, self.environment[name])
        return settings.load()


@pytest.fixture
def computer(tmp_path: Path) -> Callable[[str], Computer]:
    def made(name: str) -> Computer:
        (tmp_path / name).mkdir(mode=0o700)
        return Computer(tmp_path / name)

    return made


@pytest.fixture
def server() -> Iterator[Cluster]:
    """A server of its own: it is to be lost."""
    with private_server() as cluster:
        yield cluster


@contextmanager
def front_desk(machine: MachineSettings, clock: Callable[[], datetime]) -> Iterator[FrontDesk]:
    """A staff computer, at its door."""
    with closing(app.open_database(machine.database_url)) as record:
        front = FrontDesk(record, machine, clock, Cost(8, 1))
        front.show(QRect(0, 0, 1366, 768))
        yield front
        front.close()


def by_code(qtbot: QtBot, front: FrontDesk, name: str, code: str, password: str) -> None:
    """Come in by a one-time code, and set a password."""
    front.door.choose(Way.CODE)
    fields = (front.door.name, front.door.secret, front.door.new, front.door.again)
    for field, text in zip(fields, (name, code, password, password), strict=True):
        field.setText(text)
    front.door.go()
    qtbot.waitUntil(lambda: front.desk is not None, timeout=20_000)


def code_in(said: str) -> str:
    found = re.search(r": ((?:\w{4}-){2,3}\w{4})$", said, re.MULTILINE)
    assert found is not None, said
    return found[1]


def furnish(url: str, now: datetime) -> None:
    """A clinic where it is about noon, and two who are expected: in ten minutes, and in twenty."""
    east = 12 - now.hour
    zone = f"Etc/GMT{-east:+d}" if east else "Etc/GMT"
    with closing(Database(url)) as owner:
        ClinicService(owner).save(replace(SETTINGS, zone=zone))
        PatientService(owner).save(
            [a_patient(n, contact=a_contact(phone=f"555 0100 000{n}")) for n in (1, 2)],
            [a_booking(n, now + timedelta(minutes=10 * n)) for n in (1, 2)],
        )


def who(number: int) -> Introduction:
    patient = a_patient(number)
    return Introduction(patient.family, patient.birth_date, f"000{number}")


def test_lost_the_administrators_password(
    qtbot: QtBot, computer: Callable[[str], Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = computer("desk")
    machine = desk.work_here(monkeypatch)
    desk.give(f"database create {machine.database_url}")
    code = code_in(desk.give('staff first-admin "Ada"'))
    with front_desk(machine, system_clock) as front:
        by_code(qtbot, front, "Ada", code, PASSWORD)
    # She is the only one, and her password is gone: nobody can come in who could give her another.
    (line,) = commands("The administrator's password")
    assert line == 'staff code "Ada"'
    code = code_in(desk.give(line))
    with closing(Database(machine.database_url)) as record:
        door = SigningInService(record, system_clock, "desk", Cost(8, 1))
        assert not isinstance(door.sign_in("Ada", PASSWORD), SignedIn), "the lost one holds still"
        with front_desk(machine, system_clock) as front:
            by_code(qtbot, front, "Ada", code, OTHER)
        assert isinstance(door.sign_in("Ada", OTHER), SignedIn)
        assert not isinstance(door.use_code("Ada", code, PASSWORD), SignedIn), "the code holds twice"
    assert "Ada: administrator" in desk.give("staff people")


def test_lost_the_server_for_ten_minutes(
    qtbot: QtBot, server: Cluster, computer: Callable[[str], Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, clock = computer("office"), Clock()
    # The server goes by its own clock, and is not behind when the ten minutes are over.
    clock.now = system_clock() - timedelta(minutes=10)
    owner = server.url("kiosk", OWNER)
    office.give(f"database create {server.url('kiosk')}")
    for login, role in (("lobby_east", "lobby"), ("desk_1", "staff")):
        office.give(f"database account add {login} --as {role} --database {owner}")
    furnish(owner, clock())
    code = code_in(office.give(f"staff add Ivo --role front_desk --database {owner}"))
    (office.home / "kiosk.toml").write_text(
        f'database_url = "{server.url("kiosk", "lobby_east")}"\nkiosk_name = "lobby_east"\n'
    )
    kiosk = office.work_here(monkeypatch)
    record = app.open_for_lobby(kiosk.database_url)
    lobby = app.make_lobby(record, kiosk, clock)
    lobby.window.show(fullscreen=False)
    with front_desk(MachineSettings(server.url("kiosk", "desk_1"), "desk_1"), clock) as front:
        by_code(qtbot, front, "Ivo", code, PASSWORD)
        assert front.desk is not None
        desk = front.desk.staff
        first, second, stranger = (Visitor(lobby, who(number)) for number in (1, 2, 3))
        first.play.wait(lambda: lobby.delivery.kept.day_list() is not None, "the day list", 60)

        server.kill()
        clock.now += timedelta(minutes=1)
        tickets = [check_in(first)]
        stranger.identify()
        stranger.screen("refused")
        assert lobby.model.patient.refusal.reason is RefusalReason.NO_RECORD
        stranger.press("primaryButton")
        stranger.screen("leave")
        stranger.play.enter("leaveReason", "my knee")
        stranger.press("primaryButton")
        stranger.screen("refused")
        assert stranger.sees("We have kept your name")
        stranger.press("primaryButton")
        stranger.screen("welcome")
        clock.now += timedelta(minutes=8)
        tickets.append(check_in(second))
        qtbot.waitUntil(lambda: said_of(desk) == "No connection to the database", timeout=60_000)
        assert desk.window.model.unseen() == []
        # What README has somebody look with: of a kiosk that is away from its server, what waits there.
        (line,) = commands("The server, for ten minutes")
        assert line == "status"
        said = office.give(line, code=1)
        assert "does not answer" in said
        assert re.search(r"This kiosk, lobby_east: .*waiting", said), said
        clock.now += timedelta(minutes=1)

        server.start()
        qtbot.waitUntil(lambda: len(desk.window.model.unseen()) == 2, timeout=120_000)
        assert sorted(row.ticket for row in desk.window.model.unseen()) == sorted(tickets)
        first.play.wait(lambda: lobby.delivery.courier.backlog().count == 0, "the delivery", 60)
        with closing(Database(owner)) as found:
            entries = DeskService(found, clock).entries(of_command("desk"))
        assert {"reason": "my knee"} in [entry.detail for entry in entries]
        qtbot.waitUntil(lambda: said_of(desk).startswith("Connected"), timeout=60_000)
    lobby.close()
    record.close()


def said_of(desk: Staff) -> str:
    """What the staff window's status line says of the connection."""
    return desk.window.line.connection.text()


def check_in(patient: Visitor) -> str:
    """One whole visit without a server; the ticket that the kiosk has given."""
    patient.to_done()
    assert patient.sees("Please also tell the front desk")
    ticket = str(patient.model.patient.receipt.property("ticket"))
    assert ticket
    patient.press("primaryButton")
    patient.screen("welcome")
    return ticket


def test_lost_a_kiosk(
    server: Cluster, computer: Callable[[str], Computer], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, stolen, new = (computer(name) for name in ("office", "stolen", "new"))
    owner = server.url("kiosk", OWNER)
    office.give(f"database create {server.url('kiosk')}")
    (office.home / "sites.toml").write_text(SITES, encoding="utf-8")
    office.give(f"clinic import {office.home / 'sites.toml'} --database {owner}")
    furnish(owner, system_clock())
    asked = ("lobby_east", "lobby_west", '"/^kiosk_enrol_"')
    server.hba("".join(f"host all {who} all scram-sha-256\n" for who in asked) + "host all all all trust\n")
    server.reload()
    revoke, code, enrol = (line.replace(NAMED, owner) for line in commands("A kiosk"))
    reach = owner.replace(f"{OWNER}@", "")

    def come(at: Computer, line: str, name: str) -> MachineSettings:
        said = at.give(f"{enrol} --server {reach}", typed=code_in(office.give(line)) + "\n")
        assert f"{name} from now on, for: lobby" in said
        assert "It stands at: North" in said
        return at.work_here(monkeypatch)

    lost = come(stolen, code.replace("lobby_west", "lobby_east"), "lobby_east")
    with closing(Database(lost.database_url)) as record:
        assert record.own_place() == "north"
    assert "shut out" in office.give(revoke)
    with pytest.raises(StoreRefused), closing(Database(lost.database_url)) as record:
        record.revision()
    # Another one stands where it stood, and takes the next patient in.
    fresh = come(new, code, "lobby_west")
    record = app.open_for_lobby(fresh.database_url)
    lobby = app.make_lobby(record, fresh, system_clock)
    lobby.window.show(fullscreen=False)
    patient = Visitor(lobby, who(1))
    patient.to_done()
    assert patient.sees("The front desk has been told that you are here")
    lobby.close()
    record.close()
    # And the code has not let the stolen one in again.
    stolen.work_here(monkeypatch)
    with pytest.raises(StoreRefused), closing(Database(lost.database_url)) as record:
        record.revision()


SITES = """[places.north]
name = "North"
kind = "site"
"""


def test_lost_the_key_file(
    qtbot: QtBot, computer: Callable[[str], Computer], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = computer("desk")
    machine = desk.work_here(monkeypatch)
    desk.give(f"database create {machine.database_url}")
    furnish(machine.database_url, system_clock())
    code = code_in(desk.give('staff first-admin "Ada"'))
    with front_desk(machine, system_clock) as front:
        by_code(qtbot, front, "Ada", code, PASSWORD)
    copy = tmp_path / "drive" / "copy.db"
    copy.parent.mkdir()
    backup, restore, check, verify = (line.replace("FILE", str(copy)) for line in commands("The key file"))
    desk.give(backup)
    record = Path(machine.database_url.removeprefix("sqlite:///"))
    record.with_name(f"{record.name}.key").unlink()
    for line in ("status", check):
        assert "needs its key" in desk.give(line, code=1)
    # Nobody brings a copy back over what is there.
    assert "needs its key" in desk.give(restore, code=1)
    aside = tmp_path / "aside"
    aside.mkdir()
    for path in record.parent.glob(f"{record.name}*"):
        path.rename(aside / path.name)
    assert "Every row is the same" in desk.give(restore)
    desk.give(check)
    desk.give(verify)
    with closing(Database(machine.database_url)) as opened:
        door = SigningInService(opened, system_clock, "desk", Cost(8, 1))
        assert isinstance(door.sign_in("Ada", PASSWORD), SignedIn)
        assert PatientService(opened).ids_by_mrn(["1001", "1002"]) == {"1001": "p1", "1002": "p2"}

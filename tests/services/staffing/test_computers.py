"""Kiosks and computers: what is known of each, and a stolen kiosk shut out from the window."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy.engine import make_url

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.actor import Actor
from kiosk.domain.computers import Computer, NotShutOut, Role
from kiosk.domain.faults import Fault
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.domain.visit.visit import KioskState
from kiosk.services.desk.entries import DeskService
from kiosk.services.staffing.computers import ComputerService
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import accounts
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW
from tests.services.staffing.people import Clock, Works, actions

FAULT = Fault("lobby", "ValueError", "lobby/shell.py:1 go", 3, NOW)
STATE = KioskState("lobby-east", NOW, "1.2", 4, NOW - timedelta(hours=1), set_aside=1, faults=(FAULT,))


def by_name(service: ComputerService, works: Works) -> dict[str, Computer]:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    return {computer.name: computer for computer in service.known(ada).all}


def test_what_a_kiosk_says_and_where_somebody_signed_in_is_there(empty: Database) -> None:
    works = Works(empty)
    DeskService(empty, works.clock).report(STATE)
    service = ComputerService(empty, works.clock)
    found = by_name(service, works)
    kiosk = next(item for item in found.values() if item.kiosk == "lobby-east")
    assert (kiosk.kind, kiosk.version, kiosk.pending, kiosk.set_aside) == (Role.LOBBY, "1.2", 4, 1)
    assert (kiosk.last_seen, kiosk.oldest_at, kiosk.faults) == (NOW, NOW - timedelta(hours=1), (FAULT,))
    if empty.embedded:
        desk = found["desk-1"]
        assert (desk.kind, desk.last_seen, desk.has_login) == (Role.STAFF, NOW, False)


@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_sees_them_or_shuts_one_out(empty: Database, role: StaffRole) -> None:
    works = Works(empty)
    service = ComputerService(empty, works.clock)
    who = works.add("Ann", role)
    if may([role], Permission.MANAGE_COMPUTERS):
        service.known(who)
        with pytest.raises(NotShutOut):
            service.shut_out("nobody", who)
        return
    with pytest.raises(NotAllowed):
        service.known(who)
    with pytest.raises(NotAllowed):
        service.shut_out("nobody", who)


class Stolen:
    """A server's record with a kiosk, a board and a staff computer that have logins of this test's own."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster, self.name = cluster, name
        self.owner = make_url(server_url(cluster, OWNER, name))
        self.names = {role: f"{role}_{uuid4().hex[:8]}" for role in (Role.LOBBY, Role.BOARD, Role.STAFF)}
        with psycopg.connect(cluster.url(name), autocommit=True) as admin:
            # As `accounts.create` does.
            for role in Role:
                admin.execute(f"GRANT kiosk_{role} TO {OWNER} WITH ADMIN OPTION")
        for role, login in self.names.items():
            accounts.add(self.owner, login, role)
        self.database = Database(server_url(cluster, self.names[Role.STAFF], name))
        # A server goes by its own time where people sign in.
        self.own = Database(server_url(cluster, OWNER, name))
        self.works = Works(self.own, Clock(datetime.now(UTC)), self.database)
        self.service = ComputerService(self.database, self.works.clock)

    def connect(self, role: Role) -> psycopg.Connection:
        return psycopg.connect(server_url(self.cluster, self.names[role], self.name), autocommit=True)

    def close(self) -> None:
        self.database.close()
        self.own.close()
        with psycopg.connect(self.cluster.url(self.name), autocommit=True) as admin:
            for login in self.names.values():
                admin.execute(f"DROP ROLE {login}")


@pytest.fixture
def stolen(server: tuple[Cluster, str]) -> Iterator[Stolen]:
    made = Stolen(*server)
    yield made
    made.close()


def test_a_stolen_kiosk_is_shut_out_at_once_and_under_a_name(stolen: Stolen) -> None:
    ada = stolen.works.add("Ada", StaffRole.ADMINISTRATOR)
    lobby = stolen.names[Role.LOBBY]
    held = stolen.connect(Role.LOBBY)
    # What it says of itself stands under its login.
    kiosk = Database(server_url(stolen.cluster, lobby, stolen.name))
    DeskService(kiosk, stolen.works.clock).report(STATE)
    kiosk.close()
    known = {item.name: item for item in stolen.service.known(ada).all}
    for role, login in stolen.names.items():
        assert (known[login].kind, known[login].has_login, known[login].is_shut_out) == (role, True, False)
    assert (known[lobby].kiosk, known[lobby].pending) == ("lobby-east", 4)
    # A staff computer was seen when somebody did something at it.
    assert known[stolen.names[Role.STAFF]].last_seen is not None
    assert stolen.service.shut_out(lobby, ada) >= 1
    with pytest.raises(psycopg.OperationalError):
        held.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        stolen.connect(Role.LOBBY)
    stolen.connect(Role.BOARD).close()
    known = {item.name: item for item in stolen.service.known(ada).all}
    assert known[lobby].is_shut_out
    assert not known[stolen.names[Role.BOARD]].is_shut_out
    assert actions(stolen.own)[-1] == ("Ada", "computer_shut_out")


def test_of_staff_and_the_owner_none_is_shut_out_from_here(stolen: Stolen) -> None:
    ada = stolen.works.add("Ada", StaffRole.ADMINISTRATOR)
    for name in (stolen.names[Role.STAFF], OWNER, "postgres", "nobody", "kiosk_lobby", 'x"; DROP ROLE y'):
        with pytest.raises(NotShutOut, match="kiosk database account revoke"):
            stolen.service.shut_out(name, ada)
        with (
            stolen.connect(Role.STAFF) as past_the_window,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            past_the_window.execute("SELECT kiosk_shut_out(%s)", (name,))
    with stolen.connect(Role.LOBBY) as kiosk, pytest.raises(psycopg.errors.InsufficientPrivilege):
        kiosk.execute("SELECT kiosk_shut_out(%s)", (stolen.names[Role.BOARD],))


def test_a_computers_login_alone_shuts_nobody_out(stolen: Stolen) -> None:
    """Nor with somebody signed in who may not: plain SQL of whoever has the password of a staff computer."""
    assert {role for role in StaffRole if may([role], Permission.MANAGE_COMPUTERS)} == {
        StaffRole.ADMINISTRATOR
    }
    lobby = stolen.names[Role.LOBBY]
    manager = stolen.works.add("Max", StaffRole.MANAGER, StaffRole.FRONT_DESK)
    for who in (None, manager):
        with stolen.connect(Role.STAFF) as prompt:
            if who is not None:
                acts(prompt, who)
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="administrator"):
                prompt.execute("SELECT kiosk_shut_out(%s)", (lobby,))
    stolen.connect(Role.LOBBY).close()
    ada = stolen.works.add("Ada", StaffRole.ADMINISTRATOR)
    with stolen.connect(Role.STAFF) as prompt:
        acts(prompt, ada)
        prompt.execute("SELECT kiosk_shut_out(%s)", (lobby,))
    with pytest.raises(psycopg.OperationalError):
        stolen.connect(Role.LOBBY)


def acts(prompt: psycopg.Connection, who: Actor) -> None:
    """As a program says that somebody acts."""
    prompt.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (who.session,))


def test_the_password_is_asked_for_again(stolen: Stolen) -> None:
    ada = stolen.works.add("Ada", StaffRole.ADMINISTRATOR)
    stolen.works.clock.now += ASKED_HOLDS + timedelta(minutes=1)
    with pytest.raises(AskAgain):
        stolen.service.shut_out(stolen.names[Role.LOBBY], ada)
    stolen.connect(Role.LOBBY).close()

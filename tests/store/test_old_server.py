"""On a server that is older than one where an owner may make logins: it makes none, and could make itself nobody."""

from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from sqlalchemy.engine import URL, make_url

from kiosk.domain.computers import NotShutOut, Role
from kiosk.domain.enrolment import EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.computers import ComputerService
from kiosk.store import accounts
from kiosk.store.accounts import OWNER
from kiosk.store.database import Database
from kiosk.store.postgres import MAKES_LOGINS
from tests.cli.test_database import run
from tests.clusters import Cluster
from tests.private_server import private_server
from tests.services.staffing.people import COMMAND
from tests.store.test_wall import now

GIVEN = f"ALTER ROLE {OWNER} NOCREATEROLE"


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cluster]:
    """A server that is too old, whatever it is."""
    monkeypatch.setattr(accounts, "MAKES_LOGINS", 1000)
    with private_server() as cluster:
        yield cluster


def addresses(cluster: Cluster) -> tuple[URL, URL]:
    return make_url(str(cluster.url("kiosk"))), make_url(str(cluster.url("kiosk", OWNER)))


def test_where_it_begins_is_where_the_server_lets_nobody_make_themselves_more() -> None:
    assert MAKES_LOGINS == 16


def test_the_owner_makes_no_logins_and_who_administers_the_server_does(old: Cluster) -> None:
    admin, owner = addresses(old)
    said = run("create", str(old.url("kiosk")))
    assert "It makes no logins on this server" in said
    with psycopg.connect(str(old.url("kiosk", OWNER)), autocommit=True) as prompt:
        for statement in (
            "CREATE ROLE another LOGIN",
            f"GRANT pg_read_server_files TO {OWNER}",
            f"GRANT pg_execute_server_program TO {OWNER}",
            f"ALTER ROLE {OWNER} CREATEROLE",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement)
    for refused in (lambda: accounts.add(owner, "east", Role.LOBBY), lambda: accounts.revoke(owner, OWNER)):
        with pytest.raises(StoreRefused, match="address of a superuser"):
            refused()
    with psycopg.connect(str(old.url("kiosk", OWNER)), autocommit=True) as prompt:
        prompt.execute(
            "INSERT INTO location (id, name, room, waiting_area, directions) VALUES ('north', 'North', '', '', '')"
        )
    run("account", "add", "east", "--as", "lobby", "--place", "north", "--database", str(old.url("kiosk")))
    with psycopg.connect(str(old.url("kiosk", "east"))) as prompt:
        assert prompt.execute("SELECT kiosk_own_place()").fetchone() == ("north",)
    with closing(Database(str(old.url("kiosk", "east")))) as lobby:
        assert ClinicService(lobby).load().name
        with closing(Database(str(old.url("kiosk", OWNER)))) as record:
            computers = ComputerService(record, now)
            with pytest.raises(EnrolmentRefused) as no_code:
                computers.offer("west", Role.LOBBY, "", COMMAND)
            assert no_code.value.reason is EnrolmentReason.NO_LOGINS
            with pytest.raises(NotShutOut, match="of a superuser"):
                computers.shut_out("east", COMMAND)
        assert ClinicService(lobby).load().name, "it still comes in"
        assert accounts.revoke(admin, "east") == 1
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(str(old.url("kiosk", "east")))


def test_an_owner_of_before_is_refused_and_told_what_to_do(old: Cluster) -> None:
    admin, owner = addresses(old)
    with psycopg.connect(str(old.url("postgres")), autocommit=True) as server:
        server.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
        for refused in (
            lambda: accounts.create(admin),
            lambda: accounts.add(admin.set(database="postgres"), "east", Role.LOBBY),
            lambda: accounts.add(owner.set(database="postgres"), "east", Role.LOBBY),
        ):
            with pytest.raises(StoreRefused, match="PostgreSQL") as told:
                refused()
            assert f"'{GIVEN}'" in str(told.value)
        made = server.execute("SELECT count(*) FROM pg_database WHERE datname = 'kiosk'").fetchone()
        assert made == (0,), "nothing was made"
        server.execute(GIVEN)
    assert accounts.create(admin) == accounts.Created(True, "", owner_makes_logins=False)

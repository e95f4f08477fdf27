"""A new computer comes to the clinic with a one-time code, by the commands that are given for it, on both engines."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy.engine import make_url
from typer.testing import CliRunner

from kiosk import paths, settings
from kiosk.cli import database, enrolling, keys
from kiosk.cli.main import WORDS
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import Code, EnrolmentReason, EnrolmentRefused, login_of
from kiosk.services.record.clinic import ClinicService
from kiosk.store import accounts, own_login
from kiosk.store.accounts import OWNER
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import server_url


def run(command: object, *words: str, typed: str = "", code: int = 0) -> str:
    result = CliRunner().invoke(command, [*words], input=typed)  # type: ignore[arg-type]
    assert result.exit_code == code, result.output
    return result.output


class Clinic:
    """A server that asks the new computers for their passwords, and trusts whoever administers it."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster, self.name = cluster, name
        self.owner = server_url(cluster, OWNER, name)
        self.login = f"east_{uuid4().hex[:8]}"
        self._before = (cluster.data / "pg_hba.conf").read_text(encoding="utf-8")
        asked = "".join(f"host all {who} all scram-sha-256\n" for who in (self.login, '"/^kiosk_enrol_"'))
        cluster.hba(asked + self._before)
        cluster.reload()
        with psycopg.connect(cluster.url(name), autocommit=True) as admin:
            # As `accounts.create` does.
            for group in (*(f"kiosk_{role}" for role in Role), accounts.ENROLLING):
                admin.execute(f"GRANT {group} TO {OWNER} WITH ADMIN OPTION")
            for key in ("north", "south"):
                admin.execute(
                    "INSERT INTO location (id, name, room, waiting_area, directions, kind)"
                    " VALUES (%s, initcap(%s), '', '', '', 'site')", (key, key),
                )  # fmt: skip

    @property
    def server(self) -> str:
        return self.owner.replace(f"{OWNER}@", "")

    def code(self, *words: str) -> str:
        said = run(
            database.command, "account", "code", self.login, "--as", "lobby", *words, "--database", self.owner
        )
        found = re.search(r": (\w{4}(-\w{4}){3})\n", said)
        assert found is not None, said
        return found[1]

    def close(self) -> None:
        self.cluster.hba(self._before)
        self.cluster.reload()
        with psycopg.connect(self.cluster.url(self.name), autocommit=True) as admin:
            query = "SELECT rolname FROM pg_roles WHERE rolname = %s OR rolname LIKE 'kiosk_enrol\\_%%'"
            for (login,) in admin.execute(query, (self.login,)).fetchall():
                admin.execute(f"DROP ROLE {login}")


@pytest.fixture
def clinic(server: tuple[Cluster, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv("KIOSK_KEYS", "file")
    monkeypatch.setenv("KIOSK_SETTINGS", str(paths.data_folder() / "kiosk.toml"))
    made = Clinic(*server)
    yield made
    made.close()


def test_a_new_kiosk_comes_in_by_its_code_and_its_password_is_nowhere(clinic: Clinic) -> None:
    code = clinic.code("--place", "North")
    said = run(enrolling.command, "--server", clinic.server, typed=code.lower() + "\n")
    assert f"This computer is {clinic.login} from now on, for: lobby" in said
    assert "It stands at: North" in said
    assert "kiosk lobby" in said
    machine = settings.load()
    assert (machine.kiosk_name, machine.staff_name) == (clinic.login, clinic.login)
    assert make_url(machine.database_url).password is None
    password = own_login.kept_password(make_url(machine.database_url))
    assert len(password) == 64
    for path in paths.data_folder().rglob("*"):
        assert path.is_dir() or password.encode() not in path.read_bytes(), path
    # The server lets nobody in under this login without it.
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(machine.database_url, connect_timeout=5)
    record = Database(machine.database_url)
    assert record.own_place() == "north"
    assert ClinicService(record).load().places.by_key["north"].name == "North"
    record.close()
    # It has told its key, which nobody else can do any more.
    with psycopg.connect(clinic.owner) as owner:
        assert owner.execute("SELECT account, place FROM kiosk_key").fetchall() == [(clinic.login, "north")]
    assert "this computer's login" in run(keys.command, "list")


def test_a_code_is_good_once_and_what_is_refused_changes_nothing(clinic: Clinic) -> None:
    code = clinic.code()
    run(enrolling.command, "--server", clinic.server, typed=f"{code}\n")
    before = paths.enrolment_file().read_bytes()
    files = sorted(paths.data_folder().iterdir())
    for typed in (code, Code.made().shown, code[:-1] + ("A" if code[-1] != "A" else "B")):
        said = run(enrolling.command, "--server", clinic.server, typed=f"{typed}\n", code=1)
        assert "takes no such code" in said
    assert "16 letters and digits" in run(
        enrolling.command, "--server", clinic.server, typed="no code\n", code=1
    )
    assert paths.enrolment_file().read_bytes() == before
    assert sorted(paths.data_folder().iterdir()) == files, "a key was left behind"
    # With another code it is enrolled again, and has another password.
    run(enrolling.command, "--server", clinic.server, typed=f"{clinic.code()}\n")
    assert json.loads(paths.enrolment_file().read_text())["key"] != json.loads(before)["key"]
    record = Database(settings.load().database_url)
    assert record.revision()
    record.close()


def test_where_a_computer_stands_is_said_by_a_command(clinic: Clinic) -> None:
    run(enrolling.command, "--server", clinic.server, typed=f"{clinic.code('--place', 'north')}\n")
    move = ("account", "move", clinic.login)
    assert "stands at South." in run(database.command, *move, "South", "--database", clinic.owner)
    assert "as it did" in run(database.command, *move, "south", "--database", clinic.owner)
    assert "no such place" in run(database.command, *move, "West", "--database", clinic.owner, code=1)
    nobody = ("account", "move", "nobody", "south", "--database", clinic.owner)
    assert "no login of that name" in run(database.command, *nobody, code=1)
    record = Database(settings.load().database_url)
    assert record.own_place() == "south"
    record.close()
    for refused in (("board_1", "--as", "lobby"), ("Lobby East", "--as", "lobby"), ("x", "--as", "import")):
        run(database.command, "account", "code", *refused, "--database", clinic.owner, code=1)


def test_settings_that_name_another_record_are_told_of(clinic: Clinic) -> None:
    paths.machine_settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.machine_settings_file().write_text('database_url = "sqlite:////srv/clinic.db"\n')
    said = run(enrolling.command, "--server", clinic.server, typed=f"{clinic.code()}\n")
    assert "take database_url out of" in said


def test_an_embedded_record_enrols_nobody_and_says_why(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    record = Database(url)
    record.upgrade()
    record.close()
    words = ("account", "code", "lobby_east", "--as", "lobby", "--database", url)
    assert "this record is on one computer" in run(database.command, *words, code=1)
    assert "nobody is enrolled with it" in run(enrolling.command, "--server", url, typed="x\n", code=1)


@pytest.mark.parametrize(
    "text", ["", "ABCD", "ABCD-EFGH-JKLM-NPQ", "ABCD-EFGH-JKLM-NPQ0", "ABCD-EFGH-JKLM-NPQIX"]
)
def test_what_is_no_code(text: str) -> None:
    with pytest.raises(EnrolmentRefused) as refused:
        Code.read(text)
    assert refused.value.reason is EnrolmentReason.NO_CODE


@pytest.mark.parametrize(
    "name", ["", "1x", "Lobby", "lobby east", "kiosk_x", "pg_x", "x" * 41, "lobby;", "é"]
)
def test_what_is_no_name_of_a_login(name: str) -> None:
    with pytest.raises(EnrolmentRefused):
        login_of(name)
    assert login_of(" lobby_east ") == "lobby_east"


def test_the_code_is_an_argument_of_no_command() -> None:
    """What stands in a command is seen by everybody on the computer."""
    assert WORDS["enrol"] == "kiosk.cli.enrolling"
    said = run(enrolling.command, "--help")
    assert "--code" not in said
    run(enrolling.command, "--server", "db.example", "ABCD-EFGH-JKLM-NPQ2", code=2)

"""A record of its own for each test, on both engines: an encrypted file, and a database of a private server."""

import shutil
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import ClauseElement, Dialect, TextClause
from sqlalchemy.engine import make_url
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from kiosk.store import accounts, encryption, straight
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.factories import NOW

EMBEDDED, SERVER = "embedded", "postgresql"
# For tests of a program's windows, which then go through a server's wall as well; where all tests run.
BEHIND_THE_WALL = [EMBEDDED, pytest.param(SERVER, marks=pytest.mark.long)]
OWNER = "kiosk_owner"
TEMPLATE = "kiosk_template"


# One superuser's connection to each server: hundreds of records are made and dropped on it.
_admins: dict[Cluster, psycopg.Connection] = {}


class TablesAtOnce:
    """`Database.upgrade` of a new embedded record, which is filled as the migrations have filled the first one.

    A thousand records are made by the tests: page by page, which takes a fifth of the time that the statements would.
    Whatever names a revision, is on a server or has tables already is migrated as ever.
    """

    def __init__(self, migrate: Callable[..., None]) -> None:
        self._migrate = migrate
        self._folder = TemporaryDirectory()
        # A record of nobody's with the tables, and the connection to it.
        self._filled: Any = None
        # Threads of one test may come to one record at once.
        self._turn = Lock()

    def upgrade(self, database: Database, revision: str = "head") -> None:
        if revision != "head" or not database.embedded:
            self._migrate(database, revision)
            return
        with self._turn:
            bare = self._is_bare(database)
            if bare and self._filled is not None and self._fill(database):
                return
            self._migrate(database)
            if bare and self._filled is None:
                self._keep(database)

    def _is_bare(self, database: Database) -> bool:
        with database.read() as connection:
            return connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first() is None

    def _keep(self, database: Database) -> None:
        """Have what the migrations have made."""
        # One that is encrypted goes page by page to one that is encrypted as well, by whatever keys.
        self._filled = dbapi2.connect(str(Path(self._folder.name) / "filled.db"), check_same_thread=False)
        encryption.unlock(self._filled, bytearray(b"00" * 32))
        with _own_connection(database) as filled:
            filled.backup(self._filled)

    def _fill(self, database: Database) -> bool:
        """Whether that was done: where there is no room, or no file at all, the migrations do it, or say so."""
        try:
            with _own_connection(database) as bare:
                self._filled.backup(bare)
        except dbapi2.Error:
            return False
        return True

    def close(self) -> None:
        if self._filled is not None:
            self._filled.close()
        self._folder.cleanup()


@contextmanager
def _own_connection(database: Database) -> Iterator[Any]:
    """The driver's own connection to an embedded record."""
    pooled = database._engine.raw_connection()
    try:
        yield pooled.driver_connection
    finally:
        pooled.close()


class CompiledOnce:
    """SQLAlchemy's compiled statements, for all records of this process instead of one.

    A record of its own for each test compiled some hundred statements anew, which took as long as all that the engines
    did. What a statement becomes depends on the kind of engine alone; only text that SQLAlchemy has not made may give
    other columns on another record, and stays with it.
    """

    def __init__(self) -> None:
        self._known: LRUCache[Any, Any] = LRUCache(2000)

    def get(self, key: tuple[Any, ...]) -> Any:
        return self._known.get(_of_the_kind(key))

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        self._known[_of_the_kind(key)] = compiled


def _of_the_kind(key: tuple[Any, ...]) -> tuple[Any, ...]:
    """The key of a compiled statement without the engine that it was compiled for."""
    dialect, statement, *rest = key
    if statement[0] is TextClause:
        return key
    return (type(dialect), dialect.server_version_info, statement, *rest)


@pytest.fixture(scope="session", autouse=True)
def tables_at_once() -> Iterator[None]:
    """The migrations of an embedded record run once in this process."""
    with pytest.MonkeyPatch.context() as patch:
        ready = TablesAtOnce(Database.upgrade)
        patch.setattr(
            Database, "upgrade", lambda database, revision="head": ready.upgrade(database, revision)
        )
        yield
        ready.close()


@contextmanager
def sharing_compiled() -> Iterator[None]:
    """What is compiled for one record serves the others of this process."""
    # A part of a mapping, all that is asked of it.
    known: Any = CompiledOnce()
    opened = Database.__init__

    def open_with_what_is_known(database: Database, url: str, *, copy: bool = False, keys: str = "") -> None:
        opened(database, url, copy=copy, keys=keys)
        database._engine._compiled_cache = known

    # And what is carried out past SQLAlchemy, which is kept for each engine.
    kinds: dict[Any, Dialect] = {}

    def of_its_kind(kept: Callable[[ClauseElement, Dialect], Any]) -> Callable[[ClauseElement, Dialect], Any]:
        def shared(statement: ClauseElement, dialect: Dialect) -> Any:
            kind = type(dialect), dialect.server_version_info
            return kept(statement, kinds.setdefault(kind, dialect))

        return shared

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "__init__", open_with_what_is_known)
        for name in ("words_of", "meaning_of"):
            patch.setattr(straight, name, of_its_kind(getattr(straight, name)))
        yield


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    with sharing_compiled():
        yield


@pytest.fixture(scope="session")
def server_template(postgres: Cluster) -> Iterator[Cluster]:
    """A server with an owner who is no superuser, and an empty record to make others from."""
    with psycopg.connect(postgres.url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
        for role in ("lobby", "staff", "board", "import"):
            admin.execute(f"CREATE ROLE kiosk_{role} NOLOGIN")
            admin.execute(f"CREATE ROLE {role}_1 LOGIN IN ROLE kiosk_{role}")
        for role in ("lobby", "staff"):
            admin.execute(f"CREATE ROLE {role}_2 LOGIN IN ROLE kiosk_{role}")
        # As `accounts.add` does: the owner may end their connections.
        admin.execute(f"GRANT lobby_1, lobby_2, staff_1, staff_2, board_1, import_1 TO {OWNER}")
        admin.execute(f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}")
        made = Database(postgres.url(TEMPLATE, OWNER))
        made.upgrade()
        with made.write() as connection:
            # The days of the tests stand still, and are long over for the door, which goes by the server's clock.
            connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('delivery_days', '36500')")
        made.close()
        with psycopg.connect(postgres.url(TEMPLATE), autocommit=True) as packing:
            accounts.shut(packing)
            # Without what the migrations have left behind, hundreds of copies take a fifth less.
            packing.execute("VACUUM FULL")
        _admins[postgres] = admin
        yield postgres
        del _admins[postgres]


def server_url(cluster: Cluster, user: str, name: str) -> str:
    return str(cluster.url(name, user))


def make_server_record(cluster: Cluster, template: str = TEMPLATE) -> str:
    """The name of a new record with what is in ``template``, which nobody may be connected to."""
    name = f"k{uuid4().hex[:12]}"
    admin = _admins[cluster]
    admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} OWNER {OWNER} STRATEGY file_copy")
    for what in (
        "statement_timeout = '30s'",
        "lock_timeout = '10s'",
        "idle_in_transaction_session_timeout = '15s'",
    ):
        # Settings of a database are not copied with it.
        admin.execute(f"ALTER DATABASE {name} SET {what}")
    admin.execute(f"REVOKE TEMPORARY, CREATE ON DATABASE {name} FROM PUBLIC")
    return name


def as_new(url: str) -> None:
    """Take out of a server's record what its door is told of the days of tests: it is as empty as a new one then."""
    opened = Database(url)
    with opened.write() as connection:
        connection.exec_driver_sql("DELETE FROM setting")
    opened.close()


def drop_server_record(cluster: Cluster, name: str) -> None:
    _admins[cluster].execute(f"DROP DATABASE {name} WITH (FORCE)")


@cache
def _files_of(fill: Callable[[Database], object]) -> dict[str, bytes]:
    """The files of an embedded record that ``fill`` has filled, once in this process."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "record"
        database = Database(f"sqlite:///{folder / 'clinic.db'}")
        database.upgrade()
        fill(database)
        database.close()
        return {path.name: path.read_bytes() for path in folder.iterdir()}


def embedded_with(fill: Callable[[Database], object], folder: Path) -> str:
    """The address of a new embedded record in ``folder``, with what ``fill`` puts in: a copy, which takes no time."""
    for name, content in _files_of(fill).items():
        path = folder / name
        path.touch(0o600)
        path.write_bytes(content)
    return f"sqlite:///{folder / 'clinic.db'}"


class Filled:
    """A record that is filled once, and a copy of it for each test: a tenth of the time of filling one for each.

    ``told`` is what ``fill`` said.
    """

    def __init__(self, folder: Path, cluster: Cluster | None, fill: Callable[[Database], Any]) -> None:
        """``cluster`` is the server that it is on; None where it is embedded."""
        self._folder = folder
        self._cluster = cluster
        self._name = "" if cluster is None else make_server_record(cluster)
        database = Database(self._url(folder, self._name))
        database.upgrade()
        self.told = fill(database)
        database.close()

    def _url(self, folder: Path, name: str) -> str:
        if self._cluster is None:
            return f"sqlite:///{folder / 'clinic.db'}"
        return server_url(self._cluster, OWNER, name)

    @contextmanager
    def copy(self, folder: Path) -> Iterator[str]:
        """The address of a new record with the same in it; ``folder`` is for the files of an embedded one."""
        if self._cluster is None:
            shutil.copytree(self._folder, folder, dirs_exist_ok=True)
            yield self._url(folder, "")
            return
        name = make_server_record(self._cluster, self._name)
        yield self._url(folder, name)
        drop_server_record(self._cluster, name)

    def drop(self) -> None:
        """The copies stay."""
        if self._cluster is not None:
            drop_server_record(self._cluster, self._name)


def filled_on(
    request: pytest.FixtureRequest, folders: pytest.TempPathFactory, fill: Callable[[Database], Any]
) -> Iterator[Filled]:
    """For a fixture of a module, with both engines for its parameters: its record on the one whose turn it is."""
    cluster = None if request.param == EMBEDDED else request.getfixturevalue("server_template")
    made = Filled(folders.mktemp("filled"), cluster, fill)
    yield made
    made.drop()


@pytest.fixture(scope="session")
def filled_on_server(
    server_template: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Callable[[Database], Any]], Filled]]:
    """Makes a server's record of whatever fills one, once for all tests."""
    made: dict[Callable[[Database], Any], Filled] = {}

    def filled(fill: Callable[[Database], Any]) -> Filled:
        if fill not in made:
            made[fill] = Filled(tmp_path_factory.mktemp("filled"), server_template, fill)
        return made[fill]

    yield filled
    for one in made.values():
        one.drop()


def in_the_days_of_tests(url: str, hour: datetime = NOW) -> None:
    """Have a server's record, at its owner's address, take now for ``hour``, whoever asks: time goes on from it.

    A staff computer's wall goes by the server's clock, and opens whoever is of that day.
    """
    if make_url(url).get_backend_name() != "postgresql":
        return
    owner = Database(url)
    with owner.write() as connection:
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION kiosk_now() RETURNS timestamp LANGUAGE sql STABLE SECURITY DEFINER"
            " SET search_path = pg_catalog, public, pg_temp AS $$ SELECT coalesce(CASE WHEN session_user = current_user"
            " THEN nullif(current_setting('kiosk.now', true), '')::timestamp END, clock_timestamp() AT TIME ZONE 'UTC'"
            f" - interval '{(datetime.now(UTC) - hour).total_seconds()} seconds') $$"
        )
    owner.close()


def walled(metafunc: pytest.Metafunc, files: Container[str]) -> None:
    """Have the tests of these files (`test_` left out) that ask for ``urls`` run behind the wall as well."""
    if "urls" in metafunc.fixturenames and metafunc.module.__name__.rpartition(".test_")[2] in files:
        metafunc.parametrize("urls", BEHIND_THE_WALL, indirect=True)


def under_a_login(
    request: pytest.FixtureRequest, folder: Path, fill: Callable[[Database], Any], login: str
) -> Iterator[tuple[str, str]]:
    """For a fixture: the addresses of a record for one program and for the rest of the clinic.

    Its parameter is the engine, embedded where it has none. On a server the program has a login of its own, with just
    what such a login may do.
    """
    if getattr(request, "param", EMBEDDED) == EMBEDDED:
        url = embedded_with(fill, folder)
        yield url, url
        return
    with request.getfixturevalue("filled_on_server")(fill).copy(folder) as url:
        if login == "staff_1":
            in_the_days_of_tests(url)
        yield make_url(url).set(username=login).render_as_string(hide_password=False), url


@pytest.fixture(params=[EMBEDDED, SERVER])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty record, on each engine in turn; its owner's."""
    if request.param == EMBEDDED:
        yield f"sqlite:///{tmp_path / 'clinic.db'}"
        return
    cluster = request.getfixturevalue("server_template")
    name = make_server_record(cluster)
    yield server_url(cluster, OWNER, name)
    drop_server_record(cluster, name)


@pytest.fixture
def server(server_template: Cluster) -> Iterator[tuple[Cluster, str]]:
    """A private server and the name of a record on it."""
    name = make_server_record(server_template)
    yield server_template, name
    drop_server_record(server_template, name)


@pytest.fixture
def empty(url: str) -> Iterator[Database]:
    """An open, empty record."""
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()

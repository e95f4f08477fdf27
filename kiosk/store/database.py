"""The engine, its transactions, and the migrations that run at start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk import paths
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.domain.feed import ChangeFeed
from kiosk.store import encryption
from kiosk.store.feed import SqliteFeed

if TYPE_CHECKING:
    from alembic.config import Config

# How long a writer waits for another one, in milliseconds; a check-in's transaction takes a few.
BUSY_MILLISECONDS = 10_000
# Alembic's own table.
_REVISIONS = "alembic_version"


def newest_revision() -> str:
    """The revision that the tables of this program are at: its files are named by it, and numbered."""
    return max(path.name.partition("_")[0] for path in (paths.migrations() / "versions").glob("[0-9]*.py"))


class Database:
    """The shared record, encrypted. `read` and `write` each give one transaction."""

    def __init__(self, url: str) -> None:
        """Open the database at the SQLAlchemy URL ``url``; a missing folder of an embedded file is made.

        Raises:
            StoreRefused: it is on a network share, not encrypted, or its key is missing or open to others.
        """
        parsed = make_url(url)
        if parsed.get_backend_name() != "sqlite":
            raise StoreRefused(
                f"{parsed.get_backend_name()} is not supported; give a sqlite:/// address with a path"
            )
        self._engine = _engine(parsed)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that changes nothing. Raises StoreUnavailable when the database does not answer."""
        with _answering(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that commits at its end and rolls back on any exception.

        Raises StoreUnavailable when the database does not answer or cannot be written; nothing is written then.
        """
        with (
            _answering(),
            self._engine.connect().execution_options(kiosk_write=True) as connection,
            connection.begin(),
        ):
            yield connection

    def feed(self) -> ChangeFeed:
        """A new listener for what any program commits from now on."""
        return SqliteFeed(self._engine)

    def upgrade(self, revision: str = "head") -> None:
        """Bring the tables to ``revision``; applying it again changes nothing."""
        if self.revision() == (newest_revision() if revision == "head" else revision):
            return
        # Only here: it costs a program a sixth of its start, and tables are brought up to date once.
        from alembic import command

        with self.write() as connection:
            command.upgrade(_configuration(connection), revision)

    def downgrade(self, revision: str) -> None:
        """Take the tables back to ``revision``."""
        from alembic import command

        with self.write() as connection:
            command.downgrade(_configuration(connection), revision)

    def revision(self) -> str | None:
        """The revision that the tables are at; None before the first."""
        with self.read() as connection:
            if not inspect(connection).has_table(_REVISIONS):
                return None
            found: str | None = connection.execute(text(f"SELECT version_num FROM {_REVISIONS}")).scalar()
            return found

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise StoreUnavailable(type(error.orig).__name__) from error
    except DatabaseError as error:
        # Just this class: what is below it, such as a broken constraint, is no trouble of the file.
        if type(error) is DatabaseError:
            raise StoreRefused(
                "the record cannot be read with this key, or is broken; bring both back"
            ) from error
        raise


def _configuration(connection: Connection) -> Config:
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    return configuration


def _engine(url: URL) -> Engine:
    from sqlcipher3 import dbapi2

    # What is only in memory needs no key.
    key = _key(Path(url.database)) if url.database else ""
    engine = create_engine(url, module=dbapi2)

    def prepare(connection: Any, record: ConnectionPoolEntry) -> None:
        if key:
            encryption.unlock(connection, key)
        _prepare_sqlite(connection, record)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _key(path: Path) -> str:
    """The key of the record at ``path``, once it is clear that it may be used. Raises StoreRefused."""
    path.parent.mkdir(parents=True, exist_ok=True)
    encryption.refuse_network(path)
    if encryption.is_plain(path):
        raise encryption.plain_refused(path)
    return encryption.key_of(path)


def _prepare_sqlite(connection: Any, _record: ConnectionPoolEntry) -> None:
    # SQLAlchemy says BEGIN; left alone, the driver would begin at a moment of its own choosing.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock at once: one that began as a reader could not wait for another writer's end.
    writes = connection.get_execution_options().get("kiosk_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

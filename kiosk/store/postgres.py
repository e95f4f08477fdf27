"""The record of several computers: PostgreSQL 15 or newer, through psycopg 3."""

from __future__ import annotations

import time
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.store.begun import UNCONFIRMED, Begun

OLDEST = 15
# Names the lock of those who write alone among the locks of the database; the number means nothing.
_WRITER = 0x6B696F736B
# A connection that has rested for so long is asked whether it still stands, before a use case relies on it.
RESTED_SECONDS = 2.0
# Milliseconds: what takes longer is broken, and must not hold up the others.
STATEMENT = 30_000
LOCK = 10_000
IDLE = 15_000


def open_engine(url: URL) -> Engine:
    """Connections to the database at ``url``; several hosts may be named, the one that can be written is used."""
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        # Small: two hundred kiosks share one server, and a program has one thread that works and one that listens.
        pool_size=2,
        max_overflow=8,
        connect_args=_arguments(url),
    )
    event.listen(engine, "connect", _heed_notices)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _put_back)
    event.listen(engine, "checkout", _take_out)
    return engine


def _heed_notices(connection: Any, record: ConnectionPoolEntry) -> None:
    """A commit whose wait for the standby was cancelled is durable here alone, and the server says it in a notice."""

    def heed(notice: Any) -> None:
        if notice.source_function == "SyncRepWaitForLSN":
            record.info[UNCONFIRMED] = True

    connection.add_notice_handler(heed)


def _put_back(connection: Any, record: ConnectionPoolEntry) -> None:
    record.info["rested_since"] = time.monotonic()


def _take_out(connection: Any, record: ConnectionPoolEntry, proxy: Any) -> None:
    since = record.info.get("rested_since")
    if since is None or time.monotonic() - since < RESTED_SECONDS:
        return
    try:
        connection.execute("SELECT 1")
        connection.rollback()
    except _driver_error() as error:
        # The pool opens another one.
        raise DisconnectionError from error


def _driver_error() -> type[Exception]:
    import psycopg

    return psycopg.Error


def driver_address(url: URL) -> str:
    """The address as the driver takes it, several hosts and odd passwords too, for a connection past SQLAlchemy."""
    from psycopg.conninfo import make_conninfo
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

    dialect: Any = PGDialect_psycopg
    _, arguments = dialect().create_connect_args(url.set(drivername="postgresql+psycopg"))
    return make_conninfo(**arguments)


def feed_arguments(url: URL) -> dict[str, Any]:
    """What a listening connection is opened with: it may be idle for as long as nothing happens."""
    return {key: value for key, value in _arguments(url).items() if key != "options"}


def _arguments(url: URL) -> dict[str, Any]:
    """What is set for every connection, but for what the address itself says."""
    wanted: dict[str, Any] = {
        "connect_timeout": 5,
        "target_session_attrs": "read-write",
        "application_name": "kiosk",
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        # Milliseconds: packets that nobody acknowledges, as after a power cut at the other end.
        "tcp_user_timeout": 10_000,
        "options": f"-c statement_timeout={STATEMENT} -c lock_timeout={LOCK} "
        f"-c idle_in_transaction_session_timeout={IDLE} -c timezone=UTC",
    }
    return {key: value for key, value in wanted.items() if key not in url.query}


def _set_isolation(connection: Connection, *, reads: bool) -> None:
    """What is read in one transaction is of one moment, as in the embedded record; said with the driver's BEGIN."""
    from psycopg import IsolationLevel

    raw: Any = connection.connection.dbapi_connection
    if bool(raw.read_only) != reads:
        raw.isolation_level = IsolationLevel.REPEATABLE_READ if reads else None
        raw.read_only = True if reads else None


def _begin(connection: Connection) -> None:
    begun: Begun | None = connection.get_execution_options().get("kiosk")
    _set_isolation(connection, reads=begun is not None and not begun.writes)
    if begun is None:
        return
    calls, values = [], {}
    if begun.session:
        calls.append("set_config('kiosk.session', %(session)s, true)")
        values["session"] = begun.session
    if begun.now is not None:
        calls.append("set_config('kiosk.now', %(now)s, true)")
        values["now"] = begun.now.astimezone(UTC).replace(tzinfo=None).isoformat(" ")
    if begun.alone:
        calls.append(f"pg_advisory_xact_lock({_WRITER})")
    if calls:
        connection.exec_driver_sql(f"SELECT {', '.join(calls)}", values or None)


def wrong(connection: Connection) -> list[str]:
    """What is broken, in words: indexes and constraints that do not hold. Empty when all is whole."""
    broken = connection.execute(
        text(
            "SELECT 'index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid"
            " UNION ALL SELECT 'constraint ' || conname FROM pg_constraint WHERE NOT convalidated"
        )
    )
    return [str(row[0]) for row in broken]

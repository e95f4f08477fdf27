"""The record of several computers: PostgreSQL 15 or newer, through psycopg 3."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Sequence
from datetime import UTC
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.domain.failures import StoreRefused
from kiosk.store import own_login, transport
from kiosk.store.begun import UNCONFIRMED, Begun
from kiosk.store.speaker import APART, USUAL, Speaker

OLDEST = 15
# Before it, whoever makes logins can make themselves anybody but a superuser: who reads the server's files, too.
MAKES_LOGINS = 16
# A connection that has rested for so long is asked whether it still stands, before a use case relies on it.
RESTED_SECONDS = 2.0
# Milliseconds: what takes longer is broken, and must not hold up the others.
STATEMENT = 30_000
LOCK = 10_000
IDLE = 15_000
_DRIVER = "postgresql+kiosk"
_CHANGES_TABLES = re.compile(r"\b(?:CREATE|ALTER|DROP)\b", re.IGNORECASE)
_JSON: Any = json.JSONDecoder()


class Dialect(PGDialect_psycopg):
    """Says in one breath whatever waits for no answer: each question is a way to the server and back.

    A transaction's beginning, and whatever is said by `owe`, is owed until something is asked, or the transaction ends;
    then all of it goes together, in its order. What goes wrong with such a statement is known only then, and as ever
    nothing of the transaction is kept.
    """

    supports_statement_cache = True

    def connect(self, *arguments: Any, **keywords: Any) -> Any:
        return Speaker.connect(*arguments, **keywords)

    def do_begin(self, dbapi_connection: Any) -> None:
        _begin(dbapi_connection.driver_connection)

    def set_connection_execution_options(self, connection: Connection, opts: Any) -> None:
        # Not by an event of the engine: with one of those every statement looks whether anybody wants to hear of it.
        super().set_connection_execution_options(connection, opts)
        if "kiosk" in opts:
            _speaker(connection).begun = opts["kiosk"]

    def do_execute(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        speaker: Speaker = cursor.connection
        if isinstance(cursor, psycopg.ServerCursor):
            # It can be asked for nothing but by itself.
            speaker.pay()
        if not parameters and _CHANGES_TABLES.search(statement):
            speaker.make_ready_anew()
        speaker.say(lambda: cursor.execute(statement, parameters))

    def do_executemany(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        cursor.connection.say(lambda: cursor.executemany(statement, parameters))

    def do_execute_no_params(self, cursor: Any, statement: str, context: Any = None) -> None:
        cursor.connection.say(lambda: cursor.execute(statement))

    def do_commit(self, dbapi_connection: Any) -> None:
        speaker: Speaker = dbapi_connection.driver_connection
        speaker.owed.append(("COMMIT", None))
        speaker.pay()

    def do_rollback(self, dbapi_connection: Any) -> None:
        dbapi_connection.driver_connection.forget()


registry.register("postgresql.kiosk", __name__, Dialect.__name__)


# The commit of a transaction that has written nothing waits for no standby. But it may have found, and be about to say
# of it that it is kept, what an earlier try has written that the standby does not have yet.
_TELL = (
    "SELECT pg_notify(%s, told), CASE WHEN pg_current_xact_id_if_assigned() IS NULL"
    " THEN pg_logical_emit_message(true, 'kiosk', '') END FROM unnest(%s::text[]) told"
)


def notify(connection: Connection, channel: str, payloads: Iterable[str]) -> None:
    """Tell who listens, at the commit."""
    owe(connection, _TELL, (channel, list(payloads)))


def attached(connection: Connection, session: str) -> None:
    """The door has tied this connection to the session that it has opened; it is not tied again."""
    _speaker(connection).attached = session


def untied(connection: Connection) -> str:
    """Which session this connection is tied to is not known any more: it is tied anew before it is relied on.

    Returns the one that was known.
    """
    speaker = _speaker(connection)
    before, speaker.attached = speaker.attached, ""
    return before


def ask(connection: Connection, words: str, values: Any) -> list[tuple[Any, ...]]:
    """What ``words`` find, as the driver takes them and has it, after whatever is owed. Raises the driver's errors."""
    return _speaker(connection).ask(words, values)


def ask_each(connection: Connection, asked: Sequence[tuple[str, Any]]) -> list[list[tuple[Any, ...]]]:
    """As `ask`, of several statements that wait for no answer of each other."""
    return _speaker(connection).ask_each(asked)


def in_turn(connection: Connection, turns: Iterable[tuple[Begun, str, Any]]) -> list[list[tuple[Any, ...]]]:
    """What statements find, each a transaction of its own, on one way to the server and back: see `ask_in_turn`."""
    return _speaker(connection).ask_in_turn(
        [*_said(begun), (words, values)] for begun, words, values in turns
    )


def owe(connection: Connection, words: str, values: Any) -> None:
    """Have ``words`` carried out, as the driver takes them, before whatever is asked next."""
    _speaker(connection).owed.append((words, values))


def _speaker(connection: Connection) -> Speaker:
    found: Speaker = connection.connection.driver_connection  # type: ignore[assignment]
    return found


def _read_json(text: bytes | str) -> Any:
    """What the driver's own way makes of it, which looks first how each value is encoded. Raises ValueError."""
    told = text if isinstance(text, str) else text.decode()
    try:
        found, end = _JSON.scan_once(told, 0)
    except StopIteration:
        end = -1
    # With spaces around it, or no JSON at all.
    return found if end == len(told) else _JSON.decode(told)


def open_engine(url: URL) -> Engine:
    """Connections to the database at ``url``; several hosts may be named, the one that can be written is used.

    Raises:
        StoreRefused: the address says something that is not known.
    """
    check_options(url)
    engine = create_engine(
        url.set(drivername=_DRIVER),
        # Small: two hundred kiosks share one server, and a program has one thread that works and one that listens.
        pool_size=2,
        max_overflow=8,
        # No error says what was asked about whom.
        hide_parameters=True,
        connect_args=_arguments(url),
        json_deserializer=_read_json,
    )
    event.listen(engine, "connect", _heed_notices)
    event.listen(engine, "checkin", _put_back)
    event.listen(engine, "checkout", _take_out)
    return engine


def others(connection: Connection) -> bool:
    """Whether anybody besides this connection is connected to its database."""
    asked = text(
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid())"
    )
    return bool(connection.execute(asked).scalar_one())


def is_for_staff(connection: Connection) -> bool:
    """Whether this login is a computer's of staff, and not the owner's or a superuser's."""
    asked = text(
        "SELECT pg_has_role('kiosk_staff', 'MEMBER') AND NOT pg_has_role(datdba, 'MEMBER')"
        " FROM pg_database WHERE datname = current_database()"
    )
    return bool(connection.execute(asked).scalar_one())


def check_options(url: URL) -> None:
    """Raises StoreRefused where the address says something behind its question mark that is not known."""
    known = {option.keyword.decode() for option in psycopg.pq.Conninfo.get_defaults()}
    if strange := sorted(set(url.query) - known):
        raise StoreRefused(f"the address says '{strange[0]}', which is nothing that a server's address says")


def _heed_notices(connection: Any, record: ConnectionPoolEntry) -> None:
    """A commit whose wait for the standby was cancelled is durable here alone, and the server says it in a notice."""

    def heed(notice: Any) -> None:
        if notice.source_function == "SyncRepWaitForLSN":
            record.info[UNCONFIRMED] = True

    connection.add_notice_handler(heed)


def _put_back(connection: Any, record: ConnectionPoolEntry) -> None:
    record.info["rested_since"] = time.monotonic()
    if connection is not None:
        # None where it is broken.
        connection.begun = USUAL


def _take_out(connection: Any, record: ConnectionPoolEntry, proxy: Any) -> None:
    since = record.info.get("rested_since")
    if since is None or time.monotonic() - since < RESTED_SECONDS:
        return
    try:
        connection.execute("SELECT 1")
    except psycopg.Error as error:
        # The pool opens another one.
        raise DisconnectionError from error


def driver_address(url: URL) -> str:
    """The address as the driver takes it, several hosts and odd passwords too, for a connection past SQLAlchemy."""
    dialect: Any = PGDialect_psycopg
    _, arguments = dialect().create_connect_args(url.set(drivername="postgresql+psycopg"))
    return make_conninfo(**(arguments | transport.protection(url) | _own_password(url)))


def feed_arguments(url: URL) -> dict[str, Any]:
    """What a listening connection is opened with: it may be idle for as long as nothing happens."""
    return {key: value for key, value in _arguments(url).items() if key != "options"}


def _arguments(url: URL) -> dict[str, Any]:
    """What is set for every connection, but for what the address itself says."""
    wanted: dict[str, Any] = {
        "autocommit": True,
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
    chosen = {key: value for key, value in wanted.items() if key not in url.query}
    return chosen | transport.protection(url) | _own_password(url)


def _own_password(url: URL) -> dict[str, str]:
    """What the driver is told of the password that this computer keeps. Raises StoreRefused: it is not given."""
    password = own_login.kept_password(url)
    return {"password": password} if password else {}


# Ties a connection to a patient's session, and to that of a member of staff.
_TIE, _TAKE_UP = "SELECT kiosk_attach(%s)", "SELECT kiosk_take_up(%s)"
_HERE = "kiosk_here()"


def _begin(speaker: Speaker) -> None:
    """What is read in one transaction is of one moment, as in the embedded record."""
    begun = speaker.begun
    secret = begun.session or begun.who
    speaker.owed, speaker.attaching = [], ""
    if secret and secret != speaker.attached:
        # Apart: a transaction that only reads could not write down what it is tied to. Until that is done nobody knows.
        speaker.owed += [(_TIE if begun.session else _TAKE_UP, (secret,)), (APART, None)]
        speaker.attached, speaker.attaching = "", secret
    if not begun.once:
        how = "BEGIN" if begun.writes else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        speaker.owed.append((how, None))
    # Without a beginning, what goes together is a transaction until the server is asked for an answer.
    speaker.owed.extend(_said(begun))
    if begun.alone:
        speaker.owed.append(("SELECT kiosk_alone()", ()))


def _said(begun: Begun) -> list[tuple[str, Any]]:
    """What is set for one transaction alone."""
    said = {}
    if begun.session or begun.who or begun.shown:
        # Says that the session counts, and nothing of which it is: a setting can be read by others.
        said["kiosk.shown"] = "yes"
    if begun.now is not None:
        said["kiosk.now"] = begun.now.astimezone(UTC).replace(tzinfo=None).isoformat(" ")
    if begun.session or begun.shown or (begun.who and begun.planned_once):
        said["plan_cache_mode"] = "force_generic_plan"
    if not said:
        return []
    asked = [f"set_config('{name}', %s, true)" for name in said]
    if begun.who and not begun.session and not begun.writes:
        # In the same statement, after what it goes by. Whoever writes looks for themselves, as what they may as well.
        asked.append(_HERE)
    return [(f"SELECT {', '.join(asked)}", tuple(said.values()))]


def wrong(connection: Connection) -> list[str]:
    """What is broken, in words: indexes and constraints that do not hold. Empty when all is whole."""
    broken = connection.execute(
        text(
            "SELECT 'index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid"
            " UNION ALL SELECT 'constraint ' || conname FROM pg_constraint WHERE NOT convalidated"
        )
    )
    return [str(row[0]) for row in broken]

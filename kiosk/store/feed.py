"""The change feeds: who listens hears of every commit of any program, and what it was about."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, PoolProxiedConnection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, Topic

if TYPE_CHECKING:
    import psycopg

# An arrival shows in another program within 150 ms. Waking up to ask costs some 50 microseconds, asking itself five.
POLL_SECONDS = 0.03
CHANNEL = "kiosk_changed"
# Lines of the log that stay for readers that sleep; who slept longer reads everything.
KEPT = 2_000
# How often the older ones are taken out, in lines: nearly every transaction adds its line and nothing else.
PRUNED_EVERY = 200
# More parts than this in one transaction are told as everything.
MOST = 50
_NEWS = "kiosk_news"


@dataclass
class _News:
    """What a transaction has to say at its commit."""

    changes: set[Change] = field(default_factory=set)
    quiet: bool = False


def begin(connection: Connection) -> None:
    """A transaction begins; what one that never came to its end wanted to say is forgotten."""
    connection.info[_NEWS] = _News()


def announce(connection: Connection, topic: Topic, key: str = "") -> None:
    """Say at the commit of this transaction that something changed; a transaction that says nothing says everything."""
    _news_of(connection).changes.add(Change(topic, key))


def announce_nothing(connection: Connection) -> None:
    """Say that this transaction is of no interest to those who listen, unless it announces something as well."""
    _news_of(connection).quiet = True


def tell(connection: Connection) -> None:
    """Write down, or send at the commit, what this transaction has changed."""
    news = _news_of(connection)
    if news.quiet and not news.changes:
        return
    changes = news.changes if 0 < len(news.changes) <= MOST else EVERYTHING
    if connection.dialect.name == "postgresql":
        from kiosk.store import postgres

        postgres.notify(connection, CHANNEL, sorted(f"{change.topic}:{change.key}" for change in changes))
        return
    lines = ", ".join(["(?, ?)"] * len(changes))
    values = tuple(value for change in changes for value in (change.topic, change.key))
    # Past SQLAlchemy, as the reader: every transaction of everybody does this, and it costs a third so.
    last = connection.exec_driver_sql(f"INSERT INTO change_log (topic, key) VALUES {lines}", values).lastrowid
    # Writers follow one another, so the numbers of these lines follow one another too.
    if last % PRUNED_EVERY < len(changes):
        connection.exec_driver_sql("DELETE FROM change_log WHERE id <= ?", (last - KEPT,))


def _news_of(connection: Connection) -> _News:
    news: _News = connection.info[_NEWS]
    return news


def _change(topic: str, key: str) -> Change:
    # A newer program may speak of what this one does not know.
    return Change(Topic(topic), key) if topic in set(Topic) else Change(Topic.ALL)


def _together(changes: frozenset[Change]) -> frozenset[Change]:
    return EVERYTHING if changes >= EVERYTHING else changes


class SqliteFeed:
    """Asks ``PRAGMA data_version`` on a connection of its own: it moves with every other connection's commit.

    What has changed stands in a log that every writer adds to in its own transaction. Writers follow one another, so
    the log's order is that of the commits.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # The driver's own, since it is asked past SQLAlchemy.
        self._errors: type[Exception] = engine.dialect.loaded_dbapi.Error
        self._connection: PoolProxiedConnection | None = None
        self._version: int | None = None
        # The last line of the log that was read, 0 while there was none; None: what was committed is not known.
        self._read: int | None = None

    def changes(self, seconds: float = 0.0) -> frozenset[Change]:
        end = time.monotonic() + seconds
        while True:
            try:
                found: frozenset[Change] = self._news() if self._moved() else frozenset()
            except (self._errors, DBAPIError) as error:
                self.close()
                raise StoreUnavailable(type(error).__name__) from error
            left = end - time.monotonic()
            if found or left <= 0:
                return found
            time.sleep(min(left, POLL_SECONDS))

    def _ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        if self._connection is None:
            # The driver's own connection: SQLAlchemy's would begin a transaction and see one state for ever.
            self._connection = self._engine.raw_connection()
        return list(self._connection.cursor().execute(statement, values).fetchall())

    def _moved(self) -> bool:
        # Asked before the log is: what is committed between the two moves it once more.
        before, self._version = self._version, self._ask("PRAGMA data_version")[0][0]
        return before != self._version

    def _news(self) -> frozenset[Change]:
        before = self._read
        if before is None:
            self._read = self._ask("SELECT max(id) FROM change_log")[0][0] or 0
            return EVERYTHING
        # The last line that was read comes again: where it is gone, others may be gone with it.
        rows = self._ask("SELECT id, topic, key FROM change_log WHERE id >= ? ORDER BY id", before)
        first, self._read = (rows[0][0], rows[-1][0]) if rows else (0, 0)
        missed = first != before if before else first > 1
        if missed:
            return EVERYTHING
        return _together(frozenset(_change(topic, key) for place, topic, key in rows if place != before))

    def close(self) -> None:
        # What is committed until the next question is not known, and another connection counts otherwise.
        self._version = self._read = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class PostgresFeed:
    """LISTEN on a connection of its own; the server tells at the commit of whoever wrote, in the order of commits."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._connection: psycopg.Connection | None = None

    def changes(self, seconds: float = 0.0) -> frozenset[Change]:
        import psycopg

        from kiosk.store.postgres import driver_address, feed_arguments

        try:
            if self._connection is None:
                self._connection = psycopg.connect(driver_address(self._url), **feed_arguments(self._url))
                self._connection.execute(f"LISTEN {CHANNEL}")
                # What was committed before the listening began, or while nobody listened, is news.
                return EVERYTHING
            # One, and whatever came with it.
            heard = list(self._connection.notifies(timeout=seconds, stop_after=1))
        except psycopg.Error as error:
            self.close()
            raise StoreUnavailable(type(error).__name__) from error
        told = (notice.payload.partition(":") for notice in heard)
        return _together(frozenset(_change(topic, key) for topic, _, key in told))

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

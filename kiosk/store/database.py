"""The record, its transactions, and the migrations that run at start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from copy import copy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import (
    DatabaseError,
    DBAPIError,
    InterfaceError,
    OperationalError,
)

from kiosk import paths
from kiosk.domain.actor import Actor, SignedOut
from kiosk.domain.failures import EnvironmentFailure, Refusal, StoreRefused, StoreUnavailable
from kiosk.domain.feed import ChangeFeed
from kiosk.store import damaged, embedded, feed, tables, transport, troubles
from kiosk.store.begun import UNCONFIRMED, Begun
from kiosk.store.feed import PostgresFeed, SqliteFeed

if TYPE_CHECKING:
    from alembic.config import Config

# Alembic's own table.
# Names the lock of who changes the tables of a server among its locks, which are the owner's; the number means nothing.
_TABLES = 0x6B696F736B
_REVISIONS = "alembic_version"
# What `kiosk_here` says, and `kiosk_as_known`.
_SIGNED_OUT, _NOT_AS_KNOWN = "KI001", "KI002"


class NotAsKnown(Refusal):
    """What was written goes by something that somebody else has changed: nothing of it was kept."""


def newest_revision() -> str:
    """The revision that the tables of this program are at: its files are named by it, and numbered."""
    return max(path.name.partition("_")[0] for path in (paths.migrations() / "versions").glob("[0-9]*.py"))


class Pace:
    """Whether somebody else writes to an embedded record while one thread writes much; on a server nobody waits."""

    def __init__(self, connected: Callable[[], AbstractContextManager[Connection]] | None) -> None:
        """``connected`` gives the connection by which that thread writes, None on a server."""
        self._connected = connected
        self._version = self._now()
        self._others = False

    def others_write(self) -> bool:
        """Whether anybody has written by another connection since this began. Raises StoreUnavailable."""
        if not self._others:
            self._others = self._now() != self._version
        return self._others

    def _now(self) -> int:
        if self._connected is None:
            return 0
        with self._connected() as connection:
            return embedded.version_of_others(connection)


class Database:
    """The shared record, embedded or on a server. `read` and `write` each give one transaction."""

    def __init__(self, url: str, *, copy: bool = False, keys: str = "") -> None:
        """Open the database at the SQLAlchemy URL ``url``; a missing folder of an embedded file is made.

        A ``copy`` of a record is opened by the key beside it, wherever that of this computer's record lies.
        ``keys`` says who shall keep the key of an embedded record that is made, instead of the machine settings.

        Raises:
            StoreRefused: the address is none; or an embedded record is on a network share, not encrypted, or its key
                is missing or open to others.
        """
        self._url = troubles.address(url)
        self._rehearsed: Connection | None = None
        # The session of whoever acts.
        self._who = ""
        self.embedded = self._url.get_backend_name() == "sqlite"
        if self.embedded:
            try:
                self._engine = embedded.open_engine(self._url, copy=copy, keys=keys)
            except OSError as error:
                raise troubles.AddressRefused(
                    f"{self._url.database} cannot be used: {error.strerror or type(error).__name__}"
                ) from error
        else:
            # Only here: a kiosk with an embedded record does not wait for the driver of a server.
            from kiosk.store import postgres

            self._engine = postgres.open_engine(self._url)

    def under(self, who: Actor) -> Database:
        """The same record, in which ``who`` acts: a server knows them by their session, in each transaction.

        What is read behind its wall in the name of somebody who is signed out raises SignedOut.
        """
        if self.embedded or not who.session or who.session == self._who:
            return self
        theirs = copy(self)
        theirs._who = who.session
        return theirs

    def read(self, session: str = "", now: datetime | None = None) -> AbstractContextManager[Connection]:
        """A transaction that changes nothing, of one moment. Raises StoreUnavailable when the database does not answer.

        ``session`` is what `identify` opened: behind the wall of a server it decides which rows there are.
        """
        return self._connected(Begun(session, self._who, now))

    def read_once(
        self, session: str = "", now: datetime | None = None, *, planned_once: bool = False
    ) -> AbstractContextManager[Connection]:
        """For a single statement that changes nothing: asked without a transaction around it.

        ``session`` is as for `read`; behind the wall of a server it is shown to the first statement, and to no other.
        ``planned_once`` is for what a server finds along the same ways, whatever is asked for: see `Begun`.
        """
        return self._connected(Begun(session, self._who, now, once=True, planned_once=planned_once))

    @contextmanager
    def write_once(self) -> Iterator[Connection]:
        """For a single statement, which is committed as it answers, and of which no listener hears; on a server only.

        Raises StoreUnavailable as `write` does: then nobody may rely on what was answered.
        """
        with self._connected(Begun(who=self._who, writes=True, once=True)) as connection:
            yield connection
            if connection.info.pop(UNCONFIRMED, False):
                raise StoreUnavailable("unconfirmed")

    @contextmanager
    def _connected(self, begun: Begun) -> Iterator[Connection]:
        if self._rehearsed is not None:
            yield self._rehearsed
            return
        try:
            with self._engine.connect().execution_options(kiosk=begun) as connection:
                yield connection
        except DBAPIError as error:
            failure = _failure(error)
            if failure is None:
                raise
            raise failure from error

    @contextmanager
    def write(
        self,
        session: str = "",
        now: datetime | None = None,
        *,
        alone: bool = False,
        planned_once: bool = False,
    ) -> Iterator[Connection]:
        """A transaction that commits at its end and rolls back on any exception; then every listener hears of it.

        ``session`` as for `read`; ``now`` (aware) is the moment that the record's owner wants to be taken for now;
        ``planned_once`` as for `read_once`.
        ``alone`` waits for other such writers: for what reads much before it writes, as an import does.

        Raises StoreUnavailable when the database does not answer or cannot be written; nothing is written then, but
        for a commit whose answer was lost: what is written has an id, by which the next try finds it.
        """
        if self._rehearsed is not None:
            yield self._rehearsed
            return
        begun = Begun(session, self._who, now, writes=True, planned_once=planned_once, alone=alone)
        with self._connected(begun) as connection:
            with connection.begin():
                feed.begin(connection)
                yield connection
                feed.tell(connection)
            if connection.info.pop(UNCONFIRMED, False):
                raise StoreUnavailable("unconfirmed")

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """What is written within is there for whoever reads here, for nobody else, and is undone at the end.

        No other program can write to an embedded record meanwhile. Raises StoreUnavailable as `write` does.
        """
        begun = Begun(who=self._who, writes=True, alone=True)
        with self._connected(begun) as connection, connection.begin() as undone:
            feed.begin(connection)
            self._rehearsed = connection
            try:
                yield
            finally:
                self._rehearsed = None
                undone.rollback()

    @contextmanager
    def in_bulk(self) -> Iterator[Pace]:
        """What one thread reads and writes within is all over the record: more of an embedded one stays in memory.

        Raises StoreUnavailable as `read` does.
        """
        if not self.embedded:
            yield Pace(None)
            return
        once = Begun(once=True)
        with self._connected(once) as connection:
            before = embedded.keep_in_memory(connection)
        try:
            yield Pace(lambda: self._connected(once))
        finally:
            # A record that does not answer any more is closed next.
            with suppress(EnvironmentFailure), self._connected(once) as connection:
                embedded.keep_in_memory(connection, before)

    def feed(self) -> ChangeFeed:
        """A new listener for what any program commits from now on."""
        return SqliteFeed(self._engine) if self.embedded else PostgresFeed(self._url)

    def upgrade(self, revision: str = "head") -> None:
        """Bring the tables to ``revision``; applying it again changes nothing."""
        if self.revision() == (newest_revision() if revision == "head" else revision):
            return
        # Only here: it costs a program a sixth of its start, and tables are brought up to date once.
        from alembic import command
        from alembic.util import CommandError

        try:
            with self._schema() as connection:
                command.upgrade(_configuration(connection), revision)
        except CommandError as unknown:
            raise StoreRefused(
                f"the record is at revision {self.revision()}, which this program, of revision {newest_revision()}, "
                "does not know: a newer program has been at it. Install that program here, or name another record"
            ) from unknown
        except StoreRefused as refused:
            if self.embedded:
                raise
            raise StoreRefused(
                f"the record is at another revision than this program, {newest_revision()}; its owner has to give the "
                "command: kiosk database upgrade"
            ) from refused

    def downgrade(self, revision: str) -> None:
        """Take the tables back to ``revision``."""
        from alembic import command

        with self._schema() as connection:
            command.downgrade(_configuration(connection), revision)

    @contextmanager
    def _schema(self) -> Iterator[Connection]:
        """A transaction that changes the tables, one program at a time; no listener is told of it."""
        with self._connected(Begun(writes=True)) as connection, connection.begin():
            if not self.embedded:
                # There may be no row yet that could be held for it.
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_TABLES})"))
            yield connection

    def revision(self) -> str | None:
        """The revision that the tables are at; None before the first."""
        with self.read() as connection:
            if not inspect(connection).has_table(_REVISIONS):
                return None
            found: str | None = connection.execute(text(f"SELECT version_num FROM {_REVISIONS}")).scalar()
            return found

    def wrong(self) -> list[str]:
        """What is broken in the record itself, in the engine's words; empty when it is whole."""
        from kiosk.store import postgres

        with self.read() as connection:
            return embedded.wrong(connection) if self.embedded else postgres.wrong(connection)

    def unreadable(self, most: int = 10, *, strictly: bool = True) -> list[tuple[str, tuple[Any, ...]]]:
        """The first ``most`` rows of which something cannot be read: as `damaged.unreadable`."""
        with self.read() as connection:
            return damaged.unreadable(connection, tables.metadata.sorted_tables, most, strictly=strictly)

    def used_by_others(self) -> bool:
        """Whether a program besides this one has the record open at this moment. Asked before anything else of it."""
        file = troubles.file_of(self._url)
        if file is not None:
            return embedded.in_use(file)
        from kiosk.store import postgres

        with self.read_once() as connection:
            return postgres.others(connection)

    def is_for_staff(self) -> bool:
        """Whether this is a server's, opened by the login of a computer of staff, which may do nothing by itself."""
        if self.embedded:
            return False
        from kiosk.store import postgres

        with self.read_once() as connection:
            return postgres.is_for_staff(connection)

    def server(self) -> str:
        """The server's name as it is written on another computer; empty where there is none, or it is this one."""
        return "" if self.embedded else transport.named(self._url)

    def own_place(self) -> str | None:
        """The key of the place at which the server says that this login stands; None where it does not say.

        Raises StoreUnavailable.
        """
        if self.embedded:
            return None
        with self.read_once() as connection:
            found: str | None = connection.execute(text("SELECT kiosk_own_place()")).scalar_one()
            return found

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _failure(error: DBAPIError) -> EnvironmentFailure | Refusal | None:
    """What to say of an engine that did not do what it was asked; None for a fault of ours."""
    engines = error.orig or error
    if getattr(engines, "sqlstate", None) == _SIGNED_OUT:
        return SignedOut()
    if getattr(engines, "sqlstate", None) == _NOT_AS_KNOWN:
        return NotAsKnown()
    if isinstance(error, OperationalError | InterfaceError):
        if missing := troubles.lacks(engines):
            return StoreRefused(missing)
        if why := troubles.refusal(engines):
            return StoreRefused(f"the server refuses: {why}")
        return StoreUnavailable(troubles.words(engines))
    if getattr(engines, "sqlstate", None) == "42501":
        # This login may not do that; the wall stands in the database.
        return StoreRefused(f"the server refuses this login: {troubles.last_line(engines)}")
    if type(error) is DatabaseError:
        # Just this class: what is below it, such as a broken constraint, is no trouble of the file.
        return StoreRefused(troubles.NOT_READ)
    return None


def _configuration(connection: Connection) -> Config:
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    return configuration

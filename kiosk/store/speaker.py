"""A connection to a server that says many things in one breath.

A check-in is some thirty statements, and the driver takes longer to make a cursor for each, and to wait for each, than
the server takes to carry it out. What is said here is put into libpq's own queue as the driver would put it there, goes
as one packet, and is heard in one go; how values become the server's and what its answers mean stays the driver's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from itertools import count
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
from psycopg import generators
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import ConnStatus, ExecStatus, TransactionStatus

from kiosk.store.begun import Begun

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

# A statement as SQLAlchemy has it, with its values by name or in their order; None for one that takes none.
Words = tuple[str, Any]
Row = tuple[Any, ...]
# Among what is said: what was said before is a transaction of its own, kept before anything else is begun.
APART = ""
# As many statements a server keeps ready for one connection; what is said but once it is not asked to keep.
MOST_READY = 200
_SAID_BEFORE = b""
# How a transaction is begun of which nothing else was said.
USUAL = Begun(writes=True)
_PLACE = re.compile(r"%(?:%|s|\(([^)]*)\)s)")
# By names of their own: an enumeration looks for its members each time.
_IDLE, _BROKEN = TransactionStatus.IDLE, ConnStatus.BAD
_FAILED, _SKIPPED, _TOLD = ExecStatus.FATAL_ERROR, ExecStatus.PIPELINE_ABORTED, ExecStatus.TUPLES_OK


class _Cursor(psycopg.Cursor[Any]):
    """Describes what was found in a few words: the driver makes an object of each column, which takes its time."""

    @property
    def description(self) -> Any:
        found = self.pgresult
        if found is None or not found.nfields:
            return None
        columns = range(found.nfields)
        return [((found.fname(at) or b"").decode(), found.ftype(at), *_NO_MORE) for at in columns]


class _Wired(NamedTuple):
    """A statement as libpq takes it: its text and the types of its values, by which it is known; and these."""

    key: tuple[bytes, tuple[int, ...]]
    given: Any
    formats: Any


class _Ready(NamedTuple):
    """A statement that the server was asked to keep under a name."""

    key: tuple[bytes, tuple[int, ...]]
    name: bytes


# What else there is to a column's description, which nobody asks for.
_NO_MORE = (None,) * 5


@lru_cache(maxsize=1000)
def _for_server(words: str) -> tuple[bytes, Callable[[Any], Sequence[Any]] | None, list[PyFormat]]:
    """``words`` as the server takes them, how their values are put in order (None: as they come), and their formats."""
    order: dict[str, int] = {}
    taken = 0

    def place(found: re.Match[str]) -> str:
        nonlocal taken
        if found[0] == "%%":
            return "%"
        if found[1] is None:
            taken += 1
            return f"${taken}"
        return f"${order.setdefault(found[1], len(order) + 1)}"

    text = _PLACE.sub(place, words).encode()
    names = tuple(order)
    if taken:
        return text, None, [PyFormat.AUTO] * taken
    if not names:
        return text, lambda given: (), []
    if len(names) == 1:
        return text, lambda given: (given[names[0]],), [PyFormat.AUTO]
    return text, itemgetter(*names), [PyFormat.AUTO] * len(names)


class Speaker(psycopg.Connection[Any]):
    """A connection that knows what it still has to say, with its values: see `kiosk.store.postgres.Dialect`."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self.cursor_factory = _Cursor
        self.owed: list[Words] = []
        self.begun = USUAL
        # The session that the server has tied to this connection, and the one that it is about to.
        self.attached = self.attaching = ""
        # How the driver turns values, which it finds out once for each type.
        self._turned: Any = None
        # By what it says and the types of its values: the name by which the server keeps a statement.
        self._ready: dict[tuple[bytes, tuple[int, ...]], bytes] = {}
        self._numbers = count()

    def ask(self, words: str, values: Any) -> list[Row]:
        """Say what is owed and ``words``, all at once; what these have found. Raises the driver's errors."""
        (told,) = self._said_at_once([[*self._paid(), (words, values)]])
        found = self._rows(told[-1])
        self._is_tied()
        return found

    def ask_each(self, asked: Sequence[Words]) -> list[list[Row]]:
        """Say what is owed and all of ``asked``, all at once, as one transaction; what each of these has found."""
        (told,) = self._said_at_once([[*self._paid(), *asked]])
        found = [self._rows(one) for one in told[-len(asked) :]]
        self._is_tied()
        return found

    def pay(self) -> None:
        """Say what is owed, all at once."""
        self._said_at_once([self._paid()])
        self._is_tied()

    def ask_in_turn(self, turns: Iterable[Iterable[Words]]) -> list[list[Row]]:
        """Say all of ``turns`` at once; what the last statement of each has found.

        Each is a transaction of its own, which the server begins once it has made the one before it durable.
        """
        return [self._rows(told[-1]) for told in self._said_at_once(turns)]

    def say(self, last: Callable[[], object]) -> None:
        """Say what is owed and ``last``, which asks by a cursor of the driver's, all at once; nothing is owed then."""
        words = self._paid()
        if not words:
            last()
            return
        sayer = self.cursor()
        with self.pipeline() as pipeline, _gathering(pipeline):
            for statement, values in words:
                if statement is APART:
                    pipeline._enqueue_sync()
                elif values is None:
                    # Without a cursor, whose making takes the longest of it.
                    pipeline.command_queue.append(
                        partial(self.pgconn.send_query_params, statement.encode(), None)
                    )
                    pipeline.result_queue.append(None)
                else:
                    sayer.execute(statement, values)
            last()
        self._is_tied()

    def forget(self) -> None:
        """What is owed is said no more, and nothing is left of a transaction. Raises the driver's errors."""
        self.owed, self.attaching = [], ""
        if self.pgconn.transaction_status != _IDLE:
            self.rollback()

    def make_ready_anew(self) -> None:
        """The tables are other ones now: nothing counts as ready that the server keeps."""
        self._ready.clear()

    def _deallocate(self, name: bytes | None) -> Any:
        if name is None:
            # The driver has all of the connection's taken away, whosever they are.
            self.make_ready_anew()
        return super()._deallocate(name)

    def _paid(self) -> list[Words]:
        words, self.owed = self.owed, []
        return words

    def _is_tied(self) -> None:
        if self.attaching:
            self.attached, self.attaching = self.attaching, ""

    def _said_at_once(self, turns: Iterable[Iterable[Words]]) -> list[list[PGresult | None]]:
        """The answers to the statements of each of ``turns``, in their order; raises the first error of any."""
        # All of it first: what cannot be said leaves nothing half said.
        wired = [[self._wired(*words) for words in turn] for turn in turns]
        server = self.pgconn
        # One for whatever the server answers, in its order: what it was asked to keep ready by it, and as what.
        asked: list[_Ready | None] = []
        places: list[list[int]] = []
        with self.lock:
            self._check_connection_ok()
            server.enter_pipeline_mode()
            try:
                for turn in wired:
                    of_turn = []
                    for one in turn:
                        self._put(one, asked)
                        of_turn.append(len(asked) - 1)
                    places.append(of_turn)
                    self._put(None, asked)
                told: list[PGresult | None] = self.wait(_heard(server, len(asked)))
            finally:
                self._out_of_breath()
        failed = None
        for result, ready in zip(told, asked, strict=False):
            if result is not None and result.status in (_FAILED, _SKIPPED):
                # What was skipped says nothing of why, and has one before it that failed.
                failed = failed or psycopg.errors.error_from_result(result, encoding=server._encoding)
            elif ready is not None:
                self._ready[ready.key] = ready.name
        if failed is not None:
            if isinstance(failed, psycopg.errors.FeatureNotSupported):
                # A table has changed since: the next try asks anew.
                self.make_ready_anew()
            raise failed
        return [[told[place] for place in of_turn] for of_turn in places]

    def _wired(self, words: str, values: Any) -> _Wired | None:
        """A statement as the driver sends it; None for what is said before being apart."""
        if words is APART:
            return None
        if values is None:
            return _Wired((words.encode(), ()), None, None)
        text, order, formats = _for_server(words)
        turned = self._turned
        if turned is None:
            # Not before: what SQLAlchemy has to say of types it says once the connection is there.
            turned = self._turned = Transformer(self)
        given = turned.dump_sequence(values if order is None else order(values), formats)
        return _Wired((text, turned.types or ()), given, turned.formats)

    def _put(self, wired: _Wired | None, asked: list[_Ready | None]) -> None:
        """Put one statement into the queue, or what ends a transaction, and what will be answered into ``asked``."""
        server = self.pgconn
        if wired is None:
            server.pipeline_sync()
        elif wired.given is None:
            server.send_query_params(wired.key[0], None)
        else:
            name = self._ready.get(wired.key)
            if name is None:
                if len(self._ready) < MOST_READY:
                    self._ready[wired.key] = _SAID_BEFORE
                server.send_query_params(wired.key[0], wired.given, wired.key[1], wired.formats)
            else:
                if name is _SAID_BEFORE:
                    name = b"kiosk_%d" % next(self._numbers)
                    server.send_prepare(name, *wired.key)
                    asked.append(_Ready(wired.key, name))
                server.send_query_prepared(name, wired.given, wired.formats)
        asked.append(None)

    def _rows(self, told: PGresult | None) -> list[Row]:
        if told is None or told.status != _TOLD or self._turned is None:
            return []
        self._turned.set_pgresult(told)
        found: list[Row] = self._turned.load_rows(0, told.ntuples, tuple)
        return found

    def _out_of_breath(self) -> None:
        server = self.pgconn
        if server.status == _BROKEN:
            return
        try:
            server.exit_pipeline_mode()
        except psycopg.OperationalError:
            # Whoever was interrupted has not heard it all: nobody knows any more what the next answer is to.
            server.finish()


def _heard(server: Any, how_many: int) -> Any:
    """So many answers, once all that was put into the queue is on its way."""
    yield from generators.send(server)
    told: list[PGresult | None] = []
    while len(told) < how_many:
        try:
            results = yield from generators.fetch_many(server)
        except psycopg.OperationalError:
            if any(result is not None and result.status == _FAILED for result in told):
                # It has said why, and has gone.
                break
            raise
        told.append(results[-1] if results else None)
    return told


@contextmanager
def _gathering(pipeline: psycopg.Pipeline) -> Iterator[None]:
    """What is said within goes as one packet: the driver by itself sends each statement as it comes."""

    def wait() -> Iterator[None]:
        yield from ()

    held: Any = pipeline
    held._communicate_gen = wait
    try:
        yield
    finally:
        del held._communicate_gen
        while pipeline.command_queue:
            pipeline.command_queue.popleft()()

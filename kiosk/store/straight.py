"""Statements of the hot paths, carried out past SQLAlchemy: it looks up and describes anew what is the same each time.

What is said to the engine, what its answer means and what its errors are called stays as SQLAlchemy has it, which
composes each statement once. Whoever listens to what an engine is asked hears of these as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ClauseElement, Connection, Dialect

from kiosk.store.begun import Begun

if TYPE_CHECKING:
    from sqlalchemy import Executable
    from sqlalchemy.sql.compiler import SQLCompiler

# What a transaction is begun with of which nothing was said.
_NOTHING = Begun()
Row = tuple[Any, ...]
_Process = Callable[[Any], Any]


@dataclass(frozen=True)
class Composed:
    """A statement in the words of an engine.

    Attributes:
        text: as the driver takes it.
        fixed: the values that it has itself.
        processors: how those that it is given are made the driver's, by name.
        order: makes the driver's sequence of them, for one that knows no names.
        varies: whether it has a list that may be of any length; then the other ones say nothing.
    """

    text: str
    fixed: Mapping[str, Any]
    processors: Mapping[str, _Process]
    order: Callable[[Mapping[str, Any]], Any] | None
    varies: bool = False

    def values(self, given: Mapping[str, Any]) -> Any:
        """What the driver is given for ``given``; KeyError, here or of the driver, where something is missing."""
        found = {**self.fixed, **given}
        for name, process in self.processors.items():
            found[name] = process(found[name])
        return found if self.order is None else self.order(found)


# Composing the key by which SQLAlchemy keeps what it has compiled takes longer than carrying the statement out; and one
# that inserts several rows is not kept at all.
@lru_cache(maxsize=1000)
def words_of(statement: ClauseElement, dialect: Dialect) -> Composed:
    """``statement`` in the words of an engine; it is built once and kept."""
    compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
    if any(bind.required and bind.expanding for bind in compiled.bind_names):
        return Composed("", {}, {}, None, varies=True)
    needed = {bind.key for bind in compiled.bind_names if bind.required}
    state = compiled.construct_expanded_state(dict.fromkeys(needed))
    processors: dict[str, _Process] = {}
    for bind, name in compiled.bind_names.items():
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if process is not None:
            processors[name] = process
    places = state.positiontup if compiled.positional else None
    fixed = {name: value for name, value in state.parameters.items() if name not in needed}
    # What SQLAlchemy itself would give as it carries the statement out.
    unsaid: Any = compiled.insert_prefetch if compiled.isinsert else ()
    fixed |= {column.key: column.default.arg for column in unsaid if column.default.is_scalar}
    return Composed(state.statement, fixed, processors, _in_order(places))


def _in_order(places: Sequence[str] | None) -> Callable[[Mapping[str, Any]], Any] | None:
    if places is None:
        return None
    if len(places) > 1:
        return itemgetter(*places)
    return lambda given: tuple(given[name] for name in places)


@dataclass(frozen=True)
class Meaning:
    """What an answer means.

    Attributes:
        names: of its columns, in their order.
        processors: which of them come otherwise than the driver has them, and what is made of each.
    """

    names: tuple[str, ...]
    processors: tuple[tuple[int, _Process], ...]


@lru_cache(maxsize=500)
def meaning_of(statement: ClauseElement, dialect: Dialect) -> Meaning:
    """What the answer to ``statement`` means; of one that is text nobody has said what its columns are."""
    columns: Any = getattr(statement, "selected_columns", None)
    if columns is None:
        return Meaning((), ())
    made = (column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
    processors = tuple((place, process) for place, process in enumerate(made) if process is not None)
    return Meaning(tuple(columns.keys()), processors)


def rows(connection: Connection, statement: ClauseElement, values: Mapping[str, Any]) -> list[Row]:
    """All that the query ``statement`` finds, which is built once.

    One with a list that may be of any length is left to SQLAlchemy: its words are other ones each time.

    Raises what `Connection.execute` and fetching of its result raise.
    """
    dialect = connection.dialect
    words = words_of(statement, dialect)
    if words.varies:
        asked = cast("Executable", statement)
        return [tuple(row) for row in connection.execute(asked, dict(values))]
    given = words.values(values)
    _begun(connection)
    if dialect.name == "postgresql":
        found = _asked(connection, words.text, given)
    else:
        with _carried_out(connection, words.text, given) as cursor:
            dialect.do_execute(cursor, words.text, given)
            found = cursor.fetchall()
            cursor.close()
    return _all_meant(found, statement, dialect)


def named(
    connection: Connection, statement: ClauseElement, values: Mapping[str, Any]
) -> list[Mapping[str, Any]]:
    """As `rows`, each by the names of its columns, which are all different."""
    return by_name(connection, statement, rows(connection, statement, values))


def by_name(
    connection: Connection, statement: ClauseElement, found: Sequence[Row]
) -> list[Mapping[str, Any]]:
    """What ``statement`` has found, each row by the names of its columns, which are all different."""
    names = meaning_of(statement, connection.dialect).names
    return [dict(zip(names, row, strict=True)) for row in found]


def each(connection: Connection, *asked: tuple[ClauseElement, Mapping[str, Any]]) -> list[list[Row]]:
    """What each of several queries finds, with its values: on one way to a server and back, and in one transaction.

    As with `rows`, but that none has a list that may be of any length.
    """
    dialect = connection.dialect
    if dialect.name != "postgresql":
        return [rows(connection, statement, values) for statement, values in asked]
    from kiosk.store import postgres

    composed = [(words_of(statement, dialect), values) for statement, values in asked]
    given = [(words.text, words.values(values)) for words, values in composed]
    _begun(connection)
    for text, values in given:
        _hear(connection, None, text, values)
    try:
        found = postgres.ask_each(connection, given)
    except dialect.loaded_dbapi.Error as error:
        connection._handle_dbapi_exception(error, *given[0], None, None)
    return [_all_meant(of, statement, dialect) for of, (statement, _) in zip(found, asked, strict=True)]


@dataclass(frozen=True)
class OwnTransaction:
    """A statement that is a transaction of its own, with its values; ``begun`` says what is set for it."""

    statement: ClauseElement
    values: Mapping[str, Any]
    begun: Begun = _NOTHING


def in_turn(connection: Connection, *turns: OwnTransaction) -> list[list[Row]]:
    """All that each of ``turns`` finds, on one way to a server and back.

    The server begins each once it has made the one before it durable, or has refused it. As with `rows`, but that none
    has a list that may be of any length. Raises the first error of any; then nobody may rely on what the others did.
    """
    from kiosk.store import postgres

    dialect = connection.dialect
    asked = [(turn.begun, words_of(turn.statement, dialect), turn.values) for turn in turns]
    given = [(begun, words.text, words.values(values)) for begun, words, values in asked]
    for _, text, values in given:
        _hear(connection, None, text, values)
    try:
        found = postgres.in_turn(connection, given)
    except dialect.loaded_dbapi.Error as error:
        connection._handle_dbapi_exception(error, given[0][1], given[0][2], None, None)
    return [_all_meant(of, turn.statement, dialect) for of, turn in zip(found, turns, strict=True)]


def do(connection: Connection, statement: ClauseElement, *several: Mapping[str, Any]) -> None:
    """Carry ``statement`` out, which is built once and answers nothing, for each of ``several`` values.

    As with `rows`, one with a list that may be of any length is left to SQLAlchemy.

    Raises what `Connection.execute` raises.
    """
    dialect = connection.dialect
    words = words_of(statement, dialect)
    if words.varies:
        for values in several:
            connection.execute(cast("Executable", statement), dict(values))
        return
    given = [words.values(values) for values in several]
    many = len(given) > 1
    _begun(connection)
    with _carried_out(connection, words.text, given if many else given[0], many=many) as cursor:
        if many:
            dialect.do_executemany(cursor, words.text, given)
        else:
            dialect.do_execute(cursor, words.text, given[0])
        cursor.close()


def begin(connection: Connection, text: str) -> None:
    """Begin a transaction with ``text``, for an engine that begins none by itself. Raises as `do` does."""
    with _carried_out(connection, text, ()) as cursor:
        cursor.execute(text)
        cursor.close()


def _asked(connection: Connection, text: str, values: Any) -> list[Row]:
    """What a server finds; errors of the driver come as SQLAlchemy's."""
    # Only here: a kiosk with an embedded record does not wait for the driver of a server.
    from kiosk.store import postgres

    _hear(connection, None, text, values)
    try:
        return postgres.ask(connection, text, values)
    except connection.dialect.loaded_dbapi.Error as error:
        # Its own: it knows which connections are of no use any more.
        connection._handle_dbapi_exception(error, text, values, None, None)


def _hear(connection: Connection, cursor: Any, text: str, values: Any, *, many: bool = False) -> None:
    heard: Any = connection.dispatch
    for listener in heard.before_cursor_execute:
        listener(connection, cursor, text, values, None, many)


def _begun(connection: Connection) -> None:
    if not connection.in_transaction():
        connection.begin()


def _all_meant(found: list[Row], statement: ClauseElement, dialect: Dialect) -> list[Row]:
    processors = meaning_of(statement, dialect).processors
    return [_meant(row, processors) for row in found] if processors else found


def _meant(row: Sequence[Any], processors: tuple[tuple[int, _Process], ...]) -> Row:
    made = list(row)
    for place, process in processors:
        made[place] = process(made[place])
    return tuple(made)


@contextmanager
def _carried_out(connection: Connection, text: str, values: Any, *, many: bool = False) -> Iterator[Any]:
    """A cursor on this connection; errors of the driver come as SQLAlchemy's."""
    cursor = connection.connection.cursor()
    _hear(connection, cursor, text, values, many=many)
    try:
        yield cursor
    except connection.dialect.loaded_dbapi.Error as error:
        # Its own: it knows which connections are of no use any more.
        connection._handle_dbapi_exception(error, text, values, cast("Any", cursor), None)

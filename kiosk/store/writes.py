"""What a transaction writes and asks no answer for, sent to a server in as few questions as can be.

A check-in is a dozen small writes. Each of them by itself would be a way to the server and back, which takes longer
than the writing; a server takes them together, as parts of one statement, and with whatever is asked next or with the
commit. The embedded record has no way to go, and gets each as it comes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ClauseElement,
    Connection,
    CursorResult,
    Delete,
    Executable,
    Insert,
    Select,
    Table,
    Update,
    bindparam,
    literal,
    select,
)

from kiosk.store import straight

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as ServerInsert
    from sqlalchemy.dialects.sqlite import Insert as EmbeddedInsert

Write = Insert | Update | Delete
Row = Mapping[str, Any]
# A write, the names of what it sets, and in how many rows.
_Shape = tuple[Write, tuple[str, ...], int]


class Writes:
    """The writes of one transaction, in their order. Whoever reads what they change calls `send` before, or `ask`s."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._together = connection.dialect.name == "postgresql"
        self._waiting: list[tuple[Write, Sequence[Row]]] = []
        self._called: list[tuple[Select[Any], Table, Row]] = []

    def add(self, write: Write, *rows: Row, **sets: Any) -> None:
        """Do ``write``, which is built once and kept: an INSERT with its ``rows``, or one that sets ``sets``.

        The names in an UPDATE's or DELETE's own conditions are not columns' names; writes of one transaction that
        share such a name share its value, or are sent apart.
        """
        given = rows or (sets,)
        if not self._together:
            self._write(write, given)
            return
        if any(_apart(write, given, *other) for other in self._waiting) or any(
            write.table is table or _differ(values, write, given[0]) for _, table, values in self._called
        ):
            self.send()
        self._waiting.append((write, given))

    def call(self, function: Select[Any], embedded: Write, **values: Any) -> None:
        """Have done what a login of a server may do by a function alone; ``embedded`` does it where there is none.

        Nobody waits for its answer. What was added before and is of other tables than ``embedded`` may be done after
        it; the names of ``values`` are as those of a write's own conditions.
        """
        if not self._together:
            self._write(embedded, (values,))
            return
        table: Any = embedded.table
        if any(
            write.table is table or _differ(values, write, rows[0]) for write, rows in self._waiting
        ) or any(
            values[name] != others[name]
            for _, _, others in self._called
            for name in values.keys() & others.keys()
        ):
            self.send()
        self._called.append((function, table, values))

    def ask(self, statement: Executable, **values: Any) -> CursorResult[Any]:
        """What ``statement`` finds or does, after everything that was added before it."""
        self.send()
        return self.connection.execute(statement, values)

    def send(self) -> None:
        """Have everything written that was added, before anything else that is asked in this transaction."""
        waiting, self._waiting = self._waiting, []
        called, self._called = self._called, []
        if waiting or called:
            shapes = tuple((write, tuple(rows[0]), len(rows)) for write, rows in waiting)
            statement, names = _statement(shapes, tuple(function for function, _, _ in called))
            given = (row[name] for _, rows in waiting for row in rows for name in rows[0])
            values = dict(zip(names, given, strict=True))
            for _, _, asked in called:
                values.update(asked)
            later(self.connection, statement, values)

    def _write(self, write: Write, rows: Sequence[Row]) -> None:
        straight.do(self.connection, _alone(write, tuple(rows[0])), *rows)


def soon(connection: Connection, write: Write, **sets: Any) -> None:
    """Do ``write``, which is built once, as `Writes.add` does: on a server with whatever is asked next."""
    writes = Writes(connection)
    writes.add(write, **sets)
    writes.send()


def later(connection: Connection, statement: ClauseElement, values: Row) -> None:
    """Carry ``statement`` out, which is built once and whose answer nobody waits for: with whatever is asked next.

    Only a server's record has anything to gain by it.
    """
    from kiosk.store import postgres

    words = straight.words_of(statement, connection.dialect)
    postgres.owe(connection, words.text, words.values(values))


def insert_for(connection: Connection, table: Table) -> ServerInsert | EmbeddedInsert:
    """An INSERT of this connection's engine, which knows what to do with a row that is there already."""
    return _insert(table, connection.dialect.name)


def _insert(table: Table, engine: str) -> ServerInsert | EmbeddedInsert:
    # Each only where it is used: a server's dialects take longer to load than a kiosk may take to show itself.
    if engine == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


def _apart(write: Write, rows: Sequence[Row], other: Write, others: Sequence[Row]) -> bool:
    """Parts of one statement do not see each other's work, so each has a table of its own."""
    if write.table is other.table:
        return True
    mine, theirs = rows[0], others[0]
    return any(
        name not in write.table.columns and name not in other.table.columns and mine[name] != theirs[name]
        for name in mine.keys() & theirs.keys()
    )


def _differ(values: Row, write: Write, given: Row) -> bool:
    """Whether what a function is called with and a write's own conditions share a name and not its value."""
    return any(
        values[name] != given[name]
        for name in values.keys() & given.keys()
        if name not in write.table.columns
    )


def _name(place: int, number: int, column: str) -> str:
    return f"{column}_{place}_{number}"


@lru_cache(maxsize=500)
def _alone(write: Write, names: tuple[str, ...]) -> Write:
    """One write that sets ``names``, each to what it is given under that name."""
    columns = write.table.columns
    return _setting(
        write, {name: bindparam(name, type_=columns[name].type) for name in names if name in columns}
    )


def _setting(write: Write, *rows: dict[str, Any]) -> Write:
    if isinstance(write, Insert):
        # What is said apart from SQLAlchemy gets no values but those that are given to it.
        columns: Any = write.table.columns
        unnamed = {
            column.name: literal(column.default.arg, column.type)
            for column in columns
            if column.name not in rows[0] and column.default is not None and column.default.is_scalar
        }
        rows = tuple(unnamed | row for row in rows)
    if len(rows) > 1 and isinstance(write, Insert):
        return write.values(list(rows))
    if rows[0] and isinstance(write, Insert | Update):
        return write.values(rows[0])
    return write


@lru_cache(maxsize=500)
def _statement(
    shapes: tuple[_Shape, ...], functions: tuple[Select[Any], ...]
) -> tuple[ClauseElement, tuple[str, ...]]:
    """One statement of several writes and functions, and the names of what is set and asked in each row of each write.

    It is made once, since making it takes longer than carrying it out.
    """
    parts, all_names = [], []
    for place, (write, names, count) in enumerate(shapes):
        columns = write.table.columns
        all_names += [
            _name(place, number, name) if name in columns else name
            for number in range(count)
            for name in names
        ]
        rows = [
            {
                name: bindparam(_name(place, number, name), type_=columns[name].type)
                for name in names
                if name in columns
            }
            for number in range(count)
        ]
        parts.append(_setting(write, *rows).cte(f"write_{place}"))
    asked = [column for function in functions for column in function.selected_columns]
    return select(*asked or [literal(1)]).add_cte(*parts), tuple(all_names)

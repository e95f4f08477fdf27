"""Rows by the hundred, written with what their tables' columns say of them and no more ado.

SQLAlchemy looks at each row by itself, and at each of its values: for an import that takes longer than the database
needs for the rows. Here the words for a table are made once, and its rows go to the embedded record's driver as they
are, or to a server as one value. What the database refuses is raised as ever.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import (
    ARRAY,
    JSON,
    Column,
    ColumnElement,
    Connection,
    Date,
    Dialect,
    Select,
    String,
    Table,
    Text,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault
from sqlalchemy.types import TypeEngine
from uuid6 import uuid7

from kiosk.store.tables.columns import UtcDateTime

Row = Mapping[str, Any]
Values = tuple[Any, ...]
# So many rows are one value on a server, and so much of them is in memory twice.
_CHUNK = 1_000
# So many rows are made the driver's at once: all of them are there already, and need not be there twice.
_PLACED = 10_000
# Keys of one moment; a power of two.
_KEYS = 1 << 16
# So many days and moments are written again as they were written before.
_DAYS = 5_000
# As many kinds of rows as there are tables and ways to write them, and some more.
_KINDS = 200
_Made = Callable[[Any], Any]


@dataclass(frozen=True)
class _Words:
    """A statement in the words of an engine, and how the values of its rows are made the driver's, in their order."""

    text: str
    names: tuple[str, ...]
    made: tuple[_Made | None, ...]

    def values(self, rows: Sequence[Row]) -> list[Values]:
        """The values of rows, by their places."""
        if not rows:
            return []
        columns = (
            map(made, [row[name] for row in rows]) if made else [row[name] for row in rows]
            for name, made in zip(self.names, self.made, strict=True)
        )
        return list(zip(*columns, strict=True))

    def placed(self, rows: Sequence[Values]) -> Sequence[Values]:
        """As `values`, of rows whose values stand in their places already."""
        if not any(self.made):
            return rows
        columns = list(zip(*rows, strict=True))
        made = (
            map(each, column) if each else column for each, column in zip(self.made, columns, strict=True)
        )
        return list(zip(*made, strict=True))


def keys(count: int) -> Iterator[str]:
    """``count`` new keys of rows, each later than the one before: UUIDs, version 7.

    The library draws each by itself from the system and gives it a millisecond of its own, so that those of an import
    would be of a time that is yet to come. These differ in a number at their end.
    """
    for start in range(0, count, _KEYS):
        # All but the last four of its digits.
        same = str(uuid7())[:-4]
        for number in range(min(_KEYS, count - start)):
            yield f"{same}{number:04x}"


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add ``rows``, which all have the same names; what they leave out is the column's default.

    Raises IntegrityError as an INSERT of SQLAlchemy does.
    """
    if not rows:
        return
    names = tuple(rows[0])
    given: dict[str, Any] = {}
    for column in table.columns:
        if column.name not in rows[0]:
            match column.default:
                case ScalarElementColumnDefault(arg=value):
                    given[column.name] = value
                case CallableColumnDefault(arg=make):
                    given[column.name] = cast("_Made", make)(None)
                case _:
                    # The database's own, or none.
                    pass
    if given:
        names, rows = (*names, *given), [{**row, **given} for row in rows]
    _carry_out(connection, _insert(table, names, connection.dialect), rows)


def put(connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[Values]) -> None:
    """As `insert`, of rows whose values stand in the order of ``names``; nothing is added to what they say."""
    if not rows:
        return
    words = _insert(table, names, connection.dialect)
    for start in range(0, len(rows), _PLACED):
        _send(connection, words, words.placed(rows[start : start + _PLACED]))


def update(connection: Connection, table: Table, key: Sequence[str], rows: Sequence[Row]) -> None:
    """Set what each of ``rows`` says in the row of the same ``key``; all have the same names."""
    if rows:
        names = tuple(name for name in rows[0] if name not in key)
        _carry_out(connection, _update(table, tuple(key), names, connection.dialect), rows)


def delete(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Take away whatever agrees with one of ``rows`` in all that it says; all have the same names."""
    if rows:
        _carry_out(connection, _delete(table, tuple(rows[0]), connection.dialect), rows)


def read(connection: Connection, query: Select[Any], values: Row | None = None) -> Iterator[dict[str, Any]]:
    """What ``query`` finds, each row as a dictionary of its own."""
    found = connection.execute(query, values or {})
    names = tuple(found.keys())
    return (dict(zip(names, row, strict=True)) for row in found)


def among(connection: Connection, column: ColumnElement[str], values: Sequence[str]) -> ColumnElement[bool]:
    """SQL for whether a column of text is one of ``values``, all of which are one value of the statement.

    Of a list SQLAlchemy makes a value each, and the words for them anew each time.
    """
    if connection.dialect.name == "postgresql":
        return column == any_(bindparam(None, list(values), type_=ARRAY(Text)))
    return column.in_(select(func.json_each(json.dumps(list(values))).table_valued("value").c.value))


def _carry_out(connection: Connection, words: _Words, rows: Sequence[Row]) -> None:
    _send(connection, words, words.values(rows))


def _send(connection: Connection, words: _Words, rows: Sequence[Values]) -> None:
    if connection.dialect.name != "postgresql":
        connection.exec_driver_sql(words.text, list(rows))
        return
    for start in range(0, len(rows), _CHUNK):
        told = [dict(zip(words.names, row, strict=True)) for row in rows[start : start + _CHUNK]]
        connection.exec_driver_sql(words.text, (json.dumps(told, default=_plain),))


def _plain(value: Any) -> str:
    """A date or a time, as a server reads it."""
    return str(value.isoformat())


@lru_cache(maxsize=_KINDS)
def _insert(table: Table, names: tuple[str, ...], dialect: Dialect) -> _Words:
    into = f"INSERT INTO {_quoted(dialect, table.name)} ({_list(dialect, names)})"
    if dialect.name == "postgresql":
        text = f"{into} SELECT {_list(dialect, names)} FROM {_told(table, names, dialect)}"
    else:
        text = f"{into} VALUES ({', '.join('?' * len(names))})"
    return _Words(text, names, _made(table, names, dialect))


@lru_cache(maxsize=_KINDS)
def _update(table: Table, key: tuple[str, ...], names: tuple[str, ...], dialect: Dialect) -> _Words:
    own = _quoted(dialect, table.name)
    every = (*names, *key)
    if dialect.name == "postgresql":
        sets = ", ".join(f"{_quoted(dialect, name)} = told.{_quoted(dialect, name)}" for name in names)
        text = (
            f"UPDATE {own} SET {sets} FROM {_told(table, every, dialect)} WHERE {_same(table, key, dialect)}"
        )
    else:
        sets = ", ".join(f"{_quoted(dialect, name)} = ?" for name in names)
        text = f"UPDATE {own} SET {sets} WHERE {_asked(dialect, key)}"
    return _Words(text, every, _made(table, every, dialect))


@lru_cache(maxsize=_KINDS)
def _delete(table: Table, names: tuple[str, ...], dialect: Dialect) -> _Words:
    away = f"DELETE FROM {_quoted(dialect, table.name)}"
    if dialect.name == "postgresql":
        text = f"{away} USING {_told(table, names, dialect)} WHERE {_same(table, names, dialect)}"
    else:
        text = f"{away} WHERE {_asked(dialect, names)}"
    return _Words(text, names, _made(table, names, dialect))


def _told(table: Table, names: Sequence[str], dialect: Dialect) -> str:
    """The rows on a server, as a table that is made of one value."""
    columns = ", ".join(f"{_quoted(dialect, name)} {_type(table.columns[name], dialect)}" for name in names)
    return f"json_to_recordset(%s::json) AS told({columns})"


def _type(column: Column[Any], dialect: Dialect) -> str:
    # Of any length: one that is too long for its column is refused there, and not cut here.
    return "text" if isinstance(column.type, String) else column.type.compile(dialect=dialect)


def _same(table: Table, names: Sequence[str], dialect: Dialect) -> str:
    own = _quoted(dialect, table.name)
    return " AND ".join(f"{own}.{name} = told.{name}" for name in (_quoted(dialect, each) for each in names))


def _asked(dialect: Dialect, names: Sequence[str]) -> str:
    return " AND ".join(f"{_quoted(dialect, name)} = ?" for name in names)


def _list(dialect: Dialect, names: Sequence[str]) -> str:
    return ", ".join(_quoted(dialect, name) for name in names)


def _quoted(dialect: Dialect, name: str) -> str:
    return dialect.identifier_preparer.quote(name)


def _made(table: Table, names: Sequence[str], dialect: Dialect) -> tuple[_Made | None, ...]:
    types = [table.columns[name].type for name in names]
    # On a server all of it is one value of JSON, and what is JSON itself a part of that.
    within = [dialect.name == "postgresql" and isinstance(each, JSON) for each in types]
    return tuple(None if part else _of_type(each, dialect) for each, part in zip(types, within, strict=True))


def _of_type(kind: TypeEngine[Any], dialect: Dialect) -> _Made | None:
    made = kind.dialect_impl(dialect).bind_processor(dialect)
    # Of days there are not many, and of moments most rows of a batch have the same one.
    return lru_cache(maxsize=_DAYS)(made) if made and isinstance(kind, Date | UtcDateTime) else made

"""Rows that may not be readable: one that is not must not take the others with it.

A row may hold what this program does not know (of a newer one, or written by hand), or what the driver cannot turn into
a value at all, and then the driver gives none of the rows that were asked for. The rows are then asked for one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, RowMapping, Select

from kiosk import log
from kiosk.store import damaged

T = TypeVar("T")

NOT_READABLE = damaged.NOT_READABLE


@dataclass(frozen=True)
class Found(Generic[T]):
    """What could be made of the rows, in their order, and the keys of those of which nothing could."""

    made: tuple[T, ...]
    unreadable: tuple[tuple[Any, ...], ...]


def read(
    connection: Connection,
    query: Select[Any],
    key: Sequence[ColumnElement[Any]],
    make: Callable[[RowMapping], T],
    values: Mapping[str, Any] | None = None,
) -> Found[T]:
    """Each row of ``query`` as ``make`` makes it; ``key`` are columns that tell the rows apart, and are readable.

    Not for a query whose rows are many and may not be asked for one by one, such as the whole of a table.
    """
    asked = dict(values or {})
    bad: list[tuple[Any, ...]] = []
    try:
        rows: Sequence[RowMapping] = connection.execute(query, asked).mappings().all()
    except NOT_READABLE:
        rows, bad = _one_by_one(connection, query, key, asked)
    return _made(rows, key, make, bad)


def made(
    rows: Sequence[Mapping[str, Any]],
    key: Sequence[ColumnElement[Any]],
    make: Callable[[Mapping[str, Any]], T],
) -> Found[T]:
    """As `read`, of rows that are there already."""
    return _made(rows, key, make, [])


_M = TypeVar("_M", bound=Mapping[str, Any] | RowMapping)


def _made(
    rows: Sequence[_M], key: Sequence[ColumnElement[Any]], make: Callable[[_M], T], bad: list[tuple[Any, ...]]
) -> Found[T]:
    made: list[T] = []
    for row in rows:
        try:
            if bytes in map(type, row.values()):
                # No column of ours has bytes; an embedded record takes them in any.
                raise TypeError("bytes are no text")
            made.append(make(row))
        except NOT_READABLE:
            bad.append(tuple(row[_name(column)] for column in key))
    if bad:
        log.get(__name__).error("rows_not_read", kind=_name(key[0]), count=len(bad))
    return Found(tuple(made), tuple(bad))


def _one_by_one(
    connection: Connection, query: Select[Any], key: Sequence[ColumnElement[Any]], asked: dict[str, Any]
) -> tuple[list[RowMapping], list[tuple[Any, ...]]]:
    keys: Sequence[Row[Any]] = connection.execute(query.with_only_columns(*key), asked).all()
    rows: list[RowMapping] = []
    bad: list[tuple[Any, ...]] = []
    row: Sequence[RowMapping]
    for found in keys:
        one = query.where(*(column == value for column, value in zip(key, found, strict=True)))
        try:
            row = connection.execute(one, asked).mappings().all()
        except NOT_READABLE:
            row = []
        rows += row
        if not row:
            # Not this way, or its very key is what cannot be read.
            bad.append(tuple(found))
    return rows, bad


def _name(column: ColumnElement[Any]) -> str:
    return str(getattr(column, "name", column))

"""Values that a row of the record may hold and no program can read, and which rows hold one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DataError

# What drivers and our own classes say of values that they cannot take.
NOT_READABLE = (DataError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
_BATCH = 1000


def readable(text: bytes) -> str:
    """A text of an embedded record. Where it is no UTF-8, replacement characters stand for what cannot be read."""
    return text.decode("utf-8", "replace")


def unreadable(
    connection: Connection, tables: list[Table], most: int, *, strictly: bool = True
) -> list[tuple[str, tuple[Any, ...]]]:
    """The first ``most`` rows of which something cannot be read: their table and their primary key.

    Unless it is asked ``strictly``, only those that come as no row at all.
    """
    found: list[tuple[str, tuple[Any, ...]]] = []
    for table in tables:
        if _is_readable(connection, table, strictly):
            continue
        keys = connection.execute(select(*table.primary_key)).all()
        for key in keys:
            if not _is_readable(connection, table, strictly, tuple(key)):
                found.append((table.name, tuple(key)))
                if len(found) == most:
                    return found
    return found


def _is_readable(
    connection: Connection, table: Table, strictly: bool, key: tuple[Any, ...] | None = None
) -> bool:
    """Whether every value can be read of all rows of a table, or of the one of this ``key``."""
    query = select(table).execution_options(yield_per=_BATCH)
    if key is not None:
        query = query.where(*(column == value for column, value in zip(table.primary_key, key, strict=True)))
    count = 0
    try:
        with _strictly(connection) if strictly else nullcontext(), connection.execute(query) as rows:
            for row in rows:
                count += 1
                # No column of ours has bytes.
                if strictly and bytes in map(type, row):
                    return False
    except NOT_READABLE:
        return False
    # A key that cannot be read finds its own row no more.
    return key is None or count == 1 or not strictly


@contextmanager
def _strictly(connection: Connection) -> Iterator[None]:
    """Within it, a text of an embedded record that is no UTF-8 is an error as any other."""
    driver: Any = connection.connection.driver_connection
    usual: Callable[[bytes], str] | None = getattr(driver, "text_factory", None)
    if usual is None:
        yield
        return
    driver.text_factory = lambda text: str(text, "utf-8")
    try:
        yield
    finally:
        driver.text_factory = usual

"""A whole record from one database into another, embedded or on a server, and the proof that it arrived whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, delete, func, insert, select

from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.services.record.audit import seal_as_it_is
from kiosk.store import tables
from kiosk.store.damaged import NOT_READABLE
from kiosk.store.database import Database, newest_revision
from kiosk.store.feed import announce

BATCH = 1000
# News, sessions and what a login has written lately are of the moment; numbers are counted on from the tickets.
# The seal of an audit is made with a key that each record has of its own. Each kiosk enrols itself in every record.
LEFT_OUT = frozenset(
    {
        "audit_seal", "change_log", "kiosk_key", "lobby_attachment", "lobby_session", "record_grant", "row_lock",
        "sealed_day_list", "staff_attachment", "ticket_day", "write_count",
    }
)  # fmt: skip
# What a new record has already: the source's takes its place, so that letters that were sent stay good.
REPLACED = frozenset({"letter_key"})
Progress = Callable[[str, int], None]


class TransferRefused(Refusal):
    """The record cannot be taken over; the message says what to do."""


@dataclass(frozen=True)
class Difference:
    """The first row that is not the same on both sides; ``key`` is its primary key."""

    table: str
    key: tuple[Any, ...]


def moved_tables() -> list[Table]:
    """Every table that is taken along, those first that others refer to."""
    return [table for table in tables.metadata.sorted_tables if table.name not in LEFT_OUT]


def take_over(
    source: Database, target: Database, progress: Progress = lambda table, rows: None
) -> tuple[int, Difference | None]:
    """Copy as `copy` does, and compare with what the source was at that moment, whatever is written to it meanwhile."""
    _check_revisions(source, target)
    try:
        with source.read() as reading:
            count = _copy(reading, target, progress)
            with target.read() as copied:
                return count, _difference(reading, copied, progress)
    except NOT_READABLE as error:
        rows = source.unreadable(strictly=False)
        if not rows:
            raise
        named = "; ".join(f"table {table}, row {', '.join(map(str, key))}" for table, key in rows)
        raise TransferRefused(
            f"these rows of the source can be copied by nobody: {named}. Mend or remove it first; nothing was copied"
        ) from error


def copy(source: Database, target: Database, progress: Progress = lambda table, rows: None) -> int:
    """Copy every row into ``target``, which must be empty, in one transaction; returns how many.

    The source is read as it is at one moment; nothing that is written to it meanwhile is taken along.

    Raises:
        TransferRefused: one of them is not at this program's revision, or there is something in the target already.
    """
    _check_revisions(source, target)
    with source.read() as reading:
        return _copy(reading, target, progress)


def verify(
    source: Database, target: Database, progress: Progress = lambda table, rows: None
) -> Difference | None:
    """Compare every value of every row; the first difference, or None where there is none."""
    with source.read() as one, target.read() as other:
        return _difference(one, other, progress)


def _check_revisions(source: Database, target: Database) -> None:
    for database, which in ((source, "source"), (target, "target")):
        if database.revision() != newest_revision():
            raise TransferRefused(
                f"the {which} is at another revision; give it 'kiosk database upgrade' first"
            )


def _copy(reading: Connection, target: Database, progress: Progress) -> int:
    total = 0
    with target.write(alone=True) as writing:
        announce(writing, Topic.ALL)
        for table in moved_tables():
            if table.name in REPLACED:
                writing.execute(delete(table))
            elif writing.execute(select(func.count()).select_from(table)).scalar_one():
                raise TransferRefused(
                    f"the target is not empty: there is something in its table '{table.name}'. Bring it into a new "
                    "record: name another place in --database (or --to); nothing was changed"
                )
        for table in moved_tables():
            count = 0
            for batch in _batches(reading, table):
                writing.execute(insert(table), batch)
                count += len(batch)
                progress(table.name, count)
            total += count
        seal_as_it_is(writing)
    return total


def _difference(one: Connection, other: Connection, progress: Progress) -> Difference | None:
    for table in moved_tables():
        count = 0
        for mine, theirs in zip_longest(_rows(one, table), _rows(other, table)):
            if mine != theirs:
                row = mine or theirs or {}
                return Difference(table.name, tuple(row[column.name] for column in table.primary_key))
            count += 1
            if count % BATCH == 0:
                progress(table.name, count)
        progress(table.name, count)
    return None


def _rows(connection: Connection, table: Table) -> Iterator[dict[str, Any]]:
    query = select(table).order_by(*_key(connection, table)).execution_options(yield_per=BATCH)
    with closing(connection.execute(query)) as result:
        for row in result.mappings():
            yield dict(row)


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for row in _rows(connection, table):
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _key(connection: Connection, table: Table) -> list[ColumnElement[Any]]:
    """The primary key, in an order that is the same on every engine: sign by sign."""
    server = connection.dialect.name == "postgresql"
    return [
        column.collate("C") if server and isinstance(column.type, String) else column
        for column in table.primary_key
    ]

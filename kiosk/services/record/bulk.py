"""Rows of the record by the hundred: read by a key, and written only where something differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from kiosk.domain.audit import Action
from kiosk.services.record import audit
from kiosk.store import many

# Values of one IN list or of one multi-row statement; every engine takes this many.
CHUNK = 500


def flat(item: Any) -> dict[str, Any]:
    """The fields of a dataclass that holds no other: `dataclasses.asdict` copies each value, for thousands of rows."""
    return {name: getattr(item, name) for name in item.__dataclass_fields__}


def chunks(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    """``values`` in order, as many at a time as one statement takes."""
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))


def rows_by(
    connection: Connection, table: Table, column: str, values: Sequence[str], *, lock: bool = False
) -> dict[str, dict[str, Any]]:
    """The rows whose ``column`` (unique) is one of ``values``, by it; with ``lock`` nobody changes them meanwhile."""
    found: dict[str, dict[str, Any]] = {}
    for chunk in chunks(values):
        query = select(table).where(many.among(connection, table.c[column], chunk)).order_by(table.c[column])
        rows = many.read(connection, query.with_for_update(key_share=True) if lock else query)
        found.update((row[column], row) for row in rows)
    return found


def values_by(
    connection: Connection, table: Table, column: str, values: Sequence[str], *names: str
) -> dict[str, tuple[Any, ...]]:
    """Of the rows whose ``column`` (unique) is one of ``values``, what the columns ``names`` say, by it."""
    found: dict[str, tuple[Any, ...]] = {}
    own = table.c[column]
    for chunk in chunks(values):
        query = select(own, *(table.c[name] for name in names)).where(many.among(connection, own, chunk))
        found.update((row[0], tuple(row[1:])) for row in connection.execute(query))
    return found


def ids(connection: Connection, table: Table, values: Sequence[str]) -> set[str]:
    """Those of the ids ``values`` that there are."""
    found: set[str] = set()
    for chunk in chunks(values):
        query = select(table.c.id).where(many.among(connection, table.c.id, chunk))
        found.update(connection.execute(query).scalars())
    return found


def write(
    connection: Connection,
    table: Table,
    rows: Sequence[dict[str, Any]],
    known: Mapping[str, dict[str, Any]] | None = None,
) -> tuple[set[str], set[str]]:
    """Insert what is new and update what differs, by id; the last of two rows with one id counts.

    Returns the ids added and the ids changed. All rows have the same keys. ``known`` are those that there are, by id,
    where they have been read and locked already.
    """
    wanted = {row["id"]: row for row in rows}
    held = rows_by(connection, table, "id", list(wanted)) if known is None else known
    new = [row for key, row in wanted.items() if key not in held]
    differing = [
        row for key, row in wanted.items() if key in held and any(held[key][k] != v for k, v in row.items())
    ]
    many.insert(connection, table, new)
    many.update(connection, table, ("id",), differing)
    return {row["id"] for row in new}, {row["id"] for row in differing}


def audited(
    connection: Connection, now: datetime, actor: str, action: Action, patient_ids: Sequence[str]
) -> None:
    """A row of the audit for each of these patients."""
    audit.append(connection, now, (audit.Event(actor, action, key) for key in patient_ids))

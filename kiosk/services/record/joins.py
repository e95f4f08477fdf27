"""Records that staff have joined, as everything else meets them: whoever is called by a double's id is the one kept.

What tells who somebody is stays where it is, names, birth date, second answers, numbers: the look-ups follow the join.
What was done for them, and what they are booked for, is handed over to the record that stays, and it is kept which rows
those are: taking apart hands them back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Table,
    bindparam,
    func,
    insert,
    select,
    update,
)

from kiosk.services.record.bulk import chunks
from kiosk.store import tables

_JOIN, _ROW = tables.patient_join, tables.patient_join_row
# Built once: it is asked at every identification.
_KEPT = select(_JOIN.c.double_id, _JOIN.c.kept_id).where(
    _JOIN.c.double_id.in_(bindparam("doubles", expanding=True)), _JOIN.c.parted_at.is_(None)
)


def _of_visits() -> list[Table]:
    """The tables of what a visit has of its patient, one that a new kind of item brings among them."""
    return [
        table
        for table in tables.metadata.sorted_tables
        if {"patient", "visit"} <= {key.column.table.name for key in table.foreign_keys}
    ]


OF_VISITS: dict[str, Table] = {table.name: table for table in _of_visits()}
# What is handed over, by its table's name: rows with an id, of a patient.
HANDED_OVER: dict[str, Table] = OF_VISITS | {
    table.name: table
    for table in (
        tables.appointment,
        tables.coverage,
        tables.visit,
        tables.clinical_statement,
        tables.related_person,
        tables.wait_entry,
    )
}


def standing_id(patient_id: ColumnElement[str]) -> ColumnElement[str]:
    """SQL for the record that stays of the person whose id this is."""
    kept = (
        select(_JOIN.c.kept_id)
        .where(_JOIN.c.double_id == patient_id, _JOIN.c.parted_at.is_(None))
        .correlate_except(_JOIN)
        .scalar_subquery()
    )
    return func.coalesce(kept, patient_id)


def followed(wanted: Select[tuple[str]] | CompoundSelect[tuple[str]]) -> Select[tuple[str]]:
    """Of the ids of patients that ``wanted`` finds, those of the records that stay."""
    who = wanted.subquery("wanted")
    return select(standing_id(next(iter(who.c))))


def kept_for(connection: Connection, patient_ids: Iterable[str]) -> dict[str, str]:
    """The record that stays, of those of these that are doubles; the others are not there."""
    found: dict[str, str] = {}
    for chunk in chunks(sorted(set(patient_ids))):
        found.update((row.double_id, row.kept_id) for row in connection.execute(_KEPT, {"doubles": chunk}))
    return found


def note(connection: Connection, table: str, rows: Mapping[str, str]) -> None:
    """What has come for a double and stands under the one kept: ids of rows of ``table``, with the double's id."""
    joins: dict[str, str] = {}
    for chunk in chunks(sorted(set(rows.values()))):
        query = select(_JOIN.c.double_id, _JOIN.c.id).where(
            _JOIN.c.double_id.in_(chunk), _JOIN.c.parted_at.is_(None)
        )
        joins.update((row.double_id, row.id) for row in connection.execute(query))
    new = [(key, joins[double]) for key, double in sorted(rows.items()) if double in joins]
    hand_over(connection, table, new)


def hand_over(connection: Connection, table: str, rows: Sequence[tuple[str, str]]) -> None:
    """Keep that these rows, each with the id of its join, are a double's."""
    if rows:
        values: list[dict[str, Any]] = [
            {"of_table": table, "row_id": key, "join_id": join} for key, join in rows
        ]
        connection.execute(insert(_ROW), values)


def give(connection: Connection, table: str, row_ids: Sequence[str], of: str, to: str) -> None:
    """Hand rows of one patient to another; what is somebody else's by now stays."""
    where = HANDED_OVER[table]
    for chunk in chunks(list(row_ids)):
        which = (where.c.id.in_(chunk), where.c.patient_id == of)
        connection.execute(update(where).where(*which).values(patient_id=to))

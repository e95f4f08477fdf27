"""What an act of staff does to the rows of a record, so that exactly that can be taken back, and nothing else."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.undo import RowChange
from kiosk.store import tables

# What a decision on a patient's wishes may touch, with the column that says whose a row is.
_DECIDED = (
    (tables.patient, "id"),
    (tables.patient_telecom, "patient_id"),
    (tables.patient_address, "patient_id"),
    (tables.coverage, "patient_id"),
    (tables.clinical_statement, "patient_id"),
)
# Where a row is read, which is changed in its own table.
_READ = {"patient": tables.shown_patient}
_BY_NAME = {table.name: table for table in (tables.change_request, *(table for table, _ in _DECIDED))}
# Every row by its table and id.
Rows = dict[tuple[str, str], dict[str, Any]]


def rows_of(connection: Connection, patient_id: str, visit_id: str) -> Rows:
    """The rows of a patient, and the wishes of a visit, that a decision may touch, as they are in this transaction."""
    found: Rows = {}
    asked = [(table, column, patient_id) for table, column in _DECIDED]
    for table, column, key in (*asked, (tables.change_request, "visit_id", visit_id)):
        read = _READ.get(table.name, table)
        for row in connection.execute(select(read).where(read.c[column] == key)).mappings():
            found[table.name, row["id"]] = dict(row)
    return found


def changes_between(before: Rows, after: Rows) -> tuple[RowChange, ...]:
    """What is otherwise after than before; of a row that was and is there, the columns alone that are."""
    changes = []
    for key in before | after:
        was, now = before.get(key), after.get(key)
        if was == now:
            continue
        if was is not None and now is not None:
            columns = [column for column in now if was[column] != now[column]]
            was, now = ({column: side[column] for column in columns} for side in (was, now))
        changes.append(RowChange(*key, was, now))
    return tuple(changes)


def stand(connection: Connection, changes: tuple[RowChange, ...]) -> bool:
    """Whether all of it still is as it was left; the rows stay so until this transaction ends."""
    for change in changes:
        table = _BY_NAME[change.table]
        read = _READ.get(table.name)
        query = select(table.c.id if read is not None else table).where(table.c.id == change.key)
        row = connection.execute(query.with_for_update()).mappings().one_or_none()
        if read is not None and row is not None:
            row = connection.execute(select(read).where(read.c.id == change.key)).mappings().one_or_none()
        if (row is None) != (change.after is None):
            return False
        if row is not None and any(row[column] != value for column, value in (change.after or {}).items()):
            return False
    return True


def put_back(connection: Connection, changes: tuple[RowChange, ...]) -> None:
    """Make the rows what they were."""
    for change in changes:
        table = _BY_NAME[change.table]
        if change.before is None:
            connection.execute(delete(table).where(table.c.id == change.key))
        elif change.after is None:
            connection.execute(insert(table).values(**change.before))
        else:
            connection.execute(update(table).where(table.c.id == change.key).values(**change.before))

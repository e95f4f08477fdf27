"""Who checks in, in the record: every answer stays, and staff see the last one that does. No kiosk reads it again."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, bindparam, insert, select

from kiosk.domain.items.representative import RepresentativeTold, Represented
from kiosk.services.items.item import Room, VisitWrites, applied
from kiosk.services.record import rows
from kiosk.services.record.mistakes import stands
from kiosk.store import tables

_WHO = tables.representative.c
_ADD = insert(tables.representative)
_OF_VISIT = (
    select(tables.representative)
    .where(_WHO.visit_id == bindparam("visit"), stands(_WHO.id))
    .order_by(_WHO.told_at, _WHO.id)
)


def _tell(visit: VisitWrites, record_id: str, step: RepresentativeTold) -> None:
    visit.writes.add(
        _ADD,
        {
            "id": record_id,
            "visit_id": visit.visit_id,
            "patient_id": visit.patient_id,
            "relationship": step.relationship,
            "name": step.name,
            "told_at": visit.now,
        },
    )


def _kept(connection: Connection, visit_id: str) -> Sequence[Represented]:
    return rows.read(connection, _OF_VISIT, [_WHO.id], _represented, {"visit": visit_id}).made[-1:]


def _represented(row: RowMapping) -> Represented:
    return Represented(row["relationship"], row["name"], row["told_at"])


ROOM = Room((applied(RepresentativeTold, _tell),), kept=_kept)

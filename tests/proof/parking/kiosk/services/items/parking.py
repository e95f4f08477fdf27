"""Parking in the record: every answer stays, and staff see the last one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, bindparam, insert, select

from kiosk.domain.items.parking import Parked, ParkingAnswered
from kiosk.services.items.item import Room, VisitWrites, applied
from kiosk.services.record import rows
from kiosk.store import tables

_PARKING = tables.parking.c
_ADD = insert(tables.parking)
_OF_VISIT = select(tables.parking).where(_PARKING.visit_id == bindparam("visit")).order_by(_PARKING.id)


def _answer(visit: VisitWrites, record_id: str, step: ParkingAnswered) -> None:
    visit.writes.add(
        _ADD,
        {
            "id": record_id,
            "visit_id": visit.visit_id,
            "patient_id": visit.patient_id,
            "free": step.free,
            "place": step.place,
            "plate": step.plate,
            "answered_at": visit.now,
        },
    )


def _kept(connection: Connection, visit_id: str) -> Sequence[Parked]:
    return rows.read(connection, _OF_VISIT, [_PARKING.id], _parked, {"visit": visit_id}).made[-1:]


def _parked(row: RowMapping) -> Parked:
    return Parked(row["free"], row["place"], row["plate"], row["answered_at"])


ROOM = Room((applied(ParkingAnswered, _answer),), kept=_kept)

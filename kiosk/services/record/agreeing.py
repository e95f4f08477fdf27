"""What was agreed in a visit, as it stands in the record, and what else is known of who is about to go."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, select

from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.visit.agreed import AgreedPoint
from kiosk.services.record import reading, rows
from kiosk.store import tables

_POINT, _BOOKING = tables.agreed_point.c, tables.appointment.c
# A kiosk may read no others.
_PUBLIC: tuple[ColumnElement[Any], ...] = (_POINT.id, _POINT.says, _POINT.written_at)
# So many bookings are told before somebody goes.
MOST_AHEAD = 3


def points_of(connection: Connection, visit_id: str, *, by: bool = False) -> tuple[AgreedPoint, ...]:
    """What stands as agreed in a visit, the first first; ``by`` whom for staff alone."""
    columns = (*_PUBLIC, _POINT.written_by) if by else _PUBLIC
    query = select(*columns).where(_POINT.visit_id == visit_id, _POINT.ended_at.is_(None))
    return rows.read(connection, query.order_by(_POINT.written_at, _POINT.id), [_POINT.id], _point).made


def ahead_of(connection: Connection, patient_ids: list[str], now: datetime) -> tuple[Appointment, ...]:
    """What somebody is booked for from ``now`` on (aware), the next first."""
    query = (
        select(tables.appointment)
        .where(
            _BOOKING.patient_id.in_(patient_ids),
            _BOOKING.start > now,
            _BOOKING.status == AppointmentStatus.BOOKED,
        )
        .order_by(_BOOKING.start, _BOOKING.id)
        .limit(MOST_AHEAD)
    )
    return rows.read(connection, query, [_BOOKING.id], reading.appointment_from).made


def _point(row: RowMapping) -> AgreedPoint:
    says = {str(language): str(text) for language, text in row["says"].items()}
    return AgreedPoint(row["id"], says, row["written_at"], row.get("written_by", ""))

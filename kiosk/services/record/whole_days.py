"""Bookings that the export of a whole day no longer holds: cancelled, where the clinic says that it holds them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.services.record import bookings, reading
from kiosk.services.record.bulk import audited, write
from kiosk.store import tables

# So many go without a word, however few there are; of more, no more than half.
FEW = 3
_BOOKING = tables.appointment
_COME_FOR = select(tables.visit_appointment.c.appointment_id)


@dataclass(frozen=True)
class Gone:
    """A booking that is not held any more: when it begins (aware), and its patient's record number."""

    start: datetime
    mrn: str


@dataclass(frozen=True)
class Withdrawn:
    """What became of the bookings of some days.

    Attributes:
        gone: those that the export no longer holds.
        booked: how many there were that it could have held.
        too_many: whether so many were gone that none was cancelled.
    """

    gone: tuple[Gone, ...]
    booked: int
    too_many: bool = False


def withdraw(
    connection: Connection,
    origin: str,
    days: Sequence[date],
    holds: Callable[[Appointment], bool],
    most: int | None,
    now: datetime,
    source: str,
    settings: ClinicSettings,
) -> Withdrawn:
    """Cancel what ``origin`` has booked on the clinic's ``days`` and its export no longer ``holds``.

    Nothing of an earlier day, nothing that somebody has begun to check in for, and nothing that is more than booked.
    ``holds`` is asked of each by what its source calls it. ``most`` is how many may be cancelled; None for half
    of them, or a few.
    """
    found: list[dict[str, Any]] = []
    for day in sorted(set(days)):
        if day >= settings.today(now):
            found += _booked(connection, origin, day, settings)
    gone = [row for row in found if not holds(reading.appointment_from(row | {"id": row["source_key"]}))]
    told = tuple(Gone(row["start"], row.pop("mrn")) for row in gone)
    if len(gone) > (max(FEW, len(found) // 2) if most is None else most):
        return Withdrawn(told, len(found), too_many=True)
    rows = [row | {"status": AppointmentStatus.CANCELLED} for row in gone]
    _, changed = write(connection, _BOOKING, rows)
    bookings.keep(connection, [row for row in gone if row["id"] in changed], rows, now, source)
    audited(connection, now, source, Action.IMPORT_APPOINTMENT, sorted({row["patient_id"] for row in rows}))
    return Withdrawn(told, len(found))


def _booked(connection: Connection, origin: str, day: date, settings: ClinicSettings) -> list[dict[str, Any]]:
    begin, end = reading.day_bounds(day, settings)
    query = (
        select(_BOOKING, tables.patient.c.mrn)
        .join(tables.patient, tables.patient.c.id == _BOOKING.c.patient_id)
        .where(
            _BOOKING.c.source == origin,
            _BOOKING.c.source_key != "",
            _BOOKING.c.status == AppointmentStatus.BOOKED,
            _BOOKING.c.start >= begin,
            _BOOKING.c.start < end,
            _BOOKING.c.id.not_in(_COME_FOR),
        )
        .order_by(_BOOKING.c.start, _BOOKING.c.id)
        .with_for_update(of=_BOOKING, key_share=True)
    )
    return [dict(row) for row in connection.execute(query).mappings()]

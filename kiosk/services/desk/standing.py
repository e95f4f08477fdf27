"""How a visit stands, as far as acts of staff change it, and the way back from one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import OperationalError

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.undo import RowChange, Standing, TicketStanding, WayBack
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.record import reading, rows
from kiosk.store import straight, tables
from kiosk.store.beside import all_beside, moment

_VISIT, _TICKET = tables.visit.c, tables.ticket.c
_STATUSES = {status.value: status for status in AppointmentStatus}
_DRAWN = (
    *(_TICKET.id, _TICKET.status, _TICKET.room, _TICKET.called_at, _TICKET.called_by, _TICKET.times_called),
    *(_TICKET.queue, _TICKET.place, _TICKET.first, _TICKET.held_at, _TICKET.held),
)
_ROW = (
    select(
        _VISIT.patient_id,
        _VISIT.version,
        _VISIT.status.label("visit_status"),
        _VISIT.acknowledged_at,
        _VISIT.acknowledged_by,
        *_DRAWN,
    )
    .join_from(tables.visit, tables.ticket, _TICKET.visit_id == _VISIT.id, isouter=True)
    .where(bindparam("visit") == _VISIT.id)
)
_BOOKING = tables.appointment.c
_BOOKINGS = all_beside(
    tables.visit_appointment.c.visit_id == _VISIT.id,
    *(_BOOKING.id, _BOOKING.start, _BOOKING.status),
    of=tables.visit_appointment.join(
        tables.appointment, _BOOKING.id == tables.visit_appointment.c.appointment_id
    ),
)
_WHOLE = _ROW.add_columns(_BOOKINGS.label("bookings"), reading.items_beside(_VISIT.id).label("checklist"))


def standing(connection: Connection, visit_id: str) -> Standing | None:
    """How the visit stands in this transaction, which has locked it; None for an unknown one."""
    return whose(connection, visit_id)[1]


def whose(connection: Connection, visit_id: str) -> tuple[str, Standing | None]:
    """Whose visit it is (a patient's id; empty for an unknown one), and as `standing`: one statement.

    Bookings and items that cannot be read are left out. Raises one of `rows.NOT_READABLE` for anything else.
    """
    asked = {"visit": visit_id}
    try:
        found = straight.rows(connection, _WHOLE, asked)
        return _whose(found[0], *_beside(*found[0][-2:])) if found else ("", None)
    except (*rows.NOT_READABLE, OperationalError) as error:
        # An embedded record says of bytes in the place of a text that the statement failed.
        if isinstance(error, OperationalError) and connection.dialect.name == "postgresql":
            raise
    alone = straight.rows(connection, _ROW, asked)
    booked = reading.appointments_of_visit(connection, visit_id)
    bookings = tuple((item.id, item.status) for item in booked)
    return _whose(alone[0], bookings, reading.checklist_of(connection, visit_id)) if alone else ("", None)


def _beside(
    bookings: Sequence[Sequence[Any]] | None, items: Sequence[Sequence[Any]] | None
) -> tuple[tuple[tuple[str, AppointmentStatus], ...], Any]:
    booked = sorted((moment(start), key, _STATUSES[status]) for key, start, status in bookings or ())
    return tuple((key, status) for _, key, status in booked), reading.checklist_beside(items)


def _whose(row: Sequence[Any], bookings: Any, checklist: Any) -> tuple[str, Standing]:
    patient_id, version, status, acknowledged_at, acknowledged_by, *drawn = row[: 5 + len(_DRAWN)]
    ticket = TicketStanding(drawn[0], TicketStatus(drawn[1]), *drawn[2:]) if drawn[0] is not None else None
    return patient_id, Standing(
        version=version,
        status=VisitStatus(status),
        acknowledged_at=acknowledged_at,
        acknowledged_by=acknowledged_by,
        ticket=ticket,
        bookings=bookings,
        checklist=checklist,
    )


def way_back(
    connection: Connection, visit_id: str, before: Standing | None, rows: tuple[RowChange, ...] = ()
) -> WayBack:
    """The way back from what this transaction has done since ``before``, and to ``rows`` of the record.

    Raises LookupError for an unknown visit.
    """
    after = standing(connection, visit_id)
    if before is None or after is None:
        raise LookupError(visit_id)
    return WayBack(visit_id, before, after, rows)

"""How a visit stands, as far as acts of staff change it, and the way back from one."""

from __future__ import annotations

from sqlalchemy import Connection, select

from kiosk.domain.queue import TicketStatus
from kiosk.domain.undo import RowChange, Standing, TicketStanding, WayBack
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.record import reading
from kiosk.store import tables


def standing(connection: Connection, visit_id: str) -> Standing | None:
    """How the visit stands in this transaction, which has locked it; None for an unknown one."""
    visit, ticket = tables.visit, tables.ticket
    row = connection.execute(select(visit).where(visit.c.id == visit_id)).one_or_none()
    if row is None:
        return None
    drawn = connection.execute(select(ticket).where(ticket.c.visit_id == visit_id)).one_or_none()
    return Standing(
        version=row.version,
        status=VisitStatus(row.status),
        acknowledged_at=row.acknowledged_at,
        acknowledged_by=row.acknowledged_by,
        ticket=TicketStanding(
            drawn.id,
            TicketStatus(drawn.status),
            drawn.room,
            drawn.called_at,
            drawn.called_by,
            drawn.times_called,
            drawn.queue,
            drawn.place,
            drawn.first,
            drawn.held_at,
            drawn.held,
        )
        if drawn
        else None,
        bookings=tuple(
            (item.id, item.status) for item in reading.appointments_of_visit(connection, visit_id)
        ),
        checklist=reading.checklist_of(connection, visit_id),
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

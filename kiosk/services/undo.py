"""Takes back what a member of staff has just done with a visit, where nothing else has happened to it since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, select, update

from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.queue import TicketStatus, may_take_back
from kiosk.domain.undo import RowChange, Standing, TicketStanding, WayBack
from kiosk.domain.visits import VisitStatus
from kiosk.services import audit, reading, touched
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce


class UndoRefused(Refusal):
    """The visit no longer stands as the act left it, or the act was none that can be taken back."""


class UndoService:
    """Puts a visit back to how it stood before an act of staff."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def undo(self, way: WayBack, staff: str) -> None:
        """Take the act back. Raises UndoRefused when anything about the visit has changed since."""
        now = self._clock()
        before, after = way.before, way.after
        with self._database.write(now=now) as connection:
            reading.lock_visit(connection, way.visit_id)
            announce(connection, Topic.VISIT, way.visit_id)
            if standing(connection, way.visit_id) != after or not _may_go(way):
                raise UndoRefused
            if not touched.stand(connection, way.rows):
                raise UndoRefused
            visit = tables.visit
            connection.execute(
                update(visit)
                .where(visit.c.id == way.visit_id)
                .values(
                    status=before.status,
                    acknowledged_at=before.acknowledged_at,
                    acknowledged_by=before.acknowledged_by,
                    version=visit.c.version + 1,
                )
            )
            _put_back(connection, way)
            touched.put_back(connection, way.rows)
            patient_id = connection.execute(
                select(visit.c.patient_id).where(visit.c.id == way.visit_id)
            ).scalar_one()
            audit.append(connection, now, [audit.Event(staff, Action.UNDONE, patient_id, way.visit_id)])


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


def _may_go(way: WayBack) -> bool:
    before, after = way.before.ticket, way.after.ticket
    if before is None or after is None:
        return before is after
    return before.id == after.id and may_take_back(after.status, before.status)


def _put_back(connection: Connection, way: WayBack) -> None:
    """Ticket, bookings and items, as far as the act changed them."""
    before, after = way.before, way.after
    if before.ticket is not None and before.ticket != after.ticket:
        announce(connection, Topic.TICKET, way.visit_id)
        drawn, ticket = before.ticket, tables.ticket
        connection.execute(
            update(ticket)
            .where(ticket.c.id == drawn.id)
            .values(
                status=drawn.status,
                room=drawn.room,
                called_at=drawn.called_at,
                called_by=drawn.called_by,
                times_called=drawn.times_called,
            )
        )
    for key, status in set(before.bookings) - set(after.bookings):
        booking = tables.appointment
        connection.execute(update(booking).where(booking.c.id == key).values(status=status))
    item = tables.checklist_item
    for was in before.checklist:
        if was not in after.checklist:
            connection.execute(
                update(item)
                .where(item.c.visit_id == way.visit_id, item.c.kind == was.kind, item.c.key == was.key)
                .values(
                    status=was.status,
                    reason=was.reason,
                    completed_at=was.completed_at,
                    completed_by=was.completed_by,
                )
            )

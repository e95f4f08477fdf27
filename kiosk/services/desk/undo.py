"""Takes back what a member of staff has just done with a visit, where nothing else has happened to it since."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sqlalchemy import update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.changes import is_identity_answer
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.lifecycle import may_take_back
from kiosk.services.desk import touched
from kiosk.services.desk.acting import Act, VisitAct, acting, with_visit
from kiosk.services.desk.opening import once_shown, open_visit, opened_by_visit
from kiosk.services.record.clinic import settings_in
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database


class UndoRefused(Refusal):
    """The visit no longer stands as the act left it, or the act was none that can be taken back."""


class UndoService:
    """Puts a visit back to how it stood before an act of staff."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def undo(self, way: WayBack, who: Actor) -> None:
        """Take the act back. Raises UndoRefused when anything about the visit has changed since.

        NotAllowed where they might not do the act itself: nobody decides a change by taking a decision back; AskAgain
        where it puts another phone or postcode on file, and the password was not typed lately enough; and GlassShut
        where that is of a record that is shut to them by now.
        """
        once_shown(lambda: self._undo(way, who), lambda: self._open(way, who))

    def _open(self, way: WayBack, who: Actor) -> None:
        open_visit(self._database, way.visit_id, who, self._clock())

    def _undo(self, way: WayBack, who: Actor) -> None:
        with acting(self._database, who, Permission.WORK_QUEUE, self._clock()) as act:
            undo_in(act, way)


def undo_in(act: Act, way: WayBack) -> None:
    """As `UndoService.undo`, within an act of somebody who may work with the queue; the record is open to them."""
    before = way.before
    with with_visit(act, way.visit_id) as visit:
        for permission in _needed(way):
            visit.who.must(permission)
        if visit.before != way.after or not _may_go(way):
            raise UndoRefused
        must_confirm(act, way)
        if way.rows:
            settings = settings_in(visit.connection)
            opened_by_visit(visit.connection, way.visit_id, act.who, visit.now, settings)
        if not touched.stand(visit.connection, way.rows):
            raise UndoRefused
        visit.set(
            status=before.status,
            acknowledged_at=before.acknowledged_at,
            acknowledged_by=before.acknowledged_by,
        )
        put_back(visit, way)
        touched.put_back(visit.connection, way.rows)
        visit.did(Action.UNDONE)


def _needed(way: WayBack) -> Iterator[Permission]:
    """What is needed to take it back, beside what every act on a visit in the queue needs."""
    if way.before.checklist != way.after.checklist:
        yield Permission.WORK_DESK
    if way.rows:
        yield Permission.DECIDE_CHANGES


def must_confirm(act: Act, way: WayBack) -> None:
    """Raises AskAgain where it puts another phone or postcode on file, and the password was not typed lately enough."""
    cards = (change.before or {} for change in way.rows if change.table == tables.patient.name)
    if any(is_identity_answer(column) for card in cards for column in card):
        sessions.must(act.connection, act.who, Permission.DECIDE_CHANGES, act.now, asks=True)


def _may_go(way: WayBack) -> bool:
    before, after = way.before.ticket, way.after.ticket
    if before is None or after is None:
        return before is after
    return before.id == after.id and may_take_back(after.status, before.status)


def put_back(visit: VisitAct, way: WayBack) -> None:
    """Ticket, bookings and items, as far as the act changed them."""
    connection, before, after = visit.connection, way.before, way.after
    if before.ticket is not None and before.ticket != after.ticket:
        visit.tell(Topic.TICKET)
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
                queue=drawn.queue,
                place=drawn.place,
                first=drawn.first,
                held_at=drawn.held_at,
                held=drawn.held,
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

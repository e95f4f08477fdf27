"""Registrations that were a mistake: taken back as long as nothing else is on file of whoever was registered.

Nobody is taken out of the record: who they were, and that they were registered, stays in it. But nobody is found by
that any more, and no kiosk knows them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import AppointmentStatus, Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.lifecycle import status_with
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.acting import Act, with_visit
from kiosk.services.record.bookings import keep
from kiosk.services.record.mistakes import stands
from kiosk.store import tables
from kiosk.store.feed import announce

# What the clinic's own numbers begin with; the rest is counted, and as long as it takes to sort well.
OWN_NUMBERS = "NEW-"
_PERSON, _BOOKING, _VISIT, _TICKET = tables.patient, tables.appointment, tables.visit, tables.ticket
# What may refer to somebody whose registration is taken back; and to the visit for which they were registered.
_OF_PERSON = frozenset({"patient_name", "appointment", "visit", "taken_back", "record_grant"})
_OF_WAIT = frozenset({"checklist_item", "ticket", "visit_appointment"})


@dataclass(frozen=True)
class Registered:
    """Somebody who was registered, which can be taken back."""

    patient: Patient


class MoreOnFile(Refusal):
    """They were not registered here, or more is on file of them than that they were, and waited."""


def take_back(act: Act, patient_id: str) -> None:
    """Within an act: as `RegisteringService.take_back`."""
    connection = act.connection
    locked = select(_PERSON.c.id).where(_PERSON.c.id == patient_id, stands(_PERSON.c.id)).with_for_update()
    if connection.execute(locked).first() is None or not _only_registered(act, patient_id):
        raise MoreOnFile
    waits = select(_VISIT.c.id).where(
        _VISIT.c.patient_id == patient_id, _VISIT.c.status != VisitStatus.CANCELLED
    )
    for visit_id in connection.execute(waits.order_by(_VISIT.c.id)).scalars().all():
        with with_visit(act, visit_id) as visit:
            left = update(_TICKET).where(_TICKET.c.visit_id == visit_id)
            connection.execute(left.values(status=TicketStatus.LEFT))
            visit.set(status=status_with(TicketStatus.LEFT))
            visit.tell(Topic.TICKET)
            visit.did(Action.BOOKING_TAKEN_BACK)
    _cancel(act, patient_id)
    own = {"id": patient_id, "patient_id": patient_id, "taken_at": act.now, "taken_by": act.staff}
    connection.execute(insert(tables.taken_back).values(**own))
    connection.execute(delete(tables.patient_name).where(tables.patient_name.c.patient_id == patient_id))
    # By a phone they are found no more, either.
    connection.execute(update(_PERSON).where(_PERSON.c.id == patient_id).values(phone_key="", postal_key=""))
    announce(connection, Topic.RECORD)
    act.did(Action.REGISTRATION_TAKEN_BACK, patient_id)


def _cancel(act: Act, patient_id: str) -> None:
    """What they were booked for is cancelled, and what it was is kept."""
    query = select(_BOOKING).where(
        _BOOKING.c.patient_id == patient_id, _BOOKING.c.status != AppointmentStatus.CANCELLED
    )
    rows = [dict(row) for row in act.connection.execute(query.with_for_update()).mappings()]
    if not rows:
        return
    act.who.must(Permission.BOOK)
    cancelled = [{**row, "status": AppointmentStatus.CANCELLED} for row in rows]
    keep(act.connection, rows, cancelled, act.now, act.staff)
    which = _BOOKING.c.id.in_([row["id"] for row in rows])
    act.connection.execute(update(_BOOKING).where(which).values(status=AppointmentStatus.CANCELLED))


def _only_registered(act: Act, patient_id: str) -> bool:
    """Whether nothing else is on file; a server looks at what it shows to nobody as well."""
    if act.connection.dialect.name == "postgresql":
        return bool(act.connection.execute(select(func.kiosk_only_registered(patient_id))).scalar_one())
    found = select(_PERSON.c.id).where(
        _PERSON.c.id == patient_id, _PERSON.c.mrn.startswith(OWN_NUMBERS, autoescape=True)
    )
    booked, ahead = _BOOKING.c.status == AppointmentStatus.BOOKED, _BOOKING.c.start > act.now
    others = select(_BOOKING.c.id).where(
        _BOOKING.c.patient_id == patient_id,
        ~_BOOKING.c.source_key.startswith(OWN_SOURCE, autoescape=True)
        | (_BOOKING.c.status == AppointmentStatus.FULFILLED)
        | (booked & ahead),
    )
    waits = (_VISIT.c.status == VisitStatus.ARRIVED) & (_TICKET.c.status == TicketStatus.WAITING)
    gone_on = (
        select(_VISIT.c.id)
        .join(_TICKET, _TICKET.c.visit_id == _VISIT.c.id, isouter=True)
        .where(_VISIT.c.patient_id == patient_id, _VISIT.c.status != VisitStatus.CANCELLED)
        .where(func.coalesce(~waits, True))
    )
    connection = act.connection
    if connection.execute(found).first() is None:
        return False
    if any(connection.execute(query.limit(1)).first() for query in (others, gone_on)):
        return False
    return not any(_refers(connection, table, patient_id) for table in tables.metadata.sorted_tables)


def _refers(connection: Connection, table: Table, patient_id: str) -> bool:
    """Whether anything of a table is of this patient or of a visit of theirs, and may not be."""
    visits = select(_VISIT.c.id).where(_VISIT.c.patient_id == patient_id)
    for key in table.foreign_keys:
        of = key.column.table.name
        if of == "patient" and table.name not in _OF_PERSON:
            mine = key.parent == patient_id
        elif of == "visit" and table.name not in _OF_WAIT:
            mine = key.parent.in_(visits)
        else:
            continue
        if connection.execute(select(key.parent).where(mine).limit(1)).first():
            return True
    return False

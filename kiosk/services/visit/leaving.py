"""A patient who has been seen checks out at a kiosk: what was agreed, the end of their visit, and how it went.

On a server functions of the database end it and count what was said, for whoever the session is of.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, RowMapping, exists, func, insert, or_, select, update

from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.desk import EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.money.charges import USUAL_CURRENCY
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.visit.agreeing import BeforeGoing, HowItWent, Leaving
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, item_in
from kiosk.domain.visit.steps import NAMES, StepRecord
from kiosk.domain.visit.visit import HERE, VisitStatus, attended
from kiosk.services.record import agreeing, audit, fees, payments, reading
from kiosk.services.visit import checkin_reads as reads
from kiosk.services.visit.applying import ADD_RECORD, Applying, StepRefused, step_row
from kiosk.services.visit.at_kiosk import patient_at
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing
from kiosk.store.writes import Writes

_VISIT, _TICKET, _OUT, _HOW = (
    tables.visit.c,
    tables.ticket.c,
    tables.check_out.c,
    tables.how_it_went.c,
)
_ADD_ITEM = insert(tables.checklist_item)
# Who came before midnight and is seen after it leaves as everybody does.
LONGEST = timedelta(days=1)


class LeavingService:
    """Each call is for whoever the session is of. Raises StepRefused where it has ended, and StoreUnavailable."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime], kiosk: str) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._kiosk = kiosk

    def look(self, session: str) -> Leaving | None:
        """What they leave with; None where they have not been seen today, or have something else to wait for."""
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient_id = patient_at(connection, session, now)
            row = self._seen(connection, patient_id, now)
            if row is None:
                return None
            settings = self._clinic.current
            records = payments.records_shown(connection, patient_id)
            code = settings.currency or USUAL_CURRENCY
            owed = payments.account_of(connection, records, code, settings.today(now))[0].due_amount
            said = select(_OUT.said).where(_OUT.visit_id == row["id"])
            return Leaving(
                row["id"],
                label(row["letter"], row["number"]),
                row["ticket_status"] == TicketStatus.DONE,
                BeforeGoing(
                    agreeing.points_of(connection, row["id"]),
                    agreeing.ahead_of(connection, records, now),
                    owed,
                ),
                not connection.execute(said).scalar_one_or_none(),
                owed.minor > 0,
            )

    def answer(self, session: str, record: StepRecord) -> None:
        """What they have said of paying before they go: an item of their visit's checklist, as when they came.

        What is owed may have come to be during the visit, which is asked for it then. Said once more it changes
        nothing. Raises StepRefused also where the visit is none of theirs that they may leave.
        """
        now = self._clock()
        with self._database.write(session, now) as connection:
            patient_id = patient_at(connection, session, now)
            known = reads.steps(connection, session, record.visit_id, [record.id], now)
            seen = self._seen(connection, patient_id, now)
            if known is None or seen is None or seen["id"] != record.visit_id:
                raise StepRefused(EntryReason.UNKNOWN_VISIT)
            if record.id in known.applied:
                announce_nothing(connection)
                return
            writes = Writes(connection)
            writes.add(ADD_RECORD, step_row(record, now))
            asked = item_in(known.checklist, ItemKind.PAYMENT, "")
            if asked is None:
                place = max((item.position for item in known.checklist), default=-1) + 1
                asked = ChecklistItem(ItemKind.PAYMENT, "", ItemStatus.DUE, place)
                writes.add(_ADD_ITEM, {"visit_id": record.visit_id, **vars(asked)})
            due = replace(asked, status=ItemStatus.DUE)
            others = (item for item in known.checklist if item.kind is not ItemKind.PAYMENT)
            Applying(writes, known.visit, (*others, due), now, self._clinic.current).apply(record)
            kind = NAMES[type(record.step)]
            audit.add(writes, now, [audit.Event(record.kiosk, kind, patient_id, record.visit_id, record.id)])
            writes.send()
            announce(connection, Topic.VISIT, record.visit_id)

    def end(self, session: str, visit_id: str) -> bool:
        """Their visit ends, with what they were booked for; whether it goes on no more by that.

        What has ended already stays as it is.
        """
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce_nothing(connection)
            patient_id = patient_at(connection, session, now)
            if not self._ended(connection, patient_id, visit_id, now):
                return False
            for topic in (Topic.VISIT, Topic.TICKET):
                announce(connection, topic, visit_id)
            events = [audit.Event(self._kiosk, Action.CHECKED_OUT, patient_id, visit_id)]
            events += fees.settle(connection, patient_id, visit_id, now, self._kiosk)
            audit.append(connection, now, events)
            return True

    def say(self, session: str, visit_id: str, how: HowItWent) -> bool:
        """How it went: only how many say so is kept; whether it counts, which it does once."""
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce_nothing(connection)
            patient_id = patient_at(connection, session, now)
            if connection.dialect.name == "postgresql":
                counts = func.kiosk_say_how(visit_id, self._kiosk, int(how))
                counted = bool(connection.execute(select(counts)).scalar_one())
            else:
                counted = self._count(connection, patient_id, visit_id, how, now)
            if counted:
                event = audit.Event(self._kiosk, Action.HOW_IT_WENT, patient_id, visit_id)
                audit.append(connection, now, [event])
            return counted

    def _seen(self, connection: Connection, patient_id: str, now: datetime) -> RowMapping | None:
        """The last visit of theirs that staff have them for or have ended, if there is no other one to wait in."""
        query = (
            select(
                _VISIT.id,
                _TICKET.letter,
                _TICKET.number,
                _TICKET.status.label("ticket_status"),
            )
            .join(tables.ticket, _TICKET.visit_id == _VISIT.id)
            .where(
                _VISIT.patient_id == patient_id,
                or_(_VISIT.day == self._clinic.current.today(now), _VISIT.started_at > now - LONGEST),
                _TICKET.status != TicketStatus.LEFT,
            )
            .order_by(_VISIT.started_at.desc(), _VISIT.id.desc())
            .limit(1)
        )
        row = connection.execute(query).mappings().one_or_none()
        if row is None or row["ticket_status"] not in (TicketStatus.SERVING, TicketStatus.DONE):
            return None
        if row["ticket_status"] == TicketStatus.SERVING and not _is_all(connection, row["id"]):
            return None
        return row

    def _ended(self, connection: Connection, patient_id: str, visit_id: str, now: datetime) -> bool:
        if connection.dialect.name == "postgresql":
            over = func.kiosk_check_out(visit_id, self._kiosk)
            return bool(connection.execute(select(over)).scalar_one())
        reading.lock_visit(connection, visit_id)
        mine = select(_VISIT.id).where(_VISIT.id == visit_id, _VISIT.patient_id == patient_id)
        if connection.execute(mine).first() is None or not _is_all(connection, visit_id):
            return False
        done = update(tables.ticket).where(
            _TICKET.visit_id == visit_id, _TICKET.status == TicketStatus.SERVING
        )
        if not connection.execute(done.values(status=TicketStatus.DONE, held="", held_at=None)).rowcount:
            return False
        booking, link = tables.appointment.c, tables.visit_appointment.c
        of_it = select(link.appointment_id).where(link.visit_id == visit_id)
        been = update(tables.appointment).where(booking.id.in_(of_it), booking.status.in_(sorted(HERE)))
        connection.execute(been.values(status=AppointmentStatus.FULFILLED))
        ends = update(tables.visit).where(_VISIT.id == visit_id)
        connection.execute(ends.values(status=VisitStatus.FINISHED, version=_VISIT.version + 1))
        self._keep(connection, visit_id, now)
        return True

    def _keep(self, connection: Connection, visit_id: str, now: datetime, **values: bool) -> None:
        """That they were at this kiosk."""
        kept = {"kiosk": self._kiosk, "at": now} | values
        again = update(tables.check_out).where(_OUT.visit_id == visit_id).values(**kept)
        if not connection.execute(again).rowcount:
            connection.execute(insert(tables.check_out).values(visit_id=visit_id, **({"said": False} | kept)))

    def _count(
        self, connection: Connection, patient_id: str, visit_id: str, how: HowItWent, now: datetime
    ) -> bool:
        later = tables.visit.alias("later")
        query = (
            select(_VISIT.day)
            .join(tables.ticket, _TICKET.visit_id == _VISIT.id)
            .where(
                _VISIT.id == visit_id,
                _VISIT.patient_id == patient_id,
                _TICKET.status == TicketStatus.DONE,
                ~exists().where(later.c.patient_id == patient_id, later.c.started_at > _VISIT.started_at),
            )
        )
        day = connection.execute(query).scalar_one_or_none()
        said = connection.execute(select(_OUT.said).where(_OUT.visit_id == visit_id)).scalar_one_or_none()
        if day is None or said:
            return False
        self._keep(connection, visit_id, now, said=True)
        more = update(tables.how_it_went).where(_HOW.day == day, _HOW.answer == int(how))
        if not connection.execute(more.values(count=_HOW.count + 1)).rowcount:
            connection.execute(insert(tables.how_it_went).values(day=day, answer=int(how), count=1))
        return True


def _is_all(connection: Connection, visit_id: str) -> bool:
    """Whether nothing else of a visit is to be waited for, once what is under way has been."""
    booked = reading.appointments_of_visit(connection, visit_id)
    return len(attended(booked)) == sum(item.status in HERE for item in booked)

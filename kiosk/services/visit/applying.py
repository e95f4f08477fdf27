"""What the records of one visit change in the shared record, within the transaction that applies them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import RowMapping, bindparam, insert, select, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.desk import EntryReason
from kiosk.domain.items.item import ItemStep, Settles
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit import checklist as rules
from kiosk.domain.visit.arrival import is_served
from kiosk.domain.visit.checklist import Checklist, ItemKind, ItemStatus
from kiosk.domain.visit.steps import (
    NAMES,
    CheckInFinished,
    FlagRaised,
    HandedToDesk,
    LeftForDesk,
    QuestionLeft,
    StepRecord,
    VisitOpened,
)
from kiosk.domain.visit.visit import VisitStatus, arrived_as
from kiosk.services.items.item import StepRefused, VisitWrites
from kiosk.services.items.table import APPLIES
from kiosk.services.record import reading
from kiosk.services.visit import tickets
from kiosk.store import tables
from kiosk.store.writes import Writes

__all__ = ["ADD_RECORD", "Applying", "StepRefused", "step_row"]

# Built once: composing them anew would cost more than the database does.
ADD_RECORD = insert(tables.step_record)
_SETTLE = update(tables.checklist_item).where(
    tables.checklist_item.c.visit_id == bindparam("of_visit"),
    tables.checklist_item.c.kind == bindparam("of_kind"),
    tables.checklist_item.c.key == bindparam("of_key"),
)
# What settling changes of an item.
_SETTLED = ("status", "reason", "completed_at", "completed_by")
_ARRIVE = (
    update(tables.visit)
    .where(tables.visit.c.id == bindparam("of_visit"))
    .values(status=VisitStatus.ARRIVED, version=tables.visit.c.version + 1)
)
# Whom staff have noted as missing meanwhile has come after all: this kiosk could not tell before.
_AWAITED = (AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW)
_MARK = update(tables.appointment).where(
    tables.appointment.c.id.in_(
        select(tables.visit_appointment.c.appointment_id).where(
            tables.visit_appointment.c.visit_id == bindparam("of_visit")
        )
    ),
    tables.appointment.c.status.in_(_AWAITED),
    # What was moved to another day since the visit began is still to come on that day.
    tables.appointment.c.start >= bindparam("from_day", type_=tables.UtcDateTime()),
    tables.appointment.c.start < bindparam("to_day", type_=tables.UtcDateTime()),
)
_MARK_ONE = update(tables.appointment).where(
    tables.appointment.c.id == bindparam("of_booking"),
    tables.appointment.c.status.in_(_AWAITED),
)

# A kiosk without a connection tells of an arrival so long after it, at most; its clock is wrong rather than that.
LONGEST_AWAY = timedelta(hours=12)


@dataclass(frozen=True)
class _Here:
    """Where somebody waits who has checked in, and the ids of what they are here for, where some is elsewhere."""

    queue: tickets.Queue = tickets.COMMON
    bookings: tuple[str, ...] = ()
    some_elsewhere: bool = False


class Applying:
    """One visit as its records are applied to it, one after the other.

    ``checklist`` and ``status`` are what they are after the last of them. What is written is sent by ``writes``, at the
    latest by whoever ends the transaction.
    """

    def __init__(
        self,
        writes: Writes,
        visit: RowMapping | Mapping[str, Any],
        checklist: Checklist,
        now: datetime,
        settings: ClinicSettings,
    ) -> None:
        self._writes = writes
        self._visit_id: str = visit["id"]
        self._day, self._started_at = visit["day"], visit["started_at"]
        self._now = now
        self._settings = settings
        self._visit = VisitWrites(writes, visit["id"], visit["patient_id"], now)
        self.status = VisitStatus(visit["status"])
        self.checklist = checklist

    def apply(self, record: StepRecord) -> None:
        """Write what the record's step changes.

        Raises:
            StepRefused: ``closed``, ``unknown_item`` or ``unfinished``; the transaction is then of no use.
        """
        if self.status is not VisitStatus.PLANNED and not self._handed_back(record):
            raise StepRefused(EntryReason.CLOSED)
        step = record.step
        match step:
            case VisitOpened() | LeftForDesk() | QuestionLeft() | FlagRaised():
                raise ValueError("not a step within a visit")
            case CheckInFinished():
                here = self._here(step.at, record.device_time)
                if self.status is VisitStatus.PLANNED:
                    self._finish(step, here, record.device_time)
                # A booking made since the patient came in is taken along.
                self._mark_appointments(here, record.device_time)
            case HandedToDesk():
                self._settle(*step.item, step.desk_reason)
            case Settles():
                APPLIES[type(step)](self._visit, record.id, step)
                self._settle(*step.item, step.desk_reason)
            case ItemStep():
                # Nothing is kept of what the visit does not ask.
                if rules.item_in(self.checklist, *step.item) is not None:
                    APPLIES[type(step)](self._visit, record.id, step)
            case _ as never:
                assert_never(never)

    def _handed_back(self, record: StepRecord) -> bool:
        """After the arrival only what staff have handed back to the patient is taken, and the finish, again."""
        step = record.step
        if isinstance(step, CheckInFinished):
            return True
        item = rules.item_in(self.checklist, *step.item) if isinstance(step, ItemStep) else None
        return item is not None and item.status is ItemStatus.DUE

    def _is_believed(self, device_time: datetime) -> bool:
        return timedelta() <= self._now - device_time <= LONGEST_AWAY

    def _arrived(self, device_time: datetime) -> datetime:
        """They wait since they checked in, not since the kiosk could tell; a clock that is far off is not believed."""
        return device_time if self._is_believed(device_time) else self._now

    def _here(self, at: str, device_time: datetime) -> _Here:
        """What the visit is for, of which one is here.

        What was moved since it began, beyond its day or to where the kiosk at the place ``at`` does not check in for
        it, is still to come there, and does not say where they are now. Nothing is read where no clinic has places.
        """
        settings = self._settings
        places = settings.places
        if not places.locations and not places.services:
            return _Here()
        # What is a place no more, since the kiosk wrote it down, says nothing.
        at = at if at in places.by_key else ""
        begin, end = self._bounds(device_time)
        booked = reading.appointments_of_visit(self._writes.connection, self._visit_id)
        of_day = [item for item in booked if begin <= item.start < end]
        here = [item for item in of_day if is_served(item, at, settings)]
        elsewhere = len(here) < len(of_day)
        return _Here(tickets.queue_of(here, places, at), tuple(item.id for item in here), elsewhere)

    def _finish(self, finished: CheckInFinished, here: _Here, device_time: datetime) -> None:
        if rules.first_due(self.checklist) is not None:
            raise StepRefused(EntryReason.UNFINISHED)
        self._writes.add(_ARRIVE, of_visit=self._visit_id, arrived_at=self._arrived(device_time))
        given = finished.letter, finished.number
        tickets.give(self._writes, self._visit_id, self._day, self._now, *given, here.queue)
        self.status = VisitStatus.ARRIVED

    def _bounds(self, device_time: datetime) -> tuple[datetime, datetime]:
        """When bookings start that the visit is for: what may be come for when it began, or when it was finished."""
        begin, end = reading.attended_between(self._started_at, self._settings)
        if self._is_believed(device_time):
            end = max(end, reading.attended_between(device_time, self._settings)[1])
        return begin, end

    def _mark_appointments(self, here: _Here, device_time: datetime) -> None:
        begin, end = self._bounds(device_time)
        status = arrived_as(self.checklist)
        if here.some_elsewhere:
            for key in here.bookings:
                self._writes.add(_MARK_ONE, of_booking=key, status=status)
            return
        self._writes.add(_MARK, of_visit=self._visit_id, from_day=begin, to_day=end, status=status)

    def _settle(self, kind: ItemKind, key: str, reason: str) -> None:
        self.checklist = rules.settled(self.checklist, kind, key, reason, self._now)
        item = rules.item_in(self.checklist, kind, key)
        if item is None:
            raise StepRefused(EntryReason.UNKNOWN_ITEM)
        values = {name: getattr(item, name) for name in _SETTLED}
        self._writes.add(_SETTLE, of_visit=self._visit_id, of_kind=kind, of_key=key, **values)


def step_row(record: StepRecord, now: datetime) -> dict[str, Any]:
    """A record as it is kept, so that it is applied once."""
    return {
        "id": record.id,
        "visit_id": record.visit_id,
        "kiosk": record.kiosk,
        "sequence": record.sequence,
        "kind": NAMES[type(record.step)].value,
        "device_time": record.device_time,
        "applied_at": now,
    }

"""What the records of one visit change in the shared record, within the transaction that applies them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import RowMapping, bindparam, delete, insert, select, update
from uuid6 import uuid7

from kiosk.domain import checklist as rules
from kiosk.domain.checklist import Checklist, ItemKind, ItemStatus
from kiosk.domain.desk import EntryReason
from kiosk.domain.failures import Refusal
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS, AppointmentStatus
from kiosk.domain.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    CoverageConfirmed,
    CoverageEntered,
    FormCompleted,
    HandedToDesk,
    LeftForDesk,
    PageKept,
    StepRecord,
    VisitOpened,
    desk_reason,
    item_of,
)
from kiosk.domain.visits import ChangeStatus, VisitStatus
from kiosk.services import reading, tickets
from kiosk.store import tables
from kiosk.store.writes import Writes

# Built once: composing them anew would cost more than the database does.
_ADD_RESPONSE = insert(tables.questionnaire_response)
_ADD_CONSENT = insert(tables.consent)
_ADD_CHANGE = insert(tables.change_request)
_ADD_DRAFT = insert(tables.form_draft)
_DRAFT = (
    tables.form_draft.c.visit_id == bindparam("of_visit"),
    tables.form_draft.c.questionnaire == bindparam("of_form"),
)
_KEEP_DRAFT = update(tables.form_draft).where(*_DRAFT)
_DROP_DRAFT = delete(tables.form_draft).where(*_DRAFT)
_CHANGE = tables.change_request.c
_PENDING = (_CHANGE.visit_id == bindparam("of_visit"), _CHANGE.status == ChangeStatus.PENDING)
# A patient who goes back and answers again replaces what they asked for; decided requests stand.
_TAKE_BACK_CONTACT = delete(tables.change_request).where(*_PENDING, _CHANGE.field.in_(CONTACT_FIELDS))
_TAKE_BACK_COVERAGE = delete(tables.change_request).where(*_PENDING, _CHANGE.field.in_(COVERAGE_FIELDS))
_TAKE_BACK_REPORTED = delete(tables.change_request).where(*_PENDING, _CHANGE.source == bindparam("of_form"))
_ASKED = select(_CHANGE.field, _CHANGE.new).where(_CHANGE.visit_id == bindparam("of_visit"))
_CONFIRM_CONTACT = update(tables.patient).where(tables.patient.c.id == bindparam("of_patient"))
_CONFIRM_COVERAGE = update(tables.coverage).where(
    tables.coverage.c.id == bindparam("of_coverage"), tables.coverage.c.patient_id == bindparam("of_patient")
)
_STATEMENT = tables.clinical_statement.c
_ON_RECORD = (
    select(_STATEMENT.kind, _STATEMENT.text)
    .where(_STATEMENT.patient_id == bindparam("of_patient"))
    .order_by(_STATEMENT.id)
)
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
_MARK = update(tables.appointment).where(
    tables.appointment.c.id.in_(
        select(tables.visit_appointment.c.appointment_id).where(
            tables.visit_appointment.c.visit_id == bindparam("of_visit")
        )
    ),
    tables.appointment.c.status == AppointmentStatus.BOOKED,
)


class StepRefused(Refusal):
    """A record that cannot be applied, and why: what the desk is told where nobody waits for the answer."""

    def __init__(self, code: EntryReason) -> None:
        super().__init__(code)
        self.code = code


class Applying:
    """One visit as its records are applied to it, one after the other.

    ``checklist`` and ``status`` are what they are after the last of them. What is written is sent by ``writes``, at the
    latest by whoever ends the transaction.
    """

    def __init__(self, writes: Writes, visit: RowMapping, now: datetime) -> None:
        self._writes = writes
        self._visit_id: str = visit["id"]
        self._patient_id: str = visit["patient_id"]
        self._day = visit["day"]
        self._now = now
        self.status = VisitStatus(visit["status"])
        self.checklist: Checklist = reading.checklist_of(writes.connection, self._visit_id)

    def apply(self, record: StepRecord) -> None:
        """Write what the record's step changes.

        Raises:
            StepRefused: ``closed``, ``unknown_item`` or ``unfinished``; the transaction is then of no use.
        """
        if self.status is not VisitStatus.PLANNED and not self._handed_back(record):
            raise StepRefused(EntryReason.CLOSED)
        match record.step:
            case VisitOpened() | LeftForDesk():
                raise ValueError("not a step within a visit")
            case PageKept() as page:
                self._keep_page(page)
            case ContactConfirmed(changes=changes):
                self._writes.add(_TAKE_BACK_CONTACT, of_visit=self._visit_id)
                self._request([(change.field, change.old, change.new) for change in changes])
                self._writes.add(
                    _CONFIRM_CONTACT, of_patient=self._patient_id, contact_confirmed_at=self._now
                )
            case FormCompleted() as form:
                self._keep_form(record.id, form)
            case CoverageConfirmed(coverage_id=coverage_id):
                mine = {"of_coverage": coverage_id, "of_patient": self._patient_id}
                if not self._writes.ask(_CONFIRM_COVERAGE, confirmed_at=self._now, **mine).rowcount:
                    raise StepRefused(EntryReason.UNKNOWN_ITEM)
                self._writes.add(_TAKE_BACK_COVERAGE, of_visit=self._visit_id)
            case CoverageEntered() as entered:
                self._writes.add(_TAKE_BACK_COVERAGE, of_visit=self._visit_id)
                held = reading.coverage_of(self._writes.connection, self._patient_id)
                pairs = [
                    (name, getattr(held, name) if held else "", getattr(entered, name))
                    for name in COVERAGE_FIELDS
                ]
                self._request([(name, old, new) for name, old, new in pairs if new != old])
            case ConsentGiven() as given:
                whose = {"id": record.id, "visit_id": self._visit_id, "patient_id": self._patient_id}
                self._writes.add(_ADD_CONSENT, whose | asdict(given) | {"signed_at": self._now})
            case HandedToDesk():
                pass
            case CheckInFinished() as finished:
                if self.status is VisitStatus.PLANNED:
                    self._finish(finished)
                # A booking made since the patient came in is taken along.
                self._mark_appointments()
            case _ as never:
                assert_never(never)
        subject = item_of(record.step)
        if subject is not None:
            self._settle(*subject, desk_reason(record.step))

    def _handed_back(self, record: StepRecord) -> bool:
        """After the arrival only what staff have handed back to the patient is taken, and the finish, again."""
        if isinstance(record.step, CheckInFinished):
            return True
        subject = item_of(record.step)
        if isinstance(record.step, PageKept):
            subject = (ItemKind.QUESTIONNAIRE, record.step.questionnaire)
        item = rules.item_in(self.checklist, *subject) if subject is not None else None
        return item is not None and item.status is ItemStatus.DUE

    def _keep_page(self, page: PageKept) -> None:
        """In place of what was kept of this form before; nothing for a form that the visit does not ask."""
        if rules.item_in(self.checklist, ItemKind.QUESTIONNAIRE, page.questionnaire) is None:
            return
        values = {"version": page.version, "resource": page.response, "saved_at": self._now}
        which = {"of_visit": self._visit_id, "of_form": page.questionnaire}
        if not self._writes.ask(_KEEP_DRAFT, **which, **values).rowcount:
            named = {"visit_id": self._visit_id, "questionnaire": page.questionnaire}
            self._writes.add(_ADD_DRAFT, named | values)

    def _keep_form(self, record_id: str, form: FormCompleted) -> None:
        which = {"of_visit": self._visit_id, "of_form": form.questionnaire}
        if not form.left:
            self._writes.add(_DROP_DRAFT, **which)
        self._writes.add(_TAKE_BACK_REPORTED, **which)
        if form.reported:
            self._request_reported(form.questionnaire, form.reported)
        self._writes.add(
            _ADD_RESPONSE,
            {
                "id": record_id,
                "visit_id": self._visit_id,
                "patient_id": self._patient_id,
                "questionnaire": form.questionnaire,
                "version": form.version,
                "authored": self._now,
                "resource": form.response,
            },
        )

    def _request_reported(self, source: str, reported: tuple[tuple[str, str], ...]) -> None:
        """What the patient reports and the record does not have; answered again, it takes the place of before."""
        asked = self._writes.ask(_ASKED, of_visit=self._visit_id)
        known = {(row.field, row.new) for row in asked}
        on_record: dict[str, list[str]] = {}
        for row in self._writes.ask(_ON_RECORD, of_patient=self._patient_id):
            on_record.setdefault(row.kind, []).append(row.text)
        self._request(
            [
                (kind, "; ".join(on_record.get(kind, [])), text)
                for kind, text in reported
                if (kind, text) not in known and text not in on_record.get(kind, [])
            ],
            source,
        )

    def _request(self, changes: list[tuple[str, str, str]], source: str = "") -> None:
        """Each with the name of the field, what it was and what it is to be."""
        rows: list[dict[str, Any]] = [
            {
                "id": str(uuid7()),
                "visit_id": self._visit_id,
                "field": field,
                "source": source,
                "old": old,
                "new": new,
                "status": ChangeStatus.PENDING,
            }
            for field, old, new in changes
        ]
        if rows:
            self._writes.add(_ADD_CHANGE, *rows)

    def _finish(self, finished: CheckInFinished) -> None:
        if rules.first_due(self.checklist) is not None:
            raise StepRefused(EntryReason.UNFINISHED)
        self._writes.add(_ARRIVE, of_visit=self._visit_id, arrived_at=self._now)
        tickets.give(self._writes, self._visit_id, self._day, self._now, finished.letter, finished.number)
        self.status = VisitStatus.ARRIVED

    def _mark_appointments(self) -> None:
        status = AppointmentStatus.ARRIVED if rules.at_desk(self.checklist) else AppointmentStatus.CHECKED_IN
        self._writes.add(_MARK, of_visit=self._visit_id, status=status)

    def _settle(self, kind: ItemKind, key: str, reason: str) -> None:
        self.checklist = rules.settled(self.checklist, kind, key, reason, self._now)
        item = rules.item_in(self.checklist, kind, key)
        if item is None:
            raise StepRefused(EntryReason.UNKNOWN_ITEM)
        values = {name: getattr(item, name) for name in _SETTLED}
        self._writes.add(_SETTLE, of_visit=self._visit_id, of_kind=kind, of_key=key, **values)

"""A visit from its first answer to the ticket. Every step is a record that is applied once, however often it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from uuid6 import uuid7

from kiosk.domain import checklist as rules
from kiosk.domain.checklist import Checklist, Freshness, ItemKind, ItemStatus
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import CONTACT_FIELDS, Appointment, AppointmentStatus
from kiosk.domain.queue import label
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
from kiosk.domain.visits import ChangeStatus, LobbyVisit, Receipt, VisitState, VisitStatus
from kiosk.domain.wait import estimate
from kiosk.services import audit, reading, sessions, tickets
from kiosk.services.forms import due_forms
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

COVERAGE_FIELDS = ("payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship")


# Built once: composing them anew would cost more than the database does.
_STEP = tables.step_record
_APPLIED = select(_STEP.c.id).where(_STEP.c.id.in_(bindparam("ids", expanding=True)))
_ADD_STEPS = insert(_STEP)
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
_TAKE_BACK = delete(tables.change_request).where(
    *_PENDING, _CHANGE.field.in_(bindparam("fields", expanding=True))
)
_TAKE_BACK_REPORTED = delete(tables.change_request).where(*_PENDING, _CHANGE.source == bindparam("of_form"))
_CONFIRM_CONTACT = update(tables.patient).where(tables.patient.c.id == bindparam("of_patient"))
_SETTLE = update(tables.checklist_item).where(
    tables.checklist_item.c.visit_id == bindparam("of_visit"),
    tables.checklist_item.c.kind == bindparam("of_kind"),
    tables.checklist_item.c.key == bindparam("of_key"),
)
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
_ADD_VISIT = insert(tables.visit)
_ADD_ITEMS = insert(tables.checklist_item)
_ADD_LINKS = insert(tables.visit_appointment)
_VISIT = select(tables.visit).where(tables.visit.c.id == bindparam("visit"))
_VISIT_OF = _VISIT.where(tables.visit.c.patient_id == bindparam("patient"))
_VISIT_ON = select(tables.visit.c.id).where(
    tables.visit.c.patient_id == bindparam("patient"), tables.visit.c.day == bindparam("day")
)
_LINKED = select(tables.visit_appointment.c.appointment_id).where(
    tables.visit_appointment.c.visit_id == bindparam("visit")
)
_PERSON = select(tables.patient).where(tables.patient.c.id == bindparam("patient"))
_LOCK_PERSON = (
    select(tables.patient.c.id)
    .where(tables.patient.c.id == bindparam("patient"))
    .with_for_update(key_share=True)
)
_TICKET = select(tables.ticket).where(tables.ticket.c.visit_id == bindparam("visit"))
_CONFIRMED = select(tables.patient.c.contact_confirmed_at).where(tables.patient.c.id == bindparam("patient"))
_CONSENT = tables.consent.c
_SIGNED = (
    select(_CONSENT.document, func.max(_CONSENT.signed_at))
    .where(_CONSENT.patient_id == bindparam("patient"))
    .group_by(_CONSENT.document)
)
_DRAFTS = select(tables.form_draft.c.questionnaire, tables.form_draft.c.resource).where(
    tables.form_draft.c.visit_id == bindparam("visit")
)
_RESPONSE = tables.questionnaire_response.c
_EARLIER = (
    select(_RESPONSE.questionnaire, _RESPONSE.resource)
    .where(_RESPONSE.patient_id == bindparam("patient"), _RESPONSE.visit_id != bindparam("visit"))
    .order_by(_RESPONSE.authored)
)
# By engine: whose record a session opens is asked in its own way on each.
_LOCKED: dict[str, Select[Any]] = {}


class _Items:
    """The checklist of one visit within a transaction: read when it is asked for, and again after a change."""

    def __init__(self, connection: Connection, visit_id: str) -> None:
        self._connection = connection
        self._visit_id = visit_id
        self._read: Checklist | None = None

    def now(self) -> Checklist:
        if self._read is None:
            self._read = reading.checklist_of(self._connection, self._visit_id)
        return self._read

    def changed(self) -> None:
        self._read = None


class StepRefused(Refusal):
    """A record that cannot be applied.

    ``code`` is ``no_session``, ``unknown_visit``, ``unknown_item``, ``unfinished`` or ``closed``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _step_row(record: StepRecord, now: datetime) -> dict[str, Any]:
    return {
        "id": record.id,
        "visit_id": record.visit_id,
        "kiosk": record.kiosk,
        "sequence": record.sequence,
        "kind": type(record.step).__name__,
        "device_time": record.device_time,
        "applied_at": now,
    }


class CheckInService:
    """Opens visits and applies what patients do in them."""

    def __init__(self, database: Database, settings: ClinicSettings, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._settings = settings
        self._clock = clock

    def open_visit(self, session: str, appointment_ids: tuple[str, ...], kiosk: str) -> LobbyVisit:
        """Begin today's visit, or take up the one begun before; what was confirmed then is not asked again.

        Raises:
            StepRefused: ``no_session``, when the session has ended; ``unknown_visit``, when an appointment is not this
                patient's.
        """
        now = self._clock()
        day = self._settings.today(now)
        with self._database.write(session, now) as connection:
            patient_id = self._opened(connection, session, now)
            known = {item.id for item in reading.appointments_on(connection, patient_id, day, self._settings)}
            if not appointment_ids or not known.issuperset(appointment_ids):
                raise StepRefused("unknown_visit")
            mine = {"patient": patient_id, "day": day}
            visit_id = connection.execute(_VISIT_ON, mine).scalar_one_or_none()
            linked: set[str] = set()
            if visit_id is None:
                visit_id = str(uuid7())
                connection.execute(
                    _ADD_VISIT,
                    {
                        "id": visit_id,
                        "patient_id": patient_id,
                        "day": day,
                        "status": VisitStatus.PLANNED,
                        "started_at": now,
                    },
                )
                items = self.new_checklist(connection, patient_id, appointment_ids, now)
                connection.execute(_ADD_ITEMS, [{"visit_id": visit_id, **asdict(item)} for item in items])
            else:
                linked = set(connection.execute(_LINKED, {"visit": visit_id}).scalars())
            links = [
                {"appointment_id": key, "visit_id": visit_id} for key in appointment_ids if key not in linked
            ]
            if links:
                connection.execute(_ADD_LINKS, links)
            event = audit.Event(kiosk, "open_visit", patient_id, visit_id)
            audit.append(connection, now, [event])
            announce(connection, Topic.VISIT, visit_id)
            return self._lobby_visit(connection, visit_id)

    def new_checklist(
        self, connection: Connection, patient_id: str, appointment_ids: tuple[str, ...], now: datetime
    ) -> Checklist:
        """The checklist of a visit that would begin at ``now`` (aware)."""
        forms = due_forms(connection, self._settings, patient_id, appointment_ids, now)
        return rules.build(self._freshness(connection, patient_id), self._settings, now, forms)

    def apply(self, session: str, *records: StepRecord) -> VisitState:
        """Apply ``records``, all of one visit, in one transaction; durable when this returns.

        A record applied before changes nothing.

        Raises:
            StepRefused: the session has ended or is another patient's, the visit or its item is unknown, the visit is
                closed, or something is still to be asked. Then none of them is applied.
        """
        now = self._clock()
        visit_id = records[0].visit_id
        if any(record.visit_id != visit_id for record in records):
            raise ValueError("records of several visits cannot be applied together")
        with self._database.write(session, now) as connection:
            visit = self._locked_visit(connection, session, visit_id, now)
            known = set(connection.execute(_APPLIED, {"ids": [record.id for record in records]}).scalars())
            fresh = [record for record in records if record.id not in known]
            if fresh:
                connection.execute(_ADD_STEPS, [_step_row(record, now) for record in fresh])
            events = []
            items = _Items(connection, visit_id)
            status = VisitStatus(visit["status"])
            for record in fresh:
                if status is not VisitStatus.PLANNED and not self._handed_back(items, record):
                    raise StepRefused("closed")
                status = self._carry_out(connection, record, visit, status, items, now)
                if not isinstance(record.step, PageKept):
                    kind = type(record.step).__name__
                    events.append(audit.Event(record.kiosk, kind, visit["patient_id"], visit_id, record.id))
            audit.append(connection, now, events)
            announce(connection, Topic.VISIT, visit_id)
            return VisitState(visit_id, status, items.now())

    def receipt(self, session: str, visit_id: str) -> Receipt:
        """What the last screen shows, read from what is durable.

        Raises:
            StepRefused: ``unfinished``, when the check-in has not been finished; ``unknown_visit``, also for another
                patient's; ``no_session``.
        """
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient_id = self._opened(connection, session, now, lock=False)
            row = self._visit_row(connection, visit_id, patient_id)
            patient = connection.execute(_PERSON, {"patient": patient_id}).mappings().one()
            ticket = connection.execute(_TICKET, {"visit": visit_id}).mappings().one_or_none()
            if ticket is None:
                raise StepRefused("unfinished")
            first = reading.appointments_of_visit(connection, visit_id)[0]
            return Receipt(
                visit_id=visit_id,
                ticket=label(ticket["letter"], ticket["number"]),
                first_name=reading.patient_from(patient).first_name,
                waiting_area=first.waiting_area,
                directions=first.directions,
                practitioner=first.practitioner,
                room=first.room,
                wait_minutes=estimate(first.start, now, self._delays(connection, visit_id, first)),
                tell_us_at=first.start + timedelta(minutes=self._settings.tell_us_minutes),
                checklist=reading.checklist_of(connection, visit_id),
                seen=row["acknowledged_at"] is not None,
            )

    def acknowledge(self, visit_id: str, staff: str) -> bool:
        """A member of staff has seen the arrival; False when somebody had before, whose name then stands.

        Raises:
            StepRefused: ``unknown_visit``, or ``unfinished`` when the patient has not arrived.
        """
        now = self._clock()
        with self._database.write(now=now) as connection:
            reading.lock_visit(connection, visit_id)
            row = self._visit_row(connection, visit_id)
            if row["arrived_at"] is None:
                raise StepRefused("unfinished")
            announce(connection, Topic.VISIT, visit_id)
            table = tables.visit
            changed = connection.execute(
                update(table)
                .where(table.c.id == visit_id, table.c.acknowledged_at.is_(None))
                .values(acknowledged_at=now, acknowledged_by=staff, version=table.c.version + 1)
            )
            if changed.rowcount:
                audit.append(
                    connection, now, [audit.Event(staff, "acknowledge", row["patient_id"], visit_id)]
                )
            return bool(changed.rowcount)

    def visit_today(self, session: str) -> LobbyVisit | None:
        """The visit that the patient has already begun or finished today, None when there is none.

        Raises:
            StepRefused: ``no_session``.
        """
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient_id = self._opened(connection, session, now, lock=False)
            mine = {"patient": patient_id, "day": self._settings.today(now)}
            found = connection.execute(_VISIT_ON, mine).scalar_one_or_none()
            return self._lobby_visit(connection, found) if found else None

    def _opened(self, connection: Connection, session: str, now: datetime, *, lock: bool = True) -> str:
        """The patient whose record the session opens; locked, so that two kiosks do not open two visits at once."""
        found: str | None = connection.execute(
            select(sessions.patient_of(connection)), sessions.shown(connection, session, now)
        ).scalar_one_or_none()
        if found is None:
            raise StepRefused("no_session")
        if lock:
            connection.execute(_LOCK_PERSON, {"patient": found})
        return found

    def _locked_visit(self, connection: Connection, session: str, visit_id: str, now: datetime) -> RowMapping:
        """The visit, if it is of the patient whom the session opens; it waits for whoever else changes it."""
        query = _LOCKED.get(connection.dialect.name)
        if query is None:
            table = tables.visit
            query = _LOCKED[connection.dialect.name] = (
                select(table)
                .where(
                    table.c.id == bindparam("of_visit"), table.c.patient_id == sessions.patient_of(connection)
                )
                .with_for_update(key_share=True)
            )
        shown = sessions.shown(connection, session, now)
        row = connection.execute(query, {"of_visit": visit_id, **shown}).mappings().one_or_none()
        if row is None:
            self._opened(connection, session, now, lock=False)
            raise StepRefused("unknown_visit")
        return row

    def _handed_back(self, items: _Items, record: StepRecord) -> bool:
        """After the arrival only what staff have handed back to the patient is taken, and the finish, again."""
        if isinstance(record.step, CheckInFinished):
            return True
        subject = item_of(record.step)
        if isinstance(record.step, PageKept):
            subject = (ItemKind.QUESTIONNAIRE, record.step.questionnaire)
        return any((item.kind, item.key) == subject and item.status is ItemStatus.DUE for item in items.now())

    def _carry_out(
        self,
        connection: Connection,
        record: StepRecord,
        visit: RowMapping,
        status: VisitStatus,
        items: _Items,
        now: datetime,
    ) -> VisitStatus:
        """What the step changes; returns the visit's status after it."""
        patient_id, visit_id = visit["patient_id"], visit["id"]
        match record.step:
            case VisitOpened() | LeftForDesk():
                raise ValueError("not a step within a visit")
            case PageKept() as page:
                self._keep_page(connection, visit_id, page, items, now)
            case ContactConfirmed(changes=changes):
                self._take_back_changes(connection, visit_id, CONTACT_FIELDS)
                for change in changes:
                    self._request_change(connection, visit_id, change.field, change.old, change.new)
                connection.execute(_CONFIRM_CONTACT, {"of_patient": patient_id, "contact_confirmed_at": now})
            case FormCompleted(questionnaire=url, version=version, response=response, reported=reported):
                self._drop_draft(connection, visit_id, url)
                self._request_reported(connection, visit_id, patient_id, url, reported)
                connection.execute(
                    _ADD_RESPONSE,
                    {
                        "id": record.id,
                        "visit_id": visit_id,
                        "patient_id": patient_id,
                        "questionnaire": url,
                        "version": version,
                        "authored": now,
                        "resource": response,
                    },
                )
            case CoverageConfirmed(coverage_id=coverage_id):
                mine = (tables.coverage.c.id == coverage_id, tables.coverage.c.patient_id == patient_id)
                if not connection.execute(
                    update(tables.coverage).where(*mine).values(confirmed_at=now)
                ).rowcount:
                    raise StepRefused("unknown_item")
                self._take_back_changes(connection, visit_id, COVERAGE_FIELDS)
            case CoverageEntered() as entered:
                self._take_back_changes(connection, visit_id, COVERAGE_FIELDS)
                held = reading.coverage_of(connection, patient_id)
                for name in COVERAGE_FIELDS:
                    old = getattr(held, name) if held else ""
                    if getattr(entered, name) != old:
                        self._request_change(connection, visit_id, name, old, getattr(entered, name))
            case ConsentGiven() as given:
                whose = {"id": record.id, "visit_id": visit_id, "patient_id": patient_id, "signed_at": now}
                connection.execute(_ADD_CONSENT, whose | asdict(given))
            case HandedToDesk():
                pass
            case CheckInFinished() as finished:
                if status is VisitStatus.PLANNED:
                    self._finish(connection, finished, visit, items, now)
                    status = VisitStatus.ARRIVED
                # A booking made since the patient came in is taken along.
                self._mark_appointments(connection, visit_id, items)
            case _ as never:
                assert_never(never)
        subject = item_of(record.step)
        if subject is not None:
            self._settle(connection, visit_id, *subject, desk_reason(record.step), now)
            items.changed()
        return status

    def _keep_page(
        self, connection: Connection, visit_id: str, page: PageKept, items: _Items, now: datetime
    ) -> None:
        """In place of what was kept of this form before; nothing for a form that the visit does not ask."""
        asked = any(
            (item.kind, item.key) == (ItemKind.QUESTIONNAIRE, page.questionnaire) for item in items.now()
        )
        if not asked:
            return
        values = {"version": page.version, "resource": page.response, "saved_at": now}
        which = {"of_visit": visit_id, "of_form": page.questionnaire}
        if not connection.execute(_KEEP_DRAFT, which | values).rowcount:
            named = {"visit_id": visit_id, "questionnaire": page.questionnaire}
            connection.execute(_ADD_DRAFT, named | values)

    def _finish(
        self,
        connection: Connection,
        finished: CheckInFinished,
        visit: RowMapping,
        items: _Items,
        now: datetime,
    ) -> None:
        visit_id = visit["id"]
        if rules.first_due(items.now()) is not None:
            raise StepRefused("unfinished")
        connection.execute(_ARRIVE, {"of_visit": visit_id, "arrived_at": now})
        tickets.give(connection, visit_id, visit["day"], now, finished.letter, finished.number)

    def _mark_appointments(self, connection: Connection, visit_id: str, items: _Items) -> None:
        status = AppointmentStatus.ARRIVED if rules.at_desk(items.now()) else AppointmentStatus.CHECKED_IN
        connection.execute(_MARK, {"of_visit": visit_id, "status": status})

    def _settle(
        self, connection: Connection, visit_id: str, kind: ItemKind, key: str, reason: str, now: datetime
    ) -> None:
        which = {"of_visit": visit_id, "of_kind": kind, "of_key": key}
        values = {
            "status": ItemStatus.NEEDS_STAFF if reason else ItemStatus.DONE,
            "reason": reason,
            "completed_at": now,
            "completed_by": "patient",
        }
        changed = connection.execute(_SETTLE, which | values)
        if not changed.rowcount:
            raise StepRefused("unknown_item")

    def _take_back_changes(self, connection: Connection, visit_id: str, fields: tuple[str, ...]) -> None:
        """A patient who goes back and answers again replaces what they asked for; decided requests stand."""
        connection.execute(_TAKE_BACK, {"of_visit": visit_id, "fields": fields})

    def _request_change(
        self, connection: Connection, visit_id: str, field: str, old: str, new: str, source: str = ""
    ) -> None:
        connection.execute(
            _ADD_CHANGE,
            {
                "id": str(uuid7()),
                "visit_id": visit_id,
                "field": field,
                "source": source,
                "old": old,
                "new": new,
                "status": ChangeStatus.PENDING,
            },
        )

    def _request_reported(
        self,
        connection: Connection,
        visit_id: str,
        patient_id: str,
        source: str,
        reported: tuple[tuple[str, str], ...],
    ) -> None:
        """What the patient reports and the record does not have; answered again, it takes the place of before."""
        table, statement = tables.change_request, tables.clinical_statement
        connection.execute(_TAKE_BACK_REPORTED, {"of_visit": visit_id, "of_form": source})
        if not reported:
            return
        asked = connection.execute(select(table.c.field, table.c.new).where(table.c.visit_id == visit_id))
        known = {(row.field, row.new) for row in asked}
        on_record: dict[str, list[str]] = {}
        for row in connection.execute(
            select(statement.c.kind, statement.c.text)
            .where(statement.c.patient_id == patient_id)
            .order_by(statement.c.id)
        ):
            on_record.setdefault(row.kind, []).append(row.text)
        for kind, text in reported:
            if (kind, text) not in known and text not in on_record.get(kind, []):
                self._request_change(
                    connection, visit_id, kind, "; ".join(on_record.get(kind, [])), text, source
                )

    @staticmethod
    def _drop_draft(connection: Connection, visit_id: str, questionnaire: str) -> None:
        connection.execute(_DROP_DRAFT, {"of_visit": visit_id, "of_form": questionnaire})

    def _freshness(self, connection: Connection, patient_id: str) -> Freshness:
        contact = connection.execute(_CONFIRMED, {"patient": patient_id}).scalar_one()
        held = reading.coverage_of(connection, patient_id)
        return Freshness(
            contact=contact,
            insurance=held.confirmed_at if held else None,
            consents={row[0]: row[1] for row in connection.execute(_SIGNED, {"patient": patient_id})},
        )

    def _delays(self, connection: Connection, visit_id: str, booking: Appointment) -> list[timedelta]:
        """How late the practitioner's last five patients of the day were called."""
        begin, end = reading.day_bounds(self._settings.today(booking.start), self._settings)
        if not self._database.embedded:
            # A kiosk may not see whose they were.
            bounds = [literal(moment, tables.UtcDateTime()) for moment in (begin, end)]
            rows = connection.execute(select(func.kiosk_delays(visit_id, *bounds))).scalars()
            return [timedelta(seconds=seconds) for seconds in rows]
        ticket, link, table = tables.ticket, tables.visit_appointment, tables.appointment
        found = connection.execute(
            select(ticket.c.called_at, table.c.start)
            .join(link, link.c.visit_id == ticket.c.visit_id)
            .join(table, table.c.id == link.c.appointment_id)
            .where(
                ticket.c.called_at.is_not(None),
                table.c.practitioner == booking.practitioner,
                table.c.start >= begin,
                table.c.start < end,
            )
            .order_by(ticket.c.called_at.desc())
            .limit(5)
        )
        return [row[0] - row[1] for row in found]

    def _visit_row(self, connection: Connection, visit_id: str, patient_id: str = "") -> RowMapping:
        query = _VISIT_OF if patient_id else _VISIT
        mine = {"patient": patient_id} if patient_id else {}
        row = connection.execute(query, {"visit": visit_id, **mine}).mappings().one_or_none()
        if row is None:
            raise StepRefused("unknown_visit")
        return row

    def _lobby_visit(self, connection: Connection, visit_id: str) -> LobbyVisit:
        row = self._visit_row(connection, visit_id)
        patient = connection.execute(_PERSON, {"patient": row["patient_id"]}).mappings().one()
        return LobbyVisit(
            id=visit_id,
            patient=reading.patient_from(patient),
            appointments=reading.appointments_of_visit(connection, visit_id),
            coverage=reading.coverage_of(connection, row["patient_id"]),
            checklist=reading.checklist_of(connection, visit_id),
            status=VisitStatus(row["status"]),
            drafts=self._drafts(connection, visit_id),
            previous=self._previous(connection, visit_id, row["patient_id"]),
        )

    @staticmethod
    def _drafts(connection: Connection, visit_id: str) -> dict[str, dict[str, Any]]:
        """The forms begun in this visit, by questionnaire."""
        return {row.questionnaire: row.resource for row in connection.execute(_DRAFTS, {"visit": visit_id})}

    @staticmethod
    def _previous(connection: Connection, visit_id: str, patient_id: str) -> dict[str, dict[str, Any]]:
        """The last responses of earlier visits, by questionnaire."""
        mine = {"patient": patient_id, "visit": visit_id}
        return {row.questionnaire: row.resource for row in connection.execute(_EARLIER, mine)}

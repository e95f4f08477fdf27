"""A visit from its first answer to the ticket. Every step is a record that is applied once, however often it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from uuid6 import uuid7

from kiosk.domain import checklist as rules
from kiosk.domain.checklist import Freshness, ItemKind, ItemStatus
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.people import CONTACT_FIELDS, Appointment, AppointmentStatus
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    CoverageConfirmed,
    CoverageEntered,
    FormCompleted,
    HandedToDesk,
    StepRecord,
    item_of,
)
from kiosk.domain.visits import ChangeStatus, LobbyVisit, Receipt, VisitStatus
from kiosk.domain.wait import estimate
from kiosk.services import audit, reading
from kiosk.services.forms import due_forms
from kiosk.store import tables
from kiosk.store.database import Database

COVERAGE_FIELDS = ("payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship")


class StepRefused(Refusal):
    """A record that cannot be applied.

    ``code`` is ``unknown_visit``, ``unknown_item``, ``unfinished``, ``closed`` or ``no_ticket``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CheckInService:
    """Opens visits and applies what patients do in them."""

    def __init__(self, database: Database, settings: ClinicSettings, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._settings = settings
        self._clock = clock

    def open_visit(self, patient_id: str, appointment_ids: tuple[str, ...], kiosk: str) -> LobbyVisit:
        """Begin today's visit, or take up the one begun before; what was confirmed then is not asked again.

        Raises:
            StepRefused: ``unknown_visit``, when an appointment is not this patient's or the patient is unknown.
        """
        now = self._clock()
        day = self._settings.today(now)
        with self._database.write() as connection:
            known = {item.id for item in reading.appointments_on(connection, patient_id, day, self._settings)}
            if not appointment_ids or not known.issuperset(appointment_ids):
                raise StepRefused("unknown_visit")
            table = tables.visit
            where = (table.c.patient_id == patient_id, table.c.day == day)
            visit_id = connection.execute(select(table.c.id).where(*where)).scalar_one_or_none()
            if visit_id is None:
                visit_id = str(uuid7())
                connection.execute(
                    insert(table).values(
                        id=visit_id,
                        patient_id=patient_id,
                        day=day,
                        status=VisitStatus.PLANNED,
                        started_at=now,
                    )
                )
                forms = due_forms(connection, self._settings, patient_id, appointment_ids, now)
                items = rules.build(self._freshness(connection, patient_id), self._settings, now, forms)
                connection.execute(
                    insert(tables.checklist_item), [{"visit_id": visit_id, **asdict(item)} for item in items]
                )
            link = tables.visit_appointment
            linked = set(
                connection.execute(select(link.c.appointment_id).where(link.c.visit_id == visit_id)).scalars()
            )
            for key in appointment_ids:
                if key not in linked:
                    connection.execute(insert(link).values(appointment_id=key, visit_id=visit_id))
            self._audit(connection, now, kiosk, "open_visit", patient_id, visit_id, None)
            return self._lobby_visit(connection, visit_id)

    def apply(self, record: StepRecord) -> LobbyVisit:
        """Apply ``record`` in one transaction, durable when this returns; a record applied before changes nothing.

        Raises:
            StepRefused: the visit or its item is unknown, the visit is closed, or something is still to be asked.
        """
        now = self._clock()
        with self._database.write() as connection:
            visit = self._visit_row(connection, record.visit_id)
            applied = tables.step_record
            if connection.execute(select(applied.c.id).where(applied.c.id == record.id)).first() is None:
                if visit["status"] != VisitStatus.PLANNED and not self._handed_back(connection, record):
                    raise StepRefused("closed")
                connection.execute(
                    insert(applied).values(
                        id=record.id,
                        visit_id=record.visit_id,
                        kiosk=record.kiosk,
                        sequence=record.sequence,
                        kind=type(record.step).__name__,
                        device_time=record.device_time,
                        applied_at=now,
                    )
                )
                self._carry_out(connection, record, visit, now)
                action = type(record.step).__name__
                self._audit(
                    connection, now, record.kiosk, action, visit["patient_id"], visit["id"], record.id
                )
            return self._lobby_visit(connection, record.visit_id)

    def receipt(self, visit_id: str) -> Receipt:
        """What the last screen shows, read from what is durable.

        Raises:
            StepRefused: ``unfinished``, when the check-in has not been finished; ``unknown_visit``.
        """
        with self._database.read() as connection:
            visit = self._lobby_visit(connection, visit_id)
            row = self._visit_row(connection, visit_id)
            table = tables.ticket
            ticket = (
                connection.execute(select(table).where(table.c.visit_id == visit_id)).mappings().one_or_none()
            )
            if ticket is None:
                raise StepRefused("unfinished")
            first = visit.appointments[0]
            return Receipt(
                visit_id=visit_id,
                ticket=label(ticket["letter"], ticket["number"]),
                first_name=visit.patient.first_name,
                waiting_area=first.waiting_area,
                directions=first.directions,
                practitioner=first.practitioner,
                room=first.room,
                wait_minutes=estimate(first.start, self._clock(), self._delays(connection, first)),
                tell_us_at=first.start + timedelta(minutes=self._settings.tell_us_minutes),
                checklist=visit.checklist,
                seen=row["acknowledged_at"] is not None,
            )

    def acknowledge(self, visit_id: str, staff: str) -> bool:
        """A member of staff has seen the arrival; False when somebody had before, whose name then stands.

        Raises:
            StepRefused: ``unknown_visit``, or ``unfinished`` when the patient has not arrived.
        """
        now = self._clock()
        with self._database.write() as connection:
            row = self._visit_row(connection, visit_id)
            if row["arrived_at"] is None:
                raise StepRefused("unfinished")
            table = tables.visit
            changed = connection.execute(
                update(table)
                .where(table.c.id == visit_id, table.c.acknowledged_at.is_(None))
                .values(acknowledged_at=now, acknowledged_by=staff, version=table.c.version + 1)
            )
            if changed.rowcount:
                self._audit(connection, now, staff, "acknowledge", row["patient_id"], visit_id, None)
            return bool(changed.rowcount)

    def visit_today(self, patient_id: str) -> LobbyVisit | None:
        """The visit that the patient has already begun or finished today, None when there is none."""
        day = self._settings.today(self._clock())
        table = tables.visit
        with self._database.read() as connection:
            found = connection.execute(
                select(table.c.id).where(table.c.patient_id == patient_id, table.c.day == day)
            ).scalar_one_or_none()
            return self._lobby_visit(connection, found) if found else None

    def save_draft(self, visit_id: str, questionnaire: str, version: str, response: dict[str, Any]) -> None:
        """Keep what has been answered of a form so far, in place of what was kept before.

        Raises:
            StepRefused: ``unknown_visit``; or ``closed``, when the patient has arrived and nothing was handed back.
        """
        now = self._clock()
        table = tables.form_draft
        with self._database.write() as connection:
            visit = self._visit_row(connection, visit_id)
            due = any(
                (item.kind, item.key, item.status) == (ItemKind.QUESTIONNAIRE, questionnaire, ItemStatus.DUE)
                for item in reading.checklist_of(connection, visit_id)
            )
            if visit["status"] != VisitStatus.PLANNED and not due:
                raise StepRefused("closed")
            values = {"version": version, "resource": response, "saved_at": now}
            where = (table.c.visit_id == visit_id, table.c.questionnaire == questionnaire)
            if not connection.execute(update(table).where(*where).values(values)).rowcount:
                connection.execute(
                    insert(table).values(visit_id=visit_id, questionnaire=questionnaire, **values)
                )

    def last_sequence(self, kiosk: str) -> int:
        """The number of the last record that this kiosk delivered; 0 before the first."""
        table = tables.step_record
        with self._database.read() as connection:
            last = connection.execute(select(func.max(table.c.sequence)).where(table.c.kiosk == kiosk))
            return last.scalar_one() or 0

    def _handed_back(self, connection: Connection, record: StepRecord) -> bool:
        """After the arrival only what staff have handed back to the patient is taken, and the finish, again."""
        if isinstance(record.step, CheckInFinished):
            return True
        subject = item_of(record.step)
        return any(
            (item.kind, item.key) == subject and item.status is ItemStatus.DUE
            for item in reading.checklist_of(connection, record.visit_id)
        )

    def _carry_out(
        self, connection: Connection, record: StepRecord, visit: RowMapping, now: datetime
    ) -> None:
        patient_id, visit_id = visit["patient_id"], visit["id"]

        def settle(kind: ItemKind, key: str = "", reason: str = "") -> None:
            self._settle(connection, visit_id, kind, key, reason, now)

        match record.step:
            case ContactConfirmed(changes=changes):
                self._take_back_changes(connection, visit_id, CONTACT_FIELDS)
                for change in changes:
                    self._request_change(connection, visit_id, change.field, change.old, change.new)
                confirmed = update(tables.patient).where(tables.patient.c.id == patient_id)
                connection.execute(confirmed.values(contact_confirmed_at=now))
                settle(ItemKind.CONTACT)
            case FormCompleted(
                questionnaire=url,
                version=version,
                response=response,
                unrenderable=unrenderable,
                reported=reported,
            ):
                self._drop_draft(connection, visit_id, url)
                self._request_reported(connection, visit_id, patient_id, url, reported)
                connection.execute(
                    insert(tables.questionnaire_response).values(
                        id=record.id,
                        visit_id=visit_id,
                        patient_id=patient_id,
                        questionnaire=url,
                        version=version,
                        authored=now,
                        resource=response,
                    )
                )
                settle(ItemKind.QUESTIONNAIRE, url, "unrenderable" if unrenderable else "")
            case CoverageConfirmed(coverage_id=coverage_id):
                mine = (tables.coverage.c.id == coverage_id, tables.coverage.c.patient_id == patient_id)
                if not connection.execute(
                    update(tables.coverage).where(*mine).values(confirmed_at=now)
                ).rowcount:
                    raise StepRefused("unknown_item")
                self._take_back_changes(connection, visit_id, COVERAGE_FIELDS)
                settle(ItemKind.INSURANCE)
            case CoverageEntered() as entered:
                self._take_back_changes(connection, visit_id, COVERAGE_FIELDS)
                held = reading.coverage_of(connection, patient_id)
                for name in COVERAGE_FIELDS:
                    old = getattr(held, name) if held else ""
                    if getattr(entered, name) != old:
                        self._request_change(connection, visit_id, name, old, getattr(entered, name))
                settle(ItemKind.INSURANCE, reason="new_card")
            case ConsentGiven() as given:
                connection.execute(
                    insert(tables.consent).values(
                        id=record.id, visit_id=visit_id, patient_id=patient_id, signed_at=now, **asdict(given)
                    )
                )
                settle(ItemKind.CONSENT, given.document)
            case HandedToDesk(kind=kind, key=key, reason=reason):
                settle(kind, key, reason)
            case CheckInFinished():
                if visit["status"] == VisitStatus.PLANNED:
                    self._finish(connection, visit_id, visit["day"], now)
                # A booking made since the patient came in is taken along.
                self._mark_appointments(connection, visit_id)
            case _ as never:
                assert_never(never)

    def _finish(self, connection: Connection, visit_id: str, day: Any, now: datetime) -> None:
        items = reading.checklist_of(connection, visit_id)
        if rules.first_due(items) is not None:
            raise StepRefused("unfinished")
        connection.execute(
            update(tables.visit)
            .where(tables.visit.c.id == visit_id)
            .values(status=VisitStatus.ARRIVED, arrived_at=now, version=tables.visit.c.version + 1)
        )
        self._draw_ticket(connection, visit_id, day, now)

    def _mark_appointments(self, connection: Connection, visit_id: str) -> None:
        items = reading.checklist_of(connection, visit_id)
        status = AppointmentStatus.ARRIVED if rules.at_desk(items) else AppointmentStatus.CHECKED_IN
        ids = [item.id for item in reading.appointments_of_visit(connection, visit_id)]
        booked = (tables.appointment.c.id.in_(ids), tables.appointment.c.status == AppointmentStatus.BOOKED)
        connection.execute(update(tables.appointment).where(*booked).values(status=status))

    def _draw_ticket(self, connection: Connection, visit_id: str, day: Any, now: datetime) -> None:
        """The next number of the day. Two who draw at once clash on the unique number, and one draws again."""
        table = tables.ticket
        for _ in range(20):
            highest = connection.execute(
                select(func.max(table.c.number)).where(table.c.day == day, table.c.letter == "A")
            ).scalar_one()
            try:
                with connection.begin_nested():
                    connection.execute(
                        insert(table).values(
                            id=str(uuid7()),
                            visit_id=visit_id,
                            day=day,
                            letter="A",
                            number=(highest or 0) + 1,
                            status=TicketStatus.WAITING,
                            created_at=now,
                        )
                    )
            except IntegrityError:
                continue
            return
        raise StepRefused("no_ticket")

    def _settle(
        self, connection: Connection, visit_id: str, kind: ItemKind, key: str, reason: str, now: datetime
    ) -> None:
        table = tables.checklist_item
        status = ItemStatus.NEEDS_STAFF if reason else ItemStatus.DONE
        changed = connection.execute(
            update(table)
            .where(table.c.visit_id == visit_id, table.c.kind == kind, table.c.key == key)
            .values(status=status, reason=reason, completed_at=now, completed_by="patient")
        )
        if not changed.rowcount:
            raise StepRefused("unknown_item")

    def _take_back_changes(self, connection: Connection, visit_id: str, fields: tuple[str, ...]) -> None:
        """A patient who goes back and answers again replaces what they asked for; decided requests stand."""
        table = tables.change_request
        connection.execute(
            delete(table).where(
                table.c.visit_id == visit_id,
                table.c.field.in_(fields),
                table.c.status == ChangeStatus.PENDING,
            )
        )

    def _request_change(
        self, connection: Connection, visit_id: str, field: str, old: str, new: str, source: str = ""
    ) -> None:
        connection.execute(
            insert(tables.change_request).values(
                id=str(uuid7()),
                visit_id=visit_id,
                field=field,
                source=source,
                old=old,
                new=new,
                status=ChangeStatus.PENDING,
            )
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
        connection.execute(
            delete(table).where(
                table.c.visit_id == visit_id,
                table.c.source == source,
                table.c.status == ChangeStatus.PENDING,
            )
        )
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
        table = tables.form_draft
        connection.execute(
            delete(table).where(table.c.visit_id == visit_id, table.c.questionnaire == questionnaire)
        )

    def _audit(
        self,
        connection: Connection,
        now: datetime,
        actor: str,
        action: str,
        patient_id: str,
        visit_id: str,
        record_id: str | None,
    ) -> None:
        audit.append(connection, now, [audit.Event(actor, action, patient_id, visit_id, record_id)])

    def _freshness(self, connection: Connection, patient_id: str) -> Freshness:
        def latest(table: Any, key: Any, at: Any) -> dict[str, datetime]:
            found = connection.execute(
                select(key, func.max(at)).where(table.c.patient_id == patient_id).group_by(key)
            )
            return {row[0]: row[1] for row in found}

        person = tables.patient
        contact = connection.execute(
            select(person.c.contact_confirmed_at).where(person.c.id == patient_id)
        ).scalar_one()
        held = reading.coverage_of(connection, patient_id)
        signed = tables.consent
        return Freshness(
            contact=contact,
            insurance=held.confirmed_at if held else None,
            consents=latest(signed, signed.c.document, signed.c.signed_at),
        )

    def _delays(self, connection: Connection, booking: Appointment) -> list[timedelta]:
        """How late the practitioner's last five patients of the day were called."""
        begin, end = reading.day_bounds(self._settings.today(booking.start), self._settings)
        ticket, link, table = tables.ticket, tables.visit_appointment, tables.appointment
        rows = connection.execute(
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
        return [row[0] - row[1] for row in rows]

    def _visit_row(self, connection: Connection, visit_id: str) -> RowMapping:
        row = (
            connection.execute(select(tables.visit).where(tables.visit.c.id == visit_id))
            .mappings()
            .one_or_none()
        )
        if row is None:
            raise StepRefused("unknown_visit")
        return row

    def _lobby_visit(self, connection: Connection, visit_id: str) -> LobbyVisit:
        row = self._visit_row(connection, visit_id)
        person = tables.patient
        patient = connection.execute(select(person).where(person.c.id == row["patient_id"])).mappings().one()
        return LobbyVisit(
            id=visit_id,
            patient=reading.patient_from(patient),
            appointments=reading.appointments_of_visit(connection, visit_id),
            coverage=reading.coverage_of(connection, row["patient_id"]),
            checklist=reading.checklist_of(connection, visit_id),
            status=VisitStatus(row["status"]),
            **self._responses(connection, visit_id, row["patient_id"]),
        )

    @staticmethod
    def _responses(
        connection: Connection, visit_id: str, patient_id: str
    ) -> dict[str, dict[str, dict[str, Any]]]:
        """The forms begun in this visit, and the last responses of earlier ones, by questionnaire."""
        draft, answered = tables.form_draft, tables.questionnaire_response
        begun = connection.execute(
            select(draft.c.questionnaire, draft.c.resource).where(draft.c.visit_id == visit_id)
        )
        earlier = connection.execute(
            select(answered.c.questionnaire, answered.c.resource)
            .where(answered.c.patient_id == patient_id, answered.c.visit_id != visit_id)
            .order_by(answered.c.authored)
        )
        return {
            "drafts": {row.questionnaire: row.resource for row in begun},
            "previous": {row.questionnaire: row.resource for row in earlier},
        }

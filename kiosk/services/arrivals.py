"""What staff read: today's arrivals, who is expected, one visit in full, and the search.

Whose record staff open or find is written into the audit; that a window shows what is open anew is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, false, func, select, union, update

from kiosk.domain.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.steps import SignatureMethod
from kiosk.domain.undo import WayBack
from kiosk.domain.visits import (
    AnsweredForm,
    ArrivalRow,
    ChangeStatus,
    ExpectedRow,
    SearchHit,
    SignedConsent,
    VisitDetails,
    VisitStatus,
)
from kiosk.services import audit, reading, rows, undo
from kiosk.services.changes import requests_of
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing

SEARCH_LIMIT = 50
# Who is expected has an appointment in one of these; anything else is about somebody who came.
EXPECTED = (AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW)


class SettleRefused(Refusal):
    """The visit has no such item, or the item cannot be handed back."""


class ArrivalService:
    """Reads for the staff window, and what staff decide about a checklist's items."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def today(self) -> tuple[ArrivalRow, ...]:
        """Everyone who arrived today, whatever became of them, first come first."""
        day = self._settings.today(self._clock())
        with self._database.read() as connection:
            return self._rows(connection, _arrivals().where(tables.visit.c.day == day))

    def rows(self, visit_ids: Iterable[str]) -> tuple[ArrivalRow, ...]:
        """Today's arrivals among these visits, first come first."""
        visit = tables.visit
        day = self._settings.today(self._clock())
        with self._database.read() as connection:
            return self._rows(
                connection, _arrivals().where(visit.c.day == day, visit.c.id.in_(list(visit_ids)))
            )

    def bookings(self, visit_ids: Iterable[str]) -> dict[str, tuple[AppointmentStatus, VisitStatus]]:
        """How today's appointments of these visits stand, by their ids, and the visit of each."""
        booking, link, visit = tables.appointment, tables.visit_appointment, tables.visit
        day = self._settings.today(self._clock())
        query = (
            select(booking.c.id, booking.c.status, visit.c.status.label("visit_status"))
            .join(link, link.c.appointment_id == booking.c.id)
            .join(visit, visit.c.id == link.c.visit_id)
            .where(visit.c.day == day, visit.c.id.in_(list(visit_ids)))
        )
        with self._database.read_once() as connection:
            return dict(rows.read(connection, query, [booking.c.id], _standing).made)

    def expected(self) -> tuple[ExpectedRow, ...]:
        """Today's appointments of those who have not arrived, by time; a half check-in is still expected."""
        day = self._settings.today(self._clock())
        begin, end = reading.day_bounds(day, self._settings)
        booking, person, link, visit = (
            tables.appointment,
            tables.patient,
            tables.visit_appointment,
            tables.visit,
        )
        query = (
            select(
                booking,
                person.c.family,
                person.c.given,
                person.c.birth_date,
                person.c.mrn,
                person.c.language,
                visit.c.status.label("visit_status"),
            )
            .join(person, person.c.id == booking.c.patient_id)
            # Of today: a booking that was moved here was another day's before.
            .join(
                visit,
                (visit.c.patient_id == booking.c.patient_id)
                & (visit.c.day == day)
                & visit.c.id.in_(select(link.c.visit_id).where(link.c.appointment_id == booking.c.id)),
                isouter=True,
            )
            .where(booking.c.start >= begin, booking.c.start < end)
            .where(booking.c.status.in_(EXPECTED))
            .order_by(booking.c.start, person.c.family, booking.c.id)
        )
        with self._database.read_once() as connection:
            found = rows.read(connection, query, [booking.c.id], _expected)
        return found.made + tuple(_expected_unread(key, begin) for (key,) in found.unreadable)

    def opened(self, visit_id: str, staff: str) -> VisitDetails:
        """One arrival in full, for a member of staff who chose it. Raises LookupError for a visit without a ticket."""
        found = self.details(visit_id)
        self._audit(audit.Event(staff, "read_visit", found.patient.id, visit_id))
        return found

    def details(self, visit_id: str) -> VisitDetails:
        """One arrival in full, for somebody who has it open. Raises LookupError for a visit without a ticket."""
        with self._database.read() as connection:
            shown = self._rows(connection, _arrivals().where(tables.visit.c.id == visit_id))
            if not shown or not shown[0].ticket_id:
                raise LookupError(visit_id)
            person = tables.patient
            patient_id = connection.execute(
                select(tables.visit.c.patient_id).where(tables.visit.c.id == visit_id)
            ).scalar_one()
            patient = reading.patient_from(
                connection.execute(select(person).where(person.c.id == patient_id)).mappings().one()
            )
            here, before = self._answers(connection, patient_id, visit_id)
            signed = tables.consent
            consents = select(signed).where(signed.c.visit_id == visit_id).order_by(signed.c.signed_at)
            return VisitDetails(
                row=shown[0],
                patient=patient,
                appointments=reading.appointments_of_visit(connection, visit_id),
                coverage=reading.coverage_of(connection, patient_id),
                responses=here,
                previous=before,
                consents=rows.read(connection, consents, [signed.c.id], _consent).made,
                changes=requests_of(connection, visit_id),
            )

    def search(self, text: str, staff: str = "") -> tuple[SearchHit, ...]:
        """Patients by a part of the name's beginning, by record number, or by today's ticket; at most 50.

        ``staff`` is who gets to see them.
        """
        hits = self._search(text)
        if staff:
            shown = dict.fromkeys(hit.patient.id for hit in hits)
            self._audit(*(audit.Event(staff, "search_hit", patient_id) for patient_id in shown))
        return hits

    def settle(
        self,
        visit_id: str,
        kind: ItemKind,
        key: str,
        status: ItemStatus,
        staff: str,
        seen: ItemStatus | None = None,
    ) -> WayBack:
        """Staff complete (``done``), waive (``skipped``), take over (``needs_staff``) or hand back (``due``) an item.

        ``seen`` is how the item stood when they decided so, None where that does not matter. Returns how it can be
        taken back.

        Raises:
            SettleRefused: there is no such item, it stands otherwise by now, or it is the identity, which no kiosk
                asks for again.
        """
        if kind is ItemKind.IDENTITY and status is ItemStatus.DUE:
            raise SettleRefused
        now = self._clock()
        item = tables.checklist_item
        reasons = {ItemStatus.SKIPPED: Reason.WAIVED, ItemStatus.NEEDS_STAFF: Reason.STAFF_ASKED}
        which = [item.c.visit_id == visit_id, item.c.kind == kind, item.c.key == key]
        if seen is not None:
            which.append(item.c.status == seen)
        with self._database.write(now=now) as connection:
            reading.lock_visit(connection, visit_id)
            announce(connection, Topic.VISIT, visit_id)
            before = undo.standing(connection, visit_id)
            changed = connection.execute(
                update(item)
                .where(*which)
                .values(
                    status=status,
                    reason=reasons.get(status, ""),
                    completed_at=None if status is ItemStatus.DUE else now,
                    completed_by="" if status is ItemStatus.DUE else staff,
                )
            )
            if not changed.rowcount:
                raise SettleRefused
            visit = tables.visit
            connection.execute(
                update(visit).where(visit.c.id == visit_id).values(version=visit.c.version + 1)
            )
            patient_id = connection.execute(
                select(visit.c.patient_id).where(visit.c.id == visit_id)
            ).scalar_one()
            audit.append(connection, now, [audit.Event(staff, f"item_{status}", patient_id, visit_id)])
            return undo.way_back(connection, visit_id, before)

    def _audit(self, *events: audit.Event) -> None:
        """Write down who has read; nobody needs to hear of that."""
        if events:
            now = self._clock()
            with self._database.write(now=now) as connection:
                announce_nothing(connection)
                audit.append(connection, now, events)

    def _search(self, text: str) -> tuple[SearchHit, ...]:
        wanted = fold(text)
        if not wanted:
            return ()
        day = self._settings.today(self._clock())
        begin, end = reading.day_bounds(day, self._settings)
        name, person, visit, ticket = tables.patient_name, tables.patient, tables.visit, tables.ticket
        with self._database.read() as connection:
            by_name = select(name.c.patient_id).where(
                name.c.key >= wanted,
                name.c.key < wanted + "\U0010ffff",
                # Record numbers stand among the names; the beginning of one is no answer to a ticket's number.
                *([false()] if wanted.isdecimal() else []),
            )
            # As it was typed, and as it is likely to be written: each is one look into the index.
            written = {text.strip(), text.strip().upper(), text.strip().lower()}
            by_number = select(person.c.id).where(person.c.mrn.in_(sorted(written)))
            by_ticket = (
                select(visit.c.patient_id)
                .join(ticket, ticket.c.visit_id == visit.c.id)
                .where(ticket.c.day == day, *_ticket_is(wanted))
            )
            query = (
                select(person, visit.c.id.label("visit_id"), ticket.c.letter, ticket.c.number)
                .join(visit, (visit.c.patient_id == person.c.id) & (visit.c.day == day), isouter=True)
                .join(ticket, ticket.c.visit_id == visit.c.id, isouter=True)
                .where(person.c.id.in_(union(by_name, by_number, by_ticket)))
                .order_by(person.c.family, person.c.given, person.c.id)
                .limit(SEARCH_LIMIT)
            )
            found = rows.read(connection, query, [person.c.id], _hit).made
            booking = tables.appointment
            starts: dict[str, datetime] = {
                row[0]: row[1]
                for row in connection.execute(
                    select(booking.c.patient_id, func.min(booking.c.start))
                    .where(
                        booking.c.patient_id.in_([hit.patient.id for hit in found]),
                        booking.c.start >= begin,
                        booking.c.start < end,
                    )
                    .group_by(booking.c.patient_id)
                )
            }
            return tuple(replace(hit, appointment_start=starts.get(hit.patient.id)) for hit in found)

    def _rows(self, connection: Connection, query: Select[Any]) -> tuple[ArrivalRow, ...]:
        """The arrivals of ``query`` in four statements, however many they are."""
        visit = tables.visit
        query = query.order_by(visit.c.arrived_at, visit.c.id)
        found = rows.read(connection, query, [visit.c.id.label("visit_id")], _arrival)
        visits = [row.visit_id for row in found.made]
        items, lacking = _checklists(connection, visits)
        change, link, booking = tables.change_request, tables.visit_appointment, tables.appointment
        pending: dict[str, int] = {
            row[0]: row[1]
            for row in connection.execute(
                select(change.c.visit_id, func.count())
                .where(change.c.visit_id.in_(visits), change.c.status == ChangeStatus.PENDING)
                .group_by(change.c.visit_id)
            )
        }
        starts = (
            select(link.c.visit_id, booking.c.id, booking.c.start, booking.c.practitioner)
            .join(booking, booking.c.id == link.c.appointment_id)
            .where(link.c.visit_id.in_(visits))
            .order_by(booking.c.start, booking.c.id)
        )
        first: dict[str, RowMapping] = {}
        for row in rows.read(connection, starts, [booking.c.id], lambda row: row).made:
            first.setdefault(row["visit_id"], row)
        whole = tuple(
            replace(
                row,
                booked_at=first[row.visit_id]["start"] if row.visit_id in first else None,
                practitioner=first[row.visit_id]["practitioner"] if row.visit_id in first else "",
                checklist=items[row.visit_id],
                pending_changes=pending.get(row.visit_id, 0),
                unreadable=", ".join(lacking[row.visit_id]),
            )
            for row in found.made
        )
        begin, _ = reading.day_bounds(self._settings.today(self._clock()), self._settings)
        return whole + tuple(_arrival_unread(key, begin) for (key,) in found.unreadable)

    def _answers(
        self, connection: Connection, patient_id: str, visit_id: str
    ) -> tuple[tuple[AnsweredForm, ...], tuple[AnsweredForm, ...]]:
        """The last answers of this visit, finished or not, and the last ones before it, one of each questionnaire."""
        table = tables.questionnaire_response
        query = select(table).where(table.c.patient_id == patient_id).order_by(table.c.authored, table.c.id)
        here: dict[str, AnsweredForm] = {}
        before: dict[str, AnsweredForm] = {}
        for of_visit, form in rows.read(connection, query, [table.c.id], _answered).made:
            if of_visit == visit_id:
                here[form.questionnaire] = form
            elif form.questionnaire not in here:
                before[form.questionnaire] = form
        # What was begun here and left to the desk is there to go on from.
        draft = tables.form_draft
        for row in connection.execute(select(draft).where(draft.c.visit_id == visit_id)).mappings():
            begun = AnsweredForm(row["questionnaire"], row["version"], row["saved_at"], row["resource"])
            here.setdefault(begun.questionnaire, begun)
        return tuple(here.values()), tuple(before[key] for key in here if key in before)


def _arrivals() -> Select[Any]:
    ticket, visit, person = tables.ticket, tables.visit, tables.patient
    return (
        select(
            visit.c.id.label("visit_id"),
            visit.c.arrived_at,
            visit.c.acknowledged_at,
            visit.c.acknowledged_by,
            visit.c.version,
            ticket.c.id.label("ticket_id"),
            ticket.c.letter,
            ticket.c.number,
            ticket.c.status.label("ticket_status"),
            ticket.c.called_at,
            ticket.c.called_by,
            ticket.c.room,
            person.c.family,
            person.c.given,
            person.c.birth_date,
            person.c.language,
            person.c.mrn,
        )
        .join(visit, visit.c.id == ticket.c.visit_id)
        .join(person, person.c.id == visit.c.patient_id)
    )


def _arrival(row: RowMapping) -> ArrivalRow:
    """What an arrival's own row says of it."""
    if row["arrived_at"] is None:
        raise TypeError("a ticket of somebody who has not arrived")
    return ArrivalRow(
        visit_id=row["visit_id"],
        ticket_id=row["ticket_id"],
        ticket=label(row["letter"], row["number"]),
        ticket_status=TicketStatus(row["ticket_status"]),
        patient_name=Patient.list_name(row["family"], row["given"]),
        birth_date=row["birth_date"],
        language=row["language"],
        mrn=row["mrn"],
        booked_at=None,
        practitioner="",
        arrived_at=row["arrived_at"],
        acknowledged_at=row["acknowledged_at"],
        acknowledged_by=row["acknowledged_by"],
        called_at=row["called_at"],
        called_by=row["called_by"],
        room=row["room"],
        checklist=(),
        pending_changes=0,
        version=row["version"],
    )


def _arrival_unread(visit_id: str, day_begin: datetime) -> ArrivalRow:
    """In the place of an arrival of which only the id is known. It rings for nobody: it cannot be acknowledged."""
    return ArrivalRow(
        visit_id, "", "", TicketStatus.WAITING, "", date.min, "", "", None, "", day_begin, day_begin, "", None, "",
        "", (), 0, 0, visit_id,
    )  # fmt: skip


def _standing(row: RowMapping) -> tuple[str, tuple[AppointmentStatus, VisitStatus]]:
    return row["id"], (AppointmentStatus(row["status"]), VisitStatus(row["visit_status"]))


def _expected(row: RowMapping) -> ExpectedRow:
    return ExpectedRow(
        appointment=reading.appointment_from(row),
        patient_name=Patient.list_name(row["family"], row["given"]),
        birth_date=row["birth_date"],
        mrn=row["mrn"],
        language=row["language"],
        visit_status=VisitStatus(row["visit_status"]) if row["visit_status"] else None,
    )


def _expected_unread(appointment_id: str, day_begin: datetime) -> ExpectedRow:
    bare = Appointment(appointment_id, "", day_begin, 0, AppointmentStatus.BOOKED, "", "", "", "", "")
    return ExpectedRow(bare, "", date.min, "", "", None, unreadable=appointment_id)


def _hit(row: RowMapping) -> SearchHit:
    return SearchHit(
        patient=reading.patient_from(row),
        visit_id=row["visit_id"] if row["number"] else "",
        ticket=label(row["letter"], row["number"]) if row["number"] else "",
        appointment_start=None,
    )


def _answered(row: RowMapping) -> tuple[str, AnsweredForm]:
    """An answered form, and the visit in which it was."""
    if not isinstance(row["resource"], dict):
        raise TypeError("a response is an object")
    return row["visit_id"], AnsweredForm(
        row["questionnaire"], row["version"], row["authored"], row["resource"]
    )


def _checklists(
    connection: Connection, visits: Iterable[str]
) -> tuple[dict[str, Checklist], dict[str, list[str]]]:
    """The checklists of these visits, and the kinds of those items that cannot be read."""
    table = tables.checklist_item
    query = (
        select(table).where(table.c.visit_id.in_(list(visits))).order_by(table.c.visit_id, table.c.position)
    )
    read = rows.read(
        connection, query, reading.ITEM_KEY, lambda row: (str(row["visit_id"]), reading.item_from(row))
    )
    found: dict[str, list[ChecklistItem]] = defaultdict(list)
    for visit_id, item in read.made:
        found[visit_id].append(item)
    lacking: dict[str, list[str]] = defaultdict(list)
    for visit_id, kind, _ in read.unreadable:
        lacking[visit_id].append(kind)
    return defaultdict(tuple, {key: tuple(items) for key, items in found.items()}), lacking


def _ticket_is(wanted: str) -> tuple[Any, ...]:
    """Conditions for a ticket typed as ``a17`` or ``17``; nothing matches when it is neither."""
    letters = wanted.rstrip("0123456789")
    digits = wanted[len(letters) :]
    if not digits.isascii() or not digits or len(digits) > 6:
        return (tables.ticket.c.number == -1,)
    number = (tables.ticket.c.number == int(digits),)
    return (*number, tables.ticket.c.letter == letters.upper()) if letters else number


def _consent(row: RowMapping) -> SignedConsent:
    return SignedConsent(
        document=row["document"],
        version=row["version"],
        language=row["language"],
        method=SignatureMethod(row["method"]),
        typed_name=row["typed_name"],
        strokes=tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in row["strokes"]),
        signed_at=row["signed_at"],
        signer_name=row["signer_name"],
        signer_relationship=row["signer_relationship"],
    )

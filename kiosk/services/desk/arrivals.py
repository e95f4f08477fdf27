"""What staff read: today's arrivals, who is expected, one visit in full, and the search.

Whose record staff open or find is written into the audit; that a window shows what is open anew is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, bindparam, func, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.items.table import ITEMS
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.people.coverage import in_order
from kiosk.domain.permissions import Permission
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.arrival import begun_since, is_awaited
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.visit import (
    GOES_ON,
    AnsweredForm,
    ArrivalRow,
    ExpectedRow,
    SearchHit,
    VisitDetails,
    VisitStatus,
)
from kiosk.services.desk.acting import acting, acting_on
from kiosk.services.desk.arrival_rows import DAY, ArrivalList, of_day
from kiosk.services.desk.cards import with_cards
from kiosk.services.desk.changes import requests_of
from kiosk.services.desk.entries import flags_of
from kiosk.services.desk.joining import details_with, joins_of
from kiosk.services.desk.message_rows import of_patient, records_of
from kiosk.services.desk.opening import (
    Stands,
    few_of,
    is_special,
    once_shown,
    open_visit,
    opened_by_visit,
    reason_until,
    stands_among,
)
from kiosk.services.desk.reminders import returned_from, unreached_by_text
from kiosk.services.desk.search import search
from kiosk.services.items.table import kept
from kiosk.services.record import reading, rows
from kiosk.services.record.agreeing import points_of
from kiosk.services.record.bookings import before_of
from kiosk.services.record.corrections import corrections_of
from kiosk.services.record.coverages import coverages_of
from kiosk.services.record.notices import of_visit as notices_of
from kiosk.services.record.relations import links_of, related_of
from kiosk.store import tables
from kiosk.store.database import Database

# Who is expected has an appointment in one of these; anything else is about somebody who came.
EXPECTED = (AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW)

_VISIT = tables.visit.c.id
_TODAY = ArrivalList(*of_day(DAY))
_SOME = ArrivalList(*(and_(part, _VISIT.in_(bindparam("visits", expanding=True))) for part in of_day(DAY)))
_ONE = ArrivalList(bindparam("visit") == _VISIT)


def _is_now(now: datetime, settings: ClinicSettings) -> ColumnElement[bool]:
    """Whether a visit is of today, or was begun before midnight for what is awaited now."""
    visit = tables.visit.c
    return (visit.day == settings.today(now)) | (visit.started_at >= begun_since(now, settings))


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

    def today(self, who: Actor, most: int | None = None) -> tuple[ArrivalRow, ...]:
        """Everyone who arrived today, whatever became of them, and whoever is still here, first come first.

        Of these the first ``most``, where that is given: then no more than that is read.
        """
        who.must(Permission.SEE_DAY)
        with self._database.under(who).read_once(planned_once=True) as connection:
            return self._rows(connection, _TODAY, most)

    def rows(self, visit_ids: Iterable[str], who: Actor) -> tuple[ArrivalRow, ...]:
        """Those of `today` among these visits, first come first."""
        who.must(Permission.SEE_DAY)
        with self._database.under(who).read_once() as connection:
            return self._rows(connection, _SOME, visits=list(visit_ids))

    def bookings(
        self, visit_ids: Iterable[str], who: Actor
    ) -> dict[str, tuple[AppointmentStatus, VisitStatus]]:
        """How today's appointments of these visits stand, by their ids, and the visit of each."""
        who.must(Permission.SEE_DAY)
        booking, link, visit = tables.appointment, tables.visit_appointment, tables.visit
        query = (
            select(booking.c.id, booking.c.status, visit.c.status.label("visit_status"))
            .join(link, link.c.appointment_id == booking.c.id)
            .join(visit, visit.c.id == link.c.visit_id)
            .where(visit.c.id.in_(list(visit_ids)), _is_now(self._clock(), self._settings))
        )
        with self._database.under(who).read_once() as connection:
            return dict(rows.read(connection, query, [booking.c.id], _standing).made)

    def expected(self, who: Actor) -> tuple[ExpectedRow, ...]:
        """Today's appointments of those who have not arrived, by time; a half check-in is still expected.

        So is whoever has left before they were seen. Around midnight those of the other day are among them for whom the
        window is open.
        """
        who.must(Permission.SEE_DAY)
        now, settings = self._clock(), self._settings
        begin, end = reading.attended_between(now, settings)
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
                is_special(booking.c.patient_id).label("is_special"),
                # Of today: a booking that was moved here was another day's before.
                select(func.max(visit.c.status))
                .join(link, link.c.visit_id == visit.c.id)
                .where(
                    link.c.appointment_id == booking.c.id,
                    _is_now(now, settings),
                    visit.c.status.in_(sorted(GOES_ON)),
                )
                .scalar_subquery()
                .label("visit_status"),
            )
            .join(person, person.c.id == booking.c.patient_id)
            .where(booking.c.start >= begin, booking.c.start < end)
            .where(booking.c.status.in_(EXPECTED))
            .order_by(booking.c.start, person.c.family, booking.c.id)
        )
        with self._database.under(who).read_once() as connection:
            found = rows.read(connection, query, [booking.c.id], _expected)
        today, _ = reading.day_bounds(settings.today(now), settings)
        awaited = tuple(row for row in found.made if is_awaited(row.appointment, now, settings))
        return awaited + tuple(_expected_unread(key, today) for (key,) in found.unreadable)

    def opened(self, visit_id: str, who: Actor) -> VisitDetails:
        """One arrival in full, for a member of staff who chose it.

        Raises:
            GlassShut: the patient is not of the day, and who asks has not broken the glass.
            LookupError: there is no such visit with a ticket.
            ReasonWanted: the patient is of special privacy, and who asks has given no reason.
        """
        self._open(visit_id, who)
        return self.details(visit_id, who)

    def details(self, visit_id: str, who: Actor) -> VisitDetails:
        """One arrival in full, for somebody who has it open. Raises as `opened`."""
        who.must(Permission.OPEN_PATIENT)
        return once_shown(lambda: self._details(visit_id, who), lambda: self._open(visit_id, who))

    def _open(self, visit_id: str, who: Actor) -> None:
        open_visit(self._database, visit_id, who, self._clock(), self._settings, come=True)

    def _details(self, visit_id: str, who: Actor) -> VisitDetails:
        now, settings = self._clock(), self._settings
        day = settings.today(now)
        with self._database.under(who).read() as connection:
            shown = self._rows(connection, _ONE, visit=visit_id)
            if not shown or not shown[0].ticket_id:
                raise LookupError(visit_id)
            person = tables.shown_patient
            patient_id = opened_by_visit(connection, visit_id, who, now, settings)
            patient = reading.patient_from(
                connection.execute(select(person).where(person.c.id == patient_id)).mappings().one()
            )
            here, before = answers_of(connection, patient_id, visit_id)
            joined = joins_of(connection, patient_id)
            return VisitDetails(
                row=shown[0],
                patient=patient,
                appointments=reading.appointments_of_visit(connection, visit_id),
                before=before_of(connection, visit_id),
                coverages=in_order(coverages_of(connection, patient_id), day),
                details=details_with(connection, patient_id, joined),
                related=related_of(connection, patient_id),
                links=links_of(connection, patient_id),
                corrections=corrections_of(connection, patient_id),
                joins=joined,
                responses=here,
                previous=before,
                kept=kept(connection, visit_id),
                returned=returned_from(connection, patient.contact.email),
                unreached=unreached_by_text(connection, patient_id, now),
                changes=requests_of(connection, visit_id),
                flags=flags_of(connection, visit_id),
                messages=of_patient(connection, who, records_of(connection, patient_id), visit_id),
                notices=notices_of(connection, visit_id) if who.may(Permission.MESSAGE) else (),
                agreed=points_of(connection, visit_id, by=True),
                until=reason_until(connection, patient_id, who) if shown[0].is_special else None,
            )

    def search(self, text: str, who: Actor) -> tuple[SearchHit, ...]:
        """Patients by a part of the name's beginning, by record number, or by today's ticket; at most 50.

        Of whose record is shut, who registers nobody sees what tells one from another, and no more; of special privacy
        nobody sees more before they have given a reason.
        """
        who.must(Permission.SEARCH)
        now, settings = self._clock(), self._settings
        hits = search(self._database.under(who), text, now, settings)
        if not hits:
            return ()
        people = {hit.patient.id: hit.patient for hit in hits}
        with self._database.under(who).read() as connection:
            stands = stands_among(connection, list(people), who, now, settings)
        with acting(self._database, who, Permission.SEARCH, self._clock()) as act:
            for patient_id in people:
                act.did(Action.SEARCH_HIT, patient_id)
        people = with_cards(self._database, people, who, now)
        whole = who.may(Permission.REGISTER)
        found = (replace(hit, patient=people[hit.patient.id]) for hit in hits)
        return tuple(_standing_hit(hit, stands[hit.patient.id], whole=whole) for hit in found)

    def settle(
        self,
        visit_id: str,
        kind: ItemKind,
        key: str,
        status: ItemStatus,
        who: Actor,
        seen: ItemStatus | None = None,
    ) -> WayBack:
        """Staff complete (``done``), waive (``skipped``), take over (``needs_staff``) or hand back (``due``) an item.

        ``seen`` is how the item stood when they decided so, None where that does not matter. Returns how it can be
        taken back.

        Raises:
            SettleRefused: there is no such item, it stands otherwise by now, or no kiosk asks for its kind
                again, as for the identity.
        """
        who.must(Permission.WORK_DESK)
        if status is ItemStatus.DUE and not ITEMS[kind].asked_again:
            raise SettleRefused
        now = self._clock()
        item = tables.checklist_item
        reasons = {ItemStatus.SKIPPED: Reason.WAIVED, ItemStatus.NEEDS_STAFF: Reason.STAFF_ASKED}
        which = [item.c.visit_id == visit_id, item.c.kind == kind, item.c.key == key]
        if seen is not None:
            which.append(item.c.status == seen)
        with acting_on(self._database, who, Permission.WORK_DESK, now, visit_id) as visit:
            changed = visit.connection.execute(
                update(item)
                .where(*which)
                .values(
                    status=status,
                    reason=reasons.get(status, ""),
                    completed_at=None if status is ItemStatus.DUE else now,
                    completed_by="" if status is ItemStatus.DUE else visit.staff,
                )
            )
            if not changed.rowcount:
                raise SettleRefused
            visit.did(Action(f"item_{status}"))
        return visit.taken_back_by

    def _rows(
        self, connection: Connection, which: ArrivalList, most: int | None = None, **asked: Any
    ) -> tuple[ArrivalRow, ...]:
        settings = self._settings
        return which.read(connection, settings.today(self._clock()), settings, most, **asked)


def _standing_hit(hit: SearchHit, stands: Stands, *, whole: bool) -> SearchHit:
    """One with how they stand; where not the ``whole`` of who is shut is shown, by what tells two of a name apart."""
    one = hit.patient
    if stands.wants_reason or (stands.is_shut and not whole):
        one = few_of(one)
    return replace(hit, patient=one, is_shut=stands.is_shut, is_special=stands.is_special)


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
        is_special=bool(row["is_special"]),
    )


def _expected_unread(appointment_id: str, day_begin: datetime) -> ExpectedRow:
    bare = Appointment(appointment_id, "", day_begin, 0, AppointmentStatus.BOOKED, "", "", "", "", "")
    return ExpectedRow(bare, "", date.min, "", "", None, unreadable=appointment_id)


def answers_of(
    connection: Connection, patient_id: str, visit_id: str
) -> tuple[tuple[AnsweredForm, ...], tuple[AnsweredForm, ...]]:
    """The last answers of this visit, finished or not, and the last ones before it, one of each questionnaire."""
    table = tables.questionnaire_response
    query = select(table).where(table.c.patient_id == patient_id).order_by(table.c.authored, table.c.id)
    here: dict[str, AnsweredForm] = {}
    before: dict[str, AnsweredForm] = {}
    for of_visit, form in rows.read(connection, query, [table.c.id], answered).made:
        if of_visit == visit_id:
            here[form.questionnaire] = form
        elif form.questionnaire not in here:
            before[form.questionnaire] = form
    # What was begun here and left to the desk is there to go on from.
    draft = tables.form_draft
    begun = select(draft).where(draft.c.visit_id == visit_id)
    for form in rows.read(connection, begun, [draft.c.questionnaire], _begun).made:
        here.setdefault(form.questionnaire, form)
    return tuple(here.values()), tuple(before[key] for key in here if key in before)


def answered(row: RowMapping) -> tuple[str, AnsweredForm]:
    """An answered form, and the visit in which it was."""
    resource = _object(row["resource"])
    finished = resource.get("status") != "in-progress"
    return row["visit_id"], AnsweredForm(
        row["questionnaire"], row["version"], row["authored"], resource, finished
    )


def _begun(row: RowMapping) -> AnsweredForm:
    """A form that was begun and not ended."""
    resource = _object(row["resource"])
    return AnsweredForm(row["questionnaire"], row["version"], row["saved_at"], resource, finished=False)


def _object(resource: object) -> dict[str, Any]:
    if not isinstance(resource, dict):
        raise TypeError("a response is an object")
    return resource

"""Check in for somebody: what a kiosk would ask them, written down at the desk as they say it or have signed it.

Each thing is kept as a kiosk keeps it. What changes on file stands there at once, accepted by whoever typed it: they
have just compared it with what the patient says, and nobody learns more by looking at it again. What is reported in a
form, such as an allergy, is still for staff to take into the record, as from a kiosk.

One file, though long: what is asked, what is kept of it meanwhile, and how it is taken back, is of one visit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, RowMapping, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.flagging import raised
from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.items.item import Settles
from kiosk.domain.items.questionnaire import PageKept
from kiosk.domain.items.representative import Represented
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.undo import Standing
from kiosk.domain.visit.arrival import is_awaited
from kiosk.domain.visit.at_desk import (
    AskedAtDesk,
    NotAsked,
    NotExpected,
    Over,
    TakenDown,
    must_be_askable,
    not_there_yet,
    still_open,
)
from kiosk.domain.visit.checklist import Checklist, ItemKind, ItemStatus, Reason, item_in
from kiosk.domain.visit.lifecycle import status_with
from kiosk.domain.visit.steps import FormCompleted
from kiosk.domain.visit.visit import GOES_ON, HERE, VisitStatus, arrived_as, is_at_another
from kiosk.services.desk import touched
from kiosk.services.desk.acting import Act, VisitAct, acting, charge_visit, with_visit
from kiosk.services.desk.changes import decide_in
from kiosk.services.desk.opening import must_open, must_show, once_shown, opens
from kiosk.services.desk.undo import UndoRefused, must_confirm
from kiosk.services.items.item import VisitWrites
from kiosk.services.items.table import APPLIES, kept
from kiosk.services.record import reading
from kiosk.services.record.coverages import coverage_in_force
from kiosk.services.record.forms import earlier_responses
from kiosk.services.record.joins import kept_for
from kiosk.services.record.relations import related_of
from kiosk.services.record.sites import going_here, is_elsewhere
from kiosk.services.visit import checkin_reads as reads
from kiosk.services.visit import tickets
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.writes import Writes


class CheckingInService:
    """Asks what there is to ask of somebody, writes it down, lets them arrive, and takes that back."""

    def __init__(
        self, database: Database, clinic: Clinic, clock: Callable[[], datetime], checkin: CheckInService
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._checkin = checkin

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def asked(self, patient_id: str, who: Actor, at: str = "") -> AskedAtDesk:
        """What a patient is asked who is expected today, or whose visit goes on; nothing is begun by asking it.

        ``at`` is the key of the place where the computer stands; where it stands at no site and they are awaited at
        several, this is about the first of them, as with `take` and `keep_page`. It opens their record, which is in the
        audit.

        Raises:
            GlassShut: the patient is not of the day, and who asks has not broken the glass.
            NotExpected: there is nothing to check in for.
            LookupError: there is no such patient.
            ReasonWanted: the patient is of special privacy, and who asks has given no reason.
        """

        def ask() -> AskedAtDesk:
            with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
                patient = self._patient(act, patient_id)
                return self._asked(act.connection, patient, at)

        self._open(patient_id, who)
        return ask()

    def take(
        self, patient_id: str, steps: Sequence[Settles], who: Actor, *, arrives: bool, at: str = ""
    ) -> TakenDown:
        """Write down ``steps``, all or none, and let the patient arrive where that is asked for and they have not.

        A visit begins where none goes on. Who arrives has been seen, has a ticket, and what was not asked of them is
        the desk's. What is on file changes at once where whoever acts may decide that.

        Raises:
            AskAgain: a phone or a postcode would change on file, and the password was not typed lately enough.
            NotAsked: the visit does not ask for one of them, or a consent is of somebody who may not sign it.
            Over: the visit has ended meanwhile.
            StepRefused: what was confirmed is not on file any more.
            As `asked`.
        """

        if not steps and not arrives:
            raise ValueError("nothing is to be written down")

        def write() -> TakenDown:
            with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
                patient = self._patient(act, patient_id)
                return self._take(act, patient, steps, arrives, at)

        return once_shown(write, lambda: self._open(patient_id, who))

    def keep_page(self, patient_id: str, page: PageKept, who: Actor, at: str = "") -> str:
        """Keep what has been answered so far of a form that is still filled in; returns the visit's id.

        It settles nothing: the form is taken up from there wherever it was left. Raises as `take`.
        """

        def keep() -> str:
            with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
                patient = self._patient(act, patient_id)
                here = self._at(act.connection, patient.id, at)
                booked = self._booked(act.connection, patient.id, here)
                visit_id = self._going_or_begun(act, patient, booked, here)
                with with_visit(act, visit_id) as visit:
                    if item_in(_going_on(visit).checklist, *page.item) is None:
                        raise NotAsked(page.item)
                    record_id = str(uuid7())
                    writes = Writes(act.connection)
                    APPLIES[PageKept](VisitWrites(writes, visit_id, patient.id, act.now), record_id, page)
                    writes.send()
                    visit.did(Action.FILLED_IN, record_id)
                return visit_id

        return once_shown(keep, lambda: self._open(patient_id, who))

    def take_back(self, taken: TakenDown, who: Actor) -> None:
        """The patient has not arrived, and is expected again; what was changed on file is as before.

        What they answered and signed stays in their record, of a visit that was cancelled, and is not asked again while
        it is fresh. Raises UndoRefused where anything has happened to the visit since, and AskAgain as `take`.
        """
        once_shown(lambda: self._take_back(taken, who), lambda: self._open(taken.patient.id, who))

    def _take_back(self, taken: TakenDown, who: Actor) -> None:
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            must_show(act.connection, [taken.patient.id])
            with with_visit(act, taken.visit_id) as visit:
                if taken.way.rows:
                    act.who.must(Permission.DECIDE_CHANGES)
                must_confirm(act, taken.way)
                if visit.before != taken.way.after or not touched.stand(act.connection, taken.way.rows):
                    raise UndoRefused
                touched.put_back(act.connection, taken.way.rows)
                ticket, booking = tables.ticket, tables.appointment
                left = update(ticket).where(ticket.c.visit_id == taken.visit_id)
                act.connection.execute(left.values(status=TicketStatus.LEFT))
                came = [key for key, status in taken.way.after.bookings if status in HERE]
                again = update(booking).where(booking.c.id.in_(came))
                act.connection.execute(again.values(status=AppointmentStatus.BOOKED))
                visit.set(status=status_with(TicketStatus.LEFT))
                visit.tell(Topic.TICKET)
                visit.did(Action.CHECK_IN_TAKEN_BACK)

    # What there is to ask

    def _open(self, patient_id: str, who: Actor) -> None:
        """The patient's record is open to who acts, and it is in the audit before anything of it is read."""
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            act.who.must(Permission.OPEN_PATIENT)
            opens(act, self._openable(act, patient_id)["id"])

    def _openable(self, act: Act, patient_id: str) -> RowMapping:
        """The patient, or whose record it is by now, whom nobody else changes meanwhile. Raises as `asked`."""
        kept_id = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
        must_open(act.connection, kept_id, act.who, act.now, self._settings)
        reading.lock_patient(act.connection, kept_id)
        row = reading.person_of(act.connection, kept_id)
        if row is None:
            raise LookupError(kept_id)
        return row

    def _patient(self, act: Act, patient_id: str) -> Patient:
        """The patient, for whom nobody else begins a visit meanwhile, and whose record shows."""
        row = self._openable(act, patient_id)
        if row["deceased"]:
            raise NotExpected
        must_show(act.connection, [row["id"]])
        return reading.patient_from(row)

    def _booked(self, connection: Connection, patient_id: str, at: str) -> tuple[Appointment, ...]:
        """What they may have come for: booked and awaited, at this site; where there is nothing, at whichever."""
        booked = self._awaited(connection, patient_id)
        here = [item for item in booked if not is_at_another(item, at, self._settings.places)]
        return tuple(here or booked)

    def _sites(self, connection: Connection, patient_id: str, at: str) -> tuple[str, ...]:
        """The sites among which a desk has to choose that stands at none; empty where it has not to."""
        places = self._settings.places
        if places.site_of(at):
            return ()
        booked = sorted(self._awaited(connection, patient_id), key=lambda item: (item.start, item.id))
        sites = dict.fromkeys(places.site_of(places.place_of(item)) for item in booked)
        sites.pop("", None)
        return tuple(sites) if len(sites) > 1 else ()

    def _at(self, connection: Connection, patient_id: str, at: str) -> str:
        """Where they check in: ``at``, or the site that awaits them first where a desk stands at none of several.

        A visit is at one site: who is booked at two comes to each.
        """
        return next(iter(self._sites(connection, patient_id, at)), at)

    def _awaited(self, connection: Connection, patient_id: str) -> list[Appointment]:
        now, settings = self._clock(), self._settings
        bounds = reading.attended_between(now, settings)
        return [
            item
            for item in reading.appointments_between(connection, patient_id, *bounds)
            # Who was noted as missing comes after all.
            if item.status in (AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW)
            and is_awaited(item, now, settings)
        ]

    def _going(
        self, connection: Connection, patient_id: str, chosen: tuple[Appointment, ...], at: str
    ) -> str | None:
        """The id of the visit that goes on, of those at several sites the one here; None for none."""
        now, settings = self._clock(), self._settings
        last = reads.going(connection, patient_id, now, settings)
        if last is None or not is_elsewhere(connection, last.id, chosen, settings, at):
            return last.id if last is not None else None
        return going_here(connection, patient_id, now, chosen, settings, at) or None

    def _asked(self, connection: Connection, patient: Patient, at: str) -> AskedAtDesk:
        now, settings = self._clock(), self._settings
        sites = self._sites(connection, patient.id, at)
        at = next(iter(sites), at)
        booked = self._booked(connection, patient.id, at)
        visit_id = self._going(connection, patient.id, booked, at) or ""
        if not visit_id and not booked:
            raise NotExpected
        draft, visit = tables.form_draft.c, tables.visit.c
        status, told = VisitStatus.PLANNED, None
        if visit_id:
            items = reading.checklist_of(connection, visit_id)
            booked = reading.appointments_of_visit(connection, visit_id) or booked
            query = select(visit.status).where(visit.id == visit_id)
            status = VisitStatus(connection.execute(query).scalar_one())
            begun = draft.visit_id == visit_id
            told = next((one for one in kept(connection, visit_id) if isinstance(one, Represented)), None)
        else:
            items = self._checkin.new_checklist(connection, patient, booked, now)
            # What was begun today in a visit that was taken back is not asked for twice.
            begun = (visit.patient_id == patient.id) & (visit.day == settings.today(now))
        query = select(draft.questionnaire, draft.resource).join(tables.visit, visit.id == draft.visit_id)
        kept_pages = connection.execute(query.where(begun).order_by(draft.saved_at))
        drafts = {row.questionnaire: row.resource for row in kept_pages}
        answered = earlier_responses(connection, patient.id)
        return AskedAtDesk(
            patient,
            visit_id,
            status,
            booked,
            items,
            coverage_in_force(connection, patient.id, settings.today(now)),
            related_of(connection, patient.id),
            told,
            drafts,
            {form.questionnaire: form.resource for form in answered if form.visit_id != visit_id},
            sites,
            at,
        )

    # Writing it down

    def _take(
        self, act: Act, patient: Patient, steps: Sequence[Settles], arrives: bool, at: str
    ) -> TakenDown:
        connection = act.connection
        at = self._at(connection, patient.id, at)
        booked = self._booked(connection, patient.id, at)
        visit_id = self._going_or_begun(act, patient, booked, at)
        with with_visit(act, visit_id) as visit:
            before = _going_on(visit)
            was = touched.rows_of(connection, patient.id, visit_id)
            self._write(visit, patient, before.checklist, steps)
            _put_on_file(visit, {key for table, key in was if table == tables.change_request.name})
            if arrives:
                self._arrive(visit, booked, at)
            visit.rows = touched.changes_between(was, touched.rows_of(connection, patient.id, visit_id))
        announce(connection, Topic.RECORD)
        items = reading.checklist_of(connection, visit_id)
        ticket = tables.ticket.c
        drawn = connection.execute(
            select(ticket.letter, ticket.number).where(ticket.visit_id == visit_id)
        ).one_or_none()
        return TakenDown(
            patient,
            visit_id,
            label(drawn.letter, drawn.number) if drawn else "",
            arrives and before.ticket is None,
            tuple(item for item in items if still_open(item)),
            visit.taken_back_by,
            any(item.status is ItemStatus.DONE and item.kind is not ItemKind.IDENTITY for item in items),
        )

    def _going_or_begun(self, act: Act, patient: Patient, booked: tuple[Appointment, ...], at: str) -> str:
        """The id of the visit that goes on, or of one that begins now. Raises NotExpected where there is neither."""
        visit_id = self._going(act.connection, patient.id, booked, at)
        if visit_id is None and not booked:
            raise NotExpected
        return visit_id or self._begin(act, patient, booked)

    def _begin(self, act: Act, patient: Patient, booked: tuple[Appointment, ...]) -> str:
        """A visit that has begun at the desk, where somebody has seen who this is."""
        connection, now = act.connection, act.now
        visit_id = str(uuid7())
        row = {"id": visit_id, "patient_id": patient.id, "day": self._settings.today(now), "started_at": now}
        connection.execute(insert(tables.visit).values(**row, status=VisitStatus.PLANNED))
        _link(connection, visit_id, [item.id for item in booked])
        # Before it is asked what they owe, which may be this.
        charge_visit(act, patient.id, visit_id)
        items = self._checkin.new_checklist(connection, patient, booked, now)
        rows = [
            {
                "visit_id": visit_id,
                **asdict(replace(item, completed_by=act.staff) if item.kind is ItemKind.IDENTITY else item),
            }
            for item in items
        ]
        connection.execute(insert(tables.checklist_item), rows)
        act.did(Action.OPEN_VISIT, patient.id, visit_id)
        return visit_id

    def _write(
        self, visit: VisitAct, patient: Patient, checklist: Checklist, steps: Sequence[Settles]
    ) -> None:
        connection, now = visit.connection, visit.now
        writes = Writes(connection)
        written = VisitWrites(writes, visit.visit_id, patient.id, now)
        there = kept(connection, visit.visit_id) if steps else ()
        for said in steps:
            must_be_askable(said, checklist, patient, self._settings, now)
            step = not_there_yet(said, checklist, patient, there)
            if step is None:
                continue
            record_id = str(uuid7())
            APPLIES[type(step)](written, record_id, step)
            writes.send()
            _settle(visit, *step.item, step.desk_reason)
            visit.did(Action.FILLED_IN, record_id)
            if isinstance(step, FormCompleted):
                self._heed(visit, patient, step)

    def _heed(self, visit: VisitAct, patient: Patient, form: FormCompleted) -> None:
        """An answer of which a person has to hear at once is told in every window, whoever has typed it."""
        entry, connection = tables.desk_entry, visit.connection
        for flag in raised(self._settings.red_flags, form.questionnaire, form.response, visit.now):
            key = str(uuid5(NAMESPACE_OID, f"{visit.visit_id} {form.questionnaire} {flag.name}"))
            if connection.execute(select(entry.c.id).where(entry.c.id == key)).first() is not None:
                continue
            told = {
                "id": key,
                "kiosk": visit.staff[:100],
                "kind": EntryKind.RED_FLAG,
                "reason": EntryReason.RED_FLAG,
                "device_time": visit.now,
                "received_at": visit.now,
                "family": patient.family,
                "birth_date": patient.birth_date,
                "detail": {"flag": flag.name, "form": form.questionnaire},
                "visit_id": visit.visit_id,
            }
            connection.execute(insert(entry).values(told))
            announce(connection, Topic.DESK)

    def _arrive(self, visit: VisitAct, booked: tuple[Appointment, ...], at: str) -> None:
        """They are in the queue; what was not asked of them is the desk's."""
        connection, now, settings = visit.connection, visit.now, self._settings
        item, booking, visit_id = tables.checklist_item, tables.appointment, visit.visit_id
        linked = reading.appointments_of_visit(connection, visit_id)
        known = {one.id for one in linked}
        _link(connection, visit_id, [one.id for one in booked if one.id not in known])
        begin, end = reading.attended_between(now, settings)
        of_day = [
            one for one in linked if begin <= one.start < end and one.status is AppointmentStatus.BOOKED
        ]
        coming = {one.id: one for one in (*of_day, *booked)}
        here = [one for one in coming.values() if not is_at_another(one, at, settings.places)]
        come = here or list(coming.values())
        visit.did(Action.ARRIVED_AT_DESK)
        visit.charge()
        if visit.before is not None and visit.before.ticket is None:
            connection.execute(
                update(item)
                .where(item.c.visit_id == visit_id, item.c.status == ItemStatus.DUE)
                .values(
                    status=ItemStatus.NEEDS_STAFF,
                    reason=Reason.STAFF_ASKED,
                    completed_at=now,
                    completed_by=visit.staff,
                )
            )
            writes = Writes(connection)
            queue = tickets.queue_of(come or linked, settings.places, at)
            tickets.give(writes, visit_id, settings.today(now), now, queue=queue)
            writes.send()
            # Whoever lets them arrive has seen them.
            visit.set(
                status=VisitStatus.ARRIVED, arrived_at=now, acknowledged_at=now, acknowledged_by=visit.staff
            )
            visit.tell(Topic.TICKET)
        status = arrived_as(reading.checklist_of(connection, visit_id))
        if come:
            marked = update(booking).where(booking.c.id.in_([one.id for one in come]))
            connection.execute(marked.values(status=status))


def _going_on(visit: VisitAct) -> Standing:
    """How a visit stands. Raises Over where it has ended."""
    if visit.before is None or visit.before.status not in GOES_ON:
        raise Over
    return visit.before


def _link(connection: Connection, visit_id: str, appointment_ids: Sequence[str]) -> None:
    rows = [{"appointment_id": key, "visit_id": visit_id} for key in appointment_ids]
    if rows:
        connection.execute(insert(tables.visit_appointment), rows)


def _settle(visit: VisitAct, kind: ItemKind, key: str, reason: str) -> None:
    """The item stands as its step leaves it, by whoever has written it down."""
    item = tables.checklist_item
    values = {
        "status": ItemStatus.NEEDS_STAFF if reason else ItemStatus.DONE,
        "reason": reason,
        "completed_at": visit.now,
        "completed_by": visit.staff,
    }
    which = (item.c.visit_id == visit.visit_id, item.c.kind == kind, item.c.key == key)
    visit.connection.execute(update(item).where(*which).values(**values))


def _put_on_file(visit: VisitAct, before: set[str]) -> None:
    """What was changed of details and cards, by other requests than those of ``before``, is on file at once."""
    if not visit.who.may(Permission.DECIDE_CHANGES):
        return
    table = tables.change_request.c
    mine = select(table.id).where(table.visit_id == visit.visit_id, table.field.not_in(sorted(REPORTED)))
    fresh = [key for key in visit.connection.execute(mine.order_by(table.id)).scalars() if key not in before]
    if fresh:
        decide_in(visit, fresh, accept=True)

"""A visit from its first answer to the ticket. Every step is a record that is applied once, however often it comes.

One file, though long: what opens a visit, applies its steps and shows its end goes by the same few rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, exists, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.desk import EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.items.insurance import CoverageConfirmed, CoverageEntered
from kiosk.domain.items.item import Beginning
from kiosk.domain.items.table import asked_each_sitting, build
from kiosk.domain.money.charges import USUAL_CURRENCY
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.people.coverage import in_force
from kiosk.domain.queue import label
from kiosk.domain.visit.checklist import BY_PATIENT, Checklist, ItemStatus
from kiosk.domain.visit.steps import NAMES, CheckInFinished, PageKept, StepRecord, VisitOpened
from kiosk.domain.visit.visit import (
    COME,
    LobbyVisit,
    Receipt,
    VisitState,
    VisitStatus,
    receipt,
)
from kiosk.domain.wait import expected_waits
from kiosk.services.items.item import History
from kiosk.services.items.table import confirmed
from kiosk.services.record import audit, fees, pace, payments, reading, relations, sessions
from kiosk.services.record.coverages import coverage_in_force
from kiosk.services.record.forms import EarlierResponse, due_forms, earlier_responses, rules_of
from kiosk.services.record.sites import going_here, is_elsewhere
from kiosk.services.visit import checkin_reads as reads
from kiosk.services.visit.applying import ADD_RECORD, Applying, StepRefused, step_row
from kiosk.store import tables
from kiosk.store.database import Database, NotAsKnown
from kiosk.store.feed import announce
from kiosk.store.writes import Writes, later

# Built once: composing them anew would cost more than the database does.
_ADD_VISIT = insert(tables.visit)
_ADD_ITEMS = insert(tables.checklist_item)
_ADD_LINKS = insert(tables.visit_appointment)
_VISIT = select(tables.visit).where(tables.visit.c.id == bindparam("visit"))
_LINKED = select(tables.visit_appointment.c.appointment_id).where(
    tables.visit_appointment.c.visit_id == bindparam("visit")
)
_DRAFTS = select(tables.form_draft.c.questionnaire, tables.form_draft.c.resource).where(
    tables.form_draft.c.visit_id == bindparam("visit")
)

_ITEM, _OTHER = tables.checklist_item.c, tables.checklist_item.alias()
# Only where something else is to be asked as well: who is through is not stopped for it.
_ASK_ANEW = update(tables.checklist_item).where(
    _ITEM.visit_id == bindparam("of_visit"),
    _ITEM.kind.in_(asked_each_sitting()),
    _ITEM.status == ItemStatus.DONE,
    _ITEM.completed_by == BY_PATIENT,
    exists().where(_OTHER.c.visit_id == _ITEM.visit_id, _OTHER.c.status == ItemStatus.DUE),
)
# Another card asks for something else; and whoever has come after all, of what was given up, comes.
_CHARGED_BY = (CoverageEntered, CoverageConfirmed, CheckInFinished)
_ANEW = {"status": ItemStatus.DUE, "completed_at": None, "completed_by": ""}


@cache
def _person_shown(engine: str) -> Select[Any]:
    """Whose record the session opens."""
    return select(*reading.SHOWN).where(tables.patient.c.id == sessions.patient_of(engine))


# So that two kiosks do not open two visits of one patient at once. Who writes to an embedded record is alone with it.
_HOLD_PATIENT = select(func.kiosk_hold_patient())


@cache
def _visit_shown(engine: str) -> Select[Any]:
    """The visit, if it is of the patient whom the session opens."""
    return _VISIT.where(tables.visit.c.patient_id == sessions.patient_of(engine))


class CheckInService:
    """Opens visits and applies what patients do in them."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        # The visit of whoever stands there, as this kiosk has left it on a server: others may have changed it since.
        self._left: reads.Steps | None = None

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def open_visit(
        self, session: str, appointment_ids: tuple[str, ...], kiosk: str, opening: StepRecord | None = None
    ) -> LobbyVisit:
        """Begin a visit, or take up the one of today that goes on; what was confirmed then is not asked again.

        ``opening`` is the record that asks for it: the same again opens the same visit, and no second one where the
        first is over by now.

        Raises:
            StepRefused: ``no_session``, when the session has ended; ``unknown_visit``, when an appointment is not this
                patient's; ``closed``, when all of them have been.
        """
        now = self._clock()
        self._left = left = None
        with self._database.write(session, now) as connection:
            if not self._database.embedded:
                later(connection, _HOLD_PATIENT, {})
            found = reads.opening(connection, session, opening.id if opening else "", now, self._settings)
            if found is None:
                raise StepRefused(EntryReason.NO_SESSION)
            patient = found.patient
            chosen = tuple(item for item in found.booked if item.id in appointment_ids)
            if not appointment_ids or len(chosen) != len(set(appointment_ids)):
                raise StepRefused(EntryReason.UNKNOWN_VISIT)
            writes = Writes(connection)
            before = found.opened
            begun = before or self._here(connection, patient.id, found.going, chosen, _stands_at(opening))
            if begun is None and all(item.status is AppointmentStatus.FULFILLED for item in chosen):
                # It has been: nobody waits for it a second time because a kiosk tells of it late.
                raise StepRefused(EntryReason.CLOSED)
            # What another visit has come of already is that one's: a kiosk that tells of it late knows nothing of it.
            open_ones = tuple(item for item in chosen if item.status not in COME)
            if begun is None:
                visit, charged = self._begin(writes, found, open_ones or chosen, now, kiosk)
                row = {"id": visit.id, "patient_id": patient.id, "day": self._settings.today(now)}
                left = reads.Steps(row | {"started_at": now, "status": visit.status}, visit.checklist)
            else:
                linked = set(connection.execute(_LINKED, {"visit": begun.id}).scalars())
                links = [item.id for item in open_ones if item.id not in linked]
                if links:
                    _link(writes, begun.id, links)
                if before is None:
                    writes.add(_ASK_ANEW, of_visit=begun.id, **_ANEW)
                # They are read below.
                writes.send()
                charged = fees.at_kiosk(writes, self._settings, patient.id, begun.id, now, kiosk)
                visit = _lobby_visit(connection, begun, patient, found.answered)
            fresh = opening.id if opening is not None and before is None else None
            if opening is not None and fresh:
                writes.add(ADD_RECORD, step_row(replace(opening, visit_id=visit.id), now))
            began = audit.Event(kiosk, Action.OPEN_VISIT, patient.id, visit.id, fresh)
            audit.add(writes, now, [began, *charged])
            writes.send()
            announce(connection, Topic.VISIT, visit.id)
        self._left = left
        return visit

    def _begin(
        self,
        writes: Writes,
        found: reads.Opening,
        chosen: tuple[Appointment, ...],
        now: datetime,
        kiosk: str,
    ) -> tuple[LobbyVisit, tuple[audit.Event, ...]]:
        """The visit, and what the audit is to have of what it is charged."""
        patient, day, connection = found.patient, self._settings.today(now), writes.connection
        history = History(patient, in_force(found.insured, day), found.answered, found.signed)
        visit_id = str(uuid7())
        row = {"id": visit_id, "patient_id": patient.id, "day": day, "started_at": now}
        # By itself: behind the wall, what belongs to a visit may be written where the visit is already.
        writes.add(_ADD_VISIT, row | {"status": VisitStatus.PLANNED})
        writes.send()
        _link(writes, visit_id, [item.id for item in chosen])
        # Before it is asked what they owe, which may be this.
        charged = fees.at_kiosk(writes, self._settings, patient.id, visit_id, now, kiosk)
        may_owe = found.charged or bool(charged)
        owes = may_owe and payments.owes_shown(connection, patient.id, self._currency, day)
        items = self._checklist(connection, history, chosen, now, found.rules, found.represented, owes)
        # Not by `asdict`, which copies whatever is in it.
        writes.add(_ADD_ITEMS, *({"visit_id": visit_id, **vars(item)} for item in items))
        begun = LobbyVisit(
            id=visit_id,
            patient=patient,
            appointments=chosen,
            coverage=history.coverage,
            checklist=items,
            status=VisitStatus.PLANNED,
            previous=history.previous(visit_id),
        )
        return begun, charged

    def new_checklist(
        self, connection: Connection, patient: Patient, booked: tuple[Appointment, ...], now: datetime
    ) -> Checklist:
        """The checklist of a visit for ``booked`` that would begin at ``now`` (aware)."""
        day = self._settings.today(now)
        history, represented = (
            _history(connection, patient, day),
            relations.represented(connection, patient.id, day),
        )
        owes = payments.owes(connection, payments.records_of(connection, patient.id), self._currency, day)
        return self._checklist(connection, history, booked, now, rules_of(connection), represented, owes)

    @property
    def _currency(self) -> str:
        return self._settings.currency or USUAL_CURRENCY

    def _checklist(
        self,
        connection: Connection,
        history: History,
        booked: tuple[Appointment, ...],
        now: datetime,
        rules: object,
        represented: bool,
        owes: bool,
    ) -> Checklist:
        patient = history.patient
        forms = due_forms(self._settings, patient, booked, history.answered, now, rules)
        known = confirmed(connection, history)
        return build(Beginning(now, self._settings, forms, known, patient.birth_date, represented, owes))

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
        known, self._left = self._left, None
        if known is not None and not self._database.embedded and known.visit["id"] == visit_id:
            # What goes by what was known of it is refused, or would be by mistake, where it is not so any more.
            with suppress(NotAsKnown, StepRefused):
                return self._apply(session, records, now, known)
        return self._apply(session, records, now, None)

    def _apply(
        self, session: str, records: Sequence[StepRecord], now: datetime, as_known: reads.Steps | None
    ) -> VisitState:
        """As `apply`; of a visit that is still ``as_known``, without asking before. Raises NotAsKnown otherwise."""
        visit_id = records[0].visit_id
        keys = [record.id for record in records]
        with self._database.write(session, now) as connection:
            known = as_known
            if known is not None:
                reads.still(connection, known, keys)
            else:
                known = reads.steps(connection, session, visit_id, keys, now)
            if known is None:
                self._opened(connection, session, now)
                raise StepRefused(EntryReason.UNKNOWN_VISIT)
            writes = Writes(connection)
            fresh = [record for record in records if record.id not in known.applied]
            if fresh:
                writes.add(ADD_RECORD, *(step_row(record, now) for record in fresh))
            visit = Applying(writes, known.visit, known.checklist, now, self._settings)
            events = []
            for record in fresh:
                visit.apply(record)
                if not isinstance(record.step, PageKept):
                    kind = NAMES[type(record.step)]
                    events.append(
                        audit.Event(record.kiosk, kind, known.visit["patient_id"], visit_id, record.id)
                    )
            if any(isinstance(record.step, _CHARGED_BY) for record in fresh):
                whose, kiosk = known.visit["patient_id"], fresh[0].kiosk
                events += fees.at_kiosk(writes, self._settings, whose, visit_id, now, kiosk)
            audit.add(writes, now, events)
            writes.send()
            announce(connection, Topic.VISIT, visit_id)
        self._left = reads.Steps({**known.visit, "status": visit.status}, visit.checklist)
        return VisitState(visit_id, visit.status, visit.checklist)

    def receipt(self, session: str, visit_id: str) -> Receipt:
        """What the last screen shows, read from what is durable.

        Raises:
            StepRefused: ``unfinished``, when the check-in has not been finished; ``unknown_visit``, also for another
                patient's; ``no_session``.
        """
        now = self._clock()
        found = reads.ending(self._database, session, visit_id, now, self._settings)
        if found is None:
            with self._database.read(session, now) as connection:
                self._opened(connection, session, now)
            raise StepRefused(EntryReason.UNKNOWN_VISIT)
        if found.ticket is None:
            raise StepRefused(EntryReason.UNFINISHED)
        letter, number, site, queue = found.ticket
        of = (found.patient, found.booked, found.checklist, label(letter, number))
        kept = receipt(visit_id, *of, self._settings, site)
        if found.going is not None:
            paces = pace.paces(found.going, self._settings, now)
        else:
            paces = pace.of_queue(self._database, self._settings, now, queue or letter, session)
        waits = expected_waits(paces[(queue or letter, site)]) if (queue or letter, site) in paces else {}
        return replace(kept, wait_minutes=waits.get(kept.ticket), seen=found.seen, delivered=True)

    def visit(self, session: str, visit_id: str) -> LobbyVisit:
        """One visit of the patient.

        Raises:
            StepRefused: ``unknown_visit``, also for another patient's; ``no_session``.
        """
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient = self._opened(connection, session, now)
            row = self._visit_opened(connection, session, visit_id, now)
            return _lobby_visit(connection, reads.begun_from(row), patient)

    def visit_today(self, session: str, here: tuple[Appointment, ...] = ()) -> LobbyVisit | None:
        """The visit that the patient has begun today, or has arrived for, and that goes on; None when there is none.

        Of visits at several sites the one where the bookings ``here`` are.

        Raises:
            StepRefused: ``no_session``.
        """
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient = self._opened(connection, session, now)
            found = reads.going(connection, patient.id, now, self._settings)
            found = self._here(connection, patient.id, found, here)
            return _lobby_visit(connection, found, patient) if found else None

    def _here(
        self,
        connection: Connection,
        patient_id: str,
        last: reads.BegunVisit | None,
        chosen: tuple[Appointment, ...],
        at: str = "",
    ) -> reads.BegunVisit | None:
        """``last``, which goes on, or where that is at another site than ``chosen`` the one that goes on there.

        ``at`` is the key of the kiosk's place.
        """
        if last is None or not is_elsewhere(connection, last.id, chosen, self._settings, at):
            return last
        visit_id = going_here(connection, patient_id, self._clock(), chosen, self._settings, at)
        row = connection.execute(_VISIT, {"visit": visit_id}).mappings().one_or_none()
        return reads.begun_from(row) if row else None

    @staticmethod
    def _opened(connection: Connection, session: str, now: datetime) -> Patient:
        query = _person_shown(connection.dialect.name)
        shown = sessions.shown(connection, session, now)
        row = connection.execute(query, shown).mappings().one_or_none()
        if row is None:
            raise StepRefused(EntryReason.NO_SESSION)
        return reading.patient_from(row)

    def _visit_opened(self, connection: Connection, session: str, visit_id: str, now: datetime) -> RowMapping:
        query = _visit_shown(connection.dialect.name)
        shown = sessions.shown(connection, session, now)
        row = connection.execute(query, {"visit": visit_id, **shown}).mappings().one_or_none()
        if row is None:
            self._opened(connection, session, now)
            raise StepRefused(EntryReason.UNKNOWN_VISIT)
        return row


def _lobby_visit(
    connection: Connection,
    begun: reads.BegunVisit,
    patient: Patient,
    answered: tuple[EarlierResponse, ...] | None = None,
) -> LobbyVisit:
    history = _history(connection, patient, begun.day, answered)
    drafts = connection.execute(_DRAFTS, {"visit": begun.id})
    return LobbyVisit(
        id=begun.id,
        patient=patient,
        appointments=reading.appointments_of_visit(connection, begun.id),
        coverage=history.coverage,
        checklist=reading.checklist_of(connection, begun.id),
        status=begun.status,
        # The forms begun in this visit.
        drafts={draft.questionnaire: draft.resource for draft in drafts},
        previous=history.previous(begun.id),
    )


def _history(
    connection: Connection, patient: Patient, day: date, answered: tuple[EarlierResponse, ...] | None = None
) -> History:
    """``answered`` where it has been read already."""
    if answered is None:
        answered = earlier_responses(connection, patient.id)
    return History(patient, coverage_in_force(connection, patient.id, day), answered)


def _stands_at(opening: StepRecord | None) -> str:
    """The key of the place of the kiosk where a visit is opened; empty for none."""
    return opening.step.at if opening is not None and isinstance(opening.step, VisitOpened) else ""


def _link(writes: Writes, visit_id: str, appointment_ids: Sequence[str]) -> None:
    writes.add(_ADD_LINKS, *({"appointment_id": key, "visit_id": visit_id} for key in appointment_ids))

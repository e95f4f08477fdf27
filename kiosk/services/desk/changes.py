"""What patients want changed in the record: staff take it over or refuse it by subject, old beside new."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.changes import (
    Subject,
    fields_of,
    is_contact,
    is_identity_answer,
    item_of_subject,
    said_with,
    subject_of,
)
from kiosk.domain.failures import Refusal
from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.names import MAX_NAME, printable
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.permissions import Permission
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.checklist import ItemStatus, Reason
from kiosk.domain.visit.visit import ChangeRequest, ChangeStatus
from kiosk.services.desk import touched
from kiosk.services.desk.acting import VisitAct, acting, with_visit
from kiosk.services.desk.opening import once_shown, open_visit, opened_by_visit
from kiosk.services.record import rows
from kiosk.services.record.clinic import settings_in
from kiosk.services.record.coverages import coverage_in_force, put_card
from kiosk.services.record.details import outdate
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database

# What the identification compares beside what was typed.
_KEYS = {"phone": ("phone_key", Factor.PHONE), "postal_code": ("postal_key", Factor.POSTCODE)}


class ChangeRefused(Refusal):
    """The request is unknown or was decided before; ``status`` is what became of it, None if unknown."""

    def __init__(self, status: ChangeStatus | None) -> None:
        super().__init__(status or "no such request")
        self.status = status


class RecordChanged(ChangeRefused):
    """The card on file is another one than the patient's was compared with: accepting would mix the two."""

    def __init__(self) -> None:
        super().__init__(ChangeStatus.PENDING)


class ChangeService:
    """Lists and decides change requests; only an accepted one touches the record."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def of_visit(self, visit_id: str, who: Actor) -> tuple[ChangeRequest, ...]:
        """All requests of a visit in the order in which they were made. Raises as `ArrivalService.opened`."""
        now = self._clock()

        def read() -> tuple[ChangeRequest, ...]:
            with self._database.under(who).read() as connection:
                sessions.must(connection, who, Permission.OPEN_PATIENT, now)
                opened_by_visit(connection, visit_id, who, now, settings_in(connection))
                return requests_of(connection, visit_id)

        return once_shown(read, lambda: open_visit(self._database, visit_id, who, now))

    def decide(
        self, *change_ids: str, accept: bool, who: Actor, amended: Mapping[str, str] | None = None
    ) -> WayBack:
        """Accept or refuse, once, everything that is wanted of the subjects of these requests of one visit.

        ``amended`` is what to take in the place of what the patient has said, by a request's id; what was said stays
        on the request beside it. A card or an address is decided whole, whichever of its requests is named, and with
        a card its checklist item is settled. All of it happens or none. Returns how it can be taken back.

        Raises:
            AskAgain: a phone or a postcode would be accepted, and the password was not typed lately enough.
            ChangeRefused: one of them is not pending any more, or the patient has said something else since.
            ValueError: what is amended is not among them, or is not accepted, or cannot be kept.
            GlassShut: the patient is not of the day, and who asks has not broken the glass.
            RecordChanged: a card cannot be accepted, since the one on file has changed since it was entered.
        """
        now, table = self._clock(), tables.wanted_change.c
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.DECIDE_CHANGES, now)
            found = select(table.visit_id).where(table.id.in_(change_ids)).limit(1)
            visit_id = connection.execute(found).scalar_one_or_none()
        if visit_id is None:
            raise ChangeRefused(None)

        def decide() -> WayBack:
            with acting(self._database, who, Permission.DECIDE_CHANGES, now) as act:
                opened_by_visit(act.connection, visit_id, who, now, settings_in(act.connection))
                with with_visit(act, visit_id) as visit:
                    decide_in(visit, change_ids, accept=accept, amended=amended)
            return visit.taken_back_by

        return once_shown(decide, lambda: open_visit(self._database, visit_id, who, now))


def decide_in(
    visit: VisitAct,
    change_ids: Sequence[str],
    *,
    accept: bool,
    amended: Mapping[str, str] | None = None,
) -> None:
    """Within an act of who may: all that is wanted of these requests' subjects. Raises as `ChangeService.decide`."""
    connection, staff, now, patient_id = visit.connection, visit.staff, visit.now, visit.patient_id
    table, person = tables.change_request, tables.patient
    rows = connection.execute(
        select(table).where(table.c.visit_id == visit.visit_id).order_by(table.c.id)
    ).mappings()
    decided = _whole(list(rows), change_ids)
    taken = _amended(decided, amended or {}, accept=accept)
    if accept and any(is_identity_answer(row["field"]) for row in decided):
        # Whoever found a window open would let a kiosk take somebody else for the patient.
        sessions.must(connection, visit.who, Permission.DECIDE_CHANGES, now, asks=True)
    was = touched.rows_of(connection, patient_id, visit.visit_id)
    status = ChangeStatus.ACCEPTED if accept else ChangeStatus.REFUSED
    connection.execute(
        update(table)
        .where(table.c.id.in_([row["id"] for row in decided]))
        .values(status=status, decided_by=staff, decided_at=now)
    )
    for key, text in taken.items():
        connection.execute(update(table).where(table.c.id == key).values(amended=text))
    if accept:
        _take_over(connection, patient_id, decided, taken, staff, now)
    elif any(is_contact(subject_of(row["field"])) for row in decided):
        # The patient has said that what is on file is wrong, and it stays: it is asked again next time.
        connection.execute(update(person).where(person.c.id == patient_id).values(contact_confirmed_at=None))
    for row in decided:
        visit.did(Action(f"change_{status}"), row["id"])
    for item in _settle_items(connection, decided, staff, now, accept=accept):
        visit.did(Action(f"item_{item}"))
    visit.rows = touched.changes_between(was, touched.rows_of(connection, patient_id, visit.visit_id))


def requests_of(connection: Connection, visit_id: str) -> tuple[ChangeRequest, ...]:
    """All requests of a visit in the order in which they were made, as this transaction sees them."""
    table = tables.change_request
    query = select(table).where(table.c.visit_id == visit_id).order_by(table.c.id)
    made = rows.read(connection, query, [table.c.id], _request).made
    if not any(request.status is ChangeStatus.PENDING for request in made):
        return made
    step = tables.step_record.c
    told = select(step.kind, step.kiosk, step.device_time).where(step.visit_id == visit_id)
    steps = {row.kind: row for row in connection.execute(told.order_by(step.sequence, step.id))}
    return tuple(_from(request, steps) for request in made)


def _from(request: ChangeRequest, steps: Mapping[str, Any]) -> ChangeRequest:
    """What waits to be decided, with where and when it was said last."""
    name = said_with(subject_of(request.field))
    said = steps.get(name) if name is not None and request.status is ChangeStatus.PENDING else None
    return request if said is None else replace(request, kiosk=said.kiosk, said_at=said.device_time)


def _request(row: RowMapping) -> ChangeRequest:
    return ChangeRequest(
        row["id"],
        row["visit_id"],
        row["field"],
        row["old"],
        row["new"],
        ChangeStatus(row["status"]),
        row["decided_by"],
        amended=row["amended"],
    )


def _whole(rows: Sequence[RowMapping], change_ids: Sequence[str]) -> list[RowMapping]:
    """The pending ones among a visit's ``rows`` that belong to the subjects of those that are named."""
    known = {row["id"]: row for row in rows}
    for key in change_ids:
        if key not in known:
            raise ChangeRefused(None)
        if known[key]["status"] != ChangeStatus.PENDING:
            raise ChangeRefused(ChangeStatus(known[key]["status"]))
    if not change_ids:
        raise ChangeRefused(None)
    fields = {field for key in change_ids for field in fields_of(subject_of(known[key]["field"]))}
    named = set(change_ids)
    return [
        row
        for row in rows
        if row["status"] == ChangeStatus.PENDING and (row["id"] in named or row["field"] in fields)
    ]


def _amended(decided: Sequence[RowMapping], texts: Mapping[str, str], *, accept: bool) -> dict[str, str]:
    """What is taken in the place of what was said, by id; what says the same is no amendment."""
    said = {row["id"]: row["new"] for row in decided}
    if texts and (not accept or not said.keys() >= texts.keys()):
        raise ValueError("only what is accepted can be amended")
    for text in texts.values():
        if printable(text, MAX_NAME):
            raise ValueError("this cannot be kept")
    return {key: text for key, text in texts.items() if text != said[key]}


def _settle_items(
    connection: Connection, decided: Sequence[RowMapping], staff: str, now: datetime, *, accept: bool
) -> list[ItemStatus]:
    """What waited for staff because of these subjects waits no longer; what became of the items."""
    item = tables.checklist_item
    status = ItemStatus.DONE if accept else ItemStatus.SKIPPED
    settled = []
    for subject in dict.fromkeys(subject_of(row["field"]) for row in decided):
        kind = item_of_subject(subject)
        if kind is None:
            continue
        changed = connection.execute(
            update(item)
            .where(
                item.c.visit_id == decided[0]["visit_id"],
                item.c.kind == kind,
                item.c.status == ItemStatus.NEEDS_STAFF,
            )
            .values(
                status=status,
                reason="" if accept else Reason.REFUSED,
                completed_at=now,
                completed_by=staff,
            )
        )
        settled += [status] * changed.rowcount
    return settled


def _take_over(
    connection: Connection,
    patient_id: str,
    rows: Sequence[RowMapping],
    amended: Mapping[str, str],
    staff: str,
    now: datetime,
) -> None:
    """Put what was accepted into the patient, or into the insurance, which is made if there was none."""
    contact: dict[str, Any] = {}
    card: list[RowMapping] = []
    for row in rows:
        field, new = row["field"], amended.get(row["id"], row["new"])
        if field in CONTACT_FIELDS:
            contact[field] = new
            if field in _KEYS:
                column, factor = _KEYS[field]
                contact[column] = factor_key(factor, new)
        elif field in REPORTED:
            _record_statement(connection, patient_id, field, new, staff, now)
        elif subject_of(field) is Subject.CARD:
            card.append(row)
        else:
            raise ValueError(f"no such field in the record: {field}")
    if contact:
        person = tables.patient
        outdate(connection, patient_id, {row["field"]: row["old"] for row in rows})
        connection.execute(update(person).where(person.c.id == patient_id).values(contact))
    if card:
        _take_over_card(connection, patient_id, card, amended, now)


def _take_over_card(
    connection: Connection,
    patient_id: str,
    rows: Sequence[RowMapping],
    amended: Mapping[str, str],
    now: datetime,
) -> None:
    held = coverage_in_force(connection, patient_id, settings_in(connection).today(now))
    # What is not among the requests was alike on both cards: that holds for the card they were compared with.
    if any((getattr(held, row["field"]) if held else "") != row["old"] for row in rows):
        raise RecordChanged
    taken = {row["field"]: amended.get(row["id"], row["new"]) for row in rows}
    put_card(connection, patient_id, held, taken, now)


def _record_statement(
    connection: Connection, patient_id: str, kind: str, text: str, staff: str, now: datetime
) -> None:
    """An allergy, a medicine or a condition; one that is on record already is not written twice."""
    statement = tables.clinical_statement
    same = (statement.c.patient_id == patient_id, statement.c.kind == kind, statement.c.text == text)
    if connection.execute(select(statement.c.id).where(*same)).first() is None:
        connection.execute(
            insert(statement).values(
                id=str(uuid7()),
                patient_id=patient_id,
                kind=kind,
                text=text,
                recorded_at=now,
                recorded_by=staff,
            )
        )

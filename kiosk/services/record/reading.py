"""Rows of the shared record as the domain's values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    ScalarSelect,
    bindparam,
    select,
)

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import CONTACT_FIELDS, Appointment, AppointmentStatus, Contact, Patient
from kiosk.domain.printers import state_of
from kiosk.domain.visit.arrival import reach
from kiosk.domain.visit.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.visit import KioskState
from kiosk.services.record import rows
from kiosk.store import faults, tables
from kiosk.store.beside import all_beside, moment, row_of
from kiosk.store.writes import later

_LOCK = (
    select(tables.visit.c.id).where(tables.visit.c.id == bindparam("visit")).with_for_update(key_share=True)
)
_PATIENT = tables.patient.c.id
_LOCK_PATIENT = select(_PATIENT).where(bindparam("patient") == _PATIENT).with_for_update(key_share=True)
_APPOINTMENT = tables.appointment.c
_APPOINTMENTS = (
    select(tables.appointment)
    .where(
        _APPOINTMENT.patient_id == bindparam("patient"),
        _APPOINTMENT.start >= bindparam("begin"),
        _APPOINTMENT.start < bindparam("end"),
    )
    .order_by(_APPOINTMENT.start, _APPOINTMENT.id)
)
_ITEM = tables.checklist_item
ITEM_KEY = (_ITEM.c.visit_id, _ITEM.c.kind, _ITEM.c.key)
_CHECKLIST = select(_ITEM).where(_ITEM.c.visit_id == bindparam("visit")).order_by(_ITEM.c.position)
# A list has thousands of items, and looking one of these up by calling its class takes eight times as long.
_KINDS = {kind.value: kind for kind in ItemKind}
_STATUSES = {status.value: status for status in ItemStatus}
_LINK = tables.visit_appointment
_OF_VISIT = (
    select(tables.appointment)
    .join(_LINK, _LINK.c.appointment_id == _APPOINTMENT.id)
    .where(_LINK.c.visit_id == bindparam("visit"))
    .order_by(_APPOINTMENT.start, _APPOINTMENT.id)
)


# What a kiosk reads of its patient. A record number is found by an index, and a server that tells how it has looked for
# one tells whether there is a row: so a kiosk's login may not even ask.
SHOWN = tuple(column for column in tables.patient.columns if column.name != "mrn")


def lock_visit(connection: Connection, visit_id: str) -> None:
    """First of all in every transaction that changes something of a visit, so that two never wait for each other."""
    if connection.dialect.name == "postgresql":
        # Who writes to an embedded record is alone with it.
        later(connection, _LOCK, {"visit": visit_id})


def lock_patient(connection: Connection, patient_id: str) -> None:
    """Nobody else changes this patient until the end of the transaction; see `lock_visit`."""
    if connection.dialect.name == "postgresql":
        later(connection, _LOCK_PATIENT, {"patient": patient_id})


def person_of(connection: Connection, patient_id: str) -> RowMapping | None:
    """A patient's row as it shows to who asks: the contact card is empty where the record is shut to them."""
    person = tables.shown_patient
    return connection.execute(select(person).where(person.c.id == patient_id)).mappings().one_or_none()


def patient_from(row: RowMapping | Mapping[str, Any]) -> Patient:
    """One row of ``patient``; without its number where a kiosk reads it."""
    return Patient(
        id=row["id"],
        mrn=row.get("mrn", ""),
        family=row["family"],
        given=row["given"],
        birth_date=row["birth_date"],
        sex=row["sex"],
        language=row["language"],
        contact=Contact(**{name: row[name] for name in CONTACT_FIELDS}),
        contact_confirmed_at=row["contact_confirmed_at"],
        deceased=row["deceased"],
    )


def appointment_from(row: RowMapping | Mapping[str, Any]) -> Appointment:
    """One row of ``appointment``."""
    return Appointment(
        id=row["id"],
        patient_id=row["patient_id"],
        start=row["start"],
        minutes=row["minutes"],
        status=AppointmentStatus(row["status"]),
        practitioner=row["practitioner"],
        location=row["location"],
        room=row["room"],
        waiting_area=row["waiting_area"],
        directions=row["directions"],
        description=row["description"],
        place=row["place"],
        service=row["service"],
    )


def appointments_beside(rows: Sequence[Sequence[Any]] | None) -> tuple[Appointment, ...]:
    """Bookings that came beside another row with all their columns, earliest first.

    Raises one of `rows.NOT_READABLE`.
    """
    made = (row_of(tables.appointment.columns, row) for row in rows or ())
    return tuple(sorted(map(appointment_from, made), key=lambda booked: (booked.start, booked.id)))


def day_bounds(day: date, settings: ClinicSettings) -> tuple[datetime, datetime]:
    """The first moment of the clinic's ``day`` and of the next one; 23 or 25 hours apart when clocks change."""
    zone = ZoneInfo(settings.zone)
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    following = day + timedelta(days=1)
    return start, datetime(following.year, following.month, following.day, tzinfo=zone)


def attended_between(now: datetime, settings: ClinicSettings) -> tuple[datetime, datetime]:
    """When bookings start for which one may be here at ``now`` (aware): today, and over midnight as windows do.

    Some of another day are not awaited yet, or no more: see `kiosk.domain.visit.arrival.is_awaited`.
    """
    # Compared as moments: by the clinic's wall two of them may seem to be one.
    bounds = (moment.astimezone(UTC) for moment in day_bounds(settings.today(now), settings))
    first, last = reach(now, settings)
    begin, end = next(bounds), next(bounds)
    return settings.local(min(begin, first)), settings.local(max(end, last))


def appointments_on(
    connection: Connection, patient_id: str, day: date, settings: ClinicSettings
) -> tuple[Appointment, ...]:
    """One patient's appointments of the clinic's ``day``, earliest first."""
    return appointments_between(connection, patient_id, *day_bounds(day, settings))


def appointments_between(
    connection: Connection, patient_id: str, begin: datetime, end: datetime
) -> tuple[Appointment, ...]:
    """One patient's appointments from one moment (aware) to before another, earliest first."""
    asked = {"patient": patient_id, "begin": begin, "end": end}
    return rows.read(connection, _APPOINTMENTS, [_APPOINTMENT.id], appointment_from, asked).made


def items_beside(visit_id: ColumnElement[str]) -> ScalarSelect[Any]:
    """SQL for a visit's checklist beside its row, to be read by `checklist_beside`."""
    columns = (
        "kind", "key", "status", "position", "reason", "completed_at", "completed_by",
    )  # fmt: skip
    return all_beside(_ITEM.c.visit_id == visit_id, *(_ITEM.c[name] for name in columns))


def checklist_beside(items: Sequence[Sequence[Any]] | None) -> Checklist:
    """A checklist that came beside its visit. Raises one of `rows.NOT_READABLE` where an item cannot be read."""
    return tuple(_item_beside(*item) for item in sorted(items or (), key=lambda item: int(item[3])))


# What stands there is read once for each of what it says: see `_item_beside`.
@lru_cache(maxsize=8192)
def checklist_told(items: str | None) -> Checklist:
    """As `checklist_beside`, of what came as text."""
    return checklist_beside(None if items is None else json.loads(items))


# A list is read anew with every news of it, and nearly all that it shows is as it was; an item says nothing of anybody.
@lru_cache(maxsize=8192)
def _item_beside(
    kind: str,
    key: str,
    status: str,
    position: int,
    reason: str,
    completed_at: str | None,
    completed_by: str,
) -> ChecklistItem:
    return ChecklistItem(
        _KINDS[kind], key, _STATUSES[status], position, reason, moment(completed_at), completed_by
    )


def checklist_of(connection: Connection, visit_id: str) -> Checklist:
    """A visit's checklist in its order, without what cannot be read of it."""
    return rows.read(connection, _CHECKLIST, ITEM_KEY, item_from, {"visit": visit_id}).made


def item_from(row: RowMapping) -> ChecklistItem:
    """One row of ``checklist_item``."""
    return ChecklistItem(
        kind=ItemKind(row["kind"]),
        key=row["key"],
        status=ItemStatus(row["status"]),
        position=row["position"],
        reason=row["reason"],
        completed_at=row["completed_at"],
        completed_by=row["completed_by"],
    )


def appointments_of_visit(connection: Connection, visit_id: str) -> tuple[Appointment, ...]:
    """The appointments that a visit is for, earliest first."""
    return rows.read(connection, _OF_VISIT, [_APPOINTMENT.id], appointment_from, {"visit": visit_id}).made


def kiosk_state_from(row: RowMapping) -> KioskState:
    """What a kiosk last said of itself; faults that cannot be read are none."""
    try:
        told = faults.load(row["faults"])
    except rows.NOT_READABLE:
        told = ()
    return KioskState(
        row["kiosk"],
        row["reported_at"],
        row["version"],
        row["pending"],
        row["oldest_at"],
        row["problem"],
        row["set_aside"],
        told,
        state_of(row.get("printer", "")),
    )

"""Rows of the shared record as the domain's values."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, bindparam, select

from kiosk.domain.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import CONTACT_FIELDS, Appointment, AppointmentStatus, Contact, Coverage, Patient
from kiosk.store import tables

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


def patient_from(row: RowMapping) -> Patient:
    """One row of ``patient``."""
    return Patient(
        id=row["id"],
        mrn=row["mrn"],
        family=row["family"],
        given=row["given"],
        birth_date=row["birth_date"],
        sex=row["sex"],
        language=row["language"],
        contact=Contact(**{name: row[name] for name in CONTACT_FIELDS}),
        contact_confirmed_at=row["contact_confirmed_at"],
        deceased=row["deceased"],
    )


def appointment_from(row: RowMapping) -> Appointment:
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
    )


def day_bounds(day: date, settings: ClinicSettings) -> tuple[datetime, datetime]:
    """The first moment of the clinic's ``day`` and of the next one; 23 or 25 hours apart when clocks change."""
    zone = ZoneInfo(settings.zone)
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    following = day + timedelta(days=1)
    return start, datetime(following.year, following.month, following.day, tzinfo=zone)


def appointments_on(
    connection: Connection, patient_id: str, day: date, settings: ClinicSettings
) -> tuple[Appointment, ...]:
    """One patient's appointments of the clinic's ``day``, earliest first."""
    begin, end = day_bounds(day, settings)
    found = connection.execute(_APPOINTMENTS, {"patient": patient_id, "begin": begin, "end": end})
    return tuple(appointment_from(row) for row in found.mappings())


def checklist_of(connection: Connection, visit_id: str) -> Checklist:
    """A visit's checklist in its order."""
    table = tables.checklist_item
    found = connection.execute(select(table).where(table.c.visit_id == visit_id).order_by(table.c.position))
    return tuple(item_from(row) for row in found.mappings())


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
    booking, link = tables.appointment, tables.visit_appointment
    found = connection.execute(
        select(booking)
        .join(link, link.c.appointment_id == booking.c.id)
        .where(link.c.visit_id == visit_id)
        .order_by(booking.c.start, booking.c.id)
    )
    return tuple(appointment_from(row) for row in found.mappings())


def coverage_of(connection: Connection, patient_id: str) -> Coverage | None:
    """The insurance on file; None when there is none."""
    table = tables.coverage
    row = connection.execute(select(table).where(table.c.patient_id == patient_id)).mappings().one_or_none()
    if row is None:
        return None
    return Coverage(**{name: row[name] for name in Coverage.__dataclass_fields__})

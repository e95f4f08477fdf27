"""Arrivals of which something cannot be read: asked for part by part, and what cannot be read is told.

It takes four statements, and more where a row is damaged. What is whole is read in one: see `arrival_rows`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Patient
from kiosk.domain.queue import TicketStatus, label
from kiosk.domain.visit.arrived import as_they_came
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.checklist import Checklist, ChecklistItem
from kiosk.domain.visit.visit import ENDED, ArrivalRow, ChangeStatus
from kiosk.services.record import reading, rows
from kiosk.store import tables


def arrivals() -> Select[Any]:
    """The statement for every arrival; the caller says which."""
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
            ticket.c.place,
            ticket.c.queue,
            ticket.c.first,
            ticket.c.held,
            person.c.family,
            person.c.given,
            person.c.birth_date,
            person.c.language,
            person.c.mrn,
            person.c.id.label("patient_id"),
            person.c.id.in_(select(tables.special_patient.c.patient_id)).label("is_special"),
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
        place=row["place"],
        patient_id=row["patient_id"],
        is_special=bool(row["is_special"]),
        queue=row["queue"],
        first=row["first"],
        held=row["held"],
    )


def _arrival_unread(visit_id: str, day_begin: datetime) -> ArrivalRow:
    """In the place of an arrival of which only the id is known. It rings for nobody: it cannot be acknowledged."""
    return ArrivalRow(
        visit_id, "", "", TicketStatus.WAITING, "", date.min, "", "", None, "", day_begin, day_begin, "", None, "",
        "", (), 0, 0, visit_id,
    )  # fmt: skip


def read(
    connection: Connection,
    queries: Iterable[Select[Any]],
    day: date,
    settings: ClinicSettings,
    asked: Mapping[str, Any],
) -> tuple[ArrivalRow, ...]:
    """The arrivals of ``queries``, which ask for ``asked``, first come first; then those who cannot be read."""
    key = [tables.visit.c.id.label("visit_id")]
    parts = [rows.read(connection, query, key, _arrival, asked) for query in queries]
    found = as_they_came(row for part in parts for row in part.made)
    unreadable = [key for part in parts for (key,) in part.unreadable]
    visits = [row.visit_id for row in found]
    items, lacking = checklists(connection, visits)
    change, link, booking = tables.wanted_change, tables.visit_appointment, tables.appointment
    pending: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            select(change.c.visit_id, func.count())
            .where(change.c.visit_id.in_(visits), change.c.status == ChangeStatus.PENDING)
            .group_by(change.c.visit_id)
        )
    }
    starts = (
        select(link.c.visit_id, booking.c.id, booking.c.start, booking.c.practitioner, booking.c.source_key)
        .join(booking, booking.c.id == link.c.appointment_id)
        .where(link.c.visit_id.in_(visits))
        # What has ended stands for nothing but a visit of which everything has.
        .order_by(booking.c.status.in_(sorted(ENDED)), booking.c.start, booking.c.id)
    )
    first: dict[str, RowMapping] = {}
    for row in rows.read(connection, starts, [booking.c.id], lambda row: row).made:
        first.setdefault(row["visit_id"], row)
    whole = tuple(
        replace(
            row,
            booked_at=first[row.visit_id]["start"] if row.visit_id in first else None,
            practitioner=first[row.visit_id]["practitioner"] if row.visit_id in first else "",
            walk_in=row.visit_id in first and first[row.visit_id]["source_key"].startswith(OWN_SOURCE),
            checklist=items[row.visit_id],
            pending_changes=pending.get(row.visit_id, 0),
            unreadable=", ".join(lacking[row.visit_id]),
        )
        for row in found
    )
    begin, _ = reading.day_bounds(day, settings)
    return whole + tuple(_arrival_unread(key, begin) for key in unreadable)


def checklists(
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

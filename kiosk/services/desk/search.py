"""The search of the staff window: whom it finds by a name's beginning, a record number or a ticket.

Where few are found, those come after them whose names are nearly what was typed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Connection,
    RowMapping,
    Select,
    select,
    union,
)

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.name_keys import typed_keys
from kiosk.domain.names import fold
from kiosk.domain.queue import OPEN, label
from kiosk.domain.visit.arrival import begun_since, is_awaited
from kiosk.domain.visit.visit import SearchHit
from kiosk.services.desk.arrival_rows import of_day
from kiosk.services.desk.near_names import near_names
from kiosk.services.record import joins, reading, rows
from kiosk.services.record.mistakes import stands
from kiosk.store import tables
from kiosk.store.database import Database

SEARCH_LIMIT = 50
# Of more whose names begin so, the first by the alphabet are looked at: nobody reads further, and types on.
MOST_LOOKED_AT = 100
# With more who are as they were typed, nobody looks for others.
FEW = 5


def search(database: Database, text: str, now: datetime, settings: ClinicSettings) -> tuple[SearchHit, ...]:
    """Patients by a part of the name's beginning, by record number, or by a ticket, as of ``now`` (aware).

    Tickets and visits are the day's, those still open, and such as midnight has just come over.
    """
    wanted = fold(text)
    if not wanted:
        return ()
    day, since = settings.today(now), begun_since(now, settings)
    begin, end = reading.attended_between(now, settings)
    name, person, visit, ticket = tables.patient_name, tables.patient, tables.visit, tables.ticket
    with database.read() as connection:
        # Record numbers stand among the names; the beginning of one is no answer to a ticket's number. Each range of
        # the index by itself, which ends with the last that is looked at.
        typed = () if wanted.isdecimal() else typed_keys(text)
        begins = [
            select(name.c.patient_id)
            .where(name.c.key >= key, name.c.key < key + "\U0010ffff")
            .order_by(name.c.key)
            .limit(MOST_LOOKED_AT)
            .subquery()
            for key in sorted(typed)
        ]
        by_name = [select(found.c.patient_id) for found in begins]
        # As it was typed, and as it is likely to be written: each is one look into the index.
        written = {text.strip(), text.strip().upper(), text.strip().lower()}
        by_number = select(person.c.id).where(person.c.mrn.in_(sorted(written)))
        by_ticket = [
            select(visit.c.patient_id)
            .join(ticket, ticket.c.visit_id == visit.c.id)
            .where(part, *_ticket_is(wanted))
            for part in (
                *of_day(day),
                (visit.c.started_at >= since) & (visit.c.day == day - timedelta(days=1)),
            )
        ]
        found = _hits(connection, day, since, union(*by_name, by_number, *by_ticket))
        if len(found) < FEW:
            known = {hit.patient.id for hit in found}
            for key in near_names(connection, wanted):
                near = _hits(connection, day, since, select(name.c.patient_id).where(name.c.key == key))
                found += tuple(hit for hit in near if hit.patient.id not in known)
                known |= {hit.patient.id for hit in near}
                if len(found) >= SEARCH_LIMIT:
                    break
            found = found[:SEARCH_LIMIT]
        booking = tables.appointment
        booked = (
            select(booking)
            .where(
                booking.c.patient_id.in_([hit.patient.id for hit in found]),
                booking.c.start >= begin,
                booking.c.start < end,
            )
            .order_by(booking.c.start.desc(), booking.c.id.desc())
        )
        awaited = (
            item
            for item in rows.read(connection, booked, [booking.c.id], reading.appointment_from).made
            if is_awaited(item, now, settings)
        )
        # The earliest of each, which comes last.
        starts = {item.patient_id: item.start for item in awaited}
        return tuple(replace(hit, appointment_start=starts.get(hit.patient.id)) for hit in found)


def _hits(
    connection: Connection,
    day: date,
    since: datetime,
    wanted: Select[tuple[str]] | CompoundSelect[tuple[str]],
) -> tuple[SearchHit, ...]:
    """Those of the patients ``wanted`` who can be read, by name; of a double the record that stays.

    With each comes the ticket they have of ``day`` (see `_tickets`).
    """
    # Asked in one go, a server looks through everybody for the few.
    found = set(connection.execute(joins.followed(wanted)).scalars())
    person = tables.shown_patient
    query = (
        select(person)
        .where(person.c.id.in_(sorted(found)), stands(person.c.id))
        .order_by(person.c.family, person.c.given, person.c.id)
        .limit(SEARCH_LIMIT)
    )
    people = rows.read(connection, query, [person.c.id], reading.patient_from).made
    if not people:
        return ()
    # Asked for together with them, an engine looks through all visits for the few.
    tickets = _tickets(connection, day, since, [one.id for one in people])
    return tuple(SearchHit(one, *tickets.get(one.id, ("", "")), appointment_start=None) for one in people)


def _tickets(
    connection: Connection, day: date, since: datetime, patients: Collection[str]
) -> dict[str, tuple[str, str]]:
    """Of each of these patients who has one of ``day``, or that is still open, the visit and its ticket.

    Of several it is the one that goes on, or else the last. Those begun ``since`` are of the day as well, if it was
    before midnight.
    """
    ticket, visit = tables.ticket, tables.visit
    is_open = ticket.c.status.in_(sorted(OPEN))
    query = (
        select(visit.c.id, visit.c.patient_id, ticket.c.letter, ticket.c.number)
        .join(ticket, ticket.c.visit_id == visit.c.id)
        .where(visit.c.patient_id.in_(patients))
        .where((visit.c.day == day) | (visit.c.started_at >= since) | is_open)
        .order_by(is_open, visit.c.started_at, visit.c.id)
    )
    return dict(rows.read(connection, query, [visit.c.id], _ticket_from).made)


def _ticket_from(row: RowMapping) -> tuple[str, tuple[str, str]]:
    """Whose it is, and the visit with its ticket."""
    return row["patient_id"], (row["id"], label(row["letter"], row["number"]))


def _ticket_is(wanted: str) -> tuple[Any, ...]:
    """Conditions for a ticket typed as ``a17`` or ``17``; nothing matches when it is neither."""
    letters = wanted.rstrip("0123456789")
    digits = wanted[len(letters) :]
    if not digits.isascii() or not digits or len(digits) > 6:
        return (tables.ticket.c.number == -1,)
    number = (tables.ticket.c.number == int(digits),)
    return (*number, tables.ticket.c.letter == letters.upper()) if letters else number

"""Arrivals as rows of a list: one statement with all that a row shows, however many they are.

Where something of them cannot be read, they are asked for once more, part by part: see `arrival_parts`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    select,
    union_all,
)
from sqlalchemy.exc import OperationalError

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Patient
from kiosk.domain.queue import OPEN, TicketStatus, label
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.visit import ENDED, ArrivalRow, ChangeStatus
from kiosk.services.desk import arrival_parts
from kiosk.services.desk.arrival_parts import arrivals
from kiosk.services.record import reading, rows
from kiosk.store import straight, tables
from kiosk.store.beside import moment, one_beside

# The clinic's day, as a list is asked for it.
DAY: ColumnElement[date] = bindparam("day", type_=Date)


def of_day(day: date | ColumnElement[date]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Whose visit is of ``day``; and who is still here since an earlier one: nobody goes out of sight at midnight.

    Two, to be asked one after the other: each is a look into an index.
    """
    ticket, visit = tables.ticket.c, tables.visit.c
    return visit.day == day, and_(ticket.status.in_(sorted(OPEN)), ticket.day < day, visit.day < day)


_BOOKED = (tables.appointment.c.start, tables.appointment.c.practitioner, tables.appointment.c.source_key)
_TICKETS = {status.value: status for status in TicketStatus}


class ArrivalList:
    """A list of arrivals, composed once: composing it anew would cost more than the database does."""

    def __init__(self, *parts: ColumnElement[bool]) -> None:
        """``parts`` say whom, each by itself, and nobody twice; what they ask for is given when it is read."""
        self._parts = tuple(arrivals().where(part) for part in parts)
        found = union_all(*self._parts).subquery("found")
        self._all = _with_all_beside(select(found))
        first = select(found).order_by(found.c.arrived_at, found.c.visit_id).limit(bindparam("most"))
        self._first = _with_all_beside(first)

    def read(
        self,
        connection: Connection,
        day: date,
        settings: ClinicSettings,
        most: int | None = None,
        **asked: Any,
    ) -> tuple[ArrivalRow, ...]:
        """First come first; of these the first ``most``, where that is given.

        Who cannot be read comes last, and at the beginning of the clinic's ``day``.
        """
        query = self._all if most is None else self._first
        values = asked | {"day": day} | ({} if most is None else {"most": most})
        try:
            made = [_arrival(row) for row in straight.rows(connection, query, values)]
        except (*rows.NOT_READABLE, OperationalError) as error:
            # An embedded record says of bytes in the place of a text that the statement failed.
            if isinstance(error, OperationalError) and connection.dialect.name == "postgresql":
                raise
            return arrival_parts.read(connection, self._parts, day, settings, asked | {"day": day})[:most]
        made.sort(key=lambda row: (row.arrived_at, row.visit_id))
        return tuple(made)


def _with_all_beside(arrived: Select[Any]) -> Select[Any]:
    """The arrivals with what stands of them in other tables."""
    found = arrived.subquery("arrived")
    change = tables.wanted_change.c
    link, booking = tables.visit_appointment.c, tables.appointment
    bookings = (
        select(booking)
        .join(tables.visit_appointment, link.appointment_id == booking.c.id)
        .where(link.visit_id == found.c.visit_id)
        # What has ended stands for nothing but a visit of which everything has.
        .order_by(booking.c.status.in_(sorted(ENDED)), booking.c.start, booking.c.id)
    )
    asked = (change.visit_id == found.c.visit_id, change.status == ChangeStatus.PENDING)
    return select(
        found,
        # As text, of which nearly all has been read before.
        cast(one_beside(bookings, *_BOOKED), Text).label("booking"),
        cast(reading.items_beside(found.c.visit_id), Text).label("checklist"),
        select(func.count()).select_from(tables.wanted_change).where(*asked).scalar_subquery().label("pending"),
    )  # fmt: skip


@lru_cache(maxsize=8192)
def _booking_told(booking: str | None) -> tuple[datetime | None, str, bool]:
    """When and with whom a booking is, and whether it is one of the desk's own; nothing of whose it is."""
    start, practitioner, source_key = (None, "", "") if booking is None else json.loads(booking)
    return moment(start), practitioner, source_key.startswith(OWN_SOURCE)


def _arrival(row: Sequence[Any]) -> ArrivalRow:
    if bytes in map(type, row):
        # No column of ours has bytes; an embedded record takes them in any.
        raise TypeError("bytes are no text")
    (
        visit_id, arrived_at, acknowledged_at, acknowledged_by, version,
        ticket_id, letter, number, ticket_status, called_at, called_by, room, place,
        queue, first, held,
        family, given, birth_date, language, mrn, patient_id, is_special,
        booking, checklist, pending,
    ) = row  # fmt: skip
    if arrived_at is None:
        raise TypeError("a ticket of somebody who has not arrived")
    booked_at, practitioner, walk_in = _booking_told(booking)
    return ArrivalRow(
        visit_id=visit_id,
        ticket_id=ticket_id,
        ticket=label(letter, number),
        ticket_status=_TICKETS[ticket_status],
        patient_name=Patient.list_name(family, given),
        birth_date=birth_date,
        language=language,
        mrn=mrn,
        booked_at=booked_at,
        practitioner=practitioner,
        arrived_at=arrived_at,
        acknowledged_at=acknowledged_at,
        acknowledged_by=acknowledged_by,
        called_at=called_at,
        called_by=called_by,
        room=room,
        checklist=reading.checklist_told(checklist),
        pending_changes=pending,
        version=version,
        place=place,
        patient_id=patient_id,
        is_special=bool(is_special),
        queue=queue,
        first=first,
        held=held,
        walk_in=walk_in,
    )

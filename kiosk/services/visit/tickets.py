"""Tickets: the next number of the day, drawn without making anybody wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, insert, select
from uuid6 import uuid7

from kiosk.domain.people import Appointment
from kiosk.domain.places import LETTER, Places
from kiosk.domain.queue import OPEN, TicketStatus
from kiosk.domain.visit.visit import first_booking
from kiosk.store import straight, tables
from kiosk.store.writes import Writes

_TABLE = tables.ticket
_ADD = insert(_TABLE)
# A kiosk may not see the tickets of others; and a highest number would be waited for by all.
_ADD_NEXT = _ADD.values(number=func.kiosk_ticket_number(bindparam("of_day", type_=_TABLE.c.day.type)))
_HIGHEST = select(func.max(_TABLE.c.number)).where(
    _TABLE.c.day == bindparam("of_day"), _TABLE.c.letter == bindparam("of_letter")
)
# Who is here since an earlier day.
_EARLIER = select(_TABLE.c.number).where(
    _TABLE.c.status.in_(sorted(OPEN)), _TABLE.c.day < bindparam("of_day")
)


@dataclass(frozen=True)
class Queue:
    """Where somebody waits: the letter of the tickets there, and the key of the site; empty where nobody can say."""

    letter: str = LETTER
    site: str = ""


# That of everybody, where a clinic has told of no places.
COMMON = Queue()


def queue_of(booked: Sequence[Appointment], places: Places, at: str = "") -> Queue:
    """Where somebody waits who has come for these: in the queue of what comes first of them.

    Who has come for nothing, or for what nobody can place, waits where they are: at the site of the place ``at`` (a
    key), or where that is empty too at none, and everybody looks for them.
    """
    if not booked:
        return Queue(site=places.site_of(at))
    first = first_booking(booked)
    return Queue(places.letter_of(first), places.site_of(places.place_of(first)) or places.site_of(at))


def give(
    writes: Writes,
    visit_id: str,
    day: date,
    now: datetime,
    letter: str = "",
    number: int = 0,
    queue: Queue = COMMON,
) -> None:
    """Give the visit its ticket: the one that a kiosk without a database has given out already, or the next one.

    A number that another kiosk gave out as well is replaced by the next one; the courier tells the desk.
    """
    row = {
        "id": str(uuid7()),
        "visit_id": visit_id,
        "day": day,
        "status": TicketStatus.WAITING,
        "created_at": now,
        "called_by": "",
        "room": "",
        "times_called": 0,
        "place": queue.site,
    }
    connection = writes.connection
    if letter and not _is_taken(connection, day, letter, number):
        writes.add(_ADD, row | {"letter": letter, "number": number})
    elif connection.dialect.name == "postgresql":
        writes.add(_ADD_NEXT, row | {"letter": queue.letter, "of_day": day})
    else:
        writes.add(_ADD, row | {"letter": queue.letter, "number": _next(connection, day, queue.letter)})


def _is_taken(connection: Connection, day: date, letter: str, number: int) -> bool:
    if connection.dialect.name == "postgresql":
        return bool(connection.execute(select(func.kiosk_ticket_taken(day, letter, number))).scalar_one())
    same = (_TABLE.c.day == day, _TABLE.c.letter == letter, _TABLE.c.number == number)
    return connection.execute(select(_TABLE.c.id).where(*same)).first() is not None


def _next(connection: Connection, day: date, letter: str) -> int:
    """The next number of the day that nobody has who is here since an earlier one."""
    ((highest,),) = straight.rows(connection, _HIGHEST, {"of_day": day, "of_letter": letter})
    number = (highest or 0) + 1
    taken = {row[0] for row in straight.rows(connection, _EARLIER, {"of_day": day})}
    while number in taken:
        number += 1
    return number

"""How the queues go today, as it is read for an estimate of the wait.

On a server a function reads it, for a kiosk and a board may see nobody else's ticket; an embedded record is asked for
the same here. There is nothing in it of who anybody is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, and_, case, func, literal, null, or_, select, union_all
from sqlalchemy.exc import OperationalError

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.delays import Delay, DelayOf
from kiosk.domain.places import LETTER
from kiosk.domain.queue import TicketStatus, Turn, label
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.shown_at import is_seen_from
from kiosk.domain.visit.visit import ENDED
from kiosk.domain.wait import Called, Coming, InLine, QueuePace
from kiosk.services.record import reading, rows
from kiosk.services.record.delays import standing_now
from kiosk.store import tables
from kiosk.store.database import Database

# A queue: its letter, and the key of the site where one waits, empty where nobody can say.
Key = tuple[str, str]
_AROUND = timedelta(hours=3)
_MOST_CALLS = 300
_COLUMNS = (
    "kind", "queue", "place", "ticket", "caller", "practitioner", "service", "booked", "arrived", "called", "held",
    "goes_first", "walk_in",
)  # fmt: skip


def read(
    connection: Connection, settings: ClinicSettings, now: datetime, letter: str = ""
) -> dict[Key, QueuePace]:
    """How the queues go at ``now`` in which somebody waits or was called today, or that of ``letter`` alone.

    None of them where something cannot be read: then nobody can tell.
    """
    begin, _ = reading.day_bounds(settings.today(now), settings)
    try:
        late = standing_now(connection, now)
        found: list[Row[Any]] = list(connection.execute(_asked(connection, letter, begin, now)))
        return {
            key: replace(one, paused=_paused(key, late, settings))
            for key, one in _paces(found, settings, now).items()
        }
    except (*rows.NOT_READABLE, OperationalError) as error:
        # An embedded record says of bytes in the place of a text that the statement failed.
        if isinstance(error, OperationalError) and connection.dialect.name == "postgresql":
            raise
        log.get(__name__).error("pace_not_read", exc_type=type(error).__name__)
        return {}


def _paces(found: list[Row[Any]], settings: ClinicSettings, now: datetime) -> dict[Key, QueuePace]:
    if any(bytes in map(type, row) for row in found):
        # No column of ours has bytes; an embedded record takes them in any.
        raise TypeError("bytes are no text")
    queues: dict[Key, list[Row[Any]]] = defaultdict(list)
    for row in found:
        if row.kind != "coming":
            queues[(row.queue, row.place)].append(row)
    coming = [row for row in found if row.kind == "coming"]
    return {key: _pace(key, of, coming, settings, now) for key, of in queues.items()}


def of_queue(
    database: Database, settings: ClinicSettings, now: datetime, letter: str, session: str = ""
) -> dict[Key, QueuePace]:
    """As `read`, in a transaction of its own."""
    with database.read(session, now) as connection:
        return read(connection, settings, now, letter)


def _pace(
    key: Key, people: list[Row[Any]], coming: list[Row[Any]], settings: ClinicSettings, now: datetime
) -> QueuePace:
    letter, site = key
    called = tuple(
        Called(
            row.caller,
            row.practitioner,
            _aware(row.booked),
            _aware(row.arrived),
            _aware(row.called),
            row.kind == "with",
        )
        for row in people
        if row.kind != "waiting" and row.called is not None
    )
    waiting = tuple(
        InLine(_turn(row), row.practitioner) for row in people if row.kind == "waiting" and not row.held
    )
    whose = {row.practitioner for row in people} - {""}
    letters = _letters(settings)
    expected = tuple(
        Coming(_aware(row.booked), row.practitioner)
        for row in coming
        if _is_of(row, letter, letters, whose) and is_seen_from(settings.places, site, row.place)
    )
    return QueuePace(now, called, waiting, expected, settings.order_rule)


def _paused(key: Key, late: Iterable[Delay], settings: ClinicSettings) -> dict[str, datetime]:
    """Until when nobody is called in a queue, by practitioner; of everybody under an empty name."""
    letter, site = key
    found: dict[str, datetime] = {}
    for delay in late:
        if delay.minutes or (delay.site and site and delay.site != site):
            continue
        match delay.of:
            case DelayOf.PRACTITIONER:
                found[delay.subject] = delay.until
            case DelayOf.QUEUE if delay.subject == letter:
                found[""] = delay.until
            case DelayOf.SERVICE if [k for k, of in _letters(settings).items() if of == letter] == [
                delay.subject
            ]:
                found[""] = delay.until
            case _:
                # It holds up a part of the queue alone, or another one.
                continue
    return found


def _letters(settings: ClinicSettings) -> dict[str, str]:
    return {item.id: item.letter or LETTER for item in settings.places.services}


def _is_of(row: Row[Any], letter: str, letters: Mapping[str, str], whose: set[str]) -> bool:
    """Whether a booking will wait in the queue of ``letter``: by its service, else by whose patients wait there."""
    known = letters.get(row.service)
    if known is not None:
        return known == letter
    return row.practitioner in whose if row.practitioner else letter == LETTER


def _turn(row: Row[Any]) -> Turn:
    letter, _, number = row.ticket.rpartition(" ")
    name = label(letter, int(number))
    return Turn(name, _aware(row.booked), _aware(row.arrived), bool(row.goes_first), bool(row.walk_in))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _asked(connection: Connection, letter: str, begin: datetime, now: datetime) -> Select[Any]:
    if connection.dialect.name == "postgresql":
        times = (moment.astimezone(UTC).replace(tzinfo=None) for moment in (begin, now))
        return select(func.kiosk_pace(letter, *times).table_valued(*_COLUMNS))
    return _embedded(letter, begin, now)


def _embedded(letter: str, begin: datetime, now: datetime) -> Select[Any]:
    ticket, visit, booking, link = (
        tables.ticket.c,
        tables.visit.c,
        tables.appointment.c,
        tables.visit_appointment.c,
    )
    queue = case((ticket.queue != "", ticket.queue), else_=ticket.letter)
    here = [queue == letter] if letter else []
    called = (
        select(ticket.id)
        .where(ticket.called_at >= begin, *here)
        .order_by(ticket.called_at.desc())
        .limit(_MOST_CALLS)
    )
    waiting = select(ticket.id).where(ticket.status == TicketStatus.WAITING, *here)
    first = (
        select(booking.id)
        .join(tables.visit_appointment, link.appointment_id == booking.id)
        .where(link.visit_id == visit.id)
        .order_by(booking.status.in_(sorted(ENDED)), booking.start, booking.id)
        .limit(1)
        .correlate(tables.visit)
        .scalar_subquery()
    )
    kinds = case(
        (ticket.status == TicketStatus.WAITING, "waiting"),
        (ticket.status.in_((TicketStatus.CALLED, TicketStatus.SERVING)), "with"),
        else_="been",
    )
    people = (
        select(
            kinds.label("kind"),
            queue.label("queue"),
            ticket.place,
            (ticket.letter + " " + func.cast(ticket.number, type_=Text)).label("ticket"),
            ticket.called_by.label("caller"),
            booking.practitioner,
            booking.service,
            booking.start.label("booked"),
            visit.arrived_at.label("arrived"),
            ticket.called_at.label("called"),
            (ticket.held != "").label("held"),
            (ticket.first != "").label("goes_first"),
            booking.source_key.startswith(OWN_SOURCE, autoescape=True).label("walk_in"),
        )
        .join_from(tables.ticket, tables.visit, visit.id == ticket.visit_id)
        .join(tables.appointment, booking.id == first)
        .where(or_(ticket.id.in_(called), ticket.id.in_(waiting)), visit.arrived_at.is_not(None))
    )
    since = max(begin.astimezone(UTC), now - _AROUND)
    nothing = literal("")
    expected = select(
        literal("coming"), nothing, booking.place, nothing, nothing, booking.practitioner, booking.service,
        booking.start, null(), null(), literal(0), literal(0), literal(0),
    ).where(and_(booking.start >= since, booking.start < now + _AROUND, booking.status == "booked"))  # fmt: skip
    found = union_all(people, expected).subquery("found")
    return select(found)

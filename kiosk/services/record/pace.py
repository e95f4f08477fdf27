"""How the queues go today, as it is read for an estimate of the wait.

On a server a function reads it, for a kiosk and a board may see nobody else's ticket; an embedded record is asked for
the same here. There is nothing in it of who anybody is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    TableValuedAlias,
    Text,
    bindparam,
    case,
    column,
    exists,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.exc import OperationalError

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.delays import Delay, DelayOf
from kiosk.domain.places import LETTER
from kiosk.domain.queue import TicketStatus, Turn, label
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.shown_at import is_seen_from
from kiosk.domain.visit.visit import ENDED
from kiosk.domain.wait import FEWEST_CALLS, Called, Coming, InLine, QueuePace
from kiosk.services.record import reading, rows
from kiosk.services.record.delays import STANDING, standing_now, standing_of
from kiosk.store import straight, tables
from kiosk.store.database import Database

# A queue: its letter, and the key of the site where one waits, empty where nobody can say.
Key = tuple[str, str]
_AROUND = timedelta(hours=3)
_MOST_CALLS = 300


class _Line(NamedTuple):
    """Somebody who waits, was called or is still to come (then without a queue)."""

    kind: str
    queue: str
    place: str
    ticket: str
    caller: str
    practitioner: str
    service: str
    booked: Any
    arrived: Any
    called: Any
    held: bool
    goes_first: bool
    walk_in: bool


@dataclass(frozen=True)
class Going:
    """What was read of how a queue goes, and which delays stand."""

    lines: Sequence[_Line]
    late: tuple[Delay, ...]


def read(
    connection: Connection, settings: ClinicSettings, now: datetime, letter: str = ""
) -> dict[Key, QueuePace]:
    """How the queues go at ``now`` in which somebody waits or was called today.

    With a ``letter`` that of it alone, and nothing where too few were called for anybody to tell. None of them where
    something cannot be read: then nobody can tell either.
    """
    begin, _ = reading.day_bounds(settings.today(now), settings)
    try:
        late = standing_now(connection, now)
        if connection.dialect.name == "postgresql":
            asked, values = _AT_SERVER, {"letter": letter, "begin": begin, "moment": now}
        else:
            asked, values = _embedded(bool(letter)), _embedded_values(letter, begin, now)
        found = Going([_Line(*row) for row in straight.rows(connection, asked, values)], late)
    except (*rows.NOT_READABLE, OperationalError) as error:
        # An embedded record says of bytes in the place of a text that the statement failed.
        if isinstance(error, OperationalError) and connection.dialect.name == "postgresql":
            raise
        _tell(error)
        return {}
    return paces(found, settings, now)


def asked_of_visit(
    visit_id: str, settings: ClinicSettings, now: datetime
) -> tuple[tuple[Select[Any], dict[str, Any]], ...]:
    """What a server is asked for `Going`, of the queue in which a visit waits: for `straight.each` and `going`."""
    begin, _ = reading.day_bounds(settings.today(now), settings)
    return (
        (_OF_VISIT, {"visit": visit_id, "begin": begin, "moment": now}),
        (STANDING, {"moment": now}),
    )


def going(
    connection: Connection, lines: Sequence[straight.Row], late: Sequence[straight.Row], now: datetime
) -> Going:
    """What the answers to `asked_of_visit` say."""
    return Going(
        [_Line(*row) for row in lines], standing_of(straight.by_name(connection, STANDING, late), now)
    )


def paces(found: Going, settings: ClinicSettings, now: datetime) -> dict[Key, QueuePace]:
    """What was read, queue by queue; none of them where something of it cannot be read."""
    try:
        return {
            key: replace(one, paused=_paused(key, found.late, settings))
            for key, one in _paces(found.lines, settings, now).items()
        }
    except rows.NOT_READABLE as error:
        _tell(error)
        return {}


def _tell(error: Exception) -> None:
    log.get(__name__).error("pace_not_read", exc_type=type(error).__name__)


def _paces(found: Sequence[_Line], settings: ClinicSettings, now: datetime) -> dict[Key, QueuePace]:
    if any(bytes in map(type, row) for row in found):
        # No column of ours has bytes; an embedded record takes them in any.
        raise TypeError("bytes are no text")
    queues: dict[Key, list[_Line]] = defaultdict(list)
    # By service, practitioner and place: of one of them the queue is found once.
    coming: dict[tuple[str, str, str], list[datetime]] = defaultdict(list)
    for row in found:
        if row.kind == "coming":
            coming[(row.service, row.practitioner, row.place)].append(_aware(row.booked))
        else:
            queues[(row.queue, row.place)].append(row)
    return {key: _pace(key, of, coming, settings, now) for key, of in queues.items()}


def of_queue(
    database: Database, settings: ClinicSettings, now: datetime, letter: str, session: str = ""
) -> dict[Key, QueuePace]:
    """As `read`, in a transaction of its own."""
    with database.read(session, now) as connection:
        return read(connection, settings, now, letter)


def _pace(
    key: Key,
    people: list[_Line],
    coming: Mapping[tuple[str, str, str], list[datetime]],
    settings: ClinicSettings,
    now: datetime,
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
        Coming(booked, practitioner)
        for (service, practitioner, place), times in coming.items()
        if _is_of(service, practitioner, letter, letters, whose)
        and is_seen_from(settings.places, site, place)
        for booked in times
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


def _is_of(service: str, practitioner: str, letter: str, letters: Mapping[str, str], whose: set[str]) -> bool:
    """Whether a booking will wait in the queue of ``letter``: by its service, else by whose patients wait there."""
    known = letters.get(service)
    if known is not None:
        return known == letter
    return practitioner in whose if practitioner else letter == LETTER


def _turn(row: _Line) -> Turn:
    letter, _, number = row.ticket.rpartition(" ")
    name = label(letter, int(number))
    return Turn(name, _aware(row.booked), _aware(row.arrived), bool(row.goes_first), bool(row.walk_in))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_BEGIN, _NOW = (bindparam(name, type_=tables.UtcDateTime()) for name in ("begin", "moment"))


def _from_server(letter: ColumnElement[str]) -> TableValuedAlias:
    moments = {"booked", "arrived", "called"}
    columns = [column(name, tables.UtcDateTime() if name in moments else None) for name in _Line._fields]
    return func.kiosk_pace(letter, _BEGIN, _NOW).table_valued(*columns)


_AT_SERVER = select(_from_server(bindparam("letter", type_=Text())))
_TICKET = tables.ticket.c
_QUEUE = case((_TICKET.queue != "", _TICKET.queue), else_=_TICKET.letter)
_OF_TICKET = _from_server(_QUEUE).lateral()
_OF_VISIT = (
    select(*_OF_TICKET.c)
    .select_from(tables.ticket.join(_OF_TICKET, true()))
    .where(_TICKET.visit_id == bindparam("visit"))
)


def _embedded_values(letter: str, begin: datetime, now: datetime) -> dict[str, Any]:
    values = {"begin": begin, "since": max(begin.astimezone(UTC), now - _AROUND), "until": now + _AROUND}
    return values | ({"letter": letter} if letter else {})


@cache
def _embedded(of_letter: bool) -> Select[Any]:
    """As the server's function has it."""
    ticket, visit, booking, link = (
        tables.ticket.c,
        tables.visit.c,
        tables.appointment.c,
        tables.visit_appointment.c,
    )
    here = [bindparam("letter") == _QUEUE] if of_letter else []
    called = (
        select(ticket.id)
        .where(ticket.called_at >= bindparam("begin"), *here)
        .order_by(ticket.called_at.desc())
        .limit(literal_column(str(_MOST_CALLS)))
    )
    some = select(ticket.id).where(ticket.called_at >= bindparam("begin"), *here)
    enough = exists(some.limit(literal_column("1")).offset(literal_column(str(FEWEST_CALLS - 1))))
    waiting = select(ticket.id).where(ticket.status == TicketStatus.WAITING, *here)
    first = (
        select(booking.id)
        .join(tables.visit_appointment, link.appointment_id == booking.id)
        .where(link.visit_id == visit.id)
        .order_by(booking.status.in_(sorted(ENDED)), booking.start, booking.id)
        .limit(literal_column("1"))
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
            _QUEUE.label("queue"),
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
    nothing = literal("")
    expected = select(
        literal("coming"), nothing, booking.place, nothing, nothing, booking.practitioner, booking.service,
        booking.start, null(), null(), literal(0), literal(0), literal(0),
    ).where(
        booking.start >= bindparam("since"), booking.start < bindparam("until"), booking.status == "booked", enough
    )  # fmt: skip
    if of_letter:
        people = people.where(enough)
    found = union_all(people, expected).subquery("found")
    return select(found)

"""The queue as staff work it: seen, call next, recall, first, on hold, in another queue, put in a room, done, left.

One file, though long: whatever moves a ticket is in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Text,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from kiosk import log
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.money.cards import without_cards
from kiosk.domain.names import is_writable
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.places import LETTER
from kiosk.domain.queue import LONGEST_REASON, OPEN, BoardCall, TicketStatus, Turn, label, order_key
from kiosk.domain.undo import TicketStanding, WayBack
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.lifecycle import Phase, may_move, phase_of, status_with
from kiosk.domain.visit.shown_at import is_called_at, is_seen_from
from kiosk.domain.visit.visit import (
    ENDED,
    HERE,
    arrived_as,
    attended,
    is_at_another,
)
from kiosk.services.desk.acting import Act, VisitAct, acting, acting_on, with_visit
from kiosk.services.record import reading, rows
from kiosk.store import straight, tables
from kiosk.store.database import Database
from kiosk.store.writes import soon

LONGEST_CALL = timedelta(hours=12)
_WAITS = frozenset({TicketStatus.WAITING})
_MAY_HOLD = frozenset({TicketStatus.WAITING, TicketStatus.CALLED})
_NOT_HELD: dict[str, Any] = {"held": "", "held_at": None}
# Of somebody who was called, or was with somebody, and waits now.
_WAITS_AGAIN: dict[str, Any] = {
    "status": TicketStatus.WAITING,
    "room": "",
    "called_at": None,
    "called_by": "",
}
# Whoever takes a patient there has seen that they came.
_SEEN = frozenset({TicketStatus.CALLED, TicketStatus.SERVING})
# Whoever waits, the id of their visit, and the key of where.
_Waits = tuple[Turn, str, str]


class MoveRefused(Refusal):
    """Somebody else moved the ticket first, or it cannot go there; ``status`` is where it stands, None if unknown."""

    def __init__(self, status: TicketStatus | None) -> None:
        super().__init__(status or "no such ticket")
        self.status = status


class QueueService:
    """Moves tickets. Each waiting patient is called by one member of staff."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def call_next(self, who: Actor, room: str, site: str = "", queue: str = "") -> WayBack | None:
        """Call the patient whose turn it is to ``room``; whose ticket that was, or None when nobody waits.

        ``site`` is the key of the one where staff are: nobody of another one is called. ``queue`` is the letter of the
        one that they work on. Each is empty for all. Nobody is called who is on hold.

        Who is called has been seen: nobody has to acknowledge them as well.
        """
        query = _WAITING_IN if queue else _WAITING
        asked = {"letter": queue} if queue else {}
        with _calling(self._database, who, self._clock(), query, asked) as (act, turns):
            places = self._settings.places
            seen = {place for place in {place for *_, place in turns} if is_seen_from(places, site, place)}
            here = [turn for turn, _, place in turns if place in seen]
            visits = {turn.ticket_id: visit_id for turn, visit_id, _ in turns}
            rule = self._settings.order_rule
            stood, called_to = TicketStatus.WAITING, TicketStatus.CALLED
            for turn in _free_first(act.connection, sorted(here, key=lambda turn: order_key(turn, rule))):
                try:
                    move = (visits[turn.ticket_id], turn.ticket_id, stood, called_to, room)
                    called = self._move(act, *move, in_turn=True)
                except rows.NOT_READABLE as error:
                    # Something else of this visit cannot be read, and nothing was written: whoever is next does not
                    # wait for it.
                    log.get(__name__).error(
                        "not_called", ticket=turn.ticket_id, exc_type=type(error).__name__
                    )
                    continue
                if called is not None:
                    return called
        return None

    def acknowledge(self, visit_id: str, who: Actor) -> WayBack | None:
        """A member of staff has seen the arrival; None when somebody had before, whose name then stands.

        None also of somebody who has left before anybody saw them.

        Raises:
            MoveRefused: the patient has not arrived, or there is no such visit.
        """
        now = self._clock()
        with acting_on(self._database, who, Permission.WORK_QUEUE, now, visit_id) as visit:
            if visit.before is None or visit.before.ticket is None:
                raise MoveRefused(None)
            seen = visit.before.acknowledged_at is not None
            if phase_of(visit.before.ticket.status, seen=seen) is Phase.ARRIVED:
                visit.set(acknowledged_at=now, acknowledged_by=visit.staff)
                visit.did(Action.ACKNOWLEDGE)
        return visit.way_back

    def recall(self, ticket_id: str, who: Actor) -> WayBack:
        """Call again to the same room. Raises MoveRefused when the patient is not called."""
        now = self._clock()
        with acting(self._database, who, Permission.WORK_QUEUE, now) as act:
            called = TicketStatus.CALLED
            visit_id = _visit_of(act.connection, ticket_id)
            again = self._move(act, visit_id, ticket_id, called, called)
            if again is None:
                raise MoveRefused(self._status(act.connection, ticket_id))
            return again

    def move(
        self, ticket_id: str, expected: TicketStatus, target: TicketStatus, who: Actor, room: str = ""
    ) -> WayBack:
        """Take a ticket from the status that staff saw to ``target``; a ``room`` given replaces the one it has.

        Whoever is called is called there, whether or not it is their turn; whoever was on hold is so no more.

        Returns how it can be taken back.

        Raises:
            MoveRefused: the ticket no longer stands at ``expected``, or may not go from there to ``target``.
        """
        with acting(self._database, who, Permission.WORK_QUEUE, self._clock()) as act:
            return move_in(self, act, ticket_id, expected, target, room)

    def let_first(self, ticket_id: str, reason: str, who: Actor) -> WayBack:
        """Somebody who waits goes first, for a ``reason`` that stands beside their name; no more where it is empty.

        Raises:
            MoveRefused: they do not wait.
            ValueError: the reason cannot be kept.
        """
        return self._change(ticket_id, _WAITS, Action.TICKET_FIRST, who, {"first": _reason(reason)})

    def hold(self, ticket_id: str, reason: str, who: Actor) -> WayBack:
        """Somebody who waits or was called is nobody's turn until they are back, for a ``reason`` that everybody reads.

        Raises:
            MoveRefused: they do not wait, are with somebody, or have gone.
            ValueError: there is no reason, or one that cannot be kept.
        """
        kept = _reason(reason)
        if not kept:
            raise ValueError("somebody is on hold for a reason")
        values = {"held": kept, "held_at": self._clock()}
        return self._change(ticket_id, _MAY_HOLD, Action.TICKET_HELD, who, _WAITS_AGAIN | values)

    def resume(self, ticket_id: str, who: Actor) -> WayBack:
        """Whoever was on hold waits for their turn, where they were. Raises MoveRefused where they were not."""
        return self._change(ticket_id, _WAITS, Action.TICKET_WAITING, who, _NOT_HELD, held_now=True)

    def to_queue(self, ticket_id: str, service_id: str, who: Actor) -> WayBack:
        """Somebody goes on to the queue of a service, with the ticket that they have, and waits there.

        Raises:
            MoveRefused: they are not here any more, or wait there already.
            LookupError: there is no such service in use.
        """

        def there() -> dict[str, Any]:
            places = self._settings.places
            service = places.services_by_key.get(service_id)
            if service is None or not service.in_use:
                raise LookupError(service_id)
            site = places.site_of(service.location)
            where = {"place": site} if site else {}
            return {**_WAITS_AGAIN, **_NOT_HELD, "queue": service.letter or LETTER, **where}

        return self._change(ticket_id, OPEN, Action.TICKET_MOVED, who, there)

    def _change(
        self,
        ticket_id: str,
        among: Container[TicketStatus],
        action: Action,
        who: Actor,
        given: Mapping[str, Any] | Callable[[], Mapping[str, Any]],
        *,
        held_now: bool = False,
    ) -> WayBack:
        """Change a ticket that stands at one of ``among`` to what is ``given``; who does so has seen the patient."""
        ticket = tables.ticket
        with acting(self._database, who, Permission.WORK_QUEUE, self._clock()) as act:
            values = given() if callable(given) else given
            of = select(ticket.c.visit_id).where(ticket.c.id == ticket_id)
            visit_id = act.connection.execute(of).scalar_one_or_none() or ""
            with with_visit(act, visit_id) as visit:
                drawn = visit.before.ticket if visit.before is not None else None
                if drawn is None or drawn.status not in among or (held_now and not drawn.held):
                    raise MoveRefused(drawn.status if drawn is not None else None)
                if "queue" in values and _is_there(visit.connection, drawn, values):
                    raise MoveRefused(drawn.status)
                visit.connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(**values))
                if visit.before is not None and visit.before.acknowledged_at is None:
                    visit.set(acknowledged_at=act.now, acknowledged_by=act.staff)
                    visit.did(Action.ACKNOWLEDGE)
                visit.did(action)
                visit.tell(Topic.TICKET)
                visit.set(status=status_with(TicketStatus(values.get("status", drawn.status))))
        return visit.taken_back_by

    def calls(self, limit: int = 4, place: str = "") -> tuple[BoardCall, ...]:
        """The calls for the board, the latest first, at most ``limit``: no names, no reasons.

        Those of the site of ``place`` (a key; empty for everywhere), and of the queues that wait there, if any do; who
        belongs to no site is called on every board.

        Of today, and such as midnight has come over; one that nobody has ended for `LONGEST_CALL` calls nobody.
        """
        table, places = tables.ticket, self._settings.places
        site = places.site_of(place)
        now = self._clock()
        today = self._settings.today(now)
        query = (
            # Just these: a board's login may read no others.
            select(
                table.c.id,
                table.c.letter,
                table.c.number,
                table.c.room,
                table.c.called_at,
                table.c.times_called,
                table.c.place,
                table.c.queue,
            )
            .where(
                table.c.day > today - timedelta(days=2),
                or_(table.c.day == today, table.c.called_at > now - LONGEST_CALL),
                table.c.called_at.is_not(None),
                table.c.status.in_((TicketStatus.CALLED, TicketStatus.SERVING)),
            )
            .order_by(table.c.called_at.desc(), table.c.id.desc())
        )
        with self._database.read_once() as connection:
            calls = rows.read(connection, query, [table.c.id], _board_call).made
        shown = (
            call
            for call, letter, at in calls
            if is_seen_from(places, site, at) and is_called_at(places, place, letter)
        )
        return tuple(islice(shown, limit))

    def _move(
        self,
        act: Act,
        visit_id: str,
        ticket_id: str,
        expected: TicketStatus,
        target: TicketStatus,
        room: str | None = None,
        *,
        in_turn: bool = False,
    ) -> WayBack | None:
        """Move it if it still stands at ``expected``, with the visit and its appointments; else None.

        A ``room`` replaces the one it has. ``in_turn`` moves nobody who is on hold.
        """
        with with_visit(act, visit_id) as visit:
            drawn = visit.before.ticket if visit.before is not None else None
            if drawn is None or (drawn.id, drawn.status) != (ticket_id, expected) or (in_turn and drawn.held):
                return None
            stands = replace(drawn, status=target, **_NOT_HELD)
            if room is not None:
                stands = replace(stands, room=room)
            if target is TicketStatus.CALLED:
                times = drawn.times_called + 1
                stands = replace(stands, called_at=act.now, called_by=act.staff, times_called=times)
            becomes = {name: value for name, value in vars(stands).items() if value != getattr(drawn, name)}
            if becomes:
                # Nobody waits for its answer: the visit is locked, and whoever moves its ticket locks it first.
                soon(visit.connection, _STANDS, of_ticket=ticket_id, **becomes)
            if target in _SEEN and visit.before is not None and visit.before.acknowledged_at is None:
                visit.set(acknowledged_at=act.now, acknowledged_by=act.staff)
                visit.did(Action.ACKNOWLEDGE)
            visit.did(Action(f"ticket_{target}"))
            visit.tell(Topic.TICKET)
            if target in OPEN and expected is not TicketStatus.LEFT:
                visit.moves(stands)
            else:
                target = self._bookings_follow(visit, ticket_id, expected, target)
            visit.set(status=status_with(target))
        return visit.way_back

    def _bookings_follow(
        self, visit: VisitAct, ticket_id: str, before: TicketStatus, target: TicketStatus
    ) -> TicketStatus:
        """What becomes of the bookings of a visit whose ticket has come to ``target``; where the ticket is then.

        Done is what has been attended; for the next one the patient waits again, with the same ticket. Whoever has left
        is expected again, and whoever is brought back from there is here for all of it, also for what the desk had
        booked and taken back.
        """
        booked = self._booked(visit)
        if target is TicketStatus.DONE:
            if self._goes_on(visit, booked):
                again = {"status": TicketStatus.WAITING, "room": "", "called_at": None, "called_by": ""}
                table = tables.ticket
                visit.connection.execute(update(table).where(table.c.id == ticket_id).values(**again))
                return TicketStatus.WAITING
        elif target is TicketStatus.LEFT:
            _mark(visit, [item for item in booked if item.status in HERE], AppointmentStatus.BOOKED)
        elif before is TicketStatus.LEFT:
            back = self._taken_back(visit)
            expected = [item for item in booked if item.status is AppointmentStatus.BOOKED or item.id in back]
            _mark(visit, expected, arrived_as(reading.checklist_of(visit.connection, visit.visit_id)))
        return target

    def _goes_on(self, visit: VisitAct, booked: Sequence[Appointment]) -> bool:
        """Mark what has been attended; whether there is something else of the visit to wait for."""
        here = [item for item in booked if item.status in HERE]
        gone = self._moved_away(visit) if len(here) > 1 else set()
        been = attended([item for item in booked if item.id not in gone]) or attended(booked)
        _mark(visit, been, AppointmentStatus.FULFILLED)
        left = [item for item in here if item not in been]
        if any(item.id not in gone for item in left):
            return True
        # Their source has them on another day by now, as bookings of their own: there is nothing to wait for.
        _mark(visit, left, AppointmentStatus.CANCELLED)
        return False

    def _taken_back(self, visit: VisitAct) -> set[str]:
        """The ids of what the desk had booked the visit for and has taken back."""
        booking, link = tables.appointment.c, tables.visit_appointment.c
        query = (
            select(booking.id)
            .join(tables.visit_appointment, link.appointment_id == booking.id)
            .where(link.visit_id == visit.visit_id, booking.status == AppointmentStatus.CANCELLED)
            .where(booking.source_key.startswith(OWN_SOURCE, autoescape=True))
        )
        return set(visit.connection.execute(query).scalars())

    def _moved_away(self, visit: VisitAct) -> set[str]:
        """The ids of what the visit was for and its source has made another booking of since."""
        booking, link = tables.appointment.c, tables.visit_appointment.c
        query = (
            select(booking.id)
            .join(tables.visit_appointment, link.appointment_id == booking.id)
            .where(link.visit_id == visit.visit_id, booking.source_key == "")
        )
        return set(visit.connection.execute(query).scalars())

    def _booked(self, visit: VisitAct) -> list[Appointment]:
        """What a visit was booked for then; what was moved to another day or site since is not of it."""
        table, ticket = tables.visit, tables.ticket
        # Not the day that is kept: that is another one where the clinic has set its zone right since.
        query = (
            select(table.c.started_at, ticket.c.place)
            .join(ticket, ticket.c.visit_id == table.c.id)
            .where(table.c.id == visit.visit_id)
        )
        began, site = visit.connection.execute(query).one()
        settings = self._settings
        begin, end = reading.attended_between(began, settings)
        booked = reading.appointments_of_visit(visit.connection, visit.visit_id)
        beyond = {item.id for item in booked if not begin <= item.start < end}
        # What midnight has come over since the visit began may have been joined to it then.
        joined = [item.id for item in booked if item.id in beyond and item.status in HERE]
        if joined:
            beyond -= set(joined) - _begun_again(visit.connection, joined, began)
        of_it = (item for item in booked if item.id not in beyond)
        return [item for item in of_it if not is_at_another(item, site, settings.places)]

    def _status(self, connection: Connection, ticket_id: str) -> TicketStatus | None:
        table = tables.ticket
        found = connection.execute(select(table.c.status).where(table.c.id == ticket_id)).scalar_one_or_none()
        return TicketStatus(found) if found else None


def move_in(
    queue: QueueService,
    act: Act,
    ticket_id: str,
    expected: TicketStatus,
    target: TicketStatus,
    room: str = "",
) -> WayBack:
    """As `QueueService.move`, within an act of somebody who may."""
    moved = None
    if may_move(expected, target):
        given = room if room or target is TicketStatus.CALLED else None
        visit_id = _visit_of(act.connection, ticket_id)
        moved = queue._move(act, visit_id, ticket_id, expected, target, given)
    if moved is None:
        raise MoveRefused(queue._status(act.connection, ticket_id))
    return moved


def _visit_of(connection: Connection, ticket_id: str) -> str:
    """The id of the visit that a ticket is of; empty for an unknown one."""
    ticket = tables.ticket.c
    return (
        connection.execute(select(ticket.visit_id).where(ticket.id == ticket_id)).scalar_one_or_none() or ""
    )


def _begun_again(connection: Connection, bookings: Sequence[str], began: datetime) -> set[str]:
    """Those of these bookings (ids) for which another visit was begun after ``began``: they are of that one."""
    table, link = tables.visit.c, tables.visit_appointment.c
    later = (
        select(link.appointment_id)
        .join(tables.visit, table.id == link.visit_id)
        .where(link.appointment_id.in_(bookings), table.started_at > began)
    )
    return set(connection.execute(later).scalars())


def _mark(visit: VisitAct, booked: Sequence[Appointment], status: AppointmentStatus) -> None:
    booking = tables.appointment
    if booked:
        ids = [item.id for item in booked]
        visit.connection.execute(update(booking).where(booking.c.id.in_(ids)).values(status=status))


@contextmanager
def _calling(
    database: Database, who: Actor, now: datetime, query: Select[Any], asked: Mapping[str, Any]
) -> Iterator[tuple[Act, Sequence[_Waits]]]:
    """An act, and whoever waits by ``query``, which was asked on the same way.

    Who cannot be read is called by nobody, and stands in the list as such; the others are.
    """
    may = (database, who, Permission.WORK_QUEUE, now)
    with ExitStack() as stack:
        try:
            act = stack.enter_context(acting(*may, (query, asked)))
            turns: Sequence[_Waits] = [_turn(row) for row in act.found[0]]
        except rows.NOT_READABLE:
            stack.close()
            act = stack.enter_context(acting(*may))
            turns = rows.read(act.connection, query, [tables.ticket.c.id], _turn_named, asked).made
        yield act, turns


def _turn_named(row: RowMapping) -> _Waits:
    return _turn([*row.values()])


def _turn(row: Sequence[Any]) -> _Waits:
    """Somebody who waits, the id of their visit, and the key of where."""
    ticket_id, visit_id, start, arrived_at, place, first, every, own = row
    if arrived_at is None or bytes in map(type, row):
        # An embedded record takes bytes in any column, and no column of ours has any.
        raise TypeError("a ticket of somebody who has not arrived, or bytes in it")
    return Turn(ticket_id, start, arrived_at, bool(first), own == every), visit_id, place


def _board_call(row: RowMapping) -> tuple[BoardCall, str, str]:
    """A call, with its letter and the key of where it waits."""
    called = label(row["letter"], row["number"])
    call = BoardCall(called, row["room"], row["called_at"], row["times_called"])
    return call, row["queue"] or row["letter"], row["place"]


def _queue() -> ColumnElement[str]:
    """SQL for the letter of the queue where somebody waits."""
    ticket = tables.ticket.c
    return case((ticket.queue != "", ticket.queue), else_=ticket.letter)


def _waiting() -> Select[Any]:
    """Whoever waits and is not on hold, with what decides whose turn it is."""
    ticket, link, booking, visit = tables.ticket, tables.visit_appointment, tables.appointment, tables.visit
    own = booking.c.source_key.startswith(OWN_SOURCE, autoescape=True)
    start = func.coalesce(
        func.min(case((booking.c.status.not_in(sorted(ENDED)), booking.c.start))),
        func.min(booking.c.start),
        type_=tables.UtcDateTime(),
    )
    return (
        select(
            ticket.c.id,
            ticket.c.visit_id,
            start.label("start"),
            visit.c.arrived_at,
            ticket.c.place,
            ticket.c.first,
            func.count().label("every"),
            func.count(case((own, 1))).label("own"),
        )
        .join(visit, visit.c.id == ticket.c.visit_id)
        .join(link, link.c.visit_id == visit.c.id)
        .join(booking, booking.c.id == link.c.appointment_id)
        # Of any day: nobody is forgotten at midnight.
        .where(ticket.c.status == TicketStatus.WAITING, ticket.c.held == "")
        .group_by(ticket.c.id, ticket.c.visit_id, visit.c.arrived_at, ticket.c.place, ticket.c.first)
    )


# Built once: twenty may press it at once.
_WAITING = _waiting()
_WAITING_IN = _WAITING.where(_queue() == bindparam("letter"))
# So many are looked at in one question: of twenty who call at once, one at most for each is being called.
_AT_ONCE = 50
_STANDS = update(tables.ticket).where(tables.ticket.c.id == bindparam("of_ticket"))


@cache
def _first_free() -> Select[Any]:
    """The first of tickets who still waits, with the visit locked; nobody of whom somebody else does something now."""
    ids = bindparam("tickets", type_=ARRAY(Text))
    line = func.unnest(ids).table_valued("id", with_ordinality="place").render_derived(name="line")
    ticket, visit = tables.ticket, tables.visit
    return (
        select(ticket.c.id)
        .join_from(line, ticket, ticket.c.id == line.c.id)
        .join(visit, visit.c.id == ticket.c.visit_id)
        .where(ticket.c.status == TicketStatus.WAITING)
        .order_by(line.c.place)
        .limit(1)
        .with_for_update(of=visit, key_share=True, skip_locked=True)
    )


def _free_first(connection: Connection, turns: Sequence[Turn]) -> Iterator[Turn]:
    """In their order; of whom somebody else does something at this moment, last of all.

    Where twenty call at once, each has the next that nobody is calling, and waits for none of the others.
    """
    if connection.dialect.name != "postgresql":
        # Who writes to an embedded record is alone with it.
        yield from turns
        return
    left = {turn.ticket_id: turn for turn in turns}
    for begin in range(0, len(turns), _AT_ONCE):
        asked = [turn.ticket_id for turn in turns[begin : begin + _AT_ONCE]]
        while asked:
            found = straight.rows(connection, _first_free(), {"tickets": asked})
            if not found:
                break
            ((ticket_id,),) = found
            asked.remove(ticket_id)
            yield left.pop(ticket_id)
    yield from left.values()


def _is_there(connection: Connection, drawn: TicketStanding, values: Mapping[str, Any]) -> bool:
    """Whether somebody waits in the queue already to which they are to be moved, and is not on hold."""
    query = select(_queue()).where(tables.ticket.c.id == drawn.id)
    here = connection.execute(query).scalar_one() == values["queue"]
    same = values.get("place", drawn.place) == drawn.place
    return here and same and drawn.status is TicketStatus.WAITING and not drawn.held


def _reason(text: str) -> str:
    """A reason in one line. Raises ValueError where it cannot be kept."""
    line = without_cards(" ".join(text.split()))
    if line and not is_writable(line, LONGEST_REASON):
        raise ValueError("a reason is one line that can be read")
    return line

"""Tickets: a patient's place in a queue, and who is next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class TicketStatus(StrEnum):
    """Where a patient stands in the queue."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    LEFT = "left"


# Still here: whoever has one of these stands in every list until somebody closes it, whatever day it has become.
OPEN = frozenset({TicketStatus.WAITING, TicketStatus.CALLED, TicketStatus.SERVING})


def label(letter: str, number: int) -> str:
    """What stands on the ticket and the board.

    >>> label("A", 7)
    'A 07'
    """
    return f"{letter} {number:02d}"


# What is written down of why somebody goes first, or is on hold, has as many letters at most.
LONGEST_REASON = 200


class Order(StrEnum):
    """By what a clinic calls those who wait."""

    BOOKED = "booked"
    ARRIVAL = "arrival"


@dataclass(frozen=True)
class OrderRule:
    """How a clinic puts those who wait in order; whom staff let go first are before all others.

    Attributes:
        grace_minutes: somebody may be so late for a booking and keep its place; who is later has the place of a
            booking that is later by as much.
        walk_in_minutes: who comes without a booking has the place of somebody booked so long after they came.
    """

    by: Order = Order.BOOKED
    grace_minutes: int = 15
    walk_in_minutes: int = 0


USUAL_ORDER = OrderRule()


@dataclass(frozen=True)
class Turn:
    """What decides the order, by the clinic's rule.

    ``first`` is whoever staff let go first, with a reason; ``walk_in`` whoever came without a booking, which is then
    the desk's own of when they came.
    """

    ticket_id: str
    booked: datetime
    arrived: datetime
    first: bool = False
    walk_in: bool = False


def place_in_line(turn: Turn, rule: OrderRule) -> datetime:
    """The moment (aware) that stands for somebody's place: who has an earlier one is called earlier.

    By the booked time, coming early takes nobody's place and costs none: until they are called, whoever came early is
    before everybody booked later, whenever these come. Who comes late goes on losing place, minute by minute, once
    they are later than the grace; so nobody who was in time waits for them as if they had been.
    """
    if rule.by is Order.ARRIVAL:
        return turn.arrived
    if turn.walk_in:
        return turn.arrived + timedelta(minutes=rule.walk_in_minutes)
    return max(turn.booked, turn.arrived - timedelta(minutes=rule.grace_minutes))


def order_key(turn: Turn, rule: OrderRule = USUAL_ORDER) -> tuple[bool, datetime, datetime, str]:
    """Sort key: whom staff let go first, then the place by the clinic's rule, then who came first."""
    return not turn.first, place_in_line(turn, rule), turn.arrived, turn.ticket_id


@dataclass(frozen=True)
class BoardCall:
    """A call on the waiting-room board: no names, no reasons."""

    ticket: str
    room: str
    called_at: datetime
    times_called: int

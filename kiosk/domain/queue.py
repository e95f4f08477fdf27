"""Tickets: a patient's place in a queue, and who is next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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

ALLOWED: dict[TicketStatus, frozenset[TicketStatus]] = {
    TicketStatus.WAITING: frozenset({TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.LEFT}),
    TicketStatus.CALLED: frozenset(
        {
            TicketStatus.CALLED,
            TicketStatus.WAITING,
            TicketStatus.SERVING,
            TicketStatus.DONE,
            TicketStatus.LEFT,
        }
    ),
    TicketStatus.SERVING: frozenset({TicketStatus.DONE, TicketStatus.WAITING, TicketStatus.LEFT}),
    TicketStatus.DONE: frozenset({TicketStatus.WAITING}),
    TicketStatus.LEFT: frozenset({TicketStatus.WAITING}),
}


def may_move(before: TicketStatus, after: TicketStatus) -> bool:
    """Whether a ticket may go from ``before`` to ``after``; done and left can be taken back to waiting."""
    return after in ALLOWED[before]


def may_take_back(now: TicketStatus, before: TicketStatus) -> bool:
    """Whether a ticket that has just come to ``now`` may be put back to ``before``: what could be done can be undone.

    A way back is not a move of its own: from ``done`` a patient goes to the queue, and to a room only if they have
    just been taken out of it by mistake.
    """
    return now is before or may_move(before, now)


def label(letter: str, number: int) -> str:
    """What stands on the ticket and the board.

    >>> label("A", 7)
    'A 07'
    """
    return f"{letter} {number:02d}"


@dataclass(frozen=True)
class Turn:
    """What decides the order: the later of booked time and arrival does not matter, the booked time does."""

    ticket_id: str
    booked: datetime
    arrived: datetime


def order_key(place: Turn) -> tuple[datetime, datetime, str]:
    """Sort key: the earlier appointment first, then who came first."""
    return place.booked, place.arrived, place.ticket_id

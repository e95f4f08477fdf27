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


def label(letter: str, number: int) -> str:
    """What stands on the ticket and the board.

    >>> label("A", 7)
    'A 07'
    """
    return f"{letter} {number:02d}"


# What is written down of why somebody goes first, or is on hold, has as many letters at most.
LONGEST_REASON = 200


@dataclass(frozen=True)
class Turn:
    """What decides the order: the later of booked time and arrival does not matter, the booked time does.

    ``first`` is whoever staff let go first, with a reason.
    """

    ticket_id: str
    booked: datetime
    arrived: datetime
    first: bool = False


def order_key(place: Turn) -> tuple[bool, datetime, datetime, str]:
    """Sort key: whom staff let go first, then the earlier appointment, then who came first."""
    return not place.first, place.booked, place.arrived, place.ticket_id


@dataclass(frozen=True)
class BoardCall:
    """A call on the waiting-room board: no names, no reasons."""

    ticket: str
    room: str
    called_at: datetime
    times_called: int

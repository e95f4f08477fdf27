"""Those who have arrived: who of them is here, whom nobody has seen, and in which order they stand."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.queue import OPEN, USUAL_ORDER, OrderRule, TicketStatus, Turn, order_key
from kiosk.domain.visit.visit import ArrivalRow


def is_here(row: ArrivalRow) -> bool:
    """Still in the house."""
    return row.ticket_status in OPEN


def is_unseen(row: ArrivalRow) -> bool:
    """Here, and acknowledged by nobody."""
    return row.acknowledged_at is None and is_here(row)


def is_waiting(row: ArrivalRow) -> bool:
    """In a queue, as far as is known, and not on hold: whose turn it can be."""
    return row.ticket_status is TicketStatus.WAITING and row.is_known and not row.held


def is_held(row: ArrivalRow) -> bool:
    """On hold: here, and nobody's turn."""
    return bool(row.held) and is_here(row)


def as_they_came(rows: Iterable[ArrivalRow]) -> tuple[ArrivalRow, ...]:
    """First come first."""
    return tuple(sorted(rows, key=lambda row: (row.arrived_at, row.visit_id)))


def unseen_first(rows: Iterable[ArrivalRow]) -> list[ArrivalRow]:
    """Those who are here: whom nobody has seen on top, otherwise as they stand in ``rows``."""
    return sorted(filter(is_here, rows), key=lambda row: row.acknowledged_at is not None)


def in_their_turn(rows: Iterable[ArrivalRow], rule: OrderRule = USUAL_ORDER) -> list[ArrivalRow]:
    """Those who wait, as they will be called by the clinic's ``rule``; after them whoever is on hold."""

    def turn(row: ArrivalRow) -> Turn:
        booked = row.booked_at or row.arrived_at
        return Turn(row.ticket_id, booked, row.arrived_at, bool(row.first), row.walk_in)

    every = tuple(rows)
    waiting = sorted(filter(is_waiting, every), key=lambda row: order_key(turn(row), rule))
    return [*waiting, *as_they_came(filter(is_held, every))]

"""The life of a visit: one state machine. README draws it from this table, and tests go through all of it.

A visit stands in a phase; its status (FHIR's Encounter.status) and that of its ticket follow from that, and the phase
from them. Whatever is in no line of `TRANSITIONS` cannot be done, by whatever way it comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.visit import VisitStatus


class Phase(StrEnum):
    """Where a visit stands; each value says it in words."""

    EXPECTED = "expected"
    NO_SHOW = "no-show"
    AT_KIOSK = "at kiosk"
    ARRIVED = "arrived"
    ACKNOWLEDGED = "acknowledged"
    ON_HOLD = "on hold"
    CALLED = "called"
    WITH_STAFF = "with staff"
    CHECKED_OUT = "checked out"
    LEFT = "left"


class Mover(StrEnum):
    """Who may bring a visit on."""

    # Whoever stands at a kiosk, or the desk for them.
    EITHER = "patient, or the desk for them"
    STAFF = "staff"


@dataclass(frozen=True)
class Transition:
    """One step of a visit's life.

    Attributes:
        name: what is done.
        is_back: it undoes what was done, or takes up again what was over.
    """

    before: Phase
    after: Phase
    name: str
    who: Mover
    is_back: bool = False


TRANSITIONS = (
    # Of a booking, before there is a visit for it.
    Transition(Phase.EXPECTED, Phase.AT_KIOSK, "begin", Mover.EITHER),
    Transition(Phase.EXPECTED, Phase.NO_SHOW, "note as missed", Mover.STAFF),
    Transition(Phase.NO_SHOW, Phase.EXPECTED, "expect again", Mover.STAFF, is_back=True),
    Transition(Phase.NO_SHOW, Phase.AT_KIOSK, "begin after all", Mover.STAFF, is_back=True),
    Transition(Phase.AT_KIOSK, Phase.ARRIVED, "finish", Mover.EITHER),
    Transition(Phase.ARRIVED, Phase.ACKNOWLEDGED, "acknowledge", Mover.STAFF),
    Transition(Phase.ARRIVED, Phase.CALLED, "call", Mover.STAFF),
    Transition(Phase.ARRIVED, Phase.WITH_STAFF, "take in", Mover.STAFF),
    Transition(Phase.ARRIVED, Phase.LEFT, "note as left", Mover.STAFF),
    Transition(Phase.ARRIVED, Phase.ON_HOLD, "hold", Mover.STAFF),
    Transition(Phase.ACKNOWLEDGED, Phase.ACKNOWLEDGED, "to another queue, or first in it", Mover.STAFF),
    Transition(Phase.ACKNOWLEDGED, Phase.ON_HOLD, "hold", Mover.STAFF),
    Transition(Phase.ON_HOLD, Phase.ACKNOWLEDGED, "back to waiting", Mover.STAFF, is_back=True),
    Transition(Phase.ON_HOLD, Phase.CALLED, "call", Mover.STAFF),
    Transition(Phase.ON_HOLD, Phase.WITH_STAFF, "take in", Mover.STAFF),
    Transition(Phase.ON_HOLD, Phase.LEFT, "note as left", Mover.STAFF),
    Transition(Phase.ACKNOWLEDGED, Phase.CALLED, "call", Mover.STAFF),
    Transition(Phase.ACKNOWLEDGED, Phase.WITH_STAFF, "take in", Mover.STAFF),
    Transition(Phase.ACKNOWLEDGED, Phase.LEFT, "note as left", Mover.STAFF),
    Transition(Phase.CALLED, Phase.CALLED, "call again", Mover.STAFF),
    Transition(Phase.CALLED, Phase.WITH_STAFF, "take in", Mover.STAFF),
    Transition(Phase.CALLED, Phase.CHECKED_OUT, "check out", Mover.STAFF),
    Transition(Phase.CALLED, Phase.LEFT, "note as left", Mover.STAFF),
    Transition(Phase.CALLED, Phase.ON_HOLD, "hold", Mover.STAFF),
    # There as well, which is a queue of another letter.
    Transition(
        Phase.CALLED, Phase.ACKNOWLEDGED, "back to waiting, or to another queue", Mover.STAFF, is_back=True
    ),
    Transition(Phase.WITH_STAFF, Phase.CHECKED_OUT, "check out", Mover.EITHER),
    # With the next appointment of the day still to come, the end of one is no end of the visit.
    Transition(
        Phase.WITH_STAFF,
        Phase.ACKNOWLEDGED,
        "on to the next, back, or to another queue",
        Mover.STAFF,
    ),
    Transition(Phase.WITH_STAFF, Phase.LEFT, "note as left", Mover.STAFF),
    Transition(Phase.CHECKED_OUT, Phase.ACKNOWLEDGED, "take up again", Mover.STAFF, is_back=True),
    Transition(Phase.LEFT, Phase.ACKNOWLEDGED, "take up again", Mover.STAFF, is_back=True),
    # Nobody had seen them before they went.
    Transition(Phase.LEFT, Phase.ARRIVED, "take up again", Mover.STAFF, is_back=True),
)
_TICKETS = {
    Phase.ARRIVED: TicketStatus.WAITING,
    Phase.ACKNOWLEDGED: TicketStatus.WAITING,
    Phase.ON_HOLD: TicketStatus.WAITING,
    Phase.CALLED: TicketStatus.CALLED,
    Phase.WITH_STAFF: TicketStatus.SERVING,
    Phase.CHECKED_OUT: TicketStatus.DONE,
    Phase.LEFT: TicketStatus.LEFT,
}
_VISITS = {
    TicketStatus.WAITING: VisitStatus.ARRIVED,
    TicketStatus.CALLED: VisitStatus.ARRIVED,
    TicketStatus.SERVING: VisitStatus.IN_PROGRESS,
    TicketStatus.DONE: VisitStatus.FINISHED,
    TicketStatus.LEFT: VisitStatus.CANCELLED,
}


def phase_of(ticket: TicketStatus | None, *, seen: bool, held: bool = False) -> Phase:
    """Where a visit stands by its ticket; ``seen`` is whether staff have acknowledged it, ``held`` whether it waits
    for something else than its turn.
    """
    match ticket:
        case None:
            return Phase.AT_KIOSK
        case TicketStatus.WAITING if held:
            return Phase.ON_HOLD
        case TicketStatus.WAITING:
            return Phase.ACKNOWLEDGED if seen else Phase.ARRIVED
        case _:
            return next(phase for phase, status in _TICKETS.items() if status is ticket)


def status_with(ticket: TicketStatus | None) -> VisitStatus:
    """The status of a visit whose ticket stands so; None before it has one."""
    return VisitStatus.PLANNED if ticket is None else _VISITS[ticket]


def may_move(before: TicketStatus, after: TicketStatus) -> bool:
    """Whether staff may take a ticket from ``before`` to ``after``, seen or not; done and left go to waiting again."""
    return (before, after) in _moves()


def may_take_back(now: TicketStatus, before: TicketStatus) -> bool:
    """Whether a ticket that has just come to ``now`` may be put back to ``before``: what could be done can be undone.

    A way back is not a move of its own: from ``done`` a patient goes to the queue, and to a room only if they have
    just been taken out of it by mistake.
    """
    return now is before or may_move(before, now)


@cache
def _moves() -> frozenset[tuple[TicketStatus, TicketStatus]]:
    """What is done with somebody who waits and goes on waiting moves no ticket; a patient moves none that is there."""
    steps = [step for step in TRANSITIONS if step.before in _TICKETS]
    moves = {(_TICKETS[step.before], _TICKETS[step.after]) for step in steps}
    return frozenset(moves - {(TicketStatus.WAITING, TicketStatus.WAITING)})

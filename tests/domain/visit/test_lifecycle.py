"""The life of a visit: every step of the table, everything that is in none of its lines, and its picture in README."""

from itertools import product
from pathlib import Path

import pytest

from kiosk.domain.queue import OPEN, TicketStatus
from kiosk.domain.visit.lifecycle import (
    TRANSITIONS,
    Mover,
    Phase,
    may_move,
    may_take_back,
    phase_of,
    status_with,
)
from kiosk.domain.visit.visit import GOES_ON

STEPS = frozenset((step.before, step.after) for step in TRANSITIONS)
README = Path(__file__).resolve().parents[3] / "README.md"
# As it has to be, line by line: from, and to where.
ALLOWED = {
    Phase.EXPECTED: {Phase.AT_KIOSK, Phase.NO_SHOW},
    Phase.NO_SHOW: {Phase.EXPECTED, Phase.AT_KIOSK},
    Phase.AT_KIOSK: {Phase.ARRIVED},
    Phase.ARRIVED: {Phase.ACKNOWLEDGED, Phase.ON_HOLD, Phase.CALLED, Phase.WITH_STAFF, Phase.LEFT},
    Phase.ACKNOWLEDGED: {Phase.ACKNOWLEDGED, Phase.ON_HOLD, Phase.CALLED, Phase.WITH_STAFF, Phase.LEFT},
    Phase.ON_HOLD: {Phase.ACKNOWLEDGED, Phase.CALLED, Phase.WITH_STAFF, Phase.LEFT},
    Phase.CALLED: {
        *(Phase.CALLED, Phase.WITH_STAFF, Phase.CHECKED_OUT, Phase.LEFT, Phase.ACKNOWLEDGED),
        Phase.ON_HOLD,
    },
    Phase.WITH_STAFF: {Phase.CHECKED_OUT, Phase.LEFT, Phase.ACKNOWLEDGED},
    Phase.CHECKED_OUT: {Phase.ACKNOWLEDGED},
    Phase.LEFT: {Phase.ACKNOWLEDGED, Phase.ARRIVED},
}


@pytest.mark.parametrize(("before", "after"), list(product(Phase, Phase)))
def test_every_step_is_allowed_or_forbidden_as_it_has_to_be(before: Phase, after: Phase) -> None:
    assert ((before, after) in STEPS) == (after in ALLOWED[before])


def test_every_phase_is_reached_and_every_step_stands_once() -> None:
    steps = [(step.before, step.after) for step in TRANSITIONS]
    assert len(steps) == len(set(steps))
    reached = {Phase.EXPECTED}
    for _ in Phase:
        reached |= {step.after for step in TRANSITIONS if step.before in reached}
    assert reached == set(Phase)
    # A patient finishes and checks out, or the desk for them; everything else is for staff.
    assert [step.after for step in TRANSITIONS if step.who is not Mover.STAFF] == [
        Phase.AT_KIOSK,
        Phase.ARRIVED,
        Phase.CHECKED_OUT,
    ]


def test_nobody_is_stuck_and_what_is_over_can_be_taken_up_again() -> None:
    for phase in Phase:
        assert any(step.before is phase for step in TRANSITIONS), phase
    for over in (Phase.CHECKED_OUT, Phase.LEFT, Phase.NO_SHOW):
        assert all(step.is_back for step in TRANSITIONS if step.before is over)


@pytest.mark.parametrize("seen", [True, False])
@pytest.mark.parametrize("ticket", [None, *TicketStatus])
def test_a_ticket_says_the_phase_and_the_visits_status(ticket: TicketStatus | None, seen: bool) -> None:
    phase = phase_of(ticket, seen=seen)
    assert (phase_of(ticket, seen=seen, held=True) is Phase.ON_HOLD) == (ticket is TicketStatus.WAITING)
    assert (phase is Phase.ARRIVED) == (ticket is TicketStatus.WAITING and not seen)
    # A visit goes on as long as its ticket is open, and before it has one.
    assert (status_with(ticket) in GOES_ON) == (ticket is None or ticket in OPEN)


@pytest.mark.parametrize(("before", "after"), list(product(TicketStatus, TicketStatus)))
def test_a_ticket_moves_as_its_visit_may(before: TicketStatus, after: TicketStatus) -> None:
    def moves(seen: bool, seen_after: bool) -> bool:
        return (phase_of(before, seen=seen), phase_of(after, seen=seen_after)) in STEPS

    waits = before is after is TicketStatus.WAITING
    assert may_move(before, after) == (
        not waits and any(moves(*how) for how in product((True, False), repeat=2))
    )
    assert may_take_back(after, before) == (before is after or may_move(before, after))


def drawn() -> str:
    """The picture of the table, as README has it."""
    names = {phase: phase.name.lower() for phase in Phase}
    lines = ["stateDiagram-v2", f"    [*] --> {names[Phase.EXPECTED]}"]
    lines += [f"    {name}: {phase}" for phase, name in names.items() if name != phase]
    lines += [
        f"    {names[step.before]} --> {names[step.after]}: {step.name}"
        + ("" if step.who is Mover.STAFF else f" ({step.who})")
        for step in TRANSITIONS
    ]
    return "\n".join(lines)


def test_readme_draws_the_table() -> None:
    picture = f"```mermaid\n{drawn()}\n```"
    assert picture in README.read_text(encoding="utf-8"), picture

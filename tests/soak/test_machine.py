"""The day that chance makes, a few of them, the same in every run; `dev.py soak` plays new ones."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from kiosk.domain.desk import EntryReason
from kiosk.services.desk import arrivals
from kiosk.services.desk.arrival_rows import DAY, ArrivalList
from kiosk.services.visit import checkin
from kiosk.store import tables
from tests.clusters import Cluster
from tests.engines import EMBEDDED, OWNER, SERVER, drop_server_record, make_server_record, server_url
from tests.factories import an_actor
from tests.soak.going_wrong import Unforeseen
from tests.soak.machine import ClinicDay
from tests.soak.templates import Templates
from tests.thinned import few, few_of_several


def templates_of(engine: str, cluster: Callable[[], Cluster], folder: Path) -> Templates:
    """Records for the examples of one engine."""
    if engine == EMBEDDED:
        return Templates(folder, None, lambda url: None)
    server = cluster()
    return Templates(
        folder,
        lambda: server_url(server, OWNER, make_server_record(server)),
        lambda url: drop_server_record(server, url.rpartition("/")[2]),
    )


def play(
    templates: Templates, days: int, steps: int, number: int | None = None, *, shorten: bool = False
) -> None:
    """So many days of so many steps; without a seed's ``number``, the same in every run."""

    def make() -> ClinicDay:
        return ClinicDay(templates)

    chosen = settings(
        max_examples=days,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        derandomize=number is None,
        print_blob=False,
        # A shorter day that fails in the same way takes minutes to find: only where somebody asks for it.
        phases=(Phase.generate, Phase.shrink) if shorten else (Phase.generate,),
    )
    day: Any = make if number is None else seed(number)(make)
    run_state_machine_as_test(day, settings=chosen)


@pytest.fixture(params=[EMBEDDED, SERVER])
def templates(request: pytest.FixtureRequest, tmp_path: Path) -> Templates:
    return templates_of(request.param, lambda: request.getfixturevalue("server_template"), tmp_path)


@pytest.mark.parametrize("templates", few([EMBEDDED, SERVER], EMBEDDED), indirect=True)
def test_i1_to_i7_hold_through_whatever_a_day_brings(templates: Templates) -> None:
    play(templates, days=8, steps=30)
    for what in (
        "check_in",
        "kill",
        "change_line",
        "call_next",
        "tickets",
        "go_wrong",
        "move_booking",
        "book_again",
        "sent to the other site",
    ):
        assert templates.seen[what], f"no day had this in it: {what}"


@pytest.mark.long
def test_i7_a_day_that_hides_who_waits_at_midnight_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The promise can fail: with the lists of before, which ended with the day."""
    monkeypatch.setattr(arrivals, "_TODAY", ArrivalList(tables.visit.c.day == DAY))
    with pytest.raises(AssertionError, match="I7"):
        play(Templates(tmp_path, None, lambda url: None), days=60, steps=30)


def test_i7_a_day_that_makes_one_visit_of_two_sites_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The promise can fail: with a visit that goes on wherever its patient comes next."""
    monkeypatch.setattr(checkin, "is_elsewhere", lambda *_: False)
    day = ClinicDay(Templates(tmp_path, None, lambda url: None))
    day.check_in(kiosk=0, person=1, stale=False, how="", calls=0, variation=0)
    day.check_in(kiosk=1, person=1, stale=False, how="", calls=0, variation=0)
    with pytest.raises(AssertionError, match="I7"):
        day.promises()
    day.whole = False
    day.teardown()


@pytest.fixture
def day(templates: Templates) -> Iterator[ClinicDay]:
    """A day whose steps a test gives; at its end everything has to be as promised."""
    made = ClinicDay(templates)
    yield made
    made.promises()
    made.teardown()


@pytest.mark.parametrize("calls", few(range(16), *range(0, 16, 3)))
def test_i4_a_number_given_without_the_record_is_told_to_the_desk_wherever_the_line_is_cut(
    day: ClinicDay, calls: int
) -> None:
    """Found by chance: the finish counted as delivered before the desk knew that the patient holds another number."""
    whole = {"person": 1, "stale": False, "variation": 0}
    day.check_in(kiosk=0, how="before", calls=0, **whole)
    assert day.given
    day.check_in(kiosk=1, how="", calls=0, **whole)
    day.change_line(kiosk=0, what="before", calls=calls)
    day.change_line(kiosk=0, what="turn", calls=0)


def test_a_finish_that_comes_after_midnight_holds_up_nobody(day: ClinicDay) -> None:
    """Found by chance: the refusal ended the deliveries, of this visit and of those after it, for good.

    What was not asked is the desk's, and whoever finished is here, with what was asked of them before midnight.
    """
    day.arrive(kiosk=0, person=1, stale=True, how="before", calls=0)
    day.change_line(kiosk=0, what="restored", calls=0)
    day.change_line(kiosk=0, what="before", calls=0)
    day.answer(kiosk=0, steps=8, variation=0)
    day.advance(minutes=0)
    day.change_line(kiosk=0, what="restored", calls=0)
    assert day.desk.entries(an_actor()) == ()
    assert [row.arrived_at < day.now for row in day.arrivals.today(an_actor())] == [True]
    day.check_in(kiosk=0, person=2, stale=False, how="", calls=0, variation=0)
    assert len(day.finished) == 2


@pytest.mark.parametrize(
    ("templates", "error"),
    few_of_several(product([EMBEDDED, SERVER], [Unforeseen, MemoryError]), (EMBEDDED, MemoryError)),
    indirect=["templates"],
)
def test_attack_07_nobody_is_stopped_wherever_something_unforeseen_happens(
    templates: Templates, request: pytest.FixtureRequest, error: type[Exception]
) -> None:
    """At calls of two visits, the first of them without a record; and the next patient gets in."""
    embedded = EMBEDDED in request.node.name
    thrown, calls = 1, 0
    while thrown:
        day = ClinicDay(templates)
        day.misfire.arm(calls, error("unforeseen"))
        day.check_in(kiosk=0, person=1, stale=False, how="before", calls=0, variation=0)
        day.change_line(kiosk=0, what="restored", calls=0)
        day.check_in(kiosk=0, person=2, stale=False, how="", calls=0, variation=0)
        thrown = day.misfire.thrown.total()
        day.misfire.disarm()
        day.change_line(kiosk=0, what="restored", calls=0)
        assert not day.stations[0].waiting, f"after {calls} calls: something waits for ever"
        before = len(day.finished)
        day.check_in(kiosk=0, person=3, stale=False, how="", calls=0, variation=0)
        assert len(day.finished) == before + 1, f"after {calls} calls: the next patient does not get in"
        day.promises()
        day.teardown()
        calls += 3 if embedded else 9
    assert calls > 60, "not every call was reached"


def test_an_opening_stays_until_what_belongs_to_it_is_delivered(day: ClinicDay) -> None:
    """A visit that waits for its patient's identity, while the kiosk forgets those of others."""
    day.arrive(kiosk=0, person=1, stale=False, how="", calls=0)
    day.change_line(kiosk=0, what="before", calls=0)
    day.answer(kiosk=0, steps=8, variation=0)
    day.go(kiosk=0)
    day.stations[0].die()
    day.trespass(kiosk=1, person=1, times=5)
    day.stations[0].line.cut("", 0)
    day.arrive(kiosk=0, person=2, stale=False, how="", calls=0)
    day.go(kiosk=0)
    assert day.stations[0].waiting, "the first visit has to wait"
    day.advance(minutes=20)
    day.change_line(kiosk=0, what="restored", calls=0)
    # But that there were too many tries.
    assert {entry.reason for entry in day.desk.entries(an_actor())} == {EntryReason.MANY_TRIES}

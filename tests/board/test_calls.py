"""Which call is large: each in its turn and long enough, whatever comes in which order."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.board.calls import LARGE, Calls
from kiosk.domain.queue import BoardCall

START = datetime(2026, 11, 27, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def call(number: int, at: datetime = START, times: int = 1) -> BoardCall:
    return BoardCall(f"A {number:02}", f"Room {number}", at, times)


def test_what_was_called_before_it_was_switched_on_is_no_news() -> None:
    calls = Calls()
    assert not calls.take((call(2), call(1)), START + 60 * SECOND)
    assert calls.large == call(2)
    assert calls.others == (call(1),)
    assert not calls.is_fresh(START + 60 * SECOND)


def test_who_is_called_again_while_large_is_news_at_once() -> None:
    calls = Calls()
    calls.take((), START)
    assert calls.take((call(1),), START)
    again = call(1, START + 2 * SECOND, 2)
    assert calls.take((again,), START + 2 * SECOND)
    assert calls.large == again
    assert calls.others == ()


def test_who_has_been_seen_makes_room_for_the_next() -> None:
    calls = Calls()
    calls.take((), START)
    calls.take((call(1),), START)
    assert calls.take((call(2, START + SECOND),), START + SECOND)
    assert calls.large == call(2, START + SECOND)
    assert not calls.take((), START + 2 * SECOND)
    assert calls.large is None


def test_a_clock_that_is_set_back_holds_up_nobody() -> None:
    calls = Calls()
    calls.take((), START)
    calls.take((call(1),), START)
    before = START - timedelta(hours=1)
    calls.take((call(2, before), call(1)), before)
    assert calls.large == call(2, before)


@given(
    gaps=st.lists(st.integers(0, 30), min_size=1, max_size=12),
    again=st.lists(st.integers(0, 11), max_size=6),
)
def test_everybody_is_large_once_for_long_enough_and_in_order(gaps: list[int], again: list[int]) -> None:
    calls = Calls()
    calls.take((), START)
    now, made, shown = START, {}, []
    events = [(number, 1) for number in range(len(gaps))]
    events += [(number, 2) for number in dict.fromkeys(again) if number < len(gaps)]
    waits = iter(gaps + [1] * len(events))

    def note(news: bool) -> None:
        if news and calls.large is not None:
            shown.append((calls.large, now))

    for number, times in events:
        for _ in range(next(waits)):
            now += SECOND
            note(calls.go_on(now))
        made[number] = call(number, now, times)
        latest = sorted(made.values(), key=lambda each: each.called_at, reverse=True)
        note(calls.take(tuple(latest), now))
    for _ in range(30 * len(events)):
        now += SECOND
        note(calls.go_on(now))
    assert {each for each, _ in shown} >= set(made.values())
    for (one, begun), (other, ended) in pairwise(shown):
        assert ended - begun >= LARGE or one.ticket == other.ticket
    assert calls.large == shown[-1][0]

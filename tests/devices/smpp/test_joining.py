"""The parts of a long text are one text again; what does not come is not waited for without an end."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from kiosk.devices.smpp import units
from kiosk.devices.smpp.joining import (
    LONGEST_UNANSWERED,
    LONGEST_WAIT,
    MOST_TEXTS,
    PartsWaiting,
    is_part,
)
from kiosk.devices.smpp.letters import pieces_of
from kiosk.devices.smpp.units import Delivered
from kiosk.domain.mail.texts import TextHeard, TextReply

NUMBER = "+15550100001"


class Waiting:
    """Parts come, time passes; what was heard and answered is kept."""

    def __init__(self) -> None:
        self.now = 100.0
        self.parts = PartsWaiting(lambda: self.now)
        self.heard: list[TextHeard] = []
        self.answers: list[tuple[int, int]] = []
        self.hears = True

    def hear(self, what: TextHeard) -> bool:
        if self.hears:
            self.heard.append(what)
        return self.hears

    def answer(self, asked: Iterable[int], status: int) -> None:
        self.answers += [(sequence, status) for sequence in asked]

    def turn(self, seconds: float = 0.0) -> None:
        self.now += seconds
        self.parts.hear(self.hear, self.answer)

    def come(self, part: int, asked: int, *, total: int = 3, raw: bytes = b"", reference: int = 7) -> None:
        found = Delivered(
            NUMBER, "1", False, 0, raw or f"text{part} ".encode(), total, part, reference=reference
        )
        assert is_part(found)
        self.answer(self.parts.take(found, asked), units.OK)
        self.turn()


@pytest.mark.parametrize("text", ["x" * 400, "[€]" * 120, "Ω≈ 😀" * 60, "héé{}" * 70], ids=str)
def test_whatever_the_order_a_text_comes_out_as_it_was_written(text: str) -> None:
    pieces = pieces_of(text)
    order = list(enumerate(pieces.parts, 1))
    random.Random(text).shuffle(order)
    waiting = PartsWaiting(lambda: 0.0)
    found: list[TextHeard] = []

    def keep(what: TextHeard) -> bool:
        found.append(what)
        return True

    for part, raw in order:
        assert found == []
        waiting.take(Delivered(NUMBER, "1", False, pieces.coding, raw, len(order), part), part)
        waiting.hear(keep, lambda asked, status: None)
    assert found == [TextReply(NUMBER, text)]


def test_parts_are_answered_for_when_the_text_is_heard() -> None:
    there = Waiting()
    there.come(2, 11)
    there.come(1, 12)
    assert (there.heard, there.answers) == ([], [])
    there.come(3, 13)
    assert there.heard == [TextReply(NUMBER, "text1 text2 text3 ")]
    assert there.answers == [(11, 0), (12, 0), (13, 0)]
    there.turn(LONGEST_WAIT)
    assert len(there.heard) == 1


def test_a_part_that_is_brought_again_is_one() -> None:
    there = Waiting()
    there.come(1, 11, total=2)
    there.come(1, 12, total=2)
    assert there.answers == [(11, 0)]
    there.come(2, 13, total=2)
    assert there.heard == [TextReply(NUMBER, "text1 text2 ")]
    assert sorted(there.answers) == [(11, 0), (12, 0), (13, 0)]


def test_a_centre_that_waits_for_an_answer_before_the_next_part_gets_it() -> None:
    there = Waiting()
    there.come(1, 11, total=2)
    there.turn(LONGEST_UNANSWERED - 0.1)
    assert there.answers == []
    there.turn(0.1)
    assert (there.answers, there.heard) == ([(11, 0)], [])
    # The line may break meanwhile: what has its answer is not brought again.
    there.parts.let_go()
    there.come(2, 12, total=2)
    assert there.heard == [TextReply(NUMBER, "text1 text2 ")]


def test_what_has_no_answer_is_brought_again_after_the_line_broke() -> None:
    there = Waiting()
    there.come(1, 11, total=2)
    there.parts.let_go()
    there.come(2, 12, total=2)
    assert there.heard == []
    there.come(1, 13, total=2)
    assert there.heard == [TextReply(NUMBER, "text1 text2 ")]
    assert sorted(there.answers) == [(12, 0), (13, 0)]


def test_what_is_missing_for_too_long_is_told_by_what_came() -> None:
    there = Waiting()
    there.come(1, 11, total=4)
    there.come(2, 12, total=4)
    there.come(4, 13, total=4)
    there.turn(LONGEST_WAIT - 0.1)
    assert there.heard == []
    there.turn(0.1)
    assert there.heard == [TextReply(NUMBER, "text1 text2  … text4 ", "1+2+4/4")]
    assert sorted(there.answers) == [(11, 0), (12, 0), (13, 0)]


def test_what_could_not_be_written_down_is_brought_again_or_kept() -> None:
    there = Waiting()
    there.come(1, 11, total=2)
    there.turn(LONGEST_UNANSWERED)
    there.hears = False
    there.come(2, 12, total=2)
    # The first has had its answer, and stays here; the second is brought again.
    assert there.answers == [(11, 0), (12, units.NOT_NOW)]
    there.hears = True
    there.come(2, 13, total=2)
    assert there.heard == [TextReply(NUMBER, "text1 text2 ")]


def test_no_more_texts_wait_than_there_is_room_for() -> None:
    there = Waiting()
    for reference in range(MOST_TEXTS + 2):
        there.come(1, reference, reference=reference, raw=f"{reference}".encode())
        there.now += 0.01
    assert there.heard == [TextReply(NUMBER, "0", "1/3"), TextReply(NUMBER, "1", "1/3")]


def test_at_the_end_what_was_answered_for_is_heard_as_far_as_it_came() -> None:
    there = Waiting()
    there.come(1, 11, reference=1)
    there.turn(LONGEST_UNANSWERED)
    there.come(2, 12, reference=2)
    there.parts.end(there.hear)
    assert there.heard == [TextReply(NUMBER, "text1 ", "1/3")]


@pytest.mark.parametrize(("parts", "part"), [(1, 1), (0, 0), (3, 0), (3, 4), (21, 1), (255, 9)])
def test_what_is_no_part_of_a_text_that_can_be_is_heard_alone(parts: int, part: int) -> None:
    assert not is_part(Delivered(NUMBER, "1", False, 0, b"x", parts, part))

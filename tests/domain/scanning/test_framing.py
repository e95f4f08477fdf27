"""Where scans begin and end in what comes down a line, however it is cut."""

from __future__ import annotations

import itertools
import tracemalloc
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.domain.scanning.alphabet import LONGEST_SCAN, ScanRefusal, scan_problem
from kiosk.domain.scanning.framing import Framing
from kiosk.domain.scanning.licence import Licence, read_licence
from tests.domain.scanning.cards import card

CARD = card(8, family="GARCIA-LOPEZ", given="MARIA", born=date(1985, 3, 27))
OTHER = card(3, family="ONO", given="KEI", born=date(1990, 1, 2))


def scans(*parts: bytes) -> list[str]:
    framing = Framing()
    found = [scan for part in parts for scan in framing.feed(part)]
    return found + framing.pause()


def test_a_line_ends_a_scan_and_two_of_them_may_come_at_once() -> None:
    framing = Framing()
    assert framing.feed(b"MRN001\r\nMRN002\r\nMRN0") == ["MRN001", "MRN002"]
    assert framing.feed(b"03") == []
    assert framing.pause() == ["MRN003"]
    assert framing.pause() == []


@pytest.mark.parametrize("prefix", ["", "]L0", "\r\n"])
def test_a_card_has_lines_and_is_whole_with_a_pause(prefix: str) -> None:
    framing = Framing()
    assert framing.feed((prefix + CARD).encode("latin-1")) == []
    (found,) = framing.pause()
    licence = read_licence(found, date(2026, 11, 24))
    assert isinstance(licence, Licence)
    assert licence.name.family == "GARCIA-LOPEZ"


def test_two_cards_in_one_read_are_two_scans() -> None:
    found = scans((CARD + "\r\n" + OTHER + "\r\n").encode("latin-1"))
    read = [read_licence(text, date(2026, 11, 24)) for text in found]
    assert [licence.name.family for licence in read if isinstance(licence, Licence)] == [
        "GARCIA-LOPEZ",
        "ONO",
    ]
    assert len(read) == 2


@given(some.lists(some.integers(1, len(CARD) - 1), max_size=8))
def test_however_a_card_is_cut_it_is_one_scan(cuts: list[int]) -> None:
    data = CARD.encode("latin-1")
    edges = [0, *sorted(cuts), len(data)]
    parts = [data[low:high] for low, high in itertools.pairwise(edges)]
    assert scans(*parts) == scans(data)


@given(some.lists(some.binary(max_size=200), max_size=6))
def test_whatever_comes_is_a_scan_or_nothing(parts: list[bytes]) -> None:
    for text in scans(*parts):
        assert text.strip()
        assert len(text) <= LONGEST_SCAN + 1
        assert not isinstance(read_licence(text, date(2026, 11, 24)), BaseException)


@pytest.mark.parametrize("letter", [b"A", b"@", b"\xff"])
def test_what_has_no_end_is_refused_and_takes_no_memory(letter: bytes) -> None:
    framing = Framing()
    tracemalloc.start()
    found = [scan for _ in range(1024) for scan in framing.feed(letter * 64)]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 200_000
    (text,) = found
    assert scan_problem(text) is ScanRefusal.TOO_LONG
    assert framing.feed(b"MRN001\r\n") == []
    assert framing.pause() == []
    # The line is quiet: what comes now is another one.
    assert framing.feed(b"MRN001\r\n") == ["MRN001"]


def test_what_a_line_that_went_had_begun_is_no_part_of_the_next_scan() -> None:
    framing = Framing()
    framing.feed(b"MRN0")
    framing.forget()
    assert framing.feed(b"1234567\r") == ["1234567"]

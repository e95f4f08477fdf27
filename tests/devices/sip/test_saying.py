"""What a line's process says is read as it was meant, and nothing else is believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.sip.account import LineRangOut, LineRings, LineStands, LineState, LineTold, RingEnded
from kiosk.devices.sip.saying import read, written

CALL = "0123456789abcdef" * 2
TOLD: list[LineTold] = [
    *(LineStands(state, code) for state in LineState for code in (0, 403)),
    *(LineRings(CALL, number) for number in ("", "+34600555010", 'a"b\n{', "\u202e112")),
    *(LineRangOut(CALL, ended) for ended in RingEnded),
]
NOT_TOLD = [
    "", "{", "[]", "1", "null", '"rings"', "{}", '{"stands": "well", "code": 0}', '{"rings": "x", "number": ""}',
    f'{{"over": "{CALL}", "ended": "x"}}', f'{{"rings": "{CALL}"}}', "[" * 1500, "x" * 5000, '{"stands": "silent"}',
    '{"rings": 1, "number": ""}', '{"stands": [], "code": 1}',
]  # fmt: skip


@pytest.mark.parametrize("told", TOLD, ids=str)
def test_it_is_read_as_it_was_written(told: LineTold) -> None:
    line = written(told)
    assert "\n" not in line
    assert read(line) == told


@pytest.mark.parametrize("line", NOT_TOLD)
def test_what_is_nothing_of_this_is_nothing(line: str) -> None:
    assert read(line) is None


@given(st.text(max_size=400))
def test_whatever_a_line_says_it_is_read(number: str) -> None:
    told = read(written(LineRings(CALL, number)))
    assert isinstance(told, LineRings)
    told.number.encode()

"""Whatever a line says of a number: digits come of it, or nothing does; and which two may be one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.telephone.numbers import (
    LONGEST_DIALLED,
    NoNumber,
    dialled_number,
    number_to_dial,
    one_line,
    same_number,
    significant,
    tel_address,
)

AS_A_NUMBER = {
    "+34 600 555 010": "+34600555010",
    "0034 600-555-010": "+34600555010",
    "600.555.010": "600555010",
    "(555) 010-0142": "5550100142",
    "+44 (0)20 7946 0000": "+442079460000",
    "tel:+34-600-555-010;ext=4": "+34600555010",
    '"Ruiz, Ana" <sip:+34600555010@pbx.example;user=phone>': "+34600555010",
    "sip:%2B34600555010@pbx.example": "+34600555010",
    "600 555 0101 ext. 7": "6005550101",
    "600 555 0101x7": "6005550101",
    # As it is copied from a page, or typed with another keyboard.
    "\u202a+34\u00a0600\u2011555\u2011010\u202c": "+34600555010",
    "٠٦٠٠٥٥٥٠١٠": "0600555010",
    "６００５５５０１０": "600555010",
    "204": "204",
}
NONE = (
    "", " ", "anonymous", "Withheld", "unknown", "sip:anonymous@anonymous.invalid", "sip:reception@pbx.example",
    "<script>alert(1)</script>", "1-800-FLOWERS", "*21*600555010#", "12", "1" * 16, "1" * 100_000, "+", "\x00\x07",
    "\ud800", "600555010\nVia: evil", "+34+600",
)  # fmt: skip


@pytest.mark.parametrize("said", AS_A_NUMBER)
def test_a_number_is_its_digits_however_it_comes(said: str) -> None:
    assert dialled_number(said).number == AS_A_NUMBER[said]
    assert number_to_dial(said).number == AS_A_NUMBER[said]


@pytest.mark.parametrize("said", NONE)
def test_what_is_no_number_is_kept_as_it_came_and_dialled_by_nobody(said: str) -> None:
    made = dialled_number(said)
    assert made.number == ""
    assert len(made.dialled) <= LONGEST_DIALLED
    assert made.dialled.isprintable()
    with pytest.raises(NoNumber):
        number_to_dial(said)
    with pytest.raises(NoNumber):
        tel_address(said)


@given(st.text())
def test_nothing_else_comes_of_anything(said: str) -> None:
    made = dialled_number(said)
    assert re.fullmatch(r"(\+?[0-9]{3,15})?", made.number, re.ASCII)
    made.dialled.encode()
    if made.number:
        assert tel_address(made.number) == f"tel:{made.number}"
        assert dialled_number(made.number).number == made.number
    assert len(one_line(said, 60)) <= 60


SAME = (
    ("+34 600 555 010", "600 555 010"),
    ("+44 20 7946 0000", "020 7946 0000"),
    ("+44 20 7946 0000", "7946 0000"),
    ("+1 212 555 0101", "1-212-555-0101"),
    ("+1 212 555 0101", "(212) 555-0101"),
    ("8 912 345 67 89", "+7 912 345-67-89"),
    ("011 44 20 7946 0000", "020 7946 0000"),
    ("+39 06 6982 1234", "06 6982 1234"),
    ("+86 138 1234 5678", "138 1234 5678"),
    ("600 555 010 ext 5", "600555010"),
    ("+1 212 555 0101 x12", "212 555 0101"),
    ("+49 30 5550 1234-12", "030 5550123412"),
    ("+298 201234", "20 12 34"),
)
OTHERS = (
    ("+34 600 555 010", "+33 600 555 010"),
    ("+34 600 555 010", "600 555 011"),
    ("(212) 555-0101", "(312) 555-0101"),
    ("204", "204"),
    ("55010", "+34 600 555 010"),
    ("", ""),
    ("anonymous", "anonymous"),
    ("600 555 010", ""),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_numbers_that_may_be_one(one: str, other: str) -> None:
    assert same_number(one, other)
    assert same_number(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_numbers_that_are_not(one: str, other: str) -> None:
    assert not same_number(one, other)
    assert not same_number(other, one)


def test_what_is_too_short_tells_nobody() -> None:
    assert significant("204") == significant("055 01") == ""

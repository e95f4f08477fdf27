"""The number of a card is blanked wherever it may stand, and what is none is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money.cards import holds_card, last_four_of, passes_check, without_cards


def a_number(start: str, length: int = 16) -> str:
    body = start.ljust(length - 1, "7")
    return next(body + str(last) for last in range(10) if passes_check(body + str(last)))


@given(
    st.text("0123456789", min_size=1, max_size=14), st.sampled_from(["", " ", "-", "\N{NO-BREAK SPACE}", "."])
)
def test_no_sixteen_digits_that_pass_the_check_are_left(start: str, between: str) -> None:
    number = a_number(start)
    text = between.join(number[place : place + 4] for place in range(0, 16, 4))
    said = without_cards(f"Paid with {text}, thank you")
    digits = "".join(sign for sign in said if sign.isdigit())
    assert number not in digits
    assert len(digits) == 4 or not number.strip("0")
    assert said.startswith("Paid with ")


@given(st.text("0123456789", max_size=9), st.text("0123456789", max_size=9))
def test_a_number_between_other_digits_is_found(before: str, behind: str) -> None:
    number = a_number("4242424")
    said = without_cards(before + number + behind)
    assert number not in said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "600 555 0101",
        "Room 12, at 10:30 on 2026-11-29",
        "28013 Madrid",
        "since 2026-11-29 2026-11-30, and 22/11/2026 24/11/2026",
        "+49 30 1234 5678 904",
        "0000000000000000",
        "4242 4242 4242 4241",
    ],
)
def test_what_is_no_card_stays(text: str) -> None:
    assert without_cards(text) == text
    assert not holds_card(text)


def test_a_plus_before_it_hides_no_card() -> None:
    assert holds_card("+4242 4242 4242 4242")
    assert holds_card("370000000000002")


def test_only_the_last_four_of_what_a_terminal_shows_are_kept() -> None:
    assert last_four_of("497010######1234") == "1234"
    assert last_four_of("497010######12X4") == ""
    assert last_four_of("34") == ""

"""Typed names meet stored ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names import MAX_NAME, fold, name_keys, printable


@pytest.mark.parametrize(
    "typed",
    [
        "García-López",
        "GARCIA LOPEZ",
        "garcía lópez ",
        "garcia-lopez",
        "Garci\u0301a-Lo\u0301pez",
        "Maria García-López",
    ],
)
def test_a_forgiving_family_name(typed: str) -> None:
    assert fold(typed) in name_keys("García-López", "María Elena")


@pytest.mark.parametrize(
    "typed", ["García-López, María Elena", "Maria Elena Garcia Lopez", "garcia lopez maria"]
)
def test_the_full_name_typed_as_the_family_name(typed: str) -> None:
    assert fold(typed) in name_keys("García-López", "María Elena")


def test_given_name_alone_is_no_family_name() -> None:
    assert fold("María") not in name_keys("García-López", "María Elena")


@pytest.mark.parametrize(
    ("a", "b"), [("Nguyễn", "nguyen"), ("Đặng", "dang"), ("Strauß", "STRAUSS"), ("O’Neil", "oneil")]
)
def test_letters_that_unicode_does_not_take_apart(a: str, b: str) -> None:
    assert fold(a) == fold(b)


@given(st.text(max_size=300))
def test_folding_is_settled_and_bounded(text: str) -> None:
    assert len(fold(text)) <= MAX_NAME
    assert "" not in name_keys(text, text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('<img src="x">', ""),
        ("O'Brien \N{GRINNING FACE}", ""),
        ("\u202eright to left", ""),
        ("a\x00b", "control"),
        ("x" * 10_000, "too_long"),
    ],
)
def test_s09_hostile_names_are_kept_or_refused_clearly(text: str, why: str) -> None:
    assert printable(text) == why

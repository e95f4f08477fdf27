"""Amounts are exact in every currency, and what somebody types is read as it was meant or not at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money.amounts import (
    LARGEST,
    AmountRefused,
    Money,
    OtherCurrency,
    months_later,
    total,
    typed,
)
from kiosk.domain.money.currencies import CURRENCIES, UnknownCurrency, currency

CODES = st.sampled_from(sorted(CURRENCIES))
AMOUNTS = st.integers(1, LARGEST)


def test_the_currencies_are_those_of_iso_4217() -> None:
    assert len(CURRENCIES) > 160
    assert {it.exponent for it in CURRENCIES.values()} == {0, 2, 3, 4}
    for code, number, exponent in (
        ("EUR", "978", 2),
        ("USD", "840", 2),
        ("JPY", "392", 0),
        ("KWD", "414", 3),
        ("CLF", "990", 4),
        ("XOF", "952", 0),
        ("ALL", "008", 2),
    ):
        assert (currency(code).number, currency(code).exponent) == (number, exponent)
    numbers = [it.number for it in CURRENCIES.values()]
    assert len(set(numbers)) == len(numbers)
    assert all(len(number) == 3 and number.isdigit() for number in numbers)
    for code in ("XAU", "XXX", "XTS", "eur", "", "ABC"):
        with pytest.raises(UnknownCurrency):
            currency(code)


@given(CODES, AMOUNTS, st.integers(1, 40))
def test_parts_make_the_whole_to_the_last_minor_unit(code: str, minor: int, parts: int) -> None:
    split = Money(minor, code).split(parts)
    assert total(split, code) == Money(minor, code)
    assert len(split) == parts
    assert max(split).minor - min(split).minor <= 1
    assert list(split) == sorted(split, reverse=True)


@given(
    CODES, AMOUNTS, st.sampled_from([(".", ""), (",", ""), (".", ","), (",", "."), (",", " "), (".", "'")])
)
def test_what_is_written_is_read_again_as_the_same_amount(
    code: str, minor: int, marks: tuple[str, str]
) -> None:
    written = Money(minor, code).digits(*marks)
    try:
        assert typed(written, code).minor == minor
    except AmountRefused:
        pytest.fail(written)


@given(CODES, st.text("0123456789.,  '-+eE€x", max_size=14))
def test_whatever_is_typed_is_an_amount_or_refused(code: str, text: str) -> None:
    try:
        found = typed(text, code)
    except AmountRefused:
        return
    assert 0 < found.minor <= LARGEST
    shown = [sign for sign in text if sign.isdigit()]
    assert str(found.minor).rstrip("0") == "".join(shown).lstrip("0").rstrip("0")


@pytest.mark.parametrize(
    "text", ["", "0", "0,00", "-5", "1.2.3", "1,2345", "12,34,56", "1e3", "abc", "9" * 20, "1.5,5,5"]
)
def test_what_is_no_amount_of_euros_is_refused(text: str) -> None:
    with pytest.raises(AmountRefused):
        typed(text, "EUR")


def test_two_currencies_have_no_sum() -> None:
    with pytest.raises(OtherCurrency):
        Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(OtherCurrency):
        assert Money(1, "EUR") < Money(1, "USD")


def test_a_month_later_is_a_day_that_there_is() -> None:
    assert months_later(date(2025, 11, 30), 3) == date(2026, 2, 28)
    assert months_later(date(2024, 12, 31), 2) == date(2025, 2, 28)
    assert months_later(date(2025, 12, 15), 1) == date(2026, 1, 15)


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(0, 60))
def test_months_are_counted_by_the_calendar(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day

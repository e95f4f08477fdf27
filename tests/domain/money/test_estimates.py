"""By which day an estimate is due, over weekends and holidays, and what stands in it."""

from datetime import date

import pytest

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.money.estimates import (
    Estimate,
    EstimateLine,
    days_later,
    due_on,
    due_when_asked,
    estimated,
)
from kiosk.domain.money.fees import Fee
from kiosk.domain.planning import Holiday, Planning
from tests.factories import BORN, NOW

# Thursday 24 December 2026 is the day before one, and New Year's Day a Friday.
PLAN = Planning(holidays=(Holiday("12-25", "Christmas"), Holiday("2027-01-01", "New Year")))


@pytest.mark.parametrize(
    ("booked", "visit", "due"),
    [
        # Ten business days ahead: within three of the booking.
        (date(2026, 6, 1), date(2026, 6, 15), date(2026, 6, 4)),
        # Nine, and down to three: within one.
        (date(2026, 6, 1), date(2026, 6, 12), date(2026, 6, 2)),
        (date(2026, 6, 1), date(2026, 6, 4), date(2026, 6, 2)),
        # Two: only who asks.
        (date(2026, 6, 1), date(2026, 6, 3), None),
        (date(2026, 6, 1), date(2026, 6, 1), None),
        # On a Friday evening the first of them is Monday.
        (date(2026, 6, 5), date(2026, 7, 1), date(2026, 6, 10)),
        (date(2026, 6, 5), date(2026, 6, 10), date(2026, 6, 8)),
        # On a Saturday as well.
        (date(2026, 6, 6), date(2026, 6, 10), date(2026, 6, 8)),
        # Over Christmas and New Year, which are no business days: the tenth is Friday the 8th, and no day before it.
        (date(2026, 12, 23), date(2027, 1, 8), date(2026, 12, 29)),
        (date(2026, 12, 23), date(2027, 1, 7), date(2026, 12, 24)),
        (date(2026, 12, 24), date(2027, 1, 4), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 5), None),
    ],
)
def test_an_estimate_is_due_by_the_day_of_the_booking(booked: date, visit: date, due: date | None) -> None:
    assert due_on(booked, visit, PLAN) == due


def test_whoever_asks_is_told_within_three_business_days() -> None:
    assert due_when_asked(date(2026, 12, 23), PLAN) == date(2026, 12, 29)
    assert due_when_asked(date(2026, 6, 6), PLAN) == date(2026, 6, 10)
    assert days_later(date(2026, 6, 6), 0, PLAN) == date(2026, 6, 6)


def test_it_says_what_whoever_is_not_insured_is_charged() -> None:
    lines = [
        Fee("copay", "family", "check_in", "copay", 2500, "USD", "Copay"),
        Fee("visit", "family", "check_in", "fee", 12000, "USD", "Visit", code="99213"),
        Fee("form", "family", "check_out", "other", 900, "USD", "Certificate", not_for=("Acme",)),
    ]
    said = estimated(lines, "family", "")
    assert [(it.about, it.code, str(it.amount)) for it in said] == [
        ("Visit", "99213", str(Money(12000, "USD"))),
        ("Certificate", "", str(Money(900, "USD"))),
    ]
    assert estimated(lines, "eyes", "") == ()


def test_its_sums_are_exact_in_every_currency() -> None:
    amounts = [minor for minor in (1, 10, 99, 100_01, 33_333) for _ in range(3)]
    lines = tuple(EstimateLine("It", "", Money(minor, code)) for code in CURRENCIES for minor in amounts)
    made = Estimate("e", "Name", BORN, NOW, NOW, lines)
    assert made.totals == tuple(Money(sum(amounts), code) for code in CURRENCIES)

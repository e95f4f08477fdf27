"""Who is next, by the clinic's rule."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.queue import Order, OrderRule, Turn, order_key

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
moments = st.integers(-300, 300).map(lambda minutes: NOON + timedelta(minutes=minutes))
turns = st.builds(
    Turn, st.uuids().map(str), booked=moments, arrived=moments, first=st.booleans(), walk_in=st.booleans()
)
booked = turns.map(lambda turn: replace(turn, first=False, walk_in=False))
rules = st.builds(
    OrderRule,
    by=st.sampled_from(Order),
    grace_minutes=st.integers(0, 240),
    walk_in_minutes=st.integers(0, 240),
)
by_booking = rules.map(lambda rule: replace(rule, by=Order.BOOKED))


def before(one: Turn, other: Turn, rule: OrderRule) -> bool:
    return order_key(one, rule) < order_key(other, rule)


@given(st.lists(turns, unique_by=lambda turn: turn.ticket_id), rules)
def test_whom_staff_let_go_first_is_before_everybody_else(several: list[Turn], rule: OrderRule) -> None:
    order = [turn.first for turn in sorted(several, key=lambda turn: order_key(turn, rule))]
    assert order == sorted(order, reverse=True)


@given(turns, turns, rules)
def test_of_two_one_is_before_the_other(one: Turn, other: Turn, rule: OrderRule) -> None:
    assert one.ticket_id == other.ticket_id or before(one, other, rule) != before(other, one, rule)


@given(turns, turns, rules, st.integers(0, 300))
def test_nobody_loses_their_place_by_coming_earlier(one: Turn, other: Turn, rule: OrderRule, by: int) -> None:
    sooner = replace(one, arrived=one.arrived - timedelta(minutes=by))
    assert before(sooner, other, rule) or not before(one, other, rule)


@given(booked, booked, by_booking)
def test_whoever_comes_early_takes_the_place_of_nobody_who_is_in_time(
    early: Turn, other: Turn, rule: OrderRule
) -> None:
    """However early: those booked earlier who come by then are before them."""
    if other.booked < early.booked and other.arrived <= other.booked + timedelta(minutes=rule.grace_minutes):
        assert before(other, early, rule)


@given(booked, booked, by_booking)
def test_nobody_in_time_waits_for_whoever_came_too_late(one: Turn, late: Turn, rule: OrderRule) -> None:
    grace = timedelta(minutes=rule.grace_minutes)
    if one.arrived <= one.booked + grace and late.arrived - grace > one.booked:
        assert before(one, late, rule)


@given(booked, booked, by_booking, st.integers(0, 240))
def test_within_the_grace_being_late_costs_nothing(
    one: Turn, other: Turn, rule: OrderRule, late: int
) -> None:
    in_time = replace(one, arrived=one.booked)
    later = replace(one, arrived=one.booked + timedelta(minutes=min(late, rule.grace_minutes)))
    if other.booked != one.booked:
        assert before(in_time, other, rule) == before(later, other, rule)


@given(booked, turns, by_booking)
def test_without_a_booking_nobody_is_before_one_whose_time_had_come(
    one: Turn, other: Turn, rule: OrderRule
) -> None:
    walk_in = replace(other, first=False, walk_in=True)
    if one.booked < walk_in.arrived and one.arrived <= one.booked:
        assert before(one, walk_in, rule)


@given(turns, turns)
def test_where_a_clinic_says_so_whoever_came_first_is_first(one: Turn, other: Turn) -> None:
    rule = OrderRule(Order.ARRIVAL)
    if one.arrived < other.arrived and one.first == other.first:
        assert before(one, other, rule)

"""Delays that staff announce: what is kept of one, which are so, and whom they are told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.delays import (
    LASTS,
    LONGEST,
    LONGEST_NOTE,
    Delay,
    DelayOf,
    DelayProblem,
    DelayReason,
    DelayRefused,
    NewDelay,
    is_about,
    is_told_at,
    kept,
    standing,
)
from kiosk.domain.places import HealthcareService, Location, LocationKind, Places
from tests.factories import a_booking

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
NEW = NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, 20)
PLACES = Places(
    (Location("north", "North", kind=LocationKind.SITE), Location("south", "South", kind=LocationKind.SITE)),
    (
        HealthcareService("eyes", "Eyes", location="north", letter="E"),
        HealthcareService("lab", "Laboratory", location="south", letter="L"),
    ),
)


def announced(
    of: DelayOf, subject: str, site: str = "", key: str = "1", after: int = 0, minutes: int = 20
) -> Delay:
    at = NOW + timedelta(minutes=after)
    return Delay(key, of, subject, site, minutes, NOW + LASTS, DelayReason.BUSY, at)


def test_so_many_minutes_are_announced_for_two_hours_and_a_time_until_it_is_there() -> None:
    until = NOW + timedelta(minutes=40)
    assert kept(NEW, NOW).until == NOW + LASTS
    assert kept(replace(NEW, minutes=0, until=until, note="  a   word "), NOW) == replace(
        NEW, minutes=0, until=until, note="a word"
    )


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (replace(NEW, subject=""), DelayProblem.NO_SUBJECT),
        (replace(NEW, minutes=0), DelayProblem.NO_TIME),
        (replace(NEW, minutes=481), DelayProblem.NO_TIME),
        (replace(NEW, minutes=-5), DelayProblem.NO_TIME),
        (replace(NEW, minutes=0, until=NOW), DelayProblem.NO_TIME),
        (replace(NEW, minutes=0, until=NOW + LONGEST + timedelta(minutes=1)), DelayProblem.TOO_LONG),
        (replace(NEW, note="x" * (LONGEST_NOTE + 1)), DelayProblem.NOTE),
        (replace(NEW, note="a\u202eb"), DelayProblem.NOTE),
    ],
)
def test_what_says_nothing_or_too_much_is_not_announced(new: NewDelay, problem: DelayProblem) -> None:
    with pytest.raises(DelayRefused) as refused:
        kept(new, NOW)
    assert refused.value.problem is problem


def test_of_two_of_one_thing_the_later_one_holds_and_each_until_it_is_over() -> None:
    first = announced(DelayOf.QUEUE, "A", minutes=10)
    later = announced(DelayOf.QUEUE, "A", key="2", after=5)
    other = announced(DelayOf.QUEUE, "B", key="3", after=1)
    assert standing([later, other, first], NOW) == (other, later)
    assert standing([later, other, first], NOW + LASTS) == ()


def test_it_is_about_those_who_come_for_what_is_late() -> None:
    eyes = replace(a_booking(1, NOW), service="eyes", practitioner="Dr Ann")
    lab = replace(a_booking(2, NOW), service="lab", practitioner="Dr Ben")

    def about(delay: Delay) -> list[bool]:
        return [is_about(delay, item, item.practitioner, PLACES) for item in (eyes, lab)]

    assert about(announced(DelayOf.PRACTITIONER, "Dr Ann")) == [True, False]
    assert about(announced(DelayOf.SERVICE, "lab")) == [False, True]
    assert about(announced(DelayOf.QUEUE, "E")) == [True, False]
    assert about(announced(DelayOf.QUEUE, "E", site="south")) == [False, False]
    assert about(announced(DelayOf.QUEUE, "E", site="north")) == [True, False]


def test_a_board_tells_of_what_is_late_at_its_site() -> None:
    north = announced(DelayOf.PRACTITIONER, "Dr Ann", site="north")
    assert [is_told_at(north, place, PLACES) for place in ("", "north", "south")] == [True, True, False]
    assert is_told_at(announced(DelayOf.QUEUE, "E"), "south", PLACES)
    waiting = Location("corner", "Corner", kind=LocationKind.AREA, part_of="north")
    eyes, lab = PLACES.services
    places = Places(
        (*PLACES.locations, waiting), (replace(eyes, waits_in="corner"), replace(lab, location="north"))
    )
    assert is_told_at(announced(DelayOf.SERVICE, "eyes"), "corner", places)
    assert not is_told_at(announced(DelayOf.SERVICE, "lab"), "corner", places)

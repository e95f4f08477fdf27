"""How many tries are left: since the last success, within the time that locks, and within the hour."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.attempts import Tried, tried, tries_left
from kiosk.domain.clinic import ClinicSettings
from tests.visitor import NOON

SETTINGS = ClinicSettings(
    identity_tries=3, identity_lock_minutes=15, kiosk_lock_minutes=2, kiosk_tries_per_hour=10
)


def ago(*minutes: float, succeeded: float | None = None) -> Tried:
    good = None if succeeded is None else NOON - timedelta(minutes=succeeded)
    return Tried([NOON - timedelta(minutes=each) for each in minutes], good)


@pytest.mark.parametrize(
    ("at_kiosk", "of_identity", "within_hour", "left"),
    [
        (ago(), ago(), 0, 3),
        (ago(0, 1), ago(), 2, 1),
        # Just as long ago as it locks counts no more.
        (ago(2, 1), ago(), 2, 2),
        (ago(0, 0, 0), ago(), 3, 0),
        (ago(1, 0.5, 0, succeeded=0.7), ago(), 3, 1),
        (ago(), ago(14, 10), 2, 1),
        (ago(0), ago(14, 10), 3, 1),
        (ago(), ago(14, 10, succeeded=12), 2, 2),
        # Whoever succeeded between.
        (ago(succeeded=0), ago(succeeded=0), 9, 3),
        (ago(succeeded=0), ago(succeeded=0), 10, 0),
    ],
)
def test_s17_tries_that_are_left(at_kiosk: Tried, of_identity: Tried, within_hour: int, left: int) -> None:
    assert tries_left(SETTINGS, NOON, at_kiosk, within_hour, of_identity) == left


def test_s17_a_kiosk_by_itself_knows_its_own_tries_only() -> None:
    assert tries_left(SETTINGS, NOON, ago(0), 1) == 2


@pytest.mark.parametrize(("opened", "left"), [(0, 3), (119, 3), (120, 0), (5000, 0)])
def test_attack_03_who_opens_more_records_than_can_stand_at_a_kiosk_opens_no_more(
    opened: int, left: int
) -> None:
    assert tries_left(SETTINGS, NOON, ago(), 0, opened=opened) == left


@pytest.mark.parametrize(
    ("minutes", "counted"),
    [
        # Three lock for fifteen minutes, as ever.
        ((14, 13, 12), 3),
        ((17, 16, 15), 0),
        # Six of a day lock for thirty, nine for sixty; and a day has twelve.
        ((200, 199, 198, 29, 16, 15), 3),
        ((200, 199, 198, 32, 31, 30), 0),
        ((200, 199, 198, 197, 196, 195, 59, 31, 30), 3),
        (range(300, 312), 12),
        # Of the day before none counts.
        (range(1440, 1452), 0),
    ],
)
def test_attack_16_locks_grow_and_a_day_has_an_end(minutes: Sequence[int], counted: int) -> None:
    settings = replace(SETTINGS, identity_tries_per_day=12)
    assert tried(settings, NOON, ago(*minutes)) == counted


def test_attack_16_a_success_forgives_the_day() -> None:
    settings = replace(SETTINGS, identity_tries_per_day=12)
    assert tried(settings, NOON, ago(*range(300, 312), succeeded=299)) == 0

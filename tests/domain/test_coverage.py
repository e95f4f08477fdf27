"""Which of several insurances is in force on a day, and in which order they stand."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.domain.people.coverage import Coverage, CoverageStanding, CoverageStatus, in_force, in_order

TODAY = date(2026, 11, 28)
BARE = Coverage("c", "Harbor", "M1")


@pytest.mark.parametrize(
    ("start", "end", "standing"),
    [
        (None, None, CoverageStanding.IN_FORCE),
        (TODAY, TODAY, CoverageStanding.IN_FORCE),
        (date(2020, 1, 1), None, CoverageStanding.IN_FORCE),
        (None, date(2026, 11, 27), CoverageStanding.ENDED),
        (date(2026, 11, 29), None, CoverageStanding.AHEAD),
        (date(2027, 1, 1), date(2026, 1, 1), CoverageStanding.ENDED),
    ],
)
def test_the_first_and_the_last_day_are_days_of_it(
    start: date | None, end: date | None, standing: CoverageStanding
) -> None:
    assert replace(BARE, period_start=start, period_end=end).standing(TODAY) is standing


@pytest.mark.parametrize(
    "status", [status for status in CoverageStatus if status is not CoverageStatus.ACTIVE]
)
def test_what_is_not_active_is_never_in_force(status: CoverageStatus) -> None:
    known = replace(BARE, status=status, period_start=date(2020, 1, 1))
    assert known.standing(TODAY) is CoverageStanding.NOT_VALID
    assert in_force([known], TODAY) is None


def test_in_force_first_then_by_order_then_the_latest_to_begin() -> None:
    second = replace(BARE, id="second", order=2)
    first = replace(BARE, id="first", order=1, period_start=date(2020, 1, 1))
    unsaid = replace(BARE, id="unsaid", period_start=date(2026, 1, 1))
    earlier = replace(BARE, id="earlier", period_start=date(2019, 1, 1))
    confirmed = replace(earlier, id="zz", confirmed_at=datetime(2026, 1, 1, tzinfo=UTC))
    ahead = replace(BARE, id="ahead", order=1, period_start=date(2027, 1, 1))
    ended = replace(BARE, id="ended", order=1, period_end=date(2025, 12, 31))
    wrong = replace(BARE, id="wrong", order=1, status=CoverageStatus.CANCELLED)
    wanted = [first, second, unsaid, confirmed, earlier, ahead, ended, wrong]
    for given in (wanted, wanted[::-1], sorted(wanted, key=lambda coverage: coverage.id)):
        assert list(in_order(given, TODAY)) == wanted
        assert in_force(given, TODAY) is first
    # At the turn of the year another one is.
    assert in_force([replace(first, period_end=date(2026, 12, 31)), ahead], date(2027, 1, 1)) is ahead
    assert in_force([ahead, ended, wrong], TODAY) is None
    assert in_force([], TODAY) is None

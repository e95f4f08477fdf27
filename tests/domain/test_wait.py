"""How long patients are told they will wait."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.wait import estimate

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def minutes(*numbers: int) -> list[timedelta]:
    return [timedelta(minutes=number) for number in numbers]


@pytest.mark.parametrize(
    ("until_start", "delays", "expected"),
    [
        (12, [], (10, 15)),
        (0, [], (0, 5)),
        (-10, [], (0, 5)),
        (12, [10, 10, 60], (20, 25)),
        (12, [-20, -5], (10, 15)),
        (44, [], (40, 50)),
        (200, [], None),
    ],
)
def test_the_wait_follows_the_booked_time_and_how_late_the_day_runs(
    until_start: int, delays: list[int], expected: tuple[int, int] | None
) -> None:
    assert estimate(NOW + timedelta(minutes=until_start), NOW, minutes(*delays)) == expected

"""What staff read of somebody who is here since another day, and of a wait that is long."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.staff.words import wait_words, when_words

NOW = datetime(2026, 11, 24, 5, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("order", "yesterday", "today"),
    [("mdy", "Nov 23", "12:10\N{NO-BREAK SPACE}AM"), ("dmy", "23 Nov", "00:10"), ("ymd", "11-23", "00:10")],
)
def test_day_7_an_arrival_of_yesterday_says_its_date(order: str, yesterday: str, today: str) -> None:
    settings = ClinicSettings(date_order=order)
    day = settings.today(NOW)
    assert when_words(NOW, day, settings) == today
    assert when_words(NOW - timedelta(minutes=20), day, settings) == yesterday


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (99, "99 min"), (100, "1 h"), (840, "14 h")])
def test_a_long_wait_is_said_in_hours(minutes: int, words: str) -> None:
    assert wait_words(minutes) == words

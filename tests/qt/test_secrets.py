"""What somebody is told who is not let in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.accounts import AccountReason, AccountRefused
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.widgets.secrets import refusal_words, shut_out_words

MADRID = replace(ClinicSettings(), zone="Europe/Madrid")


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (datetime(2026, 7, 1, 10, 0, 0, tzinfo=UTC), "12:00"),
        (datetime(2026, 7, 1, 10, 0, 0, 1, tzinfo=UTC), "12:01"),
        (datetime(2026, 7, 1, 10, 0, 59, tzinfo=UTC), "12:01"),
        (datetime(2026, 7, 1, 21, 59, 30, tzinfo=UTC), "00:00"),
    ],
)
def test_who_waits_until_the_time_that_is_told_has_waited_long_enough(until: datetime, told: str) -> None:
    assert f"Wait until {told}," in shut_out_words(MADRID, until)


@pytest.mark.parametrize("reason", AccountReason)
def test_every_refusal_is_a_sentence(reason: AccountReason) -> None:
    words = refusal_words(AccountRefused(reason))
    assert words[0].isupper()
    assert words.endswith(".")
    assert not words.endswith("..")

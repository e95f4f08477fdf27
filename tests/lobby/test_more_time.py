"""Whoever asks for more time has it, on every screen, and the next patient has the clinic's own."""

from collections.abc import Callable

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_options import BOUNDS
from kiosk.lobby.front import MORE_TIME
from tests.lobby.conftest import SETTINGS, Stage


def waits(stage: Stage) -> tuple[int, int]:
    idle = stage.model._idle
    return idle._quiet.interval() // 1000, idle._warning_seconds


USUAL = (SETTINGS.idle_seconds, SETTINGS.idle_warning_seconds)


def test_a35_more_time_is_asked_for_on_the_screen_which_says_how_long(stage: Stage) -> None:
    assert waits(stage) == USUAL
    stage.press("bar_display", "choice_moreTime")
    assert waits(stage) == (MORE_TIME * USUAL[0], MORE_TIME * USUAL[1])
    stage.press("dialoguePrimary")
    assert stage.sees("After 30 minutes without a touch")


def test_a29_the_next_patient_has_the_clinics_own(stage: Stage) -> None:
    stage.to_factor()
    stage.model.setUnhurried(True)
    assert stage.model._idle._quiet.isActive()
    stage.model.wipe()
    assert waits(stage) == USUAL
    assert not stage.model.property("unhurried")
    assert stage.sees("After 10 minutes without a touch")


def test_whoever_asked_for_it_and_left_is_not_kept_for_ever(stage: Stage) -> None:
    """On the welcome screen too: it goes back to what the next patient should find."""
    stage.model.setUnhurried(True)
    assert stage.model._idle._quiet.isActive()


@pytest.mark.parametrize("unhurried", [False, True])
def test_the_last_page_stays_longer(stage: Stage, unhurried: bool) -> None:
    stage.to_consent()
    stage.sign()
    stage.model.setUnhurried(unhurried)
    stage.press("primaryButton")
    stage.screen("done")
    left = stage.model.property("receipt").property("secondsLeft")
    assert (left > SETTINGS.done_seconds) is unhurried


@pytest.mark.parametrize("unhurried", [False, True])
def test_a33_the_warning_stands_for_20_seconds_at_least(
    make_stage: Callable[..., Stage], unhurried: bool
) -> None:
    """Whatever a clinic decides, and three times as long for whoever has asked for more time."""
    least = BOUNDS["idle_warning_seconds"][0]
    assert least >= 20
    assert ClinicSettings().idle_warning_seconds >= 30
    stage = make_stage(idle_warning_seconds=least)
    stage.begin()
    stage.model.setUnhurried(unhurried)
    idle = stage.model._idle
    seen: list[int] = []
    idle.changed.connect(lambda: seen.append(int(idle.property("secondsLeft"))))
    # One after the other, a second each; here they pass quickly.
    assert idle._second.interval() == 1000
    idle._second.setInterval(20)
    idle._warn()
    stage.screen("welcome")
    assert [left for left in seen if left] == list(range(least * (MORE_TIME if unhurried else 1), 0, -1))

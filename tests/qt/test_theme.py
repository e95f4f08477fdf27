"""Both schemes of the staff windows can be read, and the dark one is dark everywhere."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.qt import theme
from tests.contrast import contrast

SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}
# Letters on what is behind them, wherever the style sheet or a delegate writes so.
PAIRS = [
    (ink, ground)
    for ground in ("ground", "card", "primary_soft", "warning_soft", "focus_soft")
    for ink in ("ink", "ink_second")
] + [
    ("error", "card"),
    ("error", "primary_soft"),
    ("error", "warning_soft"),
    ("error", "ground"),
    ("error", "focus_soft"),
    ("success", "card"),
    ("success", "focus_soft"),
    ("primary_ink", "primary"),
    ("focus_ink", "focus"),
    ("alarm_ink", "alarm"),
    ("ink", "hairline"),
    ("ink_second", "error_soft"),
]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a04_letters_of_the_staff_windows_hold_their_contrast(scheme: str) -> None:
    hue = asdict(SCHEMES[scheme])
    ratios = {pair: contrast(QColor(hue[pair[0]]), QColor(hue[pair[1]])) for pair in PAIRS}
    assert {pair: round(ratio, 1) for pair, ratio in ratios.items() if ratio < 7} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a05_frames_and_lights_of_the_staff_windows_can_be_told(scheme: str) -> None:
    hue = SCHEMES[scheme]
    for line in (hue.border, hue.attention, hue.success):
        assert contrast(QColor(line), QColor(hue.card)) >= 3
    assert contrast(QColor(hue.ink), QColor(hue.focus if scheme == "light" else hue.card)) >= 3


@pytest.fixture
def dark(qtbot: QtBot) -> None:
    theme.choose(dark=True)


@pytest.fixture(autouse=True)
def light_again(qtbot: QtBot) -> object:
    yield
    theme.choose(dark=False)


def test_no_colour_of_the_other_scheme_is_left(dark: None) -> None:
    used = {found.upper() for found in re.findall(r"#[0-9A-Fa-f]{6}\b", theme.style(1.5))}
    assert used
    assert used <= {colour.upper() for colour in asdict(theme.DARK).values()}
    palette = theme.palette()
    assert palette.window().color() == QColor(theme.DARK.ground)
    assert palette.text().color() == QColor(theme.DARK.ink)
    assert theme.colours() is theme.DARK


def test_a_program_without_a_choice_is_light() -> None:
    assert not theme.is_dark()
    assert theme.colours() is theme.LIGHT
    application = QApplication.instance()
    assert application is not None
    # What is kept there by something else is no choice.
    application.setProperty("kiosk_dark", "no")
    assert theme.colours() is theme.LIGHT
    application.setProperty("kiosk_dark", None)

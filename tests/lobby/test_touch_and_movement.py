"""Who touches twice, is disturbed by what moves, or cannot reach far says so on the screen, for themselves alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.cli.player import Player
from kiosk.lobby import gate
from kiosk.lobby.wedge import Wedge
from tests.lobby.conftest import Stage
from tests.lobby.trembling import Time

HALF = gate.STEADY_MILLISECONDS


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Passes as the hand says."""
    time = Time()
    monkeypatch.setattr(gate, "milliseconds", time)
    return time


def choose(stage: Stage, choice: str) -> None:
    stage.press("bar_display", "dialogueTertiary", choice, "dialoguePrimary")
    assert stage.model.property("overlay") == ""


def strike(stage: Stage, key: Qt.Key, text: str, *, held: bool = False) -> None:
    """A key of a keyboard, past the time in which it may be a scanner's."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, autorep=held)
        QCoreApplication.sendEvent(stage.lobby.window.window, event)
    wedge = stage.lobby.window.findChild(Wedge)
    assert wedge is not None
    stage.play.wait(lambda: not wedge._text, "it to be no scanner's")


def tap(stage: Stage, place: QPoint) -> None:
    finger, window = Player._finger, stage.lobby.window.window
    assert finger is not None
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    QTest.touchEvent(window, finger).release(0, place, window).commit()
    stage.play.next_frame()


@pytest.mark.parametrize("steady", [False, True])
def test_a24_a_key_struck_twice_within_half_a_second_counts_once_for_whoever_asks(
    stage: Stage, time: Time, steady: bool
) -> None:
    stage.begin()
    if steady:
        time.now += 10_000
        choose(stage, "choice_steady")
    stage.play.tap("familyName")
    # What was left out makes the next one wait no longer.
    for wait in (10_000, HALF - 1, 1, HALF):
        time.now += wait
        strike(stage, Qt.Key.Key_Aring, "å")
    # Another key may come as soon as it likes.
    strike(stage, Qt.Key.Key_Odiaeresis, "ö")
    strike(stage, Qt.Key.Key_Odiaeresis, "ö", held=True)

    typed = str(stage.item("familyName").property("text"))
    assert typed == ("åååö" if steady else "ååååöö")


@pytest.mark.parametrize("steady", [False, True])
def test_a24_a_digit_touched_twice_counts_once_for_whoever_asks(
    stage: Stage, time: Time, steady: bool
) -> None:
    """On keys two taps are two otherwise: many a year has one digit twice."""
    stage.begin()
    if steady:
        time.now += 10_000
        choose(stage, "choice_steady")
    stage.play.tap("date_year")
    stage.play.settle()
    key = stage.play.find("digit_1")
    assert key is not None
    place = stage.play.centre(key)
    for wait in (10_000, HALF - 1, 1, HALF):
        time.now += wait
        tap(stage, place)
    assert str(stage.item("date_year").property("text")) == ("111" if steady else "1111")


def test_what_was_asked_of_touch_and_movement_is_of_one_patient(stage: Stage) -> None:
    for choice in ("choice_steady", "choice_still", "choice_reach"):
        choose(stage, choice)
    names = ("steady", "reducedMotion", "reach")
    assert [stage.model.property(name) for name in names] == [True] * 3
    # On the welcome screen, too, it does not stay for whoever comes next.
    assert stage.model._idle._quiet.isActive()
    stage.model.wipe()
    assert [stage.model.property(name) for name in names] == [False] * 3
    assert stage.item("startButton").mapToScene(QPoint(0, 0)).y() > 0


@pytest.mark.parametrize("still", [False, True])
def test_a10_a_page_that_is_let_go_stands_for_whoever_asks(stage: Stage, still: bool) -> None:
    """It is the one thing that moves by itself."""
    if still:
        choose(stage, "choice_still")
    stage.to_contact()
    stage.lobby.window.window.resize(1024, 600)
    stage.model.setTextScale(2.0)
    stage.play.settle()
    assert stage.page_scrolls
    places = fling(stage)
    assert places[0] > 0, "the finger moves the page"
    if still:
        assert places == [places[0]] * len(places)
    else:
        assert any(later > before for before, later in pairwise(places)), "otherwise it goes on"


def fling(stage: Stage) -> list[float]:
    """Push the page up and let it go; where it is then, picture by picture."""
    finger, window = Player._finger, stage.lobby.window.window
    assert finger is not None
    place = QPoint(300, 380)
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    for step in range(1, 9):
        QTest.touchEvent(window, finger).move(0, place - QPoint(0, 14 * step), window).commit()
        stage.play.next_frame()
    QTest.touchEvent(window, finger).release(0, place - QPoint(0, 112), window).commit()
    places, clock = [], QElapsedTimer()
    clock.start()
    while clock.elapsed() < 400:
        places.append(float(stage.page.property("scrollPosition")))
        stage.play.next_frame()
    return places


def test_a10_nothing_blinks_where_one_types(stage: Stage) -> None:
    """Two pictures of a field with its caret are one, at any time."""
    stage.begin()
    stage.play.tap("familyName")
    stage.play.settle()
    window = stage.lobby.window.window
    seen = window.grabWindow()
    for _ in range(4):
        # Carets blink once a second.
        QTest.qWait(270)
        assert window.grabWindow() == seen

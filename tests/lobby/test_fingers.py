"""Fingers that tap twice, drift and tremble, and hands that only say that somebody is still there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.cli.player import Player
from kiosk.lobby import gate
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.conftest import Stage
from tests.thinned import few

FOR_EVER = 10**8


@pytest.fixture
def unseen(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From now on no page is taken to have been seen."""
    return lambda: monkeypatch.setattr(gate, "SEEN_MILLISECONDS", FOR_EVER)


def primary(stage: Stage) -> QPoint:
    return stage.play.centre(stage.play.ready("primaryButton"))


def taking(stage: Stage) -> None:
    stage.play.wait(stage.lobby.window.takes_presses, "the page to be seen")


def test_d5_a_double_tap_passes_no_page_that_nobody_has_seen(
    stage: Stage, unseen: Callable[[], None]
) -> None:
    stage.to_appointments()
    place = primary(stage)
    taking(stage)
    unseen()
    stage.play.touch(place)
    stage.screen("contact")
    assert not stage.lobby.window.takes_presses()
    for _ in range(3):
        stage.play.touch(primary(stage))
        stage.play.settle()
    assert stage.shown == "contact"


def test_a_page_that_has_been_seen_takes_presses(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "SEEN_MILLISECONDS", 30)
    stage.to_contact()
    stage.press("primaryButton")
    stage.screen("form")


@pytest.mark.parametrize(
    "key", few([Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space], Qt.Key.Key_Return, Qt.Key.Key_Space)
)
def test_a_key_pressed_twice_passes_no_page_either(
    stage: Stage, unseen: Callable[[], None], key: Qt.Key
) -> None:
    stage.to_contact()
    stage.press("change_phone")
    stage.screen("contactEdit")
    taking(stage)
    unseen()
    stage.item("primaryButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window = stage.lobby.window.window
    QTest.keyClick(window, key)
    stage.screen("contact")
    stage.play.settle()
    stage.item("primaryButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, key)
    stage.play.settle()
    assert stage.shown == "contact"


def test_d5_no_double_tap_passes_a_question(stage: Stage, unseen: Callable[[], None]) -> None:
    stage.to_form()
    stage.press("choice_4")
    place = primary(stage)
    taking(stage)
    unseen()
    page = stage.model.patient.of(QuestionnaireModel).page_key
    stage.play.touch(place)
    stage.play.wait(lambda: stage.model.patient.of(QuestionnaireModel).page_key != page, "the next question")
    second = stage.model.patient.of(QuestionnaireModel).page_key
    stage.play.touch(place)
    stage.play.settle()
    assert (stage.shown, stage.model.patient.of(QuestionnaireModel).page_key) == ("form", second)
    assert stage.model.patient.of(QuestionnaireModel).property("errors") == []


KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Shift)


def test_a34_d10_any_key_stays_as_often_as_it_is_needed(stage: Stage) -> None:
    stage.to_contact()
    for round_ in range(12):
        stage.model._idle._warn()
        assert stage.model.property("overlay") == "idle"
        QTest.keyClick(stage.lobby.window.window, KEYS[round_ % len(KEYS)])
        # One that types is held for as long as it may be the first one of a scan.
        stage.play.wait(lambda: stage.model.property("overlay") == "", "the warning to go")
        assert stage.shown == "contact"


def test_a34_d10_a_touch_anywhere_stays_as_often_as_it_is_needed(stage: Stage) -> None:
    stage.to_contact()
    window = stage.lobby.window.window
    size = window.size()
    for x, y in ((0.05, 0.05), (0.5, 0.3), (0.95, 0.95), (0.02, 0.5), (0.5, 0.42)) * 3:
        stage.model._idle._warn()
        stage.play.settle()
        taking(stage)
        stage.play.touch(QPoint(int(x * size.width()), int(y * size.height())))
        assert stage.model.property("overlay") == ""
        assert stage.shown == "contact"


def test_start_over_in_the_idle_warning_still_does(stage: Stage) -> None:
    stage.to_contact()
    stage.model._idle._warn()
    stage.press("idleOverlay/dialogueSecondary")
    stage.screen("welcome")


@pytest.mark.parametrize("drift", few([(0, 20), (0, -20), (20, 0), (14, 14)], (0, -20), (14, 14)))
def test_u16_a_touch_that_drifts_5_mm_on_a_page_that_scrolls_is_a_tap(
    stage: Stage, drift: tuple[int, int]
) -> None:
    stage.to_form()
    stage.lobby.window.window.resize(1024, 600)
    stage.model.setTextScale(2.0)
    stage.play.settle()
    item = stage.play.ready("choice_0")
    taking(stage)
    place, window, finger = stage.play.centre(item), stage.lobby.window.window, Player._finger
    assert stage.page_scrolls
    assert finger is not None
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    for part in (0.25, 0.5, 0.75, 1.0):
        QTest.touchEvent(window, finger).move(0, place + QPoint(*drift) * part, window).commit()
        stage.play.next_frame()
    QTest.touchEvent(window, finger).release(0, place + QPoint(*drift), window).commit()
    stage.play.settle()
    assert stage.model.patient.of(QuestionnaireModel).filling.page.questions[0].choices[0].selected


def test_d23_the_language_chosen_by_key_leaves_the_focus_on_it(stage: Stage) -> None:
    window = stage.lobby.window.window
    button = stage.item("language_es")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert stage.model.property("language") == "es"
    stage.play.settle()
    assert stage.item("language_es").hasActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.activeFocusItem().objectName() == "bar_help"
    stage.model.setLanguage("en")
    stage.play.settle()
    assert window.activeFocusItem().objectName() == "bar_help"

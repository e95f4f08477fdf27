"""A hand that rests on the screen presses nothing; a fist, two thumbs, and a finger beside a resting hand do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.cli.player import Player
from kiosk.lobby import gate
from kiosk.lobby.palms import TOGETHER_MILLISECONDS
from tests.lobby.conftest import Stage
from tests.lobby.trembling import Time


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Passes as the hand says."""
    time = Time()
    monkeypatch.setattr(gate, "milliseconds", time)
    return time


class Fingers:
    """Several at once on one window; a step later each."""

    def __init__(self, stage: Stage, time: Time) -> None:
        self._stage, self._time = stage, time
        self._window = stage.lobby.window.window
        self._down: dict[int, QPoint] = {}

    def press(self, *places: QPoint, after: int = 20) -> None:
        """Put so many fingers down, at once."""
        self._time.now += after
        touch = self._touch()
        for number in self._down:
            touch.stationary(number)
        for place in places:
            number = len(self._down) + 1
            self._down[number] = place
            touch.press(number, place, self._window)
        touch.commit()
        self._stage.play.next_frame()

    def move(self, *, to: QPoint | None = None) -> None:
        """All of them, a little, or the one that there is to a place."""
        self._time.now += 20
        touch = self._touch()
        for number, place in self._down.items():
            self._down[number] = to or place + QPoint(4, 3)
            touch.move(number, self._down[number], self._window)
        touch.commit()
        self._stage.play.next_frame()

    def lift(self) -> None:
        """All of them."""
        self._time.now += 50
        touch = self._touch()
        for number, place in self._down.items():
            touch.release(number, place, self._window)
        touch.commit()
        self._down.clear()
        self._stage.play.settle()

    def _touch(self) -> QTest.QTouchEventSequence:
        finger = Player._finger
        assert finger is not None
        return QTest.touchEvent(self._window, finger)


@pytest.fixture
def fingers(stage: Stage, time: Time) -> Fingers:
    return Fingers(stage, time)


def middle(stage: Stage, name: str) -> QPoint:
    return stage.play.centre(stage.play.ready(name))


AWAY = QPoint(0, 160)


@pytest.mark.parametrize("button_first", [True, False])
@pytest.mark.parametrize("at_once", [True, False])
def test_a_hand_on_a_button_presses_nothing(
    stage: Stage, fingers: Fingers, button_first: bool, at_once: bool
) -> None:
    stage.to_contact()
    places = [middle(stage, "primaryButton"), middle(stage, "primaryButton") - AWAY]
    places = places if button_first else places[::-1]
    if at_once:
        fingers.press(*places)
    else:
        for place in places:
            fingers.press(place)
    fingers.lift()
    assert stage.shown == "contact"
    # The screen takes the next finger as ever.
    stage.press("primaryButton")
    stage.screen("form")


def test_a_fist_on_one_button_is_a_press(stage: Stage, fingers: Fingers) -> None:
    stage.to_contact()
    place = middle(stage, "primaryButton")
    fingers.press(place)
    fingers.press(place + QPoint(40, 10))
    fingers.press(place - QPoint(40, 5))
    fingers.lift()
    stage.screen("form")


def test_a_finger_that_comes_later_beside_a_resting_hand_presses(stage: Stage, fingers: Fingers) -> None:
    stage.to_contact()
    blank = QPoint(stage.lobby.window.window.width() // 2, 20)
    fingers.press(blank, blank + QPoint(120, 0), blank + QPoint(60, 60))
    fingers.press(middle(stage, "primaryButton"), after=TOGETHER_MILLISECONDS + 400)
    fingers.lift()
    stage.screen("form")


def test_a_hand_does_not_pass_a_page_that_nobody_has_seen(
    stage: Stage, fingers: Fingers, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A finger beside a hand that rests is held up as any other."""
    stage.to_appointments()
    place = middle(stage, "primaryButton")
    blank = QPoint(stage.lobby.window.window.width() // 2, 20)
    stage.play.wait(stage.lobby.window.takes_presses, "the page to be seen")
    monkeypatch.setattr(gate, "SEEN_MILLISECONDS", 10**8)
    stage.play.touch(place)
    stage.screen("contact")
    stage.play.settle()
    fingers.press(blank)
    fingers.press(middle(stage, "primaryButton"), after=1000)
    fingers.lift()
    assert stage.shown == "contact"


def test_two_thumbs_that_type_are_no_hand(stage: Stage, fingers: Fingers) -> None:
    stage.to_factor()
    stage.press("factorAnswer")
    stage.play.settle()
    fingers.press(middle(stage, "numberPad/digit_7"))
    fingers.press(middle(stage, "numberPad/digit_3"))
    fingers.lift()
    assert sorted(str(stage.item("factorAnswer").property("text"))) == ["3", "7"]


def test_a_hand_on_the_keys_types_nothing(stage: Stage, fingers: Fingers) -> None:
    stage.to_factor()
    stage.press("factorAnswer")
    stage.play.settle()
    for digit in (1, 5, 9):
        fingers.press(middle(stage, f"numberPad/digit_{digit}"))
    fingers.lift()
    assert str(stage.item("factorAnswer").property("text")) == ""


def test_a_hand_on_a_field_takes_the_typing_nowhere_else(stage: Stage, fingers: Fingers) -> None:
    stage.begin()
    for part, text in (("month", "3"), ("day", "27"), ("year", "19")):
        stage.play.enter(f"date_{part}", text)
    for part in ("month", "day", "year"):
        place = middle(stage, f"date_{part}") - QPoint(10, 0)
        fingers.press(place, after=1000)
        fingers.press(QPoint(place.x() + 30, 20))
        fingers.lift()
    stage.play.type("85")
    identity = stage.model.patient.identity
    assert [identity.property(part) for part in ("month", "day", "year")] == ["3", "27", "1985"]


def low(stage: Stage) -> None:
    """On a low panel with the largest letters, where pages scroll and open without their keys."""
    stage.lobby.window.window.resize(1024, 600)
    stage.model.setTextScale(2.0)
    stage.play.settle()


def looks(stage: Stage) -> tuple[object, ...]:
    """Where is typed, how far the page is scrolled, whether the keys are there, and what stands in the fields."""
    focus = stage.lobby.window.window.activeFocusItem()
    return (
        focus.objectName() if focus is not None else None,
        round(float(stage.page.property("scrollPosition"))),
        stage.play.find("keyboard") is not None,
        [str(item.property("text")) for item in stage.play.items() if item.inherits("QQuickTextInput")],
    )


@pytest.mark.parametrize("caption", [True, False])
def test_i19_a_hand_on_a_field_brings_no_keys_and_scrolls_nothing(
    stage: Stage, fingers: Fingers, caption: bool
) -> None:
    """Be its first finger on the line or beside it: those that come in the same moment are too late to stop a press."""
    stage.begin()
    low(stage)
    stage.press("date_month")
    if stage.play.find("keyboard") is not None:
        stage.press("digit_hide")
    stage.play.settle()
    place = middle(stage, "date_year")
    if caption:
        place -= QPoint(0, round(stage.item("date_year").height() / 2) + 12)
    before = looks(stage)
    assert (before[0], before[2]) == ("date_month", False)
    fingers.press(place)
    assert looks(stage) == before
    fingers.press(place - QPoint(160, 90))
    fingers.move()
    assert looks(stage) == before
    fingers.lift()
    assert looks(stage) == before
    # A finger brings them, however long it stays.
    fingers.press(place, after=1000)
    fingers.lift()
    assert (looks(stage)[0], looks(stage)[2]) == ("date_year", True)


def test_i19_a_hand_on_a_field_and_on_the_keys_types_nothing(stage: Stage, fingers: Fingers) -> None:
    """Two fingers type where both are on keys."""
    stage.begin()
    low(stage)
    stage.play.enter("date_month", "3")
    before = looks(stage)
    assert before[2]
    fingers.press(middle(stage, "date_year"))
    fingers.press(middle(stage, "digit_7"))
    fingers.move()
    fingers.lift()
    assert looks(stage) == before


def test_i19_what_a_hand_began_on_a_field_is_ended_by_no_other_finger(stage: Stage, fingers: Fingers) -> None:
    """One that slips from elsewhere to the caption of a field does not mean it."""
    stage.begin()
    stage.press("date_month")
    stage.play.settle()
    caption = middle(stage, "date_year") - QPoint(0, round(stage.item("date_year").height() / 2) + 10)
    beside = QPoint(stage.lobby.window.window.width() // 2, 20)
    before = looks(stage)
    fingers.press(caption)
    fingers.press(beside)
    fingers.lift()
    fingers.press(beside, after=1000)
    fingers.move(to=caption)
    fingers.move()
    fingers.lift()
    assert looks(stage) == before
    fingers.press(caption, after=1000)
    fingers.lift()
    assert looks(stage)[0] == "date_year"


def test_i19_a_finger_beside_a_resting_hand_leaves_the_field_under_that_alone(
    stage: Stage, fingers: Fingers
) -> None:
    """The hand is lifted where it lay, with or after the finger."""
    stage.begin()
    stage.play.enter("date_month", "3")
    caption = middle(stage, "date_year") - QPoint(0, round(stage.item("date_year").height() / 2) + 10)
    fingers.press(caption)
    fingers.press(caption - QPoint(200, 100))
    fingers.press(middle(stage, "date_day"), after=TOGETHER_MILLISECONDS + 400)
    fingers.lift()
    assert looks(stage)[0] == "date_day"

"""A scanner that types, at the real window: real key events, as fast as one sends them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.lobby import wedge
from tests.domain.scanning.cards import card
from tests.lobby.conftest import Stage

Shift, Control, Plain = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
# How a scanner that is a keyboard presses what no key has.
CONTROLS = {
    "\n": Qt.Key.Key_J, "\r": Qt.Key.Key_M, "\x1e": Qt.Key.Key_AsciiCircum, "\x1d": Qt.Key.Key_BracketRight,
    "\x1c": Qt.Key.Key_Backslash, "\t": Qt.Key.Key_I,
}  # fmt: skip
MARIA = {"family": "GARCIA-LOPEZ", "given": "MARIA"}


def by_control(stage: Stage, sign: str) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, stage.lobby.window.window, CONTROLS[sign], sign, Control)


def by_control_without_a_text(stage: Stage, sign: str) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, stage.lobby.window.window, CONTROLS[sign], "", Control)


def by_return(stage: Stage, sign: str) -> None:
    """One that knows only the ends of lines."""
    if sign in "\r\n":
        QTest.keyClick(stage.lobby.window.window, Qt.Key.Key_Return)


WAYS = {"control": by_control, "control, no text": by_control_without_a_text, "return": by_return}


@pytest.fixture(autouse=True)
def patient_computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that are sent from here come late where much else runs; those of a scanner wait in line."""
    if "hand" not in request.node.name:
        monkeypatch.setattr(wedge, "PACE_MILLISECONDS", 2000)
        monkeypatch.setattr(wedge, "SILENCE_MILLISECONDS", 600)


def scan(stage: Stage, text: str, separate: Callable[[Stage, str], None] = by_control) -> None:
    window = stage.lobby.window.window
    for letter in text:
        if letter < " ":
            separate(stage, letter)
        else:
            held = Shift if letter.isupper() or letter in "@%^" else Plain
            if held:
                QTest.keyPress(window, Qt.Key.Key_Shift)
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                window,
                Qt.Key(ord(letter.upper()) if letter < "\x7f" else 0),
                letter,
                held,
            )
            if held:
                QTest.keyRelease(window, Qt.Key.Key_Shift)


def shown(stage: Stage) -> tuple[str, str, str, str]:
    model = stage.model.patient.identity
    return tuple(str(model.property(name)) for name in ("familyName", "month", "day", "year"))  # type: ignore[return-value]


def typed(stage: Stage) -> str:
    return str(stage.item("familyName").property("text"))


FILLED = ("GARCIA-LOPEZ", "3", "27", "1985")


def maria(version: int = 8) -> str:
    return card(version, **MARIA, born=date(1985, 3, 27))


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("locked", [False, True])
def test_a_scan_fills_in_who_is_here_and_the_second_answer_is_still_asked_for(
    stage: Stage, way: Callable[[Stage, str], None], locked: bool
) -> None:
    if locked:
        stage.lobby.window.lock()
    stage.begin()
    stage.screen("identity")
    scan(stage, maria(), way)
    stage.play.wait(lambda: shown(stage) == FILLED, "the card's name and date")
    assert typed(stage) == FILLED[0]
    assert stage.shown == "identity"
    assert "your card says" in stage.item("scanNotice").property("text")
    stage.press("primaryButton")
    stage.screen("factor")
    stage.play.enter("factorAnswer", "7391")
    stage.press("primaryButton")
    stage.screen("appointments")


def test_a_scan_begins_a_visit(stage: Stage) -> None:
    scan(stage, maria(3))
    stage.screen("identity")
    stage.play.wait(lambda: shown(stage) == FILLED, "the card's name and date")


def test_what_is_doubtful_is_left_to_be_typed(stage: Stage) -> None:
    stage.begin()
    stage.play.enter("familyName", "somebody else")
    scan(stage, maria().replace("DDEN", "DDET"))
    stage.play.wait(lambda: shown(stage) == ("", *FILLED[1:]), "the date alone")
    assert typed(stage) == ""
    assert "only a part" in stage.item("scanNotice").property("text")


@pytest.mark.parametrize(
    "text",
    [
        "@\n<img>\r%s{}|^~=cmd\t" + "A" * 3000, "]E0012345678905", "]Q3https://example.org/\r", "]C0\x1d=1+1\r\n",
        "@\n\x1e\rANSI 636014080102",
    ],
    ids=["hostile", "of goods", "a web page", "controls", "a head alone"],
)  # fmt: skip
def test_s12_a_scan_that_is_no_card_fills_nothing_in_and_reaches_no_field(stage: Stage, text: str) -> None:
    stage.begin()
    stage.play.enter("familyName", "lopez")
    scan(stage, text)
    stage.play.wait(lambda: stage.play.find("scanNotice") is not None, "that it could not be read")
    assert "could not read" in stage.item("scanNotice").property("text")
    assert (typed(stage), shown(stage)) == ("lopez", ("lopez", "", "", ""))
    assert stage.shown == "identity"


@pytest.mark.parametrize("text", ["MRN00123456\r", "4006381333931\t", "(01)09501101530003\n", "pat-7 1985\r"])
@pytest.mark.parametrize("page", ["welcome", "identity"])
def test_s12_any_other_code_is_told_by_its_pace_and_reaches_no_field_and_no_button(
    stage: Stage, page: str, text: str
) -> None:
    """What a wristband or a parcel says begins like any word; its last sign would press what has the focus."""
    if page == "identity":
        stage.begin()
        stage.play.enter("familyName", "lopez")
        scan(stage, text, by_return)
        stage.play.wait(lambda: stage.play.find("scanNotice") is not None, "that it could not be read")
        assert (typed(stage), shown(stage)) == ("lopez", ("lopez", "", "", ""))
    else:
        stage.item("startButton").forceActiveFocus()
        scan(stage, text, by_return)
        stage.screen("identity")
        stage.play.wait(lambda: stage.play.find("scanNotice") is not None, "that it could not be read")
        assert typed(stage) == ""
    QTest.qWait(100)
    assert stage.shown == "identity"


def test_s12_a_code_presses_nothing_where_no_card_is_asked_for(stage: Stage) -> None:
    """Its Enter would leave the page."""
    stage.enter_name()
    stage.press("primaryButton")
    stage.screen("factor")
    stage.play.enter("factorAnswer", "7391")
    scan(stage, "MRN00123456\r", by_return)
    QTest.qWait(1000)
    assert stage.shown == "factor"
    assert str(stage.item("factorAnswer").property("text")) == "7391"


def test_what_a_hand_types_on_a_keyboard_is_typed_key_by_key(stage: Stage) -> None:
    stage.begin()
    stage.play.tap("familyName")
    for letter in "lopez lopez":
        scan(stage, letter)
        QTest.qWait(wedge.PACE_MILLISECONDS + 30)
    stage.play.wait(lambda: typed(stage) == "lopez lopez", "what was typed")


def test_what_a_hand_typed_while_the_program_was_busy_is_no_burst(stage: Stage) -> None:
    """Then its keys arrive together: when they were pressed counts."""
    stage.begin()
    stage.play.tap("familyName")
    window = stage.lobby.window.window
    for number, letter in enumerate("garcialopez"):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, ord(letter.upper()), Plain, letter)
            key.setTimestamp(100_000 + 90 * number)
            QCoreApplication.sendEvent(window, key)
    stage.play.wait(lambda: typed(stage) == "garcialopez", "what was typed")


def test_a_key_that_a_hand_holds_is_no_burst(stage: Stage) -> None:
    stage.begin()
    stage.play.tap("familyName")
    window = stage.lobby.window.window
    for number in range(9):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_O, Plain, "o", autorep=number > 0)
        key.setTimestamp(100_000 + 30 * number)
        QCoreApplication.sendEvent(window, key)
    stage.play.wait(lambda: typed(stage) == "o" * 9, "what was typed")


@pytest.mark.parametrize("text", ["@", "%", "50%", "a@b.org", "]", "%A", "%a", "@a@", "@A"])
def test_what_a_hand_types_is_typed(stage: Stage, text: str) -> None:
    stage.begin()
    stage.play.enter("familyName", text)
    stage.play.wait(lambda: typed(stage) == text, text)


def test_a_scan_where_none_is_asked_for_does_nothing(stage: Stage) -> None:
    stage.enter_name()
    stage.press("primaryButton")
    stage.screen("factor")
    before = shown(stage)
    scan(stage, card(8, family="OTHER"))
    QTest.qWait(1000)
    assert stage.shown == "factor"
    assert shown(stage) == before
    assert str(stage.item("factorAnswer").property("text")) == ""


def test_nothing_of_a_scan_is_left_for_the_next_patient(stage: Stage) -> None:
    stage.begin()
    scan(stage, maria())
    stage.play.wait(lambda: shown(stage) == FILLED, "the card's name and date")
    stage.model.wipe()
    stage.screen("welcome")
    stage.begin()
    assert shown(stage) == ("", "", "", "")
    assert typed(stage) == ""
    assert stage.play.find("scanNotice") is None


def test_what_a_hand_begins_like_a_scan_and_goes_on_with_slowly_is_typed(stage: Stage) -> None:
    stage.begin()
    stage.play.enter("familyName", "@A")
    stage.play.wait(lambda: typed(stage) == "@A", "the beginning")
    stage.play.type("ol")
    stage.play.wait(lambda: typed(stage) == "@Aol", "the rest")

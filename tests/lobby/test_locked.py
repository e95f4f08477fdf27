"""A lobby's window stays where it is, whatever somebody presses."""

from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.lobby.conftest import Stage

Modifier, Key = Qt.KeyboardModifier, Qt.Key
HELD = (
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.MetaModifier,
    Modifier.ControlModifier | Modifier.AltModifier,
    Modifier.ControlModifier | Modifier.ShiftModifier,
    Modifier.AltModifier | Modifier.ShiftModifier,
)
KEYS = (
    *(Key(number) for number in range(Key.Key_A.value, Key.Key_Z.value + 1)),
    *(Key(number) for number in range(Key.Key_F1.value, Key.Key_F12.value + 1)),
    Key.Key_Tab, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Backspace, Key.Key_Left, Key.Key_Home,
    Key.Key_Insert, Key.Key_Escape,
)  # fmt: skip
BARE = (
    *(Key(number) for number in range(Key.Key_F1.value, Key.Key_F35.value + 1)),
    Key.Key_Meta, Key.Key_Menu, Key.Key_Print, Key.Key_Super_L, Key.Key_Copy, Key.Key_Paste, Key.Key_Undo,
)  # fmt: skip


@pytest.fixture
def typing(stage: Stage) -> Stage:
    """A locked lobby in which a name has been typed."""
    stage.lobby.window.lock()
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter("familyName", "Garcia")
    return stage


def typed(stage: Stage) -> str:
    return str(stage.model.patient.identity.property("familyName"))


def test_s02_a_close_event_is_ignored(stage: Stage) -> None:
    window = stage.lobby.window.window
    stage.lobby.window.lock()
    assert not window.close()
    assert window.isVisible()
    event = QCloseEvent()
    QGuiApplication.sendEvent(window, event)
    assert not event.isAccepted()
    QGuiApplication.quit()
    stage.play.settle()
    assert window.isVisible()
    stage.press("startButton")
    stage.screen("identity")


def test_s02_one_to_try_out_can_be_closed(stage: Stage) -> None:
    assert stage.lobby.window.window.close()


def test_s01_no_combination_leaves_the_window_or_does_anything(typing: Stage) -> None:
    window = typing.lobby.window.window
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of before")
    for held, key in (*product(HELD, KEYS), *((Modifier.NoModifier, key) for key in BARE)):
        if held:
            QTest.keyClick(window, key, held)
        else:
            # Some of these no keyboard of QTest's has.
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QGuiApplication.sendEvent(window, QKeyEvent(kind, key, held))
        assert typing.shown == "identity", (held, key)
        assert typed(typing) == "Garcia", (held, key)
    assert clipboard.text() == "of before"
    assert window.isVisible()
    assert window.isActive()
    assert typing.model.property("overlay") == ""


def test_s01_what_is_typed_still_arrives(typing: Stage) -> None:
    window = typing.lobby.window.window
    QTest.keyClick(window, Key.Key_Z, Modifier.ShiftModifier)
    # The right Alt key of a Spanish keyboard.
    QTest.keyClick(window, Key.Key_E, Modifier.GroupSwitchModifier)
    # A key is held for as long as it may be the first one of a scan.
    typing.play.wait(lambda: len(typed(typing)) == len("Garcia") + 2, "two letters more")
    assert typed(typing).startswith("Garcia")


def test_s01_a_window_that_was_made_small_fills_the_screen_again(stage: Stage) -> None:
    window = stage.lobby.window.window
    stage.lobby.window.lock()
    stage.lobby.window.show(fullscreen=True)
    stage.play.settle()
    for state in (
        Qt.WindowState.WindowMinimized,
        Qt.WindowState.WindowNoState,
        Qt.WindowState.WindowMaximized,
    ):
        window.setWindowState(state)
        stage.play.wait(
            lambda: window.windowState() is Qt.WindowState.WindowFullScreen, f"the full screen after {state}"
        )


def test_s03_there_is_never_a_second_window(stage: Stage) -> None:
    stage.lobby.window.lock()
    own = stage.lobby.window.window

    def others() -> list[str]:
        found = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        return [window.title() or repr(window) for window in found if window is not own]

    seen = set()

    def look(_: object = None) -> None:
        seen.add(stage.shown)
        assert not others(), stage.shown

    stage.model.screenChanged.connect(look)
    stage.model.overlayChanged.connect(look)
    stage.to_done()
    look()
    assert {"identity", "factor", "appointments", "contact", "form", "insurance", "consent", "done"} <= seen

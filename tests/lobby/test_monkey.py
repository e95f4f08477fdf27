"""Anything touched or typed anywhere, in any window: the lobby goes on, and there is always a way on."""

import random

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.lobby.conftest import Stage

KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace, Qt.Key.Key_PageDown, Qt.Key.Key_A, Qt.Key.Key_1,
)  # fmt: skip
SIZES = ((1080, 1920), (1024, 600), (1366, 768), (700, 500), (1333, 999), (500, 1400), (2160, 1200))


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("begin", ["welcome", "identity", "contact", "form", "consent"])
def test_whatever_is_touched(stage: Stage, qtbot: QtBot, begin: str) -> None:
    chance = random.Random(begin)
    match begin:
        case "identity":
            stage.enter_name()
        case "contact":
            stage.to_contact()
        case "form":
            stage.to_form()
        case "consent":
            stage.to_consent()
        case _:
            pass
    window = stage.lobby.window.window
    seen = set()
    for step in range(400):
        match chance.randrange(12):
            case 0:
                window.resize(QSize(*chance.choice(SIZES)))
            case 1 | 2 | 3:
                QTest.keyClick(window, chance.choice(KEYS))
            case 4 | 5:
                names = sorted(stage.play.names())
                item = stage.play.find(chance.choice(names)) if names else None
                if item is not None:
                    stage.play.touch(stage.play.centre(item))
            case 6:
                qtbot.wait(chance.choice((1, 20, 60)))
            case _:
                place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
                QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), place)
        if step % 20 == 0:
            stage.play.wait(lambda: not stage.model.property("busy"), "the end of what is under way")
            seen.add(stage.shown)
            assert stage.play.names(), f"nothing to press on {stage.shown}"
    assert seen

"""Dialogues of the staff window as somebody uses them who has a keyboard."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.staff.dialogues.parts import Dialogue
from tests.staff.conftest import Desk

D = TypeVar("D", bound=Dialogue)
CTRL = Qt.KeyboardModifier.ControlModifier


def in_front(desk: Desk, qtbot: QtBot) -> None:
    """The window has the keys, where a dialogue had them a moment ago."""

    def active() -> bool:
        desk.window.activateWindow()
        return desk.window.isActiveWindow()

    qtbot.waitUntil(active)


def opened(desk: Desk, qtbot: QtBot, kind: type[D], key: Qt.Key, *, alt: bool = False) -> D:
    """The dialogue that a key opens, with the keys: Ctrl, and Alt where that is wanted."""
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, key, CTRL | Qt.KeyboardModifier.AltModifier if alt else CTRL)
    qtbot.waitUntil(lambda: len(shown(desk, kind)) == 1)
    (made,) = shown(desk, kind)

    def active() -> bool:
        made.activateWindow()
        return made.isActiveWindow() and not made._busy

    qtbot.waitUntil(active)
    return made


def shown(desk: Desk, kind: type[D]) -> list[D]:
    return [made for made in desk.window.findChildren(kind) if made.isVisible()]


def closed(desk: Desk, qtbot: QtBot, kind: type[Dialogue]) -> None:
    qtbot.waitUntil(lambda: not shown(desk, kind))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_in(*texts: str) -> None:
    """Type into the field with the focus and those after it, each left by Tab."""
    for text in texts:
        QTest.keyClicks(focus(), text)
        QTest.keyClick(focus(), Qt.Key.Key_Tab)


def enter(desk: Desk, qtbot: QtBot, made: Dialogue) -> None:
    """Press Enter, and wait for what comes of it."""
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    settle(desk, qtbot)


def settle(desk: Desk, qtbot: QtBot) -> None:
    model = desk.window.model
    qtbot.waitUntil(lambda: model._runner.idle and not model._reading and not model._changes)


def button(made: Dialogue, text: str) -> QPushButton:
    (found,) = (item for item in made.findChildren(QPushButton) if item.text().replace("&", "") == text)
    return found

"""Anything pressed anywhere, in any order: the window goes on, and says nothing that nobody should read."""

import random

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.steps import FieldChange
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from tests.factories import NOW
from tests.staff.conftest import Desk

KEYS = (
    *(Qt.Key(Qt.Key.Key_F3 + number) for number in range(8)), Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_Z,
)  # fmt: skip
SIZES = ((1366, 768), (1024, 600), (700, 560), (1920, 1080))


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_pressed(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    chance = random.Random(seed)
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda *_: (chance.choice(["", "204"]), chance.random() < 0.5)
    )
    window = desk.window
    came = 0
    for step in range(1000):
        match chance.randrange(12):
            case 0 if came < 7:
                came += 1
                desk.arrive(came, FieldChange("city", "", "Elsewhere"))
                HelpService(desk.elsewhere, desk.now).call(f"c{came}", "kiosk-1", "contact")
                entry = DeskEntry(f"d{came}", "k", "left", "left", NOW, NOW, "F", None, {"answers": {"a": 1}})
                DeskService(desk.elsewhere, desk.now).bring(entry)
            case 1:
                window.resize(QSize(*chance.choice(SIZES)))
            case 2 | 3 | 4:
                with_control = (
                    Qt.KeyboardModifier.ControlModifier if chance.random() < 0.2 else Qt.KeyboardModifier(0)
                )
                QTest.keyClick(QApplication.focusWidget() or window, chance.choice(KEYS), with_control)
            case 5:
                window.tick()
            case 6:
                window.search.setText(chance.choice(["", "Fam", "A 0", "\u202e", "1001"]))
            case _:
                place = QPoint(chance.randrange(window.width()), chance.randrange(60, window.height()))
                under = window.childAt(place)
                if under is not None:
                    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(window, place))
        for box in window.findChildren(QMessageBox):
            box.close()
        if popup := QApplication.activePopupWidget():
            popup.close()
        if step % 10 == 0:
            qtbot.wait(1)
        assert window.isVisible()
    qtbot.waitUntil(lambda: window.model._runner.idle)
    window.tick()
    qtbot.waitUntil(lambda: window.model.online)

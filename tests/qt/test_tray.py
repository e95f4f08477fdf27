"""How many wait, beside the clock: a number, and nothing of anybody."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from kiosk.qt.tray import SIDE, Tray, symbol


def pixels(icon: QIcon) -> bytes:
    image = icon.pixmap(SIDE, SIDE).toImage()
    return bytes(image.constBits())


def test_each_number_looks_like_itself(qtbot: QtBot) -> None:
    seen = {pixels(symbol(count, urgent=urgent)) for count in (0, 1, 7, 42, 99) for urgent in (False, True)}
    assert len(seen) == 10
    assert pixels(symbol(100, urgent=False)) == pixels(symbol(5000, urgent=False))


# The offscreen platform has no place for one.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_it_says_once_that_somebody_cannot_wait(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    wanted: list[bool] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, text, *more: told.append(text))
    tray = Tray(lambda: wanted.append(True))
    tray.count(2)
    assert told == []
    for number in (3, 3, 4):
        tray.count(number, urgent=True)
    assert told == ["Somebody needs a person now. Look at the window."]
    assert tray.icon is not None
    assert tray.icon.toolTip() == "Front desk: 4 wait for somebody"
    tray.count(0)
    tray.count(1, urgent=True)
    assert len(told) == 2
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert wanted == [True]
    tray.close()
    assert not tray.icon.isVisible()


def test_where_there_is_no_room_nothing_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    tray = Tray(lambda: None)
    tray.count(5, urgent=True)
    assert tray.icon is None
    tray.close()

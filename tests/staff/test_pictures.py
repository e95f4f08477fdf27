"""Pictures of a card: as large as there is room for, by a click or a key, and closed again likewise."""

import base64

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.forms import Attachment
from kiosk.staff.panels.enlarged import EnlargedPicture
from kiosk.staff.panels.parts import PICTURE_HEIGHT, PICTURE_WIDTH, Picture


def a_picture(width: int, height: int) -> Attachment:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Attachment("image/png", base64.b64encode(bytes(data.data())).decode())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def shown_in(window: QWidget, attached: Attachment) -> Picture:
    made = Picture(attached, "The card")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def enlarged(window: QWidget) -> EnlargedPicture | None:
    return next((made for made in window.findChildren(EnlargedPicture) if made.isVisible()), None)


@pytest.mark.parametrize("size", [(1600, 1000), (40, 30)], ids=["large", "small"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, None], ids=["Enter", "space", "click"])
def test_a_picture_is_as_large_as_there_is_room_for(
    window: QWidget, qtbot: QtBot, key: Qt.Key | None, size: tuple[int, int]
) -> None:
    # Enter does something in the window too.
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Return"), window)
    shortcut.activated.connect(lambda: pressed.append("Enter"))
    picture = shown_in(window, a_picture(*size))
    small = picture.pixmap().size()
    assert small.width() <= PICTURE_WIDTH
    assert small.height() <= PICTURE_HEIGHT
    if key is None:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
    else:
        picture.setFocus()
        QTest.keyClick(picture, key)
    qtbot.waitUntil(lambda: enlarged(window) is not None)
    over = enlarged(window)
    assert over is not None
    large, screen = over.shown.pixmap().deviceIndependentSize(), over.screen().availableSize()
    assert large.width() > small.width()
    assert large.width() <= screen.width()
    assert over.height() <= screen.height()
    assert over.shown.accessibleName() == "Picture: The card"
    assert not pressed
    QTest.keyClick(over, Qt.Key.Key_Escape if key is None else key)
    qtbot.waitUntil(lambda: enlarged(window) is None)


def test_a_click_closes_it_and_other_keys_do_not(window: QWidget, qtbot: QtBot) -> None:
    picture = shown_in(window, a_picture(400, 300))
    picture.enlarge()
    qtbot.waitUntil(lambda: enlarged(window) is not None)
    over = enlarged(window)
    assert over is not None
    QTest.keyClick(over, Qt.Key.Key_A)
    assert over.isVisible()
    QTest.mouseClick(over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: enlarged(window) is None)


def test_what_cannot_be_shown_is_said_and_nothing_opens(window: QWidget) -> None:
    picture = shown_in(window, Attachment("image/png", "bm8="))
    assert picture.text() == "A picture that cannot be shown"
    assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton)
    assert enlarged(window) is None

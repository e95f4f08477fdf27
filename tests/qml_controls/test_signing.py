"""A signature pad on a page that is too low for all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.qt.drawings import provide
from tests.qml_controls.views import QML

PAGE = """
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

Window {{
    width: 1366
    height: 600
    Binding {{ target: Theme; property: "panelWidth"; value: 1366 }}
    Binding {{ target: Theme; property: "panelHeight"; value: 768 }}

    StepPage {{
        objectName: "page"
        anchors.fill: parent
        heading: "Your consent"
        Item {{ Layout.preferredHeight: {above} }}
        SignaturePad {{ objectName: "pad" }}
    }}
}}
"""


def strokes_of(pad: QQuickItem) -> int:
    strokes = pad.property("strokes")
    return len(strokes.toVariant() if hasattr(strokes, "toVariant") else strokes)


@pytest.mark.parametrize(("above", "cut"), [(200, False), (360, True)])
def test_a_pad_half_out_of_sight_is_signed_only_once_it_is_seen(qtbot: QtBot, above: int, cut: bool) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    provide(engine)
    component = QQmlComponent(engine)
    component.setData(PAGE.format(above=above).encode(), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.show()
    window.requestActivate()
    qtbot.waitUntil(lambda: window.isExposed() and not window.grabWindow().isNull())
    pad = window.findChild(QQuickItem, "pad")
    assert pad is not None

    def bottom() -> float:
        return pad.mapToScene(QPointF(0, pad.height())).y()

    def tap() -> None:
        place = pad.mapToScene(QPointF(200, 20)).toPoint()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(window, place + QPoint(30, 10))
        QTest.mouseRelease(
            window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place + QPoint(30, 10)
        )

    assert (bottom() > window.height()) is cut
    tap()
    assert strokes_of(pad) == (0 if cut else 1)
    qtbot.waitUntil(lambda: bottom() <= window.height())
    tap()
    assert strokes_of(pad) == (1 if cut else 2)
    window.close()

"""A page stands as it opened, its heading in sight, until somebody does something."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.qml_controls.views import root_of, view_of


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QQuickView]:
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setSceneGraphBackend("software")
    view = view_of("OpeningHost.qml", (1024, 600), {"textScale": 2.0, "roomHeight": 600})
    view.show()
    view.requestActivate()
    qtbot.waitUntil(lambda: view.isExposed() and not view.grabWindow().isNull())
    qtbot.waitUntil(lambda: name_of_focus(view) == "take")
    yield view
    view.close()
    view.deleteLater()
    # Before the application goes, of which its bindings know something.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def name_of_focus(view: QQuickView) -> str:
    item = view.activeFocusItem()
    return item.objectName() if item is not None else ""


def scrolled(view: QQuickView) -> float:
    page = root_of(view).findChild(QQuickItem, "page")
    assert page is not None
    view.grabWindow()
    return float(str(page.property("scrollPosition")))


def switched_off_and_on(view: QQuickView, qtbot: QtBot) -> None:
    root_of(view).setProperty("ready", False)
    qtbot.waitUntil(lambda: name_of_focus(view) != "take")
    root_of(view).setProperty("ready", True)


def behind_another_window(view: QQuickView, qtbot: QtBot) -> None:
    other = QQuickWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(other.isActive)
    other.close()
    other.deleteLater()
    view.requestActivate()
    qtbot.waitUntil(view.isActive)


def with_other_words(view: QQuickView, qtbot: QtBot) -> None:
    root_of(view).setProperty("take", "Prendre la photo")


@pytest.mark.parametrize("nobody", [switched_off_and_on, behind_another_window, with_other_words])
def test_nothing_that_nobody_does_scrolls_a_page_away_from_its_heading(
    nobody: Callable[[QQuickView, QtBot], None], view: QQuickView, qtbot: QtBot
) -> None:
    assert scrolled(view) <= 0
    nobody(view, qtbot)
    qtbot.waitUntil(lambda: name_of_focus(view) == "take")
    assert scrolled(view) <= 0


def test_what_is_gone_to_by_a_key_comes_into_sight(view: QQuickView, qtbot: QtBot) -> None:
    switched_off_and_on(view, qtbot)
    qtbot.waitUntil(lambda: name_of_focus(view) == "take")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert name_of_focus(view) != "take"
    assert scrolled(view) > 0
    # And so does what it came from.
    before = scrolled(view)
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert name_of_focus(view) == "take"
    assert 0 < scrolled(view) <= before

"""The binding itself: a lobby runs for months, so nothing may be lost with each call."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

CALLS = 500


def test_calls_that_return_nothing_keep_the_count_of_none(qtbot: QtBot) -> None:
    thing = QObject()
    calls: tuple[Callable[[], object], ...] = (
        lambda: thing.setObjectName("a"),
        QGuiApplication.clipboard().clear,
        QGuiApplication.inputMethod().reset,
        lambda: QCoreApplication.removePostedEvents(thing),
    )
    for call in calls:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        assert abs(sys.getrefcount(None) - before) < CALLS / 2

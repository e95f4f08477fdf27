"""What changes is painted, and nothing else: a list of thousands is as quick as one of ten."""

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt.widgets.table import Cell
from tests.factories import an_actor
from tests.staff.conftest import Desk


class Painted(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def linger() -> None:
    late = time.monotonic() + 0.1
    while time.monotonic() < late:
        QApplication.processEvents()


def test_of_a_row_that_changes_and_stays_nothing_else_is_painted(desk: Desk, qtbot: QtBot) -> None:
    visits = [desk.arrive(number) for number in range(1, 9)]
    qtbot.waitUntil(lambda: len(desk.texts()) == 8)
    view, table = desk.window.shelf.view("arrivals"), desk.window.shelf.table("arrivals")
    desk.window._second.stop()
    painted = Painted()
    view.viewport().installEventFilter(painted)

    def rests() -> bool:
        """Nothing is painted any more, and nothing is under way."""
        painted.region = QRegion()
        linger()
        return painted.region.isEmpty() and desk.window.model._runner.idle

    qtbot.waitUntil(rests, timeout=20_000)
    # The last whom nobody has seen is the first of those who were.
    desk.queue.acknowledge(visits[7], an_actor("Ivo"))
    qtbot.waitUntil(lambda: len(desk.window.model.unseen()) == 7)
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    linger()
    view.viewport().removeEventFilter(painted)
    place, found = view.visualRect(table.index(7, 0)), painted.region.boundingRect()
    assert not found.isEmpty()
    # With the line between two rows.
    assert place.top() <= found.top()
    assert found.bottom() <= place.bottom() + 1


def test_of_somebody_who_comes_only_their_own_row_is_made(desk: Desk, qtbot: QtBot) -> None:
    for number in range(1, 8):
        desk.arrive(number)
    qtbot.waitUntil(lambda: len(desk.texts()) == 7)
    table, asked = desk.window.shelf.table("arrivals"), []
    desk.window._second.stop()
    linger()
    first = table.columns[0]

    def cell(row: ArrivalRow) -> Cell:
        asked.append(row.visit_id)
        return first.cell(row)

    table.columns[0] = replace(first, cell=cell)
    visit = desk.arrive(8)
    qtbot.waitUntil(lambda: len(desk.window.model.unseen()) == 8)
    linger()
    assert set(asked) == {visit}

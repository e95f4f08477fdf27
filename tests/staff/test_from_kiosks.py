"""What kiosks bring that only a person can settle: seen, read and settled in the window; and what waits is told."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from kiosk.domain.printers import PrinterState
from kiosk.domain.visit.visit import DeskEntry, KioskState
from kiosk.qt.printer_words import printer_words
from kiosk.services.desk.entries import DeskService
from tests.factories import NOW, an_actor
from tests.staff.conftest import Desk

CONFLICT = DeskEntry(
    "d1", "lobby-east", "conflict", "closed", NOW, NOW, "<b>Family1</b>", date(1980, 1, 1),
    {"step": "FormCompleted", "answers": {"response": {"item": ["hives"]}}},
)  # fmt: skip
SECTION = "entries"


def test_a_conflict_is_shown_read_and_settled_once(desk: Desk, qtbot: QtBot) -> None:
    service = DeskService(desk.elsewhere, lambda: NOW)
    service.bring(CONFLICT)
    window = desk.window
    qtbot.waitUntil(lambda: len(desk.texts(SECTION)) == 1)
    assert desk.texts(SECTION)[0][1:3] == ["lobby-east", "<b>Family1</b>"]
    assert "Answered again after the check-in" in desk.texts(SECTION)[0][4]
    assert "(1)" in window.shelf.name_of(SECTION).text()
    window.shelf.go(SECTION)
    view = window.shelf.view(SECTION)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "<b>Family1</b>"
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "hives" in box.detailedText()
    next(button for button in box.buttons() if button.text() == "&Settled").click()
    qtbot.waitUntil(lambda: desk.texts(SECTION) == [])
    assert service.entries(an_actor()) == ()
    assert not service.settle("d1", an_actor("another"))


def test_what_waits_at_a_kiosk_is_told_with_its_age(desk: Desk, qtbot: QtBot) -> None:
    service = DeskService(desk.elsewhere, lambda: NOW)
    service.report(KioskState("lobby-east", NOW, "1", 3, NOW - timedelta(minutes=12)))
    label = desk.window.backlog
    qtbot.waitUntil(label.isVisible)
    assert "3 records wait at lobby-east" in label.text()
    assert "12 min" in label.text()
    service.report(KioskState("lobby-east", NOW, "1", 0, None))
    qtbot.waitUntil(lambda: not label.isVisible())


def test_a_printer_that_does_not_print_is_told_until_it_does(desk: Desk, qtbot: QtBot) -> None:
    service = DeskService(desk.elsewhere, lambda: NOW)
    for name, state in (("lobby-east", PrinterState.NO_PAPER), ("lobby-west", PrinterState.READY)):
        service.report(KioskState(name, NOW, "1", 0, None, printer=state))
    label = desk.window.line.printers
    qtbot.waitUntil(label.isVisible)
    assert label.text() == "Printer at lobby-east: out of paper"
    said = [printer_words(state) for state in PrinterState]
    assert said[0] == ""
    assert len(set(said)) == len(said), "each has words of its own"
    service.report(KioskState("lobby-east", NOW, "1", 0, None))
    qtbot.waitUntil(lambda: not label.isVisible())

"""The visit's end in the real staff window: by keys alone, what was agreed and the end in one act, taken back whole."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.queue import TicketStatus
from kiosk.staff.dialogues.check_out import CheckOutDialogue
from kiosk.staff.dialogues.printing import summary_text
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, in_front, settle, shown
from tests.staff.test_notices import chosen

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORDS = "Do this at home: rest for two days."


def status(desk: Desk) -> TicketStatus | None:
    row = desk.window.model.row()
    return row.ticket_status if row is not None else None


def seen(desk: Desk, qtbot: QtBot) -> str:
    """Somebody is in a room, and chosen."""
    visit = desk.arrive(1)
    chosen(desk, qtbot, visit)
    row = desk.window.model.row()
    assert row is not None
    waiting, serving = TicketStatus.WAITING, TicketStatus.SERVING
    desk.queue.move(row.ticket_id, waiting, serving, an_actor(), "Room 1")
    desk.window.model.refresh()
    qtbot.waitUntil(lambda: status(desk) is serving)
    return visit


def going(desk: Desk, qtbot: QtBot) -> CheckOutDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_O, CONTROL | ALT)
    qtbot.waitUntil(lambda: len(shown(desk, CheckOutDialogue)) == 1)
    (made,) = shown(desk, CheckOutDialogue)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: bool(made.known.text()))
    return made


def agree(made: CheckOutDialogue) -> None:
    made.words.setCurrentIndex(made.words.findData("home"))
    made.blank.setFocus()
    QTest.keyClicks(made.blank, "rest for two days")
    QTest.keyClick(made.blank, Qt.Key.Key_Return)


def card(desk: Desk) -> str:
    return "\n".join(found.text() for found in desk.window.findChildren(QLabel) if found.isVisible())


def test_a_visit_ends_with_what_was_agreed_and_one_key_takes_all_of_it_back(desk: Desk, qtbot: QtBot) -> None:
    seen(desk, qtbot)
    made = going(desk, qtbot)
    assert "No next visit is booked." in made.known.text()
    made.words.setCurrentIndex(made.words.findData("home"))
    made.blank.setFocus()
    QTest.keyClicks(made.blank, "x" * 60)
    QTest.keyClick(made.blank, Qt.Key.Key_Return)
    assert made.rows.rowCount() == 0
    made.blank.clear()
    agree(made)
    assert made.rows.rowCount() == 1
    assert status(desk) is TicketStatus.SERVING
    QTest.keyClick(made.blank, Qt.Key.Key_Return)
    closed(desk, qtbot, CheckOutDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: status(desk) is TicketStatus.DONE)
    qtbot.waitUntil(lambda: WORDS in card(desk))
    details = desk.window.model.details()
    assert details is not None
    paper = summary_text(details, desk.window.model)
    assert WORDS in paper.lines
    assert "rest" not in paper.code
    assert details.patient.family not in paper.code
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: status(desk) is TicketStatus.SERVING)
    qtbot.waitUntil(lambda: WORDS not in card(desk))


def test_it_is_kept_while_they_stay_and_taken_away_again(desk: Desk, qtbot: QtBot) -> None:
    seen(desk, qtbot)
    made = going(desk, qtbot)
    agree(made)
    made.words.setCurrentIndex(made.words.findData(""))
    QTest.keyClicks(made.text, "Come back if it hurts")
    # What is being typed is kept with it.
    made.keep_it()
    closed(desk, qtbot, CheckOutDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: "Come back if it hurts" in card(desk))
    assert status(desk) is TicketStatus.SERVING
    made = going(desk, qtbot)
    qtbot.waitUntil(lambda: made.rows.rowCount() == 2)
    made.view.selectRow(0)
    made.take_away()
    assert made.rows.rowCount() == 1
    made.keep_it()
    closed(desk, qtbot, CheckOutDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: WORDS not in card(desk))
    assert "Come back if it hurts" in card(desk)


def test_of_who_waits_it_is_kept_and_nobody_is_sent_away(desk: Desk, qtbot: QtBot) -> None:
    chosen(desk, qtbot, desk.arrive(1))
    made = going(desk, qtbot)
    assert made.primary.text() == "&Keep it"
    agree(made)
    QTest.keyClick(made.blank, Qt.Key.Key_Return)
    closed(desk, qtbot, CheckOutDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: WORDS in card(desk))
    assert status(desk) is TicketStatus.WAITING

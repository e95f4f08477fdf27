"""Patients are told something in the real staff window: by keys alone, seen in the visit's card, and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.notices import Notice
from kiosk.staff.dialogues.printing import ticket_text
from kiosk.staff.dialogues.telling import TellDialogue
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, in_front, settle, shown

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def chosen(desk: Desk, qtbot: QtBot, visit_id: str) -> None:
    """An arrival is chosen, and read."""
    model = desk.window.model
    qtbot.waitUntil(lambda: any(row.visit_id == visit_id for row in model.arrivals()))
    model.select(visit_id)
    qtbot.waitUntil(lambda: (found := model.details()) is not None and found.row.visit_id == visit_id)


def telling(desk: Desk, qtbot: QtBot) -> TellDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: len(shown(desk, TellDialogue)) == 1)
    (made,) = shown(desk, TellDialogue)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def notices(desk: Desk) -> tuple[Notice, ...]:
    details = desk.window.model.details()
    return details.notices if details is not None else ()


def card(desk: Desk) -> str:
    return "\n".join(found.text() for found in desk.window.findChildren(QLabel) if found.isVisible())


def test_the_clinics_words_are_filled_in_told_printed_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    chosen(desk, qtbot, desk.arrive(1))
    made = telling(desk, qtbot)
    made.words.setCurrentIndex(made.words.findData("minutes"))
    assert "board" in made._note.text()
    made.blank.setFocus()
    QTest.keyClicks(made.blank, "a while")
    QTest.keyClick(made.blank, Qt.Key.Key_Return)
    assert shown(desk, TellDialogue) == [made]
    made.blank.clear()
    QTest.keyClicks(made.blank, "25")
    assert made.reads.text() == "It takes about 25 minutes more.\nTardaremos unos 25 minutos más."
    QTest.keyClick(made.blank, Qt.Key.Key_Return)
    closed(desk, qtbot, TellDialogue)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(notices(desk)) == 1)
    qtbot.waitUntil(lambda: "It takes about 25 minutes more." in card(desk))
    assert "not shown to them at a kiosk yet" in card(desk)
    details = desk.window.model.details()
    assert details is not None
    assert "It takes about 25 minutes more." in ticket_text(details, desk.window.model).lines
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: [one.ended_at is None for one in notices(desk)] == [False])
    details = desk.window.model.details()
    assert details is not None
    assert "It takes about 25 minutes more." not in ticket_text(details, desk.window.model).lines


def test_own_words_go_to_whom_they_were_begun_for_and_are_ended_by_a_key(desk: Desk, qtbot: QtBot) -> None:
    first = desk.arrive(1)
    second = desk.arrive(2)
    chosen(desk, qtbot, first)
    made = telling(desk, qtbot)
    made.words.setCurrentIndex(made.words.findData(""))
    assert "never on the board" in made._note.text()
    # Somebody else is chosen behind the dialogue.
    chosen(desk, qtbot, second)
    made.text.setFocus()
    QTest.keyClicks(made.text, "Your sister called")
    QTest.keyClick(made.text, Qt.Key.Key_Return)
    closed(desk, qtbot, TellDialogue)
    settle(desk, qtbot)
    chosen(desk, qtbot, first)
    qtbot.waitUntil(lambda: [one.says for one in notices(desk)] == [{"": "Your sister called"}])
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F8, SHIFT)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: [one.ended_at is None for one in notices(desk)] == [False])
    assert not desk.window.acts.deeds["end_telling"].when()

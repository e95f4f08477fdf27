"""Whoever is asked finds the clinic's own words, with the keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.staff.dialogues.answers import AnswersDialogue
from tests.staff.conftest import Desk
from tests.staff.dialogues import focus, in_front, shown


def asked(desk: Desk, qtbot: QtBot) -> AnswersDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(shown(desk, AnswersDialogue)) == 1)
    (made,) = shown(desk, AnswersDialogue)
    qtbot.waitUntil(lambda: made.rows.rowCount() > 5)
    return made


def test_a_question_is_typed_and_its_page_read_out(desk: Desk, qtbot: QtBot) -> None:
    made = asked(desk, qtbot)
    assert focus() is made.wanted
    QTest.keyClicks(made.wanted, "does she need an interpretr")
    qtbot.waitUntil(lambda: made.rows.cells(0)[0].text == "I speak another language")
    assert "Press the button with the globe" in made.text.toPlainText()
    QTest.keyClick(made.wanted, Qt.Key.Key_Return)
    assert made.isVisible()
    assert focus() is made.view
    made.language.setCurrentIndex(made.language.findData("es"))
    made.wanted.setText("intérprete")
    qtbot.waitUntil(lambda: made.rows.rowCount() > 0 and made.rows.cells(0)[0].text == "Hablo otro idioma")
    made.wanted.setText("xyzzy")
    qtbot.waitUntil(lambda: made.rows.rowCount() == 0)
    assert made.text.toPlainText() == ""

"""Messages in the real staff window: written, read, taken, answered and done by the keys alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.actor import Actor
from kiosk.domain.messages import LONGEST_TEXT, MessageState, NewMessage, ToWhom
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.messages import MessageService
from kiosk.staff.dialogues.writing import MessageDialogue
from tests.actors import signed_in
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.dialogues import shown as open_ones
from tests.staff.test_telephone import CTRL, SHIFT, choose, keys, opened, press, said

TEXT = "Needs an interpreter at ten"
BOTH = CTRL | SHIFT


def elsewhere(desk: Desk, name: str = "Dr Ann") -> tuple[MessageService, Actor]:
    """Another computer, and who sits there."""
    return MessageService(desk.elsewhere, desk.now), signed_in(desk.elsewhere, name, StaffRole.CLINICIAN)


def received(desk: Desk, qtbot: QtBot, text: str = TEXT, to: ToWhom = ToWhom.EVERYBODY) -> str:
    """A colleague has written; it is the row that is chosen."""
    messages, ann = elsewhere(desk)
    key = messages.write(NewMessage("p2", text, to), ann).message_id
    qtbot.waitUntil(lambda: key in keys(desk, "messages"))
    choose(desk, "messages", key)
    settle(desk, qtbot)
    return key


def name(desk: Desk) -> str:
    return desk.window.shelf.name_of("messages").text()


def cards(desk: Desk) -> list[str]:
    return [made.text() for made in desk.window.details.findChildren(TextLabel) if made.isVisible()]


def seen(desk: Desk, qtbot: QtBot, number: int = 1) -> str:
    """An arrival of whom everything is shown."""
    visit = desk.arrive(number)
    qtbot.waitUntil(lambda: any(row.visit_id == visit for row in desk.window.model.arrivals()))
    desk.window.model.select(visit)
    qtbot.waitUntil(lambda: desk.window.model.details() is not None)
    settle(desk, qtbot)
    return visit


def test_a_message_about_whoever_is_chosen_is_written_by_keys(desk: Desk, qtbot: QtBot) -> None:
    messages, ann = elsewhere(desk)
    visit = seen(desk, qtbot)
    dialogue = opened(desk, qtbot, MessageDialogue, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: dialogue.to.findText("Dr Ann") >= 0)
    offered = [dialogue.to.itemText(row) for row in range(dialogue.to.count())]
    assert offered[:4] == ["front desk", "clinicians", "managers", "everybody"]
    # By its first letter, as in every list of choices.
    QTest.keyClicks(dialogue.to, "D")
    QTest.keyClick(dialogue.to, Qt.Key.Key_Tab)
    assert dialogue.text.hasFocus()
    QTest.keyClicks(dialogue.text, TEXT)
    QTest.keyClick(dialogue.text, Qt.Key.Key_Return, CTRL)
    said(desk, qtbot, "Sent to Dr Ann, about Family1, Given.")
    (message,) = messages.mine(ann)
    assert (message.text, message.visit_id, message.to, message.is_unread) == (
        TEXT,
        visit,
        ToWhom.ACCOUNT,
        True,
    )
    # It stands on the visit's card, and is no message for whoever wrote it to read.
    qtbot.waitUntil(lambda: TEXT in cards(desk))
    assert any("read by 0 of 1" in text for text in cards(desk))
    assert name(desk) == "Messages"
    # What was sent by mistake is taken back.
    press(desk, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: messages.mine(ann) == ())
    qtbot.waitUntil(lambda: TEXT not in cards(desk))


def test_one_is_read_taken_and_done_by_keys_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    received(desk, qtbot)
    messages, ann = elsewhere(desk)
    assert name(desk) == "Messages  (1)"
    (row,) = desk.texts("messages")
    assert row[1:] == ["Family2, Given", TEXT, "Dr Ann", "everybody", ""]
    # All of it stands beside the list.
    qtbot.waitUntil(lambda: any(TEXT in text for text in cards(desk)))
    # Enter is the first act of a row.
    QTest.keyClick(desk.window.shelf.view("messages"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name(desk) == "Messages")
    assert messages.mine(ann)[0].read_by == 1
    press(desk, qtbot, Qt.Key.Key_T, BOTH)
    said(desk, qtbot, "You have taken the message about Family2, Given.")
    assert messages.mine(ann)[0].owner == desk.window.model.actor.name
    press(desk, qtbot, Qt.Key.Key_F, BOTH)
    said(desk, qtbot, "Done: the message about Family2, Given.")
    qtbot.waitUntil(lambda: keys(desk, "messages") == [])
    press(desk, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: len(keys(desk, "messages")) == 1)
    assert messages.mine(ann)[0].state is MessageState.TAKEN


def test_what_a_colleague_has_taken_is_theirs_until_it_is_taken_over(desk: Desk, qtbot: QtBot) -> None:
    key = received(desk, qtbot)
    messages, ann = elsewhere(desk)
    eve = signed_in(desk.elsewhere, "Eve", StaffRole.MANAGER)
    messages.take(key, 1, eve)
    qtbot.waitUntil(lambda: desk.texts("messages")[0][-1] == "Eve")
    press(desk, qtbot, Qt.Key.Key_F, BOTH)
    said(desk, qtbot, "Eve has taken it.")
    press(desk, qtbot, Qt.Key.Key_T, BOTH)
    said(desk, qtbot, "You have taken")
    assert messages.mine(ann)[0].owner == desk.window.model.actor.name


def test_an_answer_goes_to_whoever_wrote(desk: Desk, qtbot: QtBot) -> None:
    received(desk, qtbot)
    messages, ann = elsewhere(desk)
    dialogue = opened(desk, qtbot, MessageDialogue, Qt.Key.Key_W, BOTH)
    assert dialogue.to.currentText() == "Dr Ann"
    assert QApplication.focusWidget() is dialogue.text
    QTest.keyClicks(dialogue.text, "Booked one")
    QTest.keyClick(dialogue.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not open_ones(desk, MessageDialogue))
    answer = next(one for one in messages.mine(ann) if one.text == "Booked one")
    assert (answer.patient_id, answer.to) == ("p2", ToWhom.ACCOUNT)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Write what they have to know."),
        ("x" * (LONGEST_TEXT + 1), f"That is too long: say it in {LONGEST_TEXT} letters."),
    ],
)
def test_what_cannot_be_sent_stays_and_says_why(desk: Desk, qtbot: QtBot, text: str, words: str) -> None:
    seen(desk, qtbot)
    dialogue = opened(desk, qtbot, MessageDialogue, Qt.Key.Key_W)
    dialogue.text.setPlainText(text)
    QTest.keyClick(dialogue.text, Qt.Key.Key_Return, CTRL)
    assert dialogue.told.text() == words
    assert dialogue.isVisible()
    assert dialogue.text.toPlainText() == text


def test_for_nobody_is_said_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    seen(desk, qtbot)
    dialogue = opened(desk, qtbot, MessageDialogue, Qt.Key.Key_W)
    dialogue.text.setPlainText(TEXT)
    dialogue.to.setCurrentText("managers")
    QTest.keyClick(dialogue.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "choose somebody else" in dialogue.told.text())
    assert dialogue.text.toPlainText() == TEXT


def test_one_left_unread_too_long_stands_out_and_stays_overnight(desk: Desk, qtbot: QtBot) -> None:
    received(desk, qtbot)
    table = desk.window.shelf.table("messages")

    def ground() -> object:
        return table.cells(2)[0].ground

    assert ground() == "unseen"
    desk.clock[0] += timedelta(minutes=desk.window.model.settings.message_minutes)
    desk.window.tick()
    qtbot.waitUntil(lambda: ground() == "overdue")
    desk.clock[0] += timedelta(days=2)
    desk.window.tick()
    settle(desk, qtbot)
    assert name(desk) == "Messages  (1)"


def test_a_card_tells_of_a_message_for_others_without_its_words(desk: Desk, qtbot: QtBot) -> None:
    visit = seen(desk, qtbot)
    messages, ann = elsewhere(desk)
    signed_in(desk.elsewhere, "Dr Bo", StaffRole.CLINICIAN)
    messages.write(NewMessage("p1", TEXT, ToWhom.CLINICIANS, visit_id=visit), ann)
    qtbot.waitUntil(lambda: "Its words show to whom it is for." in cards(desk))
    assert not any(TEXT in text for text in cards(desk))
    assert keys(desk, "messages") == []


def test_without_anybody_chosen_the_key_says_so(desk: Desk, qtbot: QtBot) -> None:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_W, CTRL)
    said(desk, qtbot, "Choose a patient first")
    assert open_ones(desk, MessageDialogue) == []

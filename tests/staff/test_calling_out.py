"""Calling out, and what ends otherwise than somebody saw it: in the real staff window, by its keys."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.telephone.calls import CallEnding, Outcome
from kiosk.services.desk.phone_calls import RingEnd
from kiosk.staff.actions import ActionButton
from kiosk.staff.dialogues.calling_out import CallOutDialogue
from kiosk.staff.dialogues.closing import CloseCallBackDialogue, CloseCallDialogue
from kiosk.staff.dialogues.identifying import IdentifyDialogue
from kiosk.staff.dialogues.noting import RingDialogue
from tests.staff.conftest import Desk
from tests.staff.dialogues import settle
from tests.staff.dialogues import shown as open_ones
from tests.staff.test_opening import find
from tests.staff.test_telephone import (
    CTRL,
    SHIFT,
    choose,
    dialled,  # noqa: F401
    elsewhere,
    keys,
    opened,
    owed,
    press,
    rings,
    said,
    texts,
)


def test_somebody_is_called_from_a_list_and_nothing_may_be_told_before_they_are_identified(
    desk: Desk,
    qtbot: QtBot,
    dialled: list[str],  # noqa: F811
) -> None:
    find(desk, qtbot, "Family2")
    made = opened(desk, qtbot, CallOutDialogue, Qt.Key.Key_N, CTRL | SHIFT)
    # Whoever was chosen, and their number.
    assert made.patient.patient_id == "p2"
    assert made.number.text() == "555 010 0002"
    made.number.setText("at work")
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert "Type a telephone number" in made.told.text()
    made.number.setText("")
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert "is to be called" in made.told.text()
    made.number.setText("555 010 0002")
    QTest.keyClick(made, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not open_ones(desk, CallOutDialogue) and bool(dialled))
    settle(desk, qtbot)
    assert dialled == ["5550100002"]
    # It stands in the log at once, and has no outcome.
    (row,) = texts(desk, "phone_calls")
    assert row[1:3] == ["we call, no outcome yet", "Family2, Given"]
    bar = desk.window.phone.call
    assert bar.isVisible()
    assert "identify whoever answers first" in bar.told.text()
    identify = opened(desk, qtbot, IdentifyDialogue, Qt.Key.Key_D)
    identify.reject()
    closing = opened(desk, qtbot, CloseCallDialogue, Qt.Key.Key_K, CTRL | SHIFT)
    outcomes = {closing.ending.outcome.itemData(at) for at in range(closing.ending.outcome.count())}
    assert {Outcome.MESSAGE_LEFT, Outcome.NO_ANSWER} <= outcomes
    closing.ending.outcome.setCurrentIndex(closing.ending.outcome.findData(Outcome.NO_ANSWER))
    closing.do()
    qtbot.waitUntil(lambda: not open_ones(desk, CloseCallDialogue))
    settle(desk, qtbot)
    (row,) = texts(desk, "phone_calls")
    assert (row[1], row[4]) == ("we called", "nobody answered")
    # A number of the log is called in the same way, and that is taken back as a whole.
    choose(desk, "phone_calls", keys(desk, "phone_calls")[0])
    settle(desk, qtbot)
    desk.window.acts["dial"].trigger()
    qtbot.waitUntil(lambda: len(dialled) == 2 and len(keys(desk, "phone_calls")) == 2)
    press(desk, qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: len(keys(desk, "phone_calls")) == 1)


def test_before_anything_is_told_whoever_is_called_back_is_asked_who_they_are(
    desk: Desk,
    qtbot: QtBot,
    dialled: list[str],  # noqa: F811
) -> None:
    owed(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_Return)
    said(desk, qtbot, "5550100002. Ask who answers before anything is told.")
    assert dialled == ["5550100002"]


def test_a_click_beside_whoever_is_chosen_calls_them(desk: Desk, qtbot: QtBot) -> None:
    find(desk, qtbot, "Family2")
    name = desk.window.acts["call_patient"].text().replace("&", "")

    def buttons() -> list[ActionButton]:
        every = desk.window.findChildren(ActionButton)
        return [it for it in every if it.accessibleName() == name and it.isVisible()]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    buttons()[0].click()
    qtbot.waitUntil(lambda: len(open_ones(desk, CallOutDialogue)) == 1)
    (made,) = open_ones(desk, CallOutDialogue)
    assert (made.patient.patient_id, made.number.text()) == ("p2", "555 010 0002")
    made.reject()


def test_of_a_number_that_is_withheld_nobody_promises_a_call_back(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RingDialogue, Qt.Key.Key_I, CTRL | SHIFT)
    QTest.keyClick(made, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.phone.call.isVisible())
    settle(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_M)
    said(desk, qtbot, "The line says no number: nobody could call back. Note it as missed.")
    assert desk.window.phone.call.isVisible()
    press(desk, qtbot, Qt.Key.Key_M, CTRL | SHIFT)
    qtbot.waitUntil(lambda: not desk.window.phone.call.isVisible())
    assert texts(desk, "phone_calls")[0][1:3] == ["missed", "number withheld"]


def test_what_is_no_number_is_none_when_a_call_is_closed(desk: Desk, qtbot: QtBot) -> None:
    made = opened(desk, qtbot, RingDialogue, Qt.Key.Key_I, CTRL | SHIFT)
    QTest.keyClick(made, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.phone.call.isVisible())
    settle(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_Y)
    closing = opened(desk, qtbot, CloseCallDialogue, Qt.Key.Key_K, CTRL | SHIFT)
    closing.number.setText("abc")
    closing.about.caller.setText("Ann")
    closing.ending.outcome.setCurrentIndex(closing.ending.outcome.findData(Outcome.NOT_NEEDED))
    closing.do()
    assert "Type a telephone number" in closing.told.text()
    assert closing.focusWidget() is closing.number
    closing.number.setText("")
    closing.do()
    qtbot.waitUntil(lambda: not open_ones(desk, CloseCallDialogue))


def test_who_has_ended_it_meanwhile_is_said_where_it_is_being_closed(desk: Desk, qtbot: QtBot) -> None:
    key = owed(desk, qtbot)
    made = opened(desk, qtbot, CloseCallBackDialogue, Qt.Key.Key_U, CTRL | SHIFT)
    call_backs, calls, ivo = elsewhere(desk, "Eve")
    call_backs.take(key, ivo)
    call_backs.close(key, CallEnding(Outcome.SETTLED, "done"), ivo)
    made.ending.outcome.setCurrentIndex(made.ending.outcome.findData(Outcome.NOT_NEEDED))
    made.do()
    qtbot.waitUntil(lambda: "Eve has ended it meanwhile" in made.told.text())
    made.reject()
    rings(desk, qtbot, "555 010 0002")
    press(desk, qtbot, Qt.Key.Key_Y)
    closing = opened(desk, qtbot, CloseCallDialogue, Qt.Key.Key_K, CTRL | SHIFT)
    (call,) = desk.window.telephone.mine()
    assert calls.take_over(call.id, call.version, ivo)
    closing.ending.outcome.setCurrentIndex(closing.ending.outcome.findData(Outcome.NOT_NEEDED))
    closing.do()
    qtbot.waitUntil(lambda: "Eve has taken it" in closing.told.text())
    calls.close(call.id, call.said, CallEnding(Outcome.WRONG_NUMBER), None, ivo)
    closing.do()
    qtbot.waitUntil(lambda: "Eve has ended it meanwhile" in closing.told.text())
    assert who_is(desk, call.id) == "Eve"


def who_is(desk: Desk, key: str) -> str:
    _, calls, ivo = elsewhere(desk, "Eve")
    return next(it.owner for it in calls.log(ivo) if it.id == key)


def test_answered_at_a_telephone_is_everybodys_to_say_and_nobodys_miss(desk: Desk, qtbot: QtBot) -> None:
    key = rings(desk, qtbot, "555 010 0002")
    _, calls, ivo = elsewhere(desk)
    (call,) = desk.window.telephone.rings()
    assert calls.lifted(call.id, ivo)
    # It is said once.
    assert not calls.lifted(call.id, ivo)
    qtbot.waitUntil(lambda: "Answered at a telephone" in desk.window.phone.call.head.text())
    assert texts(desk, "phone_calls")[0][1] == "answered, nobody says by whom"
    # Nobody has missed it, however long that goes on, and then it makes room above the lists.
    desk.clock[0] += timedelta(minutes=11)
    desk.window.telephone.tick()
    desk.window.phone.retell()
    settle(desk, qtbot)
    assert not desk.window.phone.call.isVisible()
    assert desk.window.telephone.waiting() == 0
    # Whoever calls again meanwhile is another call.
    again = calls.ring("555 010 0002", "", ivo).call_id
    assert again != call.id
    calls.end_ring(again, RingEnd.MISSED, ivo)
    qtbot.waitUntil(lambda: len(keys(desk, "phone_calls")) == 2)
    press(desk, qtbot, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: "On the telephone" in desk.window.phone.call.head.text())
    assert desk.window.telephone.mine()[0].id == call.id
    assert call.id == key

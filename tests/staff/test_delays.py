"""Delays in the real staff window: announced, seen by everybody, ended and taken back by the keys alone."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.delays import DelayOf, DelayReason, NewDelay
from kiosk.services.desk.delays import DelayService
from kiosk.services.record.delays import DelayReader
from kiosk.staff.dialogues.delaying import DelayDialogue
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, in_front, settle, shown
from tests.staff.test_telephone import choose, keys, said

SHIFT = Qt.KeyboardModifier.ShiftModifier


def announcing(desk: Desk, qtbot: QtBot) -> DelayDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F11, SHIFT)
    qtbot.waitUntil(lambda: len(shown(desk, DelayDialogue)) == 1)
    (made,) = shown(desk, DelayDialogue)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def announced(desk: Desk) -> list[tuple[DelayOf, str, int, DelayReason]]:
    return [
        (one.of, one.subject, one.minutes, one.reason)
        for one in DelayReader(desk.elsewhere, desk.now).standing()
    ]


def test_a_delay_is_announced_by_keys_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    made = announcing(desk, qtbot)
    assert made.what.itemText(0) == "A: everybody here"
    row = next(row for row in range(made.what.count()) if made.what.itemData(row)[0] is DelayOf.PRACTITIONER)
    made.what.setCurrentIndex(row)
    name = made.what.itemData(row)[1]
    made.span.setFocus()
    made.span.selectAll()
    QTest.keyClicks(made.span, "35")
    QTest.keyClick(made.span, Qt.Key.Key_Return)
    closed(desk, qtbot, DelayDialogue)
    settle(desk, qtbot)
    assert announced(desk) == [(DelayOf.PRACTITIONER, name, 35, DelayReason.BUSY)]
    qtbot.waitUntil(lambda: "35 min late" in str(desk.texts("delays")))
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert announced(desk) == []
    qtbot.waitUntil(lambda: desk.texts("delays") == [])


def test_a_time_that_is_over_is_refused_in_words_and_one_to_come_holds(desk: Desk, qtbot: QtBot) -> None:
    made = announcing(desk, qtbot)
    local = desk.window.model.settings.local(desk.now())
    made.span.setText(f"{local - timedelta(minutes=5):%H:%M}")
    QTest.keyClick(made.span, Qt.Key.Key_Return)
    assert shown(desk, DelayDialogue) == [made]
    assert announced(desk) == []
    made.span.setText(f"{local + timedelta(minutes=50):%H:%M}")
    QTest.keyClick(made.span, Qt.Key.Key_Return)
    closed(desk, qtbot, DelayDialogue)
    settle(desk, qtbot)
    assert announced(desk) == [(DelayOf.QUEUE, "A", 0, DelayReason.BUSY)]
    qtbot.waitUntil(lambda: "nobody before" in str(desk.texts("delays")))


def test_what_a_colleague_announced_is_ended_by_its_key_and_that_is_taken_back(
    desk: Desk, qtbot: QtBot
) -> None:
    service = DelayService(desk.elsewhere, desk.now)
    way = service.enter(
        NewDelay(DelayOf.QUEUE, "A", DelayReason.EQUIPMENT, 20, note="the X-ray"), an_actor("Ann")
    )
    qtbot.waitUntil(lambda: way.delay_id in keys(desk, "delays"))
    choose(desk, "delays", way.delay_id)
    settle(desk, qtbot)
    assert "the X-ray" in str(desk.texts("delays"))
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F12, SHIFT)
    said(desk, qtbot, "Over: queue A is late no more.")
    assert announced(desk) == []
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert len(announced(desk)) == 1


def test_it_goes_by_itself_once_it_is_over(desk: Desk, qtbot: QtBot) -> None:
    DelayService(desk.elsewhere, desk.now).enter(
        NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, 20), an_actor("Ann")
    )
    qtbot.waitUntil(lambda: len(desk.texts("delays")) == 1)
    desk.clock[0] += timedelta(hours=2)
    desk.window.model.refresh()
    qtbot.waitUntil(lambda: desk.texts("delays") == [])

"""An act is for whom it was begun for, says so, and can be taken back: nobody else is ever touched."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.services.desk.help import HelpService
from kiosk.staff.window import UNDO_SECONDS
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.test_window import choose, press, push, shown, status

ACTS = ("acknowledge", "room", "recall", "done", "left", "back")
ARRIVALS, WAITING, EXPECTED, CALLS, TODAY = "arrivals", "waiting", "expected", "calls", "today"


def highlighted(desk: Desk) -> set[str]:
    """The keys of all rows that are highlighted, in any list."""
    return {
        desk.window.shelf.table(item.key).key_of(index.row())
        for item in desk.window.shelf.lists
        for index in desk.window.shelf.view(item.key).selectionModel().selectedRows()
    }


def settle(desk: Desk, qtbot: QtBot) -> None:
    model = desk.window.model
    qtbot.waitUntil(lambda: model._runner.idle and not model._reading and not model._changes)


def test_d3_keys_do_nothing_while_somebody_is_chosen_who_has_not_arrived(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    choose(desk, EXPECTED, 0)
    assert highlighted(desk) == {"a2"}
    assert desk.window.model.selected == ""
    assert not any(desk.window.acts[name].isEnabled() for name in ACTS)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_F6, Qt.Key.Key_Space):
        press(desk, key)
    settle(desk, qtbot)
    assert status(desk, visit_id) is TicketStatus.WAITING
    assert desk.window.model.unseen()
    # And back: the patient who is chosen is the one that keys act on.
    choose(desk, ARRIVALS, 0)
    assert highlighted(desk) == {visit_id}
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: status(desk, visit_id) is TicketStatus.LEFT)


def test_d3_who_is_highlighted_in_one_list_is_highlighted_in_no_other(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.arrive(1), desk.arrive(2)
    shown(desk, qtbot, second)
    choose(desk, EXPECTED, 2)
    desk.window.model.select(first)
    assert highlighted(desk) == {first}
    desk.window.search.setText("Family2")
    found = "found"
    qtbot.waitUntil(lambda: len(desk.texts(found)) == 1)
    choose(desk, found, 0)
    assert desk.window.model.selected == second
    assert highlighted(desk) == {"p2", second}
    choose(desk, TODAY, 0)
    assert highlighted(desk) == {first}


def test_d3_a_row_that_goes_leaves_nobody_highlighted_whom_nobody_chose(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 8)
    choose(desk, EXPECTED, 0)
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts(EXPECTED)) == 7)
    assert highlighted(desk) == set()


def test_d3_a_list_that_gets_the_focus_chooses_nobody(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    view = desk.window.shelf.view(ARRIVALS)
    desk.window.search.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.window.model.selected == ""
    assert highlighted(desk) == set()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert desk.window.model.selected == visit_id
    assert highlighted(desk) == {visit_id}


@pytest.mark.parametrize(
    ("key", "begins", "ends", "words"),
    [
        (Qt.Key.Key_F8, TicketStatus.CALLED, TicketStatus.DONE, "A 01 Family1, Given is done."),
        (Qt.Key.Key_F9, TicketStatus.CALLED, TicketStatus.LEFT, "A 01 Family1, Given has left."),
        (
            Qt.Key.Key_F10,
            TicketStatus.CALLED,
            TicketStatus.WAITING,
            "A 01 Family1, Given is back in the queue.",
        ),
        (Qt.Key.Key_F5, TicketStatus.WAITING, TicketStatus.CALLED, "Called A 01: Family1, Given."),
    ],
)
def test_d3_an_act_names_whom_it_was_for_and_is_taken_back(
    desk: Desk, qtbot: QtBot, key: Qt.Key, begins: TicketStatus, ends: TicketStatus, words: str
) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    window = desk.window
    if begins is TicketStatus.CALLED:
        window.model.move(TicketStatus.CALLED)
        qtbot.waitUntil(lambda: window.acts["done"].isEnabled())
    before = window.model.row()
    assert before is not None
    press(desk, key)
    qtbot.waitUntil(lambda: status(desk, visit_id) is ends and window.acts["undo"].isEnabled())
    assert window.said.text() == words
    assert window.undoing.isVisible()
    settle(desk, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: status(desk, visit_id) is begins)
    qtbot.waitUntil(lambda: "Taken back: A 01 Family1, Given" in window.said.text())
    settle(desk, qtbot)
    after = window.model.row()
    assert after is not None
    assert replace(after, version=before.version) == before
    assert not window.undoing.isVisible()
    assert not window.acts["undo"].isEnabled()


def test_an_act_can_be_taken_back_for_a_while_by_its_button(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    window = desk.window
    window._second.stop()
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(window.undoing.isVisible)
    for _ in range(UNDO_SECONDS - 1):
        window.tick()
    assert window.undoing.isVisible()
    window.tick()
    assert not window.undoing.isVisible()
    settle(desk, qtbot)
    window.model.move(TicketStatus.WAITING)
    qtbot.waitUntil(window.undoing.isVisible)
    settle(desk, qtbot)
    window.undoing.click()
    qtbot.waitUntil(lambda: status(desk, visit_id) is TicketStatus.LEFT)


def test_what_somebody_has_gone_on_with_is_said_to_be_too_late(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    desk.window.model.call_next()
    qtbot.waitUntil(lambda: desk.window.model.undoable is not None)
    row = desk.window.model.row()
    assert row is not None
    desk.queue.move(row.ticket_id, TicketStatus.CALLED, TicketStatus.SERVING, an_actor("another"), "7")
    desk.window.model.undo()
    qtbot.waitUntil(lambda: "Too late" in desk.window.said.text())
    assert status(desk, visit_id) is TicketStatus.SERVING


def test_asking_again_and_an_acknowledgement_are_taken_back(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    model = desk.window.model
    push(desk, qtbot, "handback_insurance")
    qtbot.waitUntil(lambda: model.undoable is not None)
    settle(desk, qtbot)
    assert "Insurance is not answered yet" in desk.window.said.text()
    model.undo()
    qtbot.waitUntil(lambda: insurance(desk) is ItemStatus.NEEDS_STAFF)
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not model.unseen())
    settle(desk, qtbot)
    model.undo()
    qtbot.waitUntil(lambda: len(model.unseen()) == 1)


def insurance(desk: Desk) -> ItemStatus:
    row = desk.window.model.row()
    assert row is not None
    return next(item.status for item in row.checklist if item.kind is ItemKind.INSURANCE)


def test_f2_the_room_is_for_whom_it_was_asked(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = desk.arrive(1), desk.arrive(2)
    shown(desk, qtbot, second)
    shown(desk, qtbot, first)

    def asked(*_given: object, **_more: object) -> tuple[str, bool]:
        # While the dialogue stands, somebody else comes to be selected: by a call, or by an arrival.
        desk.window.model.select(second)
        return "Room 12", True

    monkeypatch.setattr(QInputDialog, "getItem", asked)
    press(desk, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.SERVING)
    assert status(desk, second) is TicketStatus.WAITING
    qtbot.waitUntil(lambda: desk.window.said.text() == "A 01 Family1, Given is in Room 12.")


def test_f2_an_item_is_settled_of_the_visit_that_was_shown(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.arrive(1), desk.arrive(2)
    shown(desk, qtbot, second)
    shown(desk, qtbot, first)
    model = desk.window.model
    model.settle(ItemKind.INSURANCE, "", ItemStatus.DONE, first, ItemStatus.NEEDS_STAFF)
    model.select(second)
    qtbot.waitUntil(lambda: model.undoable is not None)
    settle(desk, qtbot)
    assert insurance(desk) is ItemStatus.NEEDS_STAFF
    model.settle(ItemKind.INSURANCE, "", ItemStatus.SKIPPED, first, ItemStatus.NEEDS_STAFF)
    qtbot.waitUntil(lambda: "Somebody else was quicker" in desk.window.said.text())


@pytest.mark.parametrize(("mine", "proposed"), [("Room 9", "Room 9"), ("", "Room 204")])
def test_the_room_that_is_proposed_is_mine_or_the_booked_one(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, mine: str, proposed: str
) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    desk.window.my_room.setCurrentText(mine)
    offered: list[str] = []

    def asked(
        _parent: object, _title: str, _label: str, rooms: list[str], place: int, *_more: object
    ) -> tuple[str, bool]:
        offered.append(rooms[place])
        return "", False

    monkeypatch.setattr(QInputDialog, "getItem", asked)
    press(desk, Qt.Key.Key_F6)
    assert offered == [proposed]


def test_d13_space_acknowledges_who_is_selected_and_nobody_else(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.arrive(1), desk.arrive(2)
    shown(desk, qtbot, second)
    model = desk.window.model
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [row.visit_id for row in model.unseen()] == [first])
    settle(desk, qtbot)
    press(desk, Qt.Key.Key_Space)
    settle(desk, qtbot)
    assert [row.visit_id for row in model.unseen()] == [first]
    assert not desk.window.acts["acknowledge"].isEnabled()
    model.acknowledge()
    assert "has been seen already" in desk.window.said.text()
    model.select("")
    model.acknowledge()
    settle(desk, qtbot)
    assert [row.visit_id for row in model.unseen()] == [first]


def test_d15_who_is_called_does_not_ring_on(desk: Desk, qtbot: QtBot) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    press(desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.window.windowTitle() == "Front desk")
    before = len(desk.chimes)
    desk.clock[0] += timedelta(minutes=10)
    for _ in range(60):
        desk.window.tick()
    assert len(desk.chimes) == before
    row = desk.window.model.row()
    assert row is not None
    assert (row.acknowledged_by, row.ticket_status) == ("Desk", TicketStatus.CALLED)


def test_the_list_keeps_its_place_when_somebody_is_called(desk: Desk, qtbot: QtBot) -> None:
    for number in range(1, 9):
        desk.arrive(number)
    qtbot.waitUntil(lambda: len(desk.texts()) == 8)
    desk.window.resize(820, 400)
    bar = desk.window.shelf.view(ARRIVALS).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.window.model.undoable is not None)
    settle(desk, qtbot)
    row = desk.window.model.row()
    assert row is not None
    assert desk.texts()[-1][0] == row.ticket
    assert bar.value() == 0


def test_d16_who_works_here_is_shown(desk: Desk, qtbot: QtBot) -> None:
    who = desk.window.menuBar().cornerWidget()
    assert isinstance(who, QLabel)
    assert who.isVisible()
    assert who.text() == "Desk"
    assert who.accessibleName() == "Who works here: Desk"
    assert desk.window.menuBar().rect().contains(who.geometry())


def test_the_help_call_that_is_chosen_is_answered_and_says_where_to_go(desk: Desk, qtbot: QtBot) -> None:
    calls = HelpService(desk.elsewhere, desk.now)
    calls.call("call-1", "lobby-1", "contact", "p1")
    desk.clock[0] += timedelta(seconds=5)
    calls.call("call-2", "lobby-2", "welcome")
    qtbot.waitUntil(lambda: len(desk.texts(CALLS)) == 2)
    choose(desk, CALLS, 1)
    press(desk, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: calls.is_answered("call-2"))
    assert not calls.is_answered("call-1")
    qtbot.waitUntil(lambda: "You go to lobby-2" in desk.window.said.text())
    settle(desk, qtbot)
    press(desk, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: "You go to lobby-1: Family1, Given asked" in desk.window.said.text())


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Qt.Key.Key_Space, "Choose a patient who has arrived first: click, or use the arrow keys."),
        (Qt.Key.Key_F3, "Choose a patient"),
        (Qt.Key.Key_F4, "Nobody asks for help."),
        (Qt.Key.Key_F5, "Nobody is waiting."),
        (Qt.Key.Key_F6, "Choose a patient"),
        (Qt.Key.Key_F7, "Choose a patient"),
        (Qt.Key.Key_F8, "Choose a patient"),
        (Qt.Key.Key_F9, "Choose a patient"),
        (Qt.Key.Key_F10, "Choose a patient"),
    ],
)
def test_a_key_that_cannot_act_says_why_and_what_to_do(desk: Desk, key: Qt.Key, words: str) -> None:
    press(desk, key)
    assert words in desk.window.said.text()


def test_a_key_that_does_not_fit_how_somebody_stands_says_so(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    press(desk, Qt.Key.Key_F7)
    assert desk.window.said.text() == "Not now: A 01 Family1, Given is waiting."
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.window.acts["acknowledge"].isEnabled())
    settle(desk, qtbot)
    press(desk, Qt.Key.Key_Space)
    assert "A 01 Family1, Given has been seen already." in desk.window.said.text()
    # Of somebody in another list it says who that is.
    choose(desk, "expected", 0)
    qtbot.waitUntil(lambda: desk.window.model.selected == "")
    press(desk, Qt.Key.Key_F9)
    assert "has not arrived. Choose a patient" in desk.window.said.text()


def test_space_still_presses_the_button_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    button = desk.window.toolbar.buttons["call_next"]
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setEnabled(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 1
    assert "Choose" not in desk.window.said.text()

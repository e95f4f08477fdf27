"""Arrivals come by themselves, call for attention until seen, and every action is a key."""

from datetime import timedelta
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Broken, Wrong
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import FieldChange
from kiosk.qt.widgets.table import RowsModel
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.patients import PatientService
from tests.factories import a_booking, a_patient, an_actor
from tests.staff.conftest import Desk

PHONE = FieldChange("phone", "555 010 0001", "555 010 0199")


def press(desk: Desk, key: Qt.Key) -> None:
    desk.window.activateWindow()
    QTest.keyClick(desk.window, key)


def choose(desk: Desk, section: str, row: int) -> None:
    """Click a row of a list."""
    desk.window.shelf.go(section)
    view = desk.window.shelf.view(section)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def labels(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.details.findChildren(QLabel) if label.isVisible()]


def push(desk: Desk, qtbot: QtBot, what: str) -> None:
    """Click the one button of that kind, once the panel has it."""

    def found() -> list[QPushButton]:
        return [
            button
            for button in desk.window.details.findChildren(QPushButton)
            if button.property("what") == what and button.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1)
    found()[0].click()


def status(desk: Desk, visit_id: str) -> TicketStatus:
    rows = ArrivalService(desk.elsewhere, desk.window.model.settings, desk.now).today(an_actor())
    return next(row.ticket_status for row in rows if row.visit_id == visit_id)


def shown(desk: Desk, qtbot: QtBot, visit_id: str) -> None:
    """Wait until the arrival is there, select it and wait for its details."""
    model = desk.window.model
    qtbot.waitUntil(lambda: any(row.visit_id == visit_id for row in model.snapshot.arrivals))
    model.select(visit_id)
    qtbot.waitUntil(lambda: model.details() is not None)


def test_an_arrival_appears_sounds_and_counts_until_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    assert desk.texts() == []
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    assert desk.texts()[0][:2] == ["A 01", "Family1, Given"]
    assert desk.window.windowTitle() == "(1) Front desk"
    assert "(1)" in desk.window.shelf.name_of("arrivals").text()
    assert len(desk.chimes) == 1
    for _ in range(20):
        desk.window.tick()
    assert len(desk.chimes) == 2
    choose(desk, "arrivals", 0)
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.window.windowTitle() == "Front desk")
    for _ in range(60):
        desk.window.tick()
    assert len(desk.chimes) == 2
    assert not desk.window.acts["acknowledge"].isEnabled()


def test_an_arrival_that_nobody_sees_escalates(desk: Desk, qtbot: QtBot) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    table = desk.window.shelf.table("arrivals")
    assert table.data(table.index(0, 0), RowsModel.GROUND) == "unseen"
    desk.clock[0] += timedelta(seconds=179)
    desk.window.tick()
    assert table.data(table.index(0, 0), RowsModel.GROUND) == "unseen"
    desk.clock[0] += timedelta(seconds=1)
    desk.window.tick()
    assert table.data(table.index(0, 0), RowsModel.GROUND) == "overdue"
    before = len(desk.chimes)
    for _ in range(6):
        desk.window.tick()
    assert len(desk.chimes) == before + 1


def test_two_lights_have_words(desk: Desk, qtbot: QtBot) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    # Between them stands that somebody is of special privacy, where somebody is.
    assert desk.texts()[0][7:] == ["ready", "", "card not at hand"]
    table = desk.window.shelf.table("arrivals")
    assert table.data(table.index(0, 7), RowsModel.DOT) == "ready"
    assert table.data(table.index(0, 9), RowsModel.DOT) == "attention"


def test_the_queue_by_keys(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    desk.window.my_room.setCurrentText("Room 9")
    press(desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.CALLED)
    assert [(call.ticket, call.room) for call in desk.queue.calls()] == [("A 01", "Room 9")]
    shown(desk, qtbot, first)
    qtbot.waitUntil(lambda: desk.window.acts["recall"].isEnabled())
    press(desk, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: desk.queue.calls()[0].times_called == 2)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args, **_more: ("Room 12", True))
    press(desk, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.SERVING)
    qtbot.waitUntil(lambda: desk.texts()[0][7] == "Room 12")
    press(desk, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.DONE)
    qtbot.waitUntil(lambda: desk.texts() == [] and desk.window.acts["back"].isEnabled())
    press(desk, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.WAITING)
    qtbot.waitUntil(lambda: desk.window.acts["left"].isEnabled())
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: status(desk, first) is TicketStatus.LEFT)


def test_actions_are_there_only_when_they_can_work(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    names = ("call_next", "acknowledge", "room", "recall", "done", "left")
    actions = [window.acts[name] for name in names]
    assert not any(action.isEnabled() for action in actions)
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    enabled = [action.isEnabled() for action in actions]
    assert enabled == [True, True, True, False, False, True]
    assert [window.buttons[name].isEnabled() for name in names] == enabled


def test_who_acts_on_an_old_row_is_told_calmly_and_sees_what_is_true(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    desk.pause()
    row = desk.window.model.row()
    assert row is not None
    desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.SERVING, an_actor("another"), "Room 7")
    assert desk.texts("arrivals")[0][7] == "ready"
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "Somebody else was quicker" in desk.window.said.text())
    qtbot.waitUntil(lambda: desk.texts("arrivals")[0][7] == "Room 7")
    assert desk.window.acts["done"].isEnabled()
    assert status(desk, visit_id) is TicketStatus.SERVING


def test_attack_14_an_audit_that_does_not_hold_is_told_to_everybody_at_the_desk(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.window
    # As the upkeep does, from its own thread.
    teller = Thread(target=window.alarm, args=(Broken(7, Wrong.EDITED),))
    teller.start()
    teller.join()
    qtbot.waitUntil(window.banner.isVisible)
    assert "from event 7 on" in window.banner.text()
    desk.feed.lost.emit()
    assert "from event 7 on" in window.banner.text()
    desk.feed.found.emit()
    window.model.news(EVERYTHING)
    qtbot.waitUntil(lambda: window.connection.text().startswith("Connected"))
    window.tick()
    assert window.banner.isVisible(), "it is told for as long as the window is open"


def test_old_lists_say_how_old_they_are_until_they_are_read_again(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    assert not window.banner.isVisible()
    desk.pause()
    desk.feed.lost.emit()
    assert window.banner.isVisible()
    assert window.connection.text() == "No connection to the database"
    desk.clock[0] += timedelta(minutes=5, seconds=30)
    window.tick()
    assert "5 min old" in window.banner.text()
    desk.clock[0] += timedelta(hours=1)
    window.tick()
    assert "1 h 5 min old" in window.banner.text()
    row = window.model.row()
    assert row is not None
    desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.CALLED, an_actor("another"))
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "Somebody else was quicker" in window.said.text())
    qtbot.waitUntil(lambda: "0 s old" in window.banner.text())
    assert window.acts["recall"].isEnabled(), "what is true is shown"
    desk.feed.found.emit()
    assert window.banner.isVisible(), "nothing has been read yet"
    window.model.news(EVERYTHING)
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    assert window.connection.text().startswith("Connected")


def test_changes_are_accepted_and_refused_old_beside_new(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1, PHONE, FieldChange("city", "", "Springfield"))
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: {"555 010 0001", "555 010 0199", "Springfield"} <= set(labels(desk)))
    push(desk, qtbot, "accept_phone")
    qtbot.waitUntil(lambda: any("accepted" in text for text in labels(desk)))
    push(desk, qtbot, "refuse_city")
    qtbot.waitUntil(lambda: any("refused" in text for text in labels(desk)))
    details = ArrivalService(desk.elsewhere, desk.window.model.settings, desk.now).details(
        visit_id, an_actor()
    )
    assert (details.patient.contact.phone, details.patient.contact.city) == ("555 010 0199", "")


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("complete_insurance", ItemStatus.DONE),
        ("waive_insurance", ItemStatus.SKIPPED),
        ("handback_insurance", ItemStatus.DUE),
    ],
)
def test_an_item_is_completed_waived_or_handed_back(
    desk: Desk, qtbot: QtBot, what: str, expected: ItemStatus
) -> None:
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    push(desk, qtbot, what)

    def settled() -> bool:
        row = desk.window.model.row()
        assert row is not None
        return next(item for item in row.checklist if item.kind is ItemKind.INSURANCE).status is expected

    qtbot.waitUntil(settled)


def test_d22_it_begins_with_the_focus_in_its_list_and_not_where_one_types(desk: Desk) -> None:
    assert desk.window.shelf.view("arrivals").hasFocus()
    assert not desk.window.my_room.hasFocus()


def test_search_finds_while_typing_and_space_is_a_space_there(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(3)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.search.hasFocus()
    QTest.keyClicks(desk.window.search, "a 01")
    assert desk.window.search.text() == "a 01"
    assert desk.window.model.unseen()
    found = "found"
    qtbot.waitUntil(lambda: [row[0] for row in desk.texts(found)] == ["Family3, Given"])
    assert desk.window.shelf.in_sight == found
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    assert desk.window.model.selected == visit_id
    desk.window.search.setText("1005")
    qtbot.waitUntil(lambda: [row[2] for row in desk.texts(found)] == ["1005"])
    desk.window.search.clear()
    assert desk.window.shelf.in_sight == "arrivals"


def test_the_expected_list_shows_who_has_not_come(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 8)
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 7)


def test_a_call_for_help_is_heard_and_answered(desk: Desk, qtbot: QtBot) -> None:
    calls = HelpService(desk.elsewhere, desk.now)
    calls.call("call-1", "kiosk-2", "contact", "p1")
    qtbot.waitUntil(lambda: len(desk.texts("calls")) == 1)
    assert desk.texts("calls")[0][1:] == ["kiosk-2", "contact details", "Family1, Given"]
    assert len(desk.chimes) == 1
    press(desk, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: calls.is_answered("call-1"))
    qtbot.waitUntil(lambda: desk.texts("calls") == [])


@pytest.mark.parametrize("name", ['<img src="x">', "<b>x</b>", "👩‍⚕️", "\u202eevil", "n" * 200])
def test_s08_hostile_names_are_shown_as_they_are(desk: Desk, qtbot: QtBot, name: str) -> None:
    PatientService(desk.elsewhere).save([a_patient(1, given=name)], [a_booking(1)])
    visit_id = desk.arrive(1)
    shown(desk, qtbot, visit_id)
    assert desk.texts()[0][1] == f"Family1, {name}"
    qtbot.waitUntil(lambda: any(name in text for text in labels(desk)))
    everything = desk.window.findChildren(QLabel)
    assert {label.textFormat() for label in everything if label.text()} == {Qt.TextFormat.PlainText}
    assert not desk.window.grab().isNull()


def test_selection_stays_while_others_arrive(desk: Desk, qtbot: QtBot) -> None:
    first = desk.arrive(1)
    shown(desk, qtbot, first)
    press(desk, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.window.model.unseen())
    for number in (2, 3, 4):
        desk.arrive(number)
    qtbot.waitUntil(lambda: len(desk.texts()) == 4)
    assert [row[0] for row in desk.texts()] == ["A 02", "A 03", "A 04", "A 01"]
    assert desk.window.model.selected == first
    assert desk.window.shelf.view("arrivals").currentIndex().row() == 3


def test_a_row_that_goes_does_not_choose_its_neighbour(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.arrive(1), desk.arrive(2)
    shown(desk, qtbot, second)
    waiting = desk.window.shelf.view("waiting")
    shown(desk, qtbot, first)
    qtbot.waitUntil(lambda: waiting.currentIndex().row() == 0)
    desk.window.model.move(TicketStatus.SERVING, "Room 1")
    qtbot.waitUntil(lambda: len(desk.texts("waiting")) == 1)
    assert desk.window.model.selected == first
    assert not waiting.currentIndex().isValid()
    assert not waiting.selectionModel().hasSelection()
    desk.window.shelf.go("waiting")
    rectangle = waiting.visualRect(waiting.model().index(0, 0))
    QTest.mouseClick(waiting.viewport(), Qt.MouseButton.LeftButton, pos=rectangle.center())
    assert desk.window.model.selected == second


def test_a_record_that_is_away_leaves_the_lists_as_they_were(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)

    def away(_self: ArrivalService, _who: Actor) -> None:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patched:
        patched.setattr(ArrivalService, "today", away)
        desk.window.model.refresh()
        qtbot.waitUntil(lambda: desk.window.connection.text() == "No connection to the database")
        assert desk.window.banner.isVisible()
    assert len(desk.texts()) == 1
    # Nobody asks for it: it is tried again by itself.
    qtbot.waitUntil(lambda: desk.window.connection.text().startswith("Connected"))
    assert not desk.window.banner.isVisible()


def test_everything_that_can_be_pressed_or_typed_in_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    visit_id = desk.arrive(1, PHONE)
    shown(desk, qtbot, visit_id)
    named = [desk.window.search, desk.window.my_room, desk.window.shelf.names]
    named += [desk.window.shelf.view(item.key) for item in desk.window.shelf.lists]
    for widget in [*named, *desk.window.details.findChildren(QPushButton)]:
        assert isinstance(widget, QWidget)
        assert widget.accessibleName(), widget

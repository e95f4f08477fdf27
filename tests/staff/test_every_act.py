"""Each action of the window: by menu, by key and by a double click, for whom it was begun, and taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from kiosk.domain.feed import Topic
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemStatus
from kiosk.domain.visit.steps import FieldChange
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt.comfort import Comfort, add_display_menu
from kiosk.qt.letters import letter_bar
from kiosk.staff.dialogues.checking_in import CheckInDialogue
from kiosk.staff.lists.parts import StaffList
from kiosk.store import tables
from kiosk.store.feed import announce
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, in_front, settle
from tests.staff.dialogues import shown as dialogues
from tests.staff.test_window import choose, shown


def menus(desk: Desk) -> list[QMenu]:
    return [found for found in desk.window.menuBar().findChildren(QMenu) if found.actions()]


def key_of(desk: Desk, name: str) -> QKeySequence:
    return QKeySequence(desk.window.acts.deeds[name].key)


def by_key(desk: Desk, name: str) -> None:
    QTest.keySequence(desk.window, key_of(desk, name))


def by_menu(desk: Desk, name: str) -> None:
    """As somebody chooses it there, where it stands."""
    action = desk.window.acts[name]
    (menu,) = [found for found in menus(desk) if action in found.actions()]
    chosen = next(item for item in menu.actions() if item is action)
    assert chosen.isEnabled(), f"{name} cannot be chosen"
    chosen.trigger()


WAYS = {"key": by_key, "menu": by_menu}


def test_every_action_stands_in_one_menu_and_answers_to_its_key_alone(desk: Desk, qtbot: QtBot) -> None:
    deeds = desk.window.acts.deeds
    done: list[str] = []
    for name, deed in deeds.items():
        object.__setattr__(deed, "does", lambda name=name: done.append(name))
        desk.window.acts[name].setVisible(True)
        desk.window.acts[name].setEnabled(True)
    in_front(desk, qtbot)
    desk.window.shelf.focus()
    assert len(deeds) > 30
    for name, deed in deeds.items():
        holding = [menu for menu in menus(desk) if desk.window.acts[name] in menu.actions()]
        assert len(holding) == 1, name
        done.clear()
        desk.window.acts[name].trigger()
        assert done == [name]
        if deed.key:
            done.clear()
            by_key(desk, name)
            assert done == [name], (name, deed.key)


def doubled(desk: Desk) -> list[str]:
    """Menus and entries that share their letter with another, or have none."""
    bar = desk.window.menuBar()
    wrong = []
    for actions in (bar.actions(), *(menu.actions() for menu in menus(desk))):
        letters = [action.text().partition("&")[2][:1].upper() for action in actions]
        wrong += [
            action.text()
            for action, letter in zip(actions, letters, strict=True)
            if not letter or letters.count(letter) > 1
        ]
    return wrong


@pytest.mark.parametrize("translated", [lambda text: text, lambda text: f"&E{text[::-1].lower()}"])
def test_no_letter_of_a_menu_is_two_things_in_whatever_words(
    desk: Desk, qtbot: QtBot, translated: Callable[[str], str]
) -> None:
    bar = desk.window.menuBar()
    add_display_menu(desk.window, Comfort(QSettings()))
    for actions in (bar.actions(), *(menu.actions() for menu in menus(desk))):
        for action in actions:
            action.setText(translated(action.text()))
    letter_bar(bar)
    assert len(bar.actions()) == 7
    assert doubled(desk) == []


@pytest.mark.parametrize("where", ["search", "room"])
def test_a_key_of_the_window_is_heard_in_a_field_that_has_no_use_for_it(
    desk: Desk, qtbot: QtBot, where: str
) -> None:
    """Undo and redo are the field's as long as it has anything to undo, and letters always."""
    deeds = desk.window.acts.deeds
    done: list[str] = []
    for name, deed in deeds.items():
        object.__setattr__(deed, "does", lambda name=name: done.append(name))
        desk.window.acts[name].setVisible(True)
        desk.window.acts[name].setEnabled(True)
    in_front(desk, qtbot)
    room = desk.window.my_room.lineEdit()
    assert room is not None
    field = desk.window.search if where == "search" else room
    keys = desk.window.search if where == "search" else desk.window.my_room
    keys.setFocus()
    for name, deed in deeds.items():
        if not deed.key.startswith(("Ctrl+", "Alt+")):
            continue
        done.clear()
        QTest.keySequence(keys, key_of(desk, name))
        assert done == [name], (name, deed.key)
        keys.setFocus()
    done.clear()
    QTest.keyClicks(keys, "Ar?")
    while field.isUndoAvailable():
        QTest.keySequence(keys, QKeySequence("Ctrl+Z"))
    while field.isRedoAvailable():
        QTest.keySequence(keys, QKeySequence("Ctrl+Y"))
    assert (field.text(), done) == ("Ar?", [])
    QTest.keySequence(keys, QKeySequence("Ctrl+Y"))
    assert done == ["answer_call"]


def test_every_list_says_what_a_double_click_does(desk: Desk) -> None:
    """Of an arrival it does nothing: whoever reads it has it beside the list already."""

    def does(shown: StaffList[object]) -> str:
        return shown.opens or next((action.name for action in shown.actions), "")

    found = {shown.key: does(shown) for shown in desk.window.shelf.lists}
    assert {key for key, name in found.items() if not name} <= {"arrivals", "waiting", "review", "today"}
    assert {found[key] for key in ("expected", "found", "at_kiosk")} == {"check_in"}
    assert (found["calls"], found["entries"]) == ("answer", "read_entry")
    assert {name for name in found.values() if name} <= set(desk.window.acts.deeds)


@dataclass(frozen=True)
class Act:
    """An act on an arrival: how it stands before, what is answered where it asks, and what it has come to."""

    name: str
    done: Callable[[ArrivalRow], bool]
    begins: Callable[[Desk, ArrivalRow], object] = lambda _desk, _row: None
    answer: str = ""


def called(desk: Desk, row: ArrivalRow) -> None:
    desk.queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.CALLED, an_actor(), "9")


def held(desk: Desk, row: ArrivalRow) -> None:
    desk.queue.hold(row.ticket_id, "at X-ray", an_actor())


def stands(status: TicketStatus) -> Callable[[ArrivalRow], bool]:
    return lambda row: row.ticket_status is status


ACTS = (
    Act("acknowledge", lambda row: row.acknowledged_by == "Desk"),
    Act("call_next", stands(TicketStatus.CALLED)),
    Act("call_this", stands(TicketStatus.CALLED)),
    Act("recall", lambda row: row.called_by == "Desk", called),
    Act("room", lambda row: row.room == "12" and stands(TicketStatus.SERVING)(row), answer="12"),
    Act("done", stands(TicketStatus.DONE), called),
    Act("left", stands(TicketStatus.LEFT)),
    Act("back", stands(TicketStatus.WAITING), called),
    Act("back", lambda row: not row.held, held),
    Act("first", lambda row: row.first == "in pain", answer="in pain"),
    Act("hold", lambda row: row.held == "at X-ray", answer="at X-ray"),
    Act("transfer", lambda row: row.queue == "E", answer="Eyes (E)"),
    Act("accept_all", lambda row: row.pending_changes == 0),
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("act", ACTS, ids=lambda act: f"{act.name}-{act.answer}")
def test_a01_an_act_is_for_whom_it_was_begun_and_is_undone(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, act: Act, way: str
) -> None:
    """Somebody else is chosen before it has been done, or while it still asks: it is for the first all the same."""
    window, model = desk.window, desk.window.model
    settle(desk, qtbot)
    with desk.elsewhere.write() as connection:
        announce(connection, Topic.SETTINGS)
        eyes = {"id": "eyes", "name": "Eyes", "names": {}, "letter": "E", "also": [], "in_use": True}
        connection.execute(insert(tables.healthcare_service).values(eyes))
    qtbot.waitUntil(lambda: bool(model.settings.places.services))
    wish = FieldChange("city", "", "Elsewhere")
    first, other = desk.arrive(1, wish), desk.arrive(2, wish)
    shown(desk, qtbot, other)
    shown(desk, qtbot, first)

    def row(visit_id: str) -> ArrivalRow:
        return next(found for found in model.snapshot.arrivals if found.visit_id == visit_id)

    act.begins(desk, row(first))
    model.refresh()
    settle(desk, qtbot)
    before, untouched = row(first), row(other)
    assert not act.done(before)

    def answers(*_: object) -> tuple[str, bool]:
        model.select(other)
        return act.answer, True

    monkeypatch.setattr(QInputDialog, "getItem", answers)
    qtbot.waitUntil(lambda: model.details() is not None)
    in_front(desk, qtbot)
    window.shelf.focus()
    WAYS[way](desk, act.name)
    model.select(other)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: act.done(row(first)))
    assert row(other) == untouched
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert window.said.text().startswith("Taken back"), window.said.text()
    qtbot.waitUntil(lambda: replace(row(first), version=before.version) == before)
    assert row(other) == untouched


@pytest.mark.parametrize("way", WAYS)
def test_a01_who_has_not_come_is_noted_for_whom_it_was_begun_and_undone(
    desk: Desk, qtbot: QtBot, way: str
) -> None:
    window = desk.window
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 8)
    before = desk.texts("expected")

    def changed() -> list[str]:
        return [row[1] for row, was in zip(desk.texts("expected"), before, strict=True) if row != was]

    def differs(was: list[str]) -> bool:
        return changed() != was

    def stays(was: list[str]) -> bool:
        return changed() == was

    for name, words in (("no_show", "has not come: noted."), ("expect_again", "is expected again.")):
        in_front(desk, qtbot)
        choose(desk, "expected", 0)
        settle(desk, qtbot)
        was = changed()
        WAYS[way](desk, name)
        choose(desk, "expected", 1)
        settle(desk, qtbot)
        assert window.said.text() == f"Family1, Given {words}"
        qtbot.waitUntil(partial(differs, was))
        done = changed()
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(desk, qtbot)
        assert window.said.text() == "Taken back: Family1, Given is as before."
        qtbot.waitUntil(partial(stays, was))
        choose(desk, "expected", 0)
        settle(desk, qtbot)
        WAYS[way](desk, name)
        settle(desk, qtbot)
        qtbot.waitUntil(partial(stays, done))


@pytest.mark.parametrize("way", [*WAYS, "double click"])
def test_a01_whoever_is_expected_is_checked_in_and_expected_again(desk: Desk, qtbot: QtBot, way: str) -> None:
    window, model = desk.window, desk.window.model
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 8)
    in_front(desk, qtbot)
    choose(desk, "expected", 0)
    if way == "double click":
        view = window.shelf.view("expected")
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        WAYS[way](desk, "check_in")
    qtbot.waitUntil(lambda: len(dialogues(desk, CheckInDialogue)) == 1)
    (made,) = dialogues(desk, CheckInDialogue)
    qtbot.waitUntil(lambda: made._asked is not None)
    made.primary.click()
    closed(desk, qtbot, CheckInDialogue)
    settle(desk, qtbot)
    (row,) = model.snapshot.arrivals
    assert row.patient_name == "Family1, Given"
    assert any(item.status is ItemStatus.NEEDS_STAFF for item in row.checklist)
    in_front(desk, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert [found.ticket_status for found in model.snapshot.arrivals] == [TicketStatus.LEFT]
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 8)

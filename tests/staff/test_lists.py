"""Lists have keys and so have their rows; what can be done with a row is one table, shown in three ways."""

import importlib
import pkgutil
from datetime import timedelta
from types import ModuleType
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.qt import theme
from kiosk.services.desk import help as helping
from kiosk.services.desk.help import HelpService
from kiosk.staff import lists
from kiosk.staff.actions import Actions, Deed, Menu, menu_words
from kiosk.staff.lists.parts import Facts
from kiosk.staff.lists.table import LISTS
from kiosk.staff.shelf import Shelf
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.test_window import choose, press


def calling(desk: Desk, qtbot: QtBot, *names: str) -> HelpService:
    calls = HelpService(desk.elsewhere, desk.now)
    for name in names:
        calls.call(name, f"lobby-{name}", "welcome")
        desk.clock[0] += timedelta(seconds=1)
    qtbot.waitUntil(lambda: len(desk.texts("calls")) == len(names))
    return calls


def beside(desk: Desk) -> list[QPushButton]:
    """The buttons for the chosen row."""
    return [made for made in desk.window.details.findChildren(QPushButton) if made.isVisible()]


def test_a_chosen_row_stays_chosen_when_rows_before_it_go(desk: Desk, qtbot: QtBot) -> None:
    calls = calling(desk, qtbot, "a", "b", "c")
    choose(desk, "calls", 2)
    view, table = desk.window.shelf.view("calls"), desk.window.shelf.table("calls")
    calls.answer("a", an_actor("another"))
    qtbot.waitUntil(lambda: len(desk.texts("calls")) == 2)
    assert table.key_of(view.chosen()) == "c"
    press(desk, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: calls.is_answered("c"))
    assert not calls.is_answered("b")


def test_a_button_beside_the_row_does_what_the_key_does(desk: Desk, qtbot: QtBot) -> None:
    calls = calling(desk, qtbot, "a", "b")
    choose(desk, "calls", 1)
    qtbot.waitUntil(lambda: [made.text() for made in beside(desk)] == ["Go to help call  F4"])
    QTest.mouseClick(beside(desk)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: calls.is_answered("b"))
    assert not calls.is_answered("a")
    # Nothing is chosen any more, and nothing is beside it.
    qtbot.waitUntil(lambda: beside(desk) == [])


def test_every_action_of_a_row_stands_in_a_menu(desk: Desk) -> None:
    bar = desk.window.menuBar().actions()
    assert [action.text() for action in bar] == [menu_words(menu) for menu in Menu]
    # PySide's stubs know of no more than an object.
    shown = [action for menu in bar for action in cast(QMenu, menu.menu()).actions()]
    assert shown.count(desk.window.acts["answer"]) == 1
    assert sorted(map(id, shown)) == sorted(id(desk.window.acts[name]) for name in desk.window.acts.deeds)


def test_what_stands_for_too_many_is_nobody_to_go_to(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helping, "MOST_CALLS", 1)
    calling(desk, qtbot, "a", "b")
    choose(desk, "calls", 1)
    assert not desk.window.acts["answer"].isEnabled()
    qtbot.waitUntil(lambda: [made.isEnabled() for made in beside(desk)] == [False])


def test_two_lists_with_one_key_are_refused(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with pytest.raises(ValueError, match="one key"):
        Shelf((*LISTS, LISTS[0]), Facts(desk.window.model), 1.0, parent)


@pytest.mark.parametrize(
    ("name", "key", "fits"), [("one", "F3", False), ("two", "F2", False), ("two", "F3", True)]
)
def test_two_actions_have_neither_one_name_nor_one_key(qtbot: QtBot, name: str, key: str, fits: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def deed(name: str, key: str) -> Deed:
        return Deed(name, name, key, lambda: None, Menu.VIEW, lambda: True, str, None)

    made = [deed("one", "F2"), deed("none", ""), deed("nothing", ""), deed(name, key)]
    if fits:
        assert len(Actions(made, parent, lambda _: True).deeds) == 4
        return
    with pytest.raises(ValueError, match="there already"):
        Actions(made, parent, lambda _: True)


def modules_with(package: ModuleType, name: str) -> dict[str, object]:
    """What is called ``name`` in each module of a package that has it."""
    found = {}
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        made = importlib.import_module(module.name)
        if hasattr(made, name):
            found[module.name] = getattr(made, name)
    return found


def test_every_list_that_is_made_stands_in_the_table() -> None:
    made = modules_with(lists, "made")
    assert len(made) >= 8
    assert [name for name, function in made.items() if function not in LISTS] == [], (
        "a line of staff/lists/table.py"
    )


def test_an_empty_list_says_what_is_so(desk: Desk, qtbot: QtBot) -> None:
    def words(key: str) -> str:
        shown = next(item for item in desk.window.shelf.lists if item.key == key)
        return shown.empty_now() or shown.empty

    assert "has arrived yet" in words("arrivals")
    assert "Type a name" in words("found")
    desk.window.model.search("Nobody-Of-That-Name")
    assert "was found" in words("found")
    qtbot.waitUntil(lambda: not desk.window.model._searching)


def test_who_is_late_stands_out_from_who_has_just_come() -> None:
    for colours in (theme.LIGHT, theme.DARK):
        assert colours.ground_of("overdue") != colours.ground_of("unseen")

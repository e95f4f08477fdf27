"""The real staff window with one list more: both its actions by mouse and by key, and another window that follows."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

import kiosk
from kiosk.app import make_staff
from kiosk.domain.audit import action_words
from kiosk.domain.lost_property import LostItem
from kiosk.services.desk.lost_property import LostPropertyService
from kiosk.settings import MachineSettings
from kiosk.staff.window import StaffWindow
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, an_actor
from tests.staff.conftest import Desk, desk  # noqa: F401
from tests.staff.test_acts import settle

KEY = "lost_property"
THINGS = (
    "Umbrella",
    "Glove",
    "Scarf",
    "A very long walking stick with a silver handle in the shape of a duck",
)


@pytest.fixture
def other(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[StaffWindow]:  # noqa: F811
    """Another computer at the same desk, put together by the program itself."""
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = Database(url)
    staff = make_staff(database, MachineSettings(url, "desk-2"), an_actor("Other"), desk.now)
    staff.window.show()
    qtbot.waitUntil(lambda: staff.window.model.updated_at is not None)
    yield staff.window
    staff.close()
    database.close()


def listed(window: StaffWindow) -> list[str]:
    table = window.shelf.table(KEY)
    return [table.key_of(row) for row in range(table.rowCount())]


def in_front(window: StaffWindow, qtbot: QtBot) -> None:
    """Keys go to the window in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def by_mouse(desk: Desk, qtbot: QtBot, item_id: str, words: str) -> None:  # noqa: F811
    """The row is clicked, then the button beside it."""
    window = desk.window
    window.shelf.go(KEY)
    view = window.shelf.view(KEY)
    row = view.model().index(window.shelf.table(KEY).place_of(item_id), 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())

    def found() -> list[QPushButton]:
        buttons = window.details.findChildren(QPushButton)
        return [made for made in buttons if made.isVisible() and made.text().startswith(words)]

    qtbot.waitUntil(lambda: len(found()) == 1 and found()[0].isEnabled())
    QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: item_id not in listed(window))


def by_key(desk: Desk, qtbot: QtBot, going: str, item_id: str, key: Qt.Key) -> None:  # noqa: F811
    """The list by its key, the row by the arrows, the action by its key."""
    window = desk.window
    in_front(window, qtbot)
    holding = Qt.KeyboardModifier.ControlModifier if "Ctrl" in going else Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key[f"Key_{going[-1]}"], holding)
    assert window.shelf.in_sight == KEY
    view = window.shelf.view(KEY)
    view.setFocus()
    for _ in range(len(THINGS)):
        if window.shelf.table(KEY).key_of(view.chosen()) != item_id:
            QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: item_id not in listed(window))


def test_it_is_the_copy_that_is_tested() -> None:
    assert Path(kiosk.__file__).parents[1] == Path(__file__).parents[2]


def test_both_actions_by_mouse_and_by_key(desk: Desk, other: StaffWindow, qtbot: QtBot) -> None:  # noqa: F811
    service = LostPropertyService(desk.elsewhere, desk.now)
    for number, what in enumerate(THINGS):
        service.find(LostItem(f"l{number}", NOW + timedelta(minutes=number), what, "Waiting area B"))
    qtbot.waitUntil(lambda: len(listed(desk.window)) == len(THINGS) == len(listed(other)))
    assert desk.window.shelf.name_of(KEY).text() == f"Lost property  ({len(THINGS)})"
    # With nothing chosen the key says what to do.
    in_front(desk.window, qtbot)
    QTest.keyClick(
        desk.window,
        Qt.Key.Key_F11,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert "Choose something that was found" in desk.window.said.text()
    going = desk.window.acts[f"list_{KEY}"].shortcut().toString()
    assert going.startswith(("Ctrl+", "Alt+"))
    by_mouse(desk, qtbot, "l0", "Give back")
    qtbot.waitUntil(lambda: "Umbrella is with whom it belongs to." in desk.window.said.text())
    # Whoever had chosen another row there keeps it.
    other.shelf.go(KEY)
    other.shelf.view(KEY).setCurrentIndex(
        other.shelf.view(KEY).model().index(other.shelf.table(KEY).place_of("l3"), 0)
    )
    by_mouse(desk, qtbot, "l1", "Throw away")
    by_key(desk, qtbot, going, "l3", Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: listed(other) == ["l2"])
    by_key(desk, qtbot, going, "l2", Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: listed(other) == [])
    assert desk.window.shelf.name_of(KEY).text() == "Lost property"
    event = tables.audit_event
    with desk.elsewhere.read() as connection:
        told = connection.execute(
            select(event.c.actor, event.c.action, event.c.record_id)
            .where(event.c.action.like("lost_item%"))
            .order_by(event.c.sequence)
        ).all()
    assert [tuple(row) for row in told] == [
        ("Desk", "lost_item_given_back", "l0"),
        ("Desk", "lost_item_thrown_away", "l1"),
        ("Desk", "lost_item_given_back", "l3"),
        ("Desk", "lost_item_thrown_away", "l2"),
    ]
    assert action_words("lost_item_thrown_away") == "threw away what was left behind"


def test_who_comes_too_late_is_told(desk: Desk, qtbot: QtBot) -> None:  # noqa: F811
    service = LostPropertyService(desk.elsewhere, desk.now)
    service.find(LostItem("l0", NOW, "Umbrella", "Waiting area B"))
    qtbot.waitUntil(lambda: listed(desk.window) == ["l0"])
    # Nothing is being read that could know of it already.
    settle(desk, qtbot)
    desk.pause()
    assert service.throw_away("l0", an_actor("another"))
    by_mouse(desk, qtbot, "l0", "Give back")
    qtbot.waitUntil(lambda: "Umbrella is not here any more." in desk.window.said.text())

"""What whoever works here may not do is nowhere to be seen in their window, and its key says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from kiosk.domain import permissions
from kiosk.domain.permissions import ALLOWED, Permission, StaffRole
from kiosk.domain.visit.steps import FieldChange
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.staff.actions import not_allowed_words
from kiosk.staff.dialogues.registering import RegisterDialogue
from kiosk.staff.lists.entries import show_entry
from kiosk.staff.panels.changes import ChangeBox
from kiosk.store import tables
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in
from tests.factories import NOW
from tests.staff.conftest import Desk
from tests.staff.test_acts import settle
from tests.staff.test_window import shown

AT_DESK = [role for role in StaffRole if Permission.SEE_DAY in ALLOWED[role]]
# What only changes what is seen.
OF_THE_VIEW = {"answers", "refresh", "sites", "keys", "review", "read_entry"}


def work_as(desk: Desk, *roles: StaffRole) -> None:
    """It is the window of somebody with these roles from now on."""
    desk.window.take(signed_in(desk.elsewhere, "Ada", *roles))


def lessen(monkeypatch: pytest.MonkeyPatch, *taken: Permission) -> None:
    """A table in which the front desk may do less."""
    less = ALLOWED[StaffRole.FRONT_DESK] - set(taken)
    monkeypatch.setattr(permissions, "ALLOWED", {**ALLOWED, StaffRole.FRONT_DESK: less})


def buttons(desk: Desk) -> list[str]:
    """What can be pressed beside the lists."""
    return [made.text() for made in desk.window.details.findChildren(QPushButton) if made.isVisible()]


def test_every_action_says_what_it_needs(desk: Desk) -> None:
    free = {name for name, deed in desk.window.acts.deeds.items() if deed.needs is None}
    assert {name for name in free if not name.startswith("list_")} == OF_THE_VIEW


@pytest.mark.parametrize("role", AT_DESK)
def test_each_role_sees_what_it_may_do(desk: Desk, role: StaffRole) -> None:
    work_as(desk, role)
    for name, deed in desk.window.acts.deeds.items():
        allowed = deed.needs is None or deed.needs in ALLOWED[role]
        assert desk.window.acts[name].isVisible() == allowed, name
        if name in desk.window.buttons:
            assert desk.window.buttons[name].isVisible() == allowed, name
    in_menus = {
        action.text().replace("&", "")
        for menu in desk.window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        if action.isVisible()
    }
    assert ("Register..." in in_menus) == (Permission.REGISTER in ALLOWED[role])
    assert ("Join two records..." in in_menus) == (Permission.JOIN in ALLOWED[role])


def test_the_key_of_what_nobody_may_says_so(desk: Desk) -> None:
    window = desk.window
    work_as(desk, StaffRole.CLINICIAN)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.said.text() == not_allowed_words()
    assert not [made for made in window.findChildren(QDialog) if made.isVisible()]
    work_as(desk, StaffRole.CLINICIAN, StaffRole.FRONT_DESK)
    assert window.buttons["register"].isVisible()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert [made for made in window.findChildren(RegisterDialogue) if made.isVisible()]


def test_a_patient_is_offered_what_may_be_done_with_them(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(desk, qtbot, desk.arrive(1, FieldChange("city", "", "Springfield")))
    qtbot.waitUntil(lambda: "Waive" in buttons(desk))
    assert [text for text in buttons(desk) if "Accept" in text]
    assert [text for text in buttons(desk) if "Correct" in text]
    lessen(monkeypatch, Permission.DECIDE_CHANGES, Permission.WORK_DESK, Permission.CORRECT, Permission.BOOK)
    work_as(desk, StaffRole.FRONT_DESK)

    def wanted() -> list[ChangeBox]:
        return [box for box in desk.window.details.findChildren(ChangeBox) if box.isVisible()]

    qtbot.waitUntil(lambda: len(wanted()) == 1)
    assert wanted()[0].request.is_pending
    assert sorted(buttons(desk)) == [
        "Call somebody...  Ctrl+Shift+N",
        "Money...  Shift+F4",
        "Open the record...  Ctrl+O",
        "Write a message...  Ctrl+W",
    ]
    QTest.keyClick(desk.window, Qt.Key.Key_A)
    assert desk.window.said.text() == not_allowed_words()


def test_who_may_open_nobody_sees_the_lists_and_no_visit(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    lessen(monkeypatch, Permission.OPEN_PATIENT, Permission.SEARCH)
    work_as(desk, StaffRole.FRONT_DESK)
    desk.window.model.select(visit)
    settle(desk, qtbot)
    assert desk.window.model.online
    assert desk.window.model.details() is None
    assert not desk.window.search.isVisible()


def test_what_a_kiosk_brought_is_settled_by_who_may(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = DeskEntry("left", "kiosk-1", "left", "pain", NOW, NOW, "A", None, {})
    DeskService(desk.elsewhere, desk.now).bring(entry)
    lessen(monkeypatch, Permission.WORK_DESK)
    for role, offered in ((StaffRole.FRONT_DESK, False), (StaffRole.MANAGER, True)):
        work_as(desk, role)
        show_entry(desk.window.model, entry, desk.window)
        box = desk.window.findChildren(QMessageBox)[-1]
        assert any("Settled" in made.text() for made in box.buttons()) == offered
        box.reject()


@pytest.mark.parametrize(("what", "told"), [("roles", "may not do this"), ("session", "You are signed out")])
def test_what_the_record_refuses_is_told_and_doubted(desk: Desk, qtbot: QtBot, what: str, told: str) -> None:
    shown(desk, qtbot, desk.arrive(1))
    changes = {
        "roles": update(tables.staff_account).values(roles=[]),
        "session": update(tables.staff_session).values(closed_at=NOW),
    }
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        connection.execute(changes[what])
    with qtbot.waitSignal(desk.window.model.doubted):
        QTest.keyClick(desk.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: told in desk.window.said.text())
    row = desk.window.model.row()
    assert row is not None
    assert row.acknowledged_at is None

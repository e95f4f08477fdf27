"""A staff computer: who works there signs in, nobody sees another's window, and nothing half done is lost.

One file, though long: all of it is one program, with one person after the other at it.
"""

from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from kiosk.app import front_desk
from kiosk.app.front_desk import FrontDesk
from kiosk.domain.accounts import FREE_TRIES, PIN_TRIES, SHORTEST_PIN
from kiosk.domain.permissions import StaffRole
from kiosk.qt import theme
from kiosk.qt.widgets.sheet import FormSheet
from kiosk.services.staffing.signing_in import NotSignedIn
from kiosk.settings import MachineSettings
from kiosk.staff.account import PasswordDialogue, PinDialogue
from kiosk.staff.door import Way
from kiosk.staff.window import StaffWindow
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import who_did
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit
from tests.services.staffing.people import COMMAND, PASSWORD, QUICK, Works, clock_of

PLACE = QRect(0, 0, 1366, 768)
PIN = "493817"


class Desk:
    """The program, and those who work at it."""

    def __init__(self, qtbot: QtBot, urls: tuple[str, str]) -> None:
        self.qtbot = qtbot
        own, self.elsewhere = map(Database, urls)
        self.clock = clock_of(self.elsewhere)
        self.own = own
        self.works = Works(self.elsewhere, self.clock, own)
        self.machine = MachineSettings(urls[0], "kiosk-1", staff_name="desk-1")

    @cached_property
    def program(self) -> FrontDesk:
        """Started when it is first looked at."""
        made = FrontDesk(self.own, self.machine, self.clock, QUICK)
        # Seconds go by when a test says so, however busy the computer is.
        for timer in made.findChildren(QTimer):
            timer.stop()
        made.show(PLACE)
        self.qtbot.waitUntil(made.door.isVisible)
        return made

    def type_in(self, name: str, password: str) -> None:
        """As somebody does at the door: a name, Enter, a password, Enter."""
        door = self.program.door
        door.activateWindow()
        self.qtbot.waitUntil(door.isActiveWindow)
        # Keys of a test are of ASCII.
        door.name.insert(name)
        QTest.keyClick(door.name, Qt.Key.Key_Return)
        self.qtbot.waitUntil(door.secret.hasFocus)
        QTest.keyClicks(door.secret, password)
        QTest.keyClick(door.secret, Qt.Key.Key_Return)

    def sign_in(self, name: str, password: str = PASSWORD) -> StaffWindow:
        self.type_in(name, password)
        return self.inside(name)

    def inside(self, name: str) -> StaffWindow:
        """The window of who has signed in, once its lists stand."""
        self.qtbot.waitUntil(lambda: self.program.desk is not None)
        assert self.program.desk is not None
        window = self.program.desk.staff.window
        self.qtbot.waitUntil(lambda: window.model.updated_at is not None and window.isVisible())
        assert window.who.text() == name
        assert not self.program.door.isVisible()
        return window

    def switch(self, name: str, pin: str = PIN) -> StaffWindow:
        """Somebody who was here before comes back by their PIN."""
        door = self.program.door
        self.qtbot.waitUntil(lambda: name in door.known_names)
        QTest.mouseClick(door.known_names[name], Qt.MouseButton.LeftButton)
        QTest.keyClicks(door.secret, pin)
        QTest.keyClick(door.secret, Qt.Key.Key_Return)
        return self.inside(name)

    def act(self, name: str) -> None:
        assert self.program.desk is not None
        self.program.desk.acts[name].trigger()

    def arrive(self, number: int) -> str:
        kiosk = Kiosk(self.elsewhere, SETTINGS, self.clock)
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            kiosk.apply(record(visit.id, step))
        return visit.id

    def actors(self, action: str) -> list[str]:
        return who_did(self.elsewhere, action)

    def close(self) -> None:
        self.program.close()
        self.own.close()
        self.elsewhere.close()


@pytest.fixture
def desk(
    qtbot: QtBot, urls: tuple[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Desk]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    made = Desk(qtbot, urls)
    yield made
    made.close()


def says(dialogue: FormSheet, text: str) -> bool:
    return text in dialogue.told.text()


def words_of(desk: Desk) -> str:
    return desk.program.door.told.text()


def test_a_new_clinic_is_told_how_its_first_administrator_comes(desk: Desk) -> None:
    door = desk.program.door
    assert "kiosk staff first-admin" in words_of(desk)
    assert door.way is Way.CODE
    made = desk.works.accounts.first_administrator("Ada", COMMAND)
    for field, text in ((door.name, "Ada"), (door.secret, made.code), (door.new, "short")):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(door.again, "shirt")
    QTest.keyClick(door.again, Qt.Key.Key_Return)
    assert "not the same" in words_of(desk)
    door.again.setText("short")
    QTest.keyClick(door.again, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "at least 12" in words_of(desk))
    # The code is not used up by a password that cannot be.
    for field in (door.new, door.again):
        QTest.keyClicks(field, PASSWORD)
        QTest.keyClick(field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.program.desk is not None)
    assert desk.program.desk is not None
    assert desk.program.desk.administration is not None


def test_a_pin_that_was_tried_too_often_is_said_to_be_gone(desk: Desk) -> None:
    desk.works.door.set_pin(desk.works.add("Zoë Kim"), PIN)
    door = desk.program.door
    desk.qtbot.waitUntil(lambda: "Zoë Kim" in door.known_names)
    for tried in range(PIN_TRIES - 1):
        assert isinstance(desk.works.door.switch("Zoë Kim", f"{tried:06}"), NotSignedIn)
    QTest.mouseClick(door.known_names["Zoë Kim"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(door.secret, "111222")
    QTest.keyClick(door.secret, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "This PIN no longer holds" in words_of(desk))
    assert door.way is Way.PASSWORD
    assert door.known_names == {}
    assert door.secret.hasFocus()
    QTest.keyClicks(door.secret, PASSWORD)
    QTest.keyClick(door.secret, Qt.Key.Key_Return)
    desk.inside("Zoë Kim")


def test_the_key_for_somebody_else_is_heard_in_a_dialogue_too(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    window.acts["register"].trigger()
    begun = window.findChildren(QDialog)[-1]
    desk.qtbot.waitUntil(begun.isActiveWindow)
    typed = begun.findChildren(QLineEdit)[0]
    QTest.keyClicks(typed, "Half typed")
    QTest.keyClick(begun.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(desk.program.door.isVisible)
    assert not begun.isVisible()
    assert desk.sign_in("Zoë Kim") is window
    assert begun.isVisible()
    assert typed.text() == "Half typed"
    begun.reject()


def test_who_may_do_nothing_has_no_window(desk: Desk) -> None:
    who = desk.works.add("Ada")
    with desk.elsewhere.write() as connection:
        announce_nothing(connection)
        # A role of a newer program, which this one does not know.
        mine = tables.staff_account.c.id == who.account_id
        connection.execute(update(tables.staff_account).where(mine).values(roles=["dispatcher"]))
    desk.type_in("Ada", PASSWORD)
    desk.qtbot.waitUntil(lambda: "may see no patients and administers nothing" in words_of(desk))
    assert desk.program.desk is None
    desk.qtbot.waitUntil(lambda: desk.actors("signed_out") == ["Ada"])


def test_whose_role_is_taken_away_loses_the_window_within_a_minute(desk: Desk) -> None:
    who = desk.works.add("Zoë Kim")
    desk.sign_in("Zoë Kim")
    desk.works.accounts.set_roles(who.account_id, [StaffRole.ADMINISTRATOR], COMMAND)
    for _ in range(front_desk.SIGN_OF_LIFE):
        desk.program.tick()
    desk.qtbot.waitUntil(lambda: "work as something else now" in words_of(desk))
    assert desk.program.desk is None


def test_who_signs_in_is_who_does_it(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    visit = desk.arrive(1)
    desk.qtbot.waitUntil(lambda: bool(window.model.unseen()))
    window.model.select(visit)
    window.model.acknowledge()
    desk.qtbot.waitUntil(lambda: desk.actors("acknowledge") == ["Zoë Kim"])


@pytest.mark.parametrize(("name", "password"), [("Zoë Kim", "wrong"), ("Nobody", PASSWORD)])
def test_a_miss_says_one_thing_and_lets_nobody_in(desk: Desk, name: str, password: str) -> None:
    desk.works.add("Zoë Kim")
    desk.type_in(name, password)
    desk.qtbot.waitUntil(lambda: words_of(desk) == "Name and password do not belong together. Try again.")
    assert desk.program.door.secret.text() == ""
    assert desk.program.desk is None


def test_too_many_tries_are_told_until_when(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    for _ in range(FREE_TRIES):
        desk.works.at("desk-2").sign_in("Zoë Kim", "wrong")
    desk.type_in("Zoë Kim", PASSWORD)
    desk.qtbot.waitUntil(lambda: "too many tries" in words_of(desk))
    assert desk.program.desk is None
    assert desk.program.door.secret.hasFocus()


def test_two_at_one_computer_in_turn_in_the_middle_of_each_others_work(desk: Desk) -> None:
    """Each finds what they had begun, nobody sees the other's, and every line of the audit has the right name."""
    for name in ("Zoë Kim", "Ivo"):
        desk.works.door.set_pin(desk.works.add(name, StaffRole.FRONT_DESK, StaffRole.MANAGER), PIN)
    first, second = desk.arrive(1), desk.arrive(2)
    zoe = desk.sign_in("Zoë Kim")
    desk.qtbot.waitUntil(lambda: len(zoe.model.unseen()) == 2)
    zoe.model.select(first)
    zoe.acts["register"].trigger()
    begun = zoe.findChildren(QDialog)[-1]
    typed = begun.findChildren(QLineEdit)[0]
    QTest.keyClicks(typed, "Half typed")
    QApplication.clipboard().setText("Given1 Family1")
    desk.act("switch")
    desk.qtbot.waitUntil(desk.program.door.isVisible)
    assert not zoe.isVisible()
    assert not begun.isVisible()
    assert QApplication.clipboard().text() == ""
    ivo = desk.switch("Ivo")
    assert ivo is not zoe
    assert ivo.model.selected == ""
    shown = [label.text() for label in ivo.findChildren(QLabel)]
    assert not any("Half typed" in text for text in shown)
    ivo.model.select(second)
    ivo.model.acknowledge()
    desk.qtbot.waitUntil(lambda: desk.actors("acknowledge") == ["Ivo"])
    desk.act("switch")
    assert desk.switch("Zoë Kim") is zoe
    assert begun.isVisible()
    assert typed.text() == "Half typed"
    assert zoe.model.selected == first
    begun.reject()
    zoe.model.acknowledge()
    desk.qtbot.waitUntil(lambda: desk.actors("acknowledge") == ["Ivo", "Zoë Kim"])


def test_who_signs_out_leaves_nothing(desk: Desk) -> None:
    desk.works.door.set_pin(desk.works.add("Zoë Kim"), PIN)
    before = desk.sign_in("Zoë Kim")
    desk.act("sign_out")
    desk.qtbot.waitUntil(desk.program.door.isVisible)
    assert desk.program.desk is None
    assert desk.program.door.name.text() == desk.program.door.secret.text() == ""
    desk.qtbot.waitUntil(lambda: desk.actors("signed_out")[-1:] == ["Zoë Kim"])
    assert desk.switch("Zoë Kim") is not before


def test_a_forgotten_sign_out_ends_itself_with_nothing_lost(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    # Its seconds are those of this test alone.
    desk.program._second.stop()
    visit = desk.arrive(1)
    desk.qtbot.waitUntil(lambda: bool(window.model.unseen()))
    window.model.select(visit)
    for _ in range(front_desk.IDLE - front_desk.WARNING):
        desk.program.tick()
    assert "In a minute" in window.said.text()
    # Somebody is there after all.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.said.text() == ""
    for _ in range(front_desk.IDLE - 1):
        desk.program.tick()
    assert window.isVisible()
    desk.program.tick()
    assert not window.isVisible()
    assert "Nothing is lost" in words_of(desk)
    assert desk.sign_in("Zoë Kim") is window
    assert window.model.selected == visit
    assert window.said.text() == ""


def test_an_account_that_is_taken_away_is_out_within_a_minute(desk: Desk) -> None:
    who = desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    desk.works.accounts.disable(who.account_id, COMMAND)
    for _ in range(front_desk.SIGN_OF_LIFE):
        desk.program.tick()
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert "You are signed out" in words_of(desk)
    desk.type_in("Zoë Kim", PASSWORD)
    desk.qtbot.waitUntil(lambda: "do not belong together" in words_of(desk))


def test_an_account_that_is_taken_away_does_nothing_more(desk: Desk) -> None:
    """Not even within the minute in which its window has not heard of it."""
    who = desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    visit = desk.arrive(1)
    desk.qtbot.waitUntil(lambda: bool(window.model.unseen()))
    window.model.select(visit)
    desk.qtbot.waitUntil(lambda: window.model.details() is not None)
    desk.works.accounts.disable(who.account_id, COMMAND)
    QTest.keyClick(window, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert "You are signed out" in words_of(desk)
    assert desk.actors("acknowledge") == []


def test_what_somebody_may_no_longer_do_goes_from_their_window(desk: Desk) -> None:
    who = desk.works.add("Zoë Kim", StaffRole.FRONT_DESK)
    window = desk.sign_in("Zoë Kim")
    assert window.buttons["register"].isVisible()
    desk.works.accounts.set_roles(who.account_id, [StaffRole.CLINICIAN], COMMAND)
    for _ in range(front_desk.SIGN_OF_LIFE):
        desk.program.tick()
    desk.qtbot.waitUntil(lambda: not window.buttons["register"].isVisible())
    assert window.isVisible()


def test_a_window_that_was_left_for_good_is_thrown_away(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    desk.act("switch")
    for _ in range(front_desk.KEPT):
        desk.program.tick()
    assert desk.sign_in("Zoë Kim") is not window


def test_a_pin_and_a_password_are_set_in_the_window(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    desk.act("pin")
    pins = window.findChildren(PinDialogue)[-1]
    for first, second, told in (("123456", "123456", "guessed at once"), (PIN, PIN + "0", "not the same")):
        pins.pin.setText(first)
        pins.again.setText(second)
        pins.primary.click()
        desk.qtbot.waitUntil(partial(says, pins, told))
    pins.again.setText(PIN)
    with desk.qtbot.waitSignal(pins.accepted):
        pins.primary.click()
    assert window.said.text() == "Your PIN is set."
    desk.act("password")
    secrets = window.findChildren(PasswordDialogue)[-1]
    secrets.old.setText("wrong")
    secrets.new.setText("other plain words")
    secrets.again.setText("other plain words")
    secrets.primary.click()
    desk.qtbot.waitUntil(partial(says, secrets, "not your present password"))
    secrets.old.setText(PASSWORD)
    with desk.qtbot.waitSignal(secrets.accepted):
        secrets.primary.click()
    assert window.said.text() == "Your password is changed."
    desk.act("switch")
    desk.switch("Zoë Kim")
    desk.act("sign_out")
    desk.sign_in("Zoë Kim", "other plain words")


def test_what_is_typed_into_a_dialogue_of_secrets_goes_nowhere_else(desk: Desk) -> None:
    """The first field has the keys from the start, and again after a refusal: a space would press a button."""
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    desk.act("pin")
    pins = window.findChildren(PinDialogue)[-1]
    assert pins.focusWidget() is pins.pin
    QTest.keyClick(pins.pin, Qt.Key.Key_Return)
    assert says(pins, "every field")
    for field in (pins.pin, pins.again):
        QTest.keyClicks(field, "1234567890123"[: SHORTEST_PIN - 1])
    QTest.keyClick(pins.again, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(partial(says, pins, "6 to 12 digits"))
    assert pins.focusWidget() is pins.pin
    pins.reject()
    desk.act("password")
    secrets = window.findChildren(PasswordDialogue)[-1]
    assert secrets.focusWidget() is secrets.old
    for field, text in ((secrets.old, PASSWORD), (secrets.new, "short"), (secrets.again, "short")):
        QTest.keyClicks(field, text)
    QTest.keyClick(secrets.again, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(partial(says, secrets, "at least 12"))
    assert secrets.focusWidget() is secrets.new


def test_only_one_window_sounds(desk: Desk) -> None:
    for name in ("Zoë Kim", "Ivo"):
        desk.works.add(name)
    zoe = desk.sign_in("Zoë Kim")
    desk.act("switch")
    assert zoe.rings, "nobody else would hear an arrival"
    ivo = desk.sign_in("Ivo")
    assert (zoe.rings, ivo.rings) == (False, True)


def test_s05_the_door_gives_no_menu_and_takes_nothing_back(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    desk.sign_in("Zoë Kim")
    desk.act("sign_out")
    door = desk.program.door
    for field in (door.name, door.secret, door.new, door.again):
        assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not field.isUndoAvailable()


def test_what_is_chosen_of_the_look_is_so_at_the_door_and_at_the_next_start(desk: Desk) -> None:
    desk.works.add("Ada")
    window = desk.sign_in("Ada")
    font = QFont(QApplication.font())
    before = desk.program.door.palette().window().color()
    try:
        QTest.keyClick(
            window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert window.palette().window().color() != before
        # No key of the program is two things.
        keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
        assert sorted(keys) == sorted(set(keys))
        assert desk.program.door.palette().window().color() == window.palette().window().color()
        larger = pytest.approx(1.25, abs=0.05)
        desk.qtbot.waitUntil(lambda: window.scale == desk.program.door.scale == larger)
        desk.program.close()
        del desk.program
        theme.choose(dark=False)
        again = desk.program
        assert again.door.palette().window().color() != before
        assert again.door.scale == larger
    finally:
        theme.choose(dark=False)
        QApplication.setFont(font)

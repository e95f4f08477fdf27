"""The windows of staff in the language that is chosen at their computer: at the door, in the menu, and the next day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from kiosk.app.staff import what_is_remembered
from kiosk.domain.money.amounts import Money
from kiosk.domain.visit.checklist import ItemKind
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import StaffLanguage, number_words, offered, staff_language
from kiosk.staff.dialogues.booking import week_words
from kiosk.staff.kinds import kind_words, where_words
from kiosk.staff.money_words import amount_words
from kiosk.staff.tongue_words import language_words
from kiosk.staff.window import StaffWindow
from kiosk.staff.words import date_words
from tests.services.clinic_maker import SETTINGS
from tests.staff.test_door import Desk

ALL = offered
GERMAN = next(item for item in SHIPPED if item.code == "de")


@pytest.fixture(autouse=True)
def german_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether or not the texts of the others are whole today."""
    there = (SHIPPED[0], GERMAN)
    monkeypatch.setattr("kiosk.qt.staff_language.offered", lambda folder: there)


@pytest.fixture
def desk(qtbot: QtBot, urls: tuple[str, str]) -> Iterator[Desk]:
    made = Desk(qtbot, urls)
    yield made
    made.close()


def menus(window: StaffWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def entry(window: StaffWindow, name: str) -> QAction:
    """The language in the menu, by its own name."""
    (found,) = [it for it in window.findChildren(QAction) if it.text().replace("&", "") == name]
    return found


def now_in(desk: Desk, menu: str) -> StaffWindow:
    """The window, once it is in the language that has this menu."""

    def there() -> bool:
        seen = desk.program.desk
        return seen is not None and menu in menus(seen.staff.window) and seen.staff.window.isVisible()

    desk.qtbot.waitUntil(there)
    assert desk.program.desk is not None
    return desk.program.desk.staff.window


def test_the_language_is_chosen_at_the_door_and_all_is_in_it(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    door = desk.program.door
    door.name.setText("Zoë")
    assert door.language is not None
    assert [door.language.itemText(place) for place in range(door.language.count())] == ["English", "Deutsch"]
    door.language.activated.emit(1)
    desk.qtbot.waitUntil(
        lambda: door.windowTitle() == translated("Front desk: sign in") != "Front desk: sign in"
    )
    # What was typed stays.
    assert door.name.text() == "Zoë"
    assert door.language.currentText() == "Deutsch"
    door.name.setText("")
    window = desk.sign_in("Zoë Kim")
    assert translated("&Patients").replace("&", "") in menus(window)
    assert "Patients" not in menus(window)
    assert entry(window, "Deutsch").isChecked()


def test_the_window_is_opened_anew_where_it_was_in_the_language_that_was_chosen(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    window.resize(900, 640)
    keys = {name: deed.key for name, deed in window.acts.deeds.items()}
    entry(window, "Deutsch").trigger()
    anew = now_in(desk, "Anzeige")
    assert anew is not window
    desk.qtbot.waitUntil(lambda: (anew.width(), anew.height()) == (900, 640))
    assert desk.program.desk is not None
    assert desk.program.desk.actor.name == "Zoë Kim"
    # Whoever has them in their fingers finds them.
    assert {name: deed.key for name, deed in anew.acts.deeds.items()} == keys
    entry(anew, "English").trigger()
    now_in(desk, "Display")


def test_what_is_open_over_the_window_is_not_lost_for_a_language(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    window = desk.sign_in("Zoë Kim")
    desk.act("pin")
    entry(window, "Deutsch").trigger()
    assert window.said.text() == "Close what is open over the windows first; then choose the language."
    assert entry(window, "English").isChecked()
    assert staff_language().code == "en"


def test_a_window_that_was_put_aside_is_in_the_language_of_now(desk: Desk) -> None:
    desk.works.add("Zoë Kim")
    desk.works.add("Ada")
    before = desk.sign_in("Zoë Kim")
    desk.act("switch")
    other = desk.sign_in("Ada")
    entry(other, "Deutsch").trigger()
    now_in(desk, "Anzeige")
    desk.act("switch")
    again = desk.sign_in("Zoë Kim")
    assert again is not before
    assert "Anzeige" in menus(again)


def test_it_is_remembered_for_the_next_start(desk: Desk) -> None:
    first = StaffLanguage(what_is_remembered())
    first.restore()
    assert first.language.code == "en"
    first.choose("de")
    first.close()
    second = StaffLanguage(what_is_remembered(), "en")
    second.restore()
    assert (second.language.code, staff_language().code) == ("de", "de")
    second.close()
    assert staff_language().code == "en"


@pytest.mark.parametrize(
    ("kept", "named", "system", "comes"),
    [
        ("", "", "", "en"),
        ("", "", "de", "de"),
        ("", "en", "de", "en"),
        ("", "de", "", "de"),
        ("en", "de", "de", "en"),
        # What is not offered, or was written by nobody of us, is passed over.
        ("fr", "", "de", "de"),
        ("\x00", "xx", "ja", "en"),
    ],
)
def test_a_computer_speaks_what_was_chosen_else_what_is_set_else_as_its_system_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kept: str, named: str, system: str, comes: str
) -> None:
    monkeypatch.setattr("kiosk.qt.staff_language.language_of_system", lambda: system)
    remembered = what_is_remembered()
    remembered.setValue("language", kept)
    made = StaffLanguage(remembered, named)
    made.restore()
    assert (made.language.code, staff_language().code) == (comes, comes)
    made.close()


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    speech = StaffLanguage(what_is_remembered(), "de")
    speech.restore()
    yield
    speech.close()


def test_dates_times_numbers_and_languages_are_of_the_language(german: None) -> None:
    day, settings = date(1985, 3, 27), replace(SETTINGS, date_order="dmy")
    assert date_words(day, settings) == "27. März 1985"
    assert date_words(day, replace(SETTINGS, date_order="mdy")) == "27. März 1985"
    assert date_words(day, replace(SETTINGS, date_order="ymd")) == "1985-03-27"
    assert amount_words(Money(123456, "EUR")) == "1.234,56\N{NO-BREAK SPACE}EUR"
    assert number_words(12345) == "12.345"
    assert language_words("es") == "Spanisch"
    assert language_words("sv") == "svenska"
    assert week_words()[0] == "Mo"


def test_german_nouns_keep_their_capitals_within_a_sentence(german: None) -> None:
    assert where_words(ItemKind.CONTACT) == kind_words(ItemKind.CONTACT)
    assert kind_words(ItemKind.CONTACT)[0].isupper()


def test_what_qt_says_by_itself_is_in_it_too(german: None) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_shipped_language_without_whole_texts_is_not_offered(tmp_path: Path) -> None:
    assert [item.code for item in ALL(tmp_path)] == ["en"]
    (tmp_path / "staff_es.qm").touch()
    (tmp_path / "kiosk_de.qm").touch()
    assert [item.code for item in ALL(tmp_path)] == ["en", "es"]


def translated(text: str) -> str:
    return QCoreApplication.translate("Staff", text)

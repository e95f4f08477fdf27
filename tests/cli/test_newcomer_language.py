"""The page of a computer that is nobody's is in a language that is shipped; at the front desk that of its windows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import settings
from kiosk.app.staff import what_is_remembered
from kiosk.cli.newcomer import Newcomer
from kiosk.cli.newcomer_language import NewcomerLanguage, language_for
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import StaffLanguage
from tests.cli.test_newcomer import Door, Screen, door, home, typed

__all__ = ["door", "home"]


@pytest.fixture
def speaking(qapp: object) -> Iterator[Callable[[str], NewcomerLanguage]]:
    made: list[NewcomerLanguage] = []

    def speak(code: str) -> NewcomerLanguage:
        made.append(NewcomerLanguage(code))
        return made[-1]

    yield speak
    for one in made:
        one.close()


def words(page: Newcomer) -> list[str]:
    """What the model says now, without what was typed."""
    names = ("program", "heading", "subtitle", "primaryText", "secondaryText", "serverError", "codeError")
    return [text for name in names if (text := page.property(name))]


def test_every_word_of_the_page_is_in_the_language_that_is_chosen(
    door: Door, speaking: Callable[[str], NewcomerLanguage]
) -> None:
    door.says = EnrolmentRefused(EnrolmentReason.CODE_REFUSED)
    page = typed(door.page(language=speaking("es")))
    spanish = words(page)
    told: list[str] = []
    page.spoken.connect(lambda: told.append(page.property("codeError")))
    page.setLanguage("en")
    english = words(page)
    assert len(english) == len(spanish) == 6
    assert not set(english) & set(spanish)
    assert "takes no such code" in english[-1], "what is wrong already is said anew, too"
    assert told == [english[-1]]
    door.says, door.program = None, Role.BOARD
    typed(page)
    english = words(page)
    page.setLanguage("es")
    assert not set(english) & set(words(page))
    assert all(name in words(page)[2] for name in ("east", "North", "kiosk board"))


@pytest.mark.parametrize("says", [StoreUnavailable("no route"), StoreRefused("of another version")])
def test_what_the_server_says_stands_in_a_sentence_of_the_language(
    door: Door, speaking: Callable[[str], NewcomerLanguage], says: Exception
) -> None:
    door.says = says
    page = typed(door.page(language=speaking("ar")))
    error = page.property("serverError")
    assert str(says) in error
    assert not re.search(r"[A-Za-z]", error.replace(str(says), ""))
    assert (page.property("mirrored"), page.property("fontFamily")) == (True, page._language.current.font)


def test_a_kiosk_asks_in_what_its_system_speaks_of_all_that_are_shipped(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    for system, comes in (("ja", "ja"), ("", "en"), ("xx", "en")):
        monkeypatch.setattr("kiosk.cli.newcomer_language.language_of_system", lambda system=system: system)
        for program in (Role.LOBBY, Role.BOARD):
            made = language_for(program, settings.load())
            assert made.current.code == comes
            assert [item.code for item in made.offered] == [item.code for item in SHIPPED]
            made.close()


def test_the_front_desk_asks_in_the_language_of_its_windows_and_remembers_another_one(home: Path) -> None:
    named = replace(settings.load(), staff_language="de")
    made = language_for(Role.STAFF, named)
    assert made.current.code == "de"
    assert {item.code for item in made.offered} == {"en", "de", "fr", "es"}
    made.choose("fr")
    made.close()
    again = language_for(Role.STAFF, named)
    assert again.current.code == "fr"
    again.close()
    windows_of_staff = StaffLanguage(what_is_remembered(), "de")
    windows_of_staff.restore()
    assert windows_of_staff.language.code == "fr"
    windows_of_staff.close()


@pytest.mark.parametrize("size", [QSize(1080, 1920), QSize(1024, 600)], ids=str)
def test_another_language_is_chosen_on_the_page(
    door: Door, speaking: Callable[[str], NewcomerLanguage], qtbot: QtBot, size: QSize
) -> None:
    screen = Screen(door.page(language=speaking("en")), size, qtbot)
    try:
        label = screen.item("code").property("label")
        QTest.mouseClick(screen.shown.window, Qt.MouseButton.LeftButton, pos=screen.middle("bar_language"))
        qtbot.waitUntil(lambda: screen.item("languageOverlay").property("opened") is True)
        QTest.qWait(0)
        QTest.mouseClick(screen.shown.window, Qt.MouseButton.LeftButton, pos=screen.middle("choice_ar"))
        qtbot.waitUntil(lambda: screen.item("code").property("label") != label)
        assert screen.item("languageOverlay").property("opened") is False
        assert screen.shown.window.title() == screen.model.property("heading")
        assert not re.search("[A-Za-z]", screen.model.property("heading"))
        # A code is typed in the letters that it has, whatever is spoken.
        screen.types("code", "ABCD")
    finally:
        screen.shown.close()

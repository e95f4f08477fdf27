"""In German, French and Spanish no letter of a menu or a dialogue is two things, and no dialogue is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.staff import what_is_remembered
from kiosk.domain.visit.steps import FieldChange
from kiosk.qt.comfort import Comfort, add_display_menu
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import StaffLanguage, staff_language
from kiosk.qt.widgets.sheet import FormSheet
from tests.staff.conftest import Desk
from tests.staff.dialogues import settle
from tests.staff.test_comfort import DIALOGUES, is_whole, letters_of
from tests.staff.test_every_act import doubled
from tests.staff.test_window import shown


@pytest.fixture(params=["de", "fr", "es"])
def language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[str]:
    there = tuple(item for item in SHIPPED if item.code in ("en", request.param))
    monkeypatch.setattr("kiosk.qt.staff_language.offered", lambda folder: there)
    before = QFont(QApplication.font())
    speech = StaffLanguage(what_is_remembered(), request.param)
    speech.restore()
    yield request.param
    speech.close()
    QApplication.setFont(before)


def open_ones(desk: Desk) -> list[FormSheet]:
    return [made for made in desk.window.findChildren(FormSheet) if made.isVisible()]


def test_no_letter_of_a_menu_or_a_dialogue_is_two_things(language: str, desk: Desk, qtbot: QtBot) -> None:
    assert staff_language().code == language
    add_display_menu(desk.window, Comfort(QSettings()))
    assert doubled(desk) == []
    shown(desk, qtbot, desk.arrive(1, FieldChange("city", "", "Elsewhere")))
    twice, cut = {}, []
    for name in DIALOGUES:
        desk.window.acts[name].trigger()
        settle(desk, qtbot)
        (made,) = open_ones(desk)
        if letters_of(made) != sorted(set(letters_of(made))):
            twice[name] = letters_of(made)
        if not is_whole(made):
            cut.append(name)
        made.reject()
        qtbot.waitUntil(lambda: not open_ones(desk))
    assert (twice, cut) == ({}, [])

"""In each language of staff no letter of a menu or a dialogue is two things, and no word is cut."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.staff import what_is_remembered
from kiosk.domain.visit.steps import FieldChange
from kiosk.qt import theme
from kiosk.qt.comfort import Comfort, add_display_menu
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import StaffLanguage, staff_language
from kiosk.qt.widgets.sheet import FormSheet
from kiosk.staff.dialogues.check_out import CheckOutDialogue
from tests.staff.conftest import Desk
from tests.staff.dialogues import settle
from tests.staff.readable import unreadable
from tests.staff.test_comfort import is_whole, letters_of
from tests.staff.test_every_act import doubled
from tests.staff.test_window import shown

# Of a screen; and what asks with a box of the desktop's own, which waits for its answer.
SMALL = (1024, 600)
BOXES = ("room", "first", "hold", "today_on_paper")


@pytest.fixture(params=["en", "de", "fr", "es"])
def language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[str]:
    there = tuple(item for item in SHIPPED if item.code in ("en", request.param))
    monkeypatch.setattr("kiosk.qt.staff_language.offered", lambda folder: there)
    before = QFont(QApplication.font())
    speech = StaffLanguage(what_is_remembered(), request.param)
    speech.restore()
    yield request.param
    speech.close()
    QApplication.setFont(before)


def enlarge(times: float) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(round(theme.LETTERS * times))
    QApplication.setFont(font)


def is_of_size(desk: Desk, times: float) -> bool:
    return desk.window.scale == pytest.approx(times, abs=0.05)


def open_ones(desk: Desk) -> list[FormSheet]:
    return [made for made in desk.window.findChildren(FormSheet) if made.isVisible()]


def test_no_letter_of_a_menu_or_a_dialogue_is_two_things_and_no_word_is_cut(
    language: str, desk: Desk, qtbot: QtBot
) -> None:
    assert staff_language().code == language
    add_display_menu(desk.window, Comfort(QSettings()))
    assert doubled(desk) == []
    shown(desk, qtbot, desk.arrive(1, FieldChange("city", "", "Elsewhere")))
    desk.window.resize(*SMALL)
    for times in (1.5, 2.0):
        enlarge(times)
        qtbot.waitUntil(partial(is_of_size, desk, times))
        settle(desk, qtbot)
        qtbot.waitUntil(lambda: wrong_beside(desk) == [])
    twice, cut, opened = {}, {}, []
    for name, deed in desk.window.acts.deeds.items():
        act = desk.window.acts[name]
        if name in BOXES or not deed.text.endswith("...") or not act.isEnabled():
            continue
        act.trigger()
        settle(desk, qtbot)
        (made,) = open_ones(desk)
        opened.append(name)
        # As `fit` does on such a screen.
        made.resize(min(round(made._wanted * made.scale), SMALL[0] - 40), SMALL[1] - 60)
        if letters_of(made) != sorted(set(letters_of(made))):
            twice[name] = letters_of(made)
        if not is_whole(made) or unreadable(made, made.width()):
            cut[name] = [made.body.minimumSizeHint().width(), made.width(), *unreadable(made, made.width())]
        made.reject()
        qtbot.waitUntil(lambda: not open_ones(desk))
    assert (twice, cut) == ({}, {})
    assert len(opened) > 30


def wrong_beside(desk: Desk) -> list[str]:
    """What of the panel beside the lists cannot be read."""
    return unreadable(desk.window.details, desk.window.beside.viewport().width())


def test_words_too_long_for_their_choice_are_said_in_lines_below(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    desk.window.acts["check_out"].trigger()
    settle(desk, qtbot)
    (made,) = open_ones(desk)
    assert isinstance(made, CheckOutDialogue)
    made.resize(420, 600)
    long = max(range(made.words.count()), key=lambda number: len(made.words.itemText(number)))
    made.words.setCurrentIndex(long)
    qtbot.waitUntil(made.whole.isVisible)
    assert made.whole.text() == made.words.itemText(long)
    made.resize(2000, 600)
    qtbot.waitUntil(made.whole.isHidden)

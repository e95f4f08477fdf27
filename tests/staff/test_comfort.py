"""The staff window as whoever works at it wants it: every key on a sheet, dark, and with letters of any size."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.permissions import StaffRole
from kiosk.qt import theme
from kiosk.qt.widgets.sheet import FormSheet
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.keys import KeysDialogue
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.test_opening import work_as
from tests.staff.test_window import shown


@pytest.fixture(autouse=True)
def as_before(qtbot: QtBot) -> Iterator[None]:
    font = QFont(QApplication.font())
    yield
    theme.choose(dark=False)
    QApplication.setFont(font)


def sheet(desk: Desk, qtbot: QtBot) -> KeysDialogue:
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_Question)

    def made() -> list[KeysDialogue]:
        return [found for found in desk.window.findChildren(KeysDialogue) if found.isVisible()]

    qtbot.waitUntil(lambda: len(made()) == 1)
    return made()[0]


def lines(made: KeysDialogue) -> dict[str, str]:
    """What each key on the sheet does."""
    table = made.rows
    return {
        str(table.data(table.index(row, 0))): str(table.data(table.index(row, 1)))
        for row in range(table.rowCount())
    }


def test_a_question_mark_shows_every_key_that_there_is(desk: Desk, qtbot: QtBot) -> None:
    made = sheet(desk, qtbot)
    told = lines(made)
    for name, deed in desk.window.acts.deeds.items():
        if deed.key and desk.window.acts[name].isVisible():
            assert deed.key in told, name
    assert told["F5"] == "Call next"
    assert told["?"] == "Keys"
    made.wanted.setText("call NEXT")
    assert lines(made) == {"F5": "Call next"}
    made.wanted.setText("no such thing")
    assert lines(made) == {}
    QTest.keyClick(made.wanted, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: not [found for found in desk.window.findChildren(KeysDialogue) if found.isVisible()]
    )


def test_what_an_account_may_not_do_is_not_on_its_sheet(desk: Desk, qtbot: QtBot) -> None:
    work_as(desk, StaffRole.CLINICIAN)
    told = lines(sheet(desk, qtbot))
    assert "Ctrl+N" not in told
    assert "F5" in told


def test_a_question_mark_in_the_search_is_a_letter(desk: Desk, qtbot: QtBot) -> None:
    in_front(desk, qtbot)
    desk.window.search.setFocus()
    QTest.keyClicks(desk.window.search, "who?")
    assert desk.window.search.text() == "who?"
    assert not desk.window.findChildren(KeysDialogue)


def bright(widget: QWidget) -> float:
    """How much of what is shown is nearly white, of 1."""
    image = widget.grab().toImage().scaled(320, 200).convertToFormat(QImage.Format.Format_Grayscale8)
    lights = [QColor(image.pixel(x, y)).red() for x in range(image.width()) for y in range(image.height())]
    return sum(light > 200 for light in lights) / len(lights)


def test_dark_is_dark_everywhere_and_light_again(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    assert bright(desk.window) > 0.8
    theme.choose(dark=True)
    assert bright(desk.window) < 0.05
    # What is opened over it is dark as well.
    made = sheet(desk, qtbot)
    assert bright(made) < 0.05
    made.reject()
    theme.choose(dark=False)
    assert bright(desk.window) > 0.8


@pytest.mark.parametrize("times", [1.5, 2.0])
def test_a_dark_window_of_large_letters_keeps_its_place(desk: Desk, qtbot: QtBot, times: float) -> None:
    shown(desk, qtbot, desk.arrive(1))
    size = desk.window.size()
    theme.choose(dark=True)
    font = QFont(QApplication.font())
    font.setPixelSize(round(theme.LETTERS * times))
    QApplication.setFont(font)
    qtbot.waitUntil(lambda: desk.window.scale == pytest.approx(times, abs=0.05))
    assert desk.window.size() == size
    assert QRect(0, 0, size.width(), size.height()).contains(desk.window.shelf.body.rect())
    assert bright(desk.window) < 0.05


def test_the_sheet_is_whole_where_the_letters_grow_while_it_is_open(desk: Desk, qtbot: QtBot) -> None:
    made = sheet(desk, qtbot)
    (view,) = made.findChildren(ListView)

    def keys_are_whole() -> bool:
        """Each key in its column, as it is drawn."""
        measure = view.fontMetrics()
        widest = max(measure.horizontalAdvance(cell.text) for cell in made.rows.cells(0))
        return view.columnWidth(0) >= widest

    assert keys_are_whole()
    font = QFont(QApplication.font())
    font.setPixelSize(theme.LETTERS * 2)
    QApplication.setFont(font)
    qtbot.waitUntil(lambda: desk.window.scale == pytest.approx(2, abs=0.05))
    qtbot.waitUntil(lambda: is_whole(made) and keys_are_whole())


# Each opens a dialogue about whoever is chosen, or about nobody.
DIALOGUES = (
    "note_call", "ring", "register", "check_in", "message", "who_is_here", "correct", "privacy", "print", "figures",
)  # fmt: skip


def letters_of(made: QWidget) -> list[str]:
    """The letters that do something with Alt, each as often as it stands there."""
    texts = [it.text() for it in made.findChildren(QAbstractButton) if it.isVisible()]
    texts += [it.text() for it in made.findChildren(QLabel) if it.isVisible() and it.buddy() is not None]
    return sorted(filter(None, (text.replace("&&", "").partition("&")[2][:1].upper() for text in texts)))


def is_whole(made: FormSheet) -> bool:
    return made.body.width() <= made._area.viewport().width()


def test_no_dialogue_is_cut_at_twice_the_letters_nor_is_a_letter_two_things(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    font = QFont(QApplication.font())
    font.setPixelSize(theme.LETTERS * 2)
    QApplication.setFont(font)
    qtbot.waitUntil(lambda: desk.window.scale == pytest.approx(2, abs=0.05))

    def open_ones() -> list[FormSheet]:
        return [made for made in desk.window.findChildren(FormSheet) if made.isVisible()]

    for name in DIALOGUES:
        desk.window.acts[name].trigger()
        settle(desk, qtbot)
        (made,) = open_ones()
        assert letters_of(made) == sorted(set(letters_of(made))), name
        qtbot.waitUntil(partial(is_whole, made))
        made.reject()
        qtbot.waitUntil(lambda: not open_ones())

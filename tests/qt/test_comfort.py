"""How the windows of staff look is chosen at one of them, and is so at all of them, and the next morning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from kiosk.qt import theme
from kiosk.qt.comfort import Comfort, add_display_menu


@pytest.fixture(autouse=True)
def as_before(qtbot: QtBot) -> Iterator[None]:
    font = QFont(QApplication.font())
    yield
    theme.choose(dark=False)
    QApplication.setFont(font)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "staff.ini"


def kept_in(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def test_what_was_chosen_is_so_after_the_next_start(file: Path) -> None:
    usual = theme.scale_of(QApplication.font())
    kept = kept_in(file)
    first = Comfort(kept)
    first.turn_dark(True)
    first.grow(1)
    first.grow(1)
    assert first.scale == pytest.approx(1.5, abs=0.05)
    kept.sync()
    theme.choose(dark=False)
    QApplication.setFont(first._desktop)
    assert theme.scale_of(QApplication.font()) == usual
    second = Comfort(kept_in(file))
    second.restore()
    assert theme.is_dark()
    assert second.scale == pytest.approx(1.5, abs=0.05)
    second.grow(0)
    second.turn_dark(False)
    assert second.scale == usual
    third = Comfort(kept_in(file))
    third.restore()
    assert (theme.is_dark(), third.scale) == (False, usual)


def test_letters_grow_to_twice_and_shrink_to_the_usual_size(file: Path) -> None:
    comfort = Comfort(kept_in(file))
    for _ in range(9):
        comfort.grow(1)
    assert comfort.scale == theme.LARGEST
    for _ in range(9):
        comfort.grow(-1)
    assert comfort.scale == theme.SMALLEST


@pytest.mark.parametrize("said", ["", "nan", "-3", "1e9", "large", "[1]", "\x00"])
def test_what_cannot_be_read_was_not_chosen(file: Path, said: str) -> None:
    kept = kept_in(file)
    kept.setValue("letters", said)
    kept.setValue("dark", said)
    comfort = Comfort(kept)
    before = comfort.scale
    comfort.restore()
    assert (theme.is_dark(), comfort.scale) == (False, before)


def test_each_window_says_what_is_so_whichever_was_turned(file: Path, qtbot: QtBot) -> None:
    comfort = Comfort(kept_in(file))
    windows = [QMainWindow(), QMainWindow()]
    for window in windows:
        qtbot.addWidget(window)
    menus = [add_display_menu(window, comfort) for window in windows]
    menus[0]["dark"].trigger()
    assert theme.is_dark()
    assert menus[1]["dark"].isChecked()
    # And what it says is what it does.
    menus[1]["dark"].trigger()
    assert not theme.is_dark()

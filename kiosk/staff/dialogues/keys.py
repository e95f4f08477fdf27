"""Every key of the staff window, on one sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from kiosk.qt.widgets.sheet import FormSheet, label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.view import ListView

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, HEIGHT, LOWEST = 620, 640, 160


@dataclass(frozen=True)
class KeyLine:
    """What a key does.

    Attributes:
        menu: the menu where it stands, empty for what is in none.
        keys: as this computer writes them.
        can: whether it can be done now.
    """

    menu: str
    does: str
    keys: str
    can: bool = True


class KeysDialogue(FormSheet):
    """All that whoever works here may do, with its key; what is typed above narrows it down.

    Attributes:
        wanted: the field above.
        rows: what is shown.
    """

    def __init__(self, window: QMainWindow, scale: float) -> None:
        super().__init__(window, scale, translate("Staff", "Keys"), WIDTH)
        self._lines = (*_of_menus(window.menuBar()), *_everywhere())
        self.wanted = line(most=40)
        self.wanted.setPlaceholderText(translate("Staff", "A word, or a key"))
        self.fields().addRow(label(translate("Staff", "&Find"), self.wanted), self.wanted)
        self.rows: RowsModel[KeyLine] = RowsModel(
            [
                Column(translate("Staff", "Key"), lambda item: Cell(item.keys, strong=item.can), 110),
                Column(translate("Staff", "What it does"), lambda item: Cell(item.does), 200),
                Column(translate("Staff", "Menu"), lambda item: Cell(item.menu), 80, gives_way=1),
            ],
            lambda item: f"{item.menu}/{item.does}",
            self,
        )
        name = translate("Staff", "Keys")
        view = ListView(self.rows, name, lambda: translate("Staff", "No key is called so."), scale, self)
        view.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(view, 1)
        self.wanted.textChanged.connect(lambda _: self._show())
        self.wanted.returnPressed.connect(self.do)
        self.primary.hide()
        self._show()
        self.fit()
        room = self.screen().availableSize().height() - 60
        self.resize(self.width(), min(room, round(HEIGHT * scale)))
        self.wanted.setFocus()

    def do(self) -> None:
        """Enter goes, as Escape does: there is nothing to be done here."""
        self.accept()

    def _show(self) -> None:
        words = self.wanted.text().casefold().split()
        self.rows.take(
            [
                item
                for item in self._lines
                if all(word in f"{item.keys} {item.does} {item.menu}".casefold() for word in words)
            ]
        )


def _of_menus(bar: QMenuBar) -> Iterable[KeyLine]:
    """As they stand in the menus, from the left; what is not to be seen there, whoever works here may not do."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            for action in menu.actions():
                if action.isVisible() and not action.shortcut().isEmpty():
                    yield KeyLine(_plain(top), _plain(action), _keys(action), action.isEnabled())


def _everywhere() -> Iterable[KeyLine]:
    """What every list and form has."""
    for does, key in (
        (translate("Staff", "The first thing that can be done with the chosen row"), "Return"),
        (translate("Staff", "Up and down a list"), "Up"),
        (translate("Staff", "Close what is open over the window"), "Esc"),
    ):
        yield KeyLine("", does, _native(QKeySequence(key)))


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip(".")


def _keys(action: QAction) -> str:
    return _native(action.shortcut())


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)

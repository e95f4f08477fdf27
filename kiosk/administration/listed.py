"""A page that is a list, with what there is to say of the chosen row beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.domain.names import fold
from kiosk.qt.widgets.table import Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.qt.widgets.wrapping import Wrapping

R = TypeVar("R")
translate = QCoreApplication.translate
# In pixels at the usual size of letters.
BESIDE = 360


class ListedPage(OfficePage, Generic[R]):
    """Rows that can be searched, and beside them the one that is chosen, told in full.

    Attributes:
        rows, view: the list.
        search: shows those alone that have what is typed.
        heading: what the chosen one is called; below it are lines that `told_of` makes.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._all: tuple[R, ...] = ()
        # Who is highlighted once the list has been read: what was made or changed last.
        self._wanted = ""
        self._build_bar()
        self.rows: RowsModel[R] = RowsModel(self.columns(), self.key, self)
        name, empty = self.names()
        self.view = ListView(self.rows, name, lambda: empty, office.scale, self)
        self.view.selectionModel().selectionChanged.connect(lambda: self._tell())
        self.view.activated.connect(lambda: self.open())
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._beside())
        self._split.setStretchFactor(0, 1)
        self.column.addWidget(self._split, 1)
        self.set_scale(office.scale)
        self._tell()

    # What it is a list of

    def names(self) -> tuple[str, str]:
        """What the list is called, and what it says when there is nothing in it."""
        raise NotImplementedError

    def columns(self) -> list[Column[R]]:
        """The columns, from left to right."""
        raise NotImplementedError

    def key(self, row: R) -> str:
        """What a row is known by."""
        raise NotImplementedError

    def sought(self, row: R) -> str:
        """The words that a row is found by."""
        raise NotImplementedError

    def is_shown(self, row: R) -> bool:
        """Whether it is in the list now, whatever is searched for."""
        return True

    def told_of(self, row: R) -> tuple[str, Sequence[tuple[str, str]]]:
        """A row's name, and the lines to say of it, each with the style that it is written in."""
        raise NotImplementedError

    def buttons(self, row: Wrapping) -> None:
        """Make the buttons above the list."""

    def offer(self, row: R | None) -> None:
        """What can be done with the chosen row."""

    def open(self) -> None:
        """Do what is done most with the chosen row."""

    # How it is shown

    def _build_bar(self) -> None:
        row = self.bar()
        self.buttons(row)
        row.right_from = row.count()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Administration", "Search  Ctrl+F"))
        self.search.setAccessibleName(translate("Administration", "Search"))
        self.search.setMaxLength(100)
        self.search.setMinimumWidth(180)
        self.search.textChanged.connect(lambda _: self.show_rows())
        row.addWidget(self.search)

    def _beside(self) -> QWidget:
        card = QWidget()
        card.setObjectName("ground")
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(16, 14, 16, 14)
        self._lines.setSpacing(8)
        self.heading = TextLabel("", "name")
        self._lines.addWidget(self.heading)
        self._lines.addStretch(1)
        self._labels: list[TextLabel] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(translate("Administration", "About the chosen one"))
        self._area.setWidget(card)
        return self._area

    def take(self, everything: tuple[R, ...]) -> None:
        """Show these rows."""
        self._all = everything
        self.show_rows()

    def show_rows(self) -> None:
        """Show those of the rows that are wanted."""
        typed = fold(self.search.text())
        chosen = self._wanted or self.rows.key_of(self.view.chosen())
        self._wanted = ""
        self.rows.take([one for one in self._all if self.is_shown(one) and typed in fold(self.sought(one))])
        place = self.rows.place_of(chosen)
        if place < 0 and self.rows.rowCount():
            place = 0
        self.view.choose(place)
        if place >= 0:
            self.view.scrollTo(self.rows.index(place, 0))
        self._tell()

    def read_and_choose(self, key: str) -> None:
        """Read anew; then the row with ``key`` is highlighted."""
        self._wanted = key
        self.read()

    def chosen(self) -> R | None:
        """The row that is highlighted."""
        return self.rows.row_at(self.view.chosen())

    def _tell(self) -> None:
        row = self.chosen()
        heading, lines = self.told_of(row) if row is not None else ("", ())
        self.heading.setText(heading)
        while len(self._labels) > len(lines):
            label = self._labels.pop()
            label.hide()
            label.deleteLater()
        for number, (style, text) in enumerate(lines):
            if number == len(self._labels):
                self._labels.append(TextLabel())
                self._lines.insertWidget(number + 1, self._labels[-1])
            label = self._labels[number]
            if label.objectName() != style:
                label.setObjectName(style)
                label.style().unpolish(label)
                label.style().polish(label)
            label.setText(text)
        self.offer(row)

    @property
    def lines(self) -> list[str]:
        """What is said beside the list, from above."""
        return [label.text() for label in self._labels]

    def first(self) -> QWidget:
        return self.view

    def seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)
        self._area.setMinimumWidth(round(BESIDE * min(scale, 1.2)))

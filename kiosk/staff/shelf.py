"""The lists as they are shown: their names, their tables, and who is highlighted in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.delegate import CALLS, COUNT, NAME, NameDelegate
from kiosk.qt.widgets.table import RowsModel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.lists.parts import Facts, StaffList

R = TypeVar("R")
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Chosen:
    """A row that was chosen: its list's key and its own."""

    shown: str
    row: str


class Shelf(QObject):
    """All lists, one of them in sight. Nobody is highlighted in any of them but who was chosen last.

    Signals:
        chosen: the visit's id of a row that was chosen, empty where it has none.
        activated: the key of the list of which the chosen row had a double click or Enter.

    Attributes:
        lists: as they stand beside each other.
        names: the lists' names, for beside the list; `chooser` has the same, for above it in a narrow window.
        body: chooser and list.
    """

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(
        self,
        lists: Sequence[Callable[[Facts], StaffList[Any]]],
        facts: Facts,
        scale: float,
        parent: QObject,
    ) -> None:
        """Raises ValueError where two lists have one key."""
        super().__init__(parent)
        self._facts = facts
        self._taking = False
        # The row that was chosen and is no arrival.
        self._other: Chosen | None = None
        self.names = QListWidget()
        self.names.setObjectName("lists")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName(translate("Staff", "Lists"))
        self._needed = 0
        self.names.verticalScrollBar().rangeChanged.connect(lambda *_: self._widen())
        self.chooser = DropDown()
        self.chooser.setAccessibleName(translate("Staff", "Lists"))
        self.stack = QStackedWidget()
        self.lists: tuple[StaffList[Any], ...] = tuple(made(facts) for made in lists)
        self._keys = [shown.key for shown in self.lists]
        if len(set(self._keys)) < len(self._keys):
            raise ValueError(f"two lists have one key: {self._keys}")
        self._tables: dict[str, RowsModel[Any]] = {}
        self._views: dict[str, ListView] = {}
        for shown in self.lists:
            self._add(shown, scale)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser)
        column.addWidget(self.stack, 1)
        self.names.currentRowChanged.connect(self._go)
        self.chooser.activated.connect(self.names.setCurrentRow)

    def _add(self, shown: StaffList[Any], scale: float) -> None:
        item = QListWidgetItem(shown.title)
        item.setData(NAME, shown.title)
        item.setData(CALLS, shown.calls)
        self.names.addItem(item)
        self.chooser.addItem(shown.title)
        table: RowsModel[Any] = RowsModel(shown.columns, shown.key_of, self)
        view = ListView(table, shown.title, lambda: shown.empty_now() or shown.empty, scale, self.stack)
        view.selectionModel().selectionChanged.connect(lambda: self._chose(shown))
        view.activated.connect(lambda: self.activated.emit(shown.key))
        self._tables[shown.key], self._views[shown.key] = table, view
        self.stack.addWidget(view)

    def _go(self, number: int) -> None:
        if number >= 0:
            self.stack.setCurrentIndex(number)
            self.chooser.setCurrentIndex(number)
            # Of the lists that nobody looks at, what follows from the time is old.
            self.retell()

    # Which list

    def go(self, key: str) -> None:
        """Show the list with ``key``."""
        self.names.setCurrentRow(self._keys.index(key))

    @property
    def in_sight(self) -> str:
        """The key of the list that is shown."""
        return self._keys[self.stack.currentIndex()]

    def table(self, key: str) -> RowsModel[Any]:
        """The rows of a list, as they are shown."""
        return self._tables[key]

    def view(self, key: str) -> ListView:
        """A list on the screen."""
        return self._views[key]

    def name_of(self, key: str) -> QListWidgetItem:
        """A list's name with its number, as it stands beside the list."""
        return self.names.item(self._keys.index(key))

    def focus(self) -> None:
        """The list that is in sight gets the keys."""
        self._views[self.in_sight].setFocus()

    def set_scale(self, scale: float) -> None:
        """Make everything this much larger than usual; the names are as wide as the longest with its number."""
        for view in self._views.values():
            view.set_scale(scale)
        self.names.ensurePolished()
        names = NameDelegate(self.names, scale)
        self.names.setItemDelegate(names)
        font = self.names.font()
        longest = max(names.width(font, shown.title) for shown in self.lists)
        self._needed = longest + 4
        self._widen()

    def _widen(self) -> None:
        """Where there is no room for all names, they are scrolled beside their numbers and not over them."""
        bar = self.names.verticalScrollBar()
        if self._needed:
            self.names.setFixedWidth(self._needed + (bar.sizeHint().width() if bar.maximum() > 0 else 0))

    # What stands in them

    def count(self) -> None:
        """Show on each name how many there are to look at."""
        for number, shown in enumerate(self.lists):
            count = shown.badge()
            text = f"{shown.title}  ({count})" if count else shown.title
            item = self.names.item(number)
            item.setText(text)
            item.setData(COUNT, str(count) if count else "")
            self.chooser.setItemText(number, text)

    def take(self, selected: str) -> None:
        """Bring the lists up to date. A row that goes hands its selection to the next: nobody has chosen that one."""
        self._taking = True
        self._facts.forget()
        for shown in self.lists:
            self._tables[shown.key].take(shown.rows())
        for shown in self.lists:
            self._keep_selection(shown, selected)
        self._taking = False

    def retell(self) -> None:
        """Show again what follows from the time, in the list that somebody looks at."""
        self._facts.forget()
        self._tables[self.in_sight].retell()

    # Who is highlighted

    def _keep_selection(self, shown: StaffList[R], selected: str) -> None:
        """Who is highlighted is who is selected, and what keys act on."""
        view, table = self._views[shown.key], self._tables[shown.key]
        if shown.of_visits:
            view.choose(table.place_of(selected))
            return
        row = self.chosen_in(shown)
        about = "" if row is None else shown.visit_of(row)
        view.choose(table.place_of(shown.key_of(row)) if row is not None and about == selected else -1)

    def chosen_in(self, shown: StaffList[R]) -> R | None:
        """The row of this list, which is none of arrivals, that was chosen last; None where it is not there."""
        if self._other is None or self._other.shown != shown.key:
            return None
        table: RowsModel[R] = self._tables[shown.key]
        return table.row_at(table.place_of(self._other.row))

    def _other_list(self) -> StaffList[Any] | None:
        key = self._other.shown if self._other is not None else ""
        return next((shown for shown in self.lists if shown.key == key), None)

    def other_words(self) -> str:
        """What there is to say of the row that was chosen last, where it is no arrival and is still there."""
        shown = self._other_list()
        row = None if shown is None else self.chosen_in(shown)
        return "" if shown is None or row is None else shown.words(row)

    def other_actions(self) -> tuple[str, ...]:
        """The names of what can be done with that row."""
        shown = self._other_list()
        if shown is None or self.chosen_in(shown) is None:
            return ()
        return tuple(action.name for action in shown.actions)

    def _chose(self, shown: StaffList[Any]) -> None:
        place = self._views[shown.key].chosen()
        row = self._tables[shown.key].row_at(place)
        if self._taking or row is None:
            return
        self._other = None if shown.of_visits else Chosen(shown.key, shown.key_of(row))
        self.chosen.emit(shown.visit_of(row))

"""The lists as they are shown: their names, their tables, and who is highlighted in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kiosk.staff.choice import Choice
from kiosk.staff.delegate import CALLS, COUNT, NAME, NameDelegate
from kiosk.staff.lists import Lists
from kiosk.staff.view import ListView

translate = QCoreApplication.translate


class Shelf(QObject):
    """All lists, one of them in sight. Nobody is highlighted in any of them but who was chosen last.

    Signals:
        chosen: the visit's id of a row that was chosen, empty where it has none.
        activated: a row's value, on a double click or Enter.

    Attributes:
        names: the lists' names, for beside the list; `chooser` has the same, for above it in a narrow window.
        body: chooser and list.
    """

    chosen = Signal(str)
    activated = Signal(object)

    def __init__(self, lists: Lists, scale: float, parent: QObject) -> None:
        super().__init__(parent)
        self._lists = lists
        self._taking = False
        # The list and the key of a row that was chosen and is no arrival.
        self._other: tuple[int, str] = (-1, "")
        self.names = QListWidget()
        self.names.setObjectName("sections")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName(translate("Staff", "Lists"))
        self.chooser = Choice()
        self.chooser.setAccessibleName(translate("Staff", "Lists"))
        self.stack = QStackedWidget()
        self.tables: list[ListView] = []
        for section in lists.sections:
            self._add_name(section.title, calls=section.calls)
            view = ListView(section.table, section.title, section.empty, scale, self.stack)
            view.selectionModel().selectionChanged.connect(self._choosing(view))
            view.activated.connect(self._activating(view))
            self.tables.append(view)
            self.stack.addWidget(view)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser)
        column.addWidget(self.stack, 1)
        self.names.currentRowChanged.connect(self._go)
        self.chooser.activated.connect(self.names.setCurrentRow)

    def _add_name(self, title: str, *, calls: bool) -> None:
        item = QListWidgetItem(title)
        item.setData(NAME, title)
        item.setData(CALLS, calls)
        self.names.addItem(item)
        self.chooser.addItem(title)

    def _go(self, number: int) -> None:
        if number >= 0:
            self.stack.setCurrentIndex(number)
            self.chooser.setCurrentIndex(number)

    def set_scale(self, scale: float) -> None:
        """Make everything this much larger than usual; the names are as wide as the longest with its number."""
        for view in self.tables:
            view.set_scale(scale)
        self.names.ensurePolished()
        names = NameDelegate(self.names, scale)
        self.names.setItemDelegate(names)
        font = self.names.font()
        longest = max(names.width(font, section.title) for section in self._lists.sections)
        self.names.setFixedWidth(longest + 4)

    def focus(self) -> None:
        """The list that is in sight gets the keys."""
        self.tables[self.stack.currentIndex()].setFocus()

    def count(self) -> None:
        """Show on each name how many there are to look at."""
        for number, section in enumerate(self._lists.sections):
            count = section.badge()
            text = f"{section.title}  ({count})" if count else section.title
            item = self.names.item(number)
            item.setText(text)
            item.setData(COUNT, str(count) if count else "")
            self.chooser.setItemText(number, text)

    def take(self, selected: str) -> None:
        """Bring the lists up to date. A row that goes hands its selection to the next: nobody has chosen that one."""
        self._taking = True
        self._lists.take()
        self._keep_selection(selected)
        self._taking = False

    def _keep_selection(self, selected: str) -> None:
        """In every list, who is highlighted is who is selected, and what keys act on."""
        for number, section in enumerate(self._lists.sections):
            view, table = self.tables[number], section.table
            if section.of_visits:
                view.choose(table.place_of(selected))
                continue
            chosen_here, key = self._other
            place = table.place_of(key) if chosen_here == number else -1
            visit_id = getattr(table.row_at(place), "visit_id", "") or ""
            view.choose(place if visit_id == selected else -1)

    def other(self) -> object:
        """The row that was chosen last and is no arrival; None where it was one, or has gone."""
        number, key = self._other
        if number < 0:
            return None
        table = self._lists.sections[number].table
        return table.row_at(table.place_of(key))

    def _choosing(self, view: ListView) -> Callable[[], None]:
        return lambda: self._chose(view)

    def _chose(self, view: ListView) -> None:
        row = view.chosen()
        if self._taking or row < 0:
            return
        number = self.tables.index(view)
        section = self._lists.sections[number]
        visit_id = getattr(section.table.row_at(row), "visit_id", "") or ""
        self._other = (-1, "") if section.of_visits else (number, section.table.key_of(row))
        self.chosen.emit(visit_id)

    def _activating(self, view: ListView) -> Callable[[QModelIndex], None]:
        table = self._lists.sections[len(self.tables)].table
        return lambda index: self.activated.emit(table.row_at(index.row()))

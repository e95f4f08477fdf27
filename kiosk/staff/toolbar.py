"""The row above the lists: what is done most, my room, and the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.staff.actions import ActionButton

translate = QCoreApplication.translate


class Toolbar(QWidget):
    """A button for each of the actions, the room to which patients are called, and the search.

    Attributes:
        buttons: by the names of the actions.
    """

    def __init__(self, actions: Mapping[str, QAction], room: str) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self._row = row = Wrapping(self, 8)
        row.setContentsMargins(12, 8, 12, 8)
        self.buttons: dict[str, ActionButton] = {}
        for name, action in actions.items():
            self.buttons[name] = ActionButton(action, "primary" if name == "call_next" else name)
            row.addWidget(self.buttons[name])
        row.right_from = row.count()
        row.addWidget(self._queues())
        row.addWidget(self._rooms(room))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Staff", "Name, record number, ticket  Ctrl+F"))
        self.search.setAccessibleName(translate("Staff", "Search name, record number or ticket"))
        self.search.setMaxLength(200)
        self.search.setMinimumWidth(220)
        row.addWidget(self.search)

    def spare(self, lines: bool) -> None:
        """Where a window has few lines, its lists have them: what else stands in the menus has no button here."""
        for button in self.buttons.values():
            button.setVisible(button.is_offered and not lines)
        if lines:
            # The one that is pressed most, where the line has room for it.
            first = next(iter(self.buttons.values()))
            wanted = self._row.sizeHint().width() + self._row.spacing() + first.sizeHint().width()
            first.setVisible(first.is_offered and wanted <= self.width())
        # All of it is seen, however few lines are left for what is below.
        self.setMinimumHeight(self._row.heightForWidth(self.width()))

    def _queues(self) -> QWidget:
        """Whose turn it is in which queue; not shown where there is but one."""
        self.my_queue = DropDown()
        self.my_queue.setAccessibleName(translate("Staff", "The queue from which the next is called"))
        self.my_queue.setMinimumWidth(120)
        self.my_queue.hide()
        return self.my_queue

    def offer_queues(self, letters: Mapping[str, str], chosen: str) -> None:
        """Offer queues, by their letters, with the one that was ``chosen``; whoever has chosen another keeps it."""
        offered = {"": translate("Staff", "All queues")} | {
            letter: f"{letter}: {name}" for letter, name in letters.items()
        }
        known = {
            str(self.my_queue.itemData(number)): self.my_queue.itemText(number)
            for number in range(self.my_queue.count())
        }
        if offered == known:
            return
        kept = str(self.my_queue.currentData() or "") or chosen
        self.my_queue.blockSignals(True)
        self.my_queue.clear()
        for letter, words in offered.items():
            self.my_queue.addItem(words, letter)
        self.my_queue.setCurrentIndex(max(0, self.my_queue.findData(kept)))
        self.my_queue.blockSignals(False)
        self.my_queue.setVisible(bool(letters))

    def _rooms(self, room: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(translate("Staff", "My room"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label)
        self.my_room = DropDown()
        self.my_room.setEditable(True)
        self.my_room.setMinimumWidth(120)
        self.my_room.setAccessibleName(translate("Staff", "The room patients are called to"))
        self.my_room.setCurrentText(room)
        label.setBuddy(self.my_room)
        row.addWidget(self.my_room)
        return made

    def offer_rooms(self, rooms: Iterable[str]) -> None:
        """Add those that are not offered yet; what is typed stays."""
        known = {self.my_room.itemText(number) for number in range(self.my_room.count())}
        typed = self.my_room.currentText()
        for room in rooms:
            if room not in known:
                self.my_room.blockSignals(True)
                self.my_room.addItem(room)
                self.my_room.setCurrentText(typed)
                self.my_room.blockSignals(False)

"""What a key says whose action cannot work now: nobody presses one and is left without an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from kiosk.domain.visits import ArrivalRow
from kiosk.staff.words import row_words, ticket_words, who_is

translate = QCoreApplication.translate


class Hints(QObject):
    """A shortcut beside each action's own, which is heard while that one is not."""

    def __init__(self, actions: Mapping[str, QAction], say: Callable[[str], None], window: QWidget) -> None:
        """``say`` is told the name of the action whose key was pressed."""
        super().__init__(window)
        self._window = window
        self._say = say
        for name, action in actions.items():
            self._beside(action, name)

    def _beside(self, action: QAction, name: str) -> None:
        shortcut = QShortcut(action.shortcut(), self._window)
        shortcut.activated.connect(lambda: self._pressed(name))
        shortcut.setEnabled(not action.isEnabled())
        action.changed.connect(lambda: shortcut.setEnabled(not action.isEnabled()))

    def _pressed(self, name: str) -> None:
        """Space presses what has the focus, as everywhere; elsewhere it is the key of an action."""
        focused = self._window.focusWidget()
        if isinstance(focused, QPushButton) and focused.isEnabled():
            focused.click()
        elif isinstance(focused, QComboBox) and not focused.isEditable():
            focused.showPopup()
        else:
            self._say(name)


def why_not(name: str, row: ArrivalRow | None, other: object) -> str:
    """Why the action of this name cannot work now, and what to do: on the selected arrival ``row``, if there is one.

    ``other`` is a row of another list that is highlighted, None where none is.
    """
    match name:
        case "call_next":
            return translate("Staff", "Nobody is waiting.")
        case "answer":
            return translate("Staff", "Nobody asks for help.")
        case "undo":
            return translate("Staff", "There is nothing to take back.")
        case _ if row is None:
            choose = translate(
                "Staff", "Choose a patient who has arrived first: click, or use the arrow keys."
            )
            return " ".join(part for part in (row_words(other), choose) if part)
        case "acknowledge":
            return translate("Staff", "{who} has been seen already.").format(who=who_is(row))
        case "review" | "accept_all":
            return translate("Staff", "{who}: nothing is left to decide.").format(who=who_is(row))
        case _:
            return translate("Staff", "Not now: {who} is {standing}.").format(
                who=who_is(row), standing=ticket_words(row)
            )

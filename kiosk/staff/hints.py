"""What a key says whose action cannot work now: nobody presses one and is left without an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from kiosk.staff.actions import Actions, Deed


class Hints(QObject):
    """A shortcut beside each action's own, which is heard while that one is not."""

    def __init__(self, actions: Actions, say: Callable[[str], None], window: QWidget) -> None:
        """``say`` is told why the action whose key was pressed cannot work."""
        super().__init__(window)
        self._window = window
        self._say = say
        self._actions = actions
        for name, deed in actions.deeds.items():
            if deed.key:
                self._beside(actions[name], deed)

    def _beside(self, action: QAction, deed: Deed) -> None:
        shortcut = QShortcut(action.shortcut(), self._window)
        shortcut.activated.connect(lambda: self._pressed(deed))
        shortcut.setEnabled(not action.isEnabled())
        action.changed.connect(lambda: shortcut.setEnabled(not action.isEnabled()))

    def _pressed(self, deed: Deed) -> None:
        if not press_focused(self._window):
            self._say(self._actions.why_not(deed))


def press_focused(window: QWidget) -> bool:
    """A key that is an action's presses what has the focus, as everywhere; False where nothing there is pressed."""
    focused = window.focusWidget()
    if isinstance(focused, QPushButton) and focused.isEnabled():
        focused.click()
    elif isinstance(focused, QComboBox) and not focused.isEditable():
        focused.showPopup()
    else:
        return False
    return True

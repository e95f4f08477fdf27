"""What a key says whose action cannot work now: nobody presses one and is left without an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from kiosk.staff.actions import Actions, Deed

_NO_LETTER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


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


class KeysInFields(QObject):
    """Keys of the window that a field to type in would keep for itself, and has no use for."""

    def __init__(self, actions: Actions, fields: Iterable[QLineEdit | QComboBox], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = {QKeySequence(deed.key) for deed in actions.deeds.values() if deed.key}
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is an action's and no letter is not the field's, where the field would do nothing with it."""
        field = watched.lineEdit() if isinstance(watched, QComboBox) else watched
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(field, QLineEdit)
            and event.modifiers() & _NO_LETTER
            and QKeySequence(event.keyCombination()) in self._keys
            and not _has_use_for(field, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _has_use_for(field: QLineEdit, event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Undo):
        return field.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and field.isRedoAvailable()


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

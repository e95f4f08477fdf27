"""Every action of the staff window: its text, its key and where it stands, in one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Deed:
    """One action: the name it has on the window, its text with its letter, its key, what it does, and its place.

    ``on_toolbar`` gives it a button, which shows the key too.
    """

    name: str
    text: str
    key: str
    does: Callable[[], None]
    menu: str
    on_toolbar: bool = False


def action_of(deed: Deed, parent: QWidget) -> QAction:
    """The action on the window, reached by its key from everywhere in it."""
    action = QAction(deed.text, parent)
    action.setShortcut(QKeySequence(deed.key))
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: deed.does())
    return action


def button_of(action: QAction, name: str) -> QPushButton:
    """A button for the action that says its key, and is there when the action can work."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    made = QPushButton(f"{action.text().replace('&', '')}  {key}")
    made.setObjectName(name)
    # Every one of these has a key of its own: the focus stays where the work is.
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.clicked.connect(lambda: action.trigger())
    made.setEnabled(action.isEnabled())
    action.changed.connect(lambda: made.setEnabled(action.isEnabled()))
    return made

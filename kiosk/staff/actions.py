"""What an action of the staff window is: its words, its key, when it can be done, and where it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

translate = QCoreApplication.translate


class Menu(Enum):
    """The menus, from the left."""

    PATIENTS = auto()
    QUEUE = auto()
    VIEW = auto()


def menu_words(menu: Menu) -> str:
    """A menu's title with its letter."""
    match menu:
        case Menu.PATIENTS:
            return translate("Staff", "&Patients")
        case Menu.QUEUE:
            return translate("Staff", "&Queue")
        case Menu.VIEW:
            return translate("Staff", "&View")
        case _ as never:
            assert_never(never)


@dataclass(frozen=True)
class Deed:
    """One action.

    Attributes:
        name: of no other action.
        text: its words with its letter.
        key: its shortcut, empty for none.
        when: whether it can be done now.
        why_not: what is said where its key is pressed and it cannot be done.
        on_toolbar: it has a button above the lists, which shows the key too.
    """

    name: str
    text: str
    key: str
    does: Callable[[], None]
    menu: Menu
    when: Callable[[], bool]
    why_not: Callable[[], str]
    on_toolbar: bool = False


class Actions:
    """All actions of a window, each once: whatever shows one, shows this.

    Attributes:
        deeds: by their names, in the order of the table.
    """

    def __init__(self, deeds: Iterable[Deed], window: QWidget) -> None:
        """Raises ValueError where two have one name or one key."""
        self.deeds: dict[str, Deed] = {}
        self._made: dict[str, QAction] = {}
        for deed in deeds:
            if deed.name in self.deeds or any(deed.key == other.key != "" for other in self.deeds.values()):
                raise ValueError(f"{deed.name} ({deed.key}) is there already")
            self.deeds[deed.name] = deed
            self._made[deed.name] = _action_of(deed, window)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def of_menu(self, menu: Menu) -> list[QAction]:
        """What stands in a menu, from the top."""
        return [self._made[deed.name] for deed in self.deeds.values() if deed.menu is menu]

    def on_toolbar(self) -> dict[str, QAction]:
        """What has a button above the lists, from the left."""
        return {deed.name: self._made[deed.name] for deed in self.deeds.values() if deed.on_toolbar}

    def enable(self) -> None:
        """Each can be done or not, as things stand now."""
        for name, deed in self.deeds.items():
            self._made[name].setEnabled(deed.when())


def _action_of(deed: Deed, window: QWidget) -> QAction:
    """The action on the window, reached by its key from everywhere in it."""
    action = QAction(deed.text, window)
    if deed.key:
        action.setShortcut(QKeySequence(deed.key))
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: deed.does())
    return action


class ActionButton(QPushButton):
    """A button for an action that says its key, and is there when the action can work."""

    def __init__(self, action: QAction, name: str) -> None:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(f"{action.text().replace('&', '')}  {key}".rstrip())
        self._action = action
        self.setObjectName(name)
        self.setAccessibleName(action.text().replace("&", ""))
        # Every one of these has a key of its own: the focus stays where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())

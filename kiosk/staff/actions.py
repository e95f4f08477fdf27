"""What an action of the staff window is: its words, its key, when it can be done, and where it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kiosk.domain.permissions import Permission
from kiosk.qt.widgets.giving import GivingButton

translate = QCoreApplication.translate


class Menu(Enum):
    """The menus, from the left."""

    PATIENTS = auto()
    QUEUE = auto()
    PHONE = auto()
    MESSAGES = auto()
    MONEY = auto()
    VIEW = auto()


def menu_words(menu: Menu) -> str:
    """A menu's title with its letter."""
    match menu:
        case Menu.PATIENTS:
            return translate("Staff", "&Patients")
        case Menu.QUEUE:
            return translate("Staff", "&Queue")
        case Menu.PHONE:
            return translate("Staff", "P&hone")
        case Menu.MESSAGES:
            return translate("Staff", "&Messages")
        case Menu.MONEY:
            return translate("Staff", "Mone&y")
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
        needs: what whoever works here has to be allowed; None for what everybody may who has a window. Where they are
            not, it is nowhere to be seen, and its key says why.
        on_toolbar: it has a button above the lists, which shows the key too.
    """

    name: str
    text: str
    key: str
    does: Callable[[], None]
    menu: Menu
    when: Callable[[], bool]
    why_not: Callable[[], str]
    needs: Permission | None
    on_toolbar: bool = False


class Actions:
    """All actions of a window, each once: whatever shows one, shows this.

    Attributes:
        deeds: by their names, in the order of the table.
    """

    def __init__(self, deeds: Iterable[Deed], window: QWidget, may: Callable[[Permission], bool]) -> None:
        """``may`` says what whoever works here is allowed now. Raises ValueError where two have one name or one key."""
        self._may = may
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
        """Each can be done or not, as things stand now; what whoever works here may not do is not shown."""
        for name, deed in self.deeds.items():
            allowed = self._is_allowed(deed)
            self._made[name].setVisible(allowed)
            self._made[name].setEnabled(allowed and deed.when())

    def that_may(self, names: Iterable[str]) -> list[QAction]:
        """Those of ``names`` that whoever works here may do, whether or not they can be done now."""
        return [self._made[name] for name in names if self._is_allowed(self.deeds[name])]

    def why_not(self, deed: Deed) -> str:
        """What is said where its key is pressed and it cannot be done."""
        return deed.why_not() if self._is_allowed(deed) else not_allowed_words()

    def _is_allowed(self, deed: Deed) -> bool:
        return deed.needs is None or self._may(deed.needs)


def not_allowed_words() -> str:
    """What is said to somebody whose account may not do what they are about to."""
    return translate("Staff", "Your account may not do this. Whoever looks after the accounts can allow it.")


def _action_of(deed: Deed, window: QWidget) -> QAction:
    """The action on the window, reached by its key from everywhere in it."""
    action = QAction(deed.text, window)
    if deed.key:
        action.setShortcut(QKeySequence(deed.key))
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: deed.does())
    return action


class ActionButton(GivingButton):
    """A button for an action that says its key, can be pressed when the action can work, and is seen where it is."""

    def __init__(self, action: QAction, name: str) -> None:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(f"{action.text().replace('&', '')}  {key}".rstrip())
        self._action = action
        self._is_absent = False
        self.setObjectName(name)
        self.setAccessibleName(action.text().replace("&", ""))
        # Every one of these has a key of its own: the focus stays where the work is.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @property
    def is_offered(self) -> bool:
        """Whether whoever works here may do it."""
        return self._action.isVisible()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        # Only where that has changed: who shows it may have hidden it for a reason of their own.
        if self._action.isVisible() is self._is_absent:
            self._is_absent = not self._is_absent
            self.setVisible(not self._is_absent)

"""Whoever works at the staff window, and their account: another takes over, a PIN, a password, signing out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from kiosk.domain.accounts import SHORTEST_PASSWORD, SHORTEST_PIN
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.qt.letters import letter_bar
from kiosk.qt.runner import Runner
from kiosk.qt.widgets.secrets import Secrets
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.signing_in import SigningInService, SignInOutcome

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Own:
    """A window of somebody who has signed in, and what its account menu needs.

    Attributes:
        who: they, as of now.
        say: tells something in its last line.
    """

    window: QMainWindow
    scale: Callable[[], float]
    runner: Runner
    clinic: InForce
    door: SigningInService
    who: Callable[[], Actor]
    say: Callable[[str], None]


class PinDialogue(Secrets):
    """A PIN for this computer and this shift."""

    def __init__(self, own: Own) -> None:
        super().__init__(own.window, own.scale(), translate("Staff", "Set my PIN"), own.runner, own.clinic)
        self._own = own
        told = translate(
            "Staff",
            "With a PIN of {number} digits or more you are back at once, at this computer and until the end of "
            "your shift. Your password stays what it is.",
        ).format(number=SHORTEST_PIN)
        self.within.addWidget(TextLabel(told))
        self.within.addLayout(self._form)
        self.within.addStretch(1)
        self.pin = self.secret(translate("Staff", "&PIN"), 12)
        self.again = self.secret(translate("Staff", "The PIN &again"), 12)
        self.primary.setText(translate("Staff", "Set PIN"))
        self.begin(self.pin, self.pin)

    def do(self) -> None:
        """Set it."""
        pin = self.pin.text()
        if self.is_missing(self.pin, self.again):
            return
        if pin != self.again.text():
            self.say(translate("Staff", "The two are not the same."), self.again)
            return
        door, who = self._own.door, self._own.who()
        self.ask(lambda: door.set_pin(who, pin), lambda _: self._set())

    def _set(self) -> None:
        self._own.say(translate("Staff", "Your PIN is set."))
        self.accept()


class PasswordDialogue(Secrets):
    """Another password, by whoever knows the one there is."""

    def __init__(self, own: Own) -> None:
        super().__init__(
            own.window, own.scale(), translate("Staff", "Change my password"), own.runner, own.clinic
        )
        self._own = own
        told = translate(
            "Staff", "At least {number} letters; some words that you can remember are better than signs."
        ).format(number=SHORTEST_PASSWORD)
        self.within.addWidget(TextLabel(told))
        self.within.addLayout(self._form)
        self.within.addStretch(1)
        self.old = self.secret(translate("Staff", "Prese&nt password"))
        self.new = self.secret(translate("Staff", "New &password"))
        self.again = self.secret(translate("Staff", "The new one &again"))
        self.primary.setText(translate("Staff", "Change password"))
        self.begin(self.old, self.new)

    def do(self) -> None:
        """Change it."""
        old, new = self.old.text(), self.new.text()
        if self.is_missing(self.old, self.new, self.again):
            return
        if new != self.again.text():
            self.say(translate("Staff", "The two are not the same."), self.again)
            return
        door, who = self._own.door, self._own.who()
        self.ask(lambda: door.change_password(who, old, new), self._changed)

    def _changed(self, outcome: SignInOutcome) -> None:
        if self.is_right(outcome, self.old, translate("Staff", "That is not your present password.")):
            self._own.say(translate("Staff", "Your password is changed."))
            self.accept()


def add_account_menu(
    own: Own, administer: Callable[[], None], switch: Callable[[], None], sign_out: Callable[[], None]
) -> dict[str, QAction]:
    """The menu of whoever is signed in, with its actions by name; whether they may administer, the caller shows."""
    window = own.window
    menu = window.menuBar().addMenu(translate("Staff", "&Account"))
    made: dict[str, QAction] = {}
    for name, text, key, does in (
        ("switch", translate("Staff", "&Somebody else signs in"), "Ctrl+L", switch),
        (
            "pin",
            translate("Staff", "Set my P&IN..."),
            "",
            lambda: PinDialogue(own).open(),
        ),
        (
            "password",
            translate("Staff", "Change my &password..."),
            "",
            lambda: PasswordDialogue(own).open(),
        ),
        ("administration", translate("Staff", "&Administration..."), "", administer),
        ("sign_out", translate("Staff", "Sign &out"), "Ctrl+Shift+L", sign_out),
    ):
        action = QAction(text, window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False, does=does: does())
        menu.addAction(action)
        made[name] = action
    letter_bar(window.menuBar())
    return made

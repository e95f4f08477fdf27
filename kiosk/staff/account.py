"""Whoever works at the staff window, and their account: another takes over, a PIN, a password, signing out."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFormLayout, QLineEdit

from kiosk.domain.accounts import LONGEST_PASSWORD, SHORTEST_PASSWORD, SHORTEST_PIN, AccountRefused
from kiosk.domain.actor import Actor
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut, SignedIn, SigningInService, SignInOutcome
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.window import StaffWindow

translate = QCoreApplication.translate


class _Secrets(Dialogue):
    """Fields for what nobody else may read, and what is wrong with it."""

    def __init__(self, window: StaffWindow, door: SigningInService, actor: Actor, title: str) -> None:
        super().__init__(window.model, window, window.scale, title, 460)
        self._door = door
        self._actor = actor
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)

    def secret(self, text: str, most: int = LONGEST_PASSWORD) -> QLineEdit:
        """A field that shows dots."""
        made = line(most=most)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._form.addRow(label(text, made), made)
        return made

    def words_of(self, error: Exception) -> str:
        if isinstance(error, AccountRefused):
            return f"{str(error)[:1].upper()}{str(error)[1:]}."
        return super().words_of(error)


class PinDialogue(_Secrets):
    """A PIN for this computer and this shift."""

    def __init__(self, window: StaffWindow, door: SigningInService, actor: Actor) -> None:
        super().__init__(window, door, actor, translate("Staff", "Set my PIN"))
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
        self.fit()

    def do(self) -> None:
        """Set it."""
        pin = self.pin.text()
        if pin != self.again.text():
            self.say(translate("Staff", "The two are not the same."), self.again)
            return
        self.ask(lambda _: self._door.set_pin(self._actor, pin), lambda _: self.accept())


class PasswordDialogue(_Secrets):
    """Another password, by whoever knows the one there is."""

    def __init__(self, window: StaffWindow, door: SigningInService, actor: Actor) -> None:
        super().__init__(window, door, actor, translate("Staff", "Change my password"))
        told = translate(
            "Staff", "At least {number} letters; some words that you can remember are better than signs."
        ).format(number=SHORTEST_PASSWORD)
        self.within.addWidget(TextLabel(told))
        self.within.addLayout(self._form)
        self.within.addStretch(1)
        self.old = self.secret(translate("Staff", "Password until &now"))
        self.new = self.secret(translate("Staff", "New &password"))
        self.again = self.secret(translate("Staff", "The new one &again"))
        self.primary.setText(translate("Staff", "Change password"))
        self.fit()

    def do(self) -> None:
        """Change it."""
        old, new = self.old.text(), self.new.text()
        if new != self.again.text():
            self.say(translate("Staff", "The two are not the same."), self.again)
            return
        self.ask(lambda _: self._door.change_password(self._actor, old, new), self._changed)

    def _changed(self, outcome: SignInOutcome) -> None:
        match outcome:
            case SignedIn():
                self.accept()
            case NotSignedIn():
                self.say(translate("Staff", "That is not the password until now."), self.old)
            case ShutOut(until):
                when = self.model.settings.local(until)
                self.say(
                    translate("Staff", "There were too many tries. Nothing goes before {time}.").format(
                        time=f"{when:%H:%M}"
                    )
                )
            case _ as never:
                assert_never(never)


def add_account_menu(
    window: StaffWindow,
    door: SigningInService,
    actor: Actor,
    switch: Callable[[], None],
    sign_out: Callable[[], None],
) -> dict[str, QAction]:
    """The menu of whoever is signed in, with its actions by name."""
    menu = window.menuBar().addMenu(translate("Staff", "&Account"))
    made: dict[str, QAction] = {}
    for name, text, key, does in (
        ("switch", translate("Staff", "&Somebody else signs in"), "Ctrl+L", switch),
        (
            "pin",
            translate("Staff", "Set my P&IN..."),
            "",
            lambda: PinDialogue(window, door, actor).open(),
        ),
        (
            "password",
            translate("Staff", "Change my &password..."),
            "",
            lambda: PasswordDialogue(window, door, actor).open(),
        ),
        ("sign_out", translate("Staff", "Sign &out"), "Ctrl+Shift+L", sign_out),
    ):
        action = QAction(text, window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False, does=does: does())
        menu.addAction(action)
        made[name] = action
    return made

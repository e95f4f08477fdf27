"""The page behind the upper left corner: whoever works here signs in, and the lobby ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.accounts import LONGEST_NAME, LONGEST_PASSWORD
from kiosk.domain.ending import Ended, EndOutcome, MayNot, NotKnown, TooMany
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.laid_over import LaidOver
from kiosk.lobby.parts import LobbyContent, errors_of

translate = QCoreApplication.translate


class StaffExitModel(LaidOver):
    """A name and a password as they are typed; nothing of them stays when the page goes.

    Signals:
        ended: the lobby ends.
    """

    changed = Signal()
    typed = Signal()
    ended = Signal()

    def __init__(self, equipment: Equipment, content: LobbyContent, parent: QObject) -> None:
        super().__init__(equipment, parent)
        self._content = content
        self._name = self._password = ""
        self._name_error = self._password_error = ""

    name = Property(str, lambda self: self._name, notify=typed)
    password = Property(str, lambda self: self._password, notify=typed)
    nameError = Property(str, lambda self: self._name_error, notify=changed)
    passwordError = Property(str, lambda self: self._password_error, notify=changed)
    longestName = Property(int, lambda self: LONGEST_NAME, constant=True)
    longestPassword = Property(int, lambda self: LONGEST_PASSWORD, constant=True)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(name=self._name_error, password=self._password_error)

    def show(self) -> None:
        """Somebody wants to sign in."""
        self.leave()
        self.is_open = True

    def leave(self) -> None:
        """Nobody does, any more."""
        self._gone()
        self._name = self._password = ""
        self._tell("", "")
        self.typed.emit()
        self._set_busy(False)

    @Slot(str)
    def setName(self, text: str) -> None:
        self._name = text
        self.typed.emit()

    @Slot(str)
    def setPassword(self, text: str) -> None:
        self._password = text
        self.typed.emit()

    @Slot()
    def submit(self) -> None:
        """Sign in with what was typed; once at a time."""
        if self.busy:
            return
        name, password = self._name, self._password
        if not name.strip() or not password:
            missing = translate("Lobby", "Enter your name."), translate("Lobby", "Enter your password.")
            self._tell("" if name.strip() else missing[0], "" if password else missing[1])
            return
        self._set_busy(True)
        self._run(
            lambda services: services.ending.end(name, password), self._judged, lambda _: self._failed()
        )

    def _judged(self, outcome: EndOutcome) -> None:
        self._forget_password()
        match outcome:
            case Ended():
                self._tell("", "")
                self.ended.emit()
            case MayNot():
                self._tell(translate("Lobby", "This account may not close this screen."), "")
            case NotKnown():
                self._tell(
                    "", translate("Lobby", "The name and the password do not belong together. Try again.")
                )
            case TooMany(until):
                time = self._equipment.translation.time(
                    self._content.settings.local(until), self._content.settings.twelve_hours
                )
                self._tell(
                    "",
                    translate("Lobby", "There were too many tries. Try again after {time}.").format(
                        time=time
                    ),
                )

    def _failed(self) -> None:
        self._forget_password()
        self._tell("", translate("Lobby", "The clinic's record does not answer. Try again in a moment."))

    def _forget_password(self) -> None:
        self._password = ""
        self.typed.emit()
        self._set_busy(False)

    def _tell(self, name: str, password: str) -> None:
        self._name_error, self._password_error = name, password
        self.changed.emit()

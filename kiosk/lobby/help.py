"""Ask staff: somebody is called, and the screen says when the call was heard and when somebody is coming."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

translate = QCoreApplication.translate


class CallState(StrEnum):
    """How far a call for help is."""

    ASK = "ask"
    CALLING = "calling"
    COMING = "coming"
    ANSWERED = "answered"
    FAILED = "failed"


class HelpModel(QObject):
    """The words around one call."""

    changed = Signal()
    called = Signal()
    closed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._state = CallState.ASK
        self.call_id = ""

    def set_state(self, state: CallState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()

    @property
    def call_state(self) -> CallState:
        return self._state

    @Property(str, notify=changed)
    def state(self) -> str:
        return str(self._state)

    @Property(str, notify=changed)
    def heading(self) -> str:
        headings = {
            CallState.ASK: translate("Lobby", "Would you like someone to help you?"),
            CallState.CALLING: translate("Lobby", "Calling the front desk"),
            CallState.COMING: translate("Lobby", "The front desk has been told"),
            CallState.ANSWERED: translate("Lobby", "Someone is on the way to you"),
            CallState.FAILED: translate("Lobby", "The call did not get through"),
        }
        return headings[self._state]

    @Property(str, notify=changed)
    def text(self) -> str:
        texts = {
            CallState.ASK: translate(
                "Lobby", "We will send a person to this screen. Nothing you entered is lost."
            ),
            CallState.CALLING: "",
            CallState.COMING: translate(
                "Lobby", "Please stay here, or go on with your check-in while you wait."
            ),
            CallState.ANSWERED: translate("Lobby", "You can go on with your check-in while you wait."),
            CallState.FAILED: translate("Lobby", "Please go to the front desk. They will help you."),
        }
        return texts[self._state]

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        if self._state is CallState.ASK:
            return translate("Lobby", "Yes, call someone")
        return translate("Lobby", "Go on")

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        return translate("Lobby", "No, go back") if self._state is CallState.ASK else ""

    @Property(str, notify=changed)
    def lookText(self) -> str:
        return translate("Lobby", "Look for an answer") if self._state is CallState.ASK else ""

    @Slot()
    def primary(self) -> None:
        if self._state is CallState.ASK:
            self.called.emit()
        else:
            self.closed.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

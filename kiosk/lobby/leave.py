"""Without a record: a name and a reason for the front desk, from somebody who cannot be checked in here."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.lobby.parts import Surroundings, errors_of, text_problem

translate = QCoreApplication.translate
MAX_REASON = 200


class LeaveModel(QObject):
    """The reason as it is typed; the name was typed before."""

    changed = Signal()
    typed = Signal()
    entered = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = ""
        self._error = ""

    reason = Property(str, lambda self: self._reason, notify=typed)
    reasonError = Property(str, lambda self: self._error, notify=changed)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(reason=self._error)

    @Slot(str)
    def setReason(self, text: str) -> None:
        if text != self._reason:
            self._reason = text
            self.typed.emit()
            if self._error:
                self._error = ""
                self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Leave it when it says something that can be kept."""
        self._error = text_problem(self._reason, MAX_REASON)
        if not self._error and not self._reason.strip():
            self._error = translate("Lobby", "Enter why you are here, in a few words.")
        self.changed.emit()
        if not self._error:
            self.entered.emit()

    @property
    def given(self) -> str:
        """The reason, without spaces around it."""
        return self._reason.strip()

"""Is there anything that the care team should know? A few words, or one touch that there is nothing."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.items.message import LONGEST_WISH, MessageLeft
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, errors_of
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate


class MessageModel(StepModel):
    """One text, which need not be said."""

    PAGES: ClassVar[Pages] = {"message": "MessageStep"}

    typed = Signal()
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._text = ""
        self._error = ""

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        self._judge("")
        return True

    @property
    def page(self) -> str:
        return "message"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "A message")

    @staticmethod
    def desk_words(reason: str) -> str:
        return translate("Lobby", "they will ask whether there is anything you want us to know.")

    text = Property(str, lambda self: self._text, notify=typed)
    textError = Property(str, lambda self: self._error, notify=judged)

    @Property(list, notify=judged)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(text=self._error)

    @Slot(str)
    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.typed.emit()
            self._judge("")

    @Slot()
    def submit(self) -> None:
        """Send what was written."""
        said = "\n".join(" ".join(line.split()) for line in self._text.splitlines()).strip()
        if not any(letter.isalnum() for letter in said):
            self._judge(translate("Lobby", "Write what we should know, or touch Nothing to say."))
        elif len(said) > LONGEST_WISH:
            words = translate("Lobby", "This is too long. Use {limit} letters or fewer.")
            self._judge(words.format(limit=LONGEST_WISH))
        else:
            self._around.record(MessageLeft(said))

    @Slot()
    def skip(self) -> None:
        """There is nothing to say; what was begun is not kept."""
        self._text = ""
        self.typed.emit()
        self._around.record(MessageLeft())

    def _judge(self, error: str) -> None:
        if error != self._error or error:
            self._error = error
            self.judged.emit()

    def retranslate(self) -> None:
        self._judge("")

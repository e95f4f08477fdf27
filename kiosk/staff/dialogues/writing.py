"""A message to colleagues about a patient: to whom, and what they have to know."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.messages import (
    Colleague,
    MessageReason,
    MessageRefused,
    MessageWay,
    NewMessage,
    StaffMessage,
    ToWhom,
    message_text,
)
from kiosk.qt import theme
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.questions import Area
from kiosk.staff.message_words import from_words, message_refused_words, whom_words
from kiosk.staff.model import StaffModel
from kiosk.staff.words import when_words

translate = QCoreApplication.translate
ABOUT_MESSAGES = frozenset({Change(Topic.MESSAGE)})


@dataclass(frozen=True)
class MessageSubject:
    """Whom a message is about.

    Attributes:
        words: tell the patient from others.
        visit_id: the visit that it is about; empty where there is none.
    """

    patient_id: str
    name: str
    words: str
    visit_id: str = ""


class MessageDialogue(Dialogue):
    """A small form; of an answer it shows what is answered.

    Attributes:
        to, text: the fields.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, about: MessageSubject, answers: StaffMessage | None = None
    ) -> None:
        scale = theme.scale_of(QApplication.font())
        super().__init__(model, window, scale, translate("Staff", "Message"))
        self._about, self._answers = about, answers
        self.within.addWidget(TextLabel(about.words, "name"))
        if answers is not None:
            now = model.clock()
            when = when_words(answers.written_at, model.settings.today(now), model.settings)
            self.within.addWidget(TextLabel(from_words(answers, when), "second"))
            self.within.addWidget(TextLabel(answers.text))
        form = self.fields()
        self.to = DropDown()
        for to in ToWhom:
            if to is not ToWhom.ACCOUNT:
                self.to.addItem(whom_words(to), (to, ""))
        self.text = Area("")
        form.addRow(label(translate("Staff", "&To"), self.to), self.to)
        form.addRow(label(translate("Staff", "&Message"), self.text), self.text)
        note = translate(
            "Staff", "It stays on their list until they have read it and somebody says it is done."
        )
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Send  Ctrl+Enter"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.primary.click)
        self.fit()
        if answers is None:
            self.to.setFocus()
        else:
            self._answer_to(answers)
            self.text.setFocus()
        self.load(lambda services, who: services.messages.colleagues(who), self._offer)

    def _answer_to(self, message: StaffMessage) -> None:
        """Whoever wrote it, before anybody else is known."""
        if message.author_id and message.author_id != self.model.actor.account_id:
            self._add(Colleague(message.author_id, message.author))
            self.to.setCurrentIndex(self.to.count() - 1)

    def _offer(self, colleagues: tuple[Colleague, ...]) -> None:
        there = {self.to.itemData(row)[1] for row in range(self.to.count())}
        for colleague in colleagues:
            if colleague.id not in there:
                self._add(colleague)

    def _add(self, colleague: Colleague) -> None:
        self.to.addItem(colleague.name, (ToWhom.ACCOUNT, colleague.id))

    def words_of(self, error: Exception) -> str:
        if isinstance(error, LookupError):
            return translate(
                "Staff", "This patient is not on file any more. Close this, and choose them again."
            )
        return super().words_of(error)

    def do(self) -> None:
        """Send it."""
        to, account = self.to.currentData()
        try:
            text = message_text(self.text.toPlainText())
        except MessageRefused as error:
            self.say(message_refused_words(error.reason), self.text)
            return
        about = self._about
        said = NewMessage(about.patient_id, text, to, account, about.visit_id)
        self.ask(lambda services, who: services.messages.write(said, who), self._sent, ABOUT_MESSAGES)

    def failed(self, error: Exception) -> None:
        super().failed(error)
        if isinstance(error, MessageRefused) and error.reason is MessageReason.NOBODY:
            self.to.setFocus()

    def _sent(self, way: MessageWay) -> None:
        self.model.messaged(way, self._about.name)
        text = translate("Staff", "Sent to {whom}, about {who}.")
        whom = self.to.currentText()
        self.model.said.emit(text.replace("{whom}", whom).replace("{who}", self._about.name))
        self.accept()

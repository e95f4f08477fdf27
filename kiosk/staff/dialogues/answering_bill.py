"""The answer to a question about a bill: what was agreed with the patient."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.money.questions import BillQuestion, BillRefused, answer_of
from kiosk.qt import theme
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.money_parts import ABOUT_MONEY
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.questions import Area
from kiosk.staff.model import StaffModel
from kiosk.staff.money_words import bill_topic_words

translate = QCoreApplication.translate


class AnswerBillDialogue(Dialogue):
    """What was agreed.

    Attributes:
        text: where it is written.
    """

    def __init__(self, model: StaffModel, window: QWidget, question: BillQuestion) -> None:
        super().__init__(
            model, window, theme.scale_of(QApplication.font()), translate("Staff", "Answer about a bill")
        )
        self._question = question
        self.within.addWidget(TextLabel(question.patient_name, "name"))
        asked = " · ".join(filter(None, (bill_topic_words(question.topic), question.about, question.amount)))
        self.within.addWidget(TextLabel(asked, "second"))
        self.text = Area("")
        form = self.fields()
        form.addRow(label(translate("Staff", "&What was agreed"), self.text), self.text)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Answered  Ctrl+Enter"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.primary.click)
        self.fit()
        self.text.setFocus()

    def do(self) -> None:
        """Write it down."""
        try:
            said = answer_of(self.text.toPlainText())
        except BillRefused as error:
            self.say(self.words_of(error), self.text)
            return
        key, version = self._question.id, self._question.version
        self.ask(
            lambda services, who: services.bills.answer(key, version, said, who), self._answered, ABOUT_MONEY
        )

    def _answered(self, done: bool) -> None:
        if done:
            text = translate("Staff", "Answered: the question of {who}.")
            self.model.said.emit(text.replace("{who}", self._question.patient_name))
        else:
            self.model.said.emit(
                translate("Staff", "Somebody else was quicker: the list has been read again.")
            )
        self.accept()

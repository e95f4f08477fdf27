"""What came of a call that somebody here has answered or made, and of a call-back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.telephone.calls import OF_CALL_BACKS, OF_CALLS, About, CallBack, PhoneCall, PhoneWay
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.phone_parts import (
    AboutFields,
    EndingFields,
    PatientChoice,
    PhoneDialogue,
    in_minutes,
)
from kiosk.staff.model import StaffModel
from kiosk.staff.phone_words import noted_number_words, noted_words, who_words
from kiosk.staff.telephone import ABOUT_PHONE

translate = QCoreApplication.translate


class ClosingDialogue(PhoneDialogue):
    """With whom it was, and what came of it: without that nothing is closed."""

    def __init__(self, model: StaffModel, window: QWidget, title: str, said: About, patient: str) -> None:
        super().__init__(model, window, title)
        self._who = who_words(said, patient)
        self.within.addWidget(TextLabel(self._who, "name"))

    def closed(self, way: PhoneWay, text: str) -> None:
        """It is closed, and can be taken back."""
        self.model.telephoned(way, self._who)
        self.model.said.emit(text.replace("{who}", self._who))
        self.accept()


class CloseCallDialogue(ClosingDialogue):
    """Who it was, about what, and what came of it: without that no call is closed.

    Attributes:
        number: where one is typed that the line did not give.
        patient, about, ending: the fields.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, call: PhoneCall, people: tuple[tuple[str, str], ...] = ()
    ) -> None:
        title = translate("Staff", "What came of the call")
        super().__init__(model, window, title, call.said, call.patient_name)
        self._call = call
        if call.patient_name or call.said.caller:
            self.within.addWidget(TextLabel(noted_number_words(call), "second"))
        form = self.fields()
        self.number = line(most=40)
        if not call.said.number.number:
            form.addRow(label(translate("Staff", "&Number"), self.number), self.number)
        self.patient = PatientChoice(self, form, people)
        if call.said.patient_id:
            self.patient.offer(call.said.patient_id, call.patient_name)
            self.patient.choose(call.said.patient_id)
        self.about = AboutFields(form, call.said if call.said.about else None)
        if call.said.caller:
            self.about.caller.setText(call.said.caller)
        self.ending = EndingFields(self, form, lambda: in_minutes(model))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "C&lose the call"))
        self.ending.offer(OF_CALLS[call.direction])
        self.fit()
        self.patient.sought.setFocus()

    def do(self) -> None:
        """Close it."""
        number = self.number_asked(self.patient, self.number)
        if number is None:
            return
        read = self.ending.read()
        if read is None:
            return
        ending, by = read
        said = self.about.read(number, self.patient.patient_id)
        key, text = self._call.id, translate("Staff", "The call is closed: {who}.")
        self.ask(
            lambda services, who: services.phone_calls.close(key, said, ending, by, who),
            lambda way: self.closed(way, text),
            ABOUT_PHONE,
        )


class CloseCallBackDialogue(ClosingDialogue):
    """What came of calling back, or why nobody needs to.

    Attributes:
        ending: the fields.
    """

    def __init__(self, model: StaffModel, window: QWidget, item: CallBack) -> None:
        title = translate("Staff", "What came of the call-back")
        super().__init__(model, window, title, item.said, item.patient_name)
        self._item = item
        told = " · ".join(filter(None, (noted_number_words(item), noted_words(item))))
        self.within.addWidget(TextLabel(told, "second"))
        self.ending = EndingFields(self, self.fields(), None)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "C&lose the call-back"))
        self.ending.offer(OF_CALL_BACKS)
        self.fit()
        self.ending.outcome.setFocus()

    def do(self) -> None:
        """Close it."""
        read = self.ending.read()
        if read is None:
            return
        ending, _ = read
        key, text = self._item.id, translate("Staff", "The call-back is closed: {who}.")
        self.ask(
            lambda services, who: services.call_backs.close(key, ending, who),
            lambda way: self.closed(way, text),
            ABOUT_PHONE,
        )

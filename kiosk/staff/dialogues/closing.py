"""What came of a call that somebody here has answered, and of a call-back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.telephone.calls import OF_CALL_BACKS, OF_CALLS, CallBack, Direction, PhoneCall, PhoneWay
from kiosk.domain.telephone.numbers import dialled_number
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
from kiosk.staff.phone_words import about_words, number_words, who_words
from kiosk.staff.telephone import ABOUT_PHONE

translate = QCoreApplication.translate


class CloseCallDialogue(PhoneDialogue):
    """Who it was, about what, and what came of it: without that no call is closed.

    Attributes:
        number: where one is typed that the line did not give.
        patient, about, ending: the fields.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, call: PhoneCall, people: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__(model, window, translate("Staff", "What came of the call"))
        self._call = call
        self.within.addWidget(TextLabel(who_words(call.said, call.patient_name), "name"))
        if call.patient_name or call.said.caller:
            self.within.addWidget(TextLabel(number_words(call.said), "second"))
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
        self.ending.offer(OF_CALLS[Direction.INCOMING])
        self.fit()
        self.patient.sought.setFocus()

    def do(self) -> None:
        """Close it."""
        if self.patient.seeks():
            self.patient.seek()
            return
        read = self.ending.read()
        if read is None:
            return
        ending, by = read
        said = self.about.read(dialled_number(self.number.text()), self.patient.patient_id)
        key = self._call.id
        self.ask(
            lambda services, who: services.phone_calls.close(key, said, ending, by, who),
            self._closed,
            ABOUT_PHONE,
        )

    def _closed(self, way: PhoneWay | None) -> None:
        model, name = self.model, who_words(self._call.said, self._call.patient_name)
        if way is None:
            model.said.emit(translate("Staff", "This call had been closed before."))
        else:
            model.telephoned(way, name)
            model.said.emit(translate("Staff", "The call is closed: {who}.").format(who=name))
        self.accept()


class CloseCallBackDialogue(PhoneDialogue):
    """What came of calling back, or why nobody needs to.

    Attributes:
        ending: the fields.
    """

    def __init__(self, model: StaffModel, window: QWidget, item: CallBack) -> None:
        super().__init__(model, window, translate("Staff", "What came of the call-back"))
        self._item = item
        self.within.addWidget(TextLabel(who_words(item.said, item.patient_name), "name"))
        told = " · ".join((number_words(item.said), about_words(item.said)))
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
        key = self._item.id
        self.ask(lambda services, who: services.call_backs.close(key, ending, who), self._closed, ABOUT_PHONE)

    def _closed(self, way: PhoneWay | None) -> None:
        model, name = self.model, who_words(self._item.said, self._item.patient_name)
        if way is None:
            model.said.emit(translate("Staff", "This call-back had been closed before."))
        else:
            model.telephoned(way, name)
            model.said.emit(translate("Staff", "The call-back is closed: {who}.").format(who=name))
        self.accept()

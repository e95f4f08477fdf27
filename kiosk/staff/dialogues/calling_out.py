"""Calling somebody: which number, of whom, and about what; from then on it stands in the log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.telephone.calls import LONGEST_NAME
from kiosk.qt.widgets.sheet import label, line
from kiosk.staff.dialogues.phone_parts import AboutFields, PatientChoice, PhoneDialogue
from kiosk.staff.person import Person
from kiosk.staff.telephone import Telephone

translate = QCoreApplication.translate


class CallOutDialogue(PhoneDialogue):
    """Whom to call.

    Attributes:
        number, patient, about: the fields.
    """

    def __init__(self, telephone: Telephone, window: QWidget, person: Person | None, number: str) -> None:
        """``number`` is of ``person``, where it may be seen; empty where none is on file, or none may."""
        super().__init__(telephone.model, window, translate("Staff", "Call somebody"))
        self._telephone = telephone
        form = self.fields()
        self.number = line(number, LONGEST_NAME)
        form.addRow(label(translate("Staff", "&Number"), self.number), self.number)
        self.patient = PatientChoice(self, form, [(person.id, person.words)] if person is not None else [])
        self.about = AboutFields(form)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "C&all"))
        self.fit()
        self.number.setFocus()
        self.number.selectAll()

    def do(self) -> None:
        """Call, and note that somebody is called."""
        number = self.number_asked(self.patient, self.number)
        if number is None:
            return
        if not number.number:
            self.say(translate("Staff", "Type the number that is to be called."), self.number)
            return
        # Of what tells them from others the name, which is all that stands where anybody may look.
        name = self.patient.chosen.currentText().partition(" · ")[0] if self.patient.patient_id else ""
        self._telephone.call(self.about.read(number, self.patient.patient_id), name)
        self.accept()

"""That somebody is to be called back: who, about what, and by when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.telephone.calls import About, CallRefused, PhoneCall, PhoneWay, promise_of
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.phone_parts import AboutFields, PhoneDialogue, in_minutes, moment_text
from kiosk.staff.model import StaffModel
from kiosk.staff.phone_words import noted_number_words, refused_words, who_words
from kiosk.staff.telephone import ABOUT_PHONE

translate = QCoreApplication.translate


class PromiseDialogue(PhoneDialogue):
    """A call-back that comes of a call.

    Attributes:
        about, by: the fields.
    """

    def __init__(self, model: StaffModel, window: QWidget, call: PhoneCall) -> None:
        super().__init__(model, window, translate("Staff", "Promise to call back"))
        self._call = call
        self.within.addWidget(TextLabel(who_words(call.said, call.patient_name), "name"))
        self.within.addWidget(TextLabel(noted_number_words(call), "second"))
        form = self.fields()
        self.about = AboutFields(form, call.said)
        self.by = line(moment_text(in_minutes(model), model.settings, model.clock()), 20)
        form.addRow(label(translate("Staff", "Call back b&y"), self.by), self.by)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "P&romise it"))
        self.fit()
        self.by.setFocus()
        self.by.selectAll()

    def do(self) -> None:
        """Promise it."""
        by = self.moment(self.by)
        if by is None:
            return
        try:
            promise_of(by, self.model.clock())
        except CallRefused as error:
            self.say(refused_words(error.reason), self.by)
            return
        call = self._call
        said: About = self.about.read(call.said.number, call.said.patient_id)
        self.ask(
            lambda services, who: services.call_backs.promise(said, by, who, call.id),
            self._promised,
            ABOUT_PHONE,
        )

    def _promised(self, way: PhoneWay) -> None:
        name = who_words(self._call.said, self._call.patient_name)
        self.model.telephoned(way, name)
        self.model.said.emit(translate("Staff", "{who} is to be called back.").replace("{who}", name))
        self.accept()

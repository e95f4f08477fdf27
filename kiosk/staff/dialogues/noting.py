"""A telephone call that somebody writes down once it is over; and a ring that no line has told of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.telephone.calls import (
    LONGEST_NAME,
    OF_CALLS,
    CallRefused,
    Direction,
    PhoneWay,
    began_at,
    said_of,
)
from kiosk.domain.telephone.numbers import LONGEST_LINE, dialled_number
from kiosk.domain.telephone.telling import PossibleCaller
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, while_there
from kiosk.services.desk.phone_calls import NotedCall
from kiosk.staff.dialogues.phone_parts import (
    AboutFields,
    EndingFields,
    PatientChoice,
    PhoneDialogue,
    in_minutes,
    moment_text,
)
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.phone_words import caller_words, direction_words, refused_words, who_words
from kiosk.staff.telephone import ABOUT_PHONE, Telephone

translate = QCoreApplication.translate


class NoteCallDialogue(PhoneDialogue):
    """A call that is over. Whose number it is, is looked up where one is typed.

    Attributes:
        direction, number, patient, about, at, ending: the fields.
    """

    def __init__(self, model: StaffModel, window: QWidget, person: Person | None) -> None:
        super().__init__(model, window, translate("Staff", "Note a telephone call"))
        form = self.fields()
        self.direction = DropDown()
        for direction in Direction:
            self.direction.addItem(direction_words(direction), direction)
        self.number = line(most=LONGEST_NAME)
        self.number.setPlaceholderText(translate("Staff", "whose it may be is looked up"))
        self.at = line(moment_text(model.clock(), model.settings, model.clock()), 20)
        form.addRow(label(translate("Staff", "W&hat it was"), self.direction), self.direction)
        form.addRow(label(translate("Staff", "&Number"), self.number), self.number)
        self.patient = PatientChoice(self, form, [(person.id, person.words)] if person is not None else [])
        self.about = AboutFields(form)
        form.addRow(label(translate("Staff", "&Time"), self.at), self.at)
        self.ending = EndingFields(self, form, lambda: in_minutes(model))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "N&ote it"))
        self._looked_up = ""
        self.number.editingFinished.connect(self._look_up)
        self.direction.currentIndexChanged.connect(lambda _: self._follow())
        self._follow()
        self.fit()
        self.number.setFocus()

    def _follow(self) -> None:
        self.ending.offer(OF_CALLS[Direction(self.direction.currentData())])

    def _look_up(self) -> None:
        number = dialled_number(self.number.text()).number
        if not number or number == self._looked_up:
            return
        self._looked_up, before = number, self.told.text()

        def take(found: tuple[PossibleCaller, ...]) -> None:
            for caller in found:
                self.patient.offer(caller.patient_id, caller.patient_name)
            # Of several nobody is taken for who is meant.
            if len({caller.patient_id for caller in found}) == 1 and not self.patient.patient_id:
                self.patient.choose(found[0].patient_id)
            # What is wrong with the call may have been said meanwhile, and stays.
            if found and self.told.text() in ("", before):
                names = "; ".join(map(caller_words, found[:4]))
                self.say(translate("Staff", "This number may be of: {names}.").replace("{names}", names))
                self.fit()

        self.model.ask(
            lambda services, who: services.callers.of_number(number, who),
            *while_there(self, take, self.failed),
        )

    def do(self) -> None:
        """Note it."""
        if self.patient.seeks():
            self.patient.seek()
            return
        at = self.moment(self.at)
        if at is None:
            return
        number = self.dialled(self.number)
        if number is None:
            return
        said = self.about.read(number, self.patient.patient_id)
        read = self.ending.read()
        if read is None:
            return
        ending, by = read
        try:
            said_of(said)
            began_at(at, self.model.clock())
        except CallRefused as error:
            self.say(refused_words(error.reason), self.number)
            return
        call = NotedCall(Direction(self.direction.currentData()), at, said, ending, by)

        def noted(way: PhoneWay) -> None:
            name = who_words(said, self.patient.chosen.currentText() if said.patient_id else "")
            self.model.telephoned(way, name)
            self.model.said.emit(translate("Staff", "Noted: {who}.").replace("{who}", name))
            self.accept()

        self.ask(lambda services, who: services.phone_calls.note(call, who), noted, ABOUT_PHONE)


class RingDialogue(PhoneDialogue):
    """The telephone rings beside this window: its number, as somebody reads or pastes it.

    Attributes:
        number, line: the fields.
    """

    def __init__(self, telephone: Telephone, window: QWidget) -> None:
        super().__init__(telephone.model, window, translate("Staff", "The telephone rings"))
        self._telephone = telephone
        form = self.fields()
        self.number, self.line = line(most=LONGEST_NAME), line(most=LONGEST_LINE)
        self.number.setPlaceholderText(
            translate("Staff", "as the telephone shows it; empty where it shows none")
        )
        form.addRow(label(translate("Staff", "&Number"), self.number), self.number)
        form.addRow(label(translate("Staff", "&Line"), self.line), self.line)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Show who it may be"))
        self.fit()
        self.number.setFocus()

    def do(self) -> None:
        """It rings."""
        self._telephone.ring(self.number.text(), self.line.text())
        self.accept()

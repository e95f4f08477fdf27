"""Registering somebody who is not on file: whoever may be here already is shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from kiosk.domain.doubles import Alike, Likeness
from kiosk.domain.names import is_writable
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.registering import Particulars, SomebodyAlike
from kiosk.services.desk.taking_back import Registered
from kiosk.services.desk.walk_ins import BookedNow
from kiosk.staff.dialogues.parts import (
    BirthDate,
    Dialogue,
    date_problem_words,
)
from kiosk.staff.dialogues.walk_in import RECORD, WalkInFields, booked_words, booking_words
from kiosk.staff.model import StaffModel
from kiosk.staff.person import person_of

translate = QCoreApplication.translate
# FHIR's administrative genders.
GENDERS = ("", "female", "male", "other", "unknown")


class _Asked(Enum):
    """What Enter does: look for doubles, or take the one that is marked."""

    LOOK = auto()
    TAKE = auto()


class RegisterDialogue(Dialogue):
    """Registers somebody, and books them for now where that is wanted.

    ``shown`` is given the patient, new or found, and what was done that can be taken back.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        shown: Callable[[str, Patient, BookedNow | Registered | None], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Register a patient"))
        self._shown = shown
        self._said: Particulars | None = None
        self._found: tuple[Alike, ...] = ()
        self._state = _Asked.LOOK
        form = self.fields()
        self.family, self.given = line(), line()
        self.born = BirthDate(model.settings.date_order)
        self.phone, self.postal_code = line(most=40), line(most=20)
        self.gender = DropDown()
        for gender in GENDERS:
            self.gender.addItem(gender_words(gender), gender)
        form.addRow(label(translate("Staff", "&Family name"), self.family), self.family)
        form.addRow(label(translate("Staff", "&Given names"), self.given), self.given)
        form.addRow(label(translate("Staff", "&Birth date"), self.born), self.born)
        form.addRow(label(translate("Staff", "P&hone"), self.phone), self.phone)
        form.addRow(label(translate("Staff", "P&ostcode"), self.postal_code), self.postal_code)
        form.addRow(label(translate("Staff", "G&ender"), self.gender), self.gender)
        self.comes = QCheckBox(translate("Staff", "Has co&me to be seen: book for now"))
        form.addRow("", self.comes)
        self.asked = WalkInFields(model, form)
        self.comes.toggled.connect(self.asked.show)
        may_book = model.actor.may(Permission.WORK_DESK)
        form.setRowVisible(self.comes, may_book)
        self.comes.setChecked(may_book)
        self.asked.show(may_book)
        self._heading = TextLabel("", "strong")
        self.others = QListWidget()
        self.others.setWordWrap(True)
        self.others.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.others.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.others.setAccessibleName(translate("Staff", "Patients like this one"))
        self.within.addWidget(self._heading)
        self.within.addWidget(self.others)
        self.within.addStretch(1)
        self.anyway = self.add_button(translate("Staff", "&None of these: register"), self._register)
        self._hide_others()
        for field in (self.family, self.given, self.phone, self.postal_code, *self.born.boxes.values()):
            field.textEdited.connect(lambda: self._hide_others())
        site = model.site
        self.load(lambda services, who: services.registering.practitioners(who, site), self.asked.offer)
        self.fit()
        self.family.setFocus()

    def do(self) -> None:
        if self._state is _Asked.TAKE:
            self._take()
            return
        said = self._read()
        if said is None:
            return
        self._said = said
        self.ask(lambda services, who: services.registering.alike(said, who), self._looked)

    def _read(self) -> Particulars | None:
        """What was typed; None where something is wrong, which is said then."""
        family, given = typed(self.family), typed(self.given)
        if not any(letter.isalnum() for letter in family + given):
            self.say(translate("Staff", "Type the name: a family name, a given name or both."), self.family)
            return None
        for field in (self.family, self.given, self.phone, self.postal_code):
            if not is_writable(typed(field)):
                self.say(
                    translate("Staff", "There are signs here that cannot be seen. Type it again."), field
                )
                return None
        born = self.born.read(self.model.settings.today(self.model.clock()))
        if not isinstance(born, date):
            self.say(date_problem_words(born), self.born.box_of(born))
            return None
        return Particulars(
            family, given, born, typed(self.phone), typed(self.postal_code), self.gender.currentData()
        )

    def _looked(self, found: tuple[Alike, ...]) -> None:
        if found:
            self._show_others(found)
        else:
            self._register()

    def _show_others(self, found: tuple[Alike, ...]) -> None:
        self._found = found
        self.others.clear()
        for item in found:
            words = [person_of(item.patient, self.model).words, item.patient.contact.phone]
            row = QListWidgetItem(" · ".join(filter(None, words)) + "\n" + likeness_words(item))
            self.others.addItem(row)
        self._heading.setText(translate("Staff", "Somebody like this is here already. Is it one of these?"))
        self._state = _Asked.TAKE
        self.primary.setText(translate("Staff", "&Use the marked patient"))
        for widget in (self._heading, self.others, self.anyway):
            widget.show()
        rows = min(4, len(found))
        self.others.setMinimumHeight(self.fontMetrics().height() * (2 * rows + 1) + 8)
        self.others.setCurrentRow(0)
        self.others.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()
        self._area.ensureWidgetVisible(self.others)

    def _hide_others(self) -> None:
        """Something else was typed: what was found is of somebody else."""
        self._found, self._state = (), _Asked.LOOK
        self.primary.setText(translate("Staff", "&Register"))
        for widget in (self._heading, self.others, self.anyway):
            widget.hide()

    def _take(self) -> None:
        place = self.others.currentRow()
        if not 0 <= place < len(self._found):
            self.say(translate("Staff", "Mark one of the patients first."), self.others)
            return
        patient = self._found[place].patient
        if not self.comes.isChecked():
            self._end(patient, None)
            return
        what = self.asked.read()
        self.ask(
            lambda services, who: services.walk_ins.book(patient.id, what, who),
            lambda booked: self._end(patient, booked),
            RECORD,
        )

    def _register(self) -> None:
        said, others = self._said, [item.patient.id for item in self._found]
        if said is None:
            return
        if self.comes.isChecked():
            what = self.asked.read()
            self.ask(
                lambda services, who: services.walk_ins.register_and_book(said, others, what, who),
                lambda booked: self._end(booked.patient, booked),
                RECORD,
            )
            return
        self.ask(
            lambda services, who: services.registering.register(said, others, who),
            lambda patient: self._end(patient, Registered(patient)),
            RECORD,
        )

    def _end(self, patient: Patient, done: BookedNow | Registered | None) -> None:
        if isinstance(done, BookedNow):
            words = booked_words(done)
        else:
            words = translate("Staff", "{name} is on file, record number {number}.").format(
                name=patient.full_name, number=patient.mrn
            )
        self.accept()
        self._shown(words, patient, done)

    def failed(self, error: Exception) -> None:
        if isinstance(error, SomebodyAlike):
            # Somebody has registered them a moment ago.
            self._show_others(error.found)
            return
        super().failed(error)

    def words_of(self, error: Exception) -> str:
        place = self.others.currentRow()
        name = self._found[place].patient.full_name if 0 <= place < len(self._found) else ""
        return booking_words(error, name, self.model) or super().words_of(error)


def likeness_words(item: Alike) -> str:
    """By what somebody may be the same person."""
    words = {
        Likeness.NAME: translate("Staff", "a name like it"),
        Likeness.BIRTH_DATE: translate("Staff", "the same birth date"),
        Likeness.TURNED_DATE: translate("Staff", "the birth date with day and month turned round"),
        Likeness.PHONE: translate("Staff", "the same phone"),
    }
    return ", ".join(words[common] for common in Likeness if common in item.by)


def gender_words(gender: str) -> str:
    """FHIR's administrative gender in words."""
    words = {
        "": translate("Staff", "Not said"),
        "female": translate("Staff", "Female"),
        "male": translate("Staff", "Male"),
        "other": translate("Staff", "Other"),
        "unknown": translate("Staff", "Not known"),
    }
    return words.get(gender, gender)

"""Putting right a name or a birth date: what is on file beside what is right, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.names import is_writable
from kiosk.domain.people import Patient
from kiosk.domain.people.corrections import NameAndBirth
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.correcting import CorrectedMeanwhile
from kiosk.staff.dialogues.parts import (
    BirthDate,
    Dialogue,
    date_problem_words,
)
from kiosk.staff.dialogues.walk_in import RECORD
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
LONGEST_REASON = 200


class CorrectDialogue(Dialogue):
    """Puts right who somebody is. What somebody else has put right meanwhile is shown, and nothing is overwritten.

    ``then`` is told the patient as they stand afterwards.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[Patient], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Correct name and birth date"), 760)
        self._person = person
        self._then = then
        self._seen: NameAndBirth | None = None
        self._heading = TextLabel(person.words, "name")
        self.within.addWidget(self._heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(TextLabel(translate("Staff", "On file"), "strong"), 0, 1)
        grid.addWidget(TextLabel(translate("Staff", "What is right"), "strong"), 0, 2)
        self.family, self.given = line(), line()
        self.born = BirthDate(model.settings.date_order)
        self._old = {field: TextLabel() for field in ("family", "given", "born")}
        rows: tuple[tuple[str, str, QWidget], ...] = (
            ("family", translate("Staff", "&Family name"), self.family),
            ("given", translate("Staff", "&Given names"), self.given),
            ("born", translate("Staff", "&Birth date"), self.born),
        )
        for number, (field, text, box) in enumerate(rows, 1):
            grid.addWidget(label(text, box), number, 0)
            grid.addWidget(self._old[field], number, 1)
            grid.addWidget(box, number, 2)
        self.reason = DropDown()
        self.reason.setEditable(True)
        self.reason.addItems(
            [
                "",
                translate("Staff", "Typed wrong"),
                translate("Staff", "Document shown"),
                translate("Staff", "Name has changed"),
            ]
        )
        editor = self.reason.lineEdit()
        if editor is not None:
            editor.setMaxLength(LONGEST_REASON)
        grid.addWidget(label(translate("Staff", "&Reason"), self.reason), 4, 0)
        grid.addWidget(self.reason, 4, 1, 1, 2)
        self.within.addLayout(grid)
        note = translate(
            "Staff",
            "The name before stays on file as a previous one, and they are found by both. An import does not undo this "
            "while it says what it said before; once it says anything else, its own word counts.",
        )
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Correct"))
        self.primary.setEnabled(False)
        key = person.id
        self.ask(lambda services, who: services.correcting.patient(key, who), self._begin)
        self.fit()

    def _begin(self, patient: Patient) -> None:
        """What is on file, and in the boxes to be put right."""
        self._show_seen(patient)
        self.family.setText(patient.family)
        self.given.setText(patient.given)
        self.given.setCursorPosition(0)
        self.born.write(patient.birth_date)
        self.family.setFocus()
        # From its end, so that its beginning is in sight.
        self.family.setSelection(len(self.family.text()), -len(self.family.text()))
        self.fit()

    def _show_seen(self, patient: Patient) -> None:
        self._seen = NameAndBirth.of(patient)
        nothing = translate("Staff", "(nothing)")
        self._old["family"].setText(patient.family or nothing)
        self._old["given"].setText(patient.given or nothing)
        self._old["born"].setText(date_words(patient.birth_date, self.model.settings))

    def do(self) -> None:
        seen = self._seen
        if seen is None:
            return
        said = self._read()
        reason, key = " ".join(self.reason.currentText().split()), self._person.id
        if said is None:
            return
        if said == seen:
            self.say(
                translate("Staff", "Nothing is different yet. Change the name or the birth date."),
                self.family,
            )
            return
        if not reason or not is_writable(reason):
            self.say(
                translate("Staff", "Say why, in a word or two: choose a reason or type one."), self.reason
            )
            return
        self.ask(
            lambda services, who: services.correcting.correct(key, seen, said, reason, who), self._end, RECORD
        )

    def _read(self) -> NameAndBirth | None:
        family, given = typed(self.family), typed(self.given)
        if not any(letter.isalnum() for letter in family + given):
            self.say(translate("Staff", "Type the name: a family name, a given name or both."), self.family)
            return None
        for field in (self.family, self.given):
            if not is_writable(typed(field)):
                self.say(
                    translate("Staff", "There are signs here that cannot be seen. Type it again."), field
                )
                return None
        born = self.born.read(self.model.settings.today(self.model.clock()))
        if not isinstance(born, date):
            self.say(date_problem_words(born), self.born.box_of(born))
            return None
        return NameAndBirth(family, given, born)

    def _end(self, patient: Patient) -> None:
        self.accept()
        self._then(patient)

    def failed(self, error: Exception) -> None:
        super().failed(error)
        if isinstance(error, CorrectedMeanwhile):
            # What was typed stays: whoever typed it decides again, beside what is on file now.
            self._show_seen(error.patient)

    def words_of(self, error: Exception) -> str:
        if isinstance(error, CorrectedMeanwhile):
            return translate(
                "Staff",
                "Somebody else has corrected this meanwhile: on the left is what is on file now. Nothing was "
                "overwritten. Compare, and correct again if it is still wrong.",
            )
        return super().words_of(error)

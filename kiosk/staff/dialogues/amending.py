"""Putting right what a patient has said before it goes on file: what is on file, what was said, what is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kiosk.domain.changes import SubjectRequest
from kiosk.domain.names import MAX_NAME
from kiosk.domain.people import COVERAGE_FIELDS
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.visit import ChangeRequest
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.answer_words import typed_problem
from kiosk.staff.dialogues.asked_parts import HOLDERS, LONGEST
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.walk_in import RECORD
from kiosk.staff.model import StaffModel
from kiosk.staff.words import field_words, subject_words, value_words

translate = QCoreApplication.translate
HOLDER = "subscriber_relationship"
# Without these there is no card.
_NEEDED = frozenset({"payer", "member_id"})


class AmendDialogue(Dialogue):
    """One subject: its values as the patient has said them, to be put right; what was said is kept beside them."""

    def __init__(self, model: StaffModel, window: QWidget, scale: float, request: SubjectRequest) -> None:
        super().__init__(model, window, scale, translate("Staff", "Amend what was said"), 700)
        self._request = request
        self.within.addWidget(TextLabel(subject_words(request), "name"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for column, text in enumerate(
            (
                translate("Staff", "On file"),
                translate("Staff", "The patient said"),
                translate("Staff", "What is right"),
            ),
            1,
        ):
            grid.setColumnStretch(column, 1)
            grid.addWidget(TextLabel(text, "strong"), 0, column)
        self.right: dict[str, QLineEdit | DropDown] = {}
        for number, change in enumerate(request.changes, 1):
            field = self._field_of(change)
            self.right[change.id] = field
            grid.addWidget(label(field_words(change.field), field), number, 0)
            for column, value in enumerate((change.old, change.new), 1):
                shown = TextLabel(value_words(change.field, value) or "—")
                shown.setAlignment(Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(shown, number, column)
            grid.addWidget(field, number, 3)
        self.within.addLayout(grid)
        note = translate("Staff", "What the patient said is kept beside it, with your name.")
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Accept what is right"))
        first = next(iter(self.right.values()))
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()
        self.fit()

    @staticmethod
    def _field_of(change: ChangeRequest) -> QLineEdit | DropDown:
        if change.field == HOLDER:
            holder = DropDown()
            for code in dict.fromkeys((*HOLDERS, change.new)):
                holder.addItem(value_words(HOLDER, code), code)
            holder.setCurrentIndex(holder.findData(change.new))
            return holder
        # What is on file of somebody can be longer than what may be typed.
        return line(change.new, max(LONGEST.get(change.field, MAX_NAME), len(change.new)))

    def do(self) -> None:
        taken: dict[str, str] = {}
        for change in self._request.changes:
            field = self.right[change.id]
            if isinstance(field, DropDown):
                taken[change.id] = str(field.currentData())
                continue
            said = typed(field)
            # What nobody has touched is as the patient has written it.
            text = change.new if said == " ".join(change.new.split()) else said
            if problem := self._problem(change, text):
                self.say(problem, field)
                return
            taken[change.id] = text
        ids = [change.id for change in self._request.changes]
        self.ask(
            lambda services, who: services.changes.decide(*ids, accept=True, who=who, amended=taken),
            self._end,
            RECORD,
        )

    @staticmethod
    def _problem(change: ChangeRequest, text: str) -> str:
        # A detail that is on file can be taken away, a line of a card too where it can be without.
        kept = change.field in _NEEDED or (change.field not in COVERAGE_FIELDS and not change.old)
        if not text and kept:
            return translate("Staff", "Type what is right; or close this, and refuse what was said.")
        return typed_problem(change.field, text)

    def _end(self, way: WayBack) -> None:
        self.accept()
        self.model.amended(way, self._request)

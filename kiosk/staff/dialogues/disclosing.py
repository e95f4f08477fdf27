"""What others were told of whoever is chosen: what stands there, and what is written down beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.disclosures import (
    LONGEST_NAME,
    LONGEST_TEXT,
    Basis,
    Disclosure,
    DisclosureReason,
    DisclosureRefused,
    disclosed,
)
from kiosk.qt.papers.words import basis_words, told_words
from kiosk.qt.staff_language import on_paper_words
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import time_words

translate = QCoreApplication.translate


class DisclosingDialogue(Dialogue):
    """A small form, and below it all that was written down before. Nothing of it is ever changed.

    Attributes:
        to, what, why, basis, on: the fields.
        before: where what was written down before stands.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float, person: Person) -> None:
        super().__init__(model, window, scale, translate("Staff", "Told to others"), 760)
        self._person = person
        self.within.addWidget(TextLabel(person.words, "name"))
        told = translate(
            "Staff",
            "What somebody outside was told or sent of this patient. It stands for good, and the patient is told of "
            "it as it is written here.",
        )
        self.within.addWidget(TextLabel(told, "second"))
        form = self.fields()
        self.to, self.what = line(most=LONGEST_NAME), line(most=LONGEST_TEXT)
        self.why, self.on = line(most=LONGEST_TEXT), line(most=10)
        self.basis = DropDown()
        self.basis.addItem("", None)
        for basis in Basis:
            self.basis.addItem(basis_words(basis, on_paper_words()), basis)
        for text, field in (
            (translate("Staff", "&Who was told"), self.to),
            (translate("Staff", "Wha&t"), self.what),
            (translate("Staff", "Wh&y"), self.why),
            (translate("Staff", "&By what right"), self.basis),
            (translate("Staff", "O&n which day"), self.on),
        ):
            form.addRow(label(text, field), field)
        self.on.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
        self.before = QVBoxLayout()
        self.before.setSpacing(6)
        self.within.addLayout(self.before)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "Write &down"))
        self._empty()
        self._read()
        self.fit()

    @property
    def _today(self) -> date:
        return self.model.settings.today(self.model.clock())

    def _empty(self) -> None:
        for field in (self.to, self.what, self.why):
            field.clear()
        self.basis.setCurrentIndex(0)
        self.on.setText(self._today.isoformat())
        self.to.setFocus()

    def _read(self) -> None:
        key = self._person.id
        self.ask(lambda services, who: services.disclosing.all(key, who), self._show)

    def _show(self, told: tuple[Disclosure, ...]) -> None:
        while (item := self.before.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        head = translate("Staff", "Written down before: {count}").format(count=len(told))
        self.before.addWidget(TextLabel(head, "strong"))
        settings = self.model.settings
        for one in told:
            noted = translate("Staff", "written down by {name}, {day} {time}").format(
                name=one.by, day=f"{settings.local(one.at):%Y-%m-%d}", time=time_words(one.at, settings)
            )
            self.before.addWidget(TextLabel(f"{told_words(one.said, on_paper_words())} · {noted}"))
        self.fit()

    def do(self) -> None:
        """Write it down."""
        basis = self.basis.currentData()
        if basis is None:
            self.say(translate("Staff", "Say by what right they were told."), self.basis)
            return
        on = self.typed_day(self.on)
        if on is None:
            return
        try:
            said = disclosed(self.to.text(), self.what.text(), self.why.text(), Basis(basis), on, self._today)
        except DisclosureRefused as error:
            self.say(refused_words(error.reason), self._field_of(error.reason))
            return
        key = self._person.id
        self.ask(lambda services, who: services.disclosing.note(key, said, who), lambda _: self._noted())

    def _field_of(self, reason: DisclosureReason) -> QWidget:
        if reason is DisclosureReason.AHEAD:
            return self.on
        fields = (self.to, self.what, self.why)
        return next((field for field in fields if not field.text().strip()), self.to)

    def _noted(self) -> None:
        self._empty()
        self._read()


def refused_words(reason: DisclosureReason) -> str:
    """Why it is not written down."""
    if reason is DisclosureReason.AHEAD:
        return translate("Staff", "This day is still to come.")
    if reason is DisclosureReason.TOO_LONG:
        return translate("Staff", "That is too long: say it in fewer words.")
    return translate("Staff", "Say who was told, what, and why.")

"""Announcing that something is late: what, by how much or until when, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.delays import LONGEST_NOTE, DelayOf, DelayRefused, DelayWay, NewDelay, kept
from kiosk.domain.delays import DelayReason as Why
from kiosk.domain.feed import Change, Topic
from kiosk.domain.places import LETTER
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.delay_words import refused_words, why_words
from kiosk.staff.dialogues.phone_parts import PhoneDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.queueing import letters_of, queues_of

translate = QCoreApplication.translate
ABOUT_DELAYS = frozenset({Change(Topic.DELAY)})


def offered(model: StaffModel) -> list[tuple[DelayOf, str, str]]:
    """What can be late here: queues, then who works today, then services, each with its words."""
    letters = letters_of(model) or {LETTER: translate("Staff", "everybody here")}
    found = [(DelayOf.QUEUE, letter, f"{letter}: {words}") for letter, words in letters.items()]
    people = {row.practitioner for row in model.arrivals()}
    people |= {row.appointment.practitioner for row in model.expected()}
    found += [(DelayOf.PRACTITIONER, name, name) for name in sorted(people - {""})]
    return found + [
        (DelayOf.SERVICE, item.id, item.called(staff_language().code)) for item in queues_of(model)
    ]


class DelayDialogue(PhoneDialogue):
    """A small form.

    Attributes:
        what, span, why, note: the fields.
    """

    def __init__(self, model: StaffModel, window: QWidget) -> None:
        super().__init__(model, window, translate("Staff", "Announce a delay"))
        form = self.fields()
        self.what, self.why = DropDown(), DropDown()
        for of, subject, words in offered(model):
            self.what.addItem(words, (of, subject))
        for why in Why:
            self.why.addItem(why_words(why), why)
        self.span = line("20", 20)
        self.note = line(most=LONGEST_NOTE)
        form.addRow(label(translate("Staff", "W&hat is late"), self.what), self.what)
        form.addRow(label(translate("Staff", "&Minutes, or until a time"), self.span), self.span)
        form.addRow(label(translate("Staff", "&Why"), self.why), self.why)
        form.addRow(label(translate("Staff", "&Note for staff"), self.note), self.note)
        text = translate(
            "Staff",
            "Patients read it on the board and at kiosks, without the note. Minutes are announced for two hours; "
            "until a time such as 11:30 nobody is called.",
        )
        self.within.addWidget(TextLabel(text, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Announce"))
        self.fit()
        self.what.setFocus()

    def do(self) -> None:
        """Announce it."""
        of, subject = self.what.currentData() or (DelayOf.QUEUE, "")
        typed = self.span.text().strip()
        minutes, until = 0, None
        if typed.isascii() and typed.isdigit() and len(typed) <= 3:
            minutes = int(typed)
        else:
            until = self.moment(self.span)
            if until is None:
                return
        new = NewDelay(of, subject, self.why.currentData(), minutes, until, self.model.site, self.note.text())
        try:
            kept(new, self.model.clock())
        except DelayRefused as error:
            self.say(refused_words(error.problem), self.span)
            return
        self.ask(lambda services, who: services.delays.enter(new, who), self._announced, ABOUT_DELAYS)

    def _announced(self, way: DelayWay) -> None:
        words = self.what.currentText()
        self.model.delayed(way, words)
        self.model.said.emit(translate("Staff", "Announced: {what} is late.").replace("{what}", words))
        self.accept()

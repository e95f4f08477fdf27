"""A patient's record without a visit: at once where they are of the day, else by breaking the glass, with a reason.

Of special privacy a reason is asked for as in every dialogue: see `ReasonDialogue`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.domain.glass import LONGEST_TEXT, Ground
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import OpenedRecord
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.opening import GlassShut
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.failures import glass_shut_words
from kiosk.staff.model import StaffModel
from kiosk.staff.panels import appointments, consent, corrections, insurance, joins, person, questionnaire
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import ShownPatient
from kiosk.staff.person import Person
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import date_words, field_words, time_words

translate = QCoreApplication.translate
_CARDS = (
    corrections.cards,
    joins.cards,
    appointments.cards,
    person.cards,
    insurance.cards,
    questionnaire.cards,
    consent.cards,
)


class RecordDialogue(Dialogue):
    """One patient's record, to be read. Once the glass is whole again, it is gone.

    Attributes:
        reason: where somebody writes why they break the glass.
        until: when it is shut again (aware); None while it does not, or is not open.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float, person: Person) -> None:
        super().__init__(model, window, scale, translate("Staff", "The record"), 760)
        self._person = person
        self.until: datetime | None = None
        self.within.addWidget(TextLabel(person.words, "name"))
        self.reason = line(most=LONGEST_TEXT)
        self._asking = [
            TextLabel(
                translate(
                    "Staff",
                    "This patient is neither here nor expected today. Breaking the glass opens the record for half an "
                    "hour. Every manager is told at once, with your name and your reason, and somebody else reviews "
                    "it.",
                )
            ),
            label(translate("Staff", "&Why do you need it?"), self.reason),
            self.reason,
        ]
        for part in self._asking:
            self.within.addWidget(part)
            part.hide()
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "Break the &glass"))
        self.primary.hide()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        key = person.id
        self.ask(lambda services, who: services.glass.record(key, who), self._show)
        self.fit()

    def failed(self, error: Exception) -> None:
        if not isinstance(error, GlassShut):
            super().failed(error)
        elif self.model.actor.may(Permission.BREAK_GLASS):
            for part in (*self._asking, self.primary):
                part.show()
            self.fit()
            self.reason.setFocus()
        else:
            self.say(glass_shut_words())

    def do(self) -> None:
        """Break the glass."""
        if self.primary.isHidden():
            return
        key, reason = self._person.id, self.reason.text()
        self.ask(lambda services, who: services.glass.break_glass(key, reason, who), self._show)

    def _show(self, record: OpenedRecord) -> None:
        for part in (*self._asking, self.primary):
            part.hide()
        model = self.model
        shown = ShownPatient(
            record, model.settings, model.settings.today(model.clock()), model.snapshot.forms
        )
        place = self.within.count() - 1
        for number, part in enumerate(_all(shown, record)):
            self.within.insertWidget(place + number, part)
            # The form is as large as what is seen in it.
            part.show()
        if record.until is not None:
            self.until = record.until
            text = (
                translate("Staff", "Open until {time}: the glass is broken, and every manager knows.")
                if record.ground is Ground.GLASS
                else translate("Staff", "Open until {time}, with your reason, which every manager sees.")
            )
            self.say(text.format(time=time_words(record.until, model.settings)))
            self._second.start()
        self.fit()
        # The arrow keys go through it.
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setFocus()

    def tick(self) -> None:
        """The clock has gone on: nothing of the record is left to be seen when its time is over."""
        if self.until is not None and self.model.clock() >= self.until:
            text = translate("Staff", "{who}: the half hour is over, and the record is shut again.")
            self.model.said.emit(text.format(who=self._person.name))
            self.reject()


def _all(shown: ShownPatient, record: OpenedRecord) -> Iterator[QWidget]:
    """What stands in the record, from the top."""
    patient, settings = record.patient, shown.settings
    number, last = record.visits
    visits = translate("Staff", "No visit yet")
    if last is not None:
        visits = translate("Staff", "Visits: {count}, the last {day}").format(
            count=number, day=date_words(last, settings)
        )
    facts = (
        translate("Staff", "{age} y").format(age=patient.age_on(shown.today)),
        language_words(patient.language),
        translate("Staff", "Died") if patient.deceased else "",
        visits,
    )
    yield TextLabel(" · ".join(filter(None, facts)), "second")
    yield from _contact(record)
    if record.statements:
        card = Card(translate("Staff", "Allergies, medicines, conditions"))
        for kind, text in record.statements:
            card.add(TextLabel(f"{field_words(kind)}: {text}"))
        yield card
    for cards in _CARDS:
        yield from cards(shown)


def _contact(record: OpenedRecord) -> Iterator[QWidget]:
    contact = record.patient.contact
    town = " ".join(filter(None, (contact.city, contact.state, contact.postal_code)))
    emergency = (contact.emergency_name, contact.emergency_relationship, contact.emergency_phone)
    lines = (
        " · ".join(filter(None, (contact.phone, contact.email))),
        ", ".join(filter(None, (contact.address_line, town))),
        " · ".join(filter(None, emergency)),
    )
    if any(lines):
        card = Card(translate("Staff", "Contact details"))
        for line in filter(None, lines[:2]):
            card.add(TextLabel(line))
        if lines[2]:
            card.add(TextLabel(translate("Staff", "Emergency: {who}").format(who=lines[2])))
        yield card

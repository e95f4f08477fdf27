"""What somebody without an appointment has come for, and booking a patient who is on file for now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.choice import DropDown, Number
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.walk_ins import (
    USUAL_MINUTES,
    AlreadyBooked,
    AlreadyHere,
    BookedNow,
    NotBookable,
    WalkIn,
)
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import time_words

translate = QCoreApplication.translate
RECORD = frozenset({Change(Topic.RECORD)})


class WalkInFields:
    """What for, with whom, how long, and whether they wait from now on."""

    def __init__(self, model: StaffModel, form: QFormLayout) -> None:
        self._model = model
        places = model.settings.places
        site = model.site
        self._services = [
            item
            for item in places.services
            if item.in_use and (not site or places.site_of(item.location) in ("", site))
        ]
        self.service, self.kind, self.practitioner = DropDown(), DropDown(), DropDown()
        self.service.addItem(translate("Staff", "Nothing in particular"), "")
        for item in self._services:
            self.service.addItem(item.called(staff_language().code), item.id)
        self.practitioner.setEditable(True)
        self.practitioner.addItem("")
        self.minutes = Number()
        self.minutes.setRange(1, 600)
        self.minutes.setSuffix(translate("Staff", " min"))
        self.minutes.setValue(USUAL_MINUTES)
        self._here = QRadioButton(translate("Staff", "Is here now: &into the queue, with a ticket"))
        self._later = QRadioButton(translate("Staff", "Chec&ks in at a kiosk"))
        self._here.setChecked(True)
        self.ways = QWidget()
        column = QVBoxLayout(self.ways)
        column.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self.ways)
        for way in (self._here, self._later):
            group.addButton(way)
            column.addWidget(way)
        form.addRow(label(translate("Staff", "&For"), self.service), self.service)
        form.addRow(label(translate("Staff", "&Visit"), self.kind), self.kind)
        form.addRow(label(translate("Staff", "&With"), self.practitioner), self.practitioner)
        form.addRow(label(translate("Staff", "&Takes"), self.minutes), self.minutes)
        form.addRow("", self.ways)
        self.rows = (self.service, self.kind, self.practitioner, self.minutes, self.ways)
        self.service.currentIndexChanged.connect(self._offer_kinds)
        self.kind.currentIndexChanged.connect(self._set_minutes)
        self._form = form
        self._offer_kinds()
        form.setRowVisible(self.service, bool(self._services))

    def offer(self, practitioners: Sequence[str]) -> None:
        """Whom one can come to see."""
        text = self.practitioner.currentText()
        self.practitioner.addItems(list(practitioners))
        self.practitioner.setCurrentText(text)

    def show(self, shown: bool) -> None:
        """Whether any of it is asked."""
        for field in self.rows:
            self._form.setRowVisible(field, shown)
        if shown:
            self._form.setRowVisible(self.service, bool(self._services))
            self._form.setRowVisible(self.kind, self.kind.count() > 1)

    def _offer_kinds(self) -> None:
        service = next((item for item in self._services if item.id == self.service.currentData()), None)
        self.kind.clear()
        self.kind.addItem(translate("Staff", "Nothing in particular"), "")
        for kind in service.visit_types if service is not None else ():
            self.kind.addItem(kind.called(staff_language().code), kind.id)
        self._form.setRowVisible(self.kind, self.kind.count() > 1)

    def _set_minutes(self) -> None:
        service = next((item for item in self._services if item.id == self.service.currentData()), None)
        kinds = service.visit_types if service is not None else ()
        kind = next((item for item in kinds if item.id == self.kind.currentData()), None)
        self.minutes.setValue((kind.minutes if kind is not None else 0) or USUAL_MINUTES)

    def read(self) -> WalkIn:
        """What was chosen."""
        return WalkIn(
            service=self.service.currentData() or "",
            visit_type=self.kind.currentData() or "",
            practitioner=" ".join(self.practitioner.currentText().split())[:200],
            place=self._model.place or self._model.site,
            minutes=self.minutes.value(),
            arrived=self._here.isChecked(),
        )


def booking_words(error: Exception, name: str, model: StaffModel) -> str:
    """Why somebody was not booked; empty for what is no refusal of a booking."""
    match error:
        case AlreadyHere():
            text = translate(
                "Staff", "{name} is here already, and waits or is being seen. Look under Arrivals."
            )
            return text.format(name=name)
        case AlreadyBooked():
            text = translate(
                "Staff", "{name} is booked for {time} already, and checks in for that. Nothing was booked."
            )
            return text.format(name=name, time=time_words(error.start, model.settings))
        case NotBookable():
            return translate("Staff", "{name} cannot be booked: the record says that they have died.").format(
                name=name
            )
        case _:
            return ""


def booked_words(booked: BookedNow) -> str:
    """What came of it."""
    name = booked.patient.full_name
    if booked.visit_id:
        return translate("Staff", "{name} is in the queue.").format(name=name)
    return translate("Staff", "{name} is booked for now, and can check in at a kiosk.").format(name=name)


class WalkInDialogue(Dialogue):
    """Books somebody for now who is on file."""

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[BookedNow], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Book for now"))
        self._person = person
        self._then = then
        self.within.addWidget(TextLabel(person.words, "name"))
        self.asked = WalkInFields(model, self.fields())
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Book"))
        site = model.site
        self.load(lambda services, who: services.registering.practitioners(who, site), self.asked.offer)
        self.fit()

    def do(self) -> None:
        what, key = self.asked.read(), self._person.id
        self.ask(lambda services, who: services.walk_ins.book(key, what, who), self._booked, RECORD)

    def _booked(self, booked: BookedNow) -> None:
        self.accept()
        self._then(booked)

    def words_of(self, error: Exception) -> str:
        return booking_words(error, self._person.name, self.model) or super().words_of(error)

"""Who has come with a patient: somebody on file first, or anybody by what they are and by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.items.representative import SIGNERS, Relation, Represented
from kiosk.domain.names import fold, is_writable
from kiosk.domain.people.representing import may_come, relation_meant
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, item_in
from kiosk.domain.visit.visit import VisitDetails
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.walk_ins import BookedNow
from kiosk.services.desk.who_is_here import NobodyHere, ToldWho
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import person_of
from kiosk.staff.words import relation_words

translate = QCoreApplication.translate
# What is asked; a mother and a father are told apart.
ASKED = (
    Relation.PATIENT,
    Relation.MOTHER,
    Relation.FATHER,
    Relation.GUARDIAN,
    Relation.CARER,
    Relation.OTHER,
)


def is_asked_who_is_here(booked: BookedNow) -> bool:
    """Whether it is asked of somebody who has just been let arrive: of a child, or who has somebody on file."""
    checklist = booked.standing.checklist if booked.standing is not None else ()
    item = item_in(checklist, ItemKind.REPRESENTATIVE, "")
    return item is not None and item.status is ItemStatus.DUE


class WhoIsHereDialogue(Dialogue):
    """Asks who is here for a patient who has arrived. ``then`` is told in words who it is."""

    def __init__(
        self, model: StaffModel, window: QWidget, scale: float, visit_id: str, then: Callable[[str], None]
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Who is here"))
        self._visit_id, self._then = visit_id, then
        self._patient_name, self._under_age = "", False
        self._heading = TextLabel("", "name")
        self.within.addWidget(self._heading)
        self._form = form = self.fields()
        self.on_file, self.relation, self.name = DropDown(), DropDown(), line()
        # A long name is cut off, and makes nothing wider.
        self.on_file.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.relation.addItem(translate("Staff", "(choose)"), "")
        for relation in ASKED:
            self.relation.addItem(relation_words(relation), str(relation))
        form.addRow(label(translate("Staff", "On &file"), self.on_file), self.on_file)
        form.addRow(label(translate("Staff", "&Here is"), self.relation), self.relation)
        form.addRow(label(translate("Staff", "&Name"), self.name), self.name)
        self._note = TextLabel("", "second")
        self.within.addWidget(self._note)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Write down"))
        self.relation.currentIndexChanged.connect(self._follow)
        form.setRowVisible(self.on_file, False)
        self._follow()
        self.ask(lambda services, who: services.arrivals.details(visit_id, who), self._begin)
        self.fit()

    def _begin(self, details: VisitDetails) -> None:
        """Who may come for them, and who was here as far as anybody has said."""
        settings, now = self.model.settings, self.model.clock()
        self._patient_name = details.patient.full_name
        self._heading.setText(person_of(details.patient, self.model).words)
        self._under_age = settings.is_under_age(details.patient.birth_date, now)
        known = [one for one in details.related if may_come(one, settings.today(now))]
        self.on_file.addItem(translate("Staff", "(somebody else)"), None)
        for one in known:
            words = ", ".join(filter(None, (one.name, one.relationship)))
            self.on_file.addItem(words, (one.name, relation_meant(one.relationship)))
        self._form.setRowVisible(self.on_file, bool(known))
        self.on_file.currentIndexChanged.connect(self._take)
        for told in details.of(Represented):
            self._show_told(told.name, told.relationship)
        self._follow()
        (self.on_file if known else self.relation).setFocus()
        self.fit()

    def _take(self) -> None:
        """Somebody on file is here; what they are is asked where the file does not tell."""
        chosen = self.on_file.currentData()
        if chosen is not None:
            self._show_told(*chosen)

    def _show_told(self, name: str, relationship: str) -> None:
        self.relation.setCurrentIndex(max(0, self.relation.findData(relationship)))
        self.name.setText(name)
        self.name.setCursorPosition(0)

    def _follow(self) -> None:
        """A name is asked of anybody but the patient; who may not sign is told so, as at a kiosk."""
        relation = self.relation.currentData()
        self._form.setRowVisible(self.name, relation != Relation.PATIENT)
        told = ""
        signs = relation in SIGNERS or (relation == Relation.PATIENT and not self._under_age)
        if relation and not signs:
            told = translate("Staff", "What has to be signed is the desk's: whoever is here may not sign it.")
        self._note.setText(told)
        self._note.setVisible(bool(told))

    def do(self) -> None:
        relation, name = self.relation.currentData(), typed(self.name)
        if not relation:
            self.say(translate("Staff", "Choose who is here."), self.relation)
            return
        is_patient = relation == Relation.PATIENT
        if not is_patient and (not fold(name) or not is_writable(name)):
            self.say(translate("Staff", "Type the name of whoever is here."), self.name)
            return
        said, key = Relation(relation), self._visit_id
        named = relation_words(relation) if is_patient else f"{name}, {relation_words(relation)}"
        words = translate("Staff", "Here for {patient}: {who}.").format(patient=self._patient_name, who=named)
        self.ask(
            lambda services, who: services.who_is_here.say(key, said, name, who),
            lambda told: self._end(words, told),
            frozenset({Change(Topic.VISIT, key)}),
        )

    def _end(self, words: str, told: ToldWho) -> None:
        self.accept()
        self.model.told_who(told, self._patient_name)
        self._then(words)

    def words_of(self, error: Exception) -> str:
        if isinstance(error, NobodyHere):
            return translate("Staff", "This visit is over. Nothing was written down.")
        return super().words_of(error)

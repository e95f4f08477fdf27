"""Joining two records of one person, shown beside each other, and taking them apart again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QRadioButton, QWidget

from kiosk.domain.doubles import Alike
from kiosk.domain.people import Patient
from kiosk.domain.people.joins import Join, JoinReason, WholeRecord
from kiosk.domain.visit.visit import SearchHit
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.joining import JoinRefused, RecordsChanged
from kiosk.services.desk.registering import OWN_NUMBERS
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.records import Beside
from kiosk.staff.dialogues.registering import likeness_words
from kiosk.staff.dialogues.walk_in import RECORD
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person, person_of
from kiosk.staff.words import date_words

translate = QCoreApplication.translate


class _Asked(Enum):
    """What Enter does: look for a text, show the marked ones beside each other, join them."""

    CHOOSE = auto()
    JOIN = auto()


class JoinDialogue(Dialogue):
    """Joins two records: of ``person``, or else two of those that may be one person's.

    ``then`` is told what was joined.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person | None,
        then: Callable[[Join], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Join two records"), 960)
        self._person = person
        self._then = then
        self._state = _Asked.CHOOSE
        self._pairs: list[tuple[str, str]] = []
        self._sought = ""
        self._records: tuple[WholeRecord, WholeRecord] | None = None
        self.heading = TextLabel(person.words if person is not None else "", "name")
        self.heading.setVisible(person is not None)
        self._question = TextLabel("", "strong")
        self.search = line()
        self.search.setPlaceholderText(translate("Staff", "Name or record number, then Enter"))
        self._search_label = label(translate("Staff", "&Search for another one"), self.search)
        self.others = QListWidget()
        self.others.setWordWrap(True)
        self.others.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.others.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.others.setAccessibleName(translate("Staff", "Records that may be the same person's"))
        self.others.setMinimumHeight(round(260 * scale))
        for widget in (self.heading, self._question, self._search_label, self.search, self.others):
            self.within.addWidget(widget)
        self._search_label.setVisible(person is not None)
        self.search.setVisible(person is not None)
        note = translate(
            "Staff",
            "Either's name and phone still let them in at a kiosk. Appointments, visits, answers and insurances of the "
            "other one stand under the one that stays, until the two are taken apart again.",
        )
        self._note = TextLabel(note, "second")
        self._note.hide()
        self._beside: Beside | None = None
        self.stays: tuple[QRadioButton, QRadioButton] | None = None
        self.back = self.add_button(translate("Staff", "&Back"), self._choose)
        self._choose()
        if person is None:
            self.ask(lambda services, who: services.joining.pairs(who), self._offer_pairs)
        else:
            key = person.id
            self.ask(lambda services, who: services.joining.candidates(key, who), self._offer_alike)
        self.fit()

    # Choosing

    def _choose(self) -> None:
        self._state = _Asked.CHOOSE
        self._clear()
        self.say("")
        self.primary.setText(translate("Staff", "Show &beside each other"))
        self.back.hide()
        self._show_choice(True)
        self.others.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self, shown: bool) -> None:
        for widget in (self._question, self.others):
            widget.setVisible(shown)
        for field in (self.search, self._search_label):
            field.setVisible(shown and self._person is not None)

    def _clear(self) -> None:
        if self._beside is not None:
            self.within.removeWidget(self._beside)
            self._beside.hide()
            self._beside.deleteLater()
        self._note.hide()
        self._beside = self.stays = None

    def _offer_pairs(self, pairs: Sequence[tuple[Patient, Patient]]) -> None:
        self._question.setText(
            translate("Staff", "These may be one person's: the same birth date, and a name in common.")
            if pairs
            else translate("Staff", "No two records have a birth date and a name in common. For two others, close this "
                           "and choose one of them first.")
        )  # fmt: skip
        self._offer(
            [(one.id, other.id) for one, other in pairs],
            [f"{self._words(one)}\n{self._words(other)}" for one, other in pairs],
        )

    def _offer_alike(self, found: Sequence[Alike]) -> None:
        self._question.setText(
            translate("Staff", "Which of these is the same person?")
            if found
            else translate("Staff", "Nobody like this was found. Search for the other record.")
        )
        one = self._person.id if self._person is not None else ""
        self._offer(
            [(one, item.patient.id) for item in found],
            [f"{self._words(item.patient)}\n{likeness_words(item)}" for item in found],
        )
        if not found:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_hits(self, hits: Sequence[SearchHit]) -> None:
        one = self._person.id if self._person is not None else ""
        found = {hit.patient.id: hit.patient for hit in hits if hit.patient.id != one}
        self._question.setText(
            translate("Staff", "Which of these is the same person?")
            if found
            else translate(
                "Staff", "Nobody else was found by this. Try the family name or the record number."
            )
        )
        self._offer([(one, key) for key in found], [self._words(patient) for patient in found.values()])

    def _offer(self, pairs: list[tuple[str, str]], texts: list[str]) -> None:
        self._pairs = pairs
        self.others.clear()
        for text in texts:
            self.others.addItem(QListWidgetItem(text))
        if texts:
            self.others.setCurrentRow(0)
            self.others.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, patient: Patient) -> str:
        return " · ".join(filter(None, (person_of(patient, self.model).words, patient.contact.phone)))

    def do(self) -> None:
        match self._state:
            case _Asked.CHOOSE:
                self._look()
            case _Asked.JOIN:
                self._join()
            case _ as never:
                assert_never(never)

    def _look(self) -> None:
        text = typed(self.search)
        if self.search.hasFocus() and text and text != self._sought:
            self._sought = text
            self.ask(lambda services, who: services.arrivals.search(text, who), self._offer_hits)
            return
        place = self.others.currentRow()
        if not 0 <= place < len(self._pairs):
            self.say(translate("Staff", "Mark one in the list first, or search for it."))
            return
        self._read(*self._pairs[place])

    def _read(self, one: str, other: str) -> None:
        self.ask(lambda services, who: services.joining.records(one, other, who), self._compare)

    # Beside each other

    def _compare(self, records: tuple[WholeRecord, WholeRecord]) -> None:
        self._state = _Asked.JOIN
        self._records = records
        self._clear()
        self._show_choice(False)
        stays = translate("Staff", "{number} stays")
        ways = [QRadioButton(stays.format(number=record.patient.mrn)) for record in records]
        self.stays = (ways[0], ways[1])
        group = QButtonGroup(self)
        for way in ways:
            group.addButton(way)
        # What a source knows stays rather than what the desk has made itself.
        own = [record.patient.mrn.startswith(OWN_NUMBERS) for record in records]
        ways[1 if own == [True, False] else 0].setChecked(True)
        self._beside = Beside(records, self.stays, self.model.settings)
        self.within.addWidget(self._beside)
        self.within.addWidget(self._note)
        # A layout shows them later, and what is not in sight takes no focus.
        for shown in (self._beside, self._note):
            shown.show()
        self.primary.setText(translate("Staff", "&Join: one person"))
        self.back.show()
        next(way for way in ways if way.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _join(self) -> None:
        if self._records is None or self.stays is None:
            return
        one, other = (record.patient for record in self._records)
        kept, double = (one, other) if self.stays[0].isChecked() else (other, one)
        self.ask(lambda services, who: services.joining.join(kept, double, who), self._joined, RECORD)

    def _joined(self, join: Join) -> None:
        self.accept()
        self._then(join)

    def failed(self, error: Exception) -> None:
        super().failed(error)
        if isinstance(error, RecordsChanged) and self._records is not None:
            said = self.told.text()
            one, other = (record.patient.id for record in self._records)
            self.load(lambda services, who: services.joining.records(one, other, who), self._compare)
            self.say(said)

    def words_of(self, error: Exception) -> str:
        return join_words(error) or super().words_of(error)


class ApartDialogue(Dialogue):
    """Takes a double out of a record again. ``then`` is told which."""

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[Join], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Take joined records apart"))
        self._then = then
        self._joins: tuple[Join, ...] = ()
        self.within.addWidget(TextLabel(person.words, "name"))
        self._question = TextLabel("", "strong")
        self.within.addWidget(self._question)
        self.others = QListWidget()
        self.others.setWordWrap(True)
        self.others.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.others.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.others.setAccessibleName(translate("Staff", "Records that were joined to this one"))
        self.others.setMinimumHeight(round(120 * scale))
        self.within.addWidget(self.others)
        note = translate(
            "Staff",
            "Each has again what was its own: appointments, visits, answers, insurances, also what came since.",
        )
        self.within.addWidget(TextLabel(note, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Take apart"))
        key = person.id
        self.ask(lambda services, who: services.joining.joins_of(key, who), self._offer)
        self.fit()

    def _offer(self, joins: tuple[Join, ...]) -> None:
        self._joins = joins
        self._question.setText(
            translate("Staff", "Which record is another person's after all?")
            if joins
            else translate("Staff", "Nothing was joined to this record.")
        )
        for join in joins:
            self.others.addItem(QListWidgetItem(joined_words(join, self.model)))
        if joins:
            self.others.setCurrentRow(0)
            self.others.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        place = self.others.currentRow()
        if not 0 <= place < len(self._joins):
            self.say(
                translate("Staff", "There is nothing to take apart. Close this, and choose another patient.")
            )
            return
        join = self._joins[place]

        def ended(_: None) -> None:
            self.accept()
            self._then(join)

        self.ask(lambda services, who: services.joining.apart(join.id, who), ended, RECORD)

    def words_of(self, error: Exception) -> str:
        return join_words(error) or super().words_of(error)


def joined_words(join: Join, model: StaffModel) -> str:
    """The double, and who has joined it when."""
    day = date_words(model.settings.local(join.at).date(), model.settings)
    by = translate("Staff", "joined {day} by {name}").format(day=day, name=join.by)
    return f"{person_of(join.double, model).words}\n{by}"


def join_words(error: Exception) -> str:
    """Why two records were not joined, or not taken apart; empty for what is no refusal of it."""
    match error:
        case JoinRefused():
            return _reason_words(error.reason)
        case RecordsChanged():
            return translate(
                "Staff",
                "One of them was changed meanwhile. This is how they stand now: look again, then join them.",
            )
        case _:
            return ""


def _reason_words(reason: JoinReason) -> str:
    match reason:
        case JoinReason.JOINED:
            return translate(
                "Staff",
                "Somebody else has joined one of them to a record already. Close this, and search for it.",
            )
        case JoinReason.HAS_DOUBLES:
            return translate(
                "Staff",
                "Others were joined to the record that would go. Let that one stay, or take those apart first.",
            )
        case JoinReason.AT_KIOSK:
            return translate(
                "Staff", "They are at a kiosk just now. Wait until they are done, then try again."
            )
        case JoinReason.MERGED:
            return translate(
                "Staff",
                "Its source has merged one of these into another record. Search for that one instead.",
            )
        case _ as never:
            assert_never(never)

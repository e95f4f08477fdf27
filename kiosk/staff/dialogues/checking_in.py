"""Check in for somebody: all that a kiosk would ask, in one dialogue, and the ticket with one Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFormLayout, QWidget

from kiosk.domain.consents import document
from kiosk.domain.feed import Change, Topic
from kiosk.domain.items.item import Settles
from kiosk.domain.items.questionnaire import PageKept
from kiosk.domain.visit.at_desk import AskedAtDesk, TakenDown
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.domain.visit.steps import FormCompleted
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.answer_words import check_in_words
from kiosk.staff.dialogues.asked_parts import (
    ConsentPart,
    ContactPart,
    FormPart,
    InsurancePart,
    Part,
    WhoPart,
    begun_words,
)
from kiosk.staff.dialogues.form_filling import FormDialogue
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.kinds import kind_words
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import time_words

translate = QCoreApplication.translate


def taken_words(taken: TakenDown) -> str:
    """What came of it."""
    name, left = taken.patient.full_name, len(taken.left)
    if taken.arrived:
        if not left:
            return translate("Staff", "{name} is in the queue: {ticket}.").format(
                name=name, ticket=taken.ticket
            )
        text = translate("Staff", "{name} is in the queue: {ticket}. Left to the desk: {count}.")
        return text.format(name=name, ticket=taken.ticket, count=left)
    text = translate("Staff", "{name}: written down. Left to the desk: {count}.")
    return text.format(name=name, count=left)


class CheckInDialogue(Dialogue):
    """Asks all that is open of somebody, and lets them arrive. ``then`` is told what came of it.

    What is not filled in is the desk's: nothing is taken for confirmed that nobody has asked. What is answered of a
    form is written down at once, and stays where this is closed.

    Attributes:
        parts: what is asked, by kind and key; empty until it has been read.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[TakenDown], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Check in for them"))
        self._person, self._then = person, then
        self._asked: AskedAtDesk | None = None
        self.parts: dict[tuple[ItemKind, str], Part] = {}
        self.within.addWidget(TextLabel(person.words, "name"))
        self._about = TextLabel("", "second")
        self.within.addWidget(self._about)
        # Which site they have come to, where the desk stands at none and they are awaited at several.
        self.site = DropDown()
        self.site.currentIndexChanged.connect(lambda _: self._read())
        self._where: QFormLayout = self.fields()
        self._where.addRow(label(translate("Staff", "Checks in &at"), self.site), self.site)
        self._where.setRowVisible(self.site, False)
        self._form: QFormLayout = self.fields()
        self._note = TextLabel("", "second")
        self.within.addWidget(self._note)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Check in"))
        self._read()
        self.fit()

    def _read(self) -> None:
        """What there is to ask; where it cannot be read now, the first button reads it again."""
        key, at = self._person.id, self._place
        self._asked = None
        self.ask(
            lambda services, who: services.checking_in.asked(key, who, at),
            lambda asked: self._begin(asked) if at in ("", self._place) else self._read(),
        )

    @property
    def _place(self) -> str:
        return str(self.site.currentData() or "") or self.model.place or self.model.site

    def _offer(self, asked: AskedAtDesk) -> None:
        """The sites that somebody may have come to, where there is something to choose."""
        if asked.sites:
            self.site.blockSignals(True)
            for key in asked.sites:
                self.site.addItem(self.model.place_words(key), key)
            self.site.blockSignals(False)
            self._where.setRowVisible(self.site, True)

    def _begin(self, asked: AskedAtDesk) -> None:
        self._asked = asked
        self._offer(asked)
        self.parts.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        settings = self.model.settings
        booked = [
            " · ".join(filter(None, (time_words(item.start, settings), item.practitioner, item.description)))
            for item in asked.appointments
        ]
        self._about.setText("\n".join(booked))
        if asked.has_arrived:
            self.setWindowTitle(translate("Staff", "Fill in for them"))
            self.primary.setText(translate("Staff", "&Write down"))
        numbers = iter(range(1, 100))
        for item in asked.open_items:
            part = self._part(asked, item, numbers)
            if part is not None:
                self.parts[item.kind, item.key] = part
        self._follow()
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        # What was added just now counts once it is shown.
        QTimer.singleShot(0, self, self.fit)

    def _part(self, asked: AskedAtDesk, item: ChecklistItem, numbers: Iterator[int]) -> Part | None:
        """What is asked of an item; None for one that is asked in no way here, and stays the desk's."""
        form, follow = self._form, self._follow
        match item.kind:
            case ItemKind.REPRESENTATIVE:
                return WhoPart(asked, self.model, form, follow)
            case ItemKind.CONTACT:
                return ContactPart(asked.patient, form, follow)
            case ItemKind.INSURANCE:
                return InsurancePart(asked.coverage, form, follow)
            case ItemKind.QUESTIONNAIRE:
                found = self.model.snapshot.forms.get(item.key)
                if found is None:
                    return None
                title = found.title.in_language(self._language)
                made = FormPart(title, next(numbers), form, lambda: self._fill_in(item.key))
                if item.key in asked.drafts:
                    made.tell(begun_words())
                return made
            case ItemKind.CONSENT:
                shown = document(self.model.snapshot.forms, item.key)
                return ConsentPart(shown, self._language, form, follow) if shown is not None else None
            case _:
                # Who they are, the desk has seen; of another kind there are no fields here.
                return None

    @property
    def _language(self) -> str:
        """The clinic's, in which it is asked."""
        return next(iter(self.model.settings.languages), "en")

    def _follow(self) -> None:
        """Who signs is whoever is here; and what will be left is said before it is."""
        asked = self._asked
        if asked is None:
            return
        who = self.parts.get((ItemKind.REPRESENTATIVE, ""))
        relation, name = "", ""
        if isinstance(who, WhoPart):
            relation, name = who.relation, who.said
        elif asked.told is not None:
            relation, name = asked.told.relationship, asked.told.name
        under_age = self.model.settings.is_under_age(asked.patient.birth_date, self.model.clock())
        for part in self.parts.values():
            if isinstance(part, ConsentPart):
                part.follow(asked.patient, relation, name, under_age=under_age)
        left = [kind_words(item.kind) for item in asked.open_items if self._is_left((item.kind, item.key))]
        if left:
            text = translate("Staff", "Left to the desk: {things}.").format(things=", ".join(left))
        else:
            text = translate("Staff", "Nothing is left to ask.")
        self._note.setText(text)

    def _is_left(self, key: tuple[ItemKind, str]) -> bool:
        part = self.parts.get(key)
        if isinstance(part, FormPart):
            return not part.is_answered
        return part is None or part.step() is None

    # A form

    def _fill_in(self, url: str) -> None:
        asked, form = self._asked, self.model.snapshot.forms.get(url)
        if asked is None or form is None:
            return
        who = self.parts.get((ItemKind.REPRESENTATIVE, ""))
        told = who.step() if isinstance(who, WhoPart) and who.wrong() is None else None
        source = told.source if told is not None else {}
        FormDialogue(self.model, self, self.scale, form, asked, source, self._filled_in, self._begun).open()

    def _begun(self, page: PageKept, visit_id: str) -> None:
        """A page of a form is in the record; the visit has begun with it, where none had."""
        asked, part = self._asked, self.parts.get(page.item)
        if asked is None:
            return
        drafts = {**asked.drafts, page.questionnaire: page.response}
        self._asked = replace(asked, visit_id=visit_id, drafts=drafts)
        if isinstance(part, FormPart) and not part.is_answered:
            part.tell(begun_words())

    def _filled_in(self, step: FormCompleted, taken: TakenDown) -> None:
        """It is written down; the visit has begun with it, where none had."""
        asked, part = self._asked, self.parts.get(step.item)
        if asked is None:
            return
        self._asked = replace(
            asked, visit_id=taken.visit_id, drafts={**asked.drafts, step.questionnaire: step.response}
        )
        if isinstance(part, FormPart):
            part.is_answered = not step.desk_reason
            answered = translate("Staff", "answered")
            part.tell(begun_words() if step.desk_reason else answered)
        self._follow()

    # The end

    def do(self) -> None:
        asked = self._asked
        if asked is None:
            self._read()
            return
        steps: list[Settles] = []
        for part in self.parts.values():
            wrong = part.wrong()
            if wrong is not None:
                self.say(wrong.words, wrong.field)
                return
            step = part.step()
            if step is not None:
                steps.append(step)
        arrives = not asked.has_arrived
        if not steps and not arrives:
            self.say(translate("Staff", "Nothing was filled in. Fill something in, or close this."))
            return
        key, at = self._person.id, asked.site
        self.ask(
            lambda services, who: services.checking_in.take(key, steps, who, arrives=arrives, at=at),
            self._taken,
            frozenset({Change(Topic.RECORD), Change(Topic.VISIT, asked.visit_id)}),
        )

    def _taken(self, taken: TakenDown) -> None:
        self.accept()
        self._then(taken)

    def words_of(self, error: Exception) -> str:
        return check_in_words(error, self._person.name) or super().words_of(error)

"""One arrival in full: checklist, changes, answers and signatures, as cards."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.changes import SubjectRequest, by_subject
from kiosk.domain.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.forms import AnsweredLine, Form, answers_in_words, latest_differences
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.steps import SignatureMethod
from kiosk.domain.visits import AnsweredForm, SignedConsent, VisitDetails
from kiosk.staff.cards import Card, Light, Picture, Signature, button
from kiosk.staff.changes import ChangeBox
from kiosk.staff.model import StaffModel
from kiosk.staff.text import Text
from kiosk.staff.words import date_words, kind_words, language_words, reason_words, signer_words
from kiosk.staff.wrapping import Wrapping

translate = QCoreApplication.translate
_DOT_OF = {
    ItemStatus.DUE: "open",
    ItemStatus.DONE: "done",
    ItemStatus.SKIPPED: "done",
    ItemStatus.NEEDS_STAFF: "attention",
}
STAFF_LANGUAGE = "en"


class DetailsPanel(QWidget):
    """Everything about the selected arrival. Built anew only when what it shows has changed.

    What is to be decided can be gone through with the keys: after a decision the focus is on the next.

    Signals:
        decided: the focus was on the last thing to decide, and nothing is left.
        focused: this has the focus now, and should be in sight.
    """

    decided = Signal()
    focused = Signal(QWidget)

    def __init__(self, model: StaffModel) -> None:
        super().__init__()
        self.setObjectName("details")
        self._model = model
        self._shown: object = None
        self.scale = 1.0
        # What can have the focus, in its order, by what it decides; and the place of the one that had it last.
        self._decisions: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 14, 12, 14)
        self._column.setSpacing(12)
        self._say(translate("Staff", "Choose a patient to see their visit."))

    def show_details(self, details: VisitDetails | None, otherwise: str = "") -> None:
        """Show an arrival; where there is none, ``otherwise`` or an invitation to choose one."""
        forms = self._model.snapshot.forms
        wanted = (details, otherwise, self._model.snapshot.forms_revision, self._model.settings, self.scale)
        if wanted == self._shown:
            return
        same = isinstance(self._shown, tuple) and _visit_of(self._shown[0]) == _visit_of(details) != ""
        self._shown = wanted
        key, place = self._focus()
        self._clear()
        if details is None:
            self._say(otherwise or translate("Staff", "Choose a patient to see their visit."))
        else:
            self._head(details)
            self._checklist(details)
            self._changes(details)
            self._insurance(details)
            self._answers(details, forms)
            self._consents(details)
            self._column.addStretch(1)
        if key:
            self._refocus(key, place, same=same)

    def _clear(self) -> None:
        self._decisions = {}
        while (child := self._column.takeAt(0)) is not None:
            if (widget := child.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _say(self, text: str) -> None:
        self._column.addWidget(Text(text, "second"))
        self._column.addStretch(1)

    # Going through what is to be decided

    def review(self) -> bool:
        """Go to the first thing to decide; False where there is none."""
        return self._go(next(iter(self._open()), None))

    def has_open(self) -> bool:
        """Whether anything is to be decided here."""
        return bool(self._open())

    def pending(self) -> list[SubjectRequest]:
        """What the patient who is shown wants changed and nobody has decided."""
        return [box.request for box in self._decisions.values() if isinstance(box, ChangeBox)]

    def accept_all(self) -> None:
        """Accept everything that the patient who is shown wants changed, in one go."""
        self._model.decide(*self.pending(), accept=True)

    def _open(self) -> list[QWidget]:
        """What is to be decided: changes, then what waits for the desk."""
        changes = [box for box in self._decisions.values() if isinstance(box, ChangeBox)]
        waits = [made for made in self._decisions.values() if made.property("waits")]
        return [*changes, *waits]

    def _focus(self) -> tuple[str, int]:
        """What has the focus here, and its place among what is to be decided; empty and 0 where nothing has it."""
        focused = QApplication.focusWidget()
        for key, made in self._decisions.items():
            if made is focused:
                among = self._open()
                return key, among.index(made) if made in among else 0
        return ("", 0) if focused is None or not self.isAncestorOf(focused) else ("?", 0)

    def _refocus(self, key: str, place: int, *, same: bool) -> None:
        """After the panel was built anew: to what had the focus, or to what has come to stand in its place."""
        among = self._open()
        if not same or not among:
            self.decided.emit()
        elif (made := self._decisions.get(key)) in among:
            self._go(made)
        else:
            self._go(among[min(place, len(among) - 1)])

    def _step(self, box: ChangeBox, by: int) -> None:
        boxes: list[QWidget] = [made for made in self._decisions.values() if isinstance(made, ChangeBox)]
        place = boxes.index(box) + by
        if 0 <= place < len(boxes):
            self._go(boxes[place])

    def _go(self, made: QWidget | None) -> bool:
        if made is None:
            return False
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(made)
        return True

    # The cards

    def _head(self, details: VisitDetails) -> None:
        patient, row = details.patient, details.row
        self._column.addWidget(Text(f"{patient.given} {patient.family}".strip(), "name"))
        age = patient.age_on(self._model.settings.today(self._model.clock()))
        facts = [
            translate("Staff", "MRN {mrn}").format(mrn=patient.mrn),
            date_words(patient.birth_date, self._model.settings),
            translate("Staff", "{age} y").format(age=age),
            language_words(patient.language),
        ]
        self._column.addWidget(Text(" · ".join(fact for fact in facts if fact), "second"))
        if row.acknowledged_by:
            text = translate("Staff", "Seen by {name}").format(name=row.acknowledged_by)
            self._column.addWidget(Text(text, "second"))

    def _checklist(self, details: VisitDetails) -> None:
        card = Card(translate("Staff", "Checklist"))
        for item in details.row.checklist:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(Light(_DOT_OF[item.status], self.scale))
            line.addWidget(Text(self._named(item), "strong" if not item.is_settled else ""), 4)
            standing = Text(self._standing(item, details), "second")
            standing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(standing, 5)
            ways = [self._way(details, item, *way) for way in self._ways(item)]
            if item.is_settled:
                for way in ways:
                    line.addWidget(way)
                card.add(line)
                continue
            card.add(line)
            row = Wrapping()
            row.setContentsMargins(round(22 * self.scale), 0, 0, 4)
            for way in ways:
                row.addWidget(way)
            card.add(row)
        self._column.addWidget(card)

    def _named(self, item: ChecklistItem) -> str:
        """A form by its title, where it is known; any other item by its kind."""
        form = self._model.snapshot.forms.get(item.key) if item.kind is ItemKind.QUESTIONNAIRE else None
        return (form.title.in_language(STAFF_LANGUAGE) if form else "") or kind_words(item.kind)

    def _way(
        self, details: VisitDetails, item: ChecklistItem, text: str, status: ItemStatus, name: str
    ) -> QWidget:
        visit_id, seen = details.row.visit_id, item.status
        made = button(
            text,
            lambda: self._model.settle(item.kind, item.key, status, visit_id, seen),
            f"{name}_{item.kind}",
            f"{text}: {self._named(item)}",
        )
        made.setProperty("waits", item.status is ItemStatus.NEEDS_STAFF and status is ItemStatus.DONE)
        self._decisions[f"{item.kind} {item.key} {name}"] = made
        return made

    @staticmethod
    def _standing(item: ChecklistItem, details: VisitDetails) -> str:
        if item.kind is ItemKind.CONTACT and item.status is ItemStatus.DONE:
            wanted = sum(change.field in CONTACT_FIELDS for change in details.changes)
            if wanted:
                return translate("Staff", "{count} changed").format(count=wanted)
        return reason_words(item)

    @staticmethod
    def _ways(item: ChecklistItem) -> list[tuple[str, ItemStatus, str]]:
        if item.kind is ItemKind.IDENTITY:
            return []
        complete = (translate("Staff", "Done"), ItemStatus.DONE, "complete")
        waive = (translate("Staff", "Waive"), ItemStatus.SKIPPED, "waive")
        back = (translate("Staff", "Ask again"), ItemStatus.DUE, "handback")
        match item.status:
            case ItemStatus.NEEDS_STAFF:
                return [complete, waive, back]
            case ItemStatus.DUE:
                return [complete, waive]
            case ItemStatus.DONE | ItemStatus.SKIPPED:
                return [back]

    def _changes(self, details: VisitDetails) -> None:
        if not details.changes:
            return
        card = Card(translate("Staff", "Changes to review"))
        requests = by_subject(details.changes)
        for request in requests:
            box = ChangeBox(request, self._decide, self._step)
            if request.is_pending:
                self._decisions[f"change {request.id}"] = box
            card.add(box)
        if len(self.pending()) > 1:
            every = button(
                translate("Staff", "Accept all  Ctrl+Shift+A"),
                self.accept_all,
                "accept_all",
                translate("Staff", "Accept all changes"),
            )
            every.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row = Wrapping()
            row.addWidget(every)
            card.add(row)
        self._column.addWidget(card)

    def _decide(self, request: SubjectRequest, accept: bool) -> None:
        self._model.decide(request, accept=accept)

    def _insurance(self, details: VisitDetails) -> None:
        if details.coverage is None:
            return
        card = Card(translate("Staff", "Insurance on file"))
        held = details.coverage
        number = translate("Staff", "Member {number}").format(number=held.member_id) if held.member_id else ""
        group = (
            translate("Staff", "Group {number}").format(number=held.group_number) if held.group_number else ""
        )
        card.add(Text(" · ".join(part for part in (held.payer, number, group) if part)))
        self._column.addWidget(card)

    def _answers(self, details: VisitDetails, forms: Mapping[str, Form]) -> None:
        before = {form.questionnaire: form for form in details.previous}
        for answered in details.responses:
            # The version that was answered, where it is known: its words are those that the patient read.
            form = forms.get(f"{answered.questionnaire}|{answered.version}") or forms.get(
                answered.questionnaire
            )
            known = form is not None and len(forms) > 1
            title = (
                form.title.in_language(STAFF_LANGUAGE)
                if form and known
                else kind_words(ItemKind.QUESTIONNAIRE)
            )
            card = Card(title)
            if not answered.finished:
                card.add(Text(translate("Staff", "Not finished. Ask what is missing."), "strong"))
            if form is None:
                card.add(Text(translate("Staff", "This questionnaire is not on this computer."), "second"))
            else:
                self._lines(card, form, answered, before.get(answered.questionnaire))
            self._column.addWidget(card)

    def _lines(self, card: Card, form: Form, answered: AnsweredForm, before: AnsweredForm | None) -> None:
        yes, no = translate("Staff", "Yes"), translate("Staff", "No")
        read = (STAFF_LANGUAGE, yes, no, self._model.settings.date_order)
        new: tuple[AnsweredLine, ...] = ()
        if before is not None:
            new = latest_differences(form, before.response, answered.response, *read)
        for line in answers_in_words(form, answered.response, *read):
            row = QHBoxLayout()
            row.setContentsMargins(line.depth * 12, 0, 0, 0)
            row.addWidget(Text(line.text, "strong" if line.is_group else "second"), 3)
            answers = ", ".join(line.answers)
            if line in new:
                answers = translate("Staff", "{answer} (new)").format(answer=answers)
            row.addWidget(Text(answers, "strong"), 2)
            card.add(row)
            for attached in line.pictures:
                card.add(Picture(attached, line.text))

    def _consents(self, details: VisitDetails) -> None:
        for consent in details.consents:
            self._column.addWidget(self._consent(consent))

    def _consent(self, consent: SignedConsent) -> Card:
        card = Card(translate("Staff", "Consent: {document}").format(document=consent.document))
        signed = self._model.settings.local(consent.signed_at).strftime("%H:%M")
        facts = (
            translate("Staff", "signed {time}").format(time=signed),
            translate("Staff", "version {version}").format(version=consent.version),
            language_words(consent.language),
        )
        card.add(Text(" · ".join(facts), "second"))
        if consent.method is SignatureMethod.DRAWN:
            card.add(Signature(consent.strokes))
        else:
            card.add(Text(consent.typed_name, "strong"))
        if consent.signer_name:
            card.add(Text(signer_words(consent), "second"))
        return card


def _visit_of(details: object) -> str:
    return details.row.visit_id if isinstance(details, VisitDetails) else ""

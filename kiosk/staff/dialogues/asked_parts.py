"""What a check-in at the desk asks, a part for each item: what staff enter of it, or that it is left to the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from kiosk.domain.consents import ConsentDocument
from kiosk.domain.items.consent import ConsentGiven, SignatureMethod
from kiosk.domain.items.contact import ContactConfirmed, FieldChange
from kiosk.domain.items.insurance import CoverageConfirmed, CoverageEntered
from kiosk.domain.items.item import Settles
from kiosk.domain.items.representative import RepresentativeTold
from kiosk.domain.names import MAX_NAME, fold, is_writable
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS, Coverage, Patient
from kiosk.domain.people.representing import may_come, relation_meant
from kiosk.domain.visit.at_desk import AskedAtDesk, may_sign
from kiosk.domain.visit.steps import Relation
from kiosk.qt.widgets.choice import DropDown, Tick
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel, plain_tip
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.staff.dialogues.answer_words import typed_problem
from kiosk.staff.dialogues.who_is_here import ASKED
from kiosk.staff.model import StaffModel
from kiosk.staff.words import field_words, relation_words, value_words

translate = QCoreApplication.translate
# Of a card no more may be typed than at a kiosk.
LONGEST = {"payer": 120, "member_id": 60, "group_number": 60, "subscriber_name": 200}
MOST_TITLE = 30
HOLDERS = ("self", "spouse", "parent", "child", "other")


class Unfit(NamedTuple):
    """What cannot be written down, and where it stands."""

    words: str
    field: QWidget


def _short(title: str) -> str:
    """A title that makes no dialogue wider than a small screen at the largest letters; the whole is its tip."""
    return title if len(title) <= MOST_TITLE else f"{title[: MOST_TITLE - 1].rstrip()}…"


def _holding(text: str, most: int = MAX_NAME) -> QLineEdit:
    """A field that has the whole of what is on file, however long: what it cut would count as typed over."""
    return line(text, max(most, len(text)))


def left_words() -> str:
    """What is said of a part that nobody has filled in."""
    return translate("Staff", "(left to the desk)")


def begun_words() -> str:
    """What is said of a form of which something is kept."""
    return translate("Staff", "begun; the rest is the desk's")


class WhoPart:
    """Who is here: the patient, somebody on file, or anybody by what they are and by name."""

    def __init__(
        self, asked: AskedAtDesk, model: StaffModel, form: QFormLayout, changed: Callable[[], None]
    ) -> None:
        self._form = form
        today = model.settings.today(model.clock())
        self.who, self.name = DropDown(), line()
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.addItem(left_words(), ("", ""))
        for one in asked.related:
            relation = relation_meant(one.relationship)
            if may_come(one, today) and relation:
                self.who.addItem(f"{one.name}, {one.relationship}", (relation, one.name))
        for kind in ASKED:
            self.who.addItem(relation_words(kind), (str(kind), ""))
        form.addRow(label(translate("Staff", "&Here is"), self.who), self.who)
        form.addRow(label(translate("Staff", "Their &name"), self.name), self.name)
        self.who.currentIndexChanged.connect(self._follow)
        self.who.currentIndexChanged.connect(lambda _: changed())
        self.name.textEdited.connect(lambda: changed())
        if asked.told is not None:
            self._show(asked.told.relationship, asked.told.name)
        self._follow()

    def _show(self, relationship: str, name: str) -> None:
        found = next(
            (
                number
                for number in range(self.who.count())
                if self.who.itemData(number) in ((relationship, name), (relationship, ""))
            ),
            0,
        )
        self.who.setCurrentIndex(found)
        self.name.setText(name)

    def _follow(self) -> None:
        relation, name = self.who.currentData()
        if name:
            self.name.setText(name)
            self.name.setCursorPosition(0)
        self._form.setRowVisible(self.name, relation not in ("", Relation.PATIENT))

    @property
    def relation(self) -> str:
        """What whoever is here is to the patient; empty where nobody has said."""
        return str(self.who.currentData()[0])

    @property
    def said(self) -> str:
        """The name of whoever is here for the patient; empty for the patient alone."""
        return "" if self.relation in ("", Relation.PATIENT) else typed(self.name)

    def wrong(self) -> Unfit | None:
        """What is missing."""
        if self.relation in ("", Relation.PATIENT) or (fold(self.said) and is_writable(self.said)):
            return None
        return Unfit(translate("Staff", "Type the name of whoever is here."), self.name)

    def step(self) -> RepresentativeTold | None:
        """What is written down; None where it is left."""
        return RepresentativeTold(self.relation, self.said) if self.relation else None


class ContactPart:
    """Contact details: right as they stand, or as they are typed over."""

    def __init__(self, patient: Patient, form: QFormLayout, changed: Callable[[], None]) -> None:
        self._on_file = patient.contact
        self.right = Tick(translate("Staff", "Contact &details are right"))
        self.right.toggled.connect(lambda _: changed())
        form.addRow(self.right)
        self.fields: dict[str, QLineEdit] = {}
        for name in CONTACT_FIELDS:
            field = _holding(value_words(name, str(getattr(self._on_file, name))))
            field.textEdited.connect(lambda _: self.right.setChecked(True))
            self.fields[name] = field
            form.addRow(label(field_words(name), field), field)

    def _changes(self) -> tuple[FieldChange, ...]:
        found = []
        for name, field in self.fields.items():
            held, new = str(getattr(self._on_file, name)), typed(field)
            if new not in (held, value_words(name, held), " ".join(held.split())):
                found.append(FieldChange(name, held, new))
        return tuple(found)

    def wrong(self) -> Unfit | None:
        """What cannot be kept of what was typed over."""
        for change in self._changes() if self.right.isChecked() else ():
            if problem := typed_problem(change.field, change.new):
                return Unfit(problem, self.fields[change.field])
        return None

    def step(self) -> ContactConfirmed | None:
        """What is written down; None where it is left."""
        return ContactConfirmed(self._changes()) if self.right.isChecked() else None


class InsurancePart:
    """The card on file, still right, or another one as it is typed."""

    def __init__(self, held: Coverage | None, form: QFormLayout, changed: Callable[[], None]) -> None:
        self._held = held
        self.right = Tick(translate("Staff", "&Insurance card is right"))
        self.right.toggled.connect(lambda _: changed())
        form.addRow(self.right)
        self.fields: dict[str, QLineEdit] = {}
        for name in COVERAGE_FIELDS:
            if name == "subscriber_relationship":
                continue
            self.fields[name] = field = _holding(str(getattr(held, name)) if held else "", LONGEST[name])
            field.textEdited.connect(lambda _: self.right.setChecked(True))
            form.addRow(label(field_words(name), field), field)
        self.holder = DropDown()
        for code in HOLDERS:
            self.holder.addItem(value_words("subscriber_relationship", code), code)
        known = (held.subscriber_relationship if held else "") or "self"
        self.holder.setCurrentIndex(max(0, self.holder.findData(known)))
        self.holder.activated.connect(lambda _: self.right.setChecked(True))
        form.addRow(label(field_words("subscriber_relationship"), self.holder), self.holder)

    def _entered(self) -> CoverageEntered | None:
        """Another card than the one on file; None for that one."""
        said = {name: typed(field) for name, field in self.fields.items()}
        holder = str(self.holder.currentData())
        held = self._held
        if held is not None:
            known = {name: " ".join(str(getattr(held, name)).split()) for name in said}
            if said == known and holder == (held.subscriber_relationship or "self"):
                return None
        name = "" if holder == "self" else said["subscriber_name"]
        return CoverageEntered(said["payer"], said["member_id"], said["group_number"], name, holder)

    def wrong(self) -> Unfit | None:
        """What is missing of another card, or cannot be kept."""
        card = self._entered() if self.right.isChecked() else None
        if card is None:
            return None
        for name, field in self.fields.items():
            if problem := typed_problem(name, typed(field), LONGEST[name]):
                return Unfit(problem, field)
        if not card.payer:
            return Unfit(translate("Staff", "Type the name of the insurance company."), self.fields["payer"])
        if not card.member_id:
            return Unfit(translate("Staff", "Type the member number on the card."), self.fields["member_id"])
        if card.subscriber_relationship != "self" and not card.subscriber_name:
            text = translate("Staff", "Type the name of the person who holds the insurance.")
            return Unfit(text, self.fields["subscriber_name"])
        return None

    def step(self) -> Settles | None:
        """What is written down; None where it is left."""
        if not self.right.isChecked():
            return None
        card = self._entered()
        if card is not None:
            return card
        return CoverageConfirmed(self._held.id) if self._held is not None else None


class ConsentPart:
    """One document: signed on paper, agreed by word, or left. Who signs is whoever is here."""

    def __init__(
        self,
        document: ConsentDocument,
        language: str,
        form: QFormLayout,
        changed: Callable[[], None],
    ) -> None:
        self._document, self._language = document, language
        self.how, self.note = DropDown(), TextLabel("", "second")
        self.how.addItem(left_words(), "")
        self.how.addItem(translate("Staff", "signed on paper"), SignatureMethod.PAPER.value)
        self.how.addItem(translate("Staff", "agreed by word"), SignatureMethod.SPOKEN.value)
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.currentIndexChanged.connect(lambda _: changed())
        self._form = form
        title = document.title(language)
        named = label(_short(title).replace("&", "&&"), self.how)
        named.setToolTip(plain_tip(title))
        self.how.setAccessibleName(title)
        form.addRow(named, self.how)
        form.addRow("", self.note)

    def follow(self, patient: Patient, relation: str, name: str, *, under_age: bool) -> None:
        """Whoever is here signs, where they may."""
        self._signs = may_sign(relation, under_age=under_age)
        own = " ".join(part for part in (patient.given, patient.family) if part)
        self._signer, self._relation = (name, relation) if name else ("", "")
        self._name = name or own
        self.how.setEnabled(self._signs)
        if not self._signs:
            self.how.setCurrentIndex(0)
            self.note.setText(
                translate("Staff", "Say first who is here and may sign: a parent, a guardian or a carer.")
            )
        elif self.how.currentData():
            self.note.setText(translate("Staff", "By {name}.").format(name=self._name))
        self._form.setRowVisible(self.note, not self._signs or bool(self.how.currentData()))

    def wrong(self) -> Unfit | None:
        """Nothing can be."""
        return None

    def step(self) -> ConsentGiven | None:
        """What is written down; None where it is left."""
        how = self.how.currentData()
        if not how or not self._signs:
            return None
        return ConsentGiven(
            self._document.key,
            self._document.version,
            self._document.shown_in(self._language),
            SignatureMethod(how),
            self._name,
            (),
            self._signer,
            self._relation,
        )


class FormPart:
    """One questionnaire: a button that opens it, and how far it is.

    Attributes:
        is_answered: to its end.
    """

    def __init__(self, title: str, number: int, form: QFormLayout, opens: Callable[[], None]) -> None:
        key = f"&{number}  " if number <= 9 else ""
        self.button = QPushButton(f"{key}{_short(title).replace('&', '&&')}")
        self.button.setToolTip(plain_tip(title))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(translate("Staff", "Fill in: {form}").format(form=title))
        self.button.clicked.connect(opens)
        self.is_answered = False
        self.standing = QLabel(left_words())
        self.standing.setObjectName("second")
        row = Wrapping(spacing=8)
        row.addWidget(self.button)
        row.addWidget(self.standing)
        form.addRow(row)

    def tell(self, words: str) -> None:
        """How it stands now."""
        self.standing.setText(words)

    def wrong(self) -> Unfit | None:
        """Its own dialogue says that."""
        return None

    def step(self) -> Settles | None:
        """Written down by its own dialogue."""
        return None


Part = WhoPart | ContactPart | InsurancePart | ConsentPart | FormPart

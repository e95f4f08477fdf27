"""Are your details still right: confirmed in one touch, changed in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.addresses import in_one_line, is_email
from kiosk.domain.masking import mask_email, mask_phone
from kiosk.domain.names import MAX_NAME
from kiosk.domain.people import CONTACT_FIELDS, Appointment, Contact
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange, HandedToDesk
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, text_problem
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate

# What one "Change" button changes.
GROUPS: dict[str, tuple[str, ...]] = {
    "address": ("address_line", "city", "state", "postal_code"),
    "phone": ("phone",),
    "email": ("email",),
    "emergency": ("emergency_name", "emergency_relationship", "emergency_phone"),
}
_NUMERIC = frozenset({"phone", "emergency_phone"})
# Shown only in part, so their fields start empty: what is left empty stays as it was.
_MASKED = frozenset({"phone", "email", "emergency_phone"})
# Shown in the patient's language, and unchanged as long as they stay what was shown.
_CODED = frozenset({"emergency_relationship"})
FEWEST_PHONE_DIGITS = 7


def group_label(group: str) -> str:
    match group:
        case "address":
            return translate("Lobby", "Address")
        case "phone":
            return translate("Lobby", "Mobile phone")
        case "email":
            return translate("Lobby", "Email")
        case _:
            return translate("Lobby", "Emergency contact")


def field_label(name: str) -> str:
    labels = {
        "address_line": translate("Lobby", "House number and street"),
        "city": translate("Lobby", "City"),
        "state": translate("Lobby", "State or region"),
        "postal_code": translate("Lobby", "ZIP or postcode"),
        "phone": translate("Lobby", "Mobile phone"),
        "email": translate("Lobby", "Email"),
        "emergency_name": translate("Lobby", "Name of the person"),
        "emergency_relationship": translate("Lobby", "Who they are to you, for example brother"),
        "emergency_phone": translate("Lobby", "Their phone number"),
    }
    return labels[name]


def problem_with(name: str, text: str) -> str:
    """Why a contact field cannot be ``text``, in words; empty when it can."""
    if problem := text_problem(text, MAX_NAME):
        return problem
    digits = sum(ch.isdecimal() for ch in text)
    if name in _NUMERIC and text and digits < FEWEST_PHONE_DIGITS:
        return translate("Lobby", "Enter the whole phone number, with the area code.")
    if name == "email" and text and not is_email(text):
        return translate("Lobby", "Enter an email address like name@example.org.")
    return ""


class ContactField(QObject):
    """One line of the edit screen. ``mended``: typing has begun where something was wrong."""

    changed = Signal()
    typed = Signal()
    mended = Signal()

    def __init__(self, name: str, text: str, hint: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.value = text
        self.problem = ""
        self._hint = hint

    @Property(str, constant=True)
    def key(self) -> str:
        return self.name

    @Property(str, notify=changed)
    def label(self) -> str:
        return field_label(self.name)

    hint = Property(str, lambda self: self._hint, notify=changed)
    text = Property(str, lambda self: self.value, notify=typed)
    error = Property(str, lambda self: self.problem, notify=changed)

    @Property(bool, constant=True)
    def numeric(self) -> bool:
        return self.name in _NUMERIC

    @Property(bool, constant=True)
    def email(self) -> bool:
        return self.name == "email"

    @Property(int, constant=True)
    def maximumLength(self) -> int:
        return MAX_NAME

    @Property(list, constant=True)
    def choices(self) -> list[Any]:
        return []

    @Slot(str)
    def edit(self, text: str) -> None:
        if text != self.value:
            self.value = text
            self.typed.emit()
            if self.problem:
                self.problem = ""
                self.changed.emit()
                self.mended.emit()

    @Slot(str)
    def toggle(self, value: str) -> None:
        self.edit(value)

    def check(self) -> bool:
        """Judge what was typed; whether it can be kept."""
        self.problem = problem_with(self.name, self.value.strip())
        self.changed.emit()
        return not self.problem


@dataclass
class _Draft:
    """What the patient has changed so far, over what is on file."""

    on_file: Contact
    changes: dict[str, str]

    def value(self, name: str) -> str:
        return self.changes.get(name, str(getattr(self.on_file, name)))


class ContactModel(StepModel):
    """The four details and the page that changes one of them."""

    PAGES: ClassVar[Pages] = {"contact": "ContactStep", "contactEdit": "ContactEditStep"}

    changed = Signal()
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._editing = False
        self._draft = _Draft(Contact(), {})
        self._name = ""
        self._unseen = False
        self._first: Appointment | None = None
        self._group = ""
        self._fields: list[ContactField] = []

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        """Show a visit's patient; changes already made in it are kept."""
        self._editing = False
        if visit.patient.contact != self._draft.on_file:
            self._draft = _Draft(visit.patient.contact, {})
        self._name, self._unseen = visit.patient.first_name, visit.unseen
        self._first = visit.appointments[0]
        self.changed.emit()
        return True

    def back(self) -> bool:
        """From what is being changed to the details; False from these."""
        was_editing = self._editing
        self._turn(editing=False)
        return was_editing

    def _turn(self, *, editing: bool) -> None:
        if editing != self._editing:
            self._editing = editing
            self.turned.emit()

    @property
    def page(self) -> str:
        return "contactEdit" if self._editing else "contact"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Your details")

    @Property(bool, notify=changed)
    def unseen(self) -> bool:
        """Nobody knows here what is on file: it is asked whether anything has changed, and the desk does the rest."""
        return self._unseen

    @staticmethod
    def desk_words(reason: str) -> str:
        if reason == Reason.CHANGED:
            return translate("Lobby", "they will write down what has changed.")
        return translate("Lobby", "they will check your details with you.")

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._unseen:
            return translate("Lobby", "{name}, have your details changed?").format(name=self._name)
        return translate("Lobby", "{name}, is this still right?").format(name=self._name)

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        if self._first is None:
            return ""
        time, practitioner = self._around.time(self._first.start), self._first.practitioner
        if not practitioner:
            return translate("Lobby", "Your appointment is at {time}.").format(time=time)
        return translate("Lobby", "Your appointment is at {time} with {practitioner}.").format(
            time=time, practitioner=practitioner
        )

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        if self._unseen:
            return []
        return [
            {
                "key": group,
                "label": group_label(group),
                "value": self._shown(group) or translate("Lobby", "Not given"),
                "changed": any(name in self._draft.changes for name in names),
            }
            for group, names in GROUPS.items()
        ]

    def _shown(self, group: str) -> str:
        value = self._draft.value
        match group:
            case "phone" | "email":
                return self._masked(group)
            case "address":
                settings = self._around.content.settings
                street, city, state, postal_code = (value(name) for name in GROUPS[group])
                return in_one_line(street, city, state, postal_code, settings.zone, settings.address_order)
            case _:
                parts = (
                    value("emergency_name"),
                    self._said("emergency_relationship"),
                    self._masked("emergency_phone"),
                )
                return " · ".join(part for part in parts if part)

    def _said(self, name: str) -> str:
        """A code or a common word of the record in the patient's language; what they typed just now as they did."""
        value = self._draft.value(name)
        return value if name in self._draft.changes else self._around.words(value)

    def _masked(self, name: str) -> str:
        """What is on file only in part; what the patient has typed just now as it is, to be looked over."""
        value = self._draft.value(name)
        if name in self._draft.changes or not value:
            return value
        return mask_email(value) if name == "email" else mask_phone(value)

    @Slot(str)
    def edit(self, group: str) -> None:
        """Open the edit screen of one group."""
        self._group = group
        for old in self._fields:
            old.deleteLater()
        self._fields = [self._field(name) for name in GROUPS[group]]
        for field in self._fields:
            field.mended.connect(self.judged)
        self.judged.emit()
        self.changed.emit()
        self._turn(editing=True)

    def _field(self, name: str) -> ContactField:
        value = self._draft.value(name)
        if name not in _MASKED or name in self._draft.changes:
            return ContactField(name, self._said(name) if name in _CODED else value, "", self)
        masked = self._masked(name)
        hint = (
            translate("Lobby", "Now {value}. Leave empty to keep it.").format(value=masked) if value else ""
        )
        return ContactField(name, "", hint, self)

    @Property(str, notify=changed)
    def editTitle(self) -> str:
        return group_label(self._group) if self._group else ""

    @Property(list, notify=changed)
    def fields(self) -> list[ContactField]:
        return list(self._fields)

    def problems(self) -> list[dict[str, Any]]:
        """What of the edit screen cannot be kept, and why."""
        return [{"field": item.name, "text": item.problem} for item in self._fields if item.problem]

    def draft_text(self, name: str) -> str:
        """What stands in one field of the edit screen."""
        return next(item.value for item in self._fields if item.name == name)

    errors = Property(list, lambda self: self.problems(), notify=judged)

    @Slot()
    def save(self) -> None:
        """Keep what was typed for the confirmation, when all of it can be kept."""
        good = [item.check() for item in self._fields]
        if all(good):
            for item in self._fields:
                text = item.value.strip()
                held = str(getattr(self._draft.on_file, item.name))
                same = text in (held, self._around.words(held)) if item.name in _CODED else text == held
                if (item.name in _MASKED and not text) or same:
                    self._draft.changes.pop(item.name, None)
                else:
                    self._draft.changes[item.name] = text
        self.judged.emit()
        if all(good):
            self.changed.emit()
            self._turn(editing=False)

    @Slot()
    def submit(self) -> None:
        """Confirm the details, with the changes as requests that staff see old beside new."""
        changes = tuple(
            FieldChange(name, str(getattr(self._draft.on_file, name)), self._draft.changes[name])
            for name in CONTACT_FIELDS
            if name in self._draft.changes
        )
        self._around.record(ContactConfirmed(changes))

    @Slot()
    def tellChanged(self) -> None:
        """Something of what nobody sees here has changed."""
        self._around.record(HandedToDesk(ItemKind.CONTACT, "", Reason.CHANGED))

    def retranslate(self) -> None:
        for item in self._fields:
            item.changed.emit()
        self.changed.emit()

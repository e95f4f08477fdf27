"""Who is here: the patient, or somebody who says their name and what they are to the patient.

Names of those whom the clinic has on file are not shown: whoever stands here says who they are.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.items.representative import Relation, RepresentativeTold
from kiosk.domain.names import MAX_NAME, fold
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate


class RepresentativeModel(StepModel):
    """One choice, and a name where it is not the patient."""

    PAGES: ClassVar[Pages] = {"representative": "RepresentativeStep"}

    changed = Signal()
    typed = Signal()
    # At every press that fails, also with the same words as before, and when there is nothing wrong any more.
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._first_name = ""
        self._under_age = False
        self._relation: Relation | None = None
        self._name = ""
        self._errors: dict[str, str] = {}

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        settings = self._around.content.settings
        self._under_age = settings.is_under_age(visit.patient.birth_date, self._around.clock())
        self._first_name = visit.patient.first_name
        carried = self._around.carried()
        if self._relation is None and not self._name and carried is not None:
            self._relation, self._name = Relation(carried.relationship), carried.name
        self._mended(*self._errors)
        self.changed.emit()
        self.typed.emit()
        return True

    @property
    def page(self) -> str:
        return "representative"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Who is here")

    @staticmethod
    def desk_words(reason: str) -> str:
        return translate("Lobby", "they will ask who is here with you.")

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return translate("Lobby", "The appointment is for {name}. Please tell us who you are.").format(
            name=self._first_name
        )

    @Property(list, notify=changed)
    def relations(self) -> list[dict[str, Any]]:
        texts = {
            Relation.PATIENT: translate("Lobby", "I am {name}").format(name=self._first_name),
            Relation.MOTHER: translate("Lobby", "I am the mother"),
            Relation.FATHER: translate("Lobby", "I am the father"),
            Relation.GUARDIAN: translate("Lobby", "I am the legal guardian"),
            Relation.CARER: translate("Lobby", "I am a carer"),
            Relation.OTHER: translate("Lobby", "I am someone else"),
        }
        return options(self._relation or "", **texts)

    @Property(bool, notify=changed)
    def asksName(self) -> bool:
        return self._relation not in (None, Relation.PATIENT)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What becomes of what is to be signed, where whoever is here does not sign it."""
        if self._relation is Relation.OTHER or (self._relation is Relation.PATIENT and self._under_age):
            return translate("Lobby", "You can check in. What has to be signed waits at the front desk.")
        return ""

    name = Property(str, lambda self: self._name, notify=typed)
    nameError = Property(str, lambda self: self._errors.get("name", ""), notify=judged)
    relationError = Property(str, lambda self: self._errors.get("relation", ""), notify=judged)

    @Property(list, notify=judged)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(**self._errors)

    @Slot(str)
    def chooseRelation(self, value: str) -> None:
        self._relation = Relation(value)
        self.changed.emit()
        self._mended("relation", "name")

    @Slot(str)
    def setName(self, text: str) -> None:
        if text != self._name:
            self._name = text
            self.typed.emit()
            self._mended("name")

    def _mended(self, *fields: str) -> None:
        """Mending has begun: the error goes, and comes back when it is judged anew."""
        left = {field: text for field, text in self._errors.items() if field not in fields}
        if left != self._errors:
            self._errors = left
            self.judged.emit()

    @Slot()
    def submit(self) -> None:
        """Record who is here."""
        name = " ".join(self._name.split()) if self.asksName else ""
        found: dict[str, str] = {}
        if self._relation is None:
            found["relation"] = translate("Lobby", "Choose who you are.")
        elif self.asksName:
            missing = "" if fold(name) else translate("Lobby", "Enter your name.")
            found["name"] = text_problem(name, MAX_NAME) or missing
        self._errors = {field: text for field, text in found.items() if text}
        self.judged.emit()
        if not self._errors and self._relation is not None:
            self._around.record(RepresentativeTold(str(self._relation), name))

    def retranslate(self) -> None:
        self._mended(*self._errors)
        self.changed.emit()

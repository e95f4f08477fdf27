"""Insurance: what is on file is confirmed, not asked again; a different card is typed and shown at the desk."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.people import Coverage
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import CoverageConfirmed, CoverageEntered, HandedToDesk
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate

LONGEST_PAYER = 120
LONGEST_NUMBER = 60
LONGEST_NAME = 200


def relationship_words() -> dict[str, str]:
    """FHIR's subscriber relationships as the patient says them."""
    return {
        "self": translate("Lobby", "Me"),
        "spouse": translate("Lobby", "My husband, wife or partner"),
        "parent": translate("Lobby", "My mother or father"),
        "child": translate("Lobby", "My son or daughter"),
        "other": translate("Lobby", "Someone else"),
    }


class InsuranceModel(StepModel):
    """The card on file and the page for a different one."""

    PAGES: ClassVar[Pages] = {"insurance": "InsuranceStep", "insuranceEdit": "InsuranceEditStep"}

    changed = Signal()
    typed = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._editing = False
        self._coverage: Coverage | None = None
        self._unseen = False
        self._payer = ""
        self._member = ""
        self._group = ""
        self._holder = "self"
        self._holder_name = ""
        self._errors: dict[str, str] = {}

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        self._editing = False
        self._coverage, self._unseen = visit.coverage, visit.unseen
        self.changed.emit()
        return True

    def back(self) -> bool:
        """From the card that is typed to the one on file; False from that."""
        if not self._editing:
            return False
        self._editing = False
        self.turned.emit()
        return True

    @property
    def page(self) -> str:
        return "insuranceEdit" if self._editing else "insurance"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Your insurance")

    @staticmethod
    def desk_words(reason: str) -> str:
        match reason:
            case "new_card":
                return translate("Lobby", "they need to see your new insurance card.")
            case Reason.CHANGED:
                return translate("Lobby", "they will write down what has changed.")
            case "no_card":
                return translate("Lobby", "they will ask about your insurance card.")
            case _:
                return translate("Lobby", "they will talk with you about insurance.")

    @Property(bool, notify=changed)
    def onFile(self) -> bool:
        return self._coverage is not None

    @Property(bool, notify=changed)
    def unseen(self) -> bool:
        """Nobody knows here which card is on file: it is asked whether it has changed, and the desk does the rest."""
        return self._unseen

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self._unseen:
            return translate("Lobby", "Has your insurance changed?")
        if self._coverage is None:
            return translate("Lobby", "Do you have health insurance?")
        return translate("Lobby", "Is this still your insurance?")

    @Property(str, notify=changed)
    def filePayer(self) -> str:
        return self._coverage.payer if self._coverage else ""

    @Property(str, notify=changed)
    def memberText(self) -> str:
        if self._coverage is None or not self._coverage.last_four:
            return ""
        return translate("Lobby", "Member number ending in {digits}").format(digits=self._coverage.last_four)

    @Property(str, notify=changed)
    def holderText(self) -> str:
        if self._coverage is None or self._coverage.subscriber_relationship in ("", "self"):
            return ""
        words = relationship_words()
        return words.get(self._coverage.subscriber_relationship, words["other"])

    payer = Property(str, lambda self: self._payer, notify=typed)
    memberId = Property(str, lambda self: self._member, notify=typed)
    groupNumber = Property(str, lambda self: self._group, notify=typed)
    holderName = Property(str, lambda self: self._holder_name, notify=typed)
    payerError = Property(str, lambda self: self._errors.get("payer", ""), notify=changed)
    memberError = Property(str, lambda self: self._errors.get("member", ""), notify=changed)
    groupError = Property(str, lambda self: self._errors.get("group", ""), notify=changed)
    holderError = Property(str, lambda self: self._errors.get("holder", ""), notify=changed)
    showHolderName = Property(bool, lambda self: self._holder != "self", notify=changed)

    @Property(list, notify=changed)
    def holders(self) -> list[dict[str, Any]]:
        return options(self._holder, **relationship_words())

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(**self._errors)

    @Property(str, notify=changed)
    def note(self) -> str:
        return translate("Lobby", "The front desk will look at your card. You keep your place.")

    def _type(self, name: str, text: str, field: str) -> None:
        if text != getattr(self, name):
            setattr(self, name, text)
            self.typed.emit()
            if self._errors.get(field):
                self._errors[field] = ""
                self.changed.emit()

    @Slot(str)
    def setPayer(self, text: str) -> None:
        self._type("_payer", text, "payer")

    @Slot(str)
    def setMemberId(self, text: str) -> None:
        self._type("_member", text, "member")

    @Slot(str)
    def setGroupNumber(self, text: str) -> None:
        self._type("_group", text, "group")

    @Slot(str)
    def setHolderName(self, text: str) -> None:
        self._type("_holder_name", text, "holder")

    @Slot(str)
    def chooseHolder(self, value: str) -> None:
        self._holder = value
        self._errors["holder"] = ""
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        if self._unseen:
            self._around.record(CoverageConfirmed(""))
        elif self._coverage is not None:
            self._around.record(CoverageConfirmed(self._coverage.id))

    @Slot()
    def tellChanged(self) -> None:
        """The card that nobody sees here is not theirs any more, or they have none."""
        self._around.record(HandedToDesk(ItemKind.INSURANCE, "", Reason.CHANGED))

    @Slot()
    def change(self) -> None:
        """A different card is typed."""
        self._editing = True
        self.turned.emit()

    @Slot()
    def noInsurance(self) -> None:
        self._around.record(HandedToDesk(ItemKind.INSURANCE, "", Reason.NO_INSURANCE))

    @Slot()
    def noCard(self) -> None:
        self._around.record(HandedToDesk(ItemKind.INSURANCE, "", Reason.NO_CARD))

    @Slot()
    def submit(self) -> None:
        """Record the card as typed; the desk looks at it."""
        payer, member, group = self._payer.strip(), self._member.strip(), self._group.strip()
        name = self._holder_name.strip() if self._holder != "self" else ""
        self._errors = {
            "payer": text_problem(payer, LONGEST_PAYER)
            or ("" if payer else translate("Lobby", "Enter the name of the insurance company.")),
            "member": text_problem(member, LONGEST_NUMBER)
            or ("" if member else translate("Lobby", "Enter the member number on your card.")),
            "group": text_problem(group, LONGEST_NUMBER),
            "holder": text_problem(name, LONGEST_NAME)
            or (
                translate("Lobby", "Enter the name of the person who holds the insurance.")
                if self._holder != "self" and not name
                else ""
            ),
        }
        self.changed.emit()
        if not any(self._errors.values()):
            self._around.record(CoverageEntered(payer, member, group, name, self._holder))

    def retranslate(self) -> None:
        """Errors are judged again in the language in use when next submitted; until then they go."""
        self._errors = {}
        self.changed.emit()

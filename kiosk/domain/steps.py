"""What a patient does in a visit, as immutable records.

Each answered step is one :class:`StepRecord` with its own UUIDv7. Applying a record twice is the same as once;
that is what makes a double tap, a retry and a delivery after a power cut harmless.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, assert_never

from kiosk.domain.checklist import ItemKind, Reason
from kiosk.domain.identity import IdentityClaim


@dataclass(frozen=True)
class VisitOpened:
    """A patient said who they are and accepted their appointments; the first record of every visit.

    It carries the claim, so that a kiosk without a database can have it judged once there is one again.
    """

    claim: IdentityClaim
    appointments: tuple[str, ...]


@dataclass(frozen=True)
class LeftForDesk:
    """Somebody whom a kiosk could not check in: what they left for the front desk, or that they were there at all.

    ``refusal`` is why the kiosk turned them away, a `TurnedAway`; empty for words that somebody typed. ``about`` is the
    start of the appointment it was for (aware), where they had shown who they are.
    """

    family_name: str
    birth_date: date | None
    reason: str
    refusal: str = ""
    about: datetime | None = None


@dataclass(frozen=True)
class PageKept:
    """A page of a form was turned; ``response`` holds what has been answered of it so far."""

    questionnaire: str
    version: str
    response: dict[str, Any]


@dataclass(frozen=True)
class FieldChange:
    """One contact field as it was shown and as the patient wants it."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class ContactConfirmed:
    """The details are right, but for ``changes``."""

    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class FormCompleted:
    """A questionnaire answered to its end; ``response`` is a FHIR R4 QuestionnaireResponse as JSON values.

    ``reported`` are allergies, medicines and conditions, (kind, text), that staff may take into the record; ``skipped``
    the linkIds of what should have been answered and was left open. With ``left`` the rest is left to a person, and the
    response is one in progress.
    """

    questionnaire: str
    version: str
    response: dict[str, Any]
    unrenderable: tuple[str, ...] = ()
    reported: tuple[tuple[str, str], ...] = ()
    skipped: tuple[str, ...] = ()
    left: bool = False


@dataclass(frozen=True)
class CoverageConfirmed:
    """The insurance on file is still right."""

    coverage_id: str


@dataclass(frozen=True)
class CoverageEntered:
    """A new or different insurance, typed in: the desk must see the card."""

    payer: str
    member_id: str
    group_number: str
    subscriber_name: str
    subscriber_relationship: str


class SignatureMethod(StrEnum):
    """How a consent was signed."""

    DRAWN = "drawn"
    TYPED = "typed"


class Signer(StrEnum):
    """What somebody who signs for a patient is to them; nobody else may."""

    PARENT = "parent"
    GUARDIAN = "guardian"


Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class ConsentGiven:
    """A consent signed. ``strokes`` run from 0 to 1 over the signature box's width and height.

    ``signer_name`` and ``signer_relationship``, a `Signer`, are of the adult who signed for the patient; empty where
    the patient did.
    """

    document: str
    version: str
    language: str
    method: SignatureMethod
    typed_name: str = ""
    strokes: tuple[Stroke, ...] = ()
    signer_name: str = ""
    signer_relationship: str = ""


@dataclass(frozen=True)
class HandedToDesk:
    """The patient could or would not finish an item; ``reason`` is a `Reason`, as text for outboxes of any version."""

    kind: ItemKind
    key: str
    reason: str


@dataclass(frozen=True)
class CheckInFinished:
    """The patient is in: the arrival is made known and a ticket drawn.

    ``letter`` and ``number`` are of the ticket that a kiosk without a database gave the patient, empty and 0 otherwise.
    """

    letter: str = ""
    number: int = 0


class StepName(StrEnum):
    """What a step is called in outboxes, in the record and in the audit, whatever its class is called here."""

    VISIT_OPENED = "VisitOpened"
    LEFT_FOR_DESK = "LeftForDesk"
    PAGE_KEPT = "PageKept"
    CONTACT_CONFIRMED = "ContactConfirmed"
    FORM_COMPLETED = "FormCompleted"
    COVERAGE_CONFIRMED = "CoverageConfirmed"
    COVERAGE_ENTERED = "CoverageEntered"
    CONSENT_GIVEN = "ConsentGiven"
    HANDED_TO_DESK = "HandedToDesk"
    CHECK_IN_FINISHED = "CheckInFinished"


Step = (
    VisitOpened
    | LeftForDesk
    | PageKept
    | ContactConfirmed
    | FormCompleted
    | CoverageConfirmed
    | CoverageEntered
    | ConsentGiven
    | HandedToDesk
    | CheckInFinished
)


NAMES: dict[type[Step], StepName] = {
    VisitOpened: StepName.VISIT_OPENED,
    LeftForDesk: StepName.LEFT_FOR_DESK,
    PageKept: StepName.PAGE_KEPT,
    ContactConfirmed: StepName.CONTACT_CONFIRMED,
    FormCompleted: StepName.FORM_COMPLETED,
    CoverageConfirmed: StepName.COVERAGE_CONFIRMED,
    CoverageEntered: StepName.COVERAGE_ENTERED,
    ConsentGiven: StepName.CONSENT_GIVEN,
    HandedToDesk: StepName.HANDED_TO_DESK,
    CheckInFinished: StepName.CHECK_IN_FINISHED,
}


def item_of(step: Step) -> tuple[ItemKind, str] | None:
    """The kind and key of the checklist item that ``step`` settles; None for one that settles none."""
    match step:
        case ContactConfirmed():
            return ItemKind.CONTACT, ""
        case FormCompleted(questionnaire=url):
            return ItemKind.QUESTIONNAIRE, url
        case CoverageConfirmed() | CoverageEntered():
            return ItemKind.INSURANCE, ""
        case ConsentGiven(document=document):
            return ItemKind.CONSENT, document
        case HandedToDesk(kind=kind, key=key):
            return kind, key
        case VisitOpened() | LeftForDesk() | PageKept() | CheckInFinished():
            return None
        case _ as never:
            assert_never(never)


def desk_reason(step: Step) -> str:
    """Why the desk has to look at the item that ``step`` settles; empty where it does not."""
    match step:
        case HandedToDesk(reason=reason):
            return reason
        case FormCompleted(left=True):
            return Reason.PATIENT_ASKED
        case FormCompleted(unrenderable=unrenderable, skipped=skipped):
            return Reason.UNRENDERABLE if unrenderable else Reason.QUESTIONS_SKIPPED if skipped else ""
        case CoverageEntered():
            return Reason.NEW_CARD
        case _:
            return ""


@dataclass(frozen=True)
class StepRecord:
    """One step of one visit as the kiosk recorded it.

    Attributes:
        id: UUIDv7 text, made by the kiosk.
        visit_id: the visit's id, or that of the record which opened it where the kiosk does not know it yet.
        sequence: counts this kiosk's records, from 1.
        device_time: the kiosk's clock (aware); the database's own time is written beside it.
    """

    id: str
    visit_id: str
    kiosk: str
    sequence: int
    device_time: datetime
    step: Step

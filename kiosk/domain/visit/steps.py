"""What a patient does in a visit, as immutable records.

Each answered step is one :class:`StepRecord` with its own UUIDv7. Applying a record twice is the same as once;
that is what makes a double tap, a retry and a delivery after a power cut harmless.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import get_args

from kiosk.domain.identity import IdentityClaim
from kiosk.domain.items.consent import ConsentGiven, SignatureMethod, Stroke
from kiosk.domain.items.contact import ContactConfirmed, FieldChange
from kiosk.domain.items.insurance import CoverageConfirmed, CoverageEntered
from kiosk.domain.items.item import Settles
from kiosk.domain.items.message import MessageLeft
from kiosk.domain.items.payment import BillQuestioned, PayChoice, PaymentAnswered
from kiosk.domain.items.questionnaire import FormCompleted, PageKept
from kiosk.domain.items.representative import Relation, RepresentativeTold
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.step_names import StepName

# All that somebody can do at a kiosk is had from here, in whichever room it is at home.
__all__ = [
    "NAMES",
    "WHERE_SAID",
    "BillQuestioned",
    "CheckInFinished",
    "ConsentGiven",
    "ContactConfirmed",
    "CoverageConfirmed",
    "CoverageEntered",
    "FieldChange",
    "FlagRaised",
    "FormCompleted",
    "HandedToDesk",
    "LeftForDesk",
    "MessageLeft",
    "PageKept",
    "PayChoice",
    "PaymentAnswered",
    "QuestionLeft",
    "Relation",
    "RepresentativeTold",
    "SignatureMethod",
    "Step",
    "StepName",
    "StepRecord",
    "Stroke",
    "VisitOpened",
    "desk_reason",
    "item_of",
]


# Of a field that is written down only where it says something: who wrote before there was one reads as ever.
WHERE_SAID = {"written": "where_said"}


@dataclass(frozen=True)
class VisitOpened:
    """A patient said who they are and accepted their appointments; the first record of every visit.

    It carries the claim, so that a kiosk without a database can have it judged once there is one again. ``at`` is the
    key of the place where the kiosk stands, empty for none.
    """

    called = StepName.VISIT_OPENED
    claim: IdentityClaim
    appointments: tuple[str, ...]
    at: str = field(default="", metadata=WHERE_SAID)


@dataclass(frozen=True)
class LeftForDesk:
    """Somebody whom a kiosk could not check in: what they left for the front desk, or that they were there at all.

    ``refusal`` is why the kiosk turned them away, a `TurnedAway`; empty for words that somebody typed. ``about`` is the
    start of the appointment it was for (aware), where they had shown who they are.
    """

    called = StepName.LEFT_FOR_DESK
    family_name: str
    birth_date: date | None
    reason: str
    refusal: str = ""
    about: datetime | None = None


@dataclass(frozen=True)
class QuestionLeft:
    """Somebody asked what no page answers, and wants to hear from a person. ``who`` is what they said of themselves.

    ``language`` is the code of the one they asked in.
    """

    called = StepName.QUESTION_LEFT
    question: str
    who: str
    language: str


@dataclass(frozen=True)
class FlagRaised:
    """An answer to ``form`` is one of which a person has to hear at once: the clinic's red flag ``flag``."""

    called = StepName.FLAG_RAISED
    form: str
    flag: str


@dataclass(frozen=True)
class HandedToDesk(Settles):
    """The patient could or would not finish an item; ``reason`` is a `Reason`, as text for outboxes of any version."""

    called = StepName.HANDED_TO_DESK
    kind: ItemKind
    key: str
    reason: str

    @property
    def item(self) -> tuple[ItemKind, str]:
        return self.kind, self.key

    @property
    def desk_reason(self) -> str:
        return self.reason


@dataclass(frozen=True)
class CheckInFinished:
    """The patient is in: the arrival is made known and a ticket drawn.

    ``letter`` and ``number`` are of the ticket that a kiosk without a database gave the patient, empty and 0 otherwise.
    ``at`` is the key of the place where the kiosk stands, empty for none.
    """

    called = StepName.CHECK_IN_FINISHED
    letter: str = ""
    number: int = 0
    at: str = field(default="", metadata=WHERE_SAID)


Step = (
    VisitOpened
    | LeftForDesk
    | QuestionLeft
    | FlagRaised
    | RepresentativeTold
    | PageKept
    | ContactConfirmed
    | FormCompleted
    | CoverageConfirmed
    | CoverageEntered
    | ConsentGiven
    | MessageLeft
    | PaymentAnswered
    | BillQuestioned
    | HandedToDesk
    | CheckInFinished
)


NAMES: dict[type[Step], StepName] = {kind: kind.called for kind in get_args(Step)}


def item_of(step: Step) -> tuple[ItemKind, str] | None:
    """The kind and key of the checklist item that ``step`` settles; None for one that settles none."""
    return step.item if isinstance(step, Settles) else None


def desk_reason(step: Step) -> str:
    """Why the desk has to look at the item that ``step`` settles; empty where it does not."""
    return step.desk_reason if isinstance(step, Settles) else ""


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

"""Payment: what is owed is told in words, and paid here, later, in parts or at the desk; no check-in waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.items.item import Beginning, ItemStep, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, Reason
from kiosk.domain.visit.step_names import StepName


class PayChoice(StrEnum):
    """What a patient has said, or done, about what they owe."""

    # All of it or a part, at the terminal.
    PAID = "paid"
    LATER = "later"
    AT_DESK = "at_desk"
    PLAN = "plan"
    # There was nothing to pay any more when it was shown.
    NOTHING = "nothing"
    # The terminal was asked, and nobody knows what came of it.
    UNSURE = "unsure"


@dataclass(frozen=True)
class PaymentAnswered(Settles):
    """How they pay: ``choice`` is a `PayChoice`, as text for outboxes of any version.

    ``parts``, ``amount`` in minor units, ``currency`` and ``first_on`` are of a plan.
    """

    called = StepName.PAYMENT_ANSWERED
    choice: str
    parts: int = 0
    amount: int = 0
    currency: str = ""
    first_on: date | None = None

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.PAYMENT, ""

    @property
    def desk_reason(self) -> str:
        match self.choice:
            case PayChoice.AT_DESK:
                return Reason.PAY_AT_DESK
            case PayChoice.UNSURE:
                return Reason.PAYMENT_UNSURE
            case _:
                return ""


@dataclass(frozen=True)
class BillQuestioned(ItemStep):
    """A question about a charge; ``topic`` is a `BillTopic`. What else is owed is asked for as before."""

    called = StepName.BILL_QUESTIONED
    charge: str
    topic: str

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.PAYMENT, ""


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    """At every visit anew while something is owed; nobody who owes nothing is told of money."""
    return (visit.item(ItemKind.PAYMENT, "", days=0),) if visit.owes else ()


ITEM = Room(_asked, room_waits=False)

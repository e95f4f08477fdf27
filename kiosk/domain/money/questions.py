"""What a patient asks of a bill: a task for whoever sees to bills (FHIR's Task), with the charge that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards

LONGEST_ANSWER = 500


class BillTopic(StrEnum):
    """What a patient says of a charge."""

    NOT_RIGHT = "not_right"
    CANNOT_PAY = "cannot_pay"


class BillState(StrEnum):
    """Where a question about a bill stands."""

    OPEN = "open"
    # Somebody sees to it.
    TAKEN = "taken"
    ANSWERED = "answered"


BILL_STEPS: Mapping[BillState | None, frozenset[BillState]] = {
    None: frozenset({BillState.OPEN}),
    # From whoever has it and has gone home, somebody else takes it over.
    BillState.OPEN: frozenset({BillState.TAKEN, BillState.ANSWERED}),
    BillState.TAKEN: frozenset({BillState.TAKEN, BillState.OPEN, BillState.ANSWERED}),
    BillState.ANSWERED: frozenset({BillState.OPEN}),
}


class BillRefused(Refusal):
    """An answer has to say what was agreed."""


@dataclass(frozen=True)
class BillQuestion:
    """A question about a bill as lists have it.

    Attributes:
        charge_id: what it is about; empty for the whole account.
        about, left: the charge in words and its amount, as far as there is one.
        made_by: the kiosk, or whoever wrote it down.
        owner, owner_id: who sees to it; empty while nobody does.
    """

    id: str
    patient_id: str
    patient_name: str
    charge_id: str
    topic: BillTopic
    state: BillState
    made_at: datetime
    made_by: str
    about: str = ""
    amount: str = ""
    owner: str = ""
    owner_id: str = ""
    answer: str = ""
    version: int = 1


def answer_of(text: str) -> str:
    """What was agreed, as it is kept: one line, and no card's number. Raises BillRefused.

    >>> answer_of(" the  clinic asks for it no more ")
    'the clinic asks for it no more'
    """
    said = without_cards(" ".join(text.split()))
    if not any(letter.isalnum() for letter in said) or len(said) > LONGEST_ANSWER or not said.isprintable():
        raise BillRefused(f"write what was agreed, in {LONGEST_ANSWER} letters at most")
    return said

"""No number of a payment card is kept of what somebody types at a kiosk: it is blanked before it is durable anywhere.

What is no free text stays as it is: the numbers of insurance cards pass the same check, and telephones are not cards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.items.questionnaire import FormCompleted, PageKept
from kiosk.domain.money.cards import without_cards
from kiosk.domain.visit.steps import (
    ConsentGiven,
    ContactConfirmed,
    CoverageEntered,
    LeftForDesk,
    MessageLeft,
    QuestionLeft,
    RepresentativeTold,
    Step,
)

# Of a QuestionnaireResponse: what an answer to an open question stands in.
_TEXTS = frozenset({"valueString"})
# Of a telephone number, in digits (E.164).
_NUMBERS, _LONGEST_NUMBER = frozenset({"phone", "emergency_phone"}), 15


def blanked(step: Step) -> Step:
    """The step, with every number blanked in its free text that may be a card's."""
    match step:
        case LeftForDesk():
            name = without_cards(step.family_name)
            return replace(step, family_name=name, reason=without_cards(step.reason))
        case ContactConfirmed():
            # What was shown stays as it was: by it the desk knows what is changed.
            changes = tuple(
                replace(change, new=_contact(change.field, change.new)) for change in step.changes
            )
            return replace(step, changes=changes)
        case CoverageEntered():
            payer, holder = without_cards(step.payer), without_cards(step.subscriber_name)
            return replace(step, payer=payer, subscriber_name=holder)
        case QuestionLeft():
            return replace(step, question=without_cards(step.question), who=without_cards(step.who))
        case ConsentGiven():
            typed, signer = without_cards(step.typed_name), without_cards(step.signer_name)
            return replace(step, typed_name=typed, signer_name=signer)
        case MessageLeft():
            return replace(step, text=without_cards(step.text))
        case RepresentativeTold():
            return replace(step, name=without_cards(step.name))
        case FormCompleted():
            told = tuple((kind, without_cards(text)) for kind, text in step.reported)
            return replace(step, response=_response(step.response), reported=told)
        case PageKept():
            return replace(step, response=_response(step.response))
        case _:
            return step


def _contact(field: str, text: str) -> str:
    is_number = field in _NUMBERS and sum(sign.isdigit() for sign in text) <= _LONGEST_NUMBER
    return text if is_number else without_cards(text)


def _response(value: Any, name: str = "") -> Any:
    match value:
        case dict():
            return {key: _response(part, key) for key, part in value.items()}
        case list():
            return [_response(part) for part in value]
        case str() if name in _TEXTS:
            return without_cards(value)
        case _:
            return value

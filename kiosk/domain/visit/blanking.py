"""No number of a payment card is kept of what somebody types at a kiosk: it is blanked before it is durable anywhere.

What is no free text stays as it is: the numbers of insurance cards pass the same check.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.items.questionnaire import FormCompleted, PageKept
from kiosk.domain.money.cards import without_cards
from kiosk.domain.visit.steps import LeftForDesk, QuestionLeft, Step

# Of a QuestionnaireResponse: what an answer to an open question stands in.
_TEXTS = frozenset({"valueString"})


def blanked(step: Step) -> Step:
    """The step, with every number blanked in its free text that may be a card's."""
    match step:
        case LeftForDesk():
            return replace(step, reason=without_cards(step.reason))
        case QuestionLeft():
            return replace(step, question=without_cards(step.question), who=without_cards(step.who))
        case FormCompleted():
            told = tuple((kind, without_cards(text)) for kind, text in step.reported)
            return replace(step, response=_response(step.response), reported=told)
        case PageKept():
            return replace(step, response=_response(step.response))
        case _:
            return step


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

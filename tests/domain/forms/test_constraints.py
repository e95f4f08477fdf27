"""What a form demands of an answer is one list: what the screen keeps, a response may have, and the other way round."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from kiosk.domain.forms import Context, Filling, load
from kiosk.domain.forms.answers import CODES
from kiosk.domain.forms.constraints import Bound
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.domain.forms.model import Form
from kiosk.domain.forms.validation import COUNTED, SENTENCES

WORLD = Context(datetime(2026, 11, 24, 12, tzinfo=UTC))


def form_with(kind: str, **more: Any) -> Form:
    item = {"linkId": "q", "text": "Which?", "type": kind} | more
    return load({"resourceType": "Questionnaire", "url": "urn:test", "version": "1", "item": [item]}).form


def says(word: str, **value: Any) -> dict[str, Any]:
    return {"url": f"http://hl7.org/fhir/StructureDefinition/{word}", **value}


def on_the_screen(form: Form, typed: str) -> str:
    """The code with which the screen refuses what is typed; empty where it keeps it."""
    filling = Filling(form, language="en", today=date(2026, 11, 24))
    question = filling.page.questions[0]
    if question.open_text is not None:
        filling.type_open(question.key, typed)
    else:
        filling.type_text(question.key, 0, typed)
    return "".join(error.code for error in filling.errors())


def in_a_response(form: Form, answer: dict[str, Any]) -> list[str]:
    """The codes of what is wrong with a response that has it."""
    response = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "item": [{"linkId": "q", "answer": [answer]}],
    }
    found = evaluate_response(form, response, WORLD).errors
    return [issue["code"] for issue in found.get("q", [])]


PLACES = [says("maxDecimalPlaces", valueInteger=1)]
PATTERN = [says("regex", valueString="[a-z]+")]
OTHER = [{"valueCoding": {"code": "a", "display": "A"}}]


@pytest.mark.parametrize(
    ("form", "typed", "kind", "screen", "code"),
    [
        (form_with("integer", extension=[says("minValue", valueInteger=3)]), "2", "Integer", "too_small", "range"),
        (form_with("integer", extension=[says("maxValue", valueInteger=3)]), "4", "Integer", "too_large", "range"),
        (form_with("integer", extension=[says("maxValue", valueInteger=3)]), "3", "Integer", "", ""),
        (form_with("decimal", extension=PLACES), "1.55", "Decimal", "too_precise", "places"),
        (form_with("decimal", extension=PLACES), "1.50", "Decimal", "", ""),
        (form_with("string", maxLength=3), "abcd", "String", "too_long", "length"),
        (form_with("string", extension=[says("minLength", valueInteger=3)]), "ab", "String", "too_short", "length"),
        (form_with("string", extension=PATTERN), "A1", "String", "pattern", "pattern"),
        (form_with("url", maxLength=15), "https://example.org/long", "Uri", "too_long", "length"),
        (form_with("url", maxLength=30), "https://example.org/long", "Uri", "", ""),
        (form_with("open-choice", answerOption=OTHER, extension=PATTERN), "A1", "String", "pattern", "pattern"),
        (form_with("open-choice", answerOption=OTHER, extension=PATTERN), "ab", "String", "", ""),
    ],
)  # fmt: skip
def test_the_screen_and_a_response_are_judged_alike(
    form: Form, typed: str, kind: str, screen: str, code: str
) -> None:
    value: Any = int(typed) if kind == "Integer" else Decimal(typed) if kind == "Decimal" else typed
    assert on_the_screen(form, typed) == screen
    assert in_a_response(form, {f"value{kind}": value}) == ([code] if code else [])


def test_each_demand_has_a_word_on_both_sides() -> None:
    assert set(CODES) == set(Bound)
    assert set(SENTENCES) | set(COUNTED) == set(Bound)
    assert not set(SENTENCES) & set(COUNTED)

"""Rules that no answer can keep are found before a patient stands before them, and nothing else is taken for one."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.forms import FormRefused, load
from kiosk.domain.forms.impossible import impossible
from tests.domain.forms.test_real_forms import forms_in

BASE = "http://hl7.org/fhir/StructureDefinition/"


def form(**item: Any) -> dict[str, Any]:
    """A form of one question; names that begin a FHIR extension become one."""
    extended = [
        {"url": f"{BASE}{name}", **({"valueInteger": value} if isinstance(value, int) else value)}
        for name in (
            "minValue",
            "maxValue",
            "minLength",
            "regex",
            "questionnaire-minOccurs",
            "questionnaire-maxOccurs",
        )
        if (value := item.pop(name.replace("-", "_"), None)) is not None
    ]
    return {
        "resourceType": "Questionnaire", "url": "urn:f", "version": "1", "title": "F",
        "item": [{"linkId": "q", "text": "Q", "extension": extended, **item}],
    }  # fmt: skip


YES = [{"valueString": "yes"}, {"valueString": "no"}]
MONDAY, SUNDAY = {"valueDate": "2026-11-23"}, {"valueDate": "2026-11-22"}


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (form(type="integer", minValue=5, maxValue=4), "least value is above its greatest"),
        (form(type="date", minValue=MONDAY, maxValue=SUNDAY), "least value is above"),
        (form(type="string", minLength=5, maxLength=4), "5 letters or more and 4 or fewer"),
        (
            form(type="string", repeats=True, questionnaire_minOccurs=3, questionnaire_maxOccurs=2),
            "3 answers or more",
        ),
        (form(type="string", questionnaire_minOccurs=2), "does not repeat"),
        (form(type="string", repeats=True, questionnaire_minOccurs=100_000), "nobody gives more than 100"),
        (form(type="string", maxLength=2, regex={"valueString": "[0-9]{5}"}), "takes 5 letters or more"),
        (form(type="string", maxLength=3, regex={"valueString": r"(?:ab|cde)\d{2,}"}), "takes 4 letters"),
        (form(type="choice", required=True), "no permitted answers"),
        (
            form(type="choice", repeats=True, questionnaire_minOccurs=3, answerOption=YES),
            "of 2 that it permits",
        ),
    ],
)
def test_what_nobody_can_answer_is_told_in_a_sentence(item: dict[str, Any], words: str) -> None:
    (told,) = impossible(load(item).form)
    assert told.startswith("item 'q': ")
    assert words in told


@pytest.mark.parametrize(
    "item",
    [
        form(type="integer", minValue=5, maxValue=5),
        form(type="date", minValue=SUNDAY, maxValue={"valueDate": "2026"}),
        form(type="string", minLength=4, maxLength=4),
        form(type="string", repeats=True, questionnaire_minOccurs=2, questionnaire_maxOccurs=2),
        form(type="choice"),
        form(type="choice", required=True, answerOption=YES),
        # Known elsewhere: asked at the desk.
        form(type="choice", required=True, answerValueSet="urn:elsewhere"),
        form(type="open-choice", required=True),
        # Never asked, which is no harm.
        form(
            type="string",
            required=True,
            enableWhen=[{"question": "none", "operator": "exists", "answerBoolean": True}],
        ),
    ],
)  # fmt: skip
def test_what_can_be_answered_or_is_asked_elsewhere_is_not(item: dict[str, Any]) -> None:
    assert impossible(load(item).form) == ()


# Made to be wrong, or for a release in which permitted answers stood elsewhere.
WRONG = ("validator__", "STU3", "example-asq3", "sdc-modular-root")


def test_no_real_form_is_impossible(shared_data: Path) -> None:
    told: dict[str, tuple[str, ...]] = {}
    for path, raw in forms_in(shared_data):
        try:
            found = impossible(load(raw).form)
        except FormRefused:
            continue
        if found and not any(name in str(path) for name in WRONG):
            told[str(path)] = found
    assert told == {}


@pytest.mark.parametrize("count", [2, 6, 7, 1500])
def test_a_circle_is_told_in_a_line(count: int) -> None:
    def name(number: int) -> str:
        return f"{'long' * 30}{number % count}"

    items = [
        {
            "linkId": name(number), "type": "boolean",
            "enableWhen": [{"question": name(number + 1), "operator": "=", "answerBoolean": True}],
        }
        for number in range(count)
    ]  # fmt: skip
    with pytest.raises(FormRefused) as refused:
        load({"resourceType": "Questionnaire", "item": items})
    said = str(refused.value)
    assert "goes in a circle" in said
    assert len(said) < 450
    assert (f"({count} items)" in said) == (count > 5)

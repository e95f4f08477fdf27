"""What a form brings and patients do not get is told before it is published, and is no part of the form in silence."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.forms.loading import load

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition"
MEDIA = {"contentType": "image/png", "url": "http://example.org/face.png"}


def form(**item: Any) -> dict[str, Any]:
    entry = {
        "linkId": "a",
        "type": "choice",
        "text": "Which face?",
        "answerOption": [{"valueString": "1"}],
    } | item
    return {"resourceType": "Questionnaire", "url": "urn:q", "status": "active", "item": [entry]}


@pytest.mark.parametrize(
    ("item", "says"),
    [
        (
            {"type": "display", "answerOption": [],
             "extension": [{"url": f"{SDC}/sdc-questionnaire-subQuestionnaire", "valueCanonical": "urn:other"}]},
            "the questions of another form",
        ),
        ({"extension": [{"url": f"{SDC}/sdc-questionnaire-itemMedia", "valueAttachment": MEDIA}]}, "its picture"),
        (
            {"answerOption": [{"valueString": "1", "extension": [
                {"url": f"{SDC}/sdc-questionnaire-itemAnswerMedia", "valueAttachment": MEDIA}]}]},
            "the pictures or sounds of its answers",
        ),
    ],
)  # fmt: skip
def test_what_patients_do_not_get_is_told(item: dict[str, Any], says: str) -> None:
    [problem] = load(form(**item)).problems
    assert (problem.link_id, problem.code) == ("a", "left_out")
    assert problem.message.startswith(says)


def test_nothing_is_told_where_nothing_is_left_out() -> None:
    assert load(form()).problems == ()

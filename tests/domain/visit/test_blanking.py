"""What may be a card's number is in no step that a kiosk keeps, and what is none is left as it was said."""

from dataclasses import fields

import pytest

from kiosk.domain.visit.blanking import blanked
from kiosk.domain.visit.steps import (
    ContactConfirmed,
    CoverageEntered,
    FieldChange,
    FormCompleted,
    LeftForDesk,
    MessageLeft,
    PageKept,
    QuestionLeft,
    Relation,
    RepresentativeTold,
    Step,
)

CARD = "4242 4242 4242 4242"
RESPONSE = {
    "resourceType": "QuestionnaireResponse",
    "item": [
        {"linkId": "1", "answer": [{"valueString": f"My card is {CARD}"}, {"valueDecimal": 4242424242424242}]}
    ],
}


@pytest.mark.parametrize(
    "step",
    [
        LeftForDesk("Ada", None, f"I paid with {CARD}"),
        MessageLeft(CARD),
        LeftForDesk(CARD, None, "It is me"),
        ContactConfirmed((FieldChange("address_line", "1 Elm", f"2 Elm {CARD}"),)),
        ContactConfirmed((FieldChange("phone", "", CARD), FieldChange("email", "", "a@b.example"))),
        CoverageEntered(f"Acme {CARD}", "M1", "", f"Ada {CARD}", "self"),
        RepresentativeTold(next(iter(Relation)), CARD),
        QuestionLeft(f"Is {CARD} my card?", CARD, "en"),
        PageKept("urn:form", "1", RESPONSE),
        FormCompleted("urn:form", "1", RESPONSE, reported=(("allergy", CARD),)),
    ],
)
def test_no_free_text_keeps_a_card(step: Step) -> None:
    kept = blanked(step)
    assert "4242 4242" not in repr(kept)
    assert "4242" in repr(kept)
    assert type(kept) is type(step)
    assert len(fields(kept)) == len(fields(step))
    # Nothing of what was handed over is changed by it.
    assert CARD in repr(step)


def test_the_number_of_an_insurance_card_stays() -> None:
    step = CoverageEntered("Acme", "4242424242424242", "", "", "self")
    assert blanked(step) == step


@pytest.mark.parametrize("number", ["+49 30 1234 5678 9012", "378282246310005", "617-555-0142 ext. 4242"])
def test_a_telephone_number_is_no_card(number: str) -> None:
    step = ContactConfirmed((FieldChange("phone", CARD, number), FieldChange("emergency_phone", "", number)))
    assert blanked(step) == step

"""Texts of a form in files of their own: all of a language, or nothing of it."""

from typing import Any

import pytest

from kiosk.domain.forms import load
from kiosk.domain.forms.speaking import TRANSLATION, folded


def beside(text: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": TRANSLATION, "extension": parts}]}


FORM: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "urn:x",
    "status": "active",
    "language": "en",
    "title": "Health",
    "_title": beside("Salud"),
    "item": [
        {
            "linkId": "smoking",
            "type": "choice",
            "text": "Do you smoke?",
            "_text": beside("¿Fuma?"),
            "answerOption": [
                {"valueCoding": {"code": "no", "display": "No", "_display": beside("No")}},
                {"valueCoding": {"code": "yes", "display": "Yes", "_display": beside("Sí")}},
            ],
        },
        {"linkId": "kept", "type": "string", "text": "Kilograms"},
    ],
}
WHOLE = {
    "title": "Gesundheit",
    "items": {"smoking": {"text": "Rauchen Sie?", "options": {"no": "Nein", "yes": "Ja"}}},
}


def test_what_is_folded_in_is_as_if_it_had_stood_there() -> None:
    loaded = load(folded(FORM, {"de": WHOLE}))
    assert loaded.problems == ()
    smoking, kept = loaded.form.items
    assert loaded.form.title.in_language("de") == "Gesundheit"
    assert smoking.text.in_language("de") == "Rauchen Sie?"
    assert [option.text.in_language("de") for option in smoking.options] == ["Nein", "Ja"]
    assert [option.text.in_language("es") for option in smoking.options] == ["No", "Sí"]
    assert kept.text.in_language("de") == "Kilograms"
    assert "Gesundheit" not in str(FORM)


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {**WHOLE, "title": ""},
        {**WHOLE, "items": {"smoking": {"text": "Rauchen Sie?", "options": {"no": "Nein"}}}},
        {**WHOLE, "items": {"smoking": {"options": {"no": "Nein", "yes": "Ja"}}}},
        {**WHOLE, "items": [1]},
        {**WHOLE, "items": {"smoking": 3}},
    ],
)
def test_a_language_that_lacks_a_text_is_left_out_whole(texts: dict[str, Any]) -> None:
    form = load(folded(FORM, {"de": texts, "fr": WHOLE})).form
    assert form.title.in_language("de") == "Health"
    assert form.items[0].text.in_language("de") == "Do you smoke?"
    assert not form.items[0].text.speaks("de")
    assert form.items[0].text.speaks("fr")

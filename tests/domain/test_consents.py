"""A consent document is a questionnaire that asks nothing but a signature; what is signed is what was shown."""

import json
from typing import Any

import pytest

from kiosk import paths
from kiosk.domain.consents import (
    SIGNED,
    UNDETERMINED,
    ConsentDocument,
    ConsentDocumentError,
    document,
    documents,
    on_signing,
)
from kiosk.domain.forms import load
from kiosk.domain.forms.model import Form

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def said(**words: str) -> dict[str, Any]:
    """The ``_text`` with these translations."""
    return {
        "extension": [
            {
                "url": TRANSLATION,
                "extension": [
                    {"url": "lang", "valueCode": language.replace("_", "-")},
                    {"url": "content", "valueString": text},
                ],
            }
            for language, text in words.items()
        ]
    }


def form(**parts: Any) -> Form:
    """A document of one heading and two lines, but for ``parts``; None leaves a part out."""
    raw = {
        "resourceType": "Questionnaire",
        "url": "urn:clinic:photos",
        "version": "1",
        "language": "en",
        "title": "Photos",
        "_title": said(es="Fotos"),
        "extension": [{"url": SIGNED, "valueCodeableConcept": {"text": "Consent"}}],
        "item": [
            {
                "linkId": "all",
                "type": "group",
                "item": [
                    {"linkId": "1", "type": "display", "text": "You may.", "_text": said(es="Pueden.")},
                    {"linkId": "2", "type": "display", "text": "Always.", "_text": said(es_MX="Siempre.")},
                ],
            }
        ],
    }
    return load({name: part for name, part in {**raw, **parts}.items() if part is not None}).form


def test_it_is_read_in_the_order_of_the_file_and_in_the_language_of_whoever_signs() -> None:
    photos = ConsentDocument.of(form())
    assert (photos.key, photos.version) == ("urn:clinic:photos", "1")
    assert (photos.shown_in("es"), photos.title("es"), photos.text("es")) == (
        "es",
        "Fotos",
        ("Pueden.", "Siempre."),
    )
    assert (photos.shown_in("en"), photos.text("en")) == ("en", ("You may.", "Always."))


def test_where_one_line_is_not_translated_nobody_signs_half_of_it_in_another_language() -> None:
    item = [
        {"linkId": "1", "type": "display", "text": "You may.", "_text": said(es="Pueden.")},
        {"linkId": "2", "type": "display", "text": "Always."},
    ]
    photos = ConsentDocument.of(form(item=item))
    assert photos.shown_in("es") == "en"
    assert (photos.title("es"), photos.text("es")) == ("Photos", ("You may.", "Always."))
    assert ConsentDocument.of(form(item=item, language=None)).shown_in("es") == UNDETERMINED


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"extension": None}, "signatureRequired"),
        ({"version": None}, "version"),
        ({"url": None}, "url"),
        ({"title": None, "_title": None}, "title"),
        ({"item": [{"linkId": "q", "type": "boolean", "text": "Do you?"}]}, "'q' asks something"),
        ({"item": [{"linkId": "g", "type": "group", "text": "Only a heading"}]}, "'display'"),
        ({"item": [{"linkId": "d", "type": "display"}]}, "'display'"),
        (
            {
                "item": [
                    {
                        "linkId": "d",
                        "type": "display",
                        "text": "For some",
                        "enableWhen": [{"question": "x", "operator": "exists", "answerBoolean": True}],
                    }
                ]
            },
            "'d' is not always shown",
        ),
    ],
)
def test_what_is_no_document_is_told_why(parts: dict[str, Any], why: str) -> None:
    wrong = form(**parts)
    with pytest.raises(ConsentDocumentError, match=why):
        ConsentDocument.of(wrong)
    assert documents({wrong.url: wrong}) == {}
    assert document({wrong.url: wrong}, wrong.url) is None
    assert (why in on_signing(wrong)) == ("extension" not in parts)


def test_the_one_that_comes_with_the_program_is_known_by_its_old_name() -> None:
    path = paths.resources() / "questionnaires" / "consent-treatment.json"
    treatment = load(json.loads(path.read_text(encoding="utf-8"))).form
    forms = {treatment.url: treatment, "urn:clinic:photos": form()}
    assert sorted(documents(forms)) == ["treatment", "urn:clinic:photos"]
    found = document(forms, "treatment")
    assert found is not None
    assert (found.key, found.version) == ("treatment", "2")
    assert found.text("es") != found.text("en")

"""What a response reports, read off the codes of its questions."""

import json
from typing import Any

from kiosk import paths
from kiosk.domain.forms import Form, load
from kiosk.domain.forms.reported import reported


def read(name: str) -> Form:
    path = paths.resources() / "questionnaires" / f"{name}.json"
    return load(json.loads(path.read_text(encoding="utf-8"))).form


def entry(link: str, *values: dict[str, Any]) -> dict[str, Any]:
    return {"linkId": link, "answer": list(values)}


def coded(form: Form, link: str, place: int) -> dict[str, Any]:
    option = form.by_key[link].options[place].value
    return {"valueCoding": {"system": option.system, "code": option.code, "display": option.display}}  # type: ignore[union-attr]


def test_choices_and_lists_are_reported_and_none_of_these_is_not() -> None:
    form = read("health-history")
    response = {
        "item": [
            entry("allergies", coded(form, "allergies", 0), {"valueString": "Bees"}),
            entry("conditions", coded(form, "conditions", 4)),
            entry("takes-medicine", {"valueBoolean": True}),
            entry("medicine", {"valueString": "Aspirin"}, {"valueString": "Aspirin"}),
        ]
    }
    assert reported(form, response) == (
        ("allergy", "Penicillin or other antibiotics"),
        ("allergy", "Bees"),
        ("medicine", "Aspirin"),
    )


def test_a_group_is_one_thing() -> None:
    form = read("medical-history")
    medicine = [
        entry("medicine-name", {"valueString": "Ibuprofen"}),
        entry("medicine-dose", {"valueString": "400 mg"}),
    ]
    response = {
        "item": [
            {"linkId": "medicines", "item": medicine},
            {"linkId": "medicines", "item": [entry("medicine-name", {"valueString": "Insulin"})]},
            {"linkId": "allergy-list", "item": [entry("allergy-what", {"valueString": "Latex"})]},
        ]
    }
    assert reported(form, response) == (
        ("medicine", "Ibuprofen, 400 mg"),
        ("medicine", "Insulin"),
        ("allergy", "Latex"),
    )

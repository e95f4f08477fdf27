"""Forms that are larger than any for a patient: refused or left to the desk in words, and never long in being read."""

from datetime import date
from typing import Any

import pytest

from kiosk.domain.forms import Filling, FormRefused, load
from kiosk.domain.forms.options import MOST_OPTIONS
from tests.domain.forms import evil


def question(number: int, **more: Any) -> dict[str, Any]:
    return {"linkId": f"q{number}", "type": "boolean", "text": "?", **more}


def after(number: int) -> list[dict[str, Any]]:
    return [{"question": f"q{number}", "operator": "=", "answerBoolean": True}]


def form(items: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"resourceType": "Questionnaire", "url": "urn:test:large", "version": "1", "item": items, **more}


def marked(kind: str, text: str) -> dict[str, Any]:
    value = "valueMarkdown" if kind == "markdown" else "valueString"
    return {
        "linkId": "d",
        "type": "display",
        "_text": {"extension": [{"url": f"{evil.HL7}rendering-{kind}", value: text}]},
    }


def translated(text: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": f"{evil.HL7}translation", "extension": parts}]}


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (form([question(number) for number in range(50_000)]), "more than 5000 items"),
        (form([question(0), question(1, enableWhen=after(0) * 30_000)]), "more than 20000 conditions"),
        (
            form([question(n, extension=evil.calculated("1")["extension"]) for n in range(5_000)] + [
                question(5_000, item=[question(5_001, extension=evil.calculated("1")["extension"])])
            ]),
            "more than 5000 items",
        ),
        (
            form([question(n, extension=evil.calculated("1 + " * 4_000 + "1")["extension"]) for n in range(20)]),
            "200000 characters",
        ),
        (form([question(0, extension=evil.calculated("1", at_once=True)["extension"] * 6_000)]), "5000 expressions"),
        (form([marked("markdown", "**a " * 10_000)] * 40), "more than 500000 characters"),
        (form([question(n, enableWhen=after((n + 1) % 3_000)) for n in range(3_000)]), "goes in a circle"),
        (
            form([
                question(n, extension=[{"url": f"{evil.HL7}regex", "valueString": f"(\\p{{L}}|{n}){{1,15}}"}])
                for n in range(40)
            ]),
            "patterns are too large together",
        ),
        (form([question(0) | {"text": "a" * 8_001}]), "its text has 8001 characters"),
        (form([question(0, _text=translated("b" * 9_500_000))]), "its text has 9500000 characters"),
        (form([question(0)], title="t" * 301), "the title has 301"),
        (form([question(0)], url=f"urn:{'u' * 200}"), "the url has 204"),
        (form([question(0)], version="1" * 41), "the version has 41"),
        (form([question(0, linkId="l" * 1_001)]), "its linkId has 1001"),
        (form([question(0, prefix="l" * 1_001)]), "its prefix has 1001"),
        (
            form([question(0, type="choice", answerOption=[{"valueString": "o" * 1_001}])]),
            "an answer that it permits has 1001",
        ),
        (
            form([
                {
                    "linkId": "g", "type": "group", "text": "g" * 8_000,
                    "item": [{"linkId": f"d{n}", "type": "display", "text": "d" * 7_000} for n in range(2)]
                    + [question(0)],
                }
            ]),
            "on its page has 22001 characters",
        ),
    ],
    ids=["items", "conditions", "below", "long expressions", "expressions", "markup", "circle", "patterns",
         "text", "translation", "title", "url", "version", "linkId", "prefix", "option", "page"],
)  # fmt: skip
def test_a_form_that_is_too_large_is_refused_in_words(raw: dict[str, Any], words: str) -> None:
    with pytest.raises(FormRefused, match=words):
        load(raw)


@pytest.mark.parametrize("place", ["file", "value set"])
def test_too_many_permitted_answers_are_left_to_the_desk(place: str) -> None:
    choice: dict[str, Any] = {"linkId": "c", "type": "choice", "text": "Which?"}
    more: dict[str, Any] = {}
    if place == "file":
        choice["answerOption"] = [{"valueString": f"answer {number}"} for number in range(100_000)]
    else:
        choice["answerValueSet"] = "#v"
        concepts = [{"code": f"c{number}"} for number in range(100_000)]
        include = [{"system": "urn:s", "concept": concepts}]
        more["contained"] = [{"resourceType": "ValueSet", "id": "v", "compose": {"include": include}}]
    loaded = load(form([choice], **more))
    assert [problem.code for problem in loaded.problems] == ["options"]
    filling = Filling(loaded.form, language="en", today=date(2026, 11, 24))
    assert filling.unrenderable() == ("c",)


def test_a_value_set_of_ten_thousand_can_be_asked() -> None:
    options = [{"valueString": f"answer {number}"} for number in range(MOST_OPTIONS)]
    loaded = load(form([{"linkId": "c", "type": "choice", "text": "Which?", "answerOption": options}]))
    assert loaded.problems == ()
    filling = Filling(loaded.form, language="en", today=date(2026, 11, 24))
    filling.choose(filling.page.questions[0].key, "9999")
    assert filling.review("", "")[0].answers == ("answer 9999",)


@pytest.mark.parametrize("falling", [False, True])
def test_a_long_row_of_conditions_is_asked_one_after_the_other(falling: bool) -> None:
    count = 1_000
    first, before = (count - 1, 1) if falling else (0, -1)
    items = [
        question(number, enableWhen=[] if number == first else after(number + before))
        for number in range(count)
    ]
    filling = Filling(load(form(items)).form, language="en", today=date(2026, 11, 24))
    for shown in range(1, 30):
        assert filling.page_count == shown
        while filling.turn():
            pass
        while falling and filling.back():
            pass
        filling.choose(filling.page.questions[0].key, "true")
    filling.choose(filling.page.questions[0].key, "false")
    assert filling.page_count == 29


def test_a_thousand_items_of_one_name_are_told_apart() -> None:
    loaded = load(form([{"linkId": "same", "type": "boolean"} for _ in range(3_000)]))
    assert len(loaded.form.by_key) == 3_000
    assert sum(problem.code == "link_id_twice" for problem in loaded.problems) == 2_999


def test_many_toggles_of_many_answers_end() -> None:
    options = [{"valueString": f"o{number}"} for number in range(800)]
    toggles = [
        {
            "url": f"{evil.SDC}answerOptionsToggleExpression",
            "extension": [
                {"url": "option", "valueString": f"o{number}"},
                {"url": "expression", "valueExpression": {"language": "text/fhirpath", "expression": "true"}},
            ],
        }
        for number in range(800)
    ]
    raw = form(
        [{"linkId": "c", "type": "choice", "text": "?", "answerOption": options, "extension": toggles}]
    )
    filling = Filling(load(raw).form, language="en", today=date(2026, 11, 24))
    assert filling.page_count
    assert filling.exceeded is not None


def test_a_form_whose_last_question_goes_is_finished() -> None:
    gone = {"language": "text/fhirpath", "expression": "%resource.item.answer.empty()"}
    raw = form([question(0, extension=[{"url": f"{evil.SDC}enableWhenExpression", "valueExpression": gone}])])
    filling = Filling(load(raw).form, language="en", today=date(2026, 11, 24))
    filling.choose(filling.page.questions[0].key, "true")
    if filling.page_count == 0:
        assert filling.errors() == ()
        assert not filling.forward()
        assert filling.finished


def test_a_pattern_that_cannot_be_used_is_told_with_its_place_and_what_happens() -> None:
    raw = form(
        [
            question(0, type="string", extension=[{"url": f"{evil.HL7}regex", "valueString": "(?!x).*"}]),
            evil.calculated("'a'.matches('(a)\\\\1')", at_once=True),
        ]
    )
    told = [problem for problem in load(raw).problems if problem.code == "pattern"]
    assert [problem.link_id for problem in told] == ["q0", "worked"]
    assert "shown to the desk" in told[0].message
    assert "Questionnaire.item[0]" in told[0].path
    assert "gives nothing" in told[1].message

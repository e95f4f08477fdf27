"""Expressions: what they calculate, enable, say and offer; and that an answer asks only those that look at it."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.fhir.values import Value
from kiosk.domain.forms import Context, Filling, Form, FormRefused, load
from kiosk.domain.forms.drafts import Draft
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.domain.forms.model import Path
from kiosk.domain.forms.sheet import Sheet
from tests.thinned import examples

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def expression(kind: str, text: str, name: str = "") -> dict[str, Any]:
    value = {"language": "text/fhirpath", "expression": text} | ({"name": name} if name else {})
    url = "http://hl7.org/fhir/StructureDefinition/variable" if kind == "variable" else f"{SDC}{kind}"
    return {"url": url, "valueExpression": value}


def calc(text: str) -> dict[str, Any]:
    return expression("calculatedExpression", text)


def value(link: str) -> str:
    return f"%resource.item.where(linkId='{link}').answer.value"


def item(link: str, kind: str = "integer", *extensions: dict[str, Any], **rest: Any) -> dict[str, Any]:
    return {"linkId": link, "type": kind, "text": link, "extension": list(extensions), **rest}


def form(*items: dict[str, Any], extension: list[dict[str, Any]] | None = None) -> Form:
    raw = {"resourceType": "Questionnaire", "url": "urn:test", "version": "1", "item": list(items)}
    return load(raw | {"extension": extension or []}).form


def answered(sheet: Sheet, link: str, text: str) -> None:
    sheet.put(((link, 0),), Draft(rows=[text]))


SUM = "%resource.item.where(linkId = 'a' or linkId = 'b').answer.value.sum()"


def test_a_sum_follows_its_answers_and_only_them() -> None:
    sheet = Sheet(form(item("a"), item("b"), item("c"), item("total", "integer", calc(SUM))))
    total: Path = (("total", 0),)
    assert sheet.values(total) == ()
    answered(sheet, "a", "2")
    answered(sheet, "b", "3")
    assert sheet.values(total) == (5,)
    assert sheet.calculation is not None
    before = sheet.calculation.evaluated
    answered(sheet, "c", "7")
    assert sheet.values(total) == (5,)
    assert sheet.calculation.evaluated == before
    answered(sheet, "a", "")
    assert sheet.values(total) == (3,)


def test_a_chain_of_calculations_and_variables_comes_to_rest() -> None:
    sheet = Sheet(
        form(
            item("a"),
            item("c", "integer", calc("%double + 1")),
            item(
                "d",
                "integer",
                calc("%resource.item.where(linkId='c').answer.value * 10"),
            ),
            extension=[
                expression("variable", "%resource.item.where(linkId = 'a').answer.value", "first"),
                expression("variable", "%first * 2", "double"),
            ],
        )
    )
    answered(sheet, "a", "4")
    assert sheet.values((("d", 0),)) == (90,)


def test_two_calculations_of_each_other_end_and_are_told() -> None:
    sheet = Sheet(
        form(
            item("a", "integer", calc("%resource.item.where(linkId='b').answer.value + 1")),
            item("b", "integer", calc(f"iif({value('a')}.exists(), {value('a')} + 1, 1)")),
        )
    )  # fmt: skip
    sheet.values((("a", 0),))
    assert sheet.calculation is not None
    assert "it never comes to rest" in sheet.calculation.failures.values()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"'\ud83d\ude42'", ["\U0001f642"]),
        (r"'\ud800'", []),
        (r"'a\u0000'", []),
        (r"'\\ud800'.unescape('json')", []),
        (r"'\\u0000'.unescape('json')", []),
        ("'00'.decode('hex')", []),
    ],
)
def test_no_expression_makes_characters_that_no_record_takes(text: str, found: list[str]) -> None:
    sheet = Sheet(form(item("a", "string", calc(text))))
    assert list(sheet.values((("a", 0),))) == found


def test_an_expression_opens_and_closes_and_one_that_fails_stays_closed() -> None:
    sheet = Sheet(
        form(
            item("a"),
            item(
                "b",
                "string",
                expression("enableWhenExpression", "%resource.item.where(linkId='a').answer.value > 3"),
            ),
            item("c", "string", expression("enableWhenExpression", "%nobody.knows")),
            item("d", "string", enableWhen=[{"question": "b", "operator": "exists", "answerBoolean": True}]),
        )
    )
    answered(sheet, "b", "kept")
    assert not sheet.enabled((("b", 0),))
    answered(sheet, "a", "4")
    assert sheet.enabled((("b", 0),))
    assert sheet.enabled((("d", 0),))
    assert not sheet.enabled((("c", 0),))
    assert sheet.calculation is not None
    assert sheet.calculation.failures["c", "enableWhenExpression"] == "%nobody is not known"
    answered(sheet, "a", "3")
    assert not sheet.enabled((("d", 0),))


def test_what_is_known_of_the_patient_fills_in() -> None:
    questions = form(
        item("born", "date", expression("initialExpression", "%patient.birthDate")),
        item("age", "integer", calc(f"iif({value('born')} < today() - 18 years, 18, 0)")),
    )  # fmt: skip
    context = Context(NOW, {"patient": {"resourceType": "Patient", "birthDate": "1980-05-06"}})
    filling = Filling(questions, language="en", today=date(2026, 11, 24), context=context)
    answers = {entry["linkId"]: entry["answer"] for entry in filling.response(NOW)["item"]}
    assert answers == {"born": [{"valueDate": "1980-05-06"}], "age": [{"valueInteger": 18}]}


def test_permitted_answers_and_texts_by_expression() -> None:
    colours = {"answerOption": [{"valueString": "red"}, {"valueString": "blue"}], "repeats": True}
    best = expression("answerExpression", "%resource.item.where(linkId='liked').answer.value")
    spoken = {
        "_text": {
            "extension": [
                {
                    "url": "http://hl7.org/fhir/StructureDefinition/cqf-expression",
                    "valueExpression": {
                        "language": "text/fhirpath",
                        "expression": "'Which of ' & %resource.item.where(linkId='liked').answer.count().toString()",
                    },
                }
            ]
        }
    }
    filling = Filling(
        form(item("liked", "choice", **colours), item("best", "choice", best, **spoken)),
        language="en",
        today=date(2026, 11, 24),
    )
    for key in ("0", "1"):
        filling.choose(filling.page.questions[0].key, key)
    assert filling.forward()
    question = filling.page.questions[0]
    assert question.text == "Which of 2"
    assert [choice.text for choice in question.choices] == ["red", "blue"]
    filling.choose(question.key, "1")
    assert filling.response(NOW)["item"][1]["answer"] == [{"valueString": "blue"}]


def test_a_repeating_group_calculates_for_each_of_its_instances() -> None:
    questions = form(
        {
            "linkId": "g",
            "type": "group",
            "repeats": True,
            "item": [
                item("w"),
                item("double", "integer", calc("%context.item.where(linkId='w').answer.value * 2")),
            ],
            "extension": [expression("variable", "%context.item.where(linkId='w').answer.value * 3", "thrice")],
        },
    )  # fmt: skip
    sheet = Sheet(questions)
    sheet.set_count((("g", 0),), 2)
    for instance, text in enumerate(("4", "5")):
        sheet.put((("g", instance), ("w", 0)), Draft(rows=[text]))
    assert sheet.calculation is not None
    assert [sheet.calculation.ask("%thrice", (("g", n), ("w", 0))) for n in (0, 1)] == [[12], [15]]
    sheet.remove_instance((("g", 0),), 0)
    assert sheet.calculation.ask("%thrice", (("g", 0), ("w", 0))) == [15]


def test_an_expression_that_cannot_be_read_is_told_and_a_modifier_not_understood_refuses() -> None:
    raw = {
        "resourceType": "Questionnaire",
        "item": [item("a", "integer", calc("%resource.item.where("))],
    }
    assert [problem.code for problem in load(raw).problems] == ["expression", "no_url"]
    with pytest.raises(FormRefused, match="not understood"):
        load(raw | {"modifierExtension": [{"url": "urn:other", "valueBoolean": True}]})


# Any form, any order of answers: what was worked out step by step is what would be worked out at once.

LINKS = ("a", "b", "c", "d")


@st.composite
def forms(draw: st.DrawFn) -> Form:
    items = []
    for position, link in enumerate(LINKS):
        extensions, rest = [], {}
        before = LINKS[:position]
        if bool(before) and draw(st.booleans()):
            question = draw(st.sampled_from(before))
            operator = draw(st.sampled_from([">", "<=", "exists", "!="]))
            answer = (
                {"answerBoolean": draw(st.booleans())}
                if operator == "exists"
                else {"answerInteger": draw(st.integers(0, 3))}
            )
            rest["enableWhen"] = [{"question": question, "operator": operator, **answer}]
        elif bool(before) and draw(st.booleans()):
            seen = draw(st.sampled_from(before))
            limit = draw(st.integers(0, 3))
            text = draw(
                st.sampled_from(
                    [
                        f"%resource.item.where(linkId='{seen}').answer.value >= {limit}",
                        f"%resource.descendants().where(linkId = '{seen}').answer.value.exists()",
                    ]
                )
            )
            extensions.append(expression("enableWhenExpression", text))
        items.append(item(link, "integer", *extensions, **rest))
    parts = draw(st.lists(st.sampled_from(LINKS), min_size=1, max_size=3))
    union = " | ".join(f"'{part}'" for part in parts)
    items.append(
        item("sum", "integer", calc(f"%resource.descendants().where(linkId in ({union})).answer.value.sum()"),)
    )  # fmt: skip
    items.append(
        item("more", "integer", calc(f"{value('sum')} + %all.count()"))
    )  # fmt: skip
    seen_all = "%resource.item.where(linkId in ('a' | 'b' | 'c' | 'd')).answer.value"
    # What looks at everything can only be shown: an answer that looks at itself has no one result.
    told = {"language": "text/fhirpath", "expression": "'of ' & %resource.item.count().toString()"}
    url = "http://hl7.org/fhir/StructureDefinition/cqf-expression"
    items.append({**item("told", "display"), "_text": {"extension": [{"url": url, "valueExpression": told}]}})
    return form(*items, extension=[expression("variable", seen_all, "all")])


def state(sheet: Sheet, questions: Form) -> dict[Path, tuple[bool, tuple[Value, ...], str]]:
    return {
        path: (sheet.enabled(path), sheet.values(path) if entry.is_question else (), sheet.text_at(path))
        for entry, path in sheet.walk(questions.items)
    }


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    forms(),
    st.lists(st.tuples(st.sampled_from(LINKS), st.sampled_from(["", "0", "1", "2", "3"])), max_size=12),
)
def test_step_by_step_is_the_same_as_at_once(questions: Form, steps: list[tuple[str, str]]) -> None:
    sheet = Sheet(questions)
    final: dict[str, str] = {}
    for link, text in steps:
        answered(sheet, link, text)
        final[link] = text
        state(sheet, questions)
    fresh = Sheet(questions)
    for link, text in final.items():
        answered(fresh, link, text)
    assert state(sheet, questions) == state(fresh, questions)


@settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    forms(),
    st.lists(st.tuples(st.sampled_from(LINKS), st.sampled_from(["", "0", "1", "2", "3"])), max_size=12),
)
def test_a_completed_response_fits_its_form_and_holds_nothing_disabled(
    questions: Form, steps: list[tuple[str, str]]
) -> None:
    filling = Filling(questions, language="en", today=date(2026, 11, 24))
    sheet = filling._sheet
    for link, text in steps:
        answered(sheet, link, text)
    response = filling.response(NOW)
    there = {entry["linkId"] for entry in response["item"]}
    assert not {path[0][0] for path, (on, _, _) in state(sheet, questions).items() if not on} & there
    assert evaluate_response(questions, response, Context(NOW)).errors == {}


def test_an_answer_that_stands_there_from_before_is_kept_whoever_asks_first() -> None:
    """Found by a whole history: making the first page asked for the value while its initial one was worked out."""
    before = {"item": [{"linkId": "a", "answer": [{"valueInteger": 4}]}]}
    of_before = "%previous.descendants().where(linkId = 'a').answer.value"
    made = form(item("a", "integer", expression("initialExpression", of_before)), item("b"))
    filling = Filling(made, language="en", today=NOW.date(), context=Context(NOW, {"previous": before}))
    assert filling.page.questions
    (kept,) = filling.response(NOW)["item"]
    assert kept["answer"] == [{"valueInteger": 4}]


@pytest.mark.parametrize(
    "initial", ["%previous.item.answer.value", f"{value('b')} | 5", "%resource.item.count() + 5"]
)
def test_an_initial_answer_that_stands_on_the_page_is_in_the_response(initial: str) -> None:
    """What is worked out for a question looks at the response, where that question has no answer yet."""
    previous = {
        "resourceType": "QuestionnaireResponse",
        "item": [{"linkId": "a", "answer": [{"valueInteger": 5}]}],
    }
    filling = Filling(
        form(
            item("a", "integer", expression("initialExpression", initial)),
            item("b"),
        ),
        language="en",
        today=date(2026, 11, 24),
        context=Context(NOW, {"previous": previous}),
    )
    assert filling.page.questions[0].rows == ("5",)
    given_back = {entry["linkId"]: entry["answer"] for entry in filling.response(NOW)["item"]}
    assert given_back["a"] == [{"valueInteger": 5}]
    assert filling.review("", "")[0].answers == ("5",)

"""A form may not ask for more work than a touch may make; whatever it asks, the answers stay."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk.domain.budget import STEPS, Budget, OverBudget, Spent
from kiosk.domain.fhir.path import Environment, FhirPathError, evaluate
from kiosk.domain.forms import Filling, load
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.evaluating import evaluate_response
from tests.domain.forms import evil

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def begin(raw: dict[str, Any]) -> Filling:
    return Filling(load(raw).form, language="en", today=TODAY)


def answered(filling: Filling) -> dict[str, Any]:
    return {entry["linkId"]: entry["answer"] for entry in filling.draft(NOW)["item"]}


@pytest.mark.parametrize("expression", evil.EXPRESSIONS.values(), ids=evil.EXPRESSIONS)
def test_attack_10_an_expression_ends_over_its_budget(expression: str) -> None:
    budget = Budget()
    with pytest.raises(OverBudget):
        evaluate(expression, [], Environment(NOW, {"resource": [{"a": [{"b": 1}] * 50}]}, budget=budget))
    assert budget.spent <= STEPS


@pytest.mark.parametrize("expression", evil.EXPRESSIONS.values(), ids=evil.EXPRESSIONS)
def test_a_form_over_its_budget_keeps_what_was_answered(expression: str) -> None:
    filling = begin(evil.form(evil.calculated(expression)))
    assert filling.exceeded is None
    filling.type_text(filling.page.questions[0].key, 0, "kept")
    assert filling.exceeded is not None
    assert filling.exceeded.link_id == "worked"
    assert "item 'worked'" in str(filling.exceeded)
    assert answered(filling)["first"] == [{"valueString": "kept"}]
    # Whatever is asked of it then, it answers.
    assert filling.page.questions
    assert filling.page_count
    filling.review("yes", "no")
    filling.first_fault()
    filling.unrenderable()


def test_attack_10_variables_that_double_end_over_the_budget() -> None:
    filling = begin(evil.form(evil.calculated("%v39.count()", at_once=True), variables=evil.doubling()))
    assert filling.page_count
    assert filling.exceeded is not None


def test_many_cheap_expressions_are_dear_together() -> None:
    filling = begin(evil.form(*evil.many(200)))
    filling.type_text(filling.page.questions[0].key, 0, "kept")
    assert filling.exceeded is not None
    assert filling.exceeded.what is Spent.STEPS
    assert answered(filling)["first"] == [{"valueString": "kept"}]


def test_each_touch_has_the_whole_budget_again() -> None:
    filling = begin(evil.form(*evil.many(2)))
    for number in range(25):
        filling.type_text(filling.page.questions[0].key, 0, f"touch {number}")
        assert filling.exceeded is None
    assert filling.page.questions[0].rows == ("touch 24",)


def test_an_answer_behind_a_condition_that_was_not_decided_any_more_is_kept() -> None:
    """The condition of an answered question may be undone in the very work that goes over the budget."""
    gate = {
        "language": "text/fhirpath",
        "expression": "%resource.item.where(linkId='first').answer.value != 'b'",
    }
    hidden = {
        "linkId": "behind",
        "type": "string",
        "text": "Behind?",
        "extension": [{"url": f"{evil.SDC}enableWhenExpression", "valueExpression": gate}],
    }
    dear = evil.calculated(
        "iif(%resource.item.where(linkId='first').answer.value = 'b', 1.repeat($this + 1), 1)"
    )
    filling = begin(evil.form(hidden, dear))
    filling.type_text(filling.page.questions[0].key, 0, "a")
    while not any(question.link_id == "behind" for question in filling.page.questions):
        assert filling.forward()
    filling.type_text(filling.page.questions[0].key, 0, "said")
    while filling.back():
        pass
    filling.type_text(filling.page.questions[0].key, 0, "b")
    assert filling.exceeded is not None
    assert answered(filling)["behind"] == [{"valueString": "said"}]


def test_variables_that_ask_for_each_other_are_a_failure_and_no_end() -> None:
    raw = evil.form(evil.calculated("%a", at_once=True), variables={"a": "%b", "b": "%c + %c", "c": "%a"})
    filling = begin(raw)
    assert filling.page_count
    assert filling.exceeded is None
    assert filling._sheet.calculation is not None
    assert "asks for itself" in "".join(filling._sheet.calculation.failures.values())


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5_000 + "1" + ")" * 5_000,
        "-" * 5_000 + "1",
        "a" + ".b" * 5_000,
        "iif(true, " * 500 + "1" + ", 2)" * 500,
        "(" * 90 + ("a" + ".b" * 90) + (".c" * 90 + ")") * 90,
        "'" + "a" * 100_000 + "'",
    ],
    ids=["brackets", "signs", "steps", "iif", "steps in brackets", "text"],
)
def test_an_expression_nested_too_deep_is_told_as_it_is_read(text: str) -> None:
    with pytest.raises(FhirPathError):
        evaluate(text, [], Environment(NOW))
    loaded = load(evil.form(evil.calculated(text, at_once=True)))
    assert "expression" in {problem.code for problem in loaded.problems}


def test_a_long_row_of_operators_is_no_depth() -> None:
    assert evaluate("1" + " + 1" * 3_000, [], Environment(NOW)) == [3_001]
    row = " or ".join(f"linkId = 'x{number}'" for number in range(400))
    filling = begin(
        evil.form(evil.calculated(f"%resource.item.where({row}).count()", kind="integer", at_once=True))
    )
    assert filling.page_count
    assert filling.exceeded is None


def test_the_clock_is_the_last_guard_only() -> None:
    now = [0.0]

    def ticks() -> float:
        now[0] += 1.0
        return now[0]

    budget = Budget(clock=ticks)
    with pytest.raises(OverBudget) as caught:
        evaluate("1.repeat($this + 1)", [], Environment(NOW, budget=budget))
    assert caught.value.what is Spent.TIME


def test_what_is_spent_stays_spent_until_it_is_renewed() -> None:
    budget = Budget(steps=100)
    with pytest.raises(OverBudget):
        budget.spend(101)
    with pytest.raises(OverBudget):
        budget.spend(1)
    budget.renew()
    budget.spend(100)
    assert budget.spent == 100


def test_evaluating_a_response_says_that_the_form_is_over_its_budget() -> None:
    form = load(evil.form(evil.calculated("1.repeat($this + 1)"))).form
    response = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "item": [{"linkId": "first", "answer": [{"valueString": "kept"}]}],
    }
    found = evaluate_response(form, response, Context(NOW))
    assert [(failure["linkId"], failure["kind"]) for failure in found.failures] == [("worked", "budget")]
    assert found.response["item"][0]["answer"] == [{"valueString": "kept"}]


def test_a_rule_over_its_budget_is_told_too() -> None:
    raw = evil.form()
    raw["item"][0]["extension"] = [
        {
            "url": f"{evil.HL7}questionnaire-constraint",
            "extension": [
                {"url": "key", "valueId": "r"},
                {"url": "severity", "valueCode": "error"},
                {"url": "expression", "valueString": "1.repeat($this + 1).exists()"},
                {"url": "human", "valueString": "Never"},
            ],
        }
    ]
    response = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "first"}]}
    found = evaluate_response(load(raw).form, response, Context(NOW))
    assert [(failure["linkId"], failure["kind"]) for failure in found.failures] == [("first", "budget")]


def to_the_web(filling: Filling) -> None:
    while not any(question.link_id.startswith("q") for question in filling.page.questions):
        assert filling.forward()


def test_each_condition_that_is_judged_is_paid_for() -> None:
    filling = begin(evil.web(200, 5))
    to_the_web(filling)
    filling.choose(filling.page.questions[0].key, "true")
    assert filling.page_count
    # The first question's answer undoes the next five, and with them the conditions of all behind.
    assert 900 < filling.steps < 20_000
    assert filling.exceeded is None


def test_a_web_of_conditions_in_a_single_group_is_within_the_budget() -> None:
    filling = begin(evil.web(1_500, 13))
    to_the_web(filling)
    filling.choose(filling.page.questions[0].key, "true")
    assert filling.exceeded is None
    assert 1_500 < filling.steps < STEPS / 2


@pytest.mark.long
def test_a_web_of_conditions_again_and_again_is_given_up_and_its_answers_stay() -> None:
    filling = begin(evil.web(500, 13, repeats=True))
    filling.type_text(filling.page.questions[0].key, 0, "kept")
    to_the_web(filling)
    entry = filling.draft(NOW)["item"][0]
    # A response begun elsewhere, with the group many times.
    many = {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": [entry, *(
        {"linkId": "web", "item": [{"linkId": "q0", "answer": [{"valueBoolean": True}]}]} for _ in range(20)
    )]}  # fmt: skip
    again = Filling(filling._form, language="en", today=TODAY, response=many)
    assert again.exceeded is not None
    assert again.exceeded.what is Spent.STEPS
    assert again.exceeded.link_id
    assert again.page.questions
    again.review("yes", "no")
    again.first_fault()
    again.unrenderable()
    kept = again.draft(NOW)["item"]
    assert kept[0] == entry
    assert kept[1:] == [{"linkId": "web", "text": "Web", "item": [
        {"linkId": "q0", "text": "Which?", "answer": [{"valueBoolean": True}]}
    ]}] * 20  # fmt: skip


@pytest.mark.long
def test_a_response_is_not_called_wrong_where_conditions_were_not_decided_any_more() -> None:
    response = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
        {"linkId": "web", "item": [{"linkId": "q9", "answer": [{"valueBoolean": True}]}]} for _ in range(20)
    ]}  # fmt: skip
    found = evaluate_response(load(evil.web(500, 13, repeats=True)).form, response, Context(NOW))
    assert [failure["kind"] for failure in found.failures] == ["budget"]
    assert found.errors == {}
    assert len(found.response["item"]) == 20

"""Which form for whom, and why."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kiosk import paths
from kiosk.domain.form_rules import (
    FormFacts,
    FormRulesError,
    Why,
    default_rules,
    judge,
    parse_rules,
    verdicts,
)
from tests.factories import a_booking, a_patient

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def facts(**changes: Any) -> FormFacts:
    patient = a_patient(born=date(1990, 11, 25), sex="female")
    visit = a_booking(1, NOW, location="Main building", room="Room 2", description="Annual physical")
    given: dict[str, Any] = {"patient": patient, "appointments": (visit,), "today": NOW.date(), "now": NOW}
    return FormFacts(**given | changes)


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("", Why.DUE),
        ("age_from = 36", Why.TOO_YOUNG),
        ("age_from = 35", Why.DUE),
        ("age_to = 34", Why.TOO_OLD),
        ('sex = ["male"]', Why.SEX),
        ('visit = ["PHYSICAL"]', Why.DUE),
        ('visit = ["prenatal"]', Why.VISIT),
        ('location = "room 2"', Why.DUE),
        ('location = ["annex"]', Why.LOCATION),
        ("every_days = 14", Why.RECENT),
        ("every_days = 10", Why.DUE),
        ("[rule.when]\nform = 'urn:g'\nexpression = \"item.where(linkId='s').answer.value > 2\"", Why.DUE),
        ("[rule.when]\nform = 'urn:g'\nexpression = \"item.where(linkId='s').answer.value > 3\"", Why.ANSWER),
        ("[rule.when]\nform = 'urn:none'\nexpression = 'true'", Why.ANSWER),
        ("[rule.when]\nform = 'urn:g'\nexpression = '1.repeat($this + 1).exists()'", Why.TOO_MUCH),
    ],
)
def test_a_rule_says_why(rule: str, why: Why) -> None:
    (parsed,) = parse_rules(f"[[rule]]\nform = 'urn:f'\n{rule}")
    answered = {"urn:g": {"item": [{"linkId": "s", "answer": [{"valueInteger": 3}]}]}}
    known = facts(completed={"urn:f": NOW - timedelta(days=10)}, responses=answered)
    verdict = judge(parsed, known)
    assert verdict.why is why, verdict
    assert verdict.due == (why is Why.DUE)


def test_one_rule_that_finds_a_form_due_is_enough() -> None:
    rules = parse_rules(
        "[[rule]]\nform='urn:f'\nage_from=99\n[[rule]]\nform='urn:f'\n[[rule]]\nform='urn:f'\nage_to=1"
    )
    assert [(verdict.form, verdict.why) for verdict in verdicts(rules, facts())] == [("urn:f", Why.DUE)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rule", "no TOML"),
        ("[other]", "other is not known"),
        ("[[rule]]\nage_from = 3", "rule 1: 'form' must be"),
        ("[[rule]]\nform='a'\nage = 3", "rule 1: age is not known"),
        ("[[rule]]\nform='a'\nage_from = -3", "'age_from' must be a whole number"),
        (f"[[rule]]\nform='a'\nevery_days = {10**12}", "'every_days' must be a whole number"),
        ("rule = [1]", "rule 1 is no table"),
        ("rule = " + "[" * 5000, "nested too deep"),
        ("[[rule]]\nform='a'\nvisit = [3]", "'visit' must be a list of texts"),
        ("[[rule]]\nform='a'\n[rule.when]\nform='b'", "'when' needs"),
        ("[[rule]]\nform='a'\n[rule.when]\nform='b'\nexpression='item.where('", "cannot be read"),
    ],
)
def test_rules_that_cannot_be_used_are_refused_with_what_to_write(text: str, message: str) -> None:
    with pytest.raises(FormRulesError, match=message):
        parse_rules(text)


def test_the_example_is_about_forms_that_are_there() -> None:
    folder = paths.resources() / "questionnaires"
    for rule in parse_rules((folder / "rules.toml").read_text(encoding="utf-8")):
        assert (folder / f"{rule.form.rpartition(':')[2]}.json").is_file()


@pytest.mark.parametrize(
    ("adult_age", "age", "adult"),
    [(18, 8, False), (18, 17, False), (18, 18, True), (16, 16, True), (0, 3, True)],
)
def test_d8_without_rules_a_child_is_asked_what_is_asked_about_children(
    adult_age: int, age: int, adult: bool
) -> None:
    history, child, own = (
        "urn:kiosk:questionnaire:health-history", "urn:kiosk:questionnaire:paediatric-history", "urn:own"
    )  # fmt: skip
    rules = default_rules((history, own), 30, adult_age)
    patient = replace(facts().patient, birth_date=date(NOW.year - age, NOW.month, NOW.day))
    due = [verdict.form for verdict in verdicts(rules, facts(patient=patient)) if verdict.due]
    assert due == [history if adult else child, own]


def test_all_rules_for_a_patient_share_one_budget() -> None:
    dear = (
        "item.where(linkId = 's').answer.value > 2 and (" + " | ".join(map(str, range(150))) + ").count() > 0"
    )
    many = "\n".join(
        f"[[rule]]\nform = 'urn:{number}'\n[rule.when]\nform = 'urn:g'\nexpression = \"{dear}\""
        for number in range(60)
    )
    answered = {"urn:g": {"item": [{"linkId": "s", "answer": [{"valueInteger": 3}]}]}}
    found = [verdict.why for verdict in verdicts(parse_rules(many), facts(responses=answered))]
    assert found[0] is Why.DUE
    assert found[-1] is Why.TOO_MUCH

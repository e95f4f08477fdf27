"""An answer that cannot wait is told as its page is turned, not at the end of the form."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.red_flags import RedFlag
from kiosk.domain.visit.steps import FormCompleted
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.models import Around

PHQ9 = "urn:kiosk:questionnaire:phq-9"
HELP = RedFlag("Asks for help", "urn:test", "descendants().where(linkId = 'b').answer.value = 'help'")


@pytest.fixture
def told() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def around(qtbot: QtBot, told: list[tuple[str, str]]) -> Iterator[Around]:
    made = Around(ClinicSettings(zone="UTC", red_flags=(HELP, *ClinicSettings().red_flags)))
    asked: list[dict[str, Any]] = [
        {"linkId": name, "type": "string", "text": f"What is {name}?", "required": name == "b"}
        for name in "abc"
    ]
    made.surroundings = replace(
        made.with_form(*asked), raise_flag=lambda form, flag: told.append((form, flag))
    )
    yield made
    made.translation.close()


def begun(around: Around, form: str = "urn:test") -> QuestionnaireModel:
    model: QuestionnaireModel = around.make(QuestionnaireModel)
    assert model.ask(form, {})
    return model


def test_m7_phq9_item_9_is_told_as_its_page_is_turned(around: Around, told: list[tuple[str, str]]) -> None:
    model = begun(around, PHQ9)
    for number in range(1, 9):
        model._questions.rows[0].choose("2")
        model.submit()
        assert told == [], f"question {number} is no such answer"
    assert model._questions.rows[0]._question.link_id == "phq9-9"
    model._questions.rows[0].choose("1")
    assert told == [], "not before it is confirmed"
    model.submit()
    assert told == [(PHQ9, "Thoughts of self-harm")]
    assert around.steps == [], "the form goes on"


def test_m7_not_at_all_is_told_to_nobody(around: Around, told: list[tuple[str, str]]) -> None:
    model = begun(around, PHQ9)
    while not any(isinstance(step, FormCompleted) for step in around.steps):
        rows = [row for row in model._questions.rows if row.property("kind") == "choice"]
        if rows and not model.property("reviewing"):
            rows[0].choose("0")
        model.submit()
    assert told == []


def test_m7_it_is_told_once_as_it_is_given_and_once_more_at_the_end(
    around: Around, told: list[tuple[str, str]]
) -> None:
    """What a kiosk could not write as the page was turned, it writes at the end; the desk has it once."""
    model = begun(around)
    model._questions.rows[0].typeText(0, "x")
    model.submit()
    model._questions.rows[0].typeText(0, "help")
    model.submit()
    assert told == [("urn:test", HELP.name)]
    model.back()
    model.submit()
    assert told == [("urn:test", HELP.name)]
    model._questions.rows[0].typeText(0, "y")
    while not around.steps:
        model.submit()
    assert told == [("urn:test", HELP.name)] * 2


def test_m7_who_leaves_the_rest_to_a_person_has_told_it_all_the_same(
    around: Around, told: list[tuple[str, str]]
) -> None:
    model = begun(around)
    model.submit()
    model._questions.rows[0].typeText(0, "help")
    model.leaveToPerson()
    assert told == [("urn:test", HELP.name)]
    assert len(around.steps) == 1

"""To skip a question and to leave all of them to a person are two things, and neither loses an answer."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import FormCompleted, HandedToDesk, desk_reason
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.models import Around

HISTORY = "urn:kiosk:questionnaire:health-history"


def asked(link: str, **more: object) -> dict[str, object]:
    return {"linkId": link, "type": "string", "text": f"What is {link}?", "required": True, **more}


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[Around]:
    made = Around()
    made.surroundings = made.with_form(
        asked("a"), asked("b", type="integer"), asked("c", required=False), asked("d")
    )
    yield made
    made.translation.close()


def begun(around: Around) -> QuestionnaireModel:
    model: QuestionnaireModel = around.make(QuestionnaireModel)
    assert model.ask("urn:test", {})
    return model


def link(model: QuestionnaireModel) -> str:
    return str(model.property("heading")).removeprefix("What is ").removesuffix("?")


def test_u1_one_question_is_skipped_and_the_others_are_asked(around: Around) -> None:
    model = begun(around)
    model._questions.rows[0].typeText(0, "yes")
    model.submit()
    assert link(model) == "b"
    # What is wrong with an answer holds nobody up who does not want to give one.
    model._questions.rows[0].typeText(0, "many")
    model.submit()
    assert model.property("errors") != []
    assert model.property("canSkip")
    model.skip()
    assert model.property("errors") == []
    assert link(model) == "c"
    assert not model.property("canSkip"), "Continue does it"
    model.submit()
    assert link(model) == "d"
    model.skip()
    (step,) = around.steps
    assert isinstance(step, FormCompleted)
    assert step.skipped == ("b", "d")
    assert [item["linkId"] for item in step.response["item"]] == ["a"]
    assert step.response["status"] == "completed"
    assert desk_reason(step) == "questions_skipped"


def test_u1_what_was_skipped_can_still_be_answered(around: Around) -> None:
    model = begun(around)
    for _ in range(2):
        model.skip()
    assert model.back()
    assert link(model) == "b"
    model._questions.rows[0].typeText(0, "3")
    model.submit()
    assert model.back()
    assert model.back()
    model._questions.rows[0].typeText(0, "yes")
    for _ in range(3):
        model.submit()
    model._questions.rows[0].typeText(0, "no")
    model.submit()
    (step,) = around.steps
    assert isinstance(step, FormCompleted)
    assert step.skipped == ()
    assert desk_reason(step) == ""


def test_u1_touched_again_a_skipped_question_is_judged_again(around: Around) -> None:
    model = begun(around)
    model.skip()
    assert model.back()
    model._questions.rows[0].typeText(0, "x")
    model._questions.rows[0].typeText(0, "")
    model.submit()
    assert model.property("errors") != []
    assert around.steps == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_u1_leaving_all_of_them_is_asked_first_and_says_how_many(around: Around, language: str) -> None:
    around.translation.use(language)
    model = begun(around)
    asked_first: list[bool] = []
    model.asks.connect(lambda: asked_first.append(True))
    model.askToLeave()
    assert asked_first == [True]
    assert around.steps == []
    assert "4" in model.property("leaveHeading")
    before = model.property("leaveText")
    model._questions.rows[0].typeText(0, "mine")
    assert model.property("leaveText") != before, "what was answered is kept, and that is said"


def test_u1_what_was_answered_goes_along_to_the_person(around: Around) -> None:
    model = begun(around)
    model.leaveToPerson()
    assert around.steps == [HandedToDesk(ItemKind.QUESTIONNAIRE, "urn:test", "patient_asked")]
    model._questions.rows[0].typeText(0, "mine")
    model.submit()
    model.leaveToPerson()
    step = around.steps[-1]
    assert isinstance(step, FormCompleted)
    assert step.left
    assert desk_reason(step) == "patient_asked"
    assert step.response["status"] == "in-progress"
    assert step.response["item"][0]["answer"] == [{"valueString": "mine"}]
    # Coming back, it is still there.
    assert begun_again(model)
    assert model.filling.review("", "")[0].answers == ("mine",)


def begun_again(model: QuestionnaireModel) -> bool:
    return model.ask("urn:test", {})


def test_u1_a_reported_allergy_is_not_lost(around: Around) -> None:
    model = around.make(QuestionnaireModel)
    model.ask(HISTORY, {})
    model._questions.rows[0].choose("0")
    model.leaveToPerson()
    (step,) = around.steps
    assert isinstance(step, FormCompleted)
    assert ("allergy", "Penicillin or other antibiotics") in step.reported

"""What is asked of whom: by the form's own expression over the patient, with the record and without it."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.services.offline import codec
from tests.factories import a_patient
from tests.lobby.models import Around, visit_of
from tests.visitor import NOON

HISTORY = "urn:kiosk:questionnaire:health-history"
PREGNANCY = "urn:kiosk:questionnaire:pregnancy"


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[Around]:
    made = Around()
    yield made
    made.translation.close()


def visit(gender: str, years: int, *, offline: bool) -> LobbyVisit:
    """Of somebody who turns so old today; ``offline`` as the day list has it that a kiosk keeps."""
    made = visit_of(a_patient(sex=gender, born=date(NOON.year - years, NOON.month, NOON.day)))
    return codec.load(LobbyVisit, json.loads(json.dumps(codec.dump(made)))) if offline else made


@pytest.mark.parametrize("offline", [False, True], ids=["record", "day list"])
@pytest.mark.parametrize("form", [HISTORY, PREGNANCY])
@pytest.mark.parametrize(
    ("gender", "years", "asked"),
    [
        ("female", 9, False), ("female", 10, True), ("female", 55, True), ("female", 56, False),
        ("male", 30, False), ("male", 10, False), ("", 30, True), ("unknown", 30, True), ("other", 30, True),
        ("", 9, False), ("unknown", 56, False),
    ],
)  # fmt: skip
def test_day_9_no_question_about_pregnancy_where_there_can_be_none(
    around: Around, form: str, gender: str, years: int, asked: bool, offline: bool
) -> None:
    model: QuestionnaireModel = around.make(QuestionnaireModel)
    there_is_a_page = model.begin(visit(gender, years, offline=offline), form)
    questions = [line.text for line in model.filling.review("yes", "no")] if there_is_a_page else []
    assert any("pregnant" in text for text in questions) == asked
    # What has nothing to ask of somebody is complete as it is, and nobody sees a page without a question.
    assert bool(around.steps) == (not there_is_a_page)

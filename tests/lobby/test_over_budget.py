"""A form that asks for more work than a touch may make: the desk has it, the check-in goes on, nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.cli.preview import Preview
from kiosk.domain.forms import load
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.visit import VisitDetails
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.settings import MachineSettings
from kiosk.staff.words import reason_words
from tests.domain.forms import evil
from tests.factories import an_actor
from tests.visitor import Visitor

ENDLESS = "1.repeat($this + 1)"


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Visitor]]:
    opened: list[Any] = []

    def begin(raw: dict[str, Any], language: str = "en") -> Visitor:
        url = f"sqlite:///{tmp_path / 'preview.db'}"
        database = app.open_database(url)
        machine = MachineSettings(database_url=url, kiosk_name="preview")
        preview = Preview(database, machine, load(raw).form, language, QSize(1080, 1920))
        opened.extend((preview.lobby, database))
        preview.lobby.window.show(fullscreen=False)
        return Visitor(preview.lobby)

    yield begin
    for thing in opened:
        thing.close()


def details(visitor: Visitor) -> VisitDetails:
    database = visitor.lobby.model._services.forms._database
    settings = visitor.lobby.model._content.settings
    visit = visitor.model.patient.receipt.visit_id
    return ArrivalService(database, settings, app.system_clock).details(visit, an_actor())


def handed_over(found: VisitDetails) -> str:
    (item,) = [item for item in found.row.checklist if item.kind is ItemKind.QUESTIONNAIRE]
    assert reason_words(item) == "form too much for the kiosk, ask the rest"
    return item.reason


def test_attack_10_a_form_that_goes_over_while_it_is_filled_in_becomes_the_desks(
    show: Callable[..., Visitor],
) -> None:
    visitor = show(evil.form(evil.calculated(ENDLESS)))
    visitor.screen("form")
    question = visitor.model.patient.of(QuestionnaireModel)._questions.rows[0]
    question.typeText(0, "kept")
    visitor.screen("done")
    found = details(visitor)
    assert handed_over(found) == "over_budget"
    assert [entry["linkId"] for form in found.responses for entry in form.response["item"]] == ["first"]
    assert found.responses[0].response["item"][0]["answer"] == [{"valueString": "kept"}]
    assert visitor.sees("they will ask you the rest of the questions. Your answers are kept.")


def test_attack_10_a_form_that_is_over_at_once_becomes_the_desks(show: Callable[..., Visitor]) -> None:
    visitor = show(evil.form(evil.calculated("%v39.count()", at_once=True), variables=evil.doubling()), "es")
    visitor.screen("done")
    found = details(visitor)
    assert handed_over(found) == "over_budget"
    assert found.responses == ()
    assert visitor.sees("le harán las demás preguntas")


def test_attack_10_a_pattern_that_would_have_run_for_ever_is_judged_at_once(
    show: Callable[..., Visitor],
) -> None:
    raw = evil.form()
    raw["item"] = [
        {
            "linkId": "mail",
            "type": "string",
            "text": "Mail?",
            "extension": [{"url": f"{evil.HL7}regex", "valueString": "(a|a)*b"}],
        }
    ]
    visitor = show(raw)
    visitor.screen("form")
    visitor.model.patient.of(QuestionnaireModel)._questions.rows[0].typeText(0, "a" * 150)
    visitor.press("primaryButton")
    assert visitor.shown == "form"
    assert visitor.model.patient.of(QuestionnaireModel).property("errors")
    visitor.model.patient.of(QuestionnaireModel)._questions.rows[0].typeText(0, "a" * 150 + "b")
    visitor.press("primaryButton")
    visitor.screen("done")


def test_an_answer_that_no_pattern_could_judge_is_shown_to_the_desk(show: Callable[..., Visitor]) -> None:
    raw = evil.form()
    raw["item"] = [
        {
            "linkId": "code",
            "type": "string",
            "text": "Code?",
            "extension": [{"url": f"{evil.HL7}regex", "valueString": "(?=.*[0-9])[a-z0-9]+"}],
        }
    ]
    visitor = show(raw)
    visitor.screen("form")
    visitor.model.patient.of(QuestionnaireModel)._questions.rows[0].typeText(0, "no digit")
    visitor.press("primaryButton")
    visitor.screen("done")
    (item,) = [item for item in details(visitor).row.checklist if item.kind is ItemKind.QUESTIONNAIRE]
    assert item.reason == "unrenderable"

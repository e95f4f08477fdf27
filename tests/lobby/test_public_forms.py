"""Every public form on the real lobby window, page by page, each question answered."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.cli.preview import Preview
from kiosk.domain.dates import DateParts
from kiosk.domain.forms import Filling, Form, FormRefused, Kind, Question, TimeParts, load
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.lobby.steps import question_list
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.settings import MachineSettings

NOW = Context(datetime(2026, 11, 24, 12, tzinfo=UTC))
PARTS = 4
SIZES = [(1080, 1920), (1366, 768)]
# A form of many repeating or open-ended pages is walked this far, and in the long tests so far.
BRIEF_PAGES, MOST_PAGES = 12, 60


def public_forms(folder: Path, part: int) -> list[tuple[str, Form]]:
    """Those of this part; the others are read by its test."""
    found = []
    for path in sorted((folder / "questionnaires").rglob("*.json"))[part::PARTS]:
        try:
            found.append((path.name, load(json.loads(path.read_text(encoding="utf-8"))).form))
        except FormRefused:
            continue
    return found


def answer(filling: Filling, question: Question) -> None:
    """A plausible answer of the question's kind."""
    match question.kind:
        case Kind.BOOLEAN:
            filling.choose(question.key, "true")
        case Kind.CHOICE | Kind.SCALE if question.choices:
            filling.choose(question.key, question.choices[len(question.choices) // 2].key)
        case Kind.TEXT_LINE | Kind.TEXT_AREA:
            filling.type_text(question.key, 0, "example.org" if question.max_length > 10 else "a")
        case Kind.NUMBER | Kind.QUANTITY:
            filling.type_text(question.key, 0, "3")
            if question.units:
                filling.choose_unit(question.key, 0)
        case Kind.DATE:
            filling.type_date(question.key, DateParts("2", "3", "2020"))
        case Kind.TIME:
            filling.type_time(question.key, TimeParts("8", "30"))
        case Kind.DATE_TIME:
            filling.type_date(question.key, DateParts("2", "3", "2020"))
            filling.type_time(question.key, TimeParts("8", "30"))
        case _:
            pass


def turn(lobby: app.Lobby) -> None:
    """Let the window show what is new."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def walk(lobby: app.Lobby, model: QuestionnaireModel, form: Form, most: int) -> int:
    """Show the first ``most`` pages of ``form`` on the window with their questions answered; how many those were."""
    model._around.content.forms[form.url] = form  # type: ignore[index]
    assert model.ask(form.url, {}) or not model.filling.page_count
    pages = 0
    while model.filling.page_count and pages < most:
        pages += 1
        calculated = {item.link_id for item in form.walk() if item.calculated}
        for question in model.filling.page.questions:
            # What the form works out is not typed over: judged again, it would be worked out again.
            if question.link_id not in calculated:
                answer(model.filling, question)
        model.refresh()
        turn(lobby)
        shown = {row.question_key for row in model._questions.rows}
        assert shown == {question.key for question in model.filling.page.questions}
        if not model.turn():
            break
    return pages


@pytest.mark.parametrize(
    ("size", "part", "most"),
    [
        # A part of the forms on one of the two sizes; in the long tests every form on both, and further.
        pytest.param(SIZES[0], 0, BRIEF_PAGES, id="brief", marks=pytest.mark.thinned),
        *(
            pytest.param(size, part, MOST_PAGES, id=f"{name}-{part}", marks=pytest.mark.long)
            for name, size in zip(("portrait", "landscape"), SIZES, strict=True)
            for part in range(PARTS)
        ),
    ],
)
def test_every_public_form_is_walked_on_the_window(
    qtbot: QtBot,
    tmp_path: Path,
    shared_data: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    part: int,
    most: int,
) -> None:
    # Nobody reads here: the rows of every page that was left would wait for a pause, hidden, and be moved about.
    monkeypatch.setattr(question_list, "PAUSE_MILLISECONDS", 0)
    forms = public_forms(shared_data, part)
    assert len(forms) * PARTS > 600
    url = f"sqlite:///{tmp_path / 'preview.db'}"
    database = app.open_database(url)
    first = next(form for _, form in forms if form.items)
    preview = Preview(
        database, MachineSettings(database_url=url, kiosk_name="walk"), first, "en", QSize(*size)
    )
    lobby = preview.lobby
    lobby.window.show(fullscreen=False)
    qtbot.waitUntil(lambda: str(lobby.model.property("screen")) == "form")
    model = lobby.model.patient.of(QuestionnaireModel)
    pages = 0
    for name, form in forms:
        named = form if form.url else _named(form, name)
        pages += walk(lobby, model, named, most)
        if named.url not in model._fillings:
            continue
        response = model.filling.response(NOW.now)
        links = [item.link_id for item in form.walk()]
        # Where one linkId stands for several questions, a response does not say which was meant.
        assert (
            len(set(links)) < len(links)
            or evaluate_response(named, response, NOW).response["item"] == response["item"]
        ), name
        model._fillings.clear()
    assert pages > 300
    lobby.close()
    database.close()


def _named(form: Form, name: str) -> Form:
    return replace(form, url=f"urn:test:{name}")

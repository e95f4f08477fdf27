"""Every code that a patient can meet has words, in each language that is shipped."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.dates import DateParts, DateProblem
from kiosk.domain.forms.answers import ErrorCode, FieldError
from kiosk.domain.visit import checklist
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.lobby.refusal import RefusalModel, RefusalReason, Refused
from kiosk.lobby.steps.dating import birth_date_text, boxes_text
from kiosk.lobby.steps.question import error_text
from kiosk.lobby.steps.table import desk_words
from kiosk.qt.translation import Translation

AROUND: Any = SimpleNamespace(content=SimpleNamespace(settings=ClinicSettings()), time=str)


@pytest.fixture
def translation(qtbot: QtBot) -> Iterator[Translation]:
    made = Translation(paths.resources() / "i18n")
    yield made
    made.close()


def in_each_language(translation: Translation, words: Any) -> None:
    """``words`` gives text, and another one in every language."""
    said = []
    for language in translation.live:
        translation.use(language.code)
        said.append(words())
    assert all(said), "no words at all"
    assert len(set(said)) == len(translation.live), f"the same in two languages: {said[0]}"


@pytest.mark.parametrize("reason", list(RefusalReason))
def test_every_refusal(translation: Translation, reason: RefusalReason) -> None:
    parent = QObject()
    model = RefusalModel(AROUND, parent)
    model.show(Refused(reason))
    for words in (
        lambda: model.property("heading"),
        lambda: model.property("text"),
        lambda: " ".join(model.property("advice")),
    ):
        in_each_language(translation, words)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_fault_of_an_answer(translation: Translation, code: ErrorCode) -> None:
    error = FieldError("q", code, "2026-01-01" if "date_too" in code else "5")
    in_each_language(translation, lambda: error_text(error, DateParts(), "mdy", str))


@pytest.mark.parametrize("problem", list(DateProblem))
def test_every_problem_of_a_date(translation: Translation, problem: DateProblem) -> None:
    in_each_language(translation, lambda: birth_date_text(problem, "mdy"))
    in_each_language(translation, lambda: boxes_text(problem, "mdy"))


@pytest.mark.parametrize("reason", list(checklist.Reason))
@pytest.mark.parametrize("kind", [kind for kind in ItemKind if kind is not ItemKind.IDENTITY])
def test_everything_that_is_left_to_the_desk(
    translation: Translation, kind: ItemKind, reason: checklist.Reason
) -> None:
    item = ChecklistItem(kind, "", ItemStatus.NEEDS_STAFF, 0, reason)
    in_each_language(translation, lambda: desk_words(item))

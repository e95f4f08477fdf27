"""One touch never passes what has not been in sight: below the fold, under the keys, or called up by an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF

from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.lobby.conftest import Stage
from tests.thinned import few


def go_on(stage: Stage) -> None:
    """One touch on the way on, and no more."""
    stage.play.wait(stage.lobby.window.takes_presses, "the page to be seen")
    stage.play.touch(stage.play.centre(stage.play.ready("primaryButton")))
    stage.play.settle()


def in_sight(stage: Stage, name: str) -> bool:
    """Whether the whole of what is called ``name`` is on the screen, not clipped and not under the keys."""
    item = stage.play.find(name)
    if item is None:
        return False
    corners = [QPointF(2, 2), QPointF(item.width() - 2, item.height() - 2)]
    keys = stage.play.find("keyboard")
    highest = keys.mapToScene(QPointF(0, 0)).y() if keys is not None else stage.lobby.window.window.height()
    places = [item.mapToScene(corner).toPoint() for corner in corners]
    return all(stage.play._hits(item, place) and place.y() <= highest for place in places)


def page_of(stage: Stage) -> str:
    return stage.model.patient.of(QuestionnaireModel).page_key


def looked_at(stage: Stage) -> bool:
    """Whether the page has taken in what is in sight."""
    return not stage.page.property("looking")


SIZES = [(1366, 768), (1024, 600), (640, 900)]


@pytest.mark.parametrize("size", few(SIZES, (1366, 768)))
def test_what_the_keys_hide_is_shown_before_a_press_leads_on(stage: Stage, size: tuple[int, int]) -> None:
    stage.to_insurance()
    stage.press("differentCard")
    stage.lobby.window.window.resize(*size)
    stage.screen("insuranceEdit")
    stage.play.enter("payer", "Acme")
    stage.play.enter("memberId", "A1")
    assert not in_sight(stage, "choice_self")
    go_on(stage)
    assert stage.shown == "insuranceEdit"
    for _ in range(4):
        if stage.shown == "insuranceEdit" and not in_sight(stage, "choice_self"):
            go_on(stage)
    assert in_sight(stage, "choice_self")
    go_on(stage)
    stage.play.wait(lambda: stage.shown != "insuranceEdit", "the next page")


def test_what_an_answer_calls_up_is_shown_before_a_press_leads_on(stage: Stage) -> None:
    stage.to_form()
    stage.lobby.window.window.resize(1366, 768)
    stage.press("choice_0")
    assert not in_sight(stage, "line_0")
    page = page_of(stage)
    go_on(stage)
    assert page_of(stage) == page
    for _ in range(4):
        if page_of(stage) == page and not in_sight(stage, "line_0"):
            go_on(stage)
    assert in_sight(stage, "line_0")
    go_on(stage)
    stage.play.wait(lambda: page_of(stage) != page, "the next question")


def test_what_was_in_sight_once_is_not_shown_again(stage: Stage) -> None:
    stage.lobby.window.window.resize(1366, 768)
    stage.to_contact()
    assert all(in_sight(stage, name) for name in stage.play.names() if name.startswith("change_"))
    stage.play.wait(lambda: looked_at(stage), "a look at the page")
    stage.lobby.window.window.resize(1366, 420)
    stage.play.settle()
    assert not all(in_sight(stage, name) for name in stage.play.names() if name.startswith("change_"))
    go_on(stage)
    stage.screen("form")


@pytest.mark.parametrize("size", few(SIZES, (640, 900)))
def test_no_press_leads_to_the_same_twice(stage: Stage, size: tuple[int, int]) -> None:
    """Scrolled over too quickly to count as seen, the first answers are above the view: a press goes back to them."""
    stage.to_form()
    stage.lobby.window.window.resize(*size)
    stage.model.setTextScale(2.0)
    stage.press("choice_5", "choice_0")
    page = page_of(stage)
    stage.press("moreBelow", "moreBelow")
    shown = stage.page
    unseen = shown.findChild(QObject, "unseen")
    assert unseen is not None
    QMetaObject.invokeMethod(unseen, "forget")
    things = sum(name.startswith(("choice_", "line_")) for name in stage.play.names())
    for _ in range(things + 1):
        if page_of(stage) == page:
            go_on(stage)
    stage.play.wait(lambda: page_of(stage) != page, "the next question")

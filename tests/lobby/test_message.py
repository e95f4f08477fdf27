"""What the care team should know: said in a few words, or left with one touch; without a record as well."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from kiosk.domain.items.message import LONGEST_WISH, MessageLeft
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.checklist import ItemKind
from kiosk.lobby.steps.message import MessageModel
from kiosk.services.desk.messages import MessageService
from tests.actors import signed_in
from tests.lobby.conftest import Clock, Stage
from tests.lobby.models import Around

TEXT = "I am afraid of needles"


def asked(make_stage: Callable[..., Stage]) -> Stage:
    """A patient who is asked, with everything before it settled."""
    stage = make_stage(patient_messages="ask")
    stage.to_insurance()
    stage.answer_insurance()
    stage.screen("message")
    return stage


def test_it_is_typed_sent_and_read_by_staff(make_stage: Callable[..., Stage], clock: Clock) -> None:
    stage = asked(make_stage)
    ann = signed_in(stage.database, "Dr Ann", StaffRole.CLINICIAN)
    for size in (QSize(1024, 600), QSize(1080, 1920)):
        stage.lobby.window.window.resize(size)
        stage.play.settle()
        assert not stage.page_scrolls, size
    stage.press("primaryButton")
    assert stage.model.patient.steps[ItemKind.MESSAGE].property("textError") != ""
    model = stage.model.patient.steps[ItemKind.MESSAGE]
    assert isinstance(model, MessageModel)
    model.setText(TEXT)
    stage.press("primaryButton")
    stage.screen("consent")
    messages = MessageService(stage.database, clock)
    stage.play.wait(lambda: [one.text for one in messages.mine(ann)] == [TEXT], "the message on the list")


def test_one_touch_leaves_it_out(make_stage: Callable[..., Stage], clock: Clock) -> None:
    stage = asked(make_stage)
    ann = signed_in(stage.database, "Dr Ann", StaffRole.CLINICIAN)
    stage.press("secondaryButton")
    stage.screen("consent")
    assert MessageService(stage.database, clock).mine(ann) == ()


@pytest.mark.parametrize(
    ("text", "recorded"),
    [(f" {TEXT} \n\n ", [MessageLeft(TEXT)]), ("...", []), ("x" * (LONGEST_WISH + 1), []), (" ", [])],
)
def test_what_says_nothing_or_too_much_is_not_sent(text: str, recorded: list[MessageLeft]) -> None:
    around = Around()
    model = around.make(MessageModel)
    model.setText(text)
    model.submit()
    assert around.steps == recorded
    assert bool(model.property("textError")) is not bool(recorded)


def test_what_was_begun_is_not_kept_by_whoever_leaves_it_out() -> None:
    around = Around()
    model = around.make(MessageModel)
    model.setText(TEXT)
    model.skip()
    assert around.steps == [MessageLeft()]
    assert model.property("text") == ""

"""Every kind of item has its step, and every step its page."""

import pytest

from kiosk import paths
from kiosk.domain.checklist import ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.lobby.steps.step import StepModel
from kiosk.lobby.steps.table import STEPS, desk_words
from tests.lobby.models import Around

KINDS = [kind for kind in ItemKind if kind is not ItemKind.IDENTITY]


def test_every_kind_that_is_asked_has_a_step_of_its_own() -> None:
    assert set(STEPS) == set(KINDS)
    assert len(set(STEPS.values())) == len(STEPS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_answers_what_the_lobby_asks(qapp: object, kind: ItemKind) -> None:
    step: StepModel = Around().make(STEPS[kind])
    page = step.page
    assert page
    lobby = (paths.resources() / "qml" / "Kiosk" / "Lobby" / "Lobby.qml").read_text(encoding="utf-8")
    assert f'"{page}":' in lobby
    assert isinstance(step.step_name, str)
    assert 0 <= step.fraction <= 1
    assert not step.back()


@pytest.mark.parametrize("kind", list(ItemKind))
@pytest.mark.parametrize("reason", [*Reason, "of_a_newer_program"])
def test_whatever_is_left_to_the_desk_is_told_as_a_sentence(kind: ItemKind, reason: str) -> None:
    words = desk_words(ChecklistItem(kind, "", ItemStatus.NEEDS_STAFF, 0, reason=reason))
    assert words.endswith(".")
    assert words[:1].islower()

"""Every kind of item has its step, and every step its page."""

import pytest

from kiosk import paths
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.domain.visit.journey import Place
from kiosk.lobby import pages
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
    # An item comes up with the first of its pages.
    assert step.page == next(iter(step.PAGES))
    assert isinstance(step.step_name, str)
    assert 0 <= step.fraction <= 1
    assert not step.back()


def test_every_page_has_a_name_of_its_own_and_a_file() -> None:
    steps = [step.PAGES for step in STEPS.values()]
    names = [
        *(str(place) for place in Place if place is not Place.VISIT),
        pages.STAFF_EXIT,
        pages.QUESTIONS,
        pages.NEXT_VISITS,
        pages.CHECK_OUT,
        *(name for step in steps for name in step),
    ]
    files = pages.of_steps(steps)
    assert sorted(files) == sorted(names)
    folder = paths.resources() / "qml" / "Kiosk" / "Lobby"
    assert [file for file in files.values() if not (folder / f"{file}.qml").is_file()] == []


def test_what_may_follow_a_page_is_made_ahead() -> None:
    following = pages.following([{"one": "One", "oneEdit": "OneEdit"}, {"two": "Two"}])
    assert following["welcome"] == ["identity"]
    assert following["appointments"] == ["one", "two"]
    assert following["one"] == ["two", "oneEdit", "done"]
    assert following["oneEdit"] == ["one", "two", "done"]
    assert following["two"] == ["done"]
    many = pages.following([{str(number): "Page"} for number in range(9)])
    assert max(len(names) for names in many.values()) == pages.MOST_AHEAD


@pytest.mark.parametrize("kind", list(ItemKind))
@pytest.mark.parametrize("reason", [*Reason, "of_a_newer_program"])
def test_whatever_is_left_to_the_desk_is_told_as_a_sentence(kind: ItemKind, reason: str) -> None:
    words = desk_words(ChecklistItem(kind, "", ItemStatus.NEEDS_STAFF, 0, reason=reason))
    assert words.endswith(".")
    assert words[:1].islower()

"""A clinic whose patients speak many languages: three are in sight at once, and the bar stays a bar."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.qt.languages import SHIPPED
from tests.lobby.conftest import Stage
from tests.thinned import few_of_several
from tests.walk.laws import place

FIRST = SHIPPED[:2]
NAMES = (
    "Tiếng Việt",
    "Kreyòl ayisyen",
    "Português",
    "Русский",
    "Français",
    "Tagalog",
    "Deutsch",
    "Polski",
    "Italiano",
)
MORE = tuple(replace(FIRST[0], code=f"x{number}", name=name) for number, name in enumerate(NAMES))
SIZES = ((1024, 600), (1366, 768), (1920, 1080), (800, 1280), (1080, 1920))


@pytest.fixture
def make_speaking(
    make_stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> Callable[[int], Stage]:
    """A lobby in so many languages."""

    def make(number: int) -> Stage:
        offered = (*FIRST, *MORE)[:number]
        monkeypatch.setattr("kiosk.qt.translation.live", lambda folder: offered)
        return make_stage(languages=tuple(language.code for language in offered))

    return make


@pytest.mark.parametrize(
    ("size", "number"),
    few_of_several(
        ((size, number) for size in SIZES for number in (2, 3)), ((1366, 768), 3), ((1024, 600), 3)
    ),
)
def test_three_languages_are_in_sight_at_once(
    make_speaking: Callable[[int], Stage], size: tuple[int, int], number: int
) -> None:
    stage = make_speaking(number)
    stage.lobby.window.window.resize(*size)
    stage.play.settle()
    assert not stage.page_scrolls
    rows = {place(stage.item(f"language_{language.code}")).y() for language in (*FIRST, *MORE)[:number]}
    assert len(rows) <= 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_bar_is_as_high_with_many_languages_as_with_two(
    make_speaking: Callable[[int], Stage], scale: float
) -> None:
    stage = make_speaking(len(FIRST) + len(MORE))
    stage.lobby.window.window.resize(1024, 600)
    stage.model.setTextScale(scale)
    stage.play.settle()
    with_many = stage.item("bar").height()
    # All of them are a touch away.
    stage.press("bar_language")
    for language in MORE:
        assert stage.play.ready(f"choice_{language.code}") is not None
    stage.lobby.translation.live = FIRST
    stage.press("choice_es")
    stage.play.settle()
    assert stage.item("bar").height() == with_many

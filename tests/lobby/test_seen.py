"""What a played finger sees of the window by its engine is what is there, item by item."""

from PySide6.QtQuick import QQuickItem

from tests.lobby.conftest import Stage


def test_the_engine_tells_of_the_window_what_its_items_say(stage: Stage) -> None:
    look_at(stage)
    stage.enter_name("garcia lopez")
    look_at(stage)
    # A page under a dialogue: what is on top is found first.
    stage.press("bar_display")
    look_at(stage)
    assert stage.play.find("displayOverlay/choice_dark") is stage.play.find("choice_dark") is not None
    assert stage.play.find("bar/choice_dark") is None


def look_at(stage: Stage) -> None:
    # Dialogues come after the first screen, and are hidden once they have been told so.
    stage.play.settle()
    shown = list(stage.play.items())
    named = [item for item in shown if item.objectName()]
    assert len(named) > 5
    assert stage.play.names() == {item.objectName() for item in named}
    for name in stage.play.names():
        assert stage.play.find(name) is first_with_a_size(name, named)
    texts = [item.property("text") for item in shown]
    assert stage.play.texts() == [text for text in texts if isinstance(text, str) and text]


def first_with_a_size(name: str, named: list[QQuickItem]) -> QQuickItem | None:
    return next(
        (item for item in named if item.objectName() == name and item.width() > 0 and item.height() > 0), None
    )

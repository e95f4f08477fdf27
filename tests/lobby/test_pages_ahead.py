"""Pages are made while the patient reads: a touch finds the next one there, and none is there for the next patient."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.lobby.conftest import Stage
from tests.lobby.test_wipe import left_over

KEPT: list[QQuickItem] = []


def place(stage: Stage) -> QQuickItem:
    """Where the pages are. What Python knows of its children goes with what it knows of it: it is kept."""
    found = stage.play.find("stage")
    assert found is not None
    KEPT.append(found)
    return found


def pages(stage: Stage) -> list[QQuickItem]:
    """Every page that there is, shown or not."""
    return [item for item in place(stage).childItems() if item.property("primaryText") is not None]


def shown(stage: Stage) -> list[QQuickItem]:
    return [page for page in pages(stage) if page.isVisible()]


def waits_for(stage: Stage, count: int) -> list[QQuickItem]:
    """The pages that are made ahead, once there are ``count`` of them and nothing else waits."""
    stage.play.wait(
        lambda: len(pages(stage)) == count + 1 and len(shown(stage)) == 1, f"{count} pages made ahead"
    )
    return [page for page in pages(stage) if not page.isVisible()]


def test_a_touch_shows_the_page_that_was_made_ahead(stage: Stage) -> None:
    (ahead,) = waits_for(stage, 1)
    stage.press("startButton")
    assert shown(stage) == [ahead]
    stage.play.wait(lambda: stage.play.find("familyName") is not None, "the name")
    # It has the focus, and what is typed is heard.
    stage.play.type("Garcia")
    assert stage.model.patient.identity.property("familyName") == "Garcia"


def test_who_is_quicker_than_that_gets_the_same_page(stage: Stage) -> None:
    stage.model.start()
    assert len(shown(stage)) == 1
    stage.play.enter("familyName", "Garcia")
    assert stage.model.patient.identity.property("familyName") == "Garcia"
    stage.model.back()
    stage.model.start()
    stage.model.back()
    stage.screen("welcome")
    stage.play.wait(lambda: left_over(stage) == [], f"nothing to be left, but {left_over(stage)}")


def test_what_was_entered_is_on_the_page_gone_back_to(stage: Stage) -> None:
    stage.identify()
    stage.screen("appointments")
    waits_for(stage, 4)
    stage.press("backButton")
    stage.screen("factor")
    assert "7391" in stage.play.texts()
    stage.press("backButton")
    stage.screen("identity")
    assert {"garcia lopez", "27", "1985"} <= set(stage.play.texts())


def test_s37_no_page_of_a_patient_waits_for_the_next_one(stage: Stage) -> None:
    waits_for(stage, 1)
    stage.to_contact()
    mine = [*waits_for(stage, 4), *shown(stage)]
    gone: list[str] = []
    for page in mine:
        page.destroyed.connect(lambda _=None: gone.append("page"))
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.play.wait(lambda: len(gone) == len(mine), "every page to be gone")
    (ahead,) = waits_for(stage, 1)
    words = [
        item.property("text")
        for item in ahead.findChildren(QObject)
        if isinstance(item.property("text"), str)
    ]
    assert not any(word in text for text in words for word in ("Garc", "7391", "Maria"))


def test_a_page_made_ahead_speaks_the_language_chosen_since(stage: Stage) -> None:
    waits_for(stage, 1)
    stage.press("language_es", "startButton")
    stage.screen("identity")
    assert stage.sees("¿Quién se registra?")


def test_a_page_made_ahead_fits_the_room_there_is_now(stage: Stage) -> None:
    (ahead,) = waits_for(stage, 1)
    stage.lobby.window.window.resize(1366, 768)
    stage.press("startButton")
    stage.play.settle()
    assert (ahead.width(), ahead.height()) == (place(stage).width(), place(stage).height())

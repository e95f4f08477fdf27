"""Somebody has a question: they find the clinic's page, or leave it for the desk, and go on where they were."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from kiosk.domain.desk import EntryKind
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.places import Location, Places
from kiosk.domain.walking import Route, Walk, ways_from
from kiosk.lobby import ways
from kiosk.lobby.idle import IdleModel
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.answering import Answering
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.lobby.conftest import Stage


def part(stage: Stage) -> str:
    return str(stage.model.questioned.property("part"))


def turn(stage: Stage, button: str, to: str) -> None:
    stage.turn(stage.model.questioned, button, to)


def ask(stage: Stage) -> None:
    stage.press("askButton")
    stage.screen("questions")
    stage.play.wait(lambda: bool(stage.model.questioned.property("rows")), "the topics")


def test_a_page_is_found_by_its_topic_read_and_left(stage: Stage) -> None:
    ask(stage)
    turn(stage, "answer_access", "list")
    assert stage.sees("Can I make the letters larger?")
    turn(stage, "answer_larger-letters", "page")
    assert stage.sees("Can I make the letters larger?")
    assert any("Press Display" in text for text in stage.play.texts())
    turn(stage, "backButton", "list")
    turn(stage, "backButton", "topics")
    stage.press("backButton")
    stage.screen("welcome")


def test_a_question_in_ones_own_words_finds_its_page(stage: Stage) -> None:
    ask(stage)
    stage.play.enter("questionField", "can I have an interpretr")
    turn(stage, "primaryButton", "list")
    turn(stage, "answer_another-language", "page")
    for _ in range(4):
        if stage.shown == "welcome":
            break
        stage.press("primaryButton")
        stage.play.settle()
    stage.screen("welcome")


def test_what_no_page_answers_is_left_for_the_desk(stage: Stage, other: Database) -> None:
    ask(stage)
    stage.press("primaryButton")
    assert stage.sees("Type what you would like to know.")
    stage.play.enter("questionField", "Is there a swimming pool")
    turn(stage, "primaryButton", "nothing")
    turn(stage, "primaryButton", "leave")
    # What was typed is there still.
    assert stage.model.questioned.property("question") == "Is there a swimming pool"
    stage.play.enter("whoField", "Ada, 555 0101")
    turn(stage, "primaryButton", "left")
    (entry,) = DeskService(other, stage.clock).entries(an_actor())
    assert (entry.kind, entry.family, entry.detail) == (
        EntryKind.QUESTION,
        "Ada, 555 0101",
        {"question": "Is there a swimming pool", "language": "en"},
    )
    stage.press("primaryButton")
    stage.screen("welcome")
    assert stage.model.questioned.property("question") == ""


def test_a_part_with_nothing_below_its_words_does_not_scroll(stage: Stage) -> None:
    """A column of which nothing is seen any more keeps its height in Qt's layouts."""
    stage.lobby.window.window.resize(1024, 600)
    ask(stage)
    turn(stage, "answer_visit", "list")
    turn(stage, "answer_checking-in", "page")
    turn(stage, "secondaryButton", "nothing")
    stage.play.settle()
    assert not stage.page_scrolls


def test_in_the_middle_of_a_visit_one_asks_and_goes_on_there(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter("familyName", "Garc")
    stage.model.choose("help")
    stage.play.settle()
    stage.press("dialogueTertiary")
    stage.screen("questions")
    stage.press("backButton")
    stage.screen("identity")
    assert stage.model.patient.identity.property("familyName") == "Garc"


def test_another_language_has_its_own_pages(stage: Stage) -> None:
    ask(stage)
    turn(stage, "answer_access", "list")
    stage.model.setLanguage("es")
    stage.play.wait(lambda: part(stage) == "topics", "the topics")
    stage.play.wait(lambda: stage.play.sees("Costos y seguro"), "a topic in Spanish")
    turn(stage, "answer_access", "list")
    assert stage.sees("¿Puedo agrandar las letras?")
    assert not any("letters" in text for text in stage.play.texts())


def test_between_two_languages_a_page_that_one_of_them_lacks_is_not_chosen(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(stage)
    # What follows is read while somebody touches on.
    monkeypatch.setattr(stage.model.questioned, "_read", lambda: None)
    page = stage.model.questioned._pages[0]
    only = replace(page, texts={"en": page.texts["en"]})
    stage.model.questioned._pages = (only,)
    stage.model.setLanguage("es")
    stage.model.questioned.choose(str(only.topic))
    assert stage.model.questioned.property("rows") == []


def test_the_other_language_is_read_though_a_press_is_under_way(stage: Stage) -> None:
    ask(stage)
    stage.model.questioned.busy = True
    stage.model.setLanguage("es")
    stage.play.wait(lambda: stage.play.sees("Costos y seguro"), "a topic in Spanish")
    stage.model.questioned.busy = False


def test_nothing_of_it_is_left_for_the_next_one(stage: Stage) -> None:
    ask(stage)
    stage.play.enter("questionField", "I have a rash")
    stage.model.wipe()
    stage.screen("welcome")
    ask(stage)
    assert stage.model.questioned.property("question") == ""
    assert "I have a rash" not in stage.play.texts()


def test_whoever_reads_is_not_sent_away_and_whoever_has_gone_is(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(idle_seconds=60)
    ask(stage)
    # It is nobody's welcome screen: the clock of who is idle runs.
    assert stage.model.property("screen") == "questions"
    idle = stage.model.findChild(IdleModel)
    assert idle is not None
    idle.expired.emit()
    stage.screen("welcome")


def test_what_stands_on_a_page_is_spoken(stage: Stage) -> None:
    ask(stage)
    turn(stage, "answer_visit", "list")
    turn(stage, "answer_checking-in", "page")
    spoken: list[str] = []

    def listen(item: QObject) -> None:
        found = QAccessible.queryAccessibleInterface(item)
        if found is None:
            return
        for place in range(found.childCount()):
            child = found.child(place)
            spoken.append(child.text(QAccessible.Text.Name))
            if child.object() is not None:
                listen(child.object())

    listen(stage.lobby.window.window)
    assert any(text.startswith("1. You say who you are") for text in spoken)


def test_where_nothing_answers_it_is_said_and_the_question_stays(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(stage)

    def fails(*_: object) -> tuple[str, ...]:
        raise StoreUnavailable("away")

    monkeypatch.setattr(Answering, "find", fails)
    stage.play.enter("questionField", "letters")
    stage.press("primaryButton")
    assert stage.sees("That did not work. Try again, or press Ask staff.")
    assert stage.model.questioned.property("question") == "letters"


PLACES = Places(
    (
        Location("site", "Site", kind="site"),
        Location("hall", "Hall", kind="area", part_of="site"),
        Location("lab", "Laboratory", kind="room", part_of="site", names={"es": "Laboratorio"}),
    )
)
WALKS = (
    Walk("hall", "lab", 1, False, {"en": "Take the stairs.", "es": "Suba."}),
    Walk("hall", "site", 2, True, {"en": "Go to the lift."}),
    Walk("site", "lab", 2, True, {"en": "Ride up."}),
)


def test_somebody_is_led_without_steps_first_and_takes_the_way_along(
    make_stage: Callable[..., Stage],
) -> None:
    stage = make_stage("hall", places=PLACES, walks=WALKS)
    ask(stage)
    turn(stage, "answer_way", "places")
    turn(stage, "answer_lab", "way")
    assert stage.sees("To: Laboratory")
    assert stage.sees("About 4 min. There are no steps on this way.")
    assert stage.sees("Ride up.")
    stage.play.wait(lambda: bool(stage.model.questioned.property("qrModules")), "the code")
    stage.press("secondaryButton")
    assert stage.sees("Take the stairs.")
    assert stage.sees("About 1 min. There are steps on this way.")
    # Who reads Spanish is led along what is said in it.
    stage.model.setLanguage("es")
    stage.play.wait(lambda: part(stage) == "topics", "the topics")
    turn(stage, "answer_way", "places")
    turn(stage, "answer_lab", "way")
    assert stage.sees("Suba.")
    turn(stage, "backButton", "places")


def test_whose_place_is_not_among_them_asks_staff(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage("hall", places=PLACES, walks=WALKS)
    ask(stage)
    turn(stage, "answer_way", "places")
    stage.press("primaryButton")
    stage.play.wait(lambda: stage.model.property("overlay") == "help", "what calls somebody")


def test_what_was_wrong_is_not_said_on_in_the_language_before(stage: Stage) -> None:
    ask(stage)
    stage.press("primaryButton")
    assert stage.sees("Type what you would like to know.")
    stage.model.setLanguage("es")
    assert stage.model.questioned.property("errors") == []


def test_a_kiosk_that_stands_nowhere_leads_nobody(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(walks=WALKS)
    ask(stage)
    assert "answer_way" not in stage.play.names()


def test_a_hospital_of_hundreds_of_places_is_looked_through_once(
    make_stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each button of the list reads the list."""
    stage = make_stage("hall", places=PLACES, walks=WALKS)
    looked: list[str] = []

    def counted(*args: Any, **more: Any) -> dict[str, Route]:
        looked.append("once")
        return ways_from(*args, **more)

    monkeypatch.setattr(ways, "ways_from", counted)
    ask(stage)
    turn(stage, "answer_way", "places")
    for _ in range(50):
        assert stage.model.questioned.property("rows")
    # Without steps and with; the place where the kiosk stands becomes known in between.
    assert 2 <= len(looked) <= 4

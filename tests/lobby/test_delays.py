"""A delay that staff have announced is told at the next step and on the last screen, and no longer than it is so."""

from datetime import timedelta

import pytest

from kiosk.domain.delays import LASTS, DelayOf, DelayReason, NewDelay
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import Change, Topic
from kiosk.services.desk.delays import DelayService
from kiosk.store.database import Database
from tests.factories import a_booking, an_actor
from tests.lobby.conftest import Clock, Stage

LATE = NewDelay(DelayOf.QUEUE, "A", DelayReason.EMERGENCY, 20, note="called to the ward")
WORDS = "Your queue: about 20 minutes late. There was an emergency."


def told(stage: Stage, where: str) -> str:
    text: str = getattr(stage.model.patient, where).property("lateText")
    return text


def test_it_is_told_with_the_appointments_without_what_only_staff_know(
    stage: Stage, other: Database, clock: Clock
) -> None:
    DelayService(other, clock).enter(LATE, an_actor())
    stage.to_appointments()
    stage.play.wait(lambda: told(stage, "appointments") == WORDS, "the delay")
    stage.play.settle()
    assert WORDS in stage.play.texts()
    assert "ward" not in " ".join(stage.play.texts())
    stage.model.setLanguage("es")
    assert told(stage, "appointments") == "Su cola: unos 20 minutos de retraso. Hubo una emergencia."


def test_it_is_told_on_the_last_screen_while_it_is_so(stage: Stage, other: Database, clock: Clock) -> None:
    service = DelayService(other, clock)
    stage.to_done()
    way = service.enter(LATE, an_actor())
    stage.play.wait(lambda: told(stage, "receipt") == WORDS, "the delay on the last screen")
    service.end(way.delay_id, an_actor())
    stage.play.wait(lambda: told(stage, "receipt") == "", "that it is over")


def test_who_comes_for_something_else_is_told_nothing(stage: Stage, other: Database, clock: Clock) -> None:
    service = DelayService(other, clock)
    service.enter(NewDelay(DelayOf.PRACTITIONER, "Dr Nobody", DelayReason.BUSY, 20), an_actor())
    stage.to_appointments()
    service.enter(
        NewDelay(DelayOf.PRACTITIONER, a_booking(1).practitioner, DelayReason.NOT_SAID, 40), an_actor()
    )
    words = f"{a_booking(1).practitioner}: about 40 minutes late."
    stage.play.wait(lambda: told(stage, "appointments") == words, "the own delay alone")


def test_it_is_over_by_itself_on_a_kiosk_that_hears_nothing_any_more(
    stage: Stage, other: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    DelayService(other, clock).enter(LATE, an_actor())
    stage.to_appointments()
    stage.play.wait(lambda: told(stage, "appointments") == WORDS, "the delay")
    stage.lobby.feed.stop()
    clock.now += LASTS + timedelta(seconds=1)
    assert told(stage, "appointments") == ""


def test_nobody_waits_for_a_record_that_does_not_say_what_is_late(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise StoreUnavailable("gone")

    monkeypatch.setattr(type(stage.model._services.delays), "standing", lambda _self: away())
    stage.model.news(frozenset({Change(Topic.DELAY)}))
    stage.to_appointments()
    assert told(stage, "appointments") == ""

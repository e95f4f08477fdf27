"""Delays in the record: announced, ended, taken back, and read by those who may."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.delays import LASTS, DelayOf, DelayReason, NewDelay
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import pace
from kiosk.services.record.delays import DelayReader, standing_now
from kiosk.store.database import Database
from tests.actors import who_did
from tests.factories import NOW, an_actor
from tests.services.clinic_maker import SETTINGS

LATE = NewDelay(DelayOf.PRACTITIONER, "Dr Ann", DelayReason.EMERGENCY, 20, note="called to the ward")
ANN, BEN = an_actor("Ann"), an_actor("Ben")


@pytest.fixture
def database(empty: Database) -> Database:
    return empty


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def service(database: Database, clock: list[datetime]) -> DelayService:
    return DelayService(database, lambda: clock[0])


def test_what_is_announced_is_read_by_staff_with_the_note_and_by_kiosks_without(
    service: DelayService, database: Database
) -> None:
    service.enter(LATE, ANN)
    (mine,) = service.standing(BEN)
    assert (mine.subject, mine.minutes, mine.note, mine.entered_by) == (
        "Dr Ann",
        20,
        "called to the ward",
        "Ann",
    )
    (told,) = DelayReader(database, lambda: NOW).standing()
    assert told == replace(mine, note="", entered_by="")


def test_it_is_over_by_itself_or_when_staff_say_so_once(service: DelayService, clock: list[datetime]) -> None:
    way = service.enter(LATE, ANN)
    clock[0] = NOW + LASTS
    assert service.standing(ANN) == ()
    clock[0] = NOW
    assert service.end(way.delay_id, BEN) is not None
    assert service.end(way.delay_id, ANN) is None
    assert service.standing(ANN) == ()


def test_another_of_the_same_thing_takes_its_place_and_gives_it_back(service: DelayService) -> None:
    service.enter(LATE, ANN)
    way = service.enter(replace(LATE, minutes=45), BEN)
    assert [one.minutes for one in service.standing(ANN)] == [45]
    service.take_back(way, BEN)
    assert [one.minutes for one in service.standing(ANN)] == [20]
    with pytest.raises(UndoRefused):
        service.take_back(way, BEN)


def test_ending_is_taken_back_too(service: DelayService) -> None:
    ended = service.end(service.enter(LATE, ANN).delay_id, BEN)
    assert ended is not None
    service.take_back(ended, BEN)
    assert [one.subject for one in service.standing(ANN)] == ["Dr Ann"]


def test_each_is_in_the_audit(service: DelayService, database: Database) -> None:
    way = service.enter(LATE, ANN)
    service.take_back(way, ANN)
    assert who_did(database, "delay_entered") == ["Ann"]
    assert who_did(database, "delay_undone") == ["Ann"]


def test_nobody_is_called_before_its_time_in_an_estimate(service: DelayService, database: Database) -> None:
    until = NOW + timedelta(minutes=30)
    service.enter(NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, until=until), ANN)
    service.enter(NewDelay(DelayOf.PRACTITIONER, "Dr Ben", DelayReason.BUSY, until=until), ANN)
    service.enter(LATE, ANN)
    with database.read() as connection:
        late = standing_now(connection, NOW)
    assert pace._paused(("A", ""), late, SETTINGS) == {"": until, "Dr Ben": until}
    assert pace._paused(("B", ""), late, SETTINGS) == {"Dr Ben": until}

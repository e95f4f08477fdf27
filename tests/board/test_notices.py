"""What is said to a ticket stands on the board by its number, in the clinic's languages, until they are called in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.board import words
from kiosk.domain.feed import Change, Topic
from kiosk.domain.notices import BoardNotice, NewNotice
from kiosk.services.desk.notices import NoticeService
from kiosk.services.desk.waits import WaitService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    PatientService(opened).save([a_patient(1)], [a_booking(1)])
    yield opened
    opened.close()


def test_it_stands_there_by_the_number_alone_and_goes_when_it_is_ended(
    qtbot: QtBot, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WaitService, "at_board", lambda *_given: ())
    checkin = Kiosk(database, SETTINGS, lambda: NOW)
    visit = checkin.open_visit("p1", ("a1",), "kiosk-1").id
    for step in whole_visit():
        checkin.apply(record(visit, step))
    board = app.make_board(database, lambda: NOW)
    service = NoticeService(database, SETTINGS, lambda: NOW)
    try:
        service.tell(NewNotice(visit, "Your sister called"), an_actor())
        service.tell(NewNotice(visit, template="desk"), an_actor())
        board.model.news(frozenset({Change(Topic.NOTICE, visit)}))
        said = ["A 01: Please come to the front desk.", "A 01: Por favor, venga a la recepción."]
        qtbot.waitUntil(lambda: board.model.property("noteTexts") == said)
        service.end(visit, an_actor())
        board.model.news(frozenset({Change(Topic.NOTICE, visit)}))
        qtbot.waitUntil(lambda: board.model.property("noteTexts") == [])
    finally:
        board.close()


def test_what_no_language_of_the_clinic_says_is_said_as_it_is() -> None:
    notice = BoardNotice("n", "A 01", "A", "", {"fr": "Venez"}, NOW)
    assert words.notices([notice], ("en", "es")) == ["A 01: Venez"]

"""The board shows numbers and rooms, the latest first, and nobody's name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.board.model import NOTES_SECONDS
from kiosk.cli.player import Player
from kiosk.domain.clinic_options import Known
from kiosk.domain.delays import DelayOf, DelayReason, NewDelay
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.places import Location, Places
from kiosk.domain.queue import BoardCall
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.waits import QueueWait, WaitService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings, SettingsError
from kiosk.store.database import Database
from kiosk.store.feed import announce
from tests.engines import OWNER
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    PatientService(opened).save([a_patient(n) for n in range(1, 8)], [a_booking(n) for n in range(1, 8)])
    yield opened
    opened.close()


def shows(board: app.Board, ticket: str) -> bool:
    return bool(board.model.property("ticket") == ticket)


def test_calls_come_by_themselves_the_latest_first(qtbot: QtBot, database: Database) -> None:
    clock = [NOW]
    board = app.make_board(database, lambda: clock[0])
    board.window.show(fullscreen=False)
    play = Player(board.window)
    play.wait(lambda: play.sees("Please wait for your number"), "the empty board")
    assert play.sees("Por favor, espere su número")
    checkin = Kiosk(database, SETTINGS, lambda: clock[0])
    queue = QueueService(database, SETTINGS, lambda: clock[0])
    tickets = []
    for number in (1, 2, 3):
        visit = checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            checkin.apply(record(visit.id, step))
        clock[0] += timedelta(seconds=10)
        called = queue.call_next(an_actor(), f"Room {number}")
        tickets.append(called.ticket_id if called else "")
        play.wait(partial(shows, board, f"A 0{number}"), "the call")
    play.wait(
        lambda: [call.ticket for call in board.model.calls_shown] == ["A 03", "A 02", "A 01"], "the calls"
    )
    play.wait(lambda: play.sees("→ Room 3"), "the room")
    assert play.sees("A 02")
    assert board.model.property("fresh")
    clock[0] += timedelta(seconds=30)
    queue.recall(str(tickets[0]), an_actor())
    play.wait(lambda: board.model.calls_shown[0].ticket == "A 01", "the call again")
    shown = " ".join(play.texts())
    assert "Family" not in shown
    assert "Given" not in shown
    clock[0] += timedelta(seconds=21)
    play.wait(lambda: not board.model.property("fresh"), "the call to be no news any more")
    board.close()


@pytest.fixture
def board(qtbot: QtBot, database: Database) -> Iterator[app.Board]:
    """A board that hears only what the test tells it, on somebody who has been called."""
    made = app.make_board(database, lambda: NOW)
    heard: list[object] = []
    made.feed.changed.connect(heard.append)
    with database.write() as connection:
        announce(connection, Topic.SETTINGS)
    qtbot.waitUntil(lambda: bool(heard) and made.runner.idle)
    made.feed.stop()
    made.feed.changed.disconnect(made.model.news)
    call(database)
    yield made
    made.close()


def call(database: Database) -> None:
    Kiosk(database).check_in(1)
    QueueService(database, SETTINGS, lambda: NOW).call_next(an_actor(), "Room 1")


def tickets(board: app.Board) -> list[str]:
    return [shown.ticket for shown in board.model.calls_shown]


def test_only_news_of_tickets_is_read(
    qtbot: QtBot, board: app.Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []
    calls = QueueService.calls

    def counted(*given: Any) -> tuple[BoardCall, ...]:
        reads.append(1)
        return calls(*given)

    monkeypatch.setattr(QueueService, "calls", counted)
    for topic in set(Topic) - {Topic.ALL, Topic.TICKET}:
        board.model.news(frozenset({Change(topic, "x")}))
    qtbot.waitUntil(lambda: board.runner.idle)
    assert reads == []
    assert tickets(board) == []
    board.model.news(frozenset({Change(Topic.HELP), Change(Topic.TICKET, "x")}))
    qtbot.waitUntil(lambda: tickets(board) == ["A 01"])
    board.model.news(EVERYTHING)
    qtbot.waitUntil(lambda: board.runner.idle)
    assert len(reads) == 2


def test_what_could_not_be_read_is_tried_again(
    qtbot: QtBot, board: app.Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_given: object) -> None:
        raise StoreUnavailable("gone")

    with monkeypatch.context() as patched:
        patched.setattr(QueueService, "calls", away)
        board.model.news()
        qtbot.waitUntil(lambda: board.runner.idle)
        assert tickets(board) == []
    qtbot.waitUntil(lambda: tickets(board) == ["A 01"])


def test_a_new_day_has_no_calls(qtbot: QtBot, database: Database) -> None:
    clock = [NOW]
    call(database)
    board = app.make_board(database, lambda: clock[0])
    qtbot.waitUntil(lambda: tickets(board) == ["A 01"])
    clock[0] += timedelta(days=1)
    qtbot.waitUntil(lambda: tickets(board) == [])
    board.close()


def test_the_halves_of_the_day_are_called_as_in_the_clinics_first_language(
    qtbot: QtBot, database: Database
) -> None:
    board = app.make_board(database, lambda: NOW)
    known = Known(("en", "es"), (), ())
    change = ClinicService(database).change
    change("hours", "12", known, "test", lambda: NOW)
    change("languages", "es,en", known, "test", lambda: NOW)
    qtbot.waitUntil(lambda: board.model.property("timeText").endswith("m."))
    change("languages", "en,es", known, "test", lambda: NOW)
    qtbot.waitUntil(lambda: board.model.property("timeText").endswith("M"))
    board.close()


def test_what_the_clinic_decides_is_shown_at_once(qtbot: QtBot, database: Database) -> None:
    board = app.make_board(database, lambda: NOW)
    known = Known(("en", "es"), (), ())
    for name, typed in (
        ("name", "Clínica Río"),
        ("languages", "es"),
        ("zone", "Asia/Tokyo"),
        ("hours", "24"),
    ):
        ClinicService(database).change(name, typed, known, "test", lambda: NOW)
    qtbot.waitUntil(lambda: board.model.property("timeText") == "00:00")
    assert board.model.property("clinicName") == "Clínica Río"
    assert board.model.property("nobodyTexts") == ["Por favor, espere su número"]
    board.close()


def test_d18_without_a_record_the_last_call_says_how_old_it_is(qtbot: QtBot, database: Database) -> None:
    clock = [NOW]
    call(database)
    board = app.make_board(database, lambda: clock[0])
    qtbot.waitUntil(lambda: tickets(board) == ["A 01"])
    assert "Now calling" in board.model.property("headingText")
    board.model.lost()
    assert board.model.property("live"), "a line that comes back at once was not away"
    clock[0] += timedelta(minutes=12)
    board.model._tick()
    play = Player(board.window)
    assert not board.model.property("live")
    assert "Called 12 min ago" in board.model.property("headingText")
    assert "Now calling" not in board.model.property("headingText")
    play.settle()
    assert play.sees("No connection since 10:00")
    assert play.sees("Sin conexión desde las 10:00")
    board.model.found()
    assert board.model.property("live")
    assert "Now calling" in board.model.property("headingText")
    board.close()


def test_d18_a_call_without_a_room_says_where_to_go(qtbot: QtBot, database: Database) -> None:
    Kiosk(database).check_in(1)
    QueueService(database, SETTINGS, lambda: NOW).call_next(an_actor(), "")
    board = app.make_board(database, lambda: NOW)
    play = Player(board.window)
    board.window.show(fullscreen=False)
    play.wait(lambda: play.sees("Please come to the front desk"), "where to go")
    assert play.sees("Por favor, acuda a la recepción")
    board.close()


def test_d18_each_call_sounds_and_each_in_its_turn(qtbot: QtBot, database: Database) -> None:
    clock = [NOW]
    board = app.make_board(database, lambda: clock[0])
    qtbot.waitUntil(lambda: board.model._calls._known)
    sounds: list[str] = []
    board.model.called.connect(lambda: sounds.append(str(board.model.property("ticket"))))
    kiosk = Kiosk(database, SETTINGS, lambda: clock[0])
    queue = QueueService(database, SETTINGS, lambda: clock[0])
    for number in range(1, 7):
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            kiosk.apply(record(visit.id, step))
    for number in range(1, 7):
        clock[0] += timedelta(milliseconds=300)
        queue.call_next(an_actor(), f"Room {number}")
    qtbot.waitUntil(lambda: len(board.model._calls._all) == 6)
    for number in range(1, 7):
        qtbot.waitUntil(partial(shows, board, f"A 0{number}"))
        clock[0] += timedelta(seconds=7)
        board.model._tick()
        assert board.model.property("ticket") == f"A 0{number}"
        clock[0] += timedelta(seconds=1)
        board.model._tick()
    assert sounds == [f"A 0{number}" for number in range(1, 7)]
    board.close()


def test_a_boards_own_login_sees_the_calls_and_no_more(qtbot: QtBot, server: tuple[Any, str]) -> None:
    cluster, name = server
    owner = Database(cluster.url(name, OWNER))
    PatientService(owner).save([a_patient(1)], [a_booking(1)])
    call(owner)
    login = Database(cluster.url(name, "board_1"))
    board = app.make_board(login, lambda: NOW)
    qtbot.waitUntil(lambda: tickets(board) == ["A 01"])
    board.close()
    login.close()
    owner.close()


def test_a_board_hangs_at_a_site_and_calls_for_no_other(qtbot: QtBot, server: tuple[Any, str]) -> None:
    cluster, name = server
    owner = Database(cluster.url(name, OWNER))
    sites = (
        Location("north", "North", kind="site", names={"en": "North side"}),
        Location("south", "South", kind="site"),
    )
    clinic = replace(SETTINGS, places=Places(sites))
    ClinicService(owner).save(clinic)
    bookings = [a_booking(1, place="north"), a_booking(2, place="south"), a_booking(3, location="", room="")]
    PatientService(owner).save([a_patient(n) for n in (1, 2, 3)], bookings)
    kiosk = Kiosk(owner, clinic, lambda: NOW)
    for number in (1, 2, 3):
        kiosk.check_in(number)
    login = Database(cluster.url(name, "board_1"))
    board = app.make_board(login, lambda: NOW, machine=MachineSettings("", "board-1", place="North"))
    queue = QueueService(owner, clinic, lambda: NOW)
    while queue.call_next(an_actor(), "1") is not None:
        pass
    qtbot.waitUntil(lambda: len(board.model._calls._all) == 2)
    assert {call.ticket[-1] for call in board.model._calls._all} == {"1", "3"}
    assert board.model.property("clinicName") == f"{SETTINGS.name} · North side"
    board.close()
    with pytest.raises(SettingsError, match="'place' 'West' is no place"):
        app.make_board(login, lambda: NOW, machine=MachineSettings("", "board-1", place="West"))
    login.close()
    owner.close()


def test_a_board_says_how_long_it_takes_in_each_language_and_no_more_once_nobody_knows(
    qtbot: QtBot, board: app.Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QueueWait, ...]] = [(QueueWait("A", (10, 25)),)]
    monkeypatch.setattr(WaitService, "at_board", lambda *_given: told[0])

    def notes() -> list[str]:
        board.model._estimated_at = NOW - timedelta(minutes=1)
        board.model._tick()
        qtbot.waitUntil(lambda: board.runner.idle)
        found: list[str] = board.model.property("noteTexts")
        return found

    assert notes() == [
        "Waiting time now: about 10 to 25 minutes",
        "Tiempo de espera ahora: entre 10 y 25 minutos",
    ]
    told[0] = (QueueWait("A", (10, 25)), QueueWait("B", (0, 5)), QueueWait("C", None))
    assert notes() == ["Waiting time now · Tiempo de espera ahora: A: 10 to 25 min · B: 0 to 5 min"]
    told[0] = (QueueWait("A", None),)
    assert notes()[0] == "We cannot tell yet how long you will wait"
    told[0] = ()
    assert notes() == []
    told[0] = (QueueWait("A", (10, 25)),)
    board.model.lost()
    board.model._away_since = NOW - timedelta(minutes=5)
    assert notes() == []


def test_a_delay_is_on_the_board_until_it_is_over_and_more_than_fit_come_in_turn(
    qtbot: QtBot, board: app.Board, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WaitService, "at_board", lambda *_given: ())
    clock = [NOW]
    monkeypatch.setattr(board.model, "_clock", lambda: clock[0])
    service = DelayService(database, lambda: clock[0])
    service.enter(NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, 20, note="ward"), an_actor())
    board.model.news(frozenset({Change(Topic.DELAY)}))
    said = [
        "Numbers with A: about 20 minutes late. There are more patients than usual.",
        "Números con la A: unos 20 minutos de retraso. Hay más pacientes que de costumbre.",
    ]
    qtbot.waitUntil(lambda: board.model.property("noteTexts") == said)
    service.enter(
        NewDelay(DelayOf.PRACTITIONER, "Dr Ann", DelayReason.NOT_SAID, until=NOW + timedelta(minutes=40)),
        an_actor(),
    )
    board.model.news(frozenset({Change(Topic.DELAY)}))
    qtbot.waitUntil(lambda: len(board.model._notes()) == 4)
    pages = set()
    for _ in range(4):
        clock[0] += timedelta(seconds=NOTES_SECONDS)
        pages |= set(board.model.property("noteTexts"))
    assert len(pages) == 4
    clock[0] = NOW + timedelta(hours=3)
    assert board.model.property("noteTexts") == []

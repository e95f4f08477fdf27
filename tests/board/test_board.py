"""The board shows numbers and rooms, the latest first, and nobody's name."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.cli.player import Player
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.services.patients import PatientService
from kiosk.services.queue import QueueService
from kiosk.store.database import Database
from kiosk.store.feed import announce
from tests.services.clinic_maker import NOW, SETTINGS, Kiosk, booking, patient, record, whole_visit


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    PatientService(opened).save([patient(n) for n in range(1, 8)], [booking(n) for n in range(1, 8)])
    yield opened
    opened.close()


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
        called = queue.call_next("desk", f"Room {number}")
        tickets.append(called.ticket_id if called else "")
    play.wait(
        lambda: [call.ticket for call in board.model.calls_shown] == ["A 03", "A 02", "A 01"], "the calls"
    )
    play.wait(lambda: play.sees("→ Room 3"), "the room")
    assert play.sees("A 02")
    assert board.model.property("fresh")
    clock[0] += timedelta(seconds=30)
    queue.recall(str(tickets[0]), "desk")
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
    QueueService(database, SETTINGS, lambda: NOW).call_next("desk", "Room 1")


def tickets(board: app.Board) -> list[str]:
    return [shown.ticket for shown in board.model.calls_shown]


def test_only_a_visits_news_is_read(qtbot: QtBot, board: app.Board, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[int] = []
    calls = QueueService.calls
    monkeypatch.setattr(QueueService, "calls", lambda *given: reads.append(1) or calls(*given))
    for topic in set(Topic) - {Topic.ALL, Topic.VISIT}:
        board.model.news(frozenset({Change(topic, "x")}))
    qtbot.waitUntil(lambda: board.runner.idle)
    assert reads == []
    assert tickets(board) == []
    board.model.news(frozenset({Change(Topic.HELP), Change(Topic.VISIT, "x")}))
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

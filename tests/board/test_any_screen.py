"""The board on any screen, with any room: everything is on it, large enough, and nothing lies over anything."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.cli.player import Player
from kiosk.domain.queue import BoardCall
from kiosk.services.desk.waits import QueueWait
from tests.factories import NOW
from tests.thinned import few_of_several

SIZES = (
    (1024, 600), (1024, 768), (1280, 800), (1280, 1024), (1366, 768), (1920, 1080), (3840, 2160), (2560, 1080),
    (768, 1366), (800, 1280), (1080, 1920), (2160, 3840),
)  # fmt: skip
# The smallest and the commonest, and the ends of either way.
FEW = ((1024, 600), (1920, 1080), (2560, 1080), (768, 1366), (2160, 3840))
ROOMS = {
    "short": ["Room 204", "Room 3", "Lab", "Room 206", "Room 112"],
    "none": ["", " ", "", "", ""],
    "long": ["Interventional Radiology and Nuclear Medicine, Building C, North Tower, Third Floor"] * 5,
    "one word": ["Hals-Nasen-Ohrenheilkundeabteilungswartezimmer"] * 5,
    "wide": ["W" * 50] * 5,
    "signs": [
        "\u65e5\u672c\u8a9e\u5f85\u5408\u5ba4" * 4,
        "\u202e204 mooR",
        "<b>Room</b>",
        "Room\n204",
        "A&B",
    ],
}

WAITS = {
    "short": (QueueWait("A", (100, 135)),),
    "long": tuple(QueueWait(letter, (100, 135)) for letter in "ABCDEFGH"),
    "signs": (QueueWait("A", None), QueueWait("B", None)),
}


@pytest.fixture
def board(qtbot: QtBot, tmp_path: Path) -> Iterator[app.Board]:
    database = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    made = app.make_board(database, lambda: NOW)
    made.window.show(fullscreen=False)
    qtbot.waitUntil(lambda: made.model._calls._known)
    made.feed.stop()
    # What was heard, even if it has not come yet, may have it read twice: the second answer would take away what is
    # shown here.
    QCoreApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: made.runner.idle)
    yield made
    made.close()
    database.close()


def texts(play: Player) -> list[tuple[QQuickItem, QRectF]]:
    found = []
    for item in play.items():
        text = item.property("text")
        if isinstance(text, str) and text.strip():
            place = QRectF(
                item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
            )
            found.append((item, place))
    return found


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param(FEW, id="few", marks=pytest.mark.thinned),
        pytest.param(SIZES, id="all", marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize(
    ("live", "rooms"),
    few_of_several(
        product([True, False], ROOMS),
        (True, "short"), (True, "long"), (True, "signs"), (False, "none"), (False, "wide"), (False, "one word"),
    ),
)  # fmt: skip
def test_d18_everything_is_on_the_screen(
    board: app.Board, rooms: str, live: bool, sizes: tuple[tuple[int, int], ...]
) -> None:
    model = board.model
    found = [
        BoardCall(f"A {120 - number}", room, NOW - timedelta(minutes=number), 1)
        for number, room in enumerate(ROOMS[rooms])
    ]
    model._calls.take(tuple(found), NOW)
    model._calls._show_latest()
    model._waits = WAITS.get(rooms, ())
    model._away_since = None if live else NOW - timedelta(minutes=12)
    model.changed.emit()
    play = Player(board.window)
    window = board.window.window
    for width, height in sizes:
        window.resize(width, height)
        play.settle()
        shown = texts(play)
        assert len(shown) >= 13, (width, height)
        screen = QRectF(0, 0, width, height)
        smallest = min(width, height) * 0.018
        for number, (item, place) in enumerate(shown):
            about = (width, height, item.objectName(), item.property("text"))
            assert screen.adjusted(-0.5, -0.5, 0.5, 0.5).contains(place), about
            assert item.property("contentWidth") <= place.width() + 1, about
            assert item.property("contentHeight") <= place.height() + 1, about
            # What is fitted reports the size that it has in the end.
            assert item.property("fontInfo").property("pixelSize").toNumber() >= smallest, about
            # What is called now is whole; a name that was called before may end in dots.
            if str(item.objectName()).startswith(("nowTicket", "place_", "lost_", "ticket_")):
                assert not item.property("truncated"), about
            for other, theirs in shown[number + 1 :]:
                both = place.intersected(theirs)
                assert both.width() < 1 or both.height() < 1, (about, other.property("text"))

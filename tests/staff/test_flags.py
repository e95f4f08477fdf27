"""An answer that cannot wait stands above everything else until somebody goes, and sounds until then."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.store.feed import announce
from tests.factories import BORN
from tests.staff.conftest import Desk


def raise_flag(desk: Desk, key: str = "f1", flag: str = "Chest pain", family: str = "Howell") -> None:
    at = desk.now()
    DeskService(desk.elsewhere, desk.now).bring(
        DeskEntry(
            key, "Lobby 1", EntryKind.RED_FLAG, EntryReason.RED_FLAG, at, at, family, BORN, {"flag": flag}
        )
    )


def shown(desk: Desk, qtbot: QtBot, *words: str) -> str:
    bar = desk.window.flags
    qtbot.waitUntil(lambda: bar.isVisible() and all(word in bar.text.text() for word in words))
    return bar.text.text()


def test_m7_whoever_works_here_is_interrupted_until_somebody_goes(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    assert not window.flags.isVisible()
    raise_flag(desk)
    text = shown(desk, qtbot, "Needs a person now: Chest pain", "Howell", "Lobby 1")
    assert "for 0 s" in text
    assert window.windowTitle().startswith("(1)")
    assert len(desk.chimes) == 1
    # It sounds as for somebody who is overdue, from the first moment.
    for _ in range(12):
        window.tick()
    assert len(desk.chimes) == 3
    QTest.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: not window.flags.isVisible())
    assert window.said.text() == "You go to Howell at Lobby 1: Chest pain."
    for _ in range(30):
        window.tick()
    assert len(desk.chimes) == 3
    assert not window.windowTitle().startswith("(")


def test_m7_the_button_goes_too_and_the_one_who_waits_longest_is_first(desk: Desk, qtbot: QtBot) -> None:
    raise_flag(desk, "f1", "Chest pain", "Howell")
    desk.clock[0] += timedelta(seconds=30)
    raise_flag(desk, "f2", "Thoughts of self-harm", "Li")
    lines = shown(desk, qtbot, "Howell", "Li").splitlines()
    assert ["Howell" in line for line in lines] == [True, False]
    button = desk.window.flags.findChild(QPushButton, "flagged")
    assert button is not None
    assert button.text() == "I go there now  F2"
    button.click()
    qtbot.waitUntil(lambda: "Howell" not in desk.window.flags.text.text())
    assert "Li" in desk.window.flags.text.text()


def test_m7_two_do_not_go(desk: Desk, qtbot: QtBot) -> None:
    raise_flag(desk)
    shown(desk, qtbot, "Howell")
    desk.pause()
    with desk.elsewhere.write() as connection:
        connection.exec_driver_sql("UPDATE desk_entry SET settled_at = received_at, settled_by = 'Other'")
    desk.window.acts["go_to_flag"].trigger()
    qtbot.waitUntil(lambda: "Somebody else has gone to Howell" in desk.window.said.text())
    qtbot.waitUntil(lambda: not desk.window.flags.isVisible())


# The offscreen platform raises no window; what this asks for is seen by the window's state.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)", extend=True)
def test_m7_where_nobody_goes_the_window_comes_to_the_front(desk: Desk, qtbot: QtBot) -> None:
    raise_flag(desk)
    shown(desk, qtbot, "Needs a person now")
    desk.window.showMinimized()
    desk.clock[0] += timedelta(seconds=desk.window.model.settings.escalate_seconds)
    for _ in range(6):
        desk.window.tick()
    assert "Nobody has gone yet: Chest pain" in desk.window.flags.text.text()
    assert not desk.window.isMinimized()


@pytest.mark.parametrize("count", [3, 4, 9])
def test_m7_many_at_once_are_counted(desk: Desk, qtbot: QtBot, count: int) -> None:
    for number in range(count):
        raise_flag(desk, f"f{number}", "Chest pain", f"Name{number}")
    more = f"and {count - 3} more" if count > 3 else "Name2"
    lines = shown(desk, qtbot, more).splitlines()
    assert len(lines) == min(count, 3) + (count > 3)
    # In a low window the lists stay in sight.
    desk.window.resize(1024, 400)
    assert shown(desk, qtbot, f"and {count - 1} more").count("\n") == 1


def test_m7_names_and_flags_are_no_markup(desk: Desk, qtbot: QtBot) -> None:
    raise_flag(desk, "f1", "<b>{who}</b>", "<img src=x>{0}")
    text = shown(desk, qtbot, "<b>{who}</b>", "<img src=x>{0}")
    assert desk.window.flags.text.textFormat() is Qt.TextFormat.PlainText
    assert "Lobby 1" in text


@pytest.mark.parametrize(
    "said", ["x" * 200_000, "Chest pain\n\n\nNobody\tneeds you", "half \udc00 a letter", "\n"]
)
def test_m7_what_a_stolen_login_says_is_one_line_and_hides_no_other_flag(
    desk: Desk, qtbot: QtBot, said: str
) -> None:
    raise_flag(desk, "f1", said, "Howell\nOkafor")
    raise_flag(desk, "f2", "Chest pain", "Mbeki")
    text = shown(desk, qtbot, "Mbeki")
    assert len(text.splitlines()) == 2
    assert len(text) < 600


def test_m7_the_visit_shows_what_was_answered_and_who_went(desk: Desk, qtbot: QtBot) -> None:
    visit = desk.arrive(1)
    window = desk.window
    qtbot.waitUntil(lambda: len(desk.texts("arrivals")) == 1)
    window.model.select(visit)
    qtbot.waitUntil(lambda: window.model.details() is not None)

    def told() -> str:
        return "\n".join(label.text() for label in window.details.findChildren(QLabel))

    assert "Needed a person at once" not in told()
    at = desk.now()
    entry = DeskEntry(
        "f1",
        "Lobby 1",
        EntryKind.RED_FLAG,
        EntryReason.RED_FLAG,
        at,
        at,
        "X",
        BORN,
        {"flag": "<b>Pain</b>\n!"},
        visit,
    )
    DeskService(desk.elsewhere, desk.now).bring(entry)
    with desk.elsewhere.write() as connection:
        announce(connection, Topic.VISIT, visit)
    qtbot.waitUntil(lambda: "Nobody has gone yet" in told())
    assert "<b>Pain</b> ! · " in told()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F2)
    # What was shown before is gone a moment later.
    qtbot.waitUntil(lambda: "Desk went" in told() and "Nobody has gone yet" not in told())

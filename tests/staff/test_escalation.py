"""Whom nobody has seen is told of, louder and louder: at the desk, and to managers wherever they are."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.help import HelpService
from tests.actors import signed_in
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.test_opening import work_as


def late(desk: Desk) -> timedelta:
    return timedelta(minutes=desk.window.model.settings.manager_minutes)


def arrived(desk: Desk, qtbot: QtBot, *numbers: int) -> list[str]:
    visits = [desk.arrive(number) for number in numbers]
    qtbot.waitUntil(lambda: len(desk.window.model.snapshot.arrivals) == len(numbers))
    return visits


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_manager_is_told_of_whom_nobody_has_seen_for_too_long(desk: Desk, qtbot: QtBot) -> None:
    first, _ = arrived(desk, qtbot, 1, 2)
    bar = desk.window.escalated
    desk.clock[0] += late(desk) - timedelta(seconds=1)
    desk.window.tick()
    assert not bar.isVisible()
    desk.window.showMinimized()
    desk.clock[0] += timedelta(seconds=1)
    for _ in range(6):
        desk.window.tick()
    assert bar.isVisible()
    assert bar.text.text() == "Come and not seen: 2, the longest for 10 min"
    assert not desk.window.isMinimized(), "it comes before whatever else is on the screen"
    in_front(desk, qtbot)
    QTest.keyClick(desk.window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.model.selected == first, "who waits longest"
    QTest.keyClick(desk.window, Qt.Key.Key_Space)
    settle(desk, qtbot)
    assert bar.text.text().startswith("Come and not seen: 1,")
    QTest.keyClick(desk.window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(desk.window, Qt.Key.Key_Space)
    settle(desk, qtbot)
    assert not bar.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.said.text() == "Everybody who has come has been seen."


@pytest.mark.parametrize("role", [StaffRole.FRONT_DESK, StaffRole.CLINICIAN])
def test_who_is_no_manager_has_the_lists_alone(desk: Desk, qtbot: QtBot, role: StaffRole) -> None:
    arrived(desk, qtbot, 1)
    work_as(desk, role)
    desk.clock[0] += late(desk) * 2
    desk.window.tick()
    assert not desk.window.escalated.isVisible()


def test_who_asks_for_somebody_and_is_alone_is_told_of_too(desk: Desk, qtbot: QtBot) -> None:
    helping = HelpService(desk.elsewhere, desk.now)
    helping.call("call-1", "kiosk-1", "contact", "p1")
    qtbot.waitUntil(lambda: len(desk.window.model.snapshot.calls) == 1)
    desk.clock[0] += late(desk)
    desk.window.tick()
    told = desk.window.escalated.text.text()
    assert told == "Ask for somebody and are alone: 1, the longest for 10 min at kiosk-1"
    helping.answer("call-1", signed_in(desk.elsewhere, "Ivo", StaffRole.FRONT_DESK))
    qtbot.waitUntil(lambda: not desk.window.escalated.isVisible())


def test_what_cannot_wait_has_a_sound_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    sounded: list[str] = []

    def sound(name: str) -> Callable[[], None]:
        return lambda: sounded.append(name)

    desk.window._chime, desk.window._urgent = sound("soft"), sound("urgent")
    arrived(desk, qtbot, 1)
    assert sounded == ["soft"]
    desk.clock[0] += timedelta(seconds=desk.window.model.settings.escalate_seconds)
    for _ in range(6):
        desk.window.tick()
    assert sounded == ["soft", "urgent"]


def test_a_computer_that_makes_no_sound_says_so_until_it_does(desk: Desk, qtbot: QtBot) -> None:
    desk.window.hear(False)
    assert "makes no sound" in desk.window.banner.text()
    desk.window.tick()
    assert desk.window.banner.isVisible()
    desk.window.hear(True)
    assert not desk.window.banner.isVisible()


def test_how_many_wait_is_told_to_whoever_shows_it(desk: Desk, qtbot: QtBot) -> None:
    counts: list[tuple[int, bool]] = []
    desk.window.counted.connect(lambda count, urgent: counts.append((count, urgent)))
    arrived(desk, qtbot, 1, 2)
    qtbot.waitUntil(lambda: counts[-1:] == [(2, False)])
    desk.clock[0] += late(desk)
    desk.window.tick()
    assert counts[-1] == (2, True), "nobody is counted twice"

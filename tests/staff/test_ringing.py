"""Rings of a hook reach whoever works at the computer; what came while nobody did is told to who comes next."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.devices.ring_port import RingHeard, say_it_rings
from kiosk.domain.permissions import StaffRole
from tests.staff.test_door import Desk, desk  # noqa: F401


def tell(qtbot: QtBot, number: str, line: str = "") -> RingHeard:
    """As another process does, while the window goes on."""
    heard: list[RingHeard] = []
    thread = Thread(target=lambda: heard.append(say_it_rings(paths.ring_socket(), number, line)))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    QApplication.processEvents()
    return heard[0]


def calls(window: object) -> Callable[[], list[list[str]]]:
    def texts() -> list[list[str]]:
        table = window.shelf.table("phone_calls")  # type: ignore[attr-defined]
        return [
            [str(table.data(table.index(row, column))) for column in (1, 2)]
            for row in range(table.rowCount())
        ]

    return texts


def test_a_ring_is_for_who_works_here_and_waits_while_nobody_does(
    desk: Desk,  # noqa: F811
    qtbot: QtBot,
) -> None:
    desk.works.add("Ada")
    assert desk.program.door.isVisible()
    assert tell(qtbot, "555 010 0001") is RingHeard.KEPT
    assert tell(qtbot, "") is RingHeard.KEPT
    window = desk.sign_in("Ada")
    qtbot.waitUntil(
        lambda: sorted(calls(window)()) == [["missed", "555 010 0001"], ["missed", "number withheld"]]
    )
    assert tell(qtbot, "555 010 0002", "Line 1") is RingHeard.SHOWN
    qtbot.waitUntil(lambda: window.phone.call.isVisible() and "Line 1" in window.phone.call.head.text())
    desk.program.put_aside("")
    assert tell(qtbot, "555 010 0003") is RingHeard.KEPT
    # Nothing of it was written down anywhere but in the record.
    for path in Path(paths.data_folder()).rglob("*"):
        if path.is_file():
            assert b"0100003" not in path.read_bytes(), path
            assert b"010 0003" not in path.read_bytes(), path


def test_who_sees_no_patients_sees_no_rings(desk: Desk, qtbot: QtBot) -> None:  # noqa: F811
    desk.works.add("Root", StaffRole.ADMINISTRATOR)
    desk.type_in("Root", "four plain words here")
    qtbot.waitUntil(lambda: desk.program.desk is not None)
    assert tell(qtbot, "555 010 0001") is RingHeard.KEPT

"""Whoever is checking in is seen at the desk, with how far they are, and stands out where they get no further."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from tests.services.clinic_maker import record, whole_visit
from tests.staff.conftest import Desk
from tests.staff.test_window import choose

KEY = "at_kiosk"


def begin(desk: Desk, number: int, steps: int) -> str:
    visit = desk.checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
    for step in whole_visit()[:steps]:
        desk.checkin.apply(record(visit.id, step))
    return visit.id


def test_a_check_in_is_followed_from_step_to_step(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, 1, 0)
    qtbot.waitUntil(lambda: len(desk.texts(KEY)) == 1)
    (cells,) = desk.texts(KEY)
    assert cells[0] == "Family1, Given"
    assert any(cell.startswith("2 of 5") for cell in cells)
    assert cells[-1] == "0 s"
    visit = begin(desk, 2, 2)
    qtbot.waitUntil(lambda: len(desk.texts(KEY)) == 2)
    qtbot.waitUntil(lambda: any("4 of 5" in " ".join(row) and "kiosk-1" in row for row in desk.texts(KEY)))
    # And it goes where it belongs once they have arrived.
    for step in whole_visit()[2:]:
        desk.checkin.apply(record(visit, step))
    qtbot.waitUntil(lambda: len(desk.texts(KEY)) == 1)
    qtbot.waitUntil(lambda: len(desk.texts("arrivals")) == 1)


def test_who_gets_no_further_stands_out(desk: Desk, qtbot: QtBot) -> None:
    begin(desk, 1, 1)
    qtbot.waitUntil(lambda: len(desk.texts(KEY)) == 1)
    desk.window.shelf.go(KEY)
    choose(desk, KEY, 0)
    assert "Family1" in desk.window.shelf.other_words()
    table = desk.window.shelf.table(KEY)
    assert table.data(table.index(0, 5), table.URGENT) is False
    desk.clock[0] += timedelta(seconds=desk.window.model.settings.escalate_seconds)
    desk.window.tick()
    assert table.data(table.index(0, 5), table.URGENT) is True
    assert desk.texts(KEY)[0][-1] == "3 min"
    assert "3 min ago" in desk.window.shelf.other_words()

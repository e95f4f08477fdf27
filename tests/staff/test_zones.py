"""Day 12: what staff and the waiting room see is of the clinic's day and by its clock, where clocks differ."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from tests.factories import a_booking
from tests.services.clinic_maker import Kiosk
from tests.staff.conftest import Desk
from tests.zones import DAYS, ClinicDay

# One of each clinic, of those whose clocks change a day when they do.
SOME = {day.settings.zone: day for day in DAYS}.values()


@pytest.mark.parametrize("day", SOME, ids=lambda day: day.name)
def test_day_12_lists_and_board_are_of_the_clinics_day(desk: Desk, qtbot: QtBot, day: ClinicDay) -> None:
    def plain(key: str) -> str:
        return " | ".join(" ".join(row) for row in desk.texts(key)).replace("\xa0", " ")

    ClinicService(desk.elsewhere).save(day.settings)
    desk.clock[0] = day.at(23, 20)
    PatientService(desk.elsewhere).take_in_appointments(
        [a_booking(1, day.at(23, 40)), a_booking(2, day.at(0, 10, 1)), a_booking(3, day.at(9))],
        desk.now(),
        "import",
    )
    late, nine = ("11:40 PM", "9:00 AM") if day.settings.hours == "12" else ("23:40", "09:00")
    qtbot.waitUntil(lambda: late in plain("expected"))
    assert nine in plain("expected")
    # What is after midnight is of tomorrow until its window opens; then the clock alone brings it.
    assert "Family2," not in plain("expected")
    desk.clock[0] = day.at(23, 30)
    qtbot.waitUntil(lambda: "Family2," in plain("expected"))
    Kiosk(desk.elsewhere, day.settings, desk.now).check_in(1)
    qtbot.waitUntil(lambda: "Family1," in plain("arrivals"))
    board = app.make_board(desk.elsewhere, desk.now)
    qtbot.waitUntil(
        lambda: board.model.property("timeText").replace("\xa0", " ") in ("11:30 PM", "11:30", "23:30")
    )
    board.close()
    # Whoever waits at midnight goes on waiting, and tomorrow's is expected then.
    desk.clock[0] = day.at(0, 5, 1)
    PatientService(desk.elsewhere).take_in_appointments(
        [a_booking(3, day.at(9, days=1))], desk.now(), "import"
    )
    qtbot.waitUntil(lambda: "Family2," in plain("expected"))
    assert "Family1," in plain("arrivals")

"""What staff see of the bookings of a visit, and of what these were."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.people import Appointment
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.patients import PatientService
from kiosk.staff.panels.parts import Card
from tests.factories import NOW, a_booking
from tests.staff.conftest import Desk
from tests.staff.test_layout import LONG, SIZES, clipped
from tests.staff.test_window import shown


def lines(desk: Desk) -> list[str]:
    cards = desk.window.details.findChildren(Card)
    mine = [card for card in cards if card.accessibleName() == "Appointments"]
    return [made.text().replace("\xa0", " ") for card in mine for made in card.findChildren(TextLabel)][1:]


def tell(desk: Desk, *bookings: Appointment, minutes: int = 0) -> None:
    messages = [BookingMessage.of(booking) for booking in bookings]
    PatientService(desk.elsewhere).take_in_appointments(messages, NOW + timedelta(minutes=minutes), "import")


def test_a_booking_is_told_with_what_it_was(desk: Desk, qtbot: QtBot) -> None:
    tell(desk, replace(a_booking(1), start=NOW - timedelta(days=1), practitioner="Dr Other"), minutes=-90)
    tell(desk, replace(a_booking(1), room="Room 7"), minutes=-60)
    tell(desk, a_booking(1), minutes=-30)
    shown(desk, qtbot, desk.arrive(1))
    qtbot.waitUntil(lambda: len(lines(desk)) > 0)
    now, *before = lines(desk)
    assert now == "10:00 AM · Dr Chen · Main building, Room 204 · here"
    assert before[:2] == ["Until 9:30 AM: Room 7", "Until 9:00 AM: Nov 22, 10:00 AM · Dr Other · Room 204"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_words_push_nothing_out_of_the_panel(desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    tell(
        desk, replace(a_booking(1), practitioner=LONG, location=LONG, room=LONG, description=LONG), minutes=-9
    )
    tell(desk, a_booking(1), minutes=-8)
    desk.window.resize(*size)
    shown(desk, qtbot, desk.arrive(1))
    qtbot.waitUntil(lambda: len(lines(desk)) > 1)
    qtbot.waitUntil(lambda: clipped(desk) == [])
    assert desk.window.beside.horizontalScrollBar().maximum() == 0

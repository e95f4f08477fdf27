"""What a visit's receipt says: of the earliest booking that still stands, whoever makes it out."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visits import first_booking, receipt
from tests.services.clinic_maker import NOW, SETTINGS, booking, patient

EARLY = replace(booking(1, NOW, "early"), room="101")
LATE = replace(booking(1, NOW + timedelta(hours=1), "late"), room="102")


def test_the_earliest_booking_that_stands_says_where_to_go() -> None:
    cancelled = replace(EARLY, status=AppointmentStatus.CANCELLED)
    assert first_booking((LATE, EARLY)).room == "101"
    assert first_booking((cancelled, LATE)).room == "102"
    assert first_booking((cancelled,)).room == "101"


def test_a_receipt_promises_nothing_that_nobody_has_said_yet() -> None:
    made = receipt("v", patient(1), (LATE,), (), "B 7", SETTINGS)
    assert (made.room, made.ticket, made.first_name) == ("102", "B 7", "Given")
    assert made.tell_us_at == LATE.start + timedelta(minutes=SETTINGS.tell_us_minutes)
    assert made.wait_minutes is None
    assert not made.seen
    assert not made.delivered

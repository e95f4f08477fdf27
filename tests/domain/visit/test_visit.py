"""What a visit's receipt says: of the earliest booking that still stands, whoever makes it out."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.visit import first_booking, receipt
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS

EARLY = a_booking(1, NOW, key="early", room="101")
LATE = a_booking(1, NOW + timedelta(hours=1), key="late", room="102")


def test_the_earliest_booking_that_stands_says_where_to_go() -> None:
    cancelled = replace(EARLY, status=AppointmentStatus.CANCELLED)
    assert first_booking((LATE, EARLY)).room == "101"
    assert first_booking((cancelled, LATE)).room == "102"
    assert first_booking((cancelled,)).room == "101"


def test_a_receipt_promises_nothing_that_nobody_has_said_yet() -> None:
    made = receipt("v", a_patient(1), (LATE,), (), "B 7", SETTINGS)
    assert (made.room, made.ticket, made.first_name) == ("102", "B 7", "Given")
    assert made.tell_us_at == LATE.start + timedelta(minutes=SETTINGS.tell_us_minutes)
    assert made.wait_minutes is None
    assert not made.seen
    assert not made.delivered

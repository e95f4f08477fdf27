"""What a message about a booking means, by itself."""

from datetime import timedelta

import pytest

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.bookings import FHIR_STATUS, BookingMessage, is_older
from tests.factories import NOW, a_booking

LATER = NOW + timedelta(hours=1)
# http://hl7.org/fhir/R4/valueset-appointmentstatus.html
IN_FHIR = "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist"


def test_every_status_of_fhir_is_one_of_ours_or_no_booking() -> None:
    assert " ".join(FHIR_STATUS) == IN_FHIR
    assert {name for name, ours in FHIR_STATUS.items() if ours} == set(AppointmentStatus)


@pytest.mark.parametrize(
    ("said", "known", "older"),
    [
        ((NOW, ""), (LATER, ""), True),
        ((LATER, ""), (NOW, ""), False),
        ((NOW, ""), (NOW, ""), False),
        # When it was changed says more than what the version is called.
        ((LATER, "1"), (NOW, "2"), False),
        ((None, "9"), (None, "10"), True),
        ((None, "10"), (NOW, "9"), False),
        ((NOW, "1"), (None, "2"), True),
        # Names of versions that nobody can count.
        ((None, "a"), (None, "b"), False),
        ((None, ""), (None, "7"), False),
        ((None, "٣"), (None, "7"), False),
        # One that says nothing is taken as it comes.
        ((None, ""), (NOW, ""), False),
    ],
)
def test_which_of_two_messages_is_the_older(
    said: tuple[None, str], known: tuple[None, str], older: bool
) -> None:
    assert is_older(*said, *known) is older


@pytest.mark.parametrize(
    ("takes_part", "gone", "known", "withdrawn"),
    [
        ((), (), {"p1", "p2"}, {"p1", "p2"}),
        ((), ("p1",), {"p1", "p2"}, {"p1"}),
        ((1,), (), {"p1", "p2"}, {"p2"}),
        ((1,), ("p2",), {"p1", "p2"}, {"p2"}),
        ((1,), ("p1",), {"p1"}, set()),
        # Of nobody known: whether that is another booking is another question.
        ((3,), (), {"p1"}, set()),
        ((3,), ("p1",), {"p1"}, {"p1"}),
        ((1,), ("p2",), set(), set()),
    ],
)
def test_whose_booking_it_is_no_more(
    takes_part: tuple[int, ...], gone: tuple[str, ...], known: set[str], withdrawn: set[str]
) -> None:
    bookings = tuple(a_booking(number, key="b") for number in takes_part)
    assert BookingMessage("b", bookings, gone).withdrawn(known) == withdrawn

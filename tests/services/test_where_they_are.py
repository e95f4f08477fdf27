"""Whoever no booking places waits where they checked in; so does whose booking moves while they are here."""

import json

import pytest

from kiosk.domain.computers import KioskPlace
from kiosk.domain.identity import Identified
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.domain.visit.steps import CheckInFinished, StepRecord, VisitOpened
from kiosk.domain.visit.visit import LobbyVisit, Receipt
from kiosk.services.offline import codec
from kiosk.services.offline.courier import Courier
from kiosk.services.record.clinic import ClinicService
from tests.factories import NOW, a_booking, an_actor
from tests.services.clinic_maker import claim, whole_visit
from tests.services.test_days import DAY, HERE, HOUR, Clinic, clinic, stands_at

__all__ = ["clinic"]


def goes_to(clinic: Clinic, place: str) -> None:
    """The patient stands before a kiosk at this place, as its settings name it."""
    stands_at(clinic, place)
    ClinicService(clinic.database).save(clinic.decided.current)
    at = clinic.decided.current.places.key_of(place)
    clinic.at = at or place
    clinic.courier = Courier(
        clinic.outbox,
        clinic.identity,
        clinic.checkin,
        clinic.desk,
        clinic.decided,
        clinic.clock,
        "kiosk-1",
        standing=KioskPlace(place),
    )


def opens(clinic: Clinic, *bookings: str) -> LobbyVisit:
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified), who
    return clinic.courier.open(claim(1), who.session, bookings)


def finishes(clinic: Clinic, visit: LobbyVisit) -> Receipt:
    for step in whole_visit():
        visit = clinic.courier.record(visit, step)
    receipt = clinic.courier.receipt(visit)
    clinic.courier.leave(visit.opening)
    return receipt


def where(clinic: Clinic) -> dict[str, str]:
    """At which site whoever has come today waits, by their visits."""
    return {row.visit_id: row.place for row in clinic.arrivals.today(an_actor())}


@pytest.mark.parametrize(("place", "site"), [("s1", "south"), ("Centro Sur", "south"), ("n204", "north")])
@pytest.mark.parametrize("online", [True, False])
def test_without_a_placed_booking_they_wait_where_they_arrived(
    clinic: Clinic, place: str, site: str, online: bool
) -> None:
    goes_to(clinic, place)
    clinic.source_says(a_booking(1, location="Somewhere", room=""))
    visit = opens(clinic, "a1")
    if not online:
        clinic.courier.lose()
    for step in whole_visit():
        visit = clinic.courier.record(visit, step)
    clinic.courier.flush()
    assert list(where(clinic).values()) == [site]
    assert clinic.queue.call_next(an_actor("nurse"), "1", "north" if site == "south" else "south") is None
    assert clinic.queue.call_next(an_actor("nurse"), "1", site) is not None


@pytest.mark.parametrize("place", ["", "gone"])
def test_a_kiosk_of_no_place_has_them_wait_where_everybody_looks(clinic: Clinic, place: str) -> None:
    goes_to(clinic, place)
    clinic.source_says(a_booking(1, location="Somewhere", room=""))
    finishes(clinic, opens(clinic, "a1"))
    assert list(where(clinic).values()) == [""]


def test_a_placed_booking_says_where_they_wait_and_not_the_kiosk(clinic: Clinic) -> None:
    """The clinic lets this kiosk check in for the other house."""
    goes_to(clinic, "north")
    stands_at(clinic, "north", "everywhere")
    clinic.source_says(a_booking(1, place="s1"))
    receipt = finishes(clinic, opens(clinic, "a1"))
    assert (list(where(clinic).values()), receipt.elsewhere) == (["south"], None)


def test_who_comes_to_the_other_house_for_what_nobody_can_place_has_a_visit_there(clinic: Clinic) -> None:
    goes_to(clinic, "north")
    clinic.source_says(a_booking(1, location="Somewhere", room=""))
    first = finishes(clinic, opens(clinic, "a1"))
    clinic.source_says(a_booking(1, NOW + HOUR, key="b1", location="Somewhere", room=""))
    goes_to(clinic, "south")
    second = finishes(clinic, opens(clinic, "b1"))
    assert where(clinic) == {first.visit_id: "north", second.visit_id: "south"}


def test_an_outbox_of_before_is_read() -> None:
    """Neither step said where its kiosk stands, and one that stands nowhere still writes the same."""
    for step in (VisitOpened(claim(1), ("a1",)), CheckInFinished("BC", 101)):
        record = StepRecord("r", "v", "k", 1, NOW, step)
        written = json.loads(json.dumps(codec.dump(record)))
        assert "at" not in written["step"]
        assert codec.load(StepRecord, written) == record
    there = StepRecord("r", "v", "k", 1, NOW, CheckInFinished(at="north"))
    assert codec.dump(there)["step"]["at"] == "north"
    assert codec.load(StepRecord, codec.dump(there)) == there


def test_a_booking_that_moves_to_another_site_during_the_check_in_is_awaited_there(clinic: Clinic) -> None:
    """They wait where they are, whose desk has the row, and are told; the desk of the other house expects them."""
    goes_to(clinic, "north")
    clinic.source_says(a_booking(1, place="n204"))
    visit = opens(clinic, "a1")
    clinic.source_says(a_booking(1, place="s1"))
    receipt = finishes(clinic, visit)
    assert where(clinic) == {visit.id: "north"}
    assert clinic.expected() == [("a1", AppointmentStatus.BOOKED)]
    assert receipt.elsewhere is not None
    assert (receipt.elsewhere.place, receipt.place, receipt.practitioner) == ("s1", "north", "")
    # There they check in for it, and what becomes of the row in the north is nothing to it.
    goes_to(clinic, "south")
    second = clinic.checks_in()
    assert where(clinic) == {visit.id: "north", second.visit_id: "south"}
    clinic.moves(visit.id, TicketStatus.LEFT)
    assert clinic.bookings(second.visit_id)["a1"] in HERE
    clinic.is_seen(second.visit_id)
    assert clinic.bookings(second.visit_id) == {"a1": AppointmentStatus.FULFILLED}


def test_of_two_bookings_the_one_that_goes_elsewhere_is_told_of(clinic: Clinic) -> None:
    goes_to(clinic, "north")
    clinic.source_says(a_booking(1, place="n204"), a_booking(1, NOW + HOUR, key="b1", place="n204"))
    visit = opens(clinic, "a1", "b1")
    clinic.source_says(a_booking(1, place="s1"))
    receipt = finishes(clinic, visit)
    assert receipt.elsewhere is not None
    assert (receipt.elsewhere.id, receipt.place, receipt.practitioner != "") == ("a1", "n204", True)
    assert clinic.bookings(visit.id)["b1"] in HERE
    clinic.is_seen(visit.id)
    assert clinic.bookings(visit.id) == {"a1": AppointmentStatus.BOOKED, "b1": AppointmentStatus.FULFILLED}


@pytest.mark.parametrize("seen_first", [False, True])
def test_of_two_bookings_the_one_that_moves_to_tomorrow_is_not_fulfilled(
    clinic: Clinic, seen_first: bool
) -> None:
    clinic.source_says(a_booking(1), a_booking(1, NOW + HOUR, key="b1"))
    visit = finishes(clinic, opens(clinic, "a1", "b1"))
    if seen_first:
        clinic.is_seen(visit.visit_id)
        assert clinic.row(visit.visit_id).ticket_status is TicketStatus.WAITING
    clinic.source_says(a_booking(1, NOW + DAY + HOUR, key="b1"))
    if not seen_first:
        clinic.is_seen(visit.visit_id)
        assert clinic.row(visit.visit_id).ticket_status is TicketStatus.DONE
        assert clinic.bookings(visit.visit_id) == {
            "a1": AppointmentStatus.FULFILLED,
            "b1": AppointmentStatus.CANCELLED,
        }
    clinic.now += DAY
    ((tomorrows, status),) = clinic.expected()
    assert (tomorrows != "b1", status) == (True, AppointmentStatus.BOOKED)


def told(clinic: Clinic, status: AppointmentStatus, version: int) -> None:
    booking = a_booking(1, status=status)
    message = BookingMessage("a1", (booking,), version=str(version))
    clinic.people.take_in_appointments([message], clinic.now, "import")


def test_a_withdrawn_booking_that_is_booked_again_is_booked(clinic: Clinic) -> None:
    told(clinic, AppointmentStatus.BOOKED, 1)
    told(clinic, AppointmentStatus.CANCELLED, 2)
    assert clinic.open_to() == ()
    told(clinic, AppointmentStatus.BOOKED, 3)
    assert clinic.open_to() == ("a1",)
    # Not by what the source said before.
    told(clinic, AppointmentStatus.CANCELLED, 2)
    assert clinic.open_to() == ("a1",)


def test_a_booking_that_was_attended_stays_so_whatever_its_source_says(clinic: Clinic) -> None:
    told(clinic, AppointmentStatus.BOOKED, 1)
    visit = clinic.checks_in().visit_id
    clinic.is_seen(visit)
    for version, status in enumerate((AppointmentStatus.CANCELLED, AppointmentStatus.BOOKED), 2):
        told(clinic, status, version)
        assert clinic.bookings(visit) == {"a1": AppointmentStatus.FULFILLED}

"""Around midnight: what joins a visit after it, who is told where to go, whom staff find, and what is asked for it."""

from datetime import datetime, timedelta

from sqlalchemy import event

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.arrival import Elsewhere
from kiosk.domain.visit.steps import CheckInFinished
from tests.factories import NOW, a_booking, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.services.test_days import Clinic, clinic
from tests.services.test_where_they_are import goes_to, opens, where

__all__ = ["clinic"]

MINUTE = timedelta(minutes=1)


def at(hour: int, minute: int, day: int = 0) -> datetime:
    """A time of the clinic's day, or of the one after it."""
    return SETTINGS.local(NOW).replace(hour=hour, minute=minute, second=0, microsecond=0) + timedelta(
        days=day
    )


def test_what_joins_a_visit_after_midnight_is_fulfilled_with_it(clinic: Clinic) -> None:
    clinic.now = at(23, 50)
    clinic.source_says(a_booking(1, at(0, 20, 1)))
    first = clinic.checks_in()
    # Beyond what was awaited as the visit began, and a later one of another doctor.
    clinic.now = at(0, 15, 1)
    later = at(0, 55, 1)
    clinic.source_says(a_booking(1, later, key="b1"))
    assert clinic.open_to() == ("b1",)
    joined = opens(clinic, "b1")
    assert joined.id == first.visit_id
    clinic.courier.record(joined, CheckInFinished())
    clinic.moves(first.visit_id, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE)
    assert clinic.row(first.visit_id).ticket_status is TicketStatus.WAITING
    clinic.moves(first.visit_id, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE)
    assert clinic.bookings(first.visit_id) == dict.fromkeys(("a1", "b1"), AppointmentStatus.FULFILLED)


def test_what_has_a_visit_of_its_own_by_now_is_not_fulfilled_with_an_older_one(clinic: Clinic) -> None:
    """It was moved to tomorrow during the check-in, and tomorrow the first visit is still open."""
    clinic.source_says(a_booking(1), a_booking(1, NOW + timedelta(hours=1), key="b1"))
    visit = opens(clinic, "a1", "b1")
    clinic.source_says(a_booking(1, NOW + timedelta(days=1), key="b1"))
    first = clinic.checks_in()
    assert first.visit_id == visit.id
    clinic.now += timedelta(days=1)
    second = clinic.checks_in()
    assert second.visit_id != first.visit_id
    clinic.moves(first.visit_id, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE)
    assert clinic.bookings(second.visit_id)["b1"] in (AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN)


def test_who_is_booked_at_another_site_just_over_midnight_is_told_where(clinic: Clinic) -> None:
    clinic.now = at(23, 50)
    goes_to(clinic, "north")
    clinic.source_says(a_booking(1, at(0, 20, 1), place="s1"))
    told = clinic.outlook().refusal
    assert isinstance(told, Elsewhere)
    assert told.appointment.place == "s1"
    # Also beside what is to be checked in for here.
    clinic.source_says(a_booking(1, at(23, 55), key="here", place="n204"))
    found = clinic.outlook()
    assert [item.id for item in found.open] == ["here"]
    assert [item.id for item in found.elsewhere] == ["a1"]


def test_who_goes_to_and_fro_over_midnight_goes_on_with_the_visit_of_each_site(clinic: Clinic) -> None:
    clinic.now = at(23, 50)
    goes_to(clinic, "north")
    clinic.source_says(
        a_booking(1, at(0, 10, 1), place="n204"), a_booking(1, at(0, 30, 1), key="s", place="s1")
    )
    first = clinic.checks_in()
    goes_to(clinic, "south")
    clinic.now = at(0, 5, 1)
    second = clinic.checks_in()
    assert where(clinic) == {first.visit_id: "north", second.visit_id: "south"}
    goes_to(clinic, "north")
    clinic.source_says(a_booking(1, at(0, 40, 1), key="more", place="n204"))
    assert opens(clinic, "more").id == first.visit_id


def test_staff_find_by_name_and_ticket_whom_midnight_has_come_over(clinic: Clinic) -> None:
    clinic.now = at(23, 50)
    clinic.source_says(a_booking(1, at(0, 20, 1)))
    receipt = clinic.checks_in()
    number = receipt.ticket.replace(" ", "")
    for moment in (at(23, 51), at(0, 10, 1)):
        clinic.now = moment
        (hit,) = clinic.arrivals.search(number, an_actor())
        assert (hit.visit_id, hit.appointment_start) == (receipt.visit_id, at(0, 20, 1))
    clinic.is_seen(receipt.visit_id)
    for text in (number, hit.patient.mrn):
        (hit,) = clinic.arrivals.search(text, an_actor())
        assert (hit.visit_id, hit.ticket) == (receipt.visit_id, receipt.ticket)
    # A day later it is a visit of the past, and the number somebody else's.
    clinic.now = at(12, 0, 1)
    assert clinic.arrivals.search(number, an_actor()) == ()
    (hit,) = clinic.arrivals.search(hit.patient.mrn, an_actor())
    assert (hit.visit_id, hit.appointment_start) == ("", at(0, 20, 1))


def test_visits_of_before_midnight_are_looked_for_only_where_there_may_be_any(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    said: list[str] = []

    def keep(_: object, __: object, statement: str, *___: object) -> None:
        said.append(statement)

    event.listen(clinic.database._engine, "before_cursor_execute", keep)
    opens(clinic, "a1")
    by_day = [text for text in said if "visit.started_at >=" in text]
    assert said
    assert by_day == []
    clinic.source_says(a_booking(1, at(0, 10, 1), key="b1"))
    clinic.now = at(0, 5, 1)
    said.clear()
    opens(clinic, "b1")
    assert [text for text in said if "visit.started_at >=" in text]
    event.remove(clinic.database._engine, "before_cursor_execute", keep)

"""Days as clinics have them, by their numbers: who comes twice, leaves and comes back, is here past midnight, goes far.

One file, though long: each day is a few lines, and all are of one clinic.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.clinic import InForce
from kiosk.domain.desk import EntryReason
from kiosk.domain.identity import Identified, NotMatched
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.places import Location, Places
from kiosk.domain.queue import TicketStatus
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.arrival import (
    AlreadyCheckedIn,
    DayOutlook,
    Elsewhere,
    NotPossible,
    TooEarly,
    outlook,
)
from kiosk.domain.visit.steps import StepRecord, VisitOpened
from kiosk.domain.visit.visit import ArrivalRow, Receipt, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.undo import UndoService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.taken import TakenIn
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, claim, whole_visit

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
HERE = (AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN)


class Clinic:
    """One kiosk, one front desk and one source of bookings, on one record whose clock goes on."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.now = database, NOW
        # What the clinic has decided, and where the kiosk stands.
        self.decided, self.at = InForce(SETTINGS), ""
        self.outbox = Outbox(folder / "outbox.bin", bytes(32))
        self.identity = IdentityService(database, self.decided, self.clock)
        self.checkin = CheckInService(database, self.decided, self.clock)
        self.desk = DeskService(database, self.clock)
        self.courier = Courier(
            self.outbox, self.identity, self.checkin, self.desk, self.decided, self.clock, "kiosk-1"
        )
        self.arrivals = ArrivalService(database, self.decided, self.clock)
        self.queue = QueueService(database, self.decided, self.clock)
        self.undone = UndoService(database, self.clock)
        self.people = PatientService(database)
        self.people.save([a_patient(1), a_patient(2)])

    def clock(self) -> datetime:
        return self.now

    def source_says(self, *bookings: Appointment) -> TakenIn:
        return self.people.take_in_appointments(bookings, self.now, "import")

    def outlook(self, number: int = 1) -> DayOutlook:
        """What the kiosk tells patient ``number``."""
        who = self.identity.identify(claim(number), "kiosk-1")
        if isinstance(who, NotMatched):
            return DayOutlook((), None)
        assert isinstance(who, Identified), who
        return outlook(who.appointments, self.now, self.decided.current, self.at)

    def open_to(self, number: int = 1) -> tuple[str, ...]:
        """The bookings that the kiosk offers patient ``number`` to check in for now."""
        return tuple(item.id for item in self.outlook(number).open)

    def checks_in(self, number: int = 1) -> Receipt:
        """What the kiosk says at the end, to whoever checks in for all that they are offered."""
        who = self.identity.identify(claim(number), "kiosk-1")
        assert isinstance(who, Identified), who
        found = outlook(who.appointments, self.now, self.decided.current, self.at)
        assert found.open, found.refusal
        visit = self.courier.open(claim(number), who.session, tuple(item.id for item in found.open))
        asked = {(item.kind, item.key) for item in visit.checklist if not item.is_settled}
        for step in whole_visit():
            subject = getattr(step, "item", None)
            if subject is None or subject in asked:
                visit = self.courier.record(visit, step)
        receipt = self.courier.receipt(visit)
        self.courier.leave(visit.opening)
        return receipt

    def row(self, visit_id: str) -> ArrivalRow:
        return next(row for row in self.arrivals.today(an_actor()) if row.visit_id == visit_id)

    def moves(self, visit_id: str, *targets: TicketStatus) -> WayBack:
        for target in targets:
            row = self.row(visit_id)
            way = self.queue.move(row.ticket_id, row.ticket_status, target, an_actor("nurse"), "204")
        return way

    def is_seen(self, visit_id: str) -> None:
        self.moves(visit_id, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE)

    def expected(self) -> list[tuple[str, AppointmentStatus]]:
        return [(row.appointment.id, row.appointment.status) for row in self.arrivals.expected(an_actor())]

    def bookings(self, visit_id: str) -> dict[str, AppointmentStatus]:
        return {key: status for key, (status, _) in self.arrivals.bookings([visit_id], an_actor()).items()}


@pytest.fixture
def clinic(empty: Database, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(empty, tmp_path / "kiosk")
    yield made
    made.outbox.close()


@pytest.mark.parametrize("ends", [TicketStatus.DONE, TicketStatus.LEFT])
def test_day_2_a_second_booking_of_the_day_is_a_second_visit(clinic: Clinic, ends: TicketStatus) -> None:
    clinic.source_says(a_booking(1))
    morning = clinic.checks_in()
    clinic.moves(morning.visit_id, TicketStatus.CALLED, ends)
    clinic.now += 3 * HOUR
    clinic.source_says(a_booking(1, clinic.now, key="a9", practitioner="Dr Okafor", room="301"))
    afternoon = clinic.checks_in()
    assert afternoon.visit_id != morning.visit_id
    assert afternoon.ticket != morning.ticket
    assert (afternoon.practitioner, afternoon.room) == ("Dr Okafor", "301")
    row = clinic.row(afternoon.visit_id)
    assert (row.practitioner, row.booked_at, row.ticket_status, row.acknowledged_at) == (
        "Dr Okafor",
        clinic.now,
        TicketStatus.WAITING,
        None,
    )
    assert clinic.row(morning.visit_id).ticket_status is ends
    hits = clinic.arrivals.search("Family1", an_actor())
    assert [(hit.visit_id, hit.ticket) for hit in hits] == [(afternoon.visit_id, afternoon.ticket)]
    called = clinic.queue.call_next(an_actor("nurse"), "301")
    assert called is not None
    assert called.visit_id == afternoon.visit_id


def test_day_3_who_has_left_can_come_back(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    first = clinic.checks_in()
    clinic.moves(first.visit_id, TicketStatus.LEFT)
    assert clinic.expected() == [("a1", AppointmentStatus.BOOKED)]
    clinic.now += timedelta(minutes=5)
    again = clinic.checks_in()
    assert again.visit_id != first.visit_id
    assert clinic.row(again.visit_id).ticket_status is TicketStatus.WAITING
    assert clinic.bookings(again.visit_id)["a1"] in HERE
    assert clinic.expected() == []


def test_day_3_who_has_left_unseen_is_acknowledged_by_nobody(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    visit = clinic.checks_in().visit_id
    clinic.moves(visit, TicketStatus.LEFT)
    assert clinic.queue.acknowledge(visit, an_actor("nurse")) is None
    assert clinic.row(visit).acknowledged_at is None


def test_day_3_who_is_brought_back_by_staff_is_here(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    visit = clinic.checks_in().visit_id
    before = clinic.bookings(visit)
    clinic.moves(visit, TicketStatus.LEFT, TicketStatus.WAITING)
    assert clinic.bookings(visit) == before
    way = clinic.moves(visit, TicketStatus.LEFT)
    clinic.undone.undo(way, an_actor("nurse"))
    assert clinic.bookings(visit) == before
    assert clinic.row(visit).ticket_status is TicketStatus.WAITING
    assert clinic.open_to(1) == ()


def test_day_4_a_booking_that_is_moved_after_the_arrival_is_another_one(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    today = clinic.checks_in().visit_id
    clinic.source_says(a_booking(1, NOW + DAY))
    assert clinic.bookings(today)["a1"] in HERE
    assert clinic.row(today).booked_at == NOW
    clinic.is_seen(today)
    assert clinic.bookings(today) == {"a1": AppointmentStatus.FULFILLED}
    clinic.now += DAY
    assert [status for _, status in clinic.expected()] == [AppointmentStatus.BOOKED]
    tomorrow = clinic.checks_in().visit_id
    assert tomorrow != today
    assert clinic.row(tomorrow).booked_at == NOW + DAY
    # What the source goes on saying of it is about this one.
    told = clinic.source_says(a_booking(1, NOW + DAY))
    assert (told.added, told.changed, told.same) == (0, 0, 1)


def test_day_4_an_hour_later_is_the_same_booking_for_who_is_here(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    visit = clinic.checks_in().visit_id
    clinic.source_says(a_booking(1, NOW + HOUR))
    assert clinic.row(visit).booked_at == NOW + HOUR
    assert clinic.expected() == []


@pytest.mark.parametrize("seen", [True, False])
def test_day_5_a_number_that_is_used_again_is_another_booking(clinic: Clinic, seen: bool) -> None:
    """Numbered anew each day: of Monday's visit nothing passes to Tuesday's patient."""
    clinic.source_says(a_booking(1))
    monday = clinic.checks_in().visit_id
    if seen:
        clinic.is_seen(monday)
    clinic.now += DAY
    told = clinic.source_says(a_booking(2, clinic.now, key="a1"))
    assert (told.added, told.refused) == (1, ())
    assert [(row.mrn, row.appointment.status) for row in clinic.arrivals.expected(an_actor())] == [
        ("1002", AppointmentStatus.BOOKED)
    ]
    tuesday = clinic.checks_in(2).visit_id
    assert [item.patient_id for item in clinic.arrivals.details(tuesday, an_actor()).appointments] == ["p2"]
    was = clinic.arrivals.details(monday, an_actor()).appointments
    assert [(item.patient_id, item.start) for item in was] == [("p1", NOW)]


def test_day_5_a_booking_ahead_does_not_pass_to_somebody_else(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1, NOW + DAY))
    told = clinic.source_says(a_booking(2, NOW + DAY, key="a1"))
    assert told.refused == (("a1", "other_patient"),)
    clinic.source_says(a_booking(1, NOW + DAY, status=AppointmentStatus.CANCELLED))
    assert clinic.source_says(a_booking(2, NOW + DAY, key="a1")).refused == ()
    clinic.now += DAY
    assert [(row.mrn, row.appointment.status) for row in clinic.arrivals.expected(an_actor())] == [
        ("1001", AppointmentStatus.CANCELLED),
        ("1002", AppointmentStatus.BOOKED),
    ]


def test_day_6_only_what_was_attended_is_fulfilled(clinic: Clinic) -> None:
    later = a_booking(1, NOW + 2 * HOUR, key="a9", practitioner="Dr Okafor", room="301")
    clinic.source_says(a_booking(1), later)
    receipt = clinic.checks_in()
    visit = receipt.visit_id
    clinic.moves(visit, TicketStatus.CALLED, TicketStatus.SERVING)
    way = clinic.moves(visit, TicketStatus.DONE)
    assert clinic.bookings(visit)["a1"] is AppointmentStatus.FULFILLED
    assert clinic.bookings(visit)["a9"] in HERE
    row = clinic.row(visit)
    assert (row.ticket, row.ticket_status) == (receipt.ticket, TicketStatus.WAITING)
    assert (row.practitioner, row.booked_at) == ("Dr Okafor", NOW + 2 * HOUR)
    assert clinic.queue.calls() == ()
    # Taken back, they are in the room again.
    clinic.undone.undo(way, an_actor("nurse"))
    assert clinic.row(visit).ticket_status is TicketStatus.SERVING
    assert clinic.bookings(visit)["a1"] in HERE
    clinic.moves(visit, TicketStatus.DONE)
    called = clinic.queue.call_next(an_actor("nurse"), "301")
    assert called is not None
    clinic.moves(visit, TicketStatus.SERVING, TicketStatus.DONE)
    assert set(clinic.bookings(visit).values()) == {AppointmentStatus.FULFILLED}
    assert clinic.row(visit).ticket_status is TicketStatus.DONE


def test_day_6_two_that_follow_each_other_are_one(clinic: Clinic) -> None:
    """Without a pause and with the same practitioner nobody is sent out between them."""
    clinic.source_says(a_booking(1), a_booking(1, NOW + timedelta(minutes=20), key="a9"))
    visit = clinic.checks_in().visit_id
    clinic.is_seen(visit)
    assert set(clinic.bookings(visit).values()) == {AppointmentStatus.FULFILLED}


def test_day_6_who_leaves_after_the_first_is_expected_for_the_second(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1), a_booking(1, NOW + 2 * HOUR, key="a9", practitioner="Dr Okafor"))
    visit = clinic.checks_in().visit_id
    clinic.is_seen(visit)
    clinic.moves(visit, TicketStatus.LEFT)
    assert clinic.expected() == [("a9", AppointmentStatus.BOOKED)]
    clinic.now = NOW + 2 * HOUR
    again = clinic.checks_in()
    assert again.practitioner == "Dr Okafor"
    assert set(clinic.bookings(again.visit_id)) == {"a9"}


def test_i7_day_7_nobody_goes_out_of_sight_at_midnight(clinic: Clinic) -> None:
    # Ten to midnight at the clinic, which is in New York.
    clinic.now = datetime(2026, 11, 24, 4, 50, tzinfo=UTC)
    clinic.source_says(a_booking(1, clinic.now), a_booking(2, clinic.now))
    first, second = clinic.checks_in(1), clinic.checks_in(2)
    assert clinic.queue.call_next(an_actor("nurse"), "204") is not None
    clinic.now += timedelta(minutes=11)
    assert [row.visit_id for row in clinic.arrivals.today(an_actor())] == [first.visit_id, second.visit_id]
    assert [row.visit_id for row in clinic.arrivals.rows([first.visit_id], an_actor())] == [first.visit_id]
    assert [call.ticket for call in clinic.queue.calls()] == [first.ticket]
    assert [hit.visit_id for hit in clinic.arrivals.search(second.ticket, an_actor())] == [second.visit_id]
    called = clinic.queue.call_next(an_actor("nurse"), "204")
    assert called is not None
    assert called.visit_id == second.visit_id
    for visit in (first.visit_id, second.visit_id):
        clinic.moves(visit, TicketStatus.SERVING, TicketStatus.DONE)
    # The day's visits and what was awaited over midnight; an hour later that is over.
    assert clinic.bookings(first.visit_id) == {"a1": AppointmentStatus.FULFILLED}
    assert clinic.arrivals.today(an_actor()) == ()
    clinic.now += HOUR
    assert clinic.bookings(first.visit_id) == {}
    clinic.now += DAY
    assert clinic.queue.calls() == ()


def test_who_waits_while_the_clinic_sets_its_zone_right_has_been_seen_in_the_end(clinic: Clinic) -> None:
    """Their visit is of another day then; their booking has been attended all the same."""
    clinic.source_says(a_booking(1))
    here = clinic.checks_in()
    clinic.decided.take(replace(SETTINGS, zone="Pacific/Auckland"))
    assert clinic.decided.current.today(NOW) != SETTINGS.today(NOW)
    clinic.is_seen(here.visit_id)
    clinic.decided.take(SETTINGS)
    assert clinic.bookings(here.visit_id) == {"a1": AppointmentStatus.FULFILLED}


def test_day_7_a_call_that_nobody_ended_is_not_shown_for_ever(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    visit = clinic.checks_in().visit_id
    assert clinic.queue.call_next(an_actor("nurse"), "204") is not None
    clinic.now += DAY
    assert clinic.queue.calls() == ()
    # Somebody has to close it: staff see it as long as it is open.
    assert [row.visit_id for row in clinic.arrivals.today(an_actor())] == [visit]


def test_day_7_nobody_gets_the_number_of_somebody_who_is_still_here(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    yesterday = clinic.checks_in()
    clinic.now += DAY
    clinic.source_says(a_booking(2, clinic.now))
    today = clinic.checks_in(2)
    assert (yesterday.ticket, today.ticket) == ("A 01", "A 02")
    # Once it is closed, the number is free for the day after.
    clinic.moves(yesterday.visit_id, TicketStatus.CALLED, TicketStatus.DONE)
    clinic.moves(today.visit_id, TicketStatus.CALLED, TicketStatus.DONE)
    clinic.now += DAY
    clinic.source_says(a_booking(1, clinic.now, key="a9"))
    assert clinic.checks_in().ticket == "A 01"


TWO_SITES = Places(
    (
        Location("north", "Centro Norte", kind="site"),
        Location("n204", "Room 204", kind="room", part_of="north"),
        Location("south", "Centro Sur", kind="site", also=("SUR-1",)),
        Location("s1", "Consulta 1", kind="room", part_of="south"),
    )
)


def stands_at(clinic: Clinic, place: str, *check_in_for: str) -> None:
    """The kiosk is carried to a place of a clinic of two sites, which decides what kiosks check in for."""
    decided = replace(SETTINGS, places=TWO_SITES, check_in_for=check_in_for or ("site",))
    clinic.decided.take(decided)
    clinic.at = place


def test_day_8_a_kiosk_checks_in_for_its_site_and_tells_others_where_to_go(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1, place="s1", location="", room=""))
    for place in ("north", "n204"):
        stands_at(clinic, place)
        assert isinstance(clinic.outlook().refusal, Elsewhere)
        assert clinic.open_to() == ()
    assert clinic.arrivals.today(an_actor()) == ()
    assert clinic.expected() == [("a1", AppointmentStatus.BOOKED)]
    stands_at(clinic, "south")
    there = clinic.checks_in()
    assert clinic.bookings(there.visit_id)["a1"] in HERE


@pytest.mark.parametrize("words", [{"location": "centro sur"}, {"location": "SUR-1"}, {"room": "Consulta 1"}])
def test_day_8_a_sources_own_words_for_a_place_mean_it_too(clinic: Clinic, words: dict[str, str]) -> None:
    stands_at(clinic, "north")
    clinic.source_says(replace(a_booking(1, location="", room=""), **words))  # type: ignore[arg-type]
    assert clinic.open_to() == ()
    clinic.at = "s1"
    assert clinic.open_to() == ("a1",)


def test_day_8_what_nobody_can_place_is_checked_in_everywhere(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1, location="Somewhere", room="12"))
    stands_at(clinic, "north")
    assert clinic.open_to() == ("a1",)


@pytest.mark.parametrize(
    ("check_in_for", "at", "offered"),
    [
        ("site", "n204", ("a-n", "a-n204")),
        ("place", "n204", ("a-n204",)),
        ("place", "north", ("a-n", "a-n204")),
        ("everywhere", "n204", ("a-n", "a-n204", "a-s")),
        ("s1", "north", ("a-s",)),
        ("site south", "north", ("a-n", "a-n204", "a-s")),
        # A kiosk whose place is none any more checks nobody in for a place of somebody else.
        ("site", "gone", ()),
        ("site", "", ("a-n", "a-n204", "a-s")),
    ],
)
def test_day_8_the_clinic_widens_and_narrows_what_kiosks_check_in_for(
    clinic: Clinic, check_in_for: str, at: str, offered: tuple[str, ...]
) -> None:
    stands_at(clinic, at, *check_in_for.split())
    for place, key in (("north", "a-n"), ("n204", "a-n204"), ("s1", "a-s")):
        clinic.source_says(a_booking(1, key=key, place=place, location="", room=""))
    assert tuple(sorted(clinic.open_to())) == offered


def test_day_8_two_sites_on_one_day_are_two_visits(clinic: Clinic) -> None:
    stands_at(clinic, "north")
    clinic.source_says(a_booking(1, place="n204"), a_booking(1, NOW + HOUR, key="later", place="s1"))
    assert clinic.open_to() == ("a1",)
    assert [item.id for item in clinic.outlook().elsewhere] == ["later"]
    first = clinic.checks_in()
    assert clinic.bookings(first.visit_id) == {"a1": clinic.bookings(first.visit_id)["a1"]}
    assert clinic.expected() == [("later", AppointmentStatus.BOOKED)]
    # Nobody has called her yet; she is awaited in the other house.
    stands_at(clinic, "south")
    clinic.now += timedelta(minutes=50)
    second = clinic.checks_in()
    assert second.visit_id != first.visit_id
    assert (first.place, second.place) == ("n204", "s1")
    assert set(clinic.bookings(second.visit_id)) == {"later"}
    assert {row.visit_id for row in clinic.arrivals.today(an_actor())} == {first.visit_id, second.visit_id}
    # Each house tells her of its own number, whichever she was in last.
    for of, visit_id in (("n204", first.visit_id), ("s1", second.visit_id)):
        who = clinic.identity.identify(claim(1), "kiosk-1")
        assert isinstance(who, Identified), who
        here = tuple(item for item in who.appointments if item.place == of)
        again = clinic.checkin.visit_today(who.session, here)
        assert again is not None
        assert again.id == visit_id
    # Back where she was first, she goes on with what she has begun there.
    stands_at(clinic, "north")
    clinic.source_says(a_booking(1, NOW + HOUR, key="more", place="north"))
    assert clinic.open_to() == ("more",)
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified), who
    assert clinic.courier.open(claim(1), who.session, ("more",)).id == first.visit_id
    assert set(clinic.bookings(first.visit_id)) == {"a1", "more"}


def test_day_8_who_is_awaited_elsewhere_now_is_told_so_before_what_is_later_here(clinic: Clinic) -> None:
    stands_at(clinic, "north")
    clinic.source_says(a_booking(1, place="s1"), a_booking(1, NOW + 5 * HOUR, key="later", place="n204"))
    told = clinic.outlook().refusal
    assert isinstance(told, Elsewhere)
    assert told.appointment.id == "a1"
    clinic.source_says(a_booking(1, place="s1", status=AppointmentStatus.CANCELLED))
    assert isinstance(clinic.outlook().refusal, TooEarly)


def test_day_8_a_booking_that_goes_to_another_site_and_day_during_the_check_in_leaves_them_where_they_are(
    clinic: Clinic,
) -> None:
    """They stand in the north, and the desk of the south would have the row."""
    stands_at(clinic, "north")
    clinic.source_says(a_booking(1, place="n204"))
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified), who
    visit = clinic.courier.open(claim(1), who.session, ("a1",))
    clinic.source_says(a_booking(1, NOW + DAY, place="s1"))
    for step in whole_visit():
        visit = clinic.courier.record(visit, step)
    # Every desk looks for who is of no site.
    assert [(row.visit_id, row.place) for row in clinic.arrivals.today(an_actor())] == [(visit.id, "")]


def test_day_8_nobody_is_sent_to_a_site_that_is_closed(clinic: Clinic) -> None:
    """The front desk sorts it out, also while something else is to be checked in for here."""
    stands_at(clinic, "north")
    north, room, south, other = TWO_SITES.locations
    places = Places((north, room, replace(south, in_use=False), other))
    clinic.decided.take(replace(clinic.decided.current, places=places))
    clinic.source_says(a_booking(1, place="s1", location="", room=""))
    assert isinstance(clinic.outlook().refusal, NotPossible)
    clinic.source_says(a_booking(1, place="n204", key="here", location="", room=""))
    assert (clinic.open_to(), clinic.outlook().elsewhere) == (("here",), ())
    # Whoever stands in the house is not sent away by it.
    clinic.at = "south"
    assert clinic.open_to() == ("a1",)


def test_day_8_a_booking_that_goes_to_another_site_after_the_arrival_is_another_one(clinic: Clinic) -> None:
    """She waits in the north, and is awaited in the south, where the kiosk has her check in."""
    stands_at(clinic, "north")
    ClinicService(clinic.database).save(clinic.decided.current)
    clinic.source_says(a_booking(1, place="n204"))
    first = clinic.checks_in()
    # Another room of the house is the same booking.
    clinic.source_says(a_booking(1, place="north"))
    assert clinic.bookings(first.visit_id)["a1"] in HERE
    clinic.source_says(a_booking(1, place="s1"))
    assert clinic.bookings(first.visit_id)["a1"] in HERE
    ((moved, status),) = clinic.expected()
    assert (moved != "a1", status) == (True, AppointmentStatus.BOOKED)
    assert isinstance(clinic.outlook().refusal, AlreadyCheckedIn)
    stands_at(clinic, "south")
    second = clinic.checks_in()
    assert {row.visit_id: row.place for row in clinic.arrivals.today(an_actor())} == {
        first.visit_id: "north",
        second.visit_id: "south",
    }
    assert clinic.source_says(a_booking(1, place="s1")) == TakenIn(0, 0, 1)


@pytest.mark.parametrize("status", HERE)
def test_day_10_who_has_arrived_in_another_system_still_checks_in(
    clinic: Clinic, status: AppointmentStatus
) -> None:
    clinic.source_says(a_booking(1, status=status))
    assert clinic.expected() == [("a1", AppointmentStatus.BOOKED)]
    visit = clinic.checks_in().visit_id
    assert clinic.row(visit).ticket_status is TicketStatus.WAITING
    # And what the source says afterwards changes nothing.
    told = clinic.source_says(a_booking(1, status=status))
    assert (told.changed, told.same) == (0, 1)


def test_what_a_kiosk_tells_twice_opens_one_visit(clinic: Clinic) -> None:
    """The opening went in, the kiosk lost its line before it knew, and staff were quick: no second visit."""
    clinic.source_says(a_booking(1))
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified)
    opening = StepRecord("r1", "r1", "kiosk-1", 1, NOW, VisitOpened(claim(1), ("a1",)))
    opened = clinic.checkin.open_visit(who.session, ("a1",), "kiosk-1", opening)
    clinic.source_says(a_booking(1, status=AppointmentStatus.CANCELLED))
    again = clinic.checkin.open_visit(who.session, ("a1",), "kiosk-1", opening)
    assert (again.id, again.status) == (opened.id, VisitStatus.PLANNED)


def test_what_has_been_is_not_opened_again(clinic: Clinic) -> None:
    clinic.source_says(a_booking(1))
    clinic.is_seen(clinic.checks_in().visit_id)
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified)
    with pytest.raises(StepRefused, match=EntryReason.CLOSED):
        clinic.checkin.open_visit(who.session, ("a1",), "kiosk-1")
    assert clinic.open_to(1) == ()

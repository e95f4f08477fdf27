"""The source moves a booking to another day: what was begun or done for it stands, and the patient gets in."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, claim, enter, whole_visit

TUESDAY = NOW + timedelta(days=1)


class Days:
    """One kiosk on one record, whose clock goes on."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.now = NOW
        self.outbox = Outbox(folder / "outbox.bin", bytes(32))
        self.courier = Courier(
            self.outbox,
            IdentityService(database, SETTINGS, self.clock),
            CheckInService(database, SETTINGS, self.clock),
            DeskService(database, self.clock),
            SETTINGS,
            self.clock,
            "kiosk-1",
        )
        PatientService(database).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2, TUESDAY)])

    def clock(self) -> datetime:
        return self.now

    def move(self, status: AppointmentStatus = AppointmentStatus.BOOKED) -> None:
        """The source says that the booking of patient 1 is on Tuesday."""
        moved = a_booking(1, TUESDAY, status=status)
        PatientService(self.database).save([], [moved])
        self.now = TUESDAY

    def open(self, number: int) -> LobbyVisit:
        session = enter(self.database, number, self.now)
        return self.courier.open(claim(number), session, (f"a{number}",))

    def links(self) -> list[tuple[str, str]]:
        with self.database.read() as connection:
            return [tuple(row) for row in connection.execute(select(tables.visit_appointment))]


@pytest.fixture
def days(empty: Database, tmp_path: Path) -> Iterator[Days]:
    made = Days(empty, tmp_path / "kiosk")
    yield made
    made.outbox.close()


def test_day_1_a_booking_moved_to_tomorrow_opens_tomorrows_visit(days: Days) -> None:
    monday = days.open(1)
    days.courier.leave(monday.opening)
    days.move()
    tuesday = days.open(1)
    assert tuesday.id != monday.id
    assert [item.id for item in tuesday.appointments] == ["a1"]
    for step in whole_visit():
        tuesday = days.courier.record(tuesday, step)
    assert tuesday.status is VisitStatus.ARRIVED
    assert sorted(days.links()) == sorted([("a1", monday.id), ("a1", tuesday.id)]), "what was begun stands"
    arrivals = ArrivalService(days.database, SETTINGS, days.clock)
    assert [row.visit_id for row in arrivals.today(an_actor())] == [tuesday.id]
    # The kiosk, and everybody after her, goes on.
    assert days.open(2).patient.id == "p2"
    assert days.courier.backlog().count == 0


def test_who_was_in_on_monday_is_expected_once_on_tuesday(days: Days) -> None:
    """Moved after a whole visit: Monday's visit stands, Tuesday's is another one."""
    monday = days.open(1)
    for step in whole_visit():
        monday = days.courier.record(monday, step)
    days.courier.leave(monday.opening)
    days.move()
    arrivals = ArrivalService(days.database, SETTINGS, days.clock)
    expected = [(row.appointment.id, row.visit_status) for row in arrivals.expected(an_actor())]
    assert expected == [("a1", None), ("a2", None)]
    tuesday = days.open(1)
    assert tuesday.status is VisitStatus.PLANNED
    expected = [(row.appointment.id, row.visit_status) for row in arrivals.expected(an_actor())]
    assert expected == [("a1", VisitStatus.PLANNED), ("a2", None)]


def test_a_booking_added_to_todays_visit_may_be_of_an_earlier_days(days: Days) -> None:
    """Begun for another booking today, and one that was begun on Monday comes along."""
    monday = days.open(1)
    days.courier.leave(monday.opening)
    PatientService(days.database).save([], [a_booking(1, TUESDAY + timedelta(hours=1), key="b1")])
    days.move()
    first = days.courier.open(claim(1), enter(days.database, 1, days.now), ("b1",))
    days.courier.leave(first.opening)
    both = days.courier.open(claim(1), enter(days.database, 1, days.now), ("a1", "b1"))
    assert both.id == first.id
    assert [item.id for item in both.appointments] == ["a1", "b1"]


def test_a_booking_moved_to_tomorrow_during_the_check_in_is_still_to_come_tomorrow(days: Days) -> None:
    """She is here today, and told so; tomorrow she is expected, and not "already checked in"."""
    monday = days.open(1)
    PatientService(days.database).take_in_appointments([a_booking(1, TUESDAY)], NOW, "source")
    for step in whole_visit():
        monday = days.courier.record(monday, step)
    days.courier.leave(monday.opening)
    arrivals = ArrivalService(days.database, SETTINGS, days.clock)
    assert [row.visit_id for row in arrivals.today(an_actor())] == [monday.id]
    days.now = TUESDAY
    expected = [(row.appointment.id, row.appointment.status) for row in arrivals.expected(an_actor())]
    assert expected[0] == ("a1", AppointmentStatus.BOOKED)
    assert days.open(1).status is VisitStatus.PLANNED

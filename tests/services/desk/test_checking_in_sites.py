"""Checking in for somebody at a desk that stands at no site of several: a visit is at one site all the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import Location, Places
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS

PLACES = Places(
    (
        Location("north", "North", kind="site"),
        Location("n204", "Room 204", kind="room", part_of="north"),
        Location("south", "South", kind="site"),
        Location("s1", "Room 1", kind="room", part_of="south"),
    )
)
CLINIC = replace(SETTINGS, places=PLACES)
# Booked at South first, and at North an hour later, and somewhere that nobody can say.
BOOKED = (("a1", "n204", 60), ("a2", "s1", 0), ("a3", "", 30))


def fill(database: Database) -> None:
    bookings = [
        a_booking(1, NOW + timedelta(minutes=after), key=key, place=place, location="", room="")
        for key, place, after in BOOKED
    ]
    PatientService(database).save([a_patient(1)], bookings)


@pytest.fixture(params=[EMBEDDED, SERVER])
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Database, Database]]:
    """The record as staff have it, and whole."""
    (urls,) = [under_a_login(request, tmp_path, fill, "staff_1")]
    for staff_url, owner_url in urls:
        owner, staff = Database(owner_url), Database(staff_url)
        yield staff, owner
        staff.close()
        owner.close()


def test_a_desk_at_no_site_checks_in_at_one_of_them_and_then_at_the_other(
    two: tuple[Database, Database],
) -> None:
    staff, owner = two
    who = signed_in(owner, "Ivo", StaffRole.FRONT_DESK)
    service = CheckingInService(staff, CLINIC, lambda: NOW, CheckInService(staff, CLINIC, lambda: NOW))
    asked = service.asked("p1", who)
    assert (asked.sites, asked.site) == (("south", "north"), "south")
    assert [booking.id for booking in asked.appointments] == ["a2", "a3"]
    # At a desk of a site, or where it was chosen, there is nothing to choose.
    there = service.asked("p1", who, "n204")
    assert (there.sites, there.site) == ((), "n204")
    assert [booking.id for booking in there.appointments] == ["a3", "a1"]
    first = service.take("p1", (), who, arrives=True)
    assert _come_for(owner, first.visit_id) == {"a2", "a3"}
    later = service.asked("p1", who)
    assert (later.sites, later.visit_id) == ((), "")
    second = service.take("p1", (), who, arrives=True)
    assert second.visit_id != first.visit_id
    assert _come_for(owner, second.visit_id) == {"a1"}
    with owner.read() as connection:
        places = dict(connection.execute(select(tables.ticket.c.visit_id, tables.ticket.c.place)).all())
    assert places == {first.visit_id: "south", second.visit_id: "north"}


def test_a_desk_at_no_site_checks_in_at_the_site_that_was_chosen(
    two: tuple[Database, Database],
) -> None:
    staff, owner = two
    who = signed_in(owner, "Ivo", StaffRole.FRONT_DESK)
    service = CheckingInService(staff, CLINIC, lambda: NOW, CheckInService(staff, CLINIC, lambda: NOW))
    taken = service.take("p1", (), who, arrives=True, at="north")
    assert _come_for(owner, taken.visit_id) == {"a1", "a3"}


def _come_for(database: Database, visit_id: str) -> set[str]:
    link = tables.visit_appointment.c
    with database.read() as connection:
        query = select(link.appointment_id).where(link.visit_id == visit_id)
        return set(connection.execute(query).scalars())

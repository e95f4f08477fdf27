"""Queues at several sites: whose ticket has which letter, who is called where, and what which board shows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.domain.queue import TicketStatus
from kiosk.services.arrivals import ArrivalService
from kiosk.services.clinic import ClinicService
from kiosk.services.patients import PatientService
from kiosk.services.queue import QueueService
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk

PLACES = Places(
    (
        Location("north", "North", kind="site"),
        Location("n-wait", "Hall", kind="area", part_of="north"),
        Location("south", "South", kind="site"),
    ),
    (
        HealthcareService("lab", "Laboratory", {}, "north", "L", "n-wait"),
        HealthcareService("family", "Family medicine", {}, "north", "F"),
        HealthcareService("south-lab", "Laboratory", {}, "south", "L"),
    ),
)
CLINIC = replace(SETTINGS, places=PLACES)
# By patient: at north's laboratory, its family doctor, south's laboratory, somewhere in south, nowhere that is known.
BOOKED = (("north", "lab"), ("north", "family"), ("south", "south-lab"), ("south", ""), ("", ""))


@pytest.fixture
def arrived(empty: Database) -> Database:
    ClinicService(empty).save(CLINIC)
    bookings = [
        a_booking(n, NOW + timedelta(minutes=n), place=place, service=service, location="", room="")
        for n, (place, service) in enumerate(BOOKED, 1)
    ]
    PatientService(empty).save([a_patient(n) for n in range(1, 6)], bookings)
    kiosk = Kiosk(empty, CLINIC, lambda: NOW)
    for number in range(1, 6):
        kiosk.check_in(number)
    return empty


def test_each_queue_has_its_letter_and_each_ticket_its_site(arrived: Database) -> None:
    rows = ArrivalService(arrived, CLINIC, lambda: NOW).today()
    assert [(row.ticket[0], row.place) for row in rows] == [
        ("L", "north"),
        ("F", "north"),
        ("L", "south"),
        ("A", "south"),
        ("A", ""),
    ]
    assert len({row.ticket for row in rows}) == len(rows)


@pytest.mark.parametrize(("site", "called"), [("north", "125"), ("south", "345"), ("", "12345")])
def test_who_is_called_is_of_the_site_or_of_none(arrived: Database, site: str, called: str) -> None:
    queue = QueueService(arrived, CLINIC, lambda: NOW)
    rows = {row.visit_id: row.mrn[-1] for row in ArrivalService(arrived, CLINIC, lambda: NOW).today()}
    found = ""
    while (way := queue.call_next("nurse", "1", site)) is not None:
        found += rows[way.visit_id]
    assert found == called


@pytest.mark.parametrize(
    ("place", "letters"),
    [
        ("north", "AFL"),
        # The laboratory waits in this hall, and the family doctor does not.
        ("n-wait", "L"),
        ("south", "AAL"),
        ("", "AAFLL"),
    ],
)
def test_a_board_shows_the_queues_of_its_place(arrived: Database, place: str, letters: str) -> None:
    queue = QueueService(arrived, CLINIC, lambda: NOW)
    while queue.call_next("nurse", "1") is not None:
        pass
    assert "".join(sorted(call.ticket[0] for call in queue.calls(40, place))) == letters


def test_a_clinic_without_places_has_one_queue(empty: Database) -> None:
    PatientService(empty).save([a_patient(1)], [a_booking(1, place="gone", service="gone")])
    Kiosk(empty, SETTINGS, lambda: NOW).check_in(1)
    (row,) = ArrivalService(empty, SETTINGS, lambda: NOW).today()
    assert (row.ticket, row.place, row.ticket_status) == ("A 01", "", TicketStatus.WAITING)

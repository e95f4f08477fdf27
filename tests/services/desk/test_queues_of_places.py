"""Queues at several sites: whose ticket has which letter, who is called where, and what which board shows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
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


def test_a_kind_of_visit_asks_its_forms_besides_the_usual_ones(empty: Database) -> None:
    kinds = (
        VisitType("blood", "Blood test", {"es": "Análisis"}, 10, ("urn:fasting",)),
        VisitType("talk", "Talk"),
    )
    lab = replace(PLACES.services[0], visit_types=kinds)
    clinic = replace(CLINIC, places=replace(PLACES, services=(lab,)))
    ClinicService(empty).save(clinic)
    said = ("blood test", "ANÁLISIS", "Talk", "")
    bookings = [a_booking(n, description=text, location="", room="") for n, text in enumerate(said, 1)]
    PatientService(empty).save([a_patient(n) for n in range(1, 5)], bookings)
    kiosk = Kiosk(empty, ClinicService(empty).load(), lambda: NOW)
    asked = []
    for number in range(1, 5):
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        asked.append({item.key for item in visit.checklist if item.kind is ItemKind.QUESTIONNAIRE})
    usual = set(SETTINGS.questionnaires)
    assert asked == [usual | {"urn:fasting"}, usual | {"urn:fasting"}, usual, usual]
    # By the kind of visit the queue is known too.
    kiosk.check_in(3)
    (row,) = ArrivalService(empty, clinic, lambda: NOW).today()
    assert (row.ticket, row.place) == ("L 01", "north")

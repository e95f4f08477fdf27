"""Queues at several sites: whose ticket has which letter, who is called where, and what which board shows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER, Filled, filled_on
from tests.factories import NOW, a_booking, a_patient, an_actor
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


def fill(empty: Database) -> None:
    """A clinic with everybody of `BOOKED` arrived."""
    ClinicService(empty).save(CLINIC)
    bookings = [
        a_booking(n, NOW + timedelta(minutes=n), place=place, service=service, location="", room="")
        for n, (place, service) in enumerate(BOOKED, 1)
    ]
    PatientService(empty).save([a_patient(n) for n in range(1, 6)], bookings)
    kiosk = Kiosk(empty, CLINIC, lambda: NOW)
    for number in range(1, 6):
        kiosk.check_in(number)


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture
def arrived(filled: Filled, tmp_path: Path) -> Iterator[Database]:
    with filled.copy(tmp_path) as url:
        opened = Database(url)
        yield opened
        opened.close()


def test_each_queue_has_its_letter_and_each_ticket_its_site(arrived: Database) -> None:
    rows = ArrivalService(arrived, CLINIC, lambda: NOW).today(an_actor())
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
    rows = {
        row.visit_id: row.mrn[-1] for row in ArrivalService(arrived, CLINIC, lambda: NOW).today(an_actor())
    }
    found = ""
    while (way := queue.call_next(an_actor("nurse"), "1", site)) is not None:
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
    while queue.call_next(an_actor("nurse"), "1") is not None:
        pass
    assert "".join(sorted(call.ticket[0] for call in queue.calls(40, place))) == letters


def called_from(arrived: Database, places: Places, site: str) -> str:
    """The patients whom a desk at ``site`` calls, one after the other, in a clinic that has these places now."""
    clinic = replace(CLINIC, places=places)
    queue = QueueService(arrived, clinic, lambda: NOW)
    rows = {
        row.visit_id: row.mrn[-1] for row in ArrivalService(arrived, clinic, lambda: NOW).today(an_actor())
    }
    found = ""
    while (way := queue.call_next(an_actor("nurse"), "1", places.site_of(site))) is not None:
        found += rows[way.visit_id]
    return found


def changed(key: str, **values: object) -> Places:
    """The clinic with a place, or a service, that is another one now."""
    return Places(
        tuple(replace(item, **values) if item.id == key else item for item in PLACES.locations),  # type: ignore[arg-type]
        tuple(replace(item, **values) if item.id == key else item for item in PLACES.services),  # type: ignore[arg-type]
    )


def test_i7_who_waits_in_a_house_that_becomes_a_part_of_another_is_called_there(arrived: Database) -> None:
    one = changed("south", kind="building", part_of="north")
    assert called_from(arrived, one, "south") == "12345"


def test_i7_who_waits_in_a_house_that_is_called_an_area_now_is_called_at_all(arrived: Database) -> None:
    assert called_from(arrived, changed("south", kind="area"), "north") == "12345"


def test_i7_who_waits_in_a_house_that_is_closed_is_called_by_another(arrived: Database) -> None:
    closed = changed("south", in_use=False)
    assert called_from(arrived, closed, "north") == "12345"


def test_i7_who_waits_in_a_closed_house_and_checks_in_at_another_has_a_visit_there(arrived: Database) -> None:
    """It is no visit of theirs that goes on, for which nobody would look here."""
    clinic = replace(CLINIC, places=changed("south", in_use=False))
    PatientService(arrived).save([], [a_booking(3, place="north", key="b3", location="", room="")])
    visit = Kiosk(arrived, clinic, lambda: NOW).open_visit("p3", ("b3",), "kiosk-1")
    assert [item.id for item in visit.appointments] == ["b3"]


@pytest.mark.parametrize("change", [{"letter": "Q"}, {"in_use": False}])
def test_who_is_called_by_a_letter_that_no_queue_has_any_more_is_called_on_every_board(
    arrived: Database, change: dict[str, object]
) -> None:
    """They sit in the hall, and would hear nothing of it."""
    services = (*changed("lab", **change).services, HealthcareService("x", "X", {}, "north", "X", "n-wait"))
    places = replace(PLACES, services=services)
    queue = QueueService(arrived, replace(CLINIC, places=places), lambda: NOW)
    while queue.call_next(an_actor("nurse"), "1") is not None:
        pass
    assert [call.ticket[0] for call in queue.calls(40, "n-wait")] == ["L"]


def test_a_board_calls_who_waits_there_by_their_room_and_not_by_a_service(empty: Database) -> None:
    """The receipt sends them to the hall."""
    room = Location("204", "Room 204", kind="room", part_of="north", waits_in="n-wait")
    clinic = replace(CLINIC, places=replace(PLACES, locations=(*PLACES.locations, room)))
    ClinicService(empty).save(clinic)
    PatientService(empty).save([a_patient(1)], [a_booking(1, place="204", location="", room="")])
    Kiosk(empty, clinic, lambda: NOW).check_in(1)
    queue = QueueService(empty, clinic, lambda: NOW)
    assert queue.call_next(an_actor("nurse"), "204", "north") is not None
    assert [call.ticket for call in queue.calls(4, "n-wait")] == ["A 01"]


def test_a_clinic_without_places_has_one_queue(empty: Database) -> None:
    PatientService(empty).save([a_patient(1)], [a_booking(1, place="gone", service="gone")])
    Kiosk(empty, SETTINGS, lambda: NOW).check_in(1)
    (row,) = ArrivalService(empty, SETTINGS, lambda: NOW).today(an_actor())
    assert (row.ticket, row.place, row.ticket_status) == ("A 01", "", TicketStatus.WAITING)


def test_a_kind_of_visit_asks_its_forms_besides_the_usual_ones(empty: Database) -> None:
    kinds = (
        VisitType("blood", "Blood test", {"es": "Análisis"}, 10, ("urn:fasting",), also=("BLD-7",)),
        VisitType("talk", "Talk"),
    )
    lab = replace(PLACES.services[0], visit_types=kinds)
    clinic = replace(CLINIC, places=replace(PLACES, services=(lab,)))
    ClinicService(empty).save(clinic)
    said = ("blood test", "ANÁLISIS", "bld 7", "Talk", "")
    bookings = [a_booking(n, description=text, location="", room="") for n, text in enumerate(said, 1)]
    PatientService(empty).save([a_patient(n) for n in range(1, 6)], bookings)
    kiosk = Kiosk(empty, ClinicService(empty).load(), lambda: NOW)
    asked = []
    for number in range(1, 6):
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        asked.append({item.key for item in visit.checklist if item.kind is ItemKind.QUESTIONNAIRE})
    usual = set(SETTINGS.questionnaires)
    assert asked == [*[usual | {"urn:fasting"}] * 3, usual, usual]
    # By the kind of visit the queue is known too.
    kiosk.check_in(4)
    (row,) = ArrivalService(empty, clinic, lambda: NOW).today(an_actor())
    assert (row.ticket, row.place) == ("L 01", "north")

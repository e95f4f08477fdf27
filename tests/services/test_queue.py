"""The queue: booked time first, one caller for each patient, stale actions refused."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import VisitStatus
from kiosk.services.patients import PatientService
from kiosk.services.queue import MoveRefused, QueueService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.services.clinic_maker import NOW, SETTINGS, Kiosk, booking, patient, record, whole_visit

PEOPLE = 6


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """Six patients in the queue; who came first was booked last."""
    opened = Database(url)
    opened.upgrade()
    people = range(1, PEOPLE + 1)
    bookings = [booking(number, NOW + timedelta(minutes=30 - number)) for number in people]
    PatientService(opened).save([patient(number) for number in people], bookings)
    service = Kiosk(opened, SETTINGS, lambda: NOW)
    for number in people:
        visit = service.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            service.apply(record(visit.id, step))
    yield opened
    opened.close()


@pytest.fixture
def service(database: Database) -> QueueService:
    return QueueService(database, SETTINGS, lambda: NOW)


def patient_of(database: Database, ticket_id: str | None) -> str:
    with database.read() as connection:
        visit, ticket = tables.visit, tables.ticket
        return connection.execute(
            select(visit.c.patient_id)
            .join(ticket, ticket.c.visit_id == visit.c.id)
            .where(ticket.c.id == ticket_id)
        ).scalar_one()


def test_the_earlier_booking_is_called_first(service: QueueService, database: Database) -> None:
    order = [patient_of(database, service.call_next("nurse", "204")) for _ in range(PEOPLE)]
    assert order == [f"p{number}" for number in range(PEOPLE, 0, -1)]
    assert service.call_next("nurse", "204") is None


def test_a_call_and_a_recall_reach_the_board_without_a_name(service: QueueService) -> None:
    ticket = service.call_next("nurse", "204")
    assert ticket is not None
    service.recall(ticket, "nurse")
    (call,) = service.calls()
    assert (call.ticket, call.room, call.times_called) == ("A 06", "204", 2)
    service.move(ticket, TicketStatus.CALLED, TicketStatus.DONE, "nurse")
    assert service.calls() == ()


def test_done_ends_the_visit_and_fulfils_the_booking(service: QueueService, database: Database) -> None:
    ticket = service.call_next("nurse", "204")
    assert ticket is not None
    service.move(ticket, TicketStatus.CALLED, TicketStatus.SERVING, "nurse", room="205")
    assert service.calls()[0].room == "205"
    service.move(ticket, TicketStatus.SERVING, TicketStatus.DONE, "nurse")
    visit = Kiosk(database, SETTINGS, lambda: NOW).open_visit("p6", ("a6",), "kiosk-1")
    assert visit.status is VisitStatus.FINISHED
    assert visit.appointments[0].status is AppointmentStatus.FULFILLED


def test_an_action_on_what_has_moved_is_refused_with_where_it_stands(service: QueueService) -> None:
    ticket = service.call_next("nurse", "204")
    assert ticket is not None
    service.move(ticket, TicketStatus.CALLED, TicketStatus.LEFT, "desk")
    with pytest.raises(MoveRefused) as refused:
        service.move(ticket, TicketStatus.CALLED, TicketStatus.SERVING, "nurse")
    assert refused.value.status is TicketStatus.LEFT
    with pytest.raises(MoveRefused):
        service.recall(ticket, "nurse")
    with pytest.raises(MoveRefused):
        service.move(ticket, TicketStatus.LEFT, TicketStatus.SERVING, "nurse")
    with pytest.raises(MoveRefused) as unknown:
        service.move("nothing", TicketStatus.CALLED, TicketStatus.DONE, "nurse")
    assert unknown.value.status is None
    service.move(ticket, TicketStatus.LEFT, TicketStatus.WAITING, "desk")
    assert service.call_next("nurse", "204") == ticket


def test_i3_staff_who_press_next_at_once_get_different_patients(service: QueueService) -> None:
    barrier = threading.Barrier(PEOPLE)
    called: list[str | None] = []

    def press(name: str) -> None:
        barrier.wait()
        called.append(service.call_next(name, name))

    threads = [threading.Thread(target=press, args=(f"room {number}",)) for number in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in called
    assert len(set(called)) == PEOPLE

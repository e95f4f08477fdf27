"""The queue: booked time first, one caller for each patient, stale actions refused."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.desk import EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.lifecycle import may_move, phase_of, status_with
from kiosk.domain.visit.visit import ArrivalRow, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.desk.undo import UndoRefused, UndoService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER, Filled, filled_on
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

PEOPLE = 6


def fill(database: Database) -> None:
    """Six patients in the queue; who came first was booked last."""
    people = range(1, PEOPLE + 1)
    bookings = [a_booking(number, NOW + timedelta(minutes=30 - number)) for number in people]
    PatientService(database).save([a_patient(number) for number in people], bookings)
    service = Kiosk(database, SETTINGS, lambda: NOW)
    for number in people:
        visit = service.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit():
            service.apply(record(visit.id, step))


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture
def url(filled: Filled, tmp_path: Path) -> Iterator[str]:
    with filled.copy(tmp_path) as address:
        yield address


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()


@pytest.fixture
def service(database: Database) -> QueueService:
    return QueueService(database, SETTINGS, lambda: NOW)


def next_ticket(service: QueueService, name: str = "nurse") -> str | None:
    """The ticket that was called."""
    called = service.call_next(an_actor(name), "204")
    return called.ticket_id if called else None


def patient_of(database: Database, ticket_id: str | None) -> str:
    with database.read() as connection:
        visit, ticket = tables.visit, tables.ticket
        found: str = connection.execute(
            select(visit.c.patient_id)
            .join(ticket, ticket.c.visit_id == visit.c.id)
            .where(ticket.c.id == ticket_id)
        ).scalar_one()
        return found


def test_the_earlier_booking_is_called_first(service: QueueService, database: Database) -> None:
    order = [patient_of(database, next_ticket(service)) for _ in range(PEOPLE)]
    assert order == [f"p{number}" for number in range(PEOPLE, 0, -1)]
    assert next_ticket(service) is None


def test_a_call_and_a_recall_reach_the_board_without_a_name(service: QueueService) -> None:
    ticket = next_ticket(service)
    assert ticket is not None
    service.recall(ticket, an_actor("nurse"))
    (call,) = service.calls()
    assert (call.ticket, call.room, call.times_called) == ("A 06", "204", 2)
    service.move(ticket, TicketStatus.CALLED, TicketStatus.DONE, an_actor("nurse"))
    assert service.calls() == ()


def test_a_board_hears_of_every_call_and_of_no_page_that_a_patient_turns(
    database: Database, url: str, service: QueueService
) -> None:
    PatientService(database).save([a_patient(9)], [a_booking(9, NOW)])
    other = Database(url)
    feed = other.feed()

    def heard() -> set[Topic]:
        return {change.topic for change in feed.changes(5)}

    try:
        heard()
        kiosk = Kiosk(database, SETTINGS, lambda: NOW)
        visit = kiosk.open_visit("p9", ("a9",), "kiosk-1")
        assert Topic.TICKET not in heard()
        for step in whole_visit():
            kiosk.apply(record(visit.id, step))
            assert heard() == {Topic.VISIT}
        way = service.call_next(an_actor(), "Room 1")
        assert way is not None
        assert Topic.TICKET in heard()
        service.recall(way.ticket_id, an_actor())
        assert Topic.TICKET in heard()
        way = service.move(way.ticket_id, TicketStatus.CALLED, TicketStatus.SERVING, an_actor())
        assert Topic.TICKET in heard()
        UndoService(database, lambda: NOW).undo(way, an_actor())
        assert Topic.TICKET in heard()
    finally:
        feed.close()
        other.close()


def test_done_ends_the_visit_and_fulfils_the_booking(service: QueueService, database: Database) -> None:
    ticket = next_ticket(service)
    assert ticket is not None
    service.move(ticket, TicketStatus.CALLED, TicketStatus.SERVING, an_actor("nurse"), room="205")
    assert service.calls()[0].room == "205"
    service.move(ticket, TicketStatus.SERVING, TicketStatus.DONE, an_actor("nurse"))
    arrivals = ArrivalService(database, SETTINGS, lambda: NOW)
    row = next(row for row in arrivals.today(an_actor()) if row.ticket_id == ticket)
    assert arrivals.bookings([row.visit_id], an_actor()) == {
        "a6": (AppointmentStatus.FULFILLED, VisitStatus.FINISHED)
    }
    with pytest.raises(StepRefused, match=EntryReason.CLOSED):
        Kiosk(database, SETTINGS, lambda: NOW).open_visit("p6", ("a6",), "kiosk-1")


def test_an_action_on_what_has_moved_is_refused_with_where_it_stands(service: QueueService) -> None:
    ticket = next_ticket(service)
    assert ticket is not None
    service.move(ticket, TicketStatus.CALLED, TicketStatus.LEFT, an_actor())
    with pytest.raises(MoveRefused) as refused:
        service.move(ticket, TicketStatus.CALLED, TicketStatus.SERVING, an_actor("nurse"))
    assert refused.value.status is TicketStatus.LEFT
    with pytest.raises(MoveRefused):
        service.recall(ticket, an_actor("nurse"))
    with pytest.raises(MoveRefused):
        service.move(ticket, TicketStatus.LEFT, TicketStatus.SERVING, an_actor("nurse"))
    with pytest.raises(MoveRefused) as unknown:
        service.move("nothing", TicketStatus.CALLED, TicketStatus.DONE, an_actor("nurse"))
    assert unknown.value.status is None
    service.move(ticket, TicketStatus.LEFT, TicketStatus.WAITING, an_actor())
    assert next_ticket(service) == ticket


def test_i3_staff_who_press_next_at_once_get_different_patients(service: QueueService) -> None:
    barrier = threading.Barrier(PEOPLE)
    called: list[str | None] = []

    def press(name: str) -> None:
        barrier.wait()
        called.append(next_ticket(service, name))

    threads = [threading.Thread(target=press, args=(f"room {number}",)) for number in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in called
    assert len(set(called)) == PEOPLE


def row(database: Database, ticket_id: str) -> ArrivalRow:
    rows = ArrivalService(database, SETTINGS, lambda: NOW).today(an_actor())
    return next(row for row in rows if row.ticket_id == ticket_id)


def test_who_is_called_has_been_seen_by_who_called(service: QueueService, database: Database) -> None:
    called = service.call_next(an_actor("nurse"), "204")
    assert called is not None
    assert row(database, called.ticket_id).acknowledged_by == "nurse"
    assert events(database)[-2:] == [("nurse", "acknowledge"), ("nurse", "ticket_called")]
    other = next(item for item in arrivals(database) if item.acknowledged_at is None)
    service.move(other.ticket_id, TicketStatus.WAITING, TicketStatus.SERVING, an_actor("doctor"), "7")
    assert row(database, other.ticket_id).acknowledged_by == "doctor"


def test_who_had_been_seen_before_the_call_stays_seen_by_who_saw_them(
    service: QueueService, database: Database
) -> None:
    first = next(item for item in arrivals(database) if item.ticket == "A 06")
    Kiosk(database, SETTINGS, lambda: NOW).acknowledge(first.visit_id, "desk")
    called = service.call_next(an_actor("nurse"), "204")
    assert called is not None
    assert called.ticket_id == first.ticket_id
    assert row(database, first.ticket_id).acknowledged_by == "desk"
    assert [what for _, what in events(database)].count("acknowledge") == 1


WAYS = [
    (TicketStatus.CALLED,),
    (TicketStatus.SERVING,),
    (TicketStatus.LEFT,),
    (TicketStatus.CALLED, TicketStatus.SERVING),
    (TicketStatus.CALLED, TicketStatus.WAITING),
    (TicketStatus.CALLED, TicketStatus.DONE),
    (TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.DONE),
    (TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.LEFT),
    (TicketStatus.SERVING, TicketStatus.DONE, TicketStatus.WAITING),
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(way))
def test_every_move_can_be_taken_back_to_the_letter_once(
    service: QueueService, database: Database, way: tuple[TicketStatus, ...]
) -> None:
    undo = UndoService(database, lambda: NOW)
    ticket_id, stands = arrivals(database)[2].ticket_id, TicketStatus.WAITING
    for target in way[:-1]:
        service.move(ticket_id, stands, target, an_actor("nurse"), "204")
        stands = target
    before, booked = row(database, ticket_id), booking_status(database, ticket_id)
    moved = service.move(ticket_id, stands, way[-1], an_actor("nurse"), "9")
    undo.undo(moved, an_actor("nurse"))
    after = row(database, ticket_id)
    assert replace(after, version=before.version) == before
    assert after.version > before.version
    assert booking_status(database, ticket_id) == booked
    assert events(database)[-1] == ("nurse", "undone")
    with pytest.raises(UndoRefused):
        undo.undo(moved, an_actor("nurse"))


def test_a_call_taken_back_leaves_the_board_and_the_patient_unseen(
    service: QueueService, database: Database
) -> None:
    called = service.call_next(an_actor("nurse"), "204")
    assert called is not None
    UndoService(database, lambda: NOW).undo(called, an_actor("nurse"))
    assert service.calls() == ()
    found = row(database, called.ticket_id)
    assert (found.acknowledged_at, found.called_by, found.room) == (None, "", "")
    again = service.call_next(an_actor("nurse"), "204")
    assert again is not None
    assert again.ticket_id == called.ticket_id


def test_what_somebody_has_gone_on_with_is_not_taken_back(service: QueueService, database: Database) -> None:
    called = service.call_next(an_actor("nurse"), "204")
    assert called is not None
    service.move(called.ticket_id, TicketStatus.CALLED, TicketStatus.SERVING, an_actor("doctor"))
    with pytest.raises(UndoRefused):
        UndoService(database, lambda: NOW).undo(called, an_actor("nurse"))
    assert row(database, called.ticket_id).ticket_status is TicketStatus.SERVING
    forged = replace(called, before=called.after)
    with pytest.raises(UndoRefused):
        UndoService(database, lambda: NOW).undo(forged, an_actor("nurse"))


def test_an_acknowledgement_and_an_item_are_taken_back(database: Database) -> None:
    undo, found = UndoService(database, lambda: NOW), arrivals(database)[0]
    seen = Kiosk(database, SETTINGS, lambda: NOW).acknowledge(found.visit_id, "desk")
    assert seen is not None
    undo.undo(seen, an_actor())
    assert row(database, found.ticket_id).acknowledged_at is None
    asked = ArrivalService(database, SETTINGS, lambda: NOW).settle(
        found.visit_id, ItemKind.INSURANCE, "", ItemStatus.DUE, an_actor()
    )
    undo.undo(asked, an_actor())
    assert row(database, found.ticket_id).checklist == found.checklist


def arrivals(database: Database) -> tuple[ArrivalRow, ...]:
    return ArrivalService(database, SETTINGS, lambda: NOW).today(an_actor())


def booking_status(database: Database, ticket_id: str) -> list[str]:
    ticket, link, booked = tables.ticket, tables.visit_appointment, tables.appointment
    with database.read() as connection:
        found = connection.execute(
            select(booked.c.status)
            .join(link, link.c.appointment_id == booked.c.id)
            .join(ticket, ticket.c.visit_id == link.c.visit_id)
            .where(ticket.c.id == ticket_id)
        )
        return list(found.scalars())


def events(database: Database) -> list[tuple[str, str]]:
    """Who did what, in the audit's order."""
    event = tables.audit_event.c
    with database.read() as connection:
        found = connection.execute(select(event.actor, event.action).order_by(event.sequence))
        return [(actor, action) for actor, action in found]


_TO = {
    TicketStatus.WAITING: (),
    TicketStatus.CALLED: (TicketStatus.CALLED,),
    TicketStatus.SERVING: (TicketStatus.SERVING,),
    TicketStatus.DONE: (TicketStatus.SERVING, TicketStatus.DONE),
    TicketStatus.LEFT: (TicketStatus.LEFT,),
}


@pytest.mark.parametrize("before", list(TicketStatus))
def test_a_visit_goes_on_as_its_table_says_and_no_other_way(
    service: QueueService, database: Database, before: TicketStatus
) -> None:
    """Each step of the life of a visit that staff make, allowed or forbidden, and each taken back."""
    arrivals = ArrivalService(database, SETTINGS, lambda: NOW)
    undo = UndoService(database, lambda: NOW)
    visit_id = arrivals.today(an_actor())[0].visit_id

    def row() -> ArrivalRow:
        return arrivals.rows([visit_id], an_actor())[0]

    for target in _TO[before]:
        service.move(row().ticket_id, row().ticket_status, target, an_actor("nurse"))
    for after in TicketStatus:
        stood = arrivals.details(visit_id, an_actor())
        if may_move(before, after):
            way = service.move(row().ticket_id, before, after, an_actor("nurse"))
            assert phase_of(row().ticket_status, seen=row().acknowledged_at is not None) in (
                phase_of(after, seen=True),
                phase_of(after, seen=False),
            )
            assert [status for _, status in arrivals.bookings([visit_id], an_actor()).values()] == [
                status_with(after)
            ]
            undo.undo(way, an_actor("nurse"))
            assert row().ticket_status is before
        else:
            with pytest.raises(MoveRefused):
                service.move(row().ticket_id, before, after, an_actor("nurse"))
            assert arrivals.details(visit_id, an_actor()) == stood

"""A booking for now that was a mistake: taken back whole, while nobody has gone on with it, and never afterwards."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import insert, select

from kiosk.domain.audit import Action
from kiosk.domain.failures import StoreRefused
from kiosk.domain.identity import Identified
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.desk.walk_ins import BookedNow, WalkIn
from kiosk.services.record.audit import AuditService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import in_the_days_of_tests, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import record, whole_visit
from tests.services.desk.test_registering import SAID, SETTINGS, enter, now, walk_ins


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def book(database: Database, *, arrived: bool = True) -> BookedNow:
    """Of somebody who is on file all the same; what was registered with a booking is of `test_unregistering`."""
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(arrived=arrived), an_actor("Ana"))
    return replace(booked, registered=False)


def take_back(database: Database, booked: BookedNow) -> None:
    walk_ins(database).take_back(booked, an_actor("Ben"))


def status(database: Database, booked: BookedNow) -> AppointmentStatus:
    booking = tables.appointment
    with database.read() as connection:
        query = select(booking.c.status).where(booking.c.id == booked.booking.id)
        return AppointmentStatus(connection.execute(query).scalar_one())


def expected(database: Database) -> list[AppointmentStatus]:
    rows = ArrivalService(database, SETTINGS, now).expected(an_actor())
    return [row.appointment.status for row in rows]


def snapshot(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All rows that taking back could touch."""
    named = ("visit", "ticket", "appointment", "appointment_history", "audit_event", "checklist_item")
    with database.read() as connection:
        return {
            name: sorted(map(tuple, connection.execute(select(tables.metadata.tables[name]))), key=repr)
            for name in named
        }


def test_somebody_in_the_queue_by_mistake_is_in_no_list_any_more(database: Database) -> None:
    booked = book(database)
    take_back(database, booked)
    (row,) = ArrivalService(database, SETTINGS, now).today(an_actor())
    assert (row.ticket_status, row.acknowledged_by) == (TicketStatus.LEFT, "Ana")
    # As whoever a source has cancelled stands there.
    assert expected(database) == [AppointmentStatus.CANCELLED]
    assert status(database, booked) is AppointmentStatus.CANCELLED
    assert QueueService(database, SETTINGS, now).call_next(an_actor(), "12") is None
    with database.read() as connection:
        assert connection.execute(select(tables.visit.c.status)).scalar_one() == VisitStatus.CANCELLED
        (was,) = connection.execute(select(tables.appointment_history)).all()
    assert (was.appointment_id, was.until, was.by) == (booked.booking.id, NOW, "Ben")
    assert was.status == booked.booking.status
    told = [(event.actor, event.action) for event in AuditService(database).of_patient(booked.patient.mrn)]
    assert told[-1] == ("Ben", Action.BOOKING_TAKEN_BACK)
    # Once is enough.
    with pytest.raises(UndoRefused):
        take_back(database, booked)


def test_who_was_to_check_in_at_a_kiosk_is_not_expected_any_more(database: Database) -> None:
    booked = book(database, arrived=False)
    take_back(database, booked)
    assert expected(database) == [AppointmentStatus.CANCELLED]
    assert status(database, booked) is AppointmentStatus.CANCELLED
    with database.read() as connection:
        assert [row.status for row in connection.execute(select(tables.appointment_history))] == ["booked"]
    assert [event.action for event in AuditService(database).of_patient(booked.patient.mrn)][-1] == (
        Action.BOOKING_TAKEN_BACK
    )
    with pytest.raises(UndoRefused):
        take_back(database, booked)


@pytest.mark.parametrize("arrived", [True, False])
def test_they_can_be_booked_again_at_once(database: Database, arrived: bool) -> None:
    booked = book(database, arrived=arrived)
    take_back(database, booked)
    again = walk_ins(database).book(booked.patient.id, WalkIn(), an_actor("Ana"))
    assert again.booking.id != booked.booking.id
    called = QueueService(database, SETTINGS, now).call_next(an_actor(), "12")
    assert called is not None
    assert called.visit_id == again.visit_id


def test_who_is_here_after_all_is_taken_up_again_with_their_booking(database: Database) -> None:
    PatientService(database).save([a_patient(1)], [a_booking(1, NOW + timedelta(hours=4))])
    booked = walk_ins(database).book("p1", WalkIn(), an_actor("Ana"))
    take_back(database, booked)
    queue, arrivals = QueueService(database, SETTINGS, now), ArrivalService(database, SETTINGS, now)
    (row,) = arrivals.today(an_actor())
    queue.move(row.ticket_id, TicketStatus.LEFT, TicketStatus.WAITING, an_actor())
    assert status(database, booked) is booked.booking.status
    called = queue.call_next(an_actor(), "12")
    assert called is not None
    queue.move(row.ticket_id, TicketStatus.CALLED, TicketStatus.DONE, an_actor())
    assert status(database, booked) is AppointmentStatus.FULFILLED


def _called(database: Database, booked: BookedNow) -> None:
    assert QueueService(database, SETTINGS, now).call_next(an_actor(), "12") is not None


def _gone(database: Database, booked: BookedNow) -> None:
    assert booked.standing is not None
    assert booked.standing.ticket is not None
    queue = QueueService(database, SETTINGS, now)
    queue.move(booked.standing.ticket.id, TicketStatus.WAITING, TicketStatus.LEFT, an_actor())


def _settled(database: Database, booked: BookedNow) -> None:
    arrivals = ArrivalService(database, SETTINGS, now)
    arrivals.settle(booked.visit_id, ItemKind.CONTACT, "", ItemStatus.DONE, an_actor())


def _answered(database: Database, booked: BookedNow) -> None:
    outcome = enter(database, SAID)
    assert isinstance(outcome, Identified)
    CheckInService(database, SETTINGS, now).apply(outcome.session, record(booked.visit_id, whole_visit()[0]))


@pytest.mark.parametrize("meanwhile", [_called, _gone, _settled, _answered], ids=lambda does: does.__name__)
def test_what_somebody_has_gone_on_with_stands(
    database: Database, meanwhile: Callable[[Database, BookedNow], None]
) -> None:
    booked = book(database)
    meanwhile(database, booked)
    before = snapshot(database)
    with pytest.raises(UndoRefused):
        take_back(database, booked)
    assert snapshot(database) == before


def test_a_page_that_was_only_begun_is_an_answer_too(database: Database) -> None:
    """It changes neither the visit nor its items."""
    booked = book(database)
    step = {"visit_id": booked.visit_id, "kiosk": "k", "sequence": 1, "kind": "page_kept"}
    with database.write() as connection:
        row = {"id": "r", "device_time": NOW, "applied_at": NOW} | step
        connection.execute(insert(tables.step_record).values(**row))
    with pytest.raises(UndoRefused):
        take_back(database, booked)
    assert status(database, booked) is booked.booking.status


def test_who_has_begun_at_the_kiosk_goes_on(database: Database) -> None:
    booked = book(database, arrived=False)
    outcome = enter(database, SAID)
    assert isinstance(outcome, Identified)
    checkin = CheckInService(database, SETTINGS, now)
    visit = checkin.open_visit(outcome.session, (booked.booking.id,), "kiosk-1")
    with pytest.raises(UndoRefused):
        take_back(database, booked)
    checkin.apply(outcome.session, *(record(visit.id, step) for step in whole_visit()))
    with pytest.raises(UndoRefused):
        take_back(database, booked)


def test_a_booking_that_nobody_made_is_not_taken_back(database: Database) -> None:
    PatientService(database).save([a_patient(1)], [a_booking(1)])
    unknown = BookedNow(a_patient(1), a_booking(1, key="none"))
    with pytest.raises(UndoRefused):
        take_back(database, unknown)
    booked = book(database)
    with pytest.raises(UndoRefused):
        take_back(database, replace(booked, visit_id="none"))


def test_of_taking_back_and_calling_at_once_one_is_done(database: Database, url: str) -> None:
    booked = book(database)
    assert booked.standing is not None
    assert booked.standing.ticket is not None
    ticket = booked.standing.ticket.id
    others, barrier, told = [Database(url), Database(url)], Barrier(2), list[str]()

    def call() -> None:
        queue = QueueService(others[0], SETTINGS, now)
        queue.move(ticket, TicketStatus.WAITING, TicketStatus.CALLED, an_actor(), "12")

    def one(does: Callable[[], None]) -> None:
        barrier.wait()
        try:
            does()
            told.append("done")
        except (MoveRefused, UndoRefused):
            told.append("refused")

    threads = [Thread(target=one, args=(does,)) for does in (call, lambda: take_back(others[1], booked))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in others:
        mine.close()
    assert sorted(told) == ["done", "refused"]
    (row,) = ArrivalService(database, SETTINGS, now).today(an_actor())
    cancelled = status(database, booked) is AppointmentStatus.CANCELLED
    assert row.ticket_status is (TicketStatus.LEFT if cancelled else TicketStatus.CALLED)


def test_a_kiosk_cannot_begin_what_was_taken_back(database: Database) -> None:
    booked = book(database, arrived=False)
    outcome = enter(database, SAID)
    assert isinstance(outcome, Identified)
    take_back(database, booked)
    checkin = CheckInService(database, SETTINGS, now)
    assert checkin.visit_today(outcome.session) is None


def test_a_staff_login_takes_back_and_keeps_what_was_of_its_own_alone(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, "kiosk_owner", name))
    owner = Database(server_url(cluster, "kiosk_owner", name))
    PatientService(owner).save([a_patient(1)], [a_booking(1)])
    staff = Database(server_url(cluster, "staff_1", name)).under(
        signed_in(owner, "Ana", StaffRole.FRONT_DESK)
    )
    booked = book(staff)
    take_back(staff, booked)
    assert status(staff, booked) is AppointmentStatus.CANCELLED
    history = tables.appointment_history
    with owner.read() as connection:
        (was,) = connection.execute(select(history)).mappings().all()
    # Nothing is invented of what a source has told.
    with pytest.raises(StoreRefused), staff.write() as connection:
        connection.execute(insert(history).values(**{**was, "id": "h", "appointment_id": "a1"}))
    staff.close()
    owner.close()

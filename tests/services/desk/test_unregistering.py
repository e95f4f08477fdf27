"""A registration that was a mistake: taken back, with the booking or later, as long as nothing else is on file."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Table, insert, select
from sqlalchemy.exc import DBAPIError

from kiosk.domain.audit import Action
from kiosk.domain.failures import StoreRefused
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.registering import SomebodyAlike
from kiosk.services.desk.taking_back import MoreOnFile
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.desk.walk_ins import NotBookable, WalkIn
from kiosk.services.record.audit import AuditService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import in_the_days_of_tests, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.desk.test_registering import SAID, SETTINGS, now, registering, walk_ins

CLAIM = IdentityClaim("Nguyen", SAID.birth_date, Factor.PHONE, "7777")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def register(database: Database) -> str:
    return registering(database).register(SAID, (), an_actor("Ana")).id


def take_back(database: Database, patient_id: str) -> None:
    registering(database).take_back(patient_id, an_actor("Ben"))


def is_known(database: Database, number: str) -> bool:
    """Whether anybody finds them: at a kiosk, by name, or by number."""
    service = ArrivalService(database, SETTINGS, now)
    hits = [service.search(text, an_actor()) for text in ("Nguyen", number)]
    at_kiosk = isinstance(IdentityService(database, SETTINGS, now).identify(CLAIM, "lobby"), Identified)
    return at_kiosk or any(hits)


def number_of(database: Database, patient_id: str) -> str:
    with database.read() as connection:
        query = select(tables.patient.c.mrn).where(tables.patient.c.id == patient_id)
        return str(connection.execute(query).scalar_one())


def test_whoever_was_registered_by_mistake_is_found_no_more_and_stays_in_the_record(
    database: Database,
) -> None:
    key = register(database)
    number = number_of(database, key)
    assert is_known(database, number)
    take_back(database, key)
    assert not is_known(database, number)
    told = [(event.actor, event.action) for event in AuditService(database).of_patient(number)]
    assert told[0] == ("Ana", Action.REGISTERED)
    assert told[-1] == ("Ben", Action.REGISTRATION_TAKEN_BACK)
    # Nobody is like them, and their number is nobody else's.
    again = registering(database).register(SAID, (), an_actor("Ana"))
    assert again.mrn != number
    with pytest.raises(NotBookable):
        walk_ins(database).book(key, WalkIn(), an_actor("Ana"))
    with pytest.raises(MoreOnFile):
        take_back(database, key)


@pytest.mark.parametrize("arrived", [True, False])
def test_a_walk_in_is_taken_back_with_the_booking(database: Database, arrived: bool) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(arrived=arrived), an_actor("Ana"))
    assert walk_ins(database).take_back(booked, an_actor("Ben"))
    assert not is_known(database, booked.patient.mrn)
    events = [event.action for event in AuditService(database).of_patient(booked.patient.mrn)]
    assert events[-2:] == [Action.BOOKING_TAKEN_BACK, Action.REGISTRATION_TAKEN_BACK] or arrived
    assert {Action.BOOKING_TAKEN_BACK, Action.REGISTRATION_TAKEN_BACK} < set(events)
    registering(database).register(SAID, (), an_actor("Ana"))


def test_who_waits_is_taken_out_of_the_queue_with_the_registration(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(), an_actor("Ana"))
    take_back(database, booked.patient.id)
    (row,) = ArrivalService(database, SETTINGS, now).today(an_actor())
    assert row.ticket_status is TicketStatus.LEFT
    assert QueueService(database, SETTINGS, now).call_next(an_actor(), "12") is None
    with database.read() as connection:
        assert list(connection.execute(select(tables.appointment.c.status)).scalars()) == [
            AppointmentStatus.CANCELLED
        ]
        assert list(connection.execute(select(tables.appointment_history.c.by)).scalars()) == ["Ben"]


def more(database: Database, key: str, what: str) -> None:
    """Something else is on file of somebody who was registered."""
    if what == "called":
        walk_ins(database).book(key, WalkIn(), an_actor("Ana"))
        assert QueueService(database, SETTINGS, now).call_next(an_actor(), "12") is not None
        return
    if what == "booked":
        PatientService(database).save([], [a_booking(1, NOW, key="b1", of=key)])
        return
    rows: dict[str, tuple[Table, dict[str, object]]] = {
        "insurance": (tables.coverage, {"id": "c1", "patient_id": key, "payer": "Harbor", "member_id": "1"}),
        "carer": (
            tables.related_person,
            {"id": "r1", "patient_id": key, "name": "Ana", "relationship": "mother", "active": True},
        ),
        "ahead": (
            tables.appointment,
            {
                "id": "b1", "patient_id": key, "start": NOW + timedelta(days=2), "minutes": 15, "status": "booked",
                "source_key": "desk:b1",
            },
        ),
    }  # fmt: skip
    table, row = rows[what]
    with database.write() as connection:
        connection.execute(insert(table).values(**row))


@pytest.mark.parametrize("what", ["called", "booked", "ahead", "insurance", "carer"])
def test_of_whom_more_is_on_file_the_registration_stands(database: Database, what: str) -> None:
    key = register(database)
    more(database, key, what)
    before = [event.action for event in AuditService(database).of_patient(number_of(database, key))]
    with pytest.raises(MoreOnFile):
        take_back(database, key)
    after = [event.action for event in AuditService(database).of_patient(number_of(database, key))]
    assert after == before
    assert is_known(database, number_of(database, key))
    with pytest.raises(SomebodyAlike):
        registering(database).register(SAID, (), an_actor())


def test_whom_a_source_has_told_of_is_nobody_whom_the_desk_registered(database: Database) -> None:
    PatientService(database).save([a_patient(1)])
    with pytest.raises(MoreOnFile):
        take_back(database, "p1")


def test_with_a_booking_that_has_gone_on_nothing_is_taken_back(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(), an_actor("Ana"))
    assert QueueService(database, SETTINGS, now).call_next(an_actor(), "12") is not None
    with pytest.raises(UndoRefused):
        walk_ins(database).take_back(booked, an_actor("Ben"))
    assert is_known(database, booked.patient.mrn)


def test_where_more_was_written_down_the_booking_alone_is_taken_back(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(), an_actor("Ana"))
    more(database, booked.patient.id, "insurance")
    assert not walk_ins(database).take_back(booked, an_actor("Ben"))
    assert is_known(database, booked.patient.mrn)


def test_a_staff_login_takes_a_registration_back_and_nobody_elses_record(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, "kiosk_owner", name))
    owner = Database(server_url(cluster, "kiosk_owner", name))
    PatientService(owner).save([a_patient(1)])
    desk = signed_in(owner, "Ana", StaffRole.FRONT_DESK)
    staff = Database(server_url(cluster, "staff_1", name))
    booked = walk_ins(staff).register_and_book(SAID, (), WalkIn(), desk)
    registering(staff).take_back(booked.patient.id, desk)
    assert not is_known(owner, booked.patient.mrn)
    stranger = insert(tables.taken_back).values(id="p1", patient_id="p1", taken_at=NOW, taken_by="Ana")
    with pytest.raises((StoreRefused, DBAPIError)), staff.under(desk).write() as connection:
        connection.execute(stranger)
    for database in (staff, owner):
        database.close()

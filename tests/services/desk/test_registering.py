"""Somebody whom no source has told of: never twice, with a number that is nobody's, booked for now, in the queue."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import func, select

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.doubles import Likeness
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Location, Places, Practitioner, PractitionerRole, VisitType
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.registering import OWN_NUMBERS, Particulars, RegisteringService, SomebodyAlike
from kiosk.services.desk.walk_ins import AlreadyBooked, AlreadyHere, NotBookable, WalkIn, WalkInService
from kiosk.services.record.audit import AuditService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.places import PlaceService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.factories import BORN, NOW, a_booking, a_contact, a_patient, an_actor
from tests.services.clinic_maker import Kiosk, record, whole_visit

QUICK = VisitType("quick", "Quick look", minutes=25)
PLACES = Places(
    (
        Location("north", "North House", kind="site", directions="Go up"),
        Location("eye", "Eye clinic", room="12", part_of="north", waits_in="hall"),
        Location("hall", "Hall", part_of="north"),
        Location("south", "South House", kind="site"),
    ),
    (HealthcareService("eyes", "Eyes", location="eye", letter="E", visit_types=(QUICK,)),),
)  # fmt: skip
SETTINGS = ClinicSettings(places=PLACES)
SAID = Particulars("Nguyễn", "Thị Lan", date(1961, 2, 8), "555 010 7777", "02139", "female")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def now() -> datetime:
    return NOW


def registering(database: Database) -> RegisteringService:
    return RegisteringService(database, SETTINGS, now)


def walk_ins(database: Database, settings: ClinicSettings = SETTINGS, at: datetime = NOW) -> WalkInService:
    return WalkInService(database, settings, lambda: at, CheckInService(database, settings, lambda: at))


def enter(database: Database, said: Particulars, name: str = "") -> object:
    claim = IdentityClaim(name or said.family, said.birth_date, Factor.PHONE, said.phone[-4:])
    return IdentityService(database, SETTINGS, now).identify(claim, "kiosk-1")


def count(database: Database, name: str) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar_one()


def test_somebody_is_registered_with_a_number_of_the_clinics_own(database: Database) -> None:
    service = registering(database)
    first = service.register(SAID, (), an_actor("Ana"))
    second = service.register(
        replace(SAID, family="Okafor", given="", birth_date=BORN, phone=""), (), an_actor("Ana")
    )
    assert [first.mrn, second.mrn] == [f"{OWN_NUMBERS}000001", f"{OWN_NUMBERS}000002"]
    for text in ("nguyen", first.mrn):
        assert [hit.patient for hit in ArrivalService(database, SETTINGS, now).search(text, an_actor())] == [
            first
        ]
    assert (first.sex, first.contact.phone, first.contact.postal_code) == ("female", "555 010 7777", "02139")
    assert next(event.action for event in AuditService(database).of_patient(first.mrn)) == Action.REGISTERED
    with pytest.raises(ValueError, match="name"):
        service.register(replace(SAID, family=" - ", given=""), (), an_actor("Ana"))


def test_a_number_that_somebody_has_already_is_left_out(database: Database) -> None:
    PatientService(database).save(
        [
            a_patient(1, mrn=f"{OWN_NUMBERS}000007"),
            a_patient(2, mrn=f"{OWN_NUMBERS}X"),
            a_patient(3, mrn="new000008"),
        ]
    )
    assert registering(database).register(SAID, (), an_actor("Ana")).mrn == f"{OWN_NUMBERS}000009"


@pytest.mark.parametrize(
    ("changes", "by"),
    [
        ({}, {Likeness.NAME, Likeness.BIRTH_DATE, Likeness.PHONE}),
        ({"family": "NGUYEN", "given": "Lan", "phone": ""}, {Likeness.NAME, Likeness.BIRTH_DATE}),
        ({"family": "Nguyne", "phone": ""}, {Likeness.NAME, Likeness.BIRTH_DATE}),
        ({"birth_date": date(1961, 8, 2), "phone": ""}, {Likeness.NAME, Likeness.TURNED_DATE}),
        ({"family": "Tran", "given": "Mai"}, {Likeness.BIRTH_DATE, Likeness.PHONE}),
        ({"birth_date": BORN, "phone": "+1 (555) 010-7777"}, {Likeness.NAME, Likeness.PHONE}),
    ],
)
def test_who_may_be_here_already_is_shown_first(
    database: Database, changes: dict[str, object], by: set[Likeness]
) -> None:
    service = registering(database)
    known = service.register(SAID, (), an_actor("Ana"))
    said = replace(SAID, **changes)  # type: ignore[arg-type]
    (found,) = service.alike(said, an_actor("Ana"))
    assert (found.patient, found.by) == (known, frozenset(by))
    events = [event.action for event in AuditService(database).of_patient(known.mrn)]
    assert events == [Action.REGISTERED, Action.SEARCH_HIT]
    with pytest.raises(SomebodyAlike) as refused:
        service.register(said, (), an_actor("Ana"))
    assert refused.value.found == (found,)
    assert count(database, "patient") == 1
    # Of whom it was said that it is somebody else, they stand beside each other.
    assert service.register(said, [known.id], an_actor("Ana")).mrn != known.mrn


@pytest.mark.parametrize(
    "changes",
    [
        {"family": "Schmidt", "given": "Otto", "phone": ""},
        {"birth_date": BORN, "phone": ""},
        # A household's phone.
        {"family": "Schmidt", "given": "Otto", "birth_date": BORN},
        {"family": "Schmidt", "given": "Otto", "phone": "7777"},
    ],
)
def test_who_is_somebody_else_is_asked_about_nobody(database: Database, changes: dict[str, object]) -> None:
    service = registering(database)
    service.register(SAID, (), an_actor("Ana"))
    said = replace(SAID, **changes)  # type: ignore[arg-type]
    assert service.alike(said, an_actor("Ana")) == ()
    service.register(said, (), an_actor("Ana"))


def test_two_who_register_one_person_at_once_make_one(database: Database, url: str) -> None:
    others = [Database(url), Database(url)]
    barrier, told = Barrier(2), list[object]()

    def register(mine: Database) -> None:
        service = registering(mine)
        barrier.wait()
        try:
            told.append(service.register(SAID, (), an_actor("Ana")).mrn)
        except SomebodyAlike as refused:
            told.append(len(refused.found))

    threads = [Thread(target=register, args=(mine,)) for mine in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in others:
        mine.close()
    assert sorted(map(str, told)) == ["1", f"{OWN_NUMBERS}000001"]
    assert count(database, "patient") == 1


def test_a_source_that_tells_of_them_later_is_asked_about(database: Database) -> None:
    known = registering(database).register(SAID, (), an_actor("Ana"))
    theirs = a_patient(1, family="Nguyen", given="Thi Lan", born=SAID.birth_date, mrn="0042817")
    taken = PatientService(database).take_in([SourcedPatient(theirs)], NOW, "export")
    assert (taken.added, taken.refused) == (1, ())
    assert [item.patient for item in registering(database).alike(SAID, an_actor("Ana"))] == [known, theirs]
    # A source with that very number gets its own row refused, and the clinic's stays.
    taken = PatientService(database).take_in([SourcedPatient(a_patient(2, mrn=known.mrn))], NOW, "export")
    assert taken.refused == (("p2", "mrn_taken"),)


def test_who_has_walked_in_is_in_the_queue(database: Database) -> None:
    what = WalkIn("eyes", "quick", "Dr Chen", "north")
    booked = walk_ins(database).register_and_book(SAID, (), what, an_actor("Ana"))
    booking = booked.booking
    assert (booking.start, booking.minutes, booking.description) == (NOW, 25, "Quick look")
    assert (booking.location, booking.room, booking.waiting_area) == ("Eye clinic", "12", "Hall")
    assert (booking.place, booking.service, booking.practitioner) == ("eye", "eyes", "Dr Chen")
    arrivals = ArrivalService(database, SETTINGS, now)
    (row,) = arrivals.today(an_actor())
    assert (row.visit_id, row.ticket, row.ticket_status) == (booked.visit_id, "E 01", TicketStatus.WAITING)
    assert (row.acknowledged_by, row.place, row.practitioner) == ("Ana", "north", "Dr Chen")
    status = {item.kind: item.status for item in row.checklist}
    assert status[ItemKind.IDENTITY] is ItemStatus.DONE
    assert status[ItemKind.CONTACT] is ItemStatus.DUE
    assert arrivals.expected(an_actor()) == ()
    details = arrivals.details(booked.visit_id, an_actor())
    assert [item.status for item in details.appointments] == [booking.status]
    events = [event.action for event in AuditService(database).of_patient(booked.patient.mrn)]
    assert events == [Action.REGISTERED, Action.BOOKED_NOW, Action.ARRIVED_AT_DESK]
    assert isinstance(AuditService(database).verify(), tuple)
    called = QueueService(database, SETTINGS, now).call_next(an_actor("Ana"), "12")
    assert called is not None
    assert called.visit_id == booked.visit_id


def test_who_is_in_the_queue_answers_at_a_kiosk_what_is_open(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(), an_actor("Ana"))
    outcome = enter(database, SAID, "Nguyen")
    assert isinstance(outcome, Identified)
    checkin = CheckInService(database, SETTINGS, now)
    going = checkin.visit_today(outcome.session)
    assert going is not None
    assert (going.id, going.status) == (booked.visit_id, VisitStatus.ARRIVED)
    checkin.apply(outcome.session, *(record(going.id, step) for step in whole_visit()))
    (row,) = ArrivalService(database, SETTINGS, now).today(an_actor())
    assert {item.status for item in row.checklist} <= {ItemStatus.DONE, ItemStatus.NEEDS_STAFF}
    assert count(database, "ticket") == count(database, "visit") == 1


def test_who_checks_in_at_a_kiosk_is_expected_until_then(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(arrived=False), an_actor("Ana"))
    assert booked.visit_id == ""
    arrivals = ArrivalService(database, SETTINGS, now)
    (row,) = arrivals.expected(an_actor())
    assert row.appointment == booked.booking
    assert booked.booking.status is AppointmentStatus.BOOKED
    outcome = enter(database, SAID)
    assert isinstance(outcome, Identified)
    checkin = CheckInService(database, SETTINGS, now)
    visit = checkin.open_visit(outcome.session, (booked.booking.id,), "kiosk-1")
    checkin.apply(outcome.session, *(record(visit.id, step) for step in whole_visit()))
    assert [row.visit_id for row in arrivals.today(an_actor())] == [visit.id]


def test_nobody_is_booked_twice_for_one_time(database: Database) -> None:
    PatientService(database).save(
        [a_patient(1), a_patient(2), a_patient(3)], [a_booking(2), a_booking(3, NOW + timedelta(hours=4))]
    )
    service = walk_ins(database)
    later = walk_ins(database, at=NOW + timedelta(hours=1))
    service.book("p1", WalkIn(arrived=False), an_actor("Ana"))
    for again in (service, later):
        with pytest.raises(AlreadyBooked) as refused:
            again.book("p1", WalkIn(), an_actor("Ana"))
        assert refused.value.start == NOW
    # Somebody expected now checks in for that; hours before, another matter is another booking.
    with pytest.raises(AlreadyBooked):
        service.book("p2", WalkIn(), an_actor("Ana"))
    service.book("p3", WalkIn(), an_actor("Ana"))
    for number in (1, 3):
        if number == 1:
            Kiosk(database, SETTINGS).open_visit("p1", _bookings(database, "p1"), "kiosk-1")
        with pytest.raises(AlreadyHere):
            service.book(f"p{number}", WalkIn(), an_actor("Ana"))
    with pytest.raises(NotBookable):
        service.book("nobody", WalkIn(), an_actor("Ana"))
    PatientService(database).save([a_patient(4, deceased=True)])
    with pytest.raises(NotBookable):
        service.book("p4", WalkIn(), an_actor("Ana"))


def _bookings(database: Database, patient_id: str) -> tuple[str, ...]:
    booking = tables.appointment
    with database.read() as connection:
        return tuple(
            connection.execute(select(booking.c.id).where(booking.c.patient_id == patient_id)).scalars()
        )


def test_who_has_been_may_come_again(database: Database) -> None:
    PatientService(database).save([a_patient(1)])
    first = walk_ins(database).book("p1", WalkIn(), an_actor("Ana"))
    queue = QueueService(database, SETTINGS, now)
    called = queue.call_next(an_actor("Ana"), "12")
    assert called is not None
    queue.move(called.ticket_id, TicketStatus.CALLED, TicketStatus.DONE, an_actor("Ana"))
    second = walk_ins(database, at=NOW + timedelta(hours=2)).book("p1", WalkIn(), an_actor("Ana"))
    assert second.visit_id != first.visit_id


def test_two_who_book_one_patient_at_once_book_once(database: Database, url: str) -> None:
    PatientService(database).save([a_patient(1, contact=a_contact())])
    others = [Database(url), Database(url)]
    barrier, told = Barrier(2), list[str]()

    def book(mine: Database) -> None:
        service = walk_ins(mine)
        barrier.wait()
        try:
            told.append(type(service.book("p1", WalkIn(), an_actor("Ana"))).__name__)
        except (AlreadyHere, AlreadyBooked) as refused:
            told.append(type(refused).__name__)

    threads = [Thread(target=book, args=(mine,)) for mine in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in others:
        mine.close()
    assert sorted(told) == ["AlreadyHere", "BookedNow"]
    assert count(database, "ticket") == 1


def test_an_import_leaves_the_desks_bookings_alone(database: Database) -> None:
    booked = walk_ins(database).register_and_book(SAID, (), WalkIn(), an_actor("Ana"))
    patients = PatientService(database)
    patients.take_in([SourcedPatient(a_patient(1))], NOW, "export")
    patients.take_in_appointments([a_booking(1)], NOW, "export")
    with database.read() as connection:
        row = connection.execute(
            select(tables.appointment).where(tables.appointment.c.id == booked.booking.id)
        ).one()
    assert row.status == booked.booking.status


def test_practitioners_of_a_site_come_first_of_all(database: Database) -> None:
    service = PlaceService(database)
    service.take_in_directory(
        [Practitioner("d1", "Dr Chen"), Practitioner("d2", "Dr Patel"), Practitioner("d3", "Nurse")]
    )
    with database.write() as connection:
        for role in (PractitionerRole("r1", "d1", "eye"), PractitionerRole("r2", "d2", "south")):
            connection.execute(
                tables.practitioner_role.insert().values(
                    id=role.id, practitioner=role.practitioner, location=role.location, service=""
                )
            )
    assert registering(database).practitioners(an_actor(), "north") == ("Dr Chen", "Nurse")
    assert registering(database).practitioners(an_actor()) == ("Dr Chen", "Dr Patel", "Nurse")


def test_a_staff_login_registers_and_lets_arrive(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, OWNER, name))
    owner = Database(server_url(cluster, OWNER, name))
    who = signed_in(owner, "Ana", StaffRole.FRONT_DESK)
    owner.close()
    staff = Database(server_url(cluster, "staff_1", name)).under(who)
    booked = walk_ins(staff).register_and_book(SAID, (), WalkIn("eyes", "quick"), an_actor("Ana"))
    (row,) = ArrivalService(staff, SETTINGS, now).today(an_actor())
    assert (row.visit_id, row.ticket) == (booked.visit_id, "E 01")
    staff.close()

"""Visits are charged by the fee table, once, and no more once they are undone: at kiosks and at the desk, which on a
server have logins of their own that write no charge and see no insurance.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.fees import Fee
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Places, VisitType
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import CoverageEntered, HandedToDesk
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.undo import UndoService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.visit.leaving import LeavingService
from kiosk.services.visit.paying import PayingService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.engines import EMBEDDED, SERVER, in_the_days_of_tests, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import enter, record, whole_visit

COPAY = Fee("copay", "family", "check_in", "copay", 2500, "USD", "Copay", not_for=("Medicaid",))
SELF = Fee("self", "family", "check_in", "fee", 12000, "USD", "Visit without insurance")
NEW = Fee("new", "family", "check_in", "other", 700, "USD", "First visit", "new")
FORM = Fee("form", "family", "check_out", "other", 900, "USD", "Certificate")
SERVICE = HealthcareService("family", "Family medicine", visit_types=(VisitType("new", "First visit"),))
SETTINGS = ClinicSettings(places=Places(services=(SERVICE,)), fees=(COPAY, SELF, NEW, FORM))
PAYER = {"status": "active", "member_id": "1", "payer": "Acme", "coverage_order": 1}


def fill(database: Database) -> None:
    ClinicService(database).save(SETTINGS)
    bookings = [a_booking(number, service="family") for number in (1, 2, 3, 5)]
    bookings += [
        a_booking(4, service="family", description="First visit"),
        a_booking(6, NOW + timedelta(minutes=20), key="a6", of="p1", service="family"),
    ]
    PatientService(database).save([a_patient(number) for number in range(1, 6)], bookings)
    ended = {"period_end": (NOW - timedelta(days=9)).date()}
    insured: dict[str, dict[str, Any]] = {"p1": {}, "p2": {"type": "medicaid"}, "p5": ended}
    with database.write() as connection:
        # A kiosk's session ends by the server's own clock, whatever day it is for the tests: not in fifty years.
        connection.execute(insert(tables.setting).values(key="session_minutes", value=26_000_000))
        for key, said in insured.items():
            row = {"id": f"c-{key}", "patient_id": key, **PAYER, **said}
            connection.execute(insert(tables.coverage).values(**row))


class House:
    """A kiosk and a desk, each by its own login where there is one."""

    def __init__(self, lobby: str, staff: str, owner: str) -> None:
        self.lobby, self.staff, self.owner = Database(lobby), Database(staff), Database(owner)
        self.time = NOW
        self.ivo = signed_in(self.owner, "Ivo", StaffRole.FRONT_DESK)
        self.ann = signed_in(self.owner, "Ann", StaffRole.CLINICIAN)
        self.checkin = CheckInService(self.lobby, SETTINGS, self.now)
        at_desk = CheckInService(self.staff, SETTINGS, self.now)
        self.desk = CheckingInService(self.staff, SETTINGS, self.now, at_desk)
        self.queue = QueueService(self.staff, SETTINGS, self.now)
        self.money = MoneyService(self.staff, SETTINGS, self.now, "Desk 1")

    def now(self) -> datetime:
        return self.time

    def begin(self, number: int, *bookings: str, kiosk: str = "kiosk-1") -> tuple[str, str]:
        session = enter(self.lobby, number, kiosk=kiosk)
        return session, self.checkin.open_visit(session, bookings or (f"a{number}",), kiosk).id

    def finish(self, session: str, visit: str) -> None:
        *answers, finished = whole_visit()
        self.checkin.apply(session, *(record(visit, step) for step in answers))
        for item in self.checkin.visit(session, visit).checklist:
            if item.status == "due":
                handed = HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)
                self.checkin.apply(session, record(visit, handed))
        self.checkin.apply(session, record(visit, finished))

    def owed(self, patient: str = "p1") -> list[int]:
        return [it.left.minor for it in self.money.page(patient, self.ivo).accounts[0].owed]

    def ticket(self, visit: str) -> str:
        with self.owner.read() as connection:
            query = select(tables.ticket.c.id).where(tables.ticket.c.visit_id == visit)
            return str(connection.execute(query).scalar_one())

    def close(self) -> None:
        for database in (self.lobby, self.staff, self.owner):
            database.close()


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, owner in under_a_login(request, tmp_path, fill, "staff_1"):
        in_the_days_of_tests(owner)
        made = House(own.replace("//staff_1", "//lobby_1"), own, owner)
        yield made
        made.close()


def test_a_visit_is_charged_once_wherever_and_however_often_it_is_begun(house: House) -> None:
    session, visit = house.begin(1)
    assert house.checkin.visit(session, visit).checklist[-1].kind is ItemKind.PAYMENT, "it is asked for there"
    paying = PayingService(house.lobby, SETTINGS, house.now, "kiosk-1")
    assert paying.account(session).due_amount == Money(2500, "USD")
    # At another kiosk, then with a second booking of the same line, and at the end: once.
    assert house.begin(1, kiosk="kiosk-2")[1] == visit
    session, again = house.begin(1, "a1", "a6")
    assert again == visit
    house.finish(session, visit)
    assert house.owed() == [2500]
    assert len(who_did(house.owner, "charge_made")) == 1


def test_a_line_is_asked_of_whom_the_clinic_says(house: House) -> None:
    for number in range(2, 6):
        house.begin(number)
    # By Medicaid nothing; without insurance, or with one that has ended, its price; and a kind with lines of its own.
    found = {f"p{number}": house.owed(f"p{number}") for number in range(2, 6)}
    assert found == {"p2": [], "p3": [12000], "p4": [700], "p5": [12000]}


def test_a_card_that_is_given_on_the_way_makes_it_a_copay_until_they_have_come(house: House) -> None:
    session, visit = house.begin(3)
    assert house.owed("p3") == [12000]
    house.checkin.apply(session, record(visit, CoverageEntered("Acme", "77", "", "", "self")))
    assert house.owed("p3") == [2500]
    rest = [step for step in whole_visit() if not isinstance(step, HandedToDesk)]
    house.checkin.apply(session, *(record(visit, step) for step in rest[:-1]))
    for item in house.checkin.visit(session, visit).checklist:
        if item.status == "due":
            house.checkin.apply(
                session, record(visit, HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED))
            )
    house.checkin.apply(session, record(visit, rest[-1]))
    # What staff make of the card is no reason to ask twice.
    with house.owner.write() as connection:
        connection.execute(update(tables.change_request).values(status="refused"))
    house.queue.move(house.ticket(visit), TicketStatus.WAITING, TicketStatus.LEFT, house.ann)
    assert house.owed("p3") == []


def test_it_goes_with_the_visit_and_comes_back_with_it(house: House) -> None:
    session, visit = house.begin(1)
    house.finish(session, visit)
    ticket = house.ticket(visit)
    # By somebody who may take no money.
    way = house.queue.move(ticket, TicketStatus.WAITING, TicketStatus.LEFT, house.ann)
    assert house.owed() == []
    assert way is not None
    UndoService(house.staff, house.now).undo(way, house.ann)
    assert house.owed() == [2500]
    # Whoever comes once more for what they had left is asked as before.
    house.queue.move(ticket, TicketStatus.WAITING, TicketStatus.LEFT, house.ann)
    _, second = house.begin(1)
    assert second != visit
    assert house.owed() == [2500]
    with house.owner.read() as connection:
        assert len(connection.execute(select(tables.charge.c.id)).all()) == 1
    assert who_did(house.owner, "written_past") == []


def test_a_check_in_at_the_desk_is_charged_and_taken_back(house: House) -> None:
    taken = house.desk.take("p1", (), house.ivo, arrives=True)
    assert ItemKind.PAYMENT in {item.kind for item in taken.left}
    assert house.owed() == [2500]
    house.desk.take_back(taken, house.ivo)
    assert house.owed() == []
    assert who_did(house.owner, "charge_made") == who_did(house.owner, "charge_cancelled") == ["Ivo"]


def test_what_is_asked_at_the_end_is_asked_at_the_end(house: House) -> None:
    session, visit = house.begin(1)
    house.finish(session, visit)
    ticket = house.ticket(visit)
    house.queue.move(ticket, TicketStatus.WAITING, TicketStatus.SERVING, house.ann)
    assert house.owed() == [2500]
    assert LeavingService(house.lobby, SETTINGS, house.now, "kiosk-1").end(session, visit)
    assert house.owed() == [2500, 900]
    house.queue.move(ticket, TicketStatus.DONE, TicketStatus.WAITING, house.ann)
    assert house.owed() == [2500]
    house.queue.move(ticket, TicketStatus.WAITING, TicketStatus.SERVING, house.ann)
    house.queue.move(ticket, TicketStatus.SERVING, TicketStatus.DONE, house.ann)
    assert house.owed() == [2500, 900]


def test_a_check_in_that_was_given_up_is_charged_no_more(house: House) -> None:
    _, visit = house.begin(1)
    assert house.owed() == [2500]
    # The clock of a server is its own: it was begun the day before.
    with house.owner.write() as connection:
        began = NOW - timedelta(days=1, minutes=1)
        connection.execute(update(tables.visit).where(tables.visit.c.id == visit).values(started_at=began))
        assert connection.execute(select(tables.visit.c.status)).scalar_one() == VisitStatus.PLANNED
    assert house.owed() == []


def test_what_staff_ask_for_no_more_stays_so(house: House) -> None:
    session, visit = house.begin(1)
    bea = signed_in(house.owner, "Bea", StaffRole.MANAGER)
    (owed,) = house.money.page("p1", bea).accounts[0].owed
    assert house.money.cancel_charge(owed.charge.id, bea)
    house.finish(session, visit)
    house.queue.move(house.ticket(visit), TicketStatus.WAITING, TicketStatus.LEFT, house.ann)
    assert house.owed() == []
    house.begin(1)
    assert house.owed() == []


def test_without_a_table_nothing_is_charged_and_a_new_table_charges_nobody_again(house: House) -> None:
    session, visit = house.begin(1)
    dearer = [vars(replace(COPAY, minor=9900)) | {"not_for": []}]
    with house.owner.write() as connection:
        connection.execute(update(tables.setting).where(tables.setting.c.key == "fees").values(value=dearer))
    house.finish(session, visit)
    assert house.owed() == [2500]
    with house.owner.write() as connection:
        connection.execute(update(tables.setting).where(tables.setting.c.key == "fees").values(value=[]))
    house.begin(3)
    assert house.owed("p3") == []


@pytest.mark.parametrize("broken", [5, [7], [{"key": "copay"}], {"a": 1}])
def test_a_table_that_cannot_be_read_stops_nobody(house: House, broken: object) -> None:
    session, visit = house.begin(1)
    with house.owner.write() as connection:
        connection.execute(update(tables.setting).where(tables.setting.c.key == "fees").values(value=broken))
    house.finish(session, visit)
    house.queue.move(house.ticket(visit), TicketStatus.WAITING, TicketStatus.LEFT, house.ann)
    house.begin(3)
    assert house.owed("p3") == []


@pytest.mark.parametrize("house", [SERVER], indirect=True)
def test_the_wall_charges_for_nobody_else_and_never_another_amount(house: House) -> None:
    _, visit = house.begin(1)
    _, other = house.begin(3)
    lines = '[{"booking": "a3", "key": "self", "minor": 1}, {"booking": "a1", "key": "copay"}]'
    call = f"SELECT * FROM kiosk_fees('p3', '{other}', '{lines}')"
    again: Callable[[str], str] = (
        "UPDATE charge SET state = 'open', version = version + 1 WHERE id = '{}'".format
    )
    with house.owner.write() as connection:
        connection.execute(update(tables.charge).values(state="cancelled", ended_there=True))
        key = connection.execute(select(tables.charge.c.id).limit(1)).scalar_one()
    address = str(house.lobby._engine.url.set(drivername="postgresql").render_as_string(False))
    with psycopg.connect(address, autocommit=True) as connection:
        # Whom no session opens.
        assert connection.execute(call).fetchall() == []
    with house.lobby.read() as kiosk:
        assert kiosk.exec_driver_sql(call).fetchall() == []
    assert house.owed("p3") == []
    address = str(house.staff._engine.url.set(drivername="postgresql").render_as_string(False))
    with psycopg.connect(address, autocommit=True) as connection:
        assert connection.execute(again(key)).rowcount == 0, "nobody has signed in"
    with house.staff.under(house.ivo).write() as connection:
        made = connection.exec_driver_sql(call).fetchall()
        assert [row[1:] for row in made] == [("p3", True)]
    assert (house.owed("p3"), visit != other) == ([12000], True)

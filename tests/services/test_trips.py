"""How many ways to a server and back a use case takes: each of them is waited for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from kiosk.domain.identity import Identified, NotMatched
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ContactConfirmed,
    FormCompleted,
    HandedToDesk,
    VisitOpened,
)
from kiosk.domain.visit.visit import Receipt
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import straight, tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, claim, record
from tests.trips import counted

PEOPLE = range(1, 7)


@pytest.fixture
def database(server: tuple[Cluster, str]) -> Iterator[Database]:
    cluster, name = server
    opened = Database(server_url(cluster, OWNER, name))
    PatientService(opened).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
    yield opened
    opened.close()


@pytest.mark.parametrize("most", [None, 2])
def test_a_list_is_one_statement_with_all_that_its_rows_show(database: Database, most: int | None) -> None:
    kiosk = Kiosk(database, SETTINGS)
    visits = [kiosk.check_in(number) for number in PEOPLE]
    arrivals = ArrivalService(database, SETTINGS, lambda: NOW)
    whole = arrivals.today(an_actor())
    with counted(database) as trips:
        rows = arrivals.today(an_actor(), most)
    assert rows == whole[:most]
    assert [row.visit_id for row in whole] == sorted(visits)
    assert (trips.count, trips.statements) == (1, 1)
    with counted(database) as trips:
        assert arrivals.rows(visits[:2], an_actor()) == whole[:2]
    assert (trips.count, trips.statements) == (1, 1)


def test_what_goes_by_keys_is_planned_once_and_nothing_else_is(
    server: tuple[Cluster, str], database: Database
) -> None:
    how = text("SELECT current_setting('plan_cache_mode')")
    kiosk = Database(server_url(server[0], "lobby_1", server[1]))
    found = IdentityService(kiosk, SETTINGS, lambda: NOW).identify(claim(1), "kiosk-1")
    assert isinstance(found, Identified)
    theirs = database.under(signed_in(database, "Ana", StaffRole.FRONT_DESK))
    for opened, planned_once in (
        (kiosk.read_once(found.session), True),
        (kiosk.write(found.session), True),
        (kiosk.read_once(), False),
        (theirs.read_once(planned_once=True), True),
        (theirs.read_once(), False),
        (database.read(), False),
    ):
        with opened as connection:
            assert straight.rows(connection, how, {}) == [("force_generic_plan" if planned_once else "auto",)]
    kiosk.close()


def test_somebody_is_identified_on_one_way(server: tuple[Cluster, str], database: Database) -> None:
    """The try, the door and whose record it is: three transactions, each begun once the one before is durable."""
    kiosk = Database(server_url(server[0], "lobby_1", server[1]))
    door = IdentityService(kiosk, SETTINGS, lambda: NOW)
    checkin = CheckInService(kiosk, SETTINGS, lambda: NOW)
    taken = []
    first = door.identify(claim(1), "kiosk-1")
    assert isinstance(first, Identified)
    with counted(kiosk) as trips:
        second = door.identify(claim(2), "kiosk-1")
    assert isinstance(second, Identified)
    assert trips.count == 1
    with counted(kiosk) as trips:
        wrong = door.identify(replace(claim(3), answer="0000"), "kiosk-1")
    assert wrong == NotMatched(SETTINGS.identity_tries - 1)
    assert trips.count == 1
    # The connection is tied to whom it has opened last, or to whoever was asked for since: on the same way.
    for number, found in ((2, second), (1, first), (1, first), (2, second)):
        with counted(kiosk) as trips:
            assert checkin.open_visit(found.session, (f"a{number}",), "kiosk-1").patient.id == f"p{number}"
        taken.append(trips.count)
    # To begin one, and to take it up.
    assert (taken[0], taken[2]) == (taken[1], taken[3])
    with pytest.raises(LookupError), kiosk.write(first.session):
        raise LookupError
    # Nothing was said of that one: the connection is still tied to the other.
    assert checkin.open_visit(first.session, ("a1",), "kiosk-1").patient.id == "p1"
    kiosk.close()


def test_a_whole_check_in_behind_the_wall_takes_seven_ways(
    server: tuple[Cluster, str], database: Database
) -> None:
    """Six commits: the try, the door, the visit, two steps and the finish; then the last screen. Fourteen may be."""
    kiosk = Database(server_url(server[0], "lobby_1", server[1]))
    settings = replace(SETTINGS, consents=())
    door = IdentityService(kiosk, settings, lambda: NOW)
    checkin = CheckInService(kiosk, settings, lambda: NOW)
    card = HandedToDesk(ItemKind.INSURANCE, "", "no_card")

    def check_in(number: int) -> Receipt:
        found = door.identify(claim(number), "kiosk-1")
        assert isinstance(found, Identified)
        opening = record("", VisitOpened(claim(number), (f"a{number}",)))
        visit = checkin.open_visit(found.session, (f"a{number}",), "kiosk-1", opening)
        checkin.apply(found.session, record(visit.id, ContactConfirmed()), record(visit.id, card))
        checkin.apply(found.session, record(visit.id, FormCompleted(FORM, "1", {"status": "completed"})))
        checkin.apply(found.session, record(visit.id, CheckInFinished()))
        return checkin.receipt(found.session, visit.id)

    check_in(1)
    with counted(kiosk) as trips:
        assert check_in(2).ticket == "A 02"
    kiosk.close()
    assert trips.count == 7


def test_the_next_is_called_on_four_ways_however_many_others_call(
    server: tuple[Cluster, str], database: Database
) -> None:
    """Whether they may and who waits, the first who is free, how their visit stands, and all that is written."""
    kiosk = Kiosk(database, SETTINGS)
    visits = [kiosk.check_in(number) for number in PEOPLE]
    who = signed_in(database, "Desk", StaffRole.FRONT_DESK)
    desk = Database(server_url(server[0], "staff_1", server[1]))
    queue = QueueService(desk, SETTINGS, lambda: NOW)
    called = [queue.call_next(who, "1")]
    visit = tables.visit.c
    with database.write() as others:
        others.execute(select(visit.id).where(visit.id.in_(visits[1:3])).with_for_update())
        with counted(desk) as trips:
            called.append(queue.call_next(who, "1"))
    with counted(desk) as alone:
        called.append(queue.call_next(who, "1"))
    with counted(desk) as again:
        queue.recall(called[0].ticket_id if called[0] else "", who)
    desk.close()
    assert [way and way.visit_id for way in called] == [visits[0], visits[3], visits[1]]
    assert (trips.count, alone.count, again.count) == (4, 4, 4)

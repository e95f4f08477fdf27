"""What staff read is written down, who listens hears only of what changed, and locks are taken in one order."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, select

from kiosk.domain.feed import Change, Topic
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.arrivals import ArrivalService, SettleRefused
from kiosk.services.record.audit import AuditService
from kiosk.services.record.patients import PatientService
from kiosk.store import postgres, tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk

PEOPLE = range(1, 5)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
    yield opened
    opened.close()


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def arrivals(database: Database, clock: list[datetime]) -> ArrivalService:
    return ArrivalService(database, SETTINGS, lambda: clock[0])


@pytest.fixture
def checkin(database: Database, clock: list[datetime]) -> Kiosk:
    return Kiosk(database, SETTINGS, lambda: clock[0])


def written(database: Database, action: str) -> list[tuple[str, str, str | None]]:
    of = tables.audit_event.c
    with database.read() as connection:
        rows = connection.execute(
            select(of.actor, of.patient_id, of.visit_id).where(of.action == action).order_by(of.id)
        )
        return [tuple(row) for row in rows]


def test_some_of_todays_arrivals(arrivals: ArrivalService, checkin: Kiosk, clock: list[datetime]) -> None:
    first, second, third = (checkin.check_in(number) for number in (1, 2, 3))
    begun = checkin.open_visit("p4", ("a4",), "kiosk-1").id
    assert arrivals.rows({third, first, begun, "nobody"}, an_actor()) == tuple(
        row for row in arrivals.today(an_actor()) if row.visit_id != second
    )
    assert arrivals.rows((), an_actor()) == ()
    assert arrivals.bookings({first, begun, "nobody"}, an_actor()) == {
        "a1": (AppointmentStatus.ARRIVED, VisitStatus.ARRIVED),
        "a4": (AppointmentStatus.BOOKED, VisitStatus.PLANNED),
    }
    clock[0] += timedelta(days=1)
    # Whose ticket is open is still here; the bookings of yesterday are no longer of the day.
    assert [row.visit_id for row in arrivals.rows({first, begun}, an_actor())] == [first]
    assert arrivals.bookings({first}, an_actor()) == {}


def test_whose_visit_staff_open_is_written_down_once(
    database: Database, arrivals: ArrivalService, checkin: Kiosk
) -> None:
    first, second = checkin.check_in(1), checkin.check_in(2)
    assert arrivals.opened(first, an_actor("Ada")) == arrivals.details(first, an_actor())
    arrivals.details(second, an_actor())
    with pytest.raises(LookupError):
        arrivals.opened("nobody", an_actor("Ada"))
    assert written(database, "read_visit") == [("Ada", "p1", first)]
    assert isinstance(AuditService(database).verify(), tuple)


def test_whom_staff_find_is_written_down(database: Database, arrivals: ArrivalService) -> None:
    found = arrivals.search("family", an_actor("Ada"))
    assert [hit.patient.id for hit in found] == ["p1", "p2", "p3", "p4"]
    assert [hit.patient.id for hit in arrivals.search("1002", an_actor("Ben"))] == ["p2"]
    assert (
        arrivals.search("nobody of that name", an_actor("Ada")) == arrivals.search("", an_actor("Ada")) == ()
    )
    assert written(database, "search_hit") == [
        *(("Ada", f"p{number}", None) for number in PEOPLE),
        ("Ben", "p2", None),
    ]


def test_who_listens_hears_of_what_changed_and_not_of_what_was_read(
    database: Database, arrivals: ArrivalService, checkin: Kiosk
) -> None:
    visit_id = checkin.check_in(1)
    feed = database.feed()
    feed.changes()
    arrivals.opened(visit_id, an_actor("Ada"))
    arrivals.search("family", an_actor("Ada"))
    arrivals.settle(visit_id, ItemKind.INSURANCE, "", ItemStatus.DONE, an_actor("Ada"))
    with pytest.raises(SettleRefused):
        arrivals.settle(visit_id, ItemKind.INSURANCE, "no such", ItemStatus.DONE, an_actor("Ada"))
    assert feed.changes(10) == {Change(Topic.VISIT, visit_id)}
    assert feed.changes(0.1) == frozenset()
    feed.close()


def test_the_visit_is_locked_first_of_all(
    database: Database, arrivals: ArrivalService, checkin: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit_id = checkin.check_in(1)
    said: list[str] = []
    owe = postgres.owe

    def hear_owed(connection: Connection, words: str, values: Any) -> None:
        said.append(words)
        owe(connection, words, values)

    monkeypatch.setattr(postgres, "owe", hear_owed)
    event.listen(database._engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    arrivals.settle(visit_id, ItemKind.INSURANCE, "", ItemStatus.DONE, an_actor("Ada"))
    # Who writes to an embedded record is alone with it from the beginning.
    first = next(line for line in said if "visit" in line)
    assert said[0] == "BEGIN IMMEDIATE" if database.embedded else first.endswith("FOR NO KEY UPDATE")

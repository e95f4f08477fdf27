"""Several insurances of one patient: the one in force today is asked about, confirmed and changed, and no other."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from kiosk.domain.people.coverage import Coverage, CoverageStatus
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.steps import CoverageConfirmed, CoverageEntered
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService, RecordChanged
from kiosk.services.desk.undo import UndoService
from kiosk.services.record.coverages import SourcedCoverage, row_of
from kiosk.services.record.patients import PatientService
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

TODAY = SETTINGS.today(NOW)
FIRST = Coverage(
    "first",
    "Bluefield",
    "PRI-1",
    order=1,
    plan="Gold",
    type="HMO",
    payer_id="60054",
    period_start=date(2020, 1, 1),
)
SECOND = Coverage("second", "Harbor", "SEC-1", order=2, period_start=date(2024, 1, 1))
AHEAD = Coverage("ahead", "Newyear", "NEXT-1", order=1, period_start=TODAY + timedelta(days=1))
ENDED = Coverage("ended", "Oldtime", "OLD-1", order=1, period_end=TODAY - timedelta(days=1), confirmed_at=NOW)
GONE = Coverage("gone", "Gone", "GONE-1", order=1, status=CoverageStatus.CANCELLED)
CARD = CoverageEntered("Red", "R1", "", "", "self")


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    return empty


def insure(database: Database, *coverages: Coverage) -> None:
    with database.write() as connection:
        for coverage in coverages:
            connection.execute(insert(tables.coverage).values(row_of(coverage, "p1")))


def opened(database: Database) -> LobbyVisit:
    return Kiosk(database).open_visit("p1", ("a1",), "kiosk-1")


def kept(database: Database) -> dict[str, dict[str, Any]]:
    with database.read() as connection:
        return {row["id"]: dict(row) for row in connection.execute(select(tables.coverage)).mappings()}


def standing(visit: LobbyVisit) -> tuple[ItemStatus, str]:
    item = next(item for item in visit.checklist if item.kind is ItemKind.INSURANCE)
    return item.status, item.reason


@pytest.mark.parametrize("turned", [False, True])
def test_the_first_of_those_in_force_is_asked_about(database: Database, turned: bool) -> None:
    coverages = (ENDED, AHEAD, GONE, SECOND, FIRST)
    insure(database, *(coverages[::-1] if turned else coverages))
    visit = opened(database)
    assert visit.coverage == FIRST
    assert standing(visit) == (ItemStatus.DUE, "")
    Kiosk(database).apply(record(visit.id, CoverageConfirmed("first")))
    confirmed = {key for key, row in kept(database).items() if row["confirmed_at"] is not None}
    assert confirmed == {"first", "ended"}


def test_who_has_none_in_force_any_more_is_asked_anew(database: Database) -> None:
    """Though the one that has ended was confirmed a moment ago."""
    insure(database, ENDED, AHEAD, GONE)
    visit = opened(database)
    assert visit.coverage is None
    assert standing(visit) == (ItemStatus.DUE, "")


def test_one_that_was_confirmed_lately_is_not_asked_about_and_another_is(database: Database) -> None:
    insure(database, replace(FIRST, confirmed_at=NOW), SECOND)
    assert standing(opened(database)) == (ItemStatus.SKIPPED, Reason.FRESH)
    with database.write() as connection:
        connection.execute(
            tables.coverage.update().where(tables.coverage.c.id == "first").values(status="cancelled")
        )
    later = Kiosk(database, SETTINGS, lambda: NOW + timedelta(days=1))
    with database.write() as connection:
        connection.execute(tables.appointment.update().values(start=NOW + timedelta(days=1)))
    visit = later.open_visit("p1", ("a1",), "kiosk-1")
    assert visit.coverage == SECOND
    assert standing(visit) == (ItemStatus.DUE, "")


def test_a_change_concerns_the_one_in_force_and_leaves_the_others(database: Database) -> None:
    insure(database, ENDED, AHEAD, SECOND, FIRST)
    before = kept(database)
    visit = opened(database)
    Kiosk(database).apply(record(visit.id, CARD))
    service = ChangeService(database, lambda: NOW)
    wanted = service.of_visit(visit.id, an_actor())
    assert {change.field: (change.old, change.new) for change in wanted} == {
        "payer": ("Bluefield", "Red"),
        "member_id": ("PRI-1", "R1"),
    }
    way = service.decide(wanted[0].id, accept=True, who=an_actor())
    after = kept(database)
    assert {key: row for key, row in after.items() if key != "first"} == {
        key: row for key, row in before.items() if key != "first"
    }
    # Another payer has another plan, another number and other days.
    assert after["first"] == before["first"] | {
        "payer": "Red", "member_id": "R1", "confirmed_at": NOW, "plan": "", "type": "", "payer_id": "",
        "period_start": None,
    }  # fmt: skip
    UndoService(database, lambda: NOW).undo(way, an_actor())
    assert kept(database) == before


def test_a_number_that_was_corrected_leaves_the_plan_and_the_days(database: Database) -> None:
    insure(database, FIRST)
    visit = opened(database)
    Kiosk(database).apply(record(visit.id, CoverageEntered("Bluefield", "PRI-2", "", "", "self")))
    service = ChangeService(database, lambda: NOW)
    service.decide(service.of_visit(visit.id, an_actor())[0].id, accept=True, who=an_actor())
    assert opened(database).coverage == replace(FIRST, member_id="PRI-2", confirmed_at=NOW)


def test_a_card_is_a_new_insurance_where_none_is_in_force(database: Database) -> None:
    insure(database, ENDED, AHEAD)
    visit = opened(database)
    Kiosk(database).apply(record(visit.id, CARD))
    service = ChangeService(database, lambda: NOW)
    service.decide(service.of_visit(visit.id, an_actor())[0].id, accept=True, who=an_actor())
    assert len(kept(database)) == 3
    found = opened(database).coverage
    assert found is not None
    assert (found.payer, found.member_id, found.confirmed_at) == ("Red", "R1", NOW)


def test_a_card_that_was_compared_with_another_is_not_mixed_into_the_next_one(database: Database) -> None:
    """It is accepted tomorrow, when the insurance that it was compared with is in force no longer."""
    insure(database, replace(FIRST, period_end=TODAY), AHEAD)
    visit = opened(database)
    Kiosk(database).apply(record(visit.id, CARD))
    tomorrow = ChangeService(database, lambda: NOW + timedelta(days=1))
    before = kept(database)
    with pytest.raises(RecordChanged):
        tomorrow.decide(tomorrow.of_visit(visit.id, an_actor())[0].id, accept=True, who=an_actor())
    assert kept(database) == before


def test_staff_see_them_all_those_in_force_first(database: Database) -> None:
    insure(database, GONE, ENDED, AHEAD, SECOND, FIRST)
    visit = opened(database)
    kiosk = Kiosk(database)
    for step in whole_visit():
        kiosk.apply(record(visit.id, step))
    details = ArrivalService(database, SETTINGS, lambda: NOW).details(visit.id, an_actor())
    assert details.coverages == (FIRST, SECOND, AHEAD, ENDED, GONE)


def test_a_source_is_taken_in_twice_and_changes_once(database: Database) -> None:
    service = PatientService(database)
    told = [SourcedCoverage("p1", coverage) for coverage in (SECOND, FIRST, AHEAD)]
    told.append(SourcedCoverage("nobody", replace(FIRST, id="x")))
    draft = SourcedCoverage("p1", replace(GONE, id="draft", status=CoverageStatus.DRAFT))
    refused = (("x", "unknown_patient"), ("draft", "not_active"))
    assert service.take_in_coverages([*told, draft], NOW, "test") == TakenIn(3, 0, 0, refused)
    before = kept(database)
    assert service.take_in_coverages([*told[::-1], draft], NOW, "test") == TakenIn(0, 0, 3, refused)
    assert kept(database) == before
    changed = SourcedCoverage("p1", replace(FIRST, period_end=TODAY))
    assert service.take_in_coverages([changed], NOW, "test") == TakenIn(0, 1, 0)
    assert kept(database)["first"]["period_end"] == TODAY

"""Who waits is offered what becomes free and fits; the first takes it, on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.domain.planning.bookings import EndReason, NotAhead, NotPlannable, TimeTaken
from kiosk.domain.planning.free import ANY, Wish
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.desk.wait_list import WaitListService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_patient
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import KIND, NINE, SETTINGS

DAY = NINE.date()
# The first quarter of an hour of Tuesdays, with Ana.
EARLY = Wish(frozenset({2}), 540, 555, "ana")


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(n) for n in range(1, 6)], [])
    return empty


@pytest.fixture
def ivo(database: Database) -> Actor:
    return signed_in(database, "Ivo", StaffRole.FRONT_DESK)


def services(database: Database) -> tuple[PlanService, WaitListService]:
    return PlanService(database, SETTINGS, lambda: NOW), WaitListService(database, SETTINGS, lambda: NOW)


def test_a_freed_time_is_offered_to_several_and_the_first_takes_it(database: Database, ivo: Actor) -> None:
    plan, waits = services(database)
    plan.book("p1", FREE, ivo)
    for patient in ("p2", "p3"):
        waits.put(patient, KIND, EARLY, DAY, ivo)
    # Somebody who waits longer for what does not come.
    waits.put("p4", KIND, replace(EARLY, days=frozenset({7})), DAY + timedelta(days=9), ivo)
    assert [free for _, free in waits.all(ivo)] == [None, None, None]
    (booked,) = plan.plan(DAY, DAY, ivo)
    plan.cancel(booked, EndReason.PATIENT, ivo)
    one, other, last = waits.all(ivo)
    assert [entry.patient_id for entry, _ in (one, other, last)] == ["p2", "p3", "p4"]
    assert one[1] is not None
    assert other[1] is not None
    assert (one[1].start, other[1].start, last[1]) == (NINE, NINE, None)
    _, way = waits.take(one[0], one[1], ivo)
    with pytest.raises(TimeTaken):
        waits.take(other[0], other[1], ivo)
    assert [entry.patient_id for entry, _ in waits.all(ivo)] == ["p3", "p4"]
    with pytest.raises(NotAhead):
        waits.take(one[0], one[1], ivo)
    plan.take_back(way, ivo)
    assert [entry.patient_id for entry, free in waits.all(ivo) if free] == ["p2", "p3"]
    assert who_did(database, "wait_listed") == ["Ivo"] * 3


def test_who_waits_no_more_is_off_the_list_and_back_on_it(database: Database, ivo: Actor) -> None:
    plan, waits = services(database)
    listed = waits.put("p2", KIND, ANY, DAY, ivo)
    ((entry, free),) = waits.all(ivo)
    assert free is not None
    way = waits.close(entry, ivo)
    assert waits.all(ivo) == ()
    with pytest.raises(NotAhead):
        waits.close(entry, ivo)
    plan.take_back(way, ivo)
    assert len(waits.all(ivo)) == 1
    plan.take_back(listed, ivo)
    assert waits.all(ivo) == ()
    with pytest.raises(UndoRefused):
        plan.take_back(listed, ivo)


def test_whose_last_day_is_over_waits_for_nothing(database: Database, ivo: Actor) -> None:
    _, waits = services(database)
    waits.put("p2", KIND, ANY, date(2026, 11, 22), ivo)
    assert waits.all(ivo) == ()
    with pytest.raises(NotPlannable):
        waits.put("p2", replace(KIND, visit_type="other"), ANY, DAY, ivo)

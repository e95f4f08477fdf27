"""Whoever has checked in looks at their next visits: one is booked in four touches, kept, moved and cancelled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest

from kiosk.domain.planning.bookings import Answer, PlannedBooking
from kiosk.services.desk.planning import PlanService
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.lobby.conftest import Stage
from tests.services.desk.planned_clinic import KIND
from tests.services.desk.planned_clinic import SETTINGS as PLANNED

MINE = replace(KIND, by_patients=True)
CHANGES = {"places": PLANNED.places, "planning": replace(PLANNED.planning, kinds=(MINE,))}


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    return make_stage(**CHANGES)


def part(stage: Stage) -> str:
    return str(stage.model.following_visits.property("part"))


def rows(stage: Stage) -> list[str]:
    found = stage.model.following_visits.property("rows")
    return [row["text"] for row in found]


def turn(stage: Stage, button: str, to: str) -> None:
    stage.turn(stage.model.following_visits, button, to)


def looked(stage: Stage) -> None:
    stage.to_done()
    receipt = stage.model.patient.receipt
    stage.play.wait(lambda: receipt.is_delivered, "the delivery")
    stage.press("nextVisitsButton")
    stage.screen("nextVisits")
    stage.play.wait(lambda: not stage.model.following_visits.busy, "what is booked")


def planned(stage: Stage, other: Database) -> list[PlannedBooking]:
    settings = stage.model._in_force.current
    plan = PlanService(other, settings, stage.clock)
    today = settings.today(stage.clock())
    return list(plan.plan(today + timedelta(days=1), today + timedelta(days=90), an_actor()))


def booked(stage: Stage) -> None:
    looked(stage)
    # Nothing is booked, and there is one kind of visit: they choose a time at once.
    assert part(stage) == "offers"
    assert 1 <= len(rows(stage)) <= 6
    turn(stage, "next_0", "sure")
    turn(stage, "primaryButton", "booked")


def test_the_next_visit_is_booked_in_four_touches_and_taken_along(stage: Stage, other: Database) -> None:
    booked(stage)
    (made,) = planned(stage, other)
    assert made.start >= stage.clock() + timedelta(hours=24)
    assert stage.play.find("nextCode") is not None
    assert int(stage.model.following_visits.property("qrModules")) > 20
    stage.press("primaryButton")
    stage.screen("done")


def test_it_is_said_to_be_kept_moved_and_cancelled(stage: Stage, other: Database) -> None:
    booked(stage)
    (first,) = planned(stage, other)

    def again() -> None:
        for _ in range(4):
            if stage.shown == "done":
                break
            stage.press("primaryButton")
            stage.play.settle()
        stage.screen("done")
        stage.press("nextVisitsButton")
        stage.screen("nextVisits")
        stage.play.wait(lambda: part(stage) == "mine" and not stage.model.following_visits.busy, "mine")

    again()
    assert len(rows(stage)) == 1
    turn(stage, "next_0", "one")
    turn(stage, "primaryButton", "told")
    assert planned(stage, other)[0].answer is Answer.CONFIRMED
    again()
    turn(stage, "next_0", "one")
    turn(stage, "next_0", "offers")
    turn(stage, "next_1", "sure")
    turn(stage, "primaryButton", "booked")
    (moved,) = planned(stage, other)
    assert moved.start != first.start
    again()
    turn(stage, "next_0", "one")
    turn(stage, "next_1", "sureNot")
    turn(stage, "secondaryButton", "one")
    turn(stage, "next_1", "sureNot")
    turn(stage, "primaryButton", "told")
    assert planned(stage, other) == []


def test_a_time_that_somebody_else_takes_meanwhile_is_said_and_others_are_shown(
    stage: Stage, other: Database
) -> None:
    looked(stage)
    free = stage.model.following_visits._offers[0]
    with other.read() as connection:
        whose = connection.exec_driver_sql("SELECT id FROM patient ORDER BY id").scalars().first()
    PlanService(other, stage.model._in_force.current, stage.clock).book(str(whose), free, an_actor())
    stage.press("next_0")
    stage.play.wait(lambda: stage.sees("Somebody was faster"), "that it is taken")
    assert part(stage) == "offers"
    stage.press("backButton")
    stage.screen("done")


def test_what_was_held_is_free_when_they_have_gone(stage: Stage, other: Database) -> None:
    looked(stage)
    turn(stage, "next_0", "sure")
    with other.read() as connection:
        held = "SELECT count(*) FROM booked_time WHERE held_until IS NOT NULL"
        assert connection.exec_driver_sql(held).scalar_one() > 0
    stage.model.wipe()

    def gone() -> bool:
        with other.read() as connection:
            return bool(connection.exec_driver_sql(held).scalar_one() == 0)

    stage.play.wait(gone, "that nothing is held")


def test_who_goes_while_it_is_being_held_leaves_nothing_held(stage: Stage, other: Database) -> None:
    looked(stage)
    model = stage.model.following_visits
    model.choose("0")
    assert model.busy
    stage.model.wipe()
    let_go = Event()
    stage.model._equipment.runner.run(lambda: None, lambda _: let_go.set(), lambda _: None)
    stage.play.wait(let_go.is_set, "what was asked for before")
    with other.read() as connection:
        held = "SELECT count(*) FROM booked_time WHERE held_until IS NOT NULL"
        assert connection.exec_driver_sql(held).scalar_one() == 0


def test_who_turns_back_while_it_is_booked_is_told_that_it_is(stage: Stage, other: Database) -> None:
    looked(stage)
    turn(stage, "next_0", "sure")
    model = stage.model.following_visits
    model.primary()
    model.primary()
    for _ in range(3):
        stage.model.back()
    stage.play.wait(lambda: part(stage) == "booked", "that it is booked")
    assert len(planned(stage, other)) == 1


def test_the_button_scrolls_nothing_away_that_matters(stage: Stage) -> None:
    """With the largest letters on a low panel it lies below, and the number is what is seen first."""
    stage.lobby.window.window.resize(1024, 600)
    stage.model.setTextScale(2.0)
    stage.to_done()
    stage.play.wait(lambda: stage.model.patient.receipt.is_delivered, "the delivery")
    stage.play.settle()
    assert stage.model.property("plans")
    assert float(str(stage.page.property("scrollPosition"))) == 0.0


def test_who_cannot_plan_finds_no_button(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage()
    stage.to_done()
    assert not stage.model.property("plans")
    assert stage.play.find("nextVisitsButton") is None

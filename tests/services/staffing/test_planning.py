"""The plan is changed by somebody who may, one thing at a time; what another has decided meanwhile stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert, update

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.domain.places import HealthcareService, Places
from kiosk.domain.planning import BookedKind, Calendar, Holiday, Planning
from kiosk.domain.planning.deciding import PlanPart, PlanWrong
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.planning import PlanMaker
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import a_booking, a_patient
from tests.services.staffing.people import Works as People
from tests.services.staffing.people import actions

PLACES = Places((), (HealthcareService("family", "Family"),))
PLAN = Planning((Calendar("rivera", "Rivera, Ana"), Calendar("chen", "Chen")))
Call = Callable[[PlanMaker, Actor], object]


@pytest.fixture
def people(empty: Database) -> People:
    ClinicService(empty).save(replace(ClinicSettings(), places=PLACES, planning=PLAN))
    return People(empty)


@pytest.fixture
def plan(people: People) -> PlanMaker:
    return PlanMaker(people.database, people.clock)


def kept(people: People) -> Planning:
    return ClinicService(people.database).load().planning


def booked(people: People, calendar: str, days: int) -> None:
    """Somebody is booked in a calendar so many days ahead."""
    start = people.clock.now + timedelta(days=days)
    PatientService(people.database).save([a_patient(1)], [a_booking(1, start)])
    with people.database.write() as connection:
        connection.execute(
            insert(tables.booked_time).values(
                id="t1", appointment_id="a1", hold="", calendar=calendar, lane=0, begins=start,
                ends=start + timedelta(minutes=20), overbooked=False,
            )
        )  # fmt: skip


def test_one_thing_is_decided_and_what_was_decided_meanwhile_stays(people: People, plan: PlanMaker) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    assert plan.all(ada).planning == PLAN
    plan.decide(ada, PlanPart.HOLIDAYS, "12-25", {"name": "Christmas"}, new=True)
    plan.decide(ada, PlanPart.KINDS, "family/", {"minutes": 20, "practitioners": ["rivera"]}, new=True)
    plan.decide(ada, PlanPart.CALENDARS, "rivera", {"lanes": 2})
    assert kept(people) == Planning(
        (replace(PLAN.calendars[0], lanes=2), PLAN.calendars[1]),
        (BookedKind("family", "", 20, practitioners=("rivera",)),),
        (Holiday("12-25", "Christmas"),),
    )
    assert actions(people.database)[-3:] == [("Ada", "set_planning")] * 3
    with pytest.raises(PlanWrong, match="has '12-25' already"):
        plan.decide(ada, PlanPart.HOLIDAYS, "12-25", {"name": "Yule"}, new=True)
    plan.take_away(ada, PlanPart.HOLIDAYS, "12-25")
    assert kept(people).holidays == ()


def test_a_calendar_in_which_somebody_is_booked_ends_and_does_not_go(people: People, plan: PlanMaker) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    booked(people, "chen", 3)
    day = (people.clock.now + timedelta(days=1)).date().isoformat()
    after = (people.clock.now + timedelta(days=5)).date().isoformat()
    assert [plan.ahead(ada, "chen"), plan.ahead(ada, "rivera")] == [1, 0]
    assert [plan.ahead(ada, "chen", day), plan.ahead(ada, "chen", after)] == [1, 0]
    with pytest.raises(PlanWrong, match="'chen' has bookings ahead: 1"):
        plan.take_away(ada, PlanPart.CALENDARS, "chen")
    with pytest.raises(PlanWrong, match="is no day"):
        plan.ahead(ada, "chen", "some day")
    plan.decide(ada, PlanPart.CALENDARS, "chen", {"hours": ["mon-fri 09:00-13:00"]})
    plan.end(ada, "chen", day)
    assert [hours.until for hours in kept(people).by_key["chen"].hours] == [day]
    plan.take_away(ada, PlanPart.CALENDARS, "rivera")
    assert [item.id for item in kept(people).calendars] == ["chen"]


def test_a_plan_that_cannot_be_read_is_not_written_over(people: People, plan: PlanMaker) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    setting = tables.setting
    with people.database.write() as connection:
        connection.execute(update(setting).where(setting.c.key == "planning").values(value="nothing"))
    with pytest.raises(PlanWrong, match="cannot be read"):
        plan.decide(ada, PlanPart.HOLIDAYS, "12-25", {"name": "Christmas"}, new=True)
    assert "planning" in ClinicService(people.database).wrong()


def test_a_server_tells_who_may_decide_and_nobody_else_how_much_is_booked(
    server: tuple[Cluster, str],
) -> None:
    cluster, name = server
    owner, staff = (Database(server_url(cluster, login, name)) for login in (OWNER, "staff_1"))
    works = People(owner)
    ClinicService(owner).save(replace(ClinicSettings(), places=PLACES, planning=PLAN))
    booked(works, "chen", 3)
    ada, ivo = (signed_in(owner, "Ada", StaffRole.ADMINISTRATOR), signed_in(owner, "Ivo", StaffRole.MANAGER))
    assert PlanMaker(staff, works.clock).ahead(ada, "chen") == 1
    for who, number in ((ada, 1), (ivo, 0)):
        with staff.under(who).read() as connection:
            asked = "SELECT kiosk_booked_after('chen', '-infinity')"
            assert connection.exec_driver_sql(asked).scalar_one() == number
    owner.close()
    staff.close()


@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_sees_or_changes_it(people: People, plan: PlanMaker, role: StaffRole) -> None:
    who = people.add("Ann", role)
    calls: list[Call] = [
        lambda it, who: it.all(who),
        lambda it, who: it.ahead(who, "rivera"),
        lambda it, who: it.decide(who, PlanPart.CALENDARS, "rivera", {"lanes": 2}),
        lambda it, who: it.end(who, "rivera", "2026-12-31"),
        lambda it, who: it.take_away(who, PlanPart.CALENDARS, "rivera"),
    ]
    for call in calls:
        if may([role], Permission.SET_CLINIC):
            call(plan, who)
        else:
            with pytest.raises(NotAllowed):
                call(plan, who)
            assert kept(people) == PLAN


def test_a_change_is_asked_for_again_and_looking_is_not(people: People, plan: PlanMaker) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    people.clock.now += ASKED_HOLDS
    plan.all(ada)
    plan.ahead(ada, "rivera")
    calls: list[Call] = [
        lambda it, who: it.decide(who, PlanPart.CALENDARS, "rivera", {"lanes": 2}),
        lambda it, who: it.end(who, "rivera", "2026-12-31"),
        lambda it, who: it.take_away(who, PlanPart.CALENDARS, "rivera"),
    ]
    for call in calls:
        with pytest.raises(AskAgain):
            call(plan, ada)
    assert kept(people) == PLAN

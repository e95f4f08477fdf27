"""One thing of the plan is decided by the rules of the document; the rest of it stays."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.planning import BookedKind, Calendar, CalendarKind, Holiday, Hours, OtherHours, Planning
from kiosk.domain.planning.deciding import PlanPart, PlanWrong, decided, ended, without

PLACES = Places(
    (Location("204", "Room 204", kind="room"),),
    (HealthcareService("family", "Family", visit_types=(VisitType("follow-up", "Follow-up"),)),),
)
RIVERA = Calendar("rivera", "Rivera, Ana", hours=(Hours((1, 2, 3, 4, 5), 540, 780),))
ROOM = Calendar("room", "Room 204", CalendarKind.ROOM, place="204")
KIND = BookedKind("family", "follow-up", 20, practitioners=("rivera",), rooms=("room",))
PLAN = Planning((RIVERA, ROOM), (KIND,), (Holiday("12-25", "Christmas"),), {"family": 3})


def test_what_is_not_said_stays_and_what_is_empty_is_as_usual() -> None:
    said = {"hours": ["mon,wed 14:00-17:30 from 2026-01-07"], "lanes": 2}
    plan = decided(PLAN, PlanPart.CALENDARS, "rivera", said, PLACES, new=False)
    assert plan.by_key["rivera"] == replace(RIVERA, hours=(Hours((1, 3), 840, 1050, "2026-01-07"),), lanes=2)
    assert replace(plan, calendars=PLAN.calendars) == PLAN
    again = decided(plan, PlanPart.CALENDARS, "rivera", {"hours": [], "lanes": ""}, PLACES, new=False)
    assert again.by_key["rivera"] == replace(RIVERA, hours=())
    kind = decided(PLAN, PlanPart.KINDS, "family/follow-up", {"before": 5, "rooms": []}, PLACES, new=False)
    assert kind.kinds == (replace(KIND, before=5, rooms=()),)


def test_each_part_has_new_ones_behind_what_there_is() -> None:
    plan = decided(PLAN, PlanPart.CALENDARS, "chen", {"name": "Chen"}, PLACES, new=True)
    plan = decided(plan, PlanPart.KINDS, "family/", {"minutes": 10, "rooms": ["room"]}, PLACES, new=True)
    plan = decided(plan, PlanPart.HOLIDAYS, "2026-12-24", {"name": "Eve"}, PLACES, new=True)
    assert [item.id for item in plan.calendars] == ["rivera", "room", "chen"]
    assert [item.key for item in plan.kinds] == ["family/follow-up", "family/"]
    assert plan.holidays == (Holiday("12-25", "Christmas"), Holiday("2026-12-24", "Eve"))
    limited = decided(replace(plan, at_once={}), PlanPart.AT_ONCE, "family", {"number": 2}, PLACES, new=True)
    assert limited.at_once == {"family": 2}


@pytest.mark.parametrize(
    ("part", "key", "said", "new", "wrong"),
    [
        (PlanPart.CALENDARS, "rivera", {"name": "x"}, True, "has 'rivera' already"),
        (PlanPart.CALENDARS, "gone", {"name": "x"}, False, "taken away meanwhile"),
        (PlanPart.CALENDARS, "Big", {"name": "x"}, True, "small letters"),
        (PlanPart.CALENDARS, "new", {}, True, "'name' is 1 to"),
        (PlanPart.CALENDARS, "rivera", {"hours": ["mon 9"]}, False, "'mon 9' cannot be read; 'hours' is every week"),
        (PlanPart.CALENDARS, "rivera", {"changes": ["2026-02-30 away"]}, False, "cannot be read; 'changes' is"),
        (PlanPart.CALENDARS, "rivera", {"lanes": "many"}, False, "'lanes' is how many"),
        (PlanPart.CALENDARS, "rivera", {"place": "moon"}, False, "no place 'moon'"),
        (PlanPart.CALENDARS, "rivera", {"kind": "room"}, False, "a calendar of family/follow-up is none"),
        (PlanPart.KINDS, "family/follow-up", {"rooms": ["rivera"]}, False, "'rooms' has no calendar 'rivera'"),
        (PlanPart.KINDS, "family/follow-up", {"minutes": 0}, False, "a minute to a day"),
        (PlanPart.KINDS, "family/none", {"minutes": 5, "rooms": ["room"]}, True, "no kind of visit 'none'"),
        (PlanPart.HOLIDAYS, "2026-13-01", {"name": "x"}, True, "is a date such as"),
        (PlanPart.AT_ONCE, "family", {"number": 51}, False, "whole number from 1 to 50"),
        (PlanPart.AT_ONCE, "family", {"number": None}, False, "whole number from 1 to 50"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_what_can(
    part: PlanPart, key: str, said: dict[str, object], new: bool, wrong: str
) -> None:
    with pytest.raises(PlanWrong, match=wrong):
        decided(PLAN, part, key, said, PLACES, new=new)


def test_a_thing_of_the_plan_goes_where_nothing_needs_it() -> None:
    with pytest.raises(PlanWrong, match="'rivera' is needed for: family/follow-up"):
        without(PLAN, PlanPart.CALENDARS, "rivera")
    plan = without(PLAN, PlanPart.KINDS, "family/follow-up")
    assert without(plan, PlanPart.CALENDARS, "rivera").calendars == (ROOM,)
    assert without(PLAN, PlanPart.HOLIDAYS, "12-25").holidays == ()
    assert without(PLAN, PlanPart.AT_ONCE, "family").at_once == {}


def test_a_calendar_ends_after_its_last_day() -> None:
    worked = replace(
        RIVERA,
        hours=(
            Hours((1,), 540, 780, until="2026-03-01"),
            Hours((2,), 540, 780),
            Hours((3,), 0, 60, "2027-01-01"),
        ),
        changes=(
            OtherHours("2026-08-03", "2026-08-21"),
            OtherHours("2026-06-29", "2026-07-04", works=True),
            OtherHours("2026-07-04", "2026-07-04", works=True),
        ),
    )
    made = ended(replace(PLAN, calendars=(worked, ROOM)), "rivera", "2026-06-30").by_key["rivera"]
    assert made.hours == (
        Hours((1,), 540, 780, until="2026-03-01"),
        Hours((2,), 540, 780, until="2026-06-30"),
    )
    assert made.changes == (
        OtherHours("2026-08-03", "2026-08-21"),
        OtherHours("2026-06-29", "2026-06-30", works=True),
    )


def test_a_room_that_was_always_open_is_closed_after_its_last_day() -> None:
    plan = ended(PLAN, "room", "2026-06-30")
    (change,) = plan.by_key["room"].changes
    assert not change.works
    assert (change.on(date(2026, 6, 30)), change.on(date(2026, 7, 1))) == (False, True)
    # It ends on another day after all.
    (later,) = ended(plan, "room", "2026-07-31").by_key["room"].changes
    assert later.since == "2026-08-01"
    # It can be read back from the document that is written of it.
    assert decided(plan, PlanPart.CALENDARS, "room", {"lanes": 2}, PLACES, new=False).by_key["room"].changes


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-02-30", "9999-12-31"])
def test_no_day_is_no_end(text: str) -> None:
    with pytest.raises(PlanWrong, match="is no day"):
        ended(PLAN, "rivera", text)
    with pytest.raises(PlanWrong, match="taken away meanwhile"):
        ended(PLAN, "gone", "2026-06-30")

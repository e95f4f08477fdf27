"""The plan is written as people write it and read the same; what cannot be is refused in words."""

import json
import tomllib
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import DocumentRefused, read, written
from kiosk.domain.clinic_options import Known, shown
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.planning import (
    BookedKind,
    Calendar,
    CalendarKind,
    Holiday,
    Hours,
    OtherHours,
    Planning,
)
from kiosk.domain.planning.document import (
    change_from,
    change_text,
    hours_from,
    hours_text,
    read_plan,
    written_plan,
)

PLACES = Places(
    (Location("north", "North"),),
    (HealthcareService("family", "Family", visit_types=(VisitType("check", "Check"),)),),
)
KNOWN = Known(("en", "es"), (), (), places=PLACES)
PLAN = Planning(
    (
        Calendar(
            "rivera",
            'Rivera "Ana"',
            place="north",
            lanes=2,
            hours=(Hours((1, 2, 3, 5), 540, 780), Hours((7,), 0, 1440, "2026-01-01", "2026-06-30")),
            changes=(OtherHours("2026-08-03", "2026-08-21", why="summer"),),
            keeps_holidays=False,
        ),
        Calendar("one", "Room 1", CalendarKind.ROOM),
    ),
    (
        BookedKind("family", "check", 20, 5, 10, ("rivera",), ("one",), True),
        BookedKind("family", "", 40, rooms=("one",)),
    ),
    (Holiday("12-25", "Christmas"), Holiday("2026-04-03")),
    {"family": 3},
)
days = st.dates().map(str).filter(lambda text: len(text) == 10)


def ordered(first: str, last: str) -> tuple[str, str]:
    return min(first, last), max(first, last)


@given(
    week=st.sets(st.integers(1, 7), min_size=1),
    span=st.sets(st.integers(0, 1440), min_size=2, max_size=2),
    bounds=st.tuples(st.just("") | days, st.just("") | days),
)
def test_hours_are_read_as_they_are_written(week: set[int], span: set[int], bounds: tuple[str, str]) -> None:
    since, until = ordered(*bounds) if all(bounds) else bounds
    hours = Hours(tuple(sorted(week)), min(span), max(span), since, until)
    assert hours_from(hours_text(hours)) == hours


@given(
    bounds=st.tuples(days, days),
    span=st.sets(st.integers(0, 1440), min_size=2, max_size=2),
    works=st.booleans(),
    why=st.sampled_from(["", "summer", "a: b", "away on leave"]),
)
def test_other_hours_are_read_as_they_are_written(
    bounds: tuple[str, str], span: set[int], works: bool, why: str
) -> None:
    change = OtherHours(*ordered(*bounds), min(span), max(span), works, why)
    assert change_from(change_text(change)) == change


@pytest.mark.parametrize(
    "text",
    ["never", "mon", "mon 9-10", "mon 10:00-09:00", "mon 09:60-10:00", "mon 20:00-25:00", "fri-mon 09:00-10:00",
     "noday 09:00-10:00", "mon 09:00-10:00 until 2026-02-30", "mon 09:00-10:00 from 2026-03-02 until 2026-03-01"],
)  # fmt: skip
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        hours_from(text)


def test_the_plan_is_read_as_it_is_written_and_goes_through_json() -> None:
    raw = tomllib.loads("\n".join(written_plan(PLAN, decided=True)))
    assert read_plan(raw["plan"], PLACES) == (PLAN, [])
    assert Planning.from_mapping(json.loads(json.dumps(asdict(PLAN)))) == PLAN


def test_the_document_of_the_clinic_has_the_plan() -> None:
    settings = replace(ClinicSettings(), planning=PLAN, places=PLACES)
    text = written(settings, {"planning"})
    decided = read(text.encode(), KNOWN)
    assert decided.settings == {"planning": PLAN}
    # Of a clinic that has decided nothing, the example is behind a mark.
    assert "plan" not in tomllib.loads(written(ClinicSettings(), ()))
    emptied = read(b"[plan]", KNOWN)
    assert emptied.settings == {"planning": Planning()}


def test_a_plan_may_name_what_the_same_document_brings() -> None:
    raw = b"""
    [services.eyes]
    name = "Eyes"
    [plan.calendars.bo]
    name = "Bo"
    [plan.kinds."eyes/"]
    practitioners = ["bo"]
    """
    assert read(raw, KNOWN).settings["planning"].kinds[0].service == "eyes"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ("plan = 3", "is a table"),
        ("[plan]\nnothing = 1", "has no 'nothing'"),
        ("[plan.holidays]\n13-40 = 'x'", "13-40"),
        ("[plan.at_once]\nother = 2", "no service 'other'"),
        ("[plan.at_once]\nfamily = 0", "from 1 to 50"),
        ("[plan.calendars.A]\nname = 'x'", "small letters"),
        ("[plan.calendars.a]\nlanes = 2", "'name'"),
        ("[plan.calendars.a]\nname = 'x'\nlanes = 90", "1 to 50"),
        ("[plan.calendars.a]\nname = 'x'\nhours = ['never']", "'never' cannot be read"),
        ("[plan.calendars.a]\nname = 'x'\nplace = 'south'", "no place 'south'"),
        ("[plan.calendars.a]\nname = 'x'\nkind = 'car'", "car"),
        ("[plan.calendars.a]\nname = 'x'\ncolour = 'red'", "has no 'colour'"),
        ("[plan.kinds.'other/x']\nrooms = ['a']", "no service 'other'"),
        ("[plan.kinds.'family/x']\nrooms = ['a']", "no kind of visit 'x'"),
        ("[plan.kinds.'family/check']\nrooms = ['a']", "no calendar 'a'"),
        ("[plan.kinds.'family/check']\nminutes = 'long'", "'minutes'"),
        ("[plan.kinds.'family/check']", "a practitioner or in a room"),
    ],
)
def test_what_cannot_be_is_refused_in_words(raw: str, says: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        read(raw.encode(), KNOWN)
    assert any(says in sentence for sentence in refused.value.wrong), refused.value.wrong


def test_another_plan_of_as_many_is_told_from_it_and_an_impossible_one_is_refused() -> None:
    other = replace(PLAN, holidays=())
    assert str(PLAN) != str(other)
    assert shown(json.loads(json.dumps(asdict(PLAN)))) == str(PLAN)
    with pytest.raises(ClinicSettingsError):
        ClinicSettings.from_mapping({"planning": {"calendars": 3}})
    assert ClinicSettings.from_mapping({"planning": asdict(PLAN)}).planning == PLAN

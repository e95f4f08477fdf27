"""Schedules of other systems as calendars of the plan: what is free there is free here, and what is busy is not."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.planning import BookedKind, CalendarKind, Planning
from kiosk.domain.planning.free import FreeTimes, minute_of, moment_of
from kiosk.interop.fhir_schedules import merged, read_schedules

ZONE = ZoneInfo("America/New_York")
START = datetime(2026, 3, 8, 5, tzinfo=UTC)


def slot(
    key: str, begin: datetime, end: datetime, status: str = "free", schedule: str = "A_1"
) -> dict[str, object]:
    return {
        "resourceType": "Slot", "id": key, "schedule": {"reference": f"Schedule/{schedule}"}, "status": status,
        "start": begin.isoformat(), "end": end.isoformat(),
    }  # fmt: skip


def written(folder: Path, *resources: object) -> Path:
    file = folder / "slots.ndjson"
    file.write_text("".join(f"{json.dumps(item)}\n" for item in resources))
    return file


SCHEDULE = {
    "resourceType": "Schedule", "id": "A_1", "actor": [{"reference": "Practitioner/9", "display": "Dr Lee"}],
}  # fmt: skip


def free_of(planning: Planning, minutes: int = 15) -> set[datetime]:
    calendar = planning.calendars[0]
    keys = (calendar.id,)
    rooms = calendar.kind is CalendarKind.ROOM
    kind = BookedKind("x", minutes=minutes, practitioners=() if rooms else keys, rooms=keys if rooms else ())
    free = FreeTimes(planning, ZONE, step=minutes)
    return {moment_of(minute) for minute in free.starts(kind, START, START + timedelta(days=3))}


@given(
    quarters=st.lists(
        st.tuples(st.integers(0, 190), st.integers(1, 12), st.booleans()), min_size=1, max_size=10
    )
)
def test_what_is_free_there_and_not_busy_is_free_here(
    quarters: list[tuple[int, int, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Also where the clock changes, which it does on the first of these days."""
    quarter = timedelta(minutes=15)
    slots = [
        slot(
            str(number), START + first * quarter, START + (first + long) * quarter, "free" if free else "busy"
        )
        for number, (first, long, free) in enumerate(quarters)
    ]
    found = read_schedules([written(tmp_path_factory.mktemp("slots"), SCHEDULE, *slots)], ZONE)
    assert not found.left_out
    free, busy = set[datetime](), set[datetime]()
    for first, long, is_free in quarters:
        (free if is_free else busy).update(START + number * quarter for number in range(first, first + long))
    assert free_of(merged(Planning(), found.calendars)) == free - busy


def test_a_schedule_is_called_as_its_actor_and_read_again_keeps_the_clinics_own_week(tmp_path: Path) -> None:
    one = slot("1", START, START + timedelta(hours=1))
    found = read_schedules([written(tmp_path, SCHEDULE, one)], ZONE)
    (calendar,) = found.calendars.values()
    assert (calendar.id, calendar.name, calendar.lanes) == ("schedule-a-1", "Dr Lee", 1)
    planning = merged(Planning(), found.calendars)
    later = slot("2", START + timedelta(hours=2), START + timedelta(hours=3))
    again = merged(planning, read_schedules([written(tmp_path, SCHEDULE, later)], ZONE).calendars)
    assert len(again.calendars) == 1
    assert min(free_of(again)) == START + timedelta(hours=2)


def test_what_is_no_slot_is_counted_and_the_rest_is_taken(tmp_path: Path) -> None:
    good = slot("1", START, START + timedelta(hours=1))
    bad = [
        slot("2", START, START),
        slot("3", START, START + timedelta(hours=1), "entered-in-error"),
        slot("4", START, START + timedelta(hours=1), schedule="nowhere"),
        {**good, "start": "yesterday"},
        {**good, "start": "2026-03-08T05:00:00"},
        {**good, "start": 7},
        {**good, "schedule": "A_1"},
        {**good, "extension": [{"url": "x/slot-capacity", "valueInteger": 10**9}, 3]},
    ]
    found = read_schedules([written(tmp_path, SCHEDULE, good, *bad)], ZONE)
    assert found.slots == 2
    assert sum(found.left_out.values()) == 7
    assert found.calendars["schedule-a-1"].lanes == 50


def test_the_public_slots_are_taken_over_whole(shared_data: Path) -> None:
    found = read_schedules([shared_data / "scheduling" / "smart-scheduling-links"], ZONE)
    assert (len(found.calendars), found.slots) == (10, 300)
    planning = merged(Planning(), found.calendars)
    assert minute_of(datetime(2021, 3, 1, 14, tzinfo=UTC)) in {
        minute_of(moment)
        for moment in (
            moment_of(minute)
            for minute in FreeTimes(planning, ZONE).starts(
                BookedKind("x", rooms=tuple(planning.by_key)),
                datetime(2021, 3, 1, tzinfo=UTC),
                datetime(2021, 3, 2, tzinfo=UTC),
            )
        )
    }

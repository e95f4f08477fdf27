"""Free times are those that are worked and not taken, and each is a time that the clock on the wall shows."""

from datetime import UTC, date, datetime, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.planning import (
    BookedKind,
    Calendar,
    CalendarKind,
    Holiday,
    Hours,
    OtherHours,
    Planning,
)
from kiosk.domain.planning.free import (
    MORNING,
    FreeTimes,
    TakenTime,
    Wish,
    comes_twice,
    fitted,
    good,
    minute_of,
    moment_of,
)
from tests.domain.planning import crowd

EVERY_DAY = tuple(range(1, 8))
NEW_YORK, LORD_HOWE, HAVANA, TROLL, KATHMANDU = map(
    ZoneInfo,
    ("America/New_York", "Australia/Lord_Howe", "America/Havana", "Antarctica/Troll", "Asia/Kathmandu"),
)
# Where the clock changes, on which day, by how many minutes: forward leaves out, back has come twice.
CHANGES = [
    (NEW_YORK, date(2026, 3, 8), 60),
    (NEW_YORK, date(2026, 11, 1), -60),
    (LORD_HOWE, date(2026, 10, 4), 30),
    (LORD_HOWE, date(2026, 4, 5), -30),
    (HAVANA, date(2026, 3, 8), 60),
    (HAVANA, date(2026, 11, 1), -60),
    (TROLL, date(2026, 3, 29), 120),
    (TROLL, date(2026, 10, 25), -120),
    (KATHMANDU, date(2026, 3, 8), 0),
]


def plan(hours: tuple[Hours, ...], **more: object) -> Planning:
    calendar = Calendar("ana", "Ana", hours=hours, **more)  # type: ignore[arg-type]
    return Planning((calendar,), (BookedKind("family", minutes=15, practitioners=("ana",)),))


def day_of(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    begin = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    following = day + timedelta(days=1)
    return begin, datetime(following.year, following.month, following.day, tzinfo=zone).astimezone(UTC)


def times(planning: Planning, zone: ZoneInfo, day: date, *taken: TakenTime, **wish: object) -> list[datetime]:
    begin, end = day_of(day, zone)
    free = FreeTimes(planning, zone, taken)
    return [item.start for item in free.find(planning.kinds[0], begin, end, Wish(**wish), most=500)]  # type: ignore[arg-type]


@pytest.mark.parametrize(("zone", "day", "minutes"), CHANGES, ids=lambda item: str(item))
def test_a_day_of_a_clock_change_has_the_times_that_its_clock_shows(
    zone: ZoneInfo, day: date, minutes: int
) -> None:
    found = times(plan((Hours(EVERY_DAY, 0, 24 * 60),)), zone, day)
    assert len(found) == (24 * 60 - minutes) // 15
    assert len(set(found)) == len(found)
    walls = [item.astimezone(zone).replace(tzinfo=None) for item in found]
    assert all(item.date() == day and item.minute % 15 == 0 for item in walls)
    # There and back again: a time that the clock leaves out is another one on the way back.
    assert all(item.astimezone(zone).astimezone(UTC) == item for item in found)
    twice = [item for item in found if comes_twice(item, zone)]
    assert len(twice) == (2 * -minutes // 15 if minutes < 0 else 0)
    assert len(walls) - len(set(walls)) == len(twice) // 2


@pytest.mark.parametrize(
    ("hours", "first", "last"),
    [
        ((2 * 60, 5 * 60), (3, 0), (4, 45)),
        ((2 * 60 + 30, 5 * 60), (3, 0), (4, 45)),
        ((0, 150), (0, 0), (1, 45)),
    ],
)
def test_hours_within_one_that_is_left_out_begin_and_end_where_there_is_a_clock(
    hours: tuple[int, int], first: tuple[int, int], last: tuple[int, int]
) -> None:
    found = times(plan((Hours(EVERY_DAY, *hours),)), NEW_YORK, date(2026, 3, 8))
    walls = [item.astimezone(NEW_YORK) for item in found]
    assert [(item.hour, item.minute) for item in (walls[0], walls[-1])] == [first, last]


def test_hours_that_end_within_one_that_comes_twice_end_with_the_second() -> None:
    found = times(plan((Hours(EVERY_DAY, 60, 90),)), NEW_YORK, date(2026, 11, 1))
    assert [item.astimezone(NEW_YORK).utcoffset() for item in found] == (
        [timedelta(hours=-4)] * 4 + [timedelta(hours=-5)] * 2
    )


def test_weeks_holidays_and_other_hours_say_who_works_when() -> None:
    planning = Planning(
        (
            Calendar(
                "ana",
                "Ana",
                hours=(Hours((1, 2), 540, 600, since="2026-03-02", until="2026-03-10"),),
                changes=(
                    OtherHours("2026-03-03", "2026-03-03", 540, 570, why="a meeting"),
                    OtherHours("2026-03-07", "2026-03-08", 600, 630, works=True),
                ),
            ),
        ),
        (BookedKind("family", minutes=30, practitioners=("ana",)),),
        (Holiday("03-09", "a feast"), Holiday("2026-03-07", "another")),
    )
    zone, found = KATHMANDU, []
    for number in range(1, 18):
        found += [item.astimezone(zone) for item in times(planning, zone, date(2026, 3, number))]
    assert [f"{item:%d %H:%M}" for item in found] == [
        "02 09:00", "02 09:15", "02 09:30",
        "03 09:30",
        # Worked besides, on a holiday too.
        "07 10:00", "08 10:00",
        "10 09:00", "10 09:15", "10 09:30",
    ]  # fmt: skip


def test_buffers_are_kept_beside_what_is_taken_and_need_no_hours() -> None:
    planning = Planning(
        (Calendar("ana", "Ana", hours=(Hours(EVERY_DAY, 540, 660),)),),
        (BookedKind("family", minutes=15, before=10, after=5, practitioners=("ana",)),),
    )
    day = date(2026, 3, 2)
    ten = minute_of(day_of(day, KATHMANDU)[0]) + 600
    found = times(planning, KATHMANDU, day, TakenTime("ana", 0, ten, ten + 20))
    assert [f"{item.astimezone(KATHMANDU):%H:%M}" for item in found] == [
        "09:00", "09:15", "09:30", "10:30", "10:45",
    ]  # fmt: skip


def test_a_room_and_a_place_in_the_service_are_needed_too() -> None:
    planning = Planning(
        (
            Calendar("ana", "Ana", hours=(Hours(EVERY_DAY, 540, 600),)),
            Calendar("bo", "Bo", hours=(Hours(EVERY_DAY, 540, 600),)),
            Calendar("one", "One", CalendarKind.ROOM),
            Calendar("two", "Two", CalendarKind.ROOM),
        ),
        (BookedKind("family", minutes=30, practitioners=("ana", "bo"), rooms=("one", "two")),),
        at_once={"family": 2},
    )
    begin, end = day_of(date(2026, 3, 2), KATHMANDU)
    nine = minute_of(begin) + 540
    kind = planning.kinds[0]
    free = FreeTimes(planning, KATHMANDU, (TakenTime("one", 0, nine, nine + 30),))
    first = free.find(kind, begin, end)[0]
    assert (first.practitioner, first.room) == ("ana", "two")
    assert [(item.calendar, item.lane) for item in first.claims] == [
        ("ana", 0), ("two", 0), ("service:family", 0),
    ]  # fmt: skip
    for busy in ("two", "service:family"):
        both = [TakenTime("one", 0, nine, nine + 30), TakenTime(busy, 0, nine, nine + 30)]
        if busy != "two":
            both.append(TakenTime(busy, 1, nine, nine + 30))
        free = FreeTimes(planning, KATHMANDU, both)
        found = {
            f"{moment_of(minute).astimezone(KATHMANDU):%H:%M}" for minute in free.starts(kind, begin, end)
        }
        assert found == {"09:30"}, busy
        assert free.at(kind, moment_of(nine), "ana") is None


@given(
    busy=st.lists(st.tuples(st.integers(0, 1), st.integers(480, 1020), st.integers(1, 90)), max_size=12),
    minutes=st.integers(1, 120),
    before=st.integers(0, 30),
    after=st.integers(0, 30),
    change=st.sampled_from(CHANGES),
)
def test_what_is_found_is_just_what_is_free_at_each_minute(
    busy: list[tuple[int, int, int]],
    minutes: int,
    before: int,
    after: int,
    change: tuple[ZoneInfo, date, int],
) -> None:
    """Asked at every minute by itself, in a second way: the same times are free as are found."""
    zone, day, _ = change
    planning = Planning(
        (Calendar("ana", "Ana", lanes=2, hours=(Hours(EVERY_DAY, 0, 24 * 60),)),),
        (BookedKind("family", "", minutes, before, after, ("ana",)),),
    )
    begin, end = day_of(day, zone)
    zero = minute_of(begin)
    taken = [TakenTime("ana", lane, zero + first, zero + first + long) for lane, first, long in busy]
    free = FreeTimes(planning, zone, taken, step=1)
    kind = planning.kinds[0]
    found = set(free.starts(kind, begin, end))
    for minute in range(zero, minute_of(end)):
        claimed = (minute - before, minute + minutes + after)
        fits = minute + minutes <= minute_of(end)
        lane_free = any(
            not any(one.lane == lane and one.begin < claimed[1] and claimed[0] < one.end for one in taken)
            for lane in (0, 1)
        )
        assert (minute in found) is (fits and lane_free)
    for item in free.find(kind, begin, end, most=20):
        assert minute_of(item.start) in found


def test_a_wish_is_kept_and_good_offers_differ() -> None:
    planning = plan((Hours(EVERY_DAY, 480, 18 * 60),))
    begin = day_of(date(2026, 3, 2), NEW_YORK)[0]
    free = FreeTimes(planning, NEW_YORK)
    wish = Wish(days=frozenset({1, 3, 4, 5}), end=MORNING.end)
    found = [
        item.start.astimezone(NEW_YORK)
        for item in free.find(planning.kinds[0], begin, begin + timedelta(days=9), wish)
    ]
    assert found
    assert {item.isoweekday() for item in found} == {1, 3, 4, 5}
    assert all(item.hour < 12 for item in found)
    offers = good(free.find(planning.kinds[0], begin, begin + timedelta(days=9), most=5000), NEW_YORK)
    assert [f"{item.start.astimezone(NEW_YORK):%a %H:%M}" for item in offers] == [
        "Mon 08:00", "Mon 12:00", "Tue 08:00", "Tue 12:00", "Wed 08:00", "Wed 12:00",
    ]  # fmt: skip


def test_bookings_of_which_no_lane_is_known_take_one_each_and_then_all() -> None:
    planning = plan((Hours(EVERY_DAY, 0, 60),), lanes=2)
    known = [TakenTime("ana", 0, 0, 30)]
    others = [TakenTime("ana", -1, 10, 20), TakenTime("ana", -1, 15, 25)]
    found = fitted(planning, known, others)
    assert {(item.lane, item.begin) for item in found} == {(0, 0), (1, 10), (0, 15), (1, 15)}


def test_twenty_practitioners_over_ninety_days_are_quick() -> None:
    planning, taken = crowd.of_everybody()
    best = turn = 9.0
    for _ in range(5):
        began = process_time()
        free = FreeTimes(planning, NEW_YORK, taken)
        assert len(list(free.starts(planning.kinds[0], crowd.BEGIN, crowd.END))) > 1000
        best = min(best, process_time() - began)
        began = process_time()
        assert sum(number & 1 for number in range(500_000)) == 250_000
        turn = min(turn, process_time() - began)
    # Beside what the same processor does meanwhile: the budget is 50 ms where this sum takes some 25.
    print(f"free times in {best / turn:.1f} times of a sum")
    assert best < 4 * turn

"""What is free: the times at which a kind of visit can be booked, from working weeks and from what is taken.

Everything is counted in whole minutes of UTC since 1970, so that no time is offered that a clock change leaves out, and
one that comes twice is two times. Only working hours are by the clock on the wall: those that begin within an hour that
is left out begin with the first minute that there is, and those that end within one that comes twice with the second.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from kiosk.domain.planning import SERVICE, WHOLE_DAY, BookedKind, Calendar, Planning

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
NOON = 12 * 60
# From begin to before end.
Span = tuple[int, int]


@dataclass(frozen=True)
class TakenTime:
    """A time that a lane of a calendar is taken, in minutes of UTC since 1970."""

    calendar: str
    lane: int
    begin: int
    end: int


@dataclass(frozen=True)
class Claim:
    """A lane of a calendar, from and to before a time (aware): what is written down for a booking."""

    calendar: str
    lane: int
    begins: datetime
    ends: datetime


@dataclass(frozen=True)
class FreeTime:
    """A time at which a kind of visit can be booked.

    Attributes:
        start: when it begins (aware, UTC).
        practitioner, room: the keys of the calendars that are free then; empty where it needs none.
        claims: what is to be written down of it, its buffers included.
    """

    start: datetime
    kind: BookedKind
    practitioner: str = ""
    room: str = ""
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True)
class Wish:
    """When, and with whom, somebody wants to come.

    Attributes:
        days: of the week, 1 for Monday to 7 for Sunday.
        begin, end: minutes of the day by the clock on the wall, between which it begins; the end is not among them.
        practitioner: the key of a calendar; empty for anybody.
    """

    days: frozenset[int] = frozenset(range(1, 8))
    begin: int = 0
    end: int = WHOLE_DAY
    practitioner: str = ""

    def fits(self, start: datetime, zone: ZoneInfo) -> bool:
        """Whether a time (aware) is as it was wished."""
        local = start.astimezone(zone)
        return local.isoweekday() in self.days and self.begin <= local.hour * 60 + local.minute < self.end


ANY = Wish()
MORNING = Wish(end=NOON)
AFTERNOON = Wish(begin=NOON)


@dataclass(frozen=True)
class FreeTimes:
    """What is free of a plan where some times are taken. Asked for one stretch of days.

    Attributes:
        step: the minutes from one time that is offered to the next, from where working hours begin.
    """

    planning: Planning
    zone: ZoneInfo
    taken: Iterable[TakenTime] = ()
    step: int = 15
    _busy: dict[tuple[str, int], list[Span]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        by_lane: dict[tuple[str, int], list[Span]] = defaultdict(list)
        for item in self.taken:
            by_lane[item.calendar, item.lane].append((item.begin, item.end))
        for key, spans in by_lane.items():
            self._busy[key] = _merged(spans)

    def starts(self, kind: BookedKind, since: datetime, until: datetime, wish: Wish = ANY) -> Iterator[int]:
        """The minutes at which one can begin, from ``since`` to before ``until`` (aware)."""
        seen = sorted({minute for minute, _ in self._pairs(kind, since, until, wish)})
        return (minute for minute in seen if self._is_wished(minute, wish))

    def find(
        self, kind: BookedKind, since: datetime, until: datetime, wish: Wish = ANY, most: int = 200
    ) -> list[FreeTime]:
        """The first times that are free, at most one for each practitioner and minute, the earliest first."""
        fitting = (
            (minute, whose)
            for minute, whose in self._pairs(kind, since, until, wish)
            if self._is_wished(minute, wish)
        )
        made = (self.at(kind, moment_of(minute), whose) for minute, whose in fitting)
        return list(islice((item for item in made if item is not None), most))

    def at(self, kind: BookedKind, start: datetime, practitioner: str) -> FreeTime | None:
        """What is to be written down for one that begins then (aware), or None where it is not free."""
        begin = minute_of(start)
        claimed = (begin - kind.before, begin + kind.minutes + kind.after)
        day = start.astimezone(self.zone).date()
        claims: list[Claim] = []
        room = ""
        if practitioner:
            lane = self._lane(practitioner, begin, kind.minutes, claimed, day)
            if practitioner not in kind.practitioners or lane is None:
                return None
            claims.append(_claim(practitioner, lane, claimed))
        elif kind.practitioners:
            return None
        if kind.rooms:
            lanes = ((key, self._lane(key, begin, kind.minutes, claimed, day)) for key in kind.rooms)
            found = next(((key, lane) for key, lane in lanes if lane is not None), None)
            if found is None:
                return None
            room = found[0]
            claims.append(_claim(*found, claimed))
        if kind.service in self.planning.at_once:
            visit = (begin, begin + kind.minutes)
            key = SERVICE + kind.service
            lane = self._free_lane(key, visit)
            if lane is None:
                return None
            claims.append(_claim(key, lane, visit))
        return FreeTime(start.astimezone(UTC), kind, practitioner, room, tuple(claims))

    def hours_of(self, calendar: Calendar, day: date) -> list[Span]:
        """When somebody works on a day, in minutes of UTC since 1970."""
        return _works(self.planning, calendar, day, self.zone)

    def _is_wished(self, minute: int, wish: Wish) -> bool:
        usual = wish.begin == 0 and wish.end == WHOLE_DAY and len(wish.days) == 7
        return usual or wish.fits(moment_of(minute), self.zone)

    def _pairs(self, kind: BookedKind, since: datetime, until: datetime, wish: Wish) -> list[tuple[int, str]]:
        """Each minute with each practitioner who is free, in order; of rooms and services one is free then."""
        first, last = -(-int((since - _EPOCH).total_seconds()) // 60), minute_of(until)
        days = _days(since, until, self.zone)
        rooms = self._openings(kind, kind.rooms, days) if kind.rooms else None
        service = self._of_service(kind, first, last)
        found: list[tuple[int, str]] = []
        for whose in [key for key in kind.practitioners or ("",) if wish.practitioner in ("", key)]:
            opened = self._openings(kind, (whose,), days) if whose else self._openings(kind, kind.rooms, days)
            for others in (rooms, service):
                if others is not None:
                    opened = _both(opened, others)
            for low, high, anchor in opened:
                low, high = max(low, first), min(high, last - 1)
                begin = low + (anchor - low) % self.step
                found.extend([(minute, whose) for minute in range(begin, high + 1, self.step)])
        found.sort()
        # Of several lanes or rooms, more than one may be free at a time.
        return list(dict.fromkeys(found))

    def _openings(
        self, kind: BookedKind, keys: Iterable[str], days: Sequence[date]
    ) -> list[tuple[int, int, int]]:
        """From and to which minute one may begin, in one of the calendars, and where these were counted from."""
        found: list[tuple[int, int, int]] = []
        for key in keys:
            calendar = self.planning.by_key[key]
            spans = [span for day in days for span in self.hours_of(calendar, day)]
            if calendar.is_always_open:
                spans = _merged(spans)
            for lane in range(calendar.lanes):
                found += _allowed(spans, self._busy.get((key, lane), []), kind)
        return sorted(found)

    def _of_service(self, kind: BookedKind, first: int, last: int) -> list[tuple[int, int, int]] | None:
        number = self.planning.at_once.get(kind.service)
        if number is None:
            return None
        alone = BookedKind(kind.service, minutes=kind.minutes, rooms=("any",))
        whole = [(first - WHOLE_DAY, last + 2 * WHOLE_DAY)]
        key = SERVICE + kind.service
        lanes = (_allowed(whole, self._busy.get((key, lane), []), alone) for lane in range(number))
        return sorted(item for lane in lanes for item in lane)

    def _lane(self, key: str, begin: int, minutes: int, claimed: Span, day: date) -> int | None:
        """A lane of a calendar that works then and is free, or None."""
        calendar = self.planning.by_key.get(key)
        if calendar is None:
            return None
        # Of hours that go to midnight, the next ones may begin with the new day.
        spans = [*self.hours_of(calendar, day), *self.hours_of(calendar, day + _DAY)]
        if calendar.is_always_open:
            spans = _merged(spans)
        if not any(low <= begin and begin + minutes <= high for low, high in spans):
            return None
        return self._free_lane(key, claimed)

    def _free_lane(self, key: str, claimed: Span) -> int | None:
        lanes = range(self.planning.lanes_of(key))
        return next((lane for lane in lanes if not self._is_taken((key, lane), claimed)), None)

    def _is_taken(self, lane: tuple[str, int], claimed: Span) -> bool:
        spans = self._busy.get(lane, [])
        place = bisect_left(spans, (claimed[1],)) - 1
        return place >= 0 and spans[place][1] > claimed[0]


def minute_of(moment: datetime) -> int:
    """The minute of a moment (aware) that goes on then."""
    return int((moment - _EPOCH) // _MINUTE)


def moment_of(minute: int) -> datetime:
    """The moment at which a minute begins (aware, UTC)."""
    return _EPOCH + minute * _MINUTE


def good(offers: Sequence[FreeTime], zone: ZoneInfo, most: int = 6) -> list[FreeTime]:
    """A few that differ, in order: the first of each morning and each afternoon, two of a day at most."""
    found: dict[tuple[date, bool], FreeTime] = {}
    for item in offers:
        local = item.start.astimezone(zone)
        found.setdefault((local.date(), local.hour >= 12), item)
    return sorted(found.values(), key=lambda item: item.start)[:most]


def comes_twice(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether the clock on the wall shows what it shows at ``moment`` (aware) a second time, or has done so."""
    local = moment.astimezone(zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def fitted(planning: Planning, taken: Iterable[TakenTime], others: Iterable[TakenTime]) -> list[TakenTime]:
    """``taken`` and ``others``, of which nobody said which lane: each in one that is free then, or in every one."""
    known = list(taken)
    by_lane: dict[tuple[str, int], list[TakenTime]] = defaultdict(list)
    for item in known:
        by_lane[item.calendar, item.lane].append(item)
    for item in others:
        lanes = range(planning.lanes_of(item.calendar))
        free = [
            lane
            for lane in lanes
            if not any(item.begin < one.end and one.begin < item.end for one in by_lane[item.calendar, lane])
        ]
        for lane in free[:1]:
            put = TakenTime(item.calendar, lane, item.begin, item.end)
            by_lane[item.calendar, lane].append(put)
            known.append(put)
        if not free:
            known += [TakenTime(item.calendar, lane, item.begin, item.end) for lane in lanes]
    return known


def _claim(key: str, lane: int, span: Span) -> Claim:
    return Claim(key, lane, moment_of(span[0]), moment_of(span[1]))


def _days(since: datetime, until: datetime, zone: ZoneInfo) -> list[date]:
    first = since.astimezone(zone).date()
    number = (until.astimezone(zone).date() - first).days
    return [first + timedelta(days=each) for each in range(max(0, number) + 1)]


def _works(planning: Planning, calendar: Calendar, day: date, zone: ZoneInfo) -> list[Span]:
    hours = [(item.begin, item.end) for item in calendar.hours if item.on(day)]
    if calendar.is_always_open:
        hours = [(0, WHOLE_DAY)]
    if calendar.keeps_holidays and planning.holidays and planning.is_holiday(day):
        hours = []
    changes = [item for item in calendar.changes if item.on(day)]
    hours += [(item.begin, item.end) for item in changes if item.works]
    for item in changes:
        if not item.works:
            hours = [part for span in hours for part in _without(span, (item.begin, item.end))]
    if not hours:
        return []
    found = [
        (_on_wall(day, begin, zone, late=False), _on_wall(day, end, zone, late=True))
        for begin, end in _merged(hours)
    ]
    return [(begin, end) for begin, end in found if begin < end]


@lru_cache(maxsize=100_000)
def _on_wall(day: date, minute: int, zone: ZoneInfo, *, late: bool) -> int:
    """The minute of UTC at which the clock on the wall shows a minute of a day, the second of two where ``late``.

    Where it never shows it, the first minute after those that are left out.
    """
    wall = datetime(day.year, day.month, day.day) + minute * _MINUTE
    first, second = (minute_of(wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)) for fold in (0, 1))
    if first <= second:
        return second if late else first
    before = moment_of(second).astimezone(zone).utcoffset()
    return next(
        each for each in range(second, first + 1) if moment_of(each).astimezone(zone).utcoffset() != before
    )


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return found


def _without(span: Span, other: Span) -> Iterator[Span]:
    if span[0] < min(span[1], other[0]):
        yield span[0], min(span[1], other[0])
    if max(span[0], other[1]) < span[1]:
        yield max(span[0], other[1]), span[1]


def _allowed(works: Iterable[Span], busy: Sequence[Span], kind: BookedKind) -> Iterator[tuple[int, int, int]]:
    """From and to which minute a visit may begin: within what is worked, and with its buffers beside what is taken."""
    for begin, end in works:
        low, last = begin, end - kind.minutes
        place = max(0, bisect_right(busy, (begin - kind.before,)) - 1)
        for taken in islice(busy, place, None):
            if low > last or taken[0] >= end + kind.after:
                break
            high = taken[0] - kind.minutes - kind.after
            if low <= min(high, last):
                yield low, min(high, last), begin
            low = max(low, taken[1] + kind.before)
        if low <= last:
            yield low, last, begin


def _both(
    some: Sequence[tuple[int, int, int]], others: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int]]:
    """Where both may begin, counted as the first are."""
    joined: list[list[int]] = []
    for low, high, _ in sorted(others):
        if joined and low <= joined[-1][1] + 1:
            joined[-1][1] = max(joined[-1][1], high)
        else:
            joined.append([low, high])
    ends = [high for _, high in joined]
    found: list[tuple[int, int, int]] = []
    for low, high, anchor in some:
        for place in range(bisect_left(ends, low), len(joined)):
            begin, end = max(low, joined[place][0]), min(high, joined[place][1])
            if joined[place][0] > high:
                break
            if begin <= end:
                found.append((begin, end, anchor))
    return found


def by_day(offers: Iterable[FreeTime], zone: ZoneInfo) -> Mapping[date, list[FreeTime]]:
    """The times of each day on the wall."""
    found: dict[date, list[FreeTime]] = defaultdict(list)
    for item in offers:
        found[item.start.astimezone(zone).date()].append(item)
    return found

"""The clinic's plan: who and what can be booked, and when they work. Free times are computed from it, and never kept.

A calendar is FHIR R4's Schedule of one practitioner or one room; what is free of it, its Slots, is in `free`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any
from zlib import crc32

from kiosk.domain.names import fold

# Minutes of a day on the wall.
WHOLE_DAY = 24 * 60
# What the keys of calendars that count how many of a service go on at once begin with. No calendar's own key has it.
SERVICE = "service:"
MOST_LANES = 50
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,35}")
_EVERY_YEAR = re.compile(r"\d\d-\d\d")


class CalendarKind(StrEnum):
    """Whose time a calendar is of."""

    PRACTITIONER = "practitioner"
    ROOM = "room"


@dataclass(frozen=True)
class Hours:
    """A part of a working week.

    Attributes:
        days: of the week, 1 for Monday to 7 for Sunday.
        begin, end: minutes of the day, by the clock on the wall.
        since, until: the first and the last day on which it holds, as ISO dates; empty for no bound.
    """

    days: tuple[int, ...]
    begin: int
    end: int
    since: str = ""
    until: str = ""

    def __post_init__(self) -> None:
        if not self.days or not set(self.days) <= set(range(1, 8)):
            raise ValueError("days of a week are 1 to 7")
        _must_span(self.begin, self.end)
        _must_follow(self.since, self.until)

    def on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return day.isoweekday() in self.days and _within(day.isoformat(), self.since, self.until)


@dataclass(frozen=True)
class OtherHours:
    """Days on which somebody works other hours than every week.

    Attributes:
        since, until: the first and the last of these days, as ISO dates.
        begin, end: minutes of each of the days, by the clock on the wall.
        works: these hours are worked besides; else they are not worked.
        why: what staff read of it.
    """

    since: str
    until: str
    begin: int = 0
    end: int = WHOLE_DAY
    works: bool = False
    why: str = ""

    def __post_init__(self) -> None:
        _must_span(self.begin, self.end)
        date.fromisoformat(self.since)
        date.fromisoformat(self.until)
        _must_follow(self.since, self.until)

    def on(self, day: date) -> bool:
        """Whether it is about a day."""
        return self.since <= day.isoformat() <= self.until


@dataclass(frozen=True)
class Holiday:
    """A day on which nobody works who keeps holidays: an ISO date, or ``12-25`` for that day of every year."""

    day: str
    name: str = ""

    def __post_init__(self) -> None:
        date.fromisoformat(f"2000-{self.day}" if _EVERY_YEAR.fullmatch(self.day) else self.day)


@dataclass(frozen=True)
class Calendar:
    """The time of a practitioner or a room.

    Attributes:
        id: its key.
        name: as bookings name whose it is.
        place: the key of the place where they work, or which it is; empty where nobody has said.
        lanes: how many can be booked at once.
        hours, changes: when they work. A room without hours is always open.
        keeps_holidays: nobody works there on the clinic's holidays, but for hours that are worked besides.
    """

    id: str
    name: str
    kind: CalendarKind = CalendarKind.PRACTITIONER
    place: str = ""
    lanes: int = 1
    hours: tuple[Hours, ...] = ()
    changes: tuple[OtherHours, ...] = ()
    keeps_holidays: bool = True

    def __post_init__(self) -> None:
        if not _KEY.fullmatch(self.id) or not self.name:
            raise ValueError("a calendar has a key and a name")
        if not 1 <= self.lanes <= MOST_LANES:
            raise ValueError(f"1 to {MOST_LANES} are booked at once")

    @property
    def is_always_open(self) -> bool:
        """Whether nobody has said when it is open."""
        said = self.hours or any(change.works for change in self.changes)
        return self.kind is CalendarKind.ROOM and not said


@dataclass(frozen=True)
class BookedKind:
    """How a kind of visit is booked.

    Attributes:
        service, visit_type: its keys; the visit type is empty for all of a service.
        minutes: how long one takes.
        before, after: minutes that its calendars are kept free around one.
        practitioners, rooms: the keys of the calendars of which one of each is needed; none where there are none.
        by_patients: whether patients book it by themselves.
    """

    service: str
    visit_type: str = ""
    minutes: int = 15
    before: int = 0
    after: int = 0
    practitioners: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    by_patients: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= WHOLE_DAY or not min(self.before, self.after) >= 0:
            raise ValueError("a visit takes a minute to a day")
        if max(self.before, self.after) > WHOLE_DAY:
            raise ValueError("a day at most is kept free")
        if not self.practitioners and not self.rooms:
            raise ValueError("a visit is with a practitioner or in a room")

    @property
    def key(self) -> str:
        """What it is told from others by."""
        return f"{self.service}/{self.visit_type}"


@dataclass(frozen=True)
class Planning:
    """All that a clinic has decided of when it can be booked.

    Attributes:
        at_once: how many visits of a service go on at once at most, by its key.
    """

    calendars: tuple[Calendar, ...] = ()
    kinds: tuple[BookedKind, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    at_once: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.by_key) != len(self.calendars) or len(self.kinds_by_key) != len(self.kinds):
            raise ValueError("each calendar and each kind is told once")
        for kind in self.kinds:
            for keys, of in (
                (kind.practitioners, CalendarKind.PRACTITIONER),
                (kind.rooms, CalendarKind.ROOM),
            ):
                if any(key not in self.by_key or self.by_key[key].kind is not of for key in keys):
                    raise ValueError(f"a calendar of {kind.key} is none")
        if not all(1 <= number <= MOST_LANES for number in self.at_once.values()):
            raise ValueError(f"1 to {MOST_LANES} visits go on at once")

    def __str__(self) -> str:
        """What the audit and a list of settings say of it."""
        if not self.calendars and not self.kinds:
            return ""
        # A plan of as many that is another one is told from it.
        mark = crc32(repr(self).encode())
        return f"{len(self.calendars)} calendars, {len(self.kinds)} kinds {mark:08x}"

    @cached_property
    def by_key(self) -> dict[str, Calendar]:
        """Every calendar by its key."""
        return {item.id: item for item in self.calendars}

    @cached_property
    def kinds_by_key(self) -> dict[str, BookedKind]:
        """Every kind of visit by what it is told from others by."""
        return {item.key: item for item in self.kinds}

    @cached_property
    def by_name(self) -> dict[str, Calendar]:
        """The calendars of practitioners, by their names as they are compared."""
        return {fold(item.name): item for item in self.calendars if item.kind is CalendarKind.PRACTITIONER}

    @cached_property
    def rooms_by_place(self) -> dict[str, Calendar]:
        """The calendars of rooms, by the keys of their places and by their names as they are compared."""
        rooms = [item for item in self.calendars if item.kind is CalendarKind.ROOM]
        return {fold(item.name): item for item in rooms} | {item.place: item for item in rooms if item.place}

    @cached_property
    def _days(self) -> frozenset[str]:
        return frozenset(item.day for item in self.holidays)

    def is_holiday(self, day: date) -> bool:
        """Whether the clinic keeps a day."""
        return day.isoformat() in self._days or f"{day:%m-%d}" in self._days

    def lanes_of(self, key: str) -> int:
        """How many can be booked at once of a calendar, or of a service."""
        if key.startswith(SERVICE):
            return self.at_once.get(key.removeprefix(SERVICE), 1)
        return self.by_key[key].lanes if key in self.by_key else 1

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> Planning:
        """What `dataclasses.asdict` made of it, also after a way through JSON.

        Raises:
            ValueError, TypeError, LookupError, AttributeError: it did not come from there.
        """
        return cls(
            tuple(_calendar(item) for item in values["calendars"]),
            tuple(_made(BookedKind, item) for item in values["kinds"]),
            tuple(_made(Holiday, item) for item in values["holidays"]),
            {str(key): _number(number) for key, number in values["at_once"].items()},
        )


def _calendar(values: Mapping[str, Any]) -> Calendar:
    parts = {
        "kind": CalendarKind(values["kind"]),
        "hours": tuple(_made(Hours, item) for item in values["hours"]),
        "changes": tuple(_made(OtherHours, item) for item in values["changes"]),
    }
    made: Calendar = _made(Calendar, {**values, **parts})
    return made


def _made(kind: Any, values: Mapping[str, Any]) -> Any:
    known = {item.name: str(item.type) for item in fields(kind)}
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            continue
        if known[name] == "int":
            _number(value)
        elif known[name] == "str" and not isinstance(value, str):
            raise TypeError("a text is needed")
        elif known[name] == "bool" and not isinstance(value, bool):
            raise TypeError("true or false is needed")
        elif known[name] == "tuple[int, ...]":
            value = tuple(map(_number, value))
        elif known[name] == "tuple[str, ...]":
            value = tuple(map(str, value))
        found[name] = value
    return kind(**found)


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is needed")
    return value


def _within(day: str, since: str, until: str) -> bool:
    return (not since or since <= day) and (not until or day <= until)


def _must_span(begin: int, end: int) -> None:
    if not 0 <= begin < end <= WHOLE_DAY:
        raise ValueError("hours begin before they end, within a day")


def _must_follow(since: str, until: str) -> None:
    for day in filter(None, (since, until)):
        date.fromisoformat(day)
    if since and until and until < since:
        raise ValueError("a last day is not before the first")


def is_calendar_key(text: str) -> bool:
    """Whether a calendar can have this key."""
    return _KEY.fullmatch(text) is not None


def keys_of(calendars: Iterable[Calendar], kind: CalendarKind) -> tuple[str, ...]:
    """The keys of the calendars of one kind."""
    return tuple(item.id for item in calendars if item.kind is kind)

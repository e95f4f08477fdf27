"""The plan as tables of the clinic's TOML document: written whole, and read whole.

    [plan.calendars.rivera]
    name = "Rivera, Ana"
    hours = ["mon-thu 09:00-13:00", "mon,wed 14:00-17:30 from 2026-01-07 until 2026-06-30"]
    changes = ["2026-08-03 to 2026-08-21 away: summer", "2026-08-22 09:00-12:00 works: Saturday for who waits"]
    [plan.kinds."family/follow-up"]
    minutes = 20
    practitioners = ["rivera"]

What a document says of the plan takes the place of all that was planned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from kiosk.domain.names import is_writable
from kiosk.domain.places import Places
from kiosk.domain.planning import (
    WHOLE_DAY,
    BookedKind,
    Calendar,
    CalendarKind,
    Holiday,
    Hours,
    OtherHours,
    Planning,
    is_calendar_key,
)
from kiosk.domain.toml_text import key_of, list_of, text_of

PLAN = "plan"
LONGEST = 80
MOST_CALENDARS, MOST_LINES = 500, 400
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# What each key means, in the order in which they are written.
CALENDAR_SAYS = {
    "name": "as bookings name whose time it is",
    "kind": "practitioner or room",
    "place": "the key of the place where they work, or which it is",
    "lanes": "how many are booked at once, usually 1",
    "hours": 'every week: "mon-fri 09:00-13:00", also "from DATE" and "until DATE"; a room without is always open',
    "changes": 'other days: "DATE to DATE away: why", or "DATE 09:00-12:00 works: why"',
    "keeps_holidays": "false where they work on the clinic's holidays",
}
KIND_SAYS = {
    "minutes": "how long one takes",
    "before": "minutes kept free before it",
    "after": "minutes kept free after it",
    "practitioners": "the calendars of which one is needed",
    "rooms": "the rooms of which one is needed",
    "by_patients": "true where patients book it by themselves",
}
_TOP = ("holidays", "at_once", "calendars", "kinds")
_DATE = r"\d{4}-\d\d-\d\d"
_CLOCK = r"(?:\d{1,2}:\d\d)"
_HOURS = re.compile(
    rf"(?P<days>[a-z, -]+?) (?P<begin>{_CLOCK})-(?P<end>{_CLOCK})"
    rf"(?: from (?P<since>{_DATE}))?(?: until (?P<until>{_DATE}))?"
)
_CHANGE = re.compile(
    rf"(?P<since>{_DATE})(?: to (?P<until>{_DATE}))?(?: (?P<begin>{_CLOCK})-(?P<end>{_CLOCK}))? (?P<how>away|works)"
    r"(?:: ?(?P<why>.*))?"
)


def hours_text(hours: Hours) -> str:
    """A part of a working week as people write it.

    >>> hours_text(Hours((1, 2, 3, 5), 540, 780, until="2026-06-30"))
    'mon-wed,fri 09:00-13:00 until 2026-06-30'
    """
    runs: list[list[int]] = []
    for day in sorted(set(hours.days)):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    days = ",".join("-".join(dict.fromkeys((WEEK[run[0] - 1], WEEK[run[-1] - 1]))) for run in runs)
    bounds = "".join(f" {word} {day}" for word, day in (("from", hours.since), ("until", hours.until)) if day)
    return f"{days} {clock_text(hours.begin)}-{clock_text(hours.end)}{bounds}"


def hours_from(text: str) -> Hours:
    """What was written. Raises ValueError where it is none."""
    found = _HOURS.fullmatch(" ".join(text.lower().split()))
    if found is None:
        raise ValueError(text)
    days: list[int] = []
    for part in found["days"].replace(" ", "").split(","):
        first, _, last = part.partition("-")
        begin, end = WEEK.index(first), WEEK.index(last or first)
        if end < begin:
            raise ValueError(text)
        days += range(begin + 1, end + 2)
    return Hours(
        tuple(sorted(set(days))),
        clock_from(found["begin"]),
        clock_from(found["end"]),
        found["since"] or "",
        found["until"] or "",
    )


def change_text(change: OtherHours) -> str:
    """Days of other hours as people write them.

    >>> change_text(OtherHours("2026-08-03", "2026-08-21", why="summer"))
    '2026-08-03 to 2026-08-21 away: summer'
    """
    to = f" to {change.until}" if change.until != change.since else ""
    whole = (change.begin, change.end) == (0, WHOLE_DAY)
    hours = "" if whole else f" {clock_text(change.begin)}-{clock_text(change.end)}"
    how = "works" if change.works else "away"
    return f"{change.since}{to}{hours} {how}" + (f": {change.why}" if change.why else "")


def change_from(text: str) -> OtherHours:
    """What was written. Raises ValueError where it is none."""
    found = _CHANGE.fullmatch(" ".join(text.split()))
    if found is None:
        raise ValueError(text)
    return OtherHours(
        found["since"],
        found["until"] or found["since"],
        clock_from(found["begin"] or "0:00"),
        clock_from(found["end"] or "24:00"),
        found["how"] == "works",
        (found["why"] or "").strip(),
    )


def clock_text(minute: int) -> str:
    """A minute of the day: 09:05, and 24:00 for its end."""
    return f"{minute // 60:02}:{minute % 60:02}"


def clock_from(text: str) -> int:
    """A minute of the day. Raises ValueError where there is none."""
    hour, _, minute = text.partition(":")
    found = int(hour) * 60 + int(minute)
    if int(minute) > 59 or found > WHOLE_DAY:
        raise ValueError(text)
    return found


def written_plan(planning: Planning, *, decided: bool) -> Iterator[str]:
    """The lines of a document for the plan."""
    yield "# When the clinic can be booked, by calendars of practitioners and rooms. What a calendar may say:"
    yield from (f"#   {name}: {says}" for name, says in CALENDAR_SAYS.items())
    yield '# How a kind of visit is booked, by its keys, "SERVICE/VISIT TYPE" or "SERVICE/" for all of a service:'
    yield from (f"#   {name}: {says}" for name, says in KIND_SAYS.items())
    yield "# [plan.holidays] has a name for each date, or for 12-25 of every year; [plan.at_once] how many visits of a"
    yield "# service go on at once at most. A file that says anything of the plan says all of it."
    if planning == Planning() and not decided:
        yield from ("# Such as:", "#   [plan.calendars.rivera]", '#   name = "Rivera, Ana"')
        yield from ('#   hours = ["mon-fri 09:00-13:00"]', '#   [plan.kinds."family/follow-up"]')
        yield from ("#   minutes = 20", '#   practitioners = ["rivera"]')
        return
    yield f"[{PLAN}]"
    for name, table in (
        ("holidays", {item.day: text_of(item.name) for item in planning.holidays}),
        ("at_once", {key: str(number) for key, number in planning.at_once.items()}),
    ):
        if table:
            yield f"[{PLAN}.{name}]"
            yield from (f"{key_of(key)} = {value}" for key, value in table.items())
    for calendar in planning.calendars:
        yield f"[{PLAN}.calendars.{key_of(calendar.id)}]"
        yield from _lines(calendar, Calendar("x", "x"), CALENDAR_SAYS)
    for kind in planning.kinds:
        yield f"[{PLAN}.kinds.{key_of(kind.key)}]"
        yield from _lines(kind, BookedKind("", rooms=("x",)), KIND_SAYS)


def _lines(item: Any, usual: Any, says: Iterable[str]) -> Iterator[str]:
    for name in says:
        value = getattr(item, name)
        if value == getattr(usual, name) and name not in ("name", "minutes"):
            continue
        match value:
            case bool():
                yield f"{name} = {str(value).lower()}"
            case int():
                yield f"{name} = {value}"
            case tuple():
                yield f"{name} = {list_of(tuple(map(_as_text, value)))}"
            case _:
                yield f"{name} = {text_of(str(value))}"


def _as_text(item: object) -> str:
    match item:
        case Hours():
            return hours_text(item)
        case OtherHours():
            return change_text(item)
        case _:
            return str(item)


def read_plan(raw: object, places: Places) -> tuple[Planning, list[str]]:
    """The plan of a document's ``[plan]``, in a clinic of these places; and what is wrong, a sentence each."""
    wrong: list[str] = []
    tables = {name: _table(raw, name, wrong) for name in _TOP}
    if isinstance(raw, Mapping):
        wrong += [f"'{PLAN}' has no '{name}'; it has: {', '.join(_TOP)}." for name in set(raw) - set(_TOP)]
    holidays: list[Holiday] = []
    for day, name in tables["holidays"].items():
        try:
            if not isinstance(name, str) or not is_writable(name or "-", LONGEST):
                raise ValueError(day)
            holidays.append(Holiday(day, name))
        except ValueError:
            wrong.append(
                f"'{PLAN}.holidays': '{day[:40]}' is a date such as 2026-12-25, or 12-25, and its name."
            )
    at_once: dict[str, int] = {}
    for key, number in tables["at_once"].items():
        if key not in places.services_by_key:
            wrong.append(f"'{PLAN}.at_once': there is no service '{key[:40]}'.")
        elif isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= 50:
            wrong.append(f"'{PLAN}.at_once.{key}' is a whole number from 1 to 50.")
        else:
            at_once[key] = number
    calendars = [
        item for key, said in tables["calendars"].items() if (item := _calendar(key, said, places, wrong))
    ]
    kinds = [
        kind for key, said in tables["kinds"].items() if (kind := _kind(key, said, places, calendars, wrong))
    ]
    if len(calendars) > MOST_CALENDARS:
        wrong.append(f"'{PLAN}.calendars' are {MOST_CALENDARS} at most.")
    if wrong:
        return Planning(), wrong
    return Planning(tuple(calendars), tuple(kinds), tuple(holidays), at_once), []


def _table(raw: object, name: str, wrong: list[str]) -> Mapping[str, Any]:
    found = raw.get(name, {}) if isinstance(raw, Mapping) else None
    if not isinstance(found, Mapping):
        wrong.append(f"'{PLAN}.{name}' is a table." if isinstance(raw, Mapping) else f"'{PLAN}' is a table.")
        return {}
    return found


def _calendar(key: str, said: object, places: Places, wrong: list[str]) -> Calendar | None:
    where = f"'{PLAN}.calendars.{key[:40]}'"
    if not is_calendar_key(key):
        wrong.append(f"{where}: a key is small letters, digits and -, 36 at most.")
        return None
    values = _values(said, CALENDAR_SAYS, Calendar, where, wrong)
    if values is None:
        return None
    try:
        if not is_writable(values.get("name", ""), LONGEST) or not values.get("name", "").strip():
            raise ValueError(f"'name' is 1 to {LONGEST} letters")
        if values.get("place") and values["place"] not in places.by_key:
            raise ValueError(f"there is no place '{values['place'][:40]}'")
        values["kind"] = CalendarKind(values.get("kind", CalendarKind.PRACTITIONER))
        values["hours"] = _parsed("hours", values, hours_from)
        values["changes"] = _parsed("changes", values, change_from)
        return Calendar(key, **values)
    except ValueError as error:
        wrong.append(f"{where}: {_said(error)}.")
        return None


def _kind(
    key: str, said: object, places: Places, calendars: Iterable[Calendar], wrong: list[str]
) -> BookedKind | None:
    where = f"'{PLAN}.kinds.{key[:80]}'"
    values = _values(said, KIND_SAYS, BookedKind, where, wrong)
    if values is None:
        return None
    service, _, visit_type = key.partition("/")
    offered = places.services_by_key.get(service)
    types = [item.id for item in offered.visit_types] if offered is not None else []
    try:
        if offered is None:
            raise ValueError(f"there is no service '{service[:40]}'")
        if visit_type and visit_type not in types:
            raise ValueError(f"the service has no kind of visit '{visit_type[:40]}'")
        kind = BookedKind(service, visit_type, **values)
        known = {item.id: item.kind for item in calendars}
        for name, of in (
            ("practitioners", CalendarKind.PRACTITIONER),
            ("rooms", CalendarKind.ROOM),
        ):
            for each in getattr(kind, name):
                if known.get(each) is not of:
                    raise ValueError(f"'{name}' has no calendar '{each[:40]}'")
        return replace(
            kind,
            practitioners=tuple(dict.fromkeys(kind.practitioners)),
            rooms=tuple(dict.fromkeys(kind.rooms)),
        )
    except ValueError as error:
        wrong.append(f"{where}: {_said(error)}.")
        return None


def _values(
    said: object, says: Mapping[str, str], made: Any, where: str, wrong: list[str]
) -> dict[str, Any] | None:
    """What a table says, each of its kind; None where something is wrong with it."""
    if not isinstance(said, Mapping):
        wrong.append(f"{where} is a table.")
        return None
    types = {item.name: str(item.type) for item in fields(made)}
    found: dict[str, Any] = {}
    before = len(wrong)
    for name, value in said.items():
        if name not in says:
            wrong.append(f"{where} has no '{name[:40]}'; it has: {', '.join(says)}.")
            continue
        kind = types[name]
        if type(value) is {"bool": bool, "int": int}.get(kind):
            found[name] = value
        elif kind.startswith("tuple") and _are_texts(value):
            found[name] = tuple(value)
        elif kind in ("str", "CalendarKind") and isinstance(value, str):
            found[name] = value
        else:
            wrong.append(f"{where}: '{name}' is {says[name]}.")
    return found if len(wrong) == before else None


def _are_texts(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_LINES
        and all(isinstance(part, str) and is_writable(part, 200) for part in value)
    )


def _parsed(name: str, values: Mapping[str, Any], made: Callable[[str], Any]) -> tuple[Any, ...]:
    found = []
    for text in values.get(name, ()):
        try:
            found.append(made(text))
        except ValueError as error:
            raise ValueError(f"'{text[:80]}' cannot be read; '{name}' is {CALENDAR_SAYS[name]}") from error
    return tuple(found)


def _said(error: ValueError) -> str:
    return str(error).rstrip(".")

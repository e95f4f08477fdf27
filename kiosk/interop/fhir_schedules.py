"""FHIR R4 Schedules with their Slots, as calendars of the plan: what is free is worked, and what is busy is not.

A Slot is of one time and one Schedule; a Schedule is of its first actor, a Location or somebody who works there. How
many a Slot holds is said by the extension ``slot-capacity`` of SMART Scheduling Links.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.planning import MOST_LANES, WHOLE_DAY, Calendar, CalendarKind, OtherHours, Planning
from kiosk.domain.planning.document import LONGEST, MOST_CALENDARS, MOST_LINES
from kiosk.interop.fhir_files import read, sources
from kiosk.interop.report import NotUsed

_CAPACITY = "slot-capacity"
_FREE = ("free",)
_BUSY = ("busy", "busy-unavailable", "busy-tentative")
_NOT_OF_A_KEY = re.compile(r"[^a-z0-9-]+")
_DAY = timedelta(days=1)


@dataclass
class ReadSchedules:
    """What files say of schedules.

    Attributes:
        calendars: one for each Schedule that has a Slot, by its key.
        slots: how many Slots were understood.
        left_out: how many were not, by why.
    """

    calendars: dict[str, Calendar] = field(default_factory=dict)
    slots: int = 0
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass
class _Times:
    free: list[tuple[datetime, datetime]] = field(default_factory=list)
    busy: list[tuple[datetime, datetime]] = field(default_factory=list)
    lanes: int = 1


def read_schedules(paths: Iterable[Path], zone: ZoneInfo) -> ReadSchedules:
    """The calendars of files or folders, for a clinic in ``zone``."""
    found = ReadSchedules()
    files, problems = sources(paths)
    for problem in problems:
        found.left_out[str(problem.reason)] += 1
    names: dict[str, str] = {}
    schedules: dict[str, Mapping[str, Any]] = {}
    times: dict[str, _Times] = defaultdict(_Times)
    for source in files:
        for one in read(source):
            if isinstance(one, NotUsed):
                found.left_out[str(one.reason)] += 1
                continue
            resource, key = one.resource, str(one.resource.get("id", ""))
            match one.kind:
                case "Schedule" if key:
                    schedules[key] = resource
                case "Slot":
                    _slot(resource, times, found)
                case "Location" | "Practitioner" | "PractitionerRole" | "HealthcareService" if key:
                    names[f"{one.kind}/{key}"] = _name_of(resource)
                case _:
                    continue
    for key, taken in times.items():
        if key not in schedules:
            found.left_out["no_schedule"] += len(taken.free) + len(taken.busy)
            continue
        made = _calendar(key, schedules[key], taken, names, zone)
        if made is None or len(found.calendars) >= MOST_CALENDARS:
            found.left_out["too_much"] += len(taken.free) + len(taken.busy)
            continue
        found.calendars[made.id] = made
        found.slots += len(taken.free) + len(taken.busy)
    return found


def merged(planning: Planning, read_in: Mapping[str, Calendar]) -> Planning:
    """The plan with these calendars, each in the place of the one of its key; its week stays as the clinic has it."""
    kept = dict(planning.by_key)
    for key, calendar in read_in.items():
        before = kept.get(key)
        kept[key] = calendar
        if before is not None:
            kept[key] = Calendar(
                key,
                before.name,
                before.kind,
                before.place,
                calendar.lanes,
                before.hours,
                calendar.changes,
                before.keeps_holidays,
            )
    return Planning(tuple(kept.values()), planning.kinds, planning.holidays, planning.at_once)


def _slot(resource: Mapping[str, Any], times: dict[str, _Times], found: ReadSchedules) -> None:
    status = resource.get("status")
    reference = resource.get("schedule")
    text = reference.get("reference") if isinstance(reference, Mapping) else None
    try:
        span = (_moment(resource.get("start")), _moment(resource.get("end")))
    except (ValueError, TypeError):
        found.left_out["no_time"] += 1
        return
    if not isinstance(text, str) or span[0] >= span[1] or span[1] - span[0] > 7 * _DAY:
        found.left_out["no_time" if isinstance(text, str) else "no_schedule"] += 1
        return
    of = times[text.rpartition("/")[2]]
    if status in _FREE:
        of.free.append(span)
        of.lanes = max(of.lanes, min(MOST_LANES, _capacity(resource)))
    elif status in _BUSY:
        of.busy.append(span)
    else:
        found.left_out["not_in_use"] += 1


def _capacity(resource: Mapping[str, Any]) -> int:
    extensions = resource.get("extension")
    for item in extensions if isinstance(extensions, list) else ():
        url, value = (item.get("url"), item.get("valueInteger")) if isinstance(item, Mapping) else ("", 1)
        if isinstance(url, str) and url.endswith(_CAPACITY) and type(value) is int and value > 0:
            return value
    return 1


def _moment(text: object) -> datetime:
    """An instant (aware). Raises ValueError and TypeError where it is none."""
    if not isinstance(text, str) or len(text) > 40:
        raise TypeError("an instant is a text")
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("an instant has a zone")
    return moment


def _calendar(
    key: str, schedule: Mapping[str, Any], taken: _Times, names: Mapping[str, str], zone: ZoneInfo
) -> Calendar | None:
    changes = [
        *(change for span in _joined(taken.free) for change in _changes(span, zone, works=True)),
        *(change for span in _joined(taken.busy) for change in _changes(span, zone, works=False)),
    ]
    if len(changes) > MOST_LINES:
        return None
    actors = schedule.get("actor")
    actor = (
        next((item for item in actors if isinstance(item, Mapping)), {}) if isinstance(actors, list) else {}
    )
    reference = str(actor.get("reference", ""))
    called = (
        names.get("/".join(reference.split("/")[-2:])) or str(actor.get("display", "")) or f"Schedule {key}"
    )
    shown = "".join(letter for letter in called if letter.isprintable())[:LONGEST].strip()
    own = _NOT_OF_A_KEY.sub("-", key.lower()).strip("-")[:24] or "one"
    kind = CalendarKind.ROOM if "Location/" in reference else CalendarKind.PRACTITIONER
    return Calendar(
        f"schedule-{own}",
        shown or f"Schedule {own}",
        kind,
        "",
        taken.lanes,
        (),
        tuple(changes),
        keeps_holidays=False,
    )


def _joined(spans: Iterable[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    held: tuple[datetime, datetime] | None = None
    for begin, end in sorted(spans):
        if held is not None and begin <= held[1]:
            held = (held[0], max(held[1], end))
        else:
            if held is not None:
                yield held
            held = (begin, end)
    if held is not None:
        yield held


def _changes(span: tuple[datetime, datetime], zone: ZoneInfo, *, works: bool) -> Iterator[OtherHours]:
    """A time by the clock on the wall, a line for each day."""
    begin, end = (moment.astimezone(zone) for moment in span)
    day = begin.date()
    while day <= end.date():
        first = begin.hour * 60 + begin.minute if day == begin.date() else 0
        last = end.hour * 60 + end.minute if day == end.date() else WHOLE_DAY
        if first < last:
            yield OtherHours(day.isoformat(), day.isoformat(), first, last, works)
        day += _DAY


def _name_of(resource: Mapping[str, Any]) -> str:
    name = resource.get("name")
    if isinstance(name, str):
        return name
    first = next((item for item in name if isinstance(item, Mapping)), {}) if isinstance(name, list) else {}
    given = first.get("given")
    parts = [str(first.get("family", "")), *(map(str, given) if isinstance(given, list) else ())]
    return ", ".join(part for part in parts if part)

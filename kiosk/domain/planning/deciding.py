"""One thing of the plan is decided: a calendar, a kind of visit, a holiday, how many visits go on at once.

It is said in the words of the clinic's document, and read by its rules.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from kiosk.domain.failures import Refusal
from kiosk.domain.places import Places
from kiosk.domain.planning import Calendar, CalendarKind, OtherHours, Planning
from kiosk.domain.planning.document import MOST_CALENDARS, PLAN, read_plan, written_plan

# The last day that can be written.
_NEVER_AGAIN = "9999-12-31"


class PlanPart(StrEnum):
    """What the plan is made of, as the document calls it."""

    CALENDARS = "calendars"
    KINDS = "kinds"
    HOLIDAYS = "holidays"
    AT_ONCE = "at_once"


class PlanWrong(Refusal):
    """It cannot be so; ``wrong`` is everything that is wrong with it, a sentence each."""

    def __init__(self, *wrong: str) -> None:
        super().__init__("\n".join(wrong))
        self.wrong = wrong


def as_tables(planning: Planning) -> dict[str, dict[str, Any]]:
    """The plan as a document has it: a table for each of its parts, by key."""
    found = tomllib.loads("\n".join(written_plan(planning, decided=True)))[PLAN]
    return {part: found.get(part, {}) for part in PlanPart}


def decided(
    planning: Planning, part: PlanPart, key: str, said: Mapping[str, object], places: Places, *, new: bool
) -> Planning:
    """The plan with one thing of it as it is ``said``; what is not said of it stays, and what is empty is as usual.

    Of a holiday ``name`` is said, of a service's visits at once ``number``. Raises PlanWrong.
    """
    there = as_tables(planning)[part]
    if new and key in there:
        raise PlanWrong(
            f"'{PLAN}.{part}' has '{key}' already; change that one, or give this a key of its own."
        )
    if not new and key not in there:
        raise PlanWrong(f"'{PLAN}.{part}' has no '{key}' any more: it was taken away meanwhile.")
    if new and part is PlanPart.CALENDARS and len(there) >= MOST_CALENDARS:
        raise PlanWrong(f"'{PLAN}.calendars' are {MOST_CALENDARS} at most.")
    one: dict[str, Any] = {}
    match part:
        case PlanPart.HOLIDAYS:
            one[part] = {key: said.get("name", there.get(key, ""))}
        case PlanPart.AT_ONCE:
            one[part] = {key: said.get("number", there.get(key))}
        case PlanPart.CALENDARS | PlanPart.KINDS:
            table = {**there.get(key, {}), **said}
            one[part] = {key: {name: value for name, value in table.items() if value not in ("", [])}}
    if part is PlanPart.KINDS:
        # The calendars of which it may name some, and nothing that could be wrong with them.
        bare = {item.id: {"name": "x", "kind": str(item.kind)} for item in planning.calendars}
        one[PlanPart.CALENDARS] = bare
    made, wrong = read_plan(one, places)
    if wrong:
        raise PlanWrong(*wrong)
    try:
        return _with(planning, part, made)
    except ValueError as error:
        raise PlanWrong(f"'{PLAN}.{part}.{key}': {error}.") from error


def _with(planning: Planning, part: PlanPart, made: Planning) -> Planning:
    match part:
        case PlanPart.CALENDARS:
            calendars = {item.id: item for item in (*planning.calendars, *made.calendars)}
            return replace(planning, calendars=tuple(calendars.values()))
        case PlanPart.KINDS:
            kinds = {item.key: item for item in (*planning.kinds, *made.kinds)}
            return replace(planning, kinds=tuple(kinds.values()))
        case PlanPart.HOLIDAYS:
            days = {item.day: item for item in (*planning.holidays, *made.holidays)}
            return replace(planning, holidays=tuple(days.values()))
        case PlanPart.AT_ONCE:
            return replace(planning, at_once={**planning.at_once, **made.at_once})


def without(planning: Planning, part: PlanPart, key: str) -> Planning:
    """The plan without one thing of it. Raises PlanWrong where a kind of visit needs the calendar."""
    match part:
        case PlanPart.CALENDARS:
            needed = [kind.key for kind in planning.kinds if key in (*kind.practitioners, *kind.rooms)]
            if needed:
                raise PlanWrong(
                    f"'{key}' is needed for: {', '.join(needed)}. Take it out of these kinds of visits first."
                )
            return replace(planning, calendars=tuple(item for item in planning.calendars if item.id != key))
        case PlanPart.KINDS:
            return replace(planning, kinds=tuple(item for item in planning.kinds if item.key != key))
        case PlanPart.HOLIDAYS:
            return replace(planning, holidays=tuple(item for item in planning.holidays if item.day != key))
        case PlanPart.AT_ONCE:
            return replace(
                planning, at_once={name: number for name, number in planning.at_once.items() if name != key}
            )


def ended(planning: Planning, key: str, last: str) -> Planning:
    """The plan with a calendar that is worked up to the day ``last``, and never after it. Raises PlanWrong."""
    calendar = planning.by_key.get(key)
    if calendar is None:
        raise PlanWrong(f"'{PLAN}.calendars' has no '{key}' any more: it was taken away meanwhile.")
    day = last_day(last)
    made = _worked_until(calendar, day.isoformat())
    if made.kind is CalendarKind.ROOM:
        # One of which nobody says when it is open is always open.
        after = (day + timedelta(days=1)).isoformat()
        never = OtherHours(after, _NEVER_AGAIN)
        changes = [change for change in made.changes if change.until != _NEVER_AGAIN]
        made = replace(made, changes=(*changes, never))
    calendars = tuple(made if item.id == key else item for item in planning.calendars)
    return replace(planning, calendars=calendars)


def last_day(text: str) -> date:
    """A day as it is typed. Raises PlanWrong."""
    try:
        found = date.fromisoformat(text.strip())
    except ValueError:
        found = date.max
    if found.year > 9998:
        raise PlanWrong(f"'{text[:40]}' is no day: it is written such as 2026-12-31.")
    return found


def _worked_until(calendar: Calendar, last: str) -> Calendar:
    hours = tuple(
        replace(item, until=min(item.until or last, last)) for item in calendar.hours if item.since <= last
    )
    changes = tuple(
        replace(item, until=min(item.until, last)) if item.works else item
        for item in calendar.changes
        if item.since <= last or not item.works
    )
    return replace(calendar, hours=hours, changes=changes)

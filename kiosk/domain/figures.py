"""Days in figures: how many came when, how long they waited, where they stopped, and what was left to the desk.

Nobody is named, and nothing here says who anybody is. Times are in seconds, hours are of the clinic's clock.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from statistics import median
from typing import Generic, TypeVar

from kiosk.domain.visit.agreeing import HowItWent
from kiosk.domain.visit.checklist import ItemKind

K = TypeVar("K")
# What is asked for at once, in days.
LONGEST = 31


@dataclass(frozen=True)
class CameIn:
    """One visit, as figures need it. Moments are aware and on the clinic's clock.

    Attributes:
        arrived, called: None for who has not.
        by_kiosk: checked in by themselves.
        stopped_at: what they were asked last who began and did not arrive; None for everybody else.
        left: they went before they were seen.
    """

    begun: datetime
    arrived: datetime | None
    called: datetime | None
    queue: str
    practitioner: str
    language: str
    by_kiosk: bool
    stopped_at: ItemKind | None
    left: bool


@dataclass(frozen=True)
class Spread:
    """How long something took: of how many, the middle of all, and what nine of ten did not exceed (seconds)."""

    count: int
    middle: float
    most: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """That of ``values``; all 0 where there are none.

        >>> Spread.of([60, 120, 600])
        Spread(count=3, middle=120, most=600)
        """
        ordered = sorted(values)
        if not ordered:
            return cls(0, 0, 0)
        return cls(len(ordered), median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))])


@dataclass(frozen=True)
class Group(Generic[K]):
    """Those who have something in common, such as a queue: how many came, and how long they waited who were called."""

    name: K
    came: int
    waited: Spread


@dataclass(frozen=True)
class Figures:
    """All of it, for the days from ``since`` to ``until``, both among them.

    Attributes:
        hours: of each hour of the day in which anybody came.
        queues, practitioners: by letter and by name, the largest first.
        at_kiosk: by the language of who checked in by themselves, from the first answer to the last.
        began, finished, left: check-ins at a kiosk, and visits that ended unseen.
        stopped: of those who did not finish, what they were asked.
        to_desk: by kind and reason, what was left to the desk.
        help: how long a call for help waited; ``unanswered`` were never answered.
        how: how many said at a kiosk how it went, the best first; of no site.
    """

    since: date
    until: date
    hours: tuple[Group[int], ...] = ()
    queues: tuple[Group[str], ...] = ()
    practitioners: tuple[Group[str], ...] = ()
    at_kiosk: tuple[tuple[str, Spread], ...] = ()
    began: int = 0
    finished: int = 0
    left: int = 0
    stopped: tuple[tuple[ItemKind, int], ...] = ()
    to_desk: tuple[tuple[ItemKind, str, int], ...] = ()
    help: Spread = field(default_factory=lambda: Spread(0, 0, 0))
    unanswered: int = 0
    how: tuple[tuple[HowItWent, int], ...] = ()

    @property
    def came(self) -> int:
        """How many arrived."""
        return sum(group.came for group in self.hours)

    @property
    def waited(self) -> int:
        """Of how many it is known how long they waited."""
        return sum(group.waited.count for group in self.hours)


def figures(
    since: date,
    until: date,
    visits: Iterable[CameIn],
    to_desk: Mapping[tuple[ItemKind, str], int],
    help_waits: Sequence[float | None],
) -> Figures:
    """The figures of ``visits``; ``help_waits`` are seconds, None for a call that nobody answered."""
    by_hour: dict[int, list[CameIn]] = defaultdict(list)
    by_queue: dict[str, list[CameIn]] = defaultdict(list)
    by_practitioner: dict[str, list[CameIn]] = defaultdict(list)
    by_language: dict[str, list[float]] = defaultdict(list)
    stopped: Counter[ItemKind] = Counter()
    began = finished = left = 0
    for visit in visits:
        left += visit.left
        if visit.by_kiosk:
            began += 1
            finished += visit.arrived is not None
        if visit.arrived is None:
            if visit.stopped_at is not None:
                stopped[visit.stopped_at] += 1
            continue
        by_hour[visit.arrived.hour].append(visit)
        by_queue[visit.queue].append(visit)
        if visit.practitioner:
            by_practitioner[visit.practitioner].append(visit)
        if visit.by_kiosk:
            by_language[visit.language].append(_seconds(visit.arrived - visit.begun))
    answered = [wait for wait in help_waits if wait is not None]
    return Figures(
        since,
        until,
        tuple(_group(hour, by_hour[hour]) for hour in sorted(by_hour)),
        _largest_first(by_queue),
        _largest_first(by_practitioner),
        tuple(
            (language, Spread.of(times))
            for language, times in sorted(by_language.items(), key=lambda item: (-len(item[1]), item[0]))
        ),
        began,
        finished,
        left,
        tuple(sorted(stopped.items(), key=lambda item: (-item[1], item[0]))),
        tuple(
            (kind, reason, count)
            for (kind, reason), count in sorted(to_desk.items(), key=lambda item: (-item[1], item[0]))
        ),
        Spread.of(answered),
        len(help_waits) - len(answered),
    )


def _group(name: K, visits: list[CameIn]) -> Group[K]:
    waits = [
        _seconds(visit.called - visit.arrived)
        for visit in visits
        if visit.called is not None and visit.arrived is not None
    ]
    return Group(name, len(visits), Spread.of(waits))


def _largest_first(groups: dict[str, list[CameIn]]) -> tuple[Group[str], ...]:
    made = [_group(name, visits) for name, visits in groups.items()]
    return tuple(sorted(made, key=lambda group: (-group.came, group.name)))


def _seconds(time: timedelta) -> float:
    # A clock that was put back makes nobody wait for less than nothing.
    return max(0.0, time.total_seconds())

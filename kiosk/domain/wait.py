"""How long those who wait will wait, as a range of minutes, from the pace of the queue on that very day.

The rest of the day is played through many times: those who call are free again after one of the pauses between two
calls that the day has had, those who are expected come or stay away as others did today, and whoever is next by the
clinic's rule is called. The range is what most of these days have in common. Where today says too little, or too many
things at once, nobody is told anything.

The same facts give the same range: chance is drawn from a seed that never changes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush, heapreplace
from itertools import pairwise
from math import ceil
from random import Random

from kiosk.domain.queue import USUAL_ORDER, OrderRule, Turn, place_in_line

STEP_MINUTES = 5
# Beyond these an estimate promises more than anyone knows, or says nothing.
LONGEST_MINUTES = 180
WIDEST_MINUTES = 35
# So many pauses between calls have to be known, of all who call; and so many of the last are looked at, of each.
FEWEST_PAUSES = 4
# Fewer calls in a queue than this have too few pauses between them, whoever called.
FEWEST_CALLS = FEWEST_PAUSES + 1
LATEST_PAUSES = 14
# Whoever is called so soon after they came has found somebody idle: the pause before says nothing of the pace.
_AT_ONCE = 1.5
# Who has called nobody for so long, while people waited, has gone.
_GONE = 75.0
_DAYS = 200
_LOWEST, _HIGHEST = 0.1, 0.9
# Of those expected as many come where the day has not shown it yet, with the weight of so many people.
_COME, _COME_WEIGHT = 0.85, 6
_USUAL_OFFSETS = (-15.0, -10.0, -8.0, -5.0, -2.0, 3.0)
# Whoever is so late for a booking comes no more, as far as waiting goes.
_TOO_LATE = 20.0
_OWN_SHARE = 0.9
# No two pauses are the same.
_ABOUT = (0.9, 1.1)
# One that is longer than any so far is as likely as each of those.
_UNSEEN = (1.0, 1.6)


@dataclass(frozen=True)
class Called:
    """Somebody who was called today, by ``caller`` under any name; ``is_open`` while they are still there."""

    caller: str
    practitioner: str
    booked: datetime
    arrived: datetime
    at: datetime
    is_open: bool = False


@dataclass(frozen=True)
class InLine:
    """Somebody who waits; their ticket is how the turn is called."""

    turn: Turn
    practitioner: str = ""


@dataclass(frozen=True)
class Coming:
    """Somebody who is booked for today and is not here."""

    booked: datetime
    practitioner: str = ""


@dataclass(frozen=True)
class QueuePace:
    """What is known of a queue at ``now`` (all times aware).

    Attributes:
        called: today's calls.
        coming: those of today who have not come, also those whose time is over.
        paused: until when nobody is called, by practitioner; of everybody under an empty name.
    """

    now: datetime
    called: Sequence[Called] = ()
    waiting: Sequence[InLine] = ()
    coming: Sequence[Coming] = ()
    rule: OrderRule = USUAL_ORDER
    paused: Mapping[str, datetime] = field(default_factory=dict)


# (least, most) minutes until the call.
Wait = tuple[int, int]


def expected_waits(pace: QueuePace) -> dict[str, Wait]:
    """The wait of each who waits, by ticket, in steps of five minutes; who is not in it, nobody can tell.

    Where those who call keep to patients of their own, each of them is a queue by themselves.
    """
    found: dict[str, Wait] = {}
    for group in _groups(pace):
        found |= _waits_of(group)
    return found


NEWCOMER = "newcomer"


def wait_now(pace: QueuePace) -> Wait | None:
    """The wait of somebody who would come now, without a booking; None where nobody can tell."""
    turn = Turn(NEWCOMER, pace.now, pace.now, walk_in=True)
    waiting = [*pace.waiting, InLine(turn)]
    return expected_waits(_with(pace, pace.called, waiting, pace.coming)).get(NEWCOMER)


def _with(
    pace: QueuePace, called: Sequence[Called], waiting: Sequence[InLine], coming: Sequence[Coming]
) -> QueuePace:
    return QueuePace(pace.now, called, waiting, coming, pace.rule, pace.paused)


def _groups(pace: QueuePace) -> list[QueuePace]:
    owners = _owners(pace.called)
    if not owners:
        return [pace]
    groups = []
    for practitioner in sorted({item.practitioner for item in pace.waiting}):
        of = [one for one in pace.called if owners[one.caller] == practitioner]
        waiting = [one for one in pace.waiting if one.practitioner == practitioner]
        coming = [one for one in pace.coming if one.practitioner == practitioner]
        until = max((pace.paused[name] for name in ("", practitioner) if name in pace.paused), default=None)
        groups.append(QueuePace(pace.now, of, waiting, coming, pace.rule, {"": until} if until else {}))
    return groups


def _owners(called: Sequence[Called]) -> dict[str, str]:
    """Whose patients each caller calls; empty where callers take whoever is next."""
    calls: dict[str, Counter[str]] = defaultdict(Counter)
    for one in called:
        calls[one.caller][one.practitioner] += 1
    own = sum(count.most_common(1)[0][1] for count in calls.values())
    known = {one.practitioner for one in called}
    if len(called) < 2 * FEWEST_PAUSES or len(known) < 2 or own < _OWN_SHARE * len(called):
        return {}
    return {caller: count.most_common(1)[0][0] for caller, count in calls.items()}


def _waits_of(pace: QueuePace) -> dict[str, Wait]:
    """The waits in one queue, whose callers take whoever is next."""
    last: dict[str, Called] = {}
    pauses = _pauses(pace.called, last)
    minutes_since = {caller: _minutes(pace.now - one.at) for caller, one in last.items()}
    callers = [caller for caller, since in minutes_since.items() if since < _GONE]
    if len(pauses) < FEWEST_PAUSES or not callers or not pace.waiting:
        return {}
    known = sorted(pauses[-LATEST_PAUSES * max(1, len(callers)) :])
    until = pace.paused.get("")
    held_up = max(0.0, _minutes(until - pace.now)) if until is not None else 0.0
    chance = Random(17)
    lines = sorted((_key(item.turn, pace), item.turn.ticket_id) for item in pace.waiting)
    expected = _Expected(pace)
    times: dict[str, list[float]] = {ticket: [] for _, ticket in lines}
    for _ in range(_DAYS):
        # A pace that is known from few pauses may be another one.
        pool = sorted([*chance.choices(known, k=len(known)), known[-1] * chance.uniform(*_UNSEEN)])
        free = [
            max(held_up, _rest(pool, minutes_since[caller], chance, idle=_is_idle(last[caller], pace)))
            for caller in callers
        ]
        _play(free, lines, expected.draw(chance), pool, chance, times)
    return {ticket: wait for ticket, drawn in times.items() if (wait := _range(drawn)) is not None}


def _pauses(called: Sequence[Called], last: dict[str, Called]) -> list[float]:
    """Minutes between two calls of one caller while people waited, as the day went; ``last`` is each one's last."""
    by_caller: dict[str, list[Called]] = defaultdict(list)
    for one in sorted(called, key=lambda item: item.at):
        by_caller[one.caller].append(one)
        last[one.caller] = one
    pauses = [
        (after.at, _minutes(after.at - before.at))
        for calls in by_caller.values()
        for before, after in pairwise(calls)
        if after.arrived <= before.at or _minutes(after.at - after.arrived) > _AT_ONCE
    ]
    return [minutes for _, minutes in sorted(pauses) if 0 < minutes < _GONE]


def _is_idle(last: Called, pace: QueuePace) -> bool:
    """Whether who called has nobody with them, and nobody was there to be called."""
    return not last.is_open and all(item.turn.arrived >= pace.now for item in pace.waiting)


def _rest(pool: Sequence[float], since: float, chance: Random, *, idle: bool) -> float:
    """Minutes until somebody calls again whose last call was ``since`` minutes ago."""
    if idle:
        return 0.0
    longer = pool[bisect_left(pool, since) :]
    if longer:
        return max(0.0, chance.choice(longer) * chance.uniform(*_ABOUT) - since)
    # Longer than any of today: away, or with somebody who needs more.
    return chance.expovariate(1 / max(pool[len(pool) // 2] * 0.8, since * 0.4))


class _Expected:
    """Those who may come, and when, as others came today."""

    def __init__(self, pace: QueuePace) -> None:
        now = pace.now
        self._rule, self._now = pace.rule, now
        came = [*((one.booked, one.arrived) for one in pace.called)]
        came += [(item.turn.booked, item.turn.arrived) for item in pace.waiting if not item.turn.walk_in]
        offsets = [_minutes(arrived - booked) for booked, arrived in came if arrived != booked]
        self._offsets = sorted(offsets[-60:] if len(offsets) >= 8 else [*offsets, *_USUAL_OFFSETS])
        missed = sum(_minutes(now - one.booked) > _TOO_LATE for one in pace.coming)
        due = sum(_minutes(now - booked) > _TOO_LATE for booked, _ in came)
        self._share = (due + _COME * _COME_WEIGHT) / (due + missed + _COME_WEIGHT)
        latest = max((place_in_line(item.turn, pace.rule) for item in pace.waiting), default=now)
        # Who is booked after everybody who waits takes nobody's place.
        self._booked = [
            _minutes(one.booked - now)
            for one in pace.coming
            if one.booked < latest and _minutes(now - one.booked) <= _TOO_LATE
        ]

    def draw(self, chance: Random) -> list[tuple[float, tuple[bool, float, float, str]]]:
        """When each comes who does, in minutes from now, and their place in line; first come first."""
        coming = []
        for booked in self._booked:
            if chance.random() >= self._share:
                continue
            # Who has not come by now can only come later than that.
            start = bisect_left(self._offsets, -booked)
            if start >= len(self._offsets):
                continue
            at = max(0.0, booked + chance.choice(self._offsets[start:]))
            turn = Turn("", self._now + timedelta(minutes=booked), self._now + timedelta(minutes=at))
            place = _minutes(place_in_line(turn, self._rule) - self._now)
            coming.append((at, (True, place, at, "")))
        return sorted(coming)


def _key(turn: Turn, pace: QueuePace) -> tuple[bool, float, float, str]:
    """As `order_key`, in minutes from now, which are quicker to compare."""
    place = _minutes(place_in_line(turn, pace.rule) - pace.now)
    return not turn.first, place, min(0.0, _minutes(turn.arrived - pace.now)), turn.ticket_id


def _play(
    free: list[float],
    lines: Sequence[tuple[tuple[bool, float, float, str], str]],
    coming: Sequence[tuple[float, tuple[bool, float, float, str]]],
    pool: Sequence[float],
    chance: Random,
    times: Mapping[str, list[float]],
) -> None:
    """One day from now on, until everybody who waits now has been called; when that was is added to ``times``."""
    line = list(lines)
    left, nobody = len(line), 0
    heapify(free)
    while left:
        at = free[0]
        while nobody < len(coming) and coming[nobody][0] <= at:
            heappush(line, (coming[nobody][1], ""))
            nobody += 1
        _, ticket = heappop(line)
        if ticket:
            times[ticket].append(at)
            left -= 1
        heapreplace(free, at + chance.choice(pool) * chance.uniform(*_ABOUT))


def _range(drawn: list[float]) -> Wait | None:
    drawn.sort()
    least = drawn[int(_LOWEST * (len(drawn) - 1))]
    most = drawn[ceil(_HIGHEST * (len(drawn) - 1))]
    low = int(least // STEP_MINUTES) * STEP_MINUTES
    high = max(low + STEP_MINUTES, ceil(most / STEP_MINUTES) * STEP_MINUTES)
    if high > LONGEST_MINUTES or high - low > WIDEST_MINUTES:
        return None
    return low, high


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60

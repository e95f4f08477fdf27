"""Days of a queue as they might be: who comes when, who calls how fast, and what a clinic sees of it at any moment.

Nothing of what makes such a day is told to the estimate: it has what a record has.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from heapq import heapify, heappop, heappush
from random import Random

from kiosk.domain.queue import USUAL_ORDER, OrderRule, Turn, order_key
from kiosk.domain.wait import Called, Coming, InLine, QueuePace, Wait, expected_waits

BEGIN = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Regime:
    """What a day is made of; times in minutes.

    Attributes:
        staff: how many call.
        service: how long they are with somebody in the mean; ``spread`` its standard deviation, as a share of that.
        between: the longest pause before the next call.
        load: of the time that they have, the share that is booked.
        walk_ins: of all who come, the share without a booking; a ``burst`` of so many more at once, twice a day.
        no_show: the share of the booked who do not come.
        early: how early people come, in the mean, and ``scatter`` around it.
        slow_start: how much later the first begins; until an hour after, everything takes half as long again.
        rest: how long each is away at noon; ``short_rest`` how long after some tenth of their patients.
        own: each calls patients of their own alone.
    """

    staff: int = 2
    service: float = 12.0
    spread: float = 0.5
    between: float = 2.0
    load: float = 0.9
    walk_ins: float = 0.15
    burst: int = 0
    no_show: float = 0.1
    early: float = 8.0
    scatter: float = 9.0
    slow_start: float = 0.0
    rest: float = 30.0
    short_rest: float = 6.0
    own: bool = False
    rule: OrderRule = USUAL_ORDER


@dataclass(frozen=True)
class Comes:
    """Somebody of a day."""

    turn: Turn
    practitioner: str
    called: datetime | None = None
    caller: str = ""
    until: datetime | None = None


def _at(minutes: float) -> datetime:
    return BEGIN + timedelta(seconds=round(minutes * 60))


class Day:
    """One day, from eight o'clock on for eight hours."""

    def __init__(self, regime: Regime, seed: int) -> None:
        self.regime = regime
        self._chance = Random(f"{seed} {regime}")
        self.missing: list[Coming] = []
        self.people = self._called(self._people())

    def _people(self) -> list[Comes]:
        regime, chance = self.regime, self._chance
        per_person = (regime.service + regime.between / 2) / regime.staff
        count = int(8 * 60 * regime.load / per_person)
        walking = int(count * regime.walk_ins)
        people = []
        slots = sorted(
            chance.uniform(0, 1) * 5 + 475 * place / (count - walking) for place in range(count - walking)
        )
        for number, minute in enumerate(slots):
            start = _at(int(minute // 5) * 5)
            with_whom = f"doctor {number % regime.staff}"
            if chance.random() < regime.no_show:
                self.missing.append(Coming(start, with_whom))
                continue
            come = start + timedelta(minutes=chance.gauss(-regime.early, regime.scatter))
            people.append(Comes(Turn(f"b{number:03}", start, max(come, _at(-30))), with_whom))
        walks = [chance.uniform(0, 470) for _ in range(walking)]
        for around in (chance.uniform(60, 180), chance.uniform(240, 380)):
            walks += [around + chance.uniform(0, 10) for _ in range(regime.burst)]
        for number, minute in enumerate(walks):
            turn = Turn(f"w{number:03}", _at(minute), _at(minute), walk_in=True)
            people.append(Comes(turn, f"doctor {chance.randrange(regime.staff)}"))
        return people

    def _called(self, people: list[Comes]) -> list[Comes]:
        regime, chance = self.regime, self._chance
        begin = [_at(regime.slow_start * chance.uniform(0.5, 1.5)) for _ in range(regime.staff)]
        free = [(at, number) for number, at in enumerate(begin)]
        heapify(free)
        rests = {number: _at(chance.uniform(200, 280)) for number in range(regime.staff)}
        open_ones = list(people)
        done = []
        while open_ones and free:
            now, number = heappop(free)
            mine = [one for one in open_ones if not regime.own or one.practitioner == f"doctor {number}"]
            if not mine:
                continue
            if number in rests and now >= rests[number]:
                del rests[number]
                heappush(free, (now + timedelta(minutes=regime.rest * chance.uniform(0.7, 1.3)), number))
                continue
            here = [one for one in mine if one.turn.arrived <= now]
            if not here:
                heappush(
                    free, (max(min(one.turn.arrived for one in mine), now + timedelta(seconds=20)), number)
                )
                continue
            one = min(here, key=lambda item: order_key(item.turn, regime.rule))
            open_ones.remove(one)
            slow = 1.5 if regime.slow_start and now < _at(60 + regime.slow_start) else 1.0
            shape = 1 / regime.spread**2
            takes = slow * chance.gammavariate(shape, regime.service / shape)
            until = now + timedelta(minutes=max(1.0, takes))
            done.append(replace(one, called=now, caller=f"caller {number}", until=until))
            pause = chance.uniform(0, regime.between)
            if chance.random() < 0.1:
                pause += regime.short_rest * chance.uniform(0.5, 1.5)
            heappush(free, (until + timedelta(minutes=pause), number))
        return done

    def seen_at(self, now: datetime) -> QueuePace:
        """What the clinic knows at ``now``."""
        called, waiting, coming = [], [], []
        for one in self.people:
            turn = one.turn
            if turn.arrived > now:
                if not turn.walk_in:
                    coming.append(Coming(turn.booked, one.practitioner))
            elif one.called is not None and one.called <= now and (one.called < now or turn.arrived < now):
                is_open = one.until is not None and now < one.until
                called.append(
                    Called(one.caller, one.practitioner, turn.booked, turn.arrived, one.called, is_open)
                )
            else:
                waiting.append(InLine(turn, one.practitioner))
        return QueuePace(now, called, waiting, [*coming, *self.missing], self.regime.rule)

    def told(self) -> Iterator[tuple[Wait | None, float]]:
        """What each was told as they came, and a quarter of an hour later, and how many minutes they waited then."""
        for one in self.people:
            assert one.called is not None
            moments = [one.turn.arrived, one.turn.arrived + timedelta(minutes=15)]
            for moment in moments:
                if moment >= one.called and moment != moments[0]:
                    continue
                wait = expected_waits(self.seen_at(moment)).get(one.turn.ticket_id)
                yield wait, (one.called - moment).total_seconds() / 60

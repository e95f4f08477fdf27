"""How one walks from place to place in a clinic, with steps and without: a graph of short walks, each said in words.

The ways are the clinic's own settings; what leads a patient is the shortest chain of them, in minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import combinations
from typing import Any

from kiosk.domain.stored_entries import stored_entries

Words = Mapping[str, str]


@dataclass(frozen=True)
class Walk:
    """A short walk from one place to the next.

    Attributes:
        start, end: the keys of the two places.
        minutes: how long somebody takes who walks slowly.
        step_free: whether a wheelchair can go it.
        says: what to do, by language.
        back: what to do the other way round; empty where nobody is led that way.
    """

    start: str
    end: str
    minutes: int = 1
    step_free: bool = False
    says: Words = field(default_factory=dict)
    back: Words = field(default_factory=dict)

    def __post_init__(self) -> None:
        if isinstance(self.minutes, bool) or not isinstance(self.minutes, int) or self.minutes < 0:
            raise ValueError("minutes are a whole number")
        for text in (self.start, self.end):
            if not isinstance(text, str):
                raise TypeError("a place is named by its key")
        for words in (self.says, self.back):
            if not all(isinstance(part, str) for pair in words.items() for part in pair):
                raise TypeError("words are texts by language")


@dataclass(frozen=True)
class Leg:
    """A walk as it is gone: towards ``to``, with its words by language."""

    to: str
    says: Words
    minutes: int
    step_free: bool


@dataclass(frozen=True)
class Route:
    """The legs from one place to another."""

    legs: tuple[Leg, ...]

    @property
    def minutes(self) -> int:
        """How long it takes somebody who walks slowly."""
        return sum(leg.minutes for leg in self.legs)

    @property
    def step_free(self) -> bool:
        """Whether a wheelchair can go all of it."""
        return all(leg.step_free for leg in self.legs)

    def in_words(self, language: str) -> tuple[str, ...] | None:
        """What to do, leg by leg; None where one of them is not said in ``language``."""
        said = tuple(leg.says.get(language, "") for leg in self.legs)
        return said if all(said) else None


def places_of(walks: Iterable[Walk]) -> tuple[str, ...]:
    """The keys of all places that walks lead from or to, in the order in which they are named."""
    return tuple(dict.fromkeys(key for walk in walks for key in (walk.start, walk.end)))


def way(walks: Iterable[Walk], start: str, end: str, *, step_free: bool = False) -> Route | None:
    """The shortest way from ``start`` to ``end``; None where there is none, or none without steps.

    Of several that take as long, the one of fewer legs, and then the one named first: the same each time.
    """
    return ways_from(walks, start, step_free=step_free).get(end)


def ways_from(walks: Iterable[Walk], start: str, *, step_free: bool = False) -> dict[str, Route]:
    """The `way` from ``start`` to each place that there is one to, itself among them."""
    onward = _onward(walk for walk in walks if walk.step_free or not step_free)
    found: dict[str, Route] = {}
    heap: list[tuple[int, int, tuple[int, ...], str]] = [(0, 0, (), start)]
    legs: dict[tuple[int, ...], tuple[Leg, ...]] = {(): ()}
    while heap:
        minutes, count, path, here = heappop(heap)
        if here in found:
            continue
        found[here] = Route(legs[path])
        for number, leg in onward.get(here, ()):
            if leg.to not in found:
                longer = (*path, number)
                legs[longer] = (*legs[path], leg)
                heappush(heap, (minutes + leg.minutes, count + 1, longer, leg.to))
    return found


def _onward(walks: Iterable[Walk]) -> dict[str, list[tuple[int, Leg]]]:
    found: dict[str, list[tuple[int, Leg]]] = {}
    for number, walk in enumerate(walks):
        there = Leg(walk.end, walk.says, walk.minutes, walk.step_free)
        found.setdefault(walk.start, []).append((2 * number, there))
        if walk.back:
            again = Leg(walk.start, walk.back, walk.minutes, walk.step_free)
            found.setdefault(walk.end, []).append((2 * number + 1, again))
    return found


def cut_off(walks: Sequence[Walk]) -> tuple[tuple[str, str], ...]:
    """The pairs of places between which no way without steps leads, there or back."""
    onward = _onward(walk for walk in walks if walk.step_free)
    keys = places_of(walks)
    reach = {key: _reach(onward, key) for key in keys}
    return tuple(
        (one, other)
        for one, other in combinations(keys, 2)
        if other not in reach[one] or one not in reach[other]
    )


def _reach(onward: Mapping[str, Iterable[tuple[int, Leg]]], start: str) -> set[str]:
    reached, open_ = {start}, [start]
    while open_:
        for _, leg in onward.get(open_.pop(), ()):
            if leg.to not in reached:
                reached.add(leg.to)
                open_.append(leg.to)
    return reached


def stored_walks(raw: Any) -> Any:
    """Walks as the settings have them, of what is stored; what is none is given back as it is."""
    return stored_entries(Walk, raw)


def are_walks(value: object) -> bool:
    """Whether it is a tuple of walks."""
    return isinstance(value, tuple) and all(isinstance(walk, Walk) for walk in value)

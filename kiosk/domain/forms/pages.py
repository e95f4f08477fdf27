"""Which pages of a form there are now, by its answers, and where each item of a page lives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.domain.forms.layout import PagePlan, Plan, plan
from kiosk.domain.forms.model import Form, Path
from kiosk.domain.forms.sheet import Sheet


class Spot(NamedTuple):
    """A page that is there now: where its items live, and the repeating group it belongs to."""

    above: Path
    plan: PagePlan
    group: Path = ()
    last_of_group: bool = False

    @property
    def place(self) -> Place:
        """What stays the same page whatever comes or goes around it."""
        return self.above, self.plan


Place = tuple[Path, PagePlan]


class Pages:
    """The pages that are there now, found anew only when an item may have come or gone."""

    def __init__(self, form: Form, sheet: Sheet) -> None:
        self._form = form
        self._sheet = sheet
        self._plan = form.once(plan)
        self._known: list[Spot] = []
        self._known_at = -1

    def spots(self) -> list[Spot]:
        """The pages in their order."""
        self._sheet.settle()
        if self._known_at != self._sheet.presence:
            self._known = [spot for spot in self._unfold(self._plan, (), ()) if self._is_there(spot)]
            self._known_at = self._sheet.presence
        return self._known

    def _unfold(self, parts: Plan, above: Path, group: Path) -> Iterator[Spot]:
        for part in parts:
            if isinstance(part, PagePlan):
                yield Spot(above, part, group)
                continue
            first: Path = (*above, (part.key, 0))
            count = self._sheet.count(first) if part.repeats else 1
            for instance in range(count):
                path: Path = (*above, (part.key, instance))
                if not self._sheet.enabled(path):
                    continue
                owner = path if part.repeats else group
                spots = list(self._unfold(part.parts, path, owner))
                own = [index for index, spot in enumerate(spots) if self._is_there(spot)]
                if part.repeats and instance == count - 1 and own:
                    spots[own[-1]] = spots[own[-1]]._replace(last_of_group=True)
                yield from spots

    def path(self, spot: Spot, key: str) -> Path:
        """Where an item of a page lives: below the page's group, or below a question of the same page."""
        chain = self._form.chains[key]
        depth = len(spot.above)
        return (*spot.above, *((step, 0) for step in chain[depth:]))

    def _is_there(self, spot: Spot) -> bool:
        keys = spot.plan.asked or spot.plan.intro
        return any(self._sheet.enabled(self.path(spot, key)) for key in keys)

    def index(self, at: Place | None) -> int:
        """Where a page is among those that are there now; None is the first."""
        if at is None:
            return 0
        spots = self.spots()
        for index, spot in enumerate(spots):
            if spot.plan is at[1] and spot.above == at[0]:
                return index
        order = [spot.place for spot in self._unfold(self._plan, (), ())]
        there = {spot.place: index for index, spot in enumerate(spots)}
        # Its last question has just been disabled: the page before it.
        before = order[: order.index(at)] if at in order else order
        return max((there[place] for place in before if place in there), default=0)

    def first_of(self, group: Path) -> Spot | None:
        """The first page of one instance of a group."""
        return next((spot for spot in self.spots() if spot.above[: len(group)] == group), None)

    def asked(self, spot: Spot) -> Iterator[Path]:
        """Where the questions of a page live, those that are there now."""
        for key in spot.plan.asked:
            path = self.path(spot, key)
            if self._sheet.enabled(path):
                yield path

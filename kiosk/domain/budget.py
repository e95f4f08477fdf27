"""How much work one touch may make of a form: steps, items, characters and bits are counted, time is the last guard.

A form comes from anybody, and a patient waits in front of it. What is counted is the same on every computer, so that a
form that passed its trial passes at the kiosk; a clock would let a slow computer decide. Whoever has a clock gives it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

STEPS = 400_000
"""One step is about what looking at one child of one element takes: 0.2 to 1.3 microseconds where this was measured, so
that all of them together hold a window for half a second at most. The dearest touch of 634 public forms takes 290,000
(taking up again a form of 808 items, all of it at once), that of the next one 51,000."""
MOST_ITEMS = 10_000
LONGEST_TEXT = 200_000
MOST_BITS = 512
SECONDS = 5.0
"""Ten times what the steps take: a computer that is busy with something else is no reason to give a form up."""
# A clock is asked each time that this many steps have gone.
_PORTION = 4_096
# So many characters are as much work as one step.
_CHARACTERS_A_STEP = 32
_LARGEST_EXPONENT = 150


class Spent(StrEnum):
    """What a form may not have more of."""

    STEPS = "steps"
    ITEMS = "items"
    CHARACTERS = "characters"
    BITS = "bits"
    DEPTH = "levels"
    TIME = "seconds"


class OverBudget(Exception):
    """A form asks for more work than one touch may make. ``link_id`` is the item at work, empty for the form itself."""

    def __init__(self, what: Spent, limit: float, link_id: str = "") -> None:
        super().__init__(what, limit, link_id)
        self.what = what
        self.limit = limit
        self.link_id = link_id

    def __str__(self) -> str:
        where = f"item '{self.link_id}': " if self.link_id else ""
        return f"{where}over its budget of {self.limit:g} {self.what.value}"


class Budget:
    """What is left to spend on one touch. Once it is spent, everything that spends is refused until it is renewed."""

    __slots__ = ("_clock", "_ends", "_left", "_reserve", "_seconds", "_steps", "link_id")

    def __init__(
        self, steps: int = STEPS, clock: Callable[[], float] | None = None, seconds: float = SECONDS
    ) -> None:
        """``clock`` counts seconds from anywhere; without it only what can be counted is."""
        self._steps = steps
        self._seconds = seconds
        self._clock = clock
        # Whom the spending is for; whoever begins an item's work says so.
        self.link_id = ""
        self.renew()

    def renew(self) -> None:
        """A new touch: all of it is there again."""
        self._left = 0
        self._reserve = self._steps
        self._ends = self._clock() + self._seconds if self._clock else 0.0
        self.link_id = ""

    @property
    def spent(self) -> int:
        """The steps that are gone."""
        return self._steps - self._reserve - max(self._left, 0)

    def spend(self, steps: int = 1) -> None:
        """Raises OverBudget when these steps, or the time, are not there any more."""
        self._left -= steps
        if self._left < 0:
            self._draw()

    def _draw(self) -> None:
        """The next portion, with a look at the clock."""
        missing = -self._left
        if missing > self._reserve:
            self._left, self._reserve = -1, 0
            raise self.over(Spent.STEPS, self._steps)
        if self._clock is not None and self._clock() > self._ends:
            self._left, self._reserve = -1, 0
            raise self.over(Spent.TIME, self._seconds)
        portion = min(max(_PORTION, missing), self._reserve)
        self._reserve -= portion
        self._left += portion

    def over(self, what: Spent, limit: float) -> OverBudget:
        """The exception to raise."""
        return OverBudget(what, limit, self.link_id)

    def items(self, count: int) -> None:
        """A collection of so many items is about to be there."""
        if count > MOST_ITEMS:
            raise self.over(Spent.ITEMS, MOST_ITEMS)
        self.spend(count)

    def at_most(self, count: int) -> None:
        """A collection has grown to so many items, each paid for as it came."""
        if count > MOST_ITEMS:
            raise self.over(Spent.ITEMS, MOST_ITEMS)

    def text(self, length: int) -> None:
        """A text of so many characters is about to be made or read through."""
        if length > LONGEST_TEXT:
            raise self.over(Spent.CHARACTERS, LONGEST_TEXT)
        if length >= _CHARACTERS_A_STEP:
            self.spend(length // _CHARACTERS_A_STEP)

    def number(self, value: int | Decimal) -> None:
        """A number has been made."""
        if isinstance(value, int):
            if value.bit_length() > MOST_BITS:
                raise self.over(Spent.BITS, MOST_BITS)
        elif value.is_finite() and value and abs(value.adjusted()) > _LARGEST_EXPONENT:
            raise self.over(Spent.BITS, MOST_BITS)

"""What every kind of item is to staff: its name, what its steps are called, and the cards that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.domain.step_names import StepName
from kiosk.staff.panels.shown import Cards


@dataclass(frozen=True)
class Room:
    """A kind of item. Words are asked for when they are shown, in the language of the window then.

    Attributes:
        name: what it is called on the checklist.
        steps: what a patient did about it, by the names of its steps.
        cards: what is told of it, None where the checklist and the changes say it all.
    """

    name: Callable[[], str]
    steps: Callable[[], Mapping[StepName, str]]
    cards: Cards | None = None

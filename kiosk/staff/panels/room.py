"""What every kind of item is to staff: its name, what its steps are called, and the cards that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.visit.checklist import ChecklistItem
from kiosk.domain.visit.step_names import StepName
from kiosk.staff.panels.shown import Cards, Shown


def _nothing_more(shown: Shown, item: ChecklistItem) -> str:
    return ""


@dataclass(frozen=True)
class Room:
    """A kind of item. Words are asked for when they are shown, in the language of the window then.

    Attributes:
        name: what it is called on the checklist.
        steps: what a patient did about it, by the names of its steps.
        title: what one item is called where a visit may have several; empty for the name of the kind.
        standing: how one item stands, where there is more to say than of any item; else empty.
        cards: what is told of it, None where the checklist and the changes say it all.
    """

    name: Callable[[], str]
    steps: Callable[[], Mapping[StepName, str]]
    title: Callable[[Shown, ChecklistItem], str] = field(default=_nothing_more)
    standing: Callable[[Shown, ChecklistItem], str] = field(default=_nothing_more)
    cards: Cards | None = None

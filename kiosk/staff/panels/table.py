"""Which cards a visit is shown with, from the top."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kiosk.staff.kinds import ROOMS
from kiosk.staff.panels import (
    agreed,
    appointments,
    changes,
    checklist,
    corrections,
    flagged,
    head,
    joins,
    messages,
    notices,
)
from kiosk.staff.panels.shown import Cards, Shown

# What is told of every visit; what of its items, each kind says.
OF_EVERY_VISIT: tuple[Cards, ...] = (
    head.cards,
    flagged.cards,
    messages.cards,
    notices.cards,
    agreed.cards,
    checklist.cards,
    changes.cards,
    corrections.cards,
    joins.cards,
    appointments.cards,
)


def all_cards(shown: Shown) -> Iterator[QWidget]:
    """All that is to be told of a visit."""
    for cards in (*OF_EVERY_VISIT, *(room.cards for room in ROOMS.values())):
        if cards is not None:
            yield from cards(shown)

"""The insurance that is on file."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.step_names import StepName
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown
from kiosk.staff.text import TextLabel

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, where there is one on file."""
    held = shown.details.coverage
    if held is None:
        return
    card = Card(translate("Staff", "Insurance on file"))
    number = translate("Staff", "Member {number}").format(number=held.member_id) if held.member_id else ""
    group = translate("Staff", "Group {number}").format(number=held.group_number) if held.group_number else ""
    card.add(TextLabel(" · ".join(part for part in (held.payer, number, group) if part)))
    yield card


ROOM = Room(
    name=lambda: translate("Staff", "Insurance"),
    steps=lambda: {
        StepName.COVERAGE_CONFIRMED: translate("Staff", "insurance, as on file"),
        StepName.COVERAGE_ENTERED: translate("Staff", "a new insurance card"),
    },
    cards=cards,
)

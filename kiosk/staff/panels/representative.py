"""Who checked the patient in, where it was asked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.items.representative import Relation, Represented
from kiosk.domain.visit.checklist import ChecklistItem, ItemStatus
from kiosk.domain.visit.step_names import StepName
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import relation_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, where somebody else than the patient was here."""
    for who in shown.details.of(Represented):
        if who.relationship != Relation.PATIENT:
            card = Card(translate("Staff", "Checked in by"))
            card.add(TextLabel(_named(who), "strong"))
            yield card


def _standing(shown: Shown, item: ChecklistItem) -> str:
    """Who it was, in the line of the checklist."""
    if item.status is not ItemStatus.DONE:
        return ""
    return next(map(_named, shown.details.of(Represented)), "")


def _named(who: Represented) -> str:
    relation = relation_words(who.relationship)
    return f"{who.name}, {relation}" if who.name else relation


ROOM = Room(
    name=lambda: translate("Staff", "Who is here"),
    steps=lambda: {StepName.REPRESENTATIVE_TOLD: translate("Staff", "who is here for the patient")},
    standing=_standing,
    cards=cards,
)

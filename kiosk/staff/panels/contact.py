"""Contact details: the checklist and the changes say what the patient did; what else is known has a card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.visit.checklist import ChecklistItem, ItemStatus
from kiosk.domain.visit.step_names import StepName
from kiosk.staff.panels import person
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown

translate = QCoreApplication.translate


def _standing(shown: Shown, item: ChecklistItem) -> str:
    """How much of it is to be changed."""
    if item.status is not ItemStatus.DONE:
        return ""
    wanted = sum(change.field in CONTACT_FIELDS for change in shown.details.changes)
    return translate("Staff", "{count} changed").format(count=wanted) if wanted else ""


ROOM = Room(
    name=lambda: translate("Staff", "Contact details"),
    steps=lambda: {StepName.CONTACT_CONFIRMED: translate("Staff", "contact details")},
    standing=_standing,
    cards=person.cards,
)

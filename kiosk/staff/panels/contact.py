"""Contact details: the checklist and the changes say it all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.step_names import StepName
from kiosk.staff.panels.room import Room

translate = QCoreApplication.translate

ROOM = Room(
    name=lambda: translate("Staff", "Contact details"),
    steps=lambda: {StepName.CONTACT_CONFIRMED: translate("Staff", "contact details")},
)

"""What a patient wanted the care team to know: it is among the messages, so the checklist says that it was asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.step_names import StepName
from kiosk.staff.panels.room import Room

translate = QCoreApplication.translate

ROOM = Room(
    name=lambda: translate("Staff", "Message to the team"),
    steps=lambda: {StepName.MESSAGE_LEFT: translate("Staff", "what the patient wants us to know")},
)

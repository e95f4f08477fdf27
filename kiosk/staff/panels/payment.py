"""Payment on the checklist; what is owed and was paid has a page of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.step_names import StepName
from kiosk.staff.panels.room import Room

translate = QCoreApplication.translate

ROOM = Room(
    name=lambda: translate("Staff", "Payment"),
    steps=lambda: {
        StepName.PAYMENT_ANSWERED: translate("Staff", "how they pay"),
        StepName.BILL_QUESTIONED: translate("Staff", "a question about a bill"),
    },
)

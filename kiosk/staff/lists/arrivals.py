"""Those in the house, whom nobody has seen on top."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.arrived import unseen_first
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.staff.lists.columns import arrival_list
from kiosk.staff.lists.parts import Facts, StaffList

translate = QCoreApplication.translate
KEY = "arrivals"


def made(facts: Facts) -> StaffList[ArrivalRow]:
    """The list."""
    model = facts.model
    return arrival_list(
        facts,
        key=KEY,
        title=translate("Staff", "Arrivals"),
        empty=translate("Staff", "Nobody has arrived yet. Who checks in at a kiosk appears here by itself."),
        rows=lambda: unseen_first(model.arrivals()),
        badge=lambda: len(model.unseen()),
        calls=True,
        empty_now=lambda: translate("Staff", "Nobody is waiting.") if model.arrivals() else "",
    )

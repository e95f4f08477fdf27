"""Those who wait, as they will be called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.arrived import in_their_turn
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.staff.lists.columns import arrival_list
from kiosk.staff.lists.parts import Facts, StaffList

translate = QCoreApplication.translate
KEY = "waiting"


def made(facts: Facts) -> StaffList[ArrivalRow]:
    """The list."""
    model = facts.model
    return arrival_list(
        facts,
        key=KEY,
        title=translate("Staff", "Waiting"),
        empty=translate("Staff", "Nobody is waiting."),
        rows=lambda: in_their_turn(model.arrivals(), model.settings.order_rule),
        badge=lambda: model.waits()[0],
        estimates=True,
    )

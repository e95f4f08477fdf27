"""Everybody who has arrived today, those who have gone too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.visit import ArrivalRow
from kiosk.staff.lists.columns import arrival_list
from kiosk.staff.lists.parts import Facts, StaffList

translate = QCoreApplication.translate
KEY = "today"


def made(facts: Facts) -> StaffList[ArrivalRow]:
    """The list."""
    model = facts.model
    return arrival_list(
        facts,
        key=KEY,
        title=translate("Staff", "Today"),
        empty=translate("Staff", "Nobody has arrived today."),
        rows=model.arrivals,
    )

"""Those who want something changed that nobody has decided."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.visit import ArrivalRow
from kiosk.staff.lists.columns import arrival_list
from kiosk.staff.lists.parts import Facts, StaffList

translate = QCoreApplication.translate
KEY = "review"


def made(facts: Facts) -> StaffList[ArrivalRow]:
    """The list."""

    def rows() -> list[ArrivalRow]:
        return [row for row in facts.model.arrivals() if row.pending_changes]

    return arrival_list(
        facts,
        key=KEY,
        title=translate("Staff", "Changes to review"),
        empty=translate("Staff", "There is nothing to review."),
        rows=rows,
        badge=lambda: len(rows()),
    )

"""Who has come and whom nobody has seen: to the one who waits longest by a key, and to managers after some minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.domain.permissions import Permission, StaffRole
from kiosk.domain.visit.arrived import is_unseen
from kiosk.domain.visit.visit import ArrivalRow, HelpCall
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.actions import ActionButton, Deed, Menu
from kiosk.staff.model import StaffModel
from kiosk.staff.state import StaffState
from kiosk.staff.words import age_words

translate = QCoreApplication.translate


def left_alone(state: StaffState) -> tuple[list[ArrivalRow], list[HelpCall]]:
    """Arrivals and calls for help, of every site, to which nobody has come for as long as managers are to hear of it.

    For managers; nobody else is told of it beside their own lists.
    """
    if StaffRole.MANAGER not in state.actor.roles:
        return [], []
    oldest = state.clock() - timedelta(minutes=state.settings.manager_minutes)
    rows = [row for row in state.snapshot.arrivals if is_unseen(row) and row.arrived_at <= oldest]
    return rows, [call for call in state.snapshot.calls if not call.answered_by and call.at <= oldest]


def going_to_unseen(model: StaffModel, show: Callable[[str], None]) -> Deed:
    """To whoever has waited longest of those whom nobody has seen; ``show`` shows the list with that key."""

    def first() -> ArrivalRow | None:
        # Of this site before those of others, which managers are told of.
        rows = model.unseen() or left_alone(model)[0]
        return min(rows, key=lambda row: row.arrived_at, default=None)

    def go() -> None:
        row = first()
        if row is None:
            return
        if row not in model.arrivals():
            model.see(everywhere=True)
        show("arrivals")
        model.select(row.visit_id)

    return Deed(
        "go_to_unseen",
        translate("Staff", "Go to who waits un&seen"),
        "Shift+F2",
        go,
        Menu.QUEUE,
        lambda: first() is not None,
        lambda: translate("Staff", "Everybody who has come has been seen."),
        Permission.SEE_DAY,
    )


class EscalationBar(QFrame):
    """Tells a manager whom nobody has seen for too long, until somebody has.

    Attributes:
        text: what it says.
    """

    def __init__(self, state: StaffState, go: QAction) -> None:
        super().__init__()
        self.setObjectName("late")
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self.text = TextLabel("", "strong")
        row.addWidget(self.text, 1)
        self.button = ActionButton(go, "escalated")
        row.addWidget(self.button)
        self.hide()

    def retell(self) -> None:
        """The clock has gone on, or there are others."""
        rows, calls = left_alone(self._state)
        self.setVisible(bool(rows or calls))
        self.button.setVisible(bool(rows))
        told = " · ".join(filter(None, (self._rows(rows), self._calls(calls))))
        self.text.setText(told)
        self.setAccessibleName(told)

    def _rows(self, rows: Sequence[ArrivalRow]) -> str:
        if not rows:
            return ""
        first = min(rows, key=lambda row: row.arrived_at)
        text = translate("Staff", "Come and not seen: {count}, the longest for {age}")
        told = text.format(count=len(rows), age=age_words(self._state.clock() - first.arrived_at))
        places = self._state.settings.places
        site = self._state.place_words(places.site_of(first.place)) if self._state.has_sites else ""
        return f"{told} ({site})" if site else told

    def _calls(self, calls: Sequence[HelpCall]) -> str:
        if not calls:
            return ""
        first = min(calls, key=lambda call: call.at)
        text = translate("Staff", "Ask for somebody and are alone: {count}, the longest for {age} at {kiosk}")
        age = age_words(self._state.clock() - first.at)
        return text.format(count=len(calls), age=age, kiosk=first.kiosk)

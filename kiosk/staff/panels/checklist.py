"""The checklist of a visit, and what staff can do with each of its items."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.items.table import ITEMS
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.checklist import ChecklistItem, ItemStatus
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.wrapping import Sharing, Wrapping
from kiosk.staff.kinds import ROOMS, kind_words
from kiosk.staff.panels.parts import Card, LightDot, button
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import reason_words

translate = QCoreApplication.translate
_DOT_OF = {
    ItemStatus.DUE: "open",
    ItemStatus.DONE: "done",
    ItemStatus.SKIPPED: "done",
    ItemStatus.NEEDS_STAFF: "attention",
}


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, a line for each item."""
    card = Card(translate("Staff", "Checklist"))
    for item in shown.details.row.checklist:
        line = Sharing()
        line.add(LightDot(_DOT_OF[item.status], shown.scale))
        line.add(TextLabel(_named(shown, item), "strong" if not item.is_settled else ""), 4)
        standing = TextLabel(ROOMS[item.kind].standing(shown, item) or reason_words(item), "second")
        standing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.add(standing, 5)
        may = shown.actor.may(Permission.WORK_DESK)
        ways = [_way(shown, item, *way) for way in _ways(item) if may]
        if item.is_settled:
            for way in ways:
                line.add(way)
            card.add(line)
            continue
        card.add(line)
        row = Wrapping()
        row.setContentsMargins(round(22 * shown.scale), 0, 0, 4)
        for way in ways:
            row.addWidget(way)
        card.add(row)
    yield card


def _named(shown: Shown, item: ChecklistItem) -> str:
    """What an item is called, or else its kind."""
    return ROOMS[item.kind].title(shown, item) or kind_words(item.kind)


def _way(shown: Shown, item: ChecklistItem, text: str, status: ItemStatus, name: str) -> QWidget:
    called = _named(shown, item)
    made = button(
        text,
        lambda: shown.settle(item, status, called),
        f"{name}_{item.kind}",
        f"{text}: {called}",
    )
    made.setProperty("waits", item.status is ItemStatus.NEEDS_STAFF and status is ItemStatus.DONE)
    shown.decisions[f"{item.kind} {item.key} {name}"] = made
    return made


def _ways(item: ChecklistItem) -> list[tuple[str, ItemStatus, str]]:
    if not ITEMS[item.kind].asked_again:
        return []
    complete = (translate("Staff", "Done"), ItemStatus.DONE, "complete")
    waive = (translate("Staff", "Waive"), ItemStatus.SKIPPED, "waive")
    back = (translate("Staff", "Ask again"), ItemStatus.DUE, "handback")
    match item.status:
        case ItemStatus.NEEDS_STAFF:
            return [complete, waive, back]
        case ItemStatus.DUE:
            return [complete, waive]
        case ItemStatus.DONE | ItemStatus.SKIPPED:
            return [back]

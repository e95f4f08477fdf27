"""Answers of this visit of which a person had to hear at once, and who went."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.flag_words import flag_words
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import when_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, where there are any."""
    if not shown.details.flags:
        return
    card = Card(translate("Staff", "Needed a person at once"))
    for flag in shown.details.flags:
        raised = when_words(flag.received_at, shown.today, shown.settings)
        card.add(TextLabel(f"{flag_words(flag)} · {raised}", "wrong"))
        if flag.settled_by:
            gone = translate("Staff", "{name} went").format(name=flag.settled_by)
        else:
            gone = translate("Staff", "Nobody has gone yet (F2)")
        card.add(TextLabel(gone, "second"))
    yield card

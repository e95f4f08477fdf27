"""What colleagues have written about a visit, and what is open about its patient: words for whom they are for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.message_words import from_words, hidden_words, standing_words
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import time_words, when_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card with all of them, the oldest first."""
    if not shown.details.messages:
        return
    card = Card(translate("Staff", "Messages"))
    for message in shown.details.messages:
        card.add(TextLabel(from_words(message, _when(message.written_at, shown)), "second"))
        if message.is_mine:
            card.add(TextLabel(message.text, "strong" if message.is_unread else ""))
        else:
            card.add(TextLabel(hidden_words()))
        card.add(TextLabel(standing_words(message), "second"))
    yield card


def _when(moment: datetime, shown: Shown) -> str:
    """The time of a moment, with its day where that is not today."""
    settings = shown.settings
    time = time_words(moment, settings)
    if settings.local(moment).date() == shown.today:
        return time
    return f"{when_words(moment, shown.today, settings)}, {time}"

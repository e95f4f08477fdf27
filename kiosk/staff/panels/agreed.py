"""What was agreed with the patient before they go: by whom."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import time_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card with all of it, the first first."""
    if not shown.details.agreed:
        return
    card = Card(translate("Staff", "Agreed with the patient"))
    for point in shown.details.agreed:
        card.add(TextLabel(point.text(staff_language().code)))
        written = translate("Staff", "{author}, {when}").format(
            author=point.author, when=time_words(point.written_at, shown.settings)
        )
        card.add(TextLabel(written, "second"))
    yield card

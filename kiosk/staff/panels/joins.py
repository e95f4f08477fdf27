"""The records that staff have joined to the patient's, and who did it when."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import ShownPatient
from kiosk.staff.words import date_words, when_words

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """One card, where there are any."""
    if not shown.details.joins:
        return
    card = Card(translate("Staff", "Joined records"))
    for join in shown.details.joins:
        double = join.double
        born = date_words(double.birth_date, shown.settings)
        card.add(TextLabel(" · ".join((double.full_name, born, double.mrn))))
        when = when_words(join.at, shown.today, shown.settings)
        card.add(
            TextLabel(
                translate("Staff", "Joined by {name}, {when}").format(name=join.by, when=when), "second"
            )
        )
    yield card

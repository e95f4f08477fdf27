"""Who it is: the name and what tells two of the same name apart."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.places import LETTER
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.shown import Shown
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import date_words, time_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """The lines above the cards."""
    patient, row, settings = shown.details.patient, shown.details.row, shown.settings
    yield TextLabel(f"{patient.given} {patient.family}".strip(), "name")
    age = patient.age_on(shown.today)
    facts = [
        translate("Staff", "Record number {mrn}").format(mrn=patient.mrn),
        date_words(patient.birth_date, settings),
        translate("Staff", "{age} y").format(age=age),
        language_words(patient.language),
    ]
    yield TextLabel(" · ".join(fact for fact in facts if fact), "second")
    until = shown.details.until
    if until is not None:
        text = translate("Staff", "Special privacy: open with your reason until {time}")
        yield TextLabel(text.format(time=time_words(until, settings)), "second")
    if row.queue:
        services = settings.places.services
        names = [
            item.called(staff_language().code) for item in services if (item.letter or LETTER) == row.queue
        ]
        where = ", ".join(names) or row.queue
        yield TextLabel(translate("Staff", "Waits for: {queue}").format(queue=where), "strong")
    if row.first:
        yield TextLabel(translate("Staff", "Goes first: {reason}").format(reason=row.first), "strong")
    if row.held:
        yield TextLabel(translate("Staff", "On hold: {reason}").format(reason=row.held), "strong")
    if row.acknowledged_by:
        yield TextLabel(translate("Staff", "Seen by {name}").format(name=row.acknowledged_by), "second")

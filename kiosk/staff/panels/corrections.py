"""What staff have put right of who the patient is, and from when on a source's own word counts again."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.people import Patient
from kiosk.domain.people.corrections import Correction, NameAndBirth
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import ShownPatient
from kiosk.staff.words import date_words, when_words

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """One card, the last first, where anything was."""
    if not shown.details.corrections:
        return
    card = Card(translate("Staff", "Corrected"))
    for correction in reversed(shown.details.corrections):
        card.add(TextLabel(_words(correction, shown)))
        card.add(TextLabel(_by(correction, shown), "second"))
    yield card


def _words(correction: Correction, shown: ShownPatient) -> str:
    before, after = _told(correction, correction.before, shown), _told(correction, correction.after, shown)
    return translate("Staff", "{before}: now {after}").format(before=before, after=after)


def _told(correction: Correction, what: NameAndBirth, shown: ShownPatient) -> str:
    """As much of it as was put right."""
    parts = [
        Patient.list_name(what.family, what.given) if correction.is_of_name else "",
        date_words(what.birth_date, shown.settings) if correction.is_of_birth else "",
    ]
    return " · ".join(filter(None, parts))


def _by(correction: Correction, shown: ShownPatient) -> str:
    today, settings = shown.today, shown.settings
    parts = [correction.by, when_words(correction.at, today, settings), correction.reason]
    settled = [when for when in (correction.name_settled, correction.birth_settled) if when is not None]
    if settled:
        text = translate("Staff", "since {when} the source says something else, which counts")
        parts.append(text.format(when=when_words(max(settled), today, settings)))
    return " · ".join(parts)

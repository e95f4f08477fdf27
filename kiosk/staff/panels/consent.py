"""Consents as they were signed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.visit.step_names import StepName
from kiosk.domain.visit.steps import SignatureMethod
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card, Signature
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import language_words, signer_words, time_words

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """A card for each that was signed in this visit."""
    for consent in shown.details.consents:
        card = Card(translate("Staff", "Consent: {document}").format(document=consent.document))
        signed = time_words(consent.signed_at, shown.settings)
        facts = (
            translate("Staff", "signed {time}").format(time=signed),
            translate("Staff", "version {version}").format(version=consent.version),
            language_words(consent.language),
        )
        card.add(TextLabel(" · ".join(facts), "second"))
        if consent.method is SignatureMethod.DRAWN:
            card.add(Signature(consent.strokes))
        else:
            card.add(TextLabel(consent.typed_name, "strong"))
        if consent.signer_name:
            card.add(TextLabel(signer_words(consent), "second"))
        yield card


ROOM = Room(
    name=lambda: translate("Staff", "Consent"),
    steps=lambda: {StepName.CONSENT_GIVEN: translate("Staff", "a signed consent")},
    cards=cards,
)

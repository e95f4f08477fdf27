"""Consents as they were signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.visit.step_names import StepName
from kiosk.domain.visit.steps import SignatureMethod
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card, Signature
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import ShownPatient
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import signer_words, time_words, when_words

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """A card for each that was signed."""
    for consent in shown.details.consents:
        card = Card(translate("Staff", "Consent: {document}").format(document=consent.document))
        signed = _when(consent.signed_at, shown)
        facts = (
            _how(consent.method).format(time=signed),
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


def _how(method: SignatureMethod) -> str:
    """How it was signed, at ``{time}``."""
    match method:
        case SignatureMethod.DRAWN | SignatureMethod.TYPED:
            return translate("Staff", "signed {time}")
        case SignatureMethod.PAPER:
            return translate("Staff", "signed on paper, {time}")
        case SignatureMethod.SPOKEN:
            return translate("Staff", "agreed by word, {time}")
        case _ as never:
            assert_never(never)


def _when(moment: datetime, shown: ShownPatient) -> str:
    """The time of a moment, with its day where that is not today."""
    settings, time = shown.settings, time_words(moment, shown.settings)
    if settings.local(moment).date() == shown.today:
        return time
    return f"{when_words(moment, shown.today, settings)}, {time}"


ROOM = Room(
    name=lambda: translate("Staff", "Consent"),
    steps=lambda: {StepName.CONSENT_GIVEN: translate("Staff", "a signed consent")},
    cards=cards,
)

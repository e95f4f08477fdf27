"""Which cards a visit is shown with, from the top."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kiosk.domain.checklist import ItemKind
from kiosk.staff.panels import changes, checklist, consent, head, insurance, questionnaire
from kiosk.staff.panels.shown import Cards, Shown

# What is told of every visit.
OF_EVERY_VISIT: tuple[Cards, ...] = (head.cards, checklist.cards, changes.cards)
# What is told of each kind of item, None where the checklist and the changes say it all.
OF_KIND: dict[ItemKind, Cards | None] = {
    ItemKind.IDENTITY: None,
    ItemKind.CONTACT: None,
    ItemKind.INSURANCE: insurance.cards,
    ItemKind.QUESTIONNAIRE: questionnaire.cards,
    ItemKind.CONSENT: consent.cards,
}


def all_cards(shown: Shown) -> Iterator[QWidget]:
    """All that is to be told of a visit."""
    for cards in (*OF_EVERY_VISIT, *OF_KIND.values()):
        if cards is not None:
            yield from cards(shown)

"""Consent: an item for each document that the clinic has signed, with the signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.items.item import Beginning, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.domain.visit.step_names import StepName


class SignatureMethod(StrEnum):
    """How a consent was signed."""

    DRAWN = "drawn"
    TYPED = "typed"
    # At the desk, which keeps the paper, or has heard it said.
    PAPER = "paper"
    SPOKEN = "spoken"


AT_DESK = frozenset({SignatureMethod.PAPER, SignatureMethod.SPOKEN})


Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class ConsentGiven(Settles):
    """A consent signed. ``strokes`` run from 0 to 1 over the signature box's width and height.

    ``signer_name`` and ``signer_relationship``, a `Relation`, are of whoever signed for the patient; empty where the
    patient did.
    """

    called = StepName.CONSENT_GIVEN
    document: str
    version: str
    language: str
    method: SignatureMethod
    typed_name: str = ""
    strokes: tuple[Stroke, ...] = ()
    signer_name: str = ""
    signer_relationship: str = ""

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.CONSENT, self.document

    @property
    def desk_reason(self) -> str:
        return ""


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    days = visit.settings.consent_fresh_days
    return [visit.item(ItemKind.CONSENT, key, days) for key in visit.settings.consents]


ITEM = Room(_asked, room_waits=True)

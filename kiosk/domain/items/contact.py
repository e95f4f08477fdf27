"""Contact details: confirmed as one, each field with what the patient wants it to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.items.item import Beginning, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.domain.visit.step_names import StepName


@dataclass(frozen=True)
class FieldChange:
    """One contact field as it was shown and as the patient wants it."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class ContactConfirmed(Settles):
    """The details are right, but for ``changes``."""

    called = StepName.CONTACT_CONFIRMED
    changes: tuple[FieldChange, ...] = ()

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.CONTACT, ""

    @property
    def desk_reason(self) -> str:
        return ""


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    return (visit.item(ItemKind.CONTACT, "", visit.settings.contact_fresh_days),)


ITEM = Room(_asked, room_waits=False)

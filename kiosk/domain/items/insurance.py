"""Insurance: what is on file is confirmed, a different card is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.items.item import Beginning, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, Reason
from kiosk.domain.visit.step_names import StepName


@dataclass(frozen=True)
class CoverageConfirmed(Settles):
    """The insurance on file is still right; whichever is in force where ``coverage_id`` is empty."""

    called = StepName.COVERAGE_CONFIRMED
    coverage_id: str

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.INSURANCE, ""

    @property
    def desk_reason(self) -> str:
        return ""


@dataclass(frozen=True)
class CoverageEntered(Settles):
    """A new or different insurance, typed in: the desk must see the card."""

    called = StepName.COVERAGE_ENTERED
    payer: str
    member_id: str
    group_number: str
    subscriber_name: str
    subscriber_relationship: str

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.INSURANCE, ""

    @property
    def desk_reason(self) -> str:
        return Reason.NEW_CARD


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    return (visit.item(ItemKind.INSURANCE, "", visit.settings.insurance_fresh_days),)


ITEM = Room(_asked, room_waits=False)

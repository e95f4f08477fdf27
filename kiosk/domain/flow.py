"""Which screen a patient sees: derived from the checklist of the visit, and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus, first_due


class Screen(StrEnum):
    """The lobby's screens."""

    WELCOME = "welcome"
    IDENTITY = "identity"
    FACTOR = "factor"
    APPOINTMENTS = "appointments"
    CONTACT = "contact"
    CONTACT_EDIT = "contactEdit"
    FORM = "form"
    INSURANCE = "insurance"
    INSURANCE_EDIT = "insuranceEdit"
    CONSENT = "consent"
    DONE = "done"
    LEAVE = "leave"
    REFUSED = "refused"


def screen_for(kind: ItemKind) -> Screen:
    """The screen that asks for an item."""
    match kind:
        case ItemKind.IDENTITY:
            return Screen.IDENTITY
        case ItemKind.CONTACT:
            return Screen.CONTACT
        case ItemKind.QUESTIONNAIRE:
            return Screen.FORM
        case ItemKind.INSURANCE:
            return Screen.INSURANCE
        case ItemKind.CONSENT:
            return Screen.CONSENT
        case _ as never:
            assert_never(never)


ItemKey = tuple[ItemKind, str]


def key_of(item: ChecklistItem) -> ItemKey:
    """What names an item within its visit."""
    return item.kind, item.key


@dataclass(frozen=True)
class Walk:
    """A patient's way through a visit: the items shown so far, and which of them is on the screen.

    Going back shows an item again although it is settled; going forward leads to the first item still due, so a
    correction three screens back costs one press, not three.

    Attributes:
        shown: item keys in the order in which they came up.
        position: index into ``shown``; -1 before the first.
        total: how many items this visit asks for, for "Step 2 of 5".
    """

    shown: tuple[ItemKey, ...] = ()
    position: int = -1
    total: int = 0

    @classmethod
    def of(cls, checklist: Checklist) -> Walk:
        """A walk that has not begun."""
        return cls(total=sum(item.status is ItemStatus.DUE for item in checklist))

    @property
    def current(self) -> ItemKey | None:
        """The item on the screen; None before the first."""
        return self.shown[self.position] if self.position >= 0 else None

    def forward(self, checklist: Checklist) -> Walk | None:
        """The walk at the first item still due; None when nothing is due any more."""
        due = first_due(checklist)
        if due is None:
            return None
        key = key_of(due)
        if key in self.shown:
            return replace(self, position=self.shown.index(key))
        return replace(self, shown=(*self.shown, key), position=len(self.shown))

    def back(self) -> Walk | None:
        """The walk at the item shown before; None from the first."""
        return replace(self, position=self.position - 1) if self.position > 0 else None

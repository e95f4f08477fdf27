"""A patient's way through the lobby, as a value: before the visit, through what its checklist asks, and to its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.visit.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus, first_due


class Place(StrEnum):
    """Where somebody at the lobby is; what is shown in a visit says the item that is asked for."""

    WELCOME = "welcome"
    IDENTITY = "identity"
    FACTOR = "factor"
    APPOINTMENTS = "appointments"
    VISIT = "visit"
    DONE = "done"
    LEAVE = "leave"
    REFUSED = "refused"


ItemKey = tuple[ItemKind, str]


def key_of(item: ChecklistItem) -> ItemKey:
    """What names an item within its visit."""
    return item.kind, item.key


@dataclass(frozen=True)
class Journey:
    """Where a patient is, and how they came there.

    In a visit, going back shows an item again although it is settled; going forward leads to the first item still due,
    so that a correction three screens back costs one press, not three.

    Attributes:
        before: where the patient was when they were refused.
        shown: the items of the visit in the order in which they came up.
        position: index into ``shown``; -1 before the first.
        total: how many items this visit asked for when it began.
    """

    place: Place = Place.WELCOME
    before: Place = Place.WELCOME
    shown: tuple[ItemKey, ...] = ()
    position: int = -1
    total: int = 0

    @property
    def current(self) -> ItemKey | None:
        """The item on the screen; None where it is none."""
        return self.shown[self.position] if self.place is Place.VISIT else None

    @property
    def count(self) -> tuple[int, int]:
        """Which step of how many, from 1; (0, 0) before a visit, when it is not known how much there is to ask."""
        match self.place:
            case Place.WELCOME | Place.IDENTITY | Place.FACTOR | Place.APPOINTMENTS | Place.LEAVE:
                return 0, 0
            case Place.VISIT | Place.DONE | Place.REFUSED:
                return self.position + 1, max(self.total, len(self.shown))
            case _ as never:
                assert_never(never)

    def to(self, place: Place) -> Journey:
        """At ``place``; whoever is refused can go back to where they were."""
        before = self.place if place is Place.REFUSED and self.place is not Place.REFUSED else self.before
        return replace(self, place=place, before=before)

    def opened(self, checklist: Checklist) -> Journey:
        """With the visit that has just begun, of which nothing is shown yet; opened once more it goes on as it was."""
        if self.total or self.shown:
            return self
        return replace(self, total=sum(item.status is ItemStatus.DUE for item in checklist))

    def without_one(self) -> Journey:
        """Where it is, with an item less to come: it asks the patient nothing, and Back does not lead to it."""
        return replace(self, total=max(0, self.total - 1))

    def forward(self, checklist: Checklist) -> Journey | None:
        """At the first item that is still due; None when the patient has nothing more to do."""
        due = first_due(checklist)
        if due is None:
            return None
        key = key_of(due)
        if key in self.shown:
            return replace(self, place=Place.VISIT, position=self.shown.index(key))
        return replace(self, place=Place.VISIT, shown=(*self.shown, key), position=len(self.shown))

    def coming(self, checklist: Checklist) -> ItemKey | None:
        """The item that follows once the one on the screen is settled; None where nothing else is due."""
        due = (key_of(item) for item in checklist if item.status is ItemStatus.DUE)
        return next((key for key in due if key != self.current), None)

    def back(self) -> Journey | None:
        """Where Back leads; None where there is no way back. The welcome screen lies between two patients."""
        match self.place:
            case Place.WELCOME | Place.DONE:
                return None
            case Place.IDENTITY:
                return Journey()
            case Place.FACTOR:
                return self.to(Place.IDENTITY)
            case Place.APPOINTMENTS | Place.LEAVE:
                return self.to(Place.FACTOR)
            case Place.REFUSED:
                return self.to(self.before)
            case Place.VISIT if self.position > 0:
                return replace(self, position=self.position - 1)
            case Place.VISIT:
                return self.to(Place.APPOINTMENTS)
            case _ as never:
                assert_never(never)

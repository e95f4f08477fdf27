"""What every kind of item is to the domain: when it is asked for, who waits for it, and what is done about it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.form_rules import Verdict
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.domain.visit.step_names import StepName


class ItemStep(ABC):
    """A step that is about one item of the checklist."""

    @property
    @abstractmethod
    def called(self) -> StepName:
        """What it is called where it is kept; the same for all of a class, and had from that."""

    @property
    @abstractmethod
    def item(self) -> tuple[ItemKind, str]:
        """The kind and the key of the item."""


class Settles(ItemStep):
    """A step that settles its item, for the patient at least."""

    @property
    @abstractmethod
    def desk_reason(self) -> str:
        """Why the desk has to look at the item, a `Reason` as text; empty where it need not."""


class Kept:
    """What a visit has of one of its items, as the room of its kind keeps it and staff see it."""


@dataclass(frozen=True)
class Beginning:
    """What is known when a visit begins.

    Attributes:
        now: when it does (aware).
        forms: what the clinic's rules say of each form.
        confirmed: when each thing was last confirmed, by its kind and key; what never was is not there.
        born: the patient's birth date.
        represented: somebody is on file who may come for the patient.
        owes: there is something that the patient is asked to pay.
    """

    now: datetime
    settings: ClinicSettings
    forms: Sequence[Verdict]
    confirmed: Mapping[tuple[ItemKind, str], datetime]
    born: date | None = None
    represented: bool = False
    owes: bool = False

    @property
    def under_age(self) -> bool:
        """Whether the patient does not sign for themselves yet, by the clinic's age."""
        return self.born is not None and self.settings.is_under_age(self.born, self.now)

    def item(self, kind: ItemKind, key: str, days: int) -> ChecklistItem:
        """An item that is asked for again ``days`` after it was confirmed."""
        confirmed = self.confirmed.get((kind, key))
        if confirmed is not None and self.now - confirmed < timedelta(days=days):
            return ChecklistItem(kind, key, ItemStatus.SKIPPED, 0, Reason.FRESH, confirmed)
        return ChecklistItem(kind, key, ItemStatus.DUE, 0, completed_at=confirmed)


@dataclass(frozen=True)
class Room:
    """A kind of item.

    Attributes:
        asked: what a visit that begins has of it, what is still fresh already skipped.
        room_waits: a clinician cannot start before it is settled; otherwise the desk can settle it meanwhile.
        asked_again: staff may hand it back to the patient.
        each_sitting: whoever comes to a kiosk in the middle of a visit answers it for themselves.
    """

    asked: Callable[[Beginning], Sequence[ChecklistItem]]
    room_waits: bool
    asked_again: bool = True
    each_sitting: bool = False

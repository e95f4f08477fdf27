"""A check-in that has been begun and not come to its end: who is at which kiosk, how far they are, and for how long."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.people import Appointment
from kiosk.domain.visit.checklist import Checklist, ItemKind, ItemStatus, first_due


@dataclass(frozen=True)
class AtKiosk:
    """Somebody who is known to a kiosk and has not arrived.

    Attributes:
        appointment: the first of those that they have come for; None where it cannot be read.
        kiosk: what the kiosk calls itself that told of their last step; empty where no step was told.
        last_at: when the record heard of that step (aware), or of the beginning.
        unreadable: the visit's id where that is all that is known.
    """

    visit_id: str
    patient_name: str
    birth_date: date
    mrn: str
    language: str
    appointment: Appointment | None
    kiosk: str
    last_at: datetime
    checklist: Checklist
    unreadable: str = ""

    @property
    def step(self) -> tuple[int, int]:
        """Which one they are at, of how many; the last one where nothing is left but to say that it is all."""
        done = sum(item.status is not ItemStatus.DUE for item in self.checklist)
        return min(done + 1, len(self.checklist)), len(self.checklist)

    @property
    def asked(self) -> ItemKind | None:
        """What they are asked; None where they have answered everything."""
        item = first_due(self.checklist)
        return item.kind if item is not None else None


def as_heard(rows: Iterable[AtKiosk]) -> tuple[AtKiosk, ...]:
    """By their last step, the last one last; what cannot be read below them."""
    return tuple(sorted(rows, key=lambda row: (bool(row.unreadable), row.last_at, row.visit_id)))

"""Parking: whether the place is free of charge, which one it is, and a picture of the car's plate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.items.item import Beginning, Kept, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, Reason
from kiosk.domain.visit.step_names import StepName


@dataclass(frozen=True)
class ParkingAnswered(Settles):
    """Where the patient's car stands. ``plate`` is a JPEG in base64, empty where none was taken."""

    called = StepName.PARKING_ANSWERED
    free: bool
    place: str
    plate: str

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.PARKING, ""

    @property
    def desk_reason(self) -> str:
        """What is not free of charge the desk pays back."""
        return "" if self.free else Reason.PATIENT_ASKED


@dataclass(frozen=True)
class Parked(Kept):
    """Where the car stands, as the record has it; told at ``answered_at`` (aware)."""

    free: bool
    place: str
    plate: str
    answered_at: datetime


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    """At every visit anew."""
    return (visit.item(ItemKind.PARKING, "", days=0),)


ITEM = Room(_asked, room_waits=False)

"""What a day list holds of a patient, and the visit that a kiosk without a record makes of it.

It is little: whoever opens an entry, by whatever way, learns a first name, times, rooms and what is asked for today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.identity import IdentityClaim
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Patient
from kiosk.domain.places import Places
from kiosk.domain.visit.arrival import ListedAppointment, own_window
from kiosk.domain.visit.checklist import BY_PATIENT, Checklist, ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.steps import WHERE_SAID
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus


@dataclass(frozen=True)
class ListedBooking:
    """When and where; ``place`` is the key of one of the clinic's, empty where none is known.

    Attributes:
        early_minutes, late_minutes: from when and until when one may check in for it, where its kind of visit says so.
    """

    id: str
    start: datetime
    status: AppointmentStatus
    room: str
    place: str
    early_minutes: int | None = field(default=None, metadata=WHERE_SAID)
    late_minutes: int | None = field(default=None, metadata=WHERE_SAID)


@dataclass(frozen=True)
class ListedItem:
    """What is asked for: the kind, which one of it, and how it stands."""

    kind: ItemKind
    key: str
    status: ItemStatus
    reason: str


@dataclass(frozen=True)
class ListedPatient:
    """All that is sealed of one patient."""

    first_name: str
    bookings: tuple[ListedBooking, ...]
    items: tuple[ListedItem, ...]


def listed(
    patient: Patient, bookings: Iterable[Appointment], checklist: Checklist, places: Places
) -> ListedPatient:
    """What of a patient is sealed."""
    return ListedPatient(
        patient.first_name,
        tuple(
            ListedBooking(
                item.id, item.start, item.status, item.room, places.place_of(item), *own_window(item, places)
            )
            for item in bookings
        ),
        tuple(
            ListedItem(item.kind, item.key, item.status, item.reason)
            for item in sorted(checklist, key=lambda item: item.position)
        ),
    )


def visit_of(found: ListedPatient, claim: IdentityClaim, now: datetime) -> LobbyVisit:
    """The visit that somebody begins who has said ``claim`` at ``now`` (aware), which opened the entry."""
    return LobbyVisit(
        id="",
        patient=Patient("", "", "", found.first_name, claim.birth_date, "", "", Contact()),
        appointments=tuple(
            ListedAppointment(
                item.id, "", item.start, 0, item.status, "", "", item.room, "", "",
                place=item.place, early_minutes=item.early_minutes, late_minutes=item.late_minutes,
            )
            for item in found.bookings
        ),
        coverage=None,
        checklist=tuple(_item(item, place, now) for place, item in enumerate(found.items)),
        status=VisitStatus.PLANNED,
        unseen=True,
    )  # fmt: skip


def _item(item: ListedItem, position: int, now: datetime) -> ChecklistItem:
    # The patient has said who they are at this moment, and not when the list was made.
    at = (now, BY_PATIENT) if item.kind is ItemKind.IDENTITY else (None, "")
    return ChecklistItem(item.kind, item.key, item.status, position, item.reason, *at)

"""What an act of staff changed of a visit, so that it can be taken back while nothing else has happened to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import Checklist
from kiosk.domain.visit.visit import VisitStatus


@dataclass(frozen=True)
class TicketStanding:
    """A place in the queue with its last call.

    Attributes:
        queue: the letter of the queue where it waits since it was moved there; empty for its own.
        place: the key of the site where it waits.
        first: why it goes first; empty where it does not.
        held_at: since when it is on hold (aware), with ``held`` for why.
    """

    id: str
    status: TicketStatus
    room: str
    called_at: datetime | None
    called_by: str
    times_called: int
    queue: str = ""
    place: str = ""
    first: str = ""
    held_at: datetime | None = None
    held: str = ""


@dataclass(frozen=True)
class Standing:
    """How a visit stands, as far as acts of staff change it; ``bookings`` by their ids."""

    version: int
    status: VisitStatus
    acknowledged_at: datetime | None
    acknowledged_by: str
    ticket: TicketStanding | None
    bookings: tuple[tuple[str, AppointmentStatus], ...]
    checklist: Checklist


@dataclass(frozen=True)
class RowChange:
    """What an act did to one row of the record besides the visit: the columns that it changed, before and after.

    ``before`` is None for a row that the act has made, ``after`` for one that it has taken away; then the other holds
    the whole row.
    """

    table: str
    key: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True)
class MissedChange:
    """That a booking was noted as missed, or as expected again: how it stood before, and how after."""

    appointment_id: str
    before: AppointmentStatus
    after: AppointmentStatus


@dataclass(frozen=True)
class WayBack:
    """One act: how the visit stood before it, and how after it; ``rows`` is what else it changed in the record."""

    visit_id: str
    before: Standing
    after: Standing
    rows: tuple[RowChange, ...] = ()

    @property
    def is_back_in_the_queue(self) -> bool:
        """The patient waits after the act."""
        return self.after.ticket is not None and self.after.ticket.status is TicketStatus.WAITING

    @property
    def ticket_id(self) -> str:
        """The visit's ticket; empty where it has none."""
        return self.after.ticket.id if self.after.ticket else ""

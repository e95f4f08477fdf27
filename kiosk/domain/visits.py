"""A visit as windows see it: one patient's attendance on one day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.checklist import Checklist
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.queue import TicketStatus
from kiosk.domain.steps import SignatureMethod, Stroke


class VisitStatus(StrEnum):
    """FHIR R4 Encounter.status, the part used here; ``planned`` is a check-in begun and not yet finished."""

    PLANNED = "planned"
    ARRIVED = "arrived"
    IN_PROGRESS = "in-progress"
    FINISHED = "finished"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class LobbyVisit:
    """What the lobby may hold of the visit that it has opened."""

    id: str
    patient: Patient
    appointments: tuple[Appointment, ...]
    coverage: Coverage | None
    checklist: Checklist
    status: VisitStatus
    # Responses by questionnaire: begun in this visit, and the last one of an earlier visit.
    drafts: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    previous: Mapping[str, dict[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Receipt:
    """What the last lobby screen shows; durable before it is shown.

    Attributes:
        wait_minutes: (least, most) expected, or None when nothing is known.
        tell_us_at: when to speak up (aware).
        seen: staff have acknowledged the arrival.
    """

    visit_id: str
    ticket: str
    first_name: str
    waiting_area: str
    directions: str
    practitioner: str
    room: str
    wait_minutes: tuple[int, int] | None
    tell_us_at: datetime | None
    checklist: Checklist
    seen: bool


@dataclass(frozen=True)
class ArrivalRow:
    """One line of the staff window's tables."""

    visit_id: str
    ticket_id: str
    ticket: str
    ticket_status: TicketStatus
    patient_name: str
    birth_date: date
    language: str
    mrn: str
    booked_at: datetime | None
    practitioner: str
    arrived_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str
    called_at: datetime | None
    called_by: str
    room: str
    checklist: Checklist
    pending_changes: int
    version: int


class ChangeStatus(StrEnum):
    """What became of a change request."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True)
class ChangeRequest:
    """A patient's edit of the record that staff accept or refuse; ``field`` is a code (``phone``, ``payer``...)."""

    id: str
    visit_id: str
    field: str
    old: str
    new: str
    status: ChangeStatus
    decided_by: str = ""


@dataclass(frozen=True)
class AnsweredForm:
    """A questionnaire as it was answered; ``response`` is a FHIR R4 QuestionnaireResponse as JSON values."""

    questionnaire: str
    version: str
    authored: datetime
    response: dict[str, Any]


@dataclass(frozen=True)
class SignedConsent:
    """A consent as it was signed."""

    document: str
    version: str
    language: str
    method: SignatureMethod
    typed_name: str
    strokes: tuple[Stroke, ...]
    signed_at: datetime


@dataclass(frozen=True)
class VisitDetails:
    """All that staff see of one arrival.

    Attributes:
        responses: this visit's answers, the last of each questionnaire.
        previous: the patient's answers to the same questionnaires at the visit before, as far as there are any.
    """

    row: ArrivalRow
    patient: Patient
    appointments: tuple[Appointment, ...]
    coverage: Coverage | None
    responses: tuple[AnsweredForm, ...]
    previous: tuple[AnsweredForm, ...]
    consents: tuple[SignedConsent, ...]
    changes: tuple[ChangeRequest, ...]


@dataclass(frozen=True)
class SearchHit:
    """One patient found; ``visit_id`` and ``ticket`` are empty when they have not arrived today."""

    patient: Patient
    visit_id: str
    ticket: str
    appointment_start: datetime | None


@dataclass(frozen=True)
class ExpectedRow:
    """One of today's appointments, as the expected list shows it."""

    appointment: Appointment
    patient_name: str
    birth_date: date
    mrn: str
    language: str
    visit_status: VisitStatus | None


@dataclass(frozen=True)
class HelpCall:
    """Somebody at a kiosk asked for a person. ``patient_name`` is empty before identity."""

    id: str
    kiosk: str
    at: datetime
    reason: str
    patient_name: str
    answered_by: str


@dataclass(frozen=True)
class BoardCall:
    """A call on the waiting-room board: no names, no reasons."""

    ticket: str
    room: str
    called_at: datetime
    times_called: int

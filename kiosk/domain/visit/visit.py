"""A visit as windows see it: one attendance of a patient, of which there may be several on one day.

One file, though long: nearly all of it is values, which have nothing to do but to be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.faults import Fault
from kiosk.domain.glass import Ground
from kiosk.domain.items.item import Kept
from kiosk.domain.mail.texts import TextUnreached
from kiosk.domain.messages import StaffMessage
from kiosk.domain.notices import Notice
from kiosk.domain.people import Appointment, AppointmentStatus, BookingBefore, Coverage, Patient
from kiosk.domain.people.corrections import Correction
from kiosk.domain.people.details import Details, Link, RelatedPerson
from kiosk.domain.people.joins import Join
from kiosk.domain.places import Places
from kiosk.domain.printers import PrinterState
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreed import AgreedPoint
from kiosk.domain.visit.checklist import Checklist, at_desk, settled
from kiosk.domain.visit.steps import (
    CheckInFinished,
    PageKept,
    RepresentativeTold,
    SignatureMethod,
    Step,
    Stroke,
    desk_reason,
    item_of,
)

K = TypeVar("K", bound=Kept)

# Bookings of somebody who is here for them, and such as nobody is expected for any more.
HERE = frozenset({AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN})
# A visit has come of it.
COME = HERE | {AppointmentStatus.FULFILLED}
ENDED = frozenset({AppointmentStatus.FULFILLED, AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW})
# What nothing can be that is on a day still ahead.
NEVER_AHEAD = ENDED - {AppointmentStatus.CANCELLED}


class VisitStatus(StrEnum):
    """FHIR R4 Encounter.status, the part used here; ``planned`` is a check-in begun and not yet finished."""

    PLANNED = "planned"
    ARRIVED = "arrived"
    IN_PROGRESS = "in-progress"
    FINISHED = "finished"
    CANCELLED = "cancelled"


# Of a visit that goes on; what comes after one that does not is another visit.
GOES_ON = frozenset({VisitStatus.PLANNED, VisitStatus.ARRIVED, VisitStatus.IN_PROGRESS})


@dataclass(frozen=True)
class LobbyVisit:
    """What the lobby may hold of the visit that it has opened.

    Attributes:
        id: empty while the shared record has not heard of it.
        opening: the id of the record by which this kiosk opened it.
        representative: who has said in this sitting that they are here; None while nobody was asked.
        unseen: it is of a day list: nothing of what is on file is known.
    """

    id: str
    patient: Patient
    appointments: tuple[Appointment, ...]
    coverage: Coverage | None
    checklist: Checklist
    status: VisitStatus
    # Responses by questionnaire: begun in this visit, and the last one of an earlier visit.
    drafts: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    previous: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    opening: str = ""
    representative: RepresentativeTold | None = None
    unseen: bool = False


@dataclass(frozen=True)
class VisitState:
    """How far a visit is, after what was applied to it."""

    id: str
    status: VisitStatus
    checklist: Checklist


def after(visit: LobbyVisit, step: Step, now: datetime) -> LobbyVisit:
    """The visit once ``step`` was taken at ``now`` (aware), as the shared record will have it when it hears of it."""
    if isinstance(step, PageKept):
        return replace(visit, drafts={**visit.drafts, step.questionnaire: step.response})
    if isinstance(step, CheckInFinished):
        return replace(visit, status=VisitStatus.ARRIVED)
    if (subject := item_of(step)) is None:
        return visit
    who = step if isinstance(step, RepresentativeTold) else visit.representative
    checklist = settled(visit.checklist, *subject, desk_reason(step), now)
    return replace(visit, checklist=checklist, representative=who)


@dataclass(frozen=True)
class Receipt:
    """What the last lobby screen shows; durable before it is shown.

    Attributes:
        wait_minutes: (least, most) expected, or None when nothing is known.
        tell_us_at: when to speak up (aware).
        seen: staff have acknowledged the arrival.
        delivered: the shared record has it, and with it the desk; otherwise this kiosk keeps it until it does.
        place, waits_in: the keys of where the visit is, and of where to wait for it; empty where no place is known.
        elsewhere: what they have come for and is at another site by now than the one where they wait; None for nothing.
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
    delivered: bool = True
    place: str = ""
    waits_in: str = ""
    elsewhere: Appointment | None = None


def receipt(
    visit_id: str,
    patient: Patient,
    booked: Sequence[Appointment],
    checklist: Checklist,
    ticket: str,
    settings: ClinicSettings,
    site: str = "",
) -> Receipt:
    """The receipt of a visit for ``booked``, the first of which says where to go; nobody has seen it yet.

    ``site`` is the key of the one where they wait, empty where nobody can say: what is at another one by now does not
    say where to go here.
    """
    places = settings.places
    gone = [item for item in booked if item.status not in ENDED and is_at_another(item, site, places)]
    here = [item for item in booked if item not in gone]
    elsewhere = first_booking(gone) if gone else None
    waits_in = next((item.waits_in for item in places.up(site) if item.waits_in in places.by_key), "")
    bare = Receipt(
        visit_id, ticket, patient.first_name, "", "", "", "", None, None, checklist, False, False,
        site, waits_in, elsewhere,
    )  # fmt: skip
    return _led_by(bare, first_booking(here), settings) if here else bare


def _led_by(bare: Receipt, first: Appointment, settings: ClinicSettings) -> Receipt:
    """The receipt with what the booking that comes first says of where to go."""
    places = settings.places
    waits = places.waiting_place(first)
    return replace(
        bare,
        waiting_area=first.waiting_area,
        directions=first.directions,
        practitioner=first.practitioner,
        room=first.room,
        tell_us_at=first.start + timedelta(minutes=settings.tell_us_minutes),
        place=places.place_of(first),
        waits_in=waits.id if waits is not None else "",
    )


def is_at_another(booking: Appointment, site: str, places: Places) -> bool:
    """Whether a booking is at another site than the one of the place ``site`` (a key); not where nobody can say."""
    here = places.site_of(site)
    there = places.site_of(places.place_of(booking)) if here else ""
    return bool(there) and there != here


def first_booking(booked: Sequence[Appointment]) -> Appointment:
    """The earliest of a visit's appointments that is still to come, or the earliest where none is."""
    standing = [item for item in booked if item.status not in ENDED]
    return min(standing or booked, key=lambda item: (item.start, item.id))


def arrived_as(checklist: Checklist) -> AppointmentStatus:
    """How a booking stands whose patient has checked in: all is done, or something is left to the desk."""
    return AppointmentStatus.ARRIVED if at_desk(checklist) else AppointmentStatus.CHECKED_IN


def attended(booked: Sequence[Appointment]) -> tuple[Appointment, ...]:
    """What has been when a patient has been seen once: the earliest of those they came for, as `HERE` says.

    And what goes on from it without a pause with the same practitioner; every other booking has an end of its own.
    """
    here = sorted((item for item in booked if item.status in HERE), key=lambda item: (item.start, item.id))
    been: list[Appointment] = []
    for item in here:
        last = been[-1] if been else item
        goes_on = last.practitioner == item.practitioner != "" and item.start <= last.end
        if item is last or goes_on:
            been.append(item)
    return tuple(been)


@dataclass(frozen=True)
class ArrivalRow:
    """One line of the staff window's tables.

    Attributes:
        unreadable: what of it cannot be read, for people: the visit's id where that is the whole row, which then says
            nothing else, or the kinds of those items that the checklist lacks.
        place: the key of the site where they wait; empty where nobody can say.
        is_special: the patient is of special privacy: a reason is asked for before the record opens.
        queue: the letter of the queue where they wait; empty for that of their ticket.
        first, held: why they go first, and why they are on hold; empty where that is not so.
        walk_in: the desk itself has booked them, for when they came.
    """

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
    unreadable: str = ""
    place: str = ""
    patient_id: str = ""
    is_special: bool = False
    queue: str = ""
    first: str = ""
    held: str = ""
    walk_in: bool = False

    @property
    def is_known(self) -> bool:
        """More than the id of the visit can be read."""
        return bool(self.ticket_id)


class ChangeStatus(StrEnum):
    """What became of a change request."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True)
class ChangeRequest:
    """A patient's edit of the record that staff accept or refuse; ``field`` is a code (``phone``, ``payer``...).

    Attributes:
        kiosk, said_at: where it was said last, and when (aware); empty and None where no kiosk has told of it.
        amended: what staff accepted in the place of ``new``; None where it was as it was said.
    """

    id: str
    visit_id: str
    field: str
    old: str
    new: str
    status: ChangeStatus
    decided_by: str = ""
    kiosk: str = ""
    said_at: datetime | None = None
    amended: str | None = None


@dataclass(frozen=True)
class AnsweredForm:
    """A questionnaire as it was answered; ``response`` is a FHIR R4 QuestionnaireResponse as JSON values.

    ``finished`` is False for one that the patient has begun and not ended: what is missing is still to be asked.
    """

    questionnaire: str
    version: str
    authored: datetime
    response: dict[str, Any]
    finished: bool = True


@dataclass(frozen=True)
class SignedConsent(Kept):
    """A consent as it was signed."""

    document: str
    version: str
    language: str
    method: SignatureMethod
    typed_name: str
    strokes: tuple[Stroke, ...]
    signed_at: datetime
    # Of whoever signed for the patient; empty where the patient did.
    signer_name: str = ""
    signer_relationship: str = ""


@dataclass(frozen=True)
class PatientDetails:
    """What staff see of a patient, whether somebody is here or not.

    Attributes:
        before: what the appointments were, the last of it first.
        coverages: the patient's insurances, those in force first.
        details: what is known of the patient beside the contact card.
        related: who has to do with the patient.
        links: the other records of the same person.
        corrections: what staff have put right of who the patient is, the first first.
        joins: the doubles that staff have joined to the patient's record.
        responses: the answers, the last of each questionnaire.
        previous: the patient's answers to the same questionnaires before, as far as there are any.
        kept: what there is beside these, in the order of the kinds of items.
        returned: why mail to the patient's address comes back, a `BounceReason`; empty where it does not.
        unreached: the last texts about bookings that nobody got, the last first; none once a later one has arrived.
    """

    patient: Patient
    appointments: tuple[Appointment, ...]
    before: tuple[BookingBefore, ...]
    coverages: tuple[Coverage, ...]
    details: Details
    related: tuple[RelatedPerson, ...]
    links: tuple[Link, ...]
    corrections: tuple[Correction, ...]
    joins: tuple[Join, ...]
    responses: tuple[AnsweredForm, ...]
    previous: tuple[AnsweredForm, ...]
    kept: tuple[Kept, ...]
    returned: str
    unreached: tuple[TextUnreached, ...]

    def of(self, kind: type[K]) -> tuple[K, ...]:
        """What there is of one kind."""
        return tuple(found for found in self.kept if isinstance(found, kind))

    @property
    def consents(self) -> tuple[SignedConsent, ...]:
        """What was signed."""
        return self.of(SignedConsent)


@dataclass(frozen=True)
class VisitDetails(PatientDetails):
    """All that staff see of one arrival: of the patient, and of what was answered and signed in this visit."""

    row: ArrivalRow
    changes: tuple[ChangeRequest, ...]
    # Answers of this visit of which a person had to hear at once, whether or not somebody has gone.
    flags: tuple[DeskEntry, ...] = ()
    # When it is shut again (aware), where a reason was asked for; else None.
    until: datetime | None = None
    # What colleagues have written about it, the oldest first.
    messages: tuple[StaffMessage, ...] = ()
    # What the patient was told in it, the first first.
    notices: tuple[Notice, ...] = ()
    # What was agreed with them before they go, the first first.
    agreed: tuple[AgreedPoint, ...] = ()


@dataclass(frozen=True)
class OpenedRecord(PatientDetails):
    """A patient's record that was opened without a visit.

    Attributes:
        appointments: those of today and of later days, and the last before them, the earliest first.
        responses, kept: the last answers and signatures of each form, of whichever visit.
        statements: allergies, medicines and conditions on file: the field of each and its text.
        visits: how many there were, and the day of the last.
        until: when it is shut again (aware); None while the patient is of the day and no reason was asked for.
        ground: what the reason was asked for; None where none was.
    """

    statements: tuple[tuple[str, str], ...]
    visits: tuple[int, date | None]
    until: datetime | None
    ground: Ground | None = None


@dataclass(frozen=True)
class SearchHit:
    """One patient found; ``visit_id`` and ``ticket`` are empty when they have not arrived today.

    Attributes:
        is_shut: they are not of the day, and their record is opened by breaking the glass alone.
        is_special: they are of special privacy: a reason is asked for.
    """

    patient: Patient
    visit_id: str
    ticket: str
    appointment_start: datetime | None
    is_shut: bool = False
    is_special: bool = False


@dataclass(frozen=True)
class ExpectedRow:
    """One of today's appointments, as the expected list shows it; ``unreadable`` is its id where that is all."""

    appointment: Appointment
    patient_name: str
    birth_date: date
    mrn: str
    language: str
    visit_status: VisitStatus | None
    unreadable: str = ""
    is_special: bool = False


@dataclass(frozen=True)
class HelpCall:
    """Somebody at a kiosk asked for a person. ``patient_name`` is empty before identity.

    Attributes:
        reason: a code; ``unreadable`` for a call of which only the id is known, ``more`` for what stands for those
            that are too many to be shown.
    """

    id: str
    kiosk: str
    at: datetime
    reason: str
    patient_name: str
    answered_by: str


@dataclass(frozen=True)
class DeskEntry:
    """What a kiosk brought that only a person can settle.

    Attributes:
        kind: ``conflict`` (a delivery that the record did not take) or ``left`` (somebody left words, or was sent
            to the desk);
            ``unreadable`` where only the id can be read, ``more`` for what stands for those too many to be shown.
        reason: a code (``closed``, ``unknown_item``, ``not_identified``, ``ticket_taken``, a `TurnedAway`...).
        detail: what was delivered, or the words that were left, as JSON values.
    """

    id: str
    kiosk: str
    kind: str
    reason: str
    device_time: datetime
    received_at: datetime
    family: str
    birth_date: date | None
    detail: Mapping[str, Any]
    visit_id: str | None = None
    settled_by: str = ""


@dataclass(frozen=True)
class KioskState:
    """What a kiosk last said of itself: how many records wait there for delivery, the oldest since when (aware).

    Attributes:
        problem: a code; empty where there is none.
        set_aside: how many records the desk has in the place of the record.
        faults: those of its program, the latest first.
        printer: how the printer beside it is; ready where there is none.
    """

    kiosk: str
    reported_at: datetime
    version: str
    pending: int
    oldest_at: datetime | None
    problem: str = ""
    set_aside: int = 0
    faults: tuple[Fault, ...] = ()
    printer: PrinterState = PrinterState.READY

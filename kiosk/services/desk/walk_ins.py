"""Somebody who comes without an appointment: booked for now by the desk, and in the queue at once where they are here.

Such a booking is of the clinic's own source. It stands in every list, a kiosk checks in for it, and no export that does
not know of it takes it away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import OPEN, TicketStatus
from kiosk.domain.undo import Standing
from kiosk.domain.visit.arrival import Open, is_awaited, judge
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.domain.visit.checklist import Checklist, ItemKind
from kiosk.domain.visit.lifecycle import status_with
from kiosk.domain.visit.visit import ENDED, GOES_ON, VisitStatus, arrived_as
from kiosk.services.desk.acting import Act, acting, charge_visit, with_visit
from kiosk.services.desk.opening import must_have_reason, opens, shows
from kiosk.services.desk.registering import Particulars, ask_of_phone, registered
from kiosk.services.desk.standing import standing
from kiosk.services.desk.taking_back import MoreOnFile, take_back
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import reading
from kiosk.services.record.bookings import booking_row, keep
from kiosk.services.record.joins import kept_for
from kiosk.services.record.mistakes import is_taken_back
from kiosk.services.visit import tickets
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.writes import Writes


@dataclass(frozen=True)
class WalkIn:
    """What somebody has come for.

    Attributes:
        service, visit_type: keys of the clinic's; empty for none of them.
        practitioner: the name of whom they come to see; empty for whoever is free.
        place: the key of the place where they are, which counts where the service says none.
        minutes: how long it takes; 0 for as long as the visit type says.
        arrived: they are here and wait from now on; otherwise they check in at a kiosk.
    """

    service: str = ""
    visit_type: str = ""
    practitioner: str = ""
    place: str = ""
    minutes: int = 0
    arrived: bool = True


# As long as a booking of which nobody says it.
USUAL_MINUTES = 15


@dataclass(frozen=True)
class BookedNow:
    """What came of it; ``visit_id`` is empty for somebody who is still to check in.

    Attributes:
        standing: how the visit stands, by which the booking can be taken back; None without one.
        registered: the patient was registered with it, which is taken back with it.
    """

    patient: Patient
    booking: Appointment
    visit_id: str = ""
    standing: Standing | None = None
    registered: bool = False


class AlreadyHere(Refusal):
    """They are here already: a visit goes on."""


class AlreadyBooked(Refusal):
    """They are expected at this time: a second booking would have them wait twice. ``start`` is aware."""

    def __init__(self, start: datetime) -> None:
        super().__init__("already booked")
        self.start = start


class NotBookable(Refusal):
    """There is no such patient, or they have died."""


class WalkInService:
    """Books for now, and takes that back."""

    def __init__(
        self, database: Database, clinic: Clinic, clock: Callable[[], datetime], checkin: CheckInService
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._checkin = checkin

    def book(self, patient_id: str, what: WalkIn, who: Actor) -> BookedNow:
        """Book a patient who is on file for now.

        Raises AlreadyHere, AlreadyBooked and NotBookable; ReasonWanted where they are let into the queue, for what they
        are asked goes by what they have answered before.
        """
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            booked = self._book(act, patient_id, what)
        return self._let_arrive(booked, what, who)

    def register_and_book(
        self, said: Particulars, others: Iterable[str], what: WalkIn, who: Actor
    ) -> BookedNow:
        """Register somebody and book them for now, all or nothing. Raises as `RegisteringService.register`."""
        ask_of_phone(self._database, said.phone, who, Permission.REGISTER, self._clock())
        with acting(self._database, who, Permission.REGISTER, self._clock(), alone=True) as act:
            act.who.must(Permission.BOOK)
            booked = self._book(act, registered(act, said, others).id, what)
        return replace(self._let_arrive(booked, what, who), registered=True)

    def take_back(self, booked: BookedNow, who: Actor) -> bool:
        """Take a booking for now back that was a mistake; it stays, cancelled, and whoever was in the queue has left.

        Whoever was registered for it is on file no more, which is returned, unless anything else is. Raises UndoRefused
        where anything has been done with the booking or the visit since, by staff or by the patient.
        """
        with acting(self._database, who, Permission.BOOK, self._clock(), alone=booked.registered) as act:
            if not booked.visit_id:
                _cancel(act, booked)
                act.did(Action.BOOKING_TAKEN_BACK, booked.patient.id)
                return _forget(act, booked)
            with with_visit(act, booked.visit_id) as visit:
                if visit.before is None or visit.before != booked.standing:
                    raise UndoRefused
                _cancel(act, booked)
                ticket = tables.ticket
                visit.connection.execute(
                    update(ticket)
                    .where(ticket.c.visit_id == booked.visit_id)
                    .values(status=TicketStatus.LEFT)
                )
                visit.set(status=status_with(TicketStatus.LEFT))
                visit.tell(Topic.TICKET)
                visit.did(Action.BOOKING_TAKEN_BACK)
            return _forget(act, booked)

    def _book(self, act: Act, patient_id: str, what: WalkIn) -> BookedNow:
        settings, connection = self._clinic.current, act.connection
        patient_id = kept_for(connection, [patient_id]).get(patient_id, patient_id)
        # Two who book one person at once come one after the other.
        reading.lock_patient(connection, patient_id)
        row = reading.person_of(connection, patient_id)
        if row is None or row["deceased"] or is_taken_back(connection, patient_id):
            raise NotBookable
        patient = reading.patient_from(row)
        if what.arrived:
            must_have_reason(connection, [patient.id], act.who, act.now)
        _refuse_second(connection, patient.id, act.now, settings)
        booking = _booking(patient, what, act.now, settings)
        own = booking_row(booking) | {"source_key": OWN_SOURCE + booking.id}
        connection.execute(insert(tables.appointment).values(**own))
        act.did(Action.BOOKED_NOW, patient.id)
        announce(connection, Topic.RECORD)
        if not what.arrived or not shows(connection, [patient.id]):
            return BookedNow(patient, booking)
        return self._arrive(act, patient, booking)

    def _let_arrive(self, booked: BookedNow, what: WalkIn, who: Actor) -> BookedNow:
        """Where a server did not show what decides what they are asked: now that they are of the day, it does.

        The booking is taken back where that comes to nothing.
        """
        if not what.arrived or booked.visit_id:
            return booked
        try:
            with acting(self._database, who, Permission.OPEN_PATIENT, self._clock()) as act:
                opens(act, booked.patient.id)
            with acting(self._database, who, Permission.BOOK, self._clock()) as act:
                _as_made(act.connection, booked)
                row = reading.person_of(act.connection, booked.patient.id)
                # The record was shut when they were booked, and their card with it.
                patient = booked.patient if row is None else reading.patient_from(row)
                return self._arrive(act, patient, booked.booking)
        except UndoRefused:
            raise AlreadyHere from None
        except Exception:
            with suppress(Refusal, EnvironmentFailure):
                self.take_back(booked, who)
            raise

    def _arrive(self, act: Act, patient: Patient, booking: Appointment) -> BookedNow:
        """They are in the queue with a ticket; what is still to be answered they may answer at a kiosk."""
        connection, now, settings = act.connection, act.now, self._clinic.current
        visit_id, day = str(uuid7()), settings.today(now)
        connection.execute(
            insert(tables.visit).values(
                id=visit_id,
                patient_id=patient.id,
                day=day,
                started_at=now,
                status=VisitStatus.ARRIVED,
                arrived_at=now,
                # Whoever lets them arrive has seen them.
                acknowledged_at=now,
                acknowledged_by=act.staff,
            )
        )
        connection.execute(
            insert(tables.visit_appointment).values(appointment_id=booking.id, visit_id=visit_id)
        )
        # Before it is asked what they owe, which may be this.
        charge_visit(act, patient.id, visit_id)
        items = _seen_by(self._checkin.new_checklist(connection, patient, (booking,), now), act.staff)
        connection.execute(
            insert(tables.checklist_item), [{"visit_id": visit_id, **asdict(item)} for item in items]
        )
        writes = Writes(connection)
        queue = tickets.queue_of((booking,), settings.places)
        tickets.give(writes, visit_id, day, now, queue=queue)
        writes.send()
        arrived = replace(booking, status=arrived_as(items))
        connection.execute(
            update(tables.appointment)
            .where(tables.appointment.c.id == booking.id)
            .values(status=arrived.status)
        )
        act.did(Action.ARRIVED_AT_DESK, patient.id, visit_id)
        announce(connection, Topic.VISIT, visit_id)
        announce(connection, Topic.TICKET, visit_id)
        return BookedNow(patient, arrived, visit_id, standing(connection, visit_id))


def _forget(act: Act, booked: BookedNow) -> bool:
    """Whoever was registered for a booking that is taken back is on file no more, where nothing else is of them."""
    if not booked.registered or not act.who.may(Permission.REGISTER):
        return False
    try:
        take_back(act, booked.patient.id)
    except MoreOnFile:
        return False
    return True


def _cancel(act: Act, booked: BookedNow) -> None:
    """The booking is cancelled, and what it was is kept. Raises UndoRefused where it is not as it was made."""
    connection, booking, step = act.connection, tables.appointment, tables.step_record
    row = _as_made(connection, booked)
    answered = select(step.c.id).where(step.c.visit_id == booked.visit_id).limit(1)
    if connection.execute(answered).first():
        raise UndoRefused
    cancelled = {**row, "status": AppointmentStatus.CANCELLED}
    keep(connection, [dict(row)], [cancelled], act.now, act.staff)
    connection.execute(
        update(booking).where(booking.c.id == booked.booking.id).values(status=AppointmentStatus.CANCELLED)
    )
    announce(connection, Topic.RECORD)


def _as_made(connection: Connection, booked: BookedNow) -> RowMapping:
    """The row of the booking. Raises UndoRefused where it is not as it was made, or another visit has begun for it."""
    booking, link = tables.appointment, tables.visit_appointment
    # Nobody begins a visit for it meanwhile, either.
    query = select(booking).where(booking.c.id == booked.booking.id).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None or reading.appointment_from(row) != booked.booking:
        raise UndoRefused
    begun = select(link.c.visit_id).where(link.c.appointment_id == booked.booking.id)
    if set(connection.execute(begun).scalars()) - {booked.visit_id}:
        raise UndoRefused
    return row


def _seen_by(items: Checklist, staff: str) -> Checklist:
    """It was the desk that has seen who this is."""
    return tuple(
        replace(item, completed_by=staff) if item.kind is ItemKind.IDENTITY else item for item in items
    )


def _refuse_second(connection: Connection, patient_id: str, now: datetime, settings: ClinicSettings) -> None:
    """Raises AlreadyHere and AlreadyBooked."""
    visit, ticket, booking = tables.visit, tables.ticket, tables.appointment
    day = settings.today(now)
    going = (
        select(visit.c.id)
        .join(ticket, ticket.c.visit_id == visit.c.id, isouter=True)
        .where(visit.c.patient_id == patient_id)
        .where(
            ticket.c.status.in_(sorted(OPEN)) | ((visit.c.day == day) & visit.c.status.in_(sorted(GOES_ON)))
        )
        .limit(1)
    )
    if connection.execute(going).first() is not None:
        raise AlreadyHere
    begin, end = reading.attended_between(now, settings)
    booked = select(booking).where(
        booking.c.patient_id == patient_id,
        booking.c.start >= begin,
        booking.c.start < end,
        booking.c.status.not_in(sorted(ENDED)),
    )
    for row in connection.execute(booked.order_by(booking.c.start)).mappings():
        one = reading.appointment_from(row)
        own = row["source_key"].startswith(OWN_SOURCE) and is_awaited(one, now, settings)
        if own or isinstance(judge(one, now, settings), Open):
            raise AlreadyBooked(one.start)


def _booking(patient: Patient, what: WalkIn, now: datetime, settings: ClinicSettings) -> Appointment:
    """A booking that begins with this minute, in the words of the clinic's places."""
    places = settings.places
    service = places.services_by_key.get(what.service)
    kinds = service.visit_types if service is not None else ()
    kind = next((item for item in kinds if item.id == what.visit_type), None)
    where = places.by_key.get((service.location if service is not None else "") or what.place)
    booking = Appointment(
        id=str(uuid7()),
        patient_id=patient.id,
        start=now.replace(second=0, microsecond=0),
        minutes=what.minutes or (kind.minutes if kind is not None else 0) or USUAL_MINUTES,
        status=AppointmentStatus.BOOKED,
        practitioner=what.practitioner,
        location=where.name if where is not None else "",
        room=where.room if where is not None else "",
        waiting_area=where.waiting_area if where is not None else "",
        directions=where.directions if where is not None else "",
        description=kind.name if kind is not None else service.name if service is not None else "",
        place=where.id if where is not None else "",
        service=service.id if service is not None else "",
    )
    waits = places.waiting_place(booking)
    return replace(booking, waiting_area=booking.waiting_area or (waits.name if waits is not None else ""))

"""The next visits of whoever stands at a kiosk: what they are booked for; one is booked, confirmed, moved, declined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.desk import EntryReason
from kiosk.domain.feed import Topic
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import Answer, AnswerWay, EndReason, NotAhead, NotPlannable, TimeTaken
from kiosk.domain.planning.free import FreeTime, good
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.services.record import audit, planning, reading, sessions
from kiosk.services.visit.applying import StepRefused
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many offers are good ones; of more nobody at a kiosk chooses.
MOST_OFFERS = 6
# So many bookings ahead are shown.
MOST_AHEAD = 6
_BOOKING, _STATE = tables.appointment, tables.booking_state


@dataclass(frozen=True)
class NextVisit:
    """A booking that is ahead.

    Attributes:
        answer: what whoever is booked has said.
        kind: how another time is found for it; None where only its source gives it one.
    """

    booking: Appointment
    answer: Answer = Answer.NONE
    kind: BookedKind | None = None


class NextVisitService:
    """Each call raises StepRefused where the session has ended; acts also TimeTaken, NotAhead and NotPlannable."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        return self._clinic.current

    def kinds(self) -> tuple[BookedKind, ...]:
        """What patients book by themselves."""
        return tuple(kind for kind in self._settings.planning.kinds if kind.by_patients)

    def ahead(self, session: str) -> tuple[NextVisit, ...]:
        """What they are booked for from now on, the next first."""
        now = self._clock()
        with self._database.read(session, now) as connection:
            patient = _patient(connection, session, now)
            return self._ahead(connection, patient, now)

    def offers(
        self, session: str, kind: BookedKind, instead: Appointment | None = None
    ) -> tuple[FreeTime, ...]:
        """A few good times that are free, as far ahead as patients book; ``instead`` of a booking, of its length."""
        now = self._clock()
        wanted = replace(kind, minutes=instead.minutes) if instead is not None else kind
        with self._database.read(session, now) as connection:
            patient = _patient(connection, session, now)
            since, until = self._bounds(now)
            free = planning.free_times(connection, self._settings, since, until, now)
            mine = [item.booking for item in self._ahead(connection, patient, now)]
        zone = ZoneInfo(self._settings.zone)
        length = timedelta(minutes=wanted.minutes)
        others = [item for item in mine if instead is None or item.id != instead.id]

        def suits(free: FreeTime) -> bool:
            if instead is not None and free.start == instead.start:
                return False
            return not any(item.start < free.start + length and free.start < item.end for item in others)

        return tuple(good([item for item in free.find(wanted, since, until, most=3000) if suits(item)], zone))

    def hold(self, session: str, free: FreeTime, name: str) -> None:
        """Keep a time for whoever looks at it, for as long as the clinic says; under this ``name`` no other one."""
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce(connection, Topic.RECORD)
            _patient(connection, session, now)
            there = self._at(connection, free, now, name)
            planning.hold(connection, name, self._settings.hold_minutes, there.claims, now)

    def let_go(self, session: str, name: str) -> None:
        """The time that was held under a name is free."""
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce(connection, Topic.RECORD)
            _patient(connection, session, now)
            planning.hold(connection, name, 1, (), now)

    def book(
        self, session: str, free: FreeTime, held: str, kiosk: str, instead: Appointment | None = None
    ) -> Appointment:
        """Book whoever stands there, ``instead`` of a booking of theirs, which ends with that.

        What is held under a name is booked once: whoever has not heard what came of it asks for it again by that name,
        and who then wants another time has it instead.
        """
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce(connection, Topic.RECORD)
            patient = _patient(connection, session, now)
            since, until = self._bounds(now)
            if not since <= free.start < until or not free.kind.by_patients:
                raise NotPlannable
            mine = self._ahead(connection, patient, now)
            made = next((item.booking for item in mine if held and item.booking.id == held), None)
            if made is not None and made.start == free.start:
                return made
            key = str(uuid7()) if made is not None or not held else held
            instead = made or instead
            if instead is not None:
                if not any(item.booking.id == instead.id and item.kind for item in mine):
                    raise NotPlannable
                if not planning.end(connection, instead.id, EndReason.MOVED, now, kiosk, key):
                    raise NotAhead
            there = self._at(connection, free, now, held)
            booking = planning.words_of(patient, free.kind, there, self._settings, key)
            planning.book(connection, booking, there, now, kiosk, held=held)
            action = Action.BOOKED_AHEAD if instead is None else Action.BOOKING_MOVED
            audit.append(connection, now, [audit.Event(kiosk, action, patient.id, record_id=key)])
            return booking

    def confirm(self, session: str, booking: Appointment, kiosk: str) -> None:
        """They have said that they come."""
        self._answer(session, booking, Answer.CONFIRMED, kiosk)

    def decline(self, session: str, booking: Appointment, kiosk: str) -> None:
        """They do not come: the time is free; what a source has brought stays, and the desk sees what they said."""
        self._answer(session, booking, Answer.DECLINED, kiosk)

    def _answer(self, session: str, booking: Appointment, said: Answer, kiosk: str) -> None:
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce(connection, Topic.RECORD)
            patient = _patient(connection, session, now)
            mine = {item.booking.id: item for item in self._ahead(connection, patient, now)}
            if booking.id not in mine:
                raise NotAhead
            if not planning.answer(connection, booking.id, said, AnswerWay.KIOSK, now, kiosk):
                raise NotAhead
            action = Action.BOOKING_CONFIRMED
            if said is Answer.DECLINED:
                action = Action.BOOKING_ENDED
                if _is_own(connection, booking.id):
                    planning.end(connection, booking.id, EndReason.PATIENT, now, kiosk)
            audit.append(connection, now, [audit.Event(kiosk, action, patient.id, record_id=booking.id)])

    def _bounds(self, now: datetime) -> tuple[datetime, datetime]:
        """From and to before when patients may book."""
        settings = self._settings
        return (
            now + timedelta(hours=settings.book_from_hours),
            now + timedelta(days=settings.book_until_days),
        )

    def _at(self, connection: Connection, free: FreeTime, now: datetime, held: str) -> FreeTime:
        until = free.start + timedelta(days=1)
        times = planning.free_times(connection, self._settings, free.start, until, now, held)
        there = times.at(free.kind, free.start, free.practitioner)
        if there is None:
            raise TimeTaken
        return there

    def _ahead(self, connection: Connection, patient: Patient, now: datetime) -> tuple[NextVisit, ...]:
        query = (
            select(_BOOKING, _STATE.c.answer, _STATE.c.visit_type, _STATE.c.made_at)
            .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
            .where(
                _BOOKING.c.patient_id == patient.id,
                _BOOKING.c.start > now,
                _BOOKING.c.status == AppointmentStatus.BOOKED,
            )
            .order_by(_BOOKING.c.start, _BOOKING.c.id)
        )
        planned = self._settings.planning.kinds_by_key
        found = []
        for row in connection.execute(query).mappings():
            booking = reading.appointment_from(row)
            kind = planned.get(f"{booking.service}/{row['visit_type'] or ''}")
            own = row["source_key"].startswith(OWN_SOURCE) and row["made_at"] is not None
            movable = kind if own and kind is not None and kind.by_patients else None
            found.append(NextVisit(booking, Answer(row["answer"] or ""), movable))
        return tuple(found)


def _is_own(connection: Connection, key: str) -> bool:
    query = select(_STATE.c.made_at).where(_STATE.c.appointment_id == key, _STATE.c.made_at.is_not(None))
    return connection.execute(query).first() is not None


def _patient(connection: Connection, session: str, now: datetime) -> Patient:
    """Whose record the session opens. Raises StepRefused where it opens none."""
    whose = sessions.patient_of(connection.dialect.name)
    query = select(*reading.SHOWN).where(tables.patient.c.id == whose)
    row = connection.execute(query, sessions.shown(connection, session, now)).mappings().one_or_none()
    if not session or row is None or row["deceased"]:
        raise StepRefused(EntryReason.NO_SESSION)
    return reading.patient_from(row)

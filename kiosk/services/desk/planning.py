"""What staff plan: free times are found, patients booked ahead, moved and cancelled; and who has said that they come.

A moved booking is another booking: the one of before ends, and says which took its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import (
    MOST_OF_A_SERIES,
    Answer,
    AnswerWay,
    BookedAhead,
    EndReason,
    NotAhead,
    NotPlannable,
    OverbookReason,
    PlannedBooking,
    PlanWay,
    TimeTaken,
    WaitState,
    repeated,
)
from kiosk.domain.planning.free import Claim, FreeTime, Wish
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.opening import as_shown
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import planning, reading
from kiosk.services.record.joins import kept_for
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_MINUTE = timedelta(minutes=1)
_OFF_THE_LIST = (WaitState.BOOKED, WaitState.CLOSED)


class PlanService:
    """Keeps the plan. Each act raises TimeTaken, NotPlannable and NotAhead, NotAllowed and SignedOut."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        return self._clinic.current

    def find(
        self, kind: BookedKind, since: datetime, until: datetime, wish: Wish, who: Actor, most: int = 200
    ) -> tuple[FreeTime, ...]:
        """The first times that are free from ``since``, or from now, to before ``until`` (aware)."""
        now = self._clock()
        since = max(since, now)
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.BOOK, now)
            free = planning.free_times(connection, self._settings, since, until, now)
        return tuple(free.find(kind, since, until, wish, most))

    def plan(self, since: date, until: date, who: Actor) -> tuple[PlannedBooking, ...]:
        """The bookings from one day to another, which is among them; those that were cancelled are not."""
        now = self._clock()
        begin, _ = reading.day_bounds(since, self._settings)
        _, end = reading.day_bounds(until, self._settings)
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.BOOK, now)
            return planning.plan(connection, begin, end)

    def book(
        self, patient_id: str, free: FreeTime, who: Actor, *, weeks: int = 0, times: int = 1
    ) -> tuple[tuple[BookedAhead, ...], tuple[date, ...], PlanWay]:
        """Book a patient, also every so many ``weeks`` at the same time on the wall.

        What was booked, the days of a series that were not free, and the way back. The first has to be free.
        """
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            patient = patient_in(act.connection, patient_id)
            zone = ZoneInfo(self._settings.zone)
            wall = free.start.astimezone(zone)
            number = max(1, min(times, MOST_OF_A_SERIES)) if weeks else 1
            days = tuple(repeated(free.start, weeks, number, zone))
            made: list[BookedAhead] = []
            taken: list[date] = []
            series = str(uuid7()) if len(days) > 1 else ""
            for day in days:
                start = free.start if day == wall.date() else _on_wall(day, wall, zone)
                there = (
                    _at(act, self._settings, free.kind, start, free.practitioner)
                    if start is not None
                    else None
                )
                if there is None:
                    if not made:
                        raise TimeTaken
                    taken.append(day)
                    continue
                made.append(_write(act, self._settings, patient, there, series=series))
            return (
                tuple(made),
                tuple(taken),
                PlanWay(tuple(item.booking.id for item in made), patient_id=patient.id),
            )

    def overbook(
        self, patient_id: str, free: FreeTime, why: OverbookReason, who: Actor
    ) -> tuple[BookedAhead, PlanWay]:
        """Book a patient although the time may be taken, or nobody works then; the reason stands beside the booking."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            if free.start < act.now - _MINUTE:
                raise NotAhead
            patient = patient_in(act.connection, patient_id)
            booked = _write(act, self._settings, patient, _all_the_same(free), overbooked=why)
            return booked, PlanWay((booked.booking.id,), patient_id=patient.id)

    def move(self, before: PlannedBooking, free: FreeTime, who: Actor) -> tuple[BookedAhead, PlanWay]:
        """Give a booking another time, with whom it is free then; it takes as long as it was booked for."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            if not before.calendars:
                raise NotPlannable
            kind = replace(free.kind, minutes=before.minutes)
            patient = patient_in(act.connection, before.patient_id)
            key = str(uuid7())
            # Its own time is free for itself.
            if not planning.end(act.connection, before.id, EndReason.MOVED, act.now, act.staff, key):
                raise NotAhead
            there = _at(act, self._settings, kind, free.start, free.practitioner, free.room)
            if there is None:
                raise TimeTaken
            booked = _write(
                act, self._settings, patient, there, Action.BOOKING_MOVED, series=before.series, key=key
            )
            return booked, PlanWay((booked.booking.id,), (before,), patient_id=patient.id)

    def cancel(self, before: PlannedBooking, why: EndReason, who: Actor, *, series: bool = False) -> PlanWay:
        """Cancel a booking that is ahead; of a ``series`` this one and all after it."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            if not before.calendars:
                raise NotPlannable
            others: Iterable[PlannedBooking] = ()
            if series and before.series:
                until = before.start + timedelta(days=370 * 2)
                others = (
                    item
                    for item in planning.plan(act.connection, before.start + _MINUTE, until)
                    if item.series == before.series and item.is_open
                )
            ended = [item for item in (before, *others) if self._end(act, item, why)]
            if before not in ended:
                raise NotAhead
            return PlanWay(ended=tuple(ended))

    def confirm(self, before: PlannedBooking, way: AnswerWay, who: Actor) -> PlanWay:
        """Note that somebody has said that they come."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            self._answer(act, before, Answer.CONFIRMED, way, Action.BOOKING_CONFIRMED)
            return PlanWay(answered=(before,))

    def phone_of(self, patient_id: str, who: Actor) -> str:
        """The number on file by which somebody is called, which the audit then has; empty where there is none.

        Of special privacy there is none either, before a reason is given.
        """
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            act.did(Action.SEARCH_HIT, patient_id)
        with self._database.under(who).read() as connection:
            row = reading.person_of(connection, patient_id)
            if row is None:
                return ""
            shown = as_shown(connection, [reading.patient_from(row)], who, self._clock())
        return shown[patient_id].contact.phone

    def take_back(self, way: PlanWay, who: Actor) -> None:
        """Take an act on the plan back: what it made ends, what it ended is booked anew. Raises UndoRefused."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            for key in way.made:
                if not planning.end(act.connection, key, EndReason.MISTAKE, act.now, act.staff):
                    raise UndoRefused
                act.did(Action.PLAN_UNDONE, way.patient_id, record_id=key)
            for before in way.ended:
                kind = before.kind_in(self._settings.planning)
                if kind is None or before.start < act.now:
                    raise UndoRefused
                patient = patient_in(act.connection, before.patient_id)
                there = self._again(act, before, kind)
                if there is None:
                    raise UndoRefused
                _write(
                    act,
                    self._settings,
                    patient,
                    there,
                    Action.PLAN_UNDONE,
                    series=before.series,
                    overbooked=before.overbooked,
                )
            for before in way.answered:
                was = AnswerWay(before.answer_way or AnswerWay.DESK)
                self._answer(act, before, before.answer, was, Action.PLAN_UNDONE)
            for key in way.listed:
                if not wait_step(act, key, WaitState.WAITING, WaitState.CLOSED):
                    raise UndoRefused
                act.did(Action.PLAN_UNDONE, way.patient_id, record_id=key)
            for key in way.unlisted:
                if not any(wait_step(act, key, state, WaitState.WAITING) for state in _OFF_THE_LIST):
                    raise UndoRefused
                act.did(Action.PLAN_UNDONE, way.patient_id, record_id=key)
            announce(act.connection, Topic.RECORD)

    def _again(self, act: Act, before: PlannedBooking, kind: BookedKind) -> FreeTime | None:
        whose = next((key for key in kind.practitioners if key in before.calendars), "")
        room = next((key for key in kind.rooms if key in before.calendars), "")
        kept = replace(kind, minutes=before.minutes)
        if before.overbooked:
            return _all_the_same(FreeTime(before.start, kept, whose, room))
        return _at(act, self._settings, kept, before.start, whose, room)

    def _answer(self, act: Act, before: PlannedBooking, said: Answer, way: AnswerWay, action: Action) -> None:
        if not planning.answer(act.connection, before.id, said, way, act.now, act.staff):
            raise NotAhead
        act.did(action, before.patient_id, record_id=before.id)
        announce(act.connection, Topic.RECORD)

    def _end(self, act: Act, before: PlannedBooking, why: EndReason) -> bool:
        if not planning.end(act.connection, before.id, why, act.now, act.staff):
            return False
        act.did(Action.BOOKING_ENDED, before.patient_id, record_id=before.id)
        announce(act.connection, Topic.RECORD)
        return True


def _at(
    act: Act, settings: ClinicSettings, kind: BookedKind, start: datetime, practitioner: str, room: str = ""
) -> FreeTime | None:
    """The time as it is to be written down, in that room where it is free; None where it is not free now."""
    if start < act.now - _MINUTE:
        return None
    end = start + timedelta(days=1)
    free = planning.free_times(act.connection, settings, start, end, act.now)
    wanted = replace(kind, rooms=(room,)) if room in kind.rooms else kind
    return free.at(wanted, start, practitioner) or free.at(kind, start, practitioner)


def _write(
    act: Act,
    settings: ClinicSettings,
    patient: Patient,
    free: FreeTime,
    action: Action = Action.BOOKED_AHEAD,
    *,
    series: str = "",
    overbooked: str = "",
    key: str = "",
) -> BookedAhead:
    booking = planning.words_of(patient, free.kind, free, settings, key)
    planning.book(act.connection, booking, free, act.now, act.staff, overbooked=overbooked, series=series)
    act.did(
        Action.OVERBOOKED if overbooked and action is Action.BOOKED_AHEAD else action,
        patient.id,
        record_id=booking.id,
    )
    announce(act.connection, Topic.RECORD)
    return BookedAhead(patient, booking, free, overbooked, series)


def book_in(act: Act, settings: ClinicSettings, patient_id: str, free: FreeTime) -> BookedAhead:
    """Within an act: somebody is booked for a time that is free. Raises TimeTaken and NotPlannable."""
    patient = patient_in(act.connection, patient_id)
    there = _at(act, settings, free.kind, free.start, free.practitioner, free.room)
    if there is None:
        raise TimeTaken
    return _write(act, settings, patient, there)


def wait_step(act: Act, key: str, before: WaitState, after: WaitState) -> bool:
    """Within an act: whoever waited so stands so; whether it was as it was thought."""
    wait = tables.wait_entry
    done = act.connection.execute(
        update(wait).where(wait.c.id == key, wait.c.state == before).values(state=after)
    )
    return bool(done.rowcount)


def patient_in(connection: Connection, patient_id: str) -> Patient:
    kept = kept_for(connection, [patient_id]).get(patient_id, patient_id)
    row = reading.person_of(connection, kept)
    if row is None or row["deceased"]:
        raise NotPlannable
    return reading.patient_from(row)


def _all_the_same(free: FreeTime) -> FreeTime:
    """A time with what it would take, whether or not it is taken."""
    kind = free.kind
    begins = free.start - timedelta(minutes=kind.before)
    ends = free.start + timedelta(minutes=kind.minutes + kind.after)
    keys = [key for key in (free.practitioner, free.room) if key]
    return replace(free, claims=tuple(Claim(key, 0, begins, ends) for key in keys))


def _on_wall(day: date, wall: datetime, zone: ZoneInfo) -> datetime | None:
    """The same time on the wall on another day; None where the clock leaves it out. Of two the first."""
    found = datetime.combine(day, wall.time().replace(fold=0), zone)
    there = found.astimezone(ZoneInfo("UTC"))
    return there if there.astimezone(zone).replace(tzinfo=None) == found.replace(tzinfo=None) else None

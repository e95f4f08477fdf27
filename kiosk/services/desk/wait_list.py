"""Who waits for a time that becomes free. It is offered to everybody whose wish it fits; who takes it first has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, insert, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import (
    BookedAhead,
    NotAhead,
    NotPlannable,
    PlanWay,
    WaitEntry,
    WaitState,
)
from kiosk.domain.planning.free import FreeTime, Wish
from kiosk.services.desk.acting import acting
from kiosk.services.desk.planning import book_in, patient_in, wait_step
from kiosk.services.record import planning, rows
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many are shown, those who have waited for longest first.
MOST = 200
_WAIT = tables.wait_entry


class WaitListService:
    """Keeps the list. Each act raises NotPlannable, NotAhead, TimeTaken, NotAllowed and SignedOut."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def put(self, patient_id: str, kind: BookedKind, wish: Wish, until: date, who: Actor) -> PlanWay:
        """Somebody waits for a time as they wish it, until a day."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            patient = patient_in(act.connection, patient_id)
            if kind.key not in self._clinic.current.planning.kinds_by_key or not wish.days:
                raise NotPlannable
            key = str(uuid7())
            act.connection.execute(
                insert(_WAIT).values(
                    id=key,
                    patient_id=patient.id,
                    kind=kind.key,
                    practitioner=wish.practitioner,
                    days="".join(map(str, sorted(wish.days))),
                    begin=wish.begin,
                    end=wish.end,
                    until=until,
                    made_by=act.staff,
                    made_at=act.now,
                    state=WaitState.WAITING,
                )
            )
            act.did(Action.WAIT_LISTED, patient.id, record_id=key)
            announce(act.connection, Topic.RECORD)
            return PlanWay(patient_id=patient.id, listed=(key,))

    def all(self, who: Actor) -> tuple[tuple[WaitEntry, FreeTime | None], ...]:
        """Who waits, and the first time that is free as they wish it; those who have one first, then who came first."""
        now, settings = self._clock(), self._clinic.current
        zone = ZoneInfo(settings.zone)
        person = tables.patient
        query = (
            select(_WAIT, person.c.family, person.c.given)
            .join(person, person.c.id == _WAIT.c.patient_id)
            .where(_WAIT.c.state == WaitState.WAITING, _WAIT.c.until >= settings.today(now))
            .order_by(_WAIT.c.made_at, _WAIT.c.id)
            .limit(MOST)
        )
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.BOOK, now)
            found = rows.read(connection, query, [_WAIT.c.id], _entry).made
            if not found:
                return ()
            last = max(entry.until for entry in found)
            until = datetime.combine(last, datetime.min.time(), zone) + timedelta(days=1)
            free = planning.free_times(connection, settings, now, until, now)
        shown = []
        for entry in found:
            kind = settings.planning.kinds_by_key.get(entry.kind)
            end = datetime.combine(entry.until, datetime.min.time(), zone) + timedelta(days=1)
            first = free.find(kind, now, end, entry.wish, 1) if kind is not None else []
            shown.append((entry, first[0] if first else None))
        return tuple(sorted(shown, key=lambda each: each[1] is None))

    def take(self, entry: WaitEntry, free: FreeTime, who: Actor) -> tuple[BookedAhead, PlanWay]:
        """Whoever waits is booked for a time, and waits no more."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            if not wait_step(act, entry.id, WaitState.WAITING, WaitState.BOOKED):
                raise NotAhead
            booked = book_in(act, self._clinic.current, entry.patient_id, free)
            way = PlanWay((booked.booking.id,), patient_id=booked.patient.id, unlisted=(entry.id,))
            return booked, way

    def close(self, entry: WaitEntry, who: Actor) -> PlanWay:
        """They wait no more."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            if not wait_step(act, entry.id, WaitState.WAITING, WaitState.CLOSED):
                raise NotAhead
            act.did(Action.WAIT_ENDED, entry.patient_id, record_id=entry.id)
            announce(act.connection, Topic.RECORD)
            return PlanWay(patient_id=entry.patient_id, unlisted=(entry.id,))


def _entry(row: RowMapping) -> WaitEntry:
    wish = Wish(frozenset(map(int, row["days"])), row["begin"], row["end"], row["practitioner"])
    return WaitEntry(
        id=row["id"],
        patient_id=row["patient_id"],
        patient_name=Patient.list_name(row["family"], row["given"]),
        kind=row["kind"],
        wish=wish,
        until=row["until"],
        made_at=row["made_at"],
    )

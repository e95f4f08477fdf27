"""Who is at a kiosk now, and how far they are: what the desk sees before anybody has arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import RowMapping, func, select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import Clinic
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.at_kiosk import AtKiosk, as_heard
from kiosk.domain.visit.visit import ENDED, VisitStatus
from kiosk.services.desk.arrival_parts import checklists
from kiosk.services.record import reading, rows
from kiosk.store import tables
from kiosk.store.database import Database

# Of a check-in of which nothing was heard for so long nobody stands at the kiosk any more.
LONGEST = timedelta(hours=4)
# So many are read, whoever took the last step last on top.
MOST = 200


class AtKioskService:
    """Reads for the staff window."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def rows_with(
        self, before: tuple[AtKiosk, ...], visits: frozenset[str], who: Actor
    ) -> tuple[AtKiosk, ...]:
        """What `rows` gives, where only these visits have changed since it gave ``before``."""
        if len(before) >= MOST:
            # Somebody may have stood there for whom there was no room.
            return self.rows(who)
        oldest = self._clock() - LONGEST
        kept = [row for row in before if row.visit_id not in visits and row.last_at >= oldest]
        return as_heard([*kept, *self.rows(who, visits)])[-MOST:]

    def rows(self, who: Actor, visits: frozenset[str] | None = None) -> tuple[AtKiosk, ...]:
        """Check-ins that were begun, heard of within `LONGEST`, and not finished; the last step last.

        Of these ``visits`` alone where they are given.
        """
        who.must(Permission.SEE_DAY)
        now, settings = self._clock(), self._clinic.current
        visit, person, step = tables.visit, tables.patient, tables.step_record
        last = select(func.max(step.c.applied_at)).where(step.c.visit_id == visit.c.id).scalar_subquery()
        kiosk = (
            select(step.c.kiosk)
            .where(step.c.visit_id == visit.c.id)
            .order_by(step.c.sequence.desc(), step.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        query = (
            select(
                visit.c.id.label("visit_id"),
                visit.c.started_at,
                person.c.family,
                person.c.given,
                person.c.birth_date,
                person.c.mrn,
                person.c.language,
                last.label("last_at"),
                kiosk.label("kiosk"),
            )
            .join(person, person.c.id == visit.c.patient_id)
            # By the index; a visit that is begun before midnight is of the day before.
            .where(
                visit.c.day >= settings.today(now - LONGEST),
                visit.c.status == VisitStatus.PLANNED,
                func.coalesce(last, visit.c.started_at) >= now - LONGEST,
            )
            .order_by(func.coalesce(last, visit.c.started_at).desc(), visit.c.id)
            .limit(MOST)
        )
        if visits is not None:
            query = query.where(visit.c.id.in_(sorted(visits)))
        link, booking = tables.visit_appointment, tables.appointment
        with self._database.under(who).read() as connection:
            found = rows.read(connection, query, [visit.c.id.label("visit_id")], _at_kiosk)
            keys = [row.visit_id for row in found.made]
            items, _ = checklists(connection, keys)
            booked = (
                select(link.c.visit_id, booking)
                .join(booking, booking.c.id == link.c.appointment_id)
                .where(link.c.visit_id.in_(keys))
                .order_by(booking.c.status.in_(sorted(ENDED)).desc(), booking.c.start.desc(), booking.c.id)
            )
            of_visits = rows.read(connection, booked, [booking.c.id], _booked)
        first = dict(of_visits.made)
        whole = [
            replace(row, appointment=first.get(row.visit_id), checklist=items[row.visit_id])
            for row in found.made
        ]
        return as_heard([*whole, *(_unread(key, now) for (key,) in found.unreadable)])


def _at_kiosk(row: RowMapping) -> AtKiosk:
    return AtKiosk(
        visit_id=row["visit_id"],
        patient_name=Patient.list_name(row["family"], row["given"]),
        birth_date=row["birth_date"],
        mrn=row["mrn"],
        language=row["language"],
        appointment=None,
        kiosk=row["kiosk"] or "",
        last_at=row["last_at"] or row["started_at"],
        checklist=(),
    )


def _booked(row: RowMapping) -> tuple[str, Appointment]:
    return row["visit_id"], reading.appointment_from(row)


def _unread(visit_id: str, now: datetime) -> AtKiosk:
    return AtKiosk(visit_id, "", date.min, "", "", None, "", now, (), visit_id)

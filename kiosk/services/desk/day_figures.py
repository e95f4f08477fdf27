"""What days come to in figures, read from what visits, tickets and calls for help left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.figures import LONGEST, CameIn, Figures, figures
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreeing import HowItWent
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, first_due
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.arrival_parts import checklists
from kiosk.services.record import reading, rows
from kiosk.services.staffing import files, sessions
from kiosk.store import tables
from kiosk.store.database import Database

# How many begun check-ins are looked through at once for where they stopped.
_AT_ONCE = 500


class TooManyDays(Refusal):
    """More days were asked for than are counted at once, or none."""

    def __init__(self) -> None:
        super().__init__(f"choose from one to {LONGEST} days")


class FigureService:
    """Counts for the staff window; of nobody it says who they are."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def days(self, since: date, until: date, site: str, who: Actor) -> Figures:
        """Those of the clinic's days from ``since`` to ``until``, both among them.

        ``site`` is the key of a place: of tickets that wait there, and of no others; empty for all. What was left to
        the desk, calls for help and check-ins without an end are of no site. Raises TooManyDays.
        """
        if not 0 < (until - since).days + 1 <= LONGEST:
            raise TooManyDays
        settings = self._clinic.current
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SEE_DAY, self._clock())
            visits = _visits(connection, since, until, site, settings)
            left = _left_to_desk(connection, since, until)
            waits = _help_waits(connection, since, until, settings)
            how = _how_it_went(connection, since, until)
        return replace(figures(since, until, visits, left, waits), how=how)

    def save(self, file: Path, content: bytes, who: Actor) -> None:
        """Write figures into a new file, for its owner to read. Raises FileRefused."""
        # Who may not finds out nothing of this computer's folders.
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SEE_DAY, self._clock())
        files.write_new(file, content)


def _visits(
    connection: Connection, since: date, until: date, site: str, settings: ClinicSettings
) -> list[CameIn]:
    visit, ticket, person = tables.visit, tables.ticket, tables.patient
    step, link, booking = tables.step_record, tables.visit_appointment, tables.appointment
    query = (
        select(
            visit.c.id.label("visit_id"),
            visit.c.started_at,
            visit.c.arrived_at,
            visit.c.status,
            ticket.c.letter,
            ticket.c.place,
            ticket.c.called_at,
            ticket.c.status.label("ticket_status"),
            person.c.language,
            select(func.min(booking.c.practitioner))
            .join(link, link.c.appointment_id == booking.c.id)
            .where(link.c.visit_id == visit.c.id)
            .scalar_subquery()
            .label("practitioner"),
            select(func.count(step.c.id))
            .where(step.c.visit_id == visit.c.id)
            .scalar_subquery()
            .label("steps"),
        )
        .join(person, person.c.id == visit.c.patient_id)
        .join(ticket, ticket.c.visit_id == visit.c.id, isouter=True)
        .where(visit.c.day >= since, visit.c.day <= until)
    )
    found = rows.read(connection, query, [visit.c.id.label("visit_id")], dict).made
    unfinished = [row["visit_id"] for row in found if row["status"] == VisitStatus.PLANNED]
    asked: dict[str, ItemKind | None] = {}
    for begin in range(0, len(unfinished), _AT_ONCE):
        some = unfinished[begin : begin + _AT_ONCE]
        items, _ = checklists(connection, some)
        for visit_id in some:
            item = first_due(items[visit_id])
            asked[visit_id] = item.kind if item is not None else None
    places = settings.places
    return [
        CameIn(
            begun=settings.local(row["started_at"]),
            arrived=settings.local(row["arrived_at"]) if row["arrived_at"] else None,
            called=settings.local(row["called_at"]) if row["called_at"] else None,
            queue=row["letter"] or "",
            practitioner=row["practitioner"] or "",
            language=(row["language"] or "").partition("-")[0],
            by_kiosk=row["steps"] > 0,
            stopped_at=asked.get(row["visit_id"]),
            left=row["ticket_status"] == TicketStatus.LEFT,
        )
        for row in found
        if not site or not row["place"] or places.site_of(row["place"]) in ("", site)
    ]


def _how_it_went(connection: Connection, since: date, until: date) -> tuple[tuple[HowItWent, int], ...]:
    how = tables.how_it_went.c
    query = (
        select(how.answer, func.sum(how.count).label("count"))
        .where(how.day >= since, how.day <= until)
        .group_by(how.answer)
        .order_by(how.answer.desc())
    )
    return tuple((HowItWent(row.answer), int(row[1])) for row in connection.execute(query))


def _left_to_desk(connection: Connection, since: date, until: date) -> Counter[tuple[ItemKind, str]]:
    item, visit = tables.checklist_item, tables.visit
    query = (
        select(item.c.kind, item.c.reason, func.count().label("count"))
        .join(visit, visit.c.id == item.c.visit_id)
        .where(visit.c.day >= since, visit.c.day <= until, item.c.status == ItemStatus.NEEDS_STAFF)
        .group_by(item.c.kind, item.c.reason)
    )
    known = set(ItemKind)
    return Counter(
        {
            (ItemKind(row.kind), row.reason): row.count
            for row in connection.execute(query)
            # What a newer program asks for, this one has no word for.
            if row.kind in known
        }
    )


def _help_waits(
    connection: Connection, since: date, until: date, settings: ClinicSettings
) -> list[float | None]:
    call = tables.help_call
    begin, _ = reading.day_bounds(since, settings)
    end, _ = reading.day_bounds(until + timedelta(days=1), settings)
    query = select(call.c.id, call.c.at, call.c.answered_at).where(call.c.at >= begin, call.c.at < end)
    return list(rows.read(connection, query, [call.c.id], _wait).made)


def _wait(row: RowMapping) -> float | None:
    return (row["answered_at"] - row["at"]).total_seconds() if row["answered_at"] else None

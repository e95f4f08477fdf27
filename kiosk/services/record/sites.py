"""Visits at several sites: who has come to one of them is not yet at another."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment
from kiosk.domain.visit.arrival import begun_since
from kiosk.domain.visit.shown_at import has_several_sites
from kiosk.domain.visit.visit import GOES_ON
from kiosk.services.record import reading
from kiosk.store import tables

# Those of one patient's that go on and are of a day or were begun near it, the last one first.
_GOING = (
    select(tables.visit.c.id)
    .where(
        tables.visit.c.patient_id == bindparam("patient"),
        or_(
            tables.visit.c.day == bindparam("day"),
            tables.visit.c.started_at >= bindparam("since", type_=tables.UtcDateTime()),
        ),
        tables.visit.c.status.in_(sorted(GOES_ON)),
    )
    .order_by(tables.visit.c.started_at.desc(), tables.visit.c.id.desc())
)
_WAITS = select(tables.ticket.c.place).where(tables.ticket.c.visit_id == bindparam("visit"))


def is_elsewhere(
    connection: Connection,
    visit_id: str,
    chosen: tuple[Appointment, ...],
    settings: ClinicSettings,
    at: str = "",
) -> bool:
    """Whether a visit is at another site than the bookings ``chosen``: whoever goes there is awaited by others.

    A visit is where its ticket waits, or before it has one where its bookings are; bookings that nobody can place are
    where they are chosen, at the place ``at`` (a key). False where nobody can say where one of them is.
    """
    places = settings.places
    if not has_several_sites(places):
        return False
    waits = places.site_of(connection.execute(_WAITS, {"visit": visit_id}).scalar_one_or_none() or "")
    there = (
        frozenset({waits}) if waits else places.sites_of(reading.appointments_of_visit(connection, visit_id))
    )
    here = places.sites_of(chosen) or frozenset({places.site_of(at)}) - {""}
    return bool(there and here) and not there & here


def going_here(
    connection: Connection,
    patient_id: str,
    now: datetime,
    chosen: tuple[Appointment, ...],
    settings: ClinicSettings,
    at: str = "",
) -> str:
    """The last of a patient's visits that goes on at ``now`` (aware), and not at another site; its id, or empty.

    Of today, or begun before midnight for what may still be come for.
    """
    asked = {"patient": patient_id, "day": settings.today(now), "since": begun_since(now, settings)}
    visits = connection.execute(_GOING, asked).scalars().all()
    here = (visit for visit in visits if not is_elsewhere(connection, visit, chosen, settings, at))
    return next(here, "")

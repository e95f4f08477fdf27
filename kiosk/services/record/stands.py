"""Who and what goes by a place or a service: told before it goes out of use, which nothing forbids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select, text

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.counted import count
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.places import HealthcareService, Places
from kiosk.domain.queue import OPEN
from kiosk.domain.visit.visit import VisitStatus
from kiosk.store import tables

_BOOKING = tables.appointment.c
_WORDS = (_BOOKING.place, _BOOKING.service, _BOOKING.location, _BOOKING.room, _BOOKING.description)
_AHEAD = (AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN)
_HERE = text("SELECT * FROM kiosk_bookings_here(:today)")
_AHEAD_OF = text("SELECT * FROM kiosk_bookings_ahead(:since)")
# Some of what is told by name.
_NAMED = 5


@dataclass(frozen=True)
class GoesBy:
    """What goes by one place or one service now.

    Attributes:
        here: how many patients are here for it, with a ticket or at a kiosk.
        ahead: how many bookings of today and later are for it.
        within: the names of the places in it that are in use, ``offered`` those of the services at it.
        waiting: the names of what says that its patients wait there.
        settings: the names of the clinic's settings that name it.
    """

    here: int = 0
    ahead: int = 0
    within: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()


def lines(goes_by: GoesBy) -> Iterator[str]:
    """Each in a sentence; none where nothing goes by it."""
    if goes_by.here:
        yield f"{count(goes_by.here, 'patient is', 'patients are')} here for it now."
    if goes_by.ahead:
        yield f"{count(goes_by.ahead, 'booking is', 'bookings are')} for it, from today on."
    for names, told in (
        (goes_by.within, "In it and in use: {names}."),
        (goes_by.offered, "Offered at it: {names}."),
        (goes_by.waiting, "Their patients wait there: {names}."),
        (goes_by.settings, "Named by the settings: {names}."),
    ):
        if names:
            more = len(names) - _NAMED
            said = ", ".join(names[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")
            yield told.format(names=said)


def at_place(connection: Connection, settings: ClinicSettings, key: str, now: datetime) -> GoesBy:
    """What goes by the place of ``key``, and by those in it."""
    places = settings.places
    inside = {item.id for item in places.locations if places.is_within(item.id, key)}
    here, ahead = _counted(connection, settings, now, lambda booked: places.place_of(booked) in inside)
    return GoesBy(
        # Who waits at it although no booking says so.
        max(here, _waiting_at(connection, inside)),
        ahead,
        tuple(item.name for item in places.locations if item.id in inside - {key} and item.in_use),
        tuple(item.name for item in places.services if item.location in inside and item.in_use),
        (
            *(
                item.name
                for item in places.locations
                if item.waits_in == key and item.in_use and item.id != key
            ),
            *(item.name for item in places.services if item.waits_in == key and item.in_use),
        ),
        ("check_in_for",) if key in settings.check_in_for else (),
    )


def for_service(connection: Connection, settings: ClinicSettings, key: str, now: datetime) -> GoesBy:
    """What goes by the service of ``key``."""
    places = settings.places

    def is_for_it(booked: Any) -> bool:
        service = places.service_of(booked, places.place_of(booked))
        return service is not None and service.id == key

    return GoesBy(*_counted(connection, settings, now, is_for_it))


def going(before: Places, after: Iterable[Any]) -> tuple[tuple[str, bool], ...]:
    """The keys of those in ``after`` that were in use and are no more, each with whether it is a service."""
    found = []
    for item in after:
        is_service = isinstance(item, HealthcareService)
        known: Any = (before.services_by_key if is_service else before.by_key).get(item.id)
        if known is not None and known.in_use and not item.in_use:
            found.append((item.id, is_service))
    return tuple(found)


def _counted(connection: Connection, settings: ClinicSettings, now: datetime, is_it: Any) -> tuple[int, int]:
    """The patients who are here, and the bookings ahead, for which ``is_it`` is true."""
    visit, ticket, link = tables.visit.c, tables.ticket.c, tables.visit_appointment
    today = settings.today(now)
    start = datetime.combine(today, time.min, ZoneInfo(settings.zone))
    if connection.dialect.name == "postgresql":
        # Who decides of places sees no patient: the server counts for them.
        return _counted_there(connection, today, start, is_it)
    open_ones = (
        select(visit.id, *_WORDS)
        .select_from(tables.visit)
        .join(link, link.c.visit_id == visit.id)
        .join(tables.appointment, link.c.appointment_id == _BOOKING.id)
        .outerjoin(tables.ticket, ticket.visit_id == visit.id)
        .where(
            ticket.status.in_(OPEN)
            | ((visit.day == today) & (visit.status == VisitStatus.PLANNED) & ticket.id.is_(None))
        )
    )
    here = {row.id for row in connection.execute(open_ones) if is_it(row)}
    ahead = (
        select(func.count().label("number"), *_WORDS)
        .where(_BOOKING.start >= start, _BOOKING.status.in_(_AHEAD))
        .group_by(*_WORDS)
    )
    return len(here), sum(row.number for row in connection.execute(ahead) if is_it(row))


def _counted_there(
    connection: Connection, today: date, start: datetime, is_it: Callable[[Any], bool]
) -> tuple[int, int]:
    here = connection.execute(_HERE, {"today": today})
    ahead = connection.execute(_AHEAD_OF, {"since": start.astimezone(UTC).replace(tzinfo=None)})
    return len({row.visit for row in here if is_it(row)}), sum(row.number for row in ahead if is_it(row))


def _waiting_at(connection: Connection, keys: set[str]) -> int:
    if connection.dialect.name == "postgresql":
        return int(connection.execute(select(func.kiosk_waiting_at(sorted(keys)))).scalar_one())
    ticket = tables.ticket.c
    query = select(func.count()).where(ticket.status.in_(OPEN), ticket.place.in_(keys))
    return connection.execute(query).scalar_one()

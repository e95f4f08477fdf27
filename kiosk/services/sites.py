"""Visits at several sites: who has come to one of them is not yet at another."""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment
from kiosk.services import reading


def is_elsewhere(
    connection: Connection, visit_id: str, chosen: tuple[Appointment, ...], settings: ClinicSettings
) -> bool:
    """Whether a visit is at another site than the bookings ``chosen``: whoever goes there is awaited by others.

    False where nobody can say where one of them is.
    """
    places = settings.places
    if len(places.sites) < 2:
        return False
    there = places.sites_of(reading.appointments_of_visit(connection, visit_id))
    here = places.sites_of(chosen)
    return bool(there and here) and not there & here

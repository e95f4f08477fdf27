"""Whose record staff may open: whoever's is of the day, and with the glass broken, for a while, anybody's.

Asked by the database, in the statement that looks for the record or beside it, so that no list of a window decides it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, not_, or_, select, true

from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.queue import OPEN
from kiosk.domain.visit.arrival import begun_since
from kiosk.services.record import reading
from kiosk.store import tables

_GLASS = tables.broken_glass.c


class GlassShut(Refusal):
    """The patient is neither here nor expected today, and who asks has not broken the glass, or not lately."""

    def __init__(self) -> None:
        super().__init__("this patient is not of the day")


def is_of_day(patient_id: ColumnElement[str], now: datetime, settings: ClinicSettings) -> ColumnElement[bool]:
    """SQL for whether a patient is here, was today, or is expected: they stand in a list of the staff window."""
    visit, ticket, booking = (
        table.alias(f"their_{table.name}") for table in (tables.visit, tables.ticket, tables.appointment)
    )
    begin, end = reading.attended_between(now, settings)
    came = select(visit.c.id).where(
        visit.c.patient_id == patient_id,
        (visit.c.day == settings.today(now)) | (visit.c.started_at >= begun_since(now, settings)),
    )
    waits = (
        select(visit.c.id)
        .join(ticket, ticket.c.visit_id == visit.c.id)
        .where(visit.c.patient_id == patient_id, ticket.c.status.in_(sorted(OPEN)))
    )
    booked = select(booking.c.id).where(
        booking.c.patient_id == patient_id, booking.c.start >= begin, booking.c.start < end
    )
    return or_(came.exists(), waits.exists(), booked.exists())


def is_open(
    patient_id: ColumnElement[str], who: Actor, now: datetime, settings: ClinicSettings
) -> ColumnElement[bool]:
    """SQL for whether ``who`` may open the record of this patient at ``now`` (aware)."""
    if who.kind is ActorKind.COMMAND:
        return true()
    broken = select(_GLASS.id).where(
        _GLASS.patient_id == patient_id, _GLASS.account_id == who.account_id, _GLASS.until > now
    )
    return or_(is_of_day(patient_id, now, settings), broken.exists())


def opened_by_visit(
    connection: Connection, visit_id: str, who: Actor, now: datetime, settings: ClinicSettings
) -> str:
    """The patient of a visit, whose record ``who`` may open. Raises GlassShut, or LookupError for no such visit."""
    visit = tables.visit.c
    query = select(visit.patient_id, is_open(visit.patient_id, who, now, settings).label("is_open"))
    found = connection.execute(query.where(visit.id == visit_id)).one_or_none()
    if found is None:
        raise LookupError(visit_id)
    if not found.is_open:
        raise GlassShut
    return str(found.patient_id)


def shut_among(
    connection: Connection, patient_ids: Sequence[str], who: Actor, now: datetime, settings: ClinicSettings
) -> frozenset[str]:
    """Those of these patients whose record ``who`` may not open."""
    if who.kind is ActorKind.COMMAND:
        return frozenset()
    person = tables.patient.c
    query = select(person.id).where(person.id.in_(patient_ids), not_(is_open(person.id, who, now, settings)))
    return frozenset(connection.execute(query).scalars())

"""Whose record staff may open: whoever's is of the day, and with the glass broken, for a while, anybody's.

Of special privacy there is a reason to be written down first, of the day or not: it holds for a while, and by itself it
opens nothing.

Asked by the database, in the statement that looks for the record or beside it, so that no list of a window decides it.
That somebody has opened a record is committed before anything of it is read; a server shows nothing of it before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, and_, false, func, literal, not_, or_, select, true
from uuid6 import uuid7

from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.glass import Ground
from kiosk.domain.people import Contact, Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import OPEN
from kiosk.domain.visit.arrival import begun_since
from kiosk.services.desk.acting import Act, acting
from kiosk.services.record import reading
from kiosk.services.record.clinic import settings_in
from kiosk.services.record.joins import standing_id
from kiosk.store import tables
from kiosk.store.database import Database

T = TypeVar("T")

_GLASS, _PERSON = tables.broken_glass.c, tables.patient.c


class GlassShut(Refusal):
    """The patient is neither here nor expected today, and who asks has not broken the glass, or not lately."""

    def __init__(self) -> None:
        super().__init__("this patient is not of the day")


class ReasonWanted(Refusal):
    """The patient is of special privacy, and who asks has given no reason, or not lately. ``patient_id`` says who."""

    def __init__(self, patient_id: str) -> None:
        super().__init__("this patient is of special privacy: a reason has to be given first")
        self.patient_id = patient_id


class Unshown(Exception):
    """The record is open to who asks, and the server does not show it to them yet: see `once_shown`."""


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


def is_let(
    patient_id: ColumnElement[str], who: Actor, now: datetime, settings: ClinicSettings
) -> ColumnElement[bool]:
    """SQL for whether ``who`` may open the record of this patient at ``now`` (aware), where no reason is wanted."""
    if who.kind is ActorKind.COMMAND:
        return true()
    broken = select(_GLASS.id).where(
        _GLASS.patient_id == patient_id,
        _GLASS.account_id == who.account_id,
        _GLASS.ground == Ground.GLASS,
        _GLASS.until > now,
    )
    return or_(is_of_day(patient_id, now, settings), broken.exists())


def is_special(patient_id: ColumnElement[str]) -> ColumnElement[bool]:
    """SQL for whether a patient is of special privacy, by any of their records."""
    return patient_id.in_(select(tables.special_patient.c.patient_id))


def wants_reason(patient_id: ColumnElement[str], who: Actor, now: datetime) -> ColumnElement[bool]:
    """SQL for whether ``who`` has a reason to give before this record opens; a broken glass is one as well."""
    if who.kind is ActorKind.COMMAND:
        return false()
    # Given of one of a person's records, it is given of the one that stays.
    given = select(_GLASS.id).where(
        _GLASS.patient_id.in_([patient_id, standing_id(patient_id)]),
        _GLASS.account_id == who.account_id,
        _GLASS.until > now,
    )
    return and_(is_special(patient_id), not_(given.exists()))


def must_open(
    connection: Connection, patient_id: str, who: Actor, now: datetime, settings: ClinicSettings
) -> None:
    """Whether ``who`` may open this record now.

    Raises:
        GlassShut: they may not.
        LookupError: there is no such patient.
        ReasonWanted: they may with a reason.
    """
    query = select(
        is_let(_PERSON.id, who, now, settings).label("is_let"),
        wants_reason(_PERSON.id, who, now).label("wants_reason"),
    )
    found = connection.execute(query.where(_PERSON.id == patient_id)).one_or_none()
    if found is None:
        raise LookupError(patient_id)
    if not found.is_let:
        raise GlassShut
    if found.wants_reason:
        raise ReasonWanted(patient_id)


def must_have_reason(connection: Connection, patient_ids: Collection[str], who: Actor, now: datetime) -> None:
    """Raises ReasonWanted of the first of these patients of whom ``who`` has a reason to give."""
    query = select(_PERSON.id).where(_PERSON.id.in_(patient_ids), wants_reason(_PERSON.id, who, now))
    wanted = connection.execute(query.order_by(_PERSON.id)).scalars().first()
    if wanted is not None:
        raise ReasonWanted(wanted)


def opened_by_visit(
    connection: Connection, visit_id: str, who: Actor, now: datetime, settings: ClinicSettings
) -> str:
    """The patient of a visit, whose record ``who`` may open, and does.

    Raises:
        GlassShut: they may not.
        LookupError: there is no such visit.
        ReasonWanted: they may with a reason.
        Unshown: they have not opened it yet, or too long ago.
    """
    visit = tables.visit.c
    query = select(
        visit.patient_id,
        is_let(visit.patient_id, who, now, settings).label("is_let"),
        wants_reason(visit.patient_id, who, now).label("wants_reason"),
        _shows(connection, visit.patient_id).label("shows"),
    )
    found = connection.execute(query.where(visit.id == visit_id)).one_or_none()
    if found is None:
        raise LookupError(visit_id)
    if not found.is_let:
        raise GlassShut
    if found.wants_reason:
        raise ReasonWanted(found.patient_id)
    if not found.shows:
        raise Unshown
    return str(found.patient_id)


def must_show(connection: Connection, patient_ids: Collection[str]) -> None:
    """Raises Unshown where the record of one of these patients does not show in this transaction."""
    if not shows(connection, patient_ids):
        raise Unshown


def shows(connection: Connection, patient_ids: Collection[str]) -> bool:
    """Whether the records of all these patients show in this transaction."""
    asked = (_shows(connection, literal(patient_id)) for patient_id in sorted(patient_ids))
    return bool(connection.execute(select(and_(true(), *asked))).scalar_one())


def _shows(connection: Connection, patient_id: ColumnElement[str]) -> ColumnElement[bool]:
    return func.kiosk_shows(patient_id) if connection.dialect.name == "postgresql" else true()


def once_shown(does: Callable[[], T], opens: Callable[[], object]) -> T:
    """What ``does`` makes; where a record does not show, ``opens`` has it opened first."""
    try:
        return does()
    except Unshown:
        opens()
        return does()


def open_visit(
    database: Database,
    visit_id: str,
    who: Actor,
    now: datetime,
    settings: ClinicSettings | None = None,
    *,
    come: bool = False,
) -> None:
    """Open the record of a visit's patient to ``who``, as of ``now`` (aware).

    ``settings`` are those of the record where they are not given; ``come`` asks for one who has come to the desk.

    Raises:
        GlassShut: they may not.
        LookupError: there is no such visit.
        NotAllowed, SignedOut: see `sessions.must`.
        ReasonWanted: they may with a reason.
    """
    visit, ticket = tables.visit.c, tables.ticket.c
    with acting(database, who, Permission.OPEN_PATIENT, now) as act:
        by = settings or settings_in(act.connection)
        query = select(
            visit.patient_id,
            is_let(visit.patient_id, act.who, now, by).label("is_let"),
            wants_reason(visit.patient_id, act.who, now).label("wants_reason"),
        ).where(visit.id == visit_id)
        if come:
            query = query.where(select(ticket.id).where(ticket.visit_id == visit_id).exists())
        found = act.connection.execute(query).one_or_none()
        if found is None:
            raise LookupError(visit_id)
        if not found.is_let:
            raise GlassShut
        if found.wants_reason:
            raise ReasonWanted(found.patient_id)
        opens(act, found.patient_id, visit_id)


def open_to_join(database: Database, patient_ids: Sequence[str], who: Actor, now: datetime) -> None:
    """Open records to ``who``, who compares and joins them.

    Raises LookupError where one is not there, and ReasonWanted where one is of special privacy.
    """
    with acting(database, who, Permission.JOIN, now) as act:
        there = select(_PERSON.id).where(_PERSON.id.in_(patient_ids))
        missing = set(patient_ids) - set(act.connection.execute(there).scalars())
        if missing:
            raise LookupError(min(missing))
        must_have_reason(act.connection, patient_ids, act.who, now)
        for patient_id in patient_ids:
            opens(act, patient_id, wanted=Permission.JOIN)


def opens(
    act: Act, patient_id: str, visit_id: str | None = None, wanted: Permission = Permission.OPEN_PATIENT
) -> None:
    """Within an act: the record of a patient is open to who acts once this is committed, and it is in the audit.

    Raises GlassShut where a server says that they may not.
    """
    if act.connection.dialect.name != "postgresql":
        act.did(Action.READ_VISIT if visit_id else Action.READ_RECORD, patient_id, visit_id)
        return
    grant = func.kiosk_grant(str(uuid7()), act.staff, patient_id, visit_id, wanted)
    if not act.connection.execute(select(grant)).scalar_one():
        raise GlassShut


@dataclass(frozen=True)
class Stands:
    """How a patient stands to who looks for them: see `SearchHit`, and whether nothing is open to them as yet."""

    is_shut: bool
    is_special: bool
    wants_reason: bool


def stands_among(
    connection: Connection, patient_ids: Sequence[str], who: Actor, now: datetime, settings: ClinicSettings
) -> dict[str, Stands]:
    """How each of these patients stands to ``who``, by their ids."""
    query = select(
        _PERSON.id,
        not_(is_let(_PERSON.id, who, now, settings)).label("is_shut"),
        is_special(_PERSON.id).label("is_special"),
        wants_reason(_PERSON.id, who, now).label("wants_reason"),
    ).where(_PERSON.id.in_(patient_ids))
    return {
        row.id: Stands(bool(row.is_shut), bool(row.is_special), bool(row.wants_reason))
        for row in connection.execute(query)
    }


def reason_until(connection: Connection, patient_id: str, who: Actor) -> datetime | None:
    """Until when the last reason that ``who`` has given of a patient holds; None where they have given none."""
    query = select(func.max(_GLASS.until)).where(
        _GLASS.patient_id == patient_id, _GLASS.account_id == who.account_id
    )
    until: datetime | None = connection.execute(query).scalar_one()
    return until


def few_of(patient: Patient) -> Patient:
    """What tells one from another of the same name, and no more."""
    few = patient
    return Patient(few.id, few.mrn, few.family, few.given, few.birth_date, "", "", Contact())


def as_shown(
    connection: Connection, patients: Iterable[Patient], who: Actor, now: datetime
) -> dict[str, Patient]:
    """These patients as ``who`` is shown them among others, by their ids: of special privacy few things, as yet."""
    found = {patient.id: patient for patient in patients}
    query = select(_PERSON.id).where(_PERSON.id.in_(sorted(found)), wants_reason(_PERSON.id, who, now))
    return found | {key: few_of(found[key]) for key in connection.execute(query).scalars()}

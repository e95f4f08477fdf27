"""What each step of a check-in needs to know, read in one statement.

Where something of it cannot be read, it is asked for once more, part by part, so that what can be read is not lost.

One file, though long: the statements, and how what they read becomes values, are one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    Connection,
    Date,
    RowMapping,
    Select,
    String,
    bindparam,
    column,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.exc import OperationalError

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.visit.arrival import begun_since, is_begun_yesterday
from kiosk.domain.visit.checklist import Checklist
from kiosk.domain.visit.visit import GOES_ON, VisitStatus
from kiosk.services.record import coverages, forms, pace, payments, reading, relations, rows, sessions
from kiosk.services.record.forms import EarlierResponse
from kiosk.store import straight, tables
from kiosk.store.beside import all_beside, moment, one_beside, row_of
from kiosk.store.database import Database
from kiosk.store.writes import later

T = TypeVar("T")

_VISIT, _PERSON, _BOOKING = tables.visit.c, tables.patient.c, tables.appointment.c
_CONSENT = tables.consent.c
_STEP, _LINK, _TICKET = tables.step_record.c, tables.visit_appointment.c, tables.ticket.c
_VISIT_ROW = select(tables.visit).where(_VISIT.id == bindparam("visit"))
_APPLIED = select(_STEP.id).where(_STEP.id.in_(bindparam("records", expanding=True)))
_DAY = (bindparam("begin", type_=tables.UtcDateTime()), bindparam("end", type_=tables.UtcDateTime()))
# Begun before midnight for what one is here for now: a booking that was moved away meanwhile is not that.
_OVER_MIDNIGHT = (_VISIT.started_at >= bindparam("since", type_=tables.UtcDateTime())) & exists().where(
    _LINK.visit_id == _VISIT.id,
    _BOOKING.id == _LINK.appointment_id,
    _BOOKING.start >= _DAY[0],
    _BOOKING.start < _DAY[1],
)


@cache
def _going(over_midnight: bool) -> Select[Any]:
    """Visits that go on; of several that staff have taken up again the last one.

    What was begun before midnight is looked for only where it may be: a server would read every visit of a patient.
    """
    of_day = _VISIT.day == bindparam("day")
    return (
        select(tables.visit)
        .where(or_(of_day, _OVER_MIDNIGHT) if over_midnight else of_day, _VISIT.status.in_(sorted(GOES_ON)))
        .order_by(_VISIT.started_at.desc(), _VISIT.id.desc())
    )


# The visit that a record has opened, whatever became of it since.
_OPENED = (
    select(tables.visit)
    .join(tables.step_record, _STEP.visit_id == _VISIT.id)
    .where(_STEP.id == bindparam("record"))
)
_TICKET_OF = select(tables.ticket).where(_TICKET.visit_id == bindparam("visit"))


def in_one(connection: Connection, whole: Callable[[], T], parts: Callable[[], T]) -> T:
    """What ``whole`` makes of one statement; where something of it cannot be read, what ``parts`` makes of several."""
    try:
        return whole()
    except rows.NOT_READABLE:
        return parts()
    except OperationalError:
        # An embedded record says of bytes in the place of a text that the statement failed.
        if connection.dialect.name == "postgresql":
            raise
        return parts()


@dataclass(frozen=True)
class Steps:
    """A visit to which steps are applied: its row, its checklist, and those of the records that it has already."""

    visit: RowMapping | Mapping[str, Any]
    checklist: Checklist
    applied: frozenset[str] = frozenset()


@lru_cache(maxsize=100)
def _steps(count: int) -> Select[Any]:
    """With ``count`` records, each by a name of its own: a list would be written into the statement every time."""
    records: list[ColumnElement[str]] = [bindparam(_record(place)) for place in range(count)]
    return select(
        tables.visit,
        reading.items_beside(_VISIT.id).label("items"),
        all_beside(_STEP.id.in_(records), _STEP.id).label("applied"),
    ).where(_VISIT.id == bindparam("visit"), _VISIT.patient_id == sessions.patient_of("sqlite"))


# On a server a function holds the visit and reads what is asked of it at once.
_HELD = func.kiosk_steps(bindparam("visit"), bindparam("records", type_=ARRAY(String))).table_valued(
    column("id", String),
    column("patient_id", String),
    column("day", Date),
    column("status", String),
    column("started_at", tables.UtcDateTime()),
    column("items", JSON),
    column("applied", JSON),
)
_STEPS_HELD = select(*_HELD.c)
_AS_KNOWN = select(
    func.kiosk_as_known(
        bindparam("visit"),
        bindparam("patient"),
        bindparam("day", type_=Date()),
        bindparam("started_at", type_=tables.UtcDateTime()),
        bindparam("status"),
        bindparam("items", type_=ARRAY(String)),
        bindparam("records", type_=ARRAY(String)),
    )
)


def still(connection: Connection, known: Steps, records: Sequence[str]) -> None:
    """On a server: have what is written refused unless the visit is as ``known`` and has none of these records.

    Nobody waits for the answer: it comes with what is asked next, or with the commit, as NotAsKnown. The visit is held
    from then on, as by `steps`.
    """
    visit = known.visit
    items = [
        "\x1f".join((item.kind, item.key, item.status, str(item.position), item.reason, item.completed_by))
        for item in known.checklist
    ]
    asked = {"visit": visit["id"], "patient": visit["patient_id"], "items": items, "records": list(records)}
    said = {name: visit[name] for name in ("day", "started_at", "status")}
    later(connection, _AS_KNOWN, asked | said)


def _record(place: int) -> str:
    return f"record_{place}"


def steps(
    connection: Connection, session: str, visit_id: str, records: Sequence[str], now: datetime
) -> Steps | None:
    """The visit to which these records are to be applied; None where it is not of the session's patient.

    It is held from then on: nobody else applies to it, or changes it, until the transaction ends.
    """
    asked = {"visit": visit_id, **sessions.shown(connection, session, now)}

    def whole() -> Steps | None:
        if connection.dialect.name == "postgresql":
            found = straight.named(connection, _STEPS_HELD, {"visit": visit_id, "records": list(records)})
        else:
            # Who writes to an embedded record is alone with it.
            keys = {_record(place): key for place, key in enumerate(records)}
            found = straight.named(connection, _steps(len(records)), asked | keys)
        if not found:
            return None
        (row,) = found
        return Steps(
            row, reading.checklist_beside(row["items"]), frozenset(key for (key,) in row["applied"] or ())
        )

    def parts() -> Steps | None:
        query = _VISIT_ROW.where(_VISIT.patient_id == sessions.patient_of(connection.dialect.name))
        row = connection.execute(query, asked).mappings().one_or_none()
        if row is None:
            return None
        applied = connection.execute(_APPLIED, {"records": list(records)}).scalars()
        return Steps(row, reading.checklist_of(connection, visit_id), frozenset(applied))

    return in_one(connection, whole, parts)


@dataclass(frozen=True)
class BegunVisit:
    """A visit that has been begun."""

    id: str
    status: VisitStatus
    day: date


_BEGUN = (_VISIT.id, _VISIT.status, _VISIT.day)


def begun_from(row: RowMapping | Mapping[str, Any]) -> BegunVisit:
    """One row of ``visit``."""
    return BegunVisit(row["id"], VisitStatus(row["status"]), row["day"])


def _begun_beside(values: Sequence[Any] | None) -> BegunVisit | None:
    return None if values is None else begun_from(row_of(_BEGUN, values))


@dataclass(frozen=True)
class Opening:
    """A patient for whom a visit is to be opened.

    Attributes:
        booked: what they are booked for on the clinic's day and as far over midnight as they may come, earliest first.
        opened: the visit that the same record has opened before; None for none.
        going: the visit of today, or over midnight, that goes on; None for none.
        insured: every insurance on file, as `coverages.coverages_of`.
        answered: as `forms.earlier_responses`.
        signed: when each document was last signed; None where that has to be asked for.
        rules: what decides which forms are due, as `forms.rules_of` reads it.
        represented: somebody on file may come for the patient today.
        charged: something may still be to be paid.
    """

    patient: Patient
    booked: tuple[Appointment, ...]
    opened: BegunVisit | None
    going: BegunVisit | None
    insured: tuple[Coverage, ...]
    answered: tuple[EarlierResponse, ...]
    signed: Mapping[str, datetime] | None
    rules: object
    represented: bool
    charged: bool


def _last_signed(told: Sequence[Sequence[Any]] | None) -> dict[str, datetime]:
    """Documents by when they were last signed. Raises one of `rows.NOT_READABLE`."""
    last: dict[str, datetime] = {}
    for document, at in told or ():
        signed = moment(at)
        if signed is None or not isinstance(document, str):
            raise TypeError("a consent that does not say of what, and when")
        last[document] = max(signed, last.get(document, signed))
    return last


def _represented(engine: str) -> ColumnElement[bool]:
    """A kiosk may not see who it is."""
    if engine == "postgresql":
        return func.kiosk_represented(bindparam("day", type_=Date()))
    return relations.is_represented(_PERSON.id)


@cache
def _opening(engine: str, over_midnight: bool) -> Select[Any]:
    mine = _VISIT.patient_id == _PERSON.id
    days = (_BOOKING.start >= _DAY[0], _BOOKING.start < _DAY[1])
    return select(
        *reading.SHOWN,
        all_beside((_BOOKING.patient_id == _PERSON.id) & days[0] & days[1], *tables.appointment.c).label(
            "booked"
        ),
        one_beside(_OPENED.where(mine), *_BEGUN).label("opened"),
        one_beside(_going(over_midnight).where(mine), *_BEGUN).label("going"),
        all_beside(tables.coverage.c.patient_id == _PERSON.id, *tables.coverage.c).label("insured"),
        all_beside(forms.RESPONSE.patient_id == _PERSON.id, *forms.EARLIER).label("answered"),
        all_beside(_CONSENT.patient_id == _PERSON.id, _CONSENT.document, _CONSENT.signed_at).label("signed"),
        forms.RULES_IN_FORCE.scalar_subquery().label("rules"),
        _represented(engine).label("represented"),
        payments.is_charged(engine).label("charged"),
    ).where(_PERSON.id == sessions.patient_of(engine))


def opening(
    connection: Connection, session: str, record: str, now: datetime, settings: ClinicSettings
) -> Opening | None:
    """Whom the session's visit is to be opened for; None where the session has ended. ``record`` asks for it."""
    day = settings.today(now)
    begin, end = reading.attended_between(now, settings)
    shown = sessions.shown(connection, session, now)
    asked = {"record": record, **_attending(now, settings), **shown}

    def whole() -> Opening | None:
        query = _opening(connection.dialect.name, is_begun_yesterday(now, settings))
        found = straight.named(connection, query, asked)
        if not found:
            return None
        (row,) = found
        return Opening(
            reading.patient_from(row),
            reading.appointments_beside(row["booked"]),
            _begun_beside(row["opened"]),
            _begun_beside(row["going"]),
            coverages.coverages_beside(row["insured"]),
            forms.responses_beside(row["answered"]),
            _last_signed(row["signed"]),
            row["rules"],
            bool(row["represented"]),
            bool(row["charged"]),
        )

    def parts() -> Opening | None:
        engine = connection.dialect.name
        person = select(*reading.SHOWN, _represented(engine).label("represented"))
        mine = person.where(_PERSON.id == sessions.patient_of(engine))
        row = connection.execute(mine, {"day": day, **shown}).mappings().one_or_none()
        if row is None:
            return None
        patient = reading.patient_from(row)
        return Opening(
            patient,
            reading.appointments_between(connection, patient.id, begin, end),
            _first(connection, _OPENED.where(_VISIT.patient_id == patient.id), {"record": record}),
            going(connection, patient.id, now, settings),
            coverages.coverages_of(connection, patient.id),
            forms.earlier_responses(connection, patient.id),
            None,
            forms.rules_of(connection),
            bool(row["represented"]),
            True,
        )

    return in_one(connection, whole, parts)


def going(
    connection: Connection, patient_id: str, now: datetime, settings: ClinicSettings
) -> BegunVisit | None:
    """The patient's visit of today that goes on at ``now``, or has over midnight; None for none."""
    mine = _going(is_begun_yesterday(now, settings)).where(_VISIT.patient_id == patient_id)
    return _first(connection, mine, _attending(now, settings))


def _attending(now: datetime, settings: ClinicSettings) -> dict[str, Any]:
    """What is asked for to find a visit that goes on at ``now``."""
    begin, end = reading.attended_between(now, settings)
    return {"day": settings.today(now), "begin": begin, "end": end, "since": begun_since(now, settings)}


def _first(connection: Connection, query: Select[Any], asked: Mapping[str, Any]) -> BegunVisit | None:
    row = connection.execute(query.with_only_columns(*_BEGUN).limit(1), asked).mappings().first()
    return begun_from(row) if row else None


@dataclass(frozen=True)
class Ending:
    """What the last screen is made of.

    Attributes:
        ticket: its letter, its number, the key of the site where it waits, and the letter of the queue to which it was
            moved, empty for its own; None for a visit that is not finished.
        going: how the queue goes in which it is, where that was read with it.
    """

    patient: Patient
    booked: tuple[Appointment, ...]
    checklist: Checklist
    ticket: tuple[str, int, str, str] | None
    seen: bool
    going: pace.Going | None = None


def _ending(engine: str) -> Select[Any]:
    """Everything of a row of its own: whose visit it is, and whether it was seen."""
    mine = (_VISIT.id == bindparam("visit"), _PERSON.id == sessions.patient_of(engine))
    return (
        select(*reading.SHOWN, _VISIT.acknowledged_at)
        .join_from(tables.visit, tables.patient, _PERSON.id == _VISIT.patient_id)
        .where(*mine)
    )


@cache
def _ending_whole(engine: str) -> Select[Any]:
    linked = tables.appointment.join(tables.visit_appointment, _LINK.appointment_id == _BOOKING.id)
    ticket = select(tables.ticket).where(_TICKET.visit_id == _VISIT.id)
    return _ending(engine).add_columns(
        all_beside(_LINK.visit_id == _VISIT.id, *tables.appointment.c, of=linked).label("booked"),
        reading.items_beside(_VISIT.id).label("items"),
        one_beside(ticket, _TICKET.letter, _TICKET.number, _TICKET.place, _TICKET.queue).label("ticket"),
    )


def ending(
    database: Database, session: str, visit_id: str, now: datetime, settings: ClinicSettings
) -> Ending | None:
    """What the last screen of this visit is made of; None where it is not of the session's patient."""

    def asked(connection: Connection) -> dict[str, Any]:
        return {"visit": visit_id, **sessions.shown(connection, session, now)}

    def whole() -> tuple[Ending | None]:
        query = _ending_whole(connection.dialect.name)
        # A way to a server takes longer than what is asked there.
        with_it = () if database.embedded else pace.asked_of_visit(visit_id, settings, now)
        found, *going = straight.each(connection, (query, asked(connection)), *with_it)
        if not found:
            return (None,)
        (row,) = straight.by_name(connection, query, found)
        ticket = tuple(row["ticket"]) if row["ticket"] else None
        booked, items = reading.appointments_beside(row["booked"]), reading.checklist_beside(row["items"])
        seen = row["acknowledged_at"] is not None
        how = pace.going(connection, going[0], going[1], now) if going else None
        return (Ending(reading.patient_from(row), booked, items, ticket, seen, how),)

    with database.read_once(session, now) as connection:
        found = in_one(connection, whole, lambda: None)
    if found is not None:
        return found[0]
    with database.read(session, now) as connection:
        row = connection.execute(_ending(connection.dialect.name), asked(connection)).mappings().one_or_none()
        if row is None:
            return None
        number = connection.execute(_TICKET_OF, {"visit": visit_id}).first()
        booked = reading.appointments_of_visit(connection, visit_id)
        return Ending(
            reading.patient_from(row),
            booked,
            reading.checklist_of(connection, visit_id),
            (number.letter, number.number, number.place, number.queue) if number else None,
            row["acknowledged_at"] is not None,
        )

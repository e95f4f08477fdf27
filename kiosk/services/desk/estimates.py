"""Good-faith estimates: of whom one is due, or asked for, and each that is given, as it was said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    RowMapping,
    Text,
    column,
    func,
    insert,
    literal,
    select,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.money.estimates import (
    Estimate,
    EstimateLine,
    EstimateOwed,
    EstimateStep,
    NoLines,
    NotToCome,
    due_on,
    due_when_asked,
    estimated,
)
from kiosk.domain.money.providers import EstimateProvider
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.people.coverage import Coverage, CoverageStanding
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.opening import must_have_reason
from kiosk.services.record import reading, rows
from kiosk.services.record.coverages import coverage_from
from kiosk.services.staffing import files, sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many bookings are looked at, the next ones first, and no further ahead.
MOST, FURTHEST = 1000, timedelta(days=366)
_BOOKING, _PERSON, _STATE = tables.appointment, tables.patient, tables.booking_state
_SAID = tables.estimate
_OF_BOOKING: tuple[str, ...] = (
    *("id", "patient_id", "start", "minutes", "status", "practitioner", "location", "place", "room"),
    *("service", "description"),
)
_OF_PERSON = ("family", "given", "birth_date", "language")
# As `kiosk_billed_ahead` gives them.
_COLUMNS: dict[str, TypeEngine[Any]] = {
    **{name: _BOOKING.c[name].type for name in _OF_BOOKING},
    **{name: _PERSON.c[name].type for name in _OF_PERSON},
    "booked_at": _STATE.c.made_at.type,
    "self_pay": Boolean(),
}


class EstimateService:
    """Each call raises NotAllowed, SignedOut and StoreUnavailable."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def all(self, who: Actor) -> tuple[EstimateOwed, ...]:
        """Every booking ahead: those of which an estimate is due first, by their days."""
        now, settings = self._clock(), self._clinic.current
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.TAKE_MONEY, now)
            found = _ahead(connection, now, settings)
            said = _said_of(connection, [row["id"] for row in found])
        owed = [_owed(row, said.get(row["id"], []), settings, settings.today(now)) for row in found]
        return tuple(sorted(owed, key=lambda it: (it.due_on is None, it.due_on or it.start.date(), it.start)))

    def note_asked(self, booking_id: str, who: Actor) -> None:
        """Whoever is booked asks for an estimate. Raises NotToCome."""
        settings = self._clinic.current
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            booking, _ = self._booked(act, booking_id)
            due = due_when_asked(settings.today(act.now), settings.planning)
            self._keep(act, booking, EstimateStep.ASKED, due_on=due)
            act.did(Action.ESTIMATE_ASKED, booking.patient_id, record_id=booking.id)

    def give(
        self,
        booking_id: str,
        language: str,
        content: Callable[[Estimate], bytes],
        file: Path,
        who: Actor,
    ) -> Estimate:
        """Write an estimate into a new file, readable by its owner only, once what it says is kept.

        Raises NoLines, NotToCome, ReasonWanted of somebody of special privacy, and FileRefused: the file cannot be
        written, or is there already.
        """
        made: list[Estimate] = []
        # Who may not, and what cannot be, leaves no file.
        self._look(booking_id, who)

        def kept() -> bytes:
            made.append(self._give(booking_id, language, who))
            return content(made[0])

        files.write_made(file, kept)
        return made[0]

    def _look(self, booking_id: str, who: Actor) -> None:
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            self._lines(act, self._booked(act, booking_id)[0])

    def _give(self, booking_id: str, language: str, who: Actor) -> Estimate:
        with acting(self._database, who, Permission.TAKE_MONEY, self._clock()) as act:
            booking, person = self._booked(act, booking_id)
            lines = self._lines(act, booking)
            kept = [
                {"about": it.about, "code": it.code, "amount": it.amount.minor, "currency": it.amount.code}
                for it in lines
            ]
            by = self._provider(booking)
            key = self._keep(
                act, booking, EstimateStep.GIVEN, language=language, lines=kept, provider=by.told()
            )
            act.did(Action.ESTIMATE_GIVEN, booking.patient_id, record_id=key)
            name = Patient.list_name(person["family"], person["given"])
            return Estimate(key, name, person["birth_date"], booking.start, act.now, lines, by)

    def _booked(self, act: Act, booking_id: str) -> tuple[Appointment, Mapping[Any, Any]]:
        """A booking that is still to come, and whose it is. Raises NotToCome."""
        for row in _ahead(act.connection, act.now, self._clinic.current, booking_id):
            if row["id"] == booking_id:
                return _booking_from(row), row
        raise NotToCome

    def _lines(self, act: Act, booking: Appointment) -> tuple[EstimateLine, ...]:
        must_have_reason(act.connection, [booking.patient_id], act.who, act.now)
        places = self._clinic.current.places
        service, kind = places.service_of(booking, places.place_of(booking)), places.visit_type_of(booking)
        lines = estimated(self._clinic.current.fees, service.id, kind.id if kind else "") if service else ()
        if not lines:
            raise NoLines
        return lines

    def _provider(self, booking: Appointment) -> EstimateProvider:
        """By whom, and where: of a clinic in several places the one that the visit is booked at."""
        settings = self._clinic.current
        places = settings.places
        key = places.site_of(places.place_of(booking))
        at = places.address_of(key)
        name = places.by_key[key].name if key in places.by_key else ""
        parts = (name, at.address_line, at.city, at.state, at.postal_code) if at else (name,)
        place = ", ".join(filter(None, parts))
        return EstimateProvider(settings.name, settings.npi, settings.tin, place)

    @staticmethod
    def _keep(act: Act, booking: Appointment, step: EstimateStep, **said: Any) -> str:
        key = str(uuid7())
        act.connection.execute(
            insert(_SAID).values(
                id=key,
                patient_id=booking.patient_id,
                booking_id=booking.id,
                step=step,
                visit_at=booking.start,
                made_at=act.now,
                made_by=act.staff,
                account_id=act.who.account_id or None,
                version=1,
                **said,
            )
        )
        announce(act.connection, Topic.MONEY, booking.patient_id)
        return key


def _ahead(
    connection: Connection, now: datetime, settings: ClinicSettings, only: str = ""
) -> Sequence[Mapping[Any, Any]]:
    """The bookings ahead, each with whose it is, and ``self_pay``: they have no insurance in force on its day.

    ``only`` is the id of the one that is asked for, where it is one; a server gives them all.
    """
    until = now + FURTHEST
    if connection.dialect.name == "postgresql":
        between = literal(now, tables.UtcDateTime()), literal(until, tables.UtcDateTime())
        asked = func.kiosk_billed_ahead(*between).table_valued(*(column(*each) for each in _COLUMNS.items()))
        return rows.read(connection, select(asked), [asked.c.id], dict).made
    query = (
        select(
            *(_BOOKING.c[name] for name in _OF_BOOKING),
            *(_PERSON.c[name] for name in _OF_PERSON),
            _STATE.c.made_at.label("booked_at"),
        )
        .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(
            _BOOKING.c.start > now,
            _BOOKING.c.start < until,
            _BOOKING.c.status == AppointmentStatus.BOOKED,
            _PERSON.c.deceased.is_(False),
        )
        .order_by(_BOOKING.c.start, _BOOKING.c.id)
        .limit(MOST)
    )
    if only:
        query = query.where(_BOOKING.c.id == only)
    found = rows.read(connection, query, [_BOOKING.c.id], dict).made
    cover, insured = tables.coverage, dict[str, list[Coverage]]()
    theirs = select(cover).where(cover.c.patient_id.in_({row["patient_id"] for row in found}))
    for one in rows.read(connection, theirs, [cover.c.id], dict).made:
        insured.setdefault(one["patient_id"], []).append(coverage_from(one))
    return [
        row
        | {
            "self_pay": not any(
                it.standing(settings.today(row["start"])) is CoverageStanding.IN_FORCE
                for it in insured.get(row["patient_id"], ())
            )
        }
        for row in found
    ]


def _booking_from(row: Mapping[Any, Any]) -> Appointment:
    return reading.appointment_from({"waiting_area": "", "directions": "", **row})


def _said_of(connection: Connection, bookings: Sequence[str]) -> dict[str, list[RowMapping]]:
    """When each was asked for and given: of anybody, while what was said in it may want a reason first.

    One that cannot be read is not among them.
    """
    wanted = tuple(_SAID.c[name] for name in ("id", "booking_id", "step", "due_on", "visit_at", "made_at"))
    if connection.dialect.name == "postgresql":
        of = literal(list(bookings), postgresql.ARRAY(Text))
        found_by = func.kiosk_estimates_said(of).table_valued(*(column(it.name, it.type) for it in wanted))
        key: ColumnElement[str] = found_by.c.id
        query = select(found_by).order_by(found_by.c.made_at, key)
    else:
        key = _SAID.c.id
        query = select(*wanted).where(_SAID.c.booking_id.in_(bookings)).order_by(_SAID.c.made_at, key)
    found: dict[str, list[RowMapping]] = {}
    for row in rows.read(connection, query, [key], _step).made:
        found.setdefault(row["booking_id"], []).append(row)
    return found


def _step(row: RowMapping) -> RowMapping:
    if row["step"] == EstimateStep.ASKED and row["due_on"] is None:
        raise ValueError("whoever asks is owed one by a day")
    return row


def _owed(
    row: Mapping[Any, Any], said: Sequence[RowMapping], settings: ClinicSettings, today: date
) -> EstimateOwed:
    given = [it for it in said if it["step"] == EstimateStep.GIVEN]
    # Of another time another one is due; and whoever asks again is told again.
    last = given[-1] if given and given[-1]["visit_at"] == row["start"] else None
    asked = [
        it
        for it in said
        if it["step"] == EstimateStep.ASKED and (last is None or it["made_at"] > last["made_at"])
    ]
    days = [it["due_on"] for it in asked]
    if row["self_pay"] and last is None:
        # What a source has booked nobody knows how long ago: at once.
        booked = settings.today(row["booked_at"]) if row["booked_at"] else None
        due = due_on(booked or today, settings.today(row["start"]), settings.planning)
        days += [today if booked is None else due] if due is not None else []
    booking = _booking_from(row)
    return EstimateOwed(
        booking_id=booking.id,
        patient_id=booking.patient_id,
        patient_name=Patient.list_name(row["family"], row["given"]),
        language=row["language"],
        start=booking.start,
        about=booking.description,
        due_on=min(days, default=None),
        asked=bool(asked),
        given_on=settings.today(given[-1]["made_at"]) if given else None,
    )

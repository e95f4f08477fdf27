"""Visits are charged by the clinic's fee table: each line once, and no more once a visit is undone.

On a server `kiosk_fees` does it, for whoever may not write a charge, nor see an insurance; the rules are the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, String, bindparam, column, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.money.charges import ChargeState
from kiosk.domain.money.fees import Fee, FeeAt, are_fees, is_asked_of, lines_for, named, stored_fees
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.people.coverage import CoverageStanding
from kiosk.domain.visit.visit import ChangeStatus, VisitStatus
from kiosk.services.record import audit, reading, rows
from kiosk.services.record.coverages import coverages_of
from kiosk.services.record.joins import kept_for
from kiosk.services.record.payments import records_of
from kiosk.services.record.places import places_in
from kiosk.store import tables
from kiosk.store.feed import announce
from kiosk.store.writes import Writes

# By which a charge is known that the table has made; its id there is the booking's, the step and the line's key.
FEES = "urn:kiosk:fees"
# A check-in that nobody has finished for so long was given up.
GIVEN_UP = timedelta(days=1)
_CHARGE, _VISIT, _LINK = tables.charge.c, tables.visit.c, tables.visit_appointment.c
_WISH = tables.change_request.c
_TABLE = select(tables.setting.c.key, tables.setting.c.value).where(tables.setting.c.key == "fees")
_ON_SERVER = func.kiosk_fees(
    bindparam("patient"), bindparam("visit"), bindparam("lines", type_=JSON)
).table_valued(column("fee_charge", String), column("fee_of", String), column("fee_stands", Boolean))
_ASKED = select(*_ON_SERVER.c)
_OUT = frozenset({VisitStatus.FINISHED})
_NOT_ATTENDED = frozenset({AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW})


@dataclass(frozen=True)
class _Change:
    """A charge that stands now, or does no more."""

    charge_id: str
    patient_id: str
    stands: bool


def settle(
    connection: Connection, patient_id: str, visit_id: str | None, now: datetime, actor: str
) -> tuple[audit.Event, ...]:
    """Charge a visit as it stands now (None for none), and drop what is of no visit of this patient's any more.

    Nothing is done where the clinic has no fee table, or none that can be read. It is announced; the events
    are for the audit.
    """
    # One that cannot be read stops nobody; the operator is told of it where the settings are read.
    stored = rows.read(connection, _TABLE, [tables.setting.c.key], lambda row: stored_fees(row["value"])).made
    fees: Any = stored[0] if stored else None
    if not are_fees(fees):
        return ()
    lines = tuple(_lines(connection, visit_id, fees)) if visit_id else ()
    if connection.dialect.name == "postgresql":
        told = [{"booking": booking, "key": fee.key} for booking, fee in lines]
        asked = {"patient": patient_id, "visit": visit_id, "lines": told}
        changes = [_Change(*row) for row in connection.execute(_ASKED, asked)]
    else:
        changes = list(_Settling(connection, patient_id, visit_id, now, actor).changes(lines))
    for whose in sorted({change.patient_id for change in changes}):
        announce(connection, Topic.MONEY, whose)
    return tuple(
        audit.Event(
            actor,
            Action.CHARGE_MADE if change.stands else Action.CHARGE_CANCELLED,
            change.patient_id,
            visit_id,
            change.charge_id,
        )
        for change in changes
    )


def at_kiosk(
    writes: Writes, settings: ClinicSettings, patient_id: str, visit_id: str, now: datetime, kiosk: str
) -> tuple[audit.Event, ...]:
    """As `settle`, once ``writes`` are sent; where there is no table now, nobody at a kiosk waits for more."""
    if not settings.fees:
        return ()
    writes.send()
    return settle(writes.connection, patient_id, visit_id, now, kiosk)


def _lines(connection: Connection, visit_id: str, fees: Sequence[Fee]) -> Iterator[tuple[str, Fee]]:
    """The lines that a visit's bookings come under, each with the booking's id."""
    if not fees:
        return
    places = places_in(connection)
    for booked in reading.appointments_of_visit(connection, visit_id):
        service = places.service_of(booked, places.place_of(booked))
        if service is None or booked.status in _NOT_ATTENDED:
            continue
        kind = places.visit_type_of(booked)
        for fee in lines_for(fees, service.id, kind.id if kind else ""):
            yield booked.id, fee


class _Settling:
    """What `kiosk_fees` does, in a record without a server."""

    def __init__(
        self, connection: Connection, patient_id: str, visit_id: str | None, now: datetime, actor: str
    ) -> None:
        self._connection = connection
        self._stays = kept_for(connection, [patient_id]).get(patient_id, patient_id)
        self._ids = records_of(connection, self._stays)
        self._now = now
        self._actor = actor
        self._visit_id = visit_id
        known = select(_VISIT.status, _VISIT.day, _VISIT.started_at).where(
            _VISIT.id == visit_id, _VISIT.patient_id.in_(self._ids)
        )
        row = connection.execute(known).one_or_none()
        self._visit = row if row is not None and self._holds(row, FeeAt.CHECK_IN) else None

    def changes(self, lines: Sequence[tuple[str, Fee]]) -> Iterator[_Change]:
        charges = self._charges()
        asked = {name: (booking, fee) for name, booking, fee in self._asked(lines)}
        mine = set(
            self._connection.execute(
                select(_LINK.appointment_id).where(_LINK.visit_id == self._visit_id)
            ).scalars()
        )
        planned = self._visit is not None and self._visit.status == VisitStatus.PLANNED
        for row in charges.values():
            # As long as somebody is still checking in, another card asks for something else.
            other = planned and row["booking_id"] in mine and row["source_id"] not in asked
            if row["state"] == ChargeState.OPEN and (other or not self._has_visit(row)):
                yield self._write(row, stands=False)
        standing = [row for row in charges.values() if _stands(row) and row["booking_id"] in mine]
        had = set() if planned else {(row["booking_id"], _at(row)) for row in standing}
        keys = {_key(row) for row in standing}
        for name, (booking, fee) in asked.items():
            # What was asked for once is not decided anew; and a line is asked for once, of however many bookings.
            if (booking, fee.at) in had or fee.key in keys:
                continue
            keys.add(fee.key)
            before = charges.get(name)
            yield self._write(before, stands=True) if before else self._make(name, booking, fee)

    def _charges(self) -> dict[str, dict[str, Any]]:
        query = select(tables.charge).where(_CHARGE.patient_id.in_(self._ids), _CHARGE.source == FEES)
        return {row["source_id"]: dict(row) for row in self._connection.execute(query).mappings()}

    def _asked(self, lines: Sequence[tuple[str, Fee]]) -> Iterator[tuple[str, str, Fee]]:
        if self._visit is None:
            return
        at = FeeAt.CHECK_OUT if self._visit.status in _OUT else FeeAt.CHECK_IN
        there = [
            it
            for patient_id in self._ids
            for it in coverages_of(self._connection, patient_id)
            if it.standing(self._visit.day) is CoverageStanding.IN_FORCE
        ]
        told = {named(text) for it in there for text in (it.payer, it.plan, it.type)}
        insured = bool(there) or self._has_given_a_card()
        for booking, fee in lines:
            if fee.at == at and is_asked_of(fee, told, insured=insured):
                yield f"{booking}/{fee.at}/{fee.key}", booking, fee

    def _has_given_a_card(self) -> bool:
        """In this visit, and nobody has looked at it yet."""
        wished = select(_WISH.id).where(
            _WISH.visit_id == self._visit_id,
            _WISH.status == ChangeStatus.PENDING,
            _WISH.field == "member_id",
            _WISH.new != "",
        )
        return self._connection.execute(wished.limit(1)).first() is not None

    def _has_visit(self, row: dict[str, Any]) -> bool:
        of = (
            select(_VISIT.status, _VISIT.started_at)
            .join(tables.visit_appointment, _LINK.visit_id == _VISIT.id)
            .where(_LINK.appointment_id == row["booking_id"])
        )
        return any(self._holds(visit, _at(row)) for visit in self._connection.execute(of))

    def _holds(self, visit: Any, at: str) -> bool:
        if at == FeeAt.CHECK_OUT:
            return visit.status in _OUT
        given_up = visit.status == VisitStatus.PLANNED and visit.started_at <= self._now - GIVEN_UP
        return visit.status != VisitStatus.CANCELLED and not given_up

    def _write(self, row: dict[str, Any], *, stands: bool) -> _Change:
        state = ChargeState.OPEN if stands else ChargeState.CANCELLED
        row |= {"state": state, "ended_there": not stands, "version": row["version"] + 1}
        changed = {name: row[name] for name in ("state", "ended_there", "version")}
        self._connection.execute(update(tables.charge).where(_CHARGE.id == row["id"]).values(changed))
        return _Change(row["id"], row["patient_id"], stands)

    def _make(self, name: str, booking: str, fee: Fee) -> _Change:
        key = str(uuid7())
        made: dict[str, Any] = {"id": key, "patient_id": self._stays, "booking_id": booking, "version": 1}
        made |= {"source": FEES, "source_id": name, "state": ChargeState.OPEN, "insurance": ""}
        made |= {"kind": fee.kind, "amount": fee.minor, "currency": fee.currency, "about": fee.about}
        self._connection.execute(insert(tables.charge).values(**made, made_at=self._now, made_by=self._actor))
        return _Change(key, self._stays, stands=True)


def _stands(row: dict[str, Any]) -> bool:
    """It is asked for, or somebody here has said that it is not."""
    return row["state"] == ChargeState.OPEN or not row["ended_there"]


def _at(row: dict[str, Any]) -> str:
    return str(row["source_id"]).split("/")[1]


def _key(row: dict[str, Any]) -> str:
    return str(row["source_id"]).split("/")[2]

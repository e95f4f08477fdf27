"""Bookings as their sources tell of them: moved, withdrawn, given to several patients, sent again, sent too late.

The rules are of `kiosk.domain.visit.bookings`; here they meet the rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, insert, select, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus, BookingBefore
from kiosk.domain.visit.bookings import BookingMessage, as_told, is_another, is_older, later
from kiosk.services.record import joins, reading
from kiosk.services.record.bulk import audited, chunks, ids, write
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables

# What is kept of a booking when its source says something else: as it was until then.
TOLD = ("start", "minutes", "status", "practitioner", "location", "room", "description")
_Row = dict[str, Any]


def booking_row(booking: Appointment, row_id: str = "") -> _Row:
    """What the record keeps of a booking; its ``id`` is what its source calls it."""
    return asdict(booking) | {"id": row_id or booking.id, "source_key": booking.id}


@dataclass
class _Work:
    """What comes of some messages: the rows to be, whose names are given up, what is refused, and how many are old."""

    rows: list[_Row] = field(default_factory=list)
    past: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    older: int = 0


def take_in(
    connection: Connection,
    told: Iterable[BookingMessage],
    now: datetime,
    source: str,
    settings: ClinicSettings,
) -> TakenIn:
    """Take in what a source tells, the last of several messages of one booking only; see `PatientService`."""
    messages: dict[str, BookingMessage] = {}
    for message in told:
        before = messages.get(message.key)
        if before is None or not is_older(message.updated, message.version, before.updated, before.version):
            messages[message.key] = message
    joined = joins.kept_for(connection, {key for item in messages.values() for key in item.patients})
    doubles = {
        message.key: booking.patient_id
        for message in messages.values()
        for booking in message.bookings
        if booking.patient_id in joined
    }
    messages = {key: message.with_patients(joined) for key, message in messages.items()}
    bookings = [booking for message in messages.values() for booking in message.bookings]
    known = ids(connection, tables.patient, [booking.patient_id for booking in bookings])
    held = _held(connection, list(messages))
    names = ids(connection, tables.appointment, [*messages, *(_second(booking) for booking in bookings)])
    work = _Work()
    for message in messages.values():
        _message(message, held.get(message.key, {}), known, names, now, settings, work)
    table = tables.appointment
    if work.past:
        connection.execute(update(table).where(table.c.id.in_(work.past)).values(source_key=""))
    before_rows = {row["id"]: row for rows in held.values() for row in rows.values()}
    added, changed = write(connection, table, work.rows)
    came = {row["id"]: row for row in work.rows if row["id"] in added and row["source_key"] in doubles}
    joins.note(connection, "appointment", {key: doubles[row["source_key"]] for key, row in came.items()})
    _keep(connection, [before_rows[key] for key in sorted(changed)], work.rows, now, source)
    owners = sorted({row["patient_id"] for row in work.rows if row["id"] in added | changed})
    audited(connection, now, source, Action.IMPORT_APPOINTMENT, owners)
    same = len(work.rows) - len(added) - len(changed)
    return TakenIn(len(added), len(changed), same, tuple(work.refused), work.older)


def _message(
    message: BookingMessage,
    held: dict[str, _Row],
    known: set[str],
    names: set[str],
    now: datetime,
    settings: ClinicSettings,
    work: _Work,
) -> None:
    """One message, about a booking of which ``held`` are the rows by their patients."""
    if any(is_older(message.updated, message.version, row["source_updated"], row["source_version"])
           for row in held.values()):  # fmt: skip
        work.older += 1
        return
    if not held and not message.bookings:
        work.refused.append((message.key, "not_booked"))
        return
    takes_part = {booking.patient_id for booking in message.bookings}
    goes_on = takes_part & held.keys()
    for patient in message.withdrawn(held.keys()):
        status = later(AppointmentStatus(held[patient]["status"]), AppointmentStatus.CANCELLED)
        work.rows.append(_marked(held[patient] | {"status": status}, message, held[patient]))
    for booking in message.bookings:
        before = held.get(booking.patient_id)
        said = replace(booking, status=as_told(booking.status))
        if booking.patient_id not in known:
            work.refused.append((message.key, "unknown_patient"))
        elif before is not None and is_another(reading.appointment_from(before), booking, now, settings):
            work.past.append(before["id"])
            work.rows.append(_marked(booking_row(said, str(uuid7())), message, None))
        elif before is not None:
            kept = replace(booking, status=later(AppointmentStatus(before["status"]), said.status))
            work.rows.append(_marked(booking_row(kept, before["id"]), message, before))
        elif (
            held
            and not goes_on
            and not all(
                is_another(reading.appointment_from(row), booking, now, settings) for row in held.values()
            )
        ):
            work.refused.append((message.key, "other_patient"))
        else:
            if not goes_on:
                work.past += [row["id"] for row in held.values()]
            work.rows.append(_marked(booking_row(said, _new_id(booking, names)), message, None))


def _marked(row: _Row, message: BookingMessage, before: _Row | None) -> _Row:
    """The row with what its source said of when it is from; one that does not say leaves what was said before."""
    return row | {
        "source_updated": message.updated or (before["source_updated"] if before else None),
        "source_version": message.version or (before["source_version"] if before else ""),
    }


def _second(booking: Appointment) -> str:
    """What a booking is called in the record that is not the first of its name: of its patient too."""
    return str(uuid5(NAMESPACE_OID, f"{booking.id}/{booking.patient_id}"))


def _new_id(booking: Appointment, names: set[str]) -> str:
    found = next((name for name in (booking.id, _second(booking)) if name not in names), str(uuid7()))
    names.add(found)
    return found


def _held(connection: Connection, keys: Sequence[str]) -> dict[str, dict[str, _Row]]:
    """The rows of bookings by what their source calls them and by their patients; nobody changes them meanwhile."""
    table = tables.appointment
    found: dict[str, dict[str, _Row]] = defaultdict(dict)
    for chunk in chunks(keys):
        query = select(table).where(table.c.source_key.in_(chunk)).order_by(table.c.source_key, table.c.id)
        for row in connection.execute(query.with_for_update(key_share=True)).mappings():
            found[row["source_key"]][row["patient_id"]] = dict(row)
    return found


def before_of(connection: Connection, visit_id: str) -> tuple[BookingBefore, ...]:
    """What the bookings of a visit were, the last of it first."""
    was, link = tables.appointment_history, tables.visit_appointment
    query = (
        select(was)
        .join(link, link.c.appointment_id == was.c.appointment_id)
        .where(link.c.visit_id == visit_id)
        .order_by(was.c.until.desc(), was.c.id.desc())
    )
    return tuple(
        BookingBefore(
            **{name: row[name] for name in ("appointment_id", "until", "by", *TOLD)}
            | {"status": AppointmentStatus(row["status"])}
        )
        for row in connection.execute(query).mappings()
    )


def _keep(
    connection: Connection, before: Sequence[_Row], now_rows: Sequence[_Row], now: datetime, by: str
) -> None:
    """Keep what bookings were, as far as their source says something else of them now."""
    after = {row["id"]: row for row in now_rows}
    kept = [
        {name: row[name] for name in TOLD}
        | {"id": str(uuid7()), "appointment_id": row["id"], "until": now, "by": by}
        for row in before
        if any(row[name] != after[row["id"]][name] for name in TOLD)
    ]
    if kept:
        connection.execute(insert(tables.appointment_history), kept)

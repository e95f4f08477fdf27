"""Bookings as their sources tell of them: moved, withdrawn, given to several patients, sent again, sent too late.

The rules are of `kiosk.domain.visit.bookings`; here they meet the rows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cmp_to_key
from typing import Any
from uuid import NAMESPACE_OID

from sqlalchemy import Connection, select, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.keys import named
from kiosk.domain.people import Appointment, AppointmentStatus, BookingBefore
from kiosk.domain.visit.bookings import BookingMessage, as_told, is_another, later
from kiosk.services.record import joins, reading
from kiosk.services.record.bulk import audited, chunks, flat, ids, write
from kiosk.services.record.marks import ALL, Marked, Marks, Said
from kiosk.services.record.taken import TakenIn
from kiosk.store import many, tables

# What is kept of a booking when its source says something else: as it was until then.
TOLD = ("start", "minutes", "status", "practitioner", "location", "room", "description")
_Row = dict[str, Any]


def booking_row(booking: Appointment, row_id: str = "") -> _Row:
    """What the record keeps of a booking; its ``id`` is what its source calls it."""
    return flat(booking) | {"id": row_id or booking.id, "source_key": booking.id}


@dataclass
class _Work:
    """What comes of some messages: the rows to be, whose names are given up, what is refused, and how many are old."""

    origin: str | None = None
    rows: list[_Row] = field(default_factory=list)
    past: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    older: int = 0

    def marked(self, row: _Row, message: BookingMessage, before: _Row | None) -> _Row:
        """The row with what its source said of when it is from; one that does not say leaves what was said before."""
        return row | {
            "source": before["source"] if before and self.origin is None else self.origin,
            "source_updated": message.updated or (before["source_updated"] if before else None),
            "source_version": message.version or (before["source_version"] if before else ""),
        }


def take_in(
    connection: Connection,
    told: Iterable[BookingMessage],
    now: datetime,
    source: str,
    settings: ClinicSettings,
    origin: str | None = None,
) -> TakenIn:
    """Take in what a source tells; see `PatientService`.

    Of several messages of one booking the last counts, by when their source says that they are from, and what the
    others alone tell of was withdrawn since. ``origin`` names the source; None where it brings no whole days.
    """
    messages = _by_key(told)
    everything = [message for chain in messages.values() for message in chain]
    joined = joins.kept_for(connection, {key for message in everything for key in message.patients})
    doubles = {
        message.key: booking.patient_id
        for message in everything
        for booking in message.bookings
        if booking.patient_id in joined
    }
    messages = {key: [message.with_patients(joined) for message in chain] for key, chain in messages.items()}
    bookings = [each for chain in messages.values() for message in chain for each in message.bookings]
    known = ids(connection, tables.patient, [booking.patient_id for booking in bookings])
    held = _held(connection, list(messages))
    before_rows = {row["id"]: row for rows in held.values() for row in rows.values()}
    names = _names(connection, list(messages), bookings)
    timed = [key for key, chain in messages.items() if any(_said_of(message) for message in chain)]
    marks = Marks(connection, Marked.WITHDRAWN, timed)
    work = _Work(origin)
    for key, chain in messages.items():
        if key not in held and len(chain) == 1 and _is_plain(chain[0]):
            _first(chain[0], known, names, work)
            continue
        rows = held.get(key, {})
        for message in chain:
            place = len(work.rows)
            _message(message, rows, known, names, marks, now, settings, work)
            rows |= {row["patient_id"]: row for row in work.rows[place:]}
    table = tables.appointment
    if work.past:
        connection.execute(update(table).where(table.c.id.in_(work.past)).values(source_key=""))
    # What there is of these has been read and locked; of what has given up its name it is another row now.
    added, changed = write(connection, table, work.rows, None if work.past else before_rows)
    came = {row["id"]: row for row in work.rows if row["id"] in added and row["source_key"] in doubles}
    joins.note(connection, "appointment", {key: doubles[row["source_key"]] for key, row in came.items()})
    keep(connection, [before_rows[key] for key in sorted(changed)], work.rows, now, source)
    marks.save()
    news = added | changed
    owners = sorted({row["patient_id"] for row in work.rows if row["id"] in news})
    audited(connection, now, source, Action.IMPORT_APPOINTMENT, owners)
    same = len({row["id"] for row in work.rows}) - len(added) - len(changed)
    return TakenIn(len(added), len(changed), same, tuple(work.refused), work.older)


def _names(connection: Connection, keys: Sequence[str], bookings: Sequence[Appointment]) -> set[str]:
    """What bookings are called in the record already, of all that these may come to be called."""
    told = Counter(booking.id for booking in bookings)
    found = ids(connection, tables.appointment, list(dict.fromkeys((*keys, *told))))
    # Of most the first name is free, and nobody asks for the second.
    doubtful = [booking for booking in bookings if booking.id in found or told[booking.id] > 1]
    return found | ids(connection, tables.appointment, [_second(booking) for booking in doubtful])


def _is_plain(message: BookingMessage) -> bool:
    """Whether a message is of one patient's booking, and says nothing of when it is from."""
    return len(message.bookings) == 1 and not message.gone and not _said_of(message)


def _first(message: BookingMessage, known: set[str], names: set[str], work: _Work) -> None:
    """What comes of a message that is plain, of a booking of which there is nothing: as of `_message`."""
    booking = message.bookings[0]
    if booking.patient_id not in known:
        work.refused.append((message.key, "unknown_patient"))
        return
    said = _with_status(booking, as_told(booking.status))
    work.rows.append(work.marked(booking_row(said, _new_id(booking, names)), message, None))


def _said_of(message: BookingMessage) -> Said:
    return Said(message.updated, message.version)


def _said_in(row: _Row) -> Said:
    return Said(row["source_updated"], row["source_version"])


def _by_key(told: Iterable[BookingMessage]) -> dict[str, list[BookingMessage]]:
    """The messages of each booking, the latest first; of those that cannot be told apart the last one only."""
    found: dict[str, list[BookingMessage]] = {}
    for message in told:
        said = _said_of(message)
        others = [
            other
            for other in found.get(message.key, ())
            if said.is_before(_said_of(other)) or _said_of(other).is_before(said)
        ]
        found[message.key] = [*others, message]
    for chain in found.values():
        chain.sort(key=cmp_to_key(lambda one, other: 1 if _said_of(one).is_before(_said_of(other)) else -1))
    return found


def _message(
    message: BookingMessage,
    held: dict[str, _Row],
    known: set[str],
    names: set[str],
    marks: Marks,
    now: datetime,
    settings: ClinicSettings,
    work: _Work,
) -> None:
    """One message, about a booking of which ``held`` are the rows by their patients."""
    said = _said_of(message)
    withdrawn = message.withdrawn(held.keys())
    for patient in {*withdrawn, *message.gone} if message.bookings or message.gone else (ALL,):
        marks.put(said, message.key, patient)
    if not held and not message.bookings:
        work.refused.append((message.key, "not_booked"))
        return
    old = False
    takes_part = {booking.patient_id for booking in message.bookings}
    goes_on = takes_part & held.keys()
    for patient in withdrawn:
        if said.is_before(_said_in(held[patient])):
            old = True
            continue
        status = later(AppointmentStatus(held[patient]["status"]), AppointmentStatus.CANCELLED)
        work.rows.append(held[patient] | {"status": status})
    for booking in message.bookings:
        before = held.get(booking.patient_id)
        if booking.patient_id not in known:
            work.refused.append((message.key, "unknown_patient"))
        elif before is not None and said.is_before(_said_in(before)):
            old = True
        elif _is_withdrawn(said, message.key, booking.patient_id, held, marks):
            old = True
            status = AppointmentStatus.CANCELLED
            if before is not None:
                status = later(AppointmentStatus(before["status"]), status)
            name = before["id"] if before is not None else _new_id(booking, names)
            work.rows.append(work.marked(booking_row(replace(booking, status=status), name), message, before))
        elif not _booked(message, booking, held, goes_on, names, now, settings, work):
            work.refused.append((message.key, "other_patient"))
    work.older += old


def _is_withdrawn(said: Said, key: str, patient: str, held: Mapping[str, _Row], marks: Marks) -> bool:
    """Whether the source has said since that this patient takes no part."""
    if not said:
        return False
    if patient not in held:
        # What was said later of the others has left this one out.
        for row in held.values():
            if said.is_before(_said_in(row)):
                marks.put(_said_in(row), key, patient)
    return any(marks.is_outdated(said, key, part) for part in (patient, ALL))


def _booked(
    message: BookingMessage,
    booking: Appointment,
    held: dict[str, _Row],
    goes_on: set[str],
    names: set[str],
    now: datetime,
    settings: ClinicSettings,
    work: _Work,
) -> bool:
    """Whether a booking is taken in: not, where it is another patient's and still ahead."""
    before = held.get(booking.patient_id)
    said = _with_status(booking, as_told(booking.status))
    if before is not None and is_another(reading.appointment_from(before), booking, now, settings):
        work.past.append(before["id"])
        work.rows.append(work.marked(booking_row(said, str(uuid7())), message, None))
    elif before is not None:
        kept = _with_status(booking, later(AppointmentStatus(before["status"]), said.status))
        if _is_still_missed(before, said, _said_of(message), now):
            kept = _with_status(kept, AppointmentStatus.NOSHOW)
        work.rows.append(work.marked(booking_row(kept, before["id"]), message, before))
    elif (
        held
        and not goes_on
        and not all(
            is_another(reading.appointment_from(row), booking, now, settings) for row in held.values()
        )
    ):
        return False
    else:
        if not goes_on:
            work.past += [row["id"] for row in held.values()]
        work.rows.append(work.marked(booking_row(said, _new_id(booking, names)), message, None))
    return True


def _is_still_missed(before: _Row, said: Appointment, when: Said, now: datetime) -> bool:
    """Whether nobody came, as the desk has noted, for what its source goes on telling as it did before.

    Where the source says that it has changed it since, that holds.
    """
    missed = before["status"] == AppointmentStatus.NOSHOW and said.status is AppointmentStatus.BOOKED
    same = before["start"] == said.start and said.start <= now
    known = _said_in(before)
    newer = bool(when) and (not known or known.is_before(when))
    return missed and same and not newer


def _with_status(booking: Appointment, status: AppointmentStatus) -> Appointment:
    """The booking with this status: itself, where it has it."""
    return booking if booking.status is status else replace(booking, status=status)


def _second(booking: Appointment) -> str:
    """What a booking is called in the record that is not the first of its name: of its patient too."""
    return named(NAMESPACE_OID, f"{booking.id}/{booking.patient_id}")


def _new_id(booking: Appointment, names: set[str]) -> str:
    found = booking.id
    if found in names:
        found = _second(booking)
    if found in names:
        found = str(uuid7())
    names.add(found)
    return found


def _held(connection: Connection, keys: Sequence[str]) -> dict[str, dict[str, _Row]]:
    """The rows of bookings by what their source calls them and by their patients; nobody changes them meanwhile."""
    table = tables.appointment
    found: dict[str, dict[str, _Row]] = defaultdict(dict)
    for chunk in chunks(keys):
        named = many.among(connection, table.c.source_key, chunk)
        query = select(table).where(named).order_by(table.c.source_key, table.c.id)
        for row in many.read(connection, query.with_for_update(key_share=True)):
            found[row["source_key"]][row["patient_id"]] = row
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


def keep(
    connection: Connection, before: Sequence[_Row], now_rows: Sequence[_Row], now: datetime, by: str
) -> None:
    """Keep what bookings were, as far as their source says something else of them now."""
    after = {row["id"]: row for row in now_rows}
    other = [row for row in before if any(row[name] != after[row["id"]][name] for name in TOLD)]
    kept = [
        {name: row[name] for name in TOLD} | {"id": key, "appointment_id": row["id"], "until": now, "by": by}
        for key, row in zip(many.keys(len(other)), other, strict=True)
    ]
    many.insert(connection, tables.appointment_history, kept)

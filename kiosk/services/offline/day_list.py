"""The day list: today's expected patients, sealed by whoever may read them, fetched by kiosks that may not.

A list is made by a program with a staff login (or the embedded record's own), again and again through the day; only
what has changed is sealed again. Kiosks fetch what is sealed, see `kiosk.store.sealing`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, or_, select, text
from sqlalchemy.exc import DBAPIError

from kiosk import log
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.identity import Factor
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.arrival import reach
from kiosk.domain.visit.checklist import Checklist, ItemKind
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
from kiosk.services.offline import codec
from kiosk.services.offline.day_list_sheet import Answers, Held, PatientSheet, rows_of
from kiosk.services.record import joins, reading, rows
from kiosk.services.record.coverages import coverage_in_force
from kiosk.services.record.details import second_answers
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import sealing, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.sealing import SealedDayList

# Patients that are read in one transaction and written in another; some four seconds of sealing lie between.
BATCH = 16
# Second answers of one patient, those of the card first: each is sealed, slowly, under every name.
MOST_ANSWERS = 6
# Who is on the list: somebody with such an appointment today.
# Who has checked in stays on the list: coming back to a kiosk without a record, they are told that they are in.
LISTED = (AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN)
# Names the lock of makers among the locks of a server's database; the number means nothing.
_MAKER = 0x6B64617973
_TRY_LOCK = text("SELECT pg_try_advisory_lock(:key)").bindparams(key=_MAKER)
_UNLOCK = text("SELECT pg_advisory_unlock(:key)").bindparams(key=_MAKER)
_DAY, _ENTRY = tables.day_list, tables.day_list_entry
# `sealing.stamp_of` on a server, which sends no more than that: two hundred kiosks ask.
_DIGEST = text(
    "SELECT encode(sha256(convert_to(coalesce(string_agg(tag, '' ORDER BY tag COLLATE \"C\"), ''), 'UTF8')), 'hex')"
    " FROM day_list_entry WHERE day = :day"
)


# The folded names of everybody who is expected, by patient.
_Names = dict[str, list[str]]


@dataclass(frozen=True)
class Made:
    """How many patients were sealed, were sealed already, and were taken off the list."""

    sealed: int = 0
    kept: int = 0
    removed: int = 0


@dataclass
class _Sealed:
    """Rows that are ready to be written, and what the list had when they were made."""

    before: dict[str, Held] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)


class DayListMaker:
    """Seals today's expected patients. Sealing is slow, and no transaction is open meanwhile.

    One maker at a time: on a server it holds an advisory lock of its session for as long as it works, and another one
    leaves at once; the lock goes with the connection. Should two be at work after all (the lock was lost, or it is an
    embedded record of several programs), each writes only over what it has read, so that their work is wasted and
    nothing else.
    """

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        checkin: CheckInService,
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._checkin = checkin

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def make(self, stop: Callable[[], bool] = lambda: False) -> Made:
        """Bring the list of the clinic's today to what the record says; remove those of earlier days.

        ``stop`` is asked after each patient: what is sealed by then is written, the rest is left to the next time.

        Raises:
            StoreUnavailable: the record does not answer; what was written before stays.
            StoreRefused: this login may not make a list.
        """
        day = self._settings.today(self._clock())
        with self._alone() as alone:
            if not alone:
                return Made()
            expected = self._expected(day)
            salt, removed = self._begin(day, expected)
            everybody = sorted(expected)
            sealed = kept = 0
            for start in range(0, len(everybody), BATCH):
                if stop():
                    break
                sheets, held = self._read(day, everybody[start : start + BATCH], expected)
                ready = _Sealed()
                for sheet in sheets:
                    if held[sheet.patient_id].is_of(sheet):
                        kept += 1
                    elif not stop():
                        ready.before[sheet.patient_id] = held[sheet.patient_id]
                        ready.rows += rows_of(sheet, day, salt)
                sealed += self._write(day, salt, ready)
            return Made(sealed, kept, removed)

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        if self._database.embedded:
            yield True
            return
        with self._database.read() as connection:
            alone = bool(connection.execute(_TRY_LOCK).scalar_one())
            # The lock is the session's. A transaction would be ended by the server for being idle.
            connection.commit()
            try:
                yield alone
            finally:
                if alone:
                    _unlock(connection)

    def _expected(self, day: date) -> _Names:
        """Whoever has a booking today, or has come for one, and can be found."""
        begin, end = self._attended_on(day)
        person, name, booking = tables.patient, tables.patient_name, tables.appointment
        booked = select(booking.c.patient_id).where(
            booking.c.start >= begin, booking.c.start < end, booking.c.status.in_(LISTED)
        )
        join = tables.patient_join
        # Whoever is called by a double's name is expected as well.
        doubles = select(join.c.double_id).where(join.c.parted_at.is_(None), join.c.kept_id.in_(booked))
        query = (
            select(person.c.id, name.c.key)
            .join(name, name.c.patient_id == person.c.id)
            .where(or_(person.c.id.in_(booked), person.c.id.in_(doubles)), person.c.deceased.is_(False))
            .order_by(person.c.id, name.c.key)
        )
        names: _Names = {}
        with self._database.read() as connection:
            # All at once: names are looked up by key, and by patient the whole table would be read for each batch.
            for row in connection.execute(query):
                names.setdefault(row.id, []).append(row.key)
        return names

    def _attended_on(self, day: date) -> tuple[datetime, datetime]:
        """When bookings start that may be come for at any moment of ``day``; a kiosk looks which at each."""
        first, last = reading.day_bounds(day, self._settings)
        return reach(first, self._settings)[0], reach(last, self._settings)[1]

    def _begin(self, day: date, expected: Collection[str]) -> tuple[str, int]:
        """The salt of the day's list, and how many were taken off it. Writes only where something is to be changed."""
        with self._database.read() as connection:
            salt = connection.execute(select(_DAY.c.salt).where(_DAY.c.day == day)).scalar_one_or_none()
            gone = self._gone(connection, day, expected)
            old = connection.execute(select(_DAY.c.day).where(_DAY.c.day < day).limit(1)).first()
        if salt and not gone and old is None:
            return salt, 0
        with self._database.write() as connection:
            # Nobody waits for it: kiosks ask for the list's stamp now and then, and not all in one moment.
            announce_nothing(connection)
            connection.execute(delete(_ENTRY).where(_ENTRY.c.day < day))
            connection.execute(delete(_DAY).where(_DAY.c.day < day))
            found = connection.execute(
                select(_DAY.c.salt).where(_DAY.c.day == day).with_for_update()
            ).scalar_one_or_none()
            if found is None:
                found = sealing.fresh_salt()
                connection.execute(insert(_DAY).values(day=day, salt=found))
            for patient_id in gone:
                connection.execute(
                    delete(_ENTRY).where(_ENTRY.c.day == day, _ENTRY.c.patient_id == patient_id)
                )
            return found, len(gone)

    @staticmethod
    def _gone(connection: Connection, day: date, expected: Collection[str]) -> list[str]:
        """Who is on the list and is expected no more."""
        listed = connection.execute(
            select(_ENTRY.c.patient_id).distinct().where(_ENTRY.c.day == day)
        ).scalars()
        return sorted(set(listed).difference(expected))

    def _read(
        self, day: date, batch: Sequence[str], expected: _Names
    ) -> tuple[list[PatientSheet], dict[str, Held]]:
        """What is to be sealed of these patients, and what the list has of them, at one moment."""
        person = tables.patient
        query = select(person).where(person.c.id.in_(batch)).order_by(person.c.id)
        with self._database.read() as connection:
            people = rows.read(connection, query, [person.c.id], lambda row: row).made
            more = second_answers(connection, [row["id"] for row in people], day)
            shared = _shared(
                connection, {row["id"]: (row["birth_date"], expected[row["id"]]) for row in people}, day
            )
            kept = joins.kept_for(connection, {key for owners in shared.values() for key in owners})
            sheets = []
            for row in people:
                try:
                    content = self._content(connection, self._row_that_stays(connection, row, kept), day)
                except (*rows.NOT_READABLE, codec.CodecError) as error:
                    # This one is not on the list and checks in with the record; the others are.
                    log.get(__name__).error("not_listed", record_id=row["id"], exc_type=type(error).__name__)
                    continue
                given = _given(row["phone_key"], row["postal_key"], more.get(row["id"], ()))[:MOST_ANSWERS]
                ways = [
                    Answers(name, factor, key) for name in expected[row["id"]] for factor, key in given if key
                ]
                owners = {way: shared[row["birth_date"], way] | {row["id"]} for way in ways}
                # Who is expected twice over, as themselves and as a double, is sealed once.
                mine = [way for way in ways if row["id"] == _sealed_for(row["id"], owners[way], kept)]
                people_of = {way: {kept.get(key, key) for key in owners[way]} for way in mine}
                sheets.append(
                    PatientSheet(
                        patient_id=row["id"],
                        birth_date=row["birth_date"],
                        content=content,
                        answers=tuple(way for way in mine if len(people_of[way]) == 1),
                        # Of all who are expected and share it, the first stands for it.
                        shared=tuple(
                            way
                            for way in mine
                            if len(people_of[way]) > 1
                            and row["id"] == min(owners[way].intersection(expected))
                        ),
                    )
                )
            return sheets, _held(connection, day, batch)

    @staticmethod
    def _row_that_stays(connection: Connection, row: RowMapping, kept: Mapping[str, str]) -> RowMapping:
        """The row of the patient who checks in when the one of ``row`` is called."""
        if row["id"] not in kept:
            return row
        person = tables.patient
        found = connection.execute(select(person).where(person.c.id == kept[row["id"]]))
        return found.mappings().one()

    def _content(self, connection: Connection, row: Any, day: date) -> bytes:
        """The visit that this patient would begin now, as JSON."""
        now = self._clock()
        patient = reading.patient_from(row)
        booked = reading.appointments_between(connection, patient.id, *self._attended_on(day))
        wanted = tuple(item for item in booked if item.status is AppointmentStatus.BOOKED)
        visit = LobbyVisit(
            id="",
            patient=patient,
            appointments=booked,
            coverage=coverage_in_force(connection, patient.id, day),
            checklist=_timeless(self._checkin.new_checklist(connection, patient, wanted, now)),
            status=VisitStatus.PLANNED,
        )
        return json.dumps(codec.dump(visit), sort_keys=True).encode()

    def _write(self, day: date, salt: str, ready: _Sealed) -> int:
        """Put the rows in the place of what the list had; how many patients that were. Others' newer work stays."""
        if not ready.before:
            return 0
        with self._database.write() as connection:
            announce_nothing(connection)
            # Whoever else writes this day's list waits here.
            found = connection.execute(
                select(_DAY.c.salt).where(_DAY.c.day == day).with_for_update()
            ).scalar_one_or_none()
            if found != salt:
                return 0
            held = _held(connection, day, list(ready.before))
            mine = {key for key, before in ready.before.items() if held[key] == before}
            rows = [row for row in ready.rows if row["patient_id"] in mine]
            # A shared tag may have been another patient's to mark.
            tags = [row["tag"] for row in rows]
            connection.execute(
                delete(_ENTRY).where(
                    _ENTRY.c.day == day, or_(_ENTRY.c.patient_id.in_(mine), _ENTRY.c.tag.in_(tags))
                )
            )
            if rows:
                connection.execute(insert(_ENTRY), rows)
            return len(mine)


def _unlock(connection: Connection) -> None:
    try:
        connection.execute(_UNLOCK)
    except DBAPIError:
        # The session has ended, and its lock with it; no other may get this connection.
        connection.invalidate()


def _timeless(checklist: Checklist) -> Checklist:
    """Without the moment of the identification, which is still to come."""
    return tuple(
        replace(item, completed_at=None) if item.kind is ItemKind.IDENTITY else item for item in checklist
    )


def _shared(
    connection: Connection, people: dict[str, tuple[date, list[str]]], day: date
) -> defaultdict[tuple[date, Answers], set[str]]:
    """Whose the answers with these birth dates and name keys are, in the whole record, as identification sees it."""
    name, person = tables.patient_name, tables.patient
    query = (
        select(name.c.key, name.c.birth_date, person.c.id, person.c.phone_key, person.c.postal_key)
        .join(person, person.c.id == name.c.patient_id)
        .where(
            name.c.key.in_({key for _, keys in people.values() for key in keys}),
            name.c.birth_date.in_({born for born, _ in people.values()}),
            person.c.deceased.is_(False),
        )
    )
    found: defaultdict[tuple[date, Answers], set[str]] = defaultdict(set)
    named = connection.execute(query).all()
    more = second_answers(connection, sorted({row.id for row in named}), day)
    for row in named:
        for factor, key in _given(row.phone_key, row.postal_key, more.get(row.id, ())):
            found[row.birth_date, Answers(row.key, factor, key)].add(row.id)
    return found


def _sealed_for(patient_id: str, owners: Collection[str], kept: Mapping[str, str]) -> str:
    """Of those of ``owners`` who are one person with this patient, the one under whom an answer is sealed."""
    stays = kept.get(patient_id, patient_id)
    return stays if stays in owners else min(key for key in owners if kept.get(key) == stays)


def _given(phone: str, postal: str, more: Iterable[tuple[Factor, str]]) -> list[tuple[Factor, str]]:
    """The second answers of one person: of their card, and the others, each once."""
    return list(dict.fromkeys([(Factor.PHONE, phone), (Factor.POSTCODE, postal), *more]))


def _held(connection: Connection, day: date, batch: Sequence[str]) -> dict[str, Held]:
    """What the list of ``day`` has of these patients; each of them is a key."""
    rows = connection.execute(
        select(_ENTRY.c.patient_id, _ENTRY.c.fingerprint, func.count().label("entries"))
        .where(_ENTRY.c.day == day, _ENTRY.c.patient_id.in_(batch))
        .group_by(_ENTRY.c.patient_id, _ENTRY.c.fingerprint)
    )
    found = {key: Held() for key in batch}
    for row in rows:
        before = found[row.patient_id]
        found[row.patient_id] = Held(before.fingerprints | {row.fingerprint}, before.entries + row.entries)
    return found


class DayListService:
    """The sealed list, as a kiosk's login may read it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def fetch(self, day: date) -> SealedDayList:
        """The list of the clinic's ``day``; without salt and entries where none was made. Raises StoreUnavailable."""
        with self._database.read() as connection:
            salt = connection.execute(select(_DAY.c.salt).where(_DAY.c.day == day)).scalar_one_or_none()
            rows = connection.execute(select(_ENTRY.c.tag, _ENTRY.c.sealed).where(_ENTRY.c.day == day))
            return SealedDayList(day, salt or "", {row.tag: row.sealed for row in rows})

    def stamp(self, day: date) -> str:
        """`SealedDayList.stamp` of what `fetch` would give, without fetching it. Raises StoreUnavailable."""
        with self._database.read() as connection:
            salt = connection.execute(select(_DAY.c.salt).where(_DAY.c.day == day)).scalar_one_or_none()
            if not self._database.embedded:
                return f"{salt or ''} {connection.execute(_DIGEST, {'day': day}).scalar_one()}"
            tags = connection.execute(select(_ENTRY.c.tag).where(_ENTRY.c.day == day)).scalars()
            return sealing.stamp_of(salt or "", tags)

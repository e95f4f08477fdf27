"""The day list: today's expected patients, sealed for each kiosk by whoever may read them.

Lists are made by a program with a staff login (or the embedded record's own), again and again through the day; only
those of which something has changed are sealed again. See `kiosk.store.sealing` for what opens one, and
`kiosk.services.offline.sealed_list` for how a kiosk comes to its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, or_, select, text, update
from sqlalchemy.exc import DBAPIError
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.identity import Factor
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.visit.arrival import is_served, reach
from kiosk.services.offline import codec
from kiosk.services.offline.day_list_sheet import Answers, PatientSheet, Stretched, at_place, fingerprint
from kiosk.services.offline.listed import listed
from kiosk.services.record import joins, reading, rows
from kiosk.services.record.details import second_answers
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import sealing, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.writes import insert_for

# Patients that are read in one transaction.
BATCH = 16
# Phones of one patient, that of the card first: each is stretched, slowly, under every name.
MOST_ANSWERS = 6
# Who is on the list: somebody with such an appointment today.
# Who has checked in stays on the list: coming back to a kiosk without a record, they are told that they are in.
LISTED = (AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN)
# Names the lock of makers among the locks of a server's database; the number means nothing.
_MAKER = 0x6B64617973
_TRY_LOCK = text("SELECT pg_try_advisory_lock(:key)").bindparams(key=_MAKER)
_UNLOCK = text("SELECT pg_advisory_unlock(:key)").bindparams(key=_MAKER)
_LIST, _KEY = tables.sealed_day_list, tables.kiosk_key
_NAMESAKES = text("SELECT * FROM kiosk_namesakes(:names, :births, :day)")
# Logins that were shut out, or are no kiosk's any more. The owner of the record speaks for kiosks that are no login.
_SHUT_OUT = text(
    "SELECT rolname FROM pg_roles WHERE rolname IN :accounts"
    " AND NOT (rolcanlogin AND pg_has_role(oid, 'kiosk_lobby', 'MEMBER'))"
).bindparams(bindparam("accounts", expanding=True))


# The folded names of everybody who is expected, by patient.
_Names = dict[str, list[str]]


@dataclass(frozen=True)
class Made:
    """How many kiosks' lists were sealed, were as they should be, and were taken away."""

    sealed: int = 0
    kept: int = 0
    removed: int = 0


@dataclass(frozen=True)
class _Kiosk:
    """A kiosk that a list is sealed for, and the list that it has; ``stamp`` is empty where that is none."""

    account: str
    public: str
    place: str
    stamp: str
    fingerprint: str


def _kiosk(row: RowMapping) -> _Kiosk:
    return _Kiosk(
        row["account"], row["public_key"], row["place"], row["stamp"] or "", row["fingerprint"] or ""
    )


class DayListMaker:
    """Seals today's expected patients for each kiosk. Stretching is slow, and no transaction is open meanwhile.

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
        self._stretched = Stretched()

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def make(self, stop: Callable[[], bool] = lambda: False) -> Made:
        """Bring every kiosk's list of the clinic's today to what the record says; remove those of earlier days.

        ``stop`` is asked before each patient: then nothing more is made, and what is there stays to the next time.

        Raises:
            StoreUnavailable: the record does not answer; what was written before stays.
            StoreRefused: this login may not make a list.
        """
        day = self._settings.today(self._clock())
        with self._alone() as alone:
            if not alone:
                return Made()
            self._begin()
            kiosks, removed = self._enrolled(day)
            sheets = self._sheets(day, {kiosk.place for kiosk in kiosks}) if kiosks else []
            self._stretched.begin(day)
            sealed = kept = 0
            for kiosk in kiosks:
                theirs = at_place(sheets, kiosk.place)
                made_of = fingerprint(theirs, kiosk.place, kiosk.public)
                if kiosk.stamp and kiosk.fingerprint == made_of:
                    kept += 1
                    continue
                for sheet in theirs:
                    if stop():
                        return Made(sealed, kept, removed)
                    self._stretched.add(sheet)
                sealed += self._seal(day, kiosk, theirs, made_of)
            self._stretched.keep(sheets)
            return Made(sealed, kept, removed)

    def _begin(self) -> None:
        """On a server a computer's login by itself sees nobody, but for this, of whom is expected; it is audited."""
        if self._database.embedded:
            return
        with self._database.write() as connection:
            announce_nothing(connection)
            connection.execute(select(func.kiosk_begin_lists(str(uuid7()))))

    def _enrolled(self, day: date) -> tuple[list[_Kiosk], int]:
        """Whom lists are for; the lists of others, and of other days, are removed: how many that were."""
        query = (
            select(_KEY.c.account, _KEY.c.public_key, _KEY.c.place, _LIST.c.stamp, _LIST.c.fingerprint)
            .join_from(_KEY, _LIST, (_LIST.c.account == _KEY.c.account) & (_LIST.c.day == day), isouter=True)
            .order_by(_KEY.c.account)
        )
        with self._database.read() as connection:
            found = rows.read(connection, query, [_KEY.c.account], _kiosk).made
            shut_out: set[str] = set()
            if found and not self._database.embedded:
                asked = {"accounts": [kiosk.account for kiosk in found]}
                shut_out = set(connection.execute(_SHUT_OUT, asked).scalars())
            others = (_LIST.c.day != day) | _LIST.c.account.in_(shut_out)
            gone = connection.execute(select(_LIST.c.account).where(others)).first()
        kiosks = [kiosk for kiosk in found if kiosk.account not in shut_out]
        return kiosks, self._remove(others) if gone else 0

    def _remove(self, which: Any) -> int:
        with self._database.write() as connection:
            # Nobody waits for it: kiosks ask for their list now and then, and not all in one moment.
            announce_nothing(connection)
            # What a kiosk is just being given goes the next time: nobody is waited for.
            free = select(_LIST.c.account).where(which).with_for_update(skip_locked=True)
            accounts = connection.execute(free).scalars().all()
            connection.execute(delete(_LIST).where(_LIST.c.account.in_(accounts)))
            return len(accounts)

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

    def _sheets(self, day: date, places: Collection[str]) -> list[PatientSheet]:
        """Everybody who is expected today at one of these places."""
        expected = self._expected(day)
        everybody = sorted(expected)
        return [
            sheet
            for start in range(0, len(everybody), BATCH)
            for sheet in self._read(day, everybody[start : start + BATCH], expected, places)
        ]

    def _read(
        self, day: date, batch: Sequence[str], expected: _Names, places: Collection[str]
    ) -> Iterator[PatientSheet]:
        """What is to be sealed of these patients, at one moment."""
        person = tables.shown_patient
        query = select(person).where(person.c.id.in_(batch)).order_by(person.c.id)
        with self._database.read() as connection:
            people = rows.read(connection, query, [person.c.id], lambda row: row).made
            more = second_answers(connection, [row["id"] for row in people], day)
            shared = _shared(
                connection, {row["id"]: (row["birth_date"], expected[row["id"]]) for row in people}, day
            )
            kept = joins.kept_for(connection, {key for owners in shared.values() for key in owners})
            for row in people:
                try:
                    stays = self._row_that_stays(connection, row, kept)
                    contents = self._contents(connection, stays, day, places)
                except (*rows.NOT_READABLE, codec.CodecError) as error:
                    # This one is not on the list and checks in with the record; the others are.
                    log.get(__name__).error("not_listed", record_id=row["id"], exc_type=type(error).__name__)
                    continue
                given = _phones(row["phone_key"], more.get(row["id"], ()))[:MOST_ANSWERS]
                ways = [Answers(name, Factor.PHONE, key) for name in expected[row["id"]] for key in given]
                # Who is one person by now is one here as well.
                people_of = {
                    way: {kept.get(key, key) for key in shared[row["birth_date"], way] | {row["id"]}}
                    for way in ways
                }
                yield PatientSheet(
                    patient_id=row["id"],
                    birth_date=row["birth_date"],
                    contents=contents,
                    answers=tuple(way for way in ways if len(people_of[way]) == 1),
                    shared=tuple(way for way in ways if len(people_of[way]) > 1),
                )

    @staticmethod
    def _row_that_stays(connection: Connection, row: RowMapping, kept: Mapping[str, str]) -> RowMapping:
        """The row of the patient who checks in when the one of ``row`` is called."""
        if row["id"] not in kept:
            return row
        person = tables.shown_patient
        found = connection.execute(select(person).where(person.c.id == kept[row["id"]]))
        return found.mappings().one()

    def _contents(
        self, connection: Connection, row: Any, day: date, places: Collection[str]
    ) -> dict[str, bytes]:
        """What is sealed of this patient for each of these places where they are expected, as JSON."""
        patient = reading.patient_from(row)
        booked = reading.appointments_between(connection, patient.id, *self._attended_on(day))
        found = {}
        for place in places:
            here = tuple(item for item in booked if is_served(item, place, self._settings))
            if here:
                found[place] = self._content(connection, patient, here)
        return found

    def _content(self, connection: Connection, patient: Patient, here: tuple[Appointment, ...]) -> bytes:
        wanted = tuple(item for item in here if item.status is AppointmentStatus.BOOKED)
        checklist = self._checkin.new_checklist(connection, patient, wanted, self._clock())
        found = listed(patient, here, checklist, self._settings.places)
        return json.dumps(codec.dump(found), sort_keys=True).encode()

    def _seal(self, day: date, kiosk: _Kiosk, sheets: Sequence[PatientSheet], made_of: str) -> int:
        """Seal a list and write it where the kiosk has the one that was read; 1, and 0 where that is not to be."""
        try:
            sealed = sealing.seal_list(kiosk.public, self._stretched.listed(sheets, kiosk.place, day))
        except sealing.NoKey:
            log.get(__name__).error("kiosk_key_refused", kiosk=kiosk.account)
            return 0
        _, ends = reading.day_bounds(day, self._settings)
        values = {
            "day": day,
            "until": ends,
            "stamp": sealed.stamp,
            "sealed": sealed.sealed,
            "fingerprint": made_of,
        }
        mine = _LIST.c.account == kiosk.account
        with self._database.write() as connection:
            announce_nothing(connection)
            known = select(_KEY.c.public_key).where(_KEY.c.account == kiosk.account)
            if connection.execute(known).scalar_one_or_none() != kiosk.public:
                return 0
            if kiosk.stamp:
                # One that a kiosk holds meanwhile is left to the next time.
                free = select(_LIST.c.stamp).where(mine).with_for_update(skip_locked=True)
                if connection.execute(free).scalar_one_or_none() != kiosk.stamp:
                    return 0
                connection.execute(update(_LIST).where(mine).values(values))
                return 1
            put = insert_for(connection, _LIST).values(account=kiosk.account, **values)
            done = connection.execute(put.on_conflict_do_nothing().returning(_LIST.c.account))
            return int(done.first() is not None)


def _unlock(connection: Connection) -> None:
    try:
        connection.execute(_UNLOCK)
    except DBAPIError:
        # The session has ended, and its lock with it; no other may get this connection.
        connection.invalidate()


def _shared(
    connection: Connection, people: dict[str, tuple[date, list[str]]], day: date
) -> defaultdict[tuple[date, Answers], set[str]]:
    """Whose the answers with these birth dates and name keys are, in the whole record, as identification sees it."""
    names = {key for _, keys in people.values() for key in keys}
    births = {born for born, _ in people.values()}
    found: defaultdict[tuple[date, Answers], set[str]] = defaultdict(set)
    if connection.dialect.name == "postgresql":
        # Of who has such a name and is not expected, whoever makes lists sees nothing else.
        asked = {"names": sorted(names), "births": sorted(births), "day": day}
        for told in connection.execute(_NAMESAKES, asked):
            found[told.born, Answers(told.name, Factor.PHONE, told.phone)].add(told.patient)
        return found
    name, person = tables.patient_name, tables.patient
    query = (
        select(name.c.key, name.c.birth_date, person.c.id, person.c.phone_key)
        .join(person, person.c.id == name.c.patient_id)
        .where(
            name.c.key.in_(names),
            name.c.birth_date.in_(births),
            person.c.deceased.is_(False),
        )
    )
    named = connection.execute(query).all()
    more = second_answers(connection, sorted({row.id for row in named}), day)
    for row in named:
        for key in _phones(row.phone_key, more.get(row.id, ())):
            found[row.birth_date, Answers(row.key, Factor.PHONE, key)].add(row.id)
    return found


def _phones(phone: str, more: Iterable[tuple[Factor, str]]) -> list[str]:
    """The phones of one person as they are compared: that of their card, and the others, each once.

    No postcode: it stands in lists that anybody can buy.
    """
    others = (key for factor, key in more if factor is Factor.PHONE)
    return list(dict.fromkeys(key for key in (phone, *others) if key))

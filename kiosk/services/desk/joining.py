"""Joining two records of one person, and taking them apart again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, insert, or_, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.doubles import Alike
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.people.coverage import in_order
from kiosk.domain.people.details import Details, HumanName, Identifier, Telecom
from kiosk.domain.people.joins import Join, JoinReason, WholeRecord
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.cards import with_cards
from kiosk.services.desk.opening import as_shown, must_show, once_shown, open_to_join
from kiosk.services.desk.registering import alike_in, ask_of_phone
from kiosk.services.record import joins, reading, rows
from kiosk.services.record.coverages import coverages_of
from kiosk.services.record.details import details_of
from kiosk.services.record.relations import REPLACED_BY, related_of
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_NAME, _JOIN, _ROW = tables.patient_name, tables.patient_join, tables.patient_join_row
_VISIT, _BOOKING, _LINK = tables.visit, tables.appointment, tables.visit_appointment
# More pairs nobody looks through in one go; the others follow once these are seen to.
MOST_PAIRS = 200


class JoinRefused(Refusal):
    """Two records are not joined, or not taken apart; nothing was changed."""

    def __init__(self, reason: JoinReason) -> None:
        super().__init__(reason)
        self.reason = reason


class RecordsChanged(Refusal):
    """One of the records does not stand as it was seen; ``patients`` are both as they stand now."""

    def __init__(self, patients: tuple[Patient, Patient]) -> None:
        super().__init__("changed since")
        self.patients = patients


class JoiningService:
    """Finds doubles, shows two records beside each other, joins them and takes them apart."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def pairs(self, who: Actor) -> tuple[tuple[Patient, Patient], ...]:
        """Records that may be one person's: of one birth date, and found by one name. At most `MOST_PAIRS`."""
        who.must(Permission.JOIN)
        mine, theirs = _NAME.alias("mine"), _NAME.alias("theirs")
        query = (
            select(mine.c.patient_id, theirs.c.patient_id.label("other"))
            .join(
                theirs,
                (theirs.c.key == mine.c.key)
                & (theirs.c.birth_date == mine.c.birth_date)
                & (theirs.c.patient_id > mine.c.patient_id),
            )
            .where(*(column.not_in(_gone()) for column in (mine.c.patient_id, theirs.c.patient_id)))
            .distinct()
            .order_by(mine.c.patient_id, theirs.c.patient_id)
            .limit(MOST_PAIRS)
        )
        with self._database.under(who).read() as connection:
            found = connection.execute(query).all()
            people = _people(connection, [key for row in found for key in row])
            people = as_shown(connection, people.values(), who, self._clock())
        people = self._shown(who, people)
        made = [(people[one], people[other]) for one, other in found if one in people and other in people]
        return tuple(sorted(made, key=lambda pair: (pair[0].full_name, pair[0].id, pair[1].id)))

    def candidates(self, patient_id: str, who: Actor) -> tuple[Alike, ...]:
        """Who may be the same person as this patient, who is most like first."""
        who.must(Permission.JOIN)
        with self._database.under(who).read() as connection:
            one = _people(connection, [patient_id]).get(patient_id)
        if one is None:
            return ()
        if not self._database.embedded:
            # The number of whom it is about shows with the card.
            one = self._shown(who, {one.id: one})[one.id]
        ask_of_phone(self._database, one.contact.phone, who, Permission.JOIN, self._clock())
        with self._database.under(who).read() as connection:
            gone = set(connection.execute(_gone()).scalars())
            alike = [item for item in alike_in(connection, one) if item.patient.id not in gone]
            shown = as_shown(connection, (item.patient for item in alike), who, self._clock())
        shown = self._shown(who, shown)
        return tuple(replace(item, patient=shown[item.patient.id]) for item in alike)

    def _shown(self, who: Actor, people: dict[str, Patient]) -> dict[str, Patient]:
        """These, who are in the audit from now on, with their cards."""
        if not people:
            return people
        with acting(self._database, who, Permission.JOIN, self._clock()) as act:
            for patient_id in sorted(people):
                act.did(Action.SEARCH_HIT, patient_id)
        return with_cards(self._database, people, who, self._clock())

    def records(self, one: str, other: str, who: Actor) -> tuple[WholeRecord, WholeRecord]:
        """Two records in full, which the audit then has. Raises LookupError where there is none of them."""
        who.must(Permission.JOIN)
        open_to_join(self._database, (one, other), who, self._clock())
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.JOIN, self._clock())
            people = _people(connection, [one, other])
            return self._whole(connection, people[one]), self._whole(connection, people[other])

    def _whole(self, connection: Connection, patient: Patient) -> WholeRecord:
        settings = self._clinic.current
        today = settings.today(self._clock())
        return WholeRecord(
            patient,
            details_of(connection, patient.id),
            related_of(connection, patient.id),
            in_order(coverages_of(connection, patient.id), today),
            bookings_of(connection, patient.id, today, settings),
            visits_of(connection, patient.id),
        )

    def joins_of(self, patient_id: str, who: Actor) -> tuple[Join, ...]:
        """The doubles of the record that stays of this person, the first joined first."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.JOIN, self._clock())
            return joins_of(connection, patient_id)

    def join(self, kept: Patient, double: Patient, who: Actor) -> Join:
        """``double`` is the same person as ``kept``, which stays. Both are given as they were seen.

        Raises:
            AskAgain: the password was not typed lately enough.
            JoinRefused: they cannot be joined now, or never.
            RecordsChanged: one of them does not stand as it was seen.
            LookupError: one of them is not there.
            ValueError: they are one record.
        """
        who.must(Permission.JOIN)
        if kept.id == double.id:
            raise ValueError("one record")
        both = (kept.id, double.id)
        return once_shown(
            lambda: self._join(kept, double, who),
            lambda: open_to_join(self._database, both, who, self._clock()),
        )

    def _join(self, kept: Patient, double: Patient, who: Actor) -> Join:
        with acting(self._database, who, Permission.JOIN, self._clock(), alone=True) as act:
            connection = act.connection
            people = _people(connection, [kept.id, double.id], lock=True)
            now = people[kept.id], people[double.id]
            must_show(connection, people)
            if now != (kept, double):
                raise RecordsChanged(now)
            self._refuse(connection, kept.id, double.id, act.now)
            _must_confirm(act)
            join = Join(str(uuid7()), kept, double, act.now, act.staff)
            connection.execute(
                insert(_JOIN).values(
                    id=join.id, kept_id=kept.id, double_id=double.id, joined_at=act.now, joined_by=act.staff
                )
            )
            for name in joins.HANDED_OVER:
                theirs = _handed(connection, name, kept.id, double.id)
                joins.hand_over(connection, name, [(key, join.id) for key in theirs])
                joins.give(connection, name, theirs, double.id, kept.id)
            announce(connection, Topic.RECORD)
            for patient_id in (kept.id, double.id):
                act.did(Action.JOINED, patient_id, record_id=join.id)
            return join

    def apart(self, join_id: str, who: Actor) -> None:
        """Take a double out again: it has what was its own, and what was done since for what is its own.

        Raises:
            AskAgain: the password was not typed lately enough.
            JoinRefused: somebody is at a kiosk with it.
            LookupError: there is no such join, or it was taken apart before.
        """
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.JOIN, self._clock())
            query = select(_JOIN.c.kept_id, _JOIN.c.double_id).where(_JOIN.c.id == join_id)
            both = connection.execute(query).one_or_none() or ()
        once_shown(
            lambda: self._apart(join_id, who),
            lambda: open_to_join(self._database, both, who, self._clock()),
        )

    def _apart(self, join_id: str, who: Actor) -> None:
        with acting(self._database, who, Permission.JOIN, self._clock(), alone=True) as act:
            connection = act.connection
            query = select(_JOIN).where(_JOIN.c.id == join_id, _JOIN.c.parted_at.is_(None))
            join = connection.execute(query.with_for_update()).mappings().one_or_none()
            if join is None:
                raise LookupError(join_id)
            kept, double = join["kept_id"], join["double_id"]
            if self._at_kiosk(connection, (kept, double), act.now):
                raise JoinRefused(JoinReason.AT_KIOSK)
            must_show(connection, (kept, double))
            _must_confirm(act)
            for name, theirs in _to_hand_back(connection, join).items():
                joins.give(connection, name, theirs, kept, double)
            connection.execute(
                update(_JOIN).where(_JOIN.c.id == join_id).values(parted_at=act.now, parted_by=act.staff)
            )
            announce(connection, Topic.RECORD)
            for patient_id in (kept, double):
                act.did(Action.PARTED, patient_id, record_id=join_id)

    def _refuse(self, connection: Connection, kept: str, double: str, now: datetime) -> None:
        both = (kept, double)
        open_still = select(_JOIN.c.id).where(_JOIN.c.parted_at.is_(None))
        if connection.execute(open_still.where(_JOIN.c.double_id.in_(both))).first() is not None:
            raise JoinRefused(JoinReason.JOINED)
        if connection.execute(open_still.where(_JOIN.c.kept_id == double)).first() is not None:
            raise JoinRefused(JoinReason.HAS_DOUBLES)
        link = tables.patient_link
        merged = select(link.c.other).where(link.c.patient_id.in_(both), link.c.type == REPLACED_BY)
        if connection.execute(merged).first() is not None:
            raise JoinRefused(JoinReason.MERGED)
        if self._at_kiosk(connection, both, now):
            raise JoinRefused(JoinReason.AT_KIOSK)

    def _at_kiosk(self, connection: Connection, people: Sequence[str], now: datetime) -> bool:
        """Whether a check-in of theirs may be going on; one that was begun longer ago has no session any more."""
        since = now - timedelta(minutes=self._clinic.current.session_minutes)
        begun = select(_VISIT.c.id).where(
            _VISIT.c.patient_id.in_(people),
            _VISIT.c.status == VisitStatus.PLANNED,
            _VISIT.c.started_at > since,
        )
        return connection.execute(begun.limit(1)).first() is not None


def _must_confirm(act: Act) -> None:
    """A kiosk opens the record that stays by the double's names, answers and letters, as by a new phone."""
    sessions.must(act.connection, act.who, Permission.JOIN, act.now, asks=True)


def bookings_of(
    connection: Connection, patient_id: str, today: date, settings: ClinicSettings
) -> tuple[Appointment, ...]:
    """Those of ``today`` and of later days, and the last before them, the earliest first."""
    begin, _ = reading.day_bounds(today, settings)
    mine = select(_BOOKING).where(_BOOKING.c.patient_id == patient_id)
    ahead = mine.where(_BOOKING.c.start >= begin).order_by(_BOOKING.c.start, _BOOKING.c.id)
    last = mine.where(_BOOKING.c.start < begin).order_by(_BOOKING.c.start.desc()).limit(1)
    return tuple(
        item
        for query in (last, ahead)
        for item in rows.read(connection, query, [_BOOKING.c.id], reading.appointment_from).made
    )


def visits_of(connection: Connection, patient_id: str) -> tuple[int, date | None]:
    """How many visits there were, and the day of the last."""
    counted = select(func.count(), func.max(_VISIT.c.day)).where(_VISIT.c.patient_id == patient_id)
    number, day = connection.execute(counted).one()
    return number, day


def joins_of(connection: Connection, patient_id: str) -> tuple[Join, ...]:
    """As `JoiningService.joins_of`."""
    of = or_(_JOIN.c.kept_id == patient_id, _JOIN.c.double_id == patient_id)
    kept = select(_JOIN.c.kept_id).where(of, _JOIN.c.parted_at.is_(None))
    query = (
        select(_JOIN)
        .where(_JOIN.c.kept_id.in_(kept), _JOIN.c.parted_at.is_(None))
        .order_by(_JOIN.c.joined_at, _JOIN.c.id)
    )
    found = connection.execute(query).mappings().all()
    if not found:
        return ()
    people = _people(connection, [row[name] for row in found for name in ("kept_id", "double_id")])
    return tuple(
        Join(row["id"], people[row["kept_id"]], people[row["double_id"]], row["joined_at"], row["joined_by"])
        for row in found
        if row["kept_id"] in people and row["double_id"] in people
    )


def details_with(connection: Connection, patient_id: str, joined: Sequence[Join]) -> Details:
    """All that is known of one person beside the contact card, what stands in the records of doubles last."""
    known = details_of(connection, patient_id)
    for join in joined:
        double = join.double
        theirs = details_of(connection, double.id)
        card = (Telecom(value=double.contact.phone),) if double.contact.phone else ()
        known = Details(
            tuple(
                dict.fromkeys(
                    (*known.names, HumanName(family=double.family, given=double.given), *theirs.names)
                )
            ),
            tuple(
                dict.fromkeys(
                    (*known.identifiers, Identifier(value=double.mrn, type="MR"), *theirs.identifiers)
                )
            ),
            _by_value((*known.telecoms, *card, *theirs.telecoms)),
            tuple(dict.fromkeys((*known.addresses, *theirs.addresses))),
        )
    return known


def _by_value(telecoms: Iterable[Telecom]) -> tuple[Telecom, ...]:
    """Each number once, as it is known first."""
    found: dict[str, Telecom] = {}
    for item in telecoms:
        found.setdefault(item.value, item)
    return tuple(found.values())


def _gone() -> Select[Any]:
    """The records that are doubles of others."""
    return select(_JOIN.c.double_id).where(_JOIN.c.parted_at.is_(None))


def _people(connection: Connection, patient_ids: Sequence[str], *, lock: bool = False) -> dict[str, Patient]:
    """Those of these patients who can be read. A look-up of another one is a LookupError, as dictionaries have it."""
    wanted, person = sorted(set(patient_ids)), tables.shown_patient
    query = select(person).where(person.c.id.in_(wanted)).order_by(person.c.id)
    if lock:
        for key in wanted:
            reading.lock_patient(connection, key)

    def made(row: RowMapping) -> Patient:
        return reading.patient_from(row)

    return {patient.id: patient for patient in rows.read(connection, query, [person.c.id], made).made}


def _handed(connection: Connection, name: str, kept: str, double: str) -> list[str]:
    """The ids of what is to be handed over of one table. What the one kept has in the same words stays."""
    table = joins.HANDED_OVER[name]
    query = select(table.c.id).where(table.c.patient_id == double).order_by(table.c.id)
    if table is tables.clinical_statement:
        other = table.alias("other")
        same = select(other.c.id).where(
            other.c.patient_id == kept, other.c.kind == table.c.kind, other.c.text == table.c.text
        )
        query = query.where(~same.exists())
    return list(connection.execute(query).scalars())


def _to_hand_back(connection: Connection, join: RowMapping) -> dict[str, list[str]]:
    """The ids of what is the double's by table: what it had, and what was done since for its own bookings alone."""
    found: dict[str, list[str]] = {name: [] for name in joins.HANDED_OVER}
    noted = select(_ROW.c.of_table, _ROW.c.row_id).where(_ROW.c.join_id == join["id"])
    for table, key in connection.execute(noted.order_by(_ROW.c.row_id)):
        found[table].append(key)
    visits, booked = set(found["visit"]), set(found["appointment"])
    since = (
        select(_VISIT.c.id, _LINK.c.appointment_id)
        .join(_LINK, _LINK.c.visit_id == _VISIT.c.id)
        .where(_VISIT.c.patient_id == join["kept_id"], _VISIT.c.started_at >= join["joined_at"])
    )
    of_visit: dict[str, set[str]] = {}
    for visit, booking in connection.execute(since):
        of_visit.setdefault(visit, set()).add(booking)
    mixed: set[str] = set()
    for visit, of in of_visit.items():
        if visit in visits or of <= booked:
            visits.add(visit)
        else:
            # A visit for bookings of both stays, and so does what it was for.
            mixed |= of & booked
    found["visit"] = sorted(visits)
    found["appointment"] = sorted(booked - mixed)
    for name, table in joins.OF_VISITS.items():
        query = select(table.c.id).where(table.c.visit_id.in_(found["visit"]))
        found[name] = sorted({*found[name], *connection.execute(query).scalars()})
    return found

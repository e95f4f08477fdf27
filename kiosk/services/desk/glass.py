"""A patient's record without a visit: of whoever is of the day, and, with the glass broken, of anybody.

Of special privacy a reason is written down first, wherever somebody meets them.

What opens it is committed, with its line of the audit and the news of it, before anything of the record is read.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.glass import (
    HOLDS,
    Glass,
    GlassReason,
    GlassRefused,
    GlassVerdict,
    Ground,
    Review,
    note_of,
    reason_of,
)
from kiosk.domain.people import Patient
from kiosk.domain.people.coverage import in_order
from kiosk.domain.permissions import NotAllowed, Permission
from kiosk.domain.visit.visit import AnsweredForm, OpenedRecord
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.arrivals import answered
from kiosk.services.desk.joining import bookings_of, details_with, joins_of, visits_of
from kiosk.services.desk.opening import (
    GlassShut,
    ReasonWanted,
    is_of_day,
    is_special,
    must_open,
    opens,
    reason_until,
    wants_reason,
)
from kiosk.services.desk.reminders import returned_from, unreached_by_text
from kiosk.services.items.consent import last_signed
from kiosk.services.record import reading, rows
from kiosk.services.record.corrections import corrections_of
from kiosk.services.record.coverages import coverages_of
from kiosk.services.record.joins import kept_for
from kiosk.services.record.relations import links_of, related_of
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# More are not shown at once; those come first at which nobody has looked.
MOST = 500
_GLASS, _PERSON = tables.broken_glass.c, tables.patient.c
_ON_SERVER = {
    Ground.GLASS: func.kiosk_break_glass,
    Ground.PRIVACY: func.kiosk_say_why,
    Ground.OWN_COPY: func.kiosk_open_for_copy,
}
_WRITTEN = {
    Ground.GLASS: Action.GLASS_BROKEN,
    Ground.PRIVACY: Action.PRIVACY_REASON,
    Ground.OWN_COPY: Action.COPY_REASON,
}
_DONE = {GlassVerdict.ACCEPTED: Action.GLASS_ACCEPTED, GlassVerdict.CONCERN: Action.GLASS_CONCERN}


class GlassService:
    """Opens records without a visit, and keeps who broke the glass for it, why, and who has looked at that."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def record(self, patient_id: str, who: Actor) -> OpenedRecord:
        """A record that ``who`` may open now; of a double the one that stays.

        Raises:
            GlassShut: the patient is not of the day, and the glass was not broken.
            LookupError: there is no such patient.
            NotAllowed, SignedOut: see `sessions.must`.
            ReasonWanted: the patient is of special privacy, and no reason was given.
        """
        now, settings = self._clock(), self._clinic.current
        with acting(self._database, who, Permission.OPEN_PATIENT, now) as act:
            patient_id = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
            must_open(act.connection, patient_id, act.who, now, settings)
            opens(act, patient_id)
        with self._database.under(who).read() as connection:
            return self._opened(connection, patient_id, act.who, now)

    def break_glass(self, patient_id: str, reason: str, who: Actor) -> OpenedRecord:
        """Open anybody's record for half an hour. Where it is open already, nothing is broken.

        Of whoever is of the day, and of special privacy, it is written down as a reason for that.

        Raises:
            GlassRefused: the reason says nothing, or is too long.
            LookupError: there is no such patient.
            NotAllowed, SignedOut: see `sessions.must`; a command is nobody who could be asked why.
        """
        who.must(Permission.BREAK_GLASS)
        if who.kind is ActorKind.COMMAND:
            raise NotAllowed(Permission.BREAK_GLASS)
        why, now, settings = reason_of(reason), self._clock(), self._clinic.current
        with acting(self._database, who, Permission.BREAK_GLASS, now) as act:
            patient_id = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
            try:
                must_open(act.connection, patient_id, act.who, now, settings)
            except GlassShut:
                _write_down(act, patient_id, Ground.GLASS, why)
            except ReasonWanted:
                _write_down(act, patient_id, Ground.PRIVACY, why)
        return self.record(patient_id, who)

    def say_why(self, patient_id: str, reason: str, who: Actor) -> None:
        """Write down why the record of a patient of special privacy is opened, or met otherwise, for half an hour.

        By itself it opens nothing. Where no reason is wanted, none is kept.

        Raises:
            GlassRefused: the reason says nothing, or is too long.
            LookupError: there is no such patient.
            NotAllowed, SignedOut: see `sessions.must`; a command is nobody who could be asked why.
        """
        who.must(Permission.OPEN_PATIENT)
        if who.kind is ActorKind.COMMAND:
            raise NotAllowed(Permission.OPEN_PATIENT)
        why, now = reason_of(reason), self._clock()
        with acting(self._database, who, Permission.OPEN_PATIENT, now) as act:
            patient_id = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
            query = select(wants_reason(_PERSON.id, act.who, now)).where(_PERSON.id == patient_id)
            wanted = act.connection.execute(query).scalar_one_or_none()
            if wanted is None:
                raise LookupError(patient_id)
            if wanted:
                _write_down(act, patient_id, Ground.PRIVACY, why)

    def open_for_copy(self, patient_id: str, reason: str, who: Actor) -> None:
        """Open anybody's record for half an hour, for a copy that they have asked for; it is written down, as a glass.

        Where it is open without, and where no ``reason`` is given, none is kept. What was opened so is open to nothing
        else in this program.

        Raises:
            GlassRefused: the reason says nothing, or is too long.
            GlassShut: no reason is given, and the patient is not of the day.
            LookupError: there is no such patient.
            NotAllowed, SignedOut: see `sessions.must`.
            ReasonWanted: no reason is given, and the patient is of special privacy.
        """
        who.must(Permission.DISCLOSE)
        why, now, settings = reason_of(reason) if reason else "", self._clock(), self._clinic.current
        with acting(self._database, who, Permission.DISCLOSE, now) as act:
            patient_id = kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
            wanted = Permission.OPEN_PATIENT
            try:
                must_open(act.connection, patient_id, act.who, now, settings)
            except GlassShut:
                if not why:
                    raise
                wanted = Permission.DISCLOSE
                _write_down(act, patient_id, Ground.OWN_COPY, why)
            except ReasonWanted:
                if not why:
                    raise
                _write_down(act, patient_id, Ground.PRIVACY, why)
        with acting(self._database, who, Permission.DISCLOSE, now) as act:
            opens(act, patient_id, wanted=wanted)

    def unreviewed(self, who: Actor) -> tuple[Glass, ...]:
        """Those at which nobody has looked, the newest first, for a window that reads anew with all news."""
        who.must(Permission.REVIEW_GLASS)
        with self._database.under(who).read_once() as connection:
            return _glasses(connection, _ALL.where(_GLASS.reviewed_at.is_(None)))

    def all(self, who: Actor) -> tuple[Glass, ...]:
        """Those at which nobody has looked, then the others, the newest first; who is shown no patients sees ids."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.READ_AUDIT, self._clock())
            return _glasses(connection, _ALL, named=who.may(Permission.SEARCH))

    def review(self, glass_id: str, verdict: GlassVerdict, note: str, who: Actor) -> None:
        """Say, once, what is to be said of it.

        Raises:
            GlassRefused: it was the one who did it, somebody has reviewed it before, or the note says nothing.
            LookupError: there is no such glass.
            NotAllowed, SignedOut: see `sessions.must`; a command is nobody else.
        """
        who.must(Permission.REVIEW_GLASS)
        if who.kind is ActorKind.COMMAND:
            raise NotAllowed(Permission.REVIEW_GLASS)
        said = note_of(verdict, note)
        with acting(self._database, who, Permission.REVIEW_GLASS, self._clock()) as act:
            query = select(_GLASS.account_id, _GLASS.patient_id).where(_GLASS.id == glass_id)
            found = act.connection.execute(query).one_or_none()
            if found is None:
                raise LookupError(glass_id)
            if found.account_id == act.who.account_id:
                raise GlassRefused(GlassReason.OWN)
            written = act.connection.execute(
                update(tables.broken_glass)
                .where(_GLASS.id == glass_id, _GLASS.reviewed_at.is_(None))
                .values(
                    reviewed_at=act.now,
                    reviewer_id=act.who.account_id,
                    reviewed_by=act.staff,
                    verdict=verdict,
                    note=said,
                )
            )
            if not written.rowcount:
                raise GlassRefused(GlassReason.REVIEWED)
            announce(act.connection, Topic.GLASS, glass_id)
            act.did(_DONE[verdict], found.patient_id, record_id=glass_id)

    def _opened(self, connection: Connection, patient_id: str, who: Actor, now: datetime) -> OpenedRecord:
        settings = self._clinic.current
        today = settings.today(now)
        person = tables.shown_patient
        of_day = is_of_day(person.c.id, now, settings).label("of_day")
        special = is_special(person.c.id).label("is_special")
        row = (
            connection.execute(select(person, of_day, special).where(person.c.id == patient_id))
            .mappings()
            .one()
        )
        joined = joins_of(connection, patient_id)
        asked = row["is_special"] or not row["of_day"]
        until = reason_until(connection, patient_id, who) if asked else None
        return OpenedRecord(
            patient=reading.patient_from(row),
            appointments=bookings_of(connection, patient_id, today, settings),
            before=(),
            coverages=in_order(coverages_of(connection, patient_id), today),
            details=details_with(connection, patient_id, joined),
            related=related_of(connection, patient_id),
            links=links_of(connection, patient_id),
            corrections=corrections_of(connection, patient_id),
            joins=joined,
            responses=_last_answers(connection, patient_id),
            previous=(),
            kept=tuple(last_signed(connection, patient_id)),
            returned=returned_from(connection, row["email"]),
            unreached=unreached_by_text(connection, patient_id, now),
            statements=_statements(connection, patient_id),
            visits=visits_of(connection, patient_id),
            until=until,
            ground=None if until is None else Ground.PRIVACY if row["of_day"] else Ground.GLASS,
        )


def _write_down(act: Act, patient_id: str, ground: Ground, why: str) -> None:
    """Write down why who acts opens a record; on a server in nobody else's name, and at its own time."""
    key = str(uuid7())
    announce(act.connection, Topic.GLASS, key)
    # What was noted of their calls shows from now on.
    announce(act.connection, Topic.PHONE)
    if act.connection.dialect.name == "postgresql":
        does = _ON_SERVER[ground]
        written = does(key, str(uuid7()), patient_id, why, act.who.account_id, act.staff)
        act.connection.execute(select(written))
        return
    row = {"id": key, "account_id": act.who.account_id, "broken_by": act.staff, "patient_id": patient_id}
    holds = {"ground": ground, "broken_at": act.now, "until": act.now + HOLDS}
    act.connection.execute(insert(tables.broken_glass).values(**row, **holds, reason=why))
    act.did(_WRITTEN[ground], patient_id, record_id=key)


_ALL = (
    select(tables.broken_glass, _PERSON.family, _PERSON.given, _PERSON.mrn)
    # Who reads the audit and sees no patient has the glasses all the same.
    .outerjoin_from(tables.broken_glass, tables.patient)
    .order_by(_GLASS.reviewed_at.is_not(None), _GLASS.broken_at.desc(), _GLASS.id.desc())
    .limit(MOST)
)


def _glasses(connection: Connection, query: Select[Any], *, named: bool = True) -> tuple[Glass, ...]:
    return tuple(_glass(row, named=named) for row in connection.execute(query).mappings())


def _glass(row: RowMapping, *, named: bool) -> Glass:
    review = None
    if row["reviewed_at"] is not None:
        review = Review(GlassVerdict(row["verdict"]), row["note"], row["reviewed_by"], row["reviewed_at"])
    return Glass(
        row["id"],
        row["account_id"],
        row["broken_by"],
        row["patient_id"],
        Patient.list_name(row["family"], row["given"]) if named else "",
        row["mrn"] if named else "",
        row["reason"],
        row["broken_at"],
        row["until"],
        review,
        Ground(row["ground"]),
    )


def _last_answers(connection: Connection, patient_id: str) -> tuple[AnsweredForm, ...]:
    """The last answers to each questionnaire, of whichever visit, those last that were given last."""
    table = tables.questionnaire_response
    query = select(table).where(table.c.patient_id == patient_id).order_by(table.c.authored, table.c.id)
    last: dict[str, AnsweredForm] = {}
    for _, form in rows.read(connection, query, [table.c.id], answered).made:
        last.pop(form.questionnaire, None)
        last[form.questionnaire] = form
    return tuple(last.values())


def _statements(connection: Connection, patient_id: str) -> tuple[tuple[str, str], ...]:
    statement = tables.clinical_statement.c
    query = (
        select(statement.kind, statement.text)
        .where(statement.patient_id == patient_id)
        .order_by(statement.kind, statement.text)
    )
    return tuple((row.kind, row.text) for row in connection.execute(query))

"""Who is checking in: one look-up that tells nothing until everything has matched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    CompoundSelect,
    Connection,
    Date,
    Select,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    literal,
    select,
    text,
    union_all,
)
from uuid6 import uuid7

from kiosk.domain.attempts import DAY_MINUTES, Tried, tried, tries_left
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.identity import (
    Factor,
    Identified,
    IdentityClaim,
    IdentityOutcome,
    NotMatched,
    SeeFrontDesk,
    factor_key,
)
from kiosk.domain.name_keys import MOST_TYPED
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.people.details import OLD
from kiosk.services.record import alerts, audit, joins, letters, reading, sessions
from kiosk.store import straight, tables
from kiosk.store.begun import Begun
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing


def _one_of(table: Table) -> ColumnElement[bool]:
    """Whether the answer is another phone, or another home's postcode, that is current in the days asked about."""
    theirs = table.c
    return exists().where(
        theirs.patient_id == tables.patient.c.id,
        theirs.key == bindparam("answer"),
        theirs.use != literal(OLD),
        theirs.period_start.is_(None) | (theirs.period_start <= bindparam("last_day", type_=Date)),
        theirs.period_end.is_(None) | (theirs.period_end >= bindparam("first_day", type_=Date)),
    )


# Built once: composing them anew would cost a look-up more than the database does.
_PERSON, _BOOKED = tables.patient.columns, tables.appointment.columns
_PERSON_NAMES, _BOOKED_NAMES = tuple(column.key for column in reading.SHOWN), tuple(_BOOKED.keys())
_WIDTH = len(_PERSON_NAMES)
_NAMED = (
    # As many as there can be, each by its own name: a list that grows would be written into the statement every time.
    tables.patient_name.c.key.in_([bindparam(f"name_{place}") for place in range(MOST_TYPED)]),
    tables.patient_name.c.birth_date == bindparam("born"),
)
_NAMESAKES = select(tables.patient_name.c.patient_id).where(*_NAMED)
# Whom a letter is for: told by its code, whatever birth date is given with it.
_LETTERED = select(_PERSON.id).where(_PERSON.id == bindparam("whose"))
_BOOKED_THEN = and_(
    _BOOKED.patient_id == _PERSON.id, _BOOKED.start >= bindparam("begin"), _BOOKED.start < bindparam("end")
)
# Whom a server's session opens, with each of their appointments of the days.
_OPENED_TO = (
    select(*reading.SHOWN, *_BOOKED)
    .join_from(tables.patient, tables.appointment, _BOOKED_THEN, isouter=True)
    .where(_PERSON.id == sessions.patient_of("postgresql"))
    .order_by(_BOOKED.start, _BOOKED.id)
)


def _matching_of(*which: ColumnElement[bool]) -> Select[Any]:
    """Each person with each of their appointments of the day, or once without; before it the record that stays."""
    return (
        select(joins.standing_id(_PERSON.id).label("standing"), *reading.SHOWN, *_BOOKED)
        .join_from(tables.patient, tables.appointment, _BOOKED_THEN, isouter=True)
        .where(*which, _PERSON.deceased.is_(False), bindparam("answer") != literal(""))
        .order_by(_PERSON.id, _BOOKED.start, _BOOKED.id)
    )


# One name may mean several, and one person may have two of them.
_MATCHING = _matching_of(
    _PERSON.id.in_(_NAMESAKES),
    case(
        (
            bindparam("factor") == literal(Factor.PHONE),
            (_PERSON.phone_key == bindparam("answer")) | _one_of(tables.patient_telecom),
        ),
        else_=(_PERSON.postal_key == bindparam("answer")) | _one_of(tables.patient_address),
    ),
)
_MATCHING_LETTER = _matching_of(_PERSON.id.in_(_LETTERED), _PERSON.birth_date == bindparam("born"))
_TRIED = tables.identity_attempt.c
_OPENED_BEFORE = select(func.max(_TRIED.person)).where(
    _TRIED.identity == bindparam("identity"),
    _TRIED.kiosk == bindparam("kiosk"),
    _TRIED.matched.is_(True),
)
_OF_IDENTITY, _OF_PERSON, _AT_KIOSK, _OPENED = "identity", "person", "kiosk", "opened"


def _tries_of(whose: str, *which: ColumnElement[bool]) -> Select[str, datetime, bool]:
    return select(literal(whose).label("whose"), _TRIED.at, _TRIED.matched).where(*which)


def _tries_against(people: Select[tuple[str]]) -> CompoundSelect[str, datetime, bool]:
    """Whatever counts against a claim that is of these people, each part by its own index."""
    return union_all(
        _tries_of(
            _OF_IDENTITY, _TRIED.identity == bindparam("identity"), _TRIED.at > bindparam("of_identity")
        ),
        _tries_of(
            _OF_PERSON,
            _TRIED.person.in_(people),
            _TRIED.at > bindparam("of_identity"),
        ),
        _tries_of(
            _AT_KIOSK,
            _TRIED.kiosk == bindparam("kiosk"),
            _TRIED.at > bindparam("of_kiosk"),
            _TRIED.matched.is_(False),
        ),
        # Many succeed at a kiosk: the last of them is enough.
        select(literal(_AT_KIOSK), func.max(_TRIED.at), literal(True, Boolean)).where(
            _TRIED.kiosk == bindparam("kiosk"), _TRIED.at > bindparam("of_kiosk"), _TRIED.matched.is_(True)
        ),
        # And one line where there are as many as there may be.
        select(literal(_OPENED), func.max(_TRIED.at), literal(True, Boolean))
        .where(_TRIED.kiosk == bindparam("kiosk"), _TRIED.at > bindparam("of_hour"), _TRIED.matched.is_(True))
        .having(func.count() >= bindparam("most")),
    )


_TRIES, _TRIES_OF_LETTER = _tries_against(_NAMESAKES), _tries_against(_LETTERED)
_WHOSE = select(func.min(tables.patient_name.c.patient_id)).where(*_NAMED)
_SAID: dict[str, Any] = {name: bindparam(name) for name in ("id", "kiosk", "identity", "at", "matched")}
_ATTEMPT = insert(tables.identity_attempt).values(
    _SAID | {"person": func.coalesce(_WHOSE.scalar_subquery(), literal(""))}
)
_ATTEMPT_BY_LETTER = insert(tables.identity_attempt).values(_SAID | {"person": bindparam("whose")})
# The moment is set first: what is in FROM is there before anything is made of it.
_AT = " FROM set_config('kiosk.now', :now, true)"
_KNOCK = text(f"SELECT kiosk_knock(:name, :born, :factor, :answer, :kiosk, :attempt){_AT}")
_DOOR = text(
    f"SELECT kiosk_identify(:name, :born, :factor, :answer, :kiosk, :attempt, :event, :day_begin, :day_end){_AT}"
).bindparams(
    bindparam("day_begin", type_=tables.UtcDateTime()), bindparam("day_end", type_=tables.UtcDateTime())
)
_HOUR = timedelta(hours=1)
# By what they count against: when it was tried, and whether it matched.
_Tries = dict[str, list[tuple[datetime, bool]]]
# Bookings of any day lie between these.
_EVER = datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


class IdentityService:
    """Identifies patients and counts failures in the database, so that a restart forgives none.

    On a server the door is a function of the database, the only thing there that a kiosk's login may ask about people
    whom it does not know yet. The embedded record has the same rules here; one set of tests holds both to them.
    """

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def identify(self, claim: IdentityClaim, kiosk: str, *, any_day: bool = False) -> IdentityOutcome:
        """Judge ``claim`` whole. The attempt is recorded and audited in the same transaction.

        Two people who fit are one answer, the front desk, as are the tries used up. Who has no booking on the clinic's
        today, nor over midnight one that may be come for by now, is as unknown here as somebody whom there is not:
        otherwise a kiosk would tell who is a patient. With ``any_day`` a booking of any day will do, for what somebody
        has done before and is delivered later.
        """
        now = self._clock()
        today = reading.attended_between(now, self._settings)
        days = _EVER if any_day else today
        if not self._database.embedded:
            return self._ask_the_door(claim, kiosk, now, days)
        with self._database.write() as connection:
            announce_nothing(connection)
            return self._judge(connection, claim, kiosk, now, days)

    def close(self, session: str) -> None:
        """The patient has gone: what was opened for them is shut."""
        now = self._clock()
        with self._database.write(session, now) as connection:
            announce_nothing(connection)
            sessions.close(connection, session, now)

    def _ask_the_door(
        self, claim: IdentityClaim, kiosk: str, now: datetime, days: tuple[datetime, datetime]
    ) -> IdentityOutcome:
        """Knock, once that is durable ask, and once that is, read whose record it is that the door has opened.

        The door says nothing of it itself; all of it is one way there and back.
        """
        begin, end = days
        with self._database.write_once() as connection:
            before = sessions.unknown(connection)
            found: dict[str, Any]
            ((may_try,),), ((found,),), rows = straight.in_turn(
                connection,
                *self._knocks(claim, kiosk, now, days),
                straight.OwnTransaction(_OPENED_TO, {"begin": begin, "end": end}, Begun(now=now, shown=True)),
            )
            # Where it has opened nothing, the connection is tied as it was, and what was read tells nothing new.
            sessions.opened(connection, found.get("session", before))
        match found["outcome"] if may_try else "desk":
            case "one" if rows:
                return Identified(*_person_of(rows), found["session"])
            case "none":
                return NotMatched(found["left"])
            case _:
                # So it is with a session that has ended already.
                return SeeFrontDesk()

    @staticmethod
    def _knocks(
        claim: IdentityClaim, kiosk: str, now: datetime, days: tuple[datetime, datetime]
    ) -> tuple[straight.OwnTransaction, straight.OwnTransaction]:
        """What is asked of a server's door: that the try is counted, and what comes of it."""
        begin, end = days
        said = {
            "name": " ".join(claim.names),
            "born": claim.birth_date,
            "factor": str(claim.factor),
            "answer": factor_key(claim.factor, claim.answer),
            "kiosk": kiosk,
            "attempt": str(uuid7()),
            "now": now.astimezone(UTC).replace(tzinfo=None).isoformat(" "),
        }
        asked = said | {"event": str(uuid7()), "day_begin": begin, "day_end": end}
        return straight.OwnTransaction(_KNOCK, said), straight.OwnTransaction(_DOOR, asked)

    def _judge(
        self,
        connection: Connection,
        claim: IdentityClaim,
        kiosk: str,
        now: datetime,
        days: tuple[datetime, datetime],
    ) -> IdentityOutcome:
        by_letter = claim.factor is Factor.CODE
        # No word of it is told before it is known that there are tries left.
        of_whom = self._lettered(connection, claim, kiosk, now, days) if by_letter else ""
        named = _named(claim) | {"whose": of_whom}
        tries = self._tries(connection, claim, kiosk, now, named)
        left = self._left(tries, now)
        if left <= 0:
            alerts.many_tries(connection, kiosk, now)
            return SeeFrontDesk()
        found = self._matching(connection, claim, days, named)
        # Who has been tried too often under several names is found by none: to say so would tell that they are theirs.
        if self._guessed(tries, now) or not any(booked for _, booked in found):
            found = []
        matched = len(found) == 1
        attempt = {"id": str(uuid7()), "kiosk": kiosk, "identity": claim.key, "at": now, "matched": matched}
        straight.do(connection, _ATTEMPT_BY_LETTER if by_letter else _ATTEMPT, named | attempt)
        if len(found) > 1:
            return SeeFrontDesk()
        if not found:
            tries = _failed_once_more(tries, now)
            left = self._left(tries, now)
            if left <= 0 or self._guessed(tries, now):
                whose = of_whom or connection.execute(_WHOSE, named).scalar()
                alerts.many_tries(connection, kiosk, now, whose or "")
            return NotMatched(left) if left > 0 else SeeFrontDesk()
        ((patient, booked),) = found
        audit.append(connection, now, [audit.Event(kiosk, Action.IDENTIFY, patient.id)])
        session = sessions.grant(connection, patient.id, kiosk, now, self._settings.session_minutes)
        return Identified(patient, booked, session)

    def _lettered(
        self,
        connection: Connection,
        claim: IdentityClaim,
        kiosk: str,
        now: datetime,
        days: tuple[datetime, datetime],
    ) -> str:
        """Whose letter of today it is; of what is delivered later, whom this kiosk has opened by it before."""
        mac = factor_key(claim.factor, claim.answer)
        found = letters.whose(connection, mac, now, self._settings)
        if found or days != _EVER:
            return found
        return connection.execute(_OPENED_BEFORE, {"identity": claim.key, "kiosk": kiosk}).scalar() or ""

    def _matching(
        self,
        connection: Connection,
        claim: IdentityClaim,
        days: tuple[datetime, datetime],
        named: dict[str, Any],
    ) -> list[tuple[Patient, tuple[Appointment, ...]]]:
        """Everyone whom all answers fit, each with their appointments between two moments, earliest first."""
        begin, end = days
        asked = named | {"factor": claim.factor}
        asked |= {"answer": factor_key(claim.factor, claim.answer), "begin": begin, "end": end}
        asked |= {"first_day": begin.date(), "last_day": end.date()}
        matching = _MATCHING_LETTER if claim.factor is Factor.CODE else _MATCHING
        rows = straight.rows(connection, matching, asked)
        if any(row[0] != row[1] for row in rows):
            return self._standing(connection, {row[0] for row in rows}, days)
        return [_person_of(list(theirs)) for _, theirs in groupby((row[1:] for row in rows), itemgetter(0))]

    @staticmethod
    def _standing(
        connection: Connection, keys: Iterable[str], days: tuple[datetime, datetime]
    ) -> list[tuple[Patient, tuple[Appointment, ...]]]:
        """Those of the records that stay who are alive, in the place of their doubles, each once."""
        person = tables.patient.c
        living = select(*reading.SHOWN).where(person.id.in_(sorted(keys)), person.deceased.is_(False))
        people = [
            reading.patient_from(row) for row in connection.execute(living.order_by(person.id)).mappings()
        ]
        return [(patient, reading.appointments_between(connection, patient.id, *days)) for patient in people]

    def _tries(
        self, connection: Connection, claim: IdentityClaim, kiosk: str, now: datetime, named: dict[str, Any]
    ) -> _Tries:
        """What was tried lately with these answers, with this person and at this kiosk."""
        of_identity = now - timedelta(minutes=DAY_MINUTES)
        of_kiosk = now - max(timedelta(minutes=self._settings.kiosk_lock_minutes), _HOUR)
        asked = {"identity": claim.key, "kiosk": kiosk, "of_identity": of_identity, "of_kiosk": of_kiosk}
        asked |= {"of_hour": now - _HOUR, "most": self._settings.kiosk_opened_per_hour}
        tries: _Tries = {_OF_IDENTITY: [], _OF_PERSON: [], _AT_KIOSK: [], _OPENED: []}
        counted = _TRIES_OF_LETTER if claim.factor is Factor.CODE else _TRIES
        for whose, at, matched in straight.rows(connection, counted, named | asked):
            if at is not None:
                tries[whose].append((at, matched))
        return tries

    def _left(self, tries: _Tries, now: datetime) -> int:
        """How many tries these answers have left at this kiosk."""
        at_kiosk = _tried(tries[_AT_KIOSK])
        hourly = sum(moment > now - _HOUR for moment in at_kiosk.failed)
        opened = self._settings.kiosk_opened_per_hour if tries[_OPENED] else 0
        return tries_left(self._settings, now, at_kiosk, hourly, _tried(tries[_OF_IDENTITY]), opened)

    def _guessed(self, tries: _Tries, now: datetime) -> bool:
        """Whether whoever has the name and the birth date has been tried too often, by whichever of their names."""
        return tried(self._settings, now, _tried(tries[_OF_PERSON])) >= self._settings.identity_tries


def _named(claim: IdentityClaim) -> dict[str, Any]:
    """As many names for every claim, so that all take the same way; nobody's name is empty."""
    names = (*claim.names, *("" for _ in range(MOST_TYPED - len(claim.names))))
    return {f"name_{place}": name for place, name in enumerate(names)} | {"born": claim.birth_date}


def _failed_once_more(tries: _Tries, now: datetime) -> _Tries:
    """As they are once this one is written as well."""
    return {whose: [*those, (now, False)] if whose != _OPENED else those for whose, those in tries.items()}


def _tried(tries: Iterable[tuple[datetime, bool]]) -> Tried:
    mine = list(tries)
    return Tried(
        [at for at, matched in mine if not matched],
        max((at for at, matched in mine if matched), default=None),
    )


def _person_of(rows: Sequence[Sequence[Any]]) -> tuple[Patient, tuple[Appointment, ...]]:
    """Somebody with each of their appointments in a row of its own; who has none comes with one row of nothing."""
    booked = (row[_WIDTH:] for row in rows if row[_WIDTH] is not None)
    return (
        reading.patient_from(dict(zip(_PERSON_NAMES, rows[0], strict=False))),
        tuple(reading.appointment_from(dict(zip(_BOOKED_NAMES, row, strict=True))) for row in booked),
    )

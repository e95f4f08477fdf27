"""Kiosks and computers, as an administrator keeps them: new ones, where each stands, and shutting out a stolen one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select, text
from sqlalchemy.exc import IntegrityError, ProgrammingError

from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.audit import Action
from kiosk.domain.computers import SHUT_OUT_HERE, Computer, Computers, NotShutOut, Role
from kiosk.domain.enrolment import (
    ENROLLED_FOR,
    HOLDS,
    LONGEST_HOLDS,
    MOST_WAITING,
    Code,
    EnrolmentReason,
    EnrolmentRefused,
    NewEnrolment,
    Waiting,
    login_of,
)
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.services.record import audit, reading, rows
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.accounts import LOGINS, OWNER
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing
from kiosk.store.passwords import USUAL, Cost, verifier_of

_STATE, _KEY = tables.kiosk_state.c, tables.kiosk_key.c
_EVENT, _SESSION = tables.audit_event.c, tables.staff_session.c
_THERE = text("SELECT 1 FROM pg_roles WHERE rolname = :login")
_MAKES_LOGINS = text("SELECT rolcreaterole FROM pg_roles WHERE rolname = :owner")
_PLACE, _OFFER = tables.computer_place.c, tables.enrolment.c


class ComputerService:
    """Reads, makes codes, moves and shuts out. Raises NotAllowed or SignedOut wherever somebody may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime], cost: Cost = USUAL) -> None:
        """``cost`` is what codes are stretched with; whoever comes with one has to know it."""
        self._database = database
        self._clock = clock
        self._cost = cost

    def known(self, who: Actor) -> Computers:
        """Every kiosk and computer that has a login, or has said anything of itself."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.MANAGE_COMPUTERS, self._clock(), asks=False)
            states = _states(connection)
            if self._database.embedded:
                found = [*states.values(), *_of_staff(connection, {item.kiosk for item in states.values()})]
            else:
                logins, fixed = _logins(connection), _fixed(connection)
                found = [
                    _with_login(connection, *login, states.pop(login[0], None), fixed.get(login[0]))
                    for login in logins
                ]
                found += states.values()
        return Computers(not self._database.embedded, tuple(sorted(found, key=lambda item: item.name)))

    def waiting(self, who: Actor) -> tuple[Waiting, ...]:
        """The codes that nobody has come with yet, by the names that they are for."""
        with self._database.under(who).read() as connection:
            now = self._clock()
            sessions.must(connection, who, Permission.MANAGE_COMPUTERS, now, asks=False)
            wanted = [_OFFER.name, _OFFER.program, _OFFER.place, _OFFER.expires_at, _OFFER.tries]
            query = (
                select(*wanted).where(_OFFER.used_at.is_(None), _OFFER.expires_at > now).order_by(_OFFER.name)
            )
            found = connection.execute(query).all()
        return tuple(
            Waiting(name, Role(program), place, until, tries) for name, program, place, until, tries in found
        )

    def offer(
        self, name: str, program: Role, place: str, who: Actor, holds: timedelta = HOLDS
    ) -> NewEnrolment:
        """A one-time code for a new computer, which will be ``name`` and stand at ``place`` (a key, empty for none).

        It takes the place of another that waits for this name. A kiosk or a board that has the name is another computer
        as soon as somebody comes with the code.

        Raises:
            AskAgain: the password was not typed lately enough.
            EnrolmentRefused: it cannot be so; the reason says why.
        """
        login, code = login_of(name), Code.made()
        if program not in ENROLLED_FOR:
            raise EnrolmentRefused(EnrolmentReason.NO_SUCH_PROGRAM)
        if not timedelta(minutes=1) <= holds <= LONGEST_HOLDS:
            raise EnrolmentRefused(EnrolmentReason.TOO_LONG)
        # A record of one computer does without.
        from kiosk.store import enrolling

        password = enrolling.door_password(code, self._cost)
        wanted = verifier_of(enrolling.proof(code, self._cost))
        now = self._clock()
        with self._acting(who, now) as (connection, acts):
            if not connection.execute(_MAKES_LOGINS, {"owner": OWNER}).scalar():
                raise EnrolmentRefused(EnrolmentReason.NO_LOGINS)
            _must_be_a_place(connection, place)
            _must_be_free(connection, login, program, acts)
            waiting = select(func.count()).where(_OFFER.used_at.is_(None), _OFFER.expires_at > now)
            if connection.execute(waiting).scalar_one() >= MOST_WAITING:
                raise EnrolmentRefused(EnrolmentReason.TOO_MANY)
            driver: Any = connection.connection.driver_connection
            secret = enrolling.verifier(driver, code.login, password)
            made = func.kiosk_offer_enrolment(
                code.name, login, program, place, secret, wanted, acts.name, holds // timedelta(minutes=1),
                type_=_OFFER.expires_at.type,
            )  # fmt: skip
            try:
                until: datetime = connection.execute(select(made)).scalar_one()
            except IntegrityError as error:
                # What was looked at here is so no more, or the server knows better whose the name is.
                raise EnrolmentRefused(EnrolmentReason.NAME_TAKEN) from error
            _tell(connection, now, acts, Action.COMPUTER_CODE, login)
        return NewEnrolment(login, program, place, code, until, self._database.server())

    def move(self, name: str, place: str, who: Actor) -> bool:
        """The computer with this login stands at ``place`` (a key, empty for none) from now on; False where it does.

        It takes that over by itself, a kiosk between two patients. Raises as `offer`.
        """
        now = self._clock()
        with self._acting(who, now) as (connection, acts):
            _must_be_a_place(connection, place)
            kinds = {login: kind for login, kind, _ in _logins(connection)}
            if kinds.get(name) not in ENROLLED_FOR:
                raise EnrolmentRefused(EnrolmentReason.NO_SUCH_LOGIN)
            moved = bool(connection.execute(select(func.kiosk_move(name, place))).scalar_one())
            if moved:
                # Boards and lobbies look where they stand when they hear that the clinic has decided something.
                announce(connection, Topic.SETTINGS)
                _tell(connection, now, acts, Action.COMPUTER_MOVED, name)
        return moved

    @contextmanager
    def _acting(self, who: Actor, now: datetime) -> Iterator[tuple[Connection, Actor]]:
        with self._database.under(who).write() as connection:
            announce_nothing(connection)
            acts = sessions.must(connection, who, Permission.MANAGE_COMPUTERS, now)
            if self._database.embedded:
                raise EnrolmentRefused(EnrolmentReason.ON_ONE_COMPUTER)
            yield connection, acts

    def shut_out(self, name: str, who: Actor) -> int:
        """Nobody comes in under this login any more, a kiosk's or a board's; how many connections of it were ended.

        Raises:
            AskAgain: the password was not typed lately enough.
            NotShutOut: it is no such login, or the server's owner may not do that.
        """
        now = self._clock()
        with self._database.under(who).write() as connection:
            announce_nothing(connection)
            acts = sessions.must(connection, who, Permission.MANAGE_COMPUTERS, now)
            # The server itself looks as well; what it refuses has no words for a window.
            if self._database.embedded or name not in _shut_out_here(connection):
                raise NotShutOut(name)
            try:
                ended = connection.execute(select(func.kiosk_shut_out(name))).scalar_one()
            except ProgrammingError as error:
                # The owner changes no login on this server, or not this one.
                raise NotShutOut(name) from error
            _tell(connection, now, acts, Action.COMPUTER_SHUT_OUT, name)
        return int(ended)


def _tell(connection: Connection, now: datetime, who: Actor, action: Action, login: str) -> None:
    audit.append(connection, now, [audit.Event(who.name, action, "", record_id=login[:36])])


def _must_be_a_place(connection: Connection, place: str) -> None:
    known = select(tables.location.c.id).where(tables.location.c.id == place, tables.location.c.in_use)
    if place and connection.execute(known).first() is None:
        raise EnrolmentRefused(EnrolmentReason.NO_SUCH_PLACE)


def _must_be_free(connection: Connection, login: str, program: Role, who: Actor) -> None:
    """A kiosk or a board may become another computer; of staff's, the record's owner alone says so."""
    if connection.execute(_THERE, {"login": login}).first() is None:
        return
    same = (login, program) in {(name, kind) for name, kind, _ in _logins(connection)}
    if not same or (program is Role.STAFF and who.kind is not ActorKind.COMMAND):
        raise EnrolmentRefused(EnrolmentReason.NAME_TAKEN)


def _states(connection: Connection) -> dict[str, Computer]:
    """What kiosks have said of themselves, by the accounts under which they did."""
    query = (
        select(tables.kiosk_state, func.coalesce(_KEY.place, "").label("place"))
        .outerjoin_from(tables.kiosk_state, tables.kiosk_key, _KEY.account == _STATE.account)
        .order_by(_STATE.account)
    )
    made = rows.read(connection, query, [_STATE.account], _state).made
    return {item.name: item for item in made}


def _state(row: RowMapping) -> Computer:
    said = reading.kiosk_state_from(row)
    return Computer(
        name=row["account"],
        kind=Role.LOBBY,
        kiosk=said.kiosk,
        place=row["place"],
        last_seen=said.reported_at,
        version=said.version,
        pending=said.pending,
        oldest_at=said.oldest_at,
        set_aside=said.set_aside,
        faults=said.faults,
        printer=said.printer,
    )


def _of_staff(connection: Connection, but: set[str]) -> list[Computer]:
    """Computers of an embedded record at which somebody has signed in, by what they are called."""
    last = select(_SESSION.computer, func.max(_SESSION.opened_at).label("at")).group_by(_SESSION.computer)
    found = connection.execute(last).all()
    return [Computer(row.computer, Role.STAFF, last_seen=row.at) for row in found if row.computer not in but]


def _fixed(connection: Connection) -> dict[str, str]:
    """The places that the record says computers to stand at, by their logins."""
    found = connection.execute(select(_PLACE.account, _PLACE.place))
    return {row.account: row.place for row in found}


def _logins(connection: Connection) -> list[tuple[str, str, bool]]:
    """Every login of this server's record: its name, its kind, and whether it may log in."""
    found = connection.exec_driver_sql(LOGINS, ([f"kiosk_{role}" for role in Role], OWNER))
    return [(str(row[0]), str(row[1]), bool(row[2])) for row in found]


def _shut_out_here(connection: Connection) -> set[str]:
    """The logins that may be shut out from a window."""
    return {login for login, kind, _ in _logins(connection) if Role(kind) in SHUT_OUT_HERE}


def _with_login(
    connection: Connection, name: str, kind: str, may: bool, said: Computer | None, place: str | None
) -> Computer:
    """One computer; ``place`` is where the record says it stands, None where it does not."""
    # Whoever looks after computers does not read the audit.
    last = select(func.kiosk_last_event(name, type_=_EVENT.at.type))
    moments = [connection.execute(last).scalar_one(), said.last_seen if said is not None else None]
    seen = max((moment for moment in moments if moment is not None), default=None)
    base = said or Computer(name, Role(kind))
    if place is not None:
        base = replace(base, place=place, is_fixed=True)
    return replace(base, kind=Role(kind), last_seen=seen, has_login=True, is_shut_out=not may)

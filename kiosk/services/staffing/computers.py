"""Kiosks and computers, as an administrator keeps them: what each said last, and shutting out one that was stolen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.computers import SHUT_OUT_HERE, Computer, Computers, NotShutOut, Role
from kiosk.domain.permissions import Permission
from kiosk.services.record import audit, reading, rows
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.accounts import LOGINS, OWNER
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing

_STATE, _KEY = tables.kiosk_state.c, tables.kiosk_key.c
_EVENT, _SESSION = tables.audit_event.c, tables.staff_session.c


class ComputerService:
    """Reads and shuts out. Raises NotAllowed or SignedOut wherever somebody may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def known(self, who: Actor) -> Computers:
        """Every kiosk and computer that has a login, or has said anything of itself."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.MANAGE_COMPUTERS, self._clock(), asks=False)
            states = _states(connection)
            if self._database.embedded:
                found = [*states.values(), *_of_staff(connection, {item.kiosk for item in states.values()})]
            else:
                logins = _logins(connection)
                found = [_with_login(connection, *login, states.pop(login[0], None)) for login in logins]
                found += states.values()
        return Computers(not self._database.embedded, tuple(sorted(found, key=lambda item: item.name)))

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
            ended = connection.execute(select(func.kiosk_shut_out(name))).scalar_one()
            audit.append(
                connection, now, [audit.Event(acts.name, Action.COMPUTER_SHUT_OUT, "", record_id=name[:36])]
            )
        return int(ended)


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
    )


def _of_staff(connection: Connection, but: set[str]) -> list[Computer]:
    """Computers of an embedded record at which somebody has signed in, by what they are called."""
    last = select(_SESSION.computer, func.max(_SESSION.opened_at).label("at")).group_by(_SESSION.computer)
    found = connection.execute(last).all()
    return [Computer(row.computer, Role.STAFF, last_seen=row.at) for row in found if row.computer not in but]


def _logins(connection: Connection) -> list[tuple[str, str, bool]]:
    """Every login of this server's record: its name, its kind, and whether it may log in."""
    found = connection.exec_driver_sql(LOGINS, ([f"kiosk_{role}" for role in Role], OWNER))
    return [(str(row[0]), str(row[1]), bool(row[2])) for row in found]


def _shut_out_here(connection: Connection) -> set[str]:
    """The logins that may be shut out from a window."""
    return {login for login, kind, _ in _logins(connection) if Role(kind) in SHUT_OUT_HERE}


def _with_login(connection: Connection, name: str, kind: str, may: bool, said: Computer | None) -> Computer:
    # Whoever looks after computers does not read the audit.
    last = select(func.kiosk_last_event(name, type_=_EVENT.at.type))
    moments = [connection.execute(last).scalar_one(), said.last_seen if said is not None else None]
    seen = max((moment for moment in moments if moment is not None), default=None)
    base = said or Computer(name, Role(kind))
    return replace(base, kind=Role(kind), last_seen=seen, has_login=True, is_shut_out=not may)

"""Signing in on a server, whose functions count, judge and open: no login does any of it itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select
from uuid6 import uuid7

from kiosk.domain import actor
from kiosk.domain.actor import Actor
from kiosk.services.staffing import sessions
from kiosk.services.staffing.door import KeptSecret, NotSignedIn, Secret, ShutOut, SignedIn
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.passwords import Cost
from kiosk.store.postgres import untied


class DoorOfServer:
    """A `SignInDoor`; see `kiosk/store/wall`."""

    def __init__(self, database: Database, clock: Callable[[], datetime], computer: str, usual: Cost) -> None:
        """``computer`` is what a superuser's is called, and the owner's: any other is known by its login."""
        self._database = database
        self._clock = clock
        self._computer = computer
        self._usual = str(usual)

    def stretched_with(self, login: str, secret: Secret) -> tuple[str, Cost]:
        found = self._asked(func.kiosk_staff_salt(login, secret, self._usual, self._computer))
        return found["salt"], Cost.read(found["cost"])

    def knock(self, login: str, secret: Secret, verifier: str) -> str | ShutOut:
        attempt = str(uuid7())
        until = self._asked(func.kiosk_staff_knock(login, secret, verifier, self._computer, attempt))
        return attempt if until is None else ShutOut(until.replace(tzinfo=UTC))

    def judge(
        self, attempt: str, login: str, secret: Secret, key: bytes, again: Actor | None
    ) -> SignedIn | NotSignedIn:
        found = self._asked(
            func.kiosk_staff_judge(
                login, secret, key.hex(), self._computer, attempt, str(uuid7()), again is not None
            ),
            again,
        )
        if found is None:
            return NotSignedIn()
        if again is not None:
            return SignedIn(again)
        roles = sessions.roles_of(found["roles"])
        return SignedIn(actor.of_session(found["name"], roles, found["account"], found["session"]))

    def renew(self, who: Actor) -> Actor | None:
        now = self._clock()
        with self._database.under(who).write(now=now) as connection:
            announce_nothing(connection)
            if not connection.execute(select(func.kiosk_staff_renew())).scalar_one():
                return None
            return sessions.as_of_now(connection, who, now)

    def leave(self, who: Actor) -> None:
        self._asked(func.kiosk_staff_leave(str(uuid7())), who)

    def keep_password(self, who: Actor, kept: KeptSecret) -> None:
        self._asked(func.kiosk_staff_password(kept.salt, str(kept.cost), kept.verifier, str(uuid7())), who)

    def keep_pin(self, who: Actor, kept: KeptSecret) -> None:
        self._asked(func.kiosk_staff_pin(kept.salt, str(kept.cost), kept.verifier), who)

    def known_here(self) -> tuple[str, ...]:
        return tuple(self._asked(func.kiosk_staff_known(self._computer)))

    def _asked(self, function: Any, who: Actor | None = None) -> Any:
        return asked(self._database if who is None else self._database.under(who), self._clock(), function)


def asked(database: Database, now: datetime, function: Any) -> Any:
    """What a function of the wall answers, once that is committed: what it has counted counts."""
    with database.write(now=now) as connection:
        announce_nothing(connection)
        # The function may have this connection act for somebody else.
        untied(connection)
        return connection.execute(select(function)).scalar_one()

"""Signing in to an embedded record: whoever holds its key does all of it here."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select, update
from uuid6 import uuid7

from kiosk.domain.accounts import (
    COMPUTER_WITHIN,
    PIN_TRIES,
    SHIFT,
    TRIES_COUNT,
    SignInTry,
    computer_locked_until,
    locked_until,
)
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.services.record import audit
from kiosk.services.staffing import sessions
from kiosk.services.staffing.door import KeptSecret, NotSignedIn, Secret, ShutOut, SignedIn
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.passwords import Cost, fits, made_up_salt

_ACCOUNT, _TRIED, _PIN = tables.staff_account.c, tables.staff_attempt.c, tables.staff_pin.c


class DoorOfFile:
    """A `SignInDoor`."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], computer: str, usual: Cost, apart: str = ""
    ) -> None:
        self._database = database
        self._clock = clock
        self._computer = computer
        self._usual = usual
        self._apart = apart

    def stretched_with(self, login: str, secret: Secret) -> tuple[str, Cost]:
        with self._database.read() as connection:
            row = self._pin(connection, login) if secret is Secret.PIN else _row(connection, login)
            if row is not None:
                return row["salt"], Cost.read(row["cost"])
            # Nobody is told apart by how long it takes, nor by another salt every time. An id is shown to nobody.
            first = connection.execute(select(_ACCOUNT.id).order_by(_ACCOUNT.id).limit(1)).scalar()
            return made_up_salt(login, (first or "").encode()), self._usual

    def knock(self, login: str, secret: Secret, verifier: str) -> str | ShutOut:
        now, attempt = self._clock(), str(uuid7())
        with self._database.write(alone=True) as connection:
            announce_nothing(connection)
            if secret is Secret.PIN:
                self._count_pin(connection, login)
                return attempt
            until = self._shut_until(connection, _hidden(self._apart + login), now)
            if until is not None:
                return ShutOut(until)
            tried = {
                "id": attempt,
                "login": _hidden(self._apart + login),
                "computer": self._computer,
                "at": now,
            }
            connection.execute(insert(tables.staff_attempt).values(**tried, right=False))
            return attempt

    def judge(
        self, attempt: str, login: str, secret: Secret, key: bytes, again: Actor | None
    ) -> SignedIn | NotSignedIn:
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            row = _row(connection, login)
            right = row is not None and row["disabled_at"] is None
            if row is None or not right or not self._fits(connection, row, secret, key, now):
                about = row["id"] if row is not None else None
                _tell(connection, now, self._computer, Action.SIGN_IN_FAILED, about)
                return NotSignedIn()
            connection.execute(update(tables.staff_attempt).where(_TRIED.id == attempt).values(right=True))
            if again is not None:
                sessions.confirm(connection, again, now)
                return SignedIn(again)
            if secret is Secret.CODE:
                used = update(tables.staff_account).where(_ACCOUNT.id == row["id"])
                connection.execute(used.values(code="", code_until=None))
            typed = secret is not Secret.PIN
            account = sessions.account_of({**row, "has_password": bool(row["verifier"])})
            who = sessions.open_for(connection, account, self._computer, now, by_password=typed)
            _tell(connection, now, who.name, Action.SIGNED_IN, who.account_id)
            return SignedIn(who)

    def _fits(
        self, connection: Connection, row: RowMapping, secret: Secret, key: bytes, now: datetime
    ) -> bool:
        if secret is Secret.PASSWORD:
            return fits(key, row["verifier"])
        if secret is Secret.CODE:
            return row["code_until"] is not None and now < row["code_until"] and fits(key, row["code"])
        pin = self._pin(connection, row["login"])
        if pin is None or pin["tries"] > PIN_TRIES or not fits(key, pin["verifier"]):
            return False
        connection.execute(update(tables.staff_pin).where(*self._of(row["id"])).values(tries=0))
        return True

    def renew(self, who: Actor) -> Actor | None:
        with self._database.write() as connection:
            announce_nothing(connection)
            return sessions.renewed(connection, who, self._clock())

    def leave(self, who: Actor) -> None:
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            sessions.close(connection, now, tables.staff_session.c.id == sessions.key_of(who.session))
            _tell(connection, now, who.name, Action.SIGNED_OUT, who.account_id)

    def keep_password(self, who: Actor, kept: KeptSecret) -> None:
        now = self._clock()
        # A code that is still there was made for the old salt.
        sets = {"salt": kept.salt, "cost": str(kept.cost), "verifier": kept.verifier, "code": ""}
        with self._database.write() as connection:
            announce_nothing(connection)
            mine = update(tables.staff_account).where(_ACCOUNT.id == who.account_id)
            connection.execute(mine.values(**sets, code_until=None, changed_at=now))
            _tell(connection, now, who.name, Action.PASSWORD_SET, who.account_id)

    def keep_pin(self, who: Actor, kept: KeptSecret) -> None:
        with self._database.write() as connection:
            announce_nothing(connection)
            connection.execute(delete(tables.staff_pin).where(*self._of(who.account_id)))
            connection.execute(
                insert(tables.staff_pin).values(
                    account_id=who.account_id,
                    computer=self._computer,
                    salt=kept.salt,
                    cost=str(kept.cost),
                    verifier=kept.verifier,
                    until=self._clock() + SHIFT,
                    tries=0,
                )
            )

    def known_here(self) -> tuple[str, ...]:
        query = (
            select(_ACCOUNT.name)
            .join_from(tables.staff_pin, tables.staff_account)
            .where(*self._holds(), _PIN.tries < PIN_TRIES, _ACCOUNT.disabled_at.is_(None))
            .order_by(_ACCOUNT.login)
        )
        with self._database.read() as connection:
            return tuple(connection.execute(query).scalars())

    def _holds(self) -> tuple[ColumnElement[bool], ...]:
        return _PIN.computer == self._computer, _PIN.until > self._clock()

    def _of(self, account_id: str) -> tuple[ColumnElement[bool], ...]:
        return _PIN.account_id == account_id, _PIN.computer == self._computer

    def _pin(self, connection: Connection, login: str) -> RowMapping | None:
        query = select(tables.staff_pin).join(tables.staff_account)
        found = connection.execute(query.where(_ACCOUNT.login == login, *self._holds()))
        return found.mappings().one_or_none()

    def _count_pin(self, connection: Connection, login: str) -> None:
        """After five wrong ones there is none any more."""
        pin = self._pin(connection, login)
        if pin is None:
            return
        if pin["tries"] >= PIN_TRIES:
            connection.execute(delete(tables.staff_pin).where(*self._of(pin["account_id"])))
            return
        mine = update(tables.staff_pin).where(*self._of(pin["account_id"]))
        connection.execute(mine.values(tries=_PIN.tries + 1))

    def _shut_until(self, connection: Connection, tried: str, now: datetime) -> datetime | None:
        theirs = select(_TRIED.at, _TRIED.right).where(_TRIED.login == tried, _TRIED.at > now - TRIES_COUNT)
        guesses = [SignInTry(row.at, row.right) for row in connection.execute(theirs)]
        here = select(_TRIED.at).where(
            _TRIED.computer == self._computer, _TRIED.at > now - COMPUTER_WITHIN, _TRIED.right.is_(False)
        )
        wrong_here = list(connection.execute(here).scalars())
        ends = [locked_until(guesses, now), computer_locked_until(wrong_here, now)]
        return max((end for end in ends if end is not None), default=None)


def _row(connection: Connection, login: str) -> RowMapping | None:
    query = select(tables.staff_account).where(_ACCOUNT.login == login)
    return connection.execute(query).mappings().one_or_none()


def _tell(connection: Connection, now: datetime, actor: str, action: Action, account_id: str | None) -> None:
    audit.append(connection, now, [audit.Event(actor, action, "", record_id=account_id)])


def _hidden(login: str) -> str:
    """A login name as tries are counted by it: who typed a password into the wrong field has not written it down."""
    return hashlib.sha256(login.encode()).hexdigest()

"""Signing in: a try is counted and kept before it is judged, and a miss tells nothing of why.

What a password is stretched with is asked first; what that gives is sent, never the password.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select, update
from uuid6 import uuid7

from kiosk.domain.accounts import (
    COMPUTER_WITHIN,
    PIN_TRIES,
    SHIFT,
    TRIES_COUNT,
    Account,
    SignInTry,
    as_typed,
    computer_locked_until,
    locked_until,
    login_key,
    password_of,
    pin_of,
)
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.services.record import audit
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.passwords import USUAL, Cost, fits, made_up_salt, new_salt, stretched, verifier_of

_ACCOUNT, _TRIED, _PIN = tables.staff_account.c, tables.staff_attempt.c, tables.staff_pin.c


@dataclass(frozen=True)
class SignedIn:
    """Who acts from now on."""

    actor: Actor


@dataclass(frozen=True)
class NotSignedIn:
    """An unknown name, a wrong secret, an account that was taken away: one answer for all."""


@dataclass(frozen=True)
class ShutOut:
    """There were too many tries; nobody is let in before ``until`` (aware), whatever is typed."""

    until: datetime


SignInOutcome = SignedIn | NotSignedIn | ShutOut


@dataclass(frozen=True)
class _Knocked:
    """A try that counts already, and what its secret is stretched with."""

    attempt: str
    salt: str
    cost: Cost


class SigningInService:
    """Lets in whoever works here, at one computer."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], computer: str, cost: Cost = USUAL
    ) -> None:
        """``cost`` is what secrets are stretched with that are set from now on."""
        self._database = database
        self._clock = clock
        self._computer = computer[:100]
        self._cost = cost

    def sign_in(self, name: str, password: str) -> SignInOutcome:
        """Let somebody in with their password. Takes as long as stretching does; not for a window's thread."""
        knocked = self._knock(name)
        if isinstance(knocked, ShutOut):
            return knocked
        key = stretched(as_typed(password), knocked.salt, knocked.cost)
        outcome = self._judge(name, knocked, key, "verifier")
        if isinstance(outcome, SignedIn) and knocked.cost != self._cost:
            # What guesses cost has become more since it was set.
            self._keep_password(outcome.actor.account_id, password)
        return outcome

    def use_code(self, name: str, code: str, password: str) -> SignInOutcome:
        """Let somebody in with a one-time code, and set their password. Raises AccountRefused for such a password."""
        wanted = password_of(password, name)
        knocked = self._knock(name)
        if isinstance(knocked, ShutOut):
            return knocked
        plain = "".join(code.split()).replace("-", "").upper()
        outcome = self._judge(name, knocked, stretched(plain, knocked.salt, knocked.cost), "code")
        if isinstance(outcome, SignedIn):
            self._keep_password(outcome.actor.account_id, wanted)
        return outcome

    def sign_out(self, who: Actor) -> None:
        """What was opened for ``who`` is shut."""
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            sessions.close(connection, now, tables.staff_session.c.id == who.session)
            self._told(connection, now, who.name, Action.SIGNED_OUT, who.account_id)

    def renew(self, who: Actor) -> Actor | None:
        """A sign of life of the window of ``who``: they, with the roles of now; None where they are signed out."""
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            return sessions.renewed(connection, who, now)

    def confirm(self, who: Actor, password: str) -> SignInOutcome:
        """Ask for the password of ``who`` again; a try as any other, which opens nothing new.

        Their session is no longer answered by `AskAgain`, for as long as ASKED_HOLDS.
        """
        with self._database.read() as connection:
            account = self._account(connection, who.account_id)
        # They may have been renamed since they signed in.
        name = account.name if account is not None else who.name
        knocked = self._knock(name)
        if isinstance(knocked, ShutOut):
            return knocked
        key = stretched(as_typed(password), knocked.salt, knocked.cost)
        return self._judge(name, knocked, key, "verifier", again=who)

    def change_password(self, who: Actor, old: str, new: str) -> SignInOutcome:
        """Set another password, where the old one is right. Raises AccountRefused for such a password."""
        wanted = password_of(new, who.name)
        outcome = self.confirm(who, old)
        if isinstance(outcome, SignedIn):
            self._keep_password(who.account_id, wanted)
        return outcome

    # The quick switch

    def set_pin(self, who: Actor, pin: str) -> None:
        """Let ``who`` in by a PIN, at this computer and until the shift is over. Raises AccountRefused."""
        salt, cost = new_salt(), self._cost
        verifier = verifier_of(stretched(pin_of(pin), salt, cost))
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            self._drop_pin(connection, who.account_id)
            connection.execute(
                insert(tables.staff_pin).values(
                    account_id=who.account_id,
                    computer=self._computer,
                    salt=salt,
                    cost=str(cost),
                    verifier=verifier,
                    until=now + SHIFT,
                    tries=0,
                )
            )

    def known_here(self) -> tuple[str, ...]:
        """The names of those whom a PIN lets in at this computer now, in their order."""
        now = self._clock()
        query = (
            select(_ACCOUNT.name)
            .join_from(tables.staff_pin, tables.staff_account)
            .where(
                _PIN.computer == self._computer,
                _PIN.until > now,
                _PIN.tries < PIN_TRIES,
                _ACCOUNT.disabled_at.is_(None),
            )
            .order_by(_ACCOUNT.login)
        )
        with self._database.read() as connection:
            return tuple(connection.execute(query).scalars())

    def switch(self, name: str, pin: str) -> SignInOutcome:
        """Let somebody in with their PIN; after five wrong ones there is none any more."""
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            found = (
                connection.execute(
                    select(tables.staff_pin, tables.staff_account)
                    .join_from(tables.staff_pin, tables.staff_account)
                    .where(
                        _ACCOUNT.login == login_key(name), _PIN.computer == self._computer, _PIN.until > now
                    )
                )
                .mappings()
                .one_or_none()
            )
            if found is None:
                return NotSignedIn()
            account_id = found[_PIN.account_id]
            if found[_PIN.tries] >= PIN_TRIES or found[_ACCOUNT.disabled_at] is not None:
                self._drop_pin(connection, account_id)
                return NotSignedIn()
            # Counted before it is judged.
            mine = (_PIN.account_id == account_id, _PIN.computer == self._computer)
            connection.execute(update(tables.staff_pin).where(*mine).values(tries=_PIN.tries + 1))
        key = stretched(pin, found[_PIN.salt], Cost.read(found[_PIN.cost]))
        with self._database.write() as connection:
            announce_nothing(connection)
            if not fits(key, found[_PIN.verifier]):
                self._told(connection, now, self._computer, Action.SIGN_IN_FAILED, account_id)
                return NotSignedIn()
            connection.execute(update(tables.staff_pin).where(*mine).values(tries=0))
            account = self._account(connection, account_id)
            if account is None:
                return NotSignedIn()
            return self._let_in(connection, account, now, by_password=False)

    def _drop_pin(self, connection: Connection, account_id: str) -> None:
        connection.execute(
            delete(tables.staff_pin).where(_PIN.account_id == account_id, _PIN.computer == self._computer)
        )

    # The two steps

    def _knock(self, name: str) -> _Knocked | ShutOut:
        """Count a try as a wrong one, and keep that; what the secret is stretched with."""
        now, tried = self._clock(), _hidden(name)
        with self._database.write(alone=True) as connection:
            announce_nothing(connection)
            until = self._shut_until(connection, tried, now)
            if until is not None:
                return ShutOut(until)
            attempt = str(uuid7())
            connection.execute(
                insert(tables.staff_attempt).values(
                    id=attempt, login=tried, computer=self._computer, at=now, right=False
                )
            )
            row = self._row(connection, _ACCOUNT.login == login_key(name))
            if row is not None:
                return _Knocked(attempt, row["salt"], Cost.read(row["cost"]))
            # Nobody is told apart by how long it takes, nor by another salt every time. An id is shown to nobody.
            first = connection.execute(select(_ACCOUNT.id).order_by(_ACCOUNT.id).limit(1)).scalar()
            return _Knocked(attempt, made_up_salt(login_key(name), (first or "").encode()), self._cost)

    def _shut_until(self, connection: Connection, tried: str, now: datetime) -> datetime | None:
        theirs = select(_TRIED.at, _TRIED.right).where(_TRIED.login == tried, _TRIED.at > now - TRIES_COUNT)
        guesses = [SignInTry(row.at, row.right) for row in connection.execute(theirs)]
        here = select(_TRIED.at).where(
            _TRIED.computer == self._computer, _TRIED.at > now - COMPUTER_WITHIN, _TRIED.right.is_(False)
        )
        wrong_here = list(connection.execute(here).scalars())
        ends = [locked_until(guesses, now), computer_locked_until(wrong_here, now)]
        return max((end for end in ends if end is not None), default=None)

    def _judge(
        self, name: str, knocked: _Knocked, key: bytes, column: str, again: Actor | None = None
    ) -> SignInOutcome:
        """Whether ``key`` is what is kept in ``column``; a right one opens a session, unless ``again`` is asked."""
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            row = self._row(connection, _ACCOUNT.login == login_key(name))
            right = row is not None and row["disabled_at"] is None and fits(key, row[column])
            if column == "code" and row is not None:
                until = row["code_until"]
                right = right and until is not None and now < until
            if row is None or not right:
                self._told(
                    connection,
                    now,
                    self._computer,
                    Action.SIGN_IN_FAILED,
                    row["id"] if row is not None else None,
                )
                return NotSignedIn()
            connection.execute(
                update(tables.staff_attempt).where(_TRIED.id == knocked.attempt).values(right=True)
            )
            if again is not None:
                sessions.confirm(connection, again, now)
                return SignedIn(again)
            if column == "code":
                connection.execute(
                    update(tables.staff_account)
                    .where(_ACCOUNT.id == row["id"])
                    .values(code="", code_until=None)
                )
            return self._let_in(connection, sessions.account_of(row), now, by_password=True)

    def _let_in(
        self, connection: Connection, account: Account, now: datetime, *, by_password: bool
    ) -> SignedIn:
        who = sessions.open_for(connection, account, self._computer, now, by_password=by_password)
        self._told(connection, now, who.name, Action.SIGNED_IN, account.id)
        return SignedIn(who)

    def _keep_password(self, account_id: str, password: str) -> None:
        salt = new_salt()
        verifier = verifier_of(stretched(as_typed(password), salt, self._cost))
        now = self._clock()
        with self._database.write() as connection:
            announce_nothing(connection)
            account = self._account(connection, account_id)
            connection.execute(
                update(tables.staff_account)
                .where(_ACCOUNT.id == account_id)
                # A code that is still there was made for the old salt.
                .values(
                    salt=salt,
                    cost=str(self._cost),
                    verifier=verifier,
                    code="",
                    code_until=None,
                    changed_at=now,
                )
            )
            name = account.name if account is not None else self._computer
            self._told(connection, now, name, Action.PASSWORD_SET, account_id)

    @staticmethod
    def _row(connection: Connection, which: ColumnElement[bool]) -> RowMapping | None:
        return connection.execute(select(tables.staff_account).where(which)).mappings().one_or_none()

    def _account(self, connection: Connection, account_id: str) -> Account | None:
        row = self._row(connection, _ACCOUNT.id == account_id)
        return sessions.account_of(row) if row is not None else None

    @staticmethod
    def _told(
        connection: Connection, now: datetime, actor: str, action: Action, account_id: str | None
    ) -> None:
        audit.append(connection, now, [audit.Event(actor, action, "", record_id=account_id)])


def _hidden(name: str) -> str:
    """A login name as tries are counted by it: who typed a password into the wrong field has not written it down."""
    return hashlib.sha256(login_key(name).encode()).hexdigest()

"""Accounts of staff, as an administrator keeps them. There is never a password that somebody else has chosen."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.accounts import (
    CODE_ALPHABET,
    CODE_HOLDS,
    Account,
    AccountReason,
    AccountRefused,
    login_key,
    shown_name,
)
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import Permission, StaffRole
from kiosk.services.record import audit
from kiosk.services.staffing import sessions
from kiosk.services.staffing.door import KeptSecret
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.passwords import USUAL, Cost, new_salt, stretched, verifier_of

_CODE_LETTERS = 12
_ACCOUNT = tables.staff_account.c


@dataclass(frozen=True)
class NewCode:
    """What lets somebody in once, to set their own password; told this once, and holds until ``until`` (aware)."""

    account: Account
    code: str
    until: datetime


@dataclass(frozen=True)
class KnownAccount:
    """An account as who keeps them sees it; ``last_signed_in`` (aware) is None for who never has."""

    account: Account
    last_signed_in: datetime | None


class AccountService:
    """Adds, changes and takes away accounts."""

    def __init__(self, database: Database, clock: Callable[[], datetime], cost: Cost = USUAL) -> None:
        """``cost`` is what codes are stretched with."""
        self._database = database
        self._clock = clock
        self._cost = cost

    def accounts(self, who: Actor) -> tuple[Account, ...]:
        """All there are, by their names. Raises NotAllowed or SignedOut."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.MANAGE_STAFF, self._clock(), asks=False)
            return self._all(connection)

    def known(self, who: Actor) -> tuple[KnownAccount, ...]:
        """All there are with when somebody last signed in with them, by their names. Raises NotAllowed or SignedOut."""
        session = tables.staff_session.c
        last = select(session.account_id, func.max(session.opened_at)).group_by(session.account_id)
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.MANAGE_STAFF, self._clock(), asks=False)
            signed_in = {row[0]: row[1] for row in connection.execute(last)}
            return tuple(
                KnownAccount(account, signed_in.get(account.id)) for account in self._all(connection)
            )

    def now(self) -> datetime:
        """What time it is for codes (aware)."""
        return self._clock()

    def has_anybody(self) -> bool:
        """Whether there is any account."""
        with self._database.read() as connection:
            if self._database.embedded:
                return bool(self._all(connection))
            return bool(connection.execute(select(func.kiosk_anybody())).scalar_one())

    def first_administrator(self, name: str, who: Actor) -> NewCode:
        """A code for the first administrator, or for a new one where none is left. Raises AccountRefused."""
        with self._acting(who) as (connection, now):
            known = self._all(connection)
            if any(account.has_password for account in _administrators(known)):
                raise AccountRefused(AccountReason.THERE_IS_AN_ADMINISTRATOR)
            same = [account for account in known if login_key(account.name) == login_key(name)]
            if not same:
                return self._add(connection, now, name, {StaffRole.ADMINISTRATOR}, who)
            (account,) = same
            roles = account.roles | {StaffRole.ADMINISTRATOR}
            _set(connection, now, account, roles=sorted(roles), disabled_at=None)
            _tell(connection, now, who, Action.ACCOUNT_ROLES, account)
            return self._new_code(connection, now, account, who)

    def add(self, name: str, roles: Iterable[StaffRole], who: Actor) -> NewCode:
        """A new account, with a code for its first password.

        Raises:
            AccountRefused: it cannot be so; the reason says why.
            AskAgain, NotAllowed, SignedOut: see `sessions.must`.
        """
        with self._acting(who) as (connection, now):
            return self._add(connection, now, name, set(roles), who)

    def code(self, account_id: str, who: Actor) -> NewCode:
        """A code for somebody who has lost their password, which holds no longer. Raises as `add`."""
        with self._acting(who) as (connection, now):
            account = self._one(connection, account_id)
            return self._new_code(connection, now, account, who)

    def set_roles(self, account_id: str, roles: Iterable[StaffRole], who: Actor) -> Account:
        """Raises as `add`."""
        wanted = frozenset(roles)
        if not wanted:
            raise AccountRefused(AccountReason.NO_ROLE)
        with self._acting(who) as (connection, now):
            account = self._one(connection, account_id)
            if StaffRole.ADMINISTRATOR not in wanted:
                self._must_not_be_the_last(connection, account)
            _set(connection, now, account, roles=sorted(wanted))
            _tell(connection, now, who, Action.ACCOUNT_ROLES, account)
            return self._one(connection, account_id)

    def rename(self, account_id: str, name: str, who: Actor) -> Account:
        """Raises as `add`."""
        shown = shown_name(name)
        with self._acting(who) as (connection, now):
            account = self._one(connection, account_id)
            self._must_be_free(connection, shown, account_id)
            _set(connection, now, account, name=shown, login=login_key(shown))
            _tell(connection, now, who, Action.ACCOUNT_RENAMED, account)
            return self._one(connection, account_id)

    def disable(self, account_id: str, who: Actor) -> Account:
        """Nobody signs in with it any more, and who is signed in with it is out. Raises as `add`."""
        with self._acting(who) as (connection, now):
            account = self._one(connection, account_id)
            self._must_not_be_the_last(connection, account)
            _set(connection, now, account, disabled_at=now)
            sessions.end_of(connection, account_id, now)
            _tell(connection, now, who, Action.ACCOUNT_DISABLED, account)
            return self._one(connection, account_id)

    def enable(self, account_id: str, who: Actor) -> Account:
        """Raises as `add`."""
        with self._acting(who) as (connection, now):
            account = self._one(connection, account_id)
            _set(connection, now, account, disabled_at=None)
            _tell(connection, now, who, Action.ACCOUNT_ENABLED, account)
            return self._one(connection, account_id)

    # How it is done

    @contextmanager
    def _acting(self, who: Actor) -> Iterator[tuple[Connection, datetime]]:
        now = self._clock()
        with self._database.under(who).write(alone=True) as connection:
            announce_nothing(connection)
            sessions.must(connection, who, Permission.MANAGE_STAFF, now)
            yield connection, now

    def _add(
        self, connection: Connection, now: datetime, name: str, roles: set[StaffRole], who: Actor
    ) -> NewCode:
        shown = shown_name(name)
        if not roles:
            raise AccountRefused(AccountReason.NO_ROLE)
        self._must_be_free(connection, shown)
        account = Account(str(uuid7()), shown, frozenset(roles), now)
        connection.execute(
            insert(tables.staff_account).values(
                id=account.id,
                login=login_key(shown),
                name=shown,
                roles=sorted(roles),
                salt=new_salt(),
                cost=str(self._cost),
                created_at=now,
                changed_at=now,
            )
        )
        _tell(connection, now, who, Action.ACCOUNT_ADDED, account)
        return self._new_code(connection, now, account, who)

    def _new_code(self, connection: Connection, now: datetime, account: Account, who: Actor) -> NewCode:
        code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(_CODE_LETTERS))
        salt, until = new_salt(), now + CODE_HOLDS
        kept = KeptSecret(salt, self._cost, verifier_of(stretched(code, salt, self._cost)))
        _keep_code(connection, now, account, kept, until)
        _tell(connection, now, who, Action.ACCOUNT_CODE, account)
        shown = "-".join(code[place : place + 4] for place in range(0, _CODE_LETTERS, 4))
        return NewCode(self._one(connection, account.id), shown, until)

    @staticmethod
    def _all(connection: Connection) -> tuple[Account, ...]:
        rows = connection.execute(sessions.accounts(connection).order_by(_ACCOUNT.login)).mappings()
        return tuple(sessions.account_of(row) for row in rows)

    def _one(self, connection: Connection, account_id: str) -> Account:
        found = [account for account in self._all(connection) if account.id == account_id]
        if not found:
            raise AccountRefused(AccountReason.UNKNOWN)
        return found[0]

    def _must_be_free(self, connection: Connection, name: str, but: str = "") -> None:
        taken = select(_ACCOUNT.id).where(_ACCOUNT.login == login_key(name), _ACCOUNT.id != but)
        if connection.execute(taken).first() is not None:
            raise AccountRefused(AccountReason.NAME_TAKEN)

    def _must_not_be_the_last(self, connection: Connection, account: Account) -> None:
        others = [one for one in _administrators(self._all(connection)) if one.id != account.id]
        if account in _administrators([account]) and not any(one.has_password for one in others):
            raise AccountRefused(AccountReason.LAST_ADMINISTRATOR)


def _administrators(accounts: Iterable[Account]) -> list[Account]:
    return [
        account
        for account in accounts
        if account.disabled_at is None and StaffRole.ADMINISTRATOR in account.roles
    ]


def _set(connection: Connection, now: datetime, account: Account, **columns: Any) -> None:
    connection.execute(
        update(tables.staff_account).where(_ACCOUNT.id == account.id).values(changed_at=now, **columns)
    )


def _keep_code(
    connection: Connection, now: datetime, account: Account, kept: KeptSecret, until: datetime
) -> None:
    """A code, in place of the password and the PINs; whoever has signed in is out."""
    cost = str(kept.cost)
    if connection.dialect.name == "postgresql":
        # Nobody else writes there, nor reads it.
        until = until.astimezone(UTC).replace(tzinfo=None)
        done = func.kiosk_new_code(account.id, kept.salt, cost, kept.verifier, until)
        connection.execute(select(done))
        return
    sets = {"salt": kept.salt, "cost": cost, "verifier": "", "code": kept.verifier, "code_until": until}
    _set(connection, now, account, **sets)
    connection.execute(tables.staff_pin.delete().where(tables.staff_pin.c.account_id == account.id))
    sessions.end_of(connection, account.id, now)


def _tell(connection: Connection, now: datetime, who: Actor, action: Action, account: Account) -> None:
    audit.append(connection, now, [audit.Event(who.name, action, "", record_id=account.id)])

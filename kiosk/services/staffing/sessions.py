"""What signing in has opened, as the record has it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ClauseElement, Connection, Select, bindparam, func, insert, select, update

from kiosk.domain import actor
from kiosk.domain.accounts import ASKED_HOLDS, SHIFT, Account
from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.actor import SignedOut as SignedOut
from kiosk.domain.failures import Refusal
from kiosk.domain.permissions import ASKED_AGAIN, Permission, StaffRole
from kiosk.store import straight, tables

# A query that is built once, and its values.
Asked = tuple[ClauseElement, Mapping[str, Any]]
# How long a session holds without a sign of life of its window.
HOLDS = timedelta(minutes=30)

_ACCOUNT, _SESSION = tables.staff_account.c, tables.staff_session.c
# Built once: it is asked at every act.
_OPEN = (
    select(_ACCOUNT.id, _ACCOUNT.name, _ACCOUNT.roles, _SESSION.opened_at, _SESSION.confirmed_at)
    .join_from(tables.staff_session, tables.staff_account)
    .where(
        _SESSION.id == bindparam("session"),
        _SESSION.closed_at.is_(None),
        _SESSION.expires_at > bindparam("now"),
        _ACCOUNT.disabled_at.is_(None),
    )
)


class AskAgain(Refusal):
    """The password of whoever acts has to be typed again first; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("type your password again first, nothing was changed")


def key_of(secret: str) -> str:
    """How a session stands in the record, whose reader cannot act under it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def roles_of(stored: Any) -> frozenset[StaffRole]:
    """The roles of an account as stored; what this program does not know gives nobody anything."""
    known = {str(role) for role in StaffRole}
    return frozenset(StaffRole(role) for role in stored if role in known)


def accounts(connection: Connection) -> Select[Any]:
    """Of accounts what may be read: nothing that is kept of a secret, but whether there is one."""
    server = connection.dialect.name == "postgresql"
    has = func.kiosk_has_password(_ACCOUNT.id) if server else _ACCOUNT.verifier != ""
    return select(
        _ACCOUNT.id, _ACCOUNT.name, _ACCOUNT.roles, _ACCOUNT.created_at, _ACCOUNT.disabled_at, _ACCOUNT.code_until,
        has.label("has_password"),
    )  # fmt: skip


def account_of(row: Mapping[Any, Any]) -> Account:
    """One row of `accounts`."""
    return Account(
        row["id"],
        row["name"],
        roles_of(row["roles"]),
        row["created_at"],
        bool(row["has_password"]),
        row["disabled_at"],
        row["code_until"],
    )


def open_for(
    connection: Connection, account: Account, computer: str, now: datetime, *, by_password: bool
) -> Actor:
    """Open a session; who acts in it. Only after a password, a code with a new password, or a PIN was right."""
    secret = secrets.token_hex(32)
    connection.execute(
        insert(tables.staff_session).values(
            id=key_of(secret),
            account_id=account.id,
            computer=computer,
            opened_at=now,
            expires_at=now + HOLDS,
            confirmed_at=now if by_password else None,
        )
    )
    return actor.of_session(account.name, account.roles, account.id, secret)


def must(
    connection: Connection, who: Actor, permission: Permission, now: datetime, *, asks: bool | None = None
) -> Actor:
    """Look that ``who`` may, as the record has it now; they, with the name and the roles of now.

    ``asks`` says whether the password is wanted that was typed lately; where it is None, the permission does.

    Raises:
        AskAgain: their password was not typed lately enough for what they want to do.
        NotAllowed: none of their roles has the permission.
        SignedOut: their session is no longer open.
    """
    if who.kind is ActorKind.COMMAND:
        return who
    return _as_of_now(straight.named(connection, *_asked(who, now)), who, permission, now, asks)


def must_and_ask(
    connection: Connection, who: Actor, permission: Permission, now: datetime, *asked: Asked
) -> tuple[Actor, list[list[straight.Row]]]:
    """As `must`, and what each of ``asked`` finds, on one way to a server: see `straight.each`."""
    if who.kind is ActorKind.COMMAND:
        return who, straight.each(connection, *asked)
    opened, *found = straight.each(connection, _asked(who, now), *asked)
    return _as_of_now(straight.by_name(connection, _OPEN, opened), who, permission, now, None), found


def _asked(who: Actor, now: datetime) -> Asked:
    return _OPEN, {"session": key_of(who.session), "now": now}


def _as_of_now(
    opened: Sequence[Mapping[str, Any]], who: Actor, permission: Permission, now: datetime, asks: bool | None
) -> Actor:
    """They, by the session that was ``opened``, if any. Raises as `must`."""
    if not opened:
        raise SignedOut
    (found,) = opened
    # What the window knows may be of before.
    as_of_now = actor.of_session(found["name"], roles_of(found["roles"]), found["id"], who.session)
    as_of_now.must(permission)
    if not (permission in ASKED_AGAIN if asks is None else asks):
        return as_of_now
    if found["confirmed_at"] is None or now >= found["confirmed_at"] + ASKED_HOLDS:
        raise AskAgain
    return as_of_now


def renewed(connection: Connection, who: Actor, now: datetime) -> Actor | None:
    """A sign of life: the session holds again for as long, with the roles of now; None where it has ended."""
    found = connection.execute(_OPEN, {"session": key_of(who.session), "now": now}).one_or_none()
    if found is None or now >= found.opened_at + SHIFT:
        return None
    until = min(now + HOLDS, found.opened_at + SHIFT)
    connection.execute(
        update(tables.staff_session).where(_SESSION.id == key_of(who.session)).values(expires_at=until)
    )
    return actor.of_session(found.name, roles_of(found.roles), found.id, who.session)


def as_of_now(connection: Connection, who: Actor, now: datetime) -> Actor | None:
    """They, with the name and the roles of now; None where their session has ended."""
    found = connection.execute(_OPEN, {"session": key_of(who.session), "now": now}).one_or_none()
    if found is None:
        return None
    return actor.of_session(found.name, roles_of(found.roles), found.id, who.session)


def confirm(connection: Connection, who: Actor, now: datetime) -> None:
    """Their password was right just now."""
    connection.execute(
        update(tables.staff_session)
        .where(_SESSION.id == key_of(who.session), _SESSION.closed_at.is_(None))
        .values(confirmed_at=now)
    )


def end_of(connection: Connection, account_id: str, now: datetime) -> None:
    """Whoever has signed in with an account is out."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.kiosk_end_sessions(account_id)))
        return
    close(connection, now, _SESSION.account_id == account_id)


def close(connection: Connection, now: datetime, *which: Any) -> None:
    """Close sessions that are still open."""
    connection.execute(
        update(tables.staff_session).where(_SESSION.closed_at.is_(None), *which).values(closed_at=now)
    )

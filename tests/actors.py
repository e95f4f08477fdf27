"""Somebody signed in at a made-up clinic whose session is in the record, without a password that takes its time."""

from datetime import UTC, datetime

from sqlalchemy import insert, select, update
from uuid6 import uuid7

from kiosk.domain.accounts import Account, login_key
from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.factories import NOW

# A test that sets its clock forward is about something else, unless it ends the session itself.
LATE = datetime(2999, 1, 1, tzinfo=UTC)


def signed_in(database: Database, name: str, *roles: StaffRole, until: datetime = LATE) -> Actor:
    """An account with these ``roles``, made where there is none of this name, and a session that holds ``until``."""
    account = tables.staff_account
    # On a server a session is a login's: that of the computer of staff in these tests.
    computer = "desk-1" if database.embedded else "staff_1"
    with database.write() as connection:
        announce_nothing(connection)
        known = select(account.c.id).where(account.c.login == login_key(name))
        key = connection.execute(known).scalar_one_or_none()
        if key is None:
            key = str(uuid7())
            row = {
                "id": key,
                "login": login_key(name),
                "name": name,
                "roles": sorted(roles),
                "salt": "",
                "cost": "",
            }
            connection.execute(insert(account).values(**row, created_at=NOW, changed_at=NOW))
        who = sessions.open_for(
            connection, Account(key, name, frozenset(roles), NOW), computer, NOW, by_password=True
        )
        table = tables.staff_session
        connection.execute(
            update(table).where(table.c.id == sessions.key_of(who.session)).values(expires_at=until)
        )
        return who


def who_did(database: Database, action: str) -> list[str]:
    """The names that the audit has for ``action``, one after the other."""
    event = tables.audit_event.c
    with database.read() as connection:
        query = select(event.actor).where(event.action == action).order_by(event.at, event.id)
        return list(connection.execute(query).scalars())

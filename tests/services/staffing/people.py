"""People who work at a made-up clinic, and signing them in."""

from datetime import datetime, timedelta

from sqlalchemy import func, select

from kiosk.domain.actor import Actor, of_command
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.passwords import Cost
from tests.factories import NOW

# The least there is: what stretching costs is a test of its own.
QUICK = Cost(8, 1)
PASSWORD = "four plain words here"
COMMAND = of_command("administrator test")


class Clock:
    """A time that a test sets forward."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **how: float) -> None:
        self.now += timedelta(**how)


class Works:
    """The services of accounts and of signing in, on one record."""

    def __init__(self, database: Database, clock: Clock | None = None) -> None:
        self.database = database
        self.clock = clock or Clock()
        self.accounts = AccountService(database, self.clock, QUICK)
        self.door = self.at("desk-1")

    def at(self, computer: str, cost: Cost = QUICK) -> SigningInService:
        """The door of one computer."""
        return SigningInService(self.database, self.clock, computer, cost)

    def add(self, name: str, *roles: StaffRole, password: str = PASSWORD) -> Actor:
        """Somebody with a password, signed in."""
        made = self.accounts.add(name, roles or (StaffRole.FRONT_DESK,), COMMAND)
        return signed_in(self.door.use_code(name, made.code, password))


def signed_in(outcome: object) -> Actor:
    """Who was let in."""
    assert isinstance(outcome, SignedIn), outcome
    return outcome.actor


def actions(database: Database) -> list[tuple[str, str]]:
    """Who did what, as the audit has it."""
    event = tables.audit_event.c
    with database.read() as connection:
        rows = connection.execute(select(event.actor, event.action).order_by(event.id))
        return [(row.actor, row.action) for row in rows]


def tries(database: Database) -> int:
    """How many tries to sign in were counted."""
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(tables.staff_attempt)).scalar_one()

"""People who work at a made-up clinic, and signing them in."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from kiosk.domain.actor import Actor, of_command
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
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


class ServersClock(Clock):
    """The same, which a server goes by as well: it judges by its own time who signs in, and for how long."""

    def __init__(self, owner: Database, now: datetime = NOW) -> None:
        self._owner = owner
        self.now = now

    @property
    def now(self) -> datetime:
        """What time it is (aware)."""
        return self._now

    @now.setter
    def now(self, moment: datetime) -> None:
        self._now = moment
        said = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
        with self._owner.write() as connection:
            announce_nothing(connection)
            connection.exec_driver_sql(
                "CREATE OR REPLACE FUNCTION kiosk_now() RETURNS timestamp LANGUAGE sql STABLE"
                f" AS $$ SELECT timestamp '{said}' $$"
            )


def clock_of(owner: Database, now: datetime = NOW) -> Clock:
    """A time that a test sets, for all who go by it; ``owner`` is the record under its owner's login."""
    return Clock(now) if owner.embedded else ServersClock(owner, now)


class Works:
    """The services of accounts and of signing in, on one record."""

    def __init__(self, database: Database, clock: Clock | None = None, here: Database | None = None) -> None:
        """``here`` is the record as the computer's own login has it, at which people sign in."""
        self.database = here or database
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

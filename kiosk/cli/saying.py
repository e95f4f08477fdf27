"""What every command shares: how it opens the record, and how it says in a sentence what is wrong around it."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from sqlalchemy.exc import SQLAlchemyError

from kiosk import log, settings
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import CutOff, EnvironmentFailure, Refusal, StoreRefused
from kiosk.domain.keepers import KeptBy
from kiosk.domain.permissions import Permission
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut, SignedIn, SigningInService
from kiosk.settings import SettingsError
from kiosk.store import embedded, troubles
from kiosk.store.database import Database
from kiosk.store.outbox import OutboxBroken
from kiosk.store.troubles import AddressRefused

DatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--database",
        help="Address of the shared record, instead of the settings': sqlite:////folder/clinic.db or "
        "postgresql://user@host/database.",
    ),
]
KeysOption = Annotated[
    KeptBy | None,
    typer.Option(
        "--keys",
        help="Who shall keep the key of what this makes, instead of whom the settings name; 'file': a file beside it.",
    ),
]
# What is wrong around the program, and no fault of it.
_AROUND = (SettingsError, EnvironmentFailure, Refusal, SQLAlchemyError, OSError)
_ADDRESS = "The address is the one in the command (--database), or else 'database_url' in the settings"


def fail(message: str) -> typer.Exit:
    """Say on stderr what to do; the exit to raise."""
    typer.echo(f"kiosk: {message}", err=True)
    return typer.Exit(1)


def who() -> str:
    """Who gives the command, as this computer knows them."""
    try:
        return f"administrator {getpass.getuser()}"[:100]
    except (OSError, KeyError, ImportError):
        return "administrator"


def sentence(error: Exception) -> str:
    """What to say of an error, and what to do about it; never a value of the record, and never how we got there."""
    found = log.place(error)
    where = f" at {found}" if found else ""
    match error:
        case SettingsError():
            return str(error)
        case AddressRefused():
            return f"{error}. {_ADDRESS}"
        case StoreRefused():
            return str(error)
        case Refusal() | CutOff():
            return str(error)
        case OutboxBroken():
            # A file of this computer; the record has no part in it.
            return str(error)
        case EnvironmentFailure():
            return (
                f"the record does not answer: {error}. {_ADDRESS}. Check that it runs, that it can be reached and "
                "that the disk has room; then give the same command again: what was done is not done twice"
            )
        case FileNotFoundError(filename=name) if name:
            return f"there is no file {name}"
        case PermissionError(filename=name) if name:
            return f"{name} may not be opened by this user"
        case OSError(filename=name, strerror=why):
            return f"{name or 'a file'} cannot be used: {why or type(error).__name__}"
        case SQLAlchemyError():
            return (
                f"the record cannot be used ({type(error).__name__}). {_ADDRESS}. If it is right, this is a fault of "
                f"the program{where}"
            )
        case _:
            return (
                f"this is a fault of the program: {type(error).__name__}{where}. What the command had finished by then "
                "is kept, such as parts of an import, and nothing half done"
            )


def is_fault(error: Exception) -> bool:
    """Whether an error is a fault of the program, and nothing that somebody at the keyboard could mend."""
    return not isinstance(error, SettingsError | EnvironmentFailure | Refusal | OSError)


@contextmanager
def said() -> Iterator[None]:
    """What goes wrong around the program ends the command in a sentence; a fault of ours comes through."""
    try:
        yield
    except BrokenPipeError:
        # Whoever read along has seen enough; the command's end says nothing of it.
        raise
    except _AROUND as error:
        raise fail(sentence(error)) from error


def must_be_there(address: str) -> None:
    """Raises StoreRefused where an embedded record is not: opened, it would be made, and be empty."""
    file = troubles.file_of(troubles.address(address))
    if file is None:
        return
    if not file.is_file():
        raise StoreRefused(
            f"there is no record {file}. {_ADDRESS}; 'kiosk setup', 'kiosk import', 'kiosk clinic set', "
            "'kiosk lobby' or 'kiosk database create' make a new one"
        )
    if not file.stat().st_size:
        raise StoreRefused(f"{file} is empty")


@contextmanager
def record_of(
    database_url: str | None, *, makes: bool = False, needs: Permission | None = None, whole: bool = False
) -> Iterator[Database]:
    """The shared record, its tables brought up to date. What is wrong with it ends the command in words.

    An embedded one that is not there is made by a command that has something to write into it, and no other; when it
    has written nothing in the end, because it was refused, there is no record afterwards either.

    The login of a computer of staff may do nothing by itself: what ``needs`` a permission asks who gives the command,
    and does it in their name; what goes over the ``whole`` record is the owner's.
    """
    with said():
        url = database_url or settings.load().database_url
        if not makes:
            must_be_there(url)
        file = troubles.file_of(troubles.address(url))
        made = embedded.to_be_made(file) if file else []
        try:
            database = Database(url)
            try:
                database.upgrade()
                with _in_somebodys_name(database, needs, whole=whole) as theirs:
                    yield theirs
            finally:
                database.close()
        finally:
            if file:
                embedded.take_away_unused(file, made)


_OWNER_CAN = "the record's owner can: --database postgresql://kiosk_owner@host/database"


@contextmanager
def _in_somebodys_name(database: Database, needs: Permission | None, *, whole: bool) -> Iterator[Database]:
    """Raises StoreRefused, and NotAllowed where whoever has given their name may not do that."""
    if not (needs or whole) or not database.is_for_staff():
        yield database
        return
    if whole or needs is None:
        raise StoreRefused(f"this is the login of a computer of staff, for which that is not; {_OWNER_CAN}")
    door = SigningInService(database, system_clock, "")
    actor = _signed_in(door)
    try:
        actor.must(needs)
        yield database.under(actor)
    finally:
        door.sign_out(actor)


def _signed_in(door: SigningInService) -> Actor:
    typer.echo("This is the login of a computer of staff: whose name and password shall count?", err=True)
    name = typer.prompt("Name", err=True)
    password = typer.prompt("Password", hide_input=True, err=True)
    match door.sign_in(name, password):
        case SignedIn(actor):
            return actor
        case NotSignedIn():
            raise StoreRefused(
                f"this name and this password let nobody in. What nobody here may do, {_OWNER_CAN}"
            )
        case ShutOut(until):
            raise StoreRefused(f"there were too many tries; nobody is let in before {until:%H:%M} UTC")


@contextmanager
def opened(
    database_url: str | None, *, makes: bool = False, needs: Permission | None = None, whole: bool = False
) -> Iterator[tuple[Database, ClinicSettings]]:
    """The shared record and the clinic's settings, as `record_of`."""
    with record_of(database_url, makes=makes, needs=needs, whole=whole) as database:
        yield database, ClinicService(database).load()

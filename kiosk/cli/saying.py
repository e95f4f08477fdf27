"""What every command shares: how it opens the record, and how it says in a sentence what is wrong around it."""

from __future__ import annotations

import getpass
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import SQLAlchemyError

from kiosk import settings
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.failures import EnvironmentFailure, StoreRefused
from kiosk.services.clinic import ClinicService
from kiosk.settings import SettingsError
from kiosk.store.database import Database

DatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--database",
        help="Address of the shared record, instead of the settings': sqlite:////folder/clinic.db or "
        "postgresql://user@host/database.",
    ),
]
_ADDRESS = "The address is the one given with --database, or 'database_url' in the settings"


def fail(message: str) -> typer.Exit:
    """Say on stderr what to do; the exit to raise."""
    typer.echo(f"kiosk: {message}", err=True)
    return typer.Exit(1)


def clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def count(number: int, one: str, several: str = "") -> str:
    """``number`` with its word: *1 event*, *2 events*; ``several`` where it is not made with an s."""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"


def who() -> str:
    """Who gives the command, as this computer knows them."""
    try:
        return f"administrator {getpass.getuser()}"[:100]
    except (OSError, KeyError, ImportError):
        return "administrator"


def sentence(error: Exception) -> str:
    """What to say of an error, and what to do about it; never a value of the record, and never how we got there."""
    match error:
        case SettingsError():
            return str(error)
        case ClinicSettingsError():
            return (
                f"a clinic setting is impossible: {error}. Mend it with: kiosk clinic set NAME VALUE"
                if not str(error).endswith(".")
                else str(error)
            )
        case StoreRefused():
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
                f"the program{place(error)}"
            )
        case _:
            return f"this is a fault of the program: {type(error).__name__}{place(error)}. Nothing half done was kept"


def place(error: BaseException) -> str:
    """Where in our code an error came up, as `` at file:line``; empty where it was not in ours."""
    ours = Path(__file__).resolve().parent.parent
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(ours):
            return f" at {path.relative_to(ours.parent).as_posix()}:{frame.lineno}"
    return ""


@contextmanager
def said() -> Iterator[None]:
    """What goes wrong around the program ends the command in a sentence; a fault of ours comes through."""
    try:
        yield
    except (SettingsError, ClinicSettingsError, EnvironmentFailure, SQLAlchemyError, OSError) as error:
        raise fail(sentence(error)) from error


@contextmanager
def record_of(database_url: str | None) -> Iterator[Database]:
    """The shared record, its tables brought up to date. What is wrong with it ends the command in words."""
    with said():
        database = Database(database_url or settings.load().database_url)
        try:
            database.upgrade()
            yield database
        finally:
            database.close()


@contextmanager
def opened(database_url: str | None) -> Iterator[tuple[Database, ClinicSettings]]:
    """The shared record and the clinic's settings. What is wrong with them ends the command in words."""
    with record_of(database_url) as database:
        yield database, ClinicService(database).load()

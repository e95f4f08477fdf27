"""`kiosk database`: the shared record as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.engine import make_url

from kiosk import paths
from kiosk.cli.importing import DatabaseOption, fail, opened
from kiosk.domain.failures import StoreRefused
from kiosk.store import encryption

command = typer.Typer(add_completion=False, no_args_is_help=True, help="The record: encrypt, check.")


@command.command()
def encrypt(
    file: Annotated[
        Path | None, typer.Argument(help="A record that is not encrypted; else this computer's.")
    ] = None,
) -> None:
    """Encrypt a record that is not. Every program that uses it must be closed."""
    path = file or Path(make_url(paths.default_database_url()).database or "")
    try:
        key = encryption.encrypt(path)
    except StoreRefused as refused:
        raise fail(str(refused)) from refused
    typer.echo(
        f"{path} is encrypted. Its key is {key}: keep a copy of it, apart from the copies of the record."
    )


@command.command()
def check(database: DatabaseOption = None) -> None:
    """Say whether the record is whole."""
    with opened(database) as (record, _), record.read() as connection:
        wrong = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [str(tuple(row)) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        if wrong:
            raise fail("the record is broken; bring it back from the backup: " + "; ".join(wrong[:10]))
        typer.echo(f"The record is whole, and at revision {record.revision()}.")

"""`kiosk staff`: the front desk's window, and who may sign in to it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from kiosk.cli import windows
from kiosk.cli.main import GeometryOption, place
from kiosk.cli.saying import DatabaseOption, fail, opened, who
from kiosk.clock import system_clock as clock
from kiosk.domain.accounts import Account, AccountReason, AccountRefused, login_key
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import Permission, StaffRole
from kiosk.services.staffing.accounts import AccountService, NewCode

command = typer.Typer(add_completion=False, help="The front desk's window, and who may sign in to it.")

NameArgument = Annotated[
    str, typer.Argument(help="The name that somebody signs in with, as all shall read it.")
]
RolesOption = Annotated[
    list[StaffRole],
    typer.Option("--role", help="What they work as; may be given several times."),
]


@command.callback(invoke_without_command=True)
def staff(
    context: typer.Context,
    database: DatabaseOption = None,
    geometry: GeometryOption = None,
    name: Annotated[str | None, typer.Option(help="What this computer is called.")] = None,
) -> None:
    """The front desk's window, or what stands behind it."""
    if context.invoked_subcommand is None:
        sys.exit(windows.staff(database or "", place(geometry), name or ""))


@command.command()
def first_admin(name: NameArgument, database: DatabaseOption = None) -> None:
    """Print a one-time code for the first administrator, or for a new one where nobody is one any more."""
    with _accounts(database) as (accounts, clinic):
        _tell(accounts.first_administrator(name, of_command(who())), clinic)


@command.command()
def people(database: DatabaseOption = None) -> None:
    """List who may sign in, and as what."""
    with _accounts(database) as (accounts, clinic):
        found = accounts.accounts(of_command(who()))
        if not found:
            typer.echo("Nobody yet. 'kiosk staff first-admin NAME' makes the first administrator.")
        for account in found:
            roles = ", ".join(sorted(role.replace("_", " ") for role in account.roles))
            state = "" if account.has_password else "; has not signed in yet"
            if account.disabled_at is not None:
                state = f"; taken away on {clinic.local(account.disabled_at):%Y-%m-%d}"
            typer.echo(f"{account.name}: {roles}{state}")


@command.command()
def add(name: NameArgument, role: RolesOption, database: DatabaseOption = None) -> None:
    """Add somebody, and print a one-time code with which they set their own password."""
    with _accounts(database) as (accounts, clinic):
        _tell(accounts.add(name, role, of_command(who())), clinic)


@command.command()
def code(name: NameArgument, database: DatabaseOption = None) -> None:
    """Print a one-time code for somebody who has lost their password, which no longer holds."""
    with _accounts(database) as (accounts, clinic):
        _tell(accounts.code(_named(accounts, name).id, of_command(who())), clinic)


@command.command()
def roles(name: NameArgument, role: RolesOption, database: DatabaseOption = None) -> None:
    """Say what somebody works as from now on, instead of what they did before."""
    with _accounts(database) as (accounts, _):
        accounts.set_roles(_named(accounts, name).id, role, of_command(who()))
        typer.echo("Done.")


@command.command()
def rename(
    name: NameArgument,
    new: Annotated[str, typer.Argument(help="Their name from now on.")],
    database: DatabaseOption = None,
) -> None:
    """Give somebody another name; what they did before stays under the old one."""
    with _accounts(database) as (accounts, _):
        accounts.rename(_named(accounts, name).id, new, of_command(who()))
        typer.echo("Done.")


@command.command()
def disable(name: NameArgument, database: DatabaseOption = None) -> None:
    """Take an account away: nobody signs in with it, and who is signed in with it is out."""
    with _accounts(database) as (accounts, _):
        accounts.disable(_named(accounts, name).id, of_command(who()))
        typer.echo("Done.")


@command.command()
def enable(name: NameArgument, database: DatabaseOption = None) -> None:
    """Give an account back that was taken away; its password is the one it had."""
    with _accounts(database) as (accounts, _):
        accounts.enable(_named(accounts, name).id, of_command(who()))
        typer.echo("Done.")


@contextmanager
def _accounts(database: str | None) -> Iterator[tuple[AccountService, ClinicSettings]]:
    with opened(database, needs=Permission.MANAGE_STAFF) as (record, clinic):
        try:
            yield AccountService(record, clock), clinic
        except AccountRefused as error:
            raise fail(str(error)) from error


def _named(accounts: AccountService, name: str) -> Account:
    known = accounts.accounts(of_command(who()))
    found = [account for account in known if login_key(account.name) == login_key(name)]
    if not found:
        raise AccountRefused(AccountReason.UNKNOWN)
    return found[0]


def _tell(made: NewCode, clinic: ClinicSettings) -> None:
    # Whoever reads it may sit in another zone.
    until = f"{clinic.local(made.until):%Y-%m-%d %H:%M} ({clinic.zone})"
    typer.echo(f"One-time code for {made.account.name}: {made.code}")
    typer.echo(
        f"It is shown this once and holds until {until}. At the staff window: 'I have a one-time code'; there they "
        "set a password of their own."
    )

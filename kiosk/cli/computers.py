"""`kiosk database account code`, `waiting`, `move`: a computer comes with a one-time code, and stands at a place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, opened, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.computers import Role
from kiosk.domain.counted import count
from kiosk.domain.enrolment import EnrolmentReason, EnrolmentRefused
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Places
from kiosk.services.staffing.computers import ComputerService

NameArgument = Annotated[str, typer.Argument(help="The computer's login, for example lobby_east.")]
PLACE = (
    "Where it stands, by the key or the name of a place of the clinic; none of them where this is left out."
)


def code(
    name: NameArgument,
    program: Annotated[Role, typer.Option("--as", help="What it is for: lobby, board or staff.")],
    place: Annotated[str, typer.Option(help=PLACE)] = "",
    hours: Annotated[int, typer.Option(help="For how long the code holds, 24 at most.")] = 1,
    database: DatabaseOption = None,
) -> None:
    """Print a one-time code with which a new computer is enrolled, or one in the place of a kiosk or a board."""
    with opened(database, needs=Permission.MANAGE_COMPUTERS) as (record, clinic):
        key = _key_of(place, clinic.places)
        made = ComputerService(record, clock).offer(
            name, program, key, of_command(who()), timedelta(hours=hours)
        )
        until = f"{clinic.local(made.until):%Y-%m-%d %H:%M} ({clinic.zone})"
    typer.echo(f"One-time code for {made.name}: {made.code.shown}")
    typer.echo(f"It is shown this once and holds until {until}. On the new computer: kiosk enrol")
    if made.server:
        typer.echo(f"There, the server is: {made.server}")


def move(
    name: NameArgument,
    place: Annotated[str, typer.Argument(help=PLACE)] = "",
    database: DatabaseOption = None,
) -> None:
    """Say where a computer stands from now on; a kiosk takes it over between two patients."""
    with opened(database, needs=Permission.MANAGE_COMPUTERS) as (record, clinic):
        key = _key_of(place, clinic.places)
        moved = ComputerService(record, clock).move(name, key, of_command(who()))
    there = clinic.places.by_key[key].name if key else "none of the clinic's places"
    typer.echo(f"{name} stands at {there}{'' if moved else ', as it did'}.")


def waiting(database: DatabaseOption = None) -> None:
    """Every one-time code that nobody has come with yet; not the code itself, of which nobody has more than a hash."""
    with opened(database, needs=Permission.MANAGE_COMPUTERS) as (record, clinic):
        found = ComputerService(record, clock).waiting(of_command(who()))
    for one in found:
        place = clinic.places.by_key[one.place].name if one.place in clinic.places.by_key else "no place"
        until = f"{clinic.local(one.until):%Y-%m-%d %H:%M}"
        typer.echo(f"{one.name}  {one.program}  {place}, until {until}, {count(one.tries, 'try', 'tries')}")
    if not found:
        typer.echo("No code waits.")


@contextmanager
def placed(name: str, place: str, database: str | None) -> Iterator[None]:
    """Around what makes a login: it stands at ``place`` then. Where there is no such place, no login is made.

    Raises EnrolmentRefused.
    """
    if not place.strip():
        yield
        return
    with opened(database, needs=Permission.MANAGE_COMPUTERS) as (record, clinic):
        key = _key_of(place, clinic.places)
        yield
        ComputerService(record, clock).move(name, key, of_command(who()))


def _key_of(named: str, places: Places) -> str:
    """The key of a place in use; empty for none. Raises EnrolmentRefused."""
    if not named.strip():
        return ""
    key = places.key_of(named.strip())
    if not key or not places.by_key[key].in_use:
        raise EnrolmentRefused(EnrolmentReason.NO_SUCH_PLACE)
    return key

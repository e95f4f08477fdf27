"""``kiosk schedule``: bookings for trying the program on a real population."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, fail, opened
from kiosk.clock import system_clock as clock
from kiosk.domain.counted import count
from kiosk.services.record.schedule import ScheduleService

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Bookings.")

# Why somebody is not booked: of one person, and of several.
_WHY = {
    "deceased": ("has died", "have died"),
    "no_family_name": ("has no family name", "have no family name"),
    "no_second_factor": (
        "has neither a phone number with four digits nor a postcode",
        "have neither a phone number with four digits nor a postcode",
    ),
    "like_another": (
        "shares name, birth date and phone or postcode with somebody else",
        "share name, birth date and phone or postcode with somebody else",
    ),
    "unreadable": ("cannot be read", "cannot be read"),
    "here_today": ("has had another appointment today", "have had another appointment today"),
}


@command.callback()
def schedule() -> None:
    """Bookings."""


@command.command()
def make(
    today: Annotated[
        int, typer.Option("--today", min=1, help="How many people shall be able to check in today.")
    ],
    database: DatabaseOption = None,
) -> None:
    """Book patients of the record for today, at times for which they can check in now.

    People who already have such a booking count towards the number, so giving the command again books nobody twice;
    a higher number adds the difference. Only people whom the kiosk can identify are booked; where these are fewer than
    asked for, all of them are.
    """
    with opened(database, whole=True) as (record, clinic):
        done = ScheduleService(record, clinic, clock).book_today(today)
        if done.standing:
            typer.echo(f"Booked already: {done.standing:,}")
        if done.first is not None and done.last is not None:
            first, last = clinic.local(done.first), clinic.local(done.last)
            typer.echo(f"Booked now: {done.booked:,}, from {first:%H:%M} to {last:%H:%M} ({clinic.zone})")
        for reason, number in done.left_out.items():
            typer.echo(f"Cannot be booked: {count(number, *_WHY[reason])}")
        have = done.booked + done.standing
        if not have:
            raise fail(
                "nobody could be booked: the record has no people who can be identified. Take some in with "
                "'kiosk import fhir PATH' or 'kiosk import csv'"
            )
        if have < today:
            typer.echo(
                f"That is everybody: {count(have, f'of {today:,} has', f'of {today:,} have')} a booking. The record "
                "has no more people who can be identified; more come with 'kiosk import fhir PATH' or 'import csv'."
            )

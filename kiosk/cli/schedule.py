"""``kiosk schedule``: bookings for trying the program on a real population."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, who
from kiosk.clock import system_clock as clock
from kiosk.domain.clinic_document import Decisions
from kiosk.domain.counted import count
from kiosk.domain.permissions import Permission
from kiosk.interop.fhir_schedules import merged, read_schedules
from kiosk.services.record.clinic import ClinicService
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


@command.command("import")
def import_(
    paths: Annotated[
        list[Path], typer.Argument(help="FHIR R4 Schedules and Slots: Bundles or NDJSON, files or folders.")
    ],
    database: DatabaseOption = None,
) -> None:
    """Take over schedules as calendars of the plan: a free Slot is worked, a busy one is not.

    Each is called schedule-ID. Read again, what the files say takes the place of what they said before; the week, the
    name and the place that the clinic has given a calendar stay.
    """
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        service = ClinicService(record)
        now = service.load()
        found = read_schedules(paths, ZoneInfo(now.zone))
        if not found.calendars:
            raise fail("there is no Schedule with a Slot in these files; nothing was changed")
        service.take_over(Decisions({"planning": merged(now.planning, found.calendars)}), who(), clock)
    typer.echo(f"Calendars of the plan: {len(found.calendars):,}, of {found.slots:,} times.")
    for reason, number in sorted(found.left_out.items()):
        typer.echo(f"Not used: {number:,} ({reason})")


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

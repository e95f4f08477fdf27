"""``kiosk letters``: what is told about bookings on paper, at a computer that sees the whole record."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, fail, opened, said, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.services.desk.letters import Letter, LetterService

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Letters about bookings.")


@command.callback()
def letters() -> None:
    """Letters about bookings."""


@command.command("print")
def print_letters(
    file: Annotated[Path, typer.Argument(help="A new PDF file; it is readable by its owner only.")],
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="Of the bookings of this day.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="Of those from this day on.")
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option("--to", formats=["%Y-%m-%d"], help="And to this day, which is among them."),
    ] = None,
    patient: Annotated[str, typer.Option(help="Of the patient alone who has this record number.")] = "",
    database: DatabaseOption = None,
) -> None:
    """Write the letters of bookings ahead into a file, a page each, in the language of whoever gets it."""
    with opened(database, whole=True) as (record, clinic):
        first, last = _days(day, since, until, clinic.today(clock()))
        with said():
            made, without = LetterService(record, InForce(clinic), clock).save(
                first, last, patient, lambda found: _content(found, clinic), file, of_command(who())
            )
    typer.echo(f"Written: {file}, {made} letters." if made else "There is no letter to write, and no file.")
    if without:
        typer.echo(f"{without} bookings have none: there is no postal address of whoever is booked.")


def _days(
    day: datetime | None, since: datetime | None, until: datetime | None, today: date
) -> tuple[date, date]:
    """The first and the last day. Ends the command where they are none."""
    if day is not None and (since is not None or until is not None):
        raise fail("give --day alone, or --from and --to")
    if day is not None:
        return day.date(), day.date()
    first = since.date() if since is not None else today
    if until is None:
        raise fail("say of which bookings: give --day, or --to and, where it is not from today on, --from")
    if until.date() < first:
        raise fail("the day of --to is before the first one: give a later day")
    return first, until.date()


def _content(found: Sequence[Letter], clinic: ClinicSettings) -> bytes:
    # Not before there is a letter: what draws has to be loaded, and needs no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.qt.papers.letters import pdf_of_letters
    from kiosk.qt.quick import application

    application(widgets=False)
    return pdf_of_letters(found, clinic)

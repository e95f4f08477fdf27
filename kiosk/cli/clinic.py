"""`kiosk clinic`: what the clinic has decided, to see and to set."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk import app
from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, who
from kiosk.clock import system_clock as clock
from kiosk.domain import consents
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import BOUNDS, NAMES, SAYS, Known, shown
from kiosk.domain.names import is_hidden, printable
from kiosk.qt.translation import SHIPPED
from kiosk.services.clinic import ClinicService
from kiosk.store.database import Database

LONGEST_WORDS = 500
command = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="The clinic's own settings: its name, time zone, languages, times and limits.",
)


@command.command()
def show(
    name: Annotated[str, typer.Argument(help="One setting; without it, all of them.")] = "",
    database: DatabaseOption = None,
) -> None:
    """Say how the clinic has decided, one setting a line. What is as the program comes is marked."""
    if name and name not in NAMES:
        raise fail(f"'{name}' is not a setting. Known are: {', '.join(NAMES)}")
    with opened(database) as (record, settings):
        wrong = ClinicService(record).wrong()
        for key in (name,) if name else NAMES:
            value, usual = getattr(settings, key), getattr(ClinicSettings(), key)
            bounds = f", {BOUNDS[key][0]} to {BOUNDS[key][1]}" if key in BOUNDS else ""
            mark = " (default)" if value == usual else ""
            typer.echo(f"{key} = {shown(value) or '(empty)'}{mark}")
            typer.echo(f"    {SAYS[key]}{bounds}")
            if key in wrong:
                typer.echo(f"    what was set cannot be read; set it anew: kiosk clinic set {key} VALUE")
        if "words" in wrong and not name:
            typer.echo("What was translated cannot be read. Translate it anew: kiosk clinic translate")


@command.command("set", context_settings={"ignore_unknown_options": True})
def set_(
    name: Annotated[str, typer.Argument(help="The setting, for example zone.")],
    value: Annotated[str, typer.Argument(help="What it shall be, for example Europe/Madrid.")],
    database: DatabaseOption = None,
) -> None:
    """Decide one setting for all programs of the clinic.

    Programs that run take it over by themselves: a board and a staff window at once, a lobby before its next patient.
    The audit keeps who set it.
    """
    with record_of(database, makes=True) as record:
        try:
            change = ClinicService(record).change(name, value, _known(record), who(), clock)
        except ClinicSettingsError as error:
            raise fail(str(error)) from error
    if change.before == change.after:
        typer.echo(f"{name} is {change.after or '(empty)'} already.")
    else:
        typer.echo(f"{name} is now {change.after or '(empty)'}; it was {change.before or '(empty)'}.")


@command.command()
def translate(
    language: Annotated[str, typer.Argument(help="The language, for example es.")],
    text: Annotated[str, typer.Argument(help="What the record says, for example 'Waiting area B'.")] = "",
    words: Annotated[str, typer.Argument(help="What patients read in its place; empty takes it back.")] = "",
    database: DatabaseOption = None,
) -> None:
    """Say in another language what the record says of places, ways and visits; without a text, say what is known.

    What is usual, such as 'Room 12', 'Follow-up' or 'mother', is known to the program.
    """
    if language not in [known.code for known in SHIPPED]:
        raise fail(f"'{language}' is not shipped. Known are: {', '.join(known.code for known in SHIPPED)}")
    if not text:
        with opened(database) as (_, settings):
            for known, said in sorted(settings.words.get(language, {}).items()):
                typer.echo(f"{known} = {said}")
        return
    if any(
        len(part) > LONGEST_WORDS or printable(part, LONGEST_WORDS) or any(map(is_hidden, part))
        for part in (text, words)
    ):
        raise fail(f"use one line of {LONGEST_WORDS} letters or fewer, without control characters")
    with record_of(database, makes=True) as record:
        ClinicService(record).translate(language, text.strip(), words.strip(), who(), clock)
    typer.echo(f"{text.strip()} = {words.strip()}" if words.strip() else f"{text.strip()} is shown as it is.")


def _known(record: Database) -> Known:
    current = app.form_service(record, clock).current()
    forms = current.forms if current else {}
    return Known(
        languages=[language.code for language in SHIPPED],
        # What is only to be signed is asked as a consent; as a questionnaire nobody would sign it.
        questionnaires=sorted(url for url in forms if consents.document(forms, url) is None),
        consents=sorted(consents.documents(forms)),
    )

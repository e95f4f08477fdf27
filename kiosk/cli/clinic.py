"""`kiosk clinic`: what the clinic has decided, to see and to set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.choices import known_to
from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, said, who
from kiosk.clock import system_clock as clock
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import MOST_BYTES, Decisions, DocumentRefused, read, written
from kiosk.domain.clinic_options import BOUNDS, NAMES, SAYS, shown, translation
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Places, VisitType
from kiosk.qt.languages import SHIPPED
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.placing import sums, warnings
from kiosk.store.database import Database

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
    """Say how the clinic has decided, one setting a line. What is as the program comes is marked.

    Without a name its places and services come after that; what they say in full, 'clinic export' writes.
    """
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
        if not name:
            _show_places(settings.places)
        if "words" in wrong and not name:
            typer.echo("What was translated cannot be read. Translate it anew: kiosk clinic translate")


def _show_places(places: Places) -> None:
    """Each place with what it is part of, and each service with where it is and its kinds of visits."""
    for place in places.locations:
        told = [
            place.kind,
            f"in {place.part_of}" if place.part_of else "",
            "" if place.in_use else "not in use",
        ]
        _show_one("place", place.id, place.name, told)
    for service in places.services:
        told = [
            f"at {service.location}" if service.location else "",
            f"letter {service.letter}" if service.letter else "",
            *map(_told_of, service.visit_types),
            "" if service.in_use else "not in use",
        ]
        _show_one("service", service.id, service.name, told)


def _told_of(kind: VisitType) -> str:
    told = [
        kind.name,
        f"{kind.minutes} minutes" if kind.minutes else "",
        f"from {kind.early_minutes} minutes before" if kind.early_minutes is not None else "",
        f"until {kind.late_minutes} minutes after" if kind.late_minutes is not None else "",
        f"also {' and '.join(kind.also)}" if kind.also else "",
    ]
    return ", ".join(filter(None, told))


def _show_one(what: str, key: str, name: str, told: list[str]) -> None:
    more = "; ".join(filter(None, told))
    typer.echo(f"{what} {key} = {name}" + (f" ({more})" if more else ""))


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
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        try:
            change = ClinicService(record).change(name, value, known_to(record, clock), who(), clock)
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
            for known, shown_as in sorted(settings.words.get(language, {}).items()):
                typer.echo(f"{known} = {shown_as}")
        return
    try:
        text, words = translation(text, words)
    except ClinicSettingsError as error:
        raise fail(str(error)) from error
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        ClinicService(record).translate(language, text, words, who(), clock)
    typer.echo(f"{text} = {words}" if words else f"{text} is shown as it is.")


@command.command()
def export(
    file: Annotated[Path | None, typer.Argument(help="A new file; without it, the terminal.")] = None,
    database: DatabaseOption = None,
) -> None:
    """Write everything that the clinic has decided as one TOML file, with what each key means and its bounds.

    Its places, services and kinds of visits are in it too.
    """
    with record_of(database) as record:
        service = ClinicService(record)
        wrong = service.wrong()
        text = written(service.load(), service.decided() - set(wrong))
    for name in wrong:
        typer.echo(f"kiosk: what was set for {name} cannot be read and is left out", err=True)
    if file is None:
        # Not as the terminal's own encoding would have it: what is written into a file by a > is read as UTF-8.
        typer.echo(text.encode(), nl=False)
        return
    with said():
        try:
            with file.open("xb") as new:
                new.write(text.encode())
        except FileExistsError as error:
            raise fail(f"{file} is there already; name a new file, or take that one away") from error
    typer.echo(f"Written to {file}. 'kiosk clinic import {file}' takes it over.")


@command.command()
def check(
    file: Annotated[Path, typer.Argument(help="A file as 'clinic export' writes it.")],
    database: DatabaseOption = None,
) -> None:
    """Say everything that is wrong with a file of settings. Nothing is changed.

    Forms and consents are looked for in the record.
    """
    raw = _content(file)
    with record_of(database, needs=Permission.SET_CLINIC) as record:
        decisions = _decisions(file, raw, record)
        typer.echo(f"{file} can be imported: {sums(decisions)}.")
        _warn(record, decisions)


@command.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A file as 'clinic export' writes it.")],
    database: DatabaseOption = None,
) -> None:
    """Take over a file of settings, all of it or nothing; what it does not name stays as it is.

    Programs that run take it over as they do with 'set'. The audit keeps each change and who made it.
    """
    raw = _content(file)
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        decisions = _decisions(file, raw, record)
        _warn(record, decisions)
        changes = ClinicService(record).take_over(decisions, who(), clock)
    for change in changes:
        typer.echo(f"{change.name} is now {change.after or '(empty)'}; it was {change.before or '(empty)'}.")
    if not changes:
        typer.echo("Nothing is changed: all of it is so already.")


def _warn(record: Database, decisions: Decisions) -> None:
    """Say what goes out of use and still has patients, bookings or anything else; nothing of that forbids it."""
    for line in warnings(record, ClinicService(record).load(), decisions, clock()):
        typer.echo(line, err=True)


def _content(file: Path) -> bytes:
    with said(), file.open("rb") as opened_file:
        return opened_file.read(MOST_BYTES + 1)


def _decisions(file: Path, raw: bytes, record: Database) -> Decisions:
    known, now = known_to(record, clock), ClinicService(record).load()
    # What is asked now may go on being asked, although its form was retired.
    known = replace(
        known,
        questionnaires={*known.questionnaires, *now.questionnaires, *(flag.form for flag in now.red_flags)},
        consents={*known.consents, *now.consents},
    )
    try:
        return read(raw, known)
    except DocumentRefused as error:
        for sentence in error.wrong:
            typer.echo(f"{file}: {sentence}", err=True)
        raise fail("nothing is changed") from error

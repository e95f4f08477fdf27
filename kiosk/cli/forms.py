"""`kiosk forms`: check, try, publish and explain questionnaires."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import app
from kiosk.cli.conformance import conform, is_case
from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.consents import on_signing
from kiosk.domain.counted import count
from kiosk.domain.form_rules import Verdict, Why
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.domain.permissions import Permission
from kiosk.qt.languages import SHIPPED
from kiosk.services.record.form_files import check_file, read_json, told, untranslated

if TYPE_CHECKING:
    from kiosk.services.record.forms import Asked
    from kiosk.services.staffing.forms_reading import FormsReader
    from kiosk.store.database import Database

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Questionnaires: check, try, publish.")
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")]
SeedOption = Annotated[
    int | None,
    typer.Option(
        help="Try the forms with the answers of this seed, which an earlier run told; without it, new ones."
    ),
]


NAMES = {shipped.code: shipped.name for shipped in SHIPPED}

# Checking

# A form of about two hundred questions.
LONG_BYTES = 20_000


def new_seed() -> int:
    """A seed that can be read out and typed again."""
    return random.SystemRandom().randrange(1_000_000)


def say_it_takes(path: Path) -> None:
    """Who gave the command of a long form knows that it is at work; what is piped on has no word of it."""
    if sys.stderr.isatty() and path.is_file() and path.stat().st_size > LONG_BYTES:
        typer.echo(f"{path}: being tried; a form of this length takes up to half a minute", err=True)


@command.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Questionnaire files.")],
    as_json: JsonOption = False,
    seed: SeedOption = None,
) -> None:
    """Say of each file whether patients can have it, what is wrong with it, and what they will see instead.

    Each form is also tried as patients would, with answers made by chance.
    """
    sets = app.load_value_sets()
    chosen = new_seed() if seed is None else seed
    worst = 0
    for path in files:
        say_it_takes(path)
        report = check_file(path, sets, chosen, NAMES, ticks=time.monotonic)
        worst = max(worst, int(report["status"] != "loaded"))
        if as_json:
            typer.echo(json.dumps(report, ensure_ascii=False))
            continue
        for line in told(report):
            typer.echo(line)
    raise typer.Exit(worst)


# Evaluating


def loaded_form(path: Path) -> Form:
    """The form in a file. Ends the command in words when there is none."""
    try:
        return load(read_json(path), app.load_value_sets()).form
    except FormRefused as refused:
        raise fail(f"{path}: refused: {refused}") from refused
    except ValueError as error:
        raise fail(f"{path} {error}") from error


@command.command()
def evaluate(
    questionnaire: Annotated[Path, typer.Argument(help="A Questionnaire.")],
    response: Annotated[Path, typer.Argument(help="A QuestionnaireResponse to it, complete or not.")],
    as_json: JsonOption = False,
) -> None:
    """Say which items a response enables, what is wrong with it, and what the form calculates from it."""
    form = loaded_form(questionnaire)
    try:
        raw = read_json(response)
    except ValueError as error:
        raise fail(f"{response} {error}") from error
    if not isinstance(raw, Mapping) or raw.get("resourceType") != "QuestionnaireResponse":
        raise fail(f"{response} is no QuestionnaireResponse")
    found = evaluate_response(form, raw, Context(clock()))
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "enabled": [link for link, on in found.enabled.items() if on],
                    "errors": found.errors,
                    "calculated": found.calculated,
                    "failures": found.failures,
                    "response": found.response,
                },
                ensure_ascii=False,
            )
        )
        return
    typer.echo("Enabled: " + ", ".join(link for link, on in found.enabled.items() if on))
    for link, values in found.calculated.items():
        typer.echo(f"Calculated: {link} = {json.dumps(values, ensure_ascii=False)}")
    for link, issues in found.errors.items():
        for issue in issues:
            typer.echo(f"Wrong: {link}: {issue['message']}")
    for failure in found.failures:
        typer.echo(f"Not evaluated: {failure['linkId']} {failure['kind']}: {failure['why']}")


# Conformance


@command.command()
def conformance(
    cases: Annotated[
        Path, typer.Option(help="A file of cases: questionnaire, response, enabled, calculated.")
    ],
    root: Annotated[Path, typer.Option(help="The folder that the cases' questionnaires are named from.")],
    as_json: JsonOption = False,
) -> None:
    """Compare this program's decisions with those of other renderers."""
    try:
        raw = read_json(cases)
    except ValueError as error:
        raise fail(f"{cases} {error}") from error
    entries = raw.get("cases") if isinstance(raw, Mapping) else raw
    if not isinstance(entries, list) or not all(map(is_case, entries)):
        raise fail(
            f"{cases} holds no list of cases, each with a questionnaire's name, a response, and 'enabled' and "
            "'calculated' by linkId"
        )
    found = conform(entries, root)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, default=str))
        return
    for kind in ("enable", "calculated"):
        part = found[kind]
        share = f" ({part['right'] / part['of']:.2%})" if part["of"] else ""
        typer.echo(f"{kind}: {part['right']} right of {part['of']}{share}")
    for miss in found["misses"]:
        reason = f" ({miss['reason']})" if "reason" in miss else ""
        typer.echo(
            f"  {miss['file']} {miss['linkId']} {miss['kind']}: wanted {miss['wanted']}, got {miss['got']}{reason}"
        )


# Publishing


@command.command()
def publish(
    files: Annotated[list[Path], typer.Argument(help="Questionnaire files.")],
    database: DatabaseOption = None,
    seed: SeedOption = None,
) -> None:
    """Let patients who begin from now on have these forms. A file with an error changes nothing.

    Each is tried first, as `check` does: one that breaks, asks for more work than a touch may make, calculates
    without an end, or has a rule that no answer can keep, is refused.
    """
    from kiosk.services.record.forms import FormService
    from kiosk.services.staffing.publishing import PublishingService, PublishRefused

    failed = False
    chosen = new_seed() if seed is None else seed
    with opened(database, makes=True, needs=Permission.PUBLISH_FORMS) as (record, clinic):
        # With the same value sets as `check` and the lobby: a form is judged by what patients will be asked.
        publishing = PublishingService(record, clock, app.load_value_sets, time.monotonic)
        service = FormService(record, clock)
        for path in files:
            say_it_takes(path)
            try:
                loaded = publishing.publish(read_json(path), of_command(who()), chosen)
            except (PublishRefused, ValueError) as error:
                failed = True
                typer.echo(f"{path}: not published: {error}", err=True)
                continue
            form = loaded.form
            typer.echo(f"{path}: published {form.canonical}, {count(len(loaded.problems), 'warning')}")
            if signing := on_signing(form):
                typer.echo(f"  {signing}")
            for line in untranslated(form, {code: NAMES.get(code, code) for code in clinic.languages}):
                typer.echo(f"  {line}")
            if form.url not in (asked := service.asked(clinic)).urls and not signing:
                typer.echo(f"  nobody is asked it yet: {_how_to_ask(form.url, asked, clinic)}")
    raise typer.Exit(int(failed))


def _how_to_ask(url: str, asked: Asked, clinic: ClinicSettings) -> str:
    if asked.by_rules:
        return "name it in a rule of the clinic's rules, and give them anew with 'kiosk forms rules FILE'"
    return (
        f"give 'kiosk clinic set questionnaires {','.join((*clinic.questionnaires, url))}', or rules with "
        "'kiosk forms rules FILE'"
    )


@command.command()
def retire(
    url: Annotated[str, typer.Argument(help="The form's url.")], database: DatabaseOption = None
) -> None:
    """Ask nobody a published form any more. Answers that were given stay readable."""
    from kiosk.services.staffing.publishing import PublishingService, PublishRefused

    with record_of(database, needs=Permission.PUBLISH_FORMS) as record:
        try:
            versions = PublishingService(record, clock).retire(url, of_command(who()))
        except PublishRefused as refused:
            raise fail(str(refused)) from refused
        typer.echo(f"{url}: {count(versions, 'version')} retired")


@command.command()
def rules(
    file: Annotated[Path, typer.Argument(help="A file of rules: which form for whom.")],
    database: DatabaseOption = None,
) -> None:
    """Let these rules decide which forms a patient gets."""
    from kiosk.services.staffing.publishing import PublishingService, PublishRefused

    with record_of(database, makes=True, needs=Permission.PUBLISH_FORMS) as record:
        try:
            text = file.read_text(encoding="utf-8")
            found = PublishingService(record, clock).save_rules(text, of_command(who()))
        except (PublishRefused, OSError, UnicodeDecodeError) as error:
            raise fail(f"{file}: {error}") from error
        typer.echo(f"{count(len(found), 'rule decides', 'rules decide')} from now on")


@command.command("list")
def list_(database: DatabaseOption = None) -> None:
    """Every version of every form, which of them is in force, and whether anybody is asked it."""
    with opened(database, needs=Permission.PUBLISH_FORMS) as (record, clinic):
        for one in _reader(record).all(of_command(who())):
            since = f" since {clinic.local(one.since):%Y-%m-%d}" if one.since is not None else ""
            asked = "asked" if one.is_asked else "asked of nobody"
            typer.echo(f"{one.url}|{one.version}: {one.title}: {one.state}{since}, {asked}")
            for line in one.lacks:
                typer.echo(f"  {line}")


@command.command("export-rules")
def export_rules(
    file: Annotated[Path, typer.Argument(help="A new file.")], database: DatabaseOption = None
) -> None:
    """Write the rules that hold, of which form is for whom, into a file that `forms rules` takes."""
    with record_of(database, needs=Permission.PUBLISH_FORMS) as record:
        _reader(record).export_rules(file, of_command(who()))
    typer.echo(f"Written: {file}")


def _reader(record: Database) -> FormsReader:
    from kiosk.services.staffing.forms_reading import FormsReader

    return FormsReader(record, clock, lambda: app.form_service(record, clock), NAMES, app.load_value_sets)


WORDS = {
    Why.DUE: "due",
    Why.TOO_YOUNG: "not due: the patient is too young ({detail} years)",
    Why.TOO_OLD: "not due: the patient is too old ({detail} years)",
    Why.SEX: "not due: it is not for this sex ({detail})",
    Why.VISIT: "not due: it is not for this kind of visit ({detail})",
    Why.LOCATION: "not due: it is not for this place ({detail})",
    Why.RECENT: "not due: answered not long ago ({detail} days)",
    Why.ANSWER: "not due: the answers to {detail} do not ask for it",
    Why.TOO_MUCH: "not due: what the rule asks of the answers to {detail} is more work than rules may make",
}


def explained(verdict: Verdict) -> str:
    """A verdict as a sentence."""
    text = WORDS[verdict.why].format(detail=verdict.detail).removesuffix(" ()")
    return f"{text}; last answered {verdict.last:%Y-%m-%d}" if verdict.last else text


@command.command()
def due(
    patient: Annotated[str, typer.Option(help="The patient's record number.")],
    appointment: Annotated[str | None, typer.Option(help="An appointment's id; without it, today's.")] = None,
    database: DatabaseOption = None,
) -> None:
    """Say of each form whether this patient is to be asked it, and why."""
    from sqlalchemy import select

    from kiosk.services.record import reading
    from kiosk.services.record.forms import FormService
    from kiosk.store import tables

    with opened(database, needs=Permission.OPEN_PATIENT) as (record, settings):
        with record.read() as connection:
            found = connection.execute(
                select(tables.patient.c.id).where(
                    (tables.patient.c.mrn == patient) | (tables.patient.c.id == patient)
                )
            ).scalar_one_or_none()
            if found is None:
                raise fail(f"there is no patient with the record number {patient}")
            today: date = settings.today(clock())
            booked = reading.appointments_on(connection, found, today, settings)
        ids = (appointment,) if appointment else tuple(entry.id for entry in booked)
        for verdict in FormService(record, clock).due(found, ids, settings):
            typer.echo(f"{verdict.form}: {explained(verdict)}")
        service = FormService(record, clock)
        asked = service.asked(settings)
        for resource in service.published_resources():
            if (url := str(resource.get("url"))) not in asked.urls:
                typer.echo(f"{url}: not due: nobody is asked it; {_how_to_ask(url, asked, settings)}")


@command.command()
def preview(
    file: Annotated[Path, typer.Argument(help="A Questionnaire.")],
    language: Annotated[str, typer.Option(help="A language of the lobby.")] = "en",
    geometry: Annotated[
        str,
        typer.Option(
            help="The window's size, WIDTHxHEIGHT; else a kiosk's, scaled to what this screen has free."
        ),
    ] = "",
    pictures: Annotated[
        Path | None,
        typer.Option(help="Instead of opening a window, write a picture of each page to this folder."),
    ] = None,
) -> None:
    """Show a form on the lobby screen as a patient gets it, without a patient and without keeping anything."""
    from kiosk.cli.preview import show_form

    if language not in NAMES:
        raise fail(f"the lobby does not speak '{language}'; it speaks {', '.join(NAMES)}")
    form = loaded_form(file)
    width, _, height = geometry.partition("x")
    try:
        size = (int(width), int(height)) if geometry else None
    except ValueError as error:
        raise fail("write the size as WIDTHxHEIGHT, for example 1080x1920") from error
    pages = show_form(form, language, size, pictures)
    if pictures:
        typer.echo(f"{count(pages, 'page')}: {pictures}")
    sys.exit(0)

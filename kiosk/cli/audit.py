"""`kiosk audit`: whether anybody has changed what was written down."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk import settings
from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, said, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.audit import Broken, Head, Wrong, action_words, seal
from kiosk.domain.counted import count
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import at_desk
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.glass import GlassService
from kiosk.services.record.audit import AuditService
from kiosk.services.staffing.auditing import AuditReader, Wanted
from kiosk.store.anchor import keep_heads, kept_heads

command = typer.Typer(add_completion=False, no_args_is_help=True, help="The audit.")

DAY = "%Y-%m-%d"
_WHY = {
    Wrong.EDITED: "has been changed",
    Wrong.MISSING: "is missing, or stands in another's place",
    Wrong.CUT_OFF: "is missing with all that came after it",
    Wrong.NOT_SEALED: "is the last and not under this record's seal: the chain was written anew by somebody without "
    "its key, or that key is gone (then see 'kiosk audit seal')",
}


@command.callback()
def audit() -> None:
    """The audit."""


@command.command()
def verify(
    database: DatabaseOption = None,
    heads: Annotated[
        list[Path] | None, typer.Option(help="Heads kept before, instead of those that the settings name.")
    ] = None,
    events: Annotated[
        int | None, typer.Option(help="With --seal: how many events a report that was printed names.")
    ] = None,
    printed: Annotated[
        str | None, typer.Option("--seal", help="The seal of that report; of an embedded record.")
    ] = None,
) -> None:
    """Go along the chain of the audit, past every head that was kept here and elsewhere, and keep the new one."""
    files = tuple(heads) if heads else _files(database)
    kept = {file: _kept(file) for file in files}
    with record_of(database, needs=Permission.READ_AUDIT) as record:
        service = AuditService(record)
        found = service.verify([head for known in kept.values() for head in known])
        before = service.head_at(events) if events else None
    if isinstance(found, Broken):
        raise fail(told(found))
    if printed and (before is None or seal([before]) != printed.strip().lower()):
        raise fail(
            f"the audit does not hold: what it was after {events or 'no'} events is not what was printed. Keep this "
            "database as it is and call for help"
        )
    total = sum(head.count for head in found)
    typer.echo(
        f"The audit holds: {count(total, 'event')} in {count(len(found), 'chain')}, seal {seal(found)}"
    )
    if printed:
        typer.echo(f"After {count(events or 0, 'event')} it was what was printed.")
    for file in files:
        with said():
            keep_heads(file, found, kept[file])


@command.command("seal")
def seal_anew(database: DatabaseOption = None) -> None:
    """Seal the audit of an embedded record as it is, after the key of its seal was lost. First look that it holds."""
    files = _files(database)
    with record_of(database, needs=Permission.READ_AUDIT) as record:
        if not record.embedded:
            raise fail("on a server the audit has no seal: the database itself makes its chains")
        service = AuditService(record)
        found = service.verify([head for file in files for head in _kept(file)])
        if isinstance(found, Broken) and found.why is not Wrong.NOT_SEALED:
            raise fail(told(found))
        found = service.seal_anew()
    if isinstance(found, Broken):
        raise fail(told(found))
    typer.echo(f"The audit is sealed as it is, seal {seal(found)}.")
    typer.echo(
        "What it was before is known by the heads that were kept and the reports that were printed; compare one with "
        "'kiosk audit verify --events NUMBER --seal SEAL'."
    )


def told(broken: Broken) -> str:
    """What is wrong with the audit, and what to do."""
    where = f" of {broken.chain}" if broken.chain else ""
    why = f"event {broken.place}{where} {_WHY[broken.why]}"
    return f"the audit does not hold: {why}. Keep this database as it is and call for help"


@command.command()
def of(
    patient: Annotated[str, typer.Argument(help="The patient's record number.")],
    database: DatabaseOption = None,
) -> None:
    """Say who has done what with a patient's record, and who has read it, the first first."""
    with opened(database, needs=Permission.READ_AUDIT) as (record, clinic):
        try:
            found = AuditService(record).of_patient(patient)
        except LookupError as error:
            shut = (
                ""
                if record.embedded
                else ", or this login may not see it: a lobby's and a board's see nobody"
            )
            raise fail(f"there is no patient with the record number {patient}{shut}") from error
        for event in found:
            when = clinic.local(event.at)
            of_whom = f" ({event.name}, {event.relationship})" if event.name else ""
            typer.echo(f"{when:%Y-%m-%d %H:%M} {event.actor}: {action_words(event.action)}{of_whom}")


@command.command()
def report(database: DatabaseOption = None) -> None:
    """The day in a few lines to print and keep: arrivals, what is left to do, and the seal of the audit."""
    with opened(database, needs=Permission.SEE_DAY) as (record, clinic):
        now, actor = clock(), of_command(who())
        arrivals = ArrivalService(record, clinic, clock).today(actor)
        service = AuditService(record)
        kept = {file: _kept(file) for file in _files(database)}
        broken = service.check([head for known in kept.values() for head in known])
        heads = service.heads()
        entries = DeskService(record, clock).entries(actor)
        done = sum(row.ticket_status is TicketStatus.DONE for row in arrivals)
        typer.echo(f"{clinic.name}, {clinic.today(now).isoformat()}, {clinic.local(now):%H:%M}")
        typer.echo(f"Arrived: {len(arrivals)}, of them seen to the end: {done}")
        left = [at_desk(row.checklist) for row in arrivals if row.is_known]
        of_them = count(sum(map(bool, left)), "visit", "visits")
        typer.echo(f"Left to the front desk in checklists: {count(sum(map(len, left)), 'item')} of {of_them}")
        typer.echo(f"Changes to review: {sum(row.pending_changes for row in arrivals)}")
        typer.echo(f"From kiosks, not settled: {len(entries)}")
        typer.echo(
            f"Audit: {count(sum(head.count for head in heads), 'event')} in {count(len(heads), 'chain')}, "
            f"seal {seal(heads)}"
        )
    if broken is not None:
        raise fail(told(broken))
    for file, known in kept.items():
        with said():
            keep_heads(file, heads, known)


@command.command()
def export(
    file: Annotated[Path, typer.Argument(help="A new file (CSV); it is readable by its owner only.")],
    patient: Annotated[str, typer.Option(help="Of one patient alone, by the record number.")] = "",
    by: Annotated[str, typer.Option(help="What one did alone, by the name that the audit has.")] = "",
    action: Annotated[str, typer.Option(help="What was done alone, by the code that such a file has.")] = "",
    since: Annotated[datetime | None, typer.Option(formats=[DAY], help="From this day on.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=[DAY], help="To the end of this day.")] = None,
    database: DatabaseOption = None,
) -> None:
    """Write events of the audit into a file, the newest first; that it was done is an event itself."""
    with opened(database, needs=Permission.READ_AUDIT) as (record, clinic):
        zone = ZoneInfo(clinic.zone)
        wanted = Wanted(
            patient.strip(),
            by.strip(),
            action.strip(),
            since.replace(tzinfo=zone) if since is not None else None,
            (until + timedelta(days=1)).replace(tzinfo=zone) if until is not None else None,
        )
        with said():
            written = AuditReader(record, clock).export(of_command(who()), wanted, file)
    typer.echo(f"{count(written, 'event')} in {file}")


@command.command()
def reasons(database: DatabaseOption = None) -> None:
    """Every record that was opened with a reason, by breaking the glass or otherwise, and what came of its review."""
    with opened(database, needs=Permission.READ_AUDIT) as (record, clinic):
        found = GlassService(record, clinic, clock).all(of_command(who()))
    for one in found:
        review = (
            f"{one.review.verdict}, by {one.review.by}" if one.review is not None else "waits for a review"
        )
        said_of = f"{one.patient} ({one.mrn})" if one.mrn else one.patient_id
        when = f"{clinic.local(one.at):%Y-%m-%d %H:%M}"
        typer.echo(f"{when} {one.by}, {one.ground}: {said_of}: {one.reason} [{review}]")
    if not found:
        typer.echo("No record was opened with a reason.")


def _files(database: str | None) -> tuple[Path, ...]:
    """Where the heads of this record are kept."""
    with said():
        machine = settings.load()
        return settings.heads_files(machine, database or machine.database_url)


def _kept(file: Path) -> list[Head]:
    try:
        with said():
            return kept_heads(file)
    except ValueError as error:
        raise fail(f"{file} is no list of heads") from error

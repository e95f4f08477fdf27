"""`kiosk audit`: whether anybody has changed what was written down."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk import paths
from kiosk.cli.audit_words import action_words
from kiosk.cli.saying import DatabaseOption, count, fail, opened, record_of, said
from kiosk.clock import system_clock as clock
from kiosk.domain.audit import Broken, Head, Wrong, seal
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import at_desk
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.audit import AuditService
from kiosk.store.anchor import keep_heads, kept_heads

command = typer.Typer(add_completion=False, no_args_is_help=True, help="The audit.")

_WHY = {
    Wrong.EDITED: "has been changed",
    Wrong.MISSING: "is missing, or stands in another's place",
    Wrong.CUT_OFF: "is missing with all that came after it",
}


@command.callback()
def audit() -> None:
    """The audit."""


@command.command()
def verify(
    database: DatabaseOption = None,
    heads: Annotated[Path | None, typer.Option(help="Heads kept before, instead of this computer's.")] = None,
) -> None:
    """Go along the chain of the audit, past every head that this computer has kept, and keep the new one."""
    file = heads or paths.audit_heads_file()
    kept = _kept(file)
    with record_of(database) as record:
        found = AuditService(record).verify(kept)
    if isinstance(found, Broken):
        where = f" of {found.chain}" if found.chain else ""
        why = f"event {found.place}{where} {_WHY[found.why]}"
        raise fail(f"the audit does not hold: {why}. Keep this database as it is and call for help")
    events = sum(head.count for head in found)
    typer.echo(
        f"The audit holds: {count(events, 'event')} in {count(len(found), 'chain')}, seal {seal(found)}"
    )
    with said():
        keep_heads(file, found, kept)


@command.command()
def of(
    patient: Annotated[str, typer.Argument(help="The patient's record number.")],
    database: DatabaseOption = None,
) -> None:
    """Say who has done what with a patient's record, and who has read it, the first first."""
    with opened(database) as (record, clinic):
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
            who = f" ({event.name}, {event.relationship})" if event.name else ""
            typer.echo(f"{when:%Y-%m-%d %H:%M} {event.actor}: {action_words(event.action)}{who}")


@command.command()
def report(database: DatabaseOption = None) -> None:
    """The day in a few lines to print and keep: arrivals, what is left to do, and the seal of the audit."""
    with opened(database) as (record, clinic):
        now = clock()
        arrivals = ArrivalService(record, clinic, clock).today()
        heads = AuditService(record).heads()
        entries = DeskService(record, clock).entries()
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
    file = paths.audit_heads_file()
    with said():
        keep_heads(file, heads, _kept(file))


def _kept(file: Path) -> list[Head]:
    try:
        with said():
            return kept_heads(file)
    except ValueError as error:
        raise fail(f"{file} is no list of heads") from error

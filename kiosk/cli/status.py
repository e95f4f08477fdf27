"""`kiosk status`: whether the record answers, and what waits on which kiosk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import typer

from kiosk import app, settings
from kiosk.cli.saying import DatabaseOption, clock, count, said
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.desk import DeskService
from kiosk.services.recorded import backlog_of
from kiosk.store import troubles
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox, outbox_key

command = typer.Typer(add_completion=False)
ADVICE = "Check that it runs, and the address: --database, or 'database_url' in the settings"


@command.command()
def status(database: DatabaseOption = None) -> None:
    """Say whether the record answers, how much waits on each kiosk for delivery, and for how long."""
    with said():
        machine = settings.load()
        url = database or machine.database_url
        troubles.address(url)
        answers = _record(url)
        outbox = app.own_folder(replace(machine, database_url=url)) / "outbox.bin"
        if outbox.exists():
            _own(machine.kiosk_name, outbox)
    if not answers:
        raise typer.Exit(1)


def _record(url: str) -> bool:
    shown = troubles.address(url).render_as_string()
    if missing := _not_there(url):
        typer.echo(f"Record {shown}: {missing}")
        return False
    try:
        record = Database(url)
    except EnvironmentFailure as failure:
        typer.echo(f"Record {shown}: cannot be opened: {failure}")
        return False
    try:
        revision = record.revision()
        if revision is None:
            typer.echo(f"Record {shown}: is empty; 'kiosk database upgrade' makes its tables")
            return False
        kiosks = DeskService(record, clock).kiosks()
        typer.echo(f"Record {shown}: answers, revision {revision}")
    except EnvironmentFailure as failure:
        typer.echo(f"Record {shown}: does not answer: {failure}. {ADVICE}")
        return False
    finally:
        record.close()
    now = clock()
    for kiosk in kiosks:
        since = f", the oldest for {_minutes(kiosk.oldest_at, now)}" if kiosk.oldest_at else ""
        typer.echo(
            f"  {kiosk.kiosk}: {kiosk.pending:,} waiting{since}; version {kiosk.version or 'unknown'}, "
            f"heard {_minutes(kiosk.reported_at, now)} ago"
        )
    return True


def _not_there(url: str) -> str:
    """Why there is no record: to ask how it is must not make one."""
    parsed = troubles.address(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or Path(parsed.database).exists():
        return ""
    return "there is none yet; 'kiosk import', 'kiosk lobby' or 'kiosk database create' make one"


def _own(name: str, file: Path) -> None:
    """What waits on this very computer, also when no record answers."""
    try:
        outbox = Outbox(file, outbox_key(file))
    except EnvironmentFailure as failure:
        typer.echo(f"This kiosk, {name}: {failure}")
        return
    waiting = backlog_of(outbox)
    outbox.close()
    since = f", the oldest for {_minutes(waiting.oldest, clock())}" if waiting.oldest else ""
    typer.echo(f"This kiosk, {name}: {count(waiting.count, 'record')} waiting{since}")


def _minutes(moment: datetime, now: datetime) -> str:
    minutes = max(0, int((now - moment).total_seconds() // 60))
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"

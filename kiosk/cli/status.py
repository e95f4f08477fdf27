"""`kiosk status`: whether the record answers, and what waits on which kiosk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.engine import make_url

from kiosk import app, settings
from kiosk.cli.saying import clock, fail
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.desk import DeskService
from kiosk.services.recorded import backlog_of
from kiosk.settings import SettingsError
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox, outbox_key

command = typer.Typer(add_completion=False)


@command.command()
def status(
    database: Annotated[
        str | None,
        typer.Option("--database", help="SQLAlchemy URL of the shared record, instead of the settings'."),
    ] = None,
) -> None:
    """Say whether the record answers, how much waits on each kiosk for delivery, and for how long."""
    try:
        machine = settings.load()
    except SettingsError as error:
        raise fail(str(error)) from error
    url = database or machine.database_url
    answers = _record(url)
    outbox = app.own_folder(replace(machine, database_url=url)) / "outbox.bin"
    if outbox.exists():
        _own(machine.kiosk_name, outbox)
    if not answers:
        raise typer.Exit(1)


def _record(url: str) -> bool:
    shown = make_url(url).render_as_string()
    try:
        record = Database(url)
    except EnvironmentFailure as failure:
        typer.echo(f"Record {shown}: cannot be opened: {failure}")
        return False
    try:
        kiosks = DeskService(record, clock).kiosks()
        typer.echo(f"Record {shown}: answers, revision {record.revision()}")
    except EnvironmentFailure as failure:
        typer.echo(f"Record {shown}: does not answer ({failure})")
        return False
    finally:
        record.close()
    now = clock()
    for kiosk in kiosks:
        since = f", the oldest for {_minutes(kiosk.oldest_at, now)}" if kiosk.oldest_at else ""
        typer.echo(
            f"  {kiosk.kiosk}: {kiosk.pending} waiting{since}; version {kiosk.version or 'unknown'}, "
            f"heard {_minutes(kiosk.reported_at, now)} ago"
        )
    return True


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
    typer.echo(f"This kiosk, {name}: {waiting.count} waiting{since}")


def _minutes(moment: datetime, now: datetime) -> str:
    minutes = max(0, int((now - moment).total_seconds() // 60))
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"

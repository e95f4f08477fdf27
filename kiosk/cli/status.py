"""`kiosk status`: whether the record answers, what waits on which kiosk, and who keeps the keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import typer

from kiosk import app, paths, settings
from kiosk.cli.audit import told
from kiosk.cli.keys import line, meanings
from kiosk.cli.saying import DatabaseOption, said, who
from kiosk.cli.told_bookings import TOLD_BY_WAYS, told_of_bookings
from kiosk.cli.unread_mail import ANSWERED, told_unreadable
from kiosk.clock import system_clock as clock
from kiosk.devices.cameras import state_of
from kiosk.devices.serial_ports import trouble_of
from kiosk.domain.actor import of_command
from kiosk.domain.counted import count
from kiosk.domain.failures import EnvironmentFailure, StoreRefused
from kiosk.domain.faults import Fault
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import AGAIN, STUCK
from kiosk.services.offline.recorded import backlog_of
from kiosk.services.record.audit import AuditService
from kiosk.services.record.clinic import ClinicService
from kiosk.store import transport, troubles
from kiosk.store.anchor import kept_heads
from kiosk.store.database import Database
from kiosk.store.faults import faults_in
from kiosk.store.key_files import key_files
from kiosk.store.outbox import Outbox, broken_beside, outbox_key

# Of what was set aside, the latest; the desk has them all.
# From which revision a record knows of printers.
PRINTERS = "0116"
SHOWN = 10

command = typer.Typer(add_completion=False)
ADVICE = "Check that it runs, and the address: --database, or 'database_url' in the settings"


@command.command()
def status(database: DatabaseOption = None) -> None:
    """Say whether the record answers, what waits on each kiosk and for how long, and who keeps the keys."""
    with said():
        machine = settings.load()
        if warning := settings.told_to_others():
            typer.echo(f"Settings: {warning}")
        url = database or machine.database_url
        if weakness := transport.weakness(troubles.address(url)):
            typer.echo(f"The way to the server is not safe: {weakness}")
        if machine.scanner_port and (trouble := trouble_of(machine.scanner_port)):
            typer.echo(f"The scanner at {machine.scanner_port} {trouble}")
        if machine.scan_camera:
            typer.echo(f"The camera '{machine.scan_camera}' {state_of(machine.scan_camera)}")
        answers = _record(url)
        keys = key_files(url)
        for text in (*(line(key) for key in keys), *meanings(keys)):
            typer.echo(text)
        outbox = app.own_folder(replace(machine, database_url=url)) / "outbox.bin"
        for broken in broken_beside(outbox):
            typer.echo(
                f"This kiosk, {machine.kiosk_name}: its outbox was damaged, and is kept as {broken}; the check-ins "
                "that waited behind the damage are not at the front desk. Move it away once that is settled"
            )
        if outbox.exists():
            _own(machine.kiosk_name, outbox)
        for fault in faults_in(paths.data_folder()):
            typer.echo(f"  {_told(fault, clock())}")
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
        kiosks = DeskService(record, clock).kiosks(of_command(who()), printers=revision >= PRINTERS)
        typer.echo(f"Record {shown}: answers, revision {revision}")
        for file in settings.heads_files(settings.load(), url):
            try:
                broken = AuditService(record).check(kept_heads(file))
            except (ValueError, OSError):
                typer.echo(f"  the ends of the audit that were kept in {file} cannot be read")
                continue
            if broken is not None:
                typer.echo(f"  {told(broken)}")
        # A record of before knows of no mail that comes back.
        if revision >= ANSWERED and (unread := _mail(record)):
            typer.echo(f"  {unread}")
        if revision >= TOLD_BY_WAYS and (words := _told_of(record)):
            typer.echo(f"  {words}")
        for name in ClinicService(record).wrong():
            typer.echo(
                f"  clinic setting {name}: cannot be read, and counts as not set; see 'kiosk clinic show'"
            )
    except StoreRefused as refused:
        # It was there, and said what is wrong: there is nothing to look for elsewhere.
        typer.echo(f"Record {shown}: cannot be used: {refused}")
        return False
    except EnvironmentFailure as failure:
        typer.echo(f"Record {shown}: does not answer: {failure}. {ADVICE}")
        return False
    finally:
        record.close()
    now = clock()
    for kiosk in kiosks:
        since = f", the oldest for {_minutes(kiosk.oldest_at, now)}" if kiosk.oldest_at else ""
        typer.echo(
            f"  {kiosk.kiosk}: {kiosk.pending:,} waiting{since}{_aside(kiosk.set_aside)}; "
            f"version {kiosk.version or 'unknown'}, heard {_minutes(kiosk.reported_at, now)} ago"
        )
        if kiosk.problem == STUCK:
            typer.echo(
                "    some of it can neither be delivered nor handed to the desk; it is kept, and tried again"
            )
        elif kiosk.problem == AGAIN:
            typer.echo("    some of it was not taken just now; it is kept, and is tried again shortly")
        if kiosk.printer:
            typer.echo(f"    its printer: {kiosk.printer.replace('_', ' ')}")
        for fault in kiosk.faults:
            typer.echo(f"    {_told(fault, now)}")
    return True


def _mail(record: Database) -> str:
    """What to know of the mail that comes in; empty for nothing, and to a login that has no part in mail."""
    try:
        return told_unreadable(record, settings.load().mail)
    except StoreRefused:
        return ""


def _told_of(record: Database) -> str:
    """By which ways patients were told of bookings lately; empty for nothing, and to a login that has no part in it."""
    try:
        return told_of_bookings(record)
    except StoreRefused:
        return ""


def _not_there(url: str) -> str:
    """Why there is no record: to ask how it is must not make one."""
    file = troubles.file_of(troubles.address(url))
    if file is None or file.exists():
        return ""
    return "there is none yet; 'kiosk import', 'kiosk lobby' or 'kiosk database create' make one"


def _own(name: str, file: Path) -> None:
    """What waits on this very computer, also when no record answers, and while its lobby runs."""
    try:
        outbox = Outbox.seen(file, outbox_key(file))
    except EnvironmentFailure as failure:
        typer.echo(f"This kiosk, {name}: {failure}")
        return
    waiting, aside = backlog_of(outbox), outbox.aside()
    since = f", the oldest for {_minutes(waiting.oldest, clock())}" if waiting.oldest else ""
    typer.echo(
        f"This kiosk, {name}: {count(waiting.count, 'record')} waiting{since}{_aside(waiting.set_aside)}"
    )
    for record in aside[-SHOWN:]:
        typer.echo(f"  set aside: record {record.record_id} ({record.set_aside})")


def _aside(number: int) -> str:
    return f"; {number} set aside for the desk and kept there" if number else ""


def _told(fault: Fault, now: datetime) -> str:
    """A fault in a line: what, where, how often and how long ago."""
    return (
        f"fault of {fault.program}: {fault.kind} at {fault.place}, {count(fault.count, 'time')}, "
        f"the last {_minutes(fault.last, now)} ago"
    )


def _minutes(moment: datetime, now: datetime) -> str:
    minutes = max(0, int((now - moment).total_seconds() // 60))
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"

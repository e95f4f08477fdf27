"""``kiosk mail``: invitations and reminders go out from a computer that may see the whole record."""

from __future__ import annotations

import signal
import sys
from threading import Event
from typing import Annotated

import typer

from kiosk import log, paths, settings
from kiosk.cli.saying import DatabaseOption, KeysOption, record_of, said, who
from kiosk.clock import system_clock as clock
from kiosk.devices.smtp import MailLine, MailServer
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.mail import MailOutcome
from kiosk.domain.mail.settings import MailSettings
from kiosk.services.desk.mailing import MailingService, Round
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import SettingsError
from kiosk.store.database import Database
from kiosk.store.sealed_word import MAIL_PASSWORD

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Invitations and reminders by e-mail.")

# In seconds, from one round to the next.
EVERY = 60.0
_PORTS = {"starttls": 587, "tls": 465}
_WORDS = {
    MailOutcome.SENT: "{count} sent",
    MailOutcome.REFUSED: "{count} refused for good",
    MailOutcome.LATER: "{count} to be tried again",
    MailOutcome.AWAY: "the server takes nothing now ({code})",
    MailOutcome.UNCLEAR: "{count} of which nobody knows whether they went out: they are not sent again",
}


def _mail() -> MailSettings:
    found = settings.load().mail
    if found is None:
        raise SettingsError(
            f"{paths.machine_settings_file()} names no mail server. Write there [mail], server and sender"
        )
    return found


def server_of(found: MailSettings, called: str) -> MailServer:
    """The mail server of this computer's settings. Raises StoreRefused: its password is not to be had."""
    return MailServer(
        host=found.server,
        port=found.port or _PORTS[found.security],
        sender=found.sender,
        called=called,
        user=found.user,
        password=MAIL_PASSWORD.kept() if found.user else "",
        implicit=found.security == "tls",
        authority=found.authority,
    )


@command.command()
def run(
    once: Annotated[bool, typer.Option("--once", help="Send what is due now, and end.")] = False,
    database: DatabaseOption = None,
) -> None:
    """Send what is due, every minute, until this is ended."""
    ended = Event()
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name) and not once:
            signal.signal(getattr(signal, name), lambda *_: ended.set())
    with said():
        found = _mail()
    with record_of(database, whole=True) as record:
        while not ended.is_set():
            try:
                done = _round(record, found, ended)
            except EnvironmentFailure as error:
                if once:
                    raise
                log.get(__name__).warning("mail_round_failed", exc_type=type(error).__name__)
                done = Round()
            if once:
                typer.echo(told(done))
                raise typer.Exit(1 if done.away is not None else 0)
            if done.counts:
                typer.echo(told(done))
            ended.wait(EVERY)


def told(done: Round) -> str:
    """What came of a round, in a sentence."""
    parts = [
        _WORDS[outcome].format(count=count, code=done.away or "no answer")
        for outcome, count in done.counts.items()
    ]
    return f"Mail: {', '.join(parts)}." if parts else "Mail: nothing is due."


@command.command()
def password(keys: KeysOption = None) -> None:
    """Give the password at the mail server, by the keyboard or the standard input; this computer keeps it sealed."""
    given = (
        typer.prompt("The mail server's password", hide_input=True)
        if sys.stdin.isatty()
        else sys.stdin.readline(1000).rstrip("\r\n")
    )
    with said():
        if not given:
            MAIL_PASSWORD.forget()
            typer.echo("No password is kept.")
            return
        MAIL_PASSWORD.keep(given, keys or "")
    typer.echo("The password is kept.")


def _round(record: Database, found: MailSettings, ended: Event) -> Round:
    clinic = InForce(ClinicService(record).load())
    with MailLine(server_of(found, clinic.current.name), clock) as line:
        mailing = MailingService(record, clinic, clock, found.plan, of_command(who()))
        return mailing.run(line.hand, ended.is_set)

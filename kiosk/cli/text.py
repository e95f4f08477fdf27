"""``kiosk text``: texts about bookings go out, and what comes back is heard, where one that sees the record whole."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import Annotated

import typer

from kiosk import log, paths, settings
from kiosk.cli.ending import when_told_to_end
from kiosk.cli.mail import told
from kiosk.cli.saying import DatabaseOption, KeysOption, fail, record_of, said, who
from kiosk.cli.told_bookings import told_of_bookings
from kiosk.clock import system_clock as clock
from kiosk.devices.smpp.line import SmppLine, TextServer
from kiosk.devices.text_port import TextMessages
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.mail import TellingWay
from kiosk.domain.mail.incoming import ReplyOutcome
from kiosk.domain.mail.text_settings import LONGEST_PASSWORD, TextSettings, ways_of
from kiosk.domain.mail.texts import TellingWays, TextHeard
from kiosk.services.desk.mailing import MailingService, Round
from kiosk.services.desk.text_replies import TextReplyService
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import SettingsError
from kiosk.store.database import Database
from kiosk.store.sealed_word import TEXT_PASSWORD

command = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Reminders and answers by text message."
)

# In seconds, from one round to the next.
EVERY = 60.0
# With --once: so long after the last of what comes nothing more is waited for, in seconds.
QUIET = 2.0
# So many of those waits at most.
_MOST = 30
_PORTS = {"tls": 3550}
_WORDS = {
    ReplyOutcome.CONFIRMED: "{count} confirmed",
    ReplyOutcome.CANCELLED: "{count} cancelled",
    ReplyOutcome.CALL_BACK: "{count} to be called back",
    ReplyOutcome.BOUNCED: "{count} that reached nobody",
    ReplyOutcome.STOPPED: "{count} who want no more texts",
    ReplyOutcome.OLD: "{count} about what is not so any more",
    ReplyOutcome.TOO_MANY: "{count} more than anybody is called back for",
    ReplyOutcome.AGAIN: "{count} heard before",
    ReplyOutcome.NOBODYS: "{count} that arrived",
    ReplyOutcome.ELSE: "{count} of numbers that nobody has asked anything",
}


def _text() -> tuple[TextSettings, TellingWays]:
    machine = settings.load()
    found = machine.text
    if found is None:
        raise SettingsError(
            f"{paths.machine_settings_file()} names no message centre. Write there [text], server, user and sender"
        )
    return found, ways_of(machine.mail.plan if machine.mail else None, found)


def server_of(found: TextSettings) -> TextServer:
    """The message centre of this computer's settings. Raises StoreRefused: its password is not to be had."""
    return TextServer(
        host=found.server,
        port=found.port or _PORTS.get(found.security, 2775),
        user=found.user,
        password=TEXT_PASSWORD.kept(),
        sender=found.number,
        security="tls" if found.security == "tls" else "plain",
        authority=found.authority,
        window=found.window,
        by_options=found.long == "sar",
    )


@command.command()
def run(
    once: Annotated[bool, typer.Option("--once", help="Send and hear what is there now, and end.")] = False,
    database: DatabaseOption = None,
) -> None:
    """Send what is due and hear what comes, until this is ended. One computer of the clinic does this."""
    ended = Event()
    if not once:
        when_told_to_end(ended.set)
    with said():
        found, ways = _text()
        line = SmppLine(server_of(found), wait=ended.wait, stop=ended.is_set)
    with record_of(database, whole=True) as record:
        try:
            if once:
                _once(record, line, found, ways)
            while not ended.is_set():
                _turn(record, line, found, ways, ended.is_set)
        finally:
            line.close()


@command.command()
def check(database: DatabaseOption = None) -> None:
    """Say whether the message centre lets this computer in, and how texts of the last days stand."""
    with said():
        found, _ = _text()
        line = SmppLine(server_of(found))
    there = line.ready()
    typer.echo(f"Message centre {found.server}: {'lets this computer in' if there else line.why}")
    line.close()
    with record_of(database, whole=True) as record:
        if words := told_of_bookings(record):
            typer.echo(words)
    raise typer.Exit(0 if there else 1)


@command.command()
def password(keys: KeysOption = None) -> None:
    """Give the password at the message centre, by the keyboard or the standard input; this computer keeps it sealed."""
    given = (
        typer.prompt("The message centre's password", hide_input=True)
        if sys.stdin.isatty()
        else sys.stdin.readline(1000).rstrip("\r\n")
    )
    if not given.isascii() or len(given) > LONGEST_PASSWORD:
        raise fail(
            f"a message centre knows passwords of {LONGEST_PASSWORD} letters at most, from the keyboard of English:"
            " ask whoever runs it for the one of SMPP"
        )
    with said():
        if not given:
            TEXT_PASSWORD.forget()
            typer.echo("No password is kept.")
            return
        TEXT_PASSWORD.keep(given, keys or "")
    typer.echo("The password is kept.")


def _once(record: Database, line: TextMessages, found: TextSettings, ways: TellingWays) -> None:
    counts: dict[ReplyOutcome, int] = {}
    hearing = _hearing(record, found, counts)
    line.listen(QUIET, hearing)
    done = _round(record, line, found, ways, lambda: False)
    typer.echo(told(done, "Texts"))
    for _ in range(_MOST):
        before = sum(counts.values())
        line.listen(QUIET, hearing)
        if sum(counts.values()) == before:
            break
    if counts:
        typer.echo(_told_heard(counts))
    raise typer.Exit(1 if done.away is not None else 0)


def _hearing(
    record: Database, found: TextSettings, counts: dict[ReplyOutcome, int]
) -> Callable[[TextHeard], bool]:
    """Who hears what comes; what is not written down now is brought again by the message centre."""
    clinic = InForce(ClinicService(record).load())
    replies = TextReplyService(record, clinic, clock, found.plan, of_command(who()))

    def hear(what: TextHeard) -> bool:
        try:
            outcome = replies.hear(what, found.country)
        except Exception as error:
            # A fault of ours included: one message never stands in the way of the next.
            log.get(__name__).warning("text_not_heard", exc_type=type(error).__name__)
            return False
        counts[outcome] = counts.get(outcome, 0) + 1
        return True

    return hear


def _turn(
    record: Database, line: TextMessages, found: TextSettings, ways: TellingWays, stop: Callable[[], bool]
) -> None:
    """Hear what has come, send what is due, and hear again until the next turn; what breaks is tried again in that."""
    counts: dict[ReplyOutcome, int] = {}
    try:
        hearing = _hearing(record, found, counts)
        # What was answered is known before anything is sent because it was not.
        line.listen(QUIET, hearing)
        if line.ready():
            done = _round(record, line, found, ways, stop)
            if done.counts:
                typer.echo(told(done, "Texts"))
    except EnvironmentFailure as error:
        log.get(__name__).warning("text_round_failed", exc_type=type(error).__name__)

        def hearing(what: TextHeard) -> bool:
            return False

    line.listen(EVERY, hearing)
    if counts:
        typer.echo(_told_heard(counts))


def _round(
    record: Database, line: TextMessages, found: TextSettings, ways: TellingWays, stop: Callable[[], bool]
) -> Round:
    clinic = InForce(ClinicService(record).load())
    mailing = MailingService(record, clinic, clock, found.plan, of_command(who()), ways, TellingWay.TEXT)
    return mailing.run(line.hand, stop)


def _told_heard(counts: dict[ReplyOutcome, int]) -> str:
    """What came, in a sentence."""
    parts = [_WORDS[heard].format(count=f"{number:,}") for heard, number in counts.items()]
    return f"Heard: {', '.join(parts)}."

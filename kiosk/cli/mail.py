"""``kiosk mail``: invitations and reminders go out, and answers are heard, at a computer that sees the whole record."""

from __future__ import annotations

import sys
from threading import Event
from typing import Annotated

import typer

from kiosk import log, paths, settings
from kiosk.cli.ending import when_told_to_end
from kiosk.cli.mailbox import hear, mailbox_of, replies_of
from kiosk.cli.mailbox import told as told_heard
from kiosk.cli.saying import DatabaseOption, KeysOption, record_of, said, who
from kiosk.cli.unread_mail import TOLD, told_unreadable
from kiosk.clock import system_clock as clock
from kiosk.devices.imap import Mailbox, MailboxAway
from kiosk.devices.smtp import MailLine, MailServer
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.mail import MailOutcome
from kiosk.domain.mail.settings import MailSettings
from kiosk.domain.mail.text_settings import ways_of
from kiosk.domain.mail.texts import TellingWays
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import Payment
from kiosk.services.desk import replies
from kiosk.services.desk.mailing import MailingService, Round
from kiosk.services.desk.receipts import ReceiptMailing, Writes
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import SettingsError
from kiosk.store.database import Database
from kiosk.store.sealed_word import MAIL_PASSWORD

command = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Invitations, reminders and answers by e-mail."
)

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


def _mail() -> tuple[MailSettings, TellingWays]:
    machine = settings.load()
    found = machine.mail
    if found is None:
        raise SettingsError(
            f"{paths.machine_settings_file()} names no mail server. Write there [mail], server and sender"
        )
    return found, ways_of(found.plan, machine.text)


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
    once: Annotated[bool, typer.Option("--once", help="Send and hear what is there now, and end.")] = False,
    database: DatabaseOption = None,
) -> None:
    """Send what is due and hear what has come, every minute, until this is ended."""
    ended = Event()
    if not once:
        when_told_to_end(ended.set)
    with said():
        found, ways = _mail()
    with record_of(database, whole=True) as record:
        while not ended.is_set():
            try:
                # What was answered is known before anything is sent because it was not.
                heard, away = _hear(record, found, ended)
                done = _round(record, found, ways, ended)
            except EnvironmentFailure as error:
                if once:
                    raise
                log.get(__name__).warning("mail_round_failed", exc_type=type(error).__name__)
                heard, away, done = "", "", Round()
            if once or done.counts:
                typer.echo(told(done))
            for words in filter(None, (heard, away if once else "")):
                typer.echo(words)
            if once:
                raise typer.Exit(1 if done.away is not None or away else 0)
            ended.wait(EVERY)


@command.command()
def check(database: DatabaseOption = None) -> None:
    """Say whether the mailbox opens, how much waits there, and what came of what was in it."""
    with said():
        found, _ = _mail()
    wrong = False
    with record_of(database, whole=True) as record:
        if not found.imap:
            typer.echo("Mailbox: none is read; write 'imap' into [mail] for that")
        else:
            try:
                with Mailbox(mailbox_of(found)) as box:
                    number = len(box.waiting(clock(), 10_000))
                typer.echo(f"Mailbox {found.imap}: opens; {number:,} to look at")
            except MailboxAway as error:
                typer.echo(f"Mailbox {found.imap}: {error}")
                wrong = True
        counts = replies.counts(record, clock() - TOLD, of_command(who()))
        if words := told_heard(counts):
            typer.echo(f"Of the last {TOLD.days} days: {words.removeprefix('Mailbox: ')}")
        if words := told_unreadable(record, found):
            typer.echo(words)
    raise typer.Exit(1 if wrong else 0)


def told(done: Round, what: str = "Mail") -> str:
    """What came of a round, in a sentence."""
    parts = [
        _WORDS[outcome].format(count=count, code=done.away or "no answer")
        for outcome, count in done.counts.items()
    ]
    return f"{what}: {', '.join(parts) or 'nothing is due'}."


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


def _hear(record: Database, found: MailSettings, ended: Event) -> tuple[str, str]:
    """What came of the mailbox in words, and why it could not be read; empty where it is not, or could."""
    if not found.imap:
        return "", ""
    clinic = InForce(ClinicService(record).load())
    try:
        with Mailbox(mailbox_of(found)) as box:
            return told_heard(hear(box, replies_of(record, clinic, found), ended.is_set)), ""
    except MailboxAway as error:
        log.get(__name__).warning("mailbox_away")
        return "", f"Mailbox {found.imap}: {error}."


def _round(record: Database, found: MailSettings, ways: TellingWays, ended: Event) -> Round:
    clinic = InForce(ClinicService(record).load())
    with MailLine(server_of(found, clinic.current.name), clock) as line:
        actor = of_command(who())
        done = MailingService(record, clinic, clock, found.plan, actor, ways).run(line.hand, ended.is_set)
        receipts = ReceiptMailing(
            record, clinic, clock, actor, _written(clinic.current), first_name=found.plan.first_name
        )
        receipts.run(line.hand, done, ended.is_set)
        return done


def _written(clinic: ClinicSettings) -> Writes:
    """How a receipt is written, by the words of the one that is printed."""

    def written(payment: Payment, name: str, left: Money, code: str) -> tuple[str, str]:
        # Not before there is a receipt: what knows the words has to be loaded, and needs no screen.
        from kiosk.qt.papers.receipts import receipt_mail
        from kiosk.qt.translation import Catalogues, in_language

        catalogues = Catalogues(paths.resources() / "i18n")
        language = next((item for item in catalogues.live if item.code == code), catalogues.live[0])
        return receipt_mail(payment, name, left, clinic, language, in_language(catalogues, language.code))

    return written

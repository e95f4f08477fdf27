"""The mailbox's part of ``kiosk mail``: what has come is heard, written down, and only then marked as heard."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import log
from kiosk.cli.saying import who
from kiosk.clock import system_clock as clock
from kiosk.devices.imap import Mailbox, MailboxServer
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.mail.incoming import ReplyOutcome
from kiosk.domain.mail.settings import MailSettings
from kiosk.interop.mail_bodies import UnreadableMail
from kiosk.interop.mail_reading import key_of, read_mail
from kiosk.services.desk.replies import ReplyService
from kiosk.store.database import Database
from kiosk.store.sealed_word import MAIL_PASSWORD

# In one round; what is left is there in the next.
MOST = 100
_PORTS = {"tls": 993}
_WORDS = {
    ReplyOutcome.CONFIRMED: "{count} confirmed",
    ReplyOutcome.CANCELLED: "{count} cancelled",
    ReplyOutcome.CALL_BACK: "{count} to be called back",
    ReplyOutcome.BOUNCED: "{count} returned by another server",
    ReplyOutcome.STOPPED: "{count} who want no more mail",
    ReplyOutcome.NOT_THEIRS: "{count} of somebody else than whom the clinic wrote to",
    ReplyOutcome.OLD: "{count} about what is not so any more",
    ReplyOutcome.TOO_MANY: "{count} more than anybody is called back for",
    ReplyOutcome.UNREADABLE: "{count} unreadable",
    ReplyOutcome.AGAIN: "{count} heard before",
    ReplyOutcome.NOBODYS: "{count} that nobody has written",
    ReplyOutcome.ELSE: "{count} about something else",
}


def mailbox_of(found: MailSettings) -> MailboxServer:
    """The mailbox of this computer's settings. Raises StoreRefused: its password is not to be had."""
    return MailboxServer(
        host=found.imap,
        port=found.imap_port or _PORTS.get(found.imap_security, 143),
        user=found.imap_user or found.user,
        password=MAIL_PASSWORD.kept(),
        security=found.imap_security,
        authority=found.authority,
        folder=found.imap_folder,
        done=found.imap_done,
        unreadable=found.imap_unreadable,
    )


def replies_of(record: Database, clinic: Clinic, found: MailSettings) -> ReplyService:
    """Who hears what comes, for whoever gives the command."""
    return ReplyService(record, clinic, clock, found.plan, of_command(who()))


def hear(box: Mailbox, replies: ReplyService, stop: Callable[[], bool]) -> dict[ReplyOutcome, int]:
    """One round; what came of it, how many of each. Raises EnvironmentFailure."""
    counts: dict[ReplyOutcome, int] = {}
    for key in box.waiting(clock(), MOST):
        if stop():
            break
        raw = box.fetch(key)
        if raw is None:
            continue
        heard = _heard(replies, raw)
        # Written down by now: what breaks here is heard before, the next time.
        match heard:
            case ReplyOutcome.UNREADABLE:
                box.unreadable(key)
            case ReplyOutcome.ELSE | ReplyOutcome.NOBODYS | ReplyOutcome.NOT_THEIRS:
                box.looked_at(key)
            case _:
                box.done(key)
        counts[heard] = counts.get(heard, 0) + 1
    return counts


def told(counts: dict[ReplyOutcome, int]) -> str:
    """What came of a round, in a sentence; empty for nothing."""
    parts = [_WORDS[heard].format(count=f"{number:,}") for heard, number in counts.items()]
    return f"Mailbox: {', '.join(parts)}." if parts else ""


def _heard(replies: ReplyService, raw: bytes) -> ReplyOutcome:
    try:
        return replies.hear(read_mail(raw))
    except EnvironmentFailure:
        raise
    except Exception as error:
        # A fault of ours included: one message never stands in the way of the next.
        if not isinstance(error, UnreadableMail):
            log.get(__name__).warning("mail_not_heard", exc_type=type(error).__name__)
        replies.unreadable(key_of(raw))
        return ReplyOutcome.UNREADABLE

"""What nobody could read of the mail that has come, for who asks how things stand: what reads mail is not loaded."""

from __future__ import annotations

from datetime import timedelta

from kiosk.cli.saying import who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.counted import count
from kiosk.domain.mail.incoming import ReplyOutcome
from kiosk.domain.mail.settings import MailSettings
from kiosk.services.desk.replies import counts
from kiosk.store.database import Database

# From this revision on a record has what came of answers.
ANSWERED = "0105"
# What is told of what could not be read.
TOLD = timedelta(days=30)


def told_unreadable(record: Database, found: MailSettings | None = None) -> str:
    """How many messages nobody could read lately, and where they are; empty for none."""
    number = counts(record, clock() - TOLD, of_command(who())).get(ReplyOutcome.UNREADABLE, 0)
    if not number:
        return ""
    where = f"the folder {found.imap_unreadable} of the mailbox" if found and found.imap else "the mailbox"
    return (
        f"Mail: {count(number, 'message')} of the last {TOLD.days} days could not be read; look into {where}"
    )

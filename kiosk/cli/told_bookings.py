"""By which ways patients were told of their bookings, and how that stands, for who asks how things stand."""

from __future__ import annotations

from kiosk.cli.saying import who
from kiosk.cli.unread_mail import TOLD
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.mail import MailState, TellingWay
from kiosk.services.desk.reminders import told_counts
from kiosk.store.database import Database

# From this revision on a record knows by which way somebody was told.
TOLD_BY_WAYS = "0118"
_WAYS = {TellingWay.MAIL: "mail", TellingWay.TEXT: "text"}
_STANDS = {
    "arrived": "arrived",
    MailState.SENT: "sent",
    "failed": "came back or reached nobody",
    MailState.REFUSED: "refused",
    MailState.UNCLEAR: "of which nobody knows whether they went out",
    MailState.DUE: "to be tried again",
    MailState.SENDING: "being sent",
    MailState.DROPPED: "not sent any more",
}


def told_of_bookings(record: Database) -> str:
    """A sentence of each way; empty where nobody was told anything."""
    counts = told_counts(record, clock() - TOLD, of_command(who()))
    parts = []
    for way, name in _WAYS.items():
        said = [
            f"{counts[way, state]:,} {words}" for state, words in _STANDS.items() if (way, state) in counts
        ]
        if said:
            parts.append(f"by {name} {', '.join(said)}")
    return f"Told of bookings in the last {TOLD.days} days: {'; '.join(parts)}" if parts else ""

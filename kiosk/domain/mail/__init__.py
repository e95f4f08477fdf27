"""Mail about bookings ahead: what is owed to whom and when, where it stands, and at what time of day none is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

# Who has written is called within so long.
CALLED_WITHIN = timedelta(hours=4)
# After so many tries nothing more is tried.
MOST_TRIES = 12
# Minutes until the next try, by how many there were; the last for all after it.
_PAUSES = (5, 15, 60, 240)
# RFC 5321, 4.5.3.1; only what every server takes, and nothing that means something in a header.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", re.ASCII)
_LONGEST_ADDRESS = 254


class TellingWay(StrEnum):
    """By which way somebody is told."""

    MAIL = "mail"
    TEXT = "text"


class MailKind(StrEnum):
    """What a message is about."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    CANCELLATION = "cancellation"


class MailState(StrEnum):
    """Where a message stands."""

    DUE = "due"
    # Somebody has begun to send it; whoever finds it so much later cannot know how that ended.
    SENDING = "sending"
    SENT = "sent"
    # The server has said no for good, or there is no such address.
    REFUSED = "refused"
    # The line broke while the server had the message: it may have gone, and is not sent again.
    UNCLEAR = "unclear"
    # Nobody is to have it any more: the booking is over, or they want no mail.
    DROPPED = "dropped"


class MailOutcome(StrEnum):
    """What came of handing a message to a server."""

    SENT = "sent"
    REFUSED = "refused"
    # This message not now.
    LATER = "later"
    # No message now: the server is not there, or does not let this computer in.
    AWAY = "away"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Handed:
    """An outcome, and the server's code of it; 0 where it gave none.

    Attributes:
        parts: by which names the server has the parts of a text; empty for one that it did not name.
    """

    outcome: MailOutcome
    code: int = 0
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Envelope:
    """A message that is whole.

    Attributes:
        key: by which it is known, of all messages of the clinic.
        calendar: an iCalendar object; empty for none. ``method`` is what it asks for (RFC 5546).
        stops: by writing what to the sender nothing more is sent; empty where nobody reads that.
    """

    key: str
    address: str
    subject: str
    text: str
    calendar: str = ""
    method: str = ""
    stops: str = ""


@dataclass(frozen=True)
class MailPlan:
    """How the clinic writes.

    Attributes:
        sender: the address from which it does.
        days_before: so many days before a booking it is called to mind; 0 for never.
        ahead_days: of bookings that are further ahead nothing is said yet.
        quiet_from, quiet_until: between these minutes of the day, by the clinic's clock, nothing is sent; the same
            for no such time.
        first_name, place: whether they stand in a message.
        asks: whether an invitation asks for an answer, which comes to the sender's mailbox.
        is_read: whether a program reads the answers.
        declines_end: whether who writes that they do not come is taken off the plan; else they are called.
    """

    sender: str
    days_before: int = 2
    ahead_days: int = 90
    quiet_from: int = 20 * 60
    quiet_until: int = 8 * 60
    first_name: bool = True
    place: bool = True
    asks: bool = False
    is_read: bool = False
    declines_end: bool = True

    def is_quiet(self, now: datetime, zone: ZoneInfo) -> bool:
        """Whether nothing is sent now (aware).

        >>> from datetime import UTC
        >>> MailPlan("a@b.example").is_quiet(datetime(2026, 3, 2, 21, tzinfo=UTC), ZoneInfo("UTC"))
        True
        """
        there = now.astimezone(zone)
        wall = there.hour * 60 + there.minute
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= wall < self.quiet_until
        return wall >= self.quiet_from or wall < self.quiet_until

    def reminder_due(self, start: datetime, now: datetime) -> datetime | None:
        """When a booking is called to mind; None where the invitation is early enough for that."""
        due = start - timedelta(days=self.days_before)
        return due if self.days_before and due > now + timedelta(days=1) else None

    def call_by(self, now: datetime, start: datetime, zone: ZoneInfo) -> datetime:
        """Until when (aware) somebody is called who has written: at no quiet time, and before the booking begins.

        >>> from datetime import UTC
        >>> evening, later = datetime(2026, 3, 2, 19, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)
        >>> str(MailPlan("a@b.example").call_by(evening, later, ZoneInfo("UTC")))
        '2026-03-03 12:00:00+00:00'
        """
        by = now + CALLED_WITHIN
        if self.is_quiet(by, zone):
            there = by.astimezone(zone)
            hour, minute = divmod(self.quiet_until, 60)
            morning = there.replace(hour=hour, minute=minute, second=0, microsecond=0)
            by = (morning if morning > there else morning + timedelta(days=1)).astimezone(
                now.tzinfo
            ) + CALLED_WITHIN
        return min(by, start) if start > now else by


@dataclass(frozen=True)
class MailStanding:
    """What staff see of the newest message of a booking that is not in the future, or else of the next.

    Attributes:
        stopped: nothing is sent to this address.
        bounced: why another server has returned it, or what went to this address before: a `BounceReason`.
        way: by which it goes.
        arrived: whether it is known to have come to whom it was for.
    """

    kind: MailKind
    state: MailState
    at: datetime
    stopped: bool = False
    bounced: str = ""
    way: TellingWay = TellingWay.MAIL
    arrived: bool = False


def written_address(text: str) -> str:
    """An address as one can write to it and compare it; empty for what is none.

    >>> written_address(" Ana.Lima@Mail.example "), written_address("a@b.example, c@d.example"), written_address("a@b")
    ('Ana.Lima@mail.example', '', '')
    """
    stripped = text.strip()
    if len(stripped) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(stripped):
        return ""
    local, _, domain = stripped.rpartition("@")
    return f"{local}@{domain.lower()}"


def known_as(address: str) -> str:
    """An address as the list of those who want no mail has it."""
    return written_address(address).lower()


def pause(tries: int) -> timedelta:
    """Until the next try after so many."""
    return timedelta(minutes=_PAUSES[min(max(tries, 1), len(_PAUSES)) - 1])

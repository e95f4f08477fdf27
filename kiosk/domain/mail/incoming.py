"""What comes back by mail: an answer to an invitation, words of a patient, a message that another server returns."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.mail import known_as

# Of what somebody has written, so many letters are kept.
LONGEST_WISH = 300
# An enhanced status (RFC 3463): class, subject, detail.
_STATUS = re.compile(r"[245]\.(\d{1,3})\.(\d{1,3})", re.ASCII)
_TOKEN = re.compile(r"([0-9a-f]{32})@(.+)", re.ASCII)
_STOP_SUBJECT = re.compile(r"stop[ -]([0-9a-f]{32})", re.ASCII)
_OWN = re.compile(r"<([0-9a-f-]{36})@([^<>@\s]+)>", re.ASCII)
# What somebody writes who wants no more mail, alone in a message: one that says anything beside it is read by people.
_STOPS = frozenset(
    {
        *(
            "stop",
            "stopall",
            "unsubscribe",
            "optout",
            "baja",
            "darsedebaja",
            "cancelarsuscripción",
            "désabonner",
        ),
        *("sedésabonner", "désinscription", "abmelden", "abbestellen", "disiscrivimi", "cancellaiscrizione"),
        *(
            "descadastrar",
            "cancelarinscrição",
            "wypisz",
            "odsubskrybuj",
            "отписаться",
            "отписка",
            "退订",
            "退訂",
        ),
        *("取消订阅", "取消訂閱", "配信停止", "수신거부", "구독취소", "hủyđăngký", "kanpe", "itigil"),
        *("إلغاءالاشتراك", "الغاءالاشتراك", "सदस्यतासमाप्तकरें", "बंदकरें"),
    }
)


class InviteAnswer(StrEnum):
    """What an answer to an invitation says (RFC 5546, section 3.2.3; COUNTER is 3.2.7)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    # Somebody else would come instead.
    DELEGATED = "delegated"
    # They ask for another time.
    COUNTER = "counter"


class BounceReason(StrEnum):
    """Why another server returns a message, as far as that tells what to do."""

    NO_ADDRESS = "no_address"
    FULL = "full"
    UNREACHABLE = "unreachable"
    # Its rules take no such mail, or none from this clinic.
    NOT_TAKEN = "not_taken"
    OTHER = "other"


class Automatic(StrEnum):
    """Whether a person has written a message."""

    NO = "no"
    # A program has made it of what a person did, as calendars do, or it goes to many.
    MADE = "made"
    # A program has answered by itself: whoever it is of knows nothing of it.
    ANSWERED = "answered"


class ReplyOutcome(StrEnum):
    """What came of a message."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    CALL_BACK = "call_back"
    BOUNCED = "bounced"
    STOPPED = "stopped"
    # It is about a booking, and of somebody else than whom the clinic wrote to: nothing has changed.
    NOT_THEIRS = "not_theirs"
    # It answers what is not so any more, and nobody has to do anything about it.
    OLD = "old"
    # So many came about one booking that nobody is told of more of them today.
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"
    # Of these nothing is written down: it was heard before, nobody has written it, or it is about no booking.
    AGAIN = "again"
    NOBODYS = "nobodys"
    ELSE = "else"


# What is written down.
WRITTEN = tuple(
    item for item in ReplyOutcome if item not in (ReplyOutcome.AGAIN, ReplyOutcome.NOBODYS, ReplyOutcome.ELSE)
)


@dataclass(frozen=True)
class CalendarAnswer:
    """An answer to an invitation, as a calendar has written it.

    Attributes:
        uid: of the event, as the clinic has named it.
        attendee: who answers, as `known_as` has it.
        sequence: of which edition of the event.
        stamp: when it was given (aware); None where that is not said.
        start: when the event begins by it, or shall begin (aware); None where nobody can say.
        occurrence: of which of several times; None for an event of one time.
        says_occurrence: whether it is about one of several times.
    """

    uid: str
    attendee: str
    says: InviteAnswer
    sequence: int = 0
    stamp: datetime | None = None
    start: datetime | None = None
    occurrence: datetime | None = None
    says_occurrence: bool = False
    comment: str = ""


@dataclass(frozen=True)
class Incoming:
    """A message as it was read.

    Attributes:
        key: by which it is known again; the same for the same message of the same sender.
        sender: as `known_as` has it; empty where there are none or several.
        refers: the messages that it answers or returns, by their identifiers.
        text: what they have written themselves, without what they answer.
        bounce: why it is returned; None for what is not.
    """

    key: str
    sender: str
    subject: str = ""
    text: str = ""
    refers: tuple[str, ...] = ()
    automatic: Automatic = Automatic.NO
    answer: CalendarAnswer | None = None
    bounce: BounceReason | None = None

    @property
    def wants_none(self) -> bool:
        """Whether it says nothing but that they want no more mail."""
        # A subject alone counts where nothing else is said.
        return says_stop(self.text or self.subject)

    @property
    def stop_token(self) -> str:
        """The token of whose mail is to be stopped, where a mail program asks for that (RFC 2369); else empty."""
        found = _STOP_SUBJECT.fullmatch(self.subject.strip().lower())
        return found[1] if found else ""

    def own_keys(self, sender: str) -> tuple[str, ...]:
        """The keys of those messages it refers to that ``sender`` may have written."""
        domain = known_as(sender).rpartition("@")[2]
        found = (_OWN.fullmatch(item) for item in self.refers)
        return tuple(item[1] for item in found if item and item[2].lower() == domain)


def token_of(uid: str, sender: str) -> str:
    """The token in a name of an event that ``sender`` gave; empty where it is nobody's of here.

    >>> token_of("0123456789abcdef0123456789abcdef@clinic.example", "front@Clinic.example")
    '0123456789abcdef0123456789abcdef'
    >>> token_of("0123456789abcdef0123456789abcdef@else.example", "front@clinic.example")
    ''
    """
    found = _TOKEN.fullmatch(uid.strip())
    return found[1] if found and found[2].lower() == known_as(sender).rpartition("@")[2] else ""


def bounce_reason(status: str) -> BounceReason:
    """What an enhanced status says (RFC 3463, section 3).

    >>> bounce_reason("5.1.1"), bounce_reason("5.2.2"), bounce_reason("5.7.26"), bounce_reason("x")
    (<BounceReason.NO_ADDRESS: 'no_address'>, <BounceReason.FULL: 'full'>, <BounceReason.NOT_TAKEN: 'not_taken'>, \
<BounceReason.OTHER: 'other'>)
    """
    found = _STATUS.search(status)
    match (int(found[1]), int(found[2])) if found else (0, 0):
        case (2, 2) | (3, 1):
            return BounceReason.FULL
        # An address that has moved, or is shut, is none any more.
        case (1, 2) | (4, _):
            return BounceReason.UNREACHABLE
        case (1, _) | (2, 1):
            return BounceReason.NO_ADDRESS
        case (7, _) | (2, 3):
            return BounceReason.NOT_TAKEN
        case _:
            return BounceReason.OTHER


def says_stop(text: str) -> bool:
    """Whether somebody says nothing but that they want no more messages."""
    return only_letters(text) in _STOPS


def only_letters(text: str) -> str:
    """The letters alone, in small ones, as words are compared."""
    whole = unicodedata.normalize("NFC", text[:200]).casefold()
    return "".join(letter for letter in whole if unicodedata.category(letter)[0] in "LM")

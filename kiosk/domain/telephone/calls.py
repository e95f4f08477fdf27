"""A telephone call as it is noted (FHIR's Communication), and a call-back that somebody owes (FHIR's Task)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import DialledNumber

LONGEST_NAME, LONGEST_TEXT = 200, 500
# Nobody promises to call further ahead, and nobody notes a call that is longer ago.
LONGEST_PROMISE, LONGEST_AGO = timedelta(days=366), timedelta(days=31)


class Direction(StrEnum):
    """What sort of call it was."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    MISSED = "missed"
    VOICEMAIL = "voicemail"


class CallTopic(StrEnum):
    """What a call was about, as far as lists tell it."""

    APPOINTMENT = "appointment"
    RESULT = "result"
    PRESCRIPTION = "prescription"
    BILL = "bill"
    PAPERS = "papers"
    HEALTH = "health"
    OTHER = "other"


class Outcome(StrEnum):
    """What came of it. Without one nothing is closed."""

    SETTLED = "settled"
    APPOINTMENT = "appointment"
    CALL_BACK = "call_back"
    PASSED_ON = "passed_on"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    NOT_NEEDED = "not_needed"


# Of these the code alone says nothing: somebody has to write down what was agreed.
SAID_IN_WORDS = frozenset({Outcome.SETTLED, Outcome.PASSED_ON})
# What can come of a call, and of a call-back that is not called again.
OF_CALLS: Mapping[Direction, tuple[Outcome, ...]] = {
    Direction.INCOMING: (
        Outcome.SETTLED,
        Outcome.APPOINTMENT,
        Outcome.CALL_BACK,
        Outcome.PASSED_ON,
        Outcome.WRONG_NUMBER,
        Outcome.NOT_NEEDED,
    ),
    Direction.OUTGOING: (
        Outcome.SETTLED,
        Outcome.APPOINTMENT,
        Outcome.CALL_BACK,
        Outcome.PASSED_ON,
        Outcome.MESSAGE_LEFT,
        Outcome.NO_ANSWER,
        Outcome.WRONG_NUMBER,
    ),
    Direction.MISSED: (Outcome.NO_ANSWER, Outcome.CALL_BACK, Outcome.NOT_NEEDED),
    Direction.VOICEMAIL: (Outcome.CALL_BACK, Outcome.PASSED_ON, Outcome.SETTLED, Outcome.NOT_NEEDED),
}
OF_CALL_BACKS = (
    Outcome.SETTLED,
    Outcome.APPOINTMENT,
    Outcome.PASSED_ON,
    Outcome.MESSAGE_LEFT,
    Outcome.NO_ANSWER,
    Outcome.WRONG_NUMBER,
    Outcome.NOT_NEEDED,
)


class CallReason(StrEnum):
    """Why a call or a call-back cannot be as somebody said."""

    NOBODY = "nobody"
    TOO_LONG = "too_long"
    NO_OUTCOME = "no_outcome"
    NOT_OF_THIS = "not_of_this"
    NOT_AGREED = "not_agreed"
    NO_PROMISE = "no_promise"
    PROMISE_PAST = "promise_past"
    PROMISE_FAR = "promise_far"
    AHEAD = "ahead"
    LONG_AGO = "long_ago"


_SAYS = {
    CallReason.NOBODY: "say who called: a number, a name or a patient",
    CallReason.TOO_LONG: f"say it in {LONGEST_TEXT} letters, and a name in {LONGEST_NAME}",
    CallReason.NO_OUTCOME: "say what came of it: without an outcome nothing is closed",
    CallReason.NOT_OF_THIS: "that cannot come of a call like this",
    CallReason.NOT_AGREED: "write down what was agreed, or to whom it was passed on",
    CallReason.NO_PROMISE: "say by when they are called back",
    CallReason.PROMISE_PAST: "the promised time is over already: promise a later one",
    CallReason.PROMISE_FAR: "promise a time within a year",
    CallReason.AHEAD: "this call would be still to come: look at the time",
    CallReason.LONG_AGO: "this call would be more than a month ago: look at the time",
}


class CallRefused(Refusal):
    """It cannot be so; nothing was written down."""

    def __init__(self, reason: CallReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


@dataclass(frozen=True)
class About:
    """Who it is with, and what about. ``caller`` is whoever speaks, as they said; the patient may be another one.

    Attributes:
        patient_id: empty where no patient is known.
    """

    number: DialledNumber = field(default_factory=lambda: DialledNumber("", ""))
    patient_id: str = ""
    caller: str = ""
    topic: CallTopic = CallTopic.OTHER
    about: str = ""


@dataclass(frozen=True)
class CallEnding:
    """How a call or a call-back ends: its outcome, and in words what was agreed."""

    outcome: Outcome
    agreed: str = ""


@dataclass(frozen=True)
class PhoneCall:
    """A call as the log has it.

    Attributes:
        at: when it began (aware).
        line: what the telephone system calls the line; empty where nobody has said.
        patient_name: of the patient that it is about; empty where there is none.
        caller_is: as whom the caller was identified: ``patient``, ``related``, or empty while nobody has.
        owner, owner_id: who has answered it, or written it down as it is; empty while it rings.
        lifted: it was answered at a telephone, and nobody has said by whom.
        has_call_back: somebody is to be called back for it, or was.
        is_special: its patient is of special privacy.
        is_hidden: what was noted of it is not here: a reason has to be given first.
    """

    id: str
    at: datetime
    direction: Direction
    state: PhoneState
    said: About
    line: str = ""
    patient_name: str = ""
    caller_is: str = ""
    owner: str = ""
    owner_id: str = ""
    outcome: Outcome | None = None
    agreed: str = ""
    version: int = 1
    has_call_back: bool = False
    lifted: bool = False
    is_special: bool = False
    is_hidden: bool = False


@dataclass(frozen=True)
class CallBack:
    """Somebody who is to be called back.

    Attributes:
        promised_by: until when (aware).
        made_by: who has promised it.
        tries: how often nobody answered.
        owner, owner_id: who calls; empty while nobody does.
        call_id: the call that it comes of; empty where it comes of none.
        is_special, is_hidden: as of a call.
    """

    id: str
    promised_by: datetime
    made_by: str
    state: CallBackState
    said: About
    patient_name: str = ""
    tries: int = 0
    owner: str = ""
    owner_id: str = ""
    taken_at: datetime | None = None
    outcome: Outcome | None = None
    agreed: str = ""
    call_id: str = ""
    version: int = 1
    is_special: bool = False
    is_hidden: bool = False

    def is_late(self, now: datetime) -> bool:
        """Whether it was promised earlier than ``now`` (aware), and nobody has called."""
        return self.state in (CallBackState.OPEN, CallBackState.TAKEN) and now >= self.promised_by

    def is_overdue(self, now: datetime, minutes: int) -> bool:
        """Whether it is late by so many minutes, and nobody has taken it: every window tells."""
        return self.state is CallBackState.OPEN and now >= self.promised_by + timedelta(minutes=minutes)


@dataclass(frozen=True)
class PhoneWay:
    """The way back from an act: what row it changed, as it stood before and as it stands now, at which version.

    ``before`` is None for a row that the act has made; ``with_id`` is of what was written with it: the call-back that a
    call promises, the call that a call-back was.
    """

    call_id: str
    before: PhoneState | CallBackState | None
    after: PhoneState | CallBackState
    version: int
    tries: int = 0
    with_id: str = ""
    direction: Direction | None = None


def said_of(about: About) -> About:
    """As it is kept, each text in one line. Raises CallRefused."""
    made = About(about.number, about.patient_id, _line(about.caller), about.topic, _line(about.about))
    if not (made.number.number or made.number.dialled or made.patient_id or made.caller):
        raise CallRefused(CallReason.NOBODY)
    if len(made.caller) > LONGEST_NAME or len(made.about) > LONGEST_TEXT:
        raise CallRefused(CallReason.TOO_LONG)
    return made


def ending_of(outcome: Outcome | None, agreed: str, among: tuple[Outcome, ...]) -> CallEnding:
    """An ending as it is kept; ``among`` are the outcomes that there can be. Raises CallRefused.

    >>> ending_of(Outcome.SETTLED, " comes  on Friday ", OF_CALL_BACKS).agreed
    'comes on Friday'
    """
    if outcome is None:
        raise CallRefused(CallReason.NO_OUTCOME)
    if outcome not in among:
        raise CallRefused(CallReason.NOT_OF_THIS)
    text = _line(agreed)
    if outcome in SAID_IN_WORDS and not any(letter.isalnum() for letter in text):
        raise CallRefused(CallReason.NOT_AGREED)
    if len(text) > LONGEST_TEXT:
        raise CallRefused(CallReason.TOO_LONG)
    return CallEnding(outcome, text)


def promise_of(by: datetime | None, now: datetime) -> datetime:
    """By when somebody is called back (aware). Raises CallRefused."""
    if by is None:
        raise CallRefused(CallReason.NO_PROMISE)
    if by <= now:
        raise CallRefused(CallReason.PROMISE_PAST)
    if by > now + LONGEST_PROMISE:
        raise CallRefused(CallReason.PROMISE_FAR)
    return by


def began_at(at: datetime, now: datetime) -> datetime:
    """When a call began that is noted at ``now`` (both aware). Raises CallRefused."""
    if at > now + timedelta(minutes=1):
        raise CallRefused(CallReason.AHEAD)
    if at < now - LONGEST_AGO:
        raise CallRefused(CallReason.LONG_AGO)
    return min(at, now)


def _line(text: str) -> str:
    """One line, of what can be written down; the cut leaves more than may be kept, which is then refused."""
    cut = text[: 4 * LONGEST_TEXT].encode(errors="replace").decode()
    return without_cards(" ".join("".join(letter if letter.isprintable() else " " for letter in cut).split()))

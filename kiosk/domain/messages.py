"""A message from staff to staff about a patient (FHIR's Communication): to one of them, to a role, or to everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards
from kiosk.domain.permissions import StaffRole

# In letters.
LONGEST_TEXT = 1000


class ToWhom(StrEnum):
    """Who a message is for; a role by its own code."""

    ACCOUNT = "account"
    FRONT_DESK = "front_desk"
    CLINICIANS = "clinician"
    MANAGERS = "manager"
    EVERYBODY = "everybody"


# Those who work with patients, and so with messages about them.
ROLES: Mapping[ToWhom, StaffRole] = {
    ToWhom.FRONT_DESK: StaffRole.FRONT_DESK,
    ToWhom.CLINICIANS: StaffRole.CLINICIAN,
    ToWhom.MANAGERS: StaffRole.MANAGER,
}


class MessageState(StrEnum):
    """Where a message stands."""

    OPEN = "open"
    # Somebody sees to it.
    TAKEN = "taken"
    DONE = "done"
    # Written by mistake, and read by nobody; FHIR's entered-in-error.
    WITHDRAWN = "withdrawn"


# What can become of a message, forward and back; None is where it begins. The wall holds the same ways.
STEPS: frozenset[tuple[MessageState | None, MessageState]] = frozenset(
    {
        (None, MessageState.OPEN),
        (MessageState.OPEN, MessageState.TAKEN),
        (MessageState.OPEN, MessageState.DONE),
        (MessageState.OPEN, MessageState.WITHDRAWN),
        (MessageState.TAKEN, MessageState.OPEN),
        # From whoever has it, where they have gone home with it.
        (MessageState.TAKEN, MessageState.TAKEN),
        (MessageState.TAKEN, MessageState.DONE),
        (MessageState.DONE, MessageState.OPEN),
        (MessageState.DONE, MessageState.TAKEN),
    }
)


class MessageReason(StrEnum):
    """Why a message is not written, or nothing is done with one."""

    NOT_SAID = "not_said"
    TOO_LONG = "too_long"
    NOBODY = "nobody"
    NOT_FOR_YOU = "not_for_you"


_SAYS = {
    MessageReason.NOT_SAID: "write what they have to know",
    MessageReason.TOO_LONG: f"say it in {LONGEST_TEXT} letters",
    MessageReason.NOBODY: "nobody else would read it: choose somebody who works here",
    MessageReason.NOT_FOR_YOU: "this message is for somebody else",
}


class MessageRefused(Refusal):
    """It cannot be so; nothing was written down."""

    def __init__(self, reason: MessageReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


class TakenByAnother(Refusal):
    """Somebody else sees to a message. ``name`` is who."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has taken it: they say that it is done, or somebody takes it over")
        self.name = name


@dataclass(frozen=True)
class Colleague:
    """Somebody who works with patients here, and whom a message can be for."""

    id: str
    name: str


@dataclass(frozen=True)
class NewMessage:
    """What somebody writes.

    Attributes:
        visit_id: the visit that it is about; empty where there is none.
        account_id: whose it is, where it is for one account; else empty.
    """

    patient_id: str
    text: str
    to: ToWhom
    account_id: str = ""
    visit_id: str = ""


@dataclass(frozen=True)
class StaffMessage:
    """A message as somebody sees it.

    Attributes:
        to_name: of the account that it is for; empty where it is for several.
        author, author_id: who has written it; a command has no account.
        written_at: when (aware).
        text: empty for whom it is not for; ``is_mine`` says so.
        owner, owner_id: who sees to it, or has; empty while nobody does.
        is_unread: by whoever asks.
        from_patient: the patient said it at a kiosk; then it has no author.
        readers, read_by: how many it was for, and how many of them have read it; 0 for who has not written it.
    """

    id: str
    patient_id: str
    patient_name: str
    visit_id: str
    to: ToWhom
    to_name: str
    author: str
    author_id: str
    written_at: datetime
    state: MessageState
    text: str = ""
    owner: str = ""
    owner_id: str = ""
    version: int = 1
    is_mine: bool = True
    is_unread: bool = False
    readers: int = 0
    read_by: int = 0
    from_patient: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether nobody has to see to it any more."""
        return self.state is MessageState.DONE

    def is_late(self, now: datetime, minutes: int) -> bool:
        """Whether whoever asks has left it unread for so long at ``now`` (aware)."""
        return self.is_unread and now >= self.written_at + timedelta(minutes=minutes)


@dataclass(frozen=True)
class MessageWay:
    """The way back from an act: how the message stood before, None where it was written, and at which version it is."""

    message_id: str
    before: MessageState | None
    after: MessageState
    version: int


def message_text(text: str) -> str:
    """A text as it is kept, its lines too. Raises MessageRefused.

    >>> message_text("  needs  an interpreter \\n\\n\\n at ten ")
    'needs an interpreter\\nat ten'
    """
    # The cut leaves more than may be kept, which is then refused.
    cut = text[: 4 * LONGEST_TEXT].encode(errors="replace").decode()
    lines = (" ".join(_shown(line).split()) for line in cut.splitlines())
    kept = without_cards("\n".join(filter(None, lines)))
    if not any(letter.isalnum() for letter in kept):
        raise MessageRefused(MessageReason.NOT_SAID)
    if len(kept) > LONGEST_TEXT or len(text) > 4 * LONGEST_TEXT:
        raise MessageRefused(MessageReason.TOO_LONG)
    return kept


def _shown(line: str) -> str:
    """What of it can be written down. Joiners stay: words of some languages, and signs, are made with them."""
    return "".join(letter if letter.isprintable() or letter in "\u200c\u200d" else " " for letter in line)

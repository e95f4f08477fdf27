"""Records before which a reason is asked for: of somebody who is not of the day, and of who is of special privacy.

Breaking the glass is no way around the rules but one of them: whoever treats people may always do it. Staff who are
patients, and whoever is well known, can be of special privacy: whoever may open patients opens them with a reason. The
managers see each at once, and somebody else looks at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards

# How long it is open.
HOLDS = timedelta(minutes=30)
# What is less than this says nothing to whoever reviews it; in words and letters, and the longest in letters.
LEAST_WORDS, LEAST_LETTERS, LONGEST_TEXT = 2, 10, 500


class Ground(StrEnum):
    """What a reason was asked for."""

    # The patient was not of the day.
    GLASS = "glass"
    # The patient is of special privacy; by itself such a reason opens nothing.
    PRIVACY = "privacy"
    # The patient was not of the day, and has asked for a copy of all that the record holds of them.
    OWN_COPY = "own_copy"


class GlassVerdict(StrEnum):
    """What came of a review."""

    ACCEPTED = "accepted"
    CONCERN = "concern"


class GlassReason(StrEnum):
    """Why the glass is not broken, or a review not written."""

    # The reason, or what is noted of a concern, says nothing.
    SAYS_NOTHING = "says_nothing"
    TOO_LONG = "too_long"
    # Whoever did it does not review it.
    OWN = "own"
    REVIEWED = "reviewed"


_SAYS = {
    GlassReason.SAYS_NOTHING: f"say it in some words, of {LEAST_LETTERS} letters or more",
    GlassReason.TOO_LONG: f"say it in {LONGEST_TEXT} letters",
    GlassReason.OWN: "somebody else has to review what you did yourself",
    GlassReason.REVIEWED: "somebody else has reviewed it before",
}


class GlassRefused(Refusal):
    """It cannot be so; nothing was changed."""

    def __init__(self, reason: GlassReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


@dataclass(frozen=True)
class Review:
    """What somebody else has found: when (aware), by whom, and what they noted."""

    verdict: GlassVerdict
    note: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Glass:
    """That somebody broke the glass, or gave a reason to open a record of special privacy.

    Attributes:
        account_id, by: who, as they were called then.
        patient, mrn: the patient's name and record number; empty for who is shown no patients.
        at, until: from when to when the record was open (aware).
        review: None while nobody has looked at it.
    """

    id: str
    account_id: str
    by: str
    patient_id: str
    patient: str
    mrn: str
    reason: str
    at: datetime
    until: datetime
    review: Review | None = None
    ground: Ground = Ground.GLASS


@dataclass(frozen=True)
class SpecialPrivacy:
    """That a reason is asked for before a patient's record opens: why, since when (aware), and who said so."""

    patient_id: str
    why: str
    at: datetime
    by: str


def reason_of(text: str) -> str:
    """A reason as it is kept, in one line. Raises GlassRefused for one that says nothing.

    >>> reason_of("  called  by the ward ")
    'called by the ward'
    """
    words = "".join(letter if letter.isprintable() else " " for letter in text).split()
    if len(words) < LEAST_WORDS or sum(letter.isalnum() for word in words for letter in word) < LEAST_LETTERS:
        raise GlassRefused(GlassReason.SAYS_NOTHING)
    return _short(without_cards(" ".join(words)))


def note_of(verdict: GlassVerdict, text: str) -> str:
    """What is noted with a verdict; a concern says what it is. Raises GlassRefused."""
    if verdict is GlassVerdict.CONCERN:
        return reason_of(text)
    said = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return _short(without_cards(said))


def _short(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise GlassRefused(GlassReason.TOO_LONG)
    return text

"""What a clinic has told others of a patient: to whom, what, why, by what right and when. Nobody takes it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards

# In letters.
LONGEST_NAME, LONGEST_TEXT = 200, 500


class Basis(StrEnum):
    """By what right it was told."""

    CONSENT = "consent"
    OWN_REQUEST = "own_request"
    TREATMENT = "treatment"
    PAYMENT = "payment"
    LAW = "law"
    EMERGENCY = "emergency"
    OTHER = "other"


class DisclosureReason(StrEnum):
    """Why it is not written down."""

    NOT_SAID = "not_said"
    TOO_LONG = "too_long"
    AHEAD = "ahead"


_SAYS = {
    DisclosureReason.NOT_SAID: "say to whom, what and why",
    DisclosureReason.TOO_LONG: f"say it in {LONGEST_TEXT} letters, and to whom in {LONGEST_NAME}",
    DisclosureReason.AHEAD: "this day is still to come",
}


class DisclosureRefused(Refusal):
    """It cannot be so; nothing was written down."""

    def __init__(self, reason: DisclosureReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


@dataclass(frozen=True)
class Disclosed:
    """What somebody says was told. ``on`` is the day on which it was, by the clinic's clock."""

    to: str
    what: str
    why: str
    basis: Basis
    on: date


@dataclass(frozen=True)
class Disclosure:
    """It as it stands in the record: when it was written down (aware), and by whom."""

    id: str
    said: Disclosed
    at: datetime
    by: str


def disclosed(to: str, what: str, why: str, basis: Basis, on: date, today: date) -> Disclosed:
    """As it is kept, each in one line. Raises DisclosureRefused.

    >>> disclosed(" Dr  Vega ", "the allergies", "asked by phone", Basis.TREATMENT, date.min, date.min).to
    'Dr Vega'
    """
    to, what, why = texts = _line(to), _line(what), _line(why)
    if not all(any(letter.isalnum() for letter in text) for text in texts):
        raise DisclosureRefused(DisclosureReason.NOT_SAID)
    if len(to) > LONGEST_NAME or max(map(len, texts)) > LONGEST_TEXT:
        raise DisclosureRefused(DisclosureReason.TOO_LONG)
    if on > today:
        raise DisclosureRefused(DisclosureReason.AHEAD)
    return Disclosed(to, what, why, basis, on)


def _line(text: str) -> str:
    return without_cards(
        " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    )

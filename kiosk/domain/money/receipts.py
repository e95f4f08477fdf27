"""Receipts of payments by e-mail: where one stands, and why there is none to send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.mail import MailState


@dataclass(frozen=True)
class ReceiptStanding:
    """What came of the last receipt of a payment that was to go by e-mail.

    Attributes:
        at: when that was (aware).
        bounce: why another server has returned it, a `BounceReason`; empty for what nobody has returned.
    """

    state: MailState
    at: datetime
    bounce: str = ""


class ReceiptReason(StrEnum):
    """Why a receipt does not go by e-mail."""

    # The clinic sends none.
    NOT_CHOSEN = "not_chosen"
    # Nothing was paid.
    NOT_PAID = "not_paid"
    NO_ADDRESS = "no_address"
    # They want no mail, or it comes back from their address.
    STOPPED = "stopped"
    # One is on its way already.
    ON_ITS_WAY = "on_its_way"


class ReceiptRefused(Refusal):
    """A receipt does not go by e-mail. ``reason`` says why."""

    def __init__(self, reason: ReceiptReason) -> None:
        super().__init__(f"the receipt does not go by e-mail: {reason}")
        self.reason = reason

"""A payment and its life: one small state machine, which the database's own rules follow as well.

A payment is written down with its key before any terminal hears of it. What a terminal has not answered is *unknown*:
it is asked again, with the same key, and never charged again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.amounts import Money, total
from kiosk.domain.money.cards import NO_CARD, CardShown


class PayWay(StrEnum):
    """By what somebody pays."""

    CASH = "cash"
    CHEQUE = "cheque"
    # A terminal that knows nothing of this program: staff write down what it says.
    DESK_TERMINAL = "desk_terminal"
    CAISSE_AP = "caisse_ap"
    STRIPE = "stripe"


# Of these nobody but a member of staff knows anything.
BY_HAND = frozenset({PayWay.CASH, PayWay.CHEQUE, PayWay.DESK_TERMINAL})


class PaymentState(StrEnum):
    """Where a payment stands."""

    # Written down; nobody has been asked for money yet.
    ASKED = "asked"
    AT_TERMINAL = "at_terminal"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    # The terminal was asked, and nobody has heard what came of it.
    UNKNOWN = "unknown"
    # The whole was given back: on the same day as a mistake, or later.
    VOIDED = "voided"
    REFUNDED = "refunded"


_S = PaymentState


@dataclass(frozen=True)
class PaymentStep:
    """One step of a payment's life; ``before`` is None where it begins."""

    before: PaymentState | None
    after: PaymentState
    name: str


PAYMENT_STEPS = (
    PaymentStep(None, _S.ASKED, "write down"),
    PaymentStep(_S.ASKED, _S.AT_TERMINAL, "send to the terminal"),
    PaymentStep(_S.ASKED, _S.APPROVED, "take by hand"),
    # Nobody was asked: the program ended before it came to that, or the terminal is not there.
    PaymentStep(_S.ASKED, _S.CANCELLED, "give up before anybody was asked"),
    PaymentStep(_S.AT_TERMINAL, _S.APPROVED, "hear that it was approved"),
    PaymentStep(_S.AT_TERMINAL, _S.DECLINED, "hear that it was declined"),
    PaymentStep(_S.AT_TERMINAL, _S.CANCELLED, "hear that it was cancelled"),
    PaymentStep(_S.AT_TERMINAL, _S.UNKNOWN, "hear nothing, or nothing that can be read"),
    PaymentStep(_S.UNKNOWN, _S.APPROVED, "find out that it was approved"),
    PaymentStep(_S.UNKNOWN, _S.DECLINED, "find out that it was declined"),
    PaymentStep(_S.UNKNOWN, _S.CANCELLED, "find out that nobody paid"),
    PaymentStep(_S.APPROVED, _S.VOIDED, "take back on the same day"),
    PaymentStep(_S.APPROVED, _S.REFUNDED, "give the whole back"),
)
# Money has changed hands; what was given back has a row of its own.
TAKEN = frozenset({_S.APPROVED, _S.VOIDED, _S.REFUNDED})
# Somebody has to find out.
OPEN = frozenset({_S.ASKED, _S.AT_TERMINAL, _S.UNKNOWN})


def may_pay_step(before: PaymentState | None, after: PaymentState) -> bool:
    """Whether a payment may go from ``before`` to ``after``."""
    return any(step.before is before and step.after is after for step in PAYMENT_STEPS)


class PaymentReason(StrEnum):
    """Why a payment cannot be as somebody wants it."""

    NOTHING = "nothing"
    MORE_THAN_OWED = "more_than_owed"
    MORE_THAN_PAID = "more_than_paid"
    NOT_TAKEN = "not_taken"
    ANOTHER_DAY = "another_day"
    ONE_IS_OPEN = "one_is_open"
    NO_TERMINAL = "no_terminal"
    NOT_SAID = "not_said"
    CARD = "card"
    OTHER_CURRENCY = "other_currency"
    NOT_OPEN = "not_open"
    TOO_SOON = "too_soon"


_SAYS = {
    PaymentReason.NOTHING: "a payment is of an amount above nothing",
    PaymentReason.MORE_THAN_OWED: "that is more than is owed",
    PaymentReason.MORE_THAN_PAID: "no more can be given back than was paid and not given back yet",
    PaymentReason.NOT_TAKEN: "this payment was not taken: there is nothing to give back",
    PaymentReason.ANOTHER_DAY: "it was taken on another day: refund it instead",
    PaymentReason.ONE_IS_OPEN: "of a payment of this patient nobody knows yet what came of it: find that out first",
    PaymentReason.NO_TERMINAL: "this computer has no such terminal",
    PaymentReason.NOT_SAID: "say why, in a few words",
    PaymentReason.CARD: "the number of a card is written down nowhere",
    PaymentReason.OTHER_CURRENCY: "the terminal takes another currency",
    PaymentReason.NOT_OPEN: "what came of this payment is known already",
    PaymentReason.TOO_SOON: "the terminal may still be waiting for a card: wait until it shows nothing of it",
}


class PaymentRefused(Refusal):
    """It cannot be so; no money has changed hands for it."""

    def __init__(self, reason: PaymentReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


class TerminalVerdict(StrEnum):
    """What a terminal has said of a payment."""

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


STATE_OF = {
    TerminalVerdict.APPROVED: _S.APPROVED,
    TerminalVerdict.DECLINED: _S.DECLINED,
    TerminalVerdict.CANCELLED: _S.CANCELLED,
    TerminalVerdict.UNKNOWN: _S.UNKNOWN,
}


@dataclass(frozen=True)
class TerminalAnswer:
    """What came of asking a terminal.

    Attributes:
        taken: what it has taken, or given back, where it was approved: it may be another amount than was asked.
        reference: how the terminal calls it.
        code: why, as the terminal says it.
    """

    verdict: TerminalVerdict
    taken: Money | None = None
    card: CardShown = NO_CARD
    reference: str = ""
    code: str = ""


@dataclass(frozen=True)
class Payment:
    """A payment as the record has it. Its id is the key by which a terminal knows it.

    Attributes:
        asked: how much was to be paid, or to be given back.
        taken: how much it was; nothing while it is not approved.
        returns: the payment of which this gives something back; empty for one that takes.
        till: the drawer or the kiosk where it was.
        settled_at: when it became known what came of it (aware).
        note: why it was given back, or what somebody found out, in words.
        close_id: the close of a day that it is in; empty until there is one.
    """

    id: str
    patient_id: str
    asked: Money
    way: PayWay
    state: PaymentState
    made_at: datetime
    made_by: str
    taken: Money
    returns: str = ""
    till: str = ""
    card: CardShown = NO_CARD
    reference: str = ""
    code: str = ""
    settled_at: datetime | None = None
    note: str = ""
    close_id: str = ""
    version: int = 1

    @property
    def effect(self) -> Money:
        """What it does to what was paid."""
        if self.state not in TAKEN:
            return Money(0, self.asked.code)
        return -self.taken if self.returns else self.taken

    @property
    def is_another_amount(self) -> bool:
        """The terminal has taken another amount than was asked for."""
        return self.state in TAKEN and self.taken != self.asked


def net(payments: Iterable[Payment], code: str) -> Money:
    """What was paid, without what was given back."""
    return total((payment.effect for payment in payments), code)


def left_of(payment: Payment, payments: Iterable[Payment]) -> Money:
    """What can still be given back of a payment; what is on its way back, or may be, is not.

    ``payments`` are all those of the patient.
    """
    if payment.returns or payment.state not in TAKEN:
        return Money(0, payment.asked.code)
    back = (it for it in payments if it.returns == payment.id)
    given = (it.taken if it.state in TAKEN else it.asked if it.state in OPEN else None for it in back)
    return payment.taken - total((it for it in given if it is not None), payment.asked.code)


def verdict_on(asked: Money, answer: TerminalAnswer) -> tuple[PaymentState, Money]:
    """The state that a terminal's answer leads to, and what was taken.

    What was approved without saying how much, or in another currency, nobody knows: it is not made up here.
    """
    nothing = Money(0, asked.code)
    if answer.verdict is not TerminalVerdict.APPROVED:
        return STATE_OF[answer.verdict], nothing
    if answer.taken is None or answer.taken.code != asked.code or answer.taken.minor <= 0:
        return PaymentState.UNKNOWN, nothing
    return PaymentState.APPROVED, answer.taken

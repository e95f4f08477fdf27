"""What a patient owes, and why: FHIR's ChargeItem in words, and the Account that they and the payments make."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.amounts import LARGEST, Money, total
from kiosk.domain.money.cards import holds_card
from kiosk.domain.money.payments import Payment, net

LONGEST_WORDS = 300
# What is paid in where the clinic has not said.
USUAL_CURRENCY = "USD"


class ChargeKind(StrEnum):
    """What a charge is for."""

    COPAY = "copay"
    # What is asked for a visit without insurance.
    FEE = "fee"
    # What is left of earlier visits.
    BALANCE = "balance"
    OTHER = "other"


class ChargeState(StrEnum):
    """Whether a charge is owed."""

    OPEN = "open"
    # It was a mistake, or the clinic asks for it no more.
    CANCELLED = "cancelled"


class ChargeReason(StrEnum):
    """Why a charge cannot be as somebody said."""

    NOTHING = "nothing"
    TOO_MUCH = "too_much"
    TOO_LONG = "too_long"
    NOT_SAID = "not_said"
    CARD = "card"
    LESS_THAN_OWED = "less_than_owed"


_SAYS = {
    ChargeReason.NOTHING: "a charge is of an amount above nothing",
    ChargeReason.TOO_MUCH: "no charge is as large as that",
    ChargeReason.TOO_LONG: f"say it in {LONGEST_WORDS} letters",
    ChargeReason.NOT_SAID: "say what it is for: the patient reads it",
    ChargeReason.CARD: "the number of a card is written down nowhere",
    ChargeReason.LESS_THAN_OWED: "the whole price cannot be less than the patient's part of it",
}


class ChargeRefused(Refusal):
    """It cannot be so; nothing was written down."""

    def __init__(self, reason: ChargeReason) -> None:
        super().__init__(_SAYS[reason])
        self.reason = reason


@dataclass(frozen=True)
class NewCharge:
    """A charge as somebody brings it.

    Attributes:
        amount: what the patient is to pay.
        about: for what, in words that the patient reads.
        price: the whole of it, before an insurance paid; None where nobody has said.
        insurance: what the insurance did, and why, in words.
        due_on: by when; None for at once.
    """

    kind: ChargeKind
    amount: Money
    about: str
    price: Money | None = None
    insurance: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class Charge:
    """A charge as the record has it; ``patient_id`` may be of a double that was joined."""

    id: str
    patient_id: str
    said: NewCharge
    state: ChargeState
    made_at: datetime
    made_by: str
    # As whoever brought it calls it; empty for one of this program's own.
    source: str = ""
    version: int = 1

    @property
    def amount(self) -> Money:
        """What the patient is to pay."""
        return self.said.amount

    @property
    def covered(self) -> Money | None:
        """What the insurance has paid; None where nobody has said."""
        return None if self.said.price is None else self.said.price - self.amount


@dataclass(frozen=True)
class Owed:
    """What is left to pay of a charge."""

    charge: Charge
    left: Money


@dataclass(frozen=True)
class PatientAccount:
    """What a patient owes and has paid, in one currency.

    Attributes:
        charges: all of them, the first made first.
        payments: all of them likewise, those that give money back too.
        questioned: the ids of charges of which the patient has said that they are not right, and nobody has answered.
        agreed: of each plan that holds when it was agreed on, and how much of it is to be paid after today.
    """

    code: str
    charges: tuple[Charge, ...]
    payments: tuple[Payment, ...]
    questioned: frozenset[str] = frozenset()
    agreed: tuple[tuple[datetime, Money], ...] = ()

    @property
    def charged(self) -> Money:
        """All that is owed or was."""
        return total((it.amount for it in self.charges if it.state is ChargeState.OPEN), self.code)

    @property
    def paid(self) -> Money:
        """All that was paid, without what was given back."""
        return net(self.payments, self.code)

    @property
    def balance(self) -> Money:
        """What is left to pay; below nothing where the clinic owes."""
        return self.charged - self.paid

    @property
    def owed(self) -> tuple[Owed, ...]:
        """What is left of each charge: whatever was paid is of those that were due first, and asked about last."""
        left = max(self.paid, Money(0, self.code))
        found = []
        for charge in sorted((it for it in self.charges if it.state is ChargeState.OPEN), key=self._order):
            part = min(charge.amount, left)
            left -= part
            if charge.amount - part:
                found.append(Owed(charge, charge.amount - part))
        return tuple(found)

    @property
    def due(self) -> tuple[Owed, ...]:
        """What the patient is asked for today: nothing of what they have a question about, or have agreed to pay later.

        A plan is of the charges that were there when it was agreed on.
        """
        agreed = list(self.agreed)
        found = []
        for one in self.owed:
            if one.charge.id in self.questioned:
                continue
            left = one.left
            for place, (made_at, later) in enumerate(agreed):
                if one.charge.made_at <= made_at:
                    part = min(left, later)
                    left -= part
                    agreed[place] = (made_at, later - part)
            if left:
                found.append(Owed(one.charge, left))
        return tuple(found)

    @property
    def due_amount(self) -> Money:
        """The sum of it."""
        return total((it.left for it in self.due), self.code)

    def _order(self, charge: Charge) -> tuple[bool, date, datetime, str]:
        due = charge.said.due_on or charge.made_at.date()
        return charge.id in self.questioned, due, charge.made_at, charge.id


def accounts_of(
    charges: Sequence[Charge],
    payments: Sequence[Payment],
    questioned: Collection[str],
    code: str,
    agreed: Sequence[tuple[datetime, Money]] = (),
) -> tuple[PatientAccount, ...]:
    """An account for ``code``, the clinic's currency, and for each other that there is anything of."""
    codes = sorted({it.amount.code for it in charges} | {it.asked.code for it in payments} - {code})
    return tuple(
        PatientAccount(
            one,
            tuple(it for it in charges if it.amount.code == one),
            tuple(it for it in payments if it.asked.code == one),
            frozenset(questioned),
            tuple((made_at, later) for made_at, later in agreed if later.code == one),
        )
        for one in (code, *(other for other in codes if other != code))
    )


def charge_of(said: NewCharge) -> NewCharge:
    """As it is kept, each text in one line. Raises ChargeRefused."""
    about, insurance = " ".join(said.about.split()), " ".join(said.insurance.split())
    made = NewCharge(said.kind, said.amount, about, said.price, insurance, said.due_on)
    if made.amount.minor <= 0:
        raise ChargeRefused(ChargeReason.NOTHING)
    if max(made.amount.minor, made.price.minor if made.price else 0) > LARGEST:
        raise ChargeRefused(ChargeReason.TOO_MUCH)
    if made.price is not None and made.price < made.amount:
        raise ChargeRefused(ChargeReason.LESS_THAN_OWED)
    if made.kind is ChargeKind.OTHER and not any(letter.isalnum() for letter in about):
        raise ChargeRefused(ChargeReason.NOT_SAID)
    if max(len(about), len(insurance)) > LONGEST_WORDS or not (about + insurance + " ").isprintable():
        raise ChargeRefused(ChargeReason.TOO_LONG)
    if holds_card(about) or holds_card(insurance):
        raise ChargeRefused(ChargeReason.CARD)
    return made

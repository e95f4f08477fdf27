"""A payment plan: an amount in parts, one each month, whose sum is the amount to the last minor unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.money.amounts import Money, months_later, total

MOST_PARTS = 24


@dataclass(frozen=True)
class PaymentPlan:
    """An amount that a patient pays in parts.

    Attributes:
        first_on: when the first part is due; each other one a month after the one before.
        made_at: when it was agreed on, aware: what is asked for since then is no part of it.
    """

    id: str
    patient_id: str
    amount: Money
    parts: int
    first_on: date
    made_at: datetime

    @property
    def each(self) -> tuple[tuple[date, Money], ...]:
        """When each part is due, and how much it is."""
        split = self.amount.split(self.parts)
        return tuple((months_later(self.first_on, number), part) for number, part in enumerate(split))

    def due_by(self, day: date) -> Money:
        """How much of it was due until ``day``, that day too."""
        return total((part for on, part in self.each if on <= day), self.amount.code)

    def after(self, day: date) -> Money:
        """How much of it nobody asks for before ``day`` is over."""
        return self.amount - self.due_by(day)


def offered_parts(amount: Money, most_parts: int, least: int) -> tuple[int, ...]:
    """In how many parts an amount can be paid where none may be below ``least`` minor units; most first to few.

    >>> offered_parts(Money(10000, "EUR"), 6, 2500)
    (2, 3, 4)
    """
    most = min(most_parts, MOST_PARTS)
    return tuple(number for number in range(2, most + 1) if amount.split(number)[-1].minor >= max(least, 1))

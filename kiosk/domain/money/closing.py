"""The close of a day: for each drawer, kiosk and terminal what the record expects, beside what somebody has counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.money.amounts import Money, total
from kiosk.domain.money.payments import OPEN, TAKEN, Payment, PayWay


@dataclass(frozen=True, order=True)
class Purse:
    """What is counted as one: the drawer or kiosk, by what was paid, and in which currency."""

    till: str
    way: PayWay
    code: str


@dataclass(frozen=True)
class CloseLine:
    """A purse at the close of a day.

    Attributes:
        taken, returned: what came in, and what was given back, by how many payments.
        counted: what somebody has counted, or read off the terminal; None while nobody has.
        open: how many payments there are of which nobody knows yet what came of them; they are in no sum.
    """

    purse: Purse
    taken: Money
    returned: Money
    payments: int
    open: int
    counted: Money | None = None

    @property
    def expected(self) -> Money:
        """What has to be there."""
        return self.taken - self.returned

    @property
    def difference(self) -> Money | None:
        """What is there too much; below nothing for what is missing; None while nobody has counted."""
        return None if self.counted is None else self.counted - self.expected


@dataclass(frozen=True)
class DayClose:
    """A close as it was made. ``lines`` are of all payments that no close before it has."""

    id: str
    made_at: datetime
    made_by: str
    lines: tuple[CloseLine, ...]
    note: str = ""

    @property
    def balances(self) -> bool:
        """Everything was counted, and is what was expected."""
        return all(line.difference is not None and not line.difference for line in self.lines)


def lines_of(
    payments: Iterable[Payment], counted: Mapping[Purse, Money] | None = None
) -> tuple[CloseLine, ...]:
    """A line for each purse that has one of these payments, none of which is in a close yet."""
    by_purse: dict[Purse, list[Payment]] = {}
    for payment in payments:
        if payment.state in TAKEN | OPEN:
            by_purse.setdefault(Purse(payment.till, payment.way, payment.asked.code), []).append(payment)
    return tuple(
        CloseLine(
            purse,
            total((it.taken for it in found if it.state in TAKEN and not it.returns), purse.code),
            total((it.taken for it in found if it.state in TAKEN and it.returns), purse.code),
            sum(it.state in TAKEN for it in found),
            sum(it.state in OPEN for it in found),
            (counted or {}).get(purse),
        )
        for purse, found in sorted(by_purse.items())
    )

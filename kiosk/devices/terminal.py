"""The port of payment terminals: whatever takes a card is asked by this, and answers by a verdict.

A terminal is a P2PE one: the card is read, and its number typed where it must be, on the terminal alone. Nothing of a
card comes here but its scheme and the last four digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import PayWay, TerminalAnswer


@dataclass(frozen=True)
class TerminalTask:
    """What a terminal is to do.

    Attributes:
        key: the payment's id, by which the same task is known again.
        amount: above nothing.
        returns: the terminal's own reference of the payment of which this is given back; empty for one that is taken.
    """

    key: str
    amount: Money
    returns: str = ""


class PaymentTerminal(Protocol):
    """A terminal. Its calls block until there is an answer, or none is to be expected any more; none of them raises.

    Attributes:
        way: by what it takes.
        asks_again: it can say later what came of a task.
        gives_back: it can give back what it has taken.
    """

    way: PayWay
    asks_again: bool
    gives_back: bool

    def take(self, task: TerminalTask) -> TerminalAnswer:
        """Take an amount. It is asked for once: whoever has heard nothing asks `find_out`, and not this again."""
        ...

    def give_back(self, task: TerminalTask) -> TerminalAnswer:
        """Give an amount back, likewise."""
        ...

    def find_out(self, task: TerminalTask, reference: str) -> TerminalAnswer:
        """What came of a task that it was given; this takes nothing. ``reference`` is the terminal's own."""
        ...

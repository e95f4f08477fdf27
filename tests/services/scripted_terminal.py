"""A terminal that does what a test has written for it, and keeps what it has really taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.devices.caisse_ap import answer_to, message
from kiosk.devices.terminal import TerminalTask
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.currencies import currency
from kiosk.domain.money.payments import PayWay, TerminalAnswer, TerminalVerdict


class Does(Enum):
    """What it does with a task."""

    APPROVES = auto()
    DECLINES = auto()
    IS_CANCELLED = auto()
    # It takes nothing and says nothing.
    IS_SILENT = auto()
    APPROVES_AND_LOSES_THE_LINE = auto()
    ANSWERS_TWICE = auto()
    TAKES_ANOTHER_AMOUNT = auto()


@dataclass
class ScriptedTerminal:
    """``cut`` is after how many bytes of its answer the line ends; ``asked`` are the keys of all it was asked to take.

    Attributes:
        took, gave: what has changed hands, by key.
    """

    does: Does = Does.APPROVES
    cut: int | None = None
    asks_again: bool = True
    way: PayWay = PayWay.CAISSE_AP
    gives_back: bool = True
    took: dict[str, Money] = field(default_factory=dict)
    gave: dict[str, Money] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None

    @property
    def holds(self) -> int:
        """What is in it, in minor units."""
        return sum(it.minor for it in self.took.values()) - sum(it.minor for it in self.gave.values())

    def take(self, task: TerminalTask) -> TerminalAnswer:
        return self._do(task, self.took)

    def give_back(self, task: TerminalTask) -> TerminalAnswer:
        return self._do(task, self.gave)

    def find_out(self, task: TerminalTask, reference: str) -> TerminalAnswer:
        amount = self.took.get(task.key) or self.gave.get(task.key)
        if amount is None:
            return TerminalAnswer(TerminalVerdict.CANCELLED, code="not_there")
        return TerminalAnswer(TerminalVerdict.APPROVED, amount, reference="123456")

    def _do(self, task: TerminalTask, ledger: dict[str, Money]) -> TerminalAnswer:
        # The same task twice would be a second charge, were it another key.
        assert task.key not in self.asked
        self.asked.append(task.key)
        self.meanwhile()
        taken = task.amount
        if self.does is Does.TAKES_ANOTHER_AMOUNT:
            taken = Money(max(1, taken.minor - 1), taken.code)
        said = {
            "CZ": "0300", "CJ": "012345678901", "CA": "01", "CE": currency(taken.code).number, "BA": "0", "CD": "0",
            "CB": f"{taken.minor:02}",
        }  # fmt: skip
        asked = said | {"CB": f"{task.amount.minor:02}"}
        match self.does:
            case Does.IS_SILENT:
                raw = b""
            case Does.DECLINES:
                raw = message(said | {"AE": "01", "AF": "04"})
            case Does.IS_CANCELLED:
                raw = message(said | {"AE": "01", "AF": "11"})
            case _:
                ledger[task.key] = taken
                raw = message(said | {"AE": "10", "CC": "00B", "AC": "123456", "AA": "497010######4242"})
        if self.does is Does.ANSWERS_TWICE:
            raw *= 2
        if self.does is Does.APPROVES_AND_LOSES_THE_LINE:
            raw = raw[:40]
        return answer_to(task, asked, raw[: self.cut])

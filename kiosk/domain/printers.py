"""Printers of tickets and labels that are asked how they are, and what they print: a picture of dots, in any script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PrinterState(StrEnum):
    """How a printer is, as a kiosk says it to the record."""

    READY = ""
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    OFF_LINE = "off_line"
    FAULTY = "faulty"
    NO_ANSWER = "no_answer"


def state_of(code: str) -> PrinterState:
    """A state as it was stored; what a later version says and this one does not know is a fault."""
    try:
        return PrinterState(code)
    except ValueError:
        return PrinterState.FAULTY


@dataclass(frozen=True)
class Raster:
    """A picture as printers take it: ``across`` bytes a row, the leftmost of eight dots highest, 1 for black."""

    across: int
    rows: bytes

    def __post_init__(self) -> None:
        if not self.across or not self.rows or len(self.rows) % self.across:
            raise ValueError("a picture has rows of the same length, and at least one")

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.rows) // self.across


class RollPrinter(Protocol):
    """A printer beside this computer. Its calls block for some seconds at most, and none of them raises.

    Attributes:
        dots: how many it prints across.
    """

    dots: int

    def state(self) -> PrinterState:
        """How it is now."""
        ...

    def print(self, picture: Raster) -> PrinterState:
        """Print a picture and cut the paper; READY where it did.

        What was not printed then is printed at no other time: it may be somebody else who stands there by then.
        """
        ...

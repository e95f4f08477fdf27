"""In which order the dates of a file stand: what they themselves tell of it, beside what the clinic has set.

27/03/1985 can only begin with the day and 03/27/1985 only with the month; 03/04/1985 is two dates. What begins with a
year of four digits stands in one order everywhere and tells nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from kiosk.interop.report import NotUsedReason

_YEAR_LAST = ("mdy", "dmy")
_IN_WORDS = {"mdy": "month, day, year", "dmy": "day, month, year", "ymd": "year, month, day"}
DATE_ORDERS = tuple(_IN_WORDS)


def numbers_of(text: str) -> tuple[str, str, str] | None:
    """The three numbers of a date, as written, without a time after them; None where these are not three numbers."""
    for mark in "/.-":
        pieces = text.split("T")[0].split(mark)
        if len(pieces) == 3 and all(piece.isascii() and piece.isdigit() for piece in pieces):
            return pieces[0], pieces[1], pieces[2]
    return None


def read_date(text: str, order: str) -> date | None:
    """``1985-03-27``, or three numbers in ``order``; a year of two digits is not guessed."""
    pieces = numbers_of(text)
    if pieces is None:
        return None
    numbers = dict(zip("ymd" if len(pieces[0]) == 4 else order, pieces, strict=True))
    if len(numbers["y"]) != 4:
        return None
    try:
        return date(int(numbers["y"]), int(numbers["m"]), int(numbers["d"]))
    except ValueError:
        return None


@dataclass
class DateOrders:
    """What the dates of one file tell of their order.

    Attributes:
        found: how many dates can be read in these orders; none of those that begin with their year.
    """

    found: Counter[frozenset[str]] = field(default_factory=Counter)

    def add(self, text: str) -> None:
        """One date of the file."""
        pieces = numbers_of(text)
        if pieces is None or len(pieces[0]) == 4:
            return
        if fitting := frozenset(order for order in _YEAR_LAST if read_date(text, order)):
            self.found[fitting] += 1

    def only(self, order: str) -> int:
        """How many dates can be read in ``order`` and in no other."""
        return self.found[frozenset({order})]

    def against(self, order: str) -> str:
        """The order that the file stands in, where that is another than ``order``; empty where nothing tells so."""
        if self.only(order):
            return ""
        return next((other for other in _YEAR_LAST if other != order and self.only(other)), "")

    def note(self, order: str, *, decided: bool) -> tuple[NotUsedReason, str] | None:
        """What to tell of the file that is read in ``order``, and what to do about it; None where all is clear.

        ``decided`` tells whether anybody has said that order, for the clinic or for this file.
        """
        other = self.against(order)
        others = [_IN_WORDS[each] for each in _YEAR_LAST if each != order and self.only(each)]
        if other:
            return NotUsedReason.OTHER_ORDER, (
                f"they can only be {' and '.join(others)}, and {_IN_WORDS[order]} ({order}) is how the clinic reads "
                f"them; 'kiosk clinic set date_order {other}' changes that, '--dates {other}' reads this file so"
            )
        if others:
            return NotUsedReason.BOTH_ORDERS, (
                f"read as {_IN_WORDS[order]} ({order}), which some cannot be; check where they come from"
            )
        both = self.found[frozenset(_YEAR_LAST)]
        if both and order not in _YEAR_LAST:
            return NotUsedReason.OTHER_ORDER, (
                f"their year stands last, and {_IN_WORDS[order]} ({order}) is how the clinic reads them; "
                "'--dates dmy' or '--dates mdy' reads this file day first or month first"
            )
        if both and not decided and not self.only(order):
            swapped = next(each for each in _YEAR_LAST if each != order)
            return NotUsedReason.ASSUMED_ORDER, (
                f"read as {_IN_WORDS[order]} ({order}), because nobody has set the order; if that is wrong, give "
                f"'kiosk clinic set date_order {swapped}' and import the file again; if it is right, "
                f"'kiosk clinic set date_order {order}' ends this note"
            )
        return None

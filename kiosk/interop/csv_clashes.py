"""Lines of a file of bookings that go by one id, or by one patient and one time, and are of different bookings.

A file is looked through for them before anything of it is taken: of two such lines the first says nothing of the other.
Lines that say when they were changed are versions, of which the last counts, and no two bookings.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from kiosk.interop import csv_numbers
from kiosk.interop.csv_rows import Row
from kiosk.services.record.noted import Noted

# What tells two bookings of one patient at one time apart.
APART = ("practitioner", "description")
_Key = tuple[str, ...]


class BookingClashes:
    """What the lines of one file have in common."""

    def __init__(self) -> None:
        self._notes = Noted()
        # Of ids that several bookings have, the lines of two of them.
        self._others: dict[_Key, tuple[int, int]] = {}
        # Of those of one time that are several, which of them goes by the plain name.
        self._plain: dict[_Key, int] = {}

    def see(self, row: Row) -> None:
        """Look at a line of the file."""
        whose, when = _whose(row), _when(row)
        if not any(when):
            # One that is withdrawn need not say of when it was.
            return
        key = _key_of(row)
        if row["id"]:
            mine = hash((whose, when))
            first, line = self._notes.numbers(("id", key), mine, row.line)
            if first != mine:
                self._others.setdefault(key, (line, row.line))
        said = _apart(row)
        first, _ = self._notes.numbers(("at", key), said)
        if first != said:
            self._plain[key] = min(self._plain.get(key, first), said)

    def other(self, row: Row) -> int:
        """A line that goes by the id of this one and is of another patient or time; 0 for none."""
        lines = self._others.get(_key_of(row)) if self._others else None
        if lines is None:
            return 0
        return lines[0] if row.line != lines[0] else lines[1]

    def suffix(self, row: Row) -> str:
        """What a booking is called beside its id, or its time, where it is one of several; empty for the first."""
        plain = self._plain.get(_key_of(row)) if self._plain else None
        return "" if plain is None or plain == _apart(row) else suffix_of(row)

    def is_several(self, row: Row) -> bool:
        """Whether the file has several bookings of the patient and time of this line."""
        return bool(self._plain) and _key_of(row) in self._plain

    def is_shared(self, row: Row) -> bool:
        """Whether several bookings of one patient and time go by the id of this line."""
        return bool(row["id"]) and self.is_several(row)

    def close(self) -> None:
        """The file has been looked through."""
        self._notes.close()


def suffix_of(row: Row) -> str:
    """What is written behind the id, or the time, of a booking that others have as well."""
    return f"/{_apart(row):x}"


def _key_of(row: Row) -> _Key:
    number = csv_numbers.without_fraction(row["id"])
    return (number, row["updated"]) if number else ("", *_whose(row), *_when(row), row["updated"])


def _whose(row: Row) -> _Key:
    return row["patient"], csv_numbers.without_fraction(row["mrn"])


def _when(row: Row) -> _Key:
    return row["start"], row["date"], row["time"]


def _apart(row: Row) -> int:
    return _number(tuple([row[name].casefold() for name in APART]))


@lru_cache(1_000)
def _number(said: _Key) -> int:
    """The same for the same, also tomorrow: bookings are called by it."""
    return int.from_bytes(blake2b("\0".join(said).encode(), digest_size=7).digest())

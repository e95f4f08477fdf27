"""Columns without a heading: what stands in them that nothing reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kiosk.domain.counted import count
from kiosk.interop import csv_text
from kiosk.interop.csv_columns import folded, place_of, tells_why

MOST_TOLD = 10


class BareColumns:
    """Counts what the lines of a file have in columns that nobody has named."""

    def __init__(self, names: Sequence[str], places: Mapping[str, Sequence[int]]) -> None:
        """``places`` are the columns that are read."""
        read = {at for each in places.values() for at in each}
        self._names = names
        self._bare = [
            at for at, name in enumerate(names) if at not in read and not folded(name) and not tells_why(name)
        ]
        self._found: Counter[int] = Counter()

    def see(self, cells: Sequence[str]) -> None:
        """One line."""
        for at in self._bare:
            if at < len(cells) and (raw := cells[at]) and csv_text.line_of(raw):
                self._found[at] += 1

    def told(self) -> str:
        """Each that says anything, by its place, and in how many lines; empty where none does.

        Those behind the last heading that say nothing are what a spreadsheet writes.
        """
        each = [
            f"{place_of(at, self._names)} in {count(self._found[at], 'line')}"
            for at in sorted(self._found)[:MOST_TOLD]
        ]
        more = len(self._found) - len(each)
        return ", ".join([*each, *([f"and {more} more"] if more > 0 else [])])

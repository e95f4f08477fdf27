"""What the columns of a CSV file look like: by that a row is known which a line break, or a mark, has shifted."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kiosk.interop.limits import TooLarge, text_lines
from kiosk.interop.report import NotUsedReason

# So many rows are looked at, and so large a part of a column's cells has to be alike.
MOST_SEEN = 300
_ALIKE = 0.9
_DATE = re.compile(
    r"(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?:[ T].*)?", re.ASCII
)
_PHONE = re.compile(r"\+?[\d() ./-]{7,}", re.ASCII)


class RawLine(NamedTuple):
    """A row as it stands: its cells, its first and its last line, and whether the file ends within that."""

    cells: tuple[str, ...]
    first: int
    last: int
    unended: bool = False


@dataclass(frozen=True)
class Unread:
    """Lines that are not read as a row, from the first to the last."""

    first: int
    last: int
    reason: NotUsedReason

    @property
    def where(self) -> str:
        """Which lines."""
        return f"lines {self.first} to {self.last}" if self.last > self.first else f"line {self.last}"


def kind_of(cell: str) -> str:
    """What a cell looks like: a date, an address of mail, digits, a phone, words; empty for what is of no kind."""
    text = cell.strip()
    if _DATE.fullmatch(text):
        return "date"
    if "@" in text:
        return "mail"
    if text.isdecimal():
        return "digits"
    if _PHONE.fullmatch(text):
        return "phone"
    return "" if any(map(str.isdecimal, text)) else "words"


class Shapes:
    """The columns of one file; they are looked at when a row makes somebody ask."""

    def __init__(
        self,
        path: Path,
        encoding: str,
        delimiter: str,
        above: int,
        columns: int,
        needed: Sequence[Sequence[int]],
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            above: how many lines stand above the rows.
            columns: how many headings there are.
            needed: groups of columns, of each of which one says something in every row.
        """
        self._path = path
        self._encoding = encoding
        self._delimiter = delimiter
        self._above = above
        self._needed = needed
        self.columns = columns

    @cached_property
    def _rows(self) -> list[list[str]]:
        with self._path.open(encoding=self._encoding, newline="") as text:
            rows = csv.reader(islice(text_lines(text), self._above, None), delimiter=self._delimiter)
            return list(islice(_readable(rows), MOST_SEEN))

    @cached_property
    def usual(self) -> int:
        """How many cells a row has: as many as there are headings, or one more where every row ends with a mark."""
        lengths = {len(row) for row in self._rows}
        return self.columns + (self.columns not in lengths and self.columns + 1 in lengths)

    def has_short_ones(self) -> bool:
        """Whether rows of the file end before the last column, and with a line's end."""
        return any(len(row) < self.columns for row in self._rows[:-1])

    @cached_property
    def kinds(self) -> list[str]:
        """The kind of each column; empty where it is of none."""
        full = [row for row in self._rows if len(row) == self.usual]
        found = []
        for at in range(self.columns):
            seen = Counter(kind_of(row[at]) for row in full if row[at].strip())
            kind, number = seen.most_common(1)[0] if seen else ("", 0)
            found.append(kind if number >= _ALIKE * seen.total() else "")
        return found

    def fits(self, cells: Sequence[str]) -> bool:
        """Whether every cell looks as its column does."""
        return all(
            not kind or not cell.strip() or kind_of(cell) == kind
            for cell, kind in zip(cells, self.kinds, strict=False)
        )

    def stands(self, cells: Sequence[str]) -> bool:
        """Whether a row that ends early is one all the same: what is needed is there, and looks so."""
        return self.fits(cells) and all(
            any(at < len(cells) and cells[at].strip() for at in group) for group in self._needed
        )


def _readable(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """Those that are not empty, up to one that cannot be read."""
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error:
        return


def rows_of(
    lines: Iterator[RawLine | Unread], shapes: Shapes, is_alone: Callable[[RawLine], bool]
) -> Iterator[RawLine | Unread]:
    """The rows of a file; of one that a line break in a cell has torn apart nothing is read.

    A line that ``is_alone`` is no part of another, whatever it looks like.

    Raises TooLarge as ``lines`` do, behind what was there before it.
    """
    waiting: tuple[RawLine, ...] = ()
    columns = shapes.columns
    try:
        for line in lines:
            # Most rows are whole, and the next one is too.
            if isinstance(line, Unread) or is_alone(line):
                yield from _as_one(waiting, shapes)
                waiting = ()
                yield line
            elif len(waiting) == 1 and len(line.cells) > 1 and len(waiting[0].cells) >= columns:
                yield waiting[0]
                waiting = (line,)
            elif waiting and _goes_on(waiting, line, shapes):
                waiting = (*waiting, line)
            else:
                yield from _as_one(waiting, shapes)
                waiting = (line,)
    except TooLarge:
        yield from _as_one(waiting, shapes)
        raise
    if len(waiting) == 2 and len(waiting[0].cells) >= shapes.columns:
        # What a file says at its end, of how many rows it has, is of none of them.
        yield from waiting
    else:
        yield from _as_one(waiting, shapes)


def _as_one(lines: tuple[RawLine, ...], shapes: Shapes) -> Iterator[RawLine | Unread]:
    """Lines that are one row, if all of them are; else what they begin with is a row, and the others are not its."""
    if len(lines) < 2:
        yield from lines
    elif _joined(lines) == shapes.columns or not shapes.stands(lines[0].cells):
        yield Unread(lines[0].first, lines[-1].last, NotUsedReason.TORN)
    else:
        yield lines[0]
        yield from _as_one(lines[1:], shapes)


def _joined(lines: tuple[RawLine, ...]) -> int:
    """How many cells they are as one row."""
    return sum(len(line.cells) for line in lines) - len(lines) + 1


def _goes_on(waiting: tuple[RawLine, ...], line: RawLine, shapes: Shapes) -> bool:
    """Whether a line is the rest of a row, of which these are the beginning."""
    columns = shapes.columns
    if len(waiting[0].cells) >= columns and (len(line.cells) > 1 or columns == 1):
        return False
    joined = _joined((*waiting, line))
    if len(waiting[0].cells) >= columns:
        # A cell alone: of the last column, if that is of text and says something.
        before = waiting[0].cells[-1].strip()
        return bool(before) and shapes.kinds[-1] in ("", "words") and not shapes.stands(line.cells)
    if joined > columns:
        return False
    begins, ends = shapes.stands(waiting[0].cells), shapes.stands(line.cells)
    return not (begins and ends) and (joined == columns or not ends)

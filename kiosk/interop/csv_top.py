"""The top of a CSV file: which of its lines has the headings, and what stands above it."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO

from kiosk.interop.csv_text import DELIMITERS

# The headings stand within so many lines of a file, and one of them is broken into so many more at most.
MOST_TITLES = 30
MOST_BREAKS = 10
_SEPARATOR = re.compile(r'"?sep=(.)"?[,;|\t]*', re.IGNORECASE)


@dataclass(frozen=True)
class Heading:
    """The line of headings of a file.

    Attributes:
        names: its cells, as they stand.
        delimiter: what parts the cells.
        above: how many lines it and those above it are.
        titles: whether one of those above says something that is no heading.
        below: the lines under it.
        over: the cells of the line right above it.
    """

    names: list[str]
    delimiter: str
    above: int
    titles: bool
    below: Iterator[str]
    over: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """How many columns it names: a title names one, and a cell with digits, or a mark alone, names none."""
        return sum(any(map(str.isalpha, name)) and not any(map(str.isdigit, name)) for name in self.names)


def heading(lines: Iterator[str], fits: Callable[[Heading], bool]) -> Heading | None:
    """The first line that ``fits``; where none of the first `MOST_TITLES` does, the one that names most columns, or
    else the first that says anything. None where no line does.

    Above it may stand empty lines, titles, and the line by which a spreadsheet says what parts the cells.
    """
    said, above = "", 0
    likeliest: Heading | None = None
    over: list[str] = []
    for line in lines:
        above += 1
        plain = line.strip().lstrip("\ufeff")
        if not likeliest and (found := _SEPARATOR.fullmatch(plain)):
            said = found[1]
            continue
        if not plain.strip(DELIMITERS + ' "'):
            over = []
            continue
        # A heading may have a line break in it, where somebody has made its cell narrow.
        for _ in range(MOST_BREAKS):
            if line.count('"') % 2 == 0 or not (more := next(lines, "")):
                break
            line, above = line + more, above + 1
        delimiter = said or max(DELIMITERS, key=line.count)
        try:
            names = next(csv.reader(StringIO(line, newline=""), delimiter=delimiter), [])
        except csv.Error:
            # A heading that is one endless cell names nothing.
            names = []
        here = Heading(names, delimiter, above, likeliest is not None, lines, tuple(over))
        over = names
        if fits(here):
            return here
        if likeliest is None or max(likeliest.words, 1) < here.words:
            likeliest = here
        if above >= MOST_TITLES:
            break
    return likeliest

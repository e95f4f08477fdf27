"""The lines of a CSV file under our names for its columns.

Columns may come in any order, be called by their usual other names, be parted by comma, semicolon, tab or bar, and
stand under lines that are no heading. Where several columns say one thing, the next one fills what the first leaves
empty, line by line.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from kiosk.interop import csv_text
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_columns import Known, folded, places_of, unknown_of
from kiosk.interop.limits import TooLarge, text_lines
from kiosk.interop.report import NotUsedReason

# So many lines are read between two signs of life.
BATCH = 500
# Called with where something stands, of what kind it is, why it is not used, and what can be added to that.
Refuse = Callable[[str, str, NotUsedReason, str], None]


@dataclass(frozen=True)
class Sheet:
    """What a file's columns are: their headings as written, what parts them, and by our names where each stands."""

    name: str
    headings: tuple[str, ...]
    delimiter: str
    places: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class Row:
    """One line. ``row["phone"]`` is what it says of that: the first of its columns that says anything, or nothing."""

    sheet: Sheet
    cells: tuple[str, ...]
    where: str

    def __getitem__(self, column: str) -> str:
        return next(iter(self.all(column)), "")

    def all(self, column: str) -> list[str]:
        """Everything that its columns of that kind say, in the order in which they are preferred."""
        name = column in csv_text.NAMES
        said = (values.line(csv_text.cell(raw, name=name)) for raw in self.raw(column))
        return [text for text in said if text]

    def raw(self, column: str) -> list[str]:
        """The cells of that kind as they stand in the file."""
        return [self.cells[at] for at in self.sheet.places.get(column, ()) if at < len(self.cells)]


@dataclass(frozen=True)
class Kind:
    """What a file is of: its FHIR resource type, its columns, and of which groups of them each has to be there."""

    name: str
    known: Known
    needed: tuple[tuple[str, ...], ...]

    def lacks(self, names: Sequence[str], chosen: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
        """The groups of which a line of headings has none."""
        places = places_of(names, self.known, chosen)
        return [group for group in self.needed if not any(name in places for name in group)]


class Rows:
    """Reads files as lines of one kind; what cannot be read is handed to ``refuse``."""

    def __init__(self, texts: csv_text.Texts, chosen: Mapping[str, Sequence[str]]) -> None:
        """``chosen`` are headings that somebody has named for these files, by our names."""
        self._texts = texts
        self._chosen = chosen

    def read(
        self, path: Path, kind: Kind, refuse: Refuse, progress: Callable[[str, int], None]
    ) -> Iterator[Row]:
        """The lines of a file; raises nothing for what a file may hold."""
        if (refused := self._texts.refused(path)) is not None:
            where = str(path) if refused.reason is NotUsedReason.MISSING else path.name
            refuse(where, "", refused.reason, refused.detail)
            return
        encoded = self._texts.encodings[path]
        if encoded.guessed:
            refuse(path.name, "", NotUsedReason.READ_AS, encoded.guessed)
        try:
            with path.open(encoding=encoded.name, newline="") as text:
                yield from self._lines(path.name, text_lines(text), kind, refuse, progress)
        except TooLarge as large:
            refuse(path.name, "", large.reason, "")
        except OSError:
            refuse(path.name, "", NotUsedReason.UNREADABLE, "")
        except UnicodeError:
            # It has changed since it was looked through.
            refuse(path.name, "", NotUsedReason.NOT_TEXT, "")

    def _lines(
        self, name: str, text: Iterator[str], kind: Kind, refuse: Refuse, progress: Callable[[str, int], None]
    ) -> Iterator[Row]:
        found = csv_text.heading(text, lambda names: not kind.lacks(names, self._chosen))
        if found is None:
            # A mark of its encoding, or empty lines, and no more.
            refuse(name, "", NotUsedReason.EMPTY, "")
            return
        if missing := kind.lacks(found.names, self._chosen):
            refuse(name, "", NotUsedReason.NO_HEADER, _advice(missing, found))
            return
        if found.titles:
            refuse(name, "", NotUsedReason.TITLES, f"the headings are in line {found.above}")
        sheet = Sheet(
            name, tuple(found.names), found.delimiter, places_of(found.names, kind.known, self._chosen)
        )
        for ours, at in sheet.places.items():
            headings = [folded(sheet.headings[place]) for place in at]
            if len({*headings}) < len(headings):
                refuse(name, "", NotUsedReason.TWICE, ours)
        if unknown := csv_text.told(unknown_of(found.names, sheet.places)):
            refuse(name, "", NotUsedReason.COLUMNS, unknown)
        quotes = csv_text.Quotes(found.below)
        reader = csv.reader(quotes, delimiter=found.delimiter)
        last, some = found.above, False
        for number in count(1):
            try:
                cells = next(reader, None)
            except csv.Error:
                last = reader.line_num + found.above
                refuse(f"{name}, line {last}", kind.name, NotUsedReason.BAD_LINE, "")
                some = True
                continue
            if cells is None:
                if not some:
                    refuse(name, "", NotUsedReason.NOTHING_BELOW, "")
                return
            if number % BATCH == 0:
                progress(kind.name, number)
            first, last = last + 1, reader.line_num + found.above
            where = f"{name}, line {last}"
            if quotes.open and last > first:
                refuse(f"{name}, lines {first} to {last}", kind.name, NotUsedReason.UNCLOSED, "")
                return
            if not any(cell.strip() for cell in cells):
                continue
            some = True
            if len(cells) > len(found.names) and any(cells[len(found.names) :]):
                refuse(where, kind.name, NotUsedReason.BAD_LINE, "")
                continue
            yield Row(sheet, tuple(cells), where)


def _advice(missing: list[tuple[str, ...]], found: csv_text.Heading) -> str:
    wanted = ", ".join(" or ".join(group) for group in missing)
    advice = f"missing: {wanted}; --column OURS=THEIRS, or --map FILE, says which column of the file it is"
    seen = csv_text.told(found.names)
    return f"{advice}; the headings are: {seen}, in line {found.above}" if seen else advice

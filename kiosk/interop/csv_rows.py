"""The lines of a CSV file under our names for its columns.

Columns may come in any order, be called by their usual other names, be parted by comma, semicolon, tab or bar, and
stand under lines that are no heading. Where several columns say one thing, the next one fills what the first leaves
empty, line by line.

One file, though long: a line is known as one by the headings above it.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Protocol

from kiosk.interop import csv_marks, csv_text, day_halves
from kiosk.interop.csv_bare import BareColumns
from kiosk.interop.csv_columns import DateColumns, Known, by_place, folded, places_of, unknown_of, used
from kiosk.interop.csv_decided import ToldByAll
from kiosk.interop.csv_groups import in_two_lines, with_groups
from kiosk.interop.csv_named import birth_in_parts, day_of_parts, not_there
from kiosk.interop.csv_shapes import RawLine, Shapes, Unread, rows_of
from kiosk.interop.csv_top import Heading, heading
from kiosk.interop.limits import TooLarge, text_lines
from kiosk.interop.report import NotUsedReason, Progress
from kiosk.interop.said_words import SaidWords

# So many lines are taken in at once, and read between two signs of life. The more, the fewer pages of an embedded
# record are written again and again; and the longer all others wait who write there: nearly a second for a thousand.
BATCH = 1_000
# Called with where something stands, of what kind it is, why it is not used, and what can be added to that.
Refuse = Callable[[str, str, NotUsedReason, str], None]


@dataclass(frozen=True)
class CsvSheet:
    """What a file's columns are: their headings as written, what parts them, and by our names where each stands.

    ``over`` are the cells above them that say whose they are, and ``called`` is what both come to; ``parted`` where the
    year, the month and the day of a date stand that has three columns, by our names.
    """

    path: Path
    encoding: str
    headings: tuple[str, ...]
    delimiter: str
    places: Mapping[str, tuple[int, ...]]
    over: tuple[str, ...] = ()
    parted: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    called: tuple[str, ...] = ()
    # What somebody has said of words beside dates and times, and what all its lines have told.
    words: SaidWords = field(default_factory=SaidWords)
    decided: ToldByAll = field(default_factory=ToldByAll)


@dataclass(frozen=True)
class Row:
    """One line. ``row["phone"]`` is what it says of that: the first of its columns that says anything, or nothing."""

    sheet: CsvSheet
    cells: tuple[str, ...]
    where: str
    # Where it ends in the file, from 1.
    line: int = 0
    # What was read of it: it is asked for some of it again and again.
    _read: dict[str, list[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getitem__(self, column: str) -> str:
        found = self._read.get(column)
        if found is None:
            # Of most of our columns a file has none.
            if column not in self.sheet.places:
                return ""
            found = self.all(column)
        return found[0] if found else ""

    def all(self, column: str) -> list[str]:
        """Everything that its columns of that kind say, in the order in which they are preferred."""
        found = self._read.get(column)
        if found is None:
            places = self.sheet.places.get(column)
            if places is None:
                return []
            found = self._read[column] = []
            if column in self.sheet.parted:
                found += self._of_parts(column)
                return found
            cells, name = self.cells, column in csv_text.NAMES
            numbers, times = column in csv_text.NUMBERS, column in csv_text.TIMES
            words = self.sheet.words if column in csv_text.DATED else None
            # A plain loop: it runs for every cell of a file.
            for at in places:
                if at < len(cells) and (raw := cells[at]) and (text := csv_text.line_of(raw, name=name)):
                    text = csv_text.numbered(text) if numbers and not text.isascii() else text
                    text = words.plain(text) if words else text
                    found.append(day_halves.plain(text) if times else text)
        return found

    def _of_parts(self, column: str) -> list[str]:
        cells = (self.cells[at] if at < len(self.cells) else "" for at in self.sheet.parted[column])
        day = day_of_parts(*(csv_text.numbered(csv_text.line_of(cell)) if cell else "" for cell in cells))
        return [day] if day else []

    def only(self, at: int, column: str) -> Row:
        """The line as if nothing but the cell ``at`` said what ``column`` is."""
        return replace(self, sheet=replace(self.sheet, places={column: (at,)}))

    def raw(self, column: str) -> list[str]:
        """The cells of that kind as they stand in the file."""
        return [self.cells[at] for at in self.sheet.places.get(column, ()) if at < len(self.cells)]


class Dropped(Protocol):
    """Who takes the lines that are not used, as they stand in the file."""

    def row(self, row: Row, reason: NotUsedReason) -> None:
        """One that was read as columns."""

    def lines(self, sheet: CsvSheet, first: int, last: int, reason: NotUsedReason) -> None:
        """Lines of the file, from 1, that could not be."""


class Nobody:
    """Takes nothing."""

    def row(self, row: Row, reason: NotUsedReason) -> None:
        """As `Dropped`."""

    def lines(self, sheet: CsvSheet, first: int, last: int, reason: NotUsedReason) -> None:
        """As `Dropped`."""


@dataclass(frozen=True)
class RowKind:
    """What a file is of: its FHIR resource type, its columns, and of which groups of them each has to be there."""

    name: str
    known: Known
    needed: tuple[tuple[str, ...], ...]

    def lacks(self, names: Sequence[str], chosen: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
        """The groups of which a line of headings has none."""
        places = places_of(names, self.known, chosen)
        return [group for group in self.needed if not any(name in places for name in group)]


class Rows:
    """Reads one file as lines of one kind."""

    def __init__(
        self,
        path: Path,
        encoded: csv_text.Encoded,
        kind: RowKind,
        chosen: Mapping[str, Sequence[str]],
        refuse: Refuse,
        dropped: Dropped,
        progress: Progress,
        words: SaidWords | None = None,
        decided: ToldByAll | None = None,
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            chosen: headings that somebody has named for this file, by our names.
            refuse: is told of everything that is not used.
            words: what somebody has said of words beside dates and times.
            decided: what all lines of the file have told.
        """
        self._path = path
        self._encoded = encoded
        self._kind = kind
        self._chosen = chosen
        self._refuse = refuse
        self._dropped = dropped
        self._progress = progress
        self._words = words or SaidWords()
        self._decided = decided or ToldByAll()

    def __iter__(self) -> Iterator[Row]:
        """The lines of the file; raises nothing for what a file may hold."""
        name = self._path.name
        if self._encoded.guessed:
            self._refuse(name, "", NotUsedReason.READ_AS, self._encoded.guessed)
        try:
            with self._path.open(encoding=self._encoded.name, newline="") as text:
                lines = text_lines(text)
                if (found := self._heading(lines)) is not None:
                    top, sheet = found
                    yield from self._below(top, replace(sheet, words=self._words, decided=self._decided))
        except TooLarge as large:
            self._refuse(name, "", large.reason, "")
        except OSError:
            self._refuse(name, "", NotUsedReason.UNREADABLE, "")
        except UnicodeError:
            # It has changed since it was looked through.
            self._refuse(name, "", NotUsedReason.NOT_TEXT, "")

    def _heading(self, lines: Iterator[str]) -> tuple[Heading, CsvSheet] | None:
        name = self._path.name
        found = heading(lines, lambda here: self._fits(here.names, here.over))
        if found is None:
            # A mark of its encoding, or empty lines, and no more.
            self._refuse(name, "", NotUsedReason.EMPTY, "")
            return None
        self._chosen = self._chosen_of(found.names)
        if not self._kind.lacks(found.names, self._chosen):
            found = in_two_lines(
                found, self._kind.known, lambda names: not self._kind.lacks(names, self._chosen)
            )
        names = self._in_groups(found.names, found.over)
        for reason, told in not_there(names, self._kind.known, self._chosen):
            self._refuse(name, "", reason, told)
        if missing := self._kind.lacks(names, self._chosen):
            self._refuse(name, "", NotUsedReason.NO_HEADER, _advice(missing, found))
            return None
        if names != found.names:
            groups = csv_text.told(list(dict.fromkeys(map(str.strip, filter(str.strip, found.over)))))
            self._refuse(name, "", NotUsedReason.GROUPS, groups)
        elif found.titles:
            self._refuse(name, "", NotUsedReason.TITLES, f"the headings are in line {found.above}")
        places = dict(places_of(names, self._kind.known, self._chosen))
        unknown = csv_text.told(unknown_of(names, used(places)))
        of_places = {ours for ours, theirs in self._chosen.items() if any(map(by_place, theirs))}
        for ours, at in places.items():
            # Nothing tells whose the second of two columns of one name is: a guarantor has a phone as well.
            # Those that somebody has named by where they stand, or as parts of a date, are all meant.
            if ours in of_places or isinstance(self._chosen.get(ours), DateColumns):
                continue
            first = {folded(names[place]): place for place in sorted(at, reverse=True)}
            places[ours] = tuple(place for place in at if place in first.values())
            if left := [str(place + 1) for place in at if place not in first.values()]:
                self._refuse(name, "", NotUsedReason.TWICE, _left(ours, places[ours], left))
        if unknown:
            self._refuse(name, "", NotUsedReason.COLUMNS, unknown)
        over = found.over if names != found.names else ()
        parted = {ours: at for ours, at in places.items() if isinstance(self._chosen.get(ours), DateColumns)}
        return found, CsvSheet(
            self._path,
            self._encoded.name,
            tuple(found.names),
            found.delimiter,
            places,
            over,
            parted,
            tuple(names),
        )

    def _in_groups(self, names: list[str], over: Sequence[str]) -> list[str]:
        return with_groups(names, over, self._kind.known)

    def _fits(self, names: Sequence[str], over: Sequence[str]) -> bool:
        """Whether a line has the headings that are needed, by itself or with what stands over it."""
        return any(
            not self._kind.lacks(each, self._chosen_of(each))
            for each in (names, self._in_groups([*names], over))
        )

    def _chosen_of(self, names: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """What somebody has named, and a birth date that stands in three columns by their headings."""
        if "birth_date" in self._chosen or "birth_date" not in self._kind.known:
            return self._chosen
        parts = birth_in_parts(names)
        return {**self._chosen, "birth_date": parts} if parts else self._chosen

    def _below(self, found: Heading, sheet: CsvSheet) -> Iterator[Row]:
        name, kind, columns = self._path.name, self._kind.name, len(found.names)
        needed = [[at for ours in group for at in sheet.places.get(ours, ())] for group in self._kind.needed]
        shapes = Shapes(self._path, self._encoded.name, found.delimiter, found.above, columns, needed)
        headings = Headings(found.names, lambda names: self._fits(names, found.over))
        bare = BareColumns(sheet.called, sheet.places)
        for found_one in rows_of(self._lines(found), shapes, headings.are_here):
            if isinstance(found_one, Unread):
                self._refuse(f"{name}, {found_one.where}", kind, found_one.reason, "")
                self._dropped.lines(sheet, found_one.first, found_one.last, found_one.reason)
                continue
            line, where = found_one, f"{name}, line {found_one.last}"
            if headings.is_one(line):
                if not headings.go_on(line.cells):
                    self._refuse(where, kind, NotUsedReason.OTHER_HEADINGS, "")
                continue
            row = Row(sheet, headings.in_order(line.cells), where, line.last)
            if reason := self._wrong(line, headings, shapes):
                self._refuse(where, kind, reason, "")
                self._dropped.row(row, reason)
                continue
            bare.see(row.cells)
            yield row
        if told := bare.told():
            self._refuse(name, "", NotUsedReason.BARE_COLUMNS, told)

    @staticmethod
    def _wrong(line: RawLine, headings: Headings, shapes: Shapes) -> NotUsedReason | None:
        """Why a line is no row of the file; None for one that is."""
        cells, columns = line.cells, shapes.columns
        if headings.are_others:
            return NotUsedReason.OTHER_HEADINGS
        if len(cells) > columns:
            if any(cells[columns:]):
                return NotUsedReason.BAD_LINE
            if len(cells) > shapes.usual and not shapes.fits(headings.in_order(cells)):
                return NotUsedReason.SHIFTED
        if line.unended and len(cells) < columns and not shapes.has_short_ones():
            return NotUsedReason.CUT_OFF
        return None

    def _lines(self, found: Heading) -> Iterator[RawLine | Unread]:
        """The rows as they stand, and what cannot be read as any."""
        name, kind = self._path.name, self._kind.name
        lines = csv_text.Lines(found.below)
        reader = csv.reader(lines, delimiter=found.delimiter)
        last, some = found.above, False
        for number in count(1):
            first = last + 1
            lines.given.clear()
            try:
                cells = next(reader, None)
            except csv.Error:
                last = reader.line_num + found.above
                yield Unread(first, last, NotUsedReason.BAD_LINE)
                some = True
                continue
            if cells is None:
                if not some:
                    self._refuse(name, "", NotUsedReason.NOTHING_BELOW, "")
                return
            if number % BATCH == 0:
                self._progress(kind, number)
            last = reader.line_num + found.above
            if lines.ended:
                yield Unread(first, last, NotUsedReason.UNCLOSED)
                return
            if not any(map(str.strip, cells)) or csv_marks.is_rule(cells, lines.given):
                continue
            some = True
            if last > first and csv_text.swallows(lines.given, found.delimiter, len(found.names)):
                yield Unread(first, last, NotUsedReason.UNCLOSED)
                continue
            line = lines.given[-1]
            if last == first and '"' in line and csv_marks.are_odd(line, found.delimiter):
                whole = csv_marks.cells_of(line, found.delimiter, len(found.names))
                if whole is None:
                    yield Unread(first, last, NotUsedReason.UNCLOSED)
                    continue
                cells = [*whole]
            yield RawLine(tuple(cells), first, last, not line.endswith(("\n", "\r")))


class Headings:
    """The headings of a file, which stand in it again where several files were put together."""

    def __init__(self, names: Sequence[str], fits: Callable[[Sequence[str]], bool]) -> None:
        """``fits`` tells whether a line has the headings that are needed."""
        self._names = [*map(folded, names)]
        self._known = {name.strip().lower() for name in names if name.strip()}
        self._fits = fits
        # Where each column stands by now; None where it stands as at the top.
        self._order: tuple[int, ...] | None = None
        # Whether other headings stand above the lines now.
        self.are_others = False

    def is_one(self, line: RawLine) -> bool:
        """Whether a line is one of headings."""
        # Most lines are none, and it costs little to see that.
        known, cells = self._known, line.cells
        some = cells[0].strip().lower() in known or (len(cells) > 1 and cells[1].strip().lower() in known)
        return some and self._fits(cells)

    def are_here(self, line: RawLine) -> bool:
        """Whether a line is one of headings, or others than those at the top stand above it."""
        return self.are_others or self.is_one(line)

    def go_on(self, cells: Sequence[str]) -> bool:
        """Other lines come, under these headings; whether they can be read by them."""
        names = [*map(folded, cells)]
        while len(names) > len(self._names) and not names[-1]:
            names.pop()
        # Of two columns of one name nobody knows which is which in another order.
        certain = names == self._names or len({*names}) == len(names)
        self.are_others = sorted(names) != sorted(self._names) or not certain
        self._order = None
        if not self.are_others and names != self._names:
            left = list(enumerate(names))
            self._order = tuple(left.pop(_place(left, name))[0] for name in self._names)
        return not self.are_others

    def in_order(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells of a line as the headings at the top have them."""
        if self._order is None:
            return cells
        sorted_ones = (cells[at] if at < len(cells) else "" for at in self._order)
        return (*sorted_ones, *cells[len(self._order) :])


def _place(left: Sequence[tuple[int, str]], name: str) -> int:
    return next(place for place, (_, other) in enumerate(left) if other == name)


def _left(ours: str, taken: Sequence[int], left: Sequence[str]) -> str:
    read = ", ".join(str(place + 1) for place in sorted(taken))
    return f"{ours} is read from column {read}, and not from {', '.join(left)}"


def _advice(missing: list[tuple[str, ...]], found: Heading) -> str:
    wanted = ", ".join(" or ".join(group) for group in missing)
    advice = f"missing: {wanted}; --column OURS=THEIRS, or --map FILE, says which column of the file it is"
    seen = csv_text.told(found.names)
    return f"{advice}; the headings are: {seen}, in line {found.above}" if seen else advice

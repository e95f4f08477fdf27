"""Lines that were not taken, as files of the same shape with a column why: to be mended and imported again."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TextIO

from kiosk.interop.csv_columns import tells_why
from kiosk.interop.csv_rows import CsvSheet, Row
from kiosk.interop.limits import text_lines
from kiosk.interop.report import NotUsedReason

# Of these nobody but their owner reads anything: they hold what the clinic's own files hold.
_OWNER_ONLY = 0o600


class RefusedLines:
    """Writes what was not taken of each file into a file of the same name in a folder; made by the first line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # How many lines each file has, by its path.
        self.written: Counter[Path] = Counter()
        self._files: dict[Path, TextIO] = {}

    def row(self, row: Row, reason: NotUsedReason) -> None:
        """One line that was read and not taken."""
        self._write(row.sheet, row.cells, reason)

    def lines(self, sheet: CsvSheet, first: int, last: int, reason: NotUsedReason) -> None:
        """Lines of a file, from 1, that could not be read as columns: a quotation mark in them is a letter."""
        with sheet.path.open(encoding=sheet.encoding, newline="") as text:
            found = [line.rstrip("\r\n") for line in islice(text_lines(text), first - 1, last)]
        for line in found:
            if line.strip():
                self._write(sheet, line.split(sheet.delimiter), reason)

    def _write(self, sheet: CsvSheet, cells: Sequence[str], reason: NotUsedReason) -> None:
        # Lines of such a file that are refused again have one reason, the new one. It stands first: under its heading,
        # however many cells a line has.
        told = [at for at, heading in enumerate(sheet.headings) if tells_why(heading)]
        if sheet.path not in self._files:
            self._files[sheet.path] = self._made(sheet.path)
            headings = [heading for at, heading in enumerate(sheet.headings) if at not in told]
            if sheet.over:
                # Without the line above them the headings would say of other people that they are the patient's.
                self._line(sheet, ["", *(cell for at, cell in enumerate(sheet.over) if at not in told)])
            self._line(sheet, [sheet.decided.heading(), *headings])
        self._line(sheet, [str(reason), *(cell for at, cell in enumerate(cells) if at not in told)])
        self.written[self._named(sheet.path)] += 1

    def _named(self, path: Path) -> Path:
        return Path(self._files[path].name)

    def _made(self, path: Path) -> TextIO:
        self.folder.mkdir(parents=True, exist_ok=True)
        taken = {self._named(other).name for other in self._files}
        name = path.name if path.name not in taken else f"{path.stem}-2{path.suffix}"
        try:
            # With the mark by which a spreadsheet knows that it is UTF-8.
            return open(self.folder / name, "x", encoding="utf-8-sig", newline="", opener=_for_the_owner)
        except FileExistsError as error:
            raise OSError(
                error.errno,
                "is there already and is not written over; name another folder",
                str(self.folder / name),
            ) from error

    def _line(self, sheet: CsvSheet, cells: Sequence[str]) -> None:
        csv.writer(self._files[sheet.path], delimiter=sheet.delimiter).writerow(cells)

    def close(self) -> None:
        """Everything is handed to the disk."""
        for opened in self._files.values():
            opened.close()


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, _OWNER_ONLY)

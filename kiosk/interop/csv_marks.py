r"""Quotation marks that stand within cells, as some programs write them: "Rosa \"Rosie\" M", "1 "Mill" Row".

CSV doubles them. A reader that is told nothing else takes them for the end of the cell, and makes another text of it.
Beside them the lines that databases draw below headings.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

# Where a line begins that may be drawn, and is none of the file's rows.
_OF_RULES = ("", "-", "+", "=", " ", ":")


def are_odd(line: str, delimiter: str) -> bool:
    """Whether a line, of one row, has a mark in the midst of a cell that has marks around it."""
    if not re.search(rf'[^"{re.escape(delimiter)}\r\n]"[^"{re.escape(delimiter)}\r\n]', line):
        return False
    try:
        next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False


def cells_of(line: str, delimiter: str, columns: int) -> Sequence[str] | None:
    r"""The cells of such a line, where there are so many of them; else None.

    >>> cells_of('1,"Rosa \\"Rosie\\" M",Brim\n', ",", 3), cells_of('1,"the "Mill", left",Brim\n', ",", 3)
    (['1', 'Rosa "Rosie" M', 'Brim'], None)
    """
    if '\\"' in line:
        try:
            found = next(csv.reader([line], delimiter=delimiter, strict=True, escapechar="\\"))
        except csv.Error:
            found = []
        if len(found) == columns:
            return found
    found = [*_bare(line.rstrip("\r\n"), delimiter)]
    return found if len(found) == columns else None


def _bare(line: str, delimiter: str) -> list[str]:
    """Cells of which each ends where a mark stands before what parts it from the next; none where one does not end."""
    cells: list[str] = []
    open_cell: list[str] = []
    for piece in line.split(delimiter):
        if not open_cell and not piece.startswith('"'):
            cells.append(piece)
            continue
        open_cell.append(piece)
        whole = delimiter.join(open_cell)
        if len(whole) > 1 and piece.endswith('"'):
            cells.append(whole[1:-1].replace('""', '"'))
            open_cell = []
    return [] if open_cell else cells


def is_rule(cells: Sequence[str], given: Sequence[str]) -> bool:
    """Whether a line is one that is drawn below the headings, as by databases that print a table."""
    return (
        cells[0][:1] in _OF_RULES
        and len(given) == 1
        and "--" in given[0]
        and not given[0].strip("-+=_|:,;\t \r\n")
    )

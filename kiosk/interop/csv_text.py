"""A CSV file as text: what it is encoded in, where its heading is, and what of a spreadsheet's habits is undone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from kiosk.interop.report import NotUsedReason

WESTERN = ("cp1252", "latin-1")
DELIMITERS = ",;\t|"
_UNIT = 4096
# How a file begins that somebody has only named CSV: packed (also .xlsx), .xls, PDF, gzip.
_OTHERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b")
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_FORMULA = re.compile(r'="([^"]*)"')
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_NOTHING = frozenset({"NULL", "#N/A", "N/A", "\\N"})
# A first line with a cell such as this is no heading but somebody.
_DATA = re.compile(r".*\d{3}|\d+")
MOST_HEADINGS = 30
LONGEST_HEADING = 40


def encoding(path: Path) -> str | NotUsedReason:
    """What the whole file can be read as, or why it is no text. Raises OSError."""
    with path.open("rb") as opened:
        start = opened.read(_UNIT)
        if not start:
            return NotUsedReason.EMPTY
        if start.startswith(_OTHERS):
            return NotUsedReason.NOT_CSV
        if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
            return "utf-32"
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        # A few zeros are dirt in a text, and many are letters of two or four bytes.
        if start.count(0) * 20 > len(start):
            return _wide(start)
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        unicode, block, western = True, start, "latin-1"
        while block:
            if unicode:
                try:
                    decoder.decode(block)
                except UnicodeDecodeError:
                    unicode = False
            if western == "latin-1" and any(0x80 <= byte < 0xA0 for byte in set(block)):
                western = "cp1252"
            block = opened.read(1 << 20)
        if unicode:
            try:
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                unicode = False
    return "utf-8-sig" if unicode else western


def _wide(start: bytes) -> str | NotUsedReason:
    """Which of the encodings with two or four bytes a letter it is, without a mark, by where the zeros stand."""
    places = [start[at::4].count(0) for at in range(4)]
    many = len(start) // 8
    if places[1] > many and places[2] > many and places[3] > many and places[0] == 0:
        return "utf-32-le"
    if places[0] > many and places[1] > many and places[2] > many and places[3] == 0:
        return "utf-32-be"
    if places[1] > many and places[3] > many and places[0] == places[2] == 0:
        return "utf-16-le"
    if places[0] > many and places[2] > many and places[1] == places[3] == 0:
        return "utf-16-be"
    return NotUsedReason.NOT_CSV


def heading(lines: Iterator[str]) -> tuple[str, str, int, Iterator[str]]:
    """The line of headings, what parts its cells, how many lines it and those above are, and the lines below.

    Above it may stand empty lines, and the one by which a spreadsheet says what parts the cells. The heading is empty
    where there is none.
    """
    said, above = "", 0
    for line in lines:
        above += 1
        plain = line.strip().lstrip("\ufeff")
        if found := _SEPARATOR.fullmatch(plain):
            said = found[1]
        elif plain.strip(DELIMITERS + ' "'):
            return line, said or max(DELIMITERS, key=line.count), above, lines
    return "", said or ",", above, chain(())


class Quotes:
    """Hands lines on, and knows whether a quotation mark stands open after the last of them."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.open = False

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            if line.count('"') % 2:
                self.open = not self.open
            yield line


def cell(text: str) -> str:
    """A cell's text: ``="00123"`` without what keeps a spreadsheet's hands off it, and no NULL of a database."""
    plain = text.strip()
    if found := _FORMULA.fullmatch(plain):
        return found[1]
    return "" if plain in _NOTHING else text


def is_rounded(number: str) -> bool:
    """Whether a spreadsheet has written a record number as 1.001E+05: what it was is not known any more."""
    return bool(_ROUNDED.fullmatch(number))


def told(names: list[str]) -> str:
    """The headings that a file has, to be shown; empty where its first line looks like somebody's and not like one."""
    plain = [" ".join(name.split()) for name in names]
    if any(_DATA.fullmatch(name) for name in plain) or not any(plain):
        return ""
    shown = [name[:LONGEST_HEADING] for name in plain if name.isprintable()][:MOST_HEADINGS]
    return ", ".join(name or "(empty)" for name in shown)

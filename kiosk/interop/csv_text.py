"""A CSV file as text: what it is encoded in, and what of a spreadsheet's habits is undone."""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters

from kiosk.interop import code_pages
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_numbers import DASHES
from kiosk.interop.report import NotUsedReason

# What is told of a file that is not text to its end.
NO_TEXT = frozenset(
    {
        NotUsedReason.CODE_PAGE,
        NotUsedReason.OTHER_CODE_PAGE,
        NotUsedReason.PARTLY_UTF_8,
        NotUsedReason.NOT_TEXT,
    }
)
DELIMITERS = ",;\t|"
_UNIT = 4096
# How a file begins that somebody has only named CSV, and what to do with it.
_WORKBOOK = "it is a workbook; open it, and save the sheet as 'CSV UTF-8'"
_OTHERS = {
    b"PK\x03\x04": "it is a zip archive; unpack it, and import the CSV file in it",
    b"PK\x05\x06": "it is an empty zip archive",
    b"\xd0\xcf\x11\xe0": _WORKBOOK,
    b"%PDF": "it is a PDF, in which no columns can be told; export it as CSV",
    b"\x1f\x8b": "it is packed with gzip, which is read of FHIR only; unpack it",
    b"BZh": "it is packed with bzip2; unpack it",
    b"\xfd7zXZ": "it is packed with xz; unpack it",
    b"\x28\xb5\x2f\xfd": "it is packed with zstd; unpack it",
    b"7z\xbc\xaf": "it is a 7z archive; unpack it, and import the CSV file in it",
}
# Parts of a zip archive that is a workbook.
_OF_WORKBOOKS = (b"[Content_Types].xml", b"xl/", b"mimetypeapplication/vnd.oasis")
_FORMULA = re.compile(r'="([^"]*)"')
# One that a spreadsheet should have reckoned out: what it came to is not there.
_RECKONED = re.compile(r"=[A-Z@$(]", re.IGNORECASE)
# How one tells a spreadsheet that a number is none: '00123.
_AS_TEXT = re.compile(r"'\d[\w./-]*")
# What databases and spreadsheets write where there is nothing; the surname Null is written otherwise.
_NOTHING_WORDS = r"""
NULL null (null) (NULL) <null> <NULL> [NULL] [null] \N NaN nan undefined N/A n/a N/D n/d
#N/A #N/D #NV #REF! #VALUE! #NAME? #NULL! #DIV/0! #NUM! #VALOR! #BEZUG! #WERT!
"""
_NOTHING = frozenset(_NOTHING_WORDS.split())
_DIGITS, _LETTERS = frozenset("0123456789"), frozenset(ascii_letters)
_NO_DAY = re.compile(r"00(?:00)?([-/.])00\1(?:00)?00(?:[T ][0:.]+)?")
_NO_WORDS = frozenset(
    {
        "none",
        "nil",
        "na",
        "n.a",
        "brak",
        "nie posiada",
        "nie dotyczy",
        "no tiene",
        "nessuno",
        "nenhum",
        "unknown",
        "not known",
        "not provided",
        "not recorded",
        "not available",
        "no data",
        "blank",
    }
    | {
        "empty",
        "tbd",
        "ninguno",
        "ninguna",
        "desconocido",
        "desconocida",
        "no consta",
        "sin datos",
        "no aplica",
    }
    | {"keine", "unbekannt", "inconnu", "aucun"}
)
# With the signs that may stand around one.
_LONGEST_NO = 2 * max(map(len, _NO_WORDS))
# Columns of a person's name.
NAMES = frozenset(
    {
        "name",
        "family",
        "given",
        "other_family",
        "emergency_name",
        "guardian_name",
        "mother_name",
        "father_name",
        "subscriber_name",
        "practitioner",
    }
)
# Columns whose digits and dashes count, whatever script they are written in.
_NUMBERS_WORDS = """
id mrn patient birth_date date start time end minutes updated deceased phone emergency_phone guardian_phone postal_code
coverage_start coverage_end coverage_order
"""
NUMBERS = frozenset(_NUMBERS_WORDS.split())
# Columns that say a time of day.
TIMES = frozenset({"start", "time", "end", "date", "updated"})
# Columns that say a day, a time or a length.
DATED = TIMES | {"birth_date", "coverage_start", "coverage_end", "minutes"}
# A first line with a cell such as this is no heading but somebody.
_DATA = re.compile(r".*\d{3}|\d+")
MOST_HEADINGS = 30
LONGEST_HEADING = 40
# A row of so many columns has more of what parts them than a sentence of one cell.
MANY_COLUMNS = 6


@dataclass(frozen=True)
class NotRead:
    """Why a file is not read, and what the program itself can add to it."""

    reason: NotUsedReason
    detail: str = ""


@dataclass(frozen=True)
class Encoded:
    """What a file is read as; ``guessed`` is empty where that is certain, else what can be told of it."""

    name: str
    guessed: str = ""


def encoding(path: Path, named: str = "", usual: str = "") -> Encoded | NotRead:
    """What the whole file can be read as, or why it is not read: then nothing of it is. Raises OSError.

    ``named`` is the encoding that somebody has said it is in, ``usual`` what such files are in where the clinic is;
    only what is no Unicode is read so.
    """
    found = _unicode(path)
    if isinstance(found, NotRead):
        return found
    if found:
        return NotRead(NotUsedReason.NOT_TEXT) if code_pages.broken_at(path, found) else Encoded(found)
    if code_pages.is_mostly_utf_8(path):
        # Read as anything else, all that is right in it would be wrong.
        line = code_pages.broken_at(path, "utf-8")
        return NotRead(NotUsedReason.PARTLY_UTF_8, f"line {line:,} is the first that is not")
    if not named:
        guess = code_pages.fits(path, usual) if usual else None
        return Encoded(guess.name, str(guess)) if guess else NotRead(NotUsedReason.CODE_PAGE, _advice(path))
    broken = code_pages.broken_at(path, named)
    return (
        NotRead(NotUsedReason.OTHER_CODE_PAGE, f"line {broken:,}; {_advice(path)}")
        if broken
        else Encoded(named)
    )


class Texts:
    """The files of one import, each looked through once; ``encodings`` holds those that can be read."""

    def __init__(self, named: str = "", usual: str = "") -> None:
        """As for `encoding`."""
        self._named = named
        self._usual = usual
        self.encodings: dict[Path, Encoded] = {}

    def refused(self, path: Path) -> NotRead | None:
        """Why a file is not read; None for one whose encoding is known."""
        if path in self.encodings:
            return None
        try:
            found = encoding(path, self._named, self._usual)
        except FileNotFoundError:
            return NotRead(NotUsedReason.MISSING)
        except OSError:
            return NotRead(NotUsedReason.UNREADABLE)
        if isinstance(found, NotRead):
            return found
        self.encodings[path] = found
        return None


def _advice(path: Path) -> str:
    guesses = code_pages.guesses(path)
    if not guesses:
        return "what it is cannot be told; save it as UTF-8, or say what it is with --encoding NAME"
    likely, *others = guesses
    told = f"it seems to be {likely}. If these are right, give --encoding {likely.name} as well; else save it as UTF-8"
    return f"{told}{''.join(f', or it is {other}' for other in others)}"


def _unicode(path: Path) -> str | NotRead:
    """Which form of Unicode a file seems to be; empty where it is none, and why not where it is no text."""
    with path.open("rb") as opened:
        start = opened.read(_UNIT)
    if not start:
        return NotRead(NotUsedReason.EMPTY)
    for beginning, advice in _OTHERS.items():
        if start.startswith(beginning):
            workbook = beginning[:2] == b"PK" and any(part in start for part in _OF_WORKBOOKS)
            return NotRead(NotUsedReason.NOT_CSV, _WORKBOOK if workbook else advice)
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # A few zeros are dirt in a text, and many are letters of two or four bytes.
    if start.count(0) * 20 > len(start):
        return _wide(start) or NotRead(NotUsedReason.NOT_CSV)
    return "" if code_pages.broken_at(path, "utf-8-sig") else "utf-8-sig"


def _wide(start: bytes) -> str:
    """Which of the encodings with two or four bytes a letter it is, without a mark, by where the zeros stand.

    Empty where it is none of them.
    """
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
    return ""


class Lines:
    """Hands lines on, and knows whether there was another one when it was asked last, and which ones it gave.

    Where a row that is handed out has asked in vain, a quotation mark in it is not closed.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.ended = False
        # Since somebody cleared it.
        self.given: list[str] = []

    def __iter__(self) -> Iterator[str]:
        given = self.given
        for line in self._lines:
            given.append(line)
            yield line
        self.ended = True


def swallows(lines: Sequence[str], delimiter: str, columns: int) -> bool:
    """Whether a row of several lines is none: a mark that nobody closed has taken the next rows, up to one of theirs.

    Behind the mark that ends a cell stands what parts it from the next; and a line that is a part of one cell does not
    fall into as many as a row has, as far as these are more than a sentence has commas.
    """
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    within = lines[1:-1]
    return columns >= MANY_COLUMNS and any(line.count(delimiter) >= columns - 1 for line in within)


def line_of(text: str, *, name: bool = False) -> str:
    """As `cell`, as one line."""
    # Most of what stands in a file begins with a digit, and is no word for anything, or with a letter.
    if text.isascii() and text.isprintable() and "&" not in text:
        if text[0] in _DIGITS and " " not in text:
            return "" if text[0] == "0" and _NO_DAY.fullmatch(text) else text
        if text[0] in _LETTERS:
            plain = text.rstrip()
            if plain in _NOTHING or _is_no_word(plain, name=name):
                return ""
            return " ".join(plain.split()) if " " in plain else plain
    return values.line(cell(text, name=name))


def cell(text: str, *, name: bool = False) -> str:
    """A cell's text, without what keeps a spreadsheet's hands off it: ``="00123"``, ``'00123``; no word for nothing.

    ``name`` tells that it is of a person, and some are called None or Na.
    """
    plain = text.strip()
    if plain.startswith("'") and _AS_TEXT.fullmatch(plain):
        return plain[1:]
    if plain.startswith("=") and (found := _FORMULA.fullmatch(plain)):
        return found[1]
    if plain.startswith("=") and _RECKONED.match(plain):
        return ""
    if (
        plain.startswith("'")
        and plain.endswith("'")
        and plain.count("'") == len("''")
        and len(plain) > len("''")
    ):
        # As SQL quotes a text; a nickname stands within a name.
        return cell(plain[1:-1], name=name)
    if (
        plain in _NOTHING
        or (plain.startswith("0") and _NO_DAY.fullmatch(plain))
        or not plain.strip("-–—.*/_ ")
    ):
        return ""
    return "" if _is_no_word(plain, name=name) else text


def numbered(text: str) -> str:
    """A text with its digits and dashes as ASCII has them.

    >>> numbered("٢٧/٠٣/１９８５"), numbered("1985‑03‑27")
    ('27/03/1985', '1985-03-27')
    """
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else "-" if sign in DASHES else sign
        for sign in unicodedata.normalize("NFKC", text)
    )


def _is_no_word(plain: str, *, name: bool) -> bool:
    """Whether a cell says that there is nothing; a word alone may be a name, *n.a.* and *(not known)* are none."""
    if len(plain) > _LONGEST_NO or (name and plain.isalpha()):
        return False
    return plain.strip(" .-()[]<>").casefold() in _NO_WORDS


def told(names: list[str]) -> str:
    """The headings that a file has, to be shown; empty where its first line looks like somebody's and not like one."""
    plain = [" ".join(name.split()) for name in names]
    if any(_DATA.fullmatch(name) for name in plain) or not any(plain):
        return ""
    shown = [name[:LONGEST_HEADING] for name in plain if name.isprintable()][:MOST_HEADINGS]
    return ", ".join(name or "(empty)" for name in shown)

"""What a clinic says of the files that its own software writes: which column is what, and what its words mean.

One TOML document, for ``kiosk import csv --map FILE``::

    encoding = "cp1252"
    dates = "dmy"
    name_order = "family_first"   # of whole names in one column that do not tell it themselves

    years = "under_100"           # of births with two digits of their year: nobody is older

    [patients]                    # our name for a column = the file's heading, or several
    family = "Zuname"
    phone = ["Handy", "Telefon privat"]
    given = "#3"                  # a column by where it stands: the third, or "#C"
    birth_date = {year = "Jahr", month = "Monat", day = "Tag"}

    [appointments]
    start = "Beginn"

    [status]                      # the file's word = ours
    "Blau" = "booked"
    "Rot" = "cancelled"

    [sex]
    "1" = "male"

    [payer]                       # "none" for what is no insurance
    "22" = "NHIS"
    "pryw." = "none"

    [subscriber_relationship]     # or [relationship_to_subscriber]: self, spouse, parent, child, other
    "2" = "spouse"

    [guardian_relationship]       # mother, father, parent, grandparent, guardian, carer and so on
    "M" = "mother"

    titles = ["Bpk.", "Ibu"]      # in names, besides those that are known: left out

    ignore = ["hod.", "น."]       # beside dates, times and lengths: says nothing (it stands above the tables)

    [weekday]                     # words beside dates: 1 to 7, or Monday to Sunday
    "esm" = 1

    [month]                       # 1 to 12, or January to December
    "jaan" = 1

    [half_day]                    # am or pm
    "e.l." = "am"
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from kiosk.domain.clinic_document import DocumentRefused, content_of
from kiosk.domain.visit.bookings import FHIR_STATUS
from kiosk.interop import code_pages, csv_kin, said_words
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS, Known, folded
from kiosk.interop.csv_named import parts_of
from kiosk.interop.csv_names import NAME_ORDERS
from kiosk.interop.date_orders import DATE_ORDERS
from kiosk.interop.said_words import SaidWords

MOST_SAID = 10
# Dates that may stand in three columns; the day of a start has its time in another one.
_IN_PARTS = {name: name for name in ("birth_date", "date", "coverage_start", "coverage_end")} | {
    "start": "date"
}
_COLUMNS: Mapping[str, Known] = {"patients": PATIENT_COLUMNS, "appointments": APPOINTMENT_COLUMNS}
# Of which columns words may be said, and what they may mean; None for anything.
_WORDS: Mapping[str, tuple[str, ...] | None] = {
    "status": tuple(FHIR_STATUS),
    "cancelled": ("yes", "no"),
    "sex": ("male", "female", "other", "unknown"),
    "language": None,
    "deceased": ("yes", "no"),
    "payer": None,
    "subscriber_relationship": ("self", "spouse", "parent", "child", "other"),
    "relationship_to_subscriber": ("self", "spouse", "parent", "child", "other"),
    "guardian_relationship": csv_kin.KINDS,
    "weekday": said_words.WEEKDAYS,
    "month": said_words.MONTHS,
    "half_day": said_words.HALVES,
}
# Of words beside dates and times: as what each is read.
_BESIDE = {
    "weekday": said_words.weekday_of,
    "month": said_words.month_of,
    "half_day": said_words.half_of,
}
_SAYS = {
    "encoding": "an encoding such as cp1252",
    "dates": f"one of {', '.join(DATE_ORDERS)}",
    "years": "under_100",
    "name_order": f"one of {', '.join(NAME_ORDERS)}",
    "ignore": 'a list of words beside dates and times, such as ["hod."]',
    "titles": 'a list of titles in names, such as ["Bpk."]',
}
_LISTS = ("ignore", "titles")
_ORDERS = {"dates": DATE_ORDERS, "years": ("under_100",), "name_order": NAME_ORDERS}


@dataclass(frozen=True)
class CsvMap:
    """What is said of the files of one source.

    Attributes:
        patients, appointments: headings by our names for the columns.
        words: what words of a column mean, by our name for it and by the word, folded.
        dates: the order of the dates, ``mdy``, ``dmy`` or ``ymd``; empty for the clinic's.
        encoding: of files that are no Unicode; empty where nobody has said one.
        name_order: which name comes first in a column of whole names, one of `NAME_ORDERS`; empty where nobody says.
        ignore: words beside dates, times and lengths that say nothing.
        titles: words in names that are titles, and no names, besides those that are known.
        years: ``under_100`` where nobody is older, of whose birth the year has two digits; empty where nobody says.
    """

    patients: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    appointments: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    dates: str = ""
    encoding: str = ""
    name_order: str = ""
    years: str = ""
    ignore: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    @cached_property
    def beside(self) -> SaidWords:
        """What words beside dates and times mean."""
        tables = (self.words.get(name, {}) for name in _BESIDE)
        told = {word: ours for each in tables for word, ours in each.items()}
        return SaidWords(dict.fromkeys(self.ignore, "") | told)

    def meaning(self, column: str, text: str) -> str:
        """What a word of a column means, where somebody has said it; else the word itself.

        Of payers, nothing for a word that means that there is none.
        """
        # A second insurance has the words of the first.
        words = self.words.get(column.removesuffix("_2"))
        return words.get(folded(text), text) if words else text


def read(raw: bytes) -> CsvMap:
    """What a document says. Raises DocumentRefused with everything that is wrong with it."""
    content = content_of(raw, "what files hold")
    wrong: list[str] = []
    columns: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in _COLUMNS}
    words: dict[str, dict[str, str]] = {}
    plain: dict[str, str] = dict.fromkeys([name for name in _SAYS if name not in _LISTS], "")
    lists: dict[str, tuple[str, ...]] = {}
    for name, value in content.items():
        if name in plain:
            fits = isinstance(value, str) and (
                value in _ORDERS[name] if name in _ORDERS else code_pages.is_known(value)
            )
            if fits:
                plain[name] = value
            else:
                wrong.append(f"'{name}' is {_SAYS[name]}")
        elif name in _LISTS:
            if isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value):
                lists[name] = tuple([unicodedata.normalize("NFC", one.strip()) for one in value])
            else:
                wrong.append(f"'{name}' is {_SAYS[name]}")
        elif name in _COLUMNS:
            wrong += _read_columns(name, value, columns[name])
        elif name in _WORDS:
            wrong += _read_words(name, value, words.setdefault(name, {}))
        else:
            wrong.append(_unknown("part", name, [*_SAYS, *_COLUMNS, *_WORDS]))
    if wrong:
        more = [f"and {len(wrong) - MOST_SAID} more"] if len(wrong) > MOST_SAID else []
        raise DocumentRefused(*wrong[:MOST_SAID], *more)
    return CsvMap(
        columns["patients"],
        columns["appointments"],
        words,
        **plain,
        ignore=lists.get("ignore", ()),
        titles=lists.get("titles", ()),
    )


def _read_columns(name: str, value: Any, found: dict[str, tuple[str, ...]]) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f'[{name}] is a table of columns, such as family = "Zuname"'
        return
    for ours, theirs in value.items():
        headings = [theirs] if isinstance(theirs, str) else theirs
        parts = parts_of(theirs) if ours in _IN_PARTS else None
        if ours not in _COLUMNS[name]:
            yield _unknown(f"column of [{name}]", ours, [*_COLUMNS[name]])
        elif parts is not None:
            found[_IN_PARTS[ours]] = parts
        elif isinstance(theirs, Mapping) and ours in _IN_PARTS:
            yield f'\'{name}.{ours}\' is a heading of the file, or {{year = "...", month = "...", day = "..."}}'
        elif not isinstance(headings, list) or not all(
            isinstance(one, str) and folded(one) for one in headings
        ):
            yield f"'{name}.{ours}' is a heading of the file, or a list of them"
        else:
            found[ours] = tuple(headings)
    for heading in {folded(one) for headings in found.values() for one in headings}:
        both = [ours for ours, headings in found.items() if heading in map(folded, headings)]
        if len(both) > 1:
            yield f"a column of [{name}] is given for {' and for '.join(both)}, and is one thing only"


def _read_words(name: str, value: Any, found: dict[str, str]) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f'[{name}] is a table of words, such as "Blau" = "booked"'
        return
    known = _WORDS[name]
    for theirs, ours in value.items():
        if name in _BESIDE:
            # As it stands there: with its full stop, and its signs for vowels.
            word = unicodedata.normalize("NFC", theirs.strip())
            if (meant := _BESIDE[name](ours)) is None:
                yield f"'{name}.{theirs[:40]}' has to be one of {_numbered(name)}"
            elif not folded(theirs):
                yield f"[{name}] has a word without letters or digits"
            else:
                found[word] = meant
        elif not isinstance(ours, str) or (known is not None and ours not in known):
            yield f"'{name}.{theirs[:40]}' has to be one of {', '.join(known or ('a text',))}"
        elif not folded(theirs):
            yield f"[{name}] has a word without letters or digits"
        else:
            found[folded(theirs)] = "" if name == "payer" and folded(ours) == "none" else ours


def _numbered(name: str) -> str:
    names = _WORDS[name] or ()
    return ", ".join(names) if name == "half_day" else f"1 to {len(names)}, {', '.join(names)}"


def _unknown(what: str, name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    advice = f"'{near[0]}' is meant?" if near else f"there are {', '.join(known)}"
    return f"there is no {what} '{name[:40]}'; {advice}"

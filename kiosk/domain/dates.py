"""Dates as people type them: three boxes, a month as number or word, errors in the order they matter."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class DateProblem(StrEnum):
    """Why three boxes are not a date; missing parts come before impossible dates, those before others."""

    MISSING_ALL = "missing_all"
    MISSING_DAY = "missing_day"
    MISSING_MONTH = "missing_month"
    MISSING_YEAR = "missing_year"
    SHORT_YEAR = "short_year"
    NO_SUCH_MONTH = "no_such_month"
    # No such month, but one if the boxes of day and month were meant the other way round.
    SWAPPED = "swapped"
    NOT_REAL = "not_real"
    IN_FUTURE = "in_future"
    TOO_LONG_AGO = "too_long_ago"


class DateParts(NamedTuple):
    """What stands in the three boxes, as typed."""

    day: str = ""
    month: str = ""
    year: str = ""


_MONTHS = (
    ("january", "jan", "enero", "ene", "januar", "jänner", "janvier", "janv"),
    ("february", "feb", "febrero", "februar", "février", "fevrier", "févr"),
    ("march", "mar", "marzo", "märz", "mär", "mrz", "mars"),
    ("april", "apr", "abril", "abr", "avril", "avr"),
    ("may", "mayo", "mai"),
    ("june", "jun", "junio", "juni", "juin"),
    ("july", "jul", "julio", "juli", "juillet", "juil"),
    ("august", "aug", "agosto", "ago", "août", "aout"),
    ("september", "sep", "sept", "septiembre", "setiembre", "set", "septembre"),
    ("october", "oct", "octubre", "oktober", "okt", "octobre"),
    ("november", "nov", "noviembre", "novembre"),
    ("december", "dec", "diciembre", "dic", "dezember", "dez", "décembre", "decembre", "déc"),
)
MONTH_WORDS = {word: number for number, words in enumerate(_MONTHS, start=1) for word in words}
OLDEST_YEARS = 130
# Where a month stands as a word beside numbers, no order can be mistaken for another. As Unicode's CLDR has them, by
# the languages that staff can read.
_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    "fr": (
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
}  # fmt: skip
_HALVES = {"es": ("a.\N{NO-BREAK SPACE}m.", "p.\N{NO-BREAK SPACE}m.")}
_WHOLE_OR_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_TIME = re.compile(r"(\d\d)((?::\d\d){1,2})")


def _number(text: str) -> int | None:
    """Digits of any script as a number, at most four of them; None otherwise."""
    if not text or len(text) > 4:
        return None
    try:
        return int("".join(str(unicodedata.digit(ch)) for ch in text))
    except ValueError:
        return None


def staff_date(text: str, order: str, language: str = "en") -> str:
    """``1985-03-27`` as staff of a clinic read it in their language, by its order of dates; a part of a date as well.

    *Mar 27, 1985* for ``mdy``, *27 Mar 1985* for ``dmy``, *1985-03-27* for ``ymd``; only in English does the month
    come first: *27. März 1985*, *27 mars 1985*. In a language that staff do not have it is as in English. What is no
    such date stays as it is.
    """
    months = _SHORT_MONTHS.get(language, _SHORT_MONTHS["en"])
    found = _WHOLE_OR_PART.fullmatch(text)
    if found is None or order == "ymd" or found[2] is None or not 1 <= int(found[2]) <= len(months):
        return text
    month = months[int(found[2]) - 1]
    if found[3] is None:
        return f"{month} {found[1]}"
    if order == "mdy" and months is _SHORT_MONTHS["en"]:
        return f"{month} {int(found[3])}, {found[1]}"
    return f"{int(found[3])}{'.' if language == 'de' else ''} {month} {found[1]}"


def staff_day(text: str, order: str, language: str = "en") -> str:
    """`staff_date` of a whole date without its year: *Mar 27*, *27 Mar*, *27. März* or *03-27*.

    >>> staff_day("1985-03-27", "mdy")
    'Mar 27'
    """
    written, year = staff_date(text, order, language), text.partition("-")[0]
    return written.removeprefix(f"{year}-").removesuffix(year).rstrip(", ")


def staff_time(text: str, *, twelve_hours: bool, language: str = "en") -> str:
    """``14:05`` or ``14:05:09`` as staff read it: as it is, or *2:05 PM* on a clock of twelve hours.

    It stays on one line. What is no such time stays as it is.
    """
    found = _TIME.fullmatch(text)
    if found is None or not twelve_hours or int(found[1]) > 23:
        return text
    hour = int(found[1])
    half = _HALVES.get(language, ("AM", "PM"))[hour >= 12]
    return f"{hour % 12 or 12}{found[2]}\N{NO-BREAK SPACE}{half}"


def month_number(text: str) -> int | None:
    """``3``, ``03``, ``mar``, ``March`` or ``marzo`` as 3; None when it is no month."""
    number = _number(text.strip())
    if number is None:
        number = MONTH_WORDS.get(text.strip().rstrip(".").casefold())
    return number if number is not None and 1 <= number <= 12 else None


def parts_problem(parts: DateParts) -> DateProblem | None:
    """What is wrong with what stands in single boxes, whether or not all of them are filled; None where nothing is.

    A year of two digits is not guessed: 25 may be a baby or a centenarian.
    """
    day, month, year = (text.strip() for text in (parts.day, parts.month, parts.year))
    short = _number(year)
    if short is not None and len(year) < 4:
        return DateProblem.SHORT_YEAR
    if month and month_number(month) is None:
        meant = _number(month), month_number(day) if _number(day) is not None else None
        return DateProblem.SWAPPED if meant[0] in range(13, 32) and meant[1] else DateProblem.NO_SUCH_MONTH
    return None


def birth_date(parts: DateParts, today: date) -> date | DateProblem:
    """The birth date in ``parts``, or the first problem with it."""
    day, month, year = (text.strip() for text in (parts.day, parts.month, parts.year))
    missing = [
        problem
        for text, problem in (
            (day, DateProblem.MISSING_DAY),
            (month, DateProblem.MISSING_MONTH),
            (year, DateProblem.MISSING_YEAR),
        )
        if not text
    ]
    if missing:
        return DateProblem.MISSING_ALL if len(missing) == 3 else missing[0]
    if problem := parts_problem(parts):
        return problem
    numbers = _number(day), month_number(month), _number(year)
    if None in numbers or len(year) != 4:
        return DateProblem.NOT_REAL
    try:
        value = date(numbers[2] or 0, numbers[1] or 0, numbers[0] or 0)
    except ValueError:
        return DateProblem.NOT_REAL
    if value > today:
        return DateProblem.IN_FUTURE
    if today.year - value.year > OLDEST_YEARS:
        return DateProblem.TOO_LONG_AGO
    return value

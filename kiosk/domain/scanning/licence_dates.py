"""Birth dates of cards. Their order is told by the digits themselves; where it is not, there is no birth date."""

from __future__ import annotations

import re
from datetime import date

from kiosk.domain.dates import OLDEST_YEARS
from kiosk.domain.scanning.elements import Elements

# Month, day and year as in the United States; year, month and day as in Canada and in version 1.
_MONTH_FIRST = re.compile(r"(?P<m>\d\d)([-/.]?)(?P<d>\d\d)\2(?P<y>\d{4})(?!\d)", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})([-/.]?)(?P<m>\d\d)\2(?P<d>\d\d)(?!\d)", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<d>\d\d)([-/.]?)(?P<m>\d\d)\2(?P<y>\d{4})(?!\d)", re.ASCII)
# No card was made earlier for somebody older, and no card is valid longer.
_EARLIEST, _LATEST = 1870, 2200
_BIRTH, _ISSUE, _EXPIRY = "DBB", "DBD", "DBA"


def born(found: Elements, today: date) -> date | None:
    """When the holder was born; None where it is not beyond doubt.

    The first two digits of a year are 18 to 21, which no month is, so that the two orders exclude each other. Days
    before months are nobody's standard: a card that writes any of its dates so is not believed.
    """
    texts = found.all(_BIRTH)
    days = {_day(text) for text in texts}
    if len(days) != 1:
        return None
    day = days.pop()
    if day is None or not _is_possible(day, today):
        return None
    others = [text for code in (_ISSUE, _EXPIRY) for text in found.all(code)]
    if (
        any(_day(text) is None and _read(_DAY_FIRST, text) is not None for text in others)
        and day.month != day.day
    ):
        return None
    ends = [other for text in others if (other := _day(text)) is not None]
    return None if any(day > end for end in ends) else day


def eight_digits(text: str, today: date) -> date | None:
    """A birth date as a magnetic stripe writes it: year, month, day."""
    day = _read(_YEAR_FIRST, text)
    return day if day is not None and _is_possible(day, today) else None


def _day(text: str) -> date | None:
    return _read(_YEAR_FIRST, text) or _read(_MONTH_FIRST, text)


def _read(order: re.Pattern[str], text: str) -> date | None:
    found = order.fullmatch(text)
    if found is None or not _EARLIEST <= int(found["y"]) <= _LATEST:
        return None
    try:
        return date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None


def _is_possible(day: date, today: date) -> bool:
    return day <= today and today.year - day.year <= OLDEST_YEARS

"""In which order the dates of a file stand: what they themselves tell of it, beside what the clinic has set.

27/03/1985 can only begin with the day and 03/27/1985 only with the month; 03/04/1985 is two dates. What begins with a
year of four digits stands in one order everywhere and tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from kiosk.interop.clock_zones import OFFSET, letters_apart
from kiosk.interop.dates_elsewhere import as_here
from kiosk.interop.month_words import number_of
from kiosk.interop.report import NotUsedReason
from kiosk.interop.weekdays import ENGLISH, apart, is_of

# Of dates that begin with their year: 2026-31-01.
YEAR_DAY_MONTH = "ydm"
_YEAR_FIRST = re.compile(r"(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)(.*)", re.ASCII)
_MONTHS_OF_A_YEAR = 12
_YEAR_LAST = ("mdy", "dmy")
_IN_WORDS = {"mdy": "month, day, year", "dmy": "day, month, year", "ymd": "year, month, day"}
DATE_ORDERS = (*_IN_WORDS, YEAR_DAY_MONTH)


# A time of day behind a date, as databases write it behind one that has none: 00:00:00.000, 12:00:00 AM.
_TIME = re.compile(
    r"(?:[T ]\s*)(?:(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)|(?P<hour>\d{1,2})(?=\s*[ap](?:\.?\s?m|\b)))"
    rf"\s*(?P<half>[ap](?:\.?\s?m\b\.?|\b))?\s*(?:hs?|hrs?|uhr|uur|น\.?)?\s*(?P<offset>{OFFSET})?",
    re.IGNORECASE,
)
_WITH_TIME = re.compile(rf"(?P<date>.*?\d){_TIME.pattern}", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})", re.ASCII)
_COMPACT = re.compile(r"((?:18|19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
# How a spreadsheet keeps a day, and behind the point the time of it. Of four digits it would be a year as well.
_DAY_NUMBER = re.compile(r"(\d{5})(?:[.,](\d+))?", re.ASCII)
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?", re.ASCII)
_PART_OF_DAY = re.compile(r"0?[.,]\d+", re.ASCII)
# 9h30, 9 h, 09.30 Uhr, 09.30 น., 0930, 9.30 pm.
_SHORT_TIME = re.compile(
    r"(\d{1,2})(?:\s?hs?\s?|[.](?=\d\d)|(?<=\d\d)(?=\d\d))(\d{2})?\s*(?:hs?|hrs?|uhr|uur|น\.?)?\s*([ap](?:\.?\s?m\.?)?)?",
    re.ASCII | re.IGNORECASE,
)
# What stands before a time of day and says only that it is one. "PM 3:15" and "tarde 3:15" say more.
_BEFORE_TIME = re.compile(r"^(?:godz(?:ina)?|at|um|ab|kl|klo|alle|ore|om|hora)\b\.?\s*(?=\d)", re.IGNORECASE)
_HALF = r"(?:\s*[ap]\.?\s?m\.?)?"
_CLOCK = rf"\d{{1,2}}(?:[:.]\d{{2}}(?::\d{{2}})?|\s?h(?:\d{{2}})?){_HALF}"
_FROM_TO = re.compile(
    rf"(?P<day>.*?\d\s)??\s*(?P<first>(?:[^\W\d_]+\.?\s)?{_CLOCK})"
    rf"\s*(?:[-\u2013\u2014]|\b(?:to|do|bis|a|à|às|al|hasta)\b)\s*(?P<last>{_CLOCK})",
    re.IGNORECASE,
)
_DAY_NONE = datetime(1899, 12, 30)
_SHORTEST_MONTH = 28
# The orders that can be, by which of two numbers can be a month.
_BY_MONTHS = {
    (True, True): frozenset(_YEAR_LAST),
    (True, False): frozenset({"mdy"}),
    (False, True): frozenset({"dmy"}),
    (False, False): frozenset[str](),
}
_ANY_CENTURY = date(2099, 12, 31)
_SECONDS = 24 * 60 * 60
# A letter, with the signs that some scripts write at it.
_WORD = r"(?:[^\W\d_]|[\u0900-\u0963])"
# 11-Feb-1980, 11 de febrero de 1980, Feb 11, 1980: a month in a word is in no order.
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|er|re|\.|º|°)?[\s.-]*(?:de\s+)?({_WORD}{{2,}})[.॰]?[\s.,-]*(?:de\s+)?(\d{{4}}|\d{{2}})"
)
_MONTH_FIRST = re.compile(rf"({_WORD}{{2,}})[.॰]?[\s.-]*(\d{{1,2}})(?:st|nd|rd|th)?[\s.,-]+(\d{{4}}|\d{{2}})")
# What stands behind a date as a word for the year: 27.03.1985 r., 27.03.1985 г.
_YEAR_WORD = re.compile(r"(?<=\d)\s*[rг]\.?$")
# As interfaces write a moment: 20261124090000-0500.
_STAMP = re.compile(r"((?:18|19|20)\d{6})(\d\d)(\d\d)(\d\d)?(?:\.\d+)?([+-]\d{4}|Z)?", re.ASCII)
# As programs print a moment: Tue Nov 24 09:00:00 EST 2026.
_PRINTED = re.compile(
    rf"((?:{_WORD}{{2,4}},?\s)?{_WORD}{{3}}\s+\d{{1,2}})\s(\d{{1,2}}:\d\d:\d\d)(?:\s({OFFSET}))?\s(\d{{4}})",
    re.IGNORECASE,
)
# As Oracle writes a moment: 24-NOV-26 09.00.00.000000 AM.
_OF_ORACLE = re.compile(rf"(\d{{1,2}}-{_WORD}{{3}}-\d{{2,4}}) (\d\d)\.(\d\d)\.(\d\d)(?:\.\d+)?(?=\D|$)")
# The end of a day, which is the beginning of the next.
_END_OF_DAY = re.compile(r"24(?:[:.]?00(?:[:.]00(?:[.,]0+)?)?|\s?h(?:00)?)(?:\s?(?:h|uhr))?", re.IGNORECASE)
# A time of day as most files have it.
_USUAL_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?", re.ASCII)
# Any other word before a date, as for a day of the week.
_WORD_BEFORE = re.compile(r"^[^\W\d_]{2,}\.?,\s*(?=.*\d)")


def without_time(text: str) -> tuple[str, str]:
    """A date without what stands behind it, and that: a time of day, with *am* or *pm* and an offset.

    The day of the week, wherever it stands, is of the date, and is handed out before it in English.
    """
    plain = text.strip()
    if " " in plain:
        plain = _OF_ORACLE.sub(r"\1 \2:\3:\4", _PRINTED.sub(_with_time_last, plain))
    weekday, plain = apart(plain)
    if weekday is not None:
        day, beside = without_time(plain)
        return f"{ENGLISH[weekday]}, {day}", beside
    if " " not in plain and "T" not in plain and "t" not in plain:
        found = _STAMP.fullmatch(plain) if len(plain) > len("20261124") else None
        return (
            (found[1], f"{found[2]}:{found[3]}:{found[4] or '00'}{found[5] or ''}") if found else (plain, "")
        )
    found = _WITH_TIME.fullmatch(plain)
    return (found["date"], plain[len(found["date"]) :].lstrip("Tt ")) if found else (plain, "")


def _with_time_last(printed: re.Match[str]) -> str:
    return f"{printed[1]} {printed[4]} {printed[2]} {printed[3] or ''}".strip()


def is_end_of_day(text: str) -> bool:
    """Whether a time is 24:00: as a beginning, that of the next day."""
    return text.startswith("24") and _END_OF_DAY.fullmatch(text) is not None


def read_time(text: str) -> time | None:
    """A time of day, of 24 hours or with *am* or *pm*, on nobody's clock in particular; None where it is none.

    Also *9h30*, *9.30*, *0930*, and the part of a day that a spreadsheet keeps: 0.375 is nine o'clock.
    """
    plain = _BEFORE_TIME.sub("", text.strip())
    if _PART_OF_DAY.fullmatch(plain):
        return (_DAY_NONE + timedelta(seconds=round(float(plain.replace(",", ".")) * _SECONDS))).time()
    found = _TIME.fullmatch(f" {plain}")
    if found is None:
        short = _SHORT_TIME.fullmatch(plain)
        return _time(_of_24(int(short[1]), short[3]), int(short[2] or 0)) if short else None
    hour, minute, second = (
        [int(part) for part in re.split("[:.,]", found["time"] or found["hour"])] + [0, 0]
    )[:3]
    return _time(_of_24(hour, found["half"]), minute, second)


def clock_time(text: str) -> time | None:
    """A time of day as most clinics write it, *9:15* or *09:15:00*; None for one that is written otherwise."""
    found = _HOURS_AND_MINUTES.fullmatch(text)
    return _time(int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


def first_of_two(text: str) -> tuple[str, str] | None:
    """What stands before two times of day, and the first of them: *8:15-8:30*, *1:00 to 1:30 PM*, *9h - 9h30*.

    None where there are no two of which the second is later: 09:00-05:00 is a time and how far its zone is off.
    """
    plain, zone = letters_apart(text.strip())
    found = _FROM_TO.fullmatch(plain)
    if found is None or found["first"].count(":") != found["last"].count(":"):
        return None
    last = time.max if is_end_of_day(found["last"]) else read_time(found["last"])
    if last is None:
        return None
    halves = re.search(_HALF + "$", found["last"], re.IGNORECASE)
    forms = (found["first"] + (halves[0] if halves else ""), found["first"])
    for form in forms:
        first = read_time(form)
        if first is not None and first < last:
            return (found["day"] or "").strip(), f"{form} {zone}".strip()
    return None


def last_of_two(text: str) -> str:
    """The later of two times of day, where a text says two; empty where it does not."""
    plain, zone = letters_apart(text.strip())
    found = _FROM_TO.fullmatch(plain) if first_of_two(text) else None
    return f"{found['last']} {zone}".strip() if found else ""


def _of_24(hour: int, half: str | None) -> int:
    """The hour of a day's 24; -1 where a half of the day has no such hour."""
    if not half:
        return hour
    return hour % 12 + 12 * (half[0] in "pP") if 1 <= hour <= 12 else -1


def _time(hour: int, minute: int, second: int = 0) -> time | None:
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def is_midnight(text: str) -> bool:
    """Whether a time as `without_time` hands it out says the beginning of a day, as one behind a bare date does."""
    return read_time(text) == time()


def is_of_a_zone(text: str) -> bool:
    """Whether a time behind a date may make it another day: 1980-02-10T23:00:00Z is the 11th in Paris."""
    found = _TIME.fullmatch(f" {text}") if text else None
    return bool(found and found["offset"]) and not is_midnight(text)


def is_clock(text: str) -> bool:
    """Whether a text is a time of day as most files have it, and so no date: 8:15, 08:15:00, 8:15 AM."""
    return ":" in text and _USUAL_CLOCK.fullmatch(text) is not None


def numbers_of(text: str) -> tuple[str, str, str] | None:
    """The three numbers of a date, as written, without a time after them; None where these are not three numbers."""
    if is_clock(text):
        return None
    found = _NUMBERS.fullmatch(text) or _NUMBERS.fullmatch(_plain(text))
    return (found[1], found[3], found[4]) if found else None


def _plain(text: str) -> str:
    """A date alone, in a form that is read here."""
    day = apart(without_time(text)[0])[1]
    return as_here(_YEAR_WORD.sub("", _WORD_BEFORE.sub("", day)))


def of_day_number(text: str) -> datetime | None:
    """The day, and the time of it to the second, by the number that a spreadsheet has for it; None for no such number.

    >>> of_day_number("45292.375").isoformat()
    '2024-01-01T09:00:00'
    """
    found = _DAY_NUMBER.fullmatch(text.strip())
    if found is None:
        return None
    seconds = round(float(f"0.{found[2] or 0}") * _SECONDS)
    return _DAY_NONE + timedelta(days=int(found[1]), seconds=seconds)


def read_date(text: str, order: str, until: date | None = None) -> date | None:
    """A date in one of the ways in which they are written, or None.

    ``1985-03-27``, ``19850327``, a date with its month in a word, three numbers in ``order``, or a spreadsheet's number
    of a day. A time behind it is left out, and a day of the week has to be its own. A year of two digits is that of the
    hundred years up to the day ``until``, and is not guessed where nobody says one.
    """
    if found := _NUMBERS.fullmatch(text):
        # As most dates stand in files; none of the other ways to write one looks like it.
        return _in_order((found[1], found[3], found[4]), order, until)
    if numbered := of_day_number(text):
        return numbered.date()
    day = _read(_plain(text), order, until)
    weekday = apart(text)[0]
    # One of them is wrong, and nobody knows which.
    return day if day is None or is_of(weekday, day.weekday()) else None


def _read(plain: str, order: str, until: date | None) -> date | None:
    if found := _COMPACT.fullmatch(plain):
        return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(plain):
        return _day(found[3], str(number_of(found[2])), found[1], until)
    if found := _MONTH_FIRST.fullmatch(plain):
        return _day(found[3], str(number_of(found[1])), found[2], until)
    pieces = numbers_of(plain)
    return None if pieces is None else _in_order(pieces, order, until)


def _in_order(pieces: tuple[str, str, str], order: str, until: date | None) -> date | None:
    numbers = dict(zip("ymd" if len(pieces[0]) == 4 else order, pieces, strict=True))
    return _day(numbers["y"], numbers["m"], numbers["d"], until)


def _day(year: str, month: str, day: str, until: date | None = None) -> date | None:
    years = [int(year)] if len(year) == 4 else []
    if len(year) == 2 and until is not None:
        this = until.year // 100 * 100 + int(year)
        years = [this, this - 100]
    for each in years:
        try:
            found = date(each, int(month), int(day))
        except ValueError:
            continue
        if len(year) == 4 or (until is not None and found <= until):
            return found
    return None


def _fitting(pieces: tuple[str, str, str]) -> frozenset[str]:
    """The orders in which three numbers, the year last, are a date."""
    one, other, year = int(pieces[0]), int(pieces[1]), pieces[2]
    # What is a day of every month needs no calendar.
    if 0 < one <= _SHORTEST_MONTH and 0 < other <= _SHORTEST_MONTH and (len(year) == 2 or int(year) > 999):
        return _BY_MONTHS[one <= 12, other <= 12]
    # Three numbers are read by their order alone, so the text needs no second reading for each of them.
    return frozenset(order for order in _YEAR_LAST if _in_order(pieces, order, _ANY_CENTURY))


def month_before_day(text: str) -> str:
    """A date that begins with its year and goes on with the day, and what stands behind it, with the month before.

    >>> month_before_day("2026-31-01 09:00")
    '2026-01-31 09:00'
    """
    found = _YEAR_FIRST.fullmatch(text)
    return f"{found[1]}{found[2]}{found[4]}{found[2]}{found[3]}{found[5]}" if found else text


@dataclass
class DateOrders:
    """What the dates of one file tell of their order.

    Attributes:
        found: how many dates can be read in these orders; none of those that begin with their year.
        numbered: how many are a spreadsheet's numbers of days.
        year_first: of the columns whose dates begin with their year, how many can only go on with the month, how many
            only with the day, and how many with either.
    """

    found: Counter[frozenset[str]] = field(default_factory=Counter)
    numbered: int = 0
    year_first: dict[str, list[int]] = field(default_factory=dict)

    def add(self, text: str, column: str = "") -> None:
        """One date of the file, which stands in that column."""
        if not text:
            return
        pieces = numbers_of(text)
        if pieces is None or len(pieces[0]) == 4:
            self.numbered += pieces is None and of_day_number(text) is not None
            if pieces is not None:
                month_can_be = int(pieces[1]) <= _MONTHS_OF_A_YEAR, int(pieces[2]) <= _MONTHS_OF_A_YEAR
                place = {(True, False): 0, (False, True): 1, (True, True): 2}.get(month_can_be)
                if place is not None:
                    self.year_first.setdefault(column, [0, 0, 0])[place] += 1
            return
        if fitting := _fitting(pieces):
            self.found[fitting] += 1

    def only(self, order: str) -> int:
        """How many dates can be read in ``order`` and in no other."""
        return self.found[frozenset({order})]

    def against(self, order: str) -> str:
        """The order that the file stands in, where that is another than ``order``; empty where nothing tells so."""
        if self.only(order):
            return ""
        return next((other for other in _YEAR_LAST if other != order and self.only(other)), "")

    def year_orders(self, said: str) -> dict[str, str]:
        """Of columns whose dates begin with their year, those that go on with the day; empty where that is not clear.

        Not clear is it where another column of the file does, nothing in this one tells, and nobody has ``said`` it.
        """
        columns = self.year_first.items()
        found = {name: YEAR_DAY_MONTH for name, (month, day, _) in columns if day and not month}
        if said == YEAR_DAY_MONTH:
            return {name: YEAR_DAY_MONTH for name, (month, *_) in columns if not month}
        if found and said != "ymd":
            found |= {name: "" for name, (month, _, _) in columns if not month and name not in found}
        return found

    def note(self, order: str, *, decided: bool) -> tuple[NotUsedReason, str] | None:
        """What to tell of the file that is read in ``order``, and what to do about it; None where all is clear.

        ``decided`` tells whether anybody has said that order, for the clinic or for this file.
        """
        other = self.against(order)
        others = [_IN_WORDS[each] for each in _YEAR_LAST if each != order and self.only(each)]
        if other:
            return NotUsedReason.OTHER_ORDER, (
                f"they can only be {' and '.join(others)}, and {_IN_WORDS[order]} ({order}) is how the clinic reads "
                f"them; 'kiosk clinic set date_order {other}' changes that, '--dates {other}' reads this file so"
            )
        if others:
            return NotUsedReason.BOTH_ORDERS, (
                f"read as {_IN_WORDS[order]} ({order}), which some cannot be; check where they come from"
            )
        both = self.found[frozenset(_YEAR_LAST)]
        if both and order not in _YEAR_LAST:
            return NotUsedReason.OTHER_ORDER, (
                f"their year stands last, and {_IN_WORDS[order]} ({order}) is how the clinic reads them; "
                "'--dates dmy' or '--dates mdy' reads this file day first or month first"
            )
        if both and not decided and not self.only(order):
            swapped = next(each for each in _YEAR_LAST if each != order)
            return NotUsedReason.ASSUMED_ORDER, (
                f"read as {_IN_WORDS[order]} ({order}), because nobody has set the order; if that is wrong, give "
                f"'kiosk clinic set date_order {swapped}' and import the file again; if it is right, "
                f"'kiosk clinic set date_order {order}' ends this note"
            )
        return None

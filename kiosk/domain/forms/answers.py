"""What a draft is worth: the values that can be kept, and what is wrong with the rest."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.budget import Budget
from kiosk.domain.dates import DateParts, month_number
from kiosk.domain.fhir.values import (
    LARGEST_INTEGER,
    MAXIMUM_DIGITS,
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Time,
    Uri,
    Value,
    decimal_of,
)
from kiosk.domain.forms.constraints import Bound, Unmet, broken_by, broken_by_count
from kiosk.domain.forms.drafts import Draft, TimeParts, option_key, shown
from kiosk.domain.forms.model import Item, ItemType
from kiosk.domain.names import printable

LONGEST_LINE = 200
LONGEST_AREA = 2000


class ErrorCode(StrEnum):
    """Why an answer cannot be kept."""

    REQUIRED = "required"
    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    NOT_A_DATE = "not_a_date"
    DATE_TOO_EARLY = "date_too_early"
    DATE_TOO_LATE = "date_too_late"
    PATTERN = "pattern"
    TOO_PRECISE = "too_precise"
    NOT_A_TIME = "not_a_time"
    NOT_AN_ADDRESS = "not_an_address"
    NO_UNIT = "no_unit"
    CONTROL = "control"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"


class FieldError(NamedTuple):
    """What is wrong with the answer to ``question`` (a Question's key); ``limit`` is what the words need."""

    question: str
    code: ErrorCode
    limit: str = ""


Fault = tuple[ErrorCode, str]
Judged = tuple[tuple[Value, ...], Fault | None]
"""The values that can be kept, and the first thing wrong with the rest."""


def longest(item: Item) -> int:
    """How much may be typed into a question."""
    usual = LONGEST_AREA if item.type is ItemType.TEXT else LONGEST_LINE
    return min(item.max_length, LONGEST_AREA) if item.max_length else usual


def judge(item: Item, draft: Draft, offset: str = "Z", budget: Budget | None = None) -> Judged:
    """The values that can be kept, and the first thing wrong with the rest. Raises OverBudget.

    ``offset`` is the clinic's distance from UTC as FHIR writes it, for an answer that is a moment.
    """
    budget = budget or Budget()
    if not item.supported:
        return draft.kept, None
    if item.type is ItemType.BOOLEAN:
        return tuple(key == "true" for key in draft.chosen), None
    if item.is_choice:
        return _judge_choice(item, draft, budget)
    match item.type:
        case ItemType.DATE:
            return _judge_date(item, draft.date, budget)
        case ItemType.TIME:
            return _judge_time(item, draft.time, budget)
        case ItemType.DATE_TIME:
            return _judge_moment(item, draft, offset, budget)
        case ItemType.ATTACHMENT:
            return draft.attached, None
        case ItemType.QUANTITY:
            return _judge_quantity(item, draft, budget)
        case _:
            pass
    values: list[Value] = []
    fault: Fault | None = None
    for row in draft.rows:
        if not row.strip():
            continue
        value = _judge_row(item, row, budget)
        if isinstance(value, tuple):
            fault = fault or value
        else:
            values.append(value)
    return tuple(values), fault or _judge_count(item, len(values))


CODES = {
    Bound.PLACES: ErrorCode.TOO_PRECISE,
    Bound.LEAST: ErrorCode.TOO_SMALL,
    Bound.MOST: ErrorCode.TOO_LARGE,
    Bound.LONGEST: ErrorCode.TOO_LONG,
    Bound.SHORTEST: ErrorCode.TOO_SHORT,
    Bound.PATTERN: ErrorCode.PATTERN,
    Bound.FEWEST: ErrorCode.TOO_FEW,
    Bound.MOST_ANSWERS: ErrorCode.TOO_MANY,
}
# A day is not small or large.
_OF_DATES = {Bound.LEAST: ErrorCode.DATE_TOO_EARLY, Bound.MOST: ErrorCode.DATE_TOO_LATE}


def _fault_of(item: Item, broken: Unmet) -> Fault:
    """A demand that is not met, as the screen tells it."""
    codes = CODES | _OF_DATES if item.type is ItemType.DATE else CODES
    limit = item.entry_format.base if broken.limit is None else _limit(broken.limit)
    return codes[broken.bound], limit


def _first_fault(item: Item, value: Value, budget: Budget) -> Fault | None:
    return next((_fault_of(item, broken) for broken in broken_by(item, value, budget)), None)


def _kept(item: Item, value: Value, budget: Budget) -> Judged:
    fault = _first_fault(item, value, budget)
    return ((), fault) if fault else ((value,), None)


def _judge_count(item: Item, count: int) -> Fault | None:
    broken = broken_by_count(item, count) if count else None
    return _fault_of(item, broken) if broken else None


def _judge_choice(item: Item, draft: Draft, budget: Budget) -> Judged:
    chosen = set(draft.chosen)
    values = [option.value for index, option in enumerate(item.options) if option_key(index) in chosen]
    typed = draft.open_text.strip()
    fault: Fault | None = None
    if typed and item.type is ItemType.OPEN_CHOICE:
        fault = _text_fault(item, typed) or _first_fault(item, typed, budget)
        if fault is None:
            values.append(typed)
    return tuple(values), fault or _judge_count(item, len(values))


def _text_fault(item: Item, text: str) -> Fault | None:
    limit = longest(item)
    plain = text.replace("\n", " ").replace("\t", " ") if item.type is ItemType.TEXT else text
    match printable(plain, limit):
        case "too_long":
            return ErrorCode.TOO_LONG, str(limit)
        case "control":
            return ErrorCode.CONTROL, ""
        case _:
            return None


def _judge_row(item: Item, row: str, budget: Budget) -> Value | Fault:
    text = row.strip()
    if len(text) > LONGEST_AREA:
        return ErrorCode.TOO_LONG, str(longest(item))
    value: Value | Fault = text
    if item.type in (ItemType.INTEGER, ItemType.DECIMAL):
        value = _number_of(item, text)
    elif item.type is ItemType.URL:
        value = _address_of(text)
    elif fault := _text_fault(item, text):
        return fault
    if isinstance(value, tuple):
        return value
    return _first_fault(item, value, budget) or value


def _address_of(text: str) -> Value | Fault:
    address = text if "://" in text else f"https://{text}"
    looks_right = re.fullmatch(r"[a-z][a-z0-9+.-]*://[^\s/]+\.[^\s]+", address, re.IGNORECASE)
    return Uri(address) if looks_right else (ErrorCode.NOT_AN_ADDRESS, "")


def _number_of(item: Item, text: str) -> int | Decimal | Fault:
    try:
        number = decimal_of(text.replace(",", "."))
    except ValueError:
        return ErrorCode.NOT_A_NUMBER, ""
    if len(number.as_tuple().digits) > MAXIMUM_DIGITS:
        return ErrorCode.TOO_LONG, str(MAXIMUM_DIGITS)
    value: int | Decimal = number
    if item.type is ItemType.INTEGER:
        if number != number.to_integral_value():
            return ErrorCode.NOT_WHOLE, ""
        value = int(number)
        if abs(value) > LARGEST_INTEGER:
            return ErrorCode.TOO_LARGE, str(LARGEST_INTEGER)
    return value


def _limit(value: Value) -> str:
    return f"{shown(value.value)} {value.unit}".strip() if isinstance(value, Quantity) else shown(value)


def _judge_quantity(item: Item, draft: Draft, budget: Budget) -> Judged:
    text = draft.rows[0].strip()
    if not text:
        return (), None
    number = _number_of(item, text)
    if isinstance(number, tuple):
        return (), number
    place = 0 if len(item.units) == 1 else draft.unit
    if item.units and (place is None or not 0 <= place < len(item.units)):
        return (), (ErrorCode.NO_UNIT, "")
    unit = item.units[place or 0] if item.units else Coding(display=item.unit)
    value = Quantity(Decimal(str(number)), unit.display or unit.code, unit.system, unit.code)
    return _kept(item, value, budget)


def _clock(parts: TimeParts) -> str | None:
    """hh:mm on a clock of 24 hours; None where there is no such time."""
    hour, minute = parts.hour.strip(), parts.minute.strip() or "0"
    if not (hour.isdecimal() and minute.isdecimal()):
        return None
    number = int(hour)
    if parts.half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if parts.half == "pm" else 0)
    if number > 23 or int(minute) > 59:
        return None
    return f"{number:02d}:{int(minute):02d}"


def _judge_time(item: Item, parts: TimeParts, budget: Budget) -> Judged:
    if not (parts.hour.strip() or parts.minute.strip()):
        return (), None
    clock = _clock(parts)
    if clock is None:
        return (), (ErrorCode.NOT_A_TIME, "")
    return _kept(item, Time(f"{clock}:00"), budget)


def _judge_moment(item: Item, draft: Draft, offset: str, budget: Budget) -> Judged:
    day = _day_of(draft.date)
    has_time = bool(draft.time.hour.strip() or draft.time.minute.strip())
    if day is None:
        return (), (ErrorCode.NOT_A_DATE, "") if has_time else None
    if isinstance(day, tuple):
        return (), day
    value = DateTime(str(day))
    if has_time:
        clock = _clock(draft.time)
        if clock is None:
            return (), (ErrorCode.NOT_A_TIME, "")
        if day.day is None:
            return (), (ErrorCode.NOT_A_DATE, "")
        value = DateTime(f"{day}T{clock}:00{offset}")
    return _kept(item, value, budget)


def _judge_date(item: Item, parts: DateParts, budget: Budget) -> Judged:
    day = _day_of(parts)
    if day is None:
        return (), None
    return ((), day) if isinstance(day, tuple) else _kept(item, day, budget)


def _day_of(parts: DateParts) -> PartialDate | Fault | None:
    """The day, month or year in the three boxes; None where they are empty."""
    day, month, year = parts.day.strip(), parts.month.strip(), parts.year.strip()
    if not (day or month or year):
        return None
    fault: Fault = (ErrorCode.NOT_A_DATE, "")
    if len(year) != 4 or (day and not month):
        return fault
    try:
        number = month_number(month) if month else None
        if month and number is None:
            return fault
        return PartialDate(int(year), number, int(day) if day else None)
    except ValueError:
        return fault

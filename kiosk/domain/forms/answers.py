"""What a patient has entered, as typed, and what it is worth: values, and what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from kiosk.domain.budget import Budget
from kiosk.domain.dates import DateParts, month_number
from kiosk.domain.forms.model import Item, ItemType
from kiosk.domain.forms.values import (
    LARGEST_INTEGER,
    MAXIMUM_DIGITS,
    Attachment,
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Time,
    Uri,
    Value,
    compare,
    decimal_of,
    same,
)
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


@dataclass(frozen=True)
class FieldError:
    """What is wrong with the answer to ``question`` (a Question's key); ``limit`` is what the words need."""

    question: str
    code: ErrorCode
    limit: str = ""


Fault = tuple[ErrorCode, str]


@dataclass(frozen=True)
class TimeParts:
    """A time as typed. ``half`` is ``am`` or ``pm`` on a clock of twelve hours and empty on one of 24."""

    hour: str = ""
    minute: str = ""
    half: str = ""


@dataclass
class Draft:
    """One question's answer as it stands on the screen.

    ``chosen`` are option keys; ``kept`` are values that came with an earlier response and that no control here shows.
    ``aside_chosen`` and ``aside_text`` are what an answer that excludes others has put aside, until it is taken back.
    """

    rows: list[str] = field(default_factory=lambda: [""])
    chosen: list[str] = field(default_factory=list)
    open_text: str = ""
    date: DateParts = field(default_factory=DateParts)
    time: TimeParts = field(default_factory=TimeParts)
    unit: int | None = None
    attached: tuple[Attachment, ...] = ()
    kept: tuple[Value, ...] = ()
    aside_chosen: list[str] = field(default_factory=list)
    aside_text: str = ""

    def put_aside(self, chosen: list[str]) -> None:
        """Keep ``chosen`` and what was typed for when the answer that excludes them is taken back."""
        if chosen or self.open_text.strip():
            self.aside_chosen, self.aside_text = chosen, self.open_text
        self.open_text = ""

    def bring_back(self) -> list[str]:
        """What was put aside: what was typed stands there again, what was chosen is returned."""
        chosen = self.aside_chosen
        self.open_text = self.open_text or self.aside_text
        self.aside_chosen, self.aside_text = [], ""
        return chosen


def option_key(index: int) -> str:
    """What names an option within its question."""
    return str(index)


def longest(item: Item) -> int:
    """How much may be typed into a question."""
    usual = LONGEST_AREA if item.type is ItemType.TEXT else LONGEST_LINE
    return min(item.max_length, LONGEST_AREA) if item.max_length else usual


def draft_of(item: Item, values: tuple[Value, ...]) -> Draft:
    """A draft that shows ``values``; what does not fit the question is left out."""
    draft = Draft()
    if not item.supported:
        draft.kept = values
        return draft
    rows: list[str] = []
    for value in values:
        if item.type is ItemType.BOOLEAN:
            if isinstance(value, bool):
                draft.chosen = ["true" if value else "false"]
        elif item.is_choice:
            matching = [index for index, option in enumerate(item.options) if same(option.value, value)]
            if matching:
                key = option_key(matching[0])
                draft.chosen = [*draft.chosen, key] if item.repeats else [key]
            elif item.type is ItemType.OPEN_CHOICE:
                draft.open_text = value.display or value.code if isinstance(value, Coding) else _shown(value)
        elif item.type is ItemType.DATE:
            if isinstance(value, PartialDate):
                draft.date = _date_parts(value)
        elif isinstance(value, Time):
            draft.time = TimeParts(value.text[:2], value.text[3:5])
        elif isinstance(value, DateTime):
            draft.date = _date_parts(PartialDate.parse(value.text[:10]))
            if len(value.text) > 10:
                draft.time = TimeParts(value.text[11:13], value.text[14:16])
        elif isinstance(value, Quantity):
            rows.append(_shown(value.value))
            codes = [unit.code for unit in item.units]
            draft.unit = codes.index(value.code) if value.code in codes else None
        elif isinstance(value, Attachment):
            draft.attached = (*draft.attached, value)
        else:
            rows.append(_shown(value))
    if rows:
        draft.rows = rows if item.repeats else rows[:1]
    return draft


def _date_parts(value: PartialDate) -> DateParts:
    return DateParts(str(value.day or ""), str(value.month or ""), f"{value.year:04d}")


def _shown(value: Value) -> str:
    if isinstance(value, Uri | Time | DateTime):
        return value.text
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def is_empty(item: Item, draft: Draft) -> bool:
    """Nothing entered at all."""
    date = any(part.strip() for part in (draft.date.day, draft.date.month, draft.date.year))
    time = bool(draft.time.hour.strip() or draft.time.minute.strip())
    match item.type:
        case ItemType.DATE:
            return not date
        case ItemType.TIME:
            return not time
        case ItemType.DATE_TIME:
            return not date and not time
        case ItemType.ATTACHMENT:
            return not draft.attached
        case _:
            pass
    if item.type is ItemType.BOOLEAN:
        return not draft.chosen
    if item.is_choice:
        return not draft.chosen and not draft.open_text.strip()
    return not any(row.strip() for row in draft.rows)


def judge(
    item: Item, draft: Draft, offset: str = "Z", budget: Budget | None = None
) -> tuple[tuple[Value, ...], Fault | None]:
    """The values that can be kept, and the first thing wrong with the rest. Raises OverBudget.

    ``offset`` is the clinic's distance from UTC as FHIR writes it, for an answer that is a moment.
    """
    if not item.supported:
        return draft.kept, None
    if item.type is ItemType.BOOLEAN:
        return tuple(key == "true" for key in draft.chosen), None
    if item.is_choice:
        return _judge_choice(item, draft)
    match item.type:
        case ItemType.DATE:
            return _judge_date(item, draft.date)
        case ItemType.TIME:
            return _judge_time(item, draft.time)
        case ItemType.DATE_TIME:
            return _judge_moment(item, draft, offset)
        case ItemType.ATTACHMENT:
            return draft.attached, None
        case ItemType.QUANTITY:
            return _judge_quantity(item, draft)
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


def _judge_count(item: Item, count: int) -> Fault | None:
    if item.max_occurs and count > item.max_occurs:
        return ErrorCode.TOO_MANY, str(item.max_occurs)
    if item.min_occurs and 0 < count < item.min_occurs:
        return ErrorCode.TOO_FEW, str(item.min_occurs)
    return None


def _judge_choice(item: Item, draft: Draft) -> tuple[tuple[Value, ...], Fault | None]:
    chosen = set(draft.chosen)
    values = [option.value for index, option in enumerate(item.options) if option_key(index) in chosen]
    typed = draft.open_text.strip()
    fault: Fault | None = None
    if typed and item.type is ItemType.OPEN_CHOICE:
        fault = _text_fault(item, typed)
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


def _judge_row(item: Item, row: str, budget: Budget | None) -> Value | Fault:
    text = row.strip()
    if len(text) > LONGEST_AREA:
        return ErrorCode.TOO_LONG, str(longest(item))
    if item.type in (ItemType.INTEGER, ItemType.DECIMAL):
        return _judge_number(item, text)
    if item.type is ItemType.URL:
        address = text if "://" in text else f"https://{text}"
        looks_right = re.fullmatch(r"[a-z][a-z0-9+.-]*://[^\s/]+\.[^\s]+", address, re.IGNORECASE)
        return Uri(address) if looks_right else (ErrorCode.NOT_AN_ADDRESS, "")
    if fault := _text_fault(item, text):
        return fault
    if item.min_length and len(text) < item.min_length:
        return ErrorCode.TOO_SHORT, str(item.min_length)
    if item.regex and not fits(item.regex, text, budget):
        return ErrorCode.PATTERN, item.entry_format.base
    return text


def fits(pattern: str, text: str, budget: Budget | None = None) -> bool:
    """Whether ``text`` follows the form's pattern; one that cannot be used asks for nothing. Raises OverBudget."""
    # Here, and not above: few forms bring patterns.
    from kiosk.domain import patterns

    try:
        return patterns.found(pattern, text, budget or Budget(), whole=True)
    except patterns.UnusablePattern:
        return True


def _judge_number(item: Item, text: str) -> Value | Fault:
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
    exponent = number.normalize().as_tuple().exponent
    if (
        item.max_decimal_places is not None
        and isinstance(exponent, int)
        and -exponent > item.max_decimal_places
    ):
        return ErrorCode.TOO_PRECISE, str(item.max_decimal_places)
    return _outside(item, value) or value


def _outside(item: Item, value: Value) -> Fault | None:
    """Below the least or above the most that is allowed."""
    if item.min_value is not None and compare(value, item.min_value) == -1:
        return ErrorCode.TOO_SMALL, _limit(item.min_value)
    if item.max_value is not None and compare(value, item.max_value) == 1:
        return ErrorCode.TOO_LARGE, _limit(item.max_value)
    return None


def _limit(value: Value) -> str:
    return f"{_shown(value.value)} {value.unit}".strip() if isinstance(value, Quantity) else _shown(value)


def _judge_quantity(item: Item, draft: Draft) -> tuple[tuple[Value, ...], Fault | None]:
    text = draft.rows[0].strip()
    if not text:
        return (), None
    plain = replace(item, min_value=None, max_value=None)
    number = _judge_number(plain, text)
    if isinstance(number, tuple):
        return (), number
    place = 0 if len(item.units) == 1 else draft.unit
    if item.units and (place is None or not 0 <= place < len(item.units)):
        return (), (ErrorCode.NO_UNIT, "")
    unit = item.units[place or 0] if item.units else Coding(display=item.unit)
    value = Quantity(Decimal(str(number)), unit.display or unit.code, unit.system, unit.code)
    fault = _outside(item, value)
    return ((), fault) if fault else ((value,), None)


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


def _judge_time(item: Item, parts: TimeParts) -> tuple[tuple[Value, ...], Fault | None]:
    if not (parts.hour.strip() or parts.minute.strip()):
        return (), None
    clock = _clock(parts)
    if clock is None:
        return (), (ErrorCode.NOT_A_TIME, "")
    value = Time(f"{clock}:00")
    fault = _outside(item, value)
    return ((), fault) if fault else ((value,), None)


def _judge_moment(item: Item, draft: Draft, offset: str) -> tuple[tuple[Value, ...], Fault | None]:
    dates, fault = _judge_date(replace(item, min_value=None, max_value=None), draft.date)
    has_time = bool(draft.time.hour.strip() or draft.time.minute.strip())
    if fault or not dates:
        return (), fault or ((ErrorCode.NOT_A_DATE, "") if has_time else None)
    (day,) = dates
    value = DateTime(str(day))
    if has_time:
        clock = _clock(draft.time)
        if clock is None:
            return (), (ErrorCode.NOT_A_TIME, "")
        if not isinstance(day, PartialDate) or day.day is None:
            return (), (ErrorCode.NOT_A_DATE, "")
        value = DateTime(f"{day}T{clock}:00{offset}")
    fault = _outside(item, value)
    return ((), fault) if fault else ((value,), None)


def _judge_date(item: Item, parts: DateParts) -> tuple[tuple[Value, ...], Fault | None]:
    day, month, year = parts.day.strip(), parts.month.strip(), parts.year.strip()
    if not (day or month or year):
        return (), None
    fault: Fault = (ErrorCode.NOT_A_DATE, "")
    if len(year) != 4 or (day and not month):
        return (), fault
    try:
        number = month_number(month) if month else None
        if month and number is None:
            return (), fault
        value = PartialDate(int(year), number, int(day) if day else None)
    except ValueError:
        return (), fault
    if item.min_value is not None and compare(value, item.min_value) == -1:
        return (), (ErrorCode.DATE_TOO_EARLY, str(item.min_value))
    if item.max_value is not None and compare(value, item.max_value) == 1:
        return (), (ErrorCode.DATE_TOO_LATE, str(item.max_value))
    return (value,), None

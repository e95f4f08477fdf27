"""What a patient has entered, as typed, and what it is worth: values, and what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from kiosk.domain.dates import DateParts, month_number
from kiosk.domain.forms.model import Item, ItemType
from kiosk.domain.forms.values import (
    LARGEST_INTEGER,
    MAXIMUM_DIGITS,
    Coding,
    PartialDate,
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


@dataclass
class Draft:
    """One question's answer as it stands on the screen.

    ``chosen`` are option keys; ``kept`` are values that came with an earlier response and that no control here shows.
    """

    rows: list[str] = field(default_factory=lambda: [""])
    chosen: list[str] = field(default_factory=list)
    open_text: str = ""
    date: DateParts = field(default_factory=DateParts)
    kept: tuple[Value, ...] = ()


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
                draft.date = DateParts(str(value.day or ""), str(value.month or ""), f"{value.year:04d}")
        else:
            rows.append(_shown(value))
    if rows:
        draft.rows = rows if item.repeats else rows[:1]
    return draft


def _shown(value: Value) -> str:
    if isinstance(value, Uri):
        return value.text
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def is_empty(item: Item, draft: Draft) -> bool:
    """Nothing entered at all."""
    if item.type is ItemType.DATE:
        return not any(part.strip() for part in (draft.date.day, draft.date.month, draft.date.year))
    if item.type is ItemType.BOOLEAN:
        return not draft.chosen
    if item.is_choice:
        return not draft.chosen and not draft.open_text.strip()
    return not any(row.strip() for row in draft.rows)


def judge(item: Item, draft: Draft) -> tuple[tuple[Value, ...], Fault | None]:
    """The values that can be kept, and the first thing wrong with the rest."""
    if not item.supported:
        return draft.kept, None
    if item.type is ItemType.BOOLEAN:
        return tuple(key == "true" for key in draft.chosen), None
    if item.is_choice:
        return _judge_choice(item, draft)
    if item.type is ItemType.DATE:
        return _judge_date(item, draft.date)
    values: list[Value] = []
    fault: Fault | None = None
    for row in draft.rows:
        if not row.strip():
            continue
        value = _judge_row(item, row)
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


def _judge_row(item: Item, row: str) -> Value | Fault:
    text = row.strip()
    if item.type in (ItemType.INTEGER, ItemType.DECIMAL):
        return _judge_number(item, text)
    if fault := _text_fault(item, text):
        return fault
    if item.min_length and len(text) < item.min_length:
        return ErrorCode.TOO_SHORT, str(item.min_length)
    if item.regex and not fits(item.regex, text):
        return ErrorCode.PATTERN, item.entry_format.base
    return text


def fits(pattern: str, text: str) -> bool:
    """Whether ``text`` follows the form's pattern; a pattern that cannot be used asks for nothing."""
    if len(pattern) > 200 or re.search(r"[+*}]\)?[+*{]", pattern):
        return True
    try:
        return re.fullmatch(pattern, text) is not None
    except re.error:
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
    if item.min_value is not None and compare(value, item.min_value) == -1:
        return ErrorCode.TOO_SMALL, _shown(item.min_value)
    if item.max_value is not None and compare(value, item.max_value) == 1:
        return ErrorCode.TOO_LARGE, _shown(item.max_value)
    return value


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

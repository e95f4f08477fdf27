"""The typed values an answer can have, how FHIR JSON spells them and how they compare.

Plain Python types where they fit (bool, int, Decimal, str), small frozen classes where FHIR means more.
Source: FHIR R4, 2.24 Data Types, and Questionnaire.item.answerOption.value[x], QuestionnaireResponse answer.value[x].
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

# Compiled when the first of them is read, by `re` itself, which keeps them: a start need not wait for that.
_DATE = r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?"
_TIME = r"([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?"
_DATE_TIME = r"\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?"
_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Decimals leave as JSON numbers; beyond this many digits a double would not bring the same number back.
MAXIMUM_DIGITS = 15
LARGEST_INTEGER = 2**31 - 1


def days_in(year: int, month: int) -> int:
    """How many days a month has (Gregorian calendar)."""
    leaps = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leaps else _MONTHS[month - 1]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A FHIR date: a year, a year and month, or a whole day. Raises ValueError where there is no such date."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999:
            raise ValueError("no such year")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a day without a month")
        elif not 1 <= self.month <= 12:
            raise ValueError("no such month")
        elif self.day is not None and not 1 <= self.day <= days_in(self.year, self.month):
            raise ValueError("no such day")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read YYYY, YYYY-MM or YYYY-MM-DD; raises ValueError for anything else."""
        match = re.fullmatch(_DATE, text, re.ASCII)
        if match is None:
            raise ValueError("not YYYY, YYYY-MM or YYYY-MM-DD")
        year, month, day = match.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @property
    def parts(self) -> tuple[int, ...]:
        """The parts that are known: (year,), (year, month) or (year, month, day)."""
        return tuple(part for part in (self.year, self.month, self.day) if part is not None)

    def __str__(self) -> str:
        return "-".join(f"{part:0{4 if index == 0 else 2}d}" for index, part in enumerate(self.parts))


@dataclass(frozen=True, slots=True)
class DateTime:
    """A FHIR dateTime, kept as it was written."""

    text: str

    def __post_init__(self) -> None:
        if not re.fullmatch(_DATE_TIME, self.text, re.ASCII):
            raise ValueError("not a FHIR dateTime")
        PartialDate.parse(self.text[:10])


@dataclass(frozen=True, slots=True)
class Time:
    """A FHIR time (hh:mm, or hh:mm:ss with fractions), kept as it was written."""

    text: str

    def __post_init__(self) -> None:
        if not re.fullmatch(_TIME, self.text, re.ASCII):
            raise ValueError("not a FHIR time")


@dataclass(frozen=True, slots=True)
class Coding:
    """A code from a system. Two codings mean the same when code and system do; see `same`."""

    code: str = ""
    system: str = ""
    display: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its unit; amounts in different units do not compare."""

    value: Decimal
    unit: str = ""
    system: str = ""
    code: str = ""
    comparator: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, signature or document: what QuestionnaireResponse needs of it, the data in base 64."""

    content_type: str = ""
    data: str = ""
    url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to another resource and how to show it."""

    reference: str = ""
    display: str = ""


@dataclass(frozen=True, slots=True)
class Uri:
    """An address, kept apart from free text."""

    text: str


Value = (
    bool
    | int
    | Decimal
    | str
    | Uri
    | PartialDate
    | DateTime
    | Time
    | Coding
    | Quantity
    | Attachment
    | Reference
)


def decimal_of(raw: object) -> Decimal:
    """A finite decimal from a JSON number or a string of one; raises ValueError."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal | str):
        raise ValueError("not a number")
    try:
        number = Decimal(str(raw).strip())
    except InvalidOperation as error:
        raise ValueError("not a number") from error
    if not number.is_finite() or abs(number.adjusted()) > 30:
        raise ValueError("not a number that can be kept")
    return number


def _words(raw: Mapping[str, Any], *names: str) -> tuple[str, ...]:
    found = (raw.get(name) for name in names)
    return tuple(str(one).strip() if isinstance(one, str | int) else "" for one in found)


def value_from_json(kind: str, raw: object) -> Value:
    """The value of a `value[x]` whose x is `kind` ("Boolean", "Coding"...); raises ValueError when it is not one."""
    match kind:
        case "Boolean":
            if raw in ("true", "false"):
                return raw == "true"
            if isinstance(raw, bool):
                return raw
        case "Integer" | "PositiveInt" | "UnsignedInt":
            number = decimal_of(raw)
            if number == number.to_integral_value():
                return int(number)
        case "Decimal":
            return decimal_of(raw)
        case "Date" if isinstance(raw, str):
            return PartialDate.parse(raw.strip()[:10])
        case "DateTime" | "Instant" if isinstance(raw, str):
            return DateTime(raw.strip())
        case "Time" if isinstance(raw, str):
            return Time(raw.strip())
        case "Uri" | "Url" | "Canonical" if isinstance(raw, str) and raw.strip():
            return Uri(raw.strip())
        case "String" | "Text" | "Code" | "Markdown" | "Id" if isinstance(raw, str):
            return raw
        case "Coding" if isinstance(raw, Mapping):
            code, system, display = _words(raw, "code", "system", "display")
            if code or display:
                return Coding(code, system, display)
        case "Quantity" if isinstance(raw, Mapping):
            unit, system, code, comparator = _words(raw, "unit", "system", "code", "comparator")
            return Quantity(decimal_of(raw.get("value")), unit, system, code, comparator)
        case "Attachment" if isinstance(raw, Mapping):
            return Attachment(*_words(raw, "contentType", "data", "url", "title"))
        case "Reference" if isinstance(raw, Mapping):
            return Reference(*_words(raw, "reference", "display"))
        case _:
            pass
    raise ValueError(f"not a FHIR {kind}")


def find_value(raw: Mapping[str, Any], prefix: str) -> tuple[str, object] | None:
    """The kind and content of the first `prefix[x]` in a JSON object, e.g. ("Coding", {...}) for "value"."""
    for name, content in raw.items():
        if (
            name.startswith(prefix)
            and len(name) > len(prefix)
            and name[len(prefix)].isupper()
            and content is not None
        ):
            return name[len(prefix) :], content
    return None


def _number_json(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() and abs(number) < 2**53 else float(number)


def value_to_json(value: Value) -> tuple[str, Any]:
    """The kind x and the JSON content of `value[x]`."""
    match value:
        case bool():
            return "Boolean", value
        case int():
            return "Integer", value
        case Decimal():
            return "Decimal", _number_json(value)
        case str():
            return "String", value
        case Uri(text):
            return "Uri", text
        case PartialDate():
            return "Date", str(value)
        case DateTime(text):
            return "DateTime", text
        case Time(text):
            return "Time", text
        case Coding(code, system, display):
            pairs = {"system": system, "code": code, "display": display}
            return "Coding", {name: word for name, word in pairs.items() if word}
        case Quantity(number, unit, system, code, comparator):
            words = {"comparator": comparator, "unit": unit, "system": system, "code": code}
            kept = {name: word for name, word in words.items() if word}
            return "Quantity", {"value": _number_json(number), **kept}
        case Attachment(content_type, data, url, title):
            words = {"contentType": content_type, "data": data, "url": url, "title": title}
            return "Attachment", {name: word for name, word in words.items() if word}
        case Reference(reference, display):
            words = {"reference": reference, "display": display}
            return "Reference", {name: word for name, word in words.items() if word}


def _comparable(value: Value) -> Decimal | str | None:
    """Numbers of any kind as Decimal, text of any kind as str."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal):
        return Decimal(value)
    if isinstance(value, str):
        return value
    if isinstance(value, Uri):
        return value.text
    return None


def same(left: Value, right: Value) -> bool:
    """Whether two values mean the same: codings by code and, where both name one, system; numbers by size."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, Coding) and isinstance(right, Coding):
        if left.code or right.code:
            return left.code == right.code and (
                not left.system or not right.system or left.system == right.system
            )
        return left.display == right.display
    one, other = _comparable(left), _comparable(right)
    if one is not None and other is not None:
        return type(one) is type(other) and one == other
    return left == right or compare(left, right) == 0


def likeness(value: Value) -> str:
    """What values that are the same share, so that others need not be compared; see `same`."""
    if isinstance(value, Coding):
        return f"coding {value.code or value.display}"
    comparable = _comparable(value)
    if isinstance(comparable, Decimal):
        return f"number {comparable.normalize()}"
    return f"text {comparable}" if comparable is not None else type(value).__name__


def compare(left: Value, right: Value) -> int | None:
    """-1, 0 or 1 as left is less, equal or greater; None when the two cannot be put in order.

    Dates of different precision compare as far as both are known, and are undecided beyond it (FHIRPath 6.2).
    """
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        units = ((left.system, left.code), (right.system, right.code))
        alike = units[0] == units[1] if left.code and right.code else left.unit == right.unit
        return _order(left.value, right.value) if alike else None
    if isinstance(left, PartialDate) and isinstance(right, PartialDate):
        shared = min(len(left.parts), len(right.parts))
        order = _order(left.parts[:shared], right.parts[:shared])
        return order if order or len(left.parts) == len(right.parts) else None
    if isinstance(left, DateTime | PartialDate) and isinstance(right, DateTime | PartialDate):
        return _compare_moments(_moment_text(left), _moment_text(right))
    if isinstance(left, Time) and isinstance(right, Time):
        return _order(_fraction(left), _fraction(right)) if _seconds(left, right) else None
    one, other = _comparable(left), _comparable(right)
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return _order(one, other)
    if isinstance(one, str) and isinstance(other, str):
        return _order(one, other)
    return None


def _fraction(time: Time) -> str:
    """A time whose text is in order: the fractions of a second as long as any."""
    return f"{time.text}." if "." not in time.text else time.text.rstrip("0")


def _seconds(left: Time, right: Time) -> bool:
    same_precision = (len(left.text) > 5) == (len(right.text) > 5)
    return same_precision or left.text[:5] != right.text[:5]


def _moment_text(value: "DateTime | PartialDate") -> str:
    return value.text if isinstance(value, DateTime) else str(value)


def _compare_moments(left: str, right: str) -> int | None:
    if len(left) > 10 and len(right) > 10:
        moments = [datetime.fromisoformat(text.replace(":60", ":59")) for text in (left, right)]
        if (moments[0].tzinfo is None) == (moments[1].tzinfo is None):
            zoned = [moment.astimezone(UTC) if moment.tzinfo else moment for moment in moments]
            if (left[16:17] == ":") == (right[16:17] == ":"):
                return _order(zoned[0], zoned[1])
            # One of them has no seconds: within a minute they are undecided.
            minutes = [moment.replace(second=0, microsecond=0) for moment in zoned]
            return _order(minutes[0], minutes[1]) or None
    return compare(PartialDate.parse(left[:10]), PartialDate.parse(right[:10])) or (
        0 if left == right else None
    )


def _order(left: Any, right: Any) -> int:
    return int(left > right) - int(left < right)

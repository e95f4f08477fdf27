"""What FHIRPath computes with: JSON values and FHIR's dates, times and quantities; how they compare and convert."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from kiosk.domain.fhirpath.syntax import FhirPathError
from kiosk.domain.forms.values import DateTime, PartialDate, Quantity, Time, compare

Item = Any
"""bool, int, Decimal, str, PartialDate, DateTime, Time, Quantity, or a Mapping: a complex element as JSON has it."""
Items = list[Item]

_CALENDAR = {
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour", "minutes": "minute",
    "seconds": "second", "milliseconds": "millisecond", "a": "year", "mo": "month", "wk": "week", "d": "day",
    "h": "hour", "min": "minute", "s": "second", "ms": "millisecond",
}  # fmt: skip
_DATED = frozenset({"birthDate", "date", "start", "end", "authored", "issued", "period", "deceasedDateTime"})
_SECONDS = {"week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}


def typed(kind: str, raw: Any) -> Item:
    """A JSON value whose FHIR type is ``kind``, the last part of a ``value[x]``; as it is where it is not one."""
    try:
        match kind:
            case "Date":
                return PartialDate.parse(raw)
            case "DateTime" | "Instant":
                return DateTime(raw)
            case "Time":
                return Time(raw)
            case "Decimal":
                return Decimal(str(raw))
            case _:
                return plain(raw)
    except (ValueError, TypeError, InvalidOperation):
        return plain(raw)


def plain(raw: Any) -> Item:
    """A JSON value: fractions become decimals."""
    return Decimal(str(raw)) if isinstance(raw, float) else raw


def children(item: Item, name: str) -> Items:
    """The children called ``name``; a choice such as ``value`` is found under ``valueCoding`` and the like."""
    if not isinstance(item, Mapping):
        if isinstance(item, Quantity):
            found = {"value": item.value, "unit": item.unit, "code": item.code, "system": item.system}.get(
                name
            )
            return [] if found in (None, "") else [found]
        return []
    raw = item.get(name)
    if raw is None:
        if item.get("resourceType") == name:
            return [item]
        for key, content in item.items():
            if (
                content is not None
                and len(key) > len(name)
                and key.startswith(name)
                and key[len(name)].isupper()
            ):
                return [typed(key[len(name) :], content)]
        return []
    if isinstance(raw, list):
        return [plain(entry) for entry in raw if entry is not None]
    if isinstance(raw, str) and name in _DATED:
        return [typed("Date" if len(raw) <= 10 else "DateTime", raw)]
    return [plain(raw)]


def all_children(item: Item) -> Items:
    """Every child of an element."""
    if not isinstance(item, Mapping):
        return []
    found: Items = []
    for key, raw in item.items():
        if key.startswith("_") or key == "resourceType":
            continue
        if isinstance(raw, list):
            found += [plain(entry) for entry in raw if entry is not None]
        elif raw is not None:
            found.append(typed(key[5:], raw) if key.startswith("value") and len(key) > 5 else plain(raw))
    return found


def quantity(item: Item) -> Quantity | None:
    """An item as a quantity, where it is one; numbers have the unit 1."""
    if isinstance(item, Quantity):
        return item
    if isinstance(item, bool):
        return None
    if isinstance(item, int | Decimal):
        return Quantity(Decimal(item), "1")
    if isinstance(item, Mapping) and "value" in item and not isinstance(item["value"], Mapping | list):
        try:
            number = Decimal(str(item["value"]))
        except InvalidOperation:
            return None
        unit = str(item.get("code") or item.get("unit") or "1")
        return Quantity(number, unit)
    return None


def number(item: Item) -> int | Decimal | None:
    """An item as a number, where it is one."""
    return item if isinstance(item, int | Decimal) and not isinstance(item, bool) else None


def one(items: Items, what: str = "an operand") -> Item:
    """The only item; None for none. Raises FhirPathError for several."""
    if len(items) > 1:
        raise FhirPathError(f"{what} has {len(items)} values where one is needed")
    return items[0] if items else None


def truth(items: Items) -> bool | None:
    """A collection as a condition: None for empty; one item that is no boolean counts as true."""
    item = one(items, "a condition")
    return None if item is None else item if isinstance(item, bool) else True


def _unit(text: str) -> str:
    bare = text.strip("'")
    return _CALENDAR.get(bare, bare)


# UCUM codes and how much of the first of their kind each is: what patients and clinics measure in.
_MEASURES: tuple[dict[str, Decimal], ...] = (
    {"g": Decimal(1), "kg": Decimal(1000), "mg": Decimal("0.001"), "ug": Decimal("0.000001"),
     "[lb_av]": Decimal("453.59237"), "[oz_av]": Decimal("28.349523125"), "[stone_av]": Decimal("6350.29318")},
    {"m": Decimal(1), "cm": Decimal("0.01"), "mm": Decimal("0.001"), "km": Decimal(1000),
     "[in_i]": Decimal("0.0254"), "[ft_i]": Decimal("0.3048"), "[mi_i]": Decimal("1609.344")},
    {"L": Decimal(1), "l": Decimal(1), "mL": Decimal("0.001"), "ml": Decimal("0.001"), "dL": Decimal("0.1")},
    {"second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "day": Decimal(86_400),
     "week": Decimal(604_800)},
    {"year": Decimal(12), "month": Decimal(1)},
)  # fmt: skip
_NAMES = {"kgs": "kg", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "in": "[in_i]", "inch": "[in_i]",
          "inches": "[in_i]", "ft": "[ft_i]", "feet": "[ft_i]", "pounds": "[lb_av]"}  # fmt: skip


def converted(amount: Quantity, unit: str) -> Quantity | None:
    """An amount in another unit of the same kind; None where it cannot be."""
    ours, wanted = (_NAMES.get(_unit(text), _unit(text)) for text in (amount.unit, unit))
    if ours == wanted:
        return Quantity(amount.value, unit)
    for measure in _MEASURES:
        if ours in measure and wanted in measure:
            return Quantity(amount.value * measure[ours] / measure[wanted], unit)
    return None


def _alike(left: Item, right: Item) -> tuple[Item, Item]:
    """A text beside a date or a time is read as one; numbers beside quantities have the unit 1."""
    for kind, read in ((PartialDate, PartialDate.parse), (DateTime, DateTime), (Time, Time)):
        try:
            if isinstance(left, str) and isinstance(right, kind):
                return read(left), right
            if isinstance(right, str) and isinstance(left, kind):
                return left, read(right)
        except ValueError:
            continue
    if isinstance(left, Quantity) or isinstance(right, Quantity):
        one_, other = quantity(left), quantity(right)
        if one_ is not None and other is not None:
            return one_, other
    return left, right


def equal(left: Item, right: Item) -> bool | None:
    """``=`` of two items; None where it cannot be said (dates of different precision)."""
    left, right = _alike(left, right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if number(left) is not None and number(right) is not None:
        return bool(left == right)
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        if _unit(left.unit) != _unit(right.unit):
            return False
        return bool(left.value == right.value)
    if isinstance(left, PartialDate | DateTime) and isinstance(right, PartialDate | DateTime):
        if left == right:
            return True
        order = compare(left, right)
        return None if order is None else order == 0
    if isinstance(left, Time) and isinstance(right, Time):
        order = compare(left, right)
        return None if order is None else order == 0
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return bool(_bare(left) == _bare(right))
    same_kind: bool = type(left) is type(right)
    return same_kind and bool(left == right)


def _bare(element: Mapping[str, Any]) -> Any:
    return {key: value for key, value in element.items() if key not in ("id", "extension") and key[0] != "_"}


def equal_all(left: Items, right: Items) -> bool | None:
    """``=`` of two collections, in order; None when one is empty."""
    if not left or not right:
        return None
    if len(left) != len(right):
        return False
    found = [equal(a, b) for a, b in zip(left, right, strict=True)]
    return False if False in found else None if None in found else True


def equivalent(left: Item, right: Item) -> bool:
    """``~``: text without regard to case and spacing, decimals to the coarser precision, codings by code."""
    if isinstance(left, str) and isinstance(right, str):
        return " ".join(left.lower().split()) == " ".join(right.lower().split())
    if number(left) is not None and number(right) is not None:
        places = min(_places(left), _places(right))
        return bool(round(Decimal(left), places) == round(Decimal(right), places))
    if isinstance(left, Mapping) and isinstance(right, Mapping) and "code" in left and "code" in right:
        return bool(left["code"] == right["code"] and left.get("system") == right.get("system"))
    return equal(left, right) is True


def _places(value: int | Decimal) -> int:
    exponent = Decimal(value).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def order(left: Item, right: Item) -> int | None:
    """-1, 0 or 1; None where two dates cannot be put in order. Raises FhirPathError for what has no order."""
    left, right = _alike(left, right)
    if number(left) is not None and number(right) is not None:
        return int(left > right) - int(left < right)
    one_, other = quantity(left), quantity(right)
    if one_ is not None and other is not None:
        if _unit(one_.unit) != _unit(other.unit):
            return None
        return int(one_.value > other.value) - int(one_.value < other.value)
    if isinstance(left, str) and isinstance(right, str):
        return int(left > right) - int(left < right)
    dates = (PartialDate, DateTime)
    if isinstance(left, dates) and isinstance(right, dates):
        return compare(left, right)
    if isinstance(left, Time) and isinstance(right, Time):
        return compare(left, right)
    raise FhirPathError(f"{kind_of(left)} and {kind_of(right)} have no order")


def kind_of(item: Item) -> str:
    """An item's type as FHIRPath calls it."""
    match item:
        case bool():
            return "Boolean"
        case int():
            return "Integer"
        case Decimal():
            return "Decimal"
        case str():
            return "String"
        case PartialDate():
            return "Date"
        case DateTime():
            return "DateTime"
        case Time():
            return "Time"
        case Quantity():
            return "Quantity"
        case _:
            return str(item.get("resourceType") or guess(item)) if isinstance(item, Mapping) else "Unknown"


def guess(element: Mapping[str, Any]) -> str:
    """The complex type that an element's parts tell."""
    if "reference" in element:
        return "Reference"
    if "contentType" in element or "data" in element:
        return "Attachment"
    if "value" in element and ("unit" in element or "code" in element or len(element) == 1):
        return "Quantity"
    if "code" in element or "display" in element:
        return "Coding"
    return "CodeableConcept" if "coding" in element else "Element"


def is_type(item: Item, wanted: str) -> bool:
    """Whether an item is of a type, in the System or the FHIR namespace."""
    namespace, _, name = wanted.rpartition(".")
    found = kind_of(item)
    if namespace == "System":
        return found == name and not isinstance(item, Mapping)
    if found.lower() == name.lower():
        return namespace != "FHIR" or not name[:1].isupper() or isinstance(item, Mapping)
    synonyms = {
        "String": {"code", "uri", "url", "id", "markdown", "canonical", "string", "text"},
        "Integer": {"positiveInt", "unsignedInt"},
        "DateTime": {"instant"},
    }
    return name in synonyms.get(found, set())


def text_of(item: Item) -> str | None:
    """``toString()``; None for what has none."""
    match item:
        case bool():
            return "true" if item else "false"
        case str():
            return item
        case Decimal():
            return format(item, "f")
        case int() | PartialDate():
            return str(item)
        case DateTime(text) | Time(text):
            return text
        case Quantity():
            return f"{format(item.value, 'f')} {item.unit}"
        case Mapping():
            amount = quantity(item)
            return None if amount is None else f"{format(amount.value, 'f')} '{amount.unit}'"
        case _:
            return None


def moved(moment: Item, amount: Quantity, sign: int) -> Item:
    """A date, datetime or time with an amount of time added. Raises FhirPathError for other amounts."""
    unit = _unit(amount.unit)
    if amount.unit in ("'a'", "'mo'"):
        raise FhirPathError("a definite duration cannot be added to a date: use years and months")
    count = int(amount.value) * sign
    if isinstance(moment, Time):
        return _time_moved(moment, unit, amount.value * sign)
    text = str(moment) if isinstance(moment, PartialDate) else moment.text
    day = PartialDate.parse(text[:10])
    if unit in ("year", "month"):
        return _joined(_months_moved(day, count * (12 if unit == "year" else 1)), text)
    if isinstance(moment, PartialDate):
        if unit not in _SECONDS:
            raise FhirPathError(f"a date cannot be moved by {amount.unit}")
        days = count * _SECONDS[unit] // 86_400 if count >= 0 else -(-count * _SECONDS[unit] // 86_400)
        if moment.month is None:
            return PartialDate(moment.year + int(days / 365))
        if moment.day is None:
            return _months_moved(moment, int(days / 30))
        return _checked(
            lambda: PartialDate.parse(
                (datetime(day.year, day.month or 1, day.day or 1) + timedelta(days=days)).date().isoformat()
            )
        )
    if len(text) <= 11:
        return _joined(_day_moved(day, timedelta(seconds=count * _SECONDS.get(unit, 0))), text)
    seconds = amount.value * sign * (Decimal("0.001") if unit == "millisecond" else _SECONDS[unit])

    def add() -> DateTime:
        stamp = datetime.fromisoformat(text.replace("Z", "+00:00")) + timedelta(seconds=float(seconds))
        shown = stamp.isoformat(timespec="milliseconds" if "." in text else "seconds")
        return DateTime(shown.replace("+00:00", "Z") if text.endswith("Z") else shown)

    return _checked(add)


def _checked(make: Any) -> Any:
    try:
        return make()
    except (ValueError, OverflowError) as error:
        raise FhirPathError("there is no such date") from error


def _day_moved(day: PartialDate, by: timedelta) -> PartialDate:
    return _checked(  # type: ignore[no-any-return]
        lambda: PartialDate.parse((datetime(day.year, day.month or 1, day.day or 1) + by).date().isoformat())
    )


def _months_moved(day: PartialDate, months: int) -> PartialDate:
    if day.month is None:
        return _checked(lambda: PartialDate(day.year + months // 12))  # type: ignore[no-any-return]
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        raise FhirPathError("there is no such date")
    last = calendar.monthrange(year, month)[1]
    return PartialDate(year, month, min(day.day, last) if day.day else None)


def _joined(day: PartialDate, text: str) -> Item:
    return day if "T" not in text else DateTime(str(day) + text[10:])


def _time_moved(moment: Time, unit: str, amount: Decimal) -> Time:
    factor = Decimal("0.001") if unit == "millisecond" else Decimal(_SECONDS.get(unit, 0))
    if not factor or unit in ("week", "day"):
        raise FhirPathError(f"a time cannot be moved by {unit}")
    parts = [Decimal(part) for part in moment.text.split(":")]
    total = sum(part * scale for part, scale in zip(parts, (3600, 60, 1), strict=False)) + amount * factor
    total %= 86_400
    whole = int(total)
    shown = f"{whole // 3600:02d}:{whole % 3600 // 60:02d}:{whole % 60:02d}"
    return Time(shown if len(parts) > 2 else shown[:5])


def distinct(items: Iterable[Item]) -> Items:
    """Each item once, in the order of its first coming."""
    found: Items = []
    seen: set[Any] = set()
    for item in items:
        if isinstance(item, str | int) and not isinstance(item, bool):
            if (type(item) is str, item) in seen:
                continue
            seen.add((type(item) is str, item))
            if isinstance(item, int) and any(equal(item, other) for other in found):
                continue
            found.append(item)
        elif not any(equal(item, other) for other in found):
            found.append(item)
    return found


def from_datetime(moment: datetime) -> DateTime:
    """An aware moment as FHIR writes it."""
    return DateTime(moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"))


QUANTITY = re.compile(r"\s*([+-]?\d+(?:\.\d+)?)\s*('[^']+'|[a-z]+)?\s*")

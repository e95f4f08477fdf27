"""What FHIRPath computes with: JSON values and the dates, times and quantities of FHIR; what each of them is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time

Item = Any
"""bool, int, Decimal, str, PartialDate, DateTime, Time, Quantity, or a Mapping: a complex element as JSON has it."""
Items = list[Item]

CALENDAR = {
    "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour", "minute": "minute",
    "second": "second", "millisecond": "millisecond",
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour", "minutes": "minute",
    "seconds": "second", "milliseconds": "millisecond",
}  # fmt: skip
# A period's ends are moments, even where only their day is known.
_PERIOD = frozenset({"start", "end"})
_DATED = frozenset({"birthDate", "date", "start", "end", "authored", "issued", "period", "deceasedDateTime"})


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
        return [typed("Date" if len(raw) <= 10 and name not in _PERIOD else "DateTime", raw)]
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
    if isinstance(item, Mapping) and "value" in item:
        value = item["value"]
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            return None
        number = Decimal(str(value))
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
    if "family" in element or "given" in element:
        return "HumanName"
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
            unit = "'1'" if item.unit == "1" else item.unit
            return f"{format(item.value, 'f')} {unit}"
        case Mapping():
            amount = quantity(item)
            return None if amount is None else f"{format(amount.value, 'f')} '{amount.unit}'"
        case _:
            return None


def from_datetime(moment: datetime) -> DateTime:
    """An aware moment as FHIR writes it."""
    return DateTime(moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"))


QUANTITY = re.compile(
    r"([+-]?\d+(?:\.\d+)?)\s*('[^']+'|(?:year|month|week|day|hour|minute|second|millisecond)s?)?", re.ASCII
)

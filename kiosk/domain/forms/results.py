"""What comes of an expression, as answers, scores and permitted answers of an item's type."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.fhir.path import Items
from kiosk.domain.fhir.path.system import Item as Found
from kiosk.domain.fhir.path.system import number, quantity, text_of
from kiosk.domain.fhir.values import (
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Time,
    Uri,
    Value,
    same,
    value_from_json,
)
from kiosk.domain.forms.model import Item, ItemType, Option, Text


def truth_of(found: Items) -> bool:
    """Whether a condition is met: exactly one true."""
    return len(found) == 1 and found[0] is True


def weight_of(found: Found) -> Decimal | int | None:
    """The score that the form gives to a coded answer."""
    weight = getattr(found, "weight", None)
    return weight if isinstance(weight, int | Decimal) else None


def values_of(item: Item, found: Items) -> tuple[Value, ...]:
    """What came of an expression as answers to ``item``; what is none of its type is left out."""
    values = [value for entry in found if (value := value_of(item, entry)) is not None]
    return tuple(values if item.repeats else values[:1])


def value_of(item: Item, found: Found) -> Value | None:
    """One result as an answer of the item's type; None where it is none."""
    match item.type:
        case ItemType.BOOLEAN:
            return found if isinstance(found, bool) else None
        case ItemType.INTEGER | ItemType.DECIMAL:
            return _number_of(item, found)
        case ItemType.QUANTITY:
            return _quantity_of(item, found)
        case ItemType.DATE:
            return _date_of(found)
        case ItemType.DATE_TIME:
            return _moment_of(found)
        case ItemType.TIME:
            return _time_of(found)
        case ItemType.CHOICE | ItemType.OPEN_CHOICE:
            return _choice_of(item, found)
        case ItemType.STRING | ItemType.TEXT:
            shown = text_of(found)
            if shown is None and isinstance(found, Mapping):
                shown = str(found.get("display") or found.get("code") or "") or None
            return shown or None
        case ItemType.URL:
            shown = text_of(found)
            return Uri(shown) if shown else None
        case _:
            return None


def _number_of(item: Item, found: Found) -> Value | None:
    amount = number(found)
    if amount is None and (measured := quantity(found)) is not None:
        amount = measured.value
    if amount is None or item.type is ItemType.DECIMAL:
        return None if amount is None else Decimal(amount)
    return int(amount) if amount == int(amount) else Decimal(amount)


def _quantity_of(item: Item, found: Found) -> Value | None:
    if isinstance(found, Mapping):
        try:
            return value_from_json("Quantity", found)
        except ValueError:
            return None
    measured = quantity(found)
    if measured is None:
        return None
    if measured.unit in ("1", ""):
        return Quantity(measured.value, item.unit)
    return Quantity(measured.value, measured.unit.strip("'"))


def _date_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return PartialDate.parse(text[:10]) if text and not isinstance(found, bool | int | Decimal) else None
    except ValueError:
        return None


def _moment_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return DateTime(text) if text and not isinstance(found, bool | int | Decimal) else None
    except ValueError:
        return None


def _time_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return Time(text) if text else None
    except ValueError:
        return None


def _choice_of(item: Item, found: Found) -> Value | None:
    if isinstance(found, Mapping):
        try:
            wanted = value_from_json("Coding", found)
        except ValueError:
            return None
        return next((option.value for option in item.options if same(option.value, wanted)), wanted)
    if isinstance(found, bool):
        return None
    text = text_of(found)
    for option in item.options:
        value = option.value
        if isinstance(value, Coding) and text in (value.code, value.display):
            return value
        if not isinstance(value, Coding) and text is not None and text == text_of(value):
            return value
    return text if item.type is ItemType.OPEN_CHOICE or not item.options else None


def options_of(found: Items) -> tuple[Option, ...]:
    """Results as permitted answers."""
    options = []
    for entry in found:
        try:
            if isinstance(entry, Mapping):
                coding = value_from_json("Coding", entry)
                shown = coding.display or coding.code if isinstance(coding, Coding) else ""
                options.append(Option(coding, Text(shown)))
            elif (text := text_of(entry)) is not None:
                options.append(Option(entry if isinstance(entry, str | int) else text, Text(text)))
        except ValueError:
            continue
    return tuple(options)

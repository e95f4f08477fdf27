"""The conversions of FHIRPath (N1, 5.5): to a type, and whether it can be."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from kiosk.domain.fhir.path import comparing, system
from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.system import Item, Items, one
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time

Plain = Callable[..., Items]
# No number, date or amount is longer, and what reads them need not be linear.
_LONGEST = 100
# How many steps it takes to read one.
_READING = 8
_TRUE = ("true", "t", "yes", "y", "1", "1.0")
_FALSE = ("false", "f", "no", "n", "0", "0.0")
_BOOLEANS = dict.fromkeys(_TRUE, True) | dict.fromkeys(_FALSE, False)


def _short(value: Item) -> str:
    """A text that may be a number or a date; empty for everything else."""
    return value if isinstance(value, str) and len(value) <= _LONGEST else ""


def _to_boolean(value: Item) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | Decimal):
        return True if value == 1 else False if value == 0 else None
    return _BOOLEANS.get(_short(value).lower())


def _to_integer(value: Item) -> int | None:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return int(value) if re.fullmatch(r"[+-]?\d+", _short(value), re.ASCII) else None


def _to_decimal(value: Item) -> Decimal | None:
    if isinstance(value, bool | int | Decimal):
        return Decimal(value)
    return Decimal(value) if re.fullmatch(r"[+-]?\d+(\.\d+)?", _short(value), re.ASCII) else None


def _to_date(value: Item) -> PartialDate | None:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, DateTime):
        return PartialDate.parse(value.text[:10])
    try:
        return PartialDate.parse(_short(value)[:10])
    except ValueError:
        return None


def _to_datetime(value: Item) -> DateTime | None:
    if isinstance(value, DateTime):
        return value
    text = str(value) if isinstance(value, PartialDate) else _short(value)
    try:
        # An hour alone is a moment for FHIRPath, and not for FHIR.
        return DateTime(f"{text}:00" if re.fullmatch(r".{10}T\d\d", text) else text)
    except ValueError:
        return None


def _to_time(value: Item) -> Time | None:
    if isinstance(value, Time):
        return value
    text = _short(value).removeprefix("T")
    try:
        return Time(f"{text}:00" if len(text) == 2 else text)
    except ValueError:
        return None


def _to_quantity(value: Item) -> Quantity | None:
    if isinstance(value, str):
        found = system.QUANTITY.fullmatch(_short(value))
        return Quantity(Decimal(found[1]), found[2] or "1") if found else None
    if isinstance(value, bool):
        return Quantity(Decimal(int(value)), "1")
    return system.quantity(value)


def _quantity_in(around: Environment, items: Items, unit: Items | None = None) -> Items:
    value = one(items, "a value to convert")
    found = None if value is None else _to_quantity(value)
    wanted = one(unit or [], "a unit")
    if found is None or wanted is None:
        return [] if found is None else [found]
    converted = comparing.converted(found, str(wanted), around.budget)
    return [] if converted is None else [converted]


def _comparable(around: Environment, items: Items, other: Items) -> Items:
    left, right = one(items), one(other)
    if left is None or right is None:
        return []
    a, b = system.quantity(left), system.quantity(right)
    if a is None or b is None:
        return [False]
    return [comparing.converted(b, a.unit, around.budget) is not None]


def _converting(convert: Callable[[Item], Any]) -> Plain:
    def call(around: Environment, items: Items, *_unit: Items) -> Items:
        value = one(items, "a value to convert")
        around.budget.spend(_READING)
        found = None if value is None else convert(value)
        return [] if found is None else [found]

    return call


def _convertible(convert: Callable[[Item], Any]) -> Plain:
    def call(around: Environment, items: Items, *_unit: Items) -> Items:
        value = one(items, "a value to convert")
        around.budget.spend(_READING)
        return [] if value is None else [convert(value) is not None]

    return call


CONVERSIONS: dict[str, tuple[int, int, Plain]] = {
    "toBoolean": (0, 0, _converting(_to_boolean)),
    "toInteger": (0, 0, _converting(_to_integer)),
    "toDecimal": (0, 0, _converting(_to_decimal)),
    "toString": (0, 0, _converting(system.text_of)),
    "toDate": (0, 0, _converting(_to_date)),
    "toDateTime": (0, 0, _converting(_to_datetime)),
    "toTime": (0, 0, _converting(_to_time)),
    "toQuantity": (0, 1, _quantity_in),
    "convertsToBoolean": (0, 0, _convertible(_to_boolean)),
    "convertsToInteger": (0, 0, _convertible(_to_integer)),
    "convertsToDecimal": (0, 0, _convertible(_to_decimal)),
    "convertsToString": (0, 0, _convertible(system.text_of)),
    "convertsToDate": (0, 0, _convertible(_to_date)),
    "convertsToDateTime": (0, 0, _convertible(_to_datetime)),
    "convertsToTime": (0, 0, _convertible(_to_time)),
    "convertsToQuantity": (0, 1, _convertible(_to_quantity)),
    "comparable": (1, 1, _comparable),
}

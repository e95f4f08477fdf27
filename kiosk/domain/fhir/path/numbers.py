"""The functions of FHIRPath on numbers (N1, 5.7), and those that put a collection of them together."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from kiosk.domain.budget import MOST_BITS, Spent
from kiosk.domain.fhir.path import comparing, system
from kiosk.domain.fhir.path.arithmetic import compute
from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Items, one
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time

Plain = Callable[..., Items]
# How many steps a root or a logarithm takes.
_COMPUTING = 20


def count_argument(value: Items) -> int:
    """An argument that is a whole number. Raises FhirPathError."""
    found = one(value, "an argument")
    if not isinstance(found, int) or isinstance(found, bool):
        raise FhirPathError("a whole number is needed")
    return found


def _folded(operator: str) -> Plain:
    def fold(around: Environment, items: Items) -> Items:
        if not items:
            return []
        total = items[0]
        for item in items[1:]:
            if operator == "+":
                (total,) = compute("+", total, item, around.budget)
            else:
                placed = comparing.order(item, total, around.budget)
                if placed is None:
                    return []
                total = item if (placed < 0) == (operator == "min") and placed else total
        if not isinstance(total, int | Decimal | str | Quantity | PartialDate | DateTime | Time):
            amount = system.quantity(total)
            if amount is None:
                raise FhirPathError("no numbers")
            total = amount
        return [total]

    return fold


def _average(around: Environment, items: Items) -> Items:
    total = _folded("+")(around, items)
    return compute("/", total[0], len(items), around.budget) if total else []


def _on_number(function: Callable[[Decimal], Any]) -> Plain:
    def call(around: Environment, items: Items) -> Items:
        value = one(items, "a number")
        if value is None:
            return []
        amount = value.value if isinstance(value, Quantity) else system.number(value)
        if amount is None:
            raise FhirPathError(f"{system.kind_of(value)} is no number")
        around.budget.number(amount)
        around.budget.spend(_COMPUTING)
        found = function(Decimal(amount))
        if found is None or (isinstance(found, Decimal) and not found.is_finite()):
            return []
        around.budget.number(found)
        if isinstance(value, Quantity):
            return [Quantity(Decimal(found), value.unit)]
        if isinstance(found, Decimal) and isinstance(amount, int) and found == found.to_integral_value():
            return [int(found)]
        return [found]

    return call


def _round(around: Environment, items: Items, places: Items | None = None) -> Items:
    count = count_argument(places) if places else 0
    if count < 0:
        raise FhirPathError("round() with fewer than no places")

    def rounded(value: Decimal) -> Decimal | int:
        found = value.quantize(Decimal(1).scaleb(-count), rounding=ROUND_HALF_UP)
        if not places:
            return int(found)
        # Without trailing noughts, as what is shown of it is read by people.
        return found.normalize() if found != found.to_integral_value() else found.to_integral_value()

    return _on_number(rounded)(around, items)


def _power(around: Environment, items: Items, exponent: Items) -> Items:
    base, power = one(items), one(exponent)
    if base is None or power is None:
        return []
    a, b = system.number(base), system.number(power)
    if a is None or b is None:
        raise FhirPathError("power() of what is no number")
    around.budget.spend(_COMPUTING)
    around.budget.number(a)
    around.budget.number(b)
    if isinstance(a, int) and isinstance(b, int) and b >= 0:
        if abs(a) > 1 and (abs(a).bit_length() - 1) * b > MOST_BITS:
            raise around.budget.over(Spent.BITS, MOST_BITS)
        # Nought, one and minus one come to themselves, whatever the power.
        whole: int = a ** (b if abs(a) > 1 else min(b, 2 - b % 2))
        around.budget.number(whole)
        return [whole]
    found = float(a) ** float(b) if a >= 0 or b == int(b) else math.nan
    return [] if math.isnan(found) else [Decimal(str(found))]


def _log(around: Environment, items: Items, base: Items) -> Items:
    value, root = one(items), one(base)
    if value is None or root is None:
        return []
    around.budget.spend(_COMPUTING)
    return [Decimal(str(math.log(float(value), float(root))))]


def _root(value: Decimal) -> Decimal | None:
    return value.sqrt() if value >= 0 else None


def _logarithm(value: Decimal) -> Decimal:
    try:
        return value.ln()
    except InvalidOperation as error:
        raise FhirPathError("ln() of what has none") from error


NUMBERS: dict[str, tuple[int, int, Plain]] = {
    "sum": (0, 0, _folded("+")),
    "min": (0, 0, _folded("min")),
    "max": (0, 0, _folded("max")),
    "avg": (0, 0, _average),
    "abs": (0, 0, _on_number(abs)),
    "ceiling": (0, 0, _on_number(lambda value: int(value.to_integral_value(ROUND_CEILING)))),
    "floor": (0, 0, _on_number(lambda value: int(value.to_integral_value(ROUND_FLOOR)))),
    "truncate": (0, 0, _on_number(int)),
    "exp": (0, 0, _on_number(lambda value: value.exp())),
    "ln": (0, 0, _on_number(_logarithm)),
    "sqrt": (0, 0, _on_number(_root)),
    "round": (0, 1, _round),
    "power": (1, 1, _power),
    "log": (1, 1, _log),
}

"""FHIRPath's + - * / div mod (N1, 6.6): on numbers, amounts with units, texts, and dates with amounts of time."""

from __future__ import annotations

from decimal import Decimal

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path import comparing, moments, system
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Item, Items
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time

_MOMENTS = (PartialDate, DateTime, Time)


def compute(operator: str, left: Item, right: Item, budget: Budget) -> Items:
    """Arithmetic on two items. Raises FhirPathError where they do not go together, and OverBudget."""
    if operator in ("+", "-"):
        if isinstance(left, str) and isinstance(right, Quantity):
            left = _dated(left) or left
        if isinstance(left, _MOMENTS):
            amount = system.quantity(right)
            if amount is None or system.number(right) is not None:
                raise FhirPathError("only an amount of time can be added to a date")
            return [moments.moved(left, amount, 1 if operator == "+" else -1)]
    if operator == "+" and isinstance(left, str) and isinstance(right, str):
        budget.text(len(left) + len(right))
        return [left + right]
    a, b = system.number(left), system.number(right)
    if a is not None and b is not None:
        return _numbers(operator, a, b, budget)
    one, other = system.quantity(left), system.quantity(right)
    if one is None or other is None:
        raise FhirPathError(f"{system.kind_of(left)} {operator} {system.kind_of(right)}")
    return _amounts(operator, one, other, budget)


def _amounts(operator: str, one: Quantity, other: Quantity, budget: Budget) -> Items:
    match operator:
        case "+" | "-":
            same = one.unit.strip("'") == other.unit.strip("'")
            added = other if same else comparing.converted(other, one.unit, budget)
            if added is None:
                raise FhirPathError("amounts in units of different kinds")
            (value,) = _numbers(operator, one.value, added.value, budget)
            return [Quantity(value, one.unit)]
        case "*" | "/":
            found = _numbers(operator, one.value, other.value, budget)
            return [Quantity(found[0], _joined(operator, one.unit, other.unit))] if found else []
        case _:
            raise FhirPathError(f"amounts with {operator}")


def _joined(operator: str, unit: str, other: str) -> str:
    """The unit of a product or a quotient, as UCUM writes it."""
    if other == "1":
        return unit
    if operator == "*" and unit == "1":
        return other
    if operator == "/" and unit == other:
        return "1"
    a, b = unit.strip("'"), other.strip("'")
    return f"'{a}.{b}'" if operator == "*" else f"'{a}/({b})'" if "/" in b or "." in b else f"'{a}/{b}'"


def _dated(text: str) -> PartialDate | DateTime | None:
    try:
        return PartialDate.parse(text) if len(text) <= 10 else DateTime(text)
    except ValueError:
        return None


def _numbers(operator: str, left: int | Decimal, right: int | Decimal, budget: Budget) -> Items:
    # Before, and not only after: the product of two long numbers is made before it can be looked at.
    budget.number(left)
    budget.number(right)
    found: int | Decimal
    match operator:
        case "+":
            found = left + right
        case "-":
            found = left - right
        case "*":
            found = left * right
        case "/" | "div" | "mod" if right == 0:
            return []
        case "/":
            found = Decimal(left) / Decimal(right)
        case "div":
            found = int(Decimal(left) / Decimal(right))
        case "mod":
            rest = Decimal(left) % Decimal(right)
            found = int(rest) if isinstance(left, int) and isinstance(right, int) else rest
        case _:
            raise FhirPathError(f"{operator} is not known")
    budget.number(found)
    return [found]

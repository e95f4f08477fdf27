"""How items of FHIRPath compare (N1, 6.1 and 6.2): equality, equivalence, order, and amounts in different units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import CALENDAR, Item, Items, kind_of, number, quantity
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time, compare

# How many steps two items are, which are looked at from several sides.
_COMPARING = 3
# How many steps it takes to bring an amount into another unit.
_CONVERTING = 30
# What the calendar's words are in UCUM; a year and a month are no fixed number of days, and have none.
_DEFINITE = {"week": "wk", "day": "d", "hour": "h", "minute": "min", "second": "s", "millisecond": "ms"}
_MONTHS = {"year": 12, "month": 1}


def unit_code(text: str) -> str:
    """A unit as UCUM writes it, ``year`` and ``month`` for those of the calendar."""
    bare = text.strip("'")
    if bare != text or bare not in CALENDAR:
        return bare
    word = CALENDAR[bare]
    return _DEFINITE.get(word, word)


def converted(amount: Quantity, unit: str, budget: Budget) -> Quantity | None:
    """An amount in another unit of the same kind; None where it cannot be."""
    budget.spend(_CONVERTING)
    ours, wanted = unit_code(amount.unit), unit_code(unit)
    if ours == wanted:
        return Quantity(amount.value, unit)
    if ours in _MONTHS or wanted in _MONTHS:
        if ours in _MONTHS and wanted in _MONTHS:
            return Quantity(amount.value * _MONTHS[ours] / _MONTHS[wanted], unit)
        return None
    # Only where two different units meet is the table of units needed.
    from kiosk.domain.fhir.path import units

    value = units.converted(amount.value, ours, wanted)
    return None if value is None else Quantity(value, unit)


def _amounts(left: Quantity, right: Quantity, budget: Budget) -> tuple[Decimal, Decimal] | None:
    """Two amounts as numbers that compare; None where their units do not."""
    if left.unit == right.unit:
        return left.value, right.value
    other = converted(right, left.unit, budget)
    return None if other is None else (left.value, other.value)


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


def equal(left: Item, right: Item, budget: Budget) -> bool | None:
    """``=`` of two items; None where it cannot be said (dates of different precision)."""
    budget.spend(_COMPARING)
    if left is right:
        return True
    left, right = _alike(left, right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if number(left) is not None and number(right) is not None:
        return bool(left == right)
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        amounts = _amounts(left, right, budget)
        if amounts is not None:
            return amounts[0] == amounts[1]
        calendar = {unit_code(left.unit), unit_code(right.unit)} & _MONTHS.keys()
        return None if calendar else False
    if isinstance(left, PartialDate | DateTime) and isinstance(right, PartialDate | DateTime):
        if left == right:
            return True
        order = compare(left, right)
        return None if order is None else order == 0
    if isinstance(left, Time) and isinstance(right, Time):
        order = compare(left, right)
        return None if order is None else order == 0
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return _same_tree(_bare(left), _bare(right), budget)
    if isinstance(left, str) and isinstance(right, str):
        budget.text(min(len(left), len(right)))
    same_kind: bool = type(left) is type(right)
    return same_kind and bool(left == right)


def _bare(element: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        key: value for key, value in element.items() if key not in ("id", "extension") and key[0:1] != "_"
    }


def _same_tree(left: Any, right: Any, budget: Budget) -> bool:
    """Whether two pieces of JSON are the same, each part of them paid for."""
    waiting = [(left, right)]
    while waiting:
        one_, other = waiting.pop()
        budget.spend()
        if one_ is other:
            continue
        if isinstance(one_, Mapping) and isinstance(other, Mapping):
            if one_.keys() != other.keys():
                return False
            waiting += [(value, other[key]) for key, value in one_.items()]
        elif isinstance(one_, list) and isinstance(other, list):
            if len(one_) != len(other):
                return False
            waiting += list(zip(one_, other, strict=True))
        elif (
            type(one_) is not type(other) and isinstance(one_, bool) + isinstance(other, bool) == 1
        ) or one_ != other:
            return False
    return True


def equal_all(left: Items, right: Items, budget: Budget) -> bool | None:
    """``=`` of two collections, in order; None when one is empty."""
    if not left or not right:
        return None
    if len(left) != len(right):
        return False
    found = [equal(a, b, budget) for a, b in zip(left, right, strict=True)]
    return False if False in found else None if None in found else True


def equivalent(left: Item, right: Item, budget: Budget) -> bool:
    """``~``: text without regard to case and spacing, decimals to the coarser precision, codings by code."""
    budget.spend(_COMPARING)
    if isinstance(left, str) and isinstance(right, str):
        budget.text(len(left) + len(right))
        return " ".join(left.lower().split()) == " ".join(right.lower().split())
    if number(left) is not None and number(right) is not None:
        return _about(Decimal(left), Decimal(right))
    if isinstance(left, Quantity) or isinstance(right, Quantity):
        one_, other = quantity(left), quantity(right)
        amounts = None if one_ is None or other is None else _amounts(one_, other, budget)
        if one_ is None or other is None or amounts is None:
            return False
        # The precision is that of what was written, not that of what it was converted to.
        return _about(amounts[0], amounts[1], min(_places(one_.value), _places(other.value)))
    if isinstance(left, Mapping) and isinstance(right, Mapping) and "code" in left and "code" in right:
        return bool(left["code"] == right["code"] and left.get("system") == right.get("system"))
    return equal(left, right, budget) is True


def _about(left: Decimal, right: Decimal, places: int | None = None) -> bool:
    shared = min(_places(left), _places(right)) if places is None else places
    return bool(round(left, shared) == round(right, shared))


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def order(left: Item, right: Item, budget: Budget) -> int | None:
    """-1, 0 or 1; None where two dates cannot be put in order. Raises FhirPathError for what has no order."""
    budget.spend(_COMPARING)
    left, right = _alike(left, right)
    if number(left) is not None and number(right) is not None:
        return int(left > right) - int(left < right)
    one_, other = quantity(left), quantity(right)
    if one_ is not None and other is not None:
        amounts = _amounts(one_, other, budget)
        return None if amounts is None else int(amounts[0] > amounts[1]) - int(amounts[0] < amounts[1])
    if isinstance(left, str) and isinstance(right, str):
        budget.text(min(len(left), len(right)))
        return int(left > right) - int(left < right)
    dates = (PartialDate, DateTime)
    if isinstance(left, dates) and isinstance(right, dates):
        return compare(left, right)
    if isinstance(left, Time) and isinstance(right, Time):
        return compare(left, right)
    raise FhirPathError(f"{kind_of(left)} and {kind_of(right)} have no order")


class SeenItems:
    """Items that have come already, found without comparing each with each."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._known: dict[Any, Items] = {}

    def add(self, item: Item) -> bool:
        """Whether it is new."""
        self._budget.spend(_COMPARING)
        if isinstance(item, str):
            fresh = item not in self._known
            self._known[item] = []
            return fresh
        known = self._known.setdefault(_likeness(item), [])
        if any(equal(item, other, self._budget) is True for other in known):
            return False
        known.append(item)
        return True


def _likeness(item: Item) -> Any:
    """What equal items share, so that others need not be compared."""
    if isinstance(item, bool):
        return bool, item
    if isinstance(item, int | Decimal):
        return int, item
    if isinstance(item, Mapping):
        told = (item.get(name) for name in ("linkId", "code", "display", "text", "url"))
        return dict, *(word if isinstance(word, str) else None for word in told)
    return PartialDate if isinstance(item, DateTime) else type(item)


def distinct(items: Iterable[Item], budget: Budget) -> Items:
    """Each item once, in the order of its first coming."""
    seen = SeenItems(budget)
    return [item for item in items if seen.add(item)]

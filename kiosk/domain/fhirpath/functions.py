"""The functions of FHIRPath N1, and those that Structured Data Capture adds (weight, ordinal)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import datetime
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from kiosk.domain.fhirpath import system
from kiosk.domain.fhirpath.evaluation import Compiled, Surroundings, compute
from kiosk.domain.fhirpath.syntax import FhirPathError
from kiosk.domain.fhirpath.system import Item, Items, one, truth
from kiosk.domain.forms.values import DateTime, PartialDate, Quantity, Time

MOST_ITEMS = 100_000
LONGEST_PATTERN = 500
Plain = Callable[..., Items]


def _each(around: Surroundings, items: Items, body: Compiled, take: Callable[[Item, Items], bool]) -> None:
    """Evaluate ``body`` for each item, until ``take`` says that it is enough."""
    inner = around.inner
    had = {name: inner[name] for name in ("$this", "$index") if name in inner}
    try:
        for index, item in enumerate(items):
            inner["$this"], inner["$index"] = item, [index]
            if take(item, body(around, [item])):
                return
    finally:
        for name in ("$this", "$index"):
            if name in had:
                inner[name] = had[name]
            else:
                inner.pop(name, None)


def _where(around: Surroundings, items: Items, body: Compiled) -> Items:
    found: Items = []

    def take(item: Item, result: Items) -> bool:
        if truth(result):
            found.append(item)
        return False

    _each(around, items, body, take)
    return found


def _select(around: Surroundings, items: Items, body: Compiled) -> Items:
    found: Items = []

    def take(item: Item, result: Items) -> bool:
        found.extend(result)
        return False

    _each(around, items, body, take)
    return found


def _all(around: Surroundings, items: Items, body: Compiled) -> Items:
    missed: list[bool] = []

    def take(item: Item, result: Items) -> bool:
        if truth(result) is not True:
            missed.append(True)
        return bool(missed)

    _each(around, items, body, take)
    return [not missed]


def _exists(around: Surroundings, items: Items, body: Compiled | None = None) -> Items:
    return [bool(_where(around, items, body) if body else items)]


def _repeat(around: Surroundings, items: Items, body: Compiled) -> Items:
    found: Items = []
    waiting = items
    while waiting:
        fresh = [
            item
            for item in _select(around, waiting, body)
            if not any(item is other or system.equal(item, other) is True for other in found)
        ]
        found += fresh
        if len(found) > MOST_ITEMS:
            raise FhirPathError("repeat() does not end")
        waiting = fresh
    return found


def _iif(
    around: Surroundings, items: Items, condition: Compiled, then: Compiled, otherwise: Compiled | None = None
) -> Items:
    if truth(condition(around, items)):
        return then(around, items)
    return otherwise(around, items) if otherwise else []


def _aggregate(around: Surroundings, items: Items, body: Compiled, start: Compiled | None = None) -> Items:
    inner = around.inner
    had = inner.get("$total")
    inner["$total"] = start(around, items) if start else []

    def take(item: Item, result: Items) -> bool:
        inner["$total"] = result
        return False

    try:
        _each(around, items, body, take)
        return list(inner["$total"])
    finally:
        if had is None:
            inner.pop("$total", None)
        else:
            inner["$total"] = had


def _trace(around: Surroundings, items: Items, _name: Compiled, _body: Compiled | None = None) -> Items:
    return items


LAZY: dict[str, tuple[int, int, Callable[..., Items]]] = {
    "where": (1, 1, _where),
    "select": (1, 1, _select),
    "all": (1, 1, _all),
    "exists": (0, 1, _exists),
    "repeat": (1, 1, _repeat),
    "iif": (2, 3, _iif),
    "aggregate": (1, 2, _aggregate),
    "trace": (1, 2, _trace),
}


# Collections


def _within(items: Items, others: Items) -> bool:
    return all(any(system.equal(item, other) is True for other in others) for item in items)


def _descendants(around: Surroundings, items: Items) -> Items:
    found: Items = []
    waiting = items
    while waiting:
        waiting = [child for item in waiting for child in system.all_children(item)]
        found += waiting
        if len(found) > MOST_ITEMS:
            raise FhirPathError("too many descendants")
    return found


def _booleans(items: Items) -> list[bool]:
    if not all(isinstance(item, bool) for item in items):
        raise FhirPathError("not all of it is true or false")
    return items


def _folded(operator: str) -> Plain:
    def fold(around: Surroundings, items: Items) -> Items:
        if not items:
            return []
        total = items[0]
        for item in items[1:]:
            if operator == "+":
                (total,) = compute("+", total, item)
            else:
                placed = system.order(item, total)
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


def _average(around: Surroundings, items: Items) -> Items:
    total = _folded("+")(around, items)
    return compute("/", total[0], len(items)) if total else []


def _single(around: Surroundings, items: Items) -> Items:
    one(items, "single()")
    return items


def _count_argument(value: Items) -> int:
    found = one(value, "an argument")
    if not isinstance(found, int) or isinstance(found, bool):
        raise FhirPathError("a whole number is needed")
    return found


def _combine(around: Surroundings, items: Items, others: Items) -> Items:
    return [*items, *others]


# Text


def _on_text(function: Callable[..., Any]) -> Plain:
    """A function of one text, empty for empty; an empty argument gives empty."""

    def call(around: Surroundings, items: Items, *arguments: Items) -> Items:
        value = one(items, "a text")
        given = [one(argument, "an argument") for argument in arguments]
        if value is None or None in given:
            return []
        if not isinstance(value, str):
            shown = system.text_of(value)
            if shown is None:
                raise FhirPathError(f"{system.kind_of(value)} is no text")
            value = shown
        found = function(value, *given)
        return [] if found is None else found if isinstance(found, list) else [found]

    return call


def _substring(text: str, start: int, length: int | None = None) -> str | None:
    if not 0 <= start < len(text):
        return None
    return text[start:] if length is None else text[start : start + max(0, length)]


def _pattern(text: str) -> re.Pattern[str]:
    if len(text) > LONGEST_PATTERN or re.search(r"\([^()]*[+*][^()]*\)[+*{]", text):
        raise FhirPathError("a pattern that could run for ever")
    try:
        return re.compile(re.sub(r"\(\?<([A-Za-z]\w*)>", r"(?P<\1>", text), re.DOTALL)
    except re.error as error:
        raise FhirPathError(f"a pattern that cannot be used: {error}") from error


def _replace_matches(text: str, pattern: str, by: str) -> str:
    return _pattern(pattern).sub(
        re.sub(r"\$(\d+|\{\w+\})", r"\\g<\1>", by).replace("<{", "<").replace("}>", ">"), text
    )


def _join(around: Surroundings, items: Items, separator: Items | None = None) -> Items:
    texts = [system.text_of(item) or "" for item in items]
    return [str(one(separator or [""], "a separator")).join(texts)] if texts else []


# Numbers


def _on_number(function: Callable[[Decimal], Any]) -> Plain:
    def call(around: Surroundings, items: Items) -> Items:
        value = one(items, "a number")
        if value is None:
            return []
        if isinstance(value, Quantity):
            return [Quantity(Decimal(function(value.value)), value.unit)]
        amount = system.number(value)
        if amount is None:
            raise FhirPathError(f"{system.kind_of(value)} is no number")
        found = function(Decimal(amount))
        if found is None:
            return []
        if isinstance(found, Decimal) and isinstance(amount, int) and found == found.to_integral_value():
            return [int(found)]
        return [found]

    return call


def _round(around: Surroundings, items: Items, places: Items | None = None) -> Items:
    count = _count_argument(places) if places else 0
    if count < 0:
        raise FhirPathError("round() with fewer than no places")

    def rounded(value: Decimal) -> Decimal | int:
        found = value.quantize(Decimal(1).scaleb(-count), rounding=ROUND_HALF_UP)
        if not places:
            return int(found)
        # Without trailing noughts, as what is shown of it is read by people.
        return found.normalize() if found != found.to_integral_value() else found.to_integral_value()

    return _on_number(rounded)(around, items)


def _power(around: Surroundings, items: Items, exponent: Items) -> Items:
    base, power = one(items), one(exponent)
    if base is None or power is None:
        return []
    a, b = system.number(base), system.number(power)
    if a is None or b is None:
        raise FhirPathError("power() of what is no number")
    if abs(Decimal(b)) > 1000:
        raise FhirPathError("power() too large")
    if isinstance(a, int) and isinstance(b, int) and b >= 0:
        whole: int = a**b
        return [whole]
    found = float(a) ** float(b) if a >= 0 or b == int(b) else math.nan
    return [] if math.isnan(found) else [Decimal(str(found))]


def _log(around: Surroundings, items: Items, base: Items) -> Items:
    value, root = one(items), one(base)
    if value is None or root is None:
        return []
    return [Decimal(str(math.log(float(value), float(root))))]


# Conversions


def _to_boolean(value: Item) -> bool | None:
    if isinstance(value, bool):
        return value
    words = {"true": True, "t": True, "yes": True, "y": True, "1": True, "1.0": True}
    words |= {"false": False, "f": False, "no": False, "n": False, "0": False, "0.0": False}
    if isinstance(value, int | Decimal):
        return True if value == 1 else False if value == 0 else None
    return words.get(value.lower()) if isinstance(value, str) else None


def _to_integer(value: Item) -> int | None:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and re.fullmatch(r"[+-]?\d+", value) else None


def _to_decimal(value: Item) -> Decimal | None:
    if isinstance(value, bool | int | Decimal):
        return Decimal(value)
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d+(\.\d+)?", value):
        return Decimal(value)
    return None


def _to_date(value: Item) -> PartialDate | None:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, DateTime):
        return PartialDate.parse(value.text[:10])
    try:
        return PartialDate.parse(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _to_datetime(value: Item) -> DateTime | None:
    if isinstance(value, DateTime):
        return value
    try:
        return DateTime(str(value)) if isinstance(value, PartialDate | str) else None
    except ValueError:
        return None


def _to_time(value: Item) -> Time | None:
    if isinstance(value, Time):
        return value
    try:
        return Time(value.removeprefix("T")) if isinstance(value, str) else None
    except ValueError:
        return None


def _to_quantity(value: Item) -> Quantity | None:
    if isinstance(value, str):
        found = system.QUANTITY.fullmatch(value)
        return Quantity(Decimal(found[1]), found[2] or "1") if found else None
    if isinstance(value, bool):
        return Quantity(Decimal(int(value)), "1")
    return system.quantity(value)


def _quantity_in(around: Surroundings, items: Items, unit: Items | None = None) -> Items:
    value = one(items, "a value to convert")
    found = None if value is None else _to_quantity(value)
    wanted = one(unit or [], "a unit")
    if found is None or wanted is None:
        return [] if found is None else [found]
    converted = system.converted(found, str(wanted))
    return [] if converted is None else [converted]


def _converting(convert: Callable[[Item], Any]) -> Plain:
    def call(around: Surroundings, items: Items, *_unit: Items) -> Items:
        value = one(items, "a value to convert")
        found = None if value is None else convert(value)
        return [] if found is None else [found]

    return call


def _convertible(convert: Callable[[Item], Any]) -> Plain:
    def call(around: Surroundings, items: Items, *_unit: Items) -> Items:
        value = one(items, "a value to convert")
        return [] if value is None else [convert(value) is not None]

    return call


def _now(around: Surroundings) -> datetime:
    return around.now


def _not(around: Surroundings, items: Items) -> Items:
    value = truth(items)
    return [] if value is None else [not value]


def _extension(around: Surroundings, items: Items, url: Items) -> Items:
    wanted = one(url, "an address")
    return [
        found
        for item in items
        for found in system.children(item, "extension")
        if isinstance(found, dict) and found.get("url") == wanted
    ]


def _weight(around: Surroundings, items: Items) -> Items:
    if around.weight is None:
        return []
    found = [around.weight(item) for item in items]
    return [value for value in found if value is not None]


def _member_of(around: Surroundings, items: Items, *_: Items) -> Items:
    raise FhirPathError("value sets are not asked from here")


def _sliced(cut: Callable[[Items, int], Items]) -> Plain:
    return lambda around, items, count: cut(items, _count_argument(count))


def _root(value: Decimal) -> Decimal | None:
    return value.sqrt() if value >= 0 else None


def _logarithm(value: Decimal) -> Decimal:
    try:
        return value.ln()
    except InvalidOperation as error:
        raise FhirPathError("ln() of what has none") from error


PLAIN: dict[str, tuple[int, int, Plain]] = {
    "empty": (0, 0, lambda around, items: [not items]),
    "not": (0, 0, _not),
    "count": (0, 0, lambda around, items: [len(items)]),
    "allTrue": (0, 0, lambda around, items: [all(_booleans(items))]),
    "anyTrue": (0, 0, lambda around, items: [any(_booleans(items))]),
    "allFalse": (0, 0, lambda around, items: [not any(_booleans(items))]),
    "anyFalse": (0, 0, lambda around, items: [not all(_booleans(items))]),
    "subsetOf": (1, 1, lambda around, items, others: [_within(items, others)]),
    "supersetOf": (1, 1, lambda around, items, others: [_within(others, items)]),
    "distinct": (0, 0, lambda around, items: system.distinct(items)),
    "isDistinct": (0, 0, lambda around, items: [len(system.distinct(items)) == len(items)]),
    "single": (0, 0, _single),
    "first": (0, 0, lambda around, items: items[:1]),
    "last": (0, 0, lambda around, items: items[-1:]),
    "tail": (0, 0, lambda around, items: items[1:]),
    "skip": (1, 1, _sliced(lambda items, count: items[max(0, count) :])),
    "take": (1, 1, _sliced(lambda items, count: items[: max(0, count)])),
    "intersect": (
        1,
        1,
        lambda around, items, others: system.distinct(i for i in items if _within([i], others)),
    ),
    "exclude": (1, 1, lambda around, items, others: [i for i in items if not _within([i], others)]),
    "union": (1, 1, lambda around, items, others: system.distinct([*items, *others])),
    "combine": (1, 1, _combine),
    "children": (0, 0, lambda around, items: [c for item in items for c in system.all_children(item)]),
    "descendants": (0, 0, _descendants),
    "sum": (0, 0, _folded("+")),
    "min": (0, 0, _folded("min")),
    "max": (0, 0, _folded("max")),
    "avg": (0, 0, _average),
    "indexOf": (1, 1, _on_text(lambda text, part: text.find(part))),
    "lastIndexOf": (1, 1, _on_text(lambda text, part: text.rfind(part))),
    "substring": (1, 2, _on_text(_substring)),
    "startsWith": (1, 1, _on_text(lambda text, part: text.startswith(part))),
    "endsWith": (1, 1, _on_text(lambda text, part: text.endswith(part))),
    "contains": (1, 1, _on_text(lambda text, part: part in text)),
    "upper": (0, 0, _on_text(str.upper)),
    "lower": (0, 0, _on_text(str.lower)),
    "trim": (0, 0, _on_text(str.strip)),
    "replace": (2, 2, _on_text(lambda text, old, new: text.replace(old, new))),
    "matches": (1, 1, _on_text(lambda text, pattern: _pattern(pattern).search(text) is not None)),
    "matchesFull": (1, 1, _on_text(lambda text, pattern: _pattern(pattern).fullmatch(text) is not None)),
    "replaceMatches": (2, 2, _on_text(_replace_matches)),
    "length": (0, 0, _on_text(len)),
    "toChars": (0, 0, _on_text(list)),
    "split": (1, 1, _on_text(lambda text, separator: text.split(separator) if separator else list(text))),
    "join": (0, 1, _join),
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
    "today": (0, 0, lambda around, items: [PartialDate.parse(_now(around).date().isoformat())]),
    "now": (0, 0, lambda around, items: [system.from_datetime(_now(around))]),
    "timeOfDay": (0, 0, lambda around, items: [Time(_now(around).strftime("%H:%M:%S"))]),
    "extension": (1, 1, _extension),
    "hasValue": (0, 0, lambda around, items: [len(items) == 1 and not isinstance(items[0], dict)]),
    "getValue": (0, 0, lambda around, items: [i for i in items if not isinstance(i, dict)][:1]),
    "weight": (0, 0, _weight),
    "ordinal": (0, 0, _weight),
    "memberOf": (1, 1, _member_of),
    "resolve": (0, 0, lambda around, items: []),
    "htmlChecks": (0, 0, lambda around, items: [True]),
}

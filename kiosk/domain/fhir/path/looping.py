"""The functions of FHIRPath that evaluate an expression for each item, or only where it matters."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key

from kiosk.domain.fhir.path import comparing
from kiosk.domain.fhir.path.environment import Compiled, Environment
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Item, Items, one, truth


def _each(around: Environment, items: Items, body: Compiled, take: Callable[[Item, Items], bool]) -> None:
    """Evaluate ``body`` for each item, until ``take`` says that it is enough."""
    inner = around.inner
    had = {name: inner[name] for name in ("$this", "$index") if name in inner}
    try:
        for index, item in enumerate(items):
            around.budget.spend(2)
            inner["$this"], inner["$index"] = item, [index]
            if take(item, body(around, [item])):
                return
    finally:
        for name in ("$this", "$index"):
            if name in had:
                inner[name] = had[name]
            else:
                inner.pop(name, None)


def _where(around: Environment, items: Items, body: Compiled) -> Items:
    found: Items = []

    def take(item: Item, result: Items) -> bool:
        if truth(result):
            found.append(item)
        return False

    _each(around, items, body, take)
    return found


def _select(around: Environment, items: Items, body: Compiled) -> Items:
    found: Items = []

    def take(item: Item, result: Items) -> bool:
        found.extend(result)
        around.budget.items(len(result))
        around.budget.at_most(len(found))
        return False

    _each(around, items, body, take)
    return found


def _all(around: Environment, items: Items, body: Compiled) -> Items:
    missed: list[bool] = []

    def take(item: Item, result: Items) -> bool:
        if truth(result) is not True:
            missed.append(True)
        return bool(missed)

    _each(around, items, body, take)
    return [not missed]


def _exists(around: Environment, items: Items, body: Compiled | None = None) -> Items:
    return [bool(_where(around, items, body) if body else items)]


def _repeat(around: Environment, items: Items, body: Compiled) -> Items:
    seen = comparing.SeenItems(around.budget)
    found: Items = []
    waiting = items
    while waiting:
        waiting = [item for item in _select(around, waiting, body) if seen.add(item)]
        found += waiting
        around.budget.at_most(len(found))
    return found


def _iif(
    around: Environment, items: Items, condition: Compiled, then: Compiled, otherwise: Compiled | None = None
) -> Items:
    if len(items) > 1:
        raise FhirPathError("iif() is for one item")
    met = one(condition(around, items), "a condition")
    if met is not None and not isinstance(met, bool):
        raise FhirPathError("iif() needs a condition that is true or false")
    if met:
        return then(around, items)
    return otherwise(around, items) if otherwise else []


def _aggregate(around: Environment, items: Items, body: Compiled, start: Compiled | None = None) -> Items:
    inner = around.inner
    had = inner.get("$total")
    inner["$total"] = start(around, items) if start else []

    def take(item: Item, result: Items) -> bool:
        inner["$total"] = result
        around.budget.items(len(result))
        return False

    try:
        _each(around, items, body, take)
        return list(inner["$total"])
    finally:
        if had is None:
            inner.pop("$total", None)
        else:
            inner["$total"] = had


def _trace(around: Environment, items: Items, _name: Compiled, _body: Compiled | None = None) -> Items:
    return items


def sorted_by(around: Environment, items: Items, keys: list[tuple[Compiled, bool]]) -> Items:
    """``sort()``: by each key in turn, the largest first where the key is marked so; what has none comes first."""

    def note(keyed: Compiled, into: list[Item]) -> None:
        def take(item: Item, result: Items) -> bool:
            into.append(one(result, "a key to sort by"))
            return False

        _each(around, items, keyed, take)

    columns: list[list[Item]] = []
    for keyed, _ in keys:
        columns.append([])
        note(keyed, columns[-1])
    rows = [
        (item, [column[index] for column in columns] if keys else [item]) for index, item in enumerate(items)
    ]
    falling = [falls for _, falls in keys] or [False]

    def compared(left: tuple[Item, list[Item]], right: tuple[Item, list[Item]]) -> int:
        for a, b, falls in zip(left[1], right[1], falling, strict=True):
            if a is None or b is None:
                # What has no key comes first, whichever way it is sorted.
                found = int(a is not None) - int(b is not None)
            else:
                placed = comparing.order(a, b, around.budget)
                if placed is None:
                    raise FhirPathError("sort() of what has no order")
                found = -placed if falls else placed
            if found:
                return found
        return 0

    return [item for item, _ in sorted(rows, key=cmp_to_key(compared))]


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

"""The functions of FHIRPath by name: those on collections (N1, 5.1 to 5.4), and what forms add (weight, ordinal)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.fhir.path import comparing, system
from kiosk.domain.fhir.path.boundaries import BOUNDARIES
from kiosk.domain.fhir.path.conversions import CONVERSIONS
from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.looping import LAZY, sorted_by
from kiosk.domain.fhir.path.numbers import NUMBERS, count_argument
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Items, one, truth
from kiosk.domain.fhir.path.texts import TEXTS
from kiosk.domain.fhir.values import PartialDate, Time

__all__ = ["LAZY", "PLAIN", "sorted_by"]

Plain = Callable[..., Items]


# Collections


def _within(around: Environment, items: Items, others: Items) -> bool:
    return all(any(comparing.equal(item, other, around.budget) is True for other in others) for item in items)


def _children(around: Environment, items: Items) -> Items:
    found: Items = []
    for item in items:
        found += system.all_children(item)
        around.budget.spend()
        around.budget.at_most(len(found))
    around.budget.items(len(found))
    return found


def _descendants(around: Environment, items: Items) -> Items:
    found: Items = []
    waiting = items
    while waiting:
        waiting = _children(around, waiting)
        found += waiting
        around.budget.at_most(len(found))
    return found


def _booleans(items: Items) -> list[bool]:
    if not all(isinstance(item, bool) for item in items):
        raise FhirPathError("not all of it is true or false")
    return items


def _single(around: Environment, items: Items) -> Items:
    one(items, "single()")
    return items


def _combine(around: Environment, items: Items, others: Items) -> Items:
    around.budget.items(len(items) + len(others))
    return [*items, *others]


def _exclude(around: Environment, items: Items, others: Items) -> Items:
    return [item for item in items if not _within(around, [item], others)]


def _intersect(around: Environment, items: Items, others: Items) -> Items:
    shared = (item for item in items if _within(around, [item], others))
    return comparing.distinct(shared, around.budget)


def _sliced(cut: Callable[[Items, int], Items]) -> Plain:
    return lambda around, items, count: cut(items, count_argument(count))


def _not(around: Environment, items: Items) -> Items:
    value = truth(items)
    return [] if value is None else [not value]


# What FHIR and its forms add


def _now(around: Environment) -> datetime:
    return around.now


def _extension(around: Environment, items: Items, url: Items) -> Items:
    wanted = one(url, "an address")
    return [
        found
        for item in items
        for found in system.children(item, "extension")
        if isinstance(found, dict) and found.get("url") == wanted
    ]


def _weight(around: Environment, items: Items) -> Items:
    if around.weight is None:
        return []
    found = [around.weight(item) for item in items]
    return [value for value in found if value is not None]


def _member_of(around: Environment, items: Items, *_: Items) -> Items:
    raise FhirPathError("value sets are not asked from here")


_CORE = "http://hl7.org/fhir/StructureDefinition/"


def _conforms(around: Environment, items: Items, url: Items) -> Items:
    """Only for the definitions of the types themselves, which say no more than what a resource is."""
    value, wanted = one(items, "a resource"), one(url, "an address")
    if value is None or wanted is None:
        return []
    if not isinstance(wanted, str) or not wanted.removeprefix(_CORE).isalpha():
        raise FhirPathError("profiles are not known here")
    return [isinstance(value, Mapping) and f"{_CORE}{value.get('resourceType')}" == wanted]


def _type(around: Environment, items: Items) -> Items:
    return [type_info(item, from_record=isinstance(item, Mapping)) for item in items]


def type_info(item: Any, *, from_record: bool) -> dict[str, str]:
    """What ``type()`` tells; what comes from a record has FHIR's types, whose simple ones are written small."""
    name = system.kind_of(item)
    if not from_record:
        return {"namespace": "System", "name": name}
    return {"namespace": "FHIR", "name": name if isinstance(item, Mapping) else name[:1].lower() + name[1:]}


PLAIN: dict[str, tuple[int, int, Plain]] = {
    **TEXTS,
    **NUMBERS,
    **CONVERSIONS,
    **BOUNDARIES,
    "empty": (0, 0, lambda around, items: [not items]),
    "not": (0, 0, _not),
    "count": (0, 0, lambda around, items: [len(items)]),
    "allTrue": (0, 0, lambda around, items: [all(_booleans(items))]),
    "anyTrue": (0, 0, lambda around, items: [any(_booleans(items))]),
    "allFalse": (0, 0, lambda around, items: [not any(_booleans(items))]),
    "anyFalse": (0, 0, lambda around, items: [not all(_booleans(items))]),
    "subsetOf": (1, 1, lambda around, items, others: [_within(around, items, others)]),
    "supersetOf": (1, 1, lambda around, items, others: [_within(around, others, items)]),
    "distinct": (0, 0, lambda around, items: comparing.distinct(items, around.budget)),
    "isDistinct": (
        0,
        0,
        lambda around, items: [len(comparing.distinct(items, around.budget)) == len(items)],
    ),
    "single": (0, 0, _single),
    "first": (0, 0, lambda around, items: items[:1]),
    "last": (0, 0, lambda around, items: items[-1:]),
    "tail": (0, 0, lambda around, items: items[1:]),
    "skip": (1, 1, _sliced(lambda items, count: items[max(0, count) :])),
    "take": (1, 1, _sliced(lambda items, count: items[: max(0, count)])),
    "intersect": (1, 1, _intersect),
    "exclude": (1, 1, _exclude),
    "union": (1, 1, lambda around, items, others: comparing.distinct([*items, *others], around.budget)),
    "combine": (1, 1, _combine),
    "children": (0, 0, _children),
    "descendants": (0, 0, _descendants),
    "today": (0, 0, lambda around, items: [PartialDate.parse(_now(around).date().isoformat())]),
    "now": (0, 0, lambda around, items: [system.from_datetime(_now(around))]),
    "timeOfDay": (0, 0, lambda around, items: [Time(_now(around).strftime("%H:%M:%S"))]),
    "extension": (1, 1, _extension),
    "hasValue": (0, 0, lambda around, items: [len(items) == 1 and not isinstance(items[0], dict)]),
    "getValue": (0, 0, lambda around, items: [i for i in items if not isinstance(i, dict)][:1]),
    "weight": (0, 0, _weight),
    "ordinal": (0, 0, _weight),
    "memberOf": (1, 1, _member_of),
    "conformsTo": (1, 1, _conforms),
    "type": (0, 0, _type),
    "resolve": (0, 0, lambda around, items: []),
    "htmlChecks": (0, 0, lambda around, items: [True]),
}

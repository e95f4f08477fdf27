"""What stands between two operands (FHIRPath N1, 6): logic, equality, order, membership, sums and texts."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path import comparing, system
from kiosk.domain.fhir.path.arithmetic import compute
from kiosk.domain.fhir.path.environment import Compiled, Environment
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Item, Items, one, truth

Operation = Callable[[Environment, Items, Items, Compiled], Items]
"""What the left side gives, the focus, and the right side, which is asked only where it matters."""


def operation(operator: str) -> Operation:
    """The function of an operator."""
    match operator:
        case "and" | "or" | "xor" | "implies":
            return lambda around, left, focus, right: _logic(
                operator, truth(left), lambda: truth(right(around, focus))
            )
        case "=" | "!=":

            def equality(around: Environment, left: Items, focus: Items, right: Compiled) -> Items:
                found = comparing.equal_all(left, right(around, focus), around.budget)
                return [] if found is None else [found if operator == "=" else not found]

            return equality
        case "~" | "!~":

            def equivalence(around: Environment, left: Items, focus: Items, right: Compiled) -> Items:
                found = _equivalent(left, right(around, focus), around.budget)
                return [found if operator == "~" else not found]

            return equivalence
        case "<" | ">" | "<=" | ">=":

            def ordered(around: Environment, left: Items, focus: Items, right: Compiled) -> Items:
                a, b = one(left), one(right(around, focus))
                if a is None or b is None:
                    return []
                found = comparing.order(a, b, around.budget)
                if found is None:
                    return []
                return [{"<": found < 0, ">": found > 0, "<=": found <= 0, ">=": found >= 0}[operator]]

            return ordered
        case "|":
            return lambda around, left, focus, right: comparing.distinct(
                [*left, *right(around, focus)], around.budget
            )
        case "in":
            return lambda around, left, focus, right: _contains(around, right(around, focus), left)
        case "contains":
            return lambda around, left, focus, right: _contains(around, left, right(around, focus))
        case "&":

            def joined(around: Environment, left: Items, focus: Items, right: Compiled) -> Items:
                texts = _text(one(left, "'&'")), _text(one(right(around, focus), "'&'"))
                around.budget.text(len(texts[0]) + len(texts[1]))
                return ["".join(texts)]

            return joined
        case _:

            def arithmetic(around: Environment, left: Items, focus: Items, right: Compiled) -> Items:
                a, b = one(left), one(right(around, focus))
                if a is None or b is None:
                    return []
                return compute(operator, a, b, around.budget)

            return arithmetic


def _text(item: Item) -> str:
    if item is None:
        return ""
    found = system.text_of(item)
    if found is None:
        raise FhirPathError(f"{system.kind_of(item)} is no text")
    return found


def _logic(operator: str, left: bool | None, ask: Callable[[], bool | None]) -> Items:
    """Three-valued logic; the right side is asked only where it matters."""
    match operator, left:
        case ("and", False):
            return [False]
        case ("or", True) | ("implies", False):
            return [True]
        case _:
            right = ask()
    match operator:
        case "and":
            found = False if right is False else True if left and right else None
        case "or":
            found = True if right else False if left is False and right is False else None
        case "xor":
            found = None if left is None or right is None else left != right
        case _:
            found = True if right else (False if left and right is False else None)
    return [] if found is None else [found]


def _equivalent(left: Items, right: Items, budget: Budget) -> bool:
    if len(left) != len(right):
        return False
    rest = list(right)
    for item in left:
        for index, other in enumerate(rest):
            if comparing.equivalent(item, other, budget):
                del rest[index]
                break
        else:
            return False
    return True


def _contains(around: Environment, items: Items, wanted: Items) -> Items:
    value = one(wanted, "'in'")
    return (
        [] if value is None else [any(comparing.equal(item, value, around.budget) is True for item in items)]
    )

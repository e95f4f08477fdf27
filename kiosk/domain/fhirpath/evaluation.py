"""Trees of FHIRPath made into functions: each takes the surroundings and a focus, and gives a collection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache
from typing import Any

from kiosk.domain.fhirpath import system
from kiosk.domain.fhirpath.syntax import (
    Binary,
    Call,
    FhirPathError,
    Index,
    Literal,
    Member,
    Node,
    OfType,
    Unary,
    Variable,
    parse,
)
from kiosk.domain.fhirpath.system import Item, Items, one, truth
from kiosk.domain.forms.values import DateTime, PartialDate, Quantity, Time


@dataclass
class Surroundings:
    """What an expression may ask for: the time (aware), and ``%`` variables by name without the sign.

    A variable may be a function that is called when it is first asked for. ``inner`` holds ``$this`` and the like.
    """

    now: datetime
    variables: Mapping[str, Items | Callable[[], Items]] = field(default_factory=dict)
    weight: Callable[[Item], Decimal | int | None] | None = None
    inner: dict[str, Any] = field(default_factory=dict)


Compiled = Callable[[Surroundings, Items], Items]
CONSTANTS: dict[str, Items] = {
    "sct": ["http://snomed.info/sct"],
    "loinc": ["http://loinc.org"],
    "ucum": ["http://unitsofmeasure.org"],
}


def evaluate(expression: str, focus: Items, around: Surroundings) -> Items:
    """The collection that ``expression`` gives on ``focus``. Raises FhirPathError."""
    try:
        return compiled(expression)(around, focus)
    except (ArithmeticError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise FhirPathError(f"{type(error).__name__}: {error}") from error


@lru_cache(maxsize=4096)
def compiled(expression: str) -> Compiled:
    """The function of an expression. Raises FhirPathError when it cannot be read."""
    return compile_node(parse(expression))


def compile_node(node: Node) -> Compiled:
    """The function of a tree."""
    match node:
        case Literal():
            value = _literal(node)
            return lambda around, focus: value
        case Variable(name):
            return _variable(name)
        case Member(of, name):
            return _member(of, name)
        case Call(of, name, arguments):
            return _call(of, name, arguments)
        case Index(of, index):
            return _index(compile_node(of), compile_node(index))
        case Unary(sign, of):
            return _unary(sign, compile_node(of))
        case Binary(operator, left, right):
            return _binary(operator, compile_node(left), compile_node(right))
        case OfType(operator, of, name):
            inner = compile_node(of)
            if operator == "is":
                return lambda around, focus: _is(inner(around, focus), name)
            return lambda around, focus: [item for item in inner(around, focus) if system.is_type(item, name)]


def _is(items: Items, name: str) -> Items:
    item = one(items, "'is'")
    return [] if item is None else [system.is_type(item, name)]


def _literal(node: Literal) -> Items:
    match node.kind:
        case "string":
            return [node.text]
        case "boolean":
            return [node.text == "true"]
        case "number":
            return [Decimal(node.text) if "." in node.text else int(node.text)]
        case "date":
            return [PartialDate.parse(node.text)]
        case "datetime":
            text = node.text
            if text.endswith("T"):
                return [DateTime(text[:-1])]
            stamp = text if text.count(":") else f"{text}:00"
            return [DateTime(stamp if stamp.count(":") > 1 or "Z" in stamp else f"{stamp}:00")]
        case "time":
            return [Time(node.text if ":" in node.text else f"{node.text}:00")]
        case "quantity":
            return [Quantity(node.number or Decimal(0), node.text)]
        case _:
            return []


def _variable(name: str) -> Compiled:
    if name[0] == "$":
        if name == "$this":
            return lambda around, focus: [around.inner["$this"]] if "$this" in around.inner else focus
        return lambda around, focus: list(around.inner.get(name, []))
    bare = name[1:]

    def look(around: Surroundings, focus: Items) -> Items:
        found = around.variables.get(bare)
        if found is None:
            if bare in CONSTANTS:
                return CONSTANTS[bare]
            if bare.startswith(("vs-", "ext-")):
                kind = "ValueSet" if bare.startswith("vs-") else "StructureDefinition"
                return [f"http://hl7.org/fhir/{kind}/{bare.partition('-')[2]}"]
            raise FhirPathError(f"%{bare} is not known")
        return found() if callable(found) else found

    return look


def _member(of: Node | None, name: str) -> Compiled:
    if of is None:

        def start(around: Surroundings, focus: Items) -> Items:
            found: Items = []
            for item in [around.inner["$this"]] if "$this" in around.inner else focus:
                found += system.children(item, name)
            return found

        return start
    before = compile_node(of)

    def step(around: Surroundings, focus: Items) -> Items:
        found: Items = []
        for item in before(around, focus):
            # The common way, without a call: a list below a JSON object.
            raw = item.get(name) if isinstance(item, dict) else None
            if type(raw) is list:
                found += raw
            else:
                found += system.children(item, name)
        return [system.plain(item) for item in found] if any(type(i) is float for i in found) else found

    return step


def _call(of: Node | None, name: str, arguments: tuple[Node, ...]) -> Compiled:
    # Here, and not above: functions need what is in this module.
    from kiosk.domain.fhirpath.functions import LAZY, PLAIN

    before: Compiled
    if of is None:

        def before(around: Surroundings, focus: Items) -> Items:
            return [around.inner["$this"]] if "$this" in around.inner else focus

    else:
        before = compile_node(of)
    if name in ("is", "as", "ofType"):
        if len(arguments) != 1:
            raise FhirPathError(f"{name}() needs one type")
        wanted = _type_name(arguments[0])
        if name == "is":
            return lambda around, focus: _is(before(around, focus), wanted)
        return lambda around, focus: [i for i in before(around, focus) if system.is_type(i, wanted)]
    parts = tuple(compile_node(argument) for argument in arguments)
    if name in LAZY:
        fewest, most, lazy = LAZY[name]
        _count(name, len(parts), fewest, most)
        return lambda around, focus: lazy(around, before(around, focus), *parts)
    if name in PLAIN:
        fewest, most, function = PLAIN[name]
        _count(name, len(parts), fewest, most)

        def call(around: Surroundings, focus: Items) -> Items:
            values = [part(around, focus) for part in parts]
            return function(around, before(around, focus), *values)

        return call
    raise FhirPathError(f"{name}() is not known")


def _count(name: str, given: int, fewest: int, most: int) -> None:
    if not fewest <= given <= most:
        raise FhirPathError(f"{name}() has {given} arguments")


def _type_name(node: Node) -> str:
    match node:
        case Member(None, name):
            return name
        case Member(of, name) if of is not None:
            return f"{_type_name(of)}.{name}"
        case Literal("string", text):
            return text
        case _:
            raise FhirPathError("a type's name is needed")


def _index(of: Compiled, index: Compiled) -> Compiled:
    def pick(around: Surroundings, focus: Items) -> Items:
        place = one(index(around, focus), "an index")
        items = of(around, focus)
        if not isinstance(place, int) or isinstance(place, bool):
            return []
        return [items[place]] if 0 <= place < len(items) else []

    return pick


def _unary(sign: str, of: Compiled) -> Compiled:
    def signed(around: Surroundings, focus: Items) -> Items:
        value = one(of(around, focus), "a sign's operand")
        if value is None:
            return []
        if isinstance(value, Quantity):
            return [value if sign == "+" else Quantity(-value.value, value.unit)]
        amount = system.number(value)
        if amount is None:
            raise FhirPathError(f"a sign before {system.kind_of(value)}")
        return [amount if sign == "+" else -amount]

    return signed


def _binary(operator: str, left: Compiled, right: Compiled) -> Compiled:
    match operator:
        case "and" | "or" | "xor" | "implies":
            return lambda around, focus: _logic(
                operator, truth(left(around, focus)), lambda: truth(right(around, focus))
            )
        case "=" | "!=":

            def equality(around: Surroundings, focus: Items) -> Items:
                found = system.equal_all(left(around, focus), right(around, focus))
                return [] if found is None else [found if operator == "=" else not found]

            return equality
        case "~" | "!~":

            def equivalence(around: Surroundings, focus: Items) -> Items:
                found = _equivalent(left(around, focus), right(around, focus))
                return [found if operator == "~" else not found]

            return equivalence
        case "<" | ">" | "<=" | ">=":

            def ordered(around: Surroundings, focus: Items) -> Items:
                a, b = one(left(around, focus)), one(right(around, focus))
                if a is None or b is None:
                    return []
                found = system.order(a, b)
                if found is None:
                    return []
                return [{"<": found < 0, ">": found > 0, "<=": found <= 0, ">=": found >= 0}[operator]]

            return ordered
        case "|":
            return lambda around, focus: system.distinct([*left(around, focus), *right(around, focus)])
        case "in":
            return lambda around, focus: _contains(right(around, focus), left(around, focus))
        case "contains":
            return lambda around, focus: _contains(left(around, focus), right(around, focus))
        case "&":
            return lambda around, focus: [
                "".join(_text(one(side(around, focus), "'&'")) for side in (left, right))
            ]
        case _:

            def arithmetic(around: Surroundings, focus: Items) -> Items:
                a, b = one(left(around, focus)), one(right(around, focus))
                if a is None or b is None:
                    return []
                return compute(operator, a, b)

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


def _equivalent(left: Items, right: Items) -> bool:
    if len(left) != len(right):
        return False
    rest = list(right)
    for item in left:
        place = next((index for index, other in enumerate(rest) if system.equivalent(item, other)), None)
        if place is None:
            return False
        del rest[place]
    return True


def _contains(items: Items, wanted: Items) -> Items:
    value = one(wanted, "'in'")
    return [] if value is None else [any(system.equal(item, value) is True for item in items)]


def compute(operator: str, left: Item, right: Item) -> Items:
    """Arithmetic on two items. Raises FhirPathError where they do not go together."""
    moments = (PartialDate, DateTime, Time)
    if operator in ("+", "-"):
        if isinstance(left, str) and _dated(left) is not None and isinstance(right, Quantity):
            left = _dated(left)
        if isinstance(left, moments):
            amount = system.quantity(right)
            if amount is None or system.number(right) is not None:
                raise FhirPathError("only an amount of time can be added to a date")
            return [system.moved(left, amount, 1 if operator == "+" else -1)]
    if operator == "+" and isinstance(left, str) and isinstance(right, str):
        return [left + right]
    a, b = system.number(left), system.number(right)
    if a is not None and b is not None:
        return _numbers(operator, a, b)
    one_, other = system.quantity(left), system.quantity(right)
    if one_ is None or other is None:
        raise FhirPathError(f"{system.kind_of(left)} {operator} {system.kind_of(right)}")
    match operator:
        case "+" | "-":
            if one_.unit.strip("'") != other.unit.strip("'"):
                raise FhirPathError("amounts in different units")
            (value,) = _numbers(operator, one_.value, other.value)
            return [Quantity(value, one_.unit)]
        case "*" | "/":
            found = _numbers(operator, one_.value, other.value)
            if not found:
                return []
            unit = (
                one_.unit if other.unit == "1" else other.unit if operator == "*" and one_.unit == "1" else ""
            )
            if operator == "/" and one_.unit == other.unit:
                unit = "1"
            if not unit:
                raise FhirPathError("units that cannot be joined")
            return [Quantity(found[0], unit)]
        case _:
            raise FhirPathError(f"amounts with {operator}")


def _dated(text: str) -> PartialDate | DateTime | None:
    try:
        return PartialDate.parse(text) if len(text) <= 10 else DateTime(text)
    except ValueError:
        return None


def _numbers(operator: str, left: int | Decimal, right: int | Decimal) -> Items:
    try:
        match operator:
            case "+":
                return [left + right]
            case "-":
                return [left - right]
            case "*":
                return [left * right]
            case "/":
                return [] if right == 0 else [Decimal(left) / Decimal(right)]
            case "div":
                return [] if right == 0 else [int(Decimal(left) / Decimal(right))]
            case "mod":
                if right == 0:
                    return []
                found = Decimal(left) % Decimal(right)
                return [int(found) if isinstance(left, int) and isinstance(right, int) else found]
    except (InvalidOperation, DivisionByZero) as error:
        raise FhirPathError(f"{left} {operator} {right}") from error
    raise FhirPathError(f"{operator} is not known")

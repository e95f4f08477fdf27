"""Trees of FHIRPath made into functions: each takes the environment and a focus, and gives a collection."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kiosk.domain.budget import Spent
from kiosk.domain.fhir.path import system
from kiosk.domain.fhir.path.answers import RESOURCES, all_items, told_link, where_link
from kiosk.domain.fhir.path.environment import Compiled, Environment
from kiosk.domain.fhir.path.functions import LAZY, PLAIN, sorted_by, type_info
from kiosk.domain.fhir.path.operators import operation
from kiosk.domain.fhir.path.syntax import (
    DEEPEST,
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
    operands,
    parse,
)
from kiosk.domain.fhir.path.system import Items, one
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time

CONSTANTS: dict[str, Items] = {
    "sct": ["http://snomed.info/sct"],
    "loinc": ["http://loinc.org"],
    "ucum": ["http://unitsofmeasure.org"],
}


def evaluate(expression: str, focus: Items, around: Environment) -> Items:
    """The collection that ``expression`` gives on ``focus``. Raises FhirPathError, and OverBudget."""
    try:
        return compiled(expression)(around, focus)
    except RecursionError as error:
        raise around.budget.over(Spent.DEPTH, DEEPEST) from error
    except (ArithmeticError, ValueError, TypeError, OverflowError) as error:
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
        case Binary():
            return _row(node)
        case OfType(operator, of, name):
            inner = compile_node(of)
            if operator == "is":
                return lambda around, focus: _is(inner(around, focus), name)
            return _of_type(inner, name)


def _of_type(of: Compiled, name: str) -> Compiled:
    def chosen(around: Environment, focus: Items) -> Items:
        items = of(around, focus)
        around.budget.spend(1 + len(items))
        return [item for item in items if system.is_type(item, name)]

    return chosen


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
            # An hour alone is a moment for FHIRPath, and not for FHIR.
            return [DateTime(text if ":" in text else f"{text}:00")]
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

    def look(around: Environment, focus: Items) -> Items:
        around.budget.spend()
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

        def start(around: Environment, focus: Items) -> Items:
            found: Items = []
            for item in [around.inner["$this"]] if "$this" in around.inner else focus:
                found += system.children(item, name)
            around.budget.items(1 + len(found))
            return found

        return start
    before = compile_node(of)

    def step(around: Environment, focus: Items) -> Items:
        found: Items = []
        items = before(around, focus)
        around.budget.spend(1 + len(items))
        for item in items:
            # The common way, without a call: a list below a JSON object.
            raw = item.get(name) if isinstance(item, dict) else None
            if type(raw) is list:
                found += raw
            else:
                around.budget.spend()
                found += system.children(item, name)
        # Paid for by whoever looks at it next.
        around.budget.at_most(len(found))
        return [system.plain(item) for item in found] if any(type(i) is float for i in found) else found

    return step


def _call(of: Node | None, name: str, arguments: tuple[Node, ...]) -> Compiled:
    before: Compiled
    if of is None:

        def before(around: Environment, focus: Items) -> Items:
            return [around.inner["$this"]] if "$this" in around.inner else focus

    else:
        before = compile_node(of)
    if name in ("is", "as", "ofType"):
        if len(arguments) != 1:
            raise FhirPathError(f"{name}() needs one type")
        wanted = _type_name(arguments[0])
        if name == "is":
            return lambda around, focus: _is(before(around, focus), wanted)
        return _of_type(before, wanted)
    if name == "sort":
        # A sign before a key is no sum: it says that the largest comes first.
        keys = [_sort_key(argument) for argument in arguments]
        return lambda around, focus: sorted_by(around, _paid(around, before(around, focus)), keys)
    if name == "type" and not arguments and of is not None and _is_from_record(of):
        return lambda around, focus: [type_info(item, from_record=True) for item in before(around, focus)]
    if name == "extension" and isinstance(of, Member):
        before = _with_extensions(of, before)
    if name == "where" and (link := told_link(arguments)) is not None:
        return where_link(before, link)
    parts = tuple(compile_node(argument) for argument in arguments)
    if name == "repeat" and of in RESOURCES and arguments == (Member(None, "item"),):
        return all_items(before)
    if name in LAZY:
        fewest, most, lazy = LAZY[name]
        _count(name, len(parts), fewest, most)
        return lambda around, focus: lazy(around, _paid(around, before(around, focus)), *parts)
    if name in PLAIN:
        fewest, most, function = PLAIN[name]
        _count(name, len(parts), fewest, most)

        def call(around: Environment, focus: Items) -> Items:
            values = [part(around, focus) for part in parts]
            return function(around, _paid(around, before(around, focus)), *values)

        return call
    raise FhirPathError(f"{name}() is not known")


def _sort_key(argument: Node) -> tuple[Compiled, bool]:
    if isinstance(argument, Unary):
        return compile_node(argument.of), argument.sign == "-"
    return compile_node(argument), False


def _is_from_record(node: Node) -> bool:
    """Whether what a node gives was read from a resource."""
    match node:
        case Member():
            return True
        case Index(of, _) | OfType("as", of, _):
            return _is_from_record(of)
        case Call(of, "where" | "first" | "last" | "tail" | "ofType" | "as" | "single", _) if of is not None:
            return _is_from_record(of)
        case _:
            return False


def _with_extensions(of: Member, values: Compiled) -> Compiled:
    """Values with what stands beside simple ones of them under ``_name``, where their extensions are."""
    above = compile_node(of.of) if of.of is not None else lambda around, focus: focus
    beside = f"_{of.name}"

    def found(around: Environment, focus: Items) -> Items:
        items = values(around, focus)
        if any(isinstance(item, dict) for item in items):
            return items
        return [*items, *(child for item in above(around, focus) for child in system.children(item, beside))]

    return found


def _paid(around: Environment, items: Items) -> Items:
    """What a function is given: looking at each of it is work."""
    around.budget.items(1 + len(items))
    return items


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
    def pick(around: Environment, focus: Items) -> Items:
        place = one(index(around, focus), "an index")
        items = of(around, focus)
        if not isinstance(place, int) or isinstance(place, bool):
            return []
        return [items[place]] if 0 <= place < len(items) else []

    return pick


def _unary(sign: str, of: Compiled) -> Compiled:
    def signed(around: Environment, focus: Items) -> Items:
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


def _row(node: Binary) -> Compiled:
    """A row of operators, from left to right: long sums call nobody deep."""
    first, rest = operands(node)
    start = compile_node(first)
    steps = [(operation(operator), compile_node(right)) for operator, right in rest]

    def row(around: Environment, focus: Items) -> Items:
        found = start(around, focus)
        for between, right in steps:
            around.budget.spend()
            found = between(around, found, focus, right)
        return found

    return row

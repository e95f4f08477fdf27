"""Which answers an expression can see, read off its tree, so that an answer recalculates only what it must."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.fhir.path.syntax import (
    Binary,
    Call,
    Index,
    Literal,
    Member,
    Node,
    OfType,
    Unary,
    Variable,
    operands,
)

# What every expression may start from: the response, or the item that the expression stands at.
ROOTS = frozenset({"%resource", "%context", "%rootResource", "%qitem"})
_PASSING = frozenset({"descendants", "children", "repeat", "select", "trace", "combine", "union"})
_FACTS = frozenset({"id", "status", "authored", "subject", "questionnaire", "language", "author", "source"})

Links = frozenset[str]
Known = Callable[[str], Links | None]
"""The linkIds that a variable sees, by its name; None for all."""


class _SeesAll(Exception):
    """The expression may look at any answer."""


def links_of(node: Node, variable: Known) -> Links | None:
    """The linkIds of the items that an expression looks at, each with all below it; None where it may be any."""
    found: set[str] = set()
    try:
        if _Reader(found, variable).scan(node, wide=True):
            return None
    except _SeesAll:
        return None
    return frozenset(found)


class _Reader:
    """Every method returns whether what the node gives is still any part of the response, not yet told by linkId."""

    def __init__(self, found: set[str], variable: Known) -> None:
        self._found = found
        self._variable = variable

    def scan(self, node: Node, *, wide: bool) -> bool:
        """``wide`` says whether the focus is any part of the response."""
        match node:
            case Literal():
                return False
            case Variable(name):
                return self._scan_variable(name, wide)
            case Member(of, name):
                before = wide if of is None else self.scan(of, wide=wide)
                return before and name not in _FACTS
            case Index(of, index):
                self._told(index, wide)
                self._told(of, wide)
                return False
            case Unary(_, of) | OfType(_, of, _):
                self._told(of, wide)
                return False
            case Binary():
                first, rest = operands(node)
                self._told(first, wide)
                for _, right in rest:
                    self._told(right, wide)
                return False
            case Call(of, name, arguments):
                return self._scan_call(of, name, arguments, wide)

    def _told(self, node: Node, wide: bool) -> None:
        if self.scan(node, wide=wide):
            raise _SeesAll

    def _scan_variable(self, name: str, wide: bool) -> bool:
        if name in ROOTS:
            return True
        if name[0] == "$":
            return wide and name == "$this"
        seen = self._variable(name[1:])
        if seen is None:
            raise _SeesAll
        self._found |= seen
        return False

    def _scan_call(self, of: Node | None, name: str, arguments: tuple[Node, ...], wide: bool) -> bool:
        if of is None and name in ("today", "now", "timeOfDay"):
            return False
        before = wide if of is None else self.scan(of, wide=wide)
        if name in ("where", "exists", "all") and len(arguments) == 1 and before:
            told = told_links(arguments[0])
            if told is None:
                raise _SeesAll
            self._found |= told
            self.scan(arguments[0], wide=False)
            return False
        if name in ("ofType", "as", "is"):
            if before:
                raise _SeesAll
            return False
        if name == "iif":
            self._told(arguments[0], wide if of is None else before)
            results = [self.scan(part, wide=wide if of is None else before) for part in arguments[1:]]
            return any(results)
        # Every argument is looked at, whatever the ones before it said.
        inner = [self.scan(argument, wide=before) for argument in arguments]
        if name in _PASSING:
            return any(inner) if name == "select" else before or any(inner)
        if (before and of is not None) or any(inner):
            raise _SeesAll
        return False


def told_links(condition: Node) -> Links | None:
    """The linkIds to which a condition confines an item; None where it does not."""
    match condition:
        case Binary("=", left, right):
            for side, other in ((left, right), (right, left)):
                if _is_link(side) and isinstance(other, Literal) and other.kind == "string":
                    return frozenset({other.text})
            return None
        case Binary("in", left, right) if _is_link(left):
            return _listed(right)
        case Binary("or" | "and" as operator):
            first, rest = operands(condition, operator)
            told = told_links(first)
            for _, right in rest:
                more = told_links(right)
                told = _both(told, more) if operator == "or" else told if told is not None else more
            return told
        case _:
            return None


def _both(one: Links | None, other: Links | None) -> Links | None:
    return one | other if one is not None and other is not None else None


def _is_link(node: Node) -> bool:
    return isinstance(node, Member) and node.name == "linkId" and node.of in (None, Variable("$this"))


def _listed(node: Node) -> Links | None:
    match node:
        case Literal("string", text):
            return frozenset({text})
        case Binary("|"):
            first, rest = operands(node, "|")
            told = _listed(first)
            for _, right in rest:
                told = _both(told, _listed(right))
            return told
        case _:
            return None

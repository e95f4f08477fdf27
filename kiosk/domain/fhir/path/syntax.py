"""FHIRPath text to a tree (https://hl7.org/fhirpath/N1, the grammar and its precedences).

A library was tried first: fhirpathpy 2.2.4 takes 47 ms to look through one answered 250-item form where a whole
answer may take 5, 4 ms to read an expression, and adds up answers wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

DEEPEST = 100
"""How deep the parts of an expression may lie in each other; a row of sums or steps lies side by side."""
LONGEST = 20_000


class FhirPathError(Exception):
    """An expression that cannot be read or evaluated; the message says why."""


# Named tuples: eight frozen dataclasses take as long to make as all else of this package takes to load.


class Literal(NamedTuple):
    """A constant: ``kind`` is string, number, boolean, date, datetime, time, quantity or empty."""

    kind: str
    text: str
    number: Decimal | None = None


class Variable(NamedTuple):
    """``%name`` or ``$this``, ``$index``, ``$total``."""

    name: str


class Member(NamedTuple):
    """A step to a child by its name; ``of`` is None at the start of a path."""

    of: Node | None
    name: str


class Call(NamedTuple):
    """A function on what stands before the dot."""

    of: Node | None
    name: str
    arguments: tuple[Node, ...]


class Index(NamedTuple):
    """``of[place]``."""

    of: Node
    place: Node


class Unary(NamedTuple):
    """A sign before a number."""

    sign: str
    of: Node


class Binary(NamedTuple):
    """An operator between two expressions."""

    operator: str
    left: Node
    right: Node


class OfType(NamedTuple):
    """``is`` or ``as`` with a type's name, as an operator."""

    operator: str
    of: Node
    type: str


Node = Literal | Variable | Member | Call | Index | Unary | Binary | OfType

# Compiled where the first expression is read, by `re`, which keeps them: a start need not wait for that.
_TOKEN = r"""
    (?P<space>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<datetime>@\d{4}(-\d\d(-\d\d)?)?T(\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?)?)
  | (?P<time>@T\d\d(:\d\d(:\d\d(\.\d+)?)?)?)
  | (?P<date>@\d{4}(-\d\d(-\d\d)?)?)
  | (?P<number>\d+(\.\d+)?)
  | (?P<string>'(?:[^'\\]|\\.)*')
  | (?P<quoted>`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*")
  | (?P<variable>%(?:[A-Za-z_][A-Za-z0-9_-]*|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))
  | (?P<dollar>\$(?:this|index|total))
  | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<sign><=|>=|!=|!~|[-+*/|&=~<>.,()\[\]{}])
    """
_UNRECORDABLE = "[\\x00\\ud800-\\udfff]"
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f"}
# From the loosest to the tightest binding.
_LEVELS: tuple[frozenset[str], ...] = (
    frozenset({"implies"}),
    frozenset({"or", "xor"}),
    frozenset({"and"}),
    frozenset({"in", "contains"}),
    frozenset({"=", "~", "!=", "!~"}),
    frozenset({"<", ">", "<=", ">="}),
    frozenset({"|"}),
    frozenset({"is", "as"}),
    frozenset({"+", "-", "&"}),
    frozenset({"*", "/", "div", "mod"}),
)
_BINDS = {operator: level for level, operators in enumerate(_LEVELS) for operator in operators}
_UNITS = frozenset(
    f"{unit}{end}"
    for unit in ("year", "month", "week", "day", "hour", "minute", "second", "millisecond")
    for end in ("", "s")
)


def recordable(text: str) -> str:
    """``text``, two halves of a character joined. Raises FhirPathError for half a character or a NUL, which no record
    takes.
    """
    if not re.search(_UNRECORDABLE, text):
        return text
    try:
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError as error:
        raise FhirPathError("a text with half a character") from error
    if "\0" in joined:
        raise FhirPathError("a text with a NUL")
    return joined


def unescape(text: str) -> str:
    """A quoted text without its quotes, with its escapes carried out. Raises FhirPathError as `recordable` does."""
    return recordable(
        re.sub(
            r"\\(u[0-9a-fA-F]{4}|.)",
            lambda found: (
                chr(int(found[1][1:], 16)) if len(found[1]) == 5 else _ESCAPES.get(found[1], found[1])
            ),
            text[1:-1],
            flags=re.DOTALL,
        )
    )


@lru_cache(maxsize=4096)
def parse(text: str) -> Node:
    """The tree of an expression. Raises FhirPathError."""
    found = _Parser(text).whole()
    _refuse_depth(found)
    return found


def operands(node: Binary, only: str = "") -> tuple[Node, list[tuple[str, Node]]]:
    """The first operand of a row of operators, of one kind or any, and each operator with what stands at its right."""
    rest: list[tuple[str, Node]] = []
    first: Node = node
    while isinstance(first, Binary) and only in ("", first.operator):
        rest.append((first.operator, first.right))
        first = first.left
    return first, rest[::-1]


def parts(node: Node) -> tuple[Node, ...]:
    """What a tree is made of, the row of operators at its top as one."""
    match node:
        case Literal() | Variable():
            return ()
        case Member(of, _):
            return () if of is None else (of,)
        case Call(of, _, arguments):
            return arguments if of is None else (of, *arguments)
        case Index(of, index):
            return of, index
        case Unary(_, of) | OfType(_, of, _):
            return (of,)
        case Binary():
            first, rest = operands(node)
            return first, *(right for _, right in rest)


def pattern_literals(tree: Node) -> Iterator[str]:
    """The patterns that stand written out in an expression."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        waiting += parts(node)
        match node:
            case Call(_, "matches" | "matchesFull" | "replaceMatches", (Literal("string", text), *_)):
                yield text
            case _:
                pass


def _refuse_depth(tree: Node) -> None:
    """Whoever goes through a tree calls themselves for each of its parts, which Python allows so often only."""
    level, depth = [tree], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise FhirPathError("nested too deep")
        level = [part for node in level for part in parts(node)]


class _Parser:
    def __init__(self, text: str) -> None:
        if len(text) > LONGEST:
            raise FhirPathError(f"longer than {LONGEST} characters")
        self._tokens: list[tuple[str, str]] = []
        place = 0
        token = re.compile(_TOKEN, re.VERBOSE | re.DOTALL)
        while place < len(text):
            found = token.match(text, place)
            if found is None:
                raise FhirPathError(f"unexpected sign at {place + 1}: {text[place : place + 10]!r}")
            if found.lastgroup != "space":
                kind = found.lastgroup or ""
                # The innermost named group is the one wanted; unnamed ones do not count as lastgroup.
                self._tokens.append((kind, found.group()))
            place = found.end()
        self._tokens.append(("end", ""))
        self._at = 0
        self._depth = 0

    @property
    def _next(self) -> tuple[str, str]:
        return self._tokens[self._at]

    def _take(self, *texts: str) -> bool:
        kind, text = self._next
        if kind in ("sign", "word") and text in texts:
            self._at += 1
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._take(text):
            raise FhirPathError(f"expected {text!r} and not {self._next[1] or 'the end'!r}")

    def whole(self) -> Node:
        found = self._level(0)
        if self._next[0] != "end":
            raise FhirPathError(f"unexpected {self._next[1]!r}")
        return found

    def _level(self, loosest: int) -> Node:
        """Operands with the operators between them that bind at least as tight as ``loosest``."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise FhirPathError("nested too deep")
        left = self._unary()
        while True:
            kind, operator = self._next
            binds = _BINDS.get(operator, -1) if kind in ("sign", "word") else -1
            if binds < loosest:
                break
            self._at += 1
            if operator in ("is", "as"):
                left = OfType(operator, left, self._type())
            else:
                left = Binary(operator, left, self._level(binds + 1))
        self._depth -= 1
        return left

    def _type(self) -> str:
        name = self._identifier()
        while self._take("."):
            name = f"{name}.{self._identifier()}"
        return name

    def _identifier(self) -> str:
        kind, text = self._next
        if kind not in ("word", "quoted"):
            raise FhirPathError(f"expected a name and not {text or 'the end'!r}")
        self._at += 1
        return unescape(text) if kind == "quoted" else text

    def _unary(self) -> Node:
        signs: list[str] = []
        while self._next in (("sign", "+"), ("sign", "-")):
            signs.append(self._next[1])
            self._at += 1
        found = self._path()
        if len(signs) > DEEPEST:
            raise FhirPathError("nested too deep")
        for sign in reversed(signs):
            found = Unary(sign, found)
        return found

    def _path(self) -> Node:
        left = self._term()
        steps = 0
        while True:
            steps += 1
            if steps > DEEPEST:
                raise FhirPathError(f"more than {DEEPEST} steps in a row")
            if self._take("."):
                if self._next[0] == "dollar":
                    raise FhirPathError(f"{self._next[1]} cannot stand after a dot")
                left = self._invocation(left)
            elif self._take("["):
                index = self._level(0)
                self._expect("]")
                left = Index(left, index)
            else:
                return left

    def _invocation(self, of: Node | None) -> Node:
        name = self._identifier()
        if not self._take("("):
            return Member(of, name)
        arguments: list[Node] = []
        if not self._take(")"):
            arguments.append(self._level(0))
            while self._take(","):
                arguments.append(self._level(0))
            self._expect(")")
        return Call(of, name, tuple(arguments))

    def _term(self) -> Node:
        kind, text = self._next
        if kind == "sign":
            if self._take("("):
                inner = self._level(0)
                self._expect(")")
                return inner
            if self._take("{"):
                self._expect("}")
                return Literal("empty", "")
            raise FhirPathError(f"unexpected {text!r}")
        if kind == "end":
            raise FhirPathError("the expression ends too early")
        if kind in ("word", "quoted"):
            if kind == "word" and text in ("true", "false"):
                self._at += 1
                return Literal("boolean", text)
            return self._invocation(None)
        self._at += 1
        match kind:
            case "number":
                return self._number(text)
            case "string":
                return Literal("string", unescape(text))
            case "variable":
                name = text[1:]
                return Variable("%" + (name if name[0].isalpha() or name[0] == "_" else unescape(name)))
            case "dollar":
                return Variable(text)
            case _:
                return Literal(kind, text[2:] if kind == "time" else text[1:])

    def _number(self, text: str) -> Node:
        kind, unit = self._next
        if kind == "word" and unit in _UNITS:
            self._at += 1
            return Literal("quantity", unit, Decimal(text))
        if kind == "string":
            self._at += 1
            return Literal("quantity", f"'{unescape(unit)}'", Decimal(text))
        return Literal("number", text, Decimal(text))

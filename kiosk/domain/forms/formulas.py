"""The expressions of one form, and what each looks at: made once for a form, whoever fills it in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.fhir.path import FhirPathError, parse
from kiosk.domain.forms.dependencies import Links, links_of
from kiosk.domain.forms.model import Expression, Form, Item

# An expression that looks at more items than these is evaluated after every answer.
MOST_READ = 1_000
FHIRPATH = "text/fhirpath"


class Gives(StrEnum):
    """What an expression decides of its item; the values are the names under which failures are reported."""

    GATE = "enableWhenExpression"
    VALUE = "calculatedExpression"
    OPTIONS = "answerExpression"
    TEXT = "cqf-expression"
    TOGGLE = "toggle"


_KINDS = {
    "enableWhenExpression": Gives.GATE,
    "calculatedExpression": Gives.VALUE,
    "cqf-calculatedValue": Gives.VALUE,
    "answerExpression": Gives.OPTIONS,
    "candidateExpression": Gives.OPTIONS,
    "cqf-expression": Gives.TEXT,
}


@dataclass(frozen=True)
class Formula:
    """One expression of one item. ``reads`` are the keys that it looks at, None for all."""

    item: Item
    kind: Gives
    expression: str
    reads: frozenset[str] | None
    place: int = 0


class Formulas:
    """A form's expressions, with what each looks at."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self._by_link: dict[str, list[str]] = defaultdict(list)
        for item in form.walk():
            self._by_link[item.link_id].append(item.key)
        self._variables: dict[str, list[Expression]] = defaultdict(list)
        for expressions in (form.expressions, *(item.expressions for item in form.walk())):
            for expression in expressions:
                # Every named expression is a variable below the place where it stands (SDC, 3.2).
                if expression.name:
                    self._variables[expression.name].append(expression)
        self._seen: dict[str, Links | None] = {}
        self._variable_keys: dict[str, frozenset[str] | None] = {}
        self._asking: set[str] = set()
        self.all: list[Formula] = []
        for item in form.walk():
            for expression in item.expressions:
                kind = _KINDS.get(expression.kind)
                if kind and expression.language == FHIRPATH:
                    self.all.append(
                        Formula(
                            item, kind, expression.expression, self.keys(self._links(expression.expression))
                        )
                    )
            for place, toggle in enumerate(item.toggles):
                reads = self.keys(self._links(toggle.expression))
                self.all.append(Formula(item, Gives.TOGGLE, toggle.expression, reads, place))
        self.readers: dict[str, list[int]] = defaultdict(list)
        self.all_readers: list[int] = []
        for index, formula in enumerate(self.all):
            if formula.reads is None:
                self.all_readers.append(index)
            for key in formula.reads or ():
                self.readers[key].append(index)

    def _links(self, expression: str) -> Links | None:
        try:
            return links_of(parse(expression), self.variable_links)
        except FhirPathError:
            return frozenset()

    def variable_links(self, name: str) -> Links | None:
        """The linkIds that a variable sees through all that it names; None for all."""
        if name in self._asking:
            return frozenset()
        if name not in self._seen:
            self._asking.add(name)
            total: Links | None = frozenset()
            for expression in self._variables.get(name, ()):
                links = self._links(expression.expression) if expression.language == FHIRPATH else frozenset()
                total = None if total is None or links is None else total | links
            self._asking.discard(name)
            self._seen[name] = total
        return self._seen[name]

    def variable_keys(self, name: str) -> frozenset[str] | None:
        """The keys of items that a variable sees; None for all."""
        if name not in self._variable_keys:
            self._variable_keys[name] = self.keys(self.variable_links(name))
        return self._variable_keys[name]

    def keys(self, links: Links | None) -> frozenset[str] | None:
        """The keys of items by linkId, with all below them."""
        if links is None:
            return None
        found: set[str] = set()
        for link in links:
            for key in self._by_link.get(link, ()):
                found |= self.form.subtrees[key]
                if len(found) > MOST_READ:
                    return None
        return frozenset(found)

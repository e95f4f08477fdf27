"""What a form works out by itself: enablement by expression, calculated answers, texts and permitted answers.

Loaded only for a form that brings expressions. One answer re-evaluates what looks at it, and what looks at that; the
first time everything counts as just answered, so that there is one way and not two.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, assert_never

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path import Environment, FhirPathError, Items, evaluate
from kiosk.domain.fhir.path.system import Item as Found
from kiosk.domain.fhir.path.system import text_of
from kiosk.domain.fhir.values import Value
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.formulas import FHIRPATH, Formula, Formulas, Gives
from kiosk.domain.forms.model import Expression, Item, Option, Path
from kiosk.domain.forms.results import options_of, truth_of, values_of, weight_of
from kiosk.domain.forms.tree import Tree

# How often one expression may change its mind because of another before it is left as it is.
MOST_ROUNDS = 25
# How many steps it takes to begin with an expression, before any of its own.
_EVALUATION = 20
# So many items that may look different are as much work as one step.
_CHANGES_A_STEP = 4


class Calculated(Protocol):
    """What a calculation reads, pays with, and tells what it found."""

    context: Context
    budget: Budget
    tree: Tree

    def paths(self, key: str) -> list[Path]:
        """Every place at which an item is."""

    def set_gate(self, path: Path, is_open: bool) -> None:
        """What an item's enableWhenExpression says."""

    def set_computed(self, path: Path, values: tuple[Value, ...]) -> None:
        """What an item's calculation gives."""

    def set_options(self, path: Path, options: tuple[Option, ...]) -> None:
        """The permitted answers that an expression gives."""

    def set_toggle(self, path: Path, place: int, is_on: bool) -> None:
        """Whether the permitted answers of one of the item's toggles are offered."""

    def set_text(self, path: Path, text: str) -> None:
        """An item's text as an expression gives it."""


class Scope(Mapping[str, Items | Callable[[], Items]]):
    """The variables that an expression at one place may name."""

    def __init__(self, calculation: Calculation, path: Path) -> None:
        self._calculation = calculation
        self._path = path

    def __getitem__(self, name: str) -> Items:
        found = self._calculation.variable(self._path, name)
        if found is None:
            raise KeyError(name)
        return found

    def get(self, name: str, default: Any = None) -> Any:
        found = self._calculation.variable(self._path, name)
        return default if found is None else found

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0


class Calculation:
    """The expressions of one form at work on one sheet."""

    def __init__(self, sheet: Calculated, formulas: Formulas) -> None:
        self._sheet = sheet
        self._formulas = formulas
        self._form = formulas.form
        self._variables: dict[tuple[Path, str], Items] = {}
        self._asking: set[tuple[Path, str]] = set()
        self._dirty: list[int] = list(range(len(formulas.all)))
        self._queued = set(self._dirty)
        self.failures: dict[tuple[str, str], str] = {}
        # The linkId of the first item whose expression changed its mind for ever; it was left as it was.
        self.restless = ""
        self._owed = 0
        self._memo: dict[str, tuple[Found, Items]] = {}
        self.evaluated = 0

    # What has changed

    @property
    def settled(self) -> bool:
        """Nothing waits to be evaluated."""
        return not self._dirty

    def changed(self, keys: Iterable[str]) -> None:
        """The answers or the presence of these items are new."""
        touched = set(keys)
        self._owed += len(touched) // _CHANGES_A_STEP
        for index in self._formulas.all_readers:
            self._queue(index)
        for key in touched:
            for index in self._formulas.readers.get(key, ()):
                self._queue(index)
        # Paid for when it is worked out: whoever answers is not refused.
        self._owed += len(self._variables)
        for place in list(self._variables):
            seen = self._formulas.variable_keys(place[1])
            if seen is None or not seen.isdisjoint(touched):
                del self._variables[place]

    def recount(self, keys: Iterable[str]) -> None:
        """Instances of these items have come or gone: their own expressions are asked anew."""
        wanted = set(keys)
        for index, formula in enumerate(self._formulas.all):
            if formula.item.key in wanted:
                self._queue(index)
        self._variables.clear()

    def _queue(self, index: int) -> None:
        if index not in self._queued:
            self._queued.add(index)
            heapq.heappush(self._dirty, index)

    def settle(self) -> None:
        """Evaluate what waits, in the form's order, until nothing changes any more. Raises OverBudget."""
        rounds: Counter[int] = Counter()
        while self._dirty:
            owed, self._owed = self._owed, 0
            self._sheet.budget.spend(1 + owed)
            index = heapq.heappop(self._dirty)
            self._queued.discard(index)
            rounds[index] += 1
            if rounds[index] > MOST_ROUNDS:
                formula = self._formulas.all[index]
                self.failures[formula.item.link_id, formula.kind] = "it never comes to rest"
                self.restless = self.restless or formula.item.link_id
                continue
            self._work_out(self._formulas.all[index])

    def _work_out(self, formula: Formula) -> None:
        budget = self._sheet.budget
        budget.link_id = formula.item.link_id
        for path in self._sheet.paths(formula.item.key):
            budget.spend(_EVALUATION)
            found = self._evaluated(formula.expression, path, formula.item.link_id, formula.kind)
            match formula.kind:
                case Gives.GATE:
                    self._sheet.set_gate(path, truth_of(found))
                case Gives.VALUE:
                    self._sheet.set_computed(path, values_of(formula.item, found))
                case Gives.OPTIONS:
                    self._sheet.set_options(path, options_of(found))
                case Gives.TOGGLE:
                    self._sheet.set_toggle(path, formula.place, truth_of(found))
                case Gives.TEXT:
                    text = text_of(found[0]) if len(found) == 1 else None
                    self._sheet.set_text(path, text or "")
                case _:
                    assert_never(formula.kind)

    # Evaluating

    def _evaluated(self, expression: str, path: Path, link_id: str, kind: str) -> Items:
        self.evaluated += 1
        try:
            found = self.ask(expression, path)
        except FhirPathError as error:
            self.failures[link_id, kind] = str(error)
            return []
        self.failures.pop((link_id, kind), None)
        return found

    def ask(self, expression: str, path: Path) -> Items:
        """What an expression gives at ``path``, () for the form. Raises FhirPathError, OverBudget."""
        around = Environment(
            self._sheet.context.now,
            Scope(self, path),
            weight_of,
            budget=self._sheet.budget,
            memo=self._memo,
        )
        return evaluate(expression, [self._focus(path)], around)

    def holds(self, expression: str, path: Path) -> bool | None:
        """Whether a rule holds at ``path``; None where it cannot be evaluated. Raises OverBudget."""
        self._sheet.budget.link_id = self._form.by_key[path[-1][0]].link_id if path else ""
        try:
            found = self.ask(expression, path)
        except FhirPathError as error:
            self.failures[self._form.by_key[path[-1][0]].link_id if path else "", "constraint"] = str(error)
            return None
        return None if not found else truth_of(found)

    def initial(self, item: Item, path: Path) -> tuple[Value, ...] | None:
        """What the form's initialExpression gives; None where it has none or it gives nothing."""
        for expression in item.expressions:
            if expression.kind == "initialExpression" and expression.language == FHIRPATH:
                self._sheet.budget.link_id = item.link_id
                return values_of(
                    item, self._evaluated(expression.expression, path, item.link_id, expression.kind)
                )
        return None

    def _focus(self, path: Path) -> Found:
        return self._sheet.tree.node(path) if path else self._sheet.tree.response()

    def variable(self, path: Path, name: str) -> Items | None:
        """The value of a variable as seen from ``path``; None where there is none."""
        match name:
            case "resource" | "rootResource":
                return [self._sheet.tree.response()]
            case "context":
                return [self._focus(path)]
            case "questionnaire":
                return [self._form.outline]
            case "qitem":
                return [self._form.by_key[path[-1][0]].source] if path else []
            case _:
                pass
        for depth in range(len(path), -1, -1):
            holder = self._form.by_key[path[depth - 1][0]] if depth else self._form
            for expression in holder.expressions:
                if expression.name == name:
                    return self._variable(expression, path[:depth], name)
        given = self._sheet.context.resources.get(name)
        return None if given is None else [given]

    def _variable(self, expression: Expression, path: Path, name: str) -> Items:
        place = (path, name)
        if place in self._variables:
            return self._variables[place]
        if expression.language != FHIRPATH:
            # A query to a server: there is none, so it found nothing.
            return []
        if place in self._asking:
            raise FhirPathError(f"%{name} asks for itself")
        self._asking.add(place)
        try:
            found = self.ask(expression.expression, path)
        finally:
            self._asking.discard(place)
        self._variables[place] = found
        return found

"""What a form works out by itself: enablement by expression, calculated answers, texts and permitted answers.

Loaded only for a form that brings expressions. One answer re-evaluates what looks at it, and what looks at that; the
first time everything counts as just answered, so that there is one way and not two.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kiosk.domain.fhirpath import FhirPathError, Items, Surroundings, evaluate, parse
from kiosk.domain.fhirpath.system import Item as Found
from kiosk.domain.fhirpath.system import number, quantity, text_of
from kiosk.domain.forms.dependencies import Links, links_of
from kiosk.domain.forms.model import Expression, Form, Item, ItemType, Option, Path, Text
from kiosk.domain.forms.values import (
    Coding,
    DateTime,
    PartialDate,
    Quantity,
    Time,
    Uri,
    Value,
    same,
    value_from_json,
)

if TYPE_CHECKING:
    from kiosk.domain.forms.sheet import Sheet

# How often one expression may change its mind because of another before it is left as it is.
MOST_ROUNDS = 25
# How many steps it takes to begin with an expression, before any of its own.
_EVALUATION = 20
# So many items that may look different are as much work as one step.
_CHANGES_A_STEP = 4
# An expression that looks at more items than these is evaluated after every answer.
MOST_READ = 1_000
FHIRPATH = "text/fhirpath"
TOGGLE = "toggle"
GATE, VALUE, OPTIONS, TEXT = (
    "enableWhenExpression",
    "calculatedExpression",
    "answerExpression",
    "cqf-expression",
)
_KINDS = {
    "enableWhenExpression": GATE,
    "calculatedExpression": VALUE,
    "cqf-calculatedValue": VALUE,
    "answerExpression": OPTIONS,
    "candidateExpression": OPTIONS,
    "cqf-expression": TEXT,
}


@dataclass(frozen=True)
class Formula:
    """One expression of one item. ``reads`` are the keys that it looks at, None for all."""

    item: Item
    kind: str
    expression: str
    reads: frozenset[str] | None
    place: int = 0


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


class Plan:
    """A form's expressions, with what each looks at. Made once for a form."""

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
        self.formulas: list[Formula] = []
        for item in form.walk():
            for expression in item.expressions:
                kind = _KINDS.get(expression.kind)
                if kind and expression.language == FHIRPATH:
                    self.formulas.append(
                        Formula(
                            item, kind, expression.expression, self.keys(self._links(expression.expression))
                        )
                    )
            for place, toggle in enumerate(item.toggles):
                reads = self.keys(self._links(toggle.expression))
                self.formulas.append(Formula(item, TOGGLE, toggle.expression, reads, place))
        self.readers: dict[str, list[int]] = defaultdict(list)
        self.all_readers: list[int] = []
        for index, formula in enumerate(self.formulas):
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


class Calculation:
    """The expressions of one form at work on one sheet."""

    def __init__(self, sheet: Sheet, plan: Plan) -> None:
        self._sheet = sheet
        self._plan = plan
        self._form = plan.form
        self._variables: dict[tuple[Path, str], Items] = {}
        self._asking: set[tuple[Path, str]] = set()
        self._dirty: list[int] = list(range(len(plan.formulas)))
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
        for index in self._plan.all_readers:
            self._queue(index)
        for key in touched:
            for index in self._plan.readers.get(key, ()):
                self._queue(index)
        # Paid for when it is worked out: whoever answers is not refused.
        self._owed += len(self._variables)
        for place in list(self._variables):
            seen = self._plan.variable_keys(place[1])
            if seen is None or not seen.isdisjoint(touched):
                del self._variables[place]

    def recount(self, keys: Iterable[str]) -> None:
        """Instances of these items have come or gone: their own expressions are asked anew."""
        wanted = set(keys)
        for index, formula in enumerate(self._plan.formulas):
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
                formula = self._plan.formulas[index]
                self.failures[formula.item.link_id, formula.kind] = "it never comes to rest"
                self.restless = self.restless or formula.item.link_id
                continue
            self._work_out(self._plan.formulas[index])

    def _work_out(self, formula: Formula) -> None:
        budget = self._sheet.budget
        budget.link_id = formula.item.link_id
        for path in self._sheet.paths(formula.item.key):
            budget.spend(_EVALUATION)
            found = self._evaluated(formula.expression, path, formula.item.link_id, formula.kind)
            match formula.kind:
                case "enableWhenExpression":
                    self._sheet.set_gate(path, truth_of(found))
                case "calculatedExpression":
                    self._sheet.set_computed(path, values_of(formula.item, found))
                case "answerExpression":
                    self._sheet.set_options(path, options_of(found))
                case "toggle":
                    self._sheet.set_toggle(path, formula.place, truth_of(found))
                case _:
                    text = text_of(found[0]) if len(found) == 1 else None
                    self._sheet.set_text(path, text or "")

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
        around = Surroundings(
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


def truth_of(found: Items) -> bool:
    """Whether a condition is met: exactly one true."""
    return len(found) == 1 and found[0] is True


def weight_of(found: Found) -> Decimal | int | None:
    """The score that the form gives to a coded answer."""
    weight = getattr(found, "weight", None)
    return weight if isinstance(weight, int | Decimal) else None


def values_of(item: Item, found: Items) -> tuple[Value, ...]:
    """What came of an expression as answers to ``item``; what is none of its type is left out."""
    values = [value for entry in found if (value := value_of(item, entry)) is not None]
    return tuple(values if item.repeats else values[:1])


def value_of(item: Item, found: Found) -> Value | None:
    """One result as an answer of the item's type; None where it is none."""
    match item.type:
        case ItemType.BOOLEAN:
            return found if isinstance(found, bool) else None
        case ItemType.INTEGER | ItemType.DECIMAL:
            return _number_of(item, found)
        case ItemType.QUANTITY:
            return _quantity_of(item, found)
        case ItemType.DATE:
            return _date_of(found)
        case ItemType.DATE_TIME:
            return _moment_of(found)
        case ItemType.TIME:
            return _time_of(found)
        case ItemType.CHOICE | ItemType.OPEN_CHOICE:
            return _choice_of(item, found)
        case ItemType.STRING | ItemType.TEXT:
            shown = text_of(found)
            if shown is None and isinstance(found, Mapping):
                shown = str(found.get("display") or found.get("code") or "") or None
            return shown or None
        case ItemType.URL:
            shown = text_of(found)
            return Uri(shown) if shown else None
        case _:
            return None


def _number_of(item: Item, found: Found) -> Value | None:
    amount = number(found)
    if amount is None and (measured := quantity(found)) is not None:
        amount = measured.value
    if amount is None or item.type is ItemType.DECIMAL:
        return None if amount is None else Decimal(amount)
    return int(amount) if amount == int(amount) else Decimal(amount)


def _quantity_of(item: Item, found: Found) -> Value | None:
    if isinstance(found, Mapping):
        try:
            return value_from_json("Quantity", found)
        except ValueError:
            return None
    measured = quantity(found)
    if measured is None:
        return None
    if measured.unit in ("1", ""):
        return Quantity(measured.value, item.unit)
    return Quantity(measured.value, measured.unit.strip("'"))


def _date_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return PartialDate.parse(text[:10]) if text and not isinstance(found, bool | int | Decimal) else None
    except ValueError:
        return None


def _moment_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return DateTime(text) if text and not isinstance(found, bool | int | Decimal) else None
    except ValueError:
        return None


def _time_of(found: Found) -> Value | None:
    text = text_of(found)
    try:
        return Time(text) if text else None
    except ValueError:
        return None


def _choice_of(item: Item, found: Found) -> Value | None:
    if isinstance(found, Mapping):
        try:
            wanted = value_from_json("Coding", found)
        except ValueError:
            return None
        return next((option.value for option in item.options if same(option.value, wanted)), wanted)
    if isinstance(found, bool):
        return None
    text = text_of(found)
    for option in item.options:
        value = option.value
        if isinstance(value, Coding) and text in (value.code, value.display):
            return value
        if not isinstance(value, Coding) and text is not None and text == text_of(value):
            return value
    return text if item.type is ItemType.OPEN_CHOICE or not item.options else None


def options_of(found: Items) -> tuple[Option, ...]:
    """Results as permitted answers."""
    options = []
    for entry in found:
        try:
            if isinstance(entry, Mapping):
                coding = value_from_json("Coding", entry)
                shown = coding.display or coding.code if isinstance(coding, Coding) else ""
                options.append(Option(coding, Text(shown)))
            elif (text := text_of(entry)) is not None:
                options.append(Option(entry if isinstance(entry, str | int) else text, Text(text)))
        except ValueError:
            continue
    return tuple(options)

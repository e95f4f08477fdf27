"""All answers of one form, by where they live, which items are enabled by them, and what the form makes of them.

One file, though long: an answer enables, and only what is enabled is an answer; both are forgotten together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.budget import Budget, OverBudget
from kiosk.domain.fhir.values import Value, compare, likeness, same
from kiosk.domain.forms.answers import Fault, Judged, judge
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.drafts import Draft, draft_of, option_key
from kiosk.domain.forms.model import EnableWhen, Form, Item, Operator, Option, Path
from kiosk.domain.forms.tree import Tree

if TYPE_CHECKING:
    from kiosk.domain.forms.calculation import Calculation

_ORDERS = {
    Operator.GREATER: (1,),
    Operator.LESS: (-1,),
    Operator.GREATER_OR_EQUAL: (0, 1),
    Operator.LESS_OR_EQUAL: (-1, 0),
}
# How many steps it takes to find one condition's question and to look at its answers: about six microseconds.
_CONDITION = 4


class Sheet:
    """Drafts by path, and how often each repeating group is there.

    The path of a question ends with (its key, 0); below a repeating group the instance counts the group.
    """

    def __init__(self, form: Form, context: Context | None = None, *, initial: bool = True) -> None:
        """``initial``: whether questions begin with the form's initial values; not so in a response begun before."""
        self._form = form
        self._initial = initial
        self.context = context or Context()
        # What one touch may cost; renewed by whoever takes the touch.
        self.budget = Budget(clock=self.context.ticks)
        # Set for good once the form has asked for more: nothing is worked out any more, and every answer stays.
        self.exceeded: OverBudget | None = None
        self.tree = Tree(form, self)
        self._drafts: dict[Path, Draft] = {}
        self._instances: dict[Path, int] = {}
        self._enabled: dict[str, dict[Path, bool]] = defaultdict(dict)
        self._gates: dict[Path, bool] = {}
        self._computed: dict[Path, tuple[Value, ...]] = {}
        self._options: dict[Path, tuple[Option, ...]] = {}
        self._texts: dict[Path, str] = {}
        self._toggles: dict[Path, dict[int, bool]] = {}
        self._held: dict[str, list[list[int]]] = {}
        self._settling = False
        self._judged: dict[str, dict[Path, Judged]] = defaultdict(dict)
        # Another number whenever anything may look different.
        self.revision = 0
        # Another number whenever an item may have come or gone.
        self.presence = 0
        self.calculation: Calculation | None = None
        if form.calculates:
            # FHIRPath is loaded with the first form that needs it.
            from kiosk.domain.forms.calculation import Calculation
            from kiosk.domain.forms.formulas import Formulas

            self.calculation = Calculation(self, form.once(Formulas))

    # What changes

    def _changed(self, keys: Iterable[str]) -> None:
        """Forget what followed from these items; the expressions that see them wait for `_settle`."""
        keys = tuple(keys)
        reached = {below for key in keys for below in self._form.reach[key]}
        if not self._form.conditional.isdisjoint(reached):
            self.presence += 1
        self.revision += 1
        for key in reached:
            self._enabled.pop(key, None)
            self._judged.pop(key, None)
        self.tree.forget(reached)
        if self.calculation is not None:
            self.calculation.changed(reached)

    def _settle(self) -> None:
        if self.calculation is None or self._settling or self.calculation.settled or self.exceeded:
            return
        self._settling = True
        try:
            self.calculation.settle()
        except OverBudget as error:
            self.give_up(error)
        finally:
            self._settling = False

    def give_up(self, error: OverBudget) -> None:
        """Work out nothing any more; what was answered stays."""
        self.exceeded = error
        self.revision += 1

    def settle(self) -> None:
        """Work out what waits; reading does it too."""
        self._settle()

    def touched(self, path: Path) -> None:
        """The draft at ``path`` was edited: it is the patient's own now."""
        self._computed.pop(path, None)
        self._changed((path[-1][0],))

    def set_gate(self, path: Path, is_open: bool) -> None:
        """What an item's enableWhenExpression says."""
        if self._gates.get(path, False) != is_open:
            self._gates[path] = is_open
            self.presence += 1
            self._changed(self._form.subtrees[path[-1][0]])

    def set_computed(self, path: Path, values: tuple[Value, ...]) -> None:
        """What an item's calculation gives; it replaces what stood there when it is new."""
        if self._computed.get(path) != values:
            self._computed[path] = values
            self._drafts[path] = draft_of(self.item_at(path), values)
            self._changed((path[-1][0],))

    def set_options(self, path: Path, options: tuple[Option, ...]) -> None:
        """The permitted answers that an expression gives."""
        if self._options.get(path) != options:
            self.budget.spend(len(options))
            kept = self.values(path)
            self._options[path] = options
            self._drafts[path] = draft_of(self.item_at(path), kept)
            self._changed((path[-1][0],))

    def set_toggle(self, path: Path, place: int, is_on: bool) -> None:
        """Whether the permitted answers of one of the item's toggles are offered."""
        known = self._toggles.setdefault(path, {})
        if known.get(place) == is_on:
            return
        known[place] = is_on
        item = self._form.by_key[path[-1][0]]
        self.budget.spend(len(item.options))
        offered = [
            option
            for option, toggles in zip(item.options, self._toggles_of(item), strict=True)
            if not toggles or any(known.get(number, False) for number in toggles)
        ]
        self.set_options(path, tuple(offered))

    def _toggles_of(self, item: Item) -> list[list[int]]:
        """For each permitted answer the toggles that it hangs on."""
        if item.key not in self._held:
            alike: dict[str, list[tuple[int, Value]]] = defaultdict(list)
            for number, toggle in enumerate(item.toggles):
                for value in toggle.values:
                    alike[likeness(value)].append((number, value))
            self._held[item.key] = [
                [number for number, value in alike[likeness(option.value)] if same(option.value, value)]
                for option in item.options
            ]
        return self._held[item.key]

    def set_text(self, path: Path, text: str) -> None:
        """An item's text as an expression gives it."""
        self._texts[path] = text
        self.revision += 1

    # What is there

    def item_at(self, path: Path) -> Item:
        """The item at ``path``, with the permitted answers that it has there."""
        item = self._form.by_key[path[-1][0]]
        options = self._options.get(path)
        return item if options is None else replace(item, options=options, options_missing=not options)

    def text_at(self, path: Path) -> str:
        """The text that an expression gives to the item; empty where there is none."""
        self._settle()
        return self._texts.get(path, "")

    def draft(self, path: Path) -> Draft:
        """The draft at ``path``, begun with the form's initial values. After a change of it call `touched`."""
        self._settle()
        return self._draft(path)

    def _draft(self, path: Path) -> Draft:
        if path not in self._drafts:
            item = self.item_at(path)
            if not self._initial:
                self._drafts[path] = Draft()
                return self._drafts[path]
            selected = [option_key(index) for index, option in enumerate(item.options) if option.selected]
            values = item.initial
            if self.calculation is not None and item.expressions:
                self._drafts[path] = Draft()
                calculated = self._calculated_initial(item, path)
                values = calculated if calculated is not None else values
                # Whoever asked meanwhile was told of an empty one, and the response stands without it.
                self._judged[path[-1][0]].pop(path, None)
                self.tree.forget((item.key,))
            draft = draft_of(item, values)
            if selected and not draft.chosen:
                draft.chosen = selected if item.repeats else selected[:1]
            self._drafts[path] = draft
        return self._drafts[path]

    def _calculated_initial(self, item: Item, path: Path) -> tuple[Value, ...] | None:
        if self.calculation is None or self.exceeded:
            return None
        try:
            return self.calculation.initial(item, path)
        except OverBudget as error:
            # Within another item's work it is that which ends.
            if self._settling:
                raise
            self.give_up(error)
            return None

    def put(self, path: Path, draft: Draft) -> None:
        """Replace the draft at ``path``."""
        self._drafts[path] = draft
        self.touched(path)

    def give(self, path: Path, values: tuple[Value, ...]) -> None:
        """Take ``values`` as they are, as an earlier response has them, whether the screen could enter them or not."""
        self._computed[path] = values
        self._drafts[path] = draft_of(self.item_at(path), values)
        self._changed((path[-1][0],))

    def values(self, path: Path) -> tuple[Value, ...]:
        """What of the draft at ``path`` can be kept, enabled or not."""
        self._settle()
        computed = self._computed.get(path)
        if computed is not None:
            return computed
        return self._judge(path)[0]

    def fault(self, path: Path) -> Fault | None:
        """What is wrong with the draft at ``path``, so that some of it cannot be kept."""
        self._settle()
        return self._judge(path)[1]

    def _judge(self, path: Path) -> Judged:
        known = self._judged[path[-1][0]]
        if path not in known:
            item = self.item_at(path)
            draft = self._draft(path)
            try:
                found = judge(item, draft, self.context.offset, self.budget)
            except OverBudget as error:
                error.link_id = item.link_id
                if self._settling:
                    raise
                self.give_up(error)
                # Not judged by its pattern any more: it is the desk's now, with all that was typed.
                found = judge(replace(item, regex=""), draft, self.context.offset, self.budget)
            known[path] = found
        return known[path]

    def keeps(self, path: Path) -> bool:
        """Whether a question's answer belongs into the response: it is enabled, or nobody can say any more."""
        return self.enabled(path) or (self.exceeded is not None and path in self._drafts)

    def count(self, group: Path) -> int:
        """How many instances a group has; ``group`` ends with (its key, 0). At least one."""
        return self._instances.get(group, 1)

    def set_count(self, group: Path, count: int) -> None:
        """Let a repeating group have ``count`` instances."""
        self._instances[group] = max(1, count)
        self._recount(group)

    def _recount(self, group: Path) -> None:
        """Instances have come, gone or moved: everything below is new."""
        below = self._form.subtrees[group[-1][0]]
        self.presence += 1
        self._changed(below)
        if self.calculation is not None:
            self.calculation.recount(below)

    def remove_instance(self, group: Path, instance: int) -> None:
        """Take one instance of a group away; those after it move up."""
        depth, key = len(group) - 1, group[-1][0]

        def moved(path: Path) -> Path | None:
            if len(path) <= depth or path[:depth] != group[:depth] or path[depth][0] != key:
                return path
            number = path[depth][1]
            if number == instance:
                return None
            return path if number < instance else (*path[:depth], (key, number - 1), *path[depth + 1 :])

        # The group's own count lies at instance 0 of its path and stays there.
        counts = {path: number for path, number in self._instances.items() if path != group}
        self._drafts = {new: draft for old, draft in self._drafts.items() if (new := moved(old)) is not None}
        self._computed = {new: had for old, had in self._computed.items() if (new := moved(old)) is not None}
        self._gates = {new: had for old, had in self._gates.items() if (new := moved(old)) is not None}
        self._options = {new: had for old, had in self._options.items() if (new := moved(old)) is not None}
        self._instances = {
            new: number for old, number in counts.items() if (new := moved(old)) is not None
        } | {group: max(1, self.count(group) - 1)}
        self._recount(group)

    def paths(self, key: str) -> list[Path]:
        """Every place at which an item is."""
        found: list[Path] = [()]
        for step in self._form.chains[key]:
            item = self._form.by_key[step]
            repeated = item.is_group and item.repeats
            found = [
                (*above, (step, instance))
                for above in found
                for instance in range(self.count((*above, (step, 0))) if repeated else 1)
            ]
        return found

    # Enablement

    def enabled(self, path: Path) -> bool:
        """Whether the item at ``path`` and everything above it is enabled; once `exceeded`, what is not known is not.

        Raises OverBudget within the form's own work; whoever else asks is told that it is not.
        """
        self._settle()
        known = self._enabled[path[-1][0]]
        if path not in known:
            if self._form.has_long_ways:
                self._know_before(path)
            self._decide(path)
        return known[path]

    def _decide(self, path: Path) -> None:
        above = path[:-1]
        self._enabled[path[-1][0]][path] = (not above or self.enabled(above)) and self._own(path)

    def _know_before(self, path: Path) -> None:
        """Find out what a long row of conditions hangs on from its far end, and not by asking ever deeper."""
        waiting = [path]
        begun: set[Path] = set()
        while waiting and self.exceeded is None:
            now = waiting[-1]
            if now in begun:
                waiting.pop()
                if now != path and now not in self._enabled[now[-1][0]]:
                    self._decide(now)
                continue
            begun.add(now)
            conditions = self._form.by_key[now[-1][0]].enable_when
            if not self._paid(now, 1 + len(conditions)):
                return
            needed = [
                self._nearest(condition.question, now) for condition in conditions if condition.question
            ]
            needed += [now[:-1]] if now[:-1] else []
            # What was begun waits further down: it hangs on itself, and whoever decides it ends there.
            waiting += [
                need for need in needed if need not in begun and need not in self._enabled[need[-1][0]]
            ]

    def _paid(self, path: Path, steps: int) -> bool:
        """Whether the touch can still pay for work on the item at ``path``; if not, the form is given up."""
        if self.exceeded is not None:
            return False
        try:
            self.budget.spend(steps)
        except OverBudget as error:
            error.link_id = self._form.by_key[path[-1][0]].link_id
            # Within the form's own work it is that which ends.
            if self._settling:
                raise
            self.give_up(error)
            return False
        return True

    def _own(self, path: Path) -> bool:
        item = self._form.by_key[path[-1][0]]
        if item.enable_expression:
            return self._gates.get(path, False)
        if not item.enable_when:
            return True
        met = (self._paid(path, _CONDITION) and self._met(condition, path) for condition in item.enable_when)
        return (all(met) if item.enable_all else any(met)) and self.exceeded is None

    def _met(self, condition: EnableWhen, path: Path) -> bool:
        answers = self._answers_for(condition.question, path) if condition.question else ()
        operator, wanted = condition.operator, condition.answer
        if operator is Operator.EXISTS:
            return bool(answers) == (wanted is not False)
        if operator is None or wanted is None:
            return False
        if operator is Operator.EQUAL:
            return any(same(answer, wanted) for answer in answers)
        if operator is Operator.NOT_EQUAL:
            return not any(same(answer, wanted) for answer in answers)
        return any(compare(answer, wanted) in _ORDERS[operator] for answer in answers)

    def _answers_for(self, key: str, path: Path) -> tuple[Value, ...]:
        """The values of the nearest instance of question ``key``; nothing where it is not enabled."""
        target = self._nearest(key, path)
        if not self._form.by_key[key].is_question or not self.enabled(target):
            return ()
        return self.values(target)

    def _nearest(self, key: str, path: Path) -> Path:
        """The same instance of what both stand in; elsewhere the last before, or the first after."""
        before = self._form.positions[key] < self._form.positions[path[-1][0]]
        here = dict(path)
        found: Path = ()
        shared = True
        for step in self._form.chains[key]:
            shared = shared and step in here
            item = self._form.by_key[step]
            if shared:
                instance = here[step]
            elif item.is_group and item.repeats and before:
                instance = self.count((*found, (step, 0))) - 1
            else:
                instance = 0
            found = (*found, (step, instance))
        return found

    def walk(self, items: tuple[Item, ...], above: Path = ()) -> Iterator[tuple[Item, Path]]:
        """Every item with each of its paths, in the form's order."""
        for item in items:
            first: Path = (*above, (item.key, 0))
            for instance in range(self.count(first) if item.is_group and item.repeats else 1):
                path: Path = (*above, (item.key, instance))
                yield item, path
                yield from self.walk(item.items, path)

"""All answers of one form, by where they live, and which items are enabled by them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.forms.answers import Draft, draft_of, judge, option_key
from kiosk.domain.forms.model import EnableWhen, Form, Item, Operator, Path
from kiosk.domain.forms.values import Value, compare, same


class Sheet:
    """Drafts by path, and how often each repeating group is there.

    The path of a question ends with (its key, 0); below a repeating group the instance counts the group.
    """

    def __init__(self, form: Form) -> None:
        self._form = form
        self._drafts: dict[Path, Draft] = {}
        self._instances: dict[Path, int] = {}

    def draft(self, path: Path) -> Draft:
        """The draft at ``path``, begun with the form's initial values."""
        if path not in self._drafts:
            item = self._form.by_key[path[-1][0]]
            selected = [option_key(index) for index, option in enumerate(item.options) if option.selected]
            draft = draft_of(item, item.initial)
            if selected and not draft.chosen:
                draft.chosen = selected if item.repeats else selected[:1]
            self._drafts[path] = draft
        return self._drafts[path]

    def put(self, path: Path, draft: Draft) -> None:
        """Replace the draft at ``path``."""
        self._drafts[path] = draft

    def values(self, path: Path) -> tuple[Value, ...]:
        """What of the draft at ``path`` can be kept, enabled or not."""
        return judge(self._form.by_key[path[-1][0]], self.draft(path))[0]

    def count(self, group: Path) -> int:
        """How many instances a group has; ``group`` ends with (its key, 0). At least one."""
        return self._instances.get(group, 1)

    def set_count(self, group: Path, count: int) -> None:
        """Let a repeating group have ``count`` instances."""
        self._instances[group] = max(1, count)

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
        self._instances = {
            new: number for old, number in counts.items() if (new := moved(old)) is not None
        } | {group: max(1, self.count(group) - 1)}

    def enabled(self, path: Path) -> bool:
        """Whether the item at ``path`` and everything above it is enabled."""
        return self._enabled(path, frozenset())

    def _enabled(self, path: Path, asking: frozenset[Path]) -> bool:
        if path in asking:
            # Two questions that wait for each other: neither counts as answered.
            return False
        asking = asking | {path}
        return all(self._own(path[: depth + 1], asking) for depth in range(len(path)))

    def _own(self, path: Path, asking: frozenset[Path]) -> bool:
        item = self._form.by_key[path[-1][0]]
        if not item.enable_when:
            return True
        met = (self._met(condition, path, asking) for condition in item.enable_when)
        return all(met) if item.enable_all else any(met)

    def _met(self, condition: EnableWhen, path: Path, asking: frozenset[Path]) -> bool:
        answers = self._answers_for(condition.question, path, asking) if condition.question else ()
        operator, wanted = condition.operator, condition.answer
        if operator is Operator.EXISTS:
            return bool(answers) == (wanted is not False)
        if operator is None or wanted is None:
            return False
        if operator is Operator.EQUAL:
            return any(same(answer, wanted) for answer in answers)
        if operator is Operator.NOT_EQUAL:
            return not any(same(answer, wanted) for answer in answers)
        orders = {
            Operator.GREATER: (1,),
            Operator.LESS: (-1,),
            Operator.GREATER_OR_EQUAL: (0, 1),
            Operator.LESS_OR_EQUAL: (-1, 0),
        }[operator]
        return any(compare(answer, wanted) in orders for answer in answers)

    def _answers_for(self, key: str, path: Path, asking: frozenset[Path]) -> tuple[Value, ...]:
        """The values of the nearest instance of question ``key``; nothing where it is not enabled."""
        target = self._nearest(key, path)
        if not self._form.by_key[key].is_question or not self._enabled(target, asking):
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

"""The response as expressions see it: what is enabled and answered now, rebuilt only where it has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Protocol

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.values import Value, decimal_of, same, value_to_json
from kiosk.domain.forms.model import Form, Item, Option, Path


class Answered(Protocol):
    """What a tree is built of: which items are there, and what they are answered with."""

    budget: Budget

    def count(self, group: Path) -> int:
        """How many instances a group has."""

    def enabled(self, path: Path) -> bool:
        """Whether the item is asked at all."""

    def values(self, path: Path) -> tuple[Value, ...]:
        """What a question is answered with."""


class Scored(dict[str, Any]):
    """A JSON object that knows the score of the answer it stands for."""

    __slots__ = ("weight",)
    weight: Decimal | int | None


def scored(item: Item, value: Value, content: Any) -> Any:
    """The content of an answer's value; a coding carries its option's score."""
    if not isinstance(content, dict):
        return content
    found = Scored(content)
    option = chosen(item, value)
    found.weight = _amount(option)
    if option is not None and option.extensions:
        found["extension"] = list(option.extensions)
    return found


def chosen(item: Item, value: Value) -> Option | None:
    """The option that an answer is."""
    return next((option for option in item.options if same(option.value, value)), None)


def _amount(option: Option | None) -> Decimal | int | None:
    """An option's ordinalValue or itemWeight."""
    if option is None or not option.ordinal:
        return None
    try:
        amount = decimal_of(option.ordinal)
    except ValueError:
        return None
    return int(amount) if amount == amount.to_integral_value() else amount


class Tree:
    """QuestionnaireResponse.item as nested JSON, kept by path."""

    def __init__(self, form: Form, sheet: Answered) -> None:
        self._form = form
        self._sheet = sheet
        self._nodes: dict[str, dict[Path, dict[str, Any] | None]] = defaultdict(dict)
        self._response: dict[str, Any] | None = None

    def forget(self, keys: Iterable[str]) -> None:
        """These items are new, and so is everything above them."""
        # Not paid for here: whoever changes an answer must be able to forget.
        self._response = None
        for key in keys:
            for above in self._form.chains[key]:
                self._nodes.pop(above, None)

    def response(self) -> dict[str, Any]:
        """The whole response."""
        if self._response is None:
            self._response = {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": self._form.canonical,
                "status": "in-progress",
                "item": self._below(self._form.items, ()),
            }
        return self._response

    def node(self, path: Path) -> dict[str, Any]:
        """The entry at ``path``; one without content where nothing is there."""
        item = self._form.by_key[path[-1][0]]
        return self._node(item, path) or {"linkId": item.link_id}

    def _below(self, items: tuple[Item, ...], above: Path) -> list[dict[str, Any]]:
        found = []
        self._sheet.budget.spend(len(items))
        for item in items:
            if item.is_group:
                for instance in range(self._sheet.count((*above, (item.key, 0))) if item.repeats else 1):
                    node = self._node(item, (*above, (item.key, instance)))
                    if node is not None:
                        found.append(node)
            elif item.is_question:
                node = self._node(item, (*above, (item.key, 0)))
                if node is not None:
                    found.append(node)
        return found

    def _node(self, item: Item, path: Path) -> dict[str, Any] | None:
        known = self._nodes[item.key]
        if path in known:
            return known[path]
        node: dict[str, Any] | None = None
        if self._sheet.enabled(path):
            if item.is_group:
                below = self._below(item.items, path)
                if below:
                    node = {"linkId": item.link_id, "item": below}
            else:
                node = self._answered(item, path)
        self._nodes[item.key][path] = node
        return node

    def _answered(self, item: Item, path: Path) -> dict[str, Any] | None:
        answers = []
        for value in self._sheet.values(path):
            kind, content = value_to_json(value)
            answer = Scored({f"value{kind}": scored(item, value, content)})
            answer.weight = _amount(chosen(item, value))
            answers.append(answer)
        if not answers:
            return None
        if below := self._below(item.items, path):
            answers[0]["item"] = below
        return {"linkId": item.link_id, "answer": answers}

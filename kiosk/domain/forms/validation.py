"""Whether a QuestionnaireResponse fits its form (FHIR R4, 2.40.4): each thing that is wrong, with its linkId."""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.values import (
    Attachment,
    Coding,
    Quantity,
    Reference,
    Uri,
    Value,
    find_value,
    same,
    value_from_json,
)
from kiosk.domain.forms.constraints import Bound, broken_by, broken_by_count, most_bytes
from kiosk.domain.forms.model import Form, Item, ItemType, Path
from kiosk.domain.forms.response import below, objects
from kiosk.domain.forms.sheet import Sheet

_FINISHED = frozenset({"completed", "amended"})
_KINDS: dict[ItemType, frozenset[str]] = {
    ItemType.BOOLEAN: frozenset({"Boolean"}),
    ItemType.DECIMAL: frozenset({"Decimal", "Integer"}),
    ItemType.INTEGER: frozenset({"Integer"}),
    ItemType.DATE: frozenset({"Date"}),
    ItemType.DATE_TIME: frozenset({"DateTime", "Date"}),
    ItemType.TIME: frozenset({"Time"}),
    ItemType.STRING: frozenset({"String"}),
    ItemType.TEXT: frozenset({"String"}),
    ItemType.URL: frozenset({"Uri"}),
    ItemType.CHOICE: frozenset({"Coding"}),
    ItemType.OPEN_CHOICE: frozenset({"Coding", "String"}),
    ItemType.ATTACHMENT: frozenset({"Attachment"}),
    ItemType.REFERENCE: frozenset({"Reference"}),
    ItemType.QUANTITY: frozenset({"Quantity"}),
}
# Where the permitted answers are not codings, an answer is of their kind.
_PLAIN_OPTIONS = frozenset({"Integer", "Date", "Time", "String", "Reference"})

# The code and the sentence of each demand that an answer may not meet; those on how many there are have their own.
SENTENCES = {
    Bound.PLACES: ("places", "more than {limit} decimal places"),
    Bound.LEAST: ("range", "this is less than is allowed"),
    Bound.MOST: ("range", "this is more than is allowed"),
    Bound.LONGEST: ("length", "longer than {limit} letters"),
    Bound.SHORTEST: ("length", "shorter than {limit} letters"),
    Bound.PATTERN: ("pattern", "this does not look as the form wants it"),
}
# Of a question's answers, and of a group's instances.
COUNTED = {
    Bound.FEWEST: ("too_few", "needs", "is needed"),
    Bound.MOST_ANSWERS: ("too_many", "takes", "is allowed"),
}


@dataclass(frozen=True)
class Issue:
    """One thing wrong: where in the response, with which item, a code and a sentence."""

    path: str
    link_id: str
    code: str
    message: str


def validate(form: Form, response: Mapping[str, Any], sheet: Sheet) -> list[Issue]:
    """Everything wrong with ``response``; ``sheet`` holds its answers. Raises OverBudget."""
    return list(_Validator(form, sheet, response).issues())


class _Validator:
    def __init__(self, form: Form, sheet: Sheet, response: Mapping[str, Any]) -> None:
        self._form = form
        self._sheet = sheet
        self._response = response
        self._finished = response.get("status") in _FINISHED
        self._links = frozenset(item.link_id for item in form.walk())

    def issues(self) -> Iterator[Issue]:
        entries = objects(self._response.get("item"))
        yield from self._level(self._form.items, entries, (), "QuestionnaireResponse.item")
        yield from self._broken_rules(())

    def _level(
        self, items: tuple[Item, ...], entries: list[Mapping[str, Any]], above: Path, where: str
    ) -> Iterator[Issue]:
        by_link = {item.link_id: (place, item) for place, item in reversed(list(enumerate(items)))}
        given: Counter[str] = Counter()
        last = -1
        for index, entry in enumerate(entries):
            at = f"{where}[{index}]"
            link = str(entry.get("linkId", ""))
            if link not in by_link:
                known = link in self._links
                message = "stands at another place of the form" if known else "is not in the form"
                yield Issue(at, link, "unknown", f"'{link}' {message}")
                continue
            place, item = by_link[link]
            if place < last:
                yield Issue(at, link, "order", f"'{link}' is out of the form's order")
            last = max(last, place)
            instance = given[link]
            given[link] += 1
            if instance and not (item.is_group and item.repeats):
                what = "does not repeat" if item.is_group else "may stand here once, with all its answers"
                yield Issue(at, link, "repeated", f"'{link}' {what}")
                continue
            path: Path = (*above, (item.key, instance if item.is_group else 0))
            yield from self._entry(item, entry, path, at)
        for item in items:
            yield from self._missing(item, given[item.link_id], above, where)

    def _missing(self, item: Item, given: int, above: Path, where: str) -> Iterator[Issue]:
        path: Path = (*above, (item.key, 0))
        if not self._finished or not (item.is_group or item.is_question) or not self._sheet.enabled(path):
            return
        if item.required and not given:
            yield Issue(where, item.link_id, "required", f"'{item.link_id}' is required")
        least = item.min_occurs or 0
        if least and item.is_question and not given and not item.required:
            yield Issue(
                where, item.link_id, "too_few", f"'{item.link_id}' needs {least} answers and has none"
            )
        broken = broken_by_count(item, given) if item.is_group and item.repeats and given else None
        if broken is not None:
            code, _, verb = COUNTED[broken.bound]
            yield Issue(where, item.link_id, code, f"'{item.link_id}' {verb} {broken.limit} times")

    def _entry(self, item: Item, entry: Mapping[str, Any], path: Path, at: str) -> Iterator[Issue]:
        answers = objects(entry.get("answer"))
        if not self._sheet.enabled(path):
            yield Issue(
                at, item.link_id, "disabled", f"'{item.link_id}' is not enabled and must not be there"
            )
        if not item.is_question:
            if answers:
                yield Issue(at, item.link_id, "answer", f"'{item.link_id}' is no question and has an answer")
            children = objects(entry.get("item"))
            if item.is_group and item.required and self._finished and not children:
                yield Issue(at, item.link_id, "required", f"'{item.link_id}' is required and empty")
            yield from self._level(item.items, children, path, f"{at}.item")
        else:
            yield from self._answers(item, answers, path, at)
            yield from self._level(item.items, below(entry), path, f"{at}.answer.item")
        yield from self._broken_rules(path)

    def _answers(self, item: Item, answers: list[Mapping[str, Any]], path: Path, at: str) -> Iterator[Issue]:
        link = item.link_id
        if item.required and self._finished and not answers:
            yield Issue(at, link, "required", f"'{link}' is required and has no answer")
        if len(answers) > 1 and not item.repeats:
            yield Issue(at, link, "too_many", f"'{link}' takes one answer and has {len(answers)}")
        broken = broken_by_count(item, len(answers))
        if broken is not None and (self._finished or broken.bound is not Bound.FEWEST):
            code, verb, _ = COUNTED[broken.bound]
            yield Issue(at, link, code, f"'{link}' {verb} {broken.limit} answers and has {len(answers)}")
        here = self._sheet.item_at(path)
        values: list[Value] = []
        for index, answer in enumerate(answers):
            place = f"{at}.answer[{index}]"
            found = find_value(answer, "value")
            if found is None:
                if "item" not in answer:
                    yield Issue(place, link, "empty", f"'{link}' has an answer without a value")
                continue
            kind, content = found
            if kind not in self._permitted(here):
                yield Issue(place, link, "type", f"'{link}' is {item.type.value} and has a value{kind}")
                continue
            try:
                value = value_from_json(kind, content)
            except ValueError as error:
                yield Issue(place, link, "value", f"'{link}': {error}")
                continue
            values.append(value)
            for code, message in _faults(here, value, content, self._sheet.budget):
                yield Issue(place, link, code, f"'{link}': {message}")
        exclusive = [
            option
            for option in here.options
            if option.exclusive and any(same(option.value, v) for v in values)
        ]
        if exclusive and len(values) > 1:
            yield Issue(at, link, "exclusive", f"'{link}' has an answer that excludes every other one")

    @staticmethod
    def _permitted(item: Item) -> frozenset[str]:
        usual = _KINDS.get(item.type, frozenset())
        if not item.options or not item.is_choice:
            return usual
        kinds = {
            "Coding"
            if isinstance(option.value, Coding)
            else "Integer"
            if isinstance(option.value, int)
            else "Reference"
            if isinstance(option.value, Reference)
            else "String"
            if isinstance(option.value, str)
            else type(option.value).__name__.replace("Partial", "")
            for option in item.options
        }
        plain = kinds & _PLAIN_OPTIONS
        return usual if not plain else frozenset(kinds | (usual & {"String"}))

    def _broken_rules(self, path: Path) -> Iterator[Issue]:
        holder: Form | Item = self._form.by_key[path[-1][0]] if path else self._form
        if not holder.constraints or self._sheet.calculation is None:
            return
        link = self._form.by_key[path[-1][0]].link_id if path else ""
        for rule in holder.constraints:
            if rule.is_error and self._sheet.calculation.holds(rule.expression, path) is False:
                yield Issue("", link, "rule", rule.human.base or f"the rule '{rule.key}' does not hold")


def _faults(item: Item, value: Value, content: Any, budget: Budget) -> Iterator[tuple[str, str]]:
    """What is wrong with one answer of the right type."""
    if item.options and not any(_is_option(option.value, value) for option in item.options):
        free = item.type is ItemType.OPEN_CHOICE and isinstance(value, str)
        if not free:
            yield "option", "this is not one of the permitted answers"
    for limit in (item.min_value, item.max_value):
        if isinstance(value, Quantity) and isinstance(limit, Quantity) and not _comparable(value, limit):
            yield "unit", f"{value.unit or value.code} cannot be compared with {limit.unit or limit.code}"
    for broken in broken_by(item, value, budget):
        limit = broken.limit
        if isinstance(value, Quantity) and isinstance(limit, Quantity) and not _comparable(value, limit):
            continue
        code, words = SENTENCES[broken.bound]
        yield code, words.format(limit=limit)
    text = value.text if isinstance(value, Uri) else value
    if isinstance(text, str) and text and not text.strip():
        yield "empty", "only spaces"
    if isinstance(value, Quantity):
        yield from _unit_faults(item, value)
    if isinstance(value, Attachment) and isinstance(content, Mapping):
        yield from _attachment_faults(item, value, content)
    if isinstance(value, Reference):
        kinds = [_last(str(raw)) for raw in _given(item, "questionnaire-referenceResource")]
        kind = value.reference.rpartition("/")[0].rpartition("/")[2]
        if kinds and kind and kind not in kinds:
            yield "reference", f"a reference to {kind} is not allowed"


def _comparable(value: Quantity, limit: Quantity) -> bool:
    """Amounts compare where both say the same unit by its code."""
    return bool(value.code and limit.code) and (value.system, value.code) == (limit.system, limit.code)


def _is_option(option: Value, value: Value) -> bool:
    """The same answer; two codings must agree on the system, where FHIR tells apart what only sounds alike."""
    return same(option, value) and not (
        isinstance(option, Coding)
        and isinstance(value, Coding)
        and bool(option.system and value.system)
        and option.system != value.system
    )


def _unit_faults(item: Item, value: Quantity) -> Iterator[tuple[str, str]]:
    allowed = [raw for raw in _given(item, "questionnaire-unitOption") if isinstance(raw, Mapping)]
    if allowed and not any(
        value.code == str(raw.get("code", "")) and value.system == str(raw.get("system", ""))
        for raw in allowed
    ):
        names = ", ".join(str(raw.get("display") or raw.get("code")) for raw in allowed)
        yield "unit", f"the unit is none of {names}"


def _attachment_faults(
    item: Item, value: Attachment, content: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    allowed = [str(raw) for raw in _given(item, "mimeType")]
    if allowed and value.content_type and not any(_mime_fits(value.content_type, one) for one in allowed):
        yield "mime", f"{value.content_type} is none of {', '.join(allowed)}"
    size: int | None = None
    if value.data:
        try:
            size = len(base64.b64decode(re.sub(r"\s", "", value.data), validate=True))
        except (binascii.Error, ValueError):
            yield "data", "the data is no base64"
    stated = content.get("size")
    if size is not None and isinstance(stated, int) and stated != size:
        yield "size", f"it says {stated} bytes and has {size}"
    largest = most_bytes(item)
    real = size if size is not None else stated
    if largest is not None and isinstance(real, int) and real > largest:
        yield "size", f"more than {item.max_megabytes} MB"


def _mime_fits(given: str, allowed: str) -> bool:
    kind, _, rest = allowed.partition("/")
    return given == allowed or (rest == "*" and given.startswith(f"{kind}/"))


def _given(item: Item, word: str) -> list[Any]:
    """The values of the item's extensions whose address ends with ``word``."""
    return [
        found[1]
        for extension in objects(item.source.get("extension"))
        if _last(str(extension.get("url", ""))) == word and (found := find_value(extension, "value"))
    ]


def _last(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2]

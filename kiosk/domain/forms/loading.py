"""From FHIR R4 Questionnaire JSON to a Form. Tolerant: what is wrong is worked around and told, never a crash.

Only five things refuse a file: it is no Questionnaire, it carries a modifierExtension, which FHIR forbids to ignore
(R4, 2.4.0.1), its conditions go in a circle, or a text of it is larger than any for a patient.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.fhir.values import Value, find_value, value_from_json
from kiosk.domain.forms.extensions import (
    check_expression,
    check_pattern,
    expressions_of,
    refuse_modifiers,
    rules_of,
    said_of,
    tell_left_out,
    toggles_of,
)
from kiosk.domain.forms.lengths import refuse_lengths
from kiosk.domain.forms.model import EnableWhen, Form, FormRefused, Item, ItemType, LoadedForm, Operator
from kiosk.domain.forms.options import Options
from kiosk.domain.forms.raw import flag, objects, shortened, typed, whole_number, word_of
from kiosk.domain.forms.reading import DEEPEST, Reading

# So many items of a circle are named; whoever mends it begins with the first.
_NAMED = 4


def load(raw: Mapping[str, Any], value_sets: Mapping[str, Mapping[str, Any]] | None = None) -> LoadedForm:
    """The form in ``raw``, with everything that was worked around.

    ``value_sets`` are ValueSet resources by url, for permitted answers that are not in the file.

    Raises:
        FormRefused: not a Questionnaire, a modifierExtension that this program does not understand, or conditions
            that go in a circle.
    """
    return _Loader(value_sets or {}).load(raw)


class _Loader:
    """One file becoming a form."""

    def __init__(self, value_sets: Mapping[str, Mapping[str, Any]]) -> None:
        self._reading = Reading()
        self._options = Options(self._reading, value_sets)
        self._keys: set[str] = set()
        self._by_link_id: dict[str, str] = {}
        # How often a linkId has come, so that a thousand of one name are not tried through.
        self._times: dict[str, int] = {}

    def load(self, raw: Mapping[str, Any]) -> LoadedForm:
        if not isinstance(raw, Mapping) or raw.get("resourceType") != "Questionnaire":
            raise FormRefused("Questionnaire", "this is not a FHIR Questionnaire")
        refuse_modifiers(raw, "Questionnaire")
        self._options.learn(raw.get("contained"))
        self._collect_keys(objects(raw.get("item")), 0)
        self._keys.clear()
        self._times.clear()
        items = self._items(raw.get("item"), "Questionnaire.item", 0)
        url = word_of(raw.get("url")) or word_of(raw.get("id"))
        if not url:
            self._reading.note("Questionnaire.url", "", "no_url", "the form has neither url nor id")
        if not items:
            self._reading.note("Questionnaire.item", "", "empty", "the form has no items")
        expressions = tuple(expressions_of(raw))
        constraints = tuple(rules_of(self._reading, raw))
        for expression in (*expressions, *(rule.as_expression for rule in constraints)):
            check_expression(self._reading, expression, "Questionnaire", "")
        form = Form(
            url=url,
            version=word_of(raw.get("version")),
            title=self._reading.text(raw, "title") or self._reading.text(raw, "name"),
            status=word_of(raw.get("status")) or "unknown",
            language=word_of(raw.get("language")),
            items=items,
            expressions=expressions,
            constraints=constraints,
            source=raw,
        )
        _refuse_cycles(form)
        refuse_lengths(form)
        return LoadedForm(form, tuple(self._reading.problems))

    def _collect_keys(self, items: list[Mapping[str, Any]], depth: int) -> None:
        """First pass: which item a linkId in enableWhen means, the first where several share it."""
        for raw in items:
            self._reading.count_item("Questionnaire.item")
            link_id = word_of(raw.get("linkId"))
            key = self._key(link_id)
            self._by_link_id.setdefault(link_id, key)
            if depth < DEEPEST:
                self._collect_keys(objects(raw.get("item")), depth + 1)

    def _key(self, link_id: str) -> str:
        base = link_id or "item"
        number = self._times.get(base, 0) + 1
        key = base if number == 1 else f"{base}~{number}"
        while key in self._keys:
            number += 1
            key = f"{base}~{number}"
        self._times[base] = number
        self._keys.add(key)
        return key

    def _items(self, raw: Any, path: str, depth: int) -> tuple[Item, ...]:
        if depth > DEEPEST:
            self._reading.note(path, "", "too_deep", "items this deep are left out")
            return ()
        return tuple(self._item(entry, f"{path}[{index}]", depth) for index, entry in enumerate(objects(raw)))

    def _item(self, raw: Mapping[str, Any], path: str, depth: int) -> Item:
        refuse_modifiers(raw, path)
        link_id = word_of(raw.get("linkId"))
        if not link_id:
            self._reading.note(path, "", "no_link_id", "an item without linkId")
        key = self._key(link_id)
        if link_id and key != link_id:
            self._reading.note(
                path, link_id, "link_id_twice", "this linkId stands in the form more than once"
            )
        kind = self._type(raw, path, link_id)
        values = said_of(self._reading, raw)
        tell_left_out(self._reading, raw, path, link_id)
        if values.get("regex"):
            check_pattern(self._reading, values["regex"], path, link_id)
        options, missing = self._options.of(raw, path, link_id, kind)
        conditions = self._conditions(raw, path, link_id)
        behaviour = word_of(raw.get("enableBehavior"))
        if len(conditions) > 1 and behaviour not in ("all", "any"):
            self._reading.note(
                path, link_id, "no_behaviour", "several conditions without enableBehavior count as any"
            )
        expressions = tuple(expressions_of(raw))
        constraints = tuple(rules_of(self._reading, raw))
        toggles = tuple(toggles_of(raw))
        ruling = (
            *(rule.as_expression for rule in constraints),
            *(toggle.as_expression for toggle in toggles),
        )
        for expression in (*expressions, *ruling):
            check_expression(self._reading, expression, path, link_id)
        return Item(
            key=key,
            link_id=link_id,
            type=kind,
            text=self._reading.text(raw, "text"),
            prefix=word_of(raw.get("prefix")),
            required=flag(raw.get("required")),
            repeats=flag(raw.get("repeats")),
            read_only=flag(raw.get("readOnly")),
            max_length=whole_number(raw.get("maxLength")),
            options=options,
            options_missing=missing,
            enable_when=conditions,
            enable_all=behaviour == "all",
            enable_expression=any(entry.kind == "enableWhenExpression" for entry in expressions),
            initial=self._initial(raw, path, link_id),
            expressions=expressions,
            constraints=constraints,
            toggles=toggles,
            source=raw,
            items=self._items(raw.get("item"), f"{path}.item", depth + 1),
            **values,
        )

    def _type(self, raw: Mapping[str, Any], path: str, link_id: str) -> ItemType:
        word = word_of(raw.get("type"))
        try:
            return ItemType(word)
        except ValueError:
            self._reading.note(path, link_id, "type", f"unknown item type {word!r}")
            return ItemType.GROUP if objects(raw.get("item")) else ItemType.DISPLAY

    def _conditions(self, raw: Mapping[str, Any], path: str, link_id: str) -> tuple[EnableWhen, ...]:
        found = []
        for index, entry in enumerate(objects(raw.get("enableWhen"))):
            self._reading.count_condition(path)
            where = f"{path}.enableWhen[{index}]"
            target = word_of(entry.get("question"))
            if target not in self._by_link_id:
                self._reading.note(
                    where, link_id, "no_question", "the condition is about a question that is not there"
                )
            word = word_of(entry.get("operator"))
            try:
                operator: Operator | None = Operator(word)
            except ValueError:
                operator = None
                self._reading.note(where, link_id, "operator", f"unknown operator {word!r}")
            answer = find_value(entry, "answer")
            value: Value | None = None
            if answer is not None:
                try:
                    value = value_from_json(*answer)
                except ValueError:
                    self._reading.note(where, link_id, "answer", "the condition's answer cannot be read")
            found.append(EnableWhen(self._by_link_id.get(target, ""), target, operator, value))
        return tuple(found)

    def _initial(self, raw: Mapping[str, Any], path: str, link_id: str) -> tuple[Value, ...]:
        values = []
        for entry in objects(raw.get("initial")):
            value = typed(entry)
            if value is None:
                self._reading.note(
                    f"{path}.initial", link_id, "initial", "an initial value that cannot be read"
                )
            else:
                values.append(value)
        return tuple(values)


def _refuse_cycles(form: Form) -> None:
    """Two items that are enabled by each other, in however long a round, can never be asked."""
    done: set[str] = set()

    def needs(key: str) -> Iterator[str]:
        for condition in form.by_key[key].enable_when:
            yield from form.chains[condition.question] if condition.question else ()

    for start in form.by_key:
        # The way to here, each with what it still has to look at.
        way: dict[str, Iterator[str]] = {} if start in done else {start: needs(start)}
        while way:
            now = next(reversed(way))
            step = next(way[now], None)
            if step is None:
                done.add(now)
                del way[now]
            elif step in way:
                names = [form.by_key[key].link_id for key in way]
                names = [*names[list(way).index(step) :], form.by_key[step].link_id]
                raise FormRefused(
                    f"item '{shortened(names[0])}'", f"enableWhen goes in a circle: {_round(names)}"
                )
            elif step not in done:
                way[step] = needs(step)


def _round(names: list[str]) -> str:
    """A way from an item back to itself; of a long one its beginning, and how long it is."""
    shown = [shortened(name) for name in names]
    if len(shown) > _NAMED + 2:
        shown = [*shown[:_NAMED], f"... ({len(names) - 1} items) ...", shown[-1]]
    return " -> ".join(shown)

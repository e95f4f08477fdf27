"""From FHIR R4 Questionnaire JSON to a Form. Tolerant: what is wrong is worked around and told, never a crash.

Only four things refuse a file: it is no Questionnaire, it carries a modifierExtension, which FHIR forbids to ignore
(R4, 2.4.0.1), its conditions go in a circle, or it is larger than any form for a patient.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kiosk.domain.forms.model import (
    Constraint,
    EnableWhen,
    Expression,
    Form,
    FormRefused,
    Item,
    ItemType,
    LoadedForm,
    Operator,
    Option,
    Problem,
    Text,
    Toggle,
)
from kiosk.domain.forms.values import Coding, Value, decimal_of, find_value, value_from_json

_TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
_EXPRESSIONS = frozenset(
    {
        "calculatedExpression", "enableWhenExpression", "initialExpression", "variable", "answerExpression",
        "candidateExpression", "cqf-expression", "cqf-calculatedValue",
    }
)  # fmt: skip
DEEPEST = 40
# Several times what the largest public form has.
MOST_ITEMS = 5_000
MOST_CONDITIONS = 20_000
MOST_EXPRESSIONS = 5_000
# More are no question for a screen; the desk asks it.
MOST_OPTIONS = 10_000
# All patterns of a form together, in instructions of the engine that matches them.
LARGEST_PATTERNS = 200_000
# All texts that are there marked up only.
LONGEST_MARKED = 500_000
# All expressions of a form together, in characters: reading them is work too.
LONGEST_EXPRESSIONS = 200_000
_CRITICAL = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-rendering-criticalExtension"
# What a form may call critical because this program does it.
_UNDERSTOOD = _EXPRESSIONS | {
    "entryMode", "answerOptionsToggleExpression", "hidden", "itemControl", "minValue", "maxValue", "minLength",
    "regex", "minOccurs", "maxOccurs", "unit", "entryFormat", "optionExclusive", "constraint", "maxDecimalPlaces",
    "launchContext",
}  # fmt: skip


def load(raw: Mapping[str, Any], value_sets: Mapping[str, Mapping[str, Any]] | None = None) -> LoadedForm:
    """The form in ``raw``, with everything that was worked around.

    ``value_sets`` are ValueSet resources by url, for permitted answers that are not in the file.

    Raises:
        FormRefused: not a Questionnaire, a modifierExtension that this program does not understand, or conditions
            that go in a circle.
    """
    return _Loader(value_sets or {}).load(raw)


def _objects(raw: Any) -> list[Mapping[str, Any]]:
    """The JSON objects of a list; a single object counts as a list of one."""
    if isinstance(raw, Mapping):
        return [raw]
    return [entry for entry in raw if isinstance(entry, Mapping)] if isinstance(raw, list) else []


def _word(raw: Any) -> str:
    return raw.strip() if isinstance(raw, str) else str(raw) if isinstance(raw, int | Decimal) else ""


def _flag(raw: Any) -> bool:
    return raw is True or raw == "true"


def _count(raw: Any) -> int | None:
    try:
        number = decimal_of(raw)
    except ValueError:
        return None
    return int(number) if 0 <= number < 1_000_000 else None


def _extensions(raw: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """(address, last word of the address, extension) of each extension."""
    for extension in _objects(raw.get("extension")):
        url = _word(extension.get("url"))
        yield url, url.rstrip("/").rsplit("/", 1)[-1], extension


def _typed(raw: Mapping[str, Any]) -> Value | None:
    found = find_value(raw, "value")
    if found is None:
        return None
    try:
        return value_from_json(*found)
    except ValueError:
        return None


def _control_codes(extension: Mapping[str, Any]) -> Iterator[str]:
    concept = extension.get("valueCodeableConcept")
    for coding in _objects(concept.get("coding")) if isinstance(concept, Mapping) else ():
        if code := _word(coding.get("code")):
            yield code
    if code := _word(extension.get("valueCode")):
        yield code


class _Loader:
    """One file being read."""

    def __init__(self, value_sets: Mapping[str, Mapping[str, Any]]) -> None:
        self._outside = value_sets
        self._problems: list[Problem] = []
        self._keys: set[str] = set()
        self._by_link_id: dict[str, str] = {}
        self._value_sets: dict[str, tuple[Option, ...]] = {}
        # How often a linkId has come, so that a thousand of one name are not tried through.
        self._times: dict[str, int] = {}
        self._counted = {"items": 0, "conditions": 0, "expressions": 0}
        self._patterns = 0
        self._marked = 0
        self._written = 0

    def _count(self, what: str, most: int, path: str) -> None:
        self._counted[what] += 1
        if self._counted[what] > most:
            raise FormRefused(path, f"the form has more than {most} {what}")

    def _note(self, path: str, link_id: str, code: str, message: str) -> None:
        self._problems.append(Problem(path, link_id, code, message))

    def _text(self, raw: Mapping[str, Any], name: str) -> Text:
        """A text with the translations that stand beside it in ``_name``; marked up only, it becomes plain."""
        base = raw.get(name)
        beside = raw.get(f"_{name}")
        # The plain text is the author's own; the marked-up one stands in where there is none.
        shown = base if isinstance(base, str) else ""
        found: dict[str, str] = {}
        marked = ""
        for url, word, extension in _extensions(beside) if isinstance(beside, Mapping) else ():
            if not shown and (word == "rendering-xhtml" or (word == "rendering-markdown" and not marked)):
                marked = self._unmarked(word, extension)
            if url != _TRANSLATION:
                continue
            parts = {
                _word(part.get("url")): find_value(part, "value")
                for part in _objects(extension.get("extension"))
            }
            language, content = parts.get("lang"), parts.get("content")
            if language and content and isinstance(content[1], str):
                found[_word(language[1]).lower().replace("_", "-")] = content[1]
        return Text(shown or marked, tuple(found.items()))

    def _unmarked(self, word: str, extension: Mapping[str, Any]) -> str:
        """Marked-up text as plain text; what is marked up as XHTML says how a form wants to be read."""
        # Here, and not above: most forms bring their texts plain.
        from kiosk.domain.forms.markup import plain_of_markdown, plain_of_xhtml

        text = _word(extension.get("valueString") or extension.get("valueMarkdown"))
        self._marked += len(text)
        if self._marked > LONGEST_MARKED:
            raise FormRefused(
                "Questionnaire", f"its marked-up texts have more than {LONGEST_MARKED} characters together"
            )
        return plain_of_xhtml(text) if word == "rendering-xhtml" else plain_of_markdown(text)

    def load(self, raw: Mapping[str, Any]) -> LoadedForm:
        if not isinstance(raw, Mapping) or raw.get("resourceType") != "Questionnaire":
            raise FormRefused("Questionnaire", "this is not a FHIR Questionnaire")
        self._refuse_modifiers(raw, "Questionnaire")
        for resource in _objects(raw.get("contained")):
            if resource.get("resourceType") == "ValueSet":
                options = self._value_set(resource)
                self._value_sets[f"#{_word(resource.get('id')).lstrip('#')}"] = options
                if url := _word(resource.get("url")):
                    self._value_sets[url] = options
        self._collect_keys(_objects(raw.get("item")), 0)
        self._keys.clear()
        self._times.clear()
        items = self._items(raw.get("item"), "Questionnaire.item", 0)
        url = _word(raw.get("url")) or _word(raw.get("id"))
        if not url:
            self._note("Questionnaire.url", "", "no_url", "the form has neither url nor id")
        if not items:
            self._note("Questionnaire.item", "", "empty", "the form has no items")
        expressions = tuple(self._expressions(raw))
        constraints = tuple(self._rules(raw))
        for expression in (*expressions, *(rule.as_expression for rule in constraints)):
            self._check_expression(expression, "Questionnaire", "")
        form = Form(
            url=url,
            version=_word(raw.get("version")),
            title=self._text(raw, "title") or self._text(raw, "name"),
            status=_word(raw.get("status")) or "unknown",
            language=_word(raw.get("language")),
            items=items,
            expressions=expressions,
            constraints=constraints,
            source=raw,
        )
        self._refuse_cycles(form)
        return LoadedForm(form, tuple(self._problems))

    def _refuse_cycles(self, form: Form) -> None:
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
                        f"item '{names[0]}'", f"enableWhen goes in a circle: {' -> '.join(names)}"
                    )
                elif step not in done:
                    way[step] = needs(step)

    def _refuse_modifiers(self, raw: Mapping[str, Any], path: str) -> None:
        for extension in _objects(raw.get("modifierExtension")):
            url = _word(extension.get("url"))
            if url == _CRITICAL:
                url = _word(extension.get("valueCanonical"))
                last = url.partition("|")[0].rpartition("/")[2]
                if last.removeprefix("sdc-").removeprefix("questionnaire-") in _UNDERSTOOD:
                    continue
            where = f" of item '{_word(raw.get('linkId'))}'" if raw.get("linkId") else ""
            raise FormRefused(f"{path}.modifierExtension", f"{url}{where} is not understood")

    def _collect_keys(self, items: list[Mapping[str, Any]], depth: int) -> None:
        """First pass: which item a linkId in enableWhen means, the first where several share it."""
        for raw in items:
            self._count("items", MOST_ITEMS, "Questionnaire.item")
            link_id = _word(raw.get("linkId"))
            key = self._key(link_id)
            self._by_link_id.setdefault(link_id, key)
            if depth < DEEPEST:
                self._collect_keys(_objects(raw.get("item")), depth + 1)

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
            self._note(path, "", "too_deep", "items this deep are left out")
            return ()
        return tuple(
            self._item(entry, f"{path}[{index}]", depth) for index, entry in enumerate(_objects(raw))
        )

    def _item(self, raw: Mapping[str, Any], path: str, depth: int) -> Item:
        self._refuse_modifiers(raw, path)
        link_id = _word(raw.get("linkId"))
        if not link_id:
            self._note(path, "", "no_link_id", "an item without linkId")
        key = self._key(link_id)
        if link_id and key != link_id:
            self._note(path, link_id, "link_id_twice", "this linkId stands in the form more than once")
        kind = self._type(raw, path, link_id)
        values = self._constraints(raw)
        if values.get("regex"):
            self._check_pattern(values["regex"], path, link_id)
        options, missing = self._options(raw, path, link_id, kind)
        conditions = self._conditions(raw, path, link_id)
        behaviour = _word(raw.get("enableBehavior"))
        if len(conditions) > 1 and behaviour not in ("all", "any"):
            self._note(
                path, link_id, "no_behaviour", "several conditions without enableBehavior count as any"
            )
        expressions = tuple(self._expressions(raw))
        constraints = tuple(self._rules(raw))
        toggles = tuple(self._toggles(raw))
        ruling = (
            *(rule.as_expression for rule in constraints),
            *(toggle.as_expression for toggle in toggles),
        )
        for expression in (*expressions, *ruling):
            self._check_expression(expression, path, link_id)
        return Item(
            key=key,
            link_id=link_id,
            type=kind,
            text=self._text(raw, "text"),
            prefix=_word(raw.get("prefix")),
            required=_flag(raw.get("required")),
            repeats=_flag(raw.get("repeats")),
            read_only=_flag(raw.get("readOnly")),
            max_length=_count(raw.get("maxLength")),
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
        word = _word(raw.get("type"))
        try:
            return ItemType(word)
        except ValueError:
            self._note(path, link_id, "type", f"unknown item type {word!r}")
            return ItemType.GROUP if _objects(raw.get("item")) else ItemType.DISPLAY

    def _constraints(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        controls: list[str] = []
        units: list[Value | None] = []
        for _, word, extension in _extensions(raw):
            match word:
                case "questionnaire-hidden":
                    found["hidden"] = _flag(extension.get("valueBoolean"))
                case "questionnaire-itemControl":
                    controls += _control_codes(extension)
                case "minValue" | "sdc-questionnaire-minQuantity":
                    found["min_value"] = _typed(extension)
                case "maxValue" | "sdc-questionnaire-maxQuantity":
                    found["max_value"] = _typed(extension)
                case "minLength":
                    found["min_length"] = _count(extension.get("valueInteger"))
                case "maxDecimalPlaces":
                    found["max_decimal_places"] = _count(extension.get("valueInteger"))
                case "questionnaire-minOccurs":
                    found["min_occurs"] = _count(extension.get("valueInteger"))
                case "questionnaire-maxOccurs":
                    found["max_occurs"] = _count(extension.get("valueInteger"))
                case "regex":
                    found["regex"] = _word(extension.get("valueString"))
                case "entryFormat":
                    found["entry_format"] = self._text(extension, "valueString")
                case "questionnaire-unit":
                    coding = extension.get("valueCoding")
                    if isinstance(coding, Mapping):
                        found["unit"] = _word(coding.get("display")) or _word(coding.get("code"))
                        units.append(_typed(extension))
                case "questionnaire-unitOption":
                    units.append(_typed(extension))
                case "questionnaire-signatureRequired":
                    found["signature"] = True
                case "maxSize":
                    number = find_value(extension, "value")
                    try:
                        found["max_megabytes"] = decimal_of(number[1]) if number else None
                    except ValueError:
                        continue
                case "questionnaire-choiceOrientation":
                    found["horizontal"] = _word(extension.get("valueCode")) == "horizontal"
                case "sdc-questionnaire-openLabel" | "openLabel":
                    found["open_label"] = self._text(extension, "valueString")
                case _:
                    pass
        found["units"] = tuple(unit for unit in units if isinstance(unit, Coding))
        return found | {"controls": tuple(controls)}

    def _check_pattern(self, pattern: str, path: str, link_id: str) -> None:
        """An answer to a question with a pattern that cannot be used is taken as it is, and the desk looks at it."""
        # Only a form with patterns loads what reads them.
        from kiosk.domain import patterns

        reason = patterns.unusable(pattern)
        if not reason:
            self._patterns += patterns.size(pattern)
            if self._patterns <= LARGEST_PATTERNS:
                return
            raise FormRefused(path, "the form's patterns are too large together")
        self._note(
            path,
            link_id,
            "pattern",
            f"the pattern cannot be used here ({reason}): answers are taken as they are, and shown to the desk",
        )

    def _check_expression(self, expression: Expression, path: str, link_id: str) -> None:
        self._count("expressions", MOST_EXPRESSIONS, path)
        self._written += len(expression.expression)
        if self._written > LONGEST_EXPRESSIONS:
            raise FormRefused(
                path, f"its expressions have more than {LONGEST_EXPRESSIONS} characters together"
            )
        if expression.language != "text/fhirpath":
            language = expression.language or "no language"
            self._note(path, link_id, "expression", f"{expression.kind} in {language} is not evaluated")
            return
        # Only a form with expressions loads what reads them.
        from kiosk.domain.fhirpath import FhirPathError, parse
        from kiosk.domain.fhirpath.syntax import pattern_literals

        try:
            tree = parse(expression.expression)
        except FhirPathError as error:
            self._note(path, link_id, "expression", f"{expression.kind} cannot be read: {error}")
            return
        from kiosk.domain import patterns

        for pattern in pattern_literals(tree):
            if reason := patterns.unusable(pattern):
                self._note(
                    path,
                    link_id,
                    "pattern",
                    f"{expression.kind} has a pattern that cannot be used here ({reason}): it gives nothing",
                )

    def _rules(self, raw: Mapping[str, Any]) -> Iterator[Constraint]:
        for _, word, extension in _extensions(raw):
            if word not in ("questionnaire-constraint", "targetConstraint"):
                continue
            parts = {_word(part.get("url")): part for part in _objects(extension.get("extension"))}
            expression = parts.get("expression", {})
            inner = expression.get("valueExpression")
            text = _word(
                inner.get("expression") if isinstance(inner, Mapping) else expression.get("valueString")
            )
            if text:
                yield Constraint(
                    _word(parts.get("key", {}).get("valueId")),
                    text,
                    self._text(parts.get("human", {}), "valueString"),
                    _word(parts.get("severity", {}).get("valueCode")) != "warning",
                )

    def _expressions(self, raw: Mapping[str, Any]) -> Iterator[Expression]:
        beside = raw.get("_text")
        spoken = (
            [entry for entry in _extensions(beside) if entry[1] == "cqf-expression"]
            if isinstance(beside, Mapping)
            else []
        )
        for _, word, extension in [*_extensions(raw), *spoken]:
            kind = word.removeprefix("sdc-questionnaire-").removeprefix("questionnaire-")
            value = extension.get("valueExpression")
            if kind in _EXPRESSIONS and isinstance(value, Mapping):
                yield Expression(
                    kind,
                    _word(value.get("language")),
                    _word(value.get("expression")),
                    _word(value.get("name")),
                )

    def _options(
        self, raw: Mapping[str, Any], path: str, link_id: str, kind: ItemType
    ) -> tuple[tuple[Option, ...], bool]:
        """The permitted answers, and whether there should be some that this program cannot know."""
        address = _word(raw.get("answerValueSet"))
        entries = _objects(raw.get("answerOption"))
        if len(entries) > MOST_OPTIONS:
            self._note(
                path,
                link_id,
                "options",
                f"{len(entries)} permitted answers: more than {MOST_OPTIONS} are not asked",
            )
            return (), True
        found = [
            option
            for index, entry in enumerate(entries)
            if (option := self._option(entry, f"{path}.answerOption[{index}]", link_id)) is not None
        ]
        if not found and address:
            found = list(self._known_set(address))
        if len(found) > MOST_OPTIONS:
            self._note(path, link_id, "options", f"more than {MOST_OPTIONS} permitted answers are not asked")
            return (), True
        needed = kind is ItemType.CHOICE or (kind is ItemType.OPEN_CHOICE and bool(address))
        if needed and not found:
            self._note(path, link_id, "no_options", "the permitted answers are not in the file")
        return tuple(found), needed and not found

    def _known_set(self, address: str) -> tuple[Option, ...]:
        """The options of a value set in the file or beside it, with or without a version."""
        for name in (address, address.partition("|")[0]):
            if name in self._value_sets:
                return self._value_sets[name]
            if name in self._outside:
                self._value_sets[name] = self._value_set(self._outside[name])
                return self._value_sets[name]
        return ()

    def _option(self, raw: Mapping[str, Any], path: str, link_id: str) -> Option | None:
        found = find_value(raw, "value")
        value = _typed(raw)
        if found is None or value is None:
            self._note(path, link_id, "option", "an option without a value that can be read")
            return None
        if isinstance(value, Coding):
            coding = raw["valueCoding"]
            shown = self._text(coding, "display") or Text(value.code)
        else:
            shown = self._text(raw, f"value{found[0]}") or Text(str(found[1]))
        exclusive, ordinal, prefix = False, "", ""
        extensions: list[Mapping[str, Any]] = []
        places = [raw, raw["valueCoding"]] if isinstance(value, Coding) else [raw]
        for place in places:
            extensions += _objects(place.get("extension"))
            for _, word, extension in _extensions(place):
                if word == "questionnaire-optionExclusive":
                    exclusive = _flag(extension.get("valueBoolean"))
                elif word in ("ordinalValue", "itemWeight"):
                    ordinal = _word(extension.get("valueDecimal"))
                elif word == "questionnaire-optionPrefix":
                    prefix = _word(extension.get("valueString"))
        selected = _flag(raw.get("initialSelected"))
        return Option(value, shown, exclusive, selected, ordinal, prefix, tuple(extensions))

    def _toggles(self, raw: Mapping[str, Any]) -> Iterator[Toggle]:
        for _, word, extension in _extensions(raw):
            if word != "sdc-questionnaire-answerOptionsToggleExpression":
                continue
            values, expression = [], ""
            for part in _objects(extension.get("extension")):
                inner = part.get("valueExpression")
                if part.get("url") == "expression" and isinstance(inner, Mapping):
                    expression = _word(inner.get("expression"))
                elif part.get("url") == "option" and (value := _typed(part)) is not None:
                    values.append(value)
            if values and expression:
                yield Toggle(tuple(values), expression)

    def _value_set(self, raw: Mapping[str, Any]) -> tuple[Option, ...]:
        options: list[Option] = []

        def add(concept: Mapping[str, Any], system: str, *, weighs: bool) -> None:
            code, display = _word(concept.get("code")), _word(concept.get("display"))
            if not code and not display:
                return
            words = {
                _word(entry.get("language")).lower(): _word(entry.get("value"))
                for entry in _objects(concept.get("designation"))
                if entry.get("language") and entry.get("value")
            }
            beside = self._text(concept, "display")
            text = Text(display or code, tuple((dict(beside.translations) | words).items()))
            ordinal = next(
                (
                    _word(extension.get("valueDecimal"))
                    for _, word, extension in _extensions(concept)
                    if weighs and word in ("ordinalValue", "itemWeight")
                ),
                "",
            )
            extensions = tuple(_objects(concept.get("extension")))
            options.append(
                Option(Coding(code, system, display), text, ordinal=ordinal, extensions=extensions)
            )

        def expansion(entries: list[Mapping[str, Any]], depth: int) -> None:
            for entry in entries:
                if len(options) > MOST_OPTIONS:
                    return
                if not _flag(entry.get("abstract")):
                    add(entry, _word(entry.get("system")), weighs=True)
                if depth < DEEPEST:
                    expansion(_objects(entry.get("contains")), depth + 1)

        compose, expanded = raw.get("compose"), raw.get("expansion")
        if isinstance(expanded, Mapping):
            expansion(_objects(expanded.get("contains")), 0)
        if not options and isinstance(compose, Mapping):
            for include in _objects(compose.get("include")):
                for concept in _objects(include.get("concept"))[: MOST_OPTIONS + 1 - len(options)]:
                    # Scores belong to the options that are shown: renderers read them in an expansion only.
                    add(concept, _word(include.get("system")), weighs=False)
        return tuple(options)

    def _conditions(self, raw: Mapping[str, Any], path: str, link_id: str) -> tuple[EnableWhen, ...]:
        found = []
        for index, entry in enumerate(_objects(raw.get("enableWhen"))):
            self._count("conditions", MOST_CONDITIONS, path)
            where = f"{path}.enableWhen[{index}]"
            target = _word(entry.get("question"))
            if target not in self._by_link_id:
                self._note(
                    where, link_id, "no_question", "the condition is about a question that is not there"
                )
            word = _word(entry.get("operator"))
            try:
                operator: Operator | None = Operator(word)
            except ValueError:
                operator = None
                self._note(where, link_id, "operator", f"unknown operator {word!r}")
            answer = find_value(entry, "answer")
            value: Value | None = None
            if answer is not None:
                try:
                    value = value_from_json(*answer)
                except ValueError:
                    self._note(where, link_id, "answer", "the condition's answer cannot be read")
            found.append(EnableWhen(self._by_link_id.get(target, ""), target, operator, value))
        return tuple(found)

    def _initial(self, raw: Mapping[str, Any], path: str, link_id: str) -> tuple[Value, ...]:
        values = []
        for entry in _objects(raw.get("initial")):
            value = _typed(entry)
            if value is None:
                self._note(f"{path}.initial", link_id, "initial", "an initial value that cannot be read")
            else:
                values.append(value)
        return tuple(values)

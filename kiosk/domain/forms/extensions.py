"""What a form says in extensions: how a question is asked and bounded, its rules, and its expressions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kiosk.domain.fhir.values import Coding, Value, decimal_of, find_value
from kiosk.domain.forms.model import Constraint, Expression, FormRefused, Toggle
from kiosk.domain.forms.raw import extensions, flag, objects, typed, whole_number, word_of
from kiosk.domain.forms.reading import Reading
from kiosk.domain.forms.unit_signs import shown

_EXPRESSIONS = frozenset(
    {
        "calculatedExpression", "enableWhenExpression", "initialExpression", "variable", "answerExpression",
        "candidateExpression", "cqf-expression", "cqf-calculatedValue",
    }
)  # fmt: skip
_CRITICAL = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-rendering-criticalExtension"
# What a form may call critical because this program does it.
_UNDERSTOOD = _EXPRESSIONS | {
    "entryMode", "answerOptionsToggleExpression", "hidden", "itemControl", "minValue", "maxValue", "minLength",
    "regex", "minOccurs", "maxOccurs", "unit", "entryFormat", "optionExclusive", "constraint", "maxDecimalPlaces",
    "launchContext",
}  # fmt: skip


def refuse_modifiers(raw: Mapping[str, Any], path: str) -> None:
    """A modifierExtension that this program does not understand may not be ignored. Raises FormRefused."""
    for extension in objects(raw.get("modifierExtension")):
        url = word_of(extension.get("url"))
        if url == _CRITICAL:
            url = word_of(extension.get("valueCanonical"))
            last = url.partition("|")[0].rpartition("/")[2]
            if last.removeprefix("sdc-").removeprefix("questionnaire-") in _UNDERSTOOD:
                continue
        where = f" of item '{word_of(raw.get('linkId'))}'" if raw.get("linkId") else ""
        raise FormRefused(f"{path}.modifierExtension", f"{url}{where} is not understood")


# What a form may ask for and patients do not get, in the words of whoever has to decide whether they can do without.
_LEFT_OUT = {
    "sdc-questionnaire-subQuestionnaire": "the questions of another form belong here and are left out; put them into "
    "the file first ($assemble)",
    "sdc-questionnaire-itemMedia": "its picture or sound is not shown",
    "sdc-questionnaire-itemAnswerMedia": "the pictures or sounds of its answers are not shown",
}


def tell_left_out(reading: Reading, raw: Mapping[str, Any], path: str, link_id: str) -> None:
    """Tell of what an item and its permitted answers bring that patients do not get."""
    said = [word for entry in (raw, *objects(raw.get("answerOption"))) for _, word, _ in extensions(entry)]
    for word, left_out in _LEFT_OUT.items():
        if word in said:
            reading.note(path, link_id, "left_out", left_out)


def said_of(reading: Reading, raw: Mapping[str, Any]) -> dict[str, Any]:
    """What extensions say of an item, by the names of Item's fields."""
    found: dict[str, Any] = {}
    controls: list[str] = []
    units: list[Value | None] = []
    for _, word, extension in extensions(raw):
        match word:
            case "questionnaire-hidden":
                found["hidden"] = flag(extension.get("valueBoolean"))
            case "questionnaire-itemControl":
                controls += _control_codes(extension)
            case "minValue" | "sdc-questionnaire-minQuantity":
                found["min_value"] = typed(extension)
            case "maxValue" | "sdc-questionnaire-maxQuantity":
                found["max_value"] = typed(extension)
            case "minLength":
                found["min_length"] = whole_number(extension.get("valueInteger"))
            case "maxDecimalPlaces":
                found["max_decimal_places"] = whole_number(extension.get("valueInteger"))
            case "questionnaire-minOccurs":
                found["min_occurs"] = whole_number(extension.get("valueInteger"))
            case "questionnaire-maxOccurs":
                found["max_occurs"] = whole_number(extension.get("valueInteger"))
            case "regex":
                found["regex"] = word_of(extension.get("valueString"))
            case "entryFormat":
                found["entry_format"] = reading.text(extension, "valueString")
            case "questionnaire-unit":
                unit = typed(extension)
                units.append(unit)
                if isinstance(unit, Coding):
                    found["unit"] = shown(unit)
            case "questionnaire-unitOption":
                units.append(typed(extension))
            case "questionnaire-signatureRequired":
                found["signature"] = True
            case "maxSize":
                number = find_value(extension, "value")
                try:
                    found["max_megabytes"] = decimal_of(number[1]) if number else None
                except ValueError:
                    continue
            case "questionnaire-choiceOrientation":
                found["horizontal"] = word_of(extension.get("valueCode")) == "horizontal"
            case "sdc-questionnaire-openLabel" | "openLabel":
                found["open_label"] = reading.text(extension, "valueString")
            case _:
                pass
    found["units"] = tuple(replace(unit, display=shown(unit)) for unit in units if isinstance(unit, Coding))
    return found | {"controls": tuple(controls)}


def _control_codes(extension: Mapping[str, Any]) -> Iterator[str]:
    concept = extension.get("valueCodeableConcept")
    for coding in objects(concept.get("coding")) if isinstance(concept, Mapping) else ():
        if code := word_of(coding.get("code")):
            yield code
    if code := word_of(extension.get("valueCode")):
        yield code


def check_pattern(reading: Reading, pattern: str, path: str, link_id: str) -> None:
    """An answer to a question with a pattern that cannot be used is taken as it is, and the desk looks at it."""
    # Only a form with patterns loads what reads them.
    from kiosk.domain import patterns

    reason = patterns.unusable(pattern)
    if not reason:
        reading.count_pattern(patterns.size(pattern), path)
        return
    reading.note(
        path,
        link_id,
        "pattern",
        f"the pattern cannot be used here ({reason}): answers are taken as they are, and shown to the desk",
    )


def expressions_of(raw: Mapping[str, Any]) -> Iterator[Expression]:
    """The expressions that an item or a form brings."""
    beside = raw.get("_text")
    spoken = (
        [entry for entry in extensions(beside) if entry[1] == "cqf-expression"]
        if isinstance(beside, Mapping)
        else []
    )
    for _, word, extension in [*extensions(raw), *spoken]:
        kind = word.removeprefix("sdc-questionnaire-").removeprefix("questionnaire-")
        value = extension.get("valueExpression")
        if kind in _EXPRESSIONS and isinstance(value, Mapping):
            yield Expression(
                kind,
                word_of(value.get("language")),
                word_of(value.get("expression")),
                word_of(value.get("name")),
            )


def rules_of(reading: Reading, raw: Mapping[str, Any]) -> Iterator[Constraint]:
    """The rules that must hold at an item or a form."""
    for _, word, extension in extensions(raw):
        if word not in ("questionnaire-constraint", "targetConstraint"):
            continue
        parts = {word_of(part.get("url")): part for part in objects(extension.get("extension"))}
        expression = parts.get("expression", {})
        inner = expression.get("valueExpression")
        text = word_of(
            inner.get("expression") if isinstance(inner, Mapping) else expression.get("valueString")
        )
        if text:
            yield Constraint(
                word_of(parts.get("key", {}).get("valueId")),
                text,
                reading.text(parts.get("human", {}), "valueString"),
                word_of(parts.get("severity", {}).get("valueCode")) != "warning",
            )


def toggles_of(raw: Mapping[str, Any]) -> Iterator[Toggle]:
    """Which permitted answers are offered only where an expression is true."""
    for _, word, extension in extensions(raw):
        if word != "sdc-questionnaire-answerOptionsToggleExpression":
            continue
        values, expression = [], ""
        for part in objects(extension.get("extension")):
            inner = part.get("valueExpression")
            if part.get("url") == "expression" and isinstance(inner, Mapping):
                expression = word_of(inner.get("expression"))
            elif part.get("url") == "option" and (value := typed(part)) is not None:
                values.append(value)
        if values and expression:
            yield Toggle(tuple(values), expression)


def check_expression(reading: Reading, expression: Expression, path: str, link_id: str) -> None:
    """Count an expression, and tell what is wrong with it."""
    reading.count_expression(expression.expression, path)
    if expression.language != "text/fhirpath":
        language = expression.language or "no language"
        reading.note(path, link_id, "expression", f"{expression.kind} in {language} is not evaluated")
        return
    # Only a form with expressions loads what reads them.
    from kiosk.domain.fhir.path import FhirPathError, parse
    from kiosk.domain.fhir.path.syntax import pattern_literals

    try:
        tree = parse(expression.expression)
    except FhirPathError as error:
        reading.note(path, link_id, "expression", f"{expression.kind} cannot be read: {error}")
        return
    from kiosk.domain import patterns

    for pattern in pattern_literals(tree):
        if reason := patterns.unusable(pattern):
            reading.note(
                path,
                link_id,
                "pattern",
                f"{expression.kind} has a pattern that cannot be used here ({reason}): it gives nothing",
            )

"""A form and a response to it, judged: what is enabled and calculated, what is wrong, and the completed response."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.budget import OverBudget
from kiosk.domain.fhir.values import Value, value_to_json
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.model import Form
from kiosk.domain.forms.response import fill_in, objects, response_of
from kiosk.domain.forms.sheet import Sheet
from kiosk.domain.forms.validation import Issue, validate


@dataclass(frozen=True)
class Evaluation:
    """By linkId.

    Attributes:
        enabled: whether any instance of the item is enabled.
        calculated: the values of items with a calculatedExpression, as JSON; empty where there is none or where the
            item is disabled.
        errors: what is wrong with the response, codes by linkId.
        failures: expressions that could not be evaluated: linkId, kind and why; the kind ``budget`` says that the
            form asked for more work than it may, and that the rest was left as it was.
        response: a completed QuestionnaireResponse of what is enabled.
    """

    enabled: dict[str, bool]
    calculated: dict[str, list[Any]]
    errors: dict[str, list[dict[str, str]]]
    failures: list[dict[str, str]]
    response: dict[str, Any]


def evaluate_response(form: Form, response: Mapping[str, Any], context: Context) -> Evaluation:
    """Evaluate a form on a response, complete or not; initial values are not added."""
    sheet = Sheet(form, context, initial=False)
    fill_in(sheet, form.items, objects(response.get("item")))
    enabled: dict[str, bool] = {}
    calculated: dict[str, list[Any]] = {}
    for item, path in sheet.walk(form.items):
        is_enabled = sheet.enabled(path)
        enabled[item.link_id] = enabled.get(item.link_id, False) or is_enabled
        if item.calculated:
            values = calculated.setdefault(item.link_id, [])
            if is_enabled:
                values += [value_json(value) for value in sheet.values(path)]
    errors: dict[str, list[dict[str, str]]] = {}
    sheet.budget.renew()
    issues: list[Issue] = []
    try:
        issues = validate(form, response, sheet)
    except OverBudget as error:
        sheet.give_up(error)
    if sheet.exceeded is not None:
        # What was not decided any more is no mistake of the response.
        issues = []
    for issue in issues:
        errors.setdefault(issue.link_id, []).append(
            {"code": issue.code, "message": issue.message, "path": issue.path}
        )
    failures = dict(sheet.calculation.failures) if sheet.calculation else {}
    if sheet.exceeded is not None:
        failures[sheet.exceeded.link_id, "budget"] = str(sheet.exceeded)
    return Evaluation(
        enabled,
        calculated,
        errors,
        [{"linkId": link_id, "kind": kind, "why": why} for (link_id, kind), why in failures.items()],
        response_of(form, sheet, form.language or "en", context.now),
    )


def value_json(value: Value) -> Any:
    """A value's JSON without the name of its type."""
    return value_to_json(value)[1]

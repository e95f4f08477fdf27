"""Expressions made by chance: whatever they say, they end within their budget, and fail in two ways only."""

from collections import Counter
from datetime import UTC, datetime
from random import Random
from typing import Any

from kiosk.domain.budget import STEPS, Budget, OverBudget
from kiosk.domain.fhir.path import Environment, FhirPathError, evaluate
from kiosk.domain.fhir.path.functions import LAZY, PLAIN

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
COUNT = 3_000
RESPONSE: dict[str, Any] = {
    "resourceType": "QuestionnaireResponse",
    "item": [
        {"linkId": "a", "answer": [{"valueCoding": {"code": "x", "system": "urn:y"}}]},
        {
            "linkId": "b",
            "answer": [
                {"valueDecimal": 1.5},
                {"valueDate": "2020-01-01"},
                {"valueQuantity": {"value": 3, "unit": "kg"}},
                {"valueBoolean": True},
                {"valueDateTime": "2020-01-01T10:00:00Z"},
            ],
        },
    ],
}
FUNCTIONS = {name: row[:2] for name, row in (PLAIN | LAZY).items()} | {
    "is": (1, 1), "as": (1, 1), "ofType": (1, 1), "sort": (0, 2),
}  # fmt: skip
OPERATORS = (
    "+", "-", "*", "/", "div", "mod", "&", "|", "=", "!=", "~", "!~", "<", ">", "<=", ">=", "and", "or", "xor",
    "implies", "in", "contains", "is", "as",
)  # fmt: skip
LEAVES = (
    "1", "-2", "1.5", "0", "'abc'", "''", "'2020-01-01'", "true", "{}", "@2020-01-01", "@2020", "@T10:30",
    "@2020-01-01T10:30:00Z", "3 'kg'", "4 days", "1 year", "$this", "%resource", "%x", "item", "linkId", "answer.value",
    "999999999999999999999", "'(a|a)*b'", "`x y`", "5 'mg/dL'", "%resource.item.answer.value", "'hex'", "'json'",
)  # fmt: skip


def made(chance: Random, depth: int) -> str:
    if depth <= 0 or chance.random() < 0.2:
        return chance.choice(LEAVES)
    kind = chance.random()
    if kind < 0.6:
        name = chance.choice(sorted(FUNCTIONS))
        fewest, most = FUNCTIONS[name]
        arguments = ", ".join(made(chance, depth - 1) for _ in range(chance.randint(fewest, most)))
        return f"{made(chance, depth - 1)}.{name}({arguments})"
    if kind < 0.9:
        return f"({made(chance, depth - 1)} {chance.choice(OPERATORS)} {made(chance, depth - 1)})"
    return f"{made(chance, depth - 1)}[{made(chance, depth - 2)}]"


def test_expressions_made_by_chance_fail_in_two_ways_only() -> None:
    chance = Random("expressions")
    came: Counter[str] = Counter()
    for _ in range(COUNT):
        expression = made(chance, chance.randint(1, 5))
        budget = Budget()
        around = Environment(NOW, {"resource": [RESPONSE], "x": [1, 2, "a"]}, budget=budget)
        try:
            evaluate(expression, [RESPONSE], around)
            came["right"] += 1
        except (FhirPathError, OverBudget) as error:
            came[type(error).__name__] += 1
        except Exception as error:
            error.add_note(expression)
            raise
        assert budget.spent <= STEPS, expression
    assert came["right"] > COUNT / 4
    assert came["FhirPathError"] > COUNT / 4

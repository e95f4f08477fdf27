"""Other renderers, other validators and other people's forms: how far ours agrees with them."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.conformance import conform
from kiosk.domain.forms import FormRefused, load
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.services.record.form_files import check_file

NOW = Context(datetime(2026, 11, 24, 12, tzinfo=UTC))

# Where we differ from what both reference renderers do, and why that is ours by rule.
BY_RULE = {
    "q-enableWhen-with-reference-loop": "conditions that go in a circle are refused at load",
    "sdc-test-enableWhen": "'!=' on an unanswered question is true",
    "behavior_context_variables": "%context is the item, for a display too",
    "profile-example-item-weight": "aggregate() of nothing gives its start, as FHIRPath says",
    "qTimeCalculation": "'12' is no FHIR time",
    "apgar-with-itemWeight-variable": "%questionnaire is the form that is filled in",
}


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_reference_renderers(shared_data: Path) -> None:
    found = conform(read(shared_data / "vectors" / "peer-enable" / "cases.json"), shared_data)
    assert found["cases"] > 500
    assert found["enable"]["right"] >= 0.99 * found["enable"]["of"]
    assert found["calculated"]["right"] >= 0.97 * found["calculated"]["of"]
    unexplained = [miss for miss in found["misses"] if not any(part in miss["file"] for part in BY_RULE)]
    assert unexplained == []


def test_the_validators(shared_data: Path) -> None:
    """Right on valid or invalid where both validators agree on an R4 pair."""
    right, wrong = 0, []
    for path in sorted((shared_data / "vectors" / "fhir-test-cases").glob("*/expected.json")):
        expected = read(path)
        verdicts = {(expected.get(name) or {}).get("valid") for name in ("java", "dotnet_brianpos")}
        if expected.get("version") != "4.0" or len(verdicts) != 1 or None in verdicts:
            continue
        try:
            form = load(read(path.parent / "questionnaire.json")).form
            valid = not evaluate_response(form, read(path.parent / "input.json"), NOW).errors
        except FormRefused:
            valid = False
        if valid in verdicts:
            right += 1
        else:
            wrong.append(path.parent.name)
    assert right + len(wrong) > 30
    assert right >= 0.9 * (right + len(wrong)), wrong


def test_public_forms_load_or_are_refused_with_the_item(shared_data: Path) -> None:
    files = sorted((shared_data / "questionnaires").rglob("*.json"))
    assert len(files) > 600
    reports = [check_file(path, {}, 0, {}, rounds=0) for path in files]
    assert not [report for report in reports if report["status"] == "crashed"]
    loaded = [report for report in reports if report["status"] == "loaded"]
    assert len(loaded) >= 0.95 * len(files)
    for report in reports:
        if report["status"] == "refused":
            assert "item" in report["reason"] or "Extension" in report["reason"]


@pytest.mark.long
def test_every_response_of_a_public_form_round_trips(shared_data: Path) -> None:
    """What an evaluation completes is evaluated to itself."""
    cases = read(shared_data / "vectors" / "peer-enable" / "cases.json")
    for case in cases:
        try:
            form = load(read(shared_data / case["questionnaire"])).form
        except FormRefused:
            continue
        once = evaluate_response(form, case["response"], NOW).response
        assert evaluate_response(form, once, NOW).response == once, case["questionnaire"]

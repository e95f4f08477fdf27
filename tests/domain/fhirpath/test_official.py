"""The official FHIRPath R4 suite, as far as it asks for what forms need."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.fhirpath import FhirPathError, Surroundings, evaluate
from kiosk.domain.fhirpath.system import Item, text_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
# What is right must not fall below this; the rest needs FHIR's type model, a terminology server or units' conversion.
LEAST = 0.82


@dataclass(frozen=True)
class Case:
    name: str
    file: str
    expression: str
    invalid: bool
    outputs: tuple[str, ...]
    predicate: bool


def cases(folder: Path) -> list[Case]:
    found = []
    for test in ElementTree.parse(folder / "tests-fhir-r4.xml").getroot().iter("test"):
        expression = test.find("expression")
        assert expression is not None
        found.append(
            Case(
                test.get("name", ""),
                test.get("inputfile", "").replace(".xml", ".json"),
                expression.text or "",
                expression.get("invalid") is not None,
                tuple(output.text or "" for output in test.findall("output")),
                test.get("predicate") == "true",
            )
        )
    return found


def shown(item: Item) -> str:
    text = text_of(item)
    return json.dumps(item, default=str) if text is None else text


def bare(text: str) -> str:
    try:
        return str(float(text))
    except ValueError:
        return text.lstrip("@").removeprefix("T").replace("+00:00", "Z")


def verdict(case: Case, resources: Path) -> str:
    """Empty when right; otherwise what came."""
    path = resources / case.file
    focus = [json.loads(path.read_text(encoding="utf-8"))] if case.file and path.is_file() else []
    around = Surroundings(NOW, {"resource": focus, "context": focus, "rootResource": focus})
    try:
        found = evaluate(case.expression, focus, around)
    except FhirPathError as error:
        return "" if case.invalid else f"error: {error}"
    if case.invalid:
        return f"no error: {found}"
    if case.predicate:
        return "" if [str(bool(found)).lower()] == list(case.outputs) else str(found)
    got = [bare(shown(item)) for item in found]
    return "" if got == [bare(text) for text in case.outputs] else str(got)


def test_the_official_suite(shared_data: Path) -> None:
    folder = shared_data / "vectors" / "fhirpath"
    every = cases(folder)
    wrong = {case.name: verdict(case, folder / "resources-r4") for case in every}
    right = sum(not text for text in wrong.values())
    assert len(every) > 600
    assert right / len(wrong) >= LEAST, [item for item in wrong.items() if item[1]]

"""Whatever stands where in a resource, an import goes on to the next one."""

import copy
import json
from pathlib import Path
from random import Random
from typing import Any

from kiosk.interop.fhir import FhirImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, ZONE, no_progress, patient, rows

JUNK: tuple[Any, ...] = (
    None, True, 0, -7, 1e300, "", " ", "\x00", "\ud800", "x" * 10_000, [], {}, [[]], [None], [{}], {"a": [1]},
    ["x", 1], {"reference": 5}, {"reference": "#x"}, {"coding": "x"}, "Patient/p1", "2020-01-01T99:99:99Z",
    "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "urn:uuid:", "Patient?identifier=", float("inf"),
)  # fmt: skip


def spots(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside ``node``."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [found for key, value in inner for found in ((*path, key), *spots(value, (*path, key)))]


def spoilt(resource: dict[str, Any], random: Random) -> dict[str, Any]:
    made = copy.deepcopy(resource)
    for _ in range(random.randrange(1, 3)):
        *way, last = random.choice(spots(made))
        node: Any = made
        for key in way:
            node = node[key]
        node[last] = copy.deepcopy(random.choice(JUNK))
        if not isinstance(made.get("resourceType"), str):
            made["resourceType"] = resource["resourceType"]
    return made


def test_a_thousand_spoilt_resources(database: Database, tmp_path: Path) -> None:
    concept = {"coding": [{"system": "s", "code": "C", "display": "d"}], "text": "t"}
    person = {"family": "F", "given": ["G"], "use": "usual", "period": {"end": "2030"}}
    telecom = [{"system": "phone", "value": "555-0100", "use": "home", "rank": 1, "period": {"end": "2030"}}]
    reference = {"reference": "Patient/p1", "type": "Patient", "identifier": {"system": "s", "value": "v"}}
    coverage = {
        "resourceType": "Coverage", "id": "c", "status": "active", "type": concept, "beneficiary": reference,
        "subscriber": reference, "relationship": concept, "period": {"start": "2020", "end": "2030"},
        "payor": [{"reference": "Organization/o", "display": "d"}], "class": [{"type": concept, "value": "v"}],
        "identifier": [{"type": concept, "system": "s", "value": "v"}], "meta": {"lastUpdated": "2020-01-01T00:00:00Z"},
    }  # fmt: skip
    templates: list[dict[str, Any]] = [
        patient(
            identifier=[{"type": concept, "system": "s", "value": "v"}],
            address=[{"use": "home", "line": ["l"], "city": "c", "postalCode": "p", "period": {"end": "2030"}}],
            contact=[{"relationship": [concept], "name": person, "telecom": telecom}],
            communication=[{"language": concept, "preferred": True}],
            meta={"lastUpdated": "2020-01-01T00:00:00Z"}, name=[person], telecom=telecom, gender="male",
        ),
        coverage,
        {"resourceType": "ExplanationOfBenefit", "id": "e", "patient": reference, "contained": [coverage],
         "billablePeriod": {"start": "2020"}},
        {"resourceType": "Appointment", "id": "a", "status": "booked", "start": "2026-11-23T10:00:00Z",
         "end": "2026-11-23T10:00:00Z", "minutesDuration": 20, "description": "d", "serviceType": [concept],
         "participant": [{"actor": reference, "status": "accepted"},
                         {"actor": {"reference": "PractitionerRole/r", "display": "d"}, "status": "x"}]},
        {"resourceType": "PractitionerRole", "id": "r", "practitioner": {"reference": "Practitioner/d"}},
        {"resourceType": "Practitioner", "id": "d", "name": [person]},
        {"resourceType": "Location", "id": "l", "name": "n", "description": "d", "physicalType": concept},
        {"resourceType": "Organization", "id": "o", "name": "n"},
        {"resourceType": "RelatedPerson", "id": "rp", "patient": reference, "relationship": [concept],
         "name": [person], "telecom": telecom, "active": True, "period": {"end": "2030"}},
    ]  # fmt: skip
    random = Random(7)
    lines = [json.dumps(spoilt(random.choice(templates), random)) for _ in range(1500)]
    entry = {"fullUrl": "urn:uuid:1", "request": {"method": "POST"}, "resource": templates[0]}
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
    lines += [json.dumps(spoilt(bundle, random)) for _ in range(300)]
    lines.append(json.dumps(patient("the-last")))
    path = tmp_path / "spoilt.ndjson"
    path.write_text("\n".join(lines), encoding="utf-8")
    report = FhirImport(PatientService(database), ZONE, NOW, no_progress).run([path])
    assert report.problems
    assert "the-last" in {row["mrn"] for row in rows(database, "patient")}

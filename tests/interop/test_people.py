"""Whatever a source says of a person is kept: names, numbers, phones, addresses, who is related, and doubles."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.fhir_files import SourcedResource, read, sources
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.factories import a_booking
from tests.interop.record import NOW, PATIENT, dump, no_progress, patient, reasons, rows, take, to, write

MR = {"coding": [{"code": "MR"}]}


def identifier(value: str, code: str = "", **more: Any) -> dict[str, Any]:
    return {"value": value} | ({"type": {"coding": [{"code": code}]}} if code else {}) | more


def table(database: Database, name: str, *columns: str) -> list[tuple[Any, ...]]:
    """Rows in the order in which they were said."""
    found = sorted(rows(database, name), key=lambda row: row["position"])
    return [tuple(row[column] for column in columns) for row in found]


def test_every_name_number_phone_and_address_is_kept(database: Database, tmp_path: Path) -> None:
    full = patient(
        name=[
            {"use": "official", "family": "Almeida", "given": ["Rosa", "Maria"]},
            {"use": "maiden", "family": "Tavares", "period": {"end": "2010"}},
            {"use": "nickname", "given": ["Rosie"]},
            {"use": "old", "text": "R. Almeida"},
        ],
        identifier=[
            identifier("77", "MR", system="urn:north"),
            identifier("999-12-3456", "SS", use="official"),
        ],
        telecom=[
            {"system": "phone", "value": "tel:617-555-0142", "use": "home", "rank": 2},
            {"value": "617-555-0143"},
            {"system": "fax", "value": "617-555-0199"},
            {"system": "email", "value": "mailto:rosa@example.org"},
            {"system": "carrier pigeon", "value": "coo"},
        ],
        address=[
            {
                "use": "home",
                "line": ["1 Main", "Apt 2"],
                "city": "Boston",
                "state": "MA",
                "postalCode": "02139",
            },
            {"use": "work", "text": "Somewhere", "country": "US"},
        ],
    )
    path = write(tmp_path, full)
    assert reasons(take(database, path)) == []
    assert table(database, "human_name", "use", "family", "given") == [
        ("official", "Almeida", "Rosa Maria"),
        ("maiden", "Tavares", ""),
        ("nickname", "", "Rosie"),
        ("old", "R. Almeida", ""),
    ]
    assert table(database, "patient_identifier", "value", "type", "system", "use") == [
        ("77", "MR", "urn:north", ""),
        ("999-12-3456", "SS", "", "official"),
    ]
    assert table(database, "patient_telecom", "value", "system", "use", "rank", "key") == [
        ("617-555-0142", "phone", "home", 2, "0142"),
        ("617-555-0143", "phone", "", 0, "0143"),
        ("617-555-0199", "fax", "", 0, ""),
        ("rosa@example.org", "email", "", 0, ""),
        ("coo", "other", "", 0, ""),
    ]
    assert table(database, "patient_address", "line", "postal_code", "country", "use", "key") == [
        ("1 Main, Apt 2", "02139", "", "home", "02139"),
        ("Somewhere", "", "US", "work", ""),
    ]
    before = dump(database)
    assert not take(database, path, now=NOW + timedelta(days=400)).changed_anything
    assert dump(database) == before


@pytest.mark.parametrize(
    ("identifiers", "number"),
    [
        ([identifier("999-12-3456", "SS"), identifier("77", "MR")], "77"),
        ([identifier("999-12-3456", "SS")], "p1"),
        ([identifier("999-12-3456", system="http://hl7.org/fhir/sid/us-ssn")], "p1"),
        ([identifier("S999", "DL"), identifier("X1", "PPN"), identifier("A1")], "A1"),
        ([identifier("S999", system="urn:oid:2.16.840.1.113883.4.3.25")], "p1"),
        ([{"value": "1", "type": {"text": "Social Security Number"}}], "p1"),
        ([identifier("4999", "MR", use="old"), identifier("5001", "MR")], "5001"),
        ([identifier("4999", "MR", period={"end": "2020"}), identifier("5001", "MR")], "5001"),
        ([identifier("4999", "MR", use="old")], "p1"),
        ([identifier("A1"), identifier("5001", "MR")], "5001"),
    ],
)
def test_the_record_number_is_the_clinics_own_and_of_today(
    database: Database, tmp_path: Path, identifiers: list[dict[str, Any]], number: str
) -> None:
    take(database, write(tmp_path, patient(identifier=identifiers)))
    assert [row["mrn"] for row in rows(database, "patient")] == [number]
    # The others are kept by what they are.
    assert len(rows(database, "patient_identifier")) == len(identifiers)


@pytest.mark.parametrize(
    "dirt",
    [
        {"name": [{"family": "A", "use": ["x"], "period": "never"}, {"family": "B" * 300}, "x", None]},
        {"identifier": [{"value": "1", "system": 5, "type": "MR", "use": {"a": 1}}, {"value": ["x"]}]},
        {"telecom": [{"value": 6175550142, "rank": "first", "use": "x" * 99}, {"system": {}, "value": "1"}]},
        {"address": [{"line": "x" * 9000, "country": ["US"], "use": 3}, 7, {"postalCode": 2139}]},
        {"telecom": [{"value": f"617 555 {n:04}"} for n in range(5000)]},
        {
            "link": [
                {"other": 3, "type": "replaced-by"},
                {"type": "refer"},
                "x",
                {"other": PATIENT, "type": "refer"},
            ]
        },
    ],
)
def test_dirt_is_taken_as_far_as_it_goes_and_twice_is_once(
    database: Database, tmp_path: Path, dirt: dict[str, Any]
) -> None:
    path = write(tmp_path, patient(**dirt))
    take(database, path)
    assert len(rows(database, "patient")) == 1
    assert len(rows(database, "patient_telecom")) <= 50
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before


def test_every_number_of_every_cell_of_a_line_is_kept(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        "MRN,Last,First,DOB,Cell Phone,Work Phone,Email,Street,Zip,Maiden Name\n"
        "1,Ashgrove,Nadia,1980-02-11,617-555-0147 / 617-555-0199 x22,6175550143.0,n@example.org,1 Main,02139,Birch\n",
        encoding="utf-8",
    )

    def once() -> Report:
        work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
        work.patients(path)
        return work.report

    assert once().problems == []
    assert table(database, "patient_telecom", "system", "key") == [
        ("phone", "0147"),
        ("phone", "0199"),
        ("phone", "0143"),
        ("email", ""),
    ]
    assert table(database, "human_name", "use", "family") == [("official", "Ashgrove"), ("maiden", "Birch")]
    assert table(database, "patient_identifier", "type", "value") == [("MR", "1")]
    assert table(database, "patient_address", "use", "line", "key") == [("home", "1 Main", "02139")]
    before = dump(database)
    assert not once().changed_anything
    assert dump(database) == before


def test_related_persons_are_kept_with_what_they_are(database: Database, tmp_path: Path) -> None:
    sister = {
        "resourceType": "RelatedPerson", "id": "r1", "patient": PATIENT, "name": [{"given": ["Ana"], "family": "B"}],
        "relationship": [{"coding": [{"code": "SIS", "display": "sister"}]}], "period": {"start": "2020"},
        "telecom": [{"system": "phone", "value": "555-0107"}, {"system": "email", "value": "ana@example.org"}],
    }  # fmt: skip
    gone = sister | {"id": "r2", "active": False, "name": [{"text": "Gone By"}], "telecom": None}
    path = write(tmp_path, sister, gone, patient())
    report = take(database, path)
    assert reasons(report) == []
    assert report.counts["RelatedPerson"]["added"] == 2
    found = {row["name"]: (row["relationship"], row["phone"], row["email"], row["active"]) for row in rows(
        database, "related_person"
    )}  # fmt: skip
    assert found == {
        "Ana B": ("sister", "555-0107", "ana@example.org", True),
        "Gone By": ("sister", "", "", False),
    }
    # Whom to call stands on the card.
    assert rows(database, "patient")[0]["emergency_name"] == "Ana B"
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before


def test_merged(database: Database, importer: Database, cases: Path) -> None:
    path = cases / "merged.ndjson"
    assert reasons(take(importer, path)) == [NotUsedReason.DOUBLE]
    [kept] = rows(database, "patient")
    assert kept["mrn"] == "5001"
    # The double's booking is hers.
    assert [row["patient_id"] for row in rows(database, "appointment")] == [kept["id"]]
    assert [row["type"] for row in rows(database, "patient_link")] == ["replaces"]
    assert {row["value"] for row in rows(database, "patient_identifier")} == {"5001", "4999"}
    before = dump(database)
    assert not take(importer, path).changed_anything
    assert dump(database) == before


def test_a_merge_that_is_heard_of_later(database: Database, tmp_path: Path) -> None:
    one, two = (
        patient("p1", identifier=[identifier("1", "MR")]),
        patient("p2", identifier=[identifier("2", "MR")]),
    )
    take(database, write(tmp_path, one, two))
    ids = {row["mrn"]: row["id"] for row in rows(database, "patient")}
    PatientService(database).save([], [a_booking(of=ids["2"], key="a-double")])
    merged = two | {"active": False, "link": [{"other": to("Patient/p1"), "type": "replaced-by"}]}
    path = write(tmp_path, one, merged, name="later.json")
    take(database, path)
    assert [row["patient_id"] for row in rows(database, "appointment")] == [ids["1"]]
    assert {row["patient_id"] for row in rows(database, "patient_name")} == {ids["1"]}
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before


@pytest.mark.parametrize(
    ("links", "left"),
    [
        # Through another double, to one that nobody knows, and in a circle.
        ({"p2": "p3", "p3": "p1"}, {"p1"}),
        ({"p2": "elsewhere"}, {"p1", "p2", "p3"}),
        ({"p2": "p3", "p3": "p2"}, {"p1", "p2", "p3"}),
        ({"p2": "p2"}, {"p1", "p2", "p3"}),
    ],
)
def test_where_links_lead(database: Database, tmp_path: Path, links: dict[str, str], left: set[str]) -> None:
    people = [
        patient(
            key,
            identifier=[identifier(key, "MR")],
            link=[{"other": to(f"Patient/{links[key]}"), "type": "replaced-by"}] if key in links else None,
        )
        for key in ("p1", "p2", "p3")
    ]
    path = write(tmp_path, *people)
    take(database, path)
    assert {row["mrn"] for row in rows(database, "patient")} == left
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before


def _resources(folder: Path, kind: str) -> Iterator[dict[str, Any]]:
    """Each resource of a kind in a folder, by its id once: the last counts."""
    found: dict[str, dict[str, Any]] = {}
    for source in sources([folder])[0]:
        for item in read(source):
            if isinstance(item, SourcedResource) and item.kind == kind:
                found[str(item.resource.get("id"))] = item.resource
    yield from found.values()


def _parts(resource: dict[str, Any], name: str) -> list[str]:
    given = resource.get(name)
    return [
        json.dumps(item, sort_keys=True)
        for item in (given if isinstance(given, list) else [])
        if isinstance(item, dict)
    ]


def test_synthea_is_kept_whole(database: Database, shared_data: Path) -> None:
    """Counted against the files: so many names, numbers, phones and addresses, and payers of claims."""
    folder = shared_data / "synthea"
    take(database, folder)
    wanted: Counter[str] = Counter()
    for resource in _resources(folder, "Patient"):
        for element in ("name", "identifier", "telecom", "address"):
            wanted[element] += len(set(_parts(resource, element)))
    assert min(wanted.values()) > 100
    names = {
        "name": "human_name",
        "identifier": "patient_identifier",
        "telecom": "patient_telecom",
        "address": "patient_address",
    }
    assert {element: len(rows(database, name)) for element, name in names.items()} == wanted
    numbers = {row["mrn"] for row in rows(database, "patient")}
    others = {
        row["value"] for row in rows(database, "patient_identifier") if row["type"] in ("SS", "DL", "PPN")
    }
    assert len(others) > 100
    assert not numbers & others


def test_every_payer_that_claims_tell_of_is_kept(database: Database, shared_data: Path) -> None:
    folder = shared_data / "synthea"
    take(database, folder)
    wanted = {
        (str(claim["patient"]["reference"])[-36:], payor["display"])
        for kind in ("ExplanationOfBenefit", "Claim")
        for claim in _resources(folder, kind)
        for inner in claim.get("contained", [])
        if inner["resourceType"] == "Coverage"
        for payor in inner["payor"]
        if payor["display"].upper() != "NO_INSURANCE"
    }
    kept = {(row["patient_id"], row["payer"]) for row in rows(database, "coverage")}
    assert kept == wanted
    assert len(kept) > len({patient_id for patient_id, _ in kept}) > 5


def test_the_fhir_examples_are_kept_whole(database: Database, shared_data: Path) -> None:
    folder = shared_data / "fhir-examples"
    report = take(database, folder)
    people = {row["id"] for row in rows(database, "patient")}
    assert {row["patient_id"] for row in rows(database, "human_name")} == people
    left_out = [problem for problem in report.problems if problem.kind == "RelatedPerson"]
    told = sum(1 for _ in _resources(folder, "RelatedPerson"))
    assert len(rows(database, "related_person")) == told - len(left_out) > 0

"""Nothing that a FHIR file tells of one patient reaches another one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER
from tests.interop.record import coverage, dump, patient, reasons, rows, take, to, write

ROSA: dict[str, Any] = {"name": [{"family": "Almeida", "given": ["Rosa"]}], "birthDate": "1985-03-27"}
BEN: dict[str, Any] = {"name": [{"family": "Castell", "given": ["Ben"]}], "birthDate": "1990-09-09"}
HERE, THERE = "https://ehr.example.org/fhir", "https://other.example/fhir"


def booking(reference: dict[str, Any], key: str = "a1", **changes: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment", "id": key, "status": "booked", "start": "2026-11-23T15:00:00Z",
        "participant": [{"actor": reference, "status": "accepted"}],
    } | changes  # fmt: skip


def everything_of(reference: dict[str, Any]) -> list[dict[str, Any]]:
    """One of each kind that belongs to a patient."""
    return [
        booking(reference),
        coverage(beneficiary=reference),
        {"resourceType": "RelatedPerson", "id": "r1", "patient": reference, "name": [{"text": "Kin"}]},
        {
            "resourceType": "Invoice", "id": "i1", "status": "issued", "subject": reference,
            "totalGross": {"value": 20, "currency": "USD"},
        },
    ]  # fmt: skip


BELONGING = ("appointment", "coverage", "related_person", "charge")
KINDS = {"Appointment", "Coverage", "RelatedPerson", "Invoice"}


def owners(database: Database) -> set[str]:
    """Whose anything is."""
    return {row["patient_id"] for name in BELONGING for row in rows(database, name)}


def bundled(folder: Path, *entries: tuple[str, dict[str, Any]], name: str = "bundle.json") -> Path:
    """A Bundle whose entries have a fullUrl each."""
    entry = [{"fullUrl": url, "resource": item} for url, item in entries]
    path = folder / name
    path.write_text(json.dumps({"resourceType": "Bundle", "entry": entry}), encoding="utf-8")
    return path


def test_two_people_of_one_id_are_neither(database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, patient(**ROSA), *everything_of(to("Patient/p1")), patient(**BEN))
    report = take(database, path)
    assert rows(database, "patient") == []
    assert owners(database) == set()
    told = [(problem.kind, problem.reason) for problem in report.problems]
    assert told.count(("Patient", NotUsedReason.TWO_OF_ONE_ID)) == 2
    of_them = [each for each in report.problems if each.reason is NotUsedReason.PATIENT_REFUSED]
    assert {each.kind for each in of_them} == KINDS
    assert {each.detail for each in of_them} == {"bundle.json, Patient/p1"}


@pytest.mark.parametrize(
    ("other", "taken"),
    [
        # Twins, and brothers: of one time, nobody has married or been corrected in between.
        ({"name": [{"family": "Almeida", "given": ["Ines"]}], "birthDate": "1985-03-27"}, False),
        ({"name": [{"family": "Almeida", "given": ["Ines"]}], "birthDate": "1987-01-01"}, False),
        ({"name": [{"family": "Castell", "given": ["Rosa"]}], "birthDate": "1985-03-27"}, True),
        ({"name": [{"family": "Almeida", "given": ["Rosa Maria"]}], "birthDate": "1985-03-27"}, True),
        ({"name": [{"family": "Almeida", "given": ["R."]}], "birthDate": "1985-03-27"}, True),
        ({"name": [{"family": "Almeida", "given": ["Rosa"]}], "birthDate": "1985-03-28"}, True),
        ({"telecom": [{"system": "phone", "value": "617-555-0199"}]}, True),
    ],
)
def test_who_is_told_of_twice_may_be_one(
    database: Database, tmp_path: Path, other: dict[str, Any], taken: bool
) -> None:
    report = take(
        database, write(tmp_path, patient(**ROSA), patient(**ROSA | other), booking(to("Patient/p1")))
    )
    assert len(rows(database, "appointment")) == taken
    assert (NotUsedReason.TWO_OF_ONE_ID in reasons(report)) is not taken


@pytest.mark.parametrize(
    ("first", "second", "other", "taken"),
    [
        ("1", "2", {"name": [{"family": "Castell", "given": ["Rosa"]}]}, True),
        ("1", "2", {"name": [{"family": "Almeida", "given": ["Rosalia"]}]}, True),
        ("1", "2", BEN, False),
        ("2", "2", {"telecom": [{"system": "phone", "value": "617-555-0199"}]}, False),
        ("2", "2", {}, True),
    ],
)
def test_versions_of_one_id(
    database: Database, tmp_path: Path, first: str, second: str, other: dict[str, Any], taken: bool
) -> None:
    one = patient(**ROSA, meta={"versionId": first})
    two = patient(**ROSA | other, meta={"versionId": second})
    report = take(database, write(tmp_path, one, two, booking(to("Patient/p1"))))
    assert len(rows(database, "patient")) == len(rows(database, "appointment")) == taken
    assert (NotUsedReason.TWO_OF_ONE_ID in reasons(report)) is not taken


@pytest.mark.parametrize("engine", [EMBEDDED, SERVER])
def test_what_belongs_to_who_was_refused_is_nobodys(
    database: Database, importer: Database, tmp_path: Path
) -> None:
    take(importer, write(tmp_path, patient(**ROSA), name="before.json"))
    both = write(tmp_path, patient(**BEN), *everything_of(to("Patient/p1")))
    report = take(importer, both)
    assert reasons(report).count(NotUsedReason.ANOTHER_PERSON) == 1
    assert reasons(report).count(NotUsedReason.PATIENT_REFUSED) == len(KINDS)
    # Nor in a file that comes later by itself, until who it is is clear.
    later = write(tmp_path, *everything_of(to("Patient/p1")), name="later.json")
    report = take(importer, later)
    assert {*reasons(report)} == {NotUsedReason.PATIENT_REFUSED}
    assert {problem.detail for problem in report.problems} == {"bundle.json, Patient/p1"}
    assert owners(database) == set()
    before = dump(database)
    take(importer, both)
    assert dump(database) == before
    take(importer, write(tmp_path, patient(**ROSA), name="after.json"))
    assert reasons(take(importer, later)) == []
    assert len(owners(database)) == 1


def test_whose_birth_date_is_missing_today_keeps_what_is_theirs(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(**ROSA)))
    today = write(tmp_path, patient(**ROSA | {"birthDate": None}), *everything_of(to("Patient/p1")))
    assert reasons(take(database, today)) == [NotUsedReason.NO_BIRTH_DATE]
    assert len(owners(database)) == 1
    nameless = write(tmp_path, patient(**ROSA | {"name": None}), booking(to("Patient/p1"), "a2"))
    assert reasons(take(database, nameless)) == [NotUsedReason.NO_NAME, NotUsedReason.PATIENT_REFUSED]


def test_another_servers_patient_is_another_one(database: Database, tmp_path: Path) -> None:
    report = take(database, write(tmp_path, patient(**ROSA), *everything_of(to(f"{THERE}/Patient/p1"))))
    assert owners(database) == set()
    assert [(each.kind, each.reason) for each in report.problems if each.kind != "Patient"] == [
        ("RelatedPerson", NotUsedReason.PATIENT_ELSEWHERE),
        ("Appointment", NotUsedReason.PATIENT_ELSEWHERE),
        ("Coverage", NotUsedReason.PATIENT_ELSEWHERE),
        ("Invoice", NotUsedReason.PATIENT_ELSEWHERE),
    ]
    # Neither are they by a search there.
    search = to(f"{THERE}/Patient?identifier=urn:mrn|77")
    one = patient(**ROSA, identifier=[{"system": "urn:mrn", "value": "77"}])
    assert reasons(take(database, write(tmp_path, one, booking(search)))) == [NotUsedReason.PATIENT_ELSEWHERE]


@pytest.mark.parametrize(
    ("reference", "more"),
    [
        (f"{HERE}/Patient/p1", {}),
        (f"{HERE}/Patient/p1/_history/3", {}),
        ("http://EHR.example.org/fhir/Patient/p1", {}),
        (f"{THERE}/Patient/p1", {"server": f"{THERE}/"}),
    ],
)
def test_a_whole_address_of_the_files_own_server(
    database: Database, tmp_path: Path, reference: str, more: dict[str, Any]
) -> None:
    server = more.get("server", HERE).rstrip("/")
    entries = [(f"{server}/Patient/p1", patient(**ROSA))] if not more else [("", patient(**ROSA))]
    path = bundled(tmp_path, *entries, ("", booking(to(reference))))
    assert reasons(take(database, path, **more)) == []
    assert len(rows(database, "appointment")) == 1


def test_two_servers_in_one_bundle_have_a_patient_each(database: Database, tmp_path: Path) -> None:
    path = bundled(
        tmp_path,
        (f"{HERE}/Patient/p1", patient(**ROSA)),
        (f"{THERE}/Patient/p1", patient(**BEN)),
        (f"{HERE}/Appointment/a1", booking(to("Patient/p1"))),
        (f"{THERE}/Appointment/a1", booking(to("Patient/p1"))),
        (f"{HERE}/Appointment/a2", booking(to(f"{THERE}/Patient/p1"), "a2")),
        (f"{THERE}/Appointment/a3", booking(to("Patient/p3"), "a3")),
    )
    assert reasons(take(database, path)) == [NotUsedReason.PATIENT_ELSEWHERE]
    families = {row["id"]: row["family"] for row in rows(database, "patient")}
    booked = sorted(families[row["patient_id"]] for row in rows(database, "appointment"))
    assert booked == ["Almeida", "Castell", "Castell"]


def test_a_number_of_two_people_means_neither(database: Database, tmp_path: Path) -> None:
    number = {"identifier": [{"system": "urn:mrn", "value": "77"}]}
    named = {"type": "Patient", "identifier": {"system": "urn:mrn", "value": "77"}}
    people = [patient("p1", **ROSA, **number), patient("p2", **BEN, **number)]
    report = take(database, write(tmp_path, *everything_of(named), *people))
    assert owners(database) == set()
    found = {each.kind: each.reason for each in report.problems}
    assert found == dict.fromkeys(KINDS, NotUsedReason.SEVERAL_PATIENTS)
    # Nor is whom to call anybody's.
    assert {row["emergency_name"] for row in rows(database, "patient")} == {""}


def test_a_number_without_its_system_means_whoever_alone_has_it(database: Database, tmp_path: Path) -> None:
    people = [
        patient("p1", **ROSA, identifier=[{"system": "urn:north", "value": "77"}]),
        patient("p2", **BEN, identifier=[{"system": "urn:south", "value": "77"}]),
    ]
    plain = {"type": "Patient", "identifier": {"value": "77"}}
    north = {"type": "Patient", "identifier": {"system": "urn:north", "value": "77"}}
    report = take(database, write(tmp_path, booking(plain), booking(north, "a2"), *people))
    assert reasons(report) == [NotUsedReason.SEVERAL_PATIENTS]
    [booked] = rows(database, "appointment")
    [rosa] = [row["id"] for row in rows(database, "patient") if row["family"] == "Almeida"]
    assert booked["patient_id"] == rosa


def test_a_number_of_somebody_who_was_refused_is_not_the_others(database: Database, tmp_path: Path) -> None:
    number = {"identifier": [{"type": {"coding": [{"code": "MR"}]}, "system": "urn:mrn", "value": "77"}]}
    people = [patient("p1", **ROSA, **number), patient("p2", **BEN, **number)]
    named = {"type": "Patient", "identifier": {"system": "urn:mrn", "value": "77"}}
    report = take(database, write(tmp_path, *people, booking(named), booking(to("Patient/p2"), "a2")))
    assert reasons(report) == [
        NotUsedReason.MRN_TAKEN,
        NotUsedReason.SEVERAL_PATIENTS,
        NotUsedReason.PATIENT_REFUSED,
    ]
    assert owners(database) == set()


def test_a_double_shares_its_number_with_who_replaced_it(database: Database, tmp_path: Path) -> None:
    number = {"identifier": [{"system": "urn:mrn", "value": "77"}]}
    link = [{"other": to("Patient/p1"), "type": "replaced-by"}]
    people = [patient("p1", **ROSA, **number), patient("p2", **ROSA, **number, active=False, link=link)]
    named = {"type": "Patient", "identifier": {"system": "urn:mrn", "value": "77"}}
    assert reasons(take(database, write(tmp_path, *people, booking(named)))) == [NotUsedReason.DOUBLE]
    assert len(owners(database)) == 1


@pytest.mark.parametrize("with_ids", [True, False])
def test_two_files_may_count_from_one(database: Database, tmp_path: Path, with_ids: bool) -> None:
    """A urn is of its bundle: where both have the same, neither knows whose a booking is."""
    urn = "urn:uuid:00000000-0000-4000-8000-000000000001"
    ids = ("p1", "p2") if with_ids else (None, "p2")
    paths = [
        bundled(
            tmp_path,
            (urn, {name: value for name, value in patient(**who, id=key).items() if value is not None}),
            (f"urn:uuid:{number}", booking(to(urn), f"a{number}")),
            name=f"{number}.json",
        )
        for number, (key, who) in enumerate(zip(ids, (ROSA, BEN), strict=True))
    ]
    report = take(database, *paths)
    assert reasons(report) == [NotUsedReason.SEVERAL_PATIENTS] * 2
    assert len(rows(database, "patient")) == 2
    assert owners(database) == set()


def test_one_local_id_within_two_bookings(database: Database, tmp_path: Path) -> None:
    def inside(value: str) -> dict[str, Any]:
        number = [{"system": "urn:mrn", "value": value}]
        return {"contained": [{"resourceType": "Patient", "id": "p", "identifier": number}]}

    people = [
        patient("p1", **ROSA, identifier=[{"system": "urn:mrn", "value": "1"}]),
        patient("p", **BEN, identifier=[{"system": "urn:mrn", "value": "2"}]),
    ]
    told = [booking(to("#p"), f"a{value}", **inside(value)) for value in ("1", "2")]
    nobody = booking(to("#p"), "a3")
    report = take(database, write(tmp_path, *people, *told, nobody))
    assert len(report.problems) == 1
    names = {row["id"]: row["family"] for row in rows(database, "patient")}
    assert [names[row["patient_id"]] for row in rows(database, "appointment")].count("Almeida") == 1
    assert len(rows(database, "appointment")) == 2


def test_a_directory_of_another_server_is_not_the_files_own(database: Database, tmp_path: Path) -> None:
    """What stands before the patients does not make them strangers: today's are yesterday's."""
    take(database, bundled(tmp_path, (f"{HERE}/Patient/p1", patient(**ROSA))))
    payer = {"resourceType": "Organization", "id": "o1", "name": "Harbor"}
    path = bundled(
        tmp_path,
        (f"{THERE}/Organization/o1", payer),
        (f"{THERE}/Appointment/a1", booking(to(f"{HERE}/Patient/p1"))),
        (f"{HERE}/Patient/p1", patient(**ROSA)),
        (f"{HERE}/Coverage/c1", coverage(payor=[to(f"{THERE}/Organization/o1")])),
    )
    assert reasons(take(database, path)) == []
    assert len(rows(database, "patient")) == len(rows(database, "appointment")) == 1
    assert [row["payer"] for row in rows(database, "coverage")] == ["Harbor"]


def test_bookings_alone_are_of_their_own_server(database: Database, tmp_path: Path) -> None:
    take(database, bundled(tmp_path, (f"{HERE}/Patient/p1", patient(**ROSA))))
    path = bundled(
        tmp_path,
        (f"{HERE}/Appointment/a1", booking(to(f"{HERE}/Patient/p1"))),
        (f"{HERE}/Appointment/a2", booking(to(f"{THERE}/Patient/p1"), "a2")),
    )
    assert reasons(take(database, path)) == [NotUsedReason.PATIENT_ELSEWHERE]
    assert len(rows(database, "appointment")) == 1


def test_what_two_patients_have_by_one_id_stays_with_the_first(database: Database, tmp_path: Path) -> None:
    people = [patient("p1", **ROSA), patient("p2", **BEN)]
    told = [item for key in ("p1", "p2") for item in everything_of(to(f"Patient/{key}"))[1:3]]
    report = take(database, write(tmp_path, *people, *told))
    assert [(each.kind, each.reason) for each in report.problems] == [
        ("RelatedPerson", NotUsedReason.TWO_BOOKINGS),
        ("Coverage", NotUsedReason.TWO_BOOKINGS),
    ]
    names = {row["id"]: row["family"] for row in rows(database, "patient")}
    assert {names[own] for own in owners(database)} == {"Almeida"}
    # What says that it is newer has passed to another one.
    newer = coverage(beneficiary=to("Patient/p2"), meta={"versionId": "2"})
    older = coverage(meta={"versionId": "1"})
    assert reasons(take(database, write(tmp_path, *people, older, newer, name="versions.json"))) == []


@pytest.mark.parametrize("several", [True, False])
def test_an_account_of_two_patients_says_of_neither_what_they_owe(
    database: Database, tmp_path: Path, several: bool
) -> None:
    whose = [to("Patient/p1"), to("Patient/p2")]
    accounts = [
        {"resourceType": "Account", "id": f"x{n}", "status": "active", "subject": whose if several else [one]}
        for n, one in enumerate(whose)
    ]
    invoice = {
        "resourceType": "Invoice", "id": "i1", "status": "issued", "account": to("Account/x0"),
        "totalGross": {"value": 20, "currency": "USD"},
    }  # fmt: skip
    people = [patient("p1", **ROSA), patient("p2", **BEN)]
    report = take(database, write(tmp_path, *people, *accounts, invoice))
    assert reasons(report) == [NotUsedReason.SEVERAL_PATIENTS] * several
    names = {row["id"]: row["family"] for row in rows(database, "patient")}
    assert [names[row["patient_id"]] for row in rows(database, "charge")] == ["Almeida"] * (not several)

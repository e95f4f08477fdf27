"""FHIR in whatever order it comes; what stands within other resources; who is not in use; the clinic's day."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import (
    NOW,
    PATIENT,
    coverage,
    dump,
    no_progress,
    patient,
    reasons,
    rows,
    take,
    to,
    write,
)
from tests.thinned import examples

TABLES = (
    "appointment_history", "appointment", "coverage", "human_name", "patient_identifier", "patient_telecom",
    "patient_address", "related_person", "patient_name", "source_mark",
)  # fmt: skip
SHOWN = {
    "patient": ("mrn", "family", "given", "birth_date", "sex", "language", "phone", "email", "city", "postal_code",
                "emergency_name", "emergency_phone", "deceased"),
    "patient_name": ("key", "birth_date"),
    "patient_telecom": ("position", "system", "value"),
    "patient_address": ("position", "city", "postal_code"),
    "human_name": ("position", "family", "given"),
    "related_person": ("name", "phone"),
    "coverage": ("payer", "member_id", "coverage_order", "status"),
    "appointment": ("start", "status", "description"),
}  # fmt: skip


def stamped(resource: dict[str, Any], version: int) -> dict[str, Any]:
    return resource | {"meta": {"lastUpdated": f"2026-11-20T10:00:{version:02}Z", "versionId": f"{version}"}}


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


NUMBERS = st.sampled_from(["617-555-0142", "617-555-0143", "617-555-0144"])
PEOPLE = st.builds(
    lambda given_name, phone, email, town, sex, call, dead: patient(
        name=[{"family": "Almeida", "given": [given_name]}],
        telecom=[
            *([{"system": "phone", "value": phone}] if phone else []),
            *([{"system": "email", "value": email}] if email else []),
        ],
        address=[{"city": town, "postalCode": "02139"}] if town else None,
        gender=sex,
        contact=[{"name": {"text": call}, "telecom": [{"system": "phone", "value": "617-555-0100"}]}]
        if call
        else None,
        deceasedBoolean=dead,
    ),
    st.sampled_from(["Rosa", "Rosa Maria", "Rose"]),
    maybe(NUMBERS),
    maybe(st.sampled_from(["a@example.org", "b@example.org"])),
    maybe(st.sampled_from(["Boston", "Salem"])),
    maybe(st.sampled_from(["female", "other"])),
    maybe(st.sampled_from(["Ann", "Bea"])),
    maybe(st.booleans()),
)
COVERAGES = st.builds(
    lambda member, order, status: coverage(subscriberId=member, order=order, status=status),
    st.sampled_from(["M1", "M2", "M3"]),
    st.integers(1, 3),
    st.sampled_from(["active", "cancelled"]),
)
BOOKINGS = st.builds(
    lambda hour, status, about: {
        "resourceType": "Appointment",
        "id": "a1",
        "status": status,
        "start": f"2026-12-01T{hour}:00:00Z",
        "description": about,
        "participant": [{"actor": PATIENT, "status": "accepted"}],
    },
    st.integers(10, 20),
    st.sampled_from(["booked", "cancelled", "noshow", "entered-in-error", "pending"]),
    st.sampled_from(["Check-up", "X-ray"]),
)
VERSIONS = st.tuples(
    st.lists(PEOPLE, min_size=1, max_size=4),
    st.lists(COVERAGES, max_size=3),
    st.lists(BOOKINGS, max_size=4),
).map(lambda kinds: [stamped(each, number) for kind in kinds for number, each in enumerate(kind, 1)])


def shown(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    return {
        name: sorted(tuple(row[column] for column in columns) for row in rows(database, name))
        for name, columns in SHOWN.items()
    }


@settings(
    max_examples=examples(8), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(resources=VERSIONS, random=st.randoms(use_true_random=False), lines=st.integers(1, 4))
def test_versions_in_any_order_and_in_any_files_give_the_same_record(
    database: Database, tmp_path: Path, resources: list[dict[str, Any]], random: Random, lines: int
) -> None:
    found = []
    for shuffled in (False, True):
        with database.write() as connection:
            for table in (*TABLES, "patient"):
                connection.execute(text(f"DELETE FROM {table}"))
        order = list(resources)
        if shuffled:
            # The patient has to be there before what is of them; else they are one batch.
            random.shuffle(order)
            first = next(item for item in order if item["resourceType"] == "Patient")
            order = [first, *(item for item in order if item is not first)]
        size = lines if shuffled else len(order)
        for start in range(0, len(order), size):
            path = tmp_path / "part.ndjson"
            path.write_text("\n".join(map(json.dumps, order[start : start + size])))
            take(database, path)
            before = dump(database)
            assert not take(database, path).changed_anything
            assert dump(database) == before
        found.append(shown(database))
    assert found[0] == found[1]


def test_where_a_source_gives_no_versions_the_last_import_stands(database: Database, tmp_path: Path) -> None:
    for phone in ("617-555-0142", "617-555-0143", "617-555-0142"):
        take(database, write(tmp_path, patient(telecom=[{"system": "phone", "value": phone}])))
        assert [row["phone"] for row in rows(database, "patient")] == [phone]


def a_booking(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "booked",
        "start": "2026-11-27T23:00:00Z",
        "participant": [{"actor": PATIENT, "status": "accepted"}],
    } | more


@pytest.mark.parametrize("status", ["entered-in-error", "proposed", "cancelled"])
def test_what_was_withdrawn_before_it_was_known_is_not_brought_back_by_an_older_message(
    database: Database, tmp_path: Path, status: str
) -> None:
    gone = stamped({"resourceType": "Appointment", "id": "a1", "status": status}, 5)
    assert reasons(take(database, write(tmp_path, patient(), gone))) == [NotUsedReason.NOT_BOOKED]
    take(database, write(tmp_path, stamped(a_booking(), 4)))
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]
    # What its source says later counts.
    take(database, write(tmp_path, stamped(a_booking(), 6)))
    assert [row["status"] for row in rows(database, "appointment")] == ["booked"]


@pytest.mark.parametrize("where", ["response", "bundle"])
def test_a_deletion_has_its_time(database: Database, tmp_path: Path, where: str) -> None:
    at = "2026-11-20T10:00:05Z"
    entry: dict[str, Any] = {"request": {"method": "DELETE", "url": "Appointment/a1"}}
    bundle: dict[str, Any] = {"resourceType": "Bundle", "type": "history", "entry": [entry]}
    if where == "bundle":
        bundle["timestamp"] = at
    else:
        entry["response"] = {"status": "204", "lastModified": at}
    (tmp_path / "gone.json").write_text(json.dumps(bundle))
    take(database, write(tmp_path, patient()))
    take(database, tmp_path / "gone.json")
    take(database, write(tmp_path, stamped(a_booking(), 4)))
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]


def test_what_stands_within_a_booking_is_read(database: Database, tmp_path: Path) -> None:
    inside = [
        {
            "resourceType": "Practitioner",
            "id": "d",
            "name": [{"family": "Lind", "given": ["Ada"], "prefix": ["Dr."]}],
        },
        {"resourceType": "Location", "id": "l", "name": "North Wing"},
        {"resourceType": "Patient", "id": "p", "identifier": [{"system": "urn:mrn", "value": "77"}]},
    ]
    booking = a_booking(
        contained=inside,
        participant=[{"actor": to(f"#{key}"), "status": "accepted"} for key in ("p", "d", "l")],
    )
    person = patient(identifier=[{"system": "urn:mrn", "value": "77"}])
    assert reasons(take(database, write(tmp_path, person, booking))) == []
    [row] = rows(database, "appointment")
    assert (row["practitioner"], row["location"]) == ("Dr. Ada Lind", "North Wing")
    assert row["patient_id"] == rows(database, "patient")[0]["id"]
    # They are nobody and nothing of the record's own.
    assert rows(database, "practitioner") == rows(database, "location") == []


def test_a_role_within_a_booking_names_who_it_is_of(database: Database, tmp_path: Path) -> None:
    inside = [
        {"resourceType": "Practitioner", "id": "d", "name": [{"text": "Dr. Lind"}]},
        {"resourceType": "PractitionerRole", "id": "r", "practitioner": to("#d")},
    ]
    booking = a_booking(contained=inside, participant=[{"actor": PATIENT}, {"actor": to("#r")}])
    take(database, write(tmp_path, patient(), booking))
    assert [row["practitioner"] for row in rows(database, "appointment")] == ["Dr. Lind"]


def test_the_days_of_people_are_the_clinics(database: Database, tmp_path: Path) -> None:
    """At three in the afternoon in Greenwich it is the next day in Auckland, where a child has been born."""
    child = patient(birthDate="2026-11-24")
    path = write(tmp_path, child)
    assert reasons(take(database, path)) == [NotUsedReason.BAD_BIRTH_DATE]
    work = FhirImport(PatientService(database), "Pacific/Auckland", NOW, no_progress)
    assert reasons(work.run([path])) == []
    # And at two in the morning in Greenwich a name that ends today still holds in Boston.
    ends = patient(
        "p2", name=[{"family": "Today", "period": {"end": "2026-11-23"}}, {"family": "Other", "use": "old"}]
    )
    night = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    take(database, write(tmp_path, ends), now=night)
    assert {row["family"] for row in rows(database, "patient")} == {"Almeida", "Today"}


def test_who_is_not_in_use_answers_to_no_name(database: Database, tmp_path: Path) -> None:
    one = patient("p1", active=True)
    other = patient("p2", active=False)
    take(database, write(tmp_path, one, other))
    people = {row["mrn"]: row["id"] for row in rows(database, "patient")}
    assert {row["patient_id"] for row in rows(database, "patient_name")} == {people["p1"]}
    # Staff have the record all the same, and it is found once its source uses it again.
    take(database, write(tmp_path, other | {"active": True}))
    assert {row["patient_id"] for row in rows(database, "patient_name")} == set(people.values())


def test_whom_to_call_beside_the_first_is_kept(database: Database, tmp_path: Path) -> None:
    person = patient(
        contact=[
            {"name": {"text": "Ann"}, "relationship": [{"coding": [{"code": "N"}]}]},
            {"name": {"text": "Bea"}, "relationship": [{"coding": [{"code": "C"}]}],
             "telecom": [{"system": "phone", "value": "617-555-0100"}]},
            {"name": {"text": "Cal"}, "telecom": [{"system": "phone", "value": "617-555-0101"}]},
        ]
    )  # fmt: skip
    path = write(tmp_path, person)
    take(database, path)
    assert [row["emergency_name"] for row in rows(database, "patient")] == ["Bea"]
    assert {(row["name"], row["phone"]) for row in rows(database, "related_person")} == {
        ("Ann", ""),
        ("Cal", "617-555-0101"),
    }
    before = dump(database)
    assert not take(database, path).changed_anything
    assert dump(database) == before


def test_a_clinics_settings_are_read_with_its_places(database: Database) -> None:
    assert PatientService(database).settings() == ClinicSettings()


def test_a_double_whose_other_record_comes_later_answers_to_no_name_then(
    database: Database, tmp_path: Path
) -> None:
    link = [{"other": to("Patient/p1"), "type": "replaced-by"}]
    double = patient("p2", identifier=[{"value": "2"}], active=None, link=link)
    take(database, write(tmp_path, double, a_booking(participant=[{"actor": to("Patient/p2")}])))
    assert rows(database, "patient_name")
    take(database, write(tmp_path, patient("p1", identifier=[{"value": "1"}])))
    people = {row["mrn"]: row["id"] for row in rows(database, "patient")}
    assert {row["patient_id"] for row in rows(database, "patient_name")} == {people["1"]}
    assert [row["patient_id"] for row in rows(database, "appointment")] == [people["1"]]

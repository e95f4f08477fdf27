"""FHIR appointments, insurances, related persons and the references that hold them together."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from kiosk.interop.report import NotUsedReason
from kiosk.store import tables
from kiosk.store.database import Database
from tests.interop.record import NOW, PATIENT, coverage, dump, patient, reasons, rows, take, to, write

PRACTITIONER = {
    "resourceType": "Practitioner", "id": "d1", "name": [{"prefix": ["Dr."], "given": ["Ada"], "family": "Lind"}],
    "identifier": [{"system": "http://npi", "value": "99"}],
}  # fmt: skip
ROOM = {
    "resourceType": "Location", "id": "l1", "name": "Room 204", "description": "Second floor, turn left",
    "physicalType": {"coding": [{"code": "ro"}]},
}  # fmt: skip


def appointment(*actors: dict[str, Any], **changes: Any) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "booked",
        "start": "2026-11-23T10:00:00-05:00",
        "end": "2026-11-23T10:20:00-05:00",
        "participant": [{"actor": actor, "status": "accepted"} for actor in actors],
    } | changes
    return {name: value for name, value in resource.items() if value is not None}


def test_an_appointment_with_its_people_and_places(database: Database, tmp_path: Path) -> None:
    booking = appointment(to("Location/l1"), to("Practitioner/d1"), PATIENT, description="Check-up")
    # What is referred to stands behind it, and in another file.
    first, second = (
        write(tmp_path, booking, name="1.json"),
        write(tmp_path, ROOM, PRACTITIONER, patient(), name="2.json"),
    )
    assert reasons(take(database, first, second)) == []
    [row] = rows(database, "appointment")
    assert row["patient_id"] == rows(database, "patient")[0]["id"]
    assert row["start"] == datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    assert row | {
        "minutes": 20, "practitioner": "Dr. Ada Lind", "location": "Room 204", "room": "Room 204",
        "directions": "Second floor, turn left", "status": "booked", "description": "Check-up",
    } == row  # fmt: skip


@pytest.mark.parametrize(
    ("actor", "name"),
    [
        (to("Practitioner?identifier=http://npi|99"), "Dr. Ada Lind"),
        (to("Practitioner?identifier=http%3A%2F%2Fnpi%7C99"), "Dr. Ada Lind"),
        (to("Practitioner/d1/_history/2"), "Dr. Ada Lind"),
        (to("https://fhir.example.org/r4/Practitioner/d1/_history/2"), ""),
        ({"type": "Practitioner", "identifier": {"system": "http://npi", "value": "99"}}, "Dr. Ada Lind"),
        (to("PractitionerRole/r1"), "Dr. Ada Lind"),
        (to("Practitioner/elsewhere", display="Dr. Elsewhere"), "Dr. Elsewhere"),
        (to("Practitioner/elsewhere"), ""),
    ],
)
def test_the_ways_to_name_a_practitioner(
    database: Database, tmp_path: Path, actor: dict[str, Any], name: str
) -> None:
    role = {"resourceType": "PractitionerRole", "id": "r1", "practitioner": to("Practitioner/d1")}
    take(database, write(tmp_path, patient(), PRACTITIONER, role, appointment(PATIENT, actor)))
    assert rows(database, "appointment")[0]["practitioner"] == name


@pytest.mark.parametrize(
    "reference",
    ["Patient/p1", "urn:uuid:0a1b2c3d-0000-4000-8000-000000000001", "Patient?identifier=urn:mrn|77"],
)
def test_the_ways_to_name_a_patient(database: Database, tmp_path: Path, reference: str) -> None:
    person = patient(identifier=[{"system": "urn:mrn", "value": "77"}])
    bundle = {
        "resourceType": "Bundle",
        "entry": [
            {"resource": appointment(to(reference))},
            {"resource": coverage(beneficiary=to(reference))},
            {"resource": person, "fullUrl": "urn:uuid:0a1b2c3d-0000-4000-8000-000000000001"},
        ],
    }
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps(bundle), encoding="utf-8")
    assert reasons(take(database, path)) == []
    assert len(rows(database, "appointment")) == len(rows(database, "coverage")) == 1


@pytest.mark.parametrize(
    ("booking", "reason"),
    [
        (appointment(to("Patient/nobody")), NotUsedReason.PATIENT_UNKNOWN),
        (appointment(to("Patient?identifier=x|1")), NotUsedReason.PATIENT_UNKNOWN),
        (appointment(), NotUsedReason.NO_PATIENT),
        (appointment(PATIENT, status="proposed"), NotUsedReason.NOT_BOOKED),
        (appointment(PATIENT, status=None), NotUsedReason.BAD_STATUS),
        (appointment(PATIENT, start=None), NotUsedReason.NO_START),
        (appointment(PATIENT, start="2026-11-23"), NotUsedReason.BAD_START),
        (appointment(PATIENT, start="2026-13-23T10:00:00Z"), NotUsedReason.BAD_START),
        (appointment(PATIENT, participant="x"), NotUsedReason.NO_PATIENT),
    ],
)
def test_appointments_that_cannot_be_used(
    database: Database, tmp_path: Path, booking: dict[str, Any], reason: NotUsedReason
) -> None:
    assert reasons(take(database, write(tmp_path, patient(), booking))) == [reason]
    assert rows(database, "appointment") == []


def test_a_start_without_an_offset_is_the_clinics_wall_clock(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(), appointment(PATIENT, start="2026-11-23T10:00:00")))
    assert rows(database, "appointment")[0]["start"] == datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("here", "there", "after"),
    [
        ("checked-in", "booked", "checked-in"),
        ("checked-in", "arrived", "checked-in"),
        ("fulfilled", "booked", "fulfilled"),
        ("arrived", "cancelled", "arrived"),
        ("arrived", "fulfilled", "fulfilled"),
        ("booked", "cancelled", "cancelled"),
        ("cancelled", "booked", "booked"),
    ],
)
def test_a_booking_never_goes_back(
    database: Database, tmp_path: Path, here: str, there: str, after: str
) -> None:
    take(database, write(tmp_path, patient(), appointment(PATIENT)))
    with database.write() as connection:
        connection.execute(update(tables.appointment).values(status=here))
    take(database, write(tmp_path, patient(), appointment(PATIENT, status=there)))
    assert rows(database, "appointment")[0]["status"] == after


@pytest.mark.parametrize("status", ["arrived", "checked-in"])
def test_who_has_come_by_their_source_checks_in_here_and_that_is_told(
    database: Database, tmp_path: Path, status: str
) -> None:
    report = take(database, write(tmp_path, patient(), appointment(PATIENT, status=status)))
    assert reasons(report) == [NotUsedReason.HERE_ELSEWHERE]
    assert rows(database, "appointment")[0]["status"] == "booked"
    booked = take(database, write(tmp_path, patient(), appointment(PATIENT, status="booked")))
    assert reasons(booked) == []


@pytest.mark.parametrize(("status", "told"), [("fulfilled", True), ("noshow", True), ("cancelled", False)])
def test_what_has_ended_on_a_day_ahead_is_told_of(
    database: Database, tmp_path: Path, status: str, told: bool
) -> None:
    ahead = appointment(PATIENT, status=status, start="2026-11-25T14:00:00Z", end="2026-11-25T14:30:00Z")
    report = take(database, write(tmp_path, patient(), ahead))
    assert reasons(report) == [NotUsedReason.ENDED_AHEAD] * told
    assert rows(database, "appointment")[0]["status"] == status
    past = appointment(PATIENT, status=status, start="2026-11-20T14:00:00Z", end="2026-11-20T14:30:00Z")
    assert reasons(take(database, write(tmp_path, patient(), past))) == []


def test_who_holds_the_insurance_seen_from_the_patient(database: Database, tmp_path: Path) -> None:
    mother = patient("p2", name=[{"given": ["Ana"], "family": "Holder"}])
    held = coverage(subscriber=to("Patient/p2"), relationship={"coding": [{"code": "child"}]})
    take(database, write(tmp_path, held, patient(), mother))
    [row] = rows(database, "coverage")
    # FHIR: the patient is the holder's child. The record: the holder is the patient's parent.
    assert (row["subscriber_relationship"], row["subscriber_name"]) == ("parent", "Ana Holder")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"payor": None}, NotUsedReason.NO_PAYER),
        ({"payor": [to("Organization/none")]}, NotUsedReason.NO_PAYER),
        ({"payor": [PATIENT]}, NotUsedReason.SELF_PAY),
        ({"payor": [{"display": "NO_INSURANCE"}]}, NotUsedReason.SELF_PAY),
        ({"status": "entered-in-error"}, NotUsedReason.NOT_ACTIVE),
        ({"beneficiary": to("Patient/none")}, NotUsedReason.PATIENT_UNKNOWN),
        ({"beneficiary": None}, NotUsedReason.NO_PATIENT),
    ],
)
def test_insurances_that_cannot_be_used(
    database: Database, tmp_path: Path, changes: dict[str, Any], reason: NotUsedReason
) -> None:
    assert reasons(take(database, write(tmp_path, patient(), coverage(**changes)))) == [reason]
    assert rows(database, "coverage") == []


def test_a_related_person_is_the_emergency_contact_if_the_patient_names_none(
    database: Database, tmp_path: Path
) -> None:
    related = {
        "resourceType": "RelatedPerson", "id": "r1", "patient": PATIENT,
        "relationship": [{"coding": [{"code": "SIS"}]}], "name": [{"given": ["Ana"], "family": "B"}],
        "telecom": [{"system": "phone", "value": "555-0107"}],
    }  # fmt: skip
    lost = related | {"id": "r2", "patient": to("Patient/none")}
    path = write(tmp_path, related, patient(), lost)
    assert reasons(take(database, path)) == [NotUsedReason.PATIENT_UNKNOWN]
    row = rows(database, "patient")[0]
    assert (row["emergency_name"], row["emergency_relationship"], row["emergency_phone"]) == (
        "Ana B", "sister", "555-0107",
    )  # fmt: skip
    own = patient(contact=[{"name": {"text": "Own Choice"}}])
    take(database, write(tmp_path, related, own))
    assert rows(database, "patient")[0]["emergency_name"] == "Own Choice"


def test_importing_twice_changes_nothing_and_writes_nothing(database: Database, tmp_path: Path) -> None:
    path = write(
        tmp_path, patient(), coverage(), appointment(PATIENT, to("Practitioner/d1")), PRACTITIONER, ROOM
    )
    assert take(database, path).changed_anything
    before = dump(database)
    assert not take(database, path, now=NOW + timedelta(days=1)).changed_anything
    assert dump(database) == before


def test_places_known_from_an_earlier_import_serve_a_later_one(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(), PRACTITIONER, ROOM))
    later = write(tmp_path, appointment(PATIENT, to("Practitioner/d1"), to("Location/l1")), name="later.json")
    assert reasons(take(database, later)) == []
    [row] = rows(database, "appointment")
    assert (row["practitioner"], row["room"]) == ("Dr. Ada Lind", "Room 204")


@pytest.mark.parametrize(
    ("said", "description"),
    [
        ({}, "Walk in"),
        ({"serviceType": [{"text": "Podiatry"}]}, "Podiatry"),
        ({"serviceType": [{}]}, "Walk in"),
        ({"description": "Corns", "serviceType": [{"text": "Podiatry"}]}, "Corns"),
    ],
)
def test_what_an_appointment_is_for_is_its_type_where_no_service_is_said(
    database: Database, tmp_path: Path, said: dict[str, Any], description: str
) -> None:
    kind = {"coding": [{"code": "WALKIN"}], "text": "Walk in"}
    take(database, write(tmp_path, patient(), appointment(PATIENT, appointmentType=kind, **said)))
    assert [row["description"] for row in rows(database, "appointment")] == [description]

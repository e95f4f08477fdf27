"""A patient's own record as FHIR: whole, in FHIR's form, and read back by our own import as what it was."""

import base64
import json
import re
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.people import Contact
from kiosk.domain.people.coverage import Coverage, CoverageStatus
from kiosk.domain.people.details import Address, Details, HumanName, Identifier, RelatedPerson, Telecom
from kiosk.domain.permissions import StaffRole
from kiosk.interop.fhir import FhirImport
from kiosk.interop.fhir_export import text_of
from kiosk.services.desk.exporting import ExportService, of_patients
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.opening import GlassShut
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.services.staffing.files import FileRefused
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

TOLD = Disclosed("the patient", "all", "asked for it", Basis.OWN_REQUEST, date(2026, 1, 2))
ROSA = "0190a1b2-0000-7000-8000-000000000001"
CARD = "0190a1b2-0000-7000-8000-00000000000c"
BOOKED = "0190a1b2-0000-7000-8000-00000000000a"
AUNT = "0190a1b2-0000-7000-8000-00000000000b"
CONTACT = Contact(
    "600 555 0142", "rosa@example.org", "Calle <b>Mayor</b> 3", "Madrid", "M", "28013", "Ana Díaz", "sister",
    "600 555 0199",
)  # fmt: skip
PATIENT = a_patient(
    key=ROSA,
    mrn="R-77",
    family="García López",
    given="Rosa María",
    language="es",
    sex="female",
    contact=CONTACT,
)
DETAILS = Details(
    (HumanName("maiden", None, date(2001, 2, 3), "Quintana", "Rosa"),),
    (Identifier("official", None, None, "12345678Z", "urn:dni", "NI"),),
    (Telecom("work", date(2020, 1, 2), None, "600 555 0177", "phone", 2),),
    (Address("work", None, None, "Avenida 8", "Getafe", "M", "28901", "ES"),),
)
POLICY = Coverage(
    CARD, "Sanitas", "M-123", "G-9", "Luis García", "parent", None, 2, "private", CoverageStatus.ACTIVE,
    date(2024, 1, 1), date(2030, 12, 31), "Plan Azul", "0077",
)  # fmt: skip
ANSWERED = [{"linkId": "q", "answer": [{"valueBoolean": False}, {"valueInteger": 0}]}]
BOOKING = a_booking(1, NOW, key=BOOKED, of=ROSA)


def fill(database: Database) -> None:
    service = PatientService(database)
    service.take_in([SourcedPatient(PATIENT, None, DETAILS)], NOW, "test")
    service.take_in_related(
        [(ROSA, RelatedPerson(AUNT, "Eva Díaz", "aunt", "600 555 0111", "eva@example.org"))], NOW, "test"
    )
    service.take_in_coverages([SourcedCoverage(ROSA, POLICY)], NOW, "test")
    service.save([a_patient(2)], [BOOKING])


class Office:
    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder, self.time = database, folder, NOW
        fill(database)
        self.who = signed_in(database, "Bea", StaffRole.MANAGER)
        self.service = ExportService(database, SETTINGS, lambda: self.time)

    def export(self, number: str = "R-77", name: str = "out.json") -> dict[str, Any]:
        file = self.folder / name
        self.service.save(number, TOLD, file, text_of, self.who)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        found: dict[str, Any] = json.loads(file.read_text())
        return found

    def visit(self) -> str:
        kiosk = Kiosk(self.database, SETTINGS, lambda: NOW)
        visit = kiosk.open_visit(ROSA, (BOOKED,), "kiosk-1").id
        for step in whole_visit():
            kiosk.apply(record(visit, step))
        return visit


@pytest.fixture
def office(empty: Database, tmp_path: Path) -> Office:
    return Office(empty, tmp_path)


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def rows(database: Database, name: str, *columns: str, of: str = ROSA) -> list[Any]:
    table = tables.metadata.tables[name]
    key = table.c.id if name == "patient" else table.c.patient_id
    with database.read() as connection:
        query = select(*(table.c[column] for column in columns)).where(key == of).order_by(*table.primary_key)
        return [tuple(row) for row in connection.execute(query)]


def test_our_own_import_reads_the_same_patient_cards_and_bookings(office: Office, tmp_path: Path) -> None:
    office.export()
    other = Database(f"sqlite:///{tmp_path / 'other' / 'clinic.db'}")
    other.upgrade()
    said: list[Any] = []
    report = FhirImport(PatientService(other), SETTINGS.zone, NOW, lambda *told: said.append(told)).run(
        [tmp_path / "out.json"]
    )
    assert report.counts["Patient"]["added"] == report.counts["Coverage"]["added"] == 1
    same = {
        "patient": (
            "mrn", "family", "given", "birth_date", "sex", "language", "phone", "email", "address_line", "city",
            "state", "postal_code", "emergency_name", "emergency_relationship", "emergency_phone", "deceased",
        ),
        "coverage": (
            "id", "payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship", "coverage_order",
            "type", "status", "period_start", "period_end", "plan", "payer_id",
        ),
        "appointment": ("start", "minutes", "status", "practitioner", "location", "description"),
        "related_person": ("id", "name", "relationship", "phone", "email", "active"),
    }  # fmt: skip
    for name, columns in same.items():
        before = rows(office.database, name, *columns)
        assert before, name
        assert rows(other, name, *columns) == before, name
    for name in ("human_name", "patient_identifier", "patient_telecom", "patient_address"):
        columns = tuple(
            column.name
            for column in tables.metadata.tables[name].columns
            if column.name not in ("id", "patient_id", "position", "rank", "key")
        )
        assert set(rows(office.database, name, *columns)) <= set(rows(other, name, *columns)), name
    other.close()


def walk(value: Any) -> Iterator[Any]:
    yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in inner:
        yield from walk(item)


def test_it_is_a_bundle_as_fhir_says(office: Office) -> None:
    office.visit()
    bundle = office.export()
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(urls) == len(set(urls))
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", url) for url in urls)
    for entry in bundle["entry"]:
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", entry["resource"]["id"])
    for value in walk(bundle):
        # FHIR knows no empty value, and whatever is referred to is here.
        assert value not in (None, "", [], {})
        if isinstance(value, dict) and "reference" in value:
            assert value["reference"] in urls, value
    (provenance,) = of_kind(bundle, "Provenance")
    assert len(provenance["target"]) == len(urls) - 1
    must = {
        "Appointment": ("status", "participant"),
        "Encounter": ("status", "class"),
        "Coverage": ("status", "beneficiary", "payor"),
        "RelatedPerson": ("patient",),
        "QuestionnaireResponse": ("status",),
        "Consent": ("status", "scope", "category"),
        "Basic": ("code",),
        "Provenance": ("target", "recorded", "agent"),
    }
    for kind, fields in must.items():
        assert of_kind(bundle, kind), kind
        for resource in of_kind(bundle, kind):
            assert not [name for name in fields if name not in resource], resource


def test_nothing_that_the_record_has_of_a_patient_is_left_out(office: Office) -> None:
    visit = office.visit()
    with office.database.write() as connection:
        announce_nothing(connection)
        for number, kind in enumerate(("allergy", "medication", "condition")):
            connection.execute(
                insert(tables.clinical_statement).values(
                    id=f"s{number}", patient_id=ROSA, kind=kind, text=f"something {kind}", recorded_at=NOW
                )
            )
        connection.execute(
            update(tables.questionnaire_response).values(resource={"status": "completed", "item": ANSWERED})
        )
        written = {
            "to_whom": "everybody",
            "author": "Dr Ann",
            "written_at": NOW,
            "state": "open",
            "owner": "",
        }
        connection.execute(insert(tables.message).values(id="me1", patient_id=ROSA, **written))
        connection.execute(insert(tables.message_text).values(message_id="me1", words="needs an interpreter"))
    bundle = office.export()
    whole = json.dumps(bundle, ensure_ascii=False)
    missing: list[str] = []
    counted = 0
    with office.database.read() as connection:
        for name, (table, column) in of_patients().items():
            key = {
                "patient_id": ROSA,
                "kept_id": ROSA,
                "visit_id": visit,
                "appointment_id": BOOKED,
                "message_id": "me1",
            }[column]
            for row in connection.execute(select(table).where(table.c[column] == key)).mappings():
                texts = [value for value in row.values() if isinstance(value, str) and len(value) > 2]
                counted += len(texts)
                missing += [
                    f"{name}: {text}"
                    for text in texts
                    if json.dumps(text, ensure_ascii=False)[1:-1] not in whole
                ]
    assert counted > 60
    # Ids of rows that FHIR has as parts of the patient, with the codes of what is typed there.
    parts = ("human_name", "patient_identifier", "patient_telecom", "patient_address")
    # FHIR says what the patient is to the holder.
    missing.remove("coverage: parent")
    assert [text for text in missing if not text.startswith(parts)] == []
    (consent,) = of_kind(bundle, "Consent")
    drawn = json.loads(base64.b64decode(consent["sourceAttachment"]["data"]))
    assert [(drawn,)] == rows(office.database, "consent", "strokes")
    (answers,) = of_kind(bundle, "QuestionnaireResponse")
    assert answers["item"] == ANSWERED
    for kind in ("AllergyIntolerance", "MedicationStatement", "Condition"):
        assert len(of_kind(bundle, kind)) == 1


def test_what_was_a_doubles_is_in_it(office: Office) -> None:
    joining = JoiningService(office.database, SETTINGS, lambda: NOW)
    kept, double = joining.records(ROSA, "p2", office.who)
    joining.join(kept.patient, double.patient, office.who)
    for number in ("R-77", a_patient(2).mrn):
        (patient,) = of_kind(office.export(number, f"{number}.json"), "Patient")
        assert patient["id"] == ROSA
        assert a_patient(2).mrn in json.dumps(patient["identifier"])


def test_it_is_written_down_first_and_asks_for_the_password(office: Office) -> None:
    office.export()
    assert who_did(office.database, "disclosed") == who_did(office.database, "read_record") == ["Bea"]
    # What was written down is in it as well.
    assert "asked for it" in (office.folder / "out.json").read_text()
    before = (office.folder / "out.json").read_bytes()
    with pytest.raises(FileRefused, match="there already"):
        office.export()
    assert (office.folder / "out.json").read_bytes() == before
    office.time = NOW + ASKED_HOLDS
    with pytest.raises(AskAgain):
        office.export(name="other.json")
    assert not (office.folder / "other.json").exists()
    assert who_did(office.database, "disclosed") == ["Bea"]


def test_who_is_not_of_the_day_is_shut_and_nobody_is_nobody(office: Office) -> None:
    office.time = NOW + timedelta(seconds=1)
    with pytest.raises(GlassShut):
        office.export("p2")
    with pytest.raises(NoSuchPatient):
        office.export("no such number")
    assert who_did(office.database, "disclosed") == []
    assert not (office.folder / "out.json").exists()

"""Real FHIR and CSV files: every one is taken, twice is once, and whoever is booked can say who they are."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, Identified, IdentityClaim, factor_key
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.schedule import ScheduleService
from kiosk.store.database import Database
from tests.interop.record import NOW, dump, no_progress, rows, take

FILE_TROUBLES = {
    NotUsedReason.BROKEN,
    NotUsedReason.NOT_FHIR,
    NotUsedReason.NOT_TEXT,
    NotUsedReason.UNREADABLE,
    NotUsedReason.MISSING,
}


def test_synthea_whole(database: Database, shared_data: Path) -> None:
    report = take(database, shared_data / "synthea")
    patients = rows(database, "patient")
    # Six bundles of one patient each, two more beside the two NDJSON files with 100 different patients.
    assert len(patients) == 108
    assert {problem.reason for problem in report.problems} == {NotUsedReason.SELF_PAY}
    assert report.counts["Practitioner"]["added"] == 102
    assert any(any(letter.isdigit() for letter in row["family"]) for row in patients)
    assert rows(database, "coverage")


def test_the_fhir_examples(database: Database, shared_data: Path) -> None:
    report = take(database, shared_data / "fhir-examples")
    assert not FILE_TROUBLES.intersection(problem.reason for problem in report.problems)
    patients = {row["mrn"]: row for row in rows(database, "patient")}
    chalmers = patients["12345"] if "12345" in patients else next(
        row for row in patients.values() if row["family"] == "Chalmers"
    )  # fmt: skip
    assert chalmers["given"] == "Peter James"
    assert {row["practitioner"] for row in rows(database, "appointment")} == {"Dr Adam Careful"}
    assert "South Wing, second floor" in {row["location"] for row in rows(database, "appointment")}


def test_every_bundle_alone(database: Database, shared_data: Path) -> None:
    files = [*(shared_data / "synthea").rglob("*.json"), *(shared_data / "synthea").rglob("*.ndjson")]
    assert len(files) >= 12
    for path in files:
        report = take(database, path)
        assert not FILE_TROUBLES.intersection(problem.reason for problem in report.problems)
        assert sum(count["added"] + count["same"] for count in report.counts.values()), path.name


def test_twice_is_once(database: Database, shared_data: Path) -> None:
    folders = (shared_data / "synthea", shared_data / "fhir-examples")
    take(database, *folders)
    before = dump(database)
    assert not take(database, *folders, now=NOW + timedelta(days=30)).changed_anything
    assert dump(database) == before


def test_the_patients_table(database: Database, shared_data: Path) -> None:
    path = shared_data / "synthea" / "csv" / "patients.csv"
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
    work.patients(path)
    with path.open(encoding="utf-8") as lines:
        assert work.report.counts["Patient"]["added"] == sum(1 for line in lines if line.strip()) - 1
    # A social security number is not read, and neither is what is nobody's business at a front desk.
    assert [problem.reason for problem in work.report.problems] == [NotUsedReason.COLUMNS]
    row = next(row for row in rows(database, "patient") if row["family"] == "Mosciski958")
    assert (row["given"], row["sex"], row["city"], row["postal_code"]) == (
        "Maynard46",
        "male",
        "Somerville",
        "02155",
    )


@pytest.mark.parametrize("wanted", [100])
def test_everybody_booked_can_be_identified(database: Database, shared_data: Path, wanted: int) -> None:
    take(database, shared_data / "synthea", shared_data / "fhir-examples")
    settings = ClinicSettings()
    done = ScheduleService(database, settings, lambda: NOW).book_today(wanted)
    assert done.booked == wanted
    people = {row["id"]: row for row in rows(database, "patient")}
    today = [row for row in rows(database, "appointment") if row["start"] >= NOW - timedelta(hours=1)]
    assert len({row["patient_id"] for row in today}) == wanted
    service = IdentityService(database, settings, lambda: NOW)
    for booking in today:
        person = people[booking["patient_id"]]
        answers = {Factor.PHONE: person["phone"], Factor.POSTCODE: person["postal_code"]}
        for factor, answer in answers.items():
            if not factor_key(factor, answer):
                continue
            claim = IdentityClaim(person["family"], person["birth_date"], factor, answer)
            # At no kiosk more than may be in an hour.
            outcome = service.identify(claim, f"kiosk-{factor}")
            assert isinstance(outcome, Identified)
            assert [item.id for item in outcome.appointments] == [booking["id"]]

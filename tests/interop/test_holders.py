"""Who holds an insurance: FHIR and most files say what the patient is to the holder, the record the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop import record
from tests.interop.conftest import Taken
from tests.interop.record import NOW, coverage, no_progress, reasons, rows

HEAD = "mrn,last,first,dob,payer,member_id,subscriber_name,"
BORN = "1985-03-27"


def holder(database: Database) -> str:
    [row] = rows(database, "coverage")
    return str(row["subscriber_relationship"])


@pytest.mark.parametrize(
    ("said", "held"),
    [("child", "parent"), ("parent", "child"), ("spouse", "spouse"), ("common", "spouse"), ("self", "self"),
     ("injured", "other")],
)  # fmt: skip
def test_fhir_says_what_the_patient_is_to_the_holder(
    database: Database, tmp_path: Path, said: str, held: str
) -> None:
    told = coverage(relationship={"coding": [{"code": said}]}, subscriber={"display": "Ana Holder"})
    assert reasons(record.take(database, record.write(tmp_path, record.patient(), told))) == []
    assert holder(database) == held


@pytest.mark.parametrize(
    ("heading", "said", "held"),
    [
        ("relationship_to_subscriber", "child", "parent"),
        ("Patient Relationship to Insured", "Son", "parent"),
        ("Relationship to Subscriber", "19", "parent"),
        ("Relationship to Policy Holder", "Mother", "child"),
        ("relationship_to_subscriber", "Wife", "spouse"),
        ("relationship_to_subscriber", "18", "self"),
        ("relationship_to_subscriber", "nephew", "other"),
        ("subscriber_relationship", "parent", "parent"),
        ("subscriber_relationship", "Father", "parent"),
        ("subscriber_relationship", "child", "child"),
        ("subscriber_relationship", "", "self"),
    ],
)
def test_a_column_is_read_as_its_heading_says(
    take: Taken, database: Database, heading: str, said: str, held: str
) -> None:
    report = take(f"{HEAD}{heading}\n1,Almeida,Rosa,{BORN},Harbor,M1,Ana Holder,{said}\n")
    assert reasons(report) == []
    assert holder(database) == held


def test_a_childs_holder_is_no_child(take: Taken, database: Database) -> None:
    report = take(f"{HEAD}subscriber_relationship\n1,Almeida,Rosa,2020-05-01,Harbor,M1,Ana Holder,child\n")
    assert [(each.kind, each.reason) for each in report.problems] == [
        ("Coverage", NotUsedReason.HOLDER_TURNED)
    ]
    assert holder(database) == "parent"


def test_a_map_says_what_words_mean_there(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(f"{HEAD}Beziehung\n1,Almeida,Rosa,{BORN},Harbor,M1,Ana Holder,Kind\n", encoding="utf-8")
    said = CsvMap(
        patients={"relationship_to_subscriber": ("Beziehung",)},
        words={"relationship_to_subscriber": {"kind": "child"}},
    )
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, said=said)
    work.patients(path)
    assert work.report.problems == []
    assert holder(database) == "parent"

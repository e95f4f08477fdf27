"""Words in the place of a parent's or a guardian's name: nobody is called so, and who is dead comes with no child."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.interop.csv_kin import is_nobody
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import patient, reasons, rows, write
from tests.interop.record import take as take_fhir

CHILD = "mrn,family,given,birth_date,mother_name,father_name,guardian_name\n1,Ash,Leo,2018-02-11,"


def related(take: Taken, database: Database, cells: str) -> tuple[list[NotUsedReason], dict[str, str]]:
    report = take(f"{CHILD}{cells}\n")
    return reasons(report), {row["relationship"]: row["name"] for row in rows(database, "related_person")}


@pytest.mark.parametrize(
    "word",
    ["Unknown", "UNKNOWN", "Not known", "not stated", "Deceased", "Desconocido", "Fallecida", "unbekannt", "verstorben",
     "Inconnu", "décédée", "Desconhecido", "Não informado", "ignoto", "nieznany", "zmarły", "неизвестен", "미상",
     "사망", "不詳", "死亡", "غير معروف", "không rõ", "Self"],
)  # fmt: skip
def test_a_word_for_nobody_is_nobody(word: str) -> None:
    assert is_nobody(word)


@pytest.mark.parametrize(
    "name", ["Rosa Ash", "Nguyen Thi Mat", "Dede Ash", "Anna Unknown", "Late", "Mort", "Tod"]
)
def test_a_name_is_somebody(name: str) -> None:
    assert not is_nobody(name)


def test_nobody_comes_for_a_child_who_is_unknown_or_dead(take: Taken, database: Database) -> None:
    found, people = related(take, database, "Unknown,Ivo Ash (deceased),Rosa Elm")
    assert (found, people) == ([NotUsedReason.NAME_REMARK], {"guardian": "Rosa Elm"})


def test_behind_a_dash_as_well(take: Taken, database: Database) -> None:
    found, people = related(take, database, "Rosa Ash,Ivo Ash - verstorben,Desconocido")
    assert (found, people) == ([NotUsedReason.NAME_REMARK], {"mother": "Rosa Ash"})


@pytest.mark.parametrize(("name", "names"), [("Unknown", []), ("Rosa Ash", ["Rosa Ash"])])
def test_so_it_is_in_fhir(database: Database, tmp_path: Path, name: str, names: list[str]) -> None:
    mother: dict[str, Any] = {
        "resourceType": "RelatedPerson",
        "id": "m1",
        "patient": {"reference": "Patient/p1"},
        "relationship": [{"coding": [{"code": "MTH"}]}],
        "name": [{"text": name}],
    }
    contact = {"relationship": [{"coding": [{"code": "FTH"}]}], "name": {"text": "Unknown"}}
    take_fhir(database, write(tmp_path, patient(contact=[contact]), mother))
    assert [row["name"] for row in rows(database, "related_person")] == names

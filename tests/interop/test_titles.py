"""Titles, degrees and names by birth in whole names of other languages; and what is left of them is told of."""

from __future__ import annotations

import pytest

from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_titles import Titles
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows

FAMILY_FIRST = CsvMap(name_order="family_first")
GIVEN_FIRST = CsvMap(name_order="given_first")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("özv. Nagy Lászlóné", "Nagy Lászlóné"),
        ("ifj. Kiss Béla", "Kiss Béla"),
        ("Id. dr. Szabó Pál", "Szabó Pál"),
        ("Nagyné dr. Kiss Éva", "Nagyné Kiss Éva"),
        ("Nováková, Ing. Jana, CSc.", "Nováková, Jana"),
        ("MUDr. Petr Dvořák PhD", "Petr Dvořák"),
        ("Dr.Novák", "Novák"),
        ("Tn. Budi Santoso, S.Pd, M.Kes", "Budi Santoso"),
        ("Ny. Sri Wahyuni", "Sri Wahyuni"),
        ("Uzm. Dr. Ayşe Kaya", "Ayşe Kaya"),
        ("น.ส.สมหญิง ใจดี", "สมหญิง ใจดี"),
        ("นาย สมชาย ใจดี", "สมชาย ใจดี"),
    ],
)
def test_titles_and_degrees_are_off(text: str, left: str) -> None:
    assert Titles().off(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Almeida Sr.", "Rosa M.", "Smith, J.R.", "Smith, J.Peter", "Mary St.John", "Peter J.Smith", "Ma. Teresa",
        "An Nguyen", "St. John", "Dr.", "Anna Kowalska", "Abd. Rahman", "Γιώργος Κ.",
    ],
)  # fmt: skip
def test_what_is_a_name_stays(text: str) -> None:
    assert Titles().off(text) == text


def test_degrees_of_capitals_are_those_of_one_country() -> None:
    assert Titles(country="ID").off("Siti Aminah, S.H., M.M.") == "Siti Aminah"
    assert Titles(country="US").off("Siti Aminah, S.H., M.M.") == "Siti Aminah, S.H., M.M."


@pytest.mark.parametrize(
    ("whole", "family", "given", "born"),
    [
        ("Kiss Ágnes (szül. Varga)", "Kiss", "Ágnes", "Varga"),
        ("özv. Kiss Ágnes szül. Varga", "Kiss", "Ágnes", "Varga"),
        ("Kaya Ayşe (KIZLIK: DEMİR)", "Kaya", "Ayşe", "DEMİR"),
        ("Nováková Jana (dříve Černá)", "Nováková", "Jana", "Černá"),
        ("Nováková roz. Černá, Mgr. Jana", "Nováková", "Jana", "Černá"),
        ("Παππά Ελένη (το γένος Δήμου)", "Παππά", "Ελένη", "Δήμου"),
    ],
)
def test_whole_names_with_one_by_birth(
    take: Taken, database: Database, whole: str, family: str, given: str, born: str
) -> None:
    report = take(f'mrn,name,birth_date\n1,"{whole}",1980-02-11\n', said=FAMILY_FIRST)
    assert report.problems == []
    [patient] = rows(database, "patient")
    assert (patient["family"], patient["given"]) == (family, given)
    names = {(row["use"], row["family"]) for row in rows(database, "human_name")}
    assert ("maiden", born) in names
    assert not [use for use, _ in names if use == "nickname"]


def test_columns_of_their_own_have_titles_too(take: Taken, people: People) -> None:
    report = take(
        'mrn,family,given,birth_date\n1,özv. Nagy,Dr. Éva,1980-02-11\n2,Novák,"Jan, Ph.D.",1980-02-12\n'
    )
    assert report.problems == []
    assert {(row["family"], row["given"]) for row in people().values()} == {("Nagy", "Éva"), ("Novák", "Jan")}


def test_a_map_names_other_titles(take: Taken, people: People) -> None:
    said = CsvMap(name_order="given_first", titles=("Bpk.", "Ibu"))
    report = take(
        "mrn,name,birth_date\n1,Bpk. Agus Salim,1980-02-11\n2,IBU Dewi Lestari,1980-02-12\n", said=said
    )
    assert report.problems == []
    assert {row["family"] for row in people().values()} == {"Salim", "Lestari"}


@pytest.mark.parametrize("name", ["Agus Salim bt.", "Agus Salim: Haji", "Agus Sal(im"])
def test_a_sign_that_is_left_in_a_name_is_told_of(take: Taken, people: People, name: str) -> None:
    report = take(f"mrn,name,birth_date\n1,{name},1980-02-11\n2,Rosa M. Brim,1980-02-12\n", said=GIVEN_FIRST)
    assert reasons(report) == [NotUsedReason.NAME_SIGN]
    assert report.problems[0].where.endswith("line 2")
    assert len(people()) == 2

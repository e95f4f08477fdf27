"""Whole names that tell more or less than they seem to: a name by birth within them, and no blank."""

from __future__ import annotations

import pytest

from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_names import parted
from kiosk.interop.csv_remarks import apart, by_birth
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import rows


@pytest.mark.parametrize(
    ("text", "plain", "born"),
    [
        ("Nowak-Żuraw Anna z d. Pióro", "Nowak-Żuraw Anna", "Pióro"),
        ("NOWAK ANNA Z D. PIÓRO", "NOWAK ANNA", "PIÓRO"),
        ("Elm z domu von Brim Anna", "Elm Anna", "von Brim"),
        ("Elm geb. Brim, Anna", "Elm, Anna", "Brim"),
        ("Anna Elm geb. Brim", "Anna Elm", "Brim"),
        ("Anna Elm née Brim Ash", "Anna Elm", "Brim Ash"),
        ("Elm (z d. Brim) Anna", "Elm Anna", "Brim"),
        ("Elm rozená Brim", "Elm", "Brim"),
        ("Anna Elm nata Brim", "Anna Elm", "Brim"),
        ("Ana Elm nascida Brim", "Ana Elm", "Brim"),
        ("Elm Anna d. d. Brim", "Elm Anna", "Brim"),
        ("Иванова Анна урожд. Петрова", "Иванова Анна", "Петрова"),
        ("Иванова Анна рожд. Петрова", "Иванова Анна", "Петрова"),
        # These are names.
        ("Nee Tan Lim", "Nee Tan Lim", ""),
        ("Maria Nata Elm", "Maria Nata Elm", ""),
        ("Jan Z. D. Elm", "Jan Z. D. Elm", ""),
        ("Elm Ad. D.", "Elm Ad. D.", ""),
    ],
)
def test_a_name_by_birth_within_a_whole_name(text: str, plain: str, born: str) -> None:
    assert by_birth(text) == (plain, born)


def test_a_name_by_birth_behind_a_given_name_is_none_of_these() -> None:
    for given in ("Anna z d. Brim", "Anna (z domu Brim)", "Anna nascida Brim"):
        told = apart("Elm", given)
        assert (told.family, told.given, told.born, told.called) == ("Elm", "Anna", "Brim", "")


@pytest.mark.parametrize("name", ["Elm Anna z d. Brim", "Elm z domu Brim Anna", "Elm (geb. Brim), Anna"])
def test_it_is_kept_as_a_name_of_before(take: Taken, database: Database, name: str) -> None:
    report = take(
        f'mrn,name,birth_date,phone\n1,"{name}",1985-03-27,6175550142\n',
        said=CsvMap(name_order="family_first"),
    )
    assert report.problems == []
    [patient] = rows(database, "patient")
    assert (patient["family"], patient["given"]) == ("Elm", "Anna")
    assert {(row["use"], row["family"], row["given"]) for row in rows(database, "human_name")} == {
        ("official", "Elm", "Anna"),
        ("maiden", "Brim", ""),
    }


@pytest.mark.parametrize(
    ("text", "country", "family", "given"),
    [
        ("김민준", "", "김", "민준"),
        ("이건", "KR", "이", "건"),
        ("황보하은", "KR", "황보", "하은"),
        ("남궁민", "", "남궁", "민"),
        ("제갈", "KR", "제갈", ""),
        ("김하늘별", "KR", "김", "하늘별"),
        ("김", "KR", "김", ""),
        ("김 민준", "KR", "김", "민준"),
        ("王小明", "CN", "王", "小明"),
        ("欧阳娜娜", "CN", "欧阳", "娜娜"),
        ("司馬懿", "TW", "司馬", "懿"),
        ("欧阳", "CN", "欧阳", ""),
        # Nobody can tell where Han may be of Japan.
        ("山田太郎", "JP", "山田太郎", ""),
        ("王小明", "US", "王小明", ""),
        # A name that is not of these scripts alone.
        ("김Ana", "KR", "김Ana", ""),
    ],
)
def test_a_whole_name_without_a_blank(text: str, country: str, family: str, given: str) -> None:
    assert parted(text, "", country) == (family, given)


def test_it_is_told_by_a_file(take: Taken, people: People) -> None:
    assert take("mrn,성명,생년월일,phone\n1,황보하은,1985-03-27,6175550142\n").problems == []
    assert (people()["1"]["family"], people()["1"]["given"]) == ("황보", "하은")
    report = take("mrn,성,이름,생년월일,phone\n2,김,민준,1985-03-27,6175550143\n")
    assert NotUsedReason.NO_FAMILY_NAME not in [one.reason for one in report.problems]
    assert (people()["2"]["family"], people()["2"]["given"]) == ("김", "민준")

"""What people are to each other, in the words and codes of files: holders of insurances, and who may come."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import kinship
from kiosk.domain.people.representing import relation_meant, represents
from kiosk.interop import csv_kin, csv_map
from kiosk.interop.csv_explaining import explain
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import NOW, no_progress, rows

CLINIC = "mrn,family,given,birth_date,phone,"
HOLDER = f"{CLINIC}payer,member_id,subscriber_name,subscriber_relationship\n"
GUARDIAN = f"{CLINIC}guardian_name,guardian_relationship\n"
CHILD = "1,Ash,Leo,2018-05-04,6175550142,"
GROWN = "1,Ash,Leo,1980-05-04,6175550142,"

# Mother, father, spouse, child, sibling, grandparent, guardian and oneself, in the 16 languages of the program.
_TOLD = """
en mother father wife son brother grandmother guardian self
es madre padre esposa hijo hermano abuela tutor titular
de Mutter Vater Ehefrau Sohn Bruder Oma Vormund Versicherter
fr mère père épouse fils frère grand-mère tuteur lui-même
it madre padre moglie figlio fratello nonna tutore titolare
pt mãe pai esposa filho irmão avó responsável próprio
pl matka ojciec żona syn brat babcia opiekun ubezpieczony
ru мать отец жена сын брат бабушка опекун сам
ja 母 父 妻 息子 兄 祖母 後見人 本人
ko 모 부 아내 아들 형 할머니 후견인 본인
zh 母亲 父亲 妻子 儿子 哥哥 奶奶 监护人 本人
vi mẹ cha vợ con-trai anh-trai bà-nội người-giám-hộ bản-thân
ar أم أب زوجة ابن أخ جدة وصي نفسه
hi माता पिता पत्नी बेटा भाई दादी अभिभावक स्वयं
ht manman papa madanm pitit frè grann gadyen li-menm
tl nanay tatay asawa anak kapatid lola tagapag-alaga sarili
"""
_KINDS = ("mother", "father", "spouse", "child", "sibling", "grandparent", "guardian", "self")
_EACH = [
    (word.replace("-", " ") if language in ("vi", "ht") else word, kind)
    for language, *words in map(str.split, _TOLD.strip().splitlines())
    for word, kind in zip(words, _KINDS, strict=True)
]


def test_words_are_known_in_every_language() -> None:
    assert len(_EACH) == 16 * len(_KINDS)
    assert {word: kinship.kin_meant(word) for word, _ in _EACH} == dict(_EACH)
    assert {word: kinship.kin_meant(word.upper()) for word, _ in _EACH} == dict(_EACH)


def test_who_may_come_by_these_words() -> None:
    assert {word: represents(word) for word, _ in _EACH} == {
        word: kind in ("mother", "father", "guardian") for word, kind in _EACH
    }
    assert [relation_meant(word) for word in ("matka", "père", "보호자", "Oma")] == [
        "mother",
        "father",
        "guardian",
        "",
    ]


def test_no_word_means_two_things() -> None:
    known = [word for kind in kinship.KINDS for word in kinship.words_for(kind)]
    assert len(known) == len({*known}) > 700


def holder(database: Database) -> str:
    [row] = rows(database, "coverage")
    return str(row["subscriber_relationship"])


@pytest.mark.parametrize(
    ("said", "held"),
    [("Cônjuge", "spouse"), ("본인", "self"), ("Mãe", "parent"), ("córka", "child"), ("2 - Spouse", "spouse"),
     ("Friend", "other"), ("brother", "other")],
)  # fmt: skip
def test_a_holder_in_other_words(take: Taken, database: Database, said: str, held: str) -> None:
    report = take(f"{HOLDER}{GROWN}Harbor,M1,Ana Holder,{said}\n")
    assert (report.problems, holder(database)) == ([], held)


@pytest.mark.parametrize(("said", "detail"), [("7", "7"), ("xyzzy", ""), ("1", "1")])
def test_a_holder_that_is_not_understood_is_told(
    take: Taken, database: Database, said: str, detail: str
) -> None:
    report = take(f"{HOLDER}{GROWN}Harbor,M1,Ana Holder,{said}\n")
    assert [(each.reason, each.detail) for each in report.problems] == [
        (NotUsedReason.HOLDER_NOT_KNOWN, detail)
    ]
    assert holder(database) == "other"


def test_a_map_says_what_codes_mean(take: Taken, database: Database) -> None:
    said = csv_map.read(
        b'[subscriber_relationship]\n1 = "self"\n2 = "spouse"\n[guardian_relationship]\n"M" = "mother"\n'
    )
    report = take(f"{HOLDER}{GROWN}Harbor,M1,Ana Holder,2\n", said=said)
    assert (report.problems, holder(database)) == ([], "spouse")
    report = take(f"{GUARDIAN}2,Elm,Leo,2018-05-04,6175550143,Ida Elm,M\n", said=said)
    assert report.problems == []
    assert [(row["relationship"], row["represents"]) for row in rows(database, "related_person")] == [
        ("mother", True)
    ]


def test_what_columns_become_says_which_words_are_not_understood(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        f"{CLINIC}payer,subscriber_relationship,guardian_name,guardian_relationship\n"
        f"{CHILD}Harbor,7,Ida Ash,matka\n2,Elm,Ida,2018-05-04,,Harbor,Mãe,Ida Elm,kum\n",
        encoding="utf-8",
    )
    found = explain(
        CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress), path, patients=True
    )
    assert found is not None
    of_kin = {column.ours: (column.samples, column.unread) for column in found.columns}
    assert of_kin["subscriber_relationship"] == (("parent",), ("7",))
    assert of_kin["guardian_relationship"] == (("matka",), ("kum",))


@pytest.mark.parametrize(
    ("name", "word", "kept"),
    [
        ("Ida Ash", "matka", ("Ida Ash", "matka", True)),
        ("Ida Ash", "모", ("Ida Ash", "모", True)),
        ("Ida Ash", "1 - Mother", ("Ida Ash", "mother", True)),
        ("Ida Ash", "Oma", ("Ida Ash", "guardian", True)),
        ("Ida Ash", "", ("Ida Ash", "guardian", True)),
        ("Ida Ash", "friend", ("Ida Ash", "other", False)),
        ("Zielińska Anna (matka)", "", ("Zielińska Anna", "matka", True)),
        ("Mutter: Anna Ash", "", ("Anna Ash", "Mutter", True)),
        ("Anna Ash - mama", "", ("Anna Ash", "mama", True)),
        # These are names.
        ("Ida Mann", "", ("Ida Mann", "guardian", True)),
        ("Ida Ash-Elm", "", ("Ida Ash-Elm", "guardian", True)),
    ],
)
def test_a_guardian_in_other_words(
    take: Taken, database: Database, name: str, word: str, kept: tuple[str, str, bool]
) -> None:
    assert take(f"{GUARDIAN}{CHILD}{name},{word}\n").problems == []
    [row] = rows(database, "related_person")
    assert (row["name"], row["relationship"], row["represents"]) == kept


@pytest.mark.parametrize(
    ("name", "word", "detail"), [("Ida Ash", "7", "7"), ("Ida Ash", "xyzzy", ""), ("Ida Ash (xyzzy)", "", "")]
)
def test_a_guardian_that_is_not_understood_may_not_come(
    take: Taken, database: Database, name: str, word: str, detail: str
) -> None:
    report = take(f"{GUARDIAN}{CHILD}{name},{word}\n")
    assert [(each.reason, each.detail) for each in report.problems] == [
        (NotUsedReason.GUARDIAN_NOT_KNOWN, detail)
    ]
    [row] = rows(database, "related_person")
    assert (row["name"], row["relationship"], row["represents"]) == ("Ida Ash", "other", False)


@pytest.mark.parametrize("name", ["matka", "모"])
def test_a_word_for_somebody_is_nobodys_name(take: Taken, database: Database, name: str) -> None:
    assert take(f"{GUARDIAN}{CHILD}{name},\n").problems == []
    assert rows(database, "related_person") == []


def test_another_remark_is_told_of(take: Taken, database: Database) -> None:
    report = take(f"{GUARDIAN}{CHILD}Ida Ash (Rosie),\n")
    assert [each.reason for each in report.problems] == [NotUsedReason.NAME_REMARK]
    [row] = rows(database, "related_person")
    assert (row["name"], row["represents"]) == ("Ida Ash", True)


def test_a_code_is_told_and_no_word() -> None:
    assert [csv_kin.code_of(text) for text in ("7", "M", "Ann", "1234")] == ["7", "M", "", ""]

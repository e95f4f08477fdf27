"""What stands in the columns of names beside a name: what one is called, names of before, titles, signs, remarks."""

from __future__ import annotations

import csv
import io

import pytest

from kiosk.interop.csv_remarks import NamedPerson, apart
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows


def written(*lines: tuple[str, ...]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue()


@pytest.mark.parametrize(
    ("family", "given", "becomes"),
    [
        ("Almeida", "Rosa (Rosie)", NamedPerson("Almeida", "Rosa", called="Rosie")),
        ("Almeida", 'Rosa "Rosie" M', NamedPerson("Almeida", "Rosa M", called="Rosie")),
        ("Almeida", "Rosa [Rosie Ann]", NamedPerson("Almeida", "Rosa", called="Rosie Ann")),
        ("王", "小玲（Lily）", NamedPerson("王", "小玲", called="Lily")),
        ("Almeida (née Brim)", "Rosa", NamedPerson("Almeida", "Rosa", born="Brim")),
        ("Müller geb. Schmidt", "Anna", NamedPerson("Müller", "Anna", born="Schmidt")),
        ("Almeida (Brim)", "Rosa", NamedPerson("Almeida", "Rosa", before="Brim")),
        ("Almeida**", "*Rosa", NamedPerson("Almeida", "Rosa")),
        ("Almeida (deceased)", "Rosa", NamedPerson("Almeida", "Rosa", left_out=True)),
        ("Almeida", "Rosa [VIP]", NamedPerson("Almeida", "Rosa", left_out=True)),
        ("Almeida", "Rosa (call 555-0142)", NamedPerson("Almeida", "Rosa", left_out=True)),
        ("Dr Almeida", "Mrs. Rosa", NamedPerson("Almeida", "Rosa")),
        ("Almeida", "Rosa, MD", NamedPerson("Almeida", "Rosa")),
        ("O\\'Neill", "Siân", NamedPerson("O'Neill", "Siân")),
        ("Almeida", "FNU", NamedPerson("Almeida", "")),
        ("LNU", "Suharti", NamedPerson("", "Suharti")),
        # These are names.
        ("O'Neill-Brim", "Jean-Luc D'Arcy", NamedPerson("O'Neill-Brim", "Jean-Luc D'Arcy")),
        ("Almeida, Jr.", "Rosa M.", NamedPerson("Almeida, Jr.", "Rosa M.")),
        ("Nee", "Tan Nee Lim", NamedPerson("Nee", "Tan Nee Lim")),
        ("Born", "Max", NamedPerson("Born", "Max")),
        ("Prof", "Miss", NamedPerson("Prof", "Miss")),
        ("de la Cruz", "Ana", NamedPerson("de la Cruz", "Ana")),
        ("(Brim)", "(Otto)", NamedPerson("(Brim)", "(Otto)")),
    ],
)
def test_a_name_and_what_stands_beside_it(family: str, given: str, becomes: NamedPerson) -> None:
    assert apart(family, given) == becomes


@pytest.mark.parametrize(
    ("whole", "family", "given"),
    [
        ("Almeida, Rosa (Rosie) Jr.", "Almeida Jr.", "Rosa"),
        ('Almeida, Rosa "Rosie"', "Almeida", "Rosa"),
        ("Almeida (Brim), Rosa", "Almeida", "Rosa"),
        ("ALMEIDA, DR. ROSA, MD", "ALMEIDA", "ROSA"),
        ("山田　太郎", "山田", "太郎"),
        ("スミス 花子", "スミス", "花子"),
        ("남궁 영", "남궁", "영"),
        ("欧阳 娜娜", "欧阳", "娜娜"),
    ],
)
def test_a_whole_name_and_what_stands_beside_it(
    take: Taken, people: People, whole: str, family: str, given: str
) -> None:
    take(written(("mrn", "name", "birth_date"), ("1", whole, "1985-03-27")))
    assert (people()["1"]["family"], people()["1"]["given"]) == (family, given)


@pytest.mark.parametrize(
    ("heading", "whole", "family", "given"),
    [
        ("Họ và tên", "Nguyễn Văn An", "Nguyễn", "Văn An"),
        ("ФИО", "Иванова Анна Петровна", "Иванова", "Анна Петровна"),
        ("Adı Soyadı", "Ayşe Nur Yılmaz", "Yılmaz", "Ayşe Nur"),
        ("Imię i nazwisko", "Ewa Nowak", "Nowak", "Ewa"),
        ("Név", "Nagy Anna", "Nagy", "Anna"),
    ],
)
def test_headings_that_tell_which_name_comes_first(
    take: Taken, people: People, heading: str, whole: str, family: str, given: str
) -> None:
    take(written(("mrn", heading, "birth_date"), ("1", whole, "1985-03-27")))
    assert (people()["1"]["family"], people()["1"]["given"]) == (family, given)


@pytest.mark.parametrize("whole", ["スミス ジョン", "Rosa Almeida", "John 王"])
def test_what_tells_no_order_is_still_asked_about(take: Taken, whole: str) -> None:
    report = take(written(("mrn", "name", "birth_date"), ("1", whole, "1985-03-27")))
    assert NotUsedReason.NAME_ORDER in reasons(report)


@pytest.mark.parametrize(
    ("headings", "names", "given"),
    [
        (("اسم العائلة", "الاسم"), ("الخطيب", "محمد"), "محمد"),
        (("성", "이름"), ("김", "민준"), "민준"),
        (("Last Name", "Name"), ("Almeida", "Rosa Maria"), "Rosa Maria"),
        (("Last Name", "Full Name"), ("Almeida", "Rosa Maria Almeida"), "Rosa Maria"),
        (("Last Name", "Patient Name"), ("De Luca", "De Luca, Ana"), "Ana"),
        (("Last Name", "Full Name"), ("Almeida", ""), ""),
    ],
)
def test_a_name_beside_the_familys_is_not_lost(
    take: Taken, people: People, headings: tuple[str, str], names: tuple[str, str], given: str
) -> None:
    take(written(("mrn", *headings, "birth_date"), ("1", *names, "1985-03-27")))
    assert (people()["1"]["family"], people()["1"]["given"]) == (names[0], given)


def test_a_whole_name_of_another_family_is_asked_about(take: Taken) -> None:
    text = written(("mrn", "Last Name", "Full Name", "DOB"), ("1", "Brim", "Rosa Almeida", "1985-03-27"))
    assert reasons(take(text)) == [NotUsedReason.NAME_ORDER]


def test_a_remark_is_told_of_and_other_names_are_kept(take: Taken, database: Database) -> None:
    people = [("1", "Almeida (née Brim)", "Rosa (Rosie)"), ("2", "Ash (deceased)", "Nadia")]
    text = written(("mrn", "family", "given", "birth_date"), *((*row, "1985-03-27") for row in people))
    report = take(text)
    assert [(one.where, one.reason) for one in report.problems] == [
        ("p.csv, line 3", NotUsedReason.NAME_REMARK)
    ]
    kept = {(row["use"], row["family"], row["given"]) for row in rows(database, "human_name")}
    assert kept == {
        ("official", "Almeida", "Rosa"),
        ("maiden", "Brim", ""),
        ("nickname", "", "Rosie"),
        ("official", "Ash", "Nadia"),
    }
    own = {row["mrn"]: row["id"] for row in rows(database, "patient")}["1"]
    keys = {row["key"] for row in rows(database, "patient_name") if row["patient_id"] == own}
    assert {"almeida", "brim", "almeidarosa", "almeidarosie"} <= keys

"""Columns that somebody has named: under merged cells, by where they stand, and those that are not there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_map
from kiosk.interop.csv_columns import PATIENT_COLUMNS, places_of
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, no_progress, reasons, rows

BRAZIL = ClinicSettings(country="BR", zone="America/Sao_Paulo", date_order="dmy")
TITLES = "CLÍNICA;;;;;;;;\nRelação de pacientes;;;Emitido em:;30/11/2026 08:12;;;;\n"
GROUPS = ";Paciente;;;Convênio;;Titular;;\n"
HEADINGS = "Pront.;Paciente;;Dt. Nasc.;Conv.;Carteir.;Nome;Parent.;Óbito\n"
MAP = csv_map.read(
    """
[patients]
mrn = "Pront."
given = "Paciente"
family = "#3"
birth_date = "Dt. Nasc."
payer = "Convênio Conv."
member_id = "Convênio Carteir."
subscriber_name = "Titular Nome"
subscriber_relationship = "Titular Parent."
deceased = "Titular Óbito"
[deceased]
N = "no"
[subscriber_relationship]
3 = "parent"
1 = "self"
""".encode()
)
RIGHT = "7;Íris;Lopes;13/7/1985;AMIL;0064890;Luís Lopes;3;N\n"
WRONG = "8;Caio;da Luz;32/7/1985;SUS;0064891;Ana da Luz;1;N\n"


def taken(database: Database, path: Path, said: CsvMap, refused: Path | None = None) -> Report:
    lines = RefusedLines(refused) if refused else None
    work = CsvImport(
        PatientService(database), BRAZIL, NOW, no_progress, said=said, decided=True, dropped=lines
    )
    work.take_in(path, None)
    if lines:
        lines.close()
    return work.report


@pytest.mark.parametrize("above", [TITLES + GROUPS, GROUPS, "sep=;\n" + TITLES + GROUPS])
def test_what_was_refused_is_read_as_the_file_was(
    database: Database, people: People, tmp_path: Path, above: str
) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes((above + HEADINGS + RIGHT + WRONG).encode("cp1252"))
    first = taken(database, path, MAP, tmp_path / "refused")
    assert NotUsedReason.BAD_BIRTH_DATE in reasons(first)
    again = tmp_path / "refused" / "p.csv"
    second = taken(database, again, MAP, tmp_path / "again")
    assert reasons(second) == [NotUsedReason.GROUPS, NotUsedReason.BAD_BIRTH_DATE]
    mended = tmp_path / "again" / "p.csv"
    assert mended.read_text("utf-8-sig") == again.read_text("utf-8-sig")
    mended.write_text(mended.read_text("utf-8-sig").replace("32/7", "31/7"), encoding="utf-8-sig")
    assert reasons(taken(database, mended, MAP)) == [NotUsedReason.GROUPS]
    one, two = people()["7"], people()["8"]
    assert (one["family"], one["given"]) == ("Lopes", "Íris")
    assert (two["family"], two["given"], two["birth_date"]) == ("da Luz", "Caio", date(1985, 7, 31))
    held = {row["patient_id"]: row for row in rows(database, "coverage")}
    assert [held[who["id"]]["payer"] for who in (one, two)] == ["AMIL", "SUS"]
    assert [held[who["id"]]["subscriber_name"] for who in (one, two)] == ["Luís Lopes", "Ana da Luz"]
    assert rows(database, "related_person") == []


def test_lines_that_are_no_columns_stand_under_their_headings_too(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(GROUPS + HEADINGS + '9;"Ana\n' + RIGHT, encoding="utf-8")
    taken(database, path, MAP, tmp_path / "refused")
    written = (tmp_path / "refused" / "p.csv").read_text("utf-8-sig").splitlines()
    assert written[0] == f";{GROUPS.strip()}"
    assert written[1] == f"not taken because;{HEADINGS.strip()}"
    assert len(written) == 4


def test_what_is_needed_may_stand_under_a_group_too(take: Taken, database: Database) -> None:
    take("mrn,family,given,birth_date\n77,Ash,Nadia,1980-02-11\n")
    said = csv_map.read(b'[appointments]\nmrn = "Paciente Nr"\nstart = "Quando"\nid = "Ag"\n')
    text = ";Paciente;Agenda;\nAg;Nr;Quando;X\n5;77;2026-11-28 09:00;\n6;77;2026-11-28 10:00;\n"
    assert reasons(take("", text, said=said)) == [NotUsedReason.GROUPS, NotUsedReason.COLUMNS]
    assert len(rows(database, "appointment")) == 2


@pytest.mark.parametrize("column", ["guardian_name", "mother_name", "emergency_name"])
@pytest.mark.parametrize("name", ["1", "3.", "0017"])
def test_a_number_is_nobodys_name(take: Taken, database: Database, column: str, name: str) -> None:
    report = take(f"mrn,family,given,birth_date,{column}\n1,Ash,Nadia,2020-02-11,{name}\n")
    assert [(one.reason, one.detail) for one in report.problems] == [(NotUsedReason.NOBODYS_NAME, column)]
    assert rows(database, "related_person") == []
    [patient] = rows(database, "patient")
    assert patient["emergency_name"] == ""


def test_a_patient_whose_name_is_a_number_is_not_taken(take: Taken, database: Database) -> None:
    report = take("mrn,family,given,birth_date\n1,17,3,2020-02-11\n2,Ash 2,,2020-02-11\n")
    assert reasons(report) == [NotUsedReason.NO_NAME, NotUsedReason.NO_FAMILY_NAME] or reasons(report) == [
        NotUsedReason.NO_NAME
    ]
    assert len(rows(database, "patient")) == 1


HEAD = "mrn,Nachname,Vorname,dob,Celular,Fone\n1,Ash,Nadia,1985-03-27,617-555-0143,617-555-0144\n"


@pytest.mark.parametrize(
    ("said", "reason", "detail"),
    [
        (
            {"phone": ("Celullar", "Fone")},
            NotUsedReason.HEADING_ELSE,
            "'Celullar' for phone (did you mean 'Celular'?)",
        ),
        ({"phone": ("Mobil",)}, NotUsedReason.HEADING_ELSE, "'Mobil' for phone"),
        ({"city": ("Cidade",)}, NotUsedReason.NO_HEADING, "'Cidade' for city"),
        (
            {"given": ("Paciente",), "city": ("#9", "Titular Fone")},
            NotUsedReason.NO_HEADING,
            "'#9' for city, 'Titular Fone' for city (did you mean 'Fone'?)",
        ),
    ],
)
def test_a_heading_that_is_not_there_is_told(
    take: Taken, said: dict[str, tuple[str, ...]], reason: NotUsedReason, detail: str
) -> None:
    report = take(HEAD, said=CsvMap(patients=said))
    assert (reason, detail) in [(one.reason, one.detail) for one in report.problems]


def test_nothing_is_told_of_headings_that_are_there(take: Taken) -> None:
    said = CsvMap(patients={"phone": ("celular", "FONE"), "family": ("#2",), "given": ("#C",)})
    assert take(HEAD, said=said).problems == []


def test_a_file_without_what_is_needed_says_what_was_named_in_vain(take: Taken, tmp_path: Path) -> None:
    report = take(
        "mrn,Zuname,Vorname,Tag\n1,A,B,1985-03-27\n", said=CsvMap(patients={"birth_date": ("Tage",)})
    )
    assert reasons(report) == [NotUsedReason.NO_HEADING, NotUsedReason.NO_HEADER]
    assert "did you mean 'Tag'?" in str(report.problems[0])


@pytest.mark.parametrize(
    ("name", "column"), [("#3", 2), ("#C", 2), ("#1", 0), ("#A", 0), (" #2 ", 1), ("#AB", 27)]
)
def test_a_column_is_named_by_where_it_stands(name: str, column: int) -> None:
    headings = ["x", "", *[""] * 30]
    assert places_of(headings, PATIENT_COLUMNS, {"family": (name,)}) == {"family": (column,)}
    # What an import has written before them is none of theirs.
    refused = ["not taken because", *headings]
    assert places_of(refused, PATIENT_COLUMNS, {"family": (name,)}) == {"family": (column + 1,)}


@pytest.mark.parametrize("name", ["#0", "#99", "#ZZ", "#", "#c3"])
def test_a_place_that_is_none_is_no_column(name: str) -> None:
    assert places_of(["x", "y", "z"], PATIENT_COLUMNS, {"family": (name,)}) == {}


def test_a_heading_that_reads_as_a_place_is_a_heading() -> None:
    assert places_of(["#2", "", ""], PATIENT_COLUMNS, {"mrn": ("#2",)}) == {"mrn": (0,)}


def test_several_columns_without_headings_are_all_read(take: Taken, people: People) -> None:
    said = CsvMap(patients={"phone": ("#5", "#6")})
    take("mrn,family,given,birth_date,,\n1,A,B,1985-03-27,,617-555-0144\n", said=said)
    assert people()["1"]["phone"] == "617-555-0144"


PARTS = csv_map.read(
    b'[patients]\nbirth_date = {year = "Jahr", month = "Monat", day = "#6"}\n'
    b'coverage_end = {year = "bis J", month = "bis M", day = "bis T"}\n'
    b'[appointments]\nstart = {year = "Jahr", month = "Monat", day = "Tag"}\n'
)


@pytest.mark.parametrize(
    ("year", "month", "day", "born"),
    [
        ("1985", "3", "27", date(1985, 3, 27)),
        ("1985", "03", "4", date(1985, 3, 4)),
        ("1985.0", "3.0", "4.0", date(1985, 3, 4)),
        ("1985", "März", "4", date(1985, 3, 4)),
        ("31", "12", "4", date(1931, 12, 4)),
        ("1985", "13", "4", None),
        ("1985", "3", "", None),
        ("1985", "0", "4", None),
        ("4", "3", "1985", None),
    ],
)
@pytest.mark.parametrize("order", ["mdy", "dmy", "ymd"])
def test_a_date_in_three_columns(
    take: Taken, people: People, year: str, month: str, day: str, born: date | None, order: str
) -> None:
    text = f"mrn,family,given,Jahr,Monat,Tag\n1,A,B,{year},{month},{day}\n"
    report = take(text, said=PARTS, settings=ClinicSettings(date_order=order), decided=True)
    assert {number: row["birth_date"] for number, row in people().items()} == ({"1": born} if born else {})
    assert (NotUsedReason.BAD_BIRTH_DATE in reasons(report)) == (born is None)


def test_the_other_dates_in_three_columns(take: Taken, database: Database) -> None:
    report = take(
        "mrn,family,given,Jahr,Monat,Tag,payer,bis J,bis M,bis T\n1,A,B,1985,3,27,Harbor,2027,1,31\n",
        "id,mrn,Jahr,Monat,Tag,time\n1,1,2026,11,28,09:30\n2,1,2026,11,,09:30\n",
        said=PARTS,
        decided=True,
    )
    assert reasons(report) == [NotUsedReason.BAD_DAY]
    assert rows(database, "coverage")[0]["period_end"] == date(2027, 1, 31)
    assert [f"{row['start']:%Y-%m-%d %H:%M}" for row in rows(database, "appointment")] == ["2026-11-28 14:30"]


def test_a_date_of_which_a_part_is_not_there_is_told(take: Taken) -> None:
    report = take("mrn,family,given,Jahr,Monat\n1,A,B,1985,3\n", said=PARTS)
    assert reasons(report) == [NotUsedReason.NO_HEADING, NotUsedReason.NO_HEADER]
    assert "'#6' for birth_date" in report.problems[0].detail


@pytest.mark.parametrize(
    ("heading", "right", "wrong"),
    [
        ("Birth Year,Birth Month,Birth Day", "1985,3,27", "1985,13,27"),
        ("DOB_DAY,DOB_MONTH,DOB_YEAR", "27,03,1985", "27,0,1985"),
        ("BirthMonth,BirthDay,BirthYear", "March,27,1985", "Mirch,27,1985"),
        ("Geburtstag,Geburtsmonat,Geburtsjahr", "27,März,1985", "31,4,1985"),
        ("Año de nacimiento,Mes de nacimiento,Día de nacimiento", "1985,marzo,27", "1985,,27"),
        ("Dob (dd),Dob (mm),Dob (yyyy)", "27,3,1985", "27,3,"),
    ],
)
def test_a_birth_date_in_three_columns_is_known_by_their_headings(
    take: Taken, people: People, heading: str, right: str, wrong: str
) -> None:
    report = take(f"mrn,family,given,{heading}\n1,Ash,Nadia,{right}\n2,Ash,Ivo,{wrong}\n")
    assert reasons(report) == [NotUsedReason.BAD_BIRTH_DATE]
    assert {mrn: row["birth_date"] for mrn, row in people().items()} == {"1": date(1985, 3, 27)}


def test_a_whole_birth_date_beside_its_year_is_read(take: Taken, people: People) -> None:
    take("mrn,family,given,Birthday,Birth Year\n1,Ash,Nadia,1980-02-11,1980\n")
    assert people()["1"]["birth_date"] == date(1980, 2, 11)

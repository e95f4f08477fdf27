"""Who may come for a patient, as files tell of it: those who are named no more end, and columns name guardians."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import Report
from kiosk.services.record.patients import PatientService
from kiosk.services.record.relations import represented
from kiosk.store.database import Database
from tests.interop.record import NOW, dump, no_progress, patient, rows, take, write

TODAY = ClinicSettings().today(NOW)


def contact(name: str, word: str) -> dict[str, Any]:
    return {"name": {"text": name}, "relationship": [{"text": word}]}


CALLED, MOTHER, GUARDIAN = (
    contact("C Call", "friend"),
    contact("M Ash", "mother"),
    contact("G Elm", "guardian"),
)


def may_come(database: Database, day: date = TODAY) -> bool:
    (key,) = (row["id"] for row in rows(database, "patient"))
    with database.read() as connection:
        return represented(connection, key, day)


def known(database: Database) -> dict[str, tuple[str, str, date | None]]:
    found = rows(database, "related_person")
    return {row["name"]: (row["relationship"], row["phone"], row["period_end"]) for row in found}


def test_a_contact_whom_the_source_names_no_more_ends(database: Database, tmp_path: Path) -> None:
    both = write(tmp_path, patient(contact=[CALLED, MOTHER]))
    take(database, both)
    assert known(database)["M Ash"] == ("mother", "", None)
    assert may_come(database)
    before = dump(database)
    take(database, both)
    assert dump(database) == before
    fewer = write(tmp_path, patient(contact=[CALLED]), name="fewer.json")
    take(database, fewer)
    assert known(database)["M Ash"] == ("mother", "", TODAY - timedelta(days=1))
    assert not may_come(database)
    # Told again on another day, nothing is another day's.
    take(database, fewer, now=NOW + timedelta(days=3))
    assert known(database)["M Ash"][2] == TODAY - timedelta(days=1)
    take(database, both)
    assert known(database)["M Ash"] == ("mother", "", None)
    assert may_come(database)


def test_a_source_that_says_nothing_of_contacts_ends_none(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(contact=[CALLED, MOTHER])))
    take(database, write(tmp_path, patient()))
    assert may_come(database)


def test_an_older_file_ends_nobody_and_brings_nobody_back(database: Database, tmp_path: Path) -> None:
    def at(version: int, *contacts: dict[str, Any]) -> Path:
        meta = {"versionId": str(version), "lastUpdated": f"2026-11-0{version}T10:00:00Z"}
        return write(tmp_path, patient(contact=list(contacts), meta=meta))

    take(database, at(2, CALLED, MOTHER))
    take(database, at(1, CALLED))
    assert may_come(database)
    take(database, at(4, CALLED))
    take(database, at(3, CALLED, MOTHER))
    assert not may_come(database)


def test_who_takes_the_place_of_another_is_no_heir_of_their_end(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient(contact=[CALLED, MOTHER, GUARDIAN])))
    take(database, write(tmp_path, patient(contact=[CALLED, GUARDIAN])))
    standing = [row for row in rows(database, "related_person") if row["period_end"] is None]
    assert [(row["name"], row["represents"]) for row in standing] == [("G Elm", True)]


def table(database: Database, folder: Path, text: str) -> Report:
    path = folder / "patients.csv"
    path.write_text(text, encoding="utf-8")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
    work.patients(path)
    return work.report


HEAD = (
    "mrn,family,given,birth_date,phone,Parent/Guardian,Guardian Relationship,Guardian Phone,Mother's Name\n"
)


def test_columns_of_guardians_are_people_who_may_come(database: Database, tmp_path: Path) -> None:
    line = "1,Reed,Ana,2018-05-04,6175550142,Ida Reed,aunt,(617) 555-0199,-\n"
    report = table(database, tmp_path, HEAD + line)
    assert report.problems == []
    assert known(database) == {"Ida Reed": ("guardian", "(617) 555-0199", None)}
    assert may_come(database)
    before = dump(database)
    table(database, tmp_path, HEAD + line)
    assert dump(database) == before
    # Another name in the column is another person in the same place; an empty one says nothing.
    table(database, tmp_path, HEAD + "1,Reed,Ana,2018-05-04,6175550142,,,,Eva Reed\n")
    assert known(database) == {
        "Ida Reed": ("guardian", "(617) 555-0199", None),
        "Eva Reed": ("mother", "", None),
    }
    table(database, tmp_path, HEAD + "1,Reed,Ana,2018-05-04,6175550142,Ola Reed,grandmother,,Eva Reed\n")
    assert {name: word for name, (word, _, _) in known(database).items()} == {
        "Ola Reed": "guardian",
        "Eva Reed": "mother",
    }


def test_spanish_headings_name_them_too(database: Database, tmp_path: Path) -> None:
    text = "NHC;Apellidos;Nombre;Fecha de nacimiento;Móvil;Tutor legal;Parentesco;Nombre del padre\n"
    table(database, tmp_path, text + "7;Gil;Leo;2019-02-01;600555010;Luz Gil;madre;Ivo Gil\n")
    assert {name: word for name, (word, _, _) in known(database).items()} == {
        "Luz Gil": "madre",
        "Ivo Gil": "father",
    }


def test_whom_a_refused_line_names_comes_for_nobody(database: Database, tmp_path: Path) -> None:
    table(database, tmp_path, HEAD + "1,Reed,Ana,no date,6175550142,Ida Reed,,,\n")
    assert known(database) == {}


def test_the_mother_of_who_is_grown_comes_for_nobody(database: Database, tmp_path: Path) -> None:
    """In Brazil, Mexico or Indonesia everybody is told by her name."""
    text = "Prontuário;Sobrenome;Nome;Data de nascimento;Nome da mãe;Nome do pai;Responsável\n"
    grown = "1;Silva;Ana;1985-03-27;Maria Silva;Rui Silva;\n2;Souza;Eva;1985-03-27;Ida Souza;;Ola Souza\n"
    table(database, tmp_path, text + grown + "3;Silva;Leo;2019-03-27;Ana Silva;;\n")
    assert {name: word for name, (word, _, _) in known(database).items()} == {
        "Ola Souza": "guardian",
        "Ana Silva": "mother",
    }

"""Exports of practices elsewhere, of other shapes than those from the field: got in as they are, or by a map alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import csv_map, csv_names
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows

GERMANY = ClinicSettings(country="DE", zone="Europe/Berlin", date_order="dmy")
BRAZIL = ClinicSettings(country="BR", zone="America/Sao_Paulo", date_order="dmy")
FRANCE = ClinicSettings(country="FR", zone="Europe/Paris", date_order="dmy")


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def starts(database: Database, zone: str) -> list[str]:
    found = (row["start"].astimezone(ZoneInfo(zone)) for row in rows(database, "appointment"))
    return sorted(f"{start:%Y-%m-%d %H:%M}" for start in found)


def test_a_german_practice(take: Taken, people: People, database: Database, tmp_path: Path) -> None:
    patients = written(
        tmp_path / "patienten.csv",
        "Pat-Nr;Name;Vorname;Geb.-Datum;Geschlecht;Straße;PLZ;Ort;Telefon privat;Handy;Krankenkasse;Kartencode\r\n"
        "1001;Müller;Jürgen;04.03.1955;m;Hauptstraße 5;01067;Dresden;0351/1234567;;AOK Plus;A123456789\r\n"
        "1002;von der Heide;Änne;31.12.1948;w;Am Weiher 2;1069;Dresden;;0171 2345678;;\r\n",
        "latin-1",
    )
    bookings = written(
        tmp_path / "termine.csv",
        "Terminnummer;Pat-Nr;Datum;Uhrzeit;Dauer;Status;Behandler;Terminart\r\n"
        "1;1001;24.11.2026;9.30;20;bestätigt;Dr. Groß;Kontrolle\r\n"
        "2;1002;24.11.2026;10:15 Uhr;20;abgesagt;Dr. Groß;Erstgespräch\r\n",
        "latin-1",
    )
    report = take(patients, bookings, settings=GERMANY)
    assert {problem.reason for problem in report.problems} == {NotUsedReason.READ_AS, NotUsedReason.COLUMNS}
    # What is left over is told by its heading, and named by a map.
    assert [problem.detail for problem in report.problems if problem.reason is NotUsedReason.COLUMNS] == [
        "Kartencode"
    ]
    one, two = people()["1001"], people()["1002"]
    assert (one["family"], one["given"], one["birth_date"], one["sex"]) == (
        "Müller",
        "Jürgen",
        date(1955, 3, 4),
        "male",
    )
    assert (one["address_line"], one["postal_code"], one["phone_key"]) == ("Hauptstraße 5", "01067", "4567")
    assert (two["family"], two["sex"], two["postal_code"], two["phone_key"]) == (
        "von der Heide",
        "female",
        "01069",
        "5678",
    )
    assert starts(database, "Europe/Berlin") == ["2026-11-24 09:30", "2026-11-24 10:15"]
    assert sorted(row["status"] for row in rows(database, "appointment")) == ["booked", "cancelled"]
    said = csv_map.read(b'[patients]\nmember_id = "Kartencode"\n')
    assert reasons(take(patients, settings=GERMANY, said=said)) == [NotUsedReason.READ_AS]
    assert [row["member_id"] for row in rows(database, "coverage")] == ["A123456789"]


def test_a_brazilian_clinic(take: Taken, people: People, database: Database, tmp_path: Path) -> None:
    patients = written(
        tmp_path / "pacientes.csv",
        "\ufeffProntuário;Nome Completo;CPF;Data de Nascimento;Sexo;Celular;Telefone Fixo;CEP;Endereço;Complemento;"
        "Cidade;UF;Convênio;Carteirinha\n"
        "000123;Maria da Silva Santos;123.456.789-09;05/02/1980;F;+55 (11) 98765-4321;(11) 3123-4567;01310-100;"
        "Av. Paulista, 1000;Ap 42;São Paulo;SP;Unimed;0064 1234\n"
        "000124;João Pedro de Souza;987.654.321-00;25/12/1971;M;5511987651234;;1310100;Rua B, 2;;São Paulo;SP;;\n",
    )
    bookings = (
        "Código Agendamento,Prontuário,Data,Horário,Situação,Médico\n"
        "9,123,24/11/2026,14h30,Confirmado,Dra. Lima\n"
    )
    report = take(patients, bookings, settings=BRAZIL)
    # Which of the words are the family's, nothing tells; and what a number is that only a state knows people by.
    assert reasons(report) == [
        NotUsedReason.COLUMNS,
        *[NotUsedReason.NAME_ORDER] * 2,
        NotUsedReason.PATIENT_REFUSED,
    ]
    assert "name_order" in str(report.problems[1])
    said = csv_map.read(b'name_order = "given_first"\n')
    report = take(patients, bookings, settings=BRAZIL, said=said)
    assert [(problem.reason, problem.detail) for problem in report.problems] == [
        (NotUsedReason.COLUMNS, "CPF")
    ]
    one, two = people()["000123"], people()["000124"]
    assert (one["family"], one["given"], one["birth_date"]) == ("da Silva Santos", "Maria", date(1980, 2, 5))
    assert (two["family"], two["given"]) == ("de Souza", "João Pedro")
    assert (one["phone_key"], two["phone_key"]) == ("4321", "1234")
    assert (one["postal_code"], two["postal_code"]) == ("01310-100", "01310100")
    assert one["postal_key"] == "01310100"
    assert one["address_line"] == "Av. Paulista, 1000, Ap 42"
    # The spreadsheet of the bookings has lost the zeros of the record number.
    assert starts(database, "America/Sao_Paulo") == ["2026-11-24 14:30"]
    assert [row["patient_id"] for row in rows(database, "appointment")] == [one["id"]]


def test_an_american_practice_through_a_spreadsheet(take: Taken, people: People, database: Database) -> None:
    report = take(
        "Patient Name,MRN,DOB,Pt Status,Sex,Cell,Zip\n"
        '"O\'BRIEN JR., PAT M",123,31133,Active,M,6175550143,2139\n'
        '"SMITH-JONES, ANNA",124,45292.0,Deceased,F,6175550144,2139\n'
        '"García López, María",125,7/4/1976,Inactive,F,6175550145,2139\n',
        "MRN,Appointment Date,Start Time,Appt Status\n"
        "0123,11/24/2026,0.375,Scheduled\n"
        "124,46350,9:30:00 AM,Confirmed\n"
        "125,46350.4375,,Scheduled\n",
        decided=True,
    )
    assert reasons(report) == [NotUsedReason.DAY_NUMBERS] * 2
    one, two, three = (people()[number] for number in ("123", "124", "125"))
    assert (one["family"], one["given"], one["birth_date"]) == ("O'BRIEN JR.", "PAT M", date(1985, 3, 27))
    assert (two["family"], two["birth_date"], two["deceased"]) == ("SMITH-JONES", date(2024, 1, 1), True)
    assert (three["family"], three["given"], three["birth_date"]) == (
        "García López",
        "María",
        date(1976, 7, 4),
    )
    assert not one["deceased"]
    assert not three["deceased"]
    assert starts(database, "America/New_York") == [
        "2026-11-24 09:00",
        "2026-11-24 09:30",
        "2026-11-24 10:30",
    ]


def test_a_french_practice(take: Taken, people: People, database: Database, tmp_path: Path) -> None:
    patients = written(
        tmp_path / "patients.txt",
        "N° dossier\tNOM Prénom\tNé(e) le\tSexe\tTél. portable\tCode postal\tVille\n"
        "77\tDE LA TOUR Jean-Marc\t1 février 1960\tM\t06 12 34 56 78\t1000\tBourg-en-Bresse\n"
        "78\tDUPONT-MOREL ANNE\t15/03/1975\tF\t06.12.34.56.79\t75011\tParis\n",
        "utf-16",
    )
    bookings = (
        "N° dossier;Date RDV;Heure;Statut;Médecin\n"
        "77;24/11/2026;9h15;Prévu;Dr Lévy\n78;24/11/2026;10 h;Annulé;Dr Lévy\n"
    )
    assert reasons(take(patients, bookings, settings=FRANCE, decided=True)) == []
    one, two = people()["77"], people()["78"]
    assert (one["family"], one["given"], one["birth_date"]) == ("DE LA TOUR", "Jean-Marc", date(1960, 2, 1))
    # All in capitals, it is the heading that tells which comes first.
    assert (two["family"], two["given"]) == ("DUPONT-MOREL", "ANNE")
    assert (one["phone_key"], one["postal_code"], two["phone_key"]) == ("5678", "01000", "5679")
    assert starts(database, "Europe/Paris") == ["2026-11-24 09:15", "2026-11-24 10:00"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_text_of_any_unicode(take: Taken, people: People, tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path / "p.txt", "MRN\tLast\tFirst\tDOB\n1\tŽižek\tInes\t1985-03-27\n", encoding)
    assert reasons(take(path)) == []
    assert people()["1"]["family"] == "Žižek"


@pytest.mark.parametrize(
    ("text", "order", "country", "family", "given"),
    [
        ("O'BRIEN, PAT M", "", "", "O'BRIEN", "PAT M"),
        ("O'Brien Jr., Pat", "", "", "O'Brien Jr.", "Pat"),
        ("Smith, John, III", "", "", "Smith III", "John"),
        ("Smith, John Jr.", "", "", "Smith Jr.", "John"),
        ("Doe, Mr. John", "", "", "Doe", "John"),
        ("DOE^JANE^Q", "", "", "DOE", "JANE Q"),
        ("DUPONT Marie", "", "", "DUPONT", "Marie"),
        ("Marie DUPONT", "", "", "DUPONT", "Marie"),
        ("DE LA TOUR Jean-Marc", "", "", "DE LA TOUR", "Jean-Marc"),
        ("Ludwig van Beethoven", "given_first", "DE", "van Beethoven", "Ludwig"),
        ("BEETHOVEN LUDWIG", "family_first", "DE", "BEETHOVEN", "LUDWIG"),
        ("VAN DER BERG ANNA", "family_first", "NL", "VAN DER BERG", "ANNA"),
        ("Maria da Silva Santos", "given_first", "BR", "da Silva Santos", "Maria"),
        ("João Pedro de Souza", "given_first", "BR", "de Souza", "João Pedro"),
        ("Rosa Almeida Ruiz", "given_first", "MX", "Almeida Ruiz", "Rosa"),
        ("ALMEIDA RUIZ ROSA MARIA", "family_first", "ES", "ALMEIDA RUIZ", "ROSA MARIA"),
        ("Pelé", "", "", "Pelé", ""),
        ("山田, 太郎", "", "", "山田", "太郎"),
        ("山田 太郎", "family_first", "JP", "山田", "太郎"),
        ("Doe,", "", "", "Doe", ""),
    ],
)
def test_names_of_one_column(text: str, order: str, country: str, family: str, given: str) -> None:
    assert csv_names.parted(text, order, country) == (family, given)


@pytest.mark.parametrize(
    "text", ["Rosa Almeida", "ROSA ALMEIDA", "rosa almeida", "J DUPONT", "スミス ジョン"]
)
def test_a_name_that_does_not_tell_its_parts_is_asked_about(text: str) -> None:
    assert csv_names.parted(text) is None


def test_a_column_of_family_names_alone_may_hold_whole_ones(take: Taken, people: People) -> None:
    take('MRN,Last,DOB\n1,"Almeida, Rosa",1985-03-27\n2,García López,1985-03-27\n')
    assert {key: (row["family"], row["given"]) for key, row in people().items()} == {
        "1": ("Almeida", "Rosa"),
        "2": ("García López", ""),
    }


def test_a_whole_name_beside_its_parts_is_not_needed(take: Taken, people: People) -> None:
    take("MRN,Full Name,Last,First,DOB\n1,Rosa Almeida,Almeida,Rosa,1985-03-27\n")
    assert (people()["1"]["family"], people()["1"]["given"]) == ("Almeida", "Rosa")


@pytest.mark.parametrize(
    ("number", "owner"),
    [("123", "00123"), ("00123", "00123"), ("0000123", "00123"), ("77", "077"), ("5", "")],
)
def test_zeros_that_a_spreadsheet_took_away(
    take: Taken, people: People, database: Database, number: str, owner: str
) -> None:
    """Where they are one person's only: 5 may be 05 or 0005."""
    heading = "mrn,family,given,birth_date\n"
    take(heading + "".join(f"{mrn},F{mrn},G,1985-03-27\n" for mrn in ("00123", "077", "00005", "0005")))
    report = take("", f"id,mrn,start\n1,{number},2026-11-24 09:00\n")
    booked = [row["patient_id"] for row in rows(database, "appointment")]
    assert booked == ([people()[owner]["id"]] if owner else [])
    assert reasons(report) == ([] if owner else [NotUsedReason.PATIENT_UNKNOWN])


@pytest.mark.parametrize(
    ("day", "time", "start"),
    [
        ("46350", "0.375", "09:00"),
        ("46350.375", "", "09:00"),
        ("46350", "9h", "09:00"),
        ("46350", "0930", "09:30"),
        ("46350", "1899-12-30 09:30:00", "09:30"),
        ("11/24/2026 12:00:00 AM", "12/30/1899 9:30:00 AM", "09:30"),
        ("2026-11-24", "9.45", "09:45"),
        ("2026-11-24", "21:15", "21:15"),
    ],
)
def test_days_and_times_as_spreadsheets_keep_them(
    take: Taken, database: Database, day: str, time: str, start: str
) -> None:
    take(
        "mrn,family,given,birth_date\n1,A,B,1985-03-27\n",
        f"id,mrn,date,time\n1,1,{day},{time}\n",
        decided=True,
    )
    assert starts(database, "America/New_York") == [f"2026-11-24 {start}"]


@pytest.mark.parametrize("text", ["1980", "9999", "123456", "99999999"])
def test_a_number_that_is_no_day_is_no_birth_date(take: Taken, people: People, text: str) -> None:
    report = take(f"mrn,family,given,birth_date\n1,A,B,{text}\n")
    assert reasons(report)[-1] is NotUsedReason.BAD_BIRTH_DATE
    assert people() == {}


@pytest.mark.parametrize(
    "text",
    [
        "27 mars 1985",
        "27. März 1985",
        "27 de março de 1985",
        "27 marzo 1985",
        "27 maart 1985",
        "27-MÄRZ-1985",
    ],
)
def test_months_as_other_languages_call_them(take: Taken, people: People, text: str) -> None:
    assert take(f"mrn,family,given,birth_date\n1,A,B,{text}\n").problems == []
    assert people()["1"]["birth_date"] == date(1985, 3, 27)

"""CSV: other people's headers, delimiters, encodings and dates; each line that cannot be used is named.

One file, though long: one line each of what other people's files bring; together they are the list of it.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, dump, no_progress, reasons, rows

PATIENTS = """mrn,family,given,birth_date,phone,payer,member_id,subscriber_relationship
1,Almeida,Rosa,1985-03-27,(617) 555-0142,Harbor,M1,parent
2,"O'Brien, the younger",Seán,1990-12-01,,,,
"""


def load(
    database: Database, folder: Path, patients: str | bytes = "", appointments: str = "",
    settings: ClinicSettings | None = None, columns: dict[str, str] | None = None, encoding: str = "",
) -> CsvImport:  # fmt: skip
    work = CsvImport(
        PatientService(database),
        settings or ClinicSettings(),
        NOW,
        no_progress,
        said=CsvMap({ours: (theirs,) for ours, theirs in (columns or {}).items()}, encoding=encoding),
    )
    if patients != "":
        path = folder / "p.csv"
        path.write_bytes(patients.encode() if isinstance(patients, str) else patients)
        work.patients(path)
    if appointments:
        path = folder / "a.csv"
        path.write_text(appointments, encoding="utf-8")
        work.appointments(path)
    return work


def test_patients_and_their_insurance(database: Database, tmp_path: Path) -> None:
    assert load(database, tmp_path, PATIENTS).report.problems == []
    people = {row["mrn"]: row for row in rows(database, "patient")}
    assert people["2"]["family"] == "O'Brien, the younger"
    assert people["1"]["birth_date"] == date(1985, 3, 27)
    [insurance] = rows(database, "coverage")
    assert insurance["patient_id"] == people["1"]["id"]
    assert (insurance["payer"], insurance["subscriber_relationship"]) == ("Harbor", "parent")


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16"])
def test_delimiters_and_encodings(database: Database, tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = delimiter.join(("Patient ID", "LAST", "First Name", "D.O.B.", "Zip")) + "\r\n"
    text += delimiter.join(("7", "García", "María", "1985-03-27", "02139")) + "\r\n"
    assert load(database, tmp_path, text.encode(encoding)).report.problems == []
    [row] = rows(database, "patient")
    assert (row["mrn"], row["family"], row["postal_code"]) == ("7", "García", "02139")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("3,,,1985-03-27", NotUsedReason.NO_NAME),
        ("3,A,B,", NotUsedReason.NO_BIRTH_DATE),
        ("3,A,B,31/31/1985", NotUsedReason.BAD_BIRTH_DATE),
        ("3,A,B,03/27/25", NotUsedReason.SHORT_YEAR),
        ("3,A,B,2085-01-01", NotUsedReason.BAD_BIRTH_DATE),
        (",A,B,1985-03-27", NotUsedReason.NO_ID),
        ("3,A,B,1985-03-27,one,too,many", NotUsedReason.BAD_LINE),
        (f"3,{'x' * 10_000},B,1985-03-27", NotUsedReason.NAME_TOO_LONG),
        (f"3,{'x' * 200_000},B,1985-03-27", NotUsedReason.BAD_LINE),
        ("3,A\x07,B,1985-03-27", NotUsedReason.NAME_CONTROL),
    ],
)
def test_unusable_lines_are_named_by_number(
    database: Database, tmp_path: Path, line: str, reason: NotUsedReason
) -> None:
    text = f"mrn,family,given,birth_date\n1,A,B,1985-03-27\n\n{line}\n9,Z,Y,1985-03-27\n"
    work = load(database, tmp_path, text)
    assert [str(problem) for problem in work.report.problems] == [f"p.csv, line 4, Patient: {reason}"]
    assert {row["mrn"] for row in rows(database, "patient")} == {"1", "9"}


def test_a_heading_of_one_endless_cell_is_none(database: Database, tmp_path: Path) -> None:
    work = load(database, tmp_path, "[" * 200_000)
    assert [problem.reason for problem in work.report.problems] == [NotUsedReason.NO_HEADER]


@pytest.mark.parametrize(
    ("order", "text"), [("mdy", "03/27/1985"), ("dmy", "27.3.1985"), ("ymd", "1985/03/27")]
)
def test_dates_in_the_clinics_order(database: Database, tmp_path: Path, order: str, text: str) -> None:
    lines = f"mrn,family,birth_date\n1,A,{text}\n"
    assert load(database, tmp_path, lines, settings=ClinicSettings(date_order=order)).report.problems == []
    assert rows(database, "patient")[0]["birth_date"] == date(1985, 3, 27)


def test_columns_with_names_of_their_own(database: Database, tmp_path: Path) -> None:
    lines = "Akte,Zuname,Rufname,Geboren am\n1,Müller,Eva,1985-03-27\n"
    assert [problem.reason for problem in load(database, tmp_path, lines).report.problems] == [
        NotUsedReason.NO_HEADER
    ]
    columns = {"mrn": "Akte", "family": "zuname", "given": "Rufname", "birth_date": "Geboren am"}
    assert load(database, tmp_path, lines, columns=columns).report.problems == []
    assert rows(database, "patient")[0]["given"] == "Eva"


def test_appointments_in_local_time(database: Database, tmp_path: Path) -> None:
    lines = (
        "mrn,date,time,start,status,provider,room,duration\n"
        "1,2026-11-23,9:30 AM,,,Dr. Lind,204,20\n"
        "1,11/23/2026,14:00,,canceled,,,\n"
        "2,,,2026-11-23T15:00:00Z,booked,,,\n"
        "2,,,2026-11-23 10:15,,,,\n"
    )
    assert load(database, tmp_path, PATIENTS, lines).report.problems == []
    found = sorted((row["start"], row["status"]) for row in rows(database, "appointment"))
    assert found == [
        (datetime(2026, 11, 23, 14, 30, tzinfo=UTC), "booked"),
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), "booked"),
        (datetime(2026, 11, 23, 15, 15, tzinfo=UTC), "booked"),
        (datetime(2026, 11, 23, 19, 0, tzinfo=UTC), "cancelled"),
    ]
    first = next(row for row in rows(database, "appointment") if row["practitioner"])
    assert (first["practitioner"], first["room"], first["minutes"]) == ("Dr. Lind", "204", 20)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("404,2026-11-23T10:00", NotUsedReason.PATIENT_UNKNOWN),
        (",2026-11-23T10:00", NotUsedReason.NO_PATIENT),
        ("1,", NotUsedReason.NO_START),
        ("1,2026-11-23", NotUsedReason.BAD_START),
        ("1,soon", NotUsedReason.BAD_START),
    ],
)
def test_appointments_that_cannot_be_used(
    database: Database, tmp_path: Path, line: str, reason: NotUsedReason
) -> None:
    work = load(database, tmp_path, PATIENTS, f"mrn,start\n{line}\n")
    assert [str(problem) for problem in work.report.problems] == [f"a.csv, line 2, Appointment: {reason}"]


def test_twice_is_once(database: Database, tmp_path: Path) -> None:
    lines = "mrn,start\n1,2026-11-23T10:00\n"
    load(database, tmp_path, PATIENTS, lines)
    before = dump(database)
    assert not load(database, tmp_path, PATIENTS, lines).report.changed_anything
    assert dump(database) == before


def test_a_file_that_is_not_there(database: Database, tmp_path: Path) -> None:
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
    work.patients(tmp_path / "absent.csv")
    work.patients(tmp_path)
    assert [problem.reason for problem in work.report.problems] == [
        NotUsedReason.MISSING,
        NotUsedReason.UNREADABLE,
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
@pytest.mark.parametrize("number", ["Nº Historia", "N.º de historia clínica", "NHC"])
def test_headings_of_a_spanish_practice_are_known(
    database: Database, tmp_path: Path, encoding: str, number: str
) -> None:
    lines = (
        f"{number};Apellidos;Nombre;Fecha de nacimiento;Sexo;Teléfono;Código postal\n"
        "1001;García López;María;27/03/1985;F;600 555 0101;28013\n"
    )
    dates = ClinicSettings(date_order="dmy")
    reasons = [
        problem.reason
        for problem in load(
            database, tmp_path, lines.encode(encoding), settings=dates, encoding=encoding
        ).report.problems
    ]
    assert NotUsedReason.NO_HEADER not in reasons
    [row] = rows(database, "patient")
    assert (row["mrn"], row["family"], row["given"]) == ("1001", "García López", "María")
    assert (row["birth_date"], row["phone"], row["postal_code"]) == (
        date(1985, 3, 27),
        "600 555 0101",
        "28013",
    )


def test_spanish_headings_of_appointments_are_known(database: Database, tmp_path: Path) -> None:
    bookings = "NHC;Fecha;Hora;Duración;Médico\n1;2026-03-09;10:30;20;Dra. Ruiz\n"
    assert load(database, tmp_path, PATIENTS, bookings).report.problems == []
    [row] = rows(database, "appointment")
    assert (row["minutes"], row["practitioner"]) == (20, "Dra. Ruiz")


def test_which_column_is_missing_is_said(database: Database, tmp_path: Path) -> None:
    [problem] = load(database, tmp_path, "Blatt,Wer,Geburtstag\n1,Müller,1985-03-27\n").report.problems
    assert "missing: family or given or name, id or mrn; --column" in str(problem)
    assert "the headings are: Blatt, Wer, Geburtstag" in str(problem)


def dated(*dates: str) -> str:
    return "mrn,family,birth_date\n" + "".join(f"{n},Family{n},{day}\n" for n, day in enumerate(dates, 1))


def born(database: Database) -> dict[str, date]:
    return {row["mrn"]: row["birth_date"] for row in rows(database, "patient")}


@pytest.mark.parametrize(
    ("order", "dates", "advice"),
    [
        # What alone fits the clinic's order is not read either: beside the others it is another day.
        ("mdy", ("27/03/1985", "04/05/1990", "1970-06-07"), "date_order dmy"),
        ("dmy", ("04.05.1990", "1970-06-07", "03.27.1985"), "date_order mdy"),
        ("ymd", ("27-03-1985", "04-05-1990", "1970-06-07"), "date_order dmy"),
        ("ymd", ("04-05-1990", "1970-06-07"), "--dates mdy"),
    ],
)
def test_dates_in_another_order_are_not_read_and_it_is_said(
    database: Database, tmp_path: Path, order: str, dates: tuple[str, ...], advice: str
) -> None:
    report = load(database, tmp_path, dated(*dates), settings=ClinicSettings(date_order=order)).report
    assert list(born(database).values()) == [date(1970, 6, 7)]
    [told] = [problem for problem in report.problems if problem.reason is NotUsedReason.OTHER_ORDER]
    assert advice in told.detail
    assert "/03" not in told.detail
    refused = [problem for problem in report.problems if problem.reason is NotUsedReason.MAYBE_OTHER]
    assert len(refused) == len(dates) - 1


def test_the_order_of_one_file_can_be_said(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(dated("27/03/1985", "04/05/1990"), encoding="utf-8")
    work = CsvImport(
        PatientService(database), ClinicSettings(), NOW, no_progress, said=CsvMap(dates="dmy"), decided=False
    )
    work.patients(path)
    assert work.report.problems == []
    assert born(database) == {"1": date(1985, 3, 27), "2": date(1990, 5, 4)}


@pytest.mark.parametrize(
    ("decided", "dates", "reasons"),
    [
        (False, ("04/05/1990", "06/07/1991"), [NotUsedReason.ASSUMED_ORDER]),
        (True, ("04/05/1990", "06/07/1991"), []),
        # The file itself tells its order.
        (False, ("04/05/1990", "03/27/1985"), []),
        (False, ("1990-04-05",), []),
        (
            True,
            ("03/27/1985", "04/05/1990", "27/03/1985"),
            [NotUsedReason.BOTH_ORDERS, NotUsedReason.BAD_BIRTH_DATE],
        ),
    ],
)
def test_what_the_dates_leave_open_is_said(
    database: Database, tmp_path: Path, *, decided: bool, dates: tuple[str, ...], reasons: list[NotUsedReason]
) -> None:
    path = tmp_path / "p.csv"
    path.write_text(dated(*dates), encoding="utf-8")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, decided=decided)
    work.patients(path)
    assert [problem.reason for problem in work.report.problems] == reasons
    assert date(1990, 4, 5) in born(database).values()


def test_bookings_in_another_order_are_not_read(database: Database, tmp_path: Path) -> None:
    bookings = "mrn,start\n1,27/11/2026 10:00\n1,04/12/2026 10:00\n1,2026-12-05T10:00\n"
    report = load(database, tmp_path, PATIENTS, bookings).report
    assert [row["start"].date() for row in rows(database, "appointment")] == [date(2026, 12, 5)]
    reasons = [problem.reason for problem in report.problems]
    assert reasons == [NotUsedReason.OTHER_ORDER, NotUsedReason.MAYBE_OTHER, NotUsedReason.MAYBE_OTHER]


def test_without_a_family_name_is_taken_with_a_note(database: Database, tmp_path: Path) -> None:
    text = "mrn,family,given,birth_date\n1,,Suharti,1985-03-27\n2, ,Ana,1985-03-28\n3,Almeida,,1985-03-29\n"
    report = load(database, tmp_path, text).report
    assert set(born(database)) == {"1", "2", "3"}
    noted = [problem.where for problem in report.problems if problem.reason is NotUsedReason.NO_FAMILY_NAME]
    assert noted == ["p.csv, line 2", "p.csv, line 3"]


def test_words_of_several_languages_are_understood_and_others_told(
    database: Database, tmp_path: Path
) -> None:
    sexes = {
        "w": "female", "weiblich": "female", "mujer": "female", "Femenino": "female", "femme": "female",
        "nữ": "female", "männlich": "male", "hombre": "male", "varón": "male", "homme": "male", "nam": "male",
        "divers": "other", "unbekannt": "", "": "", "zzz": "",
    }  # fmt: skip
    text = "mrn,family,birth_date,sex\n" + "".join(f"{n},F{n},1985-03-27,{w}\n" for n, w in enumerate(sexes))
    work = load(database, tmp_path, text)
    assert [row["sex"] for row in sorted(rows(database, "patient"), key=lambda row: int(row["mrn"]))] == [
        *sexes.values()
    ]
    assert reasons(work.report) == [NotUsedReason.SEX_NOT_KNOWN]
    # Where men are H, women are M.
    load(database, tmp_path, "mrn,family,birth_date,sexo\n50,A,1985-03-27,H\n51,B,1985-03-27,M\n")
    found = {row["mrn"]: row["sex"] for row in rows(database, "patient")}
    assert (found["50"], found["51"]) == ("male", "female")


def test_languages_by_word_and_by_code(database: Database, tmp_path: Path) -> None:
    words = {
        "Español": "es",
        "castellano": "es",
        "eng": "en",
        "Tiếng Việt": "vi",
        "es-MX": "es-MX",
        "???": "",
    }
    text = "mrn,family,birth_date,language\n" + "".join(
        f"{n},F{n},1985-03-27,{word}\n" for n, word in enumerate(words)
    )
    work = load(database, tmp_path, text)
    assert [row["language"] for row in sorted(rows(database, "patient"), key=lambda row: row["mrn"])] == [
        *words.values()
    ]
    assert reasons(work.report) == [NotUsedReason.LANGUAGE_NOT_KNOWN]


def test_nobody_is_taken_for_dead_by_a_word_that_is_not_understood(
    database: Database, tmp_path: Path
) -> None:
    words = {
        "NULL": False, "nein": False, "0000-00-00": False, "no": False, "-": False, "": False, "hm": False,
        "sí": True, "ja": True, "2019-04-03": True, "03/04/2019": True, "Fallecido": True, "1": True,
    }  # fmt: skip
    text = "mrn,family,birth_date,deceased\n" + "".join(
        f"{n},F{n},1985-03-27,{word}\n" for n, word in enumerate(words)
    )
    work = load(database, tmp_path, text)
    found = sorted(rows(database, "patient"), key=lambda row: int(row["mrn"]))
    assert [row["deceased"] for row in found] == [*words.values()]
    assert reasons(work.report) == [NotUsedReason.DEATH_NOT_KNOWN]


@pytest.mark.parametrize(
    "start", ["9999-12-31 23:59", "9999-12-31T23:59:00", "0001-01-01 00:00", "31/12/9999 23:59"]
)
def test_a_start_that_no_clock_can_tell_is_refused_and_the_rest_taken(
    database: Database, tmp_path: Path, start: str
) -> None:
    bookings = f"mrn,start\n1,{start}\n1,2026-03-09 10:30\n"
    work = load(database, tmp_path, PATIENTS, bookings, settings=ClinicSettings(date_order="dmy"))
    assert NotUsedReason.BAD_START in reasons(work.report)
    assert len(rows(database, "appointment")) == 1


LINE = "mrn,family,birth_date\n1,Almeida,1985-03-27\n"


@pytest.mark.parametrize(
    "content",
    [
        LINE.encode("utf-16-le"), LINE.encode("utf-16-be"), LINE.encode("utf-32"), LINE.encode("utf-32-be"),
        f"\n\n{LINE}".encode(), f"sep=;\n{LINE.replace(',', ';')}".encode(), f";;\n{LINE}".encode(),
        b"mrn,family,birth_date\n\"=\"\"1\"\"\",Almeida,1985-03-27\n",
    ],
)  # fmt: skip
def test_habits_of_spreadsheets_are_undone(database: Database, tmp_path: Path, content: bytes) -> None:
    work = load(database, tmp_path, content)
    assert work.report.problems == []
    [row] = rows(database, "patient")
    assert (row["mrn"], row["family"]) == ("1", "Almeida")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "p.csv: the file is empty"),
        (b"\xef\xbb\xbf", "p.csv: the file is empty"),
        (b"\n\n;;\n", "p.csv: the file is empty"),
        (b"PK\x03\x04rest", "p.csv: it is no CSV file"),
        (b"mrn,family,birth_date\n", "p.csv: there is nothing under the headings"),
        (b"mrn,family,birth_date\n1.001E+05,A,1985-03-27\n", "p.csv, line 2, Patient: a spreadsheet has rounded"),
        (b"mrn,family,birth_date\n1,-,1985-03-27\n", "p.csv, line 2, Patient: it has no name"),
        (b"mrn,family,birth_date\n1,NULL,1985-03-27\n", "p.csv, line 2, Patient: it has no name"),
        (b"mrn,family,birth_date\n-,A,1985-03-27\n", "p.csv, line 2, Patient: it has no id"),
        (b'mrn,family,birth_date\n1,"A,1985-03-27\n2,B,1985-03-27\n', "p.csv, lines 2 to 3, Patient: a quotation"),
        (b"Akte,Name,Geburtstag\n1,A,1985-03-27\n", "the headings are: Akte, Name, Geburtstag"),
    ],
)  # fmt: skip
def test_what_is_no_csv_of_people_is_told_as_what_it_is(
    database: Database, tmp_path: Path, content: bytes, told: str
) -> None:
    [problem] = load(database, tmp_path, content).report.problems
    assert told in str(problem)
    assert rows(database, "patient") == []


def test_a_first_line_of_somebody_is_not_shown_as_headings(database: Database, tmp_path: Path) -> None:
    [problem] = load(database, tmp_path, "1001,Almeida,1985-03-27\n").report.problems
    assert "Almeida" not in str(problem)


def test_columns_and_people_that_stand_there_twice_are_told(database: Database, tmp_path: Path) -> None:
    work = load(
        database,
        tmp_path,
        "mrn,family,birth_date,DOB,mrn\n1,A,1985-03-27,,7\n1,B,1990-01-01,,8\n1,A,1985-03-28,,9\n",
    )
    assert [str(problem) for problem in work.report.problems] == [
        f"p.csv: {NotUsedReason.TWICE} (mrn is read from column 1, and not from 5)",
        f"p.csv, line 3, Patient: {NotUsedReason.TWO_PEOPLE}",
    ]
    assert [row["family"] for row in rows(database, "patient")] == ["A"]


def test_whom_no_lobby_can_tell_is_counted(database: Database, tmp_path: Path) -> None:
    ends = (",", "555,", "5550101,", ",28013")
    text = "mrn,family,birth_date,phone,zip\n" + "".join(
        f"{n},F{n},1985-03-27,{end}\n" for n, end in enumerate(ends)
    )
    assert load(database, tmp_path, text).report.not_identifiable == 2


def test_letters_that_nobody_sees_do_not_come_into_a_name(database: Database, tmp_path: Path) -> None:
    names = ("\u202eAl\u200bme\u2066ida\ufeff", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
    load(
        database,
        tmp_path,
        "mrn,family,birth_date\n" + "".join(f"{n},{name},1985-03-27\n" for n, name in enumerate(names)),
    )
    found = {row["mrn"]: row["family"] for row in rows(database, "patient")}
    assert found == {"0": "Almeida", "1": names[1]}

"""CSV files in code pages: read right where that is certain enough, else refused whole with what they seem to be."""

from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import code_pages
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.record import NOW, no_progress, rows

HEADINGS = "mrn,family,given,birth_date"
BOOKINGS = "mrn,start,room\n1,2026-11-23T10:00,Sala 3\n"
# People of a language, and the code pages that their files come in.
PEOPLE = {
    "Spanish": ([("García", "María"), ("Núñez", "José"), ("Ibáñez", "Begoña")], ["cp1252", "cp850", "mac-roman"]),
    "French": ([("Lefèvre", "François"), ("Noël", "Zoé")], ["cp1252", "cp850", "mac-roman"]),
    "German": ([("Müller", "Jörg"), ("Groß", "Änne")], ["cp1252", "cp850", "mac-roman"]),
    "Portuguese": ([("Simões", "João"), ("Conceição", "Inês")], ["cp1252"]),
    "Swedish": ([("Åkesson", "Björn"), ("Sjögren", "Åsa")], ["cp1252"]),
    "Czech": ([("Dvořák", "Jiří"), ("Novák", "Šárka")], ["cp1250", "iso8859-2", "cp852", "mac-latin2"]),
    "Polish": ([("Wałęsa", "Łukasz"), ("Kowal", "Józef")], ["cp1250", "cp852"]),
    "Hungarian": ([("Erdős", "Pál"), ("Szűcs", "Gyöngyi")], ["cp1250"]),
    "Romanian": ([("Ţurcanu", "Ştefan"), ("Brătianu", "Ioana")], ["cp1250"]),
    "Russian": ([("Иванов", "Пётр"), ("Смирнова", "Анна")], ["cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"]),
    "Ukrainian": ([("Шевченко", "Юлія"), ("Їжакевич", "Олег")], ["cp1251", "koi8-u"]),
    "Greek": ([("Παπαδόπουλος", "Γιώργος"), ("Αλεξίου", "Έλενα")], ["cp1253", "cp737"]),
    "Turkish": ([("Yıldız", "Şükrü"), ("Öztürk", "Ayşe")], ["cp1254", "cp857"]),
    "Lithuanian": ([("Žukauskas", "Jūratė"), ("Šimkus", "Rūta")], ["cp1257", "cp775"]),
    "Arabic": ([("محمد", "علي"), ("حسن", "فاطمة")], ["cp1256"]),
}  # fmt: skip
# Where no code page is usual, and where each of the others is.
NO_PAGE = "GE"
COUNTRIES = {"cp1252": "US", "cp1250": "CZ", "cp1251": "UA", "cp1253": "GR", "cp1254": "TR", "cp1255": "IL",
             "cp1256": "EG", "cp1257": "LT"}  # fmt: skip
FILES = [(language, page) for language, (_, pages) in PEOPLE.items() for page in pages]


def text_of(people: list[tuple[str, str]]) -> str:
    lines = [f"{number},{family},{given},1985-03-27" for number, (family, given) in enumerate(people, 1)]
    return "\n".join([HEADINGS, *lines, ""])


def take_in(
    database: Database,
    folder: Path,
    patients: bytes,
    appointments: bytes = b"",
    encoding: str = "",
    country: str = NO_PAGE,
) -> CsvImport:
    settings = ClinicSettings(country=country)
    work = CsvImport(PatientService(database), settings, NOW, no_progress, said=CsvMap(encoding=encoding))
    people, bookings = folder / "p.csv", folder / "a.csv"
    people.write_bytes(patients)
    bookings.write_bytes(appointments)
    work.take_in(people, bookings if appointments else None)
    return work


def read(database: Database) -> list[tuple[str, str]]:
    people = sorted(rows(database, "patient"), key=lambda row: row["mrn"])
    return [(row["family"], row["given"]) for row in people]


@pytest.mark.parametrize(("language", "page"), FILES)
def test_a_file_in_a_code_page_is_named_and_not_read(
    language: str, page: str, database: Database, tmp_path: Path
) -> None:
    people, _ = PEOPLE[language]
    work = take_in(database, tmp_path, text_of(people).encode(page))
    [problem] = work.report.problems
    assert problem.reason is NotUsedReason.CODE_PAGE
    assert f"it seems to be {page} (" in problem.detail
    assert f"give --encoding {page} as well" in problem.detail
    assert rows(database, "patient") == []
    # Of the file only letters are told.
    for names in people:
        assert not any(name in str(problem) for name in names if not name.isascii())


@pytest.mark.parametrize(("language", "page"), FILES)
def test_with_its_encoding_named_it_is_read_right(
    language: str, page: str, database: Database, tmp_path: Path
) -> None:
    people, _ = PEOPLE[language]
    work = take_in(database, tmp_path, text_of(people).encode(page), encoding=page)
    assert work.report.problems == []
    assert read(database) == people


@pytest.mark.parametrize(("language", "page"), [file for file in FILES if file[1] in COUNTRIES])
def test_what_the_clinics_own_country_writes_is_read_and_told_of(
    language: str, page: str, database: Database, tmp_path: Path
) -> None:
    people, _ = PEOPLE[language]
    work = take_in(database, tmp_path, text_of(people).encode(page), country=COUNTRIES[page])
    assert read(database) == people
    [problem] = work.report.problems
    assert problem.reason is NotUsedReason.READ_AS
    assert problem.detail.startswith(f"{page} (")


@pytest.mark.parametrize(("language", "page"), FILES)
def test_nobody_gets_another_name_wherever_the_clinic_is(
    language: str, page: str, database: Database, tmp_path: Path
) -> None:
    people, _ = PEOPLE[language]
    for country in COUNTRIES.values():
        take_in(database, tmp_path, text_of(people).encode(page), country=country)
        assert read(database) in ([], people), country


@pytest.mark.parametrize("name", ["O\u2019Harrow", "D\u2019Souza\u2013King"])
def test_apostrophes_of_a_word_processor_are_letters_of_no_page(
    name: str, database: Database, tmp_path: Path
) -> None:
    take_in(database, tmp_path, text_of([(name, "Nadia")]).encode("cp1252"), country="US")
    assert read(database) == [(name, "Nadia")]


@pytest.mark.parametrize("which", ["patients", "appointments"])
def test_with_one_of_two_files_not_text_neither_is_taken_in(
    which: str, database: Database, tmp_path: Path
) -> None:
    people, bookings = text_of([("Ada", "Lovelace")]), f"{BOOKINGS}1,2026-11-23T11:00,Ñandú\n"
    files = (people.replace("Ada", "Ibáñez"), BOOKINGS) if which == "patients" else (people, bookings)
    work = take_in(database, tmp_path, files[0].encode("cp1252"), files[1].encode("cp1252"))
    assert [problem.reason for problem in work.report.problems] == [NotUsedReason.CODE_PAGE]
    assert rows(database, "patient") == rows(database, "appointment") == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("named", ["", "cp1252"])
def test_what_is_unicode_is_read_as_such_whatever_is_named(
    encoding: str, named: str, database: Database, tmp_path: Path
) -> None:
    work = take_in(database, tmp_path, text_of([("García", "Ana")]).encode(encoding), encoding=named)
    assert work.report.problems == []
    assert [row["family"] for row in rows(database, "patient")] == ["García"]


def test_an_encoding_that_does_not_fit_is_told_with_its_line(database: Database, tmp_path: Path) -> None:
    # There is no letter 0x81 in cp1252; in cp850 it is ü.
    text = text_of([("Ada", "Ana"), ("Müller", "Jörg")])
    work = take_in(database, tmp_path, text.encode("cp850"), encoding="cp1252")
    [problem] = work.report.problems
    assert problem.reason is NotUsedReason.OTHER_CODE_PAGE
    assert problem.detail.startswith("line 3; it seems to be cp850 (")
    assert rows(database, "patient") == []


@pytest.mark.parametrize("named", ["", "cp1252"])
def test_utf_8_with_some_dirt_is_never_read_as_anything_else(
    named: str, database: Database, tmp_path: Path
) -> None:
    people = text_of([("García", "José"), ("Núñez", "Ana"), ("Broken", "Ana"), ("Ibáñez", "Eva")])
    work = take_in(database, tmp_path, people.encode().replace(b"Broken", b"Brok\xe9n"), encoding=named)
    [problem] = work.report.problems
    assert (problem.reason, problem.detail) == (NotUsedReason.PARTLY_UTF_8, "line 4 is the first that is not")
    assert rows(database, "patient") == []


def test_utf_16_that_breaks_off_is_not_taken_in_by_half(database: Database, tmp_path: Path) -> None:
    # More than is read at once.
    people = text_of([("García", "Ana")] * 20_000).encode("utf-16") + b"\x00\xd8"
    work = take_in(database, tmp_path, people)
    assert [problem.reason for problem in work.report.problems] == [NotUsedReason.NOT_TEXT]
    assert rows(database, "patient") == []


def test_what_nobody_can_tell_is_said_so(database: Database, tmp_path: Path) -> None:
    noise = bytes(range(0x80, 0x100)) * 3
    work = take_in(database, tmp_path, f"{HEADINGS}\n1,".encode() + noise + b",Ana,1985-03-27\n")
    [problem] = work.report.problems
    assert problem.reason is NotUsedReason.CODE_PAGE
    assert "cannot be told; save it as UTF-8" in problem.detail


@pytest.mark.parametrize("heading", ["Nº Historia", "N.º de historia clínica", "1ª visita"])
def test_a_sign_of_an_ordinal_is_western(heading: str, tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes(f"{heading};Apellidos\n1;Ada\n".encode("cp1252"))
    assert code_pages.guesses(path)[0].name == "cp1252"


def test_what_seems_likely_does_not_depend_on_the_order_of_anything(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    people, _ = PEOPLE["Czech"]
    told = set()
    for some in (people, people[::-1], people * 3):
        path.write_bytes(text_of(some).encode("cp1250"))
        told.add(code_pages.guesses(path)[0].name)
    assert told == {"cp1250"}


WIDE = {
    "JP": ("cp932", [("山田", "太郎"), ("ﾔﾏﾀﾞ", "ﾀﾛｳ"), ("佐藤", "はなこ"), ("鈴木", "イチロー")]),
    "KR": ("cp949", [("김", "민준"), ("박", "서연"), ("이", "도윤")]),
    "CN": ("gb18030", [("王", "小玲"), ("欧阳", "锋"), ("陈", "静")]),
    "TW": ("cp950", [("王", "小玲"), ("歐陽", "鋒"), ("陳", "靜")]),
}


@pytest.mark.parametrize("country", WIDE)
def test_letters_of_several_bytes_where_they_are_written(
    database: Database, tmp_path: Path, country: str
) -> None:
    page, people = WIDE[country]
    work = take_in(database, tmp_path, text_of(people).encode(page), country=country)
    assert {(row["family"], row["given"]) for row in rows(database, "patient")} == {*people}
    assert NotUsedReason.READ_AS in [problem.reason for problem in work.report.problems]


# But Korea's letters, of which nearly all are letters of China's codes as well.
OTHERS = [
    (country, page, people)
    for country in WIDE
    for page, people in (
        *(
            wide
            for other, wide in WIDE.items()
            if other != country and not (country in ("CN", "TW") and other == "KR")
        ),
        *((page, people) for people, pages in PEOPLE.values() for page in pages),
    )
]


@pytest.mark.parametrize(("country", "page", "people"), OTHERS)
def test_and_nothing_else_is_read_as_them(
    database: Database, tmp_path: Path, country: str, page: str, people: list[tuple[str, str]]
) -> None:
    take_in(database, tmp_path, text_of(people).encode(page), country=country)
    assert rows(database, "patient") == []


def test_what_unix_writes_in_japan_is_not_read_as_half_signs(database: Database, tmp_path: Path) -> None:
    _, people = WIDE["JP"]
    whole = [one for one in people if not one[0].startswith("ﾔ")]
    work = take_in(database, tmp_path, text_of(whole).encode("euc_jp"), country="JP")
    assert rows(database, "patient") == []
    assert [problem.reason for problem in work.report.problems] == [NotUsedReason.CODE_PAGE]

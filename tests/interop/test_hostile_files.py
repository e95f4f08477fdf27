"""Files that are no CSV and no FHIR, or would fill the memory: refused in words that help, in little memory."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop import fhir_files, limits
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.fhir_files import SourcedResource, SourceFile
from kiosk.interop.report import MOST_KEPT, NotUsed, NotUsedReason, Report
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import NOW, no_progress, reasons, rows

HEADING = "mrn,family,given,birth_date,address\n"
MEGABYTE = 1 << 20


def archive(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        for name in names:
            opened.writestr(name, "mrn,family\n")
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (archive("patients.csv"), "it is a zip archive; unpack it"),
        (archive("[Content_Types].xml", "xl/workbook.xml"), "save the sheet as 'CSV UTF-8'"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save the sheet as 'CSV UTF-8'"),
        (gzip.compress(HEADING.encode(), mtime=0), "packed with gzip, which is read of FHIR only; unpack it"),
        (b"%PDF-1.7\n", "it is a PDF"),
        (b"BZh91AY&SY", "packed with bzip2"),
        (b"7z\xbc\xaf\x27\x1c", "it is a 7z archive"),
    ],
    ids=["zip", "xlsx", "xls", "gzip", "pdf", "bzip2", "7z"],
)
def test_what_is_only_called_csv(
    take: Taken, people: People, tmp_path: Path, content: bytes, advice: str
) -> None:
    path = tmp_path / "patients.csv"
    path.write_bytes(content)
    [problem] = take(path).problems
    assert problem.reason is NotUsedReason.NOT_CSV
    assert advice in problem.detail
    assert people() == {}


def found(path: Path) -> tuple[list[str], list[NotUsed]]:
    read = list(fhir_files.read(SourceFile(path, path.name)))
    return (
        [str(each.resource["id"]) for each in read if isinstance(each, SourcedResource)],
        [each for each in read if isinstance(each, NotUsed)],
    )


@pytest.mark.parametrize("name", ["bundle.json", "lines.ndjson"])
def test_an_archive_of_fhir(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(archive("Patient.ndjson"))
    taken, problems = found(tmp_path / name)
    assert (taken, [problem.reason for problem in problems]) == ([], [NotUsedReason.ARCHIVE])


def nested(levels: int, inside: object) -> object:
    value = inside
    for _ in range(levels):
        value = {"resourceType": "Bundle", "entry": [{"resource": value}]}
    return value


@pytest.mark.parametrize("deep", [limits.DEEPEST // 3 + 1, 300, 50_000])
def test_bundles_in_bundles_have_an_end(tmp_path: Path, deep: int) -> None:
    person = '{"resourceType": "Patient", "id": "p1"}'
    text = '{"resourceType": "Bundle", "entry": [{"resource": ' * deep + person + "}]}" * deep
    (tmp_path / "deep.json").write_text(text)
    assert [problem.reason for problem in found(tmp_path / "deep.json")[1]] == [NotUsedReason.TOO_DEEP]
    # A line of it is no reason to lose the others.
    (tmp_path / "deep.ndjson").write_text(f"{person}\n{text}\n{person}\n")
    taken, problems = found(tmp_path / "deep.ndjson")
    assert (taken, [problem.where for problem in problems]) == (["p1", "p1"], ["deep.ndjson, line 2"])


def test_a_few_bundles_in_bundles_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(nested(5, {"resourceType": "Patient", "id": "p1"})))
    assert found(tmp_path / "a.json") == (["p1"], [])


def test_a_cell_without_an_end_takes_nothing_of_others_and_is_handed_back(
    database: Database, tmp_path: Path
) -> None:
    """A quotation mark that nobody closes, before more than a cell can hold: every line is taken or handed back."""
    last = 6_000
    lines = [f"{number},Family{number},G,1985-03-27,{number} Mill Row" for number in range(1, last + 1)]
    lines[1] = '2,Family2,G,1985-03-27,"2 Mill Row'
    # Lines of cells of two lines, as there are, behind it.
    lines[-1] = f'{last},Family{last},G,1985-03-27,"{last} Mill Row\nrear"'
    path = tmp_path / "p.csv"
    path.write_text(HEADING + "\n".join(lines) + "\n")
    refused = RefusedLines(tmp_path / "refused")
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, dropped=refused)
    work.take_in(path, None)
    refused.close()
    assert reasons(work.report) == [NotUsedReason.BAD_LINE]
    taken = rows(database, "patient")
    for row in taken:
        assert row["family"] == f"Family{row['mrn']}"
        assert row["address_line"].startswith(f"{row['mrn']} Mill Row")
    assert len(taken) + sum(refused.written.values()) == last
    assert {"1", str(last)} <= {row["mrn"] for row in taken}


def test_a_mark_within_a_cell_is_no_quotation(take: Taken, people: People) -> None:
    report = take(
        f'{HEADING}1,A,B,1985-03-27,5" pipe\n2,C,D,1985-03-27,"two\nlines"\n3,E,F,1985-03-27,plain\n'
    )
    assert report.problems == []
    assert set(people()) == {"1", "2", "3"}


def test_a_mark_that_is_not_closed_in_the_last_line_is_told_of(take: Taken, people: People) -> None:
    [problem] = take(f'{HEADING}1,A,B,1985-03-27,x\n2,"C,D,1985-03-27,y\n').problems
    assert (problem.where, problem.reason) == ("p.csv, line 3", NotUsedReason.UNCLOSED)
    assert list(people()) == ["1"]


def test_a_real_line_of_half_a_gigabyte_is_passed_over_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "line.ndjson"
    with path.open("wb") as opened:
        opened.write(b'{"resourceType": "Patient", "id": "p1"}\n')
        # Nobody writes it: the file has a hole.
        opened.seek(500 * MEGABYTE, io.SEEK_CUR)
        opened.write(b'\n{"resourceType": "Patient", "id": "p2"}\n')
    tracemalloc.start()
    taken, problems = found(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (taken, [problem.reason for problem in problems]) == (["p1", "p2"], [NotUsedReason.LONG_LINE])
    assert most < 40 * MEGABYTE


def test_a_csv_line_without_an_end_is_told_of_in_little_memory(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.csv"
    path.write_text(f"{HEADING}1,A,B,1985-03-27,x\n" + "y" * (8 * MEGABYTE))
    tracemalloc.start()
    work = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress)
    work.take_in(path, None)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reasons(work.report) == [NotUsedReason.ENDLESS]
    assert [row["mrn"] for row in rows(database, "patient")] == ["1"]
    assert most < 40 * MEGABYTE


def test_of_a_file_of_faults_the_first_are_kept_and_all_are_counted_and_written() -> None:
    report = Report()
    written: list[NotUsed] = []
    report.write = written.append
    for number in range(MOST_KEPT + 10):
        report.tell(NotUsed(f"p.csv, line {number}", "Patient", "", NotUsedReason.NO_NAME))
    assert (len(report.problems), len(written)) == (MOST_KEPT, MOST_KEPT + 10)
    assert report.reasons == {NotUsedReason.NO_NAME: MOST_KEPT + 10}


def test_a_quoted_cell_may_be_long(take: Taken, people: People) -> None:
    made = io.StringIO()
    csv.writer(made).writerows([HEADING.strip().split(","), ["1", "A", "B", "1985-03-27", "x\n" * 50_000]])
    assert reasons(take(made.getvalue())) == [NotUsedReason.FIELD_LEFT_OUT]
    assert list(people()) == ["1"]

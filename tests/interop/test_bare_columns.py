"""Columns without a heading: what stands there is not lost without a word."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli import importing
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.report import NotUsedReason
from tests.interop.conftest import People, Taken


def test_it_is_told_where_it_stands_and_in_how_many_lines(take: Taken) -> None:
    heading = "mrn,,family,given,birth_date, ,\n"
    lines = "1,x,Ash,Nadia,1980-02-11,,\n2,NULL,Ash,Rosa,1982-02-11,y,\n3,z,Ash,Ivo,1984-02-11,,\n"
    [told] = take(heading + lines).problems
    assert (told.reason, told.detail) == (NotUsedReason.BARE_COLUMNS, "#2 in 2 lines, #6 in 1 line")


def test_one_that_says_nothing_is_nothing_to_tell(take: Taken) -> None:
    assert (
        take("mrn,family,given,birth_date,,\n1,Ash,Nadia,1980-02-11,,\n2,Ash,Rosa,1982-02-11\n").problems
        == []
    )


def test_one_that_is_named_by_its_place_is_read(take: Taken, people: People) -> None:
    text = "mrn,family,given,birth_date,\n1,Ash,Nadia,1980-02-11,617-555-0143\n"
    assert take(text, said=CsvMap(patients={"phone": ("#5",)})).problems == []
    assert people()["1"]["phone"] == "617-555-0143"


def test_many_are_not_all_listed(take: Taken) -> None:
    [told] = take(f"mrn,family,given,birth_date{',' * 12}\n1,Ash,Nadia,1980-02-11{',x' * 12}\n").problems
    assert told.detail.startswith("#5 in 1 line, #6")
    assert told.detail.endswith("#14 in 1 line, and 2 more")


def test_a_file_with_one_still_holds_its_whole_day(tmp_path: Path) -> None:
    people, bookings = tmp_path / "p.csv", tmp_path / "a.csv"
    people.write_text("mrn,family,given,birth_date\n1,Ash,Nadia,1980-02-11\n")
    bookings.write_text("id,mrn,start,\na,1,2099-11-24 09:00,x\n")
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients", str(people)]
    result = CliRunner().invoke(importing.command, [*words, "--appointments", str(bookings), "--whole-day"])
    assert result.exit_code == 0
    assert "Cancelled, because the files no longer hold them: 0" in result.stdout
    assert "a.csv: #4 in 1 line" in result.stdout

"""The same files under another ``--source``, or without it: told before anything is written, and no booking twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import importing
from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import reasons, rows

PEOPLE = "mrn,last,first,dob\n1,Almeida,Rosa,1985-03-27\n2,Castell,Ben,1990-09-12\n"
BOOKINGS = "id,mrn,start\nb1,1,2026-11-28 09:00\nb2,2,2026-11-28 10:00\n"


def test_bookings_of_people_who_are_not_taken_are_not_taken(take: Taken, database: Database) -> None:
    take(PEOPLE, BOOKINGS, source="mm")
    report = take(PEOPLE, BOOKINGS)
    assert sorted(reasons(report)) == sorted(
        [
            *[NotUsedReason.OF_ANOTHER_SOURCE] * 2,
            *[NotUsedReason.MRN_TAKEN] * 2,
            *[NotUsedReason.PATIENT_REFUSED] * 2,
        ]
    )
    # Before anything else.
    assert [one.detail for one in report.problems[:2]] == [
        "2 of the first 2 people; give --source mm, if it is the same system",
        "2 of the first 2 bookings; give --source mm, if it is the same system",
    ]
    assert len(rows(database, "appointment")) == 2
    # It is no lasting doubt of whoever stands there.
    assert reasons(take(PEOPLE, BOOKINGS, source="mm")) == []


@pytest.mark.parametrize("order", ["", "other"])
def test_a_source_that_was_not_given_before_is_told_of(take: Taken, order: str) -> None:
    take(PEOPLE, source=order)
    [problem] = take(PEOPLE, source="mm").problems
    assert problem.reason is NotUsedReason.OF_ANOTHER_SOURCE
    assert ("leave --source out" if not order else "give --source other") in problem.detail


def test_other_people_of_the_same_numbers_are_no_reason(take: Taken) -> None:
    take(PEOPLE, source="north")
    assert reasons(take("mrn,last,first,dob\n1,Dunmore,Ida,1970-01-01\n", source="south")) == []
    assert reasons(take("mrn,last,first,dob\n1,Almeida,Rosa,1986-03-27\n", source="west")) == []


def test_the_command_warns_before_anything_else(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(PEOPLE)
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients", str(path)]
    assert CliRunner().invoke(importing.command, words).exit_code == 0
    for more in (["--dry-run"], []):
        told = CliRunner().invoke(importing.command, [*words, "--source", "mm", *more])
        assert told.stderr.startswith("Warning: p.csv: they stand in the record from")
        assert "leave --source out" in told.stderr


def test_explaining_shows_the_likeliest_headings(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text(
        "CLINIC;;;;\nRelação;;;Emitido em:;30/11/2026\n\n;Pessoa;;Convênio;\nPront.;Prenome;;Conv.;Óbito\n"
        "7;Caio;Luz;SUS;N\n8;Ana;Luz;SUS;N\n",
        encoding="utf-8",
    )
    words = ["csv", "--database", f"sqlite:///{tmp_path / 'r.db'}", "--patients", str(path), "--explain"]
    lines = CliRunner().invoke(importing.command, words).stdout.splitlines()
    assert lines[0] == "p.csv: its headings are likely those of line 5; a --map file names them:"
    assert [line.split()[0] for line in lines[1:4]] == ["Pront.", "Prenome", "#3"]
    assert lines[4].split()[:2] == ["Convênio", "Conv."]
    assert "no line has the headings that are needed" in lines[6]

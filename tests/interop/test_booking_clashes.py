"""Lines of bookings that have an id, or a patient and a time, between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.interop.conftest import Taken
from tests.interop.record import NOW, no_progress, reasons, rows

PEOPLE = "mrn,family,given,birth_date\n1,Ash,Nadia,1980-02-11\n2,Brim,Rosa,1985-03-27\n"
HEADING = "id,mrn,start,practitioner,description,updated\n"
FIRST = "7,1,2026-11-24 09:00,Lind,Check,\n"


def hours(database: Database) -> list[tuple[int, str]]:
    return sorted((row["start"].hour - 5, row["practitioner"]) for row in rows(database, "appointment"))


@pytest.mark.parametrize(
    "other",
    [
        "7,2,2026-11-24 09:00,Lind,Check,\n",
        "7,1,2026-11-25 09:00,Lind,Check,\n",
        "7.0,1,2026-11-24 14:00,Lind,,\n",
    ],
    ids=["patient", "day", "time"],
)
def test_lines_of_one_id_that_are_of_different_bookings_are_all_refused(
    database: Database, take: Taken, other: str
) -> None:
    report = take(PEOPLE, HEADING + FIRST + "8,2,2026-11-24 11:00,Lind,,\n" + other)
    assert [(problem.where, problem.reason, problem.detail) for problem in report.problems] == [
        ("a.csv, line 2", NotUsedReason.ONE_NUMBER, "the other stands in line 4"),
        ("a.csv, line 4", NotUsedReason.ONE_NUMBER, "the other stands in line 2"),
    ]
    assert hours(database) == [(11, "Lind")]


def test_exact_repeats_are_one_booking(database: Database, take: Taken) -> None:
    assert take(PEOPLE, HEADING + FIRST * 3).problems == []
    assert hours(database) == [(9, "Lind")]


def test_versions_of_one_booking_are_no_two(database: Database, take: Taken) -> None:
    newer = "7,1,2026-11-25 14:00,Moss,Check,2026-11-20 12:00\n"
    older = "7,1,2026-11-24 09:00,Lind,Check,2026-11-20 10:00\n"
    assert take(PEOPLE, HEADING + newer + older).problems == []
    assert hours(database) == [(14, "Moss")]


def test_one_that_is_withdrawn_need_not_say_when_it_was(database: Database, take: Taken) -> None:
    take(PEOPLE, HEADING + FIRST)
    text = f"status,{HEADING}booked,{FIRST}cancelled,7,1,2026-11-24 09:00,Lind,Check,\n"
    assert take("", text).problems == []
    assert [row["status"] for row in rows(database, "appointment")] == ["cancelled"]


@pytest.mark.parametrize("number", ["7", ""])
@pytest.mark.parametrize("turned", [False, True])
def test_two_with_other_people_at_one_time_are_two(
    database: Database, take: Taken, number: str, turned: bool
) -> None:
    lines = [f"{number},1,2026-11-24 09:00,{who},Check,\n" for who in ("Lind", "Moss")]
    report = take(PEOPLE, HEADING + "".join(lines))
    assert reasons(report) == ([NotUsedReason.SHARED_NUMBER] * 2 if number else [])
    assert hours(database) == [(9, "Lind"), (9, "Moss")]
    # However the next export has them in order.
    take("", HEADING + "".join(reversed(lines) if turned else lines))
    assert hours(database) == [(9, "Lind"), (9, "Moss")]


def test_a_second_one_that_is_made_later_takes_nothing_of_the_first(database: Database, take: Taken) -> None:
    lines = [f",1,2026-11-24 09:00,{who},Check,\n" for who in ("Lind", "Moss")]
    for given in (lines[:1], lines, lines[::-1]):
        take(PEOPLE, HEADING + "".join(given))
    assert hours(database) == [(9, "Lind"), (9, "Moss")]


@pytest.mark.parametrize("number", ["7", ""])
@pytest.mark.parametrize("who", ["Lind", "Moss"])
def test_of_two_one_that_comes_alone_the_next_day_is_the_one_it_was(
    database: Database, take: Taken, number: str, who: str
) -> None:
    """Also in the night in which a time comes twice."""
    lines = {each: f"{number},1,2026-11-01 01:30,{each},Check,\n" for each in ("Lind", "Moss")}
    take(PEOPLE, HEADING + "".join(lines.values()))
    before = rows(database, "appointment")
    assert not take("", HEADING + lines[who]).counts["Appointment"]["added"]
    assert rows(database, "appointment") == before


@pytest.mark.parametrize("who", [("Lind", "Moss"), ("Moss", "Lind"), ("Moss",), ("Lind",)])
def test_a_moment_is_one_however_it_is_written(database: Database, take: Taken, who: tuple[str, ...]) -> None:
    lines = {
        each: f",1,2026-11-01 01:30{zone},{each},Check,\n"
        for each, zone in (("Lind", ""), ("Moss", "-04:00"))
    }
    later = ",1,2026-11-01 01:30-05:00,Lind,Check,\n"
    take(PEOPLE, HEADING + "".join(lines.values()) + later)
    assert hours(database) == [(0, "Lind"), (0, "Moss"), (1, "Lind")]
    before = rows(database, "appointment")
    take("", HEADING + "".join(lines[each] for each in who))
    assert rows(database, "appointment") == before


@pytest.mark.parametrize("number", ["7", ""])
@pytest.mark.parametrize("first", ["Lind", "Moss"])
def test_a_second_one_leaves_the_first_what_it_was(
    database: Database, take: Taken, number: str, first: str
) -> None:
    lines = {each: f"{number},1,2026-11-24 09:00,{each},Check,\n" for each in ("Lind", "Moss")}
    take(PEOPLE, HEADING + lines[first])
    [was] = rows(database, "appointment")
    take("", HEADING + "".join(lines.values()))
    assert was in rows(database, "appointment")
    assert hours(database) == [(9, "Lind"), (9, "Moss")]


@pytest.mark.parametrize("who", ["Lind", "Moss"])
def test_of_two_the_one_that_is_withdrawn_is_the_one_that_goes(
    database: Database, take: Taken, who: str
) -> None:
    lines = {each: f"7,1,2026-11-24 09:00,{each},Check,,booked\n" for each in ("Lind", "Moss")}
    heading = HEADING.replace("updated", "updated,status")
    take(PEOPLE, heading + "".join(lines.values()))
    take("", heading + lines[who].replace("booked", "entered in error"))
    standing = {row["practitioner"]: row["status"] for row in rows(database, "appointment")}
    assert standing == {"Lind": "booked", "Moss": "booked"} | {who: "cancelled"}


def test_one_alone_that_goes_to_another_practitioner_stays_one(database: Database, take: Taken) -> None:
    for who in ("Lind", "Moss"):
        take(PEOPLE, f"{HEADING}7,1,2026-11-24 09:00,{who},Check,\n")
    assert hours(database) == [(9, "Moss")]


def test_each_refused_line_is_written_once_for_each_time_that_it_stands_there(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "p.csv").write_text(PEOPLE)
    (tmp_path / "a.csv").write_text(
        HEADING + "9,99,2026-11-24 09:00,Lind,,\n" * 3 + ",98,2026-11-24 09:00,L,,\n" * 2
    )
    dropped = RefusedLines(tmp_path / "refused")
    work = CsvImport(
        PatientService(database), ClinicService(database).load(), NOW, no_progress, dropped=dropped
    )
    work.take_in(tmp_path / "p.csv", tmp_path / "a.csv")
    dropped.close()
    written = (tmp_path / "refused" / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(written) == 1 + 5
    assert work.report.reasons[NotUsedReason.PATIENT_UNKNOWN] == 5


def test_so_it_is_with_lines_that_the_record_refuses(database: Database, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text(PEOPLE)
    (tmp_path / "a.csv").write_text("id,mrn,start,status\n" + "9,1,2026-11-24 09:00,entered in error\n" * 3)
    dropped = RefusedLines(tmp_path / "refused")
    work = CsvImport(
        PatientService(database), ClinicService(database).load(), NOW, no_progress, dropped=dropped
    )
    work.take_in(tmp_path / "p.csv", tmp_path / "a.csv")
    dropped.close()
    written = (tmp_path / "refused" / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(written) == 1 + 3
    assert work.report.reasons[NotUsedReason.NOT_BOOKED] == 3

"""A second process reads while this one writes: the same comes of it, and none is left, whatever ends it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.process import harden
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import CutOff
from kiosk.interop import beside, csv_tables
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER
from tests.interop.record import NOW, everything, no_progress, rows
from tests.interop.test_straight import export

BOOKINGS = """\
id,mrn,start,duration,status,description
1,{mrn},2026-12-01 09:00,20,booked,Check-up
2,{mrn},2026-12-01 25:00,20,booked,Check-up
3,nobody,2026-12-01 09:00,20,booked,Check-up
4,{mrn},2026-12-02 09:00,soon,booked,Check-up
5,{mrn},2026-12-02 10:00,20,purple,Check-up
6,{mrn},,20,booked,Check-up
7,{mrn},2026-12-02 11:00,20,cancelled,Check-up
8,{mrn},2026-12-02 12:00,20,"not
"closed,Check-up
"""


def counted(most: int) -> Iterator[tuple[int, int]]:
    """Who counts, and how far."""
    yield from ((os.getpid(), number) for number in range(most))


def broken(most: int) -> Iterator[int]:
    yield from range(most)
    raise ArithmeticError("no further")


def ended(most: int) -> Iterator[int]:
    yield from range(most)
    os.kill(os.getpid(), signal.SIGKILL)


def interrupted(most: int) -> Iterator[int]:
    """As somebody's Ctrl+C in the terminal is heard by both."""
    os.kill(os.getpid(), signal.SIGINT)
    yield from range(most)


class Told(Exception):
    """Cannot go from process to process."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(one + other)


def untold(_: int) -> Iterator[int]:
    raise Told("one", "other")
    yield 0


def nothing() -> None:
    """First of all."""


def in_a_mask() -> None:
    os.umask(0o027)


def masks(_: int) -> Iterator[int]:
    yield os.umask(0)


def test_another_process_hands_on_everything_in_its_order() -> None:
    told = list(beside.beside(counted, 100, nothing))
    assert [number for _, number in told] == list(range(100))
    assert {who for who, _ in told}.isdisjoint({os.getpid()})
    assert active_children() == []


def test_it_does_first_what_it_is_told_to() -> None:
    assert list(beside.beside(masks, 0, in_a_mask)) == [0o027]


def test_what_goes_wrong_there_is_raised_here_in_its_turn() -> None:
    found: list[int] = []
    with pytest.raises(ArithmeticError, match="no further"):
        found.extend(beside.beside(broken, 20, nothing))
    assert found == list(range(20))
    with pytest.raises(RuntimeError, match="Told"):
        list(beside.beside(untold, 0, nothing))
    assert active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed there")
def test_that_it_was_ended_is_said_in_a_sentence() -> None:
    with pytest.raises(CutOff, match=r"exit code -9.*give the command again"):
        list(beside.beside(ended, 20, nothing))
    assert list(beside.beside(interrupted, 3, nothing)) == [0, 1, 2]
    assert active_children() == []


def test_whoever_asks_no_further_has_it_ended() -> None:
    for asked in (0, 1, beside.MOST_AHEAD + 5):
        with closing(beside.beside(counted, 10_000_000, nothing)) as told:
            for _ in range(asked):
                next(told)
        assert active_children() == []


def test_where_none_can_be_started_this_one_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: BaseProcess) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(BaseProcess, "start", refuse)
    assert list(beside.beside(counted, 3, nothing)) == [(os.getpid(), number) for number in range(3)]


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Whatever the file, a second process is started for it; those that were."""
    started: list[object] = []
    real = beside.beside

    def seen(*given: Any) -> Iterator[Any]:
        started.append(given[1])
        return real(*given)

    monkeypatch.setattr(csv_tables, "SMALL_FILE", 0)
    monkeypatch.setattr(csv_tables, "BATCH", 20)
    monkeypatch.setattr(beside, "is_of_use", lambda: True)
    monkeypatch.setattr(beside, "beside", seen)
    return started


def told_of(database: Database, folder: Path, second: Callable[[], None] | None) -> tuple[Any, ...]:
    """All that comes of an import: the record, the report, and the lines that were handed back."""
    folder.mkdir()
    people, bookings = folder / "people.csv", folder / "bookings.csv"
    people.write_text(export(150, seed=3), encoding="utf-8")
    lines = RefusedLines(folder / "refused")
    progress: list[tuple[str, int]] = []
    work = CsvImport(
        PatientService(database),
        ClinicSettings(),
        NOW,
        lambda *told: progress.append(told),
        dropped=lines,
        second=second,
    )
    work.take_in(people, None)
    bookings.write_text(BOOKINGS.format(mrn=rows(database, "patient")[0]["mrn"]), encoding="utf-8")
    work.take_in(None, bookings)
    lines.close()
    back = {path.name: path.read_text(encoding="utf-8-sig") for path in lines.folder.iterdir()}
    return everything(database), work.report.counts, work.report.problems, back, progress


@pytest.mark.parametrize("engine", [EMBEDDED, SERVER])
def test_a_file_comes_to_the_same_whoever_reads_it(
    records: Callable[[], Database], tmp_path: Path, always: list[object]
) -> None:
    alone = told_of(records(), tmp_path / "alone", None)
    assert always == []
    beside_each_other = told_of(records(), tmp_path / "beside", harden)
    assert len(always) == 2
    assert beside_each_other == alone
    assert alone[2]
    assert len(alone[3]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed there")
def test_what_was_written_before_the_reader_ended_stays_and_the_next_import_goes_on(
    database: Database, tmp_path: Path, always: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv"
    lines = [f"{number},Ash {number},Ana,1985-03-27,617-555-{number:04}" for number in range(1, 20_001)]
    path.write_text("\n".join(["mrn,family,given,birth_date,phone", *lines]), encoding="utf-8")
    real = PatientService.take_in_prepared
    monkeypatch.setattr(PatientService, "most_at_once", lambda _: 20)

    def once(*given: Any) -> Any:
        taken = real(*given)
        for process in active_children():
            process.kill()
        return taken

    with monkeypatch.context() as patched:
        patched.setattr(PatientService, "take_in_prepared", once)
        with pytest.raises(CutOff):
            CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, second=harden).take_in(
                path, None
            )
    kept = len(rows(database, "patient"))
    assert 20 <= kept < 20_000
    assert kept % 20 == 0
    path.write_text("\n".join(["mrn,family,given,birth_date,phone", *lines[: kept + 40]]), encoding="utf-8")
    again = CsvImport(PatientService(database), ClinicSettings(), NOW, no_progress, second=harden)
    again.take_in(path, None)
    assert again.report.counts["Patient"] == {"added": 40, "changed": 0, "same": kept}


@pytest.mark.parametrize("bookings", [False, True])
def test_a_batch_of_lines_that_are_no_rows_is_handed_back(
    records: Callable[[], Database], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bookings: bool
) -> None:
    """Behind a batch that was whole, or alone."""
    monkeypatch.setattr(csv_tables, "BATCH", 1)
    people, times = tmp_path / "people.csv", tmp_path / "bookings.csv"
    people.write_text(
        "mrn,family,given,birth_date\n1,Ash,Ida,1980-02-11\n2,Moss,Eve,1981-01-01,,x\n", "utf-8"
    )
    times.write_text('mrn,date,time\n1,"2026-11-30\n', "utf-8")
    lines = RefusedLines(tmp_path / "refused")
    work = CsvImport(
        PatientService(records()), ClinicSettings(), NOW, lambda *_: None, dropped=lines, second=None
    )
    work.take_in(people, times if bookings else None)
    lines.close()
    back = (tmp_path / "refused" / "people.csv").read_text("utf-8-sig")
    assert "Moss" in back
    assert "Ash" not in back
    if bookings:
        assert "2026-11-30" in (tmp_path / "refused" / "bookings.csv").read_text("utf-8-sig")

"""A large export from CSV: how long it takes, and how much memory, which does not grow with the file.

Whatever it takes of processors and memory is that of both processes, of the one that reads and the one that writes.
"""

from __future__ import annotations

import csv
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing import active_children, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Any

import psycopg

from kiosk.cli.process import harden
from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_tables import CsvImport
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.benchmarks.budget import end, report, report_runs
from tests.benchmarks.store.records import ServerRecord, make_logins

# Lines of patients, and as many of bookings.
LINES = 100_000
TIMES = 10
RUNS = 3
# Seconds for LINES of each, and megabytes for any number of them.
SECONDS = 60
# Of so many processors that do nothing else.
PROCESSORS = 2
LOOK_SECONDS = 0.05
PAGE = resource.getpagesize()
MEGABYTES = 300
IMPORTS = "import_1"
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
_FAMILIES = ("Almeida", "O'Brien", "García López", "Nguyễn", "Smith", "Müller", "van der Berg", "Okafor")
_GIVEN = ("Rosa Maria", "Pat", "José", "Anh", "John", "Jürgen", "Anna", "Chidi")


def people(lines: int) -> Iterator[Sequence[object]]:
    """A file of patients as a practice exports it."""
    random = Random(1)
    yield ("MRN", "Last Name", "First Name", "DOB", "Sex", "Home Phone", "Cell Phone", "Email", "Address", "City",
           "State", "Zip", "Insurance", "Member ID")  # fmt: skip
    for number in range(lines):
        family, given = random.choice(_FAMILIES), random.choice(_GIVEN)
        born = date(1930, 1, 1) + timedelta(days=random.randrange(32_000))
        phone = f"617-555-{number % 10_000:04}"
        yield (f"{100_000 + number}", f"{family} {number % 977}", given, f"{born:%m/%d/%Y}", random.choice("MF"), phone,
               f"({number % 900 + 100}) 555-{number * 7 % 10_000:04}", f"p{number}@example.org", f"{number} Mill Row",
               "Boston", "MA", f"{number % 90_000 + 1_000}", "Harbor Health", f"H{number}")  # fmt: skip


def bookings(lines: int) -> Iterator[Sequence[object]]:
    """A booking for each of them, in no order."""
    random = Random(2)
    yield (
        "Appt ID",
        "MRN",
        "Appointment Date",
        "Start Time",
        "Duration",
        "Status",
        "Provider",
        "Location",
        "Reason",
    )
    for number in range(lines):
        day = date(2026, 11, 24) + timedelta(days=random.randrange(60))
        yield (number, 100_000 + random.randrange(lines), f"{day:%m/%d/%Y}", f"{8 + number % 9}:{number % 4 * 15:02}",
               20, "Scheduled", f"Dr. {number % 40}", "Main Building", "Follow-up")  # fmt: skip


def write(folder: Path, lines: int) -> tuple[Path, Path]:
    """The two files."""
    made = []
    for name, rows in (("patients", people(lines)), ("appointments", bookings(lines))):
        path = folder / f"{name}-{lines}.csv"
        with path.open("w", encoding="utf-8", newline="") as opened:
            csv.writer(opened).writerows(rows)
        made.append(path)
    return made[0], made[1]


@dataclass(frozen=True)
class Took:
    """Seconds, seconds of all processors, and megabytes at the most."""

    seconds: float
    processors: float
    megabytes: float


def processor_seconds() -> float:
    """Of this process, and of those of its own that have ended."""
    times = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in times)


def resident() -> int:
    """Bytes that this process and those of its own have in memory now; what they share is counted for each."""
    pages = 0
    for who in ("self", *(str(child.pid) for child in active_children())):
        # It may have ended just now.
        with suppress(OSError):
            pages += int(Path(f"/proc/{who}/statm").read_text(encoding="ascii").split()[1])
    return pages * PAGE


@contextmanager
def watched() -> Iterator[list[int]]:
    """The largest memory within, in bytes, as the list's only item."""
    most, done = [resident()], Event()

    def look() -> None:
        while not done.wait(LOOK_SECONDS):
            most[0] = max(most[0], resident())

    watcher = Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield most
    finally:
        done.set()
        watcher.join()


def import_both(url: str, files: tuple[Path, Path], told: Connection) -> None:
    """In a process of its own: what it took, and how many are new."""
    database = Database(url)
    if database.embedded:
        database.upgrade()
    work = CsvImport(
        PatientService(database), ClinicSettings(), NOW, lambda _kind, _number: None, second=harden
    )
    with watched() as most:
        began, before = time.monotonic(), processor_seconds()
        work.take_in(*files)
        took = Took(time.monotonic() - began, processor_seconds() - before, 0)
    database.close()
    added = {kind: count["added"] for kind, count in work.report.counts.items()}
    told.send((Took(took.seconds, took.processors, most[0] / (1 << 20)), added))
    told.close()


def run(url: str, files: tuple[Path, Path], lines: int) -> Took:
    """One import into an empty record; every line of it is new there."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=import_both, args=(url, files, theirs))
    process.start()
    theirs.close()
    took, added = ours.recv()
    process.join()
    assert added == {"Patient": lines, "Coverage": lines, "Appointment": lines}, added
    assert isinstance(took, Took)
    return took


def engine(name: str, empty: Callable[[], str], folder: Path) -> None:
    """All of it on one engine; ``empty`` makes a new record and gives its address."""
    small = write(folder, LINES)
    runs = [run(empty(), small, LINES) for _ in range(RUNS)]
    report_runs(f"{name}: {LINES:,} patients and bookings", [each.seconds for each in runs], SECONDS, "s")
    report_runs(f"{name}: processors for them", [each.processors for each in runs], SECONDS * PROCESSORS, "s")
    report_runs(f"{name}: memory for them", [each.megabytes for each in runs], MEGABYTES, "MB")
    if "--small" in sys.argv:
        return
    large = write(folder, LINES * TIMES)
    took = run(empty(), large, LINES * TIMES)
    report(
        f"{name}: memory for {LINES * TIMES:,}",
        took.megabytes,
        MEGABYTES,
        f"{took.megabytes:.0f} MB of {MEGABYTES} MB, {took.seconds:.0f} s, {took.processors:.0f} s of processors",
    )
    for path in large:
        path.unlink()


def main(cluster: Any = None) -> None:
    if cluster is None:
        from tests.clusters import Cluster

        cluster = Cluster.make(fast=False)
        cluster.start()
    make_logins(cluster)
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {IMPORTS} LOGIN IN ROLE kiosk_import")
    try:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            numbers = iter(range(1_000))

            def embedded() -> str:
                return f"sqlite:///{folder / f'record-{next(numbers)}' / 'clinic.db'}"

            def server() -> str:
                # By the login of imports, behind the wall.
                return ServerRecord(cluster, f"import_{next(numbers)}").url(IMPORTS)

            engine("embedded", embedded, folder)
            engine("server", server, folder)
    finally:
        cluster.remove()
    end()


if __name__ == "__main__":
    main()

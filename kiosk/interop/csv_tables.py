"""Patients and appointments out of CSV files with a header line.

Text is UTF-8, UTF-16 or UTF-32, or in the encoding that somebody has named. A file that is not text to its end is not
taken in by half.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import assert_never

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.places import Places
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.interop import beside, code_pages, csv_reading, csv_sources, csv_text, csv_top, garbage
from kiosk.interop.csv_bookings import CsvBookings
from kiosk.interop.csv_columns import places_of
from kiosk.interop.csv_doubts import CsvDoubts, PersonRefused
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_reading import APPOINTMENTS as APPOINTMENTS
from kiosk.interop.csv_reading import PATIENTS as PATIENTS
from kiosk.interop.csv_reading import (
    Batch,
    DroppedLines,
    DroppedRow,
    Heard,
    KeptLine,
    LookedThrough,
    RefusedRow,
    Task,
    batches,
)
from kiosk.interop.csv_rows import BATCH, CsvSheet, Dropped, Nobody, Row, RowKind
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.csv_whose import owners_of
from kiosk.interop.limits import TooLarge, text_lines
from kiosk.interop.report import REFUSED, NotUsed, NotUsedReason, Progress, Report
from kiosk.interop.whole_days import HeldByFiles, WholeDay, refused_by
from kiosk.services.record.patients import PatientService
from kiosk.services.record.taken import TakenIn

AUDIT_NAME = "import-csv"
MOST_LOOKED_AT = 1_000
# Bytes of a file that is read sooner than a second process is there.
SMALL_FILE = 1 << 20
# A line that may not be taken, and the columns of its file.
_Dropped = tuple[KeptLine, CsvSheet | None]


class CsvImport:
    """One import of CSV files; each call reads one file."""

    def __init__(
        self,
        service: PatientService,
        settings: ClinicSettings,
        now: datetime,
        progress: Progress,
        source: str = "",
        said: CsvMap | None = None,
        *,
        decided: bool = True,
        dropped: Dropped | None = None,
        whole_day: WholeDay | None = None,
        second: Callable[[], None] | None = None,
    ) -> None:
        """Prepare.

        Args:
            settings: for the order of dates like 03/27/1985, and the zone of times.
            now: the moment (aware) that decides which dates are in the future.
            source: as in the FHIR import: ids of both meet when it is the same.
            said: what somebody has said of the files. Those that are no Unicode, and of which nobody has said an
                encoding, are read as the clinic's country writes them, where no other encoding makes better words of
                them, and else refused.
            decided: whether somebody has set the clinic's order of dates; where not, a file that leaves it open is
                told of.
            dropped: is handed the lines that are not taken.
            whole_day: says of which days the file of appointments holds every booking; None for none.
            second: what a second process does first, which reads large files while this one writes; None where none is
                to be started.
        """  # fmt: skip
        self._service = service
        self._settings = settings
        self._now = now
        self._progress = progress
        self._source = source
        self._said = said or CsvMap()
        self.values = CsvValues(settings, now, self._said)
        self._decided = decided or bool(self._said.dates)
        self._second = second
        self._dropped: Dropped = dropped or Nobody()
        self._texts = csv_text.Texts(self._said.encoding, code_pages.usual(self.values.country))
        self._held = HeldByFiles(whole_day) if whole_day else None
        self._of_bookings = False
        # What a second process reads of both files; after each of them there is None.
        self._ahead: Generator[Batch | None, None, None] | None = None
        self._doubts = CsvDoubts(service, source)
        self.report = Report()
        # Is told of what may make somebody stop before anything is written.
        self.warn: Callable[[NotUsed], object] = lambda _: None

    def take_in(self, patients: Path | None, appointments: Path | None) -> None:
        """Take in files of both kinds, or nothing where one of them is not text to its end; as `patients`."""
        given = [path for path in (patients, appointments) if path is not None]
        refused = [(path, why) for path in given if (why := self._texts.refused(path)) is not None]
        if any(why.reason in csv_text.NO_TEXT for _, why in refused):
            for path, why in refused:
                self._refuse(path.name, "", why.reason, why.detail)
            if self._held is not None:
                self.report.whole_day = refused_by(self.report.problems[-1])
            return
        for each, kind in ((patients, PATIENTS), (appointments, APPOINTMENTS)):
            if each is not None and each not in dict(refused):
                self.look_for_others(each, kind)
        with self._service.in_bulk(), garbage.looked_for_less(), self._read_beside(given):
            if patients is not None:
                self.patients(patients)
            if appointments is not None:
                self.appointments(appointments)

    def patients(self, path: Path) -> None:
        """Take in a file of patients, and of the insurances in it; raises StoreUnavailable and CutOff only."""
        for waiting in self._together(path, PATIENTS):
            self._save_patients(waiting)
            # Before the next ones come: there is no room for both.
            waiting.clear()
        self._doubts.end(owners_of(self._service, self._source, self._doubts.numbers).found)

    def appointments(self, path: Path) -> None:
        """Take in a file of appointments; their patients are known by id or record number."""
        self._of_bookings = True
        bookings = CsvBookings(self._source, self._refuse, self._doubts)
        for waiting in self._together(path, APPOINTMENTS):
            self._save_appointments(bookings, waiting)
            waiting.clear()
        bookings.close()
        self._of_bookings = False
        if self._held is not None:
            self.report.whole_day = self._held.withdraw(self._service, self._source, self._now, AUDIT_NAME)

    def look(self, path: Path, kind: RowKind) -> list[Row]:
        """The first lines of a file, which are not taken in; what is to be told of the file is in the report."""
        task = self._task(path, kind)
        if task is None:
            return []
        csv_reading.look_at_dates(task, self.values, self._refuse)
        return list(islice(task.rows(self._refuse, self._dropped, self._progress), MOST_LOOKED_AT))

    def top(self, path: Path) -> csv_top.Heading | None:
        """The line of a file that is most likely its headings, whatever they are; None for one that is not read."""
        if self._texts.refused(path) is not None:
            return None
        try:
            with path.open(encoding=self._texts.encodings[path].name, newline="") as text:
                return csv_top.heading(text_lines(text), lambda _: False)
        except (OSError, UnicodeError, TooLarge):
            return None

    def places(self, names: Sequence[str], kind: RowKind) -> dict[str, tuple[int, ...]]:
        """Which columns with these headings would hold what."""
        chosen = self._said.patients if kind is PATIENTS else self._said.appointments
        return places_of(names, kind.known, chosen)

    def look_for_others(self, path: Path, kind: RowKind) -> None:
        """Tell of a file whose first lines stand in the record from another source; before anything is taken in."""
        if (task := self._task(path, kind)) is None:
            return
        rows = list(islice(task.rows(lambda *_: None, Nobody(), lambda *_: None), MOST_LOOKED_AT))
        cells = CsvValues(self._settings, self._now, self._said)
        told = (
            csv_sources.of_another(self._service, self._source, rows, cells)
            if kind is PATIENTS
            else csv_sources.of_other_bookings(self._service, self._source, rows)
        )
        if told:
            problem = NotUsed(path.name, "", "", NotUsedReason.OF_ANOTHER_SOURCE, told)
            self.report.tell(problem)
            self.warn(problem)

    def _task(self, path: Path, kind: RowKind) -> Task | None:
        """What there is to read of a file; None for one that is not read, which is told."""
        if (refused := self._texts.refused(path)) is not None:
            where = str(path) if refused.reason is NotUsedReason.MISSING else path.name
            self._refuse(where, "", refused.reason, refused.detail)
            return None
        return Task(
            path,
            self._texts.encodings[path],
            kind is PATIENTS,
            self._settings,
            self._now,
            self._said,
            self._source,
            self._decided,
            not isinstance(self._dropped, Nobody),
            BATCH,
        )

    def _batches(self, path: Path, kind: RowKind) -> Iterator[Batch]:
        """A file in batches, which a second process reads where that is worth it."""
        if self._ahead is not None:
            return iter(partial(next, self._ahead), None)
        task = self._task(path, kind)
        if task is None:
            return iter(())
        if self._second is None or not self._is_large(path):
            return batches(task)
        return beside.beside(batches, _plain(task), self._second)

    @contextmanager
    def _read_beside(self, paths: Sequence[Path]) -> Iterator[None]:
        """Within, a second process reads two large files one after the other, and need not be asked for the other."""
        read = [path for path in paths if self._texts.refused(path) is None and self._is_large(path)]
        tasks = [self._task(path, kind) for path, kind in zip(read, (PATIENTS, APPOINTMENTS), strict=False)]
        if self._second is None or len(tasks) < len((PATIENTS, APPOINTMENTS)):
            yield
            return
        plain = [_plain(task) for task in tasks if task is not None]
        with closing(beside.beside(csv_reading.batches_of_all, plain, self._second)) as self._ahead:
            try:
                yield
            finally:
                self._ahead = None

    def _is_large(self, path: Path) -> bool:
        """Whether a second process is worth it."""
        return beside.is_of_use() and path.stat().st_size >= SMALL_FILE

    def _together(self, path: Path, kind: RowKind) -> Iterator[list[Batch]]:
        """A file, as many batches at once as are best taken in by one transaction."""
        waiting: list[Batch] = []
        for batch in self._batches(path, kind):
            for each in batch.heard:
                self._hear(each, batch.sheet)
            if batch.lines:
                waiting.append(batch)
            if waiting and sum(len(each.lines) for each in waiting) >= self._service.most_at_once():
                yield waiting
                waiting = []
        if waiting:
            yield waiting

    def _hear(self, heard: Heard, sheet: CsvSheet | None) -> None:
        match heard:
            case PersonRefused():
                self._doubts.refuse(heard)
            case RefusedRow(where, kind, reason, detail):
                self._refuse(where, kind, reason, detail)
            case DroppedRow(where, cells, reason):
                self._dropped.row(Row(_known(sheet), cells, where), reason)
            case DroppedLines(first, last, reason):
                self._dropped.lines(_known(sheet), first, last, reason)
            case LookedThrough(kind, number):
                self._progress(kind, number)
            case _:
                assert_never(heard)

    def _save_patients(self, waiting: Sequence[Batch]) -> None:
        told = [batch.people for batch in waiting if batch.people is not None]
        self.report.not_identifiable += sum(batch.not_identifiable for batch in waiting)
        each = self._service.take_in_prepared(told, self._now, AUDIT_NAME)
        for batch, people, taken in zip(waiting, told, each, strict=True):
            lines: dict[str, list[_Dropped]] = {}
            refused = dict(taken.patients.refused)
            if self._doubts.are_any:
                self._doubts.took(
                    each.found for each in people.people.value if each.found.patient.id not in refused
                )
            if refused:
                for item, line in zip(people.people.value, batch.lines, strict=True):
                    if item.found.patient.id in refused:
                        self._doubts.refuse_taken(line.where, item.found)
                owners = (item.found.patient.id for item in people.people.value)
                for own, line in zip(owners, batch.lines, strict=True):
                    lines.setdefault(own, []).append((line, batch.sheet))
            self._count("Patient", taken.patients, lines)
            for kind, theirs in (("Coverage", taken.coverages), ("RelatedPerson", taken.related)):
                if theirs != TakenIn():
                    self._count(kind, theirs, {})

    def _save_appointments(self, bookings: CsvBookings, waiting: Sequence[Batch]) -> None:
        lines: dict[str, list[_Dropped]] = {}
        told: list[BookingMessage] = []
        every = [each for batch in waiting for each in batch.bookings]
        whose = bookings.owners(self._service, every)
        bookings.look(self._service, every, whose)
        owners = iter(whose)
        for batch in waiting:
            for booking, line in zip(batch.bookings, batch.lines, strict=True):
                owner = next(owners)
                found = bookings.of(booking, owner)
                if isinstance(found, NotUsedReason):
                    self._drop(
                        (line, batch.sheet), "Appointment", found, owner.detail if found is owner.why else ""
                    )
                    continue
                told.append(found)
                lines.setdefault(found.key, []).append((line, batch.sheet))
                if self._held is not None:
                    self._held.see(found, self._clinic)
        taken = self._service.take_in_appointments(told, self._now, AUDIT_NAME, self._source)
        self._count("Appointment", taken, lines)

    @cached_property
    def _clinic(self) -> ClinicSettings:
        return replace(self._settings, places=self._service.settings().places)

    def _count(self, kind: str, taken: TakenIn, lines: Mapping[str, Sequence[_Dropped]]) -> None:
        self.report.add(kind, taken)
        # Of a thing that stands in several lines, and is refused, it is told of each of them once.
        for key, code in dict(taken.refused).items():
            for line in lines[key]:
                self._drop(line, kind, REFUSED[code])

    def _drop(self, dropped: _Dropped, kind: str, reason: NotUsedReason, detail: str = "") -> None:
        line, sheet = dropped
        self._refuse(line.where, kind, reason, detail)
        self._dropped.row(Row(_known(sheet), line.cells, line.where), reason)

    def _refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str = "") -> None:
        problem = NotUsed(where, kind, "", reason, detail)
        self.report.tell(problem)
        if self._of_bookings and self._held is not None:
            self._held.tell(problem)


def _plain(task: Task) -> Task:
    """What another process is told of it: what the clinic has said of its places and forms is not needed there."""
    return replace(task, settings=replace(task.settings, places=Places()))


def _known(sheet: CsvSheet | None) -> CsvSheet:
    """The columns of a file of which there are lines."""
    if sheet is None:
        raise AssertionError("a line of a file without columns")
    return sheet

"""A CSV file read to its end in batches: what its lines tell of, and what is to be told of the file itself.

Nothing here asks the record, so that another process can read while this one writes (see `beside`). What a line says of
a booking is read before anybody knows whose it is; `CsvBookings.of` puts both together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import fold
from kiosk.domain.people import Contact
from kiosk.interop import csv_numbers
from kiosk.interop.csv_bookings import BookingLine, read_booking
from kiosk.interop.csv_clashes import BookingClashes
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_coverages import CsvCoverages
from kiosk.interop.csv_decided import ToldByAll, against, decided_of, years_first
from kiosk.interop.csv_doubts import PersonRefused
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_people import CsvPeople, filled
from kiosk.interop.csv_rows import BATCH, CsvSheet, Dropped, Nobody, Refuse, Row, RowKind, Rows
from kiosk.interop.csv_text import Encoded
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.date_orders import DateOrders
from kiosk.interop.report import NotUsedReason, Progress
from kiosk.services.record import fresh
from kiosk.services.record.fresh import Prepared, Together
from kiosk.services.record.patients import SourcedPatient

PATIENTS = RowKind("Patient", PATIENT_COLUMNS, (("family", "given", "name"), ("birth_date",), ("id", "mrn")))
APPOINTMENTS = RowKind("Appointment", APPOINTMENT_COLUMNS, (("patient", "mrn"), ("start", "date")))
# Columns whose dates tell in which order those of a file stand.
_DATED = ("birth_date", "date", "start")


@dataclass(frozen=True)
class Task:
    """A file to be read, and all that decides how.

    Attributes:
        path, encoded: the file, and what it is read as.
        of_patients: whether its lines are of patients; else of bookings.
        settings, now, said, source, decided: as for `CsvImport`.
        keeps_lines: whether the lines that are not taken are wanted as they stand in the file.
        batch: how many lines are handed on at once.
    """

    path: Path
    encoded: Encoded
    of_patients: bool
    settings: ClinicSettings
    now: datetime
    said: CsvMap
    source: str = ""
    decided: bool = True
    keeps_lines: bool = False
    batch: int = BATCH

    @property
    def kind(self) -> RowKind:
        """What its lines are."""
        return PATIENTS if self.of_patients else APPOINTMENTS

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Headings that somebody has named for it."""
        return dict(self.said.patients if self.of_patients else self.said.appointments)

    def rows(
        self, refuse: Refuse, dropped: Dropped, progress: Progress, decided: ToldByAll | None = None
    ) -> Rows:
        """Its lines, anew each time; ``decided`` is what all of them have told."""
        return Rows(
            self.path,
            self.encoded,
            self.kind,
            self.chosen,
            refuse,
            dropped,
            progress,
            self.said.beside,
            decided,
        )


@dataclass(frozen=True)
class RefusedRow:
    """Something of the file is not used, or is to be told of."""

    where: str
    kind: str
    reason: NotUsedReason
    detail: str


@dataclass(frozen=True)
class DroppedRow:
    """A line that is not taken, as it stands in the file."""

    where: str
    cells: tuple[str, ...]
    reason: NotUsedReason


@dataclass(frozen=True)
class DroppedLines:
    """Lines, from 1, that could not be read as columns."""

    first: int
    last: int
    reason: NotUsedReason


@dataclass(frozen=True)
class LookedThrough:
    """So many lines have been looked at."""

    kind: str
    number: int


Heard = PersonRefused | RefusedRow | DroppedRow | DroppedLines | LookedThrough


@dataclass(frozen=True)
class KeptLine:
    """Where a line stands, and its cells where they are wanted."""

    where: str
    cells: tuple[str, ...]


@dataclass
class Batch:
    """Some lines of a file, in their order.

    Attributes:
        heard: what is to be told, in its order, before anything is taken in.
        sheet: what the file's columns are; None as long as there is none.
        people: of a file of patients, whom the lines tell of.
        not_identifiable: how many of these have neither a phone nor a postcode.
        bookings: of a file of bookings, what the lines say of each.
        lines: the lines that tell of something, in the order of the people or bookings.
    """

    heard: list[Heard] = field(default_factory=list)
    sheet: CsvSheet | None = None
    people: Prepared | None = None
    not_identifiable: int = 0
    bookings: list[BookingLine] = field(default_factory=list)
    lines: list[KeptLine] = field(default_factory=list)


class _Ears:
    """Keeps what is heard of a file until its batch is handed on."""

    def __init__(self, *, keeps_lines: bool) -> None:
        self._keeps_lines = keeps_lines
        self.heard: list[Heard] = []
        # What the columns are of the lines that were heard of; None where there were none.
        self.sheet: CsvSheet | None = None

    def refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str) -> None:
        self.heard.append(RefusedRow(where, kind, reason, detail))

    def progress(self, kind: str, number: int) -> None:
        self.heard.append(LookedThrough(kind, number))

    def row(self, row: Row, reason: NotUsedReason) -> None:
        self.sheet = row.sheet
        if self._keeps_lines:
            self.heard.append(DroppedRow(row.where, row.cells, reason))

    def lines(self, sheet: CsvSheet, first: int, last: int, reason: NotUsedReason) -> None:
        self.sheet = sheet
        if self._keeps_lines:
            self.heard.append(DroppedLines(first, last, reason))

    def line(self, row: Row) -> KeptLine:
        return KeptLine(row.where, row.cells if self._keeps_lines else ())

    def tell(self, batch: Batch) -> None:
        """Hand on what was heard; of a batch without a line that was taken its columns are known by what was not."""
        batch.heard, self.heard = self.heard, []
        batch.sheet = batch.sheet or self.sheet


def batches(task: Task) -> Iterator[Batch]:
    """What a file holds, each batch whole as it is handed on; raises nothing for what that may be."""
    ears = _Ears(keeps_lines=task.keeps_lines)
    cells = CsvValues(task.settings, task.now, task.said)
    if task.of_patients:
        look_at_dates(task, cells, ears.refuse)
        yield from _patients(task, cells, ears)
    else:
        clashes = BookingClashes()
        look_at_dates(task, cells, ears.refuse, clashes.see)
        clashes.close()
        yield from _bookings(task, cells, ears, clashes)


def batches_of_all(tasks: Sequence[Task]) -> Iterator[Batch | None]:
    """As `batches`, of several files; after each of them there is None."""
    for task in tasks:
        yield from batches(task)
        yield None


def look_at_dates(
    task: Task, cells: CsvValues, refuse: Refuse, see: Callable[[Row], None] = lambda _: None
) -> None:
    """Read the file once for the order of its dates: one date alone may not tell it, and be another day.

    ``cells`` reads it from here on; ``refuse`` is told of what is to be said of all its dates; ``see`` looks at its
    lines too.
    """
    orders, carried = DateOrders(), None
    cells.begin()
    for row in task.rows(lambda *_: None, Nobody(), lambda *_: None):
        if carried is None:
            carried = decided_of(row.sheet.headings)
            cells.go_on(carried)
        cells.see(row)
        see(row)
        for column in _DATED:
            orders.add(row[column], column)
    name = task.path.name
    carried = carried or ToldByAll()
    said = cells.dates_said
    cells.year_orders = years_first(orders.year_orders(said), carried, said)
    for column, said in cells.year_orders.items():
        reason = NotUsedReason.DAY_BEFORE_MONTH if said else NotUsedReason.YEAR_ORDER
        refuse(name, "", reason, column)
    if orders.numbered:
        refuse(name, "", NotUsedReason.DAY_NUMBERS, "45292 is 2024-01-01")
    note = against(carried, cells.order) or orders.note(cells.order, decided=task.decided or bool(said))
    cells.against = note is not None and note[0] is NotUsedReason.OTHER_ORDER
    if note is not None:
        refuse(name, "", *note)


def _patients(task: Task, cells: CsvValues, ears: _Ears) -> Iterator[Batch]:
    people = CsvPeople(task.source, cells, ears.refuse)
    insured = CsvCoverages(task.source, cells, ears.refuse)
    batch, told = Batch(), list[Together]()
    # By their ids, as the lines of the batch have told of them.
    known: dict[str, SourcedPatient] = {}

    def whole() -> Batch:
        batch.people = fresh.prepared(told)
        ears.tell(batch)
        return batch

    for row in task.rows(ears.refuse, ears, ears.progress, cells.decided):
        found = people.read(row)
        if isinstance(found, NotUsedReason):
            ears.refuse(row.where, "Patient", found, "")
            ears.row(row, found)
            ears.heard.append(people.refused(row))
            continue
        own = found.patient.id
        if own in known:
            # Who has two insurances has two lines, and the second may say no more than that.
            batch.not_identifiable -= not _is_identifiable(known[own].patient.contact)
            found = filled(found, known[own])
        known[own] = found
        told.append(
            Together(
                found, tuple(insured.of(row, found.patient)), tuple(people.guardians(row, found.patient))
            )
        )
        batch.lines.append(ears.line(row))
        batch.sheet = row.sheet
        batch.not_identifiable += not _is_identifiable(found.patient.contact)
        if len(told) >= task.batch:
            yield whole()
            batch, told, known = Batch(), [], {}
    people.close()
    insured.close()
    yield whole()


def _bookings(task: Task, cells: CsvValues, ears: _Ears, clashes: BookingClashes) -> Iterator[Batch]:
    batch = Batch()
    for row in task.rows(ears.refuse, ears, ears.progress, cells.decided):
        if other := clashes.other(row):
            ears.refuse(
                row.where, "Appointment", NotUsedReason.ONE_NUMBER, f"the other stands in line {other}"
            )
            ears.row(row, NotUsedReason.ONE_NUMBER)
            continue
        if clashes.is_shared(row):
            ears.refuse(row.where, "Appointment", NotUsedReason.SHARED_NUMBER, "")
        batch.bookings.append(read_booking(row, cells, task.source, clashes))
        batch.lines.append(ears.line(row))
        batch.sheet = row.sheet
        if len(batch.lines) >= task.batch:
            ears.tell(batch)
            yield batch
            batch = Batch()
    ears.tell(batch)
    yield batch


def _is_identifiable(card: Contact) -> bool:
    """Whether a lobby can tell somebody by what is on file."""
    digits = sum(map(str.isdigit, card.phone))
    return digits >= csv_numbers.FEWEST_DIGITS or bool(fold(card.postal_code))

"""Patients and appointments out of CSV files with a header line.

Text is UTF-8, UTF-16 or UTF-32, or in the encoding that somebody has named. A file that is not text to its end is not
taken in by half.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice
from pathlib import Path

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import fold
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.interop import code_pages, csv_numbers, csv_text, garbage
from kiosk.interop.csv_bookings import CsvBookings
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_coverages import CsvCoverages
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_people import CsvPeople
from kiosk.interop.csv_rows import BATCH, Dropped, Nobody, Row, RowKind, Rows
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.date_orders import DateOrders
from kiosk.interop.report import REFUSED, NotUsed, NotUsedReason, Progress, Report
from kiosk.interop.whole_days import HeldByFiles, WholeDay, refused_by
from kiosk.services.record.patients import PatientService, Together
from kiosk.services.record.taken import TakenIn

AUDIT_NAME = "import-csv"
PATIENTS = RowKind("Patient", PATIENT_COLUMNS, (("family", "given", "name"), ("birth_date",), ("id", "mrn")))
APPOINTMENTS = RowKind("Appointment", APPOINTMENT_COLUMNS, (("patient", "mrn"), ("start", "date")))
MOST_LOOKED_AT = 1_000


@dataclass(frozen=True)
class _Line:
    """What one line tells of: a patient, their insurances, and who may come for them."""

    row: Row
    told: Together


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
        """  # fmt: skip
        self._service = service
        self._settings = settings
        self._now = now
        self._progress = progress
        self._source = source
        self._said = said or CsvMap()
        self.values = CsvValues(settings, now, self._said)
        self._decided = decided or bool(self._said.dates)
        self._dropped: Dropped = dropped or Nobody()
        self._texts = csv_text.Texts(self._said.encoding, code_pages.usual(self.values.country))
        self._held = HeldByFiles(whole_day) if whole_day else None
        self._of_bookings = False
        self.report = Report()

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
        with self._service.in_bulk(), garbage.looked_for_less():
            if patients is not None:
                self.patients(patients)
            if appointments is not None:
                self.appointments(appointments)

    def patients(self, path: Path) -> None:
        """Take in a file of patients, and of the insurances in it; raises StoreUnavailable only."""
        self._look_at_dates(path, PATIENTS)
        batch: list[_Line] = []
        people = CsvPeople(self._source, self.values, self._refuse)
        insured = CsvCoverages(self._source, self.values, self._refuse)
        for row in self._rows(path, PATIENTS):
            found = people.read(row)
            if isinstance(found, NotUsedReason):
                self._drop(row, "Patient", found)
                continue
            own = found.patient.id
            told = Together(found, tuple(insured.of(row, own)), tuple(people.guardians(row, own)))
            batch.append(_Line(row, told))
            if len(batch) >= BATCH:
                self._save_patients(batch)
        self._save_patients(batch)
        people.close()
        insured.close()

    def appointments(self, path: Path) -> None:
        """Take in a file of appointments; their patients are known by id or record number."""
        self._of_bookings = True
        self._look_at_dates(path, APPOINTMENTS)
        batch: list[Row] = []
        bookings = CsvBookings(self._source, self.values, self._refuse)
        for row in self._rows(path, APPOINTMENTS):
            batch.append(row)
            if len(batch) >= BATCH:
                self._save_appointments(bookings, batch)
        self._save_appointments(bookings, batch)
        bookings.close()
        self._of_bookings = False
        if self._held is not None:
            self.report.whole_day = self._held.withdraw(self._service, self._source, self._now, AUDIT_NAME)

    def look(self, path: Path, kind: RowKind) -> list[Row]:
        """The first lines of a file, which are not taken in; what is to be told of the file is in the report."""
        self._look_at_dates(path, kind)
        return list(islice(self._rows(path, kind), MOST_LOOKED_AT))

    def _look_at_dates(self, path: Path, kind: RowKind) -> None:
        """Read the file once for the order of its dates: one date alone may not tell it, and be another day."""
        kept = self.report, self._progress, self._dropped
        self.report, self._progress, self._dropped = Report(), lambda *_: None, Nobody()
        orders = DateOrders()
        self.values.begin()
        try:
            for row in self._rows(path, kind):
                self.values.see(row)
                for column in ("birth_date", "date", "start"):
                    orders.add(row[column])
        finally:
            self.report, self._progress, self._dropped = kept
        if orders.numbered:
            self._refuse(path.name, "", NotUsedReason.DAY_NUMBERS, "45292 is 2024-01-01")
        note = orders.note(self.values.order, decided=self._decided)
        self.values.against = note is not None and note[0] is NotUsedReason.OTHER_ORDER
        if note is not None:
            self._refuse(path.name, "", *note)

    def _rows(self, path: Path, kind: RowKind) -> Iterable[Row]:
        if (refused := self._texts.refused(path)) is not None:
            where = str(path) if refused.reason is NotUsedReason.MISSING else path.name
            self._refuse(where, "", refused.reason, refused.detail)
            return ()
        chosen = self._said.patients if kind is PATIENTS else self._said.appointments
        encoded = self._texts.encodings[path]
        return Rows(path, encoded, kind, chosen, self._refuse, self._dropped, self._progress)

    def _save_patients(self, batch: list[_Line]) -> None:
        if not batch:
            return
        people = [line.told.found.patient for line in batch]
        self.report.not_identifiable += sum(
            not (
                sum(map(str.isdigit, contact.phone)) >= csv_numbers.FEWEST_DIGITS or fold(contact.postal_code)
            )
            for contact in (patient.contact for patient in people)
        )
        taken = self._service.take_in_together([line.told for line in batch], self._now, AUDIT_NAME)
        rows = {patient.id: line.row for patient, line in zip(people, batch, strict=True)}
        self._count("Patient", taken.patients, rows)
        for kind, theirs in (("Coverage", taken.coverages), ("RelatedPerson", taken.related)):
            if theirs != TakenIn():
                self._count(kind, theirs, {})
        batch.clear()

    def _save_appointments(self, bookings: CsvBookings, batch: list[Row]) -> None:
        if not batch:
            return
        owners = bookings.owners(self._service, batch)
        rows: dict[str, Row] = {}
        told: list[BookingMessage] = []
        for row in batch:
            found = bookings.read(row, owners[row.where])
            if isinstance(found, NotUsedReason):
                self._drop(row, "Appointment", found)
                continue
            told.append(found)
            rows[found.key] = row
            if self._held is not None:
                self._held.see(found, self._clinic)
        taken = self._service.take_in_appointments(told, self._now, AUDIT_NAME, self._source)
        self._count("Appointment", taken, rows)
        batch.clear()

    @cached_property
    def _clinic(self) -> ClinicSettings:
        return replace(self._settings, places=self._service.settings().places)

    def _count(self, kind: str, taken: TakenIn, rows: Mapping[str, Row]) -> None:
        self.report.add(kind, taken)
        for key, code in taken.refused:
            self._drop(rows[key], kind, REFUSED[code])

    def _drop(self, row: Row, kind: str, reason: NotUsedReason) -> None:
        self._refuse(row.where, kind, reason)
        self._dropped.row(row, reason)

    def _refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str = "") -> None:
        problem = NotUsed(where, kind, "", reason, detail)
        self.report.tell(problem)
        if self._of_bookings and self._held is not None:
            self._held.tell(problem)

"""Patients and appointments out of CSV files with a header line.

Columns may come in any order, be called by their usual other names, and be parted by comma, semicolon, tab or bar.
Text is UTF-8, UTF-16 or UTF-32, or in the encoding that somebody has named: it is not guessed at, because a wrong guess
makes other names of people's, which nobody sees. A file that is not text to its end is not taken in by half.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import MAX_NAME, fold, printable
from kiosk.domain.people import CONTACT_FIELDS, Appointment, AppointmentStatus, Contact, Coverage, Patient
from kiosk.interop import csv_text, csv_words
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS, folded, places_of
from kiosk.interop.date_orders import DateOrders, numbers_of, read_date
from kiosk.interop.fhir_references import make_id
from kiosk.interop.limits import TooLarge, text_lines
from kiosk.interop.report import REFUSED, NotUsed, NotUsedReason, Progress, Report
from kiosk.services.patients import PatientService, SourcedCoverage, SourcedPatient, TakenIn

BATCH = 500
AUDIT_NAME = "import-csv"
_NEEDED_OF_PATIENTS = (("family", "given"), ("birth_date",), ("id", "mrn"))
_NEEDED_OF_APPOINTMENTS = (("patient", "mrn"), ("start", "date"))
MOST_WORDS = 100
PHONE_DIGITS = 4
_HOLDERS = ("self", "spouse", "parent", "child", "other")
_TIMES = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p")


@dataclass(frozen=True)
class _Row:
    """One line by our column names; ``where`` names file and line."""

    cells: Mapping[str, str]
    where: str

    def __getitem__(self, column: str) -> str:
        return values.line(csv_text.cell(self.cells.get(column, "")))


class CsvImport:
    """One import of CSV files; each call reads one file."""

    def __init__(
        self,
        service: PatientService,
        settings: ClinicSettings,
        now: datetime,
        progress: Progress,
        source: str = "",
        columns: Mapping[str, str] | None = None,
        dates: str = "",
        decided: bool = True,
        encoding: str = "",
    ) -> None:
        """Prepare.

        Args:
            settings: for the order of dates like 03/27/1985, and the zone of times.
            now: the moment (aware) that decides which dates are in the future.
            source: as in the FHIR import: ids of both meet when it is the same.
            columns: header names of the file by our column names, where they are none of the usual ones.
            dates: the order of these files' dates, where it is another than the clinic's: ``mdy``, ``dmy``, ``ymd``.
            decided: whether somebody has set the clinic's order of dates; where not, a file that leaves it open is
                told of.
            encoding: what files are in that are no Unicode; without it they are refused.
        """  # fmt: skip
        self._service = service
        self._settings = settings
        self._now = now
        self._progress = progress
        self._source = source
        self._columns = dict(columns or {})
        self._order = dates or settings.date_order
        self._decided = decided or bool(dates)
        self._texts = csv_text.Texts(encoding)
        # Whether the dates of the file that is read stand in another order than they would be read in.
        self._against = False
        # The words of its column of sexes, and who has each record number in it.
        self._sexes: set[str] = set()
        self._holders: dict[int, tuple[int, date]] = {}
        self.report = Report()

    def take_in(self, patients: Path | None, appointments: Path | None) -> None:
        """Take in files of both kinds, or nothing where one of them is not text to its end; as `patients`."""
        given = [path for path in (patients, appointments) if path is not None]
        refused = [(path, why) for path in given if (why := self._texts.refused(path)) is not None]
        if any(why.reason in csv_text.NO_TEXT for _, why in refused):
            for path, why in refused:
                self._refuse(path.name, "", why.reason, why.detail)
            return
        if patients is not None:
            self.patients(patients)
        if appointments is not None:
            self.appointments(appointments)

    def patients(self, path: Path) -> None:
        """Take in a file of patients, and of the insurances in it; raises StoreUnavailable only."""
        self._look_at_dates(path, PATIENT_COLUMNS, _NEEDED_OF_PATIENTS, "Patient")
        batch: list[tuple[_Row, SourcedPatient, Coverage | None]] = []
        for row in self._rows(path, PATIENT_COLUMNS, _NEEDED_OF_PATIENTS, "Patient"):
            found = self._patient(row)
            if isinstance(found, NotUsedReason):
                self._refuse(row.where, "Patient", found)
                continue
            batch.append((row, found, self._coverage(row, found.patient.id)))
            if len(batch) >= BATCH:
                self._save_patients(batch)
        self._save_patients(batch)

    def appointments(self, path: Path) -> None:
        """Take in a file of appointments; their patients are known by id or record number."""
        self._look_at_dates(path, APPOINTMENT_COLUMNS, _NEEDED_OF_APPOINTMENTS, "Appointment")
        batch: list[_Row] = []
        for row in self._rows(path, APPOINTMENT_COLUMNS, _NEEDED_OF_APPOINTMENTS, "Appointment"):
            batch.append(row)
            if len(batch) >= BATCH:
                self._save_appointments(batch)
        self._save_appointments(batch)

    def _look_at_dates(
        self, path: Path, known: dict[str, tuple[str, ...]], needed: tuple[tuple[str, ...], ...], kind: str
    ) -> None:
        """Read the file once for the order of its dates: one date alone may not tell it, and be another day."""
        kept, self.report = self.report, Report()
        progress, self._progress = self._progress, lambda *_: None
        orders = DateOrders()
        self._sexes, self._holders = set(), {}
        try:
            for row in self._rows(path, known, needed, kind):
                if len(self._sexes) < MOST_WORDS:
                    self._sexes.add(folded(row["sex"]))
                for column in ("birth_date", "date", "start"):
                    orders.add(row[column].partition(" ")[0])
        finally:
            self.report, self._progress = kept, progress
        note = orders.note(self._order, decided=self._decided)
        self._against = note is not None and note[0] is NotUsedReason.OTHER_ORDER
        if note is not None:
            self._refuse(path.name, "", *note)

    def _rows(
        self, path: Path, known: dict[str, tuple[str, ...]], needed: tuple[tuple[str, ...], ...], kind: str
    ) -> Iterator[_Row]:
        if (refused := self._texts.refused(path)) is not None:
            where = str(path) if refused.reason is NotUsedReason.MISSING else path.name
            self._refuse(where, "", refused.reason, refused.detail)
            return
        try:
            with path.open(encoding=self._texts.encodings[path], newline="") as text:
                header, delimiter, above, lines = csv_text.heading(text_lines(text))
                if not header:
                    # A mark of its encoding, or empty lines, and no more.
                    self._refuse(path.name, "", NotUsedReason.EMPTY)
                    return
                try:
                    names = next(csv.reader([header], delimiter=delimiter), [])
                except csv.Error:
                    # A heading that is one endless cell names nothing.
                    names = []
                places = places_of(names, known, self._columns)
                if missing := [group for group in needed if not any(name in places for name in group)]:
                    wanted = ", ".join(" or ".join(group) for group in missing)
                    advice = f"missing: {wanted}; --column OURS=THEIRS says which column of the file it is"
                    if seen := csv_text.told(names):
                        advice += f"; the headings are: {seen}"
                    self._refuse(path.name, "", NotUsedReason.NO_HEADER, advice)
                    return
                headings = [folded(name) for name in names]
                for ours, at in places.items():
                    if headings.count(headings[at]) > 1:
                        self._refuse(path.name, "", NotUsedReason.TWICE, ours)
                quotes = csv_text.Quotes(lines)
                reader = csv.reader(quotes, delimiter=delimiter)
                last, some = above, False
                for number in count(1):
                    try:
                        cells = next(reader, None)
                    except csv.Error:
                        last = reader.line_num + above
                        self._refuse(f"{path.name}, line {last}", kind, NotUsedReason.BAD_LINE)
                        some = True
                        continue
                    if cells is None:
                        if not some:
                            self._refuse(path.name, "", NotUsedReason.NOTHING_BELOW)
                        return
                    if number % BATCH == 0:
                        self._progress(kind, number)
                    first, last = last + 1, reader.line_num + above
                    where = f"{path.name}, line {last}"
                    if quotes.open and last > first:
                        self._refuse(f"{path.name}, lines {first} to {last}", kind, NotUsedReason.UNCLOSED)
                        return
                    if not any(cell.strip() for cell in cells):
                        continue
                    some = True
                    if len(cells) > len(names) and any(cells[len(names) :]):
                        self._refuse(where, kind, NotUsedReason.BAD_LINE)
                        continue
                    found = {name: cells[at] for name, at in places.items() if at < len(cells)}
                    yield _Row(found, where)
        except TooLarge as large:
            self._refuse(path.name, "", large.reason)
        except OSError:
            self._refuse(path.name, "", NotUsedReason.UNREADABLE)
        except UnicodeError:
            # It has changed since it was looked through.
            self._refuse(path.name, "", NotUsedReason.NOT_TEXT)

    def _patient(self, row: _Row) -> SourcedPatient | NotUsedReason:
        # A dash or a dot in the place of a name is none.
        family, given = (name if fold(name) else "" for name in (row["family"], row["given"]))
        if not family and not given:
            return NotUsedReason.NO_NAME
        for name in (row.cells.get("family", ""), row.cells.get("given", "")):
            if why := printable(name.strip()):
                return NotUsedReason.NAME_TOO_LONG if why == "too_long" else NotUsedReason.NAME_CONTROL
        born = self._date(row["birth_date"])
        if isinstance(born, NotUsedReason):
            return born
        if born is None:
            return NotUsedReason.BAD_BIRTH_DATE if row["birth_date"] else NotUsedReason.NO_BIRTH_DATE
        living = values.birth_date(born.isoformat(), self._settings.today(self._now))
        if isinstance(living, NotUsedReason):
            return living
        key = row["id"] or row["mrn"]
        if not fold(key):
            return NotUsedReason.NO_ID
        if csv_text.is_rounded(key) or csv_text.is_rounded(row["mrn"]):
            return NotUsedReason.ROUNDED
        one = (hash(fold(given + family)), living)
        other = self._holders.setdefault(hash(key), one)
        # A name that was corrected is no other person, and a birth date neither.
        if one[0] != other[0] and one[1] != other[1]:
            return NotUsedReason.TWO_PEOPLE
        own = make_id(self._source, "Patient", key)
        mrn = row["mrn"] or key
        if not family:
            self._refuse(row.where, "Patient", NotUsedReason.NO_FAMILY_NAME)
        notes: list[NotUsedReason] = []
        contact = Contact(**{name: values.field(row[name], notes) for name in CONTACT_FIELDS})
        if notes:
            self._refuse(row.where, "Patient", notes[0])
        sex, language = csv_words.sex(row["sex"], self._sexes), csv_words.language(row["language"])
        deceased = csv_words.died(row["deceased"])
        for value, reason in (
            (sex, NotUsedReason.SEX_NOT_KNOWN),
            (language, NotUsedReason.LANGUAGE_NOT_KNOWN),
            (deceased, NotUsedReason.DEATH_NOT_KNOWN),
        ):
            if value is None:
                self._refuse(row.where, "Patient", reason)
        patient = Patient(
            id=own,
            mrn=mrn if len(mrn) <= values.LONGEST_MRN else own,
            family=family,
            given=given,
            birth_date=living,
            sex=sex or "",
            language=language or "",
            contact=contact,
            deceased=bool(deceased),
        )
        earlier = (row["other_family"],) if 0 < len(row["other_family"]) <= MAX_NAME else ()
        return SourcedPatient(patient, None, earlier)

    def _coverage(self, row: _Row, patient_id: str) -> Coverage | None:
        if not row["payer"]:
            return None
        notes: list[NotUsedReason] = []
        holder = row["subscriber_relationship"].casefold()
        made = Coverage(
            id=make_id(self._source, "Coverage", f"{patient_id}/{row['payer']}"),
            payer=values.field(row["payer"], notes),
            member_id=values.field(row["member_id"], notes),
            group_number=values.field(row["group_number"], notes),
            subscriber_name=values.field(row["subscriber_name"], notes),
            subscriber_relationship=holder if holder in _HOLDERS else ("other" if holder else "self"),
        )
        if notes:
            self._refuse(row.where, "Coverage", notes[0])
        return made if made.payer else None

    def _save_patients(self, batch: list[tuple[_Row, SourcedPatient, Coverage | None]]) -> None:
        if not batch:
            return
        rows = {found.patient.id: row for row, found, _ in batch}
        self.report.not_identifiable += sum(
            not (sum(map(str.isdigit, contact.phone)) >= PHONE_DIGITS or fold(contact.postal_code))
            for contact in (found.patient.contact for _, found, _ in batch)
        )
        taken = self._service.take_in([found for _, found, _ in batch], self._now, AUDIT_NAME)
        self._count("Patient", taken, rows)
        refused = {key for key, _ in taken.refused}
        insurances = [
            SourcedCoverage(found.patient.id, coverage)
            for _, found, coverage in batch
            if coverage is not None and found.patient.id not in refused
        ]
        if insurances:
            taken = self._service.take_in_coverages(insurances, self._now, AUDIT_NAME)
            self._count("Coverage", taken, {})
        batch.clear()

    def _save_appointments(self, batch: list[_Row]) -> None:
        if not batch:
            return
        by_number = self._service.ids_by_mrn([row["mrn"] for row in batch if row["mrn"]])
        rows: dict[str, _Row] = {}
        bookings: list[Appointment] = []
        for row in batch:
            owner = by_number.get(row["mrn"], "")
            if row["patient"]:
                owner = make_id(self._source, "Patient", row["patient"])
            found = self._appointment(row, owner)
            if isinstance(found, NotUsedReason):
                self._refuse(row.where, "Appointment", found)
                continue
            bookings.append(found)
            rows[found.id] = row
        taken = self._service.take_in_appointments(bookings, self._now, AUDIT_NAME)
        self._count("Appointment", taken, rows)
        batch.clear()

    def _appointment(self, row: _Row, owner: str) -> Appointment | NotUsedReason:
        if not owner:
            return NotUsedReason.PATIENT_UNKNOWN if row["mrn"] else NotUsedReason.NO_PATIENT
        if not (row["start"] or row["date"]):
            return NotUsedReason.NO_START
        start = self._moment(row["start"] or f"{row['date']} {row['time']}".strip())
        if isinstance(start, NotUsedReason):
            return start
        if start is None:
            return NotUsedReason.BAD_START
        said = row["status"].casefold() or "booked"
        status = values.appointment_status({"canceled": "cancelled", "no-show": "noshow"}.get(said, said))
        if status is None:
            return NotUsedReason.NOT_BOOKED
        minutes = int(row["minutes"]) if row["minutes"].isascii() and row["minutes"].isdigit() else 0
        notes: list[NotUsedReason] = []
        told = ("practitioner", "location", "room", "waiting_area", "directions", "description")
        found = Appointment(
            id=make_id(self._source, "Appointment", row["id"] or f"{owner}/{start.isoformat()}"),
            patient_id=owner,
            start=start,
            minutes=minutes if minutes <= 24 * 60 else 0,
            status=AppointmentStatus(status),
            **{name: values.field(row[name], notes) for name in told},
        )
        if notes:
            self._refuse(row.where, "Appointment", notes[0])
        return found

    def _date(self, text: str) -> date | NotUsedReason | None:
        """A date in the order in use; a `NotUsedReason` where the file stands in another, None where it is no date."""
        pieces = numbers_of(text)
        if self._against and pieces is not None and len(pieces[0]) != 4:
            return NotUsedReason.MAYBE_OTHER
        return read_date(text, self._order)

    def _moment(self, text: str) -> datetime | NotUsedReason | None:
        """ISO 8601, or a date and a time of day, as in `_date`; without an offset on the clinic's wall clock."""
        zone = ZoneInfo(self._settings.zone)
        if found := values.moment(text.replace(" ", "T", 1) if text[:4].isdigit() else text, zone):
            return found
        day_text, _, time_text = text.partition(" ")
        day = self._date(day_text)
        if isinstance(day, NotUsedReason):
            return day
        for pattern in _TIMES:
            try:
                at = datetime.strptime(time_text.strip().upper(), pattern).time()
            except ValueError:
                continue
            return values.within_reach(datetime.combine(day, at, zone)) if day else None
        return None

    def _count(self, kind: str, taken: TakenIn, rows: Mapping[str, _Row]) -> None:
        self.report.add(kind, taken)
        for key, code in taken.refused:
            self._refuse(rows[key].where, kind, REFUSED[code])

    def _refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str = "") -> None:
        self.report.problems.append(NotUsed(where, kind, "", reason, detail))

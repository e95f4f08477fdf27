"""Patients and appointments out of CSV files with a header line.

Text is UTF-8, UTF-16 or UTF-32, or in the encoding that somebody has named. A file that is not text to its end is not
taken in by half.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import MAX_NAME, fold, is_suffix, printable
from kiosk.domain.people import CONTACT_FIELDS, Appointment, Contact, Coverage, Patient
from kiosk.domain.people.details import Address, Details, HumanName, Identifier, Telecom
from kiosk.domain.visit.bookings import FHIR_STATUS, BookingMessage
from kiosk.interop import code_pages, csv_numbers, csv_text, csv_words
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_coverages import CsvCoverages
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_rows import BATCH, Dropped, Nobody, Row, RowKind, Rows
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.date_orders import DateOrders, is_of_a_zone, without_time
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import REFUSED, NotUsed, NotUsedReason, Progress, Report
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.taken import TakenIn

AUDIT_NAME = "import-csv"
PATIENTS = RowKind("Patient", PATIENT_COLUMNS, (("family", "given"), ("birth_date",), ("id", "mrn")))
APPOINTMENTS = RowKind("Appointment", APPOINTMENT_COLUMNS, (("patient", "mrn"), ("start", "date")))
MOST_LOOKED_AT = 1_000


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
        # Who has each record number of the file that is read, and each number of a booking.
        self._holders: dict[int, tuple[int, date]] = {}
        self._owners: dict[int, str] = {}
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
        self._look_at_dates(path, PATIENTS)
        batch: list[tuple[Row, SourcedPatient, tuple[Coverage, ...]]] = []
        insured = CsvCoverages(self._source, self.values, self._refuse)
        for row in self._rows(path, PATIENTS):
            found = self._patient(row)
            if isinstance(found, NotUsedReason):
                self._drop(row, "Patient", found)
                continue
            batch.append((row, found, tuple(insured.of(row, found.patient.id))))
            if len(batch) >= BATCH:
                self._save_patients(batch)
        self._save_patients(batch)

    def appointments(self, path: Path) -> None:
        """Take in a file of appointments; their patients are known by id or record number."""
        self._look_at_dates(path, APPOINTMENTS)
        batch: list[Row] = []
        for row in self._rows(path, APPOINTMENTS):
            batch.append(row)
            if len(batch) >= BATCH:
                self._save_appointments(batch)
        self._save_appointments(batch)

    def look(self, path: Path, kind: RowKind) -> list[Row]:
        """The first lines of a file, which are not taken in; what is to be told of the file is in the report."""
        self._look_at_dates(path, kind)
        return list(islice(self._rows(path, kind), MOST_LOOKED_AT))

    def _look_at_dates(self, path: Path, kind: RowKind) -> None:
        """Read the file once for the order of its dates: one date alone may not tell it, and be another day."""
        kept = self.report, self._progress, self._dropped
        self.report, self._progress, self._dropped = Report(), lambda *_: None, Nobody()
        orders = DateOrders()
        self._holders, self._owners = {}, {}
        self.values.begin()
        try:
            for row in self._rows(path, kind):
                self.values.see(row)
                for column in ("birth_date", "date", "start"):
                    orders.add(row[column])
        finally:
            self.report, self._progress, self._dropped = kept
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

    def _patient(self, row: Row) -> SourcedPatient | NotUsedReason:
        # A dash or a dot in the place of a name is none.
        family, given = (" ".join(filter(fold, names)) for names in _names(row))
        if not family and not given:
            return NotUsedReason.NO_NAME
        for name in (*row.raw("family"), *row.raw("given")):
            if why := printable(name.strip()):
                return NotUsedReason.NAME_TOO_LONG if why == "too_long" else NotUsedReason.NAME_CONTROL
        born = self.values.date(row["birth_date"])
        if isinstance(born, NotUsedReason):
            return born
        if born is None:
            return NotUsedReason.BAD_BIRTH_DATE if row["birth_date"] else NotUsedReason.NO_BIRTH_DATE
        if is_of_a_zone(without_time(row["birth_date"])[1]):
            return NotUsedReason.BIRTH_TIME
        living = values.birth_date(born.isoformat(), self._settings.today(self._now))
        if isinstance(living, NotUsedReason):
            return living
        mrn = csv_numbers.without_fraction(row["mrn"])
        key = csv_numbers.without_fraction(row["id"]) or mrn
        if not fold(key):
            return NotUsedReason.NO_ID
        if csv_numbers.is_rounded(key) or csv_numbers.is_rounded(mrn):
            return NotUsedReason.ROUNDED
        one = (hash(fold(given + family)), living)
        other = self._holders.setdefault(hash(key), one)
        # A name that was corrected is no other person, and a birth date neither.
        if one[0] != other[0] and one[1] != other[1]:
            return NotUsedReason.TWO_PEOPLE
        own = make_id(self._source, "Patient", key)
        mrn = mrn or key
        if not family:
            self._refuse(row.where, "Patient", NotUsedReason.NO_FAMILY_NAME)
        notes: list[NotUsedReason] = []
        told = self._contact(row)
        contact = Contact(**{name: values.field(told[name], notes) for name in CONTACT_FIELDS})
        if notes:
            self._refuse(row.where, "Patient", notes[0])
        sex, language, deceased = self.values.sex(row), self.values.language(row), self.values.died(row)
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
        return SourcedPatient(patient, None, self._details(row, patient), self._number_of_source(mrn))

    def _number_of_source(self, mrn: str) -> str:
        """The record number of somebody whose source numbers as another does, which has it already."""
        made = f"{mrn}-{self._source}"
        return made if self._source and len(made) <= values.LONGEST_MRN else ""

    def _details(self, row: Row, patient: Patient) -> Details:
        """What the line says beside the card: every phone of every cell, and the name of before."""
        card = patient.contact
        phones = [number for text in row.all("phone") for number in csv_numbers.phones(text) or ()]
        phones = [number for number in phones if len(number) <= values.LONGEST_FIELD]
        earlier = row["other_family"] if len(row["other_family"]) <= MAX_NAME else ""
        names = [HumanName("official", family=patient.family, given=patient.given)]
        home = Address("home", None, None, card.address_line, card.city, card.state, card.postal_code)
        return Details(
            tuple(names + ([HumanName("maiden", family=earlier)] if earlier else [])),
            (Identifier("usual", value=patient.mrn, type="MR"),),
            (
                *(Telecom(value=number) for number in phones),
                *((Telecom(value=card.email, system="email"),) if card.email else ()),
            ),
            (home,) if any((card.address_line, card.city, card.state, card.postal_code)) else (),
        )

    def _contact(self, row: Row) -> dict[str, str]:
        """How the patient is reached, by the names of `CONTACT_FIELDS`; what is no number any more is told of."""
        said = {name: row[name] for name in CONTACT_FIELDS}
        for name in ("phone", "emergency_phone"):
            cells = [csv_numbers.phones(text) for text in row.all(name)]
            if None in cells:
                self._refuse(row.where, "Patient", NotUsedReason.PHONE_NOT_KNOWN)
            said[name] = next((number for found in cells for number in found or ()), "")
        postcode = csv_numbers.postcode(said["postal_code"], self.values.country)
        if postcode is None:
            self._refuse(row.where, "Patient", NotUsedReason.POSTCODE_NOT_KNOWN)
        said["postal_code"] = postcode or ""
        said["address_line"] = ", ".join(filter(None, (said["address_line"], *row.all("address_more"))))
        return said

    def _save_patients(self, batch: list[tuple[Row, SourcedPatient, tuple[Coverage, ...]]]) -> None:
        if not batch:
            return
        rows = {found.patient.id: row for row, found, _ in batch}
        self.report.not_identifiable += sum(
            not (
                sum(map(str.isdigit, contact.phone)) >= csv_numbers.FEWEST_DIGITS or fold(contact.postal_code)
            )
            for contact in (found.patient.contact for _, found, _ in batch)
        )
        taken = self._service.take_in([found for _, found, _ in batch], self._now, AUDIT_NAME)
        self._count("Patient", taken, rows)
        refused = {key for key, _ in taken.refused}
        insurances = [
            SourcedCoverage(found.patient.id, coverage)
            for _, found, coverages in batch
            for coverage in coverages
            if found.patient.id not in refused
        ]
        if insurances:
            taken = self._service.take_in_coverages(insurances, self._now, AUDIT_NAME)
            self._count("Coverage", taken, {})
        batch.clear()

    def _owners_of(self, numbers: list[str]) -> dict[str, str]:
        """Whose these record numbers are: of this source's own patients, before anybody else's."""
        if not self._source:
            return self._service.ids_by_mrn(numbers)
        mine = {number: make_id(self._source, "Patient", number) for number in numbers}
        known = self._service.names_of(sorted(mine.values()))
        spare = {number: self._number_of_source(number) for number in numbers}
        found = self._service.ids_by_mrn([*numbers, *filter(None, spare.values())])
        return {
            number: mine[number]
            if mine[number] in known
            else found.get(spare[number]) or found.get(number, "")
            for number in numbers
        }

    def _save_appointments(self, batch: list[Row]) -> None:
        if not batch:
            return
        numbers = {row.where: csv_numbers.without_fraction(row["mrn"]) for row in batch}
        owners = self._owners_of([*filter(None, numbers.values())])
        rows: dict[str, Row] = {}
        bookings: list[BookingMessage] = []
        for row in batch:
            owner = owners.get(numbers[row.where], "")
            if row["patient"]:
                owner = make_id(self._source, "Patient", csv_numbers.without_fraction(row["patient"]))
            found = self._appointment(row, owner)
            if isinstance(found, NotUsedReason):
                self._drop(row, "Appointment", found)
                continue
            bookings.append(found)
            rows[found.key] = row
        taken = self._service.take_in_appointments(bookings, self._now, AUDIT_NAME)
        self._count("Appointment", taken, rows)
        batch.clear()

    def _appointment(self, row: Row, owner: str) -> BookingMessage | NotUsedReason:
        said = csv_words.status(self.values.word(row, "status"))
        if said is None:
            return NotUsedReason.STATUS_NOT_KNOWN
        status = FHIR_STATUS[said]
        number = csv_numbers.without_fraction(row["id"])
        updated = self.values.moment(row["updated"]) if row["updated"] else None
        told = BookingMessage("", updated=updated if isinstance(updated, datetime) else None)
        if number and status is None:
            return replace(told, key=make_id(self._source, "Appointment", number))
        if status is None:
            return NotUsedReason.NOT_BOOKED
        if not owner:
            return NotUsedReason.PATIENT_UNKNOWN if row["mrn"] else NotUsedReason.NO_PATIENT
        if not (row["start"] or row["date"]):
            return NotUsedReason.NO_START
        start = self.values.start(row)
        if isinstance(start, NotUsedReason):
            return start
        if start is None:
            return NotUsedReason.BAD_START
        length = csv_numbers.without_fraction(row["minutes"])
        minutes = int(length) if length.isascii() and length.isdigit() else 0
        key = make_id(self._source, "Appointment", number or f"{owner}/{start.isoformat()}")
        if self._owners.setdefault(hash(key), owner) != owner:
            return NotUsedReason.TWO_BOOKINGS
        notes: list[NotUsedReason] = []
        texts = ("practitioner", "location", "room", "waiting_area", "directions", "description")
        found = Appointment(
            id=key,
            patient_id=owner,
            start=start,
            minutes=minutes if minutes <= 24 * 60 else 0,
            status=status,
            **{name: values.field(row[name], notes) for name in texts},
        )
        if notes:
            self._refuse(row.where, "Appointment", notes[0])
        return replace(told, key=key, bookings=(found,))

    def _count(self, kind: str, taken: TakenIn, rows: Mapping[str, Row]) -> None:
        self.report.add(kind, taken)
        for key, code in taken.refused:
            self._drop(rows[key], kind, REFUSED[code])

    def _drop(self, row: Row, kind: str, reason: NotUsedReason) -> None:
        self._refuse(row.where, kind, reason)
        self._dropped.row(row, reason)

    def _refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str = "") -> None:
        self.report.problems.append(NotUsed(where, kind, "", reason, detail))


def _names(row: Row) -> tuple[list[str], list[str]]:
    """Family and given names, as the columns of a file part them."""
    suffix = row["suffix"] if is_suffix(row["suffix"]) else ""
    return [row["family"], row["second_family"], suffix], [row["given"], row["second_given"]]

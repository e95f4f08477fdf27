"""Bookings out of the lines of a CSV file, and whose they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.domain.people import Appointment
from kiosk.domain.visit.bookings import FHIR_STATUS, BookingMessage
from kiosk.interop import csv_numbers, csv_words
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_people import number_of_source
from kiosk.interop.csv_rows import Refuse, Row
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.noted import Noted
from kiosk.services.record.patients import PatientService

# Between how many digits a record number may have lost the zeros before it.
_WIDTHS = range(2, 11)


class CsvBookings:
    """Reads the lines of one file."""

    def __init__(self, source: str, cells: CsvValues, refuse: Refuse) -> None:
        """``refuse`` is told of everything that is left out of a line which is taken."""
        self._source = source
        self._cells = cells
        self._tell = refuse
        # Whose each number of a booking is.
        self._owners = Noted()

    def owners(self, service: PatientService, rows: Sequence[Row]) -> dict[str, str]:
        """Whose the lines are, by where they stand; empty where that is not known."""
        numbers = {row.where: csv_numbers.without_fraction(row["mrn"]) for row in rows}
        found = owners_of(service, self._source, list(dict.fromkeys(filter(None, numbers.values()))))
        said = {where: found.get(number, "") for where, number in numbers.items()}
        keys = {
            row.where: make_id(self._source, "Patient", csv_numbers.without_fraction(row["patient"]))
            for row in rows
            if row["patient"]
        }
        known = service.names_of(sorted({*keys.values()}))
        for where, key in keys.items():
            # Beside record numbers, a column of patients may well hold their names.
            if key in known or not numbers[where]:
                said[where] = key
        return said

    def read(self, row: Row, owner: str) -> BookingMessage | NotUsedReason:
        """What a line tells of a booking of ``owner``, or why nothing."""
        said = csv_words.status(self._cells.word(row, "status"))
        if said is None:
            return NotUsedReason.STATUS_NOT_KNOWN
        status = FHIR_STATUS[said]
        number = csv_numbers.without_fraction(row["id"])
        updated = self._cells.moment(row["updated"]) if row["updated"] else None
        changed = updated if isinstance(updated, datetime) else None
        if number and status is None:
            return BookingMessage(make_id(self._source, "Appointment", number), updated=changed)
        if status is None:
            return NotUsedReason.NOT_BOOKED
        if not owner:
            return NotUsedReason.PATIENT_UNKNOWN if row["mrn"] else NotUsedReason.NO_PATIENT
        if not (row["start"] or row["date"]):
            return NotUsedReason.NO_START
        start = self._cells.start(row)
        if isinstance(start, NotUsedReason):
            return start
        if start is None:
            return NotUsedReason.BAD_START
        minutes = csv_numbers.minutes(row["minutes"])
        if minutes is None:
            self._tell(row.where, "Appointment", NotUsedReason.LENGTH_NOT_KNOWN, "")
        key = make_id(self._source, "Appointment", number or f"{owner}/{start.isoformat()}")
        if not all(self._owners.first(key, owner)):
            return NotUsedReason.TWO_BOOKINGS
        notes: list[NotUsedReason] = []
        texts = ("practitioner", "location", "room", "waiting_area", "directions", "description")
        found = Appointment(
            id=key,
            patient_id=owner,
            start=start,
            minutes=minutes or 0,
            status=status,
            **{name: values.short(row[name], notes) for name in texts},
        )
        if notes:
            self._tell(row.where, "Appointment", notes[0], "")
        return BookingMessage(key, (found,), updated=changed)

    def close(self) -> None:
        """The file has been read."""
        self._owners.close()


def owners_of(service: PatientService, source: str, numbers: Sequence[str]) -> Mapping[str, str]:
    """Whose these record numbers are: of the source's own patients, before anybody else's.

    A number of digits may have lost the zeros before it in a spreadsheet, or have them here and not there; it is known
    all the same where it can be one person's only.
    """
    mine = {number: make_id(source, "Patient", number) for number in numbers} if source else {}
    known = service.names_of(sorted(mine.values()))
    spare = {number: number_of_source(source, number) for number in numbers}
    found = service.ids_by_mrn([*numbers, *filter(None, spare.values())])
    owners = {
        number: mine[number]
        if mine.get(number) in known
        else found.get(spare[number]) or found.get(number, "")
        for number in numbers
    }
    lost = {number: _other_zeros(number) for number, owner in owners.items() if not owner}
    others = service.ids_by_mrn(sorted({form for forms in lost.values() for form in forms}))
    for number, forms in lost.items():
        people = {others[form] for form in forms if form in others}
        owners[number] = people.pop() if len(people) == 1 else ""
    return owners


def _other_zeros(number: str) -> set[str]:
    """The forms of a number with fewer and with more zeros before it."""
    if not (number.isascii() and number.isdigit() and number.strip("0")):
        return set()
    plain = number.lstrip("0")
    return {plain, *(plain.zfill(width) for width in _WIDTHS)} - {number}

"""Bookings out of the lines of a CSV file, and whose they are.

What a line says is read by itself, with no record at hand; whose it is, the record is asked for many lines at once.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.visit.bookings import FHIR_STATUS, BookingMessage
from kiosk.domain.visit.visit import HERE, NEVER_AHEAD
from kiosk.interop import csv_numbers, csv_words
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_clashes import APART, BookingClashes, suffix_of
from kiosk.interop.csv_doubts import CsvDoubts
from kiosk.interop.csv_rows import Refuse, Row
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.csv_whose import Owners, Whose, owners_of
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.noted import Noted
from kiosk.services.record.patients import PatientService

# What a booking is no longer that a column of its own says to be cancelled.
_AHEAD = frozenset({"booked", "arrived", "checked-in"})
_TEXTS = ("practitioner", "location", "room", "waiting_area", "directions", "description")


@dataclass(frozen=True)
class _Told:
    """What a line says of a booking; in place of ``minutes`` may stand why they are not known.

    ``is_here`` is whether its status says that the patient has come; ``ended_ahead`` whether it says that what is on a
    day still ahead was attended or missed.
    """

    start: datetime
    minutes: int | NotUsedReason
    status: AppointmentStatus
    texts: tuple[str, ...]
    left_out: bool
    is_here: bool = False
    ended_ahead: bool = False


@dataclass(frozen=True)
class BookingLine:
    """What one line says, whoever's it is.

    Attributes:
        where: where it stands.
        mrn: the record number of its patient, empty where it says none; ``has_mrn`` whether anything stands there.
        patient: the id in the record of whom it names otherwise; empty where it does not.
        key: the booking by what its source calls it, ``number``; empty where it does not.
        suffix: what tells it from others of its patient and time in the file; empty for the first, or only one.
        apart: what would tell it from others; what it says of that is ``said``.
        is_several: whether the file has several of its patient and time.
        updated: when the source says that it changed it (aware).
        told: the booking; a booking withdrawn, where it is a message; or why it is none, whoever's it would be.
    """

    where: str
    mrn: str
    has_mrn: bool
    patient: str
    key: str
    updated: datetime | None
    told: _Told | BookingMessage | NotUsedReason
    number: str = ""
    suffix: str = ""
    apart: str = ""
    said: tuple[str, ...] = ()
    is_several: bool = False


# Why a line is nobody's booking: known before anybody asks whose it would be.
_BEFORE_OWNER = frozenset({NotUsedReason.STATUS_NOT_KNOWN, NotUsedReason.NOT_BOOKED})


def read_booking(row: Row, cells: CsvValues, source: str, clashes: BookingClashes) -> BookingLine:
    """What a line says of a booking; ``clashes`` tells which others the file has of its patient and time."""
    number = csv_numbers.without_fraction(row["id"])
    key = make_id(source, "Appointment", number) if number else ""
    updated = cells.moment(row["updated"]) if row["updated"] else None
    changed = updated if isinstance(updated, datetime) else None
    patient = csv_numbers.without_fraction(row["patient"])
    return BookingLine(
        row.where,
        csv_numbers.without_fraction(row["mrn"]),
        bool(row["mrn"]),
        make_id(source, "Patient", patient) if row["patient"] else "",
        key,
        changed,
        _told(row, cells, key, changed),
        number,
        clashes.suffix(row),
        suffix_of(row),
        tuple([_plain(values.short(row[name], [])) for name in APART]),
        clashes.is_several(row),
    )


def _plain(said: str) -> str:
    return said.strip().casefold()


def _told(
    row: Row, cells: CsvValues, key: str, updated: datetime | None
) -> _Told | BookingMessage | NotUsedReason:
    said = csv_words.status(cells.word(row, "status"))
    withdrawn = cells.withdrawn(row)
    if said is None or withdrawn is None:
        return NotUsedReason.STATUS_NOT_KNOWN
    if withdrawn and said in _AHEAD:
        said = "cancelled"
    status = FHIR_STATUS[said]
    if status is None:
        return BookingMessage(key, updated=updated) if key else NotUsedReason.NOT_BOOKED
    if not (row["start"] or row["date"]):
        return NotUsedReason.NO_START
    start = cells.start(row)
    if isinstance(start, NotUsedReason):
        return start
    if start is None:
        return NotUsedReason.BAD_DAY if cells.is_day_wrong(row) else NotUsedReason.BAD_START
    notes: list[NotUsedReason] = []
    texts = tuple(values.short(row[name], notes) for name in _TEXTS)
    ended_ahead = status in NEVER_AHEAD and cells.is_ahead(start)
    return _Told(start, cells.length(row, start), status, texts, bool(notes), status in HERE, ended_ahead)


class CsvBookings:
    """Makes bookings of the lines of one file."""

    def __init__(self, source: str, refuse: Refuse, doubts: CsvDoubts) -> None:
        """``refuse`` is told of everything that is left out of a line which is taken."""
        self._doubts = doubts
        self._source = source
        self._tell = refuse
        # Whose each number of a booking is.
        self._owners = Noted()
        # What the record says of bookings that the lines at hand may be of, by what their source calls them.
        self._there: dict[str, tuple[str, ...]] = {}

    def owners(self, service: PatientService, lines: Sequence[BookingLine]) -> list[Whose]:
        """Whose the lines are, in their order."""
        numbers = list(dict.fromkeys(line.mrn for line in lines if line.mrn))
        found = owners_of(service, self._source, numbers)
        known = service.names_of(sorted({line.patient for line in lines if line.patient}))
        return [self._whose(line, found, known.keys()) for line in lines]

    def look(self, service: PatientService, lines: Sequence[BookingLine], owners: Sequence[Whose]) -> None:
        """See which bookings of theirs the record has already; before `of` is asked of them."""
        several = [(line, self._name(line, whose.id, "")) for line, whose in zip(lines, owners, strict=True)]
        self._there = self._told_of(service, {plain for _, plain in several})
        others = {
            self._name(line, whose.id, line.apart)
            for (line, plain), whose in zip(several, owners, strict=True)
            if line.is_several or self._there.get(plain, line.said) != line.said
        }
        self._there |= self._told_of(service, others)

    @staticmethod
    def _told_of(service: PatientService, names: set[str]) -> dict[str, tuple[str, ...]]:
        told = service.told_of_bookings(sorted(names - {""}), APART)
        return {name: tuple(map(_plain, said)) for name, said in told.items()}

    def _name(self, line: BookingLine, owner: str, suffix: str) -> str:
        """What a booking is called that has ``suffix`` behind its number, or its time; empty where it has neither."""
        if line.key:
            return make_id(self._source, "Appointment", f"{line.number}{suffix}") if suffix else line.key
        if not owner or not isinstance(line.told, _Told):
            return ""
        return make_id(self._source, "Appointment", f"{owner}/{line.told.start.isoformat()}{suffix}")

    def _key(self, line: BookingLine, owner: str) -> str:
        """Which booking a line is of: of several of a patient and a time the one that the record has as it says.

        The file of the next day may hold one of them alone, or one more.
        """
        plain = self._name(line, owner, "")
        there = self._there.get(plain)
        if there == line.said or not (there or line.is_several):
            return plain
        own = self._name(line, owner, line.apart)
        if own in self._there:
            return own
        if there is None:
            return self._name(line, owner, line.suffix)
        return own if line.is_several else plain

    def _whose(self, line: BookingLine, found: Owners, known: Container[str]) -> Whose:
        if where := self._doubts.where(line.patient, found.forms(line.mrn) if line.mrn else ()):
            return Whose("", NotUsedReason.PATIENT_REFUSED, where)
        # Beside record numbers, a column of patients may well hold their names.
        if line.patient and (line.patient in known or not line.mrn):
            return Whose(line.patient)
        return found.of(line.mrn) if line.mrn else Whose()

    def of(self, line: BookingLine, whose: Whose) -> BookingMessage | NotUsedReason:
        """What a line tells of a booking of somebody, or why nothing."""
        told = line.told
        if isinstance(told, BookingMessage):
            return replace(told, key=self._key(line, whose.id))
        if isinstance(told, NotUsedReason) and told in _BEFORE_OWNER:
            return told
        if not (owner := whose.id):
            unknown = NotUsedReason.PATIENT_UNKNOWN if line.has_mrn else NotUsedReason.NO_PATIENT
            return whose.why or unknown
        if isinstance(told, NotUsedReason):
            return told
        minutes = told.minutes
        if isinstance(minutes, NotUsedReason):
            self._tell(line.where, "Appointment", minutes, "")
            minutes = 0
        if told.is_here:
            self._tell(line.where, "Appointment", NotUsedReason.HERE_ELSEWHERE, "")
        if told.ended_ahead:
            self._tell(line.where, "Appointment", NotUsedReason.ENDED_AHEAD, "")
        key = self._key(line, owner)
        if not line.key and not line.updated and not all(self._owners.first((key, "said"), line.said)):
            # One time is written in two ways: 1:30 and 1:30-04:00.
            key = self._name(line, owner, line.apart)
        if not all(self._owners.first(key, owner)):
            return NotUsedReason.TWO_BOOKINGS
        found = Appointment(
            id=key,
            patient_id=owner,
            start=told.start,
            minutes=minutes,
            status=told.status,
            **dict(zip(_TEXTS, told.texts, strict=True)),
        )
        if told.left_out:
            self._tell(line.where, "Appointment", NotUsedReason.FIELD_LEFT_OUT, "")
        return BookingMessage(key, (found,), updated=line.updated)

    def close(self) -> None:
        """The file has been read."""
        self._owners.close()

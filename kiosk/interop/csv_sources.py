"""Whether a file's people and bookings stand in the record already, from a source of another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.domain.names import fold
from kiosk.interop import csv_numbers
from kiosk.interop.csv_doubts import is_foreign
from kiosk.interop.csv_people import CsvPeople
from kiosk.interop.csv_rows import Row
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.fhir_references import make_id
from kiosk.services.record.patients import PatientService, SourcedPatient


def of_another(service: PatientService, source: str, rows: Sequence[Row], cells: CsvValues) -> str:
    """What is to be told of a file of patients of whom the record knows some by another source; empty for nothing."""
    people = CsvPeople(source, cells, lambda *_: None)
    read = [found for row in rows if isinstance(found := people.read(row), SourcedPatient)]
    people.close()
    ids = service.ids_by_mrn(list(dict.fromkeys(found.patient.mrn for found in read)))
    if not ids:
        return ""
    known = service.names_of([found.patient.id for found in read])
    owners = sorted({*ids.values()})
    names, births = service.names_of(owners), service.births_of(owners)
    brought = service.doubts.sources_of(owners)
    others: Counter[str] = Counter()
    for found in read:
        patient = found.patient
        own = ids.get(patient.mrn, "")
        same = fold(names.get(own, "")) == fold(f"{patient.given} {patient.family}")
        if patient.id in known or not same or not _is_one_day(births[own], patient.birth_date):
            continue
        if is_foreign(brought.get(own, ()), source):
            others.update(brought.get(own) or [""])
    return _told(others, len(read), "people")


def _is_one_day(day: date, other: date) -> bool:
    """Whether two dates are one, in whatever order the file has them."""
    return day.year == other.year and {day.month, day.day} == {other.month, other.day}


def of_other_bookings(service: PatientService, source: str, rows: Sequence[Row]) -> str:
    """What is to be told of a file of bookings of which the record has some from another source; empty for nothing."""
    numbered = {
        csv_numbers.without_fraction(row["id"]): csv_numbers.without_fraction(row["mrn"]) for row in rows
    }
    whose = {number: mrn for number, mrn in numbered.items() if number and mrn}
    ids = service.ids_by_mrn(list(dict.fromkeys(whose.values())))
    brought = service.doubts.sources_of(ids.values()) if ids else {}
    own = _held(service, {number: make_id(source, "Appointment", number) for number in whose})
    others: Counter[str] = Counter()
    for other in {"", *(mark for marks in brought.values() for mark in marks)} - {source}:
        theirs = {
            number: make_id(other, "Appointment", number)
            for number, mrn in whose.items()
            if number not in own and other in ("", *brought.get(ids.get(mrn, ""), ()))
        }
        if found := len(_held(service, theirs)):
            others[other] = found
    return _told(others, len(rows), "bookings")


def _held(service: PatientService, keys: Mapping[str, str]) -> set[str]:
    there = service.told_of_bookings(list(keys.values()), ("id",))
    return {number for number, key in keys.items() if key in there}


def _told(others: Counter[str], read: int, what: str) -> str:
    if not others:
        return ""
    likely, number = others.most_common(1)[0]
    advice = f"give --source {likely}" if likely else "leave --source out"
    return f"{number:,} of the first {read:,} {what}; {advice}, if it is the same system"

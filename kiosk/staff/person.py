"""The patient whom an action is for that needs no visit: whoever is chosen, in whatever list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.domain.people import Patient
from kiosk.domain.visit.at_kiosk import AtKiosk
from kiosk.domain.visit.visit import ExpectedRow, SearchHit
from kiosk.staff.model import StaffModel
from kiosk.staff.shelf import Shelf
from kiosk.staff.words import date_words


@dataclass(frozen=True)
class Person:
    """Somebody on file; ``words`` tell them from others, and ``number`` is their record's."""

    id: str
    name: str
    words: str
    birth_date: date
    number: str


def person_of(patient: Patient, model: StaffModel) -> Person:
    """The patient, as dialogues speak of them."""
    return _person(patient.id, patient.full_name, patient.birth_date, patient.mrn, model)


def chosen_person(model: StaffModel, shelf: Shelf) -> Person | None:
    """Whoever is chosen: an arrival that has been read, or a row of another list; None for nobody."""
    details = model.details()
    if details is not None:
        return person_of(details.patient, model)
    if model.selected:
        arrival = model.row()
        # What tells of whom a reason is asked for; the record opens with that.
        if arrival is None or not arrival.is_special:
            return None
        return _person(arrival.patient_id, arrival.patient_name, arrival.birth_date, arrival.mrn, model)
    for shown in shelf.lists:
        row: object = None if shown.of_visits else shelf.chosen_in(shown)
        match row:
            case SearchHit():
                return person_of(row.patient, model)
            case ExpectedRow() if not row.unreadable:
                return _person(row.appointment.patient_id, row.patient_name, row.birth_date, row.mrn, model)
            case AtKiosk() if row.appointment is not None:
                return _person(row.appointment.patient_id, row.patient_name, row.birth_date, row.mrn, model)
            case _:
                continue
    return None


def number_of(person: Person | None, model: StaffModel, shelf: Shelf) -> str:
    """The telephone number of whoever is chosen, where their record is open here; else empty."""
    details = model.details()
    if person is None:
        return ""
    if details is not None and details.patient.id == person.id:
        return details.patient.contact.phone
    for shown in shelf.lists:
        row: object = None if shown.of_visits else shelf.chosen_in(shown)
        if isinstance(row, SearchHit) and row.patient.id == person.id:
            return row.patient.contact.phone
    return ""


def visit_of(person: Person, model: StaffModel, shelf: Shelf) -> str:
    """The visit of whoever is chosen; empty where they have none today."""
    if model.selected:
        return model.selected
    rows = (shelf.chosen_in(shown) for shown in shelf.lists if not shown.of_visits)
    hits = (row for row in rows if isinstance(row, SearchHit) and row.patient.id == person.id)
    return next((hit.visit_id for hit in hits), "")


def _person(key: str, name: str, born: date, mrn: str, model: StaffModel) -> Person:
    words = " · ".join(filter(None, (name, date_words(born, model.settings), mrn)))
    return Person(key, name, words, born, mrn)

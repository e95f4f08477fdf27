"""Two records beside each other, every field of both; where they differ is marked by more than a colour."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.people.joins import WholeRecord
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.registering import gender_words
from kiosk.staff.panels import person
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import date_words, time_words, visit_words

translate = QCoreApplication.translate
DIFFERS = "\N{NOT EQUAL TO}"
# More bookings than these are told by their number.
MOST_BOOKINGS = 6


def fields_of(record: WholeRecord, settings: ClinicSettings) -> dict[str, str]:
    """All that is known, by what it is called; lines where there are several of a kind."""
    patient, details = record.patient, record.details
    contact = patient.contact
    town = " ".join(filter(None, (contact.city, contact.state, contact.postal_code)))
    emergency = (contact.emergency_name, contact.emergency_relationship, contact.emergency_phone)
    told = {
        translate("Staff", "Name"): [Patient.list_name(patient.family, patient.given)],
        translate("Staff", "Birth date"): [date_words(patient.birth_date, settings)],
        translate("Staff", "Record number"): [patient.mrn],
        translate("Staff", "Gender"): [gender_words(patient.sex)],
        translate("Staff", "Language"): [language_words(patient.language)],
        translate("Staff", "Phone"): [contact.phone],
        translate("Staff", "Email"): [contact.email],
        translate("Staff", "Address"): [", ".join(filter(None, (contact.address_line, town)))],
        translate("Staff", "Emergency"): [" · ".join(filter(None, emergency))],
        translate("Staff", "Died"): [
            translate("Staff", "yes") if patient.deceased else translate("Staff", "no")
        ],
        translate("Staff", "Other names"): [
            f"{person.name_words(item)}: {person.whole_name(item)}" for item in details.names
        ],
        translate("Staff", "Numbers"): [
            f"{person.identifier_words(item)}: {person.number_words(item)}" for item in details.identifiers
        ],
        translate("Staff", "Phones, emails"): [item.value for item in details.telecoms],
        translate("Staff", "Addresses"): [person.address_words(item) for item in details.addresses],
        translate("Staff", "Related"): [person.related_words(item) for item in record.related],
        translate("Staff", "Insurances"): [_insurance(item, settings) for item in record.coverages],
        translate("Staff", "Appointments"): list(_bookings(record, settings)),
        translate("Staff", "Visits"): [_visits(record, settings)],
    }
    return {name: "\n".join(filter(None, lines)) for name, lines in told.items()}


def _insurance(item: Coverage, settings: ClinicSettings) -> str:
    until = (
        translate("Staff", "until {day}").format(day=date_words(item.period_end, settings))
        if item.period_end
        else ""
    )
    return " · ".join(filter(None, (item.payer, item.member_id, until)))


def _bookings(record: WholeRecord, settings: ClinicSettings) -> Iterator[str]:
    for item in record.bookings[:MOST_BOOKINGS]:
        yield _booking(item, settings)
    more = len(record.bookings) - MOST_BOOKINGS
    if more > 0:
        yield translate("Staff", "and {count} more").format(count=more)


def _booking(item: Appointment, settings: ClinicSettings) -> str:
    day = date_words(settings.local(item.start).date(), settings)
    when = f"{day}, {time_words(item.start, settings)}"
    return " · ".join(filter(None, (when, item.practitioner, visit_words(None, item.status))))


def _visits(record: WholeRecord, settings: ClinicSettings) -> str:
    number, last = record.visits
    if last is None:
        return translate("Staff", "none")
    return translate("Staff", "{count}, the last {day}").format(count=number, day=date_words(last, settings))


class Beside(QFrame):
    """Two records; ``heads`` stand above them."""

    def __init__(
        self,
        records: tuple[WholeRecord, WholeRecord],
        heads: tuple[QWidget, QWidget],
        settings: ClinicSettings,
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for column in (2, 3):
            grid.setColumnStretch(column, 1)
            grid.addWidget(heads[column - 2], 0, column)
        one, other = (fields_of(record, settings) for record in records)
        nothing = translate("Staff", "(nothing)")
        place = 1
        for name, text in one.items():
            beside = other[name]
            if not text and not beside:
                continue
            differs = fold(text) != fold(beside)
            mark = TextLabel(DIFFERS if differs else "", "strong")
            mark.setAccessibleName(
                translate("Staff", "differs") if differs else translate("Staff", "the same")
            )
            grid.addWidget(TextLabel(name, "second"), place, 0)
            grid.addWidget(mark, place, 1)
            for column, value in ((2, text), (3, beside)):
                shown = TextLabel(value or nothing, "strong" if differs else "")
                shown.setAccessibleName(f"{name}: {value or nothing}")
                grid.addWidget(shown, place, column)
            place += 1

"""Those who have an appointment today and have not arrived."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import ExpectedRow, VisitStatus
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.lists.parts import Facts, RowAction, StaffList, privacy_column
from kiosk.staff.words import special_words, unread_words, visit_words

translate = QCoreApplication.translate
KEY = "expected"


def made(facts: Facts) -> StaffList[ExpectedRow]:
    """The list."""
    model = facts.model

    def is_missing(row: ExpectedRow) -> bool:
        """Their time has come, and they have not."""
        booking = row.appointment
        has_begun = row.visit_status is not None or bool(row.unreadable)
        return booking.status is AppointmentStatus.BOOKED and not has_begun and booking.start <= model.clock()

    missed = RowAction[ExpectedRow](
        "no_show",
        translate("Staff", "Has not co&me"),
        "Shift+F9",
        lambda row, _window: model.note_missed(row, missed=True),
        nothing=translate("Staff", "Choose somebody in Expected whose time has come and who has not."),
        when=is_missing,
        menu=Menu.QUEUE,
        needs=Permission.WORK_QUEUE,
    )
    again = RowAction[ExpectedRow](
        "expect_again",
        translate("Staff", "E&xpected again"),
        "Shift+F10",
        lambda row, _window: model.note_missed(row, missed=False),
        nothing=translate("Staff", "Choose somebody in Expected who was noted as not having come."),
        when=lambda row: row.appointment.status is AppointmentStatus.NOSHOW and not row.unreadable,
        menu=Menu.QUEUE,
        needs=Permission.WORK_QUEUE,
    )
    return StaffList(
        key=KEY,
        title=translate("Staff", "Expected"),
        empty=translate("Staff", "Nobody else is expected today."),
        columns=_columns(facts),
        rows=facts.model.expected,
        key_of=lambda row: row.appointment.id,
        words=_words,
        actions=(missed, again),
        opens="check_in",
    )


def _name(row: ExpectedRow) -> Cell:
    return Cell(unread_words(row.unreadable) if row.unreadable else row.patient_name)


def _words(row: ExpectedRow) -> str:
    if row.visit_status is VisitStatus.PLANNED:
        return translate("Staff", "{name} is checking in now.").format(name=row.patient_name)
    return translate("Staff", "{name} has not arrived.").format(name=row.patient_name)


def _columns(facts: Facts) -> list[Column[ExpectedRow]]:
    places = facts.model.settings.places

    def site(row: ExpectedRow) -> Cell:
        return Cell(facts.model.place_words(places.site_of(places.place_of(row.appointment))))

    several = (
        [Column(translate("Staff", "Place"), site, 70, 1, when=facts.shows_places)]
        if facts.model.has_sites
        else []
    )
    return [
        Column(
            translate("Staff", "Time"),
            lambda row: Cell(facts.time(row.appointment.start), strong=True),
            whole=facts.longest_time,
        ),
        Column(translate("Staff", "Patient"), _name, 110),
        Column(translate("Staff", "Born"), lambda row: Cell(facts.day(row.birth_date)), 94, 2),
        Column(translate("Staff", "Record no."), lambda row: Cell(row.mrn), 70, 3),
        Column(translate("Staff", "With"), lambda row: Cell(row.appointment.practitioner), 70, 1),
        Column(translate("Staff", "Room"), lambda row: Cell(row.appointment.room), 60, 4),
        privacy_column(lambda row: Cell(special_words(row.is_special)), facts.model.expected),
        *several,
        Column(
            translate("Staff", "Status"),
            lambda row: Cell(visit_words(row.visit_status, row.appointment.status)),
            90,
        ),
    ]

"""The lists of the staff window and their columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.checklist import Light, at_desk, desk_light, room_light
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import ArrivalRow, DeskEntry, ExpectedRow, HelpCall, SearchHit
from kiosk.staff.model import StaffModel
from kiosk.staff.table import Cell, Column, RowsModel
from kiosk.staff.words import (
    entry_words,
    reason_words,
    screen_words,
    ticket_words,
    unread_words,
    visit_words,
)

translate = QCoreApplication.translate


def _born(day: date) -> str:
    """A birth date; nothing for one that is not known."""
    return day.isoformat() if day > date.min else ""


@dataclass(frozen=True)
class Section:
    """One list: its title, its table, column widths in pixels, and the number on its badge."""

    title: str
    table: RowsModel[Any]
    widths: tuple[int, ...]
    rows: Callable[[], list[Any]]
    badge: Callable[[], int]
    of_visits: bool


class Lists:
    """All lists of the staff window, brought up to date together."""

    def __init__(self, model: StaffModel, parent: QObject) -> None:
        self._model = model
        arrivals = self._arrival_columns()
        widths = (52, 164, 82, 50, 108, 62, 66, 98)
        self.sections: tuple[Section, ...] = (
            Section(
                translate("Staff", "Arrivals"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                widths,
                self._arrivals,
                lambda: len(model.unseen()),
                True,
            ),
            Section(
                translate("Staff", "Waiting"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                widths,
                self._waiting,
                lambda: len(self._waiting()),
                True,
            ),
            Section(
                translate("Staff", "Expected"),
                RowsModel(self._expected_columns(), lambda row: row.appointment.id, parent),
                (60, 220, 90, 90, 140, 120),
                lambda: list(model.snapshot.expected),
                lambda: 0,
                False,
            ),
            Section(
                translate("Staff", "Help calls"),
                RowsModel(self._call_columns(), lambda row: row.id, parent),
                (70, 140, 180, 200),
                lambda: list(model.snapshot.calls),
                lambda: len(model.snapshot.calls),
                False,
            ),
            Section(
                translate("Staff", "Changes to review"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                widths,
                self._to_review,
                lambda: len(self._to_review()),
                True,
            ),
            Section(
                translate("Staff", "Today"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                widths,
                lambda: list(model.snapshot.arrivals),
                lambda: 0,
                True,
            ),
            Section(
                translate("Staff", "From kiosks"),
                RowsModel(self._entry_columns(), lambda row: row.id, parent),
                (60, 110, 180, 90, 260),
                lambda: list(model.snapshot.entries),
                lambda: len(model.snapshot.entries),
                False,
            ),
            Section(
                translate("Staff", "Found"),
                RowsModel(self._hit_columns(), lambda row: row.patient.id, parent),
                (220, 90, 90, 90, 120),
                lambda: list(model.hits),
                lambda: len(model.hits),
                False,
            ),
        )
        self.search_section = len(self.sections) - 1

    def take(self) -> None:
        """Bring every list to what the model knows."""
        for section in self.sections:
            section.table.take(section.rows())

    def retell(self) -> None:
        """Show again what follows from the time."""
        for section in self.sections:
            section.table.retell()

    def _arrivals(self) -> list[ArrivalRow]:
        """Those in the house; the unseen on top, then as they came."""
        here = [row for row in self._model.snapshot.arrivals if self._model.is_here(row)]
        return sorted(here, key=lambda row: row.acknowledged_at is not None)

    def _waiting(self) -> list[ArrivalRow]:
        rows = self._model.snapshot.arrivals
        waiting = [row for row in rows if row.ticket_status is TicketStatus.WAITING]
        return sorted(waiting, key=lambda row: (row.booked_at or row.arrived_at, row.arrived_at))

    def _to_review(self) -> list[ArrivalRow]:
        return [row for row in self._model.snapshot.arrivals if row.pending_changes]

    def _time(self, moment: datetime | None) -> str:
        return self._model.settings.local(moment).strftime("%H:%M") if moment else ""

    def _arrival_columns(self) -> list[Column[ArrivalRow]]:
        def cell(text: str, row: ArrivalRow, dot: str = "") -> Cell:
            unseen = row.acknowledged_at is None and self._model.is_here(row)
            ground = "overdue" if self._model.overdue(row) else "unseen" if unseen else ""
            return Cell(text, dot, unseen, ground)

        def name(row: ArrivalRow) -> str:
            if row.unreadable:
                return unread_words(row.unreadable, row.patient_name)
            language = row.language.partition("-")[0]
            return f"{row.patient_name} · {language}" if language not in ("", "en") else row.patient_name

        def room(row: ArrivalRow) -> Cell:
            light, settled, all_of_them = room_light(row.checklist)
            if row.ticket_status is not TicketStatus.WAITING and row.room:
                return cell(row.room, row, str(light))
            words = {
                Light.READY: translate("Staff", "ready"),
                Light.OPEN: translate("Staff", "{settled} of {all}").format(settled=settled, all=all_of_them),
                Light.ATTENTION: translate("Staff", "look first"),
            }
            return cell(words[light], row, str(light))

        def desk(row: ArrivalRow) -> Cell:
            light = desk_light(row.checklist)
            left = at_desk(row.checklist)
            if len(left) == 1:
                words = reason_words(left[0])
            elif left:
                words = translate("Staff", "{count} things").format(count=len(left))
            elif row.pending_changes:
                words = translate("Staff", "changes to review")
            else:
                words = translate("Staff", "clear") if light is Light.READY else translate("Staff", "open")
            return cell(words, row, str(light))

        def waiting(row: ArrivalRow) -> Cell:
            if row.ticket_status is not TicketStatus.WAITING:
                return cell(ticket_words(row), row)
            return cell(translate("Staff", "{count} min").format(count=self._model.waiting_minutes(row)), row)

        return [
            Column(translate("Staff", "Ticket"), lambda row: cell(row.ticket, row)),
            Column(translate("Staff", "Patient"), lambda row: cell(name(row), row)),
            Column(translate("Staff", "Born"), lambda row: cell(_born(row.birth_date), row)),
            Column(translate("Staff", "Appt"), lambda row: cell(self._time(row.booked_at), row)),
            Column(translate("Staff", "With"), lambda row: cell(row.practitioner, row)),
            Column(translate("Staff", "Arrived"), lambda row: cell(self._time(row.arrived_at), row)),
            Column(translate("Staff", "Waiting"), waiting),
            Column(translate("Staff", "Room"), room),
            Column(translate("Staff", "Desk"), desk),
        ]

    def _expected_columns(self) -> list[Column[ExpectedRow]]:
        return [
            Column(
                translate("Staff", "Time"), lambda row: Cell(self._time(row.appointment.start), strong=True)
            ),
            Column(
                translate("Staff", "Patient"),
                lambda row: Cell(unread_words(row.unreadable) if row.unreadable else row.patient_name),
            ),
            Column(translate("Staff", "Born"), lambda row: Cell(_born(row.birth_date))),
            Column(translate("Staff", "MRN"), lambda row: Cell(row.mrn)),
            Column(translate("Staff", "With"), lambda row: Cell(row.appointment.practitioner)),
            Column(translate("Staff", "Room"), lambda row: Cell(row.appointment.room)),
            Column(
                translate("Staff", "Status"),
                lambda row: Cell(visit_words(row.visit_status, str(row.appointment.status))),
            ),
        ]

    def _call_columns(self) -> list[Column[HelpCall]]:
        def cell(text: str) -> Cell:
            return Cell(text, strong=True, ground="unseen")

        return [
            Column(translate("Staff", "Time"), lambda call: cell(self._time(call.at))),
            Column(translate("Staff", "Kiosk"), lambda call: cell(call.kiosk)),
            Column(translate("Staff", "Where"), lambda call: cell(screen_words(call.reason))),
            Column(
                translate("Staff", "Patient"),
                lambda call: cell(call.patient_name or translate("Staff", "not yet known")),
            ),
        ]

    def _entry_columns(self) -> list[Column[DeskEntry]]:
        def cell(text: str) -> Cell:
            return Cell(text, strong=True, ground="unseen")

        return [
            Column(translate("Staff", "Time"), lambda entry: cell(self._time(entry.device_time))),
            Column(translate("Staff", "Kiosk"), lambda entry: cell(entry.kiosk)),
            Column(translate("Staff", "Patient"), lambda entry: cell(entry.family)),
            Column(
                translate("Staff", "Born"),
                lambda entry: cell(entry.birth_date.isoformat() if entry.birth_date else ""),
            ),
            Column(translate("Staff", "What to settle"), lambda entry: cell(entry_words(entry))),
        ]

    def _hit_columns(self) -> list[Column[SearchHit]]:
        return [
            Column(translate("Staff", "Patient"), lambda hit: Cell(hit.patient.full_name, strong=True)),
            Column(translate("Staff", "Born"), lambda hit: Cell(hit.patient.birth_date.isoformat())),
            Column(translate("Staff", "MRN"), lambda hit: Cell(hit.patient.mrn)),
            Column(translate("Staff", "Ticket"), lambda hit: Cell(hit.ticket)),
            Column(translate("Staff", "Appt"), lambda hit: Cell(self._time(hit.appointment_start))),
            Column(translate("Staff", "Phone"), lambda hit: Cell(hit.patient.contact.phone)),
        ]

"""The lists of the staff window and their columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.checklist import Light, at_desk, desk_light, room_light
from kiosk.domain.queue import Place, TicketStatus, order_key
from kiosk.domain.visits import ArrivalRow, DeskEntry, ExpectedRow, HelpCall, SearchHit
from kiosk.staff.entries import entry_words
from kiosk.staff.model import StaffModel
from kiosk.staff.table import Cell, Column, RowsModel
from kiosk.staff.words import (
    date_words,
    reason_words,
    ticket_words,
    unread_words,
    visit_words,
    where_words,
)

translate = QCoreApplication.translate


def _room_words() -> dict[Light, str]:
    """What there is to say of who is in no room yet, with ``{settled}`` and ``{all}`` for numbers of one digit."""
    return {
        Light.READY: translate("Staff", "ready"),
        Light.OPEN: translate("Staff", "{settled} of {all}"),
        Light.ATTENTION: translate("Staff", "look first"),
    }


def _expected_name(row: ExpectedRow) -> Cell:
    return Cell(unread_words(row.unreadable) if row.unreadable else row.patient_name)


@dataclass(frozen=True)
class Section:
    """One list: its title, its table, the number on its badge, and what it says when it is empty.

    Attributes:
        of_visits: each row is an arrival, with a visit's id for its key.
        calls: the number is of those who wait for somebody to look at them.
    """

    title: str
    table: RowsModel[Any]
    rows: Callable[[], list[Any]]
    badge: Callable[[], int]
    of_visits: bool
    empty: str
    calls: bool = False


class Lists:
    """All lists of the staff window, brought up to date together."""

    def __init__(self, model: StaffModel, parent: QObject) -> None:
        self._model = model
        self._grounds: dict[str, str] = {}
        arrivals = self._arrival_columns()
        self.sections: tuple[Section, ...] = (
            Section(
                translate("Staff", "Arrivals"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                self._arrivals,
                lambda: len(model.unseen()),
                True,
                translate(
                    "Staff", "Nobody has arrived yet. Who checks in at a kiosk appears here by itself."
                ),
                calls=True,
            ),
            Section(
                translate("Staff", "Waiting"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                self._waiting,
                lambda: len(self._waiting()),
                True,
                translate("Staff", "Nobody is waiting."),
            ),
            Section(
                translate("Staff", "Expected"),
                RowsModel(self._expected_columns(), lambda row: row.appointment.id, parent),
                lambda: list(model.snapshot.expected),
                lambda: 0,
                False,
                translate("Staff", "Nobody else is expected today."),
            ),
            Section(
                translate("Staff", "Help calls"),
                RowsModel(self._call_columns(), lambda row: row.id, parent),
                lambda: list(model.snapshot.calls),
                lambda: len(model.snapshot.calls),
                False,
                translate("Staff", "Nobody asks for help."),
                calls=True,
            ),
            Section(
                translate("Staff", "Changes to review"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                self._to_review,
                lambda: len(self._to_review()),
                True,
                translate("Staff", "There is nothing to review."),
            ),
            Section(
                translate("Staff", "Today"),
                RowsModel(arrivals, lambda row: row.visit_id, parent),
                lambda: list(model.snapshot.arrivals),
                lambda: 0,
                True,
                translate("Staff", "Nobody has arrived today."),
            ),
            Section(
                translate("Staff", "From kiosks"),
                RowsModel(self._entry_columns(), lambda row: row.id, parent),
                lambda: list(model.snapshot.entries),
                lambda: len(model.snapshot.entries),
                False,
                translate("Staff", "Kiosks have brought nothing that a person has to settle."),
                calls=True,
            ),
            Section(
                translate("Staff", "Found"),
                RowsModel(self._hit_columns(), lambda row: row.patient.id, parent),
                lambda: list(model.hits),
                lambda: len(model.hits),
                False,
                translate(
                    "Staff",
                    "Nobody was found. Try the beginning of the family name, the record number or the ticket.",
                ),
            ),
        )
        self.search_section = len(self.sections) - 1

    def take(self) -> None:
        """Bring every list to what the model knows."""
        self._grounds.clear()
        for section in self.sections:
            section.table.take(section.rows())

    def retell(self, number: int) -> None:
        """Show again what follows from the time, in the list that somebody looks at."""
        self._grounds.clear()
        self.sections[number].table.retell()

    def _arrivals(self) -> list[ArrivalRow]:
        """Those in the house; the unseen on top, then as they came."""
        here = [row for row in self._model.snapshot.arrivals if self._model.is_here(row)]
        return sorted(here, key=lambda row: row.acknowledged_at is not None)

    def _waiting(self) -> list[ArrivalRow]:
        rows = self._model.snapshot.arrivals
        waiting = [row for row in rows if row.ticket_status is TicketStatus.WAITING and row.is_known]
        return sorted(
            waiting,
            key=lambda row: order_key(Place(row.ticket_id, row.booked_at or row.arrived_at, row.arrived_at)),
        )

    def _to_review(self) -> list[ArrivalRow]:
        return [row for row in self._model.snapshot.arrivals if row.pending_changes]

    def _time(self, moment: datetime | None) -> str:
        return self._model.settings.local(moment).strftime("%H:%M") if moment else ""

    def _day(self, day: date) -> str:
        return date_words(day, self._model.settings)

    def _ground(self, row: ArrivalRow) -> str:
        """The colour role of an arrival's row; asked for each of its cells, and found once for all lists."""
        found = self._grounds.get(row.visit_id)
        if found is None:
            new = row.acknowledged_at is None and self._model.is_here(row)
            found = "overdue" if self._model.overdue(row) else "unseen" if new else ""
            self._grounds[row.visit_id] = found
        return found

    def _arrival_columns(self) -> list[Column[ArrivalRow]]:
        def cell(text: str, row: ArrivalRow, dot: str = "") -> Cell:
            return Cell(text, dot, ground=self._ground(row))

        def unseen(cell: Cell) -> Cell:
            """Who is unseen stands out by number and name; a row that is bold from end to end says nothing more."""
            return replace(cell, strong=bool(cell.ground))

        def name(row: ArrivalRow) -> str:
            if row.unreadable:
                return unread_words(row.unreadable, row.patient_name)
            language = row.language.partition("-")[0]
            return f"{row.patient_name} · {language}" if language not in ("", "en") else row.patient_name

        def room(row: ArrivalRow) -> Cell:
            if not row.is_known:
                return cell("", row)
            light, settled, all_of_them = room_light(row.checklist)
            if row.ticket_status is not TicketStatus.WAITING and row.room:
                return cell(row.room, row, str(light))
            text = _room_words()[light].format(settled=settled, all=all_of_them)
            return cell(text, row, str(light))

        def desk(row: ArrivalRow) -> Cell:
            if not row.is_known:
                return cell(translate("Staff", "look into it"), row, str(Light.ATTENTION))
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
            if not row.is_known:
                return cell("", row)
            if row.ticket_status is not TicketStatus.WAITING:
                return cell(ticket_words(row), row)
            text = translate("Staff", "{count} min").format(count=self._model.waiting_minutes(row))
            late = self._ground(row) == "overdue"
            return replace(cell(text, row), strong=late, urgent=late)

        return [
            Column(translate("Staff", "Ticket"), lambda row: unseen(cell(row.ticket, row)), 52),
            Column(translate("Staff", "Patient"), lambda row: unseen(cell(name(row), row)), 112),
            Column(translate("Staff", "Born"), lambda row: cell(self._day(row.birth_date), row), 90, 4),
            Column(translate("Staff", "Appt"), lambda row: cell(self._time(row.booked_at), row), 50, 2),
            Column(translate("Staff", "With"), lambda row: cell(row.practitioner, row), 70, 3),
            Column(
                translate("Staff", "Arrived"),
                lambda row: cell(self._time(row.arrived_at) if row.is_known else "", row),
                60,
                5,
            ),
            Column(translate("Staff", "Waiting"), waiting, 62),
            Column(
                translate("Staff", "Room"),
                room,
                108,
                1,
                tuple(words.format(settled=9, all=9) for words in _room_words().values()),
            ),
            Column(translate("Staff", "Desk"), desk, 112),
        ]

    def _expected_columns(self) -> list[Column[ExpectedRow]]:
        return [
            Column(
                translate("Staff", "Time"), lambda row: Cell(self._time(row.appointment.start), strong=True)
            ),
            Column(translate("Staff", "Patient"), _expected_name, 110),
            Column(translate("Staff", "Born"), lambda row: Cell(self._day(row.birth_date)), 94, 2),
            Column(translate("Staff", "MRN"), lambda row: Cell(row.mrn), 70, 3),
            Column(translate("Staff", "With"), lambda row: Cell(row.appointment.practitioner), 70, 1),
            Column(translate("Staff", "Room"), lambda row: Cell(row.appointment.room), 60, 4),
            Column(
                translate("Staff", "Status"),
                lambda row: Cell(visit_words(row.visit_status, row.appointment.status)),
                90,
            ),
        ]

    def _call_columns(self) -> list[Column[HelpCall]]:
        def cell(text: str) -> Cell:
            return Cell(text, ground="unseen")

        return [
            Column(translate("Staff", "Time"), lambda call: cell(self._time(call.at))),
            Column(translate("Staff", "Kiosk"), lambda call: replace(cell(call.kiosk), strong=True), 90),
            Column(translate("Staff", "Where"), lambda call: cell(where_words(call.reason))),
            Column(
                translate("Staff", "Patient"),
                lambda call: cell(call.patient_name or translate("Staff", "not yet known")),
            ),
        ]

    def _entry_columns(self) -> list[Column[DeskEntry]]:
        def cell(text: str) -> Cell:
            return Cell(text, ground="unseen")

        return [
            Column(translate("Staff", "Time"), lambda entry: cell(self._time(entry.device_time))),
            Column(translate("Staff", "Kiosk"), lambda entry: cell(entry.kiosk), 80, 1),
            Column(translate("Staff", "Patient"), lambda entry: replace(cell(entry.family), strong=True), 90),
            Column(
                translate("Staff", "Born"),
                lambda entry: cell(self._day(entry.birth_date) if entry.birth_date else ""),
                94,
                2,
            ),
            Column(translate("Staff", "What to settle"), lambda entry: cell(entry_words(entry)), 160),
        ]

    def _hit_columns(self) -> list[Column[SearchHit]]:
        return [
            Column(translate("Staff", "Patient"), lambda hit: Cell(hit.patient.full_name, strong=True), 110),
            Column(translate("Staff", "Born"), lambda hit: Cell(self._day(hit.patient.birth_date)), 94),
            Column(translate("Staff", "MRN"), lambda hit: Cell(hit.patient.mrn), 70, 1),
            Column(translate("Staff", "Ticket"), lambda hit: Cell(hit.ticket)),
            Column(translate("Staff", "Appt"), lambda hit: Cell(self._time(hit.appointment_start))),
            Column(translate("Staff", "Phone"), lambda hit: Cell(hit.patient.contact.phone), 90, 2),
        ]

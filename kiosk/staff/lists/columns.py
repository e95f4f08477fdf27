"""The columns of an arrival, which several lists show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.domain.items.table import room_light
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import Light, at_desk, desk_light
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.lists.parts import Facts, StaffList, privacy_column
from kiosk.staff.words import (
    listed_name,
    range_words,
    reason_words,
    special_words,
    ticket_words,
    unread_words,
    wait_words,
)

translate = QCoreApplication.translate


def _room_words() -> dict[Light, str]:
    """What there is to say of who is in no room yet, with ``{settled}`` and ``{all}`` for numbers of one digit."""
    return {
        Light.READY: translate("Staff", "ready"),
        Light.OPEN: translate("Staff", "{settled} of {all}"),
        Light.ATTENTION: translate("Staff", "desk first"),
    }


def arrival_columns(facts: Facts, *, estimates: bool = False) -> list[Column[ArrivalRow]]:
    """All that a line says of somebody who has arrived; with ``estimates`` also when they will be called."""

    def cell(text: str, row: ArrivalRow, dot: str = "") -> Cell:
        return Cell(text, dot, ground=facts.ground(row))

    def ticket(row: ArrivalRow) -> str:
        """With the letter of the queue to which it was moved."""
        return f"{row.ticket}→{row.queue}" if row.queue else row.ticket

    def unseen(cell: Cell) -> Cell:
        """Who is unseen stands out by number and name; a row that is bold from end to end says nothing more."""
        return replace(cell, strong=bool(cell.ground))

    def name(row: ArrivalRow) -> str:
        if row.unreadable:
            return unread_words(row.unreadable, row.patient_name)
        return listed_name(row.patient_name, row.language)

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
        text = wait_words(facts.model.waiting_minutes(row))
        if row.held:
            return cell(ticket_words(row), row)
        if row.first:
            text = translate("Staff", "first · {wait}").format(wait=text)
        late = facts.ground(row) == "overdue"
        return replace(cell(text, row), strong=late, urgent=late)

    def site(row: ArrivalRow) -> Cell:
        return cell(facts.model.place_words(row.place), row)

    call_in: list[Column[ArrivalRow]] = (
        [
            Column(
                translate("Staff", "Call in"),
                lambda row: cell(range_words(facts.model.estimates.get(row.ticket), row), row),
                64,
                1,
                lambda: (Cell(range_words((100, 135))),),
            )
        ]
        if estimates
        else []
    )
    several = (
        [Column(translate("Staff", "Place"), site, 70, 3, when=facts.shows_places)]
        if facts.model.has_sites
        else []
    )
    return [
        Column(translate("Staff", "Ticket"), lambda row: unseen(cell(ticket(row), row)), 52),
        Column(translate("Staff", "Patient"), lambda row: unseen(cell(name(row), row)), 104),
        Column(translate("Staff", "Born"), lambda row: cell(facts.day(row.birth_date), row), 90, 4),
        Column(
            translate("Staff", "Appt"),
            lambda row: cell(facts.when(row.booked_at), row),
            50,
            2,
            facts.longest_time,
        ),
        Column(translate("Staff", "With"), lambda row: cell(row.practitioner, row), 64, 3),
        Column(
            translate("Staff", "Arrived"),
            lambda row: cell(facts.when(row.arrived_at) if row.is_known else "", row),
            60,
            5,
            facts.longest_time,
        ),
        Column(translate("Staff", "Waiting"), waiting, 62),
        *call_in,
        Column(
            translate("Staff", "Room"),
            room,
            100,
            1,
            lambda: tuple(
                Cell(words.format(settled=9, all=9), str(light)) for light, words in _room_words().items()
            ),
        ),
        privacy_column(lambda row: cell(special_words(row.is_special), row), facts.model.arrivals),
        Column(translate("Staff", "Desk"), desk, 112),
        *several,
    ]


def arrival_list(
    facts: Facts,
    *,
    key: str,
    title: str,
    empty: str,
    rows: Callable[[], Sequence[ArrivalRow]],
    badge: Callable[[], int] = lambda: 0,
    calls: bool = False,
    estimates: bool = False,
    empty_now: Callable[[], str] = lambda: "",
) -> StaffList[ArrivalRow]:
    """A list of those who have arrived, or of some of them."""
    return StaffList(
        key,
        title,
        empty,
        arrival_columns(facts, estimates=estimates),
        rows,
        key_of=lambda row: row.visit_id,
        badge=badge,
        calls=calls,
        visit_of=lambda row: row.visit_id,
        of_visits=True,
        empty_now=empty_now,
    )

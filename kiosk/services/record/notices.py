"""What patients who are here are told, as it stands in the record: of a visit, of a patient, and for boards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, select

from kiosk.domain.notices import BoardNotice, Notice
from kiosk.domain.queue import OPEN, TicketStatus, label
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database

_NOTICE, _TICKET = tables.notice.c, tables.ticket.c
# A kiosk may read no others.
_PUBLIC: tuple[ColumnElement[Any], ...] = (
    _NOTICE.id,
    _NOTICE.visit_id,
    _NOTICE.says,
    _NOTICE.on_board,
    _NOTICE.written_at,
    _NOTICE.seen_at,
    _NOTICE.ended_at,
)
_FOR_STAFF = (*_PUBLIC, _NOTICE.written_by, _NOTICE.seen_on, _NOTICE.ended_by)
# What was said so long ago nobody waits for any more, whatever became of the ticket.
LONGEST_ON_BOARD = timedelta(hours=12)


def of_visit(connection: Connection, visit_id: str) -> tuple[Notice, ...]:
    """Everything that the patient was told in a visit, the first first, with what staff know of it."""
    query = select(*_FOR_STAFF).where(_NOTICE.visit_id == visit_id).order_by(_NOTICE.written_at, _NOTICE.id)
    return rows.read(connection, query, [_NOTICE.id], _notice).made


def of_patient(connection: Connection, patient_id: str) -> tuple[Notice, ...]:
    """What a patient is told now, of such visits as have not ended, the first first."""
    visit = tables.visit.c
    query = (
        select(*_PUBLIC)
        .join(tables.visit, visit.id == _NOTICE.visit_id)
        .join(tables.ticket, _TICKET.id == _NOTICE.ticket_id)
        .where(visit.patient_id == patient_id, _NOTICE.ended_at.is_(None), _TICKET.status.in_(OPEN))
        .order_by(_NOTICE.written_at, _NOTICE.id)
    )
    return rows.read(connection, query, [_NOTICE.id], _notice).made


class NoticeReader:
    """What boards say to tickets."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def on_boards(self) -> tuple[BoardNotice, ...]:
        """What is said now to those who wait or are called, to each ticket the last; the last one first.

        Raises StoreUnavailable.
        """
        query = (
            # Just these: a board's login may read no others.
            select(
                _NOTICE.id,
                _NOTICE.ticket_id,
                _NOTICE.says,
                _NOTICE.written_at,
                _TICKET.letter,
                _TICKET.number,
                _TICKET.queue,
                _TICKET.place,
            )
            .join(tables.ticket, _TICKET.id == _NOTICE.ticket_id)
            .where(
                _NOTICE.on_board,
                _NOTICE.ended_at.is_(None),
                _NOTICE.written_at > self._clock() - LONGEST_ON_BOARD,
                _TICKET.status.in_((TicketStatus.WAITING, TicketStatus.CALLED)),
            )
            .order_by(_NOTICE.written_at.desc(), _NOTICE.id.desc())
        )
        with self._database.read_once() as connection:
            found = rows.read(connection, query, [_NOTICE.id], _on_board).made
        last: dict[str, BoardNotice] = {}
        for ticket_id, notice in found:
            last.setdefault(ticket_id, notice)
        return tuple(last.values())


def _says(row: RowMapping) -> dict[str, str]:
    return {str(language): str(text) for language, text in row["says"].items()}


def _notice(row: RowMapping) -> Notice:
    return Notice(
        row["id"],
        row["visit_id"],
        _says(row),
        row["on_board"],
        row["written_at"],
        row.get("written_by", ""),
        row["seen_at"],
        row.get("seen_on", ""),
        row["ended_at"],
        row.get("ended_by", ""),
    )


def _on_board(row: RowMapping) -> tuple[str, BoardNotice]:
    ticket = label(row["letter"], row["number"])
    letter = row["queue"] or row["letter"]
    return row["ticket_id"], BoardNotice(
        row["id"], ticket, letter, row["place"], _says(row), row["written_at"]
    )

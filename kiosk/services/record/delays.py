"""The delays that are announced, as anybody may know them: for kiosks, boards and the estimate of a wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, select

from kiosk.domain.delays import Delay, DelayOf, DelayReason, standing
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database

_DELAY = tables.delay.c
# A kiosk may read no others.
_PUBLIC: tuple[ColumnElement[Any], ...] = (
    _DELAY.id,
    _DELAY.of_what,
    _DELAY.subject,
    _DELAY.place,
    _DELAY.minutes,
    _DELAY.until,
    _DELAY.reason,
    _DELAY.entered_at,
)
_FOR_STAFF = (*_PUBLIC, _DELAY.note, _DELAY.entered_by)
# Those that end after a moment, as anybody may know them.
STANDING = select(*_PUBLIC).where(_DELAY.until > bindparam("moment"), _DELAY.ended_at.is_(None))


def standing_now(connection: Connection, now: datetime, *, for_staff: bool = False) -> tuple[Delay, ...]:
    """Those that are so at ``now`` (aware), the first announced first."""
    columns = _FOR_STAFF if for_staff else _PUBLIC
    query = select(*columns).where(_DELAY.until > now, _DELAY.ended_at.is_(None))
    return standing(rows.read(connection, query, [_DELAY.id], _delay).made, now)


def standing_of(found: Sequence[Mapping[str, Any]], now: datetime) -> tuple[Delay, ...]:
    """As `standing_now`, of what `STANDING` has found."""
    return standing(rows.made(found, [_DELAY.id], _delay).made, now)


class DelayReader:
    """What a kiosk and a board say of delays."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def standing(self) -> tuple[Delay, ...]:
        """Those that are so now, the first announced first. Raises StoreUnavailable."""
        with self._database.read() as connection:
            return standing_now(connection, self._clock())


def _delay(row: RowMapping | Mapping[str, Any]) -> Delay:
    return Delay(
        row["id"],
        DelayOf(row["of_what"]),
        row["subject"],
        row["place"],
        row["minutes"],
        row["until"],
        DelayReason(row["reason"]),
        row["entered_at"],
        row.get("note", ""),
        row.get("entered_by", ""),
    )

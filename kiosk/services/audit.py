"""The audit, chained: each event carries a hash over itself and the one before it, so what is changed afterwards shows.

Every write and identification of a patient is one event, in the transaction of what it tells of. Removing the last
events leaves a chain that is whole: that is what the heads are for that staff computers keep outside the database.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select
from uuid6 import uuid7

from kiosk.store import tables
from kiosk.store.database import Database

_EVENT = tables.audit_event
_LAST = select(_EVENT.c.sequence, _EVENT.c.hash).order_by(_EVENT.c.sequence.desc()).limit(1)
_INSERT = insert(_EVENT)
# What an event says; its place and its hash are made from it.
_SAID = ("id", "at", "actor", "action", "patient_id", "visit_id", "record_id")


@dataclass(frozen=True)
class Event:
    """Something that was done with a patient's record, by whom."""

    actor: str
    action: str
    patient_id: str
    visit_id: str | None = None
    record_id: str | None = None


@dataclass(frozen=True)
class Head:
    """How long the chain was at some moment, and its last hash then."""

    count: int
    hash: str


@dataclass(frozen=True)
class Broken:
    """The first place at which the chain does not hold, from 1, and why: ``edited``, ``missing`` or ``cut_off``."""

    place: int
    why: str


def append(connection: Connection, at: datetime, events: Iterable[Event]) -> None:
    """Chain ``events`` (at: aware) to those there are, in the transaction of what they tell of."""
    last = connection.execute(_LAST).one_or_none()
    sequence, before = (last.sequence, last.hash) if last else (0, "")
    rows = []
    for event in events:
        sequence += 1
        said = {
            "id": str(uuid7()),
            "at": at,
            "actor": event.actor,
            "action": event.action,
            "patient_id": event.patient_id,
            "visit_id": event.visit_id,
            "record_id": event.record_id,
        }
        before = digest(before, sequence, said)
        rows.append(said | {"sequence": sequence, "hash": before})
    if rows:
        connection.execute(_INSERT, rows)


def digest(before: str, sequence: int, said: Mapping[str, object]) -> str:
    """The hash of an event that stands after ``before``."""
    values = [said[name] for name in _SAID]
    plain = [value.isoformat() if isinstance(value, datetime) else value for value in values]
    text = json.dumps([before, sequence, *plain], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class AuditService:
    """Looks whether the chain holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def head(self) -> Head:
        """The end of the chain, to be kept outside the database."""
        with self._database.read() as connection:
            last = connection.execute(_LAST).one_or_none()
            return Head(last.sequence, last.hash) if last else Head(0, "")

    def verify(self, kept: Sequence[Head] = ()) -> Head | Broken:
        """Go along the chain, and past every head that was kept before; its end where all holds."""
        wanted = {head.count: head.hash for head in kept}
        before, place = "", 0
        with self._database.read() as connection:
            for row in connection.execute(select(_EVENT).order_by(_EVENT.c.sequence)).mappings():
                place += 1
                if row["sequence"] != place:
                    return Broken(place, "missing")
                if digest(before, place, _said(row)) != row["hash"]:
                    return Broken(place, "edited")
                before = row["hash"]
                if wanted.get(place, before) != before:
                    return Broken(place, "edited")
        if wanted and max(wanted) > place:
            return Broken(place + 1, "cut_off")
        return Head(place, before)


def _said(row: RowMapping) -> dict[str, object]:
    return {name: row[name] for name in _SAID}

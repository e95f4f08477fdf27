"""What a kiosk has written down for the record: the outbox's bytes as steps, visit by visit."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from uuid6 import uuid7

from kiosk.domain.desk import EntryReason
from kiosk.domain.identity import IdentityClaim
from kiosk.domain.visit.blanking import blanked
from kiosk.domain.visit.steps import Step, StepRecord, VisitOpened
from kiosk.services.offline import codec
from kiosk.services.visit.applying import StepRefused
from kiosk.store.outbox import Entry, Outbox

# The note of what the record has refused.
REFUSED = b"refused"


@dataclass(frozen=True)
class Backlog:
    """What waits here for delivery: how many records, and since when the oldest that can be read (aware)."""

    count: int
    oldest: datetime | None
    set_aside: int = 0


@dataclass(frozen=True)
class Unreadable:
    """A record that is whole in the file, and no step any more: another version wrote it, or a fault of ours did."""

    record_id: str
    error: Exception


def backlog_of(outbox: Outbox) -> Backlog:
    """What waits in an outbox."""
    waiting = outbox.pending()
    steps = (_read(entry) for entry in waiting)
    oldest = next((step.device_time for step in steps if isinstance(step, StepRecord)), None)
    return Backlog(len(waiting), oldest, len(outbox.aside()))


class Recorded:
    """The outbox of one kiosk, read and written as steps. Used under the courier's lock."""

    def __init__(self, outbox: Outbox, kiosk: str, clock: Callable[[], datetime]) -> None:
        self._outbox = outbox
        self._kiosk = kiosk
        self._clock = clock

    def write(self, opening: str, step: Step) -> StepRecord:
        """Make the step durable here. Raises StoreUnavailable."""
        key = opening if isinstance(step, VisitOpened) else str(uuid7())
        kept = blanked(step)
        record = StepRecord(key, opening, self._kiosk, self._outbox.next_sequence, self._clock(), kept)
        self._outbox.append(record.id, json.dumps(codec.dump(record)).encode())
        return record

    def waiting(self) -> list[StepRecord]:
        """What waits and can be read, in the order in which it was recorded."""
        return [step for step in map(_read, self._outbox.pending()) if isinstance(step, StepRecord)]

    def unreadable(self) -> list[Unreadable]:
        """What waits and cannot be read."""
        return [found for found in map(_read, self._outbox.pending()) if isinstance(found, Unreadable)]

    def visits(self) -> dict[str, list[StepRecord]]:
        """What waits, visit by visit as they were begun; a visit's records stay in their order."""
        groups: dict[str, list[StepRecord]] = {}
        for record in self.waiting():
            groups.setdefault(record.visit_id, []).append(record)
        return groups

    def waits(self, opening: str) -> bool:
        """Whether something of this visit waits."""
        return any(record.visit_id == opening for record in self.waiting())

    def claim(self, opening: str) -> IdentityClaim:
        """Who said that they are who, when the visit was opened. Raises StepRefused where that is not known."""
        entry = self._outbox.find(opening)
        found = _read(entry) if entry else None
        step = found.step if isinstance(found, StepRecord) else None
        if not isinstance(step, VisitOpened):
            raise StepRefused(EntryReason.NOT_IDENTIFIED)
        return step.claim

    def visit_id(self, opening: str) -> str:
        """The visit's id in the record; empty where it was refused, set aside or not delivered yet."""
        entry = self._outbox.find(opening)
        if entry is None or entry.note == REFUSED or entry.set_aside:
            return ""
        return entry.note.decode()

    def delivered(self, record: StepRecord, note: bytes = b"") -> None:
        """As `Outbox.delivered`."""
        self._outbox.delivered(record.id, note)

    def set_aside(self, record_id: str, why: str) -> None:
        """As `Outbox.set_aside`."""
        self._outbox.set_aside(record_id, why)

    def forget(self, but: set[str]) -> None:
        """Forget what was delivered, but for these and for what whoever waits will need. Raises StoreUnavailable."""
        # Who a waiting step belongs to is only in the opening of its visit.
        kept = but | {record.visit_id for record in self.waiting()}
        self._outbox.compact(lambda entry: entry.record_id in kept)

    def backlog(self) -> Backlog:
        """What waits here."""
        return backlog_of(self._outbox)

    @property
    def next_sequence(self) -> int:
        """As `Outbox.next_sequence`."""
        return self._outbox.next_sequence


def _read(entry: Entry) -> StepRecord | Unreadable:
    try:
        data: Any = json.loads(entry.body)
        return codec.load(StepRecord, data)
    except Exception as error:
        # Whatever it is: one record must not hide those behind it.
        return Unreadable(entry.record_id, error)

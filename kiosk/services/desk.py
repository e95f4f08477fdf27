"""What kiosks bring that only a person can settle, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select, update

from kiosk.domain.feed import Topic
from kiosk.domain.visits import DeskEntry, KioskState
from kiosk.services import audit
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

CONFLICT, LEFT = "conflict", "left"


class DeskService:
    """Takes in what could not be applied, so that it is shown to staff and never dropped."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def bring(self, entry: DeskEntry) -> None:
        """Hand an entry to the desk; the same again is once."""
        table = tables.desk_entry
        values = {
            "id": entry.id,
            "kiosk": entry.kiosk,
            "kind": entry.kind,
            "reason": entry.reason,
            "device_time": entry.device_time,
            "received_at": self._clock(),
            "family": entry.family,
            "birth_date": entry.birth_date,
            "detail": dict(entry.detail),
            "visit_id": entry.visit_id,
        }
        with self._database.write() as connection:
            announce(connection, Topic.DESK)
            if self._database.embedded:
                if connection.execute(select(table.c.id).where(table.c.id == entry.id)).first() is None:
                    connection.execute(insert(table).values(values))
                return
            # A kiosk adds here and reads nothing, not even what it brought itself.
            from sqlalchemy.dialects import postgresql

            connection.execute(postgresql.insert(table).values(values).on_conflict_do_nothing())

    def report(self, state: KioskState) -> None:
        """What a kiosk says of itself, in place of what it said before."""
        table = tables.kiosk_state
        values = {
            "reported_at": self._clock(),
            "version": state.version,
            "pending": state.pending,
            "oldest_at": state.oldest_at,
            "problem": state.problem,
        }
        with self._database.write() as connection:
            announce(connection, Topic.DESK)
            changed = connection.execute(update(table).where(table.c.kiosk == state.kiosk).values(values))
            if not changed.rowcount:
                connection.execute(insert(table).values(kiosk=state.kiosk, **values))

    def kiosks(self) -> tuple[KioskState, ...]:
        """Every kiosk that has ever reported, by name."""
        table = tables.kiosk_state
        with self._database.read_once() as connection:
            rows = connection.execute(select(table).order_by(table.c.kiosk))
            return tuple(
                KioskState(row.kiosk, row.reported_at, row.version, row.pending, row.oldest_at, row.problem)
                for row in rows
            )

    def entries(self) -> tuple[DeskEntry, ...]:
        """What nobody has settled yet, the oldest first."""
        table = tables.desk_entry
        with self._database.read_once() as connection:
            rows = connection.execute(
                select(table).where(table.c.settled_at.is_(None)).order_by(table.c.received_at, table.c.id)
            )
            return tuple(
                DeskEntry(
                    row.id,
                    row.kiosk,
                    row.kind,
                    row.reason,
                    row.device_time,
                    row.received_at,
                    row.family,
                    row.birth_date,
                    row.detail,
                    row.visit_id,
                    row.settled_by,
                )
                for row in rows
            )

    def settle(self, entry_id: str, staff: str) -> bool:
        """A member of staff has dealt with it; False when somebody else had before."""
        now = self._clock()
        table = tables.desk_entry
        with self._database.write(now=now) as connection:
            announce(connection, Topic.DESK)
            changed = connection.execute(
                update(table)
                .where(table.c.id == entry_id, table.c.settled_at.is_(None))
                .values(settled_at=now, settled_by=staff)
            )
            if changed.rowcount:
                audit.append(
                    connection, now, [audit.Event(staff, "desk_entry_settled", "", record_id=entry_id)]
                )
            return bool(changed.rowcount)

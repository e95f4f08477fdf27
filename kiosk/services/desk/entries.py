"""What kiosks bring that only a person can settle, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, insert, literal, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.desk import EntryKind
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import DeskEntry, KioskState
from kiosk.services.desk.acting import acting
from kiosk.services.record import reading, rows
from kiosk.store import faults, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.writes import insert_for

# So many entries are shown, the oldest first: a list of thousands is worked through from its beginning.
MOST_ENTRIES = 500
MOST_KIOSKS = 1000
# Of a kiosk's faults the desk is told the latest; a name has as many letters as its column.
FAULTS_TOLD = 5
LONGEST_NAME = 100
_NOTHING = select(literal(1))


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
            "kiosk": entry.kiosk[:LONGEST_NAME],
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
            connection.execute(insert_for(connection, table).values(values).on_conflict_do_nothing())

    def answers(self) -> None:
        """Ask the record for nothing. Raises an EnvironmentFailure where it does not answer."""
        with self._database.read_once() as connection:
            connection.execute(_NOTHING)

    def report(self, state: KioskState) -> None:
        """What a kiosk says of itself, in place of what it said before.

        On a server a row belongs to the login that says so, whatever name it says: the database sees to that.
        """
        table = tables.kiosk_state
        said = {
            "kiosk": state.kiosk[:LONGEST_NAME],
            "reported_at": self._clock(),
            "version": state.version,
            "pending": state.pending,
            "oldest_at": state.oldest_at,
            "problem": state.problem,
            "set_aside": state.set_aside,
            "faults": faults.dump(state.faults[:FAULTS_TOLD]),
            "printer": state.printer,
        }
        with self._database.write() as connection:
            announce(connection, Topic.DESK)
            row = insert_for(connection, table).values(account=said["kiosk"], **said)
            connection.execute(row.on_conflict_do_update(index_elements=[table.c.account], set_=said))

    def kiosks(self, who: Actor, *, printers: bool = True) -> tuple[KioskState, ...]:
        """Every kiosk that has ever reported, by name; of a record of before ``printers``, without these."""
        who.must(Permission.SEE_DAY)
        table = tables.kiosk_state
        told = [column for column in table.c if printers or column is not table.c.printer]
        query = select(*told).order_by(table.c.kiosk, table.c.account).limit(MOST_KIOSKS)
        with self._database.under(who).read_once() as connection:
            return rows.read(connection, query, [table.c.account], reading.kiosk_state_from).made

    def entries(self, who: Actor) -> tuple[DeskEntry, ...]:
        """What nobody has settled yet, red flags first, then the oldest; `MOST_ENTRIES` and one for the rest."""
        who.must(Permission.SEE_DAY)
        table = tables.desk_entry
        query = (
            select(table)
            .where(table.c.settled_at.is_(None))
            .order_by(table.c.kind != EntryKind.RED_FLAG, table.c.received_at, table.c.id)
            .limit(MOST_ENTRIES + 1)
        )
        with self._database.under(who).read_once() as connection:
            found = rows.read(connection, query, [table.c.id], _entry)
        # A row that cannot be read stands in the list all the same, and one row for those too many to show.
        all_of_them = found.made + tuple(_bare(key, EntryKind.UNREADABLE) for (key,) in found.unreadable)
        if len(all_of_them) <= MOST_ENTRIES:
            return all_of_them
        return (*all_of_them[:MOST_ENTRIES], _bare(EntryKind.MORE, EntryKind.MORE))

    def settle(self, entry_id: str, who: Actor) -> bool:
        """A member of staff has dealt with it; False when somebody else had before."""
        now = self._clock()
        table = tables.desk_entry
        with acting(self._database, who, Permission.WORK_DESK, now) as act:
            changed = act.connection.execute(
                update(table)
                .where(table.c.id == entry_id, table.c.settled_at.is_(None))
                .values(settled_at=now, settled_by=act.staff)
            )
            if changed.rowcount:
                announce(act.connection, Topic.DESK)
                visit = act.connection.execute(
                    select(table.c.visit_id).where(table.c.id == entry_id)
                ).scalar()
                if visit:
                    # Who has gone stands in the visit as well.
                    announce(act.connection, Topic.VISIT, visit)
                act.did(Action.DESK_ENTRY_SETTLED, record_id=entry_id)
            return bool(changed.rowcount)


def flags_of(connection: Connection, visit_id: str) -> tuple[DeskEntry, ...]:
    """The red flags of a visit, the first that was raised first."""
    table = tables.desk_entry
    query = (
        select(table)
        .where(table.c.visit_id == visit_id, table.c.kind == EntryKind.RED_FLAG)
        .order_by(table.c.received_at, table.c.id)
        .limit(MOST_ENTRIES)
    )
    return rows.read(connection, query, [table.c.id], _entry).made


def _entry(row: RowMapping) -> DeskEntry:
    if not isinstance(row["detail"], dict):
        raise TypeError("the details of an entry are an object")
    return DeskEntry(
        row["id"],
        row["kiosk"],
        row["kind"],
        row["reason"],
        row["device_time"],
        row["received_at"],
        row["family"],
        row["birth_date"],
        row["detail"],
        row["visit_id"],
        row["settled_by"],
    )


def _bare(entry_id: str, kind: str) -> DeskEntry:
    long_ago = datetime(1970, 1, 1, tzinfo=UTC)
    return DeskEntry(entry_id, "", kind, kind, long_ago, long_ago, "", None, {})

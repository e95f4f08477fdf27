"""What was left behind is kept at the desk until somebody asks for it, or nobody does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import RowMapping, insert, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.lost_property import LostItem
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce


class LostPropertyService:
    """Keeps what was left behind. What has been settled once is settled."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def find(self, item: LostItem) -> None:
        """Something was found."""
        with self._database.write() as connection:
            announce(connection, Topic.LOST_PROPERTY)
            connection.execute(
                insert(tables.lost_item).values(id=item.id, at=item.at, what=item.what, place=item.place)
            )

    def kept(self, who: Actor) -> tuple[LostItem, ...]:
        """What lies at the desk, what was found first on top."""
        who.must(Permission.SEE_DAY)
        table = tables.lost_item
        query = select(table).where(table.c.settled_at.is_(None)).order_by(table.c.at, table.c.id)
        with self._database.read_once() as connection:
            return rows.read(connection, query, [table.c.id], _item).made

    def give_back(self, item_id: str, who: Actor) -> bool:
        """Whose it is has got it; False where it is not here any more."""
        return self._settle(item_id, who, Action.LOST_ITEM_GIVEN_BACK)

    def throw_away(self, item_id: str, who: Actor) -> bool:
        """Nobody wants it; False where it is not here any more."""
        return self._settle(item_id, who, Action.LOST_ITEM_THROWN_AWAY)

    def _settle(self, item_id: str, who: Actor, action: Action) -> bool:
        now, table = self._clock(), tables.lost_item
        with acting(self._database, who, Permission.WORK_DESK, now) as act:
            changed = act.connection.execute(
                update(table)
                .where(table.c.id == item_id, table.c.settled_at.is_(None))
                .values(settled_at=now, settled_by=act.staff)
            )
            if changed.rowcount:
                announce(act.connection, Topic.LOST_PROPERTY)
                act.did(action, record_id=item_id)
            return bool(changed.rowcount)


def _item(row: RowMapping) -> LostItem:
    return LostItem(row["id"], row["at"], row["what"], row["place"])

"""Staff announce that something is late, and that it is so no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.delays import Delay, DelayWay, NewDelay, kept
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting, begin_again, end_rows
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.delays import standing_now
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_TABLE = tables.delay
_DELAY = _TABLE.c


class DelayService:
    """Keeps the announced delays. Raises NotAllowed and SignedOut as `sessions.must` does."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def standing(self, who: Actor) -> tuple[Delay, ...]:
        """Those that are so now, with what only staff know of them, the first announced first."""
        who.must(Permission.SEE_DAY)
        with self._database.under(who).read() as connection:
            return standing_now(connection, self._clock(), for_staff=True)

    def enter(self, new: NewDelay, who: Actor) -> DelayWay:
        """Announce one, in the place of any other of the same thing. Raises DelayRefused."""
        now = self._clock()
        said = kept(new, now)
        with acting(self._database, who, Permission.WORK_QUEUE, now) as act:
            key = str(uuid7())
            same = (
                _DELAY.of_what == said.of,
                _DELAY.subject == said.subject,
                _DELAY.place == said.site,
                _DELAY.until > now,
                _DELAY.ended_at.is_(None),
            )
            before = tuple(act.connection.execute(select(_DELAY.id).where(*same)).scalars())
            end_rows(act, _TABLE, before)
            act.connection.execute(
                insert(tables.delay).values(
                    id=key,
                    of_what=said.of,
                    subject=said.subject,
                    place=said.site,
                    minutes=said.minutes,
                    until=said.until,
                    reason=said.reason,
                    note=said.note,
                    entered_by=act.staff,
                    entered_at=now,
                    ended_by="",
                )
            )
            _did(act, Action.DELAY_ENTERED, key)
            return DelayWay(key, stands=True, instead_of=before)

    def end(self, key: str, who: Actor) -> DelayWay | None:
        """It is late no more; None where somebody else has said so before."""
        with acting(self._database, who, Permission.WORK_QUEUE, self._clock()) as act:
            if not end_rows(act, _TABLE, (key,)):
                return None
            _did(act, Action.DELAY_ENDED, key)
            return DelayWay(key, stands=False)

    def take_back(self, way: DelayWay, who: Actor) -> None:
        """Take an act back. Raises UndoRefused where anything else was said of it since."""
        with acting(self._database, who, Permission.WORK_QUEUE, self._clock()) as act:
            if way.stands:
                ended, again = end_rows(act, _TABLE, (way.delay_id,)), way.instead_of
                done = bool(ended) and begin_again(act, _TABLE, again) == len(again)
            else:
                done = bool(begin_again(act, _TABLE, (way.delay_id,)))
            if not done:
                raise UndoRefused
            _did(act, Action.DELAY_UNDONE, way.delay_id)


def _did(act: Act, action: Action, key: str) -> None:
    act.did(action, record_id=key)
    announce(act.connection, Topic.DELAY)

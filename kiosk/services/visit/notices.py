"""What a patient is told while they are here, as a kiosk shows it to them: shown once, it is seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.notices import Notice
from kiosk.services.record import audit, notices, sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce


class NoticeShowing:
    """Gives a kiosk what the patient whose session is shown is told."""

    def __init__(self, database: Database, clock: Callable[[], datetime], kiosk: str) -> None:
        self._database = database
        self._clock = clock
        self._kiosk = kiosk

    def take(self, session: str) -> tuple[Notice, ...]:
        """What they are told now, the first first: it is shown to them at once, and is seen from now on.

        Nothing where the session has ended. Raises StoreUnavailable.
        """
        now = self._clock()
        with self._database.read(session, now) as connection:
            found = self._of(connection, session, now)[1]
        if any(notice.seen_at is None for notice in found):
            self._seen(session, now)
        return found

    def _seen(self, session: str, now: datetime) -> None:
        with self._database.write(session, now) as connection:
            patient_id, found = self._of(connection, session, now)
            events = []
            for notice in found:
                if notice.seen_at is None and self._mark(connection, notice.id, now):
                    announce(connection, Topic.VISIT, notice.visit_id)
                    events.append(
                        audit.Event(self._kiosk, Action.NOTICE_SEEN, patient_id, notice.visit_id, notice.id)
                    )
            audit.append(connection, now, events)

    def _of(self, connection: Connection, session: str, now: datetime) -> tuple[str, tuple[Notice, ...]]:
        patient_id = sessions.whose(connection, session, now)
        return (patient_id, notices.of_patient(connection, patient_id)) if patient_id else ("", ())

    def _mark(self, connection: Connection, key: str, now: datetime) -> bool:
        """Whether it was seen for the first time. On a server a function of the database's says so."""
        if connection.dialect.name == "postgresql":
            return bool(connection.execute(select(func.kiosk_notice_seen(key, self._kiosk))).scalar_one())
        notice = tables.notice.c
        seen = update(tables.notice).where(notice.id == key, notice.seen_at.is_(None))
        return bool(connection.execute(seen.values(seen_at=now, seen_on=self._kiosk)).rowcount)

"""Somebody at a kiosk asks for a person, and a member of staff answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import RowMapping, insert, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import HelpCall
from kiosk.services.desk.acting import acting
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# A call that nobody answered for so long is of a patient who has gone.
OPEN_HOURS = 4
# So many are shown, the oldest first; behind them stands that there are more.
MOST_CALLS = 200
# In the place of a screen's name: only the id can be read; and what stands for those that are too many.
UNREADABLE, MORE = "unreadable", "more"


class HelpService:
    """Keeps the calls for help; a call is made once however often its id comes."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def call(
        self, call_id: str, kiosk: str, reason: str, patient_id: str | None = None, session: str = ""
    ) -> None:
        """Ask for a person. ``reason`` is a code, such as the screen's name; the patient only once identified."""
        now = self._clock()
        table = tables.help_call
        with self._database.write(session, now) as connection:
            announce(connection, Topic.HELP, call_id)
            if connection.execute(select(table.c.id).where(table.c.id == call_id)).first() is None:
                connection.execute(
                    insert(table).values(
                        id=call_id, kiosk=kiosk, at=now, reason=reason, patient_id=patient_id
                    )
                )

    def open_calls(self, who: Actor) -> tuple[HelpCall, ...]:
        """Calls of the last hours that nobody has answered, oldest first, at most `MOST_CALLS` and one for the rest."""
        who.must(Permission.SEE_DAY)
        table, person = tables.help_call, tables.patient
        now = self._clock()
        query = (
            select(table, person.c.family, person.c.given)
            .join(person, person.c.id == table.c.patient_id, isouter=True)
            .where(table.c.answered_at.is_(None), table.c.at > now - timedelta(hours=OPEN_HOURS))
            .order_by(table.c.at, table.c.id)
            .limit(MOST_CALLS + 1)
        )
        with self._database.under(who).read_once() as connection:
            found = rows.read(connection, query, [table.c.id], _call)
        odd = tuple(HelpCall(key, "", now, UNREADABLE, "", "") for (key,) in found.unreadable)
        calls = found.made + odd
        if len(calls) <= MOST_CALLS:
            return calls
        return (*calls[:MOST_CALLS], HelpCall(MORE, "", now, MORE, "", ""))

    def answer(self, call_id: str, who: Actor) -> bool:
        """A member of staff goes to the kiosk; False when somebody else was first or the call is unknown."""
        now = self._clock()
        table = tables.help_call
        with acting(self._database, who, Permission.WORK_DESK, now) as act:
            changed = act.connection.execute(
                update(table)
                .where(table.c.id == call_id, table.c.answered_at.is_(None))
                .values(answered_at=now, answered_by=act.staff)
            )
            if not changed.rowcount:
                return False
            whose = act.connection.execute(
                select(table.c.patient_id).where(table.c.id == call_id)
            ).scalar_one_or_none()
            announce(act.connection, Topic.HELP, call_id)
            act.did(Action.HELP_ANSWERED, whose or "", record_id=call_id)
            return True

    def is_answered(self, call_id: str) -> bool:
        """Whether somebody is on the way; False for an unknown call."""
        table = tables.help_call
        with self._database.read_once() as connection:
            at = connection.execute(
                select(table.c.answered_at).where(table.c.id == call_id)
            ).scalar_one_or_none()
            return at is not None


def _call(row: RowMapping) -> HelpCall:
    return HelpCall(
        row["id"],
        row["kiosk"],
        row["at"],
        row["reason"],
        Patient.list_name(row["family"] or "", row["given"] or ""),
        row["answered_by"],
    )

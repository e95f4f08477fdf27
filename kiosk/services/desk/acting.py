"""The ritual of every act of staff: one transaction, whether they may, who and what in the audit, news, the way back.

An act that comes to nothing leaves nothing: no event, no news, no new version of a visit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.undo import RowChange, Standing, TicketStanding, WayBack
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.standing import way_back, whose
from kiosk.services.record import audit, fees, reading
from kiosk.services.staffing import sessions
from kiosk.store import straight, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing
from kiosk.store.writes import soon

_CHANGES = update(tables.visit).where(tables.visit.c.id == bindparam("of_visit"))

# What a visit comes to, or from, where the fee table may ask something for it, or does no more.
_CHARGED = frozenset({VisitStatus.PLANNED, VisitStatus.FINISHED, VisitStatus.CANCELLED})


class Act(audit.AuditedAct):
    """What a member of staff does, while its transaction is open. ``now`` is aware.

    Attributes:
        who: as the record knows them in this transaction.
        staff: their name, as it is written beside what they did.
        found: what each query has found that was asked with whether they may.
    """

    def __init__(
        self, connection: Connection, who: Actor, now: datetime, found: Sequence[Sequence[straight.Row]] = ()
    ) -> None:
        super().__init__(connection, who.name, now)
        self.who = who
        self.found = found


class VisitAct:
    """What is done with one visit, which is locked. ``before`` is how it stood, None for an unknown one.

    Attributes:
        rows: what the act changed of the record beside the visit itself, for the way back.
    """

    def __init__(self, act: Act, visit_id: str, patient_id: str, before: Standing | None) -> None:
        self.connection = act.connection
        self.who = act.who
        self.staff = act.staff
        self.now = act.now
        self.visit_id = visit_id
        self.patient_id = patient_id
        self.before = before
        self.rows: tuple[RowChange, ...] = ()
        self._done: list[tuple[Action, str | None]] = []
        self._topics = [Topic.VISIT]
        self._sets: dict[str, Any] = {}
        self._way: WayBack | None = None
        self._is_charged = False
        self._ticket: TicketStanding | None = None

    def did(self, action: Action, record_id: str | None = None) -> None:
        """Something was done with the visit, and will be in the audit."""
        self._done.append((action, record_id))

    def set(self, **columns: Any) -> None:
        """What becomes of the visit itself."""
        self._sets |= columns

    def moves(self, ticket: TicketStanding) -> None:
        """The visit's ticket stands so now, and nothing beside it and the visit itself was changed."""
        self._ticket = ticket

    def tell(self, topic: Topic) -> None:
        """Who listens to ``topic`` hears of this visit as well."""
        self._topics.append(topic)

    @property
    def way_back(self) -> WayBack | None:
        """How to take it back, once it is done; None where it came to nothing."""
        return self._way

    @property
    def taken_back_by(self) -> WayBack:
        """How to take back what was done. Raises LookupError where it came to nothing."""
        if self._way is None:
            raise LookupError(self.visit_id)
        return self._way

    def finish(self, act: Act) -> None:
        """The visit's new version and the news of it, where anything was done."""
        if not self._done:
            return
        before = self.before
        if before is None:
            raise LookupError(self.visit_id)
        # The visit is locked, so nobody else has made another version of it.
        sets = {"version": before.version + 1, **self._sets}
        soon(self.connection, _CHANGES, of_visit=self.visit_id, **sets)
        if self._ticket is None:
            self._way = way_back(self.connection, self.visit_id, before, self.rows)
        else:
            # Known without asking: everybody waits for what a queue's act takes.
            self._way = WayBack(
                self.visit_id, before, replace(before, ticket=self._ticket, **sets), self.rows
            )
        for topic in self._topics:
            announce(self.connection, topic, self.visit_id)
        for action, record_id in self._done:
            act.did(action, self.patient_id, self.visit_id, record_id)
        was, after = before.status, self._sets.get("status")
        if self._is_charged or (after not in (None, was) and {was, after} & _CHARGED):
            charge_visit(act, self.patient_id, self.visit_id)

    def charge(self) -> None:
        """It has come to be for something else, which the fee table may ask something for."""
        self._is_charged = True


def end_rows(act: Act | VisitAct, table: Table, keys: Collection[str]) -> int:
    """End those rows of a table that hold until somebody ends them, and have not been; how many that were."""
    ends = update(table).where(table.c.id.in_(keys), table.c.ended_at.is_(None))
    return act.connection.execute(ends.values(ended_at=act.now, ended_by=act.staff)).rowcount if keys else 0


def begin_again(act: Act | VisitAct, table: Table, keys: Collection[str]) -> int:
    """Have rows that were ended hold again; how many that were."""
    begins = update(table).where(table.c.id.in_(keys), table.c.ended_at.is_not(None))
    return act.connection.execute(begins.values(ended_at=None, ended_by="")).rowcount if keys else 0


def charge_visit(act: Act, patient_id: str, visit_id: str | None) -> None:
    """Within an act: what the fee table asks for a visit as it stands, and nothing for what is undone."""
    for event in fees.settle(act.connection, patient_id, visit_id, act.now, act.staff):
        act.did(event.action, event.patient_id, event.visit_id, event.record_id)


@contextmanager
def acting(
    database: Database,
    who: Actor,
    permission: Permission,
    now: datetime,
    *asked: sessions.Asked,
    alone: bool = False,
) -> Iterator[Act]:
    """A transaction in which ``who`` acts; what is done is announced by whoever does it.

    ``alone`` waits for imports and for other such acts: for what looks through the record before it writes. What is
    ``asked`` is found on the way on which it is asked whether they may, and all is planned once: see `Begun`.

    Raises:
        NotAllowed: they have not the permission, by the roles that the record has of them now.
        SignedOut: their session is no longer open.
        StoreUnavailable: as `Database.write` does.
    """
    with database.under(who).write(now=now, alone=alone, planned_once=bool(asked)) as connection:
        announce_nothing(connection)
        act = Act(connection, *_known(connection, who, permission, now, *asked))
        yield act
        act.write_down()


def _known(
    connection: Connection, who: Actor, permission: Permission, now: datetime, *asked: sessions.Asked
) -> tuple[Actor, datetime, list[list[straight.Row]]]:
    if not asked:
        return sessions.must(connection, who, permission, now), now, []
    known, found = sessions.must_and_ask(connection, who, permission, now, *asked)
    return known, now, found


@contextmanager
def with_visit(act: Act, visit_id: str) -> Iterator[VisitAct]:
    """Within an act, something with one visit, which is locked before anything is looked at."""
    reading.lock_visit(act.connection, visit_id)
    begun = VisitAct(act, visit_id, *whose(act.connection, visit_id))
    yield begun
    begun.finish(act)


@contextmanager
def acting_on(
    database: Database, who: Actor, permission: Permission, now: datetime, visit_id: str
) -> Iterator[VisitAct]:
    """A transaction in which ``who`` acts on one visit. Raises as `acting`."""
    with acting(database, who, permission, now) as act, with_visit(act, visit_id) as visit:
        yield visit

"""Who is here for a patient, as the desk is told it: kept as a kiosk keeps it, and said anew while the visit lasts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.items.representative import Relation
from kiosk.domain.names import fold, is_writable
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import OPEN
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.services.desk.acting import VisitAct, acting_on
from kiosk.services.desk.undo import UndoRefused, put_back
from kiosk.services.record.mistakes import stands
from kiosk.store import tables
from kiosk.store.database import Database


class NobodyHere(Refusal):
    """The visit is over, or has not come to the desk: nobody is here for it."""


@dataclass(frozen=True)
class ToldWho:
    """Who is here was written down: how the visit stood and stands, and the record of it."""

    way: WayBack
    record_id: str


class WhoIsHereService:
    """Writes down who has come with a patient. Every answer stays, and the last one counts."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def say(self, visit_id: str, relation: Relation, name: str, who: Actor) -> ToldWho:
        """Somebody called ``name`` is here, who is that to the patient; the patient, who is here alone, has no name.

        Raises:
            NobodyHere: the visit is over, or there is no such visit with a ticket.
            ValueError: there is no name, or one that cannot be kept.
        """
        name = "" if relation is Relation.PATIENT else _checked(name)
        now = self._clock()
        with acting_on(self._database, who, Permission.WORK_DESK, now, visit_id) as visit:
            ticket = visit.before.ticket if visit.before is not None else None
            if ticket is None or ticket.status not in OPEN:
                raise NobodyHere
            key = str(uuid7())
            row = {"id": key, "visit_id": visit_id, "patient_id": visit.patient_id, "told_at": now}
            visit.connection.execute(
                insert(tables.representative).values(**row, relationship=relation, name=name)
            )
            _settle(visit)
            visit.did(Action.WHO_IS_HERE, key)
        return ToldWho(visit.taken_back_by, key)

    def take_back(self, told: ToldWho, who: Actor) -> None:
        """It was a mistake: what was said before holds again, or nothing. The answer stays, as one taken back.

        Raises UndoRefused where anything has happened to the visit since.
        """
        visit_id, said = told.way.visit_id, tables.representative.c
        with acting_on(self._database, who, Permission.WORK_DESK, self._clock(), visit_id) as visit:
            last = (
                select(said.id)
                .where(said.visit_id == visit_id, stands(said.id))
                .order_by(said.told_at.desc(), said.id.desc())
                .limit(1)
            )
            if visit.before != told.way.after or visit.connection.execute(last).scalar() != told.record_id:
                raise UndoRefused
            row = {"id": told.record_id, "patient_id": visit.patient_id, "taken_at": visit.now}
            visit.connection.execute(insert(tables.taken_back).values(**row, taken_by=visit.staff))
            put_back(visit, told.way)
            visit.did(Action.WHO_IS_HERE_TAKEN_BACK, told.record_id)


def _checked(name: str) -> str:
    """A name with one space between its words. Raises ValueError."""
    name = " ".join(name.split())
    if not fold(name) or not is_writable(name):
        raise ValueError("somebody who is here has a name that can be read")
    return name


def _settle(visit: VisitAct) -> None:
    """It is asked no more, where it was."""
    item = tables.checklist_item
    done = {"status": ItemStatus.DONE, "reason": "", "completed_at": visit.now, "completed_by": visit.staff}
    visit.connection.execute(
        update(item)
        .where(item.c.visit_id == visit.visit_id, item.c.kind == ItemKind.REPRESENTATIVE)
        .values(**done)
    )

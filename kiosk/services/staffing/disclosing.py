"""What others were told of a patient, written down by whoever told it. Nobody changes it, and nobody takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.disclosures import Disclosed, Disclosure
from kiosk.domain.permissions import Permission
from kiosk.services.record import audit
from kiosk.services.staffing import sessions
from kiosk.services.staffing.access import records_of, said_of
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing

_TOLD = tables.disclosure.c


class DisclosureService:
    """Keeps what others were told. Raises NotAllowed or SignedOut wherever somebody may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def note(self, patient_id: str, said: Disclosed, who: Actor) -> None:
        """Write it down, with its event of the audit, for the record that stays. Raises NoSuchPatient."""
        now = self._clock()
        with self._database.under(who).write(now=now) as connection:
            announce_nothing(connection)
            acts = sessions.must(connection, who, Permission.DISCLOSE, now)
            ids = records_of(connection, patient_id)
            key = str(uuid7())
            connection.execute(
                insert(tables.disclosure).values(
                    id=key,
                    patient_id=ids[0],
                    told_to=said.to,
                    what=said.what,
                    why=said.why,
                    basis=said.basis,
                    told_on=said.on,
                    noted_at=now,
                    noted_by=acts.name,
                    account_id=acts.account_id or None,
                )
            )
            audit.append(connection, now, [audit.Event(acts.name, Action.DISCLOSED, ids[0], None, key)])

    def all(self, patient_id: str, who: Actor) -> tuple[Disclosure, ...]:
        """All that was told of a patient, of their doubles too; the newest first. Raises NoSuchPatient."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.DISCLOSE, self._clock())
            ids = records_of(connection, patient_id)
            query = select(tables.disclosure).where(_TOLD.patient_id.in_(ids))
            rows = connection.execute(query.order_by(_TOLD.told_on.desc(), _TOLD.id.desc()))
            return tuple(Disclosure(row.id, said_of(row), row.noted_at, row.noted_by) for row in rows)

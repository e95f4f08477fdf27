"""Who is checking in: one look-up that tells nothing until everything has matched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection, RowMapping, func, insert, select
from uuid6 import uuid7

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import (
    Factor,
    Identified,
    IdentityClaim,
    IdentityOutcome,
    NotMatched,
    SeeFrontDesk,
    factor_key,
)
from kiosk.domain.names import fold
from kiosk.services.reading import appointments_on, patient_from
from kiosk.store import tables
from kiosk.store.database import Database


class IdentityService:
    """Identifies patients and counts failures in the database, so that a restart forgives none."""

    def __init__(self, database: Database, settings: ClinicSettings, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._settings = settings
        self._clock = clock

    def identify(self, claim: IdentityClaim, kiosk: str) -> IdentityOutcome:
        """Judge ``claim`` whole. The attempt is recorded and audited in the same transaction.

        Two people who fit are one answer, the front desk, as are the tries used up.
        """
        now = self._clock()
        with self._database.write() as connection:
            if self._failures(connection, claim, kiosk, now) >= self._settings.identity_tries:
                return SeeFrontDesk()
            found = self._matching(connection, claim)
            self._record(connection, claim, kiosk, now, matched=len(found) == 1)
            if len(found) > 1:
                return SeeFrontDesk()
            if not found:
                left = self._settings.identity_tries - self._failures(connection, claim, kiosk, now)
                return NotMatched(left) if left > 0 else SeeFrontDesk()
            patient = patient_from(found[0])
            connection.execute(
                insert(tables.audit_event).values(
                    id=str(uuid7()), at=now, actor=kiosk, action="identify", patient_id=patient.id
                )
            )
            day = self._settings.today(now)
            return Identified(patient, appointments_on(connection, patient.id, day, self._settings))

    def _matching(self, connection: Connection, claim: IdentityClaim) -> list[RowMapping]:
        name, person = tables.patient_name, tables.patient
        rows = connection.execute(
            select(person)
            .join(name, name.c.patient_id == person.c.id)
            .where(
                name.c.key == fold(claim.family_name),
                name.c.birth_date == claim.birth_date,
                person.c.deceased.is_(False),
            )
        ).mappings()
        column = "phone" if claim.factor is Factor.PHONE else "postal_code"
        wanted = factor_key(claim.factor, claim.answer)
        return [row for row in rows if wanted and factor_key(claim.factor, row[column]) == wanted]

    def _failures(self, connection: Connection, claim: IdentityClaim, kiosk: str, now: datetime) -> int:
        """The larger count of failures since the last success: of this identity, or at this kiosk."""
        table = tables.identity_attempt

        def count(column: str, value: str, minutes: int) -> int:
            mine = (table.c[column] == value, table.c.at > now - timedelta(minutes=minutes))
            last_good = select(func.max(table.c.at)).where(*mine, table.c.matched).scalar_subquery()
            failed = select(func.count()).where(*mine, table.c.matched.is_(False))
            return connection.execute(
                failed.where((table.c.at > last_good) | last_good.is_(None))
            ).scalar_one()

        return max(
            count("identity", claim.key, self._settings.identity_lock_minutes),
            count("kiosk", kiosk, self._settings.kiosk_lock_minutes),
        )

    def _record(
        self, connection: Connection, claim: IdentityClaim, kiosk: str, now: datetime, *, matched: bool
    ) -> None:
        connection.execute(
            insert(tables.identity_attempt).values(
                id=str(uuid7()), kiosk=kiosk, identity=claim.key, at=now, matched=matched
            )
        )

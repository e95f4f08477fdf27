"""Who is checking in: one look-up that tells nothing until everything has matched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, bindparam, insert, select
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
from kiosk.services import audit
from kiosk.services.reading import appointments_on, patient_from
from kiosk.store import tables
from kiosk.store.database import Database

# Built once: composing them anew would cost a look-up more than the database does.
_MATCHING = (
    select(tables.patient)
    .join(tables.patient_name, tables.patient_name.c.patient_id == tables.patient.c.id)
    .where(
        tables.patient_name.c.key == bindparam("name"),
        tables.patient_name.c.birth_date == bindparam("born"),
        tables.patient.c.deceased.is_(False),
    )
)
_TRIED = tables.identity_attempt.c
_ATTEMPTS = select(_TRIED.identity, _TRIED.kiosk, _TRIED.at, _TRIED.matched).where(
    ((_TRIED.identity == bindparam("identity")) & (_TRIED.at > bindparam("of_identity")))
    | ((_TRIED.kiosk == bindparam("kiosk")) & (_TRIED.at > bindparam("of_kiosk")))
)
_ATTEMPT = insert(tables.identity_attempt)


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
            audit.append(connection, now, [audit.Event(kiosk, "identify", patient.id)])
            day = self._settings.today(now)
            return Identified(patient, appointments_on(connection, patient.id, day, self._settings))

    def _matching(self, connection: Connection, claim: IdentityClaim) -> list[RowMapping]:
        rows = connection.execute(
            _MATCHING, {"name": fold(claim.family_name), "born": claim.birth_date}
        ).mappings()
        column = "phone" if claim.factor is Factor.PHONE else "postal_code"
        wanted = factor_key(claim.factor, claim.answer)
        return [row for row in rows if wanted and factor_key(claim.factor, row[column]) == wanted]

    def _failures(self, connection: Connection, claim: IdentityClaim, kiosk: str, now: datetime) -> int:
        """The larger count of failures since the last success: of this identity, or at this kiosk."""
        of_identity = now - timedelta(minutes=self._settings.identity_lock_minutes)
        of_kiosk = now - timedelta(minutes=self._settings.kiosk_lock_minutes)
        rows = connection.execute(
            _ATTEMPTS,
            {"identity": claim.key, "kiosk": kiosk, "of_identity": of_identity, "of_kiosk": of_kiosk},
        ).all()

        def count(mine: Sequence[Row[Any, Any, Any, Any]]) -> int:
            last_good = max((row.at for row in mine if row.matched), default=None)
            return sum(not row.matched and (last_good is None or row.at > last_good) for row in mine)

        return max(
            count([row for row in rows if row.identity == claim.key and row.at > of_identity]),
            count([row for row in rows if row.kiosk == kiosk and row.at > of_kiosk]),
        )

    def _record(
        self, connection: Connection, claim: IdentityClaim, kiosk: str, now: datetime, *, matched: bool
    ) -> None:
        attempt = {
            "id": str(uuid7()),
            "kiosk": kiosk,
            "identity": claim.key,
            "at": now,
            "matched": matched,
        }
        connection.execute(_ATTEMPT, attempt)

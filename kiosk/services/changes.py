"""What patients want changed in the record: staff accept or refuse each, old beside new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select, update
from uuid6 import uuid7

from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS
from kiosk.domain.visits import ChangeRequest, ChangeStatus
from kiosk.services import audit, reading
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# What the identification compares beside what was typed.
_KEYS = {"phone": ("phone_key", Factor.PHONE), "postal_code": ("postal_key", Factor.POSTCODE)}


class ChangeRefused(Refusal):
    """The request is unknown or was decided before; ``status`` is what became of it, None if unknown."""

    def __init__(self, status: ChangeStatus | None) -> None:
        super().__init__(status or "no such request")
        self.status = status


class ChangeService:
    """Lists and decides change requests; only an accepted one touches the record."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def of_visit(self, visit_id: str) -> tuple[ChangeRequest, ...]:
        """All requests of a visit in the order in which they were made."""
        table = tables.change_request
        with self._database.read() as connection:
            found = connection.execute(select(table).where(table.c.visit_id == visit_id).order_by(table.c.id))
            return tuple(
                ChangeRequest(
                    row["id"],
                    row["visit_id"],
                    row["field"],
                    row["old"],
                    row["new"],
                    ChangeStatus(row["status"]),
                    row["decided_by"],
                )
                for row in found.mappings()
            )

    def decide(self, change_id: str, *, accept: bool, staff: str) -> None:
        """Accept or refuse a pending request, once. Raises ChangeRefused when it is not pending any more."""
        now = self._clock()
        table, visit = tables.change_request, tables.visit
        decision = ChangeStatus.ACCEPTED if accept else ChangeStatus.REFUSED
        with self._database.write(now=now) as connection:
            of = connection.execute(
                select(table.c.visit_id).where(table.c.id == change_id)
            ).scalar_one_or_none()
            reading.lock_visit(connection, of or "")
            announce(connection, Topic.VISIT, of or "")
            decided = connection.execute(
                update(table)
                .where(table.c.id == change_id, table.c.status == ChangeStatus.PENDING)
                .values(status=decision, decided_by=staff, decided_at=now)
            )
            row = (
                connection.execute(
                    select(table, visit.c.patient_id)
                    .join(visit, visit.c.id == table.c.visit_id)
                    .where(table.c.id == change_id)
                )
                .mappings()
                .one_or_none()
            )
            if row is None or not decided.rowcount:
                raise ChangeRefused(ChangeStatus(row["status"]) if row else None)
            connection.execute(
                update(visit).where(visit.c.id == row["visit_id"]).values(version=visit.c.version + 1)
            )
            if accept:
                self._write(connection, row, now)
            action = f"change_{decision}"
            event = audit.Event(staff, action, row["patient_id"], row["visit_id"], change_id)
            audit.append(connection, now, [event])

    def _write(self, connection: Connection, row: RowMapping, now: datetime) -> None:
        """Put the accepted value into the patient, or into the insurance, which is made if there was none."""
        field, patient_id = row["field"], row["patient_id"]
        if field in CONTACT_FIELDS:
            values = {field: row["new"]}
            if field in _KEYS:
                column, factor = _KEYS[field]
                values[column] = factor_key(factor, row["new"])
            connection.execute(update(tables.patient).where(tables.patient.c.id == patient_id).values(values))
            return
        if field in REPORTED:
            statement = tables.clinical_statement
            same = (
                statement.c.patient_id == patient_id,
                statement.c.kind == field,
                statement.c.text == row["new"],
            )
            if connection.execute(select(statement.c.id).where(*same)).first() is None:
                connection.execute(
                    insert(statement).values(
                        id=str(uuid7()),
                        patient_id=patient_id,
                        kind=field,
                        text=row["new"],
                        recorded_at=now,
                        recorded_by=row["decided_by"],
                    )
                )
            return
        if field not in COVERAGE_FIELDS:
            raise ValueError(f"no such field in the record: {field}")
        coverage = tables.coverage
        entered = {field: row["new"], "confirmed_at": now}
        changed = connection.execute(
            update(coverage).where(coverage.c.patient_id == patient_id).values(entered)
        )
        if not changed.rowcount:
            connection.execute(insert(coverage).values(id=str(uuid7()), patient_id=patient_id, **entered))

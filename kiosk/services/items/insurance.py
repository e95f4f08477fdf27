"""Insurance in the record: the one in force as it was confirmed, and another card as a change of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from kiosk.domain.desk import EntryReason
from kiosk.domain.items.insurance import CoverageConfirmed, CoverageEntered
from kiosk.domain.people import COVERAGE_FIELDS, Coverage
from kiosk.services.items.item import History, Room, StepRefused, VisitWrites, applied
from kiosk.services.record.clinic import settings_in
from kiosk.services.record.coverages import coverage_in_force
from kiosk.store import tables

_CONFIRM = update(tables.coverage).where(
    tables.coverage.c.id == bindparam("of_coverage"), tables.coverage.c.patient_id == bindparam("of_patient")
)


def _confirm(visit: VisitWrites, record_id: str, step: CoverageConfirmed) -> None:
    coverage_id = step.coverage_id
    if not coverage_id:
        # It was told without the record, where nobody could see which that is.
        held = _in_force(visit)
        coverage_id = held.id if held else ""
    mine = {"of_coverage": coverage_id, "of_patient": visit.patient_id}
    if not visit.writes.ask(_CONFIRM, confirmed_at=visit.now, **mine).rowcount:
        raise StepRefused(EntryReason.UNKNOWN_ITEM)
    visit.take_back(COVERAGE_FIELDS)


def _enter(visit: VisitWrites, record_id: str, step: CoverageEntered) -> None:
    visit.take_back(COVERAGE_FIELDS)
    held = _in_force(visit)
    fields = [(name, getattr(held, name) if held else "", getattr(step, name)) for name in COVERAGE_FIELDS]
    visit.request([(name, old, new) for name, old, new in fields if new != old])


def _in_force(visit: VisitWrites) -> Coverage | None:
    connection = visit.writes.connection
    return coverage_in_force(connection, visit.patient_id, settings_in(connection).today(visit.now))


def _confirmed(connection: Connection, history: History) -> Mapping[str, datetime]:
    confirmed = history.coverage.confirmed_at if history.coverage else None
    return {"": confirmed} if confirmed else {}


ROOM = Room((applied(CoverageConfirmed, _confirm), applied(CoverageEntered, _enter)), confirmed=_confirmed)

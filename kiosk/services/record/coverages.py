"""Insurances in the record: which there are of a patient, what a source tells of them, and a card taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update
from uuid6 import uuid7

from kiosk.domain.names import fold
from kiosk.domain.people.coverage import COVERAGE_FIELDS, Coverage, CoverageStatus, in_force
from kiosk.services.record import rows
from kiosk.services.record.bulk import chunks, flat
from kiosk.services.record.marks import Said
from kiosk.store import beside, many, tables

_TABLE = tables.coverage
_OF_PATIENT = select(_TABLE).where(_TABLE.c.patient_id == bindparam("patient")).order_by(_TABLE.c.id)
# Of a card of another payer none of this holds any more.
_OF_THE_PAYER = {"type": "", "plan": "", "payer_id": "", "period_start": None, "period_end": None}
_CARD = (*COVERAGE_FIELDS, "confirmed_at")


@dataclass(frozen=True)
class SourcedCoverage:
    """One of a patient's insurances as a source has it.

    Attributes:
        coverage: its ``id`` is what the source calls it.
        updated: when the source last changed its record (aware); None when it does not say.
        version: the source's number of this version, empty where it gives none.
    """

    patient_id: str
    coverage: Coverage
    updated: datetime | None = None
    version: str = ""

    @property
    def said(self) -> Said:
        """When its source said so."""
        return Said(self.updated, self.version)


def coverages_of(connection: Connection, patient_id: str) -> tuple[Coverage, ...]:
    """Every insurance on file that can be read."""
    return rows.read(connection, _OF_PATIENT, [_TABLE.c.id], coverage_from, {"patient": patient_id}).made


def coverages_beside(found: Sequence[Sequence[Any]] | None) -> tuple[Coverage, ...]:
    """As `coverages_of`, of what came beside the patient with all columns of ``coverage``.

    Raises one of `rows.NOT_READABLE`.
    """
    made = (beside.row_of(_TABLE.columns, row) for row in found or ())
    return tuple(map(coverage_from, sorted(made, key=lambda row: str(row["id"]))))


def coverage_in_force(connection: Connection, patient_id: str, day: date) -> Coverage | None:
    """The insurance that a patient is asked about on the clinic's ``day``; None where none is in force."""
    return in_force(coverages_of(connection, patient_id), day)


def coverage_from(row: RowMapping | Mapping[str, Any]) -> Coverage:
    """One row of ``coverage``."""
    named = {name: row[name] for name in Coverage.__dataclass_fields__ if name not in ("order", "status")}
    return Coverage(**named, order=row["coverage_order"], status=CoverageStatus(row["status"]))


def row_of(coverage: Coverage, patient_id: str) -> dict[str, Any]:
    """What the record keeps of an insurance that is new to it."""
    row: dict[str, Any] = flat(coverage)
    return row | {"coverage_order": row.pop("order"), "patient_id": patient_id, "source_key": coverage.id}


def told(
    connection: Connection, batch: Sequence[SourcedCoverage], known: set[str]
) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """(the rows that a source's insurances make of those that there are, what is refused and why).

    One is known by what its source calls it; a card that was typed in here, and one that another source tells of
    for the same days, by payer and number. Of one that a patient has confirmed the card stays as it was confirmed,
    unless the source says that it has changed it since; a different card counts as not yet confirmed. What is drafted
    or was entered in error is taken of an insurance that is known, and is otherwise none.
    """
    held = _held(connection, sorted({item.patient_id for item in batch}))
    made: dict[str, dict[str, Any]] = {}
    refused = []
    for item in batch:
        if item.patient_id not in known:
            refused.append((item.coverage.id, "unknown_patient"))
            continue
        theirs = held.setdefault(item.patient_id, [])
        new = row_of(item.coverage, item.patient_id)
        old = _same(theirs, new)
        if old is None:
            if item.coverage.status in (CoverageStatus.DRAFT, CoverageStatus.ENTERED_IN_ERROR):
                refused.append((item.coverage.id, "not_active"))
                continue
            row = new
            theirs.append(row)
        else:
            row = _merged(old, new, item.updated)
            theirs[theirs.index(old)] = row
        made[row["id"]] = row
    return list(made.values()), refused


def _held(connection: Connection, patient_ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """The rows of these patients, which nobody changes meanwhile."""
    found: dict[str, list[dict[str, Any]]] = {}
    for chunk in chunks(patient_ids):
        mine = many.among(connection, _TABLE.c.patient_id, chunk)
        query = select(_TABLE).where(mine).order_by(_TABLE.c.id)
        for row in many.read(connection, query.with_for_update(key_share=True)):
            found.setdefault(row["patient_id"], []).append(row)
    return found


def _same(held: Sequence[dict[str, Any]], new: Mapping[str, Any]) -> dict[str, Any] | None:
    for row in held:
        if row["source_key"] == new["source_key"]:
            return row
    for row in held:
        alike = all(fold(row[name]) == fold(new[name]) for name in ("payer", "member_id"))
        days = all(row[name] == new[name] for name in ("period_start", "period_end"))
        if alike and (days or not row["source_key"]):
            return row
    return None


def _merged(old: dict[str, Any], new: dict[str, Any], updated: datetime | None) -> dict[str, Any]:
    """What is kept of ``new``; a row that there is keeps its id: a lobby may be showing it."""
    row = new | {
        "id": old["id"],
        "source_key": old["source_key"] or new["source_key"],
        "confirmed_at": old["confirmed_at"],
    }
    if old["source_key"] not in ("", new["source_key"]):
        # Another source's: what this one leaves out it does not know.
        row |= {name: row[name] or old[name] for name in row if name != "status"}
    if old["confirmed_at"] is None:
        return row
    if updated is None or updated <= old["confirmed_at"]:
        if any(fold(old[name]) != fold(new[name]) for name in ("payer", "member_id")):
            return old
        return row | {name: old[name] for name in _CARD}
    if any(row[name] != old[name] for name in COVERAGE_FIELDS):
        row["confirmed_at"] = None
    return row


def put_card(
    connection: Connection, patient_id: str, held: Coverage | None, card: Mapping[str, Any], now: datetime
) -> None:
    """Put what was accepted of a patient's card into ``held``, the insurance in force, or into a new one."""
    entered = {**card, "confirmed_at": now}
    if held is None:
        connection.execute(insert(_TABLE).values(id=str(uuid7()), patient_id=patient_id, **entered))
        return
    if fold(card.get("payer", held.payer)) != fold(held.payer):
        entered |= _OF_THE_PAYER
    connection.execute(update(_TABLE).where(_TABLE.c.id == held.id).values(entered))

"""Charges that an import brings: each is known by its source and how that calls it. The same again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, or_, select, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.money.charges import ChargeState, NewCharge
from kiosk.services.record.bulk import audited, chunks
from kiosk.services.record.joins import kept_for
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_CHARGE, _PERSON = tables.charge.c, tables.patient.c
_SAID = ("patient_id", "kind", "amount", "currency", "about", "price", "insurance", "due_on")


@dataclass(frozen=True)
class BroughtCharge:
    """A charge as a source has it.

    Attributes:
        key: how the source calls it; it is the same charge for as long as that is the same.
        patient: the record number, or the id, of whoever owes it.
    """

    key: str
    patient: str
    said: NewCharge


class ChargeService:
    """Takes in what sources say is owed."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def take_in(self, source: str, brought: Sequence[BroughtCharge], actor: str) -> TakenIn:
        """Write them down in one transaction; what was cancelled by staff stays cancelled. ``actor`` is for the audit.

        ``refused`` are those of whom there is no patient. Raises StoreUnavailable.
        """
        now = self._clock()
        added = changed = same = 0
        refused: list[tuple[str, str]] = []
        touched: set[str] = set()
        with self._database.write(now=now) as connection:
            people: dict[str, str] = {}
            known: dict[str, Any] = {}
            for chunk in chunks(sorted({it.patient for it in brought})):
                found = connection.execute(
                    select(_PERSON.id, _PERSON.mrn).where(or_(_PERSON.mrn.in_(chunk), _PERSON.id.in_(chunk)))
                ).all()
                people |= {row.id: row.id for row in found} | {row.mrn: row.id for row in found}
            kept = kept_for(connection, people.values())
            for chunk in chunks(sorted({it.key for it in brought})):
                query = select(tables.charge).where(_CHARGE.source == source, _CHARGE.source_id.in_(chunk))
                known |= {row.source_id: row for row in connection.execute(query)}
            for it in brought:
                patient = people.get(it.patient)
                if patient is None:
                    refused.append((it.key, "unknown_patient"))
                    continue
                values = _values(kept.get(patient, patient), it.said)
                before = known.get(it.key)
                if before is None:
                    row = values | {"id": str(uuid7()), "source": source, "source_id": it.key, "version": 1}
                    row |= {"state": ChargeState.OPEN, "made_at": now, "made_by": actor}
                    connection.execute(insert(tables.charge).values(row))
                    added += 1
                elif all(getattr(before, name) == values[name] for name in _SAID):
                    same += 1
                    continue
                elif before.patient_id != values["patient_id"]:
                    # A number that a source uses again for somebody else moves nobody's debt.
                    refused.append((it.key, "other_patient"))
                    continue
                else:
                    changes = {name: value for name, value in values.items() if name != "patient_id"}
                    connection.execute(
                        update(tables.charge)
                        .where(_CHARGE.id == before.id)
                        .values(changes | {"version": before.version + 1})
                    )
                    changed += 1
                touched.add(values["patient_id"])
            for patient_id in sorted(touched):
                announce(connection, Topic.MONEY, patient_id)
            audited(connection, now, actor, Action.IMPORT_CHARGE, sorted(touched))
        return TakenIn(added, changed, same, tuple(refused))


def _values(patient_id: str, said: NewCharge) -> dict[str, Any]:
    return {
        "patient_id": patient_id,
        "kind": said.kind,
        "amount": said.amount.minor,
        "currency": said.amount.code,
        "about": said.about,
        "price": said.price.minor if said.price else None,
        "insurance": said.insurance,
        "due_on": said.due_on,
    }

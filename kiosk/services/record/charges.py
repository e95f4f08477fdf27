"""Charges that an import brings: each is known by its source and how that calls it. The same again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, insert, or_, select, text, update
from uuid6 import uuid7

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeState, NewCharge
from kiosk.services.record import elsewhere
from kiosk.services.record.bulk import audited, chunks
from kiosk.services.record.fees import FEES
from kiosk.services.record.joins import kept_for
from kiosk.services.record.marks import Said
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_CHARGE, _PERSON = tables.charge.c, tables.patient.c
UNSAID = Said()
_BESIDE = {"asked_there", "said_at", "said_version", "version"}
# As `kiosk_charge_paid_here`, which an import behind the wall asks.
_PAID_HERE = """SELECT EXISTS (
    SELECT 1 FROM charge c JOIN payment p ON p.currency = c.currency AND p.made_at >= c.made_at
      AND p.state NOT IN ('declined', 'cancelled') AND p.returns_id IS NULL
    WHERE c.id = :asked AND (p.patient_id = c.patient_id OR p.patient_id IN (
      SELECT j.kept_id FROM patient_join j WHERE j.double_id = c.patient_id AND j.parted_at IS NULL)))"""


class AtSource(StrEnum):
    """How a charge stands at its source."""

    OWED = "owed"
    # It was a mistake, or is asked for no more.
    WITHDRAWN = "withdrawn"
    # The source has all of it.
    PAID = "paid"


@dataclass(frozen=True)
class BroughtCharge:
    """A charge as a source has it.

    Attributes:
        key: how the source calls it; it is the same charge for as long as that is the same.
        patient: the record number, or the id, of whoever owes it.
        said: None for one that is not owed, of which the source need not say more.
        told: when the source said so, as far as it says that.
    """

    key: str
    patient: str
    said: NewCharge | None
    stands: AtSource = AtSource.OWED
    told: Said = UNSAID


@dataclass(frozen=True)
class BroughtPayment:
    """What was paid to a source, below nothing where it gave something back; None where it takes its word back.

    Attributes:
        key: how the source calls the notice of it.
        charge: the key of the charge that was paid.
    """

    key: str
    charge: str
    amount: Money | None
    told: Said = UNSAID


class ChargeService:
    """Takes in what sources say is owed."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def take_in(self, source: str, brought: Sequence[BroughtCharge], actor: str) -> TakenIn:
        """Write them down in one transaction; what was cancelled by staff stays cancelled. ``actor`` is for the audit.

        ``refused`` are those of whom there is no patient, or that cannot be changed so. Raises StoreUnavailable.
        """
        now = self._clock()
        with self._database.write(now=now) as connection:
            work = _Taking(connection, source, actor, now, (it.key for it in brought))
            work.meet(it.patient for it in brought)
            for it in brought:
                work.take(it)
            return work.done()

    def take_in_payments(self, source: str, brought: Sequence[BroughtPayment], actor: str) -> TakenIn:
        """Less is asked for what was paid at its source already. As `take_in`."""
        now = self._clock()
        with self._database.write(now=now) as connection:
            work = _Taking(connection, source, actor, now, (it.charge for it in brought))
            for it in brought:
                work.take_payment(it)
            return work.done()


class _Taking:
    """One batch of one source, in one transaction."""

    def __init__(
        self, connection: Connection, source: str, actor: str, now: datetime, keys: Iterable[str]
    ) -> None:
        self._connection = connection
        # A file that calls itself the fee table is one more source, and changes none of its charges.
        self._source = source = f"{source}:import" if source == FEES else source
        self._actor = actor
        self._now = now
        self._added = self._changed = self._same = self._older = 0
        self._refused: list[tuple[str, str]] = []
        self._touched: set[str] = set()
        self._people: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self._known: dict[str, Any] = {}
        for chunk in chunks(sorted(set(keys))):
            query = select(tables.charge).where(_CHARGE.source == source, _CHARGE.source_id.in_(chunk))
            self._known |= {row["source_id"]: dict(row) for row in connection.execute(query).mappings()}

    def meet(self, patients: Iterable[str]) -> None:
        """Find those who owe, by record number or id."""
        for chunk in chunks(sorted(set(patients))):
            named = or_(_PERSON.mrn.in_(chunk), _PERSON.id.in_(chunk))
            found = self._connection.execute(select(_PERSON.id, _PERSON.mrn).where(named)).all()
            self._people |= {row.mrn: row.id for row in found} | {row.id: row.id for row in found}
        self._kept = kept_for(self._connection, self._people.values())

    def take(self, it: BroughtCharge) -> None:
        """Write one charge down, or what its source now says of it."""
        before = self._known.get(it.key)
        patient = self._people.get(it.patient)
        if patient is None:
            self._refused.append((it.key, "unknown_patient"))
        elif before is None:
            self._add(it, self._kept.get(patient, patient))
        elif it.told.is_before(Said(before["said_at"], before["said_version"])):
            self._older += 1
        elif before["patient_id"] not in (patient, self._kept.get(patient, patient)):
            # A number that a source uses again for somebody else moves nobody's debt.
            self._refused.append((it.key, "other_patient"))
        elif it.stands is AtSource.PAID and not before["ended_there"] and self._paid_here(before["id"]):
            self._refused.append((it.key, "paid_here"))
        else:
            asked = elsewhere.asked(before, it.said if it.stands is AtSource.OWED else None)
            self._change(before, asked | elsewhere.mark(before, it.told))

    def take_payment(self, it: BroughtPayment) -> None:
        """Write one notice down with the charge that it pays."""
        before = self._known.get(it.charge)
        if before is None:
            self._refused.append((it.key, "no_bill"))
            return
        noted = elsewhere.noted(before, it.key, it.amount, it.told)
        if isinstance(noted, str):
            self._refused.append((it.key, noted))
        elif noted is None:
            self._older += 1
        elif noted and it.amount is not None and self._paid_here(before["id"]):
            # Whether it is the same money nobody here can tell.
            self._refused.append((it.key, "paid_here"))
        else:
            self._change(before, noted)

    def done(self) -> TakenIn:
        """Announce and audit what was done."""
        for patient_id in sorted(self._touched):
            announce(self._connection, Topic.MONEY, patient_id)
        audited(self._connection, self._now, self._actor, Action.IMPORT_CHARGE, sorted(self._touched))
        return TakenIn(self._added, self._changed, self._same, tuple(self._refused), self._older)

    def _add(self, it: BroughtCharge, patient_id: str) -> None:
        if it.said is None or it.stands is not AtSource.OWED:
            self._refused.append((it.key, "not_owed"))
            return
        row: dict[str, Any] = {"id": str(uuid7()), "source": self._source, "source_id": it.key, "version": 1}
        row |= {"state": ChargeState.OPEN, "made_at": self._now, "made_by": self._actor}
        row |= {"patient_id": patient_id, "asked_there": it.said.amount.minor, "paid_there": {}}
        row |= elsewhere.values(it.said)
        row |= {"ended_there": False, "said_at": it.told.updated, "said_version": it.told.version}
        self._connection.execute(insert(tables.charge).values(row))
        # The same once more, further down in the file, is the same.
        self._known[it.key] = row
        self._added += 1
        self._touched.add(patient_id)

    def _change(self, before: dict[str, Any], new: dict[str, Any]) -> None:
        changes = {name: value for name, value in new.items() if before[name] != value}
        if not changes:
            self._same += 1
            return
        changes["version"] = before["version"] + 1
        self._connection.execute(update(tables.charge).where(_CHARGE.id == before["id"]).values(changes))
        before |= changes
        if changes.keys() <= _BESIDE:
            # Said once more, and nothing else.
            self._same += 1
            return
        self._changed += 1
        self._touched.add(before["patient_id"])

    def _paid_here(self, key: str) -> bool:
        """Whether whoever owes the charge has paid something here since, or is about to."""
        server = self._connection.dialect.name == "postgresql"
        statement = "SELECT kiosk_charge_paid_here(:asked)" if server else _PAID_HERE
        return bool(self._connection.execute(text(statement), {"asked": key}).scalar())

"""A patient as a source has them, put into what the record has: by the rules of `kiosk.services.patients`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from kiosk.domain.audit import Action
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.matching import are_two
from kiosk.domain.name_keys import name_keys
from kiosk.domain.people import Patient
from kiosk.domain.people.corrections import NameAndBirth
from kiosk.domain.people.details import Details, HumanName
from kiosk.services.record import doubts, reading, relations
from kiosk.services.record.bulk import audited, chunks, flat, rows_by, values_by, write
from kiosk.services.record.corrections import StandingCorrections
from kiosk.services.record.details import write_details
from kiosk.services.record.marks import Marked, Marks, Said
from kiosk.services.record.taken import TakenIn
from kiosk.store import many, tables

# Of the card, what is kept of the details as well while what was confirmed here holds.
_CARD = frozenset({"phone", "email", "address"})
# What follows the source whatever it says: who somebody is. Of the rest, what it leaves empty empties nothing.
_WHO, _WHO_FIELDS = "who", ("mrn", "family", "given", "birth_date", "deceased")
_UNITS = {
    "phone": ("phone",),
    "email": ("email",),
    "address": ("address_line", "city", "state", "postal_code"),
    "emergency": ("emergency_name", "emergency_relationship", "emergency_phone"),
    "sex": ("sex",),
    "language": ("language",),
}
_CONFIRMED = ("phone", "email", "address", "emergency")


@dataclass(frozen=True)
class SourcedPatient:
    """A patient as a source has them.

    Attributes:
        updated: when the source last changed its record (aware); None when it does not say.
        details: everything that it says beside the card; the patient may be found by each of the names.
        spare_mrn: used when ``patient.mrn`` belongs to somebody else; empty refuses the patient instead.
        version: the source's number of this version, empty where it gives none.
        source: the name of the source; empty where it has none.
        active: whether the record is in use there; one that is not answers to no name here.
    """

    patient: Patient
    updated: datetime | None = None
    details: Details = field(default_factory=Details)
    spare_mrn: str = ""
    version: str = ""
    active: bool = True
    source: str = ""

    @property
    def said(self) -> Said:
        """When its source said so."""
        return Said(self.updated, self.version)

    @property
    def is_numbered_by_source(self) -> bool:
        """Whether the number to use instead is that of the source, told apart from others by its name."""
        return bool(self.source) and self.spare_mrn == f"{self.patient.mrn}-{self.source}"


def take_in(connection: Connection, batch: Sequence[SourcedPatient], now: datetime, source: str) -> TakenIn:
    """Take in patients, each once."""
    sourced = {item.patient.id: item for item in batch}
    held = rows_by(connection, tables.patient, "id", list(sourced), lock=True)
    marks = Marks(connection, Marked.PATIENT, [key for key, item in sourced.items() if item.said])
    older = {key: Outdated(marks, key, item.said) for key, item in sourced.items()}
    standing = StandingCorrections(connection, list(held))
    sourced |= {
        key: _as_corrected(sourced[key], row, standing)
        for key, row in held.items()
        if key in standing and not older[key].is_so(_WHO)
    }
    owners = _owners(connection, sourced.values())
    theirs = doubts.sources_of(connection, owners.values() if any(it.source for it in batch) else ())
    rows: list[dict[str, Any]] = []
    kept: dict[str, frozenset[str]] = {}
    refused: list[tuple[str, str]] = []
    for key, item in sourced.items():
        if key in held and are_two(reading.patient_from(held[key]), item.patient):
            refused.append((key, "another_person"))
            continue
        mine = held[key]["mrn"] if key in held and older[key].is_so(_WHO) else ""
        spare = "" if _numbers_twice(item, owners, sourced, theirs) else item.spare_mrn
        for mrn in filter(None, (mine,) if mine else (item.patient.mrn, spare)):
            if owners.setdefault(mrn, key) == key:
                rows.append(with_keys(_merged(held.get(key), item, older[key]) | {"mrn": mrn}))
                if key in held and _keeps(held[key]["contact_confirmed_at"], item.updated):
                    kept[key] = _CARD
                break
        else:
            refused.append((key, "mrn_taken"))
    added, changed = write(connection, tables.patient, rows, held)
    taken = {row["id"] for row in rows}
    names = {
        key: (item.patient, item.details.names) if item.active else None
        for key, item in sourced.items()
        if key in taken and not older[key].is_so(_WHO)
    }
    renamed = write_names(connection, names)
    relations.follow(connection, added)
    standing.settle(sorted(taken & held.keys()), now)
    told = {key: older[key].details(item.details) for key, item in sourced.items() if key in taken}
    changed |= (renamed | write_details(connection, told, kept)) - added
    for key in taken:
        older[key].put(sourced[key])
    marks.save()
    doubts.bring(connection, {key: sourced[key].source for key in taken if sourced[key].source})
    audited(connection, now, source, Action.IMPORT_PATIENT, sorted(added | changed))
    return TakenIn(len(added), len(changed), len(taken) - len(added | changed), tuple(refused))


class Outdated:
    """Of which parts of somebody their source has said something else later than what it is said now."""

    def __init__(self, marks: Marks, key: str, said: Said) -> None:
        self._marks = marks
        self._key = key
        self._said = said

    def is_so(self, part: str) -> bool:
        """Of one part."""
        return self._marks.is_outdated(self._said, self._key, part)

    def details(self, told: Details) -> Details:
        """What of the details is still to be taken."""
        if not self._said:
            return told
        return Details(
            () if self.is_so(_WHO) else told.names,
            () if self.is_so("identifiers") else told.identifiers,
            tuple(item for item in told.telecoms if not self.is_so(f"telecom {item.system}")),
            () if self.is_so("addresses") else told.addresses,
        )

    def put(self, item: SourcedPatient) -> None:
        """What is said now of somebody was said then."""
        if not self._said:
            return
        row = patient_row(item.patient)
        parts = [_WHO, *(name for name, unit in _UNITS.items() if any(row[each] for each in unit))]
        parts += ["identifiers"] * bool(item.details.identifiers) + ["addresses"] * bool(
            item.details.addresses
        )
        parts += [f"telecom {system}" for system in {each.system for each in item.details.telecoms}]
        for part in parts:
            self._marks.put(self._said, self._key, part)


def _owners(connection: Connection, batch: Collection[SourcedPatient]) -> dict[str, str]:
    """Whose the record numbers of a batch are."""
    wanted = {item.patient.mrn for item in batch} | {item.spare_mrn for item in batch if item.spare_mrn}
    return {
        mrn: own for mrn, (own,) in values_by(connection, tables.patient, "mrn", list(wanted), "id").items()
    }


def _numbers_twice(
    item: SourcedPatient,
    owners: Mapping[str, str],
    batch: Mapping[str, SourcedPatient],
    brought: Mapping[str, Collection[str]],
) -> bool:
    """Whether a source gives two people one number: then nobody gets another one instead, as of two sources."""
    owner = owners.get(item.patient.mrn, item.patient.id)
    if owner == item.patient.id or not item.is_numbered_by_source:
        return False
    return owner in batch or doubts.mark_of(item.source) in brought.get(owner, ())


def patient_row(patient: Patient) -> dict[str, Any]:
    """A patient as a row of ``patient``, without the second answers."""
    row = flat(patient)
    return row | flat(row.pop("contact"))


def with_keys(row: dict[str, Any]) -> dict[str, Any]:
    """A row of ``patient`` with its second answers as the identification compares them."""
    return row | {
        "phone_key": factor_key(Factor.PHONE, row["phone"]),
        "postal_key": factor_key(Factor.POSTCODE, row["postal_code"]),
    }


def _keeps(confirmed_at: datetime | None, updated: datetime | None) -> bool:
    """Whether what was confirmed here outlives a source last changed at ``updated``."""
    return confirmed_at is not None and (updated is None or updated <= confirmed_at)


def _as_corrected(
    sourced: SourcedPatient, held: dict[str, Any], standing: StandingCorrections
) -> SourcedPatient:
    """What a source says of somebody whom staff have put right, as far as it counts."""
    counts = standing.told(held, NameAndBirth.of(sourced.patient))
    patient = replace(sourced.patient, family=counts.family, given=counts.given, birth_date=counts.birth_date)
    return replace(sourced, patient=patient, details=standing.names(held["id"], sourced.details))


def _merged(held: dict[str, Any] | None, sourced: SourcedPatient, older: Outdated) -> dict[str, Any]:
    row = patient_row(sourced.patient)
    if held is None:
        return row
    row["contact_confirmed_at"] = held["contact_confirmed_at"]
    keep = _keeps(held["contact_confirmed_at"], sourced.updated)
    for name, unit in _UNITS.items():
        confirmed = keep and name in _CONFIRMED
        if confirmed or older.is_so(name) or not any(row[each] for each in unit):
            row |= {each: held[each] for each in unit}
    if older.is_so(_WHO):
        row |= {each: held[each] for each in _WHO_FIELDS}
    return row


def write_names(
    connection: Connection, people: Mapping[str, tuple[Patient, tuple[HumanName, ...]] | None]
) -> set[str]:
    """Make the look-up rows of these patients what their names ask for; returns whose were not.

    None for somebody who answers to no name.
    """
    table = tables.patient_name
    held: dict[str, set[tuple[str, date]]] = {key: set() for key in people}
    for chunk in chunks(list(people)):
        mine = many.among(connection, table.c.patient_id, chunk)
        for row in connection.execute(select(table).where(mine)):
            held[row.patient_id].add((row.key, row.birth_date))
    surplus: list[dict[str, Any]] = []
    missing: list[dict[str, Any]] = []
    for key, named in people.items():
        wanted = {(name, named[0].birth_date) for name in keys_of(*named)} if named else set()
        for rows, others in ((surplus, held[key] - wanted), (missing, wanted - held[key])):
            rows += [{"key": name, "birth_date": born, "patient_id": key} for name, born in sorted(others)]
    many.delete(connection, table, surplus)
    many.insert(connection, table, missing)
    return {row["patient_id"] for row in (*surplus, *missing)}


def keys_of(patient: Patient, names: tuple[HumanName, ...]) -> frozenset[str]:
    """Of the name of today, and of every other: of birth, of before, and what somebody is called."""
    families = [name.family for name in names if name.family]
    keys = name_keys(patient.family, patient.given, families, patient.mrn)
    for name in names:
        if name.given and name.given != patient.given:
            keys |= name_keys(name.family or patient.family, name.given)
    return keys

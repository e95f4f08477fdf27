"""Patients, bookings, insurances, people and places as the record takes them in, in bulk.

There are two ways in. `PatientService.save` writes what it is given, whatever was there. The ``take_in`` methods are
for a source outside the clinic, which may be older than what the clinic has recorded since; their rules:

- Name, birth date, record number and death follow the source. What staff have put right of name or birth date stands
  until the source says anything else of it than it did before.
- Contact details that the patient has confirmed here are kept, unless the source says that it was changed later
  than the confirmation. A source that does not say when it was changed never overrules a confirmation.
- Nobody becomes somebody else: where neither name nor birth date agree with whom the source called so before, both stay
  as they are.
- What the source leaves empty empties nothing. An address is one thing, and so is an emergency contact.
- A patient has as many insurances as a source tells of; what was confirmed here of one is kept by the same rule.
- A booking here never goes back: whoever has arrived is not booked again. That somebody has arrived, only a check-in
  here says: nobody waits here for whom a source has seen come in.
- Of what has been attended, or was another patient's, nothing is undone. What a source calls by the same key later, at
  another time or for another patient, is another booking; only one that is still ahead passes to nobody else.
- A message that its source has outdated since changes nothing. What a booking was before its source said something else
  is kept. Of several patients of a booking each has their own, and may be withdrawn alone.
- What is told of a double that staff have joined to another record is that one's, and the double's again afterwards.
- Taking the same in twice changes nothing and writes nothing. What does change leaves an audit row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.matching import are_two
from kiosk.domain.name_keys import name_keys
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.people.corrections import NameAndBirth
from kiosk.domain.people.details import Details, HumanName, Link, RelatedPerson
from kiosk.domain.places import Location, Practitioner
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.services.record import bookings, coverages, joins, reading, relations
from kiosk.services.record.bulk import audited, chunks, ids, rows_by, write
from kiosk.services.record.clinic import settings_in
from kiosk.services.record.corrections import StandingCorrections
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.details import write_details
from kiosk.services.record.places import PlaceService, location_row, places_in
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# Of the card, what is kept of the details as well while what was confirmed here holds.
_CARD = frozenset({"phone", "email", "address"})
_UNITS = (
    ("phone",),
    ("email",),
    ("address_line", "city", "state", "postal_code"),
    ("emergency_name", "emergency_relationship", "emergency_phone"),
)


@dataclass(frozen=True)
class SourcedPatient:
    """A patient as a source has them.

    Attributes:
        updated: when the source last changed its record (aware); None when it does not say.
        details: everything that it says beside the card; the patient may be found by each of the names.
        spare_mrn: used when ``patient.mrn`` belongs to somebody else; empty refuses the patient instead.
    """

    patient: Patient
    updated: datetime | None = None
    details: Details = field(default_factory=Details)
    spare_mrn: str = ""


class PatientService:
    """Adds and updates what the record knows of people; saving the same twice changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.places = PlaceService(database)

    def save(
        self,
        patients: Iterable[Patient],
        appointments: Iterable[Appointment] = (),
        insurances: Mapping[str, Coverage] | None = None,
        practitioners: Iterable[Practitioner] = (),
        locations: Iterable[Location] = (),
        other_families: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        """Add what is new and overwrite what is known, by id, all or nothing.

        Args:
            insurances: by patient id, one each.
            other_families: earlier family names by patient id.

        Raises:
            sqlalchemy.exc.IntegrityError: a record number belongs to someone else, or a patient is unknown.
        """
        people = list(patients)
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            write(connection, tables.practitioner, [asdict(item) for item in practitioners])
            write(connection, tables.location, [location_row(item) for item in locations])
            write(connection, tables.patient, [with_keys(patient_row(item)) for item in people])
            others = other_families or {}
            write_names(
                connection,
                {
                    item.id: (item, tuple(HumanName(family=other) for other in others.get(item.id, ())))
                    for item in people
                },
            )
            write(connection, tables.appointment, [bookings.booking_row(item) for item in appointments])
            write(
                connection,
                tables.coverage,
                [coverages.row_of(item, key) for key, item in (insurances or {}).items()],
            )

    def take_in(self, batch: Iterable[SourcedPatient], now: datetime, source: str) -> TakenIn:
        """Take patients in by the rules above, in one transaction. ``source`` names the importer in the audit."""
        sourced = {item.patient.id: item for item in batch}
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            held = rows_by(connection, tables.patient, "id", list(sourced), lock=True)
            standing = StandingCorrections(connection, list(held))
            sourced |= {
                key: _as_corrected(sourced[key], row, standing)
                for key, row in held.items()
                if key in standing
            }
            wanted = {item.patient.mrn for item in sourced.values()} | {
                item.spare_mrn for item in sourced.values() if item.spare_mrn
            }
            owners = {
                row["mrn"]: row["id"]
                for row in rows_by(connection, tables.patient, "mrn", list(wanted)).values()
            }
            rows: list[dict[str, Any]] = []
            kept: dict[str, frozenset[str]] = {}
            refused: list[tuple[str, str]] = []
            for key, item in sourced.items():
                if key in held and are_two(reading.patient_from(held[key]), item.patient):
                    refused.append((key, "another_person"))
                    continue
                for mrn in filter(None, (item.patient.mrn, item.spare_mrn)):
                    if owners.setdefault(mrn, key) == key:
                        rows.append(with_keys(_merged_patient(held.get(key), item) | {"mrn": mrn}))
                        if key in held and _keeps(held[key]["contact_confirmed_at"], item.updated):
                            kept[key] = _CARD
                        break
                else:
                    refused.append((key, "mrn_taken"))
            added, changed = write(connection, tables.patient, rows)
            taken = {row["id"] for row in rows}
            renamed = write_names(
                connection,
                {key: (item.patient, item.details.names) for key, item in sourced.items() if key in taken},
            )
            standing.settle(sorted(taken & held.keys()), now)
            told = {key: item.details for key, item in sourced.items() if key in taken}
            changed |= (renamed | write_details(connection, told, kept)) - added
            audited(connection, now, source, Action.IMPORT_PATIENT, sorted(added | changed))
            return TakenIn(len(added), len(changed), len(taken) - len(added | changed), tuple(refused))

    def take_in_related(
        self, people: Iterable[tuple[str, RelatedPerson]], now: datetime, source: str
    ) -> TakenIn:
        """Take in who has to do with a patient, each with the patient's id."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            told = list(people)
            joined = joins.kept_for(connection, {patient_id for patient_id, _ in told})
            of_doubles = {person.id: key for key, person in told if key in joined}
            known = ids(connection, tables.related_person, sorted(of_doubles))
            taken, owners = relations.write_related(
                connection, [(joined.get(key, key), person) for key, person in told]
            )
            new = {key: double for key, double in of_doubles.items() if key not in known}
            joins.note(connection, "related_person", new)
            audited(connection, now, source, Action.IMPORT_PATIENT, owners)
            return taken

    def take_in_links(self, links: Mapping[str, Iterable[Link]], now: datetime, source: str) -> None:
        """Take in which records are of one person, by patient id, as `relations.write_links` does."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            news = relations.write_links(connection, links)
            audited(connection, now, source, Action.IMPORT_PATIENT, sorted(set(news)))

    def take_in_coverages(self, batch: Iterable[SourcedCoverage], now: datetime, source: str) -> TakenIn:
        """Take insurances in, as many as each patient has, by the rules of `coverages.told`."""
        told = list(batch)
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            joined = joins.kept_for(connection, {item.patient_id for item in told})
            doubles = {item.coverage.id: item.patient_id for item in told if item.patient_id in joined}
            sourced = {
                (patient_id, item.coverage.id): replace(item, patient_id=patient_id)
                for item in told
                for patient_id in (joined.get(item.patient_id, item.patient_id),)
            }
            known = ids(connection, tables.patient, sorted({patient_id for patient_id, _ in sourced}))
            rows, refused = coverages.told(connection, list(sourced.values()), known)
            added, changed = write(connection, tables.coverage, rows)
            new = {row["id"]: row["source_key"] for row in rows if row["id"] in added}
            joins.note(connection, "coverage", {key: doubles[of] for key, of in new.items() if of in doubles})
            owners = sorted({row["patient_id"] for row in rows if row["id"] in added | changed})
            audited(connection, now, source, Action.IMPORT_COVERAGE, owners)
            return TakenIn(len(added), len(changed), len(rows) - len(added) - len(changed), tuple(refused))

    def take_in_appointments(
        self, batch: Iterable[Appointment | BookingMessage], now: datetime, source: str
    ) -> TakenIn:
        """Take bookings in, each by what its source calls it (``id``); one that has moved on here keeps its status."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            messages = (BookingMessage.of(item) if isinstance(item, Appointment) else item for item in batch)
            settings = replace(settings_in(connection), places=places_in(connection))
            return bookings.take_in(connection, messages, now, source, settings)

    def names_of(self, patient_ids: Sequence[str]) -> dict[str, str]:
        """``given family`` of those patients that are known."""
        with self._database.read() as connection:
            rows = rows_by(connection, tables.patient, "id", patient_ids)
            return {key: f"{row['given']} {row['family']}".strip() for key, row in rows.items()}

    def ids_by_mrn(self, mrns: Sequence[str]) -> dict[str, str]:
        """The patient ids behind those record numbers that are known."""
        with self._database.read() as connection:
            rows = rows_by(connection, tables.patient, "mrn", mrns)
            return {key: row["id"] for key, row in rows.items()}


def patient_row(patient: Patient) -> dict[str, Any]:
    """A patient as the record keeps one, without the keys."""
    row: dict[str, Any] = asdict(patient)
    contact: dict[str, Any] = row.pop("contact")
    return row | contact


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


def _merged_patient(held: dict[str, Any] | None, sourced: SourcedPatient) -> dict[str, Any]:
    row = patient_row(sourced.patient)
    if held is None:
        return row
    row["contact_confirmed_at"] = held["contact_confirmed_at"]
    keep = _keeps(held["contact_confirmed_at"], sourced.updated)
    for unit in _UNITS:
        if keep or not any(row[name] for name in unit):
            row |= {name: held[name] for name in unit}
    return row | {name: row[name] or held[name] for name in ("sex", "language")}


def write_names(
    connection: Connection, people: Mapping[str, tuple[Patient, tuple[HumanName, ...]]]
) -> set[str]:
    """Make the look-up rows of these patients what their names ask for; returns whose were not."""
    table = tables.patient_name
    held: dict[str, set[tuple[str, date]]] = {key: set() for key in people}
    for chunk in chunks(list(people)):
        for row in connection.execute(select(table).where(table.c.patient_id.in_(chunk))):
            held[row.patient_id].add((row.key, row.birth_date))
    surplus: list[tuple[str, date, str]] = []
    missing: list[dict[str, Any]] = []
    for key, (patient, others) in people.items():
        wanted = {(name, patient.birth_date) for name in _keys(patient, others)}
        surplus += [(name, born, key) for name, born in sorted(held[key] - wanted)]
        missing += [
            {"key": name, "birth_date": born, "patient_id": key} for name, born in sorted(wanted - held[key])
        ]
    for name, born, key in surplus:
        connection.execute(
            table.delete().where(table.c.key == name, table.c.birth_date == born, table.c.patient_id == key)
        )
    if missing:
        connection.execute(insert(table), missing)
    return {key for _, _, key in surplus} | {row["patient_id"] for row in missing}


def _keys(patient: Patient, names: tuple[HumanName, ...]) -> frozenset[str]:
    """Of the name of today, and of every other: of birth, of before, and what somebody is called."""
    families = [name.family for name in names if name.family]
    keys = name_keys(patient.family, patient.given, families, patient.mrn)
    for name in names:
        if name.given and name.given != patient.given:
            keys |= name_keys(name.family or patient.family, name.given)
    return keys

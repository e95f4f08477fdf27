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
- What a source said before what it has said already, by the times or the numbers of its versions, changes nothing but
  what it has said nothing of since: of such a source everything may come in any order. Of another the last stands.
- Taking the same in twice changes nothing and writes nothing. What does change leaves an audit row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.people.details import HumanName, Link, RelatedPerson
from kiosk.domain.places import Location, Practitioner
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.services.record import bookings, coverages, fresh, joins, merging, relations, whole_days
from kiosk.services.record.bulk import audited, ids, values_by, write
from kiosk.services.record.charges import ChargeService
from kiosk.services.record.clinic import settings_in
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.doubts import DoubtService
from kiosk.services.record.fresh import Prepared as Prepared
from kiosk.services.record.fresh import TakenTogether as TakenTogether
from kiosk.services.record.fresh import Together as Together
from kiosk.services.record.marks import Marked, Marks, Said, in_rounds
from kiosk.services.record.merging import SourcedPatient as SourcedPatient
from kiosk.services.record.places import PlaceService, location_row, places_in
from kiosk.services.record.taken import TakenIn
from kiosk.services.record.whole_days import Withdrawn
from kiosk.store import tables
from kiosk.store.database import Database, Pace
from kiosk.store.feed import announce

# Of what is one thing.
_WHOLE = ""
# How many people a transaction of an import takes in. A thousand keep others waiting for half a second, ten thousand
# once for three to five, in half the time for all of them: within what a writer waits. On a server nobody waits for it,
# and more than five thousand gain nothing.
SHARED, ALONE, OF_SERVER = 1_000, 10_000, 5_000


class PatientService:
    """Adds and updates what the record knows of people; saving the same twice changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # How what is taken in in bulk goes; None where nothing is.
        self._pace: Pace | None = None
        self.places = PlaceService(database)
        self.doubts = DoubtService(database)

    def charges(self, now: datetime) -> ChargeService:
        """What takes in what is owed, as of ``now`` (aware)."""
        return ChargeService(self._database, lambda: now)

    @contextmanager
    def in_bulk(self) -> Iterator[None]:
        """What is taken in within is much: as `Database.in_bulk`."""
        with self._database.in_bulk() as pace:
            self._pace = pace
            try:
                yield
            finally:
                self._pace = None

    def most_at_once(self) -> int:
        """How many people are best taken in by the next transaction.

        The more, the fewer pages of an embedded record are written again and again; and the longer everybody else waits
        who writes there. As soon as somebody else does, it is a thousand at a time until the end.
        """
        if self._pace is None or self._pace.others_write():
            return SHARED
        return ALONE if self._database.embedded else OF_SERVER

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
            write(
                connection, tables.patient, [merging.with_keys(merging.patient_row(item)) for item in people]
            )
            others = other_families or {}
            merging.write_names(
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
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            return _patients(connection, batch, now, source)

    def take_in_together(self, batch: Sequence[Together], now: datetime, source: str) -> TakenTogether:
        """Take in each patient with all that belongs to them, in one transaction; of who is refused nothing."""
        return self.take_in_prepared([fresh.prepared(batch)], now, source)[0]

    def take_in_prepared(
        self, batches: Sequence[Prepared], now: datetime, source: str
    ) -> list[TakenTogether]:
        """As `take_in_together`, of batches one after the other, all in one transaction; what became of each."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            if fresh.are_apart(batches):
                return _prepared(connection, batches, now, source)
            return [found for batch in batches for found in _prepared(connection, [batch], now, source)]

    def take_in_related(
        self,
        people: Iterable[tuple[str, RelatedPerson]],
        now: datetime,
        source: str,
        said: Mapping[str, Said] | None = None,
    ) -> TakenIn:
        """Take in who has to do with a patient, each with the patient's id; ``said`` is when, by their own ids."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            return _related(connection, people, now, source, said or {})

    def end_related(
        self,
        gone: Mapping[str, Sequence[str]],
        now: datetime,
        source: str,
        said: Mapping[str, Said] | None = None,
    ) -> None:
        """Whom a source no longer names beside its patients: their ids by patient, and ``said`` when, by patient.

        They end with the day before, as what has been is kept; what the source has said later of one stands.
        """
        when = said or {}
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            joined = joins.kept_for(connection, set(gone))
            theirs: dict[str, set[str]] = {}
            for patient, keys in gone.items():
                theirs.setdefault(joined.get(patient, patient), set()).update(keys)
            yesterday = settings_in(connection).today(now) - timedelta(days=1)
            known = relations.going_on(connection, theirs, yesterday)
            of = {
                key: when.get(patient, Said())
                for patient, keys in gone.items()
                for key in keys
                if key in known
            }
            marks = Marks(connection, Marked.RELATED, [key for key, told in of.items() if told])
            ends = [key for key, told in of.items() if not marks.is_outdated(told, key, _WHOLE)]
            for key in ends:
                marks.put(of[key], key, _WHOLE)
            relations.end_related(connection, ends, yesterday)
            marks.save()
            audited(connection, now, source, Action.IMPORT_PATIENT, sorted({known[key] for key in ends}))

    def take_in_links(self, links: Mapping[str, Iterable[Link]], now: datetime, source: str) -> None:
        """Take in which records are of one person, by patient id, as `relations.write_links` does."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            news = relations.write_links(connection, links)
            audited(connection, now, source, Action.IMPORT_PATIENT, sorted(set(news)))

    def take_in_coverages(self, batch: Iterable[SourcedCoverage], now: datetime, source: str) -> TakenIn:
        """Take insurances in, as many as each patient has, by the rules of `coverages.told`."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            return _coverages(connection, list(batch), now, source)

    def take_in_appointments(
        self,
        batch: Iterable[Appointment | BookingMessage],
        now: datetime,
        source: str,
        origin: str | None = None,
    ) -> TakenIn:
        """Take bookings in, each by what its source calls it (``id``); one that has moved on here keeps its status.

        ``origin`` names the source, where it may bring whole days later.
        """
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            messages = (BookingMessage.of(item) if isinstance(item, Appointment) else item for item in batch)
            settings = replace(settings_in(connection), places=places_in(connection))
            return bookings.take_in(connection, messages, now, source, settings, origin)

    def told_of_bookings(self, keys: Sequence[str], columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """What the record says in some columns of those bookings that it has, by what their source calls them."""
        with self._database.read() as connection:
            return values_by(connection, tables.appointment, "source_key", keys, *columns)

    def withdraw(
        self,
        origin: str,
        days: Sequence[date],
        holds: Callable[[Appointment], bool],
        most: int | None,
        now: datetime,
        source: str,
    ) -> Withdrawn:
        """Cancel bookings that an export of whole days no longer holds, by the rules of `whole_days.withdraw`."""
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            settings = replace(settings_in(connection), places=places_in(connection))
            return whole_days.withdraw(connection, origin, days, holds, most, now, source, settings)

    def settings(self) -> ClinicSettings:
        """The clinic's settings, with its places."""
        with self._database.read() as connection:
            return replace(settings_in(connection), places=places_in(connection))

    def names_of(self, patient_ids: Sequence[str]) -> dict[str, str]:
        """``given family`` of those patients that are known."""
        with self._database.read() as connection:
            rows = values_by(connection, tables.patient, "id", patient_ids, "given", "family")
            return {key: f"{given} {family}".strip() for key, (given, family) in rows.items()}

    def births_of(self, patient_ids: Sequence[str]) -> dict[str, date]:
        """The days on which those patients that are known were born."""
        with self._database.read() as connection:
            rows = values_by(connection, tables.patient, "id", patient_ids, "birth_date")
            return {key: born for key, (born,) in rows.items()}

    def ids_by_mrn(self, mrns: Sequence[str]) -> dict[str, str]:
        """The patient ids behind those record numbers that are known."""
        with self._database.read() as connection:
            return {
                key: own for key, (own,) in values_by(connection, tables.patient, "mrn", mrns, "id").items()
            }


def _prepared(
    connection: Connection, batches: Sequence[Prepared], now: datetime, source: str
) -> list[TakenTogether]:
    """As `PatientService.take_in_prepared`, of batches that are `fresh.are_apart`."""
    new = fresh.unknown(connection, [one for batch in batches for one in batch.own])
    added = {one.id for one in new}
    if new:
        fresh.write(connection, new, batches, now, source)
    found = []
    for batch in batches:
        mine = [one for one in batch.own if one.id in added]
        taken = fresh.counted(mine)
        if len(mine) < batch.count:
            others = [item for item in batch.people.value if item.found.patient.id not in added]
            taken += _together(connection, others, now, source)
        found.append(taken)
    return found


def _together(connection: Connection, batch: Sequence[Together], now: datetime, source: str) -> TakenTogether:
    """As `PatientService.take_in_together`, of people of whom the record may have something, in a transaction."""
    patients = _patients(connection, (item.found for item in batch), now, source)
    refused = {key for key, _ in patients.refused}
    taken = [(item.found.patient.id, item) for item in batch if item.found.patient.id not in refused]
    cards = [SourcedCoverage(key, card) for key, item in taken for card in item.coverages]
    people = [(key, person) for key, item in taken for person in item.related]
    return TakenTogether(
        patients,
        _coverages(connection, cards, now, source) if cards else TakenIn(),
        _related(connection, people, now, source, {}) if people else TakenIn(),
    )


def _patients(connection: Connection, batch: Iterable[SourcedPatient], now: datetime, source: str) -> TakenIn:
    """As `PatientService.take_in`, in a transaction."""
    taken = TakenIn()
    for each in in_rounds(batch, lambda item: item.patient.id, lambda item: item.said):
        taken += merging.take_in(connection, each, now, source)
    return taken


def _related(
    connection: Connection,
    people: Iterable[tuple[str, RelatedPerson]],
    now: datetime,
    source: str,
    when: Mapping[str, Said],
) -> TakenIn:
    """As `PatientService.take_in_related`, in a transaction."""
    marks = Marks(connection, Marked.RELATED, when)
    new = []
    for patient_id, person in people:
        if not marks.is_outdated(when.get(person.id, Said()), person.id, _WHOLE):
            new.append((patient_id, person))
            marks.put(when.get(person.id, Said()), person.id, _WHOLE)
    joined = joins.kept_for(connection, {patient_id for patient_id, _ in new})
    of_doubles = {person.id: key for key, person in new if key in joined}
    known = ids(connection, tables.related_person, sorted(of_doubles))
    taken, owners = relations.write_related(
        connection, [(joined.get(key, key), person) for key, person in new]
    )
    came = {key: double for key, double in of_doubles.items() if key not in known}
    joins.note(connection, "related_person", came)
    marks.save()
    audited(connection, now, source, Action.IMPORT_PATIENT, owners)
    return taken


def _coverages(
    connection: Connection, told: Sequence[SourcedCoverage], now: datetime, source: str
) -> TakenIn:
    """As `PatientService.take_in_coverages`, in a transaction."""
    marks = Marks(connection, Marked.COVERAGE, [item.coverage.id for item in told if item.said])
    joined = joins.kept_for(connection, {item.patient_id for item in told})
    doubles = {item.coverage.id: item.patient_id for item in told if item.patient_id in joined}
    sourced: dict[tuple[str, str], SourcedCoverage] = {}
    older = 0
    for item in told:
        key = item.coverage.id
        if marks.is_outdated(item.said, key, _WHOLE):
            older += 1
            continue
        patient_id = joined.get(item.patient_id, item.patient_id)
        # Of most nothing is another's, and a copy takes longer than to look.
        mine = item.patient_id == patient_id
        sourced[patient_id, key] = item if mine else replace(item, patient_id=patient_id)
        marks.put(item.said, key, _WHOLE)
    marks.save()
    known = ids(connection, tables.patient, sorted({patient_id for patient_id, _ in sourced}))
    rows, refused = coverages.told(connection, list(sourced.values()), known)
    added, changed = write(connection, tables.coverage, rows)
    new = {row["id"]: row["source_key"] for row in rows if row["id"] in added}
    joins.note(connection, "coverage", {key: doubles[of] for key, of in new.items() if of in doubles})
    news = added | changed
    owners = sorted({row["patient_id"] for row in rows if row["id"] in news})
    audited(connection, now, source, Action.IMPORT_COVERAGE, owners)
    same = len(rows) - len(added) - len(changed)
    return TakenIn(len(added), len(changed), same, tuple(refused), older)

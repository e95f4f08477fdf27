"""People of whom the record has nothing yet: written as they are told, with nothing looked up and nothing compared.

Of a first import that is everybody. Their rows are made by whoever reads the files, with no record at hand; what makes
somebody fresh is asked of the record once for all that is written together. All others go by `merging`, whose rules
come to the same rows of whoever is fresh.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Table

from kiosk.domain.audit import Action
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.names import fold
from kiosk.domain.people import CONTACT_FIELDS, Contact, Coverage, Patient
from kiosk.domain.people.coverage import CoverageStatus
from kiosk.domain.people.details import Address, HumanName, Identifier, RelatedPerson, Telecom
from kiosk.domain.people.representing import represents
from kiosk.services.record import relations
from kiosk.services.record.bulk import audited, ids, values_by
from kiosk.services.record.details import HOME, MOST, PHONES
from kiosk.services.record.folded import Folded
from kiosk.services.record.merging import SourcedPatient, keys_of
from kiosk.services.record.taken import TakenIn
from kiosk.store import many, tables

T = TypeVar("T")
_Values = tuple[Any, ...]


@dataclass(frozen=True)
class Together:
    """A patient with what is taken in with them or not at all: their insurances, and who has to do with them."""

    found: SourcedPatient
    coverages: tuple[Coverage, ...] = ()
    related: tuple[RelatedPerson, ...] = ()


@dataclass(frozen=True)
class TakenTogether:
    """What became of each kind."""

    patients: TakenIn
    coverages: TakenIn
    related: TakenIn

    def __add__(self, other: TakenTogether) -> TakenTogether:
        return TakenTogether(
            self.patients + other.patients, self.coverages + other.coverages, self.related + other.related
        )


@dataclass(frozen=True)
class _Kind:
    """Rows of a table: the names of their values, and those that are fields of what is told, with all its values."""

    table: Table
    names: tuple[str, ...]
    told: Callable[[Any], _Values]


def _kind(
    table: Table, before: tuple[str, ...], of: type[Any], after: tuple[str, ...] = (), **other: str
) -> _Kind:
    """Rows of ``table`` that have ``before`` and ``after`` beside the fields of what they are made of.

    ``other`` is what the table calls some of these fields.
    """
    fields = tuple(name for name in of.__dataclass_fields__ if name != "contact")
    names = tuple(other.get(name, name) for name in fields)
    return _Kind(table, (*before, *names, *after), attrgetter(*fields))


_PATIENT = _kind(tables.patient, (), Patient, (*CONTACT_FIELDS, "phone_key", "postal_key"))
_CARD: Callable[[Contact], _Values] = attrgetter(*CONTACT_FIELDS)
_NAME = ("key", "birth_date", "patient_id")
_DETAIL = ("id", "patient_id", "position")
_NAMED = _kind(tables.human_name, _DETAIL, HumanName)
_NUMBERED = _kind(tables.patient_identifier, _DETAIL, Identifier)
_REACHED = _kind(tables.patient_telecom, _DETAIL, Telecom, ("key",))
_LIVING = _kind(tables.patient_address, _DETAIL, Address, ("key",))
_INSURED = _kind(tables.coverage, (), Coverage, ("patient_id", "source_key"), order="coverage_order")
_RELATED = _kind(tables.related_person, (), RelatedPerson, ("patient_id", "represents", "phone_key"))
_NO_INSURANCE = (CoverageStatus.DRAFT, CoverageStatus.ENTERED_IN_ERROR)


# How each kind of detail is kept, in the order of `PatientRows.details`.
_DETAILS = (_NAMED, _NUMBERED, _REACHED, _LIVING)


@dataclass(frozen=True)
class PatientRows:
    """The rows of one person, who is new; those of ``details`` are given their keys as they are written.

    ``numbers`` are the record numbers that they may come to have.
    """

    numbers: tuple[str, ...]
    patient: _Values
    details: tuple[list[_Values], ...]
    insured: list[_Values]
    related: list[_Values]

    @property
    def id(self) -> str:
        """The patient's."""
        return str(self.patient[0])

    def own(self) -> Iterable[str]:
        """Whatever nobody else may have: ids and record numbers."""
        return (self.id, *self.numbers, *(row[0] for row in self.insured), *(row[0] for row in self.related))


@dataclass(frozen=True)
class Prepared:
    """People that are taken in together, with the rows of those who may be new.

    Attributes:
        people: everybody, in the order in which they were told of.
        count: how many they are.
        rows: of those with whom nobody else of them has anything to do.
        names: the names that these are found by, in the order in which they lie in the record.
    """

    people: Folded[Sequence[Together]]
    count: int
    rows: Sequence[PatientRows]
    names: Sequence[_Values]


def prepared(people: Sequence[Together]) -> Prepared:
    """Make what can be made of people without the record."""
    alone = apart(people)
    names = sorted(name for item in alone for name in _names(item.found))
    return Prepared(Folded(people), len(people), [made(item) for item in alone], names)


def _names(found: SourcedPatient) -> Iterable[_Values]:
    """The rows by whose names somebody is found."""
    patient = found.patient
    keys = keys_of(patient, found.details.names) if found.active else ()
    return ((key, patient.birth_date, patient.id) for key in keys)


def are_apart(batches: Sequence[Prepared]) -> bool:
    """Whether nobody of several batches has anything to do with anybody else of them."""
    if len(batches) == 1:
        return True
    if any(len(batch.rows) < batch.count for batch in batches):
        return False
    keys = [key for batch in batches for row in batch.rows for key in row.own()]
    return len({*keys}) == len(keys)


def made(item: Together) -> PatientRows:
    """What the record keeps of somebody who is new to it."""
    patient, details = item.found.patient, item.found.details
    own, card = patient.id, patient.contact
    phone, postal = factor_key(Factor.PHONE, card.phone), factor_key(Factor.POSTCODE, card.postal_code)

    def phone_key(told: Telecom) -> str:
        if told.system not in PHONES:
            return ""
        return phone if told.value == card.phone else factor_key(Factor.PHONE, told.value)

    def postal_key(told: Address) -> str:
        if told.use not in HOME:
            return ""
        same = told.postal_code == card.postal_code
        return postal if same else factor_key(Factor.POSTCODE, told.postal_code)

    return PatientRows(
        tuple(_numbers(item.found)),
        (*_PATIENT.told(patient), *_CARD(card), phone, postal),
        (
            [(own, place, *_NAMED.told(each)) for place, each in _told(details.names)],
            [(own, place, *_NUMBERED.told(each)) for place, each in _told(details.identifiers)],
            [(own, place, *_REACHED.told(each), phone_key(each)) for place, each in _told(details.telecoms)],
            [(own, place, *_LIVING.told(each), postal_key(each)) for place, each in _told(details.addresses)],
        ),
        [(*_INSURED.told(each), own, each.id) for each in item.coverages],
        [
            (*_RELATED.told(each), own, represents(each.relationship), factor_key(Factor.PHONE, each.phone))
            for each in item.related
        ],
    )


def _told(said: tuple[T, ...]) -> Iterable[tuple[int, T]]:
    """What is said of one kind, each once and at its place."""
    return enumerate(dict.fromkeys(said[:MOST]) if len(said) > 1 else said)


def apart(batch: Sequence[Together]) -> list[Together]:
    """Those of a batch with whom nobody else of it has anything to do."""
    people = Counter(item.found.patient.id for item in batch)
    numbers = Counter(number for item in batch for number in _numbers(item.found))
    cards = Counter(card.id for item in batch for card in item.coverages)
    helpers = Counter(person.id for item in batch for person in item.related)
    return [
        item
        for item in batch
        if people[item.found.patient.id] == 1
        and not item.found.said
        and item.found.patient.mrn
        and all(numbers[number] == 1 for number in _numbers(item.found))
        and all(cards[card.id] == 1 for card in item.coverages)
        and all(helpers[person.id] == 1 for person in item.related)
        and _are_several(item.coverages)
    ]


def unknown(connection: Connection, people: Sequence[PatientRows]) -> list[PatientRows]:
    """Those of whom the record has nothing."""
    known = ids(connection, tables.patient, [one.id for one in people])
    numbers = [number for one in people for number in one.numbers]
    owned = values_by(connection, tables.patient, "mrn", numbers, "id")
    cards = ids(connection, tables.coverage, [row[0] for one in people for row in one.insured])
    helpers = ids(connection, tables.related_person, [row[0] for one in people for row in one.related])
    if not (known or owned or cards or helpers):
        return list(people)
    return [
        one
        for one in people
        if one.id not in known
        and owned.keys().isdisjoint(one.numbers)
        and not any(row[0] in cards for row in one.insured)
        and not any(row[0] in helpers for row in one.related)
    ]


def _numbers(found: SourcedPatient) -> set[str]:
    """The record numbers that somebody may come to have."""
    return {found.patient.mrn, found.spare_mrn} - {""}


def _are_several(cards: Sequence[Coverage]) -> bool:
    """Whether each is an insurance, and none of them another one once more."""
    if any(card.status in _NO_INSURANCE for card in cards):
        return False
    return len(cards) < 2 or len({(fold(card.payer), fold(card.member_id)) for card in cards}) == len(cards)


def counted(people: Sequence[PatientRows]) -> TakenTogether:
    """What became of people who were new."""
    insured, related = sum(len(one.insured) for one in people), sum(len(one.related) for one in people)
    return TakenTogether(TakenIn(len(people)), TakenIn(insured), TakenIn(related))


def write(
    connection: Connection,
    people: Sequence[PatientRows],
    names: Sequence[_Values],
    now: datetime,
    source: str,
) -> None:
    """Add people who are new, and the names they are found by, in a transaction in which they are `unknown`."""
    patients = [one.patient for one in people]
    many.put(connection, _PATIENT.table, _PATIENT.names, patients)
    # In the order in which they lie in the record: each page of it is sought once.
    many.put(connection, tables.patient_name, _NAME, sorted(names))
    for at, kind in enumerate(_DETAILS):
        rows = [row for one in people for row in one.details[at]]
        keyed = [(key, *row) for key, row in zip(many.keys(len(rows)), rows, strict=True)]
        many.put(connection, kind.table, kind.names, keyed)
    insured = [row for one in people for row in one.insured]
    many.put(connection, _INSURED.table, _INSURED.names, insured)
    related = [row for one in people for row in one.related]
    many.put(connection, _RELATED.table, _RELATED.names, related)
    added = sorted(one.patient[0] for one in people)
    relations.follow(connection, added)
    for action, owners in (
        (Action.IMPORT_PATIENT, added),
        (Action.IMPORT_COVERAGE, sorted(one.patient[0] for one in people if one.insured)),
        (Action.IMPORT_PATIENT, sorted(one.patient[0] for one in people if one.related)),
    ):
        if owners:
            audited(connection, now, source, action, owners)

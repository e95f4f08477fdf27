"""People of whom the record has nothing yet: written as they are told, with nothing looked up and nothing compared.

Of a first import that is everybody. What makes somebody fresh is asked of the record once for a whole batch; all others
go by `merging`, whose rules come to the same rows of whoever is fresh.
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
    """The rows of one person, who is new; those of ``details`` are given their keys as they are written."""

    patient: _Values
    names: list[_Values]
    details: tuple[list[_Values], ...]
    insured: list[_Values]
    related: list[_Values]


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

    names = sorted(keys_of(patient, details.names)) if item.found.active else ()
    return PatientRows(
        (*_PATIENT.told(patient), *_CARD(card), phone, postal),
        [(name, patient.birth_date, own) for name in names],
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


def unknown(connection: Connection, items: Sequence[Together]) -> list[Together]:
    """Those of `apart` of whom the record has nothing."""
    known = ids(connection, tables.patient, [item.found.patient.id for item in items])
    numbers = [number for item in items for number in _numbers(item.found)]
    owned = values_by(connection, tables.patient, "mrn", numbers, "id")
    cards = ids(connection, tables.coverage, [card.id for item in items for card in item.coverages])
    helpers = ids(connection, tables.related_person, [each.id for item in items for each in item.related])
    return [
        item
        for item in items
        if item.found.patient.id not in known
        and owned.keys().isdisjoint(_numbers(item.found))
        and not any(card.id in cards for card in item.coverages)
        and not any(person.id in helpers for person in item.related)
    ]


def _numbers(found: SourcedPatient) -> set[str]:
    """The record numbers that somebody may come to have."""
    return {found.patient.mrn, found.spare_mrn} - {""}


def _are_several(cards: Sequence[Coverage]) -> bool:
    """Whether each is an insurance, and none of them another one once more."""
    if any(card.status in _NO_INSURANCE for card in cards):
        return False
    return len(cards) < 2 or len({(fold(card.payer), fold(card.member_id)) for card in cards}) == len(cards)


def write(connection: Connection, people: Sequence[PatientRows], now: datetime, source: str) -> TakenTogether:
    """Add people who are new, in a transaction in which they are `unknown`."""
    patients = [one.patient for one in people]
    many.put(connection, _PATIENT.table, _PATIENT.names, patients)
    # In the order in which they lie in the record: each page of it is sought once.
    many.put(connection, tables.patient_name, _NAME, sorted(name for one in people for name in one.names))
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
    return TakenTogether(TakenIn(len(patients)), TakenIn(len(insured)), TakenIn(len(related)))

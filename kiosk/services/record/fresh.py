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
from operator import attrgetter, itemgetter
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
from kiosk.services.record.doubts import mark_of
from kiosk.services.record.folded import Folded
from kiosk.services.record.marks import Marked
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
_FOUND = _Kind(tables.patient_name, ("key", "birth_date", "patient_id"), tuple)
_DETAIL = ("id", "patient_id", "position")
_NAMED = _kind(tables.human_name, _DETAIL, HumanName)
_NUMBERED = _kind(tables.patient_identifier, _DETAIL, Identifier)
_REACHED = _kind(tables.patient_telecom, _DETAIL, Telecom, ("key",))
_LIVING = _kind(tables.patient_address, _DETAIL, Address, ("key",))
_INSURED = _kind(tables.coverage, (), Coverage, ("patient_id", "source_key"), order="coverage_order")
_RELATED = _kind(tables.related_person, (), RelatedPerson, ("patient_id", "represents", "phone_key"))
_BROUGHT = _Kind(tables.source_mark, ("kind", "key", "part", "updated", "version"), tuple)
_NO_INSURANCE = (CoverageStatus.DRAFT, CoverageStatus.ENTERED_IN_ERROR)


_DETAILS = (_NAMED, _NUMBERED, _REACHED, _LIVING)
# The tables in which people are written, one after the other; of each, where in a row it says whose the row is, and
# whether it is given its key as it is written.
_TABLES = (
    (_PATIENT, 0, False),
    (_FOUND, -1, False),
    *((kind, 0, True) for kind in _DETAILS),
    (_INSURED, _INSURED.names.index("patient_id"), False),
    (_RELATED, _RELATED.names.index("patient_id"), False),
    (_BROUGHT, _BROUGHT.names.index("key"), False),
)


@dataclass(frozen=True)
class OwnKeys:
    """What nobody else may have: ids, and the record numbers that somebody may come to have."""

    id: str
    numbers: tuple[str, ...]
    cards: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True)
class PatientRows:
    """The rows of one person, who is new, by the tables in which they are written; and what is theirs alone."""

    own: OwnKeys
    rows: tuple[list[_Values], ...]


@dataclass(frozen=True)
class Prepared:
    """People that are taken in together, with the rows of those who may be new.

    Attributes:
        people: everybody, in the order in which they were told of.
        count: how many they are.
        own: what is theirs alone, of those with whom nobody else of them has anything to do.
        rows: the rows of these, by the tables in which they are written.
    """

    people: Folded[Sequence[Together]]
    count: int
    own: Sequence[OwnKeys]
    rows: tuple[Folded[list[_Values]], ...]


def prepared(people: Sequence[Together]) -> Prepared:
    """Make what can be made of people without the record."""
    alone = [made(item) for item in apart(people)]
    rows = (Folded([row for one in alone for row in one.rows[at]]) for at in range(len(_TABLES)))
    return Prepared(Folded(people), len(people), [one.own for one in alone], tuple(rows))


def _names(found: SourcedPatient) -> Iterable[_Values]:
    """The rows by whose names somebody is found."""
    patient = found.patient
    keys = keys_of(patient, found.details.names) if found.active else ()
    return ((key, patient.birth_date, patient.id) for key in keys)


def are_apart(batches: Sequence[Prepared]) -> bool:
    """Whether nobody of several batches has anything to do with anybody else of them."""
    if len(batches) == 1:
        return True
    if any(len(batch.own) < batch.count for batch in batches):
        return False
    everybody = (one for batch in batches for one in batch.own)
    keys = [key for one in everybody for key in (one.id, *one.numbers, *one.cards, *one.related)]
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
        OwnKeys(
            own,
            tuple(_numbers(item.found)),
            tuple(each.id for each in item.coverages),
            tuple(each.id for each in item.related),
        ),
        (
            [(*_PATIENT.told(patient), *_CARD(card), phone, postal)],
            list(_names(item.found)),
            [(own, place, *_NAMED.told(each)) for place, each in _told(details.names)],
            [(own, place, *_NUMBERED.told(each)) for place, each in _told(details.identifiers)],
            [(own, place, *_REACHED.told(each), phone_key(each)) for place, each in _told(details.telecoms)],
            [(own, place, *_LIVING.told(each), postal_key(each)) for place, each in _told(details.addresses)],
            [(*_INSURED.told(each), own, each.id) for each in item.coverages],
            [
                (
                    *_RELATED.told(each),
                    own,
                    represents(each.relationship),
                    factor_key(Factor.PHONE, each.phone),
                )
                for each in item.related
            ],
            [(str(Marked.BROUGHT), own, mark_of(item.found.source), None, "")] if item.found.source else [],
        ),
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


def unknown(connection: Connection, people: Sequence[OwnKeys]) -> list[OwnKeys]:
    """Those of whom the record has nothing."""
    known = ids(connection, tables.patient, [one.id for one in people])
    numbers = [number for one in people for number in one.numbers]
    owned = values_by(connection, tables.patient, "mrn", numbers, "id")
    cards = ids(connection, tables.coverage, [key for one in people for key in one.cards])
    helpers = ids(connection, tables.related_person, [key for one in people for key in one.related])
    if not (known or owned or cards or helpers):
        return list(people)
    return [
        one
        for one in people
        if one.id not in known
        and owned.keys().isdisjoint(one.numbers)
        and cards.isdisjoint(one.cards)
        and helpers.isdisjoint(one.related)
    ]


def _numbers(found: SourcedPatient) -> set[str]:
    """The record numbers that somebody may come to have."""
    return {found.patient.mrn, found.spare_mrn} - {""}


def _are_several(cards: Sequence[Coverage]) -> bool:
    """Whether each is an insurance, and none of them another one once more."""
    if any(card.status in _NO_INSURANCE for card in cards):
        return False
    return len(cards) < 2 or len({(fold(card.payer), fold(card.member_id)) for card in cards}) == len(cards)


def counted(people: Sequence[OwnKeys]) -> TakenTogether:
    """What became of people who were new."""
    insured, related = sum(len(one.cards) for one in people), sum(len(one.related) for one in people)
    return TakenTogether(TakenIn(len(people)), TakenIn(insured), TakenIn(related))


def write(
    connection: Connection, people: Sequence[OwnKeys], batches: Sequence[Prepared], now: datetime, source: str
) -> None:
    """Add people of ``batches`` who are new, in a transaction in which they are `unknown`.

    A table at a time: what lies together in the record is written together, and only one table's rows are in memory.
    """
    added = {one.id for one in people}
    for at, (kind, whose, keyed) in enumerate(_TABLES):
        rows = [row for batch in batches for row in batch.rows[at].read()]
        if len(people) < sum(len(batch.own) for batch in batches):
            rows = [row for row in rows if row[whose] in added]
        # In the order in which they lie in the record: each page of it is sought once.
        rows.sort(key=itemgetter(*((0, 1, -1) if kind is _FOUND else (whose,))))
        if keyed:
            rows = [(key, *row) for key, row in zip(many.keys(len(rows)), rows, strict=True)]
        many.put(connection, kind.table, kind.names, rows)
    owners = sorted(people, key=attrgetter("id"))
    relations.follow(connection, [one.id for one in owners])
    for action, news in (
        (Action.IMPORT_PATIENT, owners),
        (Action.IMPORT_COVERAGE, [one for one in owners if one.cards]),
        (Action.IMPORT_PATIENT, [one for one in owners if one.related]),
    ):
        if news:
            audited(connection, now, source, action, [one.id for one in news])

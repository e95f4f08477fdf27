"""What sources say of people beside their contact card: kept whole, read for staff, and asked as second answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Table, bindparam, delete, select, update

from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.people.details import OLD, Address, Details, HumanName, Identifier, Lasting, Telecom
from kiosk.services.record import rows
from kiosk.services.record.bulk import chunks, flat
from kiosk.store import many, tables

L = TypeVar("L", bound=Lasting)

# More of a kind nobody has, but files may.
MOST = 50
_TABLES: dict[type[Lasting], Table] = {
    HumanName: tables.human_name,
    Identifier: tables.patient_identifier,
    Telecom: tables.patient_telecom,
    Address: tables.patient_address,
}
# Where somebody is at home; what is not said counts as such.
HOME = ("home", "")
PHONES = ("phone", "sms")
# Of whose second answers the contact card has the one, these have the others.
_ANSWERS = ((Factor.PHONE, tables.patient_telecom), (Factor.POSTCODE, tables.patient_address))
_OF_CARD = {"phone": Factor.PHONE, "postal_code": Factor.POSTCODE}


def details_of(connection: Connection, patient_id: str) -> Details:
    """All that can be read of one person."""
    return Details(
        _read(connection, patient_id, HumanName),
        _read(connection, patient_id, Identifier),
        _read(connection, patient_id, Telecom),
        _read(connection, patient_id, Address),
    )


def _read(connection: Connection, patient_id: str, kind: type[L]) -> tuple[L, ...]:
    table = _TABLES[kind]
    query = select(table).where(table.c.patient_id == bindparam("patient")).order_by(table.c.position)

    def made(row: RowMapping) -> L:
        return kind(**{name: row[name] for name in kind.__dataclass_fields__})

    return rows.read(connection, query, [table.c.id], made, {"patient": patient_id}).made


def write_details(
    connection: Connection, told: Mapping[str, Details], kept: Mapping[str, frozenset[str]]
) -> set[str]:
    """Make what is kept of these people what a source says; returns whose was something else.

    A kind of which the source says nothing stays as it is. Of those whose card the patient has confirmed since, so do
    the units of the card that are ``kept``: phone, email, address.
    Phones, emails and whatever else there is of that sort are kinds each.
    """
    changed: set[str] = set()
    for kind, table in _TABLES.items():
        held = _held(connection, table, list(told))
        surplus: list[str] = []
        missing: list[dict[str, Any]] = []
        for patient_id, details in told.items():
            said = _rows(_of(details, kind))
            before = held.get(patient_id, [])
            wanted = _with_kept(kind, before, said, kept.get(patient_id, frozenset()))
            if not said or wanted == [_bare(row) for row in before]:
                continue
            changed.add(patient_id)
            surplus += [row["id"] for row in before]
            missing += [{"id": "", "patient_id": patient_id, **row} for row in wanted]
        for chunk in chunks(surplus):
            connection.execute(delete(table).where(table.c.id.in_(chunk)))
        for key, row in zip(many.keys(len(missing)), missing, strict=True):
            row["id"] = key
        many.insert(connection, table, missing)
    return changed


def _of(details: Details, kind: type[Lasting]) -> Sequence[Lasting]:
    every: Iterable[Sequence[Lasting]] = (
        details.names,
        details.identifiers,
        details.telecoms,
        details.addresses,
    )
    return next((found for found in every if found and isinstance(found[0], kind)), ())[:MOST]


def _rows(said: Sequence[Lasting]) -> list[dict[str, Any]]:
    return [{"position": place, **flat(item), **_key(item)} for place, item in enumerate(dict.fromkeys(said))]


def _key(item: Lasting) -> dict[str, str]:
    """What is compared with a second answer."""
    match item:
        case Telecom():
            return {"key": factor_key(Factor.PHONE, item.value) if item.system in PHONES else ""}
        case Address():
            return {"key": factor_key(Factor.POSTCODE, item.postal_code) if item.use in HOME else ""}
        case _:
            return {}


def _with_kept(
    kind: type[Lasting], before: Sequence[dict[str, Any]], said: list[dict[str, Any]], kept: frozenset[str]
) -> list[dict[str, Any]]:
    told = {row["system"] for row in said} if kind is Telecom else {"address"}

    def stays(row: Mapping[str, Any]) -> bool:
        unit = row["system"] if kind is Telecom else "address"
        return unit in kept or unit not in told

    if kind not in (Telecom, Address) or not any(stays(row) for row in before):
        return said
    whole = [_bare(row) for row in before if stays(row)] + [row for row in said if not stays(row)]
    if kind is Telecom:
        # In an order that does not depend on which of them was told last.
        whole.sort(key=lambda row: str(row["system"]))
    return [row | {"position": place} for place, row in enumerate(whole)]


def _bare(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("id", "patient_id")}


def _held(
    connection: Connection, table: Table, patient_ids: Sequence[str]
) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for chunk in chunks(patient_ids):
        mine = many.among(connection, table.c.patient_id, chunk)
        query = select(table).where(mine).order_by(table.c.patient_id, table.c.position)
        for row in many.read(connection, query):
            found.setdefault(row["patient_id"], []).append(row)
    return found


def second_answers(
    connection: Connection, patient_ids: Sequence[str], day: date
) -> dict[str, list[tuple[Factor, str]]]:
    """What these people may give on ``day`` as a second answer beside what is on their cards, as it is compared."""
    found: dict[str, list[tuple[Factor, str]]] = {}
    for factor, table in _ANSWERS:
        for chunk in chunks(patient_ids):
            query = select(table.c.patient_id, table.c.key).where(
                table.c.patient_id.in_(chunk),
                table.c.key != "",
                table.c.use != OLD,
                (table.c.period_start.is_(None)) | (table.c.period_start <= day),
                (table.c.period_end.is_(None)) | (table.c.period_end >= day),
            )
            for row in connection.execute(query.order_by(table.c.patient_id, table.c.position)):
                found.setdefault(row.patient_id, []).append((factor, row.key))
    return found


def outdate(connection: Connection, patient_id: str, before: Mapping[str, str]) -> None:
    """What a patient has told to be wrong, by the card's fields, answers for them no longer."""
    for field, factor in _OF_CARD.items():
        key = factor_key(factor, before.get(field, ""))
        table = dict(_ANSWERS)[factor]
        if key:
            mine = (table.c.patient_id == patient_id, table.c.key == key)
            connection.execute(update(table).where(*mine).values(use=OLD))

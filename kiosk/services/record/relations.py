"""Who has to do with a patient, and which records are of one person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.people.details import Link, RelatedPerson
from kiosk.domain.people.representing import represents
from kiosk.services.record import rows
from kiosk.services.record.bulk import chunks, ids, write
from kiosk.services.record.taken import TakenIn
from kiosk.store import many, tables

REPLACED_BY = "replaced-by"
_RELATED = tables.related_person
_LINK = tables.patient_link
_OF_PATIENT = (
    select(_RELATED)
    .where(_RELATED.c.patient_id == bindparam("patient"))
    .order_by(_RELATED.c.name, _RELATED.c.id)
)
_LINKED = (
    select(_LINK).where(_LINK.c.patient_id == bindparam("patient")).order_by(_LINK.c.type, _LINK.c.other)
)


def related_of(connection: Connection, patient_id: str) -> tuple[RelatedPerson, ...]:
    """Those who have to do with a patient, as far as they can be read."""
    return rows.read(connection, _OF_PATIENT, [_RELATED.c.id], _related, {"patient": patient_id}).made


def is_represented(patient_id: ColumnElement[str]) -> ColumnElement[bool]:
    """SQL for whether somebody on file may come for a patient on the day that is bound as ``day``."""
    day = bindparam("day", type_=tables.related_person.c.period_start.type)
    return exists().where(
        _RELATED.c.patient_id == patient_id,
        _RELATED.c.represents,
        _RELATED.c.active,
        func.coalesce(_RELATED.c.period_start, day) <= day,
        func.coalesce(_RELATED.c.period_end, day) >= day,
    )


def represented(connection: Connection, patient_id: str, day: date) -> bool:
    """Whether somebody on file may come for a patient on ``day``, as a login that reads such people sees it."""
    query = select(is_represented(bindparam("patient")))
    return bool(connection.execute(query, {"patient": patient_id, "day": day}).scalar_one())


def links_of(connection: Connection, patient_id: str) -> tuple[Link, ...]:
    """The other records of the same person."""
    key = [_LINK.c.patient_id, _LINK.c.other, _LINK.c.type]
    return rows.read(connection, _LINKED, key, _link, {"patient": patient_id}).made


def _related(row: RowMapping) -> RelatedPerson:
    return RelatedPerson(**{name: row[name] for name in RelatedPerson.__dataclass_fields__})


def _link(row: RowMapping) -> Link:
    return Link(row["other"], row["type"])


def write_related(
    connection: Connection, people: Sequence[tuple[str, RelatedPerson]]
) -> tuple[TakenIn, list[str]]:
    """Take in who has to do with which patient; (what became of them, whose were something else)."""
    known = ids(connection, tables.patient, sorted({patient_id for patient_id, _ in people}))
    taken = [
        asdict(person)
        | {
            "patient_id": key,
            "represents": represents(person.relationship),
            "phone_key": factor_key(Factor.PHONE, person.phone),
        }
        for key, person in people
        if key in known
    ]
    added, changed = write(connection, _RELATED, taken)
    refused = tuple((person.id, "unknown_patient") for key, person in people if key not in known)
    same = len({row["id"] for row in taken}) - len(added) - len(changed)
    news = added | changed
    owners = sorted({str(row["patient_id"]) for row in taken if row["id"] in news})
    return TakenIn(len(added), len(changed), same, refused), owners


def going_on(connection: Connection, theirs: Mapping[str, Collection[str]], day: date) -> dict[str, str]:
    """Of people with these ids, by patient, those who have to do with them beyond ``day``, and with whom."""
    found: dict[str, str] = {}
    for chunk in chunks(sorted(theirs)):
        query = select(_RELATED.c.id, _RELATED.c.patient_id).where(
            _RELATED.c.patient_id.in_(chunk),
            _RELATED.c.active,
            (_RELATED.c.period_end.is_(None)) | (_RELATED.c.period_end > day),
        )
        found |= {
            row.id: row.patient_id for row in connection.execute(query) if row.id in theirs[row.patient_id]
        }
    return found


def end_related(connection: Connection, keys: Iterable[str], last: date) -> None:
    """These have to do with their patients until the day ``last`` and no longer."""
    for chunk in chunks(sorted(keys)):
        connection.execute(update(_RELATED).where(_RELATED.c.id.in_(chunk)).values(period_end=last))


def write_links(connection: Connection, links: Mapping[str, Iterable[Link]]) -> list[str]:
    """Keep which records are of one person; returns those of whom that is news.

    A record that was replaced by another one answers to no name any more, so that nobody is two people at a kiosk, and
    the other one has what is still booked for it.
    """
    patients = ids(connection, tables.patient, sorted(links))
    wanted = {(key, link.other, link.type) for key, of in links.items() if key in patients for link in of}
    held: set[tuple[str, str, str]] = set()
    for chunk in chunks(sorted(links)):
        query = select(_LINK.c.patient_id, _LINK.c.other, _LINK.c.type).where(_LINK.c.patient_id.in_(chunk))
        held.update((row.patient_id, row.other, row.type) for row in connection.execute(query))
    new = sorted(wanted - held)
    if new:
        names = ("patient_id", "other", "type")
        connection.execute(insert(_LINK), [dict(zip(names, link, strict=True)) for link in new])
    for patient_id, other, kind in new:
        end = _end(connection, patient_id, other) if kind == REPLACED_BY else ""
        if ids(connection, tables.patient, [end]):
            _replace(connection, patient_id, end)
    return [patient_id for patient_id, _, _ in new]


def follow(connection: Connection, patient_ids: Iterable[str]) -> None:
    """Of records that have come by now: those that were merged into them before answer to no name any more."""
    for chunk in chunks(sorted(patient_ids)):
        into = many.among(connection, _LINK.c.other, chunk)
        query = select(_LINK.c.patient_id).where(into, _LINK.c.type == REPLACED_BY)
        for double in connection.execute(query.order_by(_LINK.c.patient_id)).scalars().all():
            end = _end(connection, double, _double_of(connection, double))
            if ids(connection, tables.patient, [end]):
                _replace(connection, double, end)


def _double_of(connection: Connection, patient_id: str) -> str:
    """Into which record one was merged; the first, where it was into several."""
    query = select(_LINK.c.other).where(_LINK.c.patient_id == patient_id, _LINK.c.type == REPLACED_BY)
    return str(connection.execute(query.order_by(_LINK.c.other).limit(1)).scalar_one())


def _end(connection: Connection, double: str, other: str) -> str:
    """By what a record was replaced in the end; empty where that goes in a circle."""
    seen = {double}
    query = select(_LINK.c.other).where(_LINK.c.patient_id == bindparam("of"), _LINK.c.type == REPLACED_BY)
    while other not in seen:
        seen.add(other)
        further = connection.execute(
            query.order_by(_LINK.c.other).limit(1), {"of": other}
        ).scalar_one_or_none()
        if further is None:
            return other
        other = further
    return ""


def _replace(connection: Connection, double: str, other: str) -> None:
    name, booking = tables.patient_name, tables.appointment
    connection.execute(delete(name).where(name.c.patient_id == double))
    ahead = (booking.c.patient_id == double, booking.c.status == AppointmentStatus.BOOKED)
    connection.execute(update(booking).where(*ahead).values(patient_id=other))

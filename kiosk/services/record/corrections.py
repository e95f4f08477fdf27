"""What staff have put right of who people are, as the record keeps it, and as an import meets it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from kiosk.domain.people.corrections import Correction, NameAndBirth, upheld
from kiosk.domain.people.details import OLD, Details, HumanName
from kiosk.services.record import reading, rows
from kiosk.services.record.bulk import chunks
from kiosk.services.record.details import details_of
from kiosk.store import many, tables

_TABLE = tables.patient_correction
_ORDER = (_TABLE.c.corrected_at, _TABLE.c.id)


def corrections_of(connection: Connection, patient_id: str) -> tuple[Correction, ...]:
    """All that was put right of one person, the first first."""
    query = select(_TABLE).where(_TABLE.c.patient_id == patient_id).order_by(*_ORDER)
    return rows.read(connection, query, [_TABLE.c.id], _made).made


def add(connection: Connection, patient_id: str, correction: Correction) -> None:
    """Keep one."""
    before, after = correction.before, correction.after
    connection.execute(
        insert(_TABLE).values(
            id=correction.id,
            patient_id=patient_id,
            family_before=before.family,
            given_before=before.given,
            birth_date_before=before.birth_date,
            family=after.family,
            given=after.given,
            birth_date=after.birth_date,
            reason=correction.reason,
            corrected_at=correction.at,
            corrected_by=correction.by,
        )
    )


def _made(row: RowMapping) -> Correction:
    return Correction(
        id=row["id"],
        before=NameAndBirth(row["family_before"], row["given_before"], row["birth_date_before"]),
        after=NameAndBirth(row["family"], row["given"], row["birth_date"]),
        reason=row["reason"],
        at=row["corrected_at"],
        by=row["corrected_by"],
        name_settled=row["name_settled_at"],
        birth_settled=row["birth_settled_at"],
    )


def names_after(names: Iterable[HumanName], before: NameAndBirth, now: HumanName) -> tuple[HumanName, ...]:
    """The names on file where somebody was called ``before`` by mistake, which is kept last, as ``now``."""
    return (*(name for name in names if (name.family, name.given) != before.name), now)


class StandingCorrections:
    """The corrections of those of whom a source tells, as far as they stand, in a transaction."""

    def __init__(self, connection: Connection, patient_ids: Sequence[str]) -> None:
        self._connection = connection
        self._of: dict[str, list[Correction]] = {}
        self._settled: dict[str, tuple[bool, bool]] = {}
        for chunk in chunks(patient_ids):
            mine = many.among(connection, _TABLE.c.patient_id, chunk)
            query = select(_TABLE).where(mine).order_by(*_ORDER)
            for row in connection.execute(query).mappings():
                self._of.setdefault(row["patient_id"], []).append(_made(row))

    def __contains__(self, patient_id: str) -> bool:
        return patient_id in self._of

    def told(self, held: Mapping[str, Any], said: NameAndBirth) -> NameAndBirth:
        """What counts of what a source says of the patient whose row is ``held``."""
        found = upheld(self._of[held["id"]], NameAndBirth.of(reading.patient_from(held)), said)
        self._settled[held["id"]] = (found.name_settled, found.birth_settled)
        return found.said

    def names(self, patient_id: str, details: Details) -> Details:
        """What a source says of names, with those that were put right in their place: as names of before."""
        held = details_of(self._connection, patient_id).names
        before = {
            item.before.name
            for item in self._of[patient_id]
            if item.is_of_name
            and (item.name_settled is None and not self._settled.get(patient_id, (False,))[0])
        }
        said = [name for name in details.names or held if (name.family, name.given) not in before]
        kept = [name for name in held if name.use == OLD and (name.family, name.given) in before]
        return replace(details, names=(*said, *kept))

    def settle(self, taken: Iterable[str], now: datetime) -> None:
        """Of those who were taken in, what their source says otherwise by now counts again."""
        for patient_id in taken:
            for column, settled in zip(
                (_TABLE.c.name_settled_at, _TABLE.c.birth_settled_at),
                self._settled.get(patient_id, (False, False)),
                strict=True,
            ):
                if settled:
                    which = (_TABLE.c.patient_id == patient_id, column.is_(None))
                    self._connection.execute(update(_TABLE).where(*which).values({column: now}))

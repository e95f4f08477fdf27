"""Numbers and ids of sources of which nobody knows whose they are, and which source has brought whom.

Both stand beside the other marks of sources. A source names its patients; where it has told of two people by one name,
or of somebody who was not taken, what it says of that name later is nobody's until it has told of them anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL

from sqlalchemy import Connection, select

from kiosk.domain.keys import named
from kiosk.services.record.bulk import chunks
from kiosk.services.record.marks import Marked
from kiosk.store import many, tables
from kiosk.store.database import Database

_MARK = tables.source_mark
# As the record has room for.
LONGEST = 64
_KEY = ("kind", "key", "part")


class DoubtService:
    """What is doubtful of the names that sources have for their patients."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[str, str]:
        """Every name that is in doubt, by the id that is made of it: where it stood."""
        query = select(_MARK.c.key, _MARK.c.version).where(
            _MARK.c.kind == Marked.DOUBT, _MARK.c.version != ""
        )
        with self._database.read() as connection:
            return {row.key: row.version for row in connection.execute(query)}

    def keep(self, doubtful: Mapping[str, str], settled: Collection[str]) -> None:
        """These are in doubt from now on, each with where it stands; and those ``settled`` no longer."""
        if not doubtful and not settled:
            return
        wanted = {key: where[:LONGEST] for key, where in doubtful.items()}
        wanted |= {key: "" for key in settled if key not in wanted}
        with self._database.write() as connection:
            held: dict[str, str] = {}
            for chunk in chunks(sorted(wanted)):
                query = select(_MARK.c.key, _MARK.c.version).where(
                    _MARK.c.kind == Marked.DOUBT, _MARK.c.key.in_(chunk)
                )
                held.update((row.key, row.version) for row in connection.execute(query))
            new = [(key, where) for key, where in wanted.items() if key not in held and where]
            many.insert(connection, _MARK, [_row(Marked.DOUBT, key, "", where) for key, where in new])
            other = [(key, where) for key, where in wanted.items() if key in held and held[key] != where]
            rows = [_row(Marked.DOUBT, key, "", where) for key, where in other]
            many.update(connection, _MARK, _KEY, rows)

    def sources_of(self, patients: Iterable[str]) -> Mapping[str, Collection[str]]:
        """The marks of the sources that have told of each of these patients; see `mark_of`."""
        with self._database.read() as connection:
            return sources_of(connection, patients)


def mark_of(source: str) -> str:
    """What the record keeps of the name of a source."""
    return source if len(source) <= LONGEST else named(NAMESPACE_URL, source)


def sources_of(connection: Connection, patients: Iterable[str]) -> dict[str, set[str]]:
    """As `DoubtService.sources_of`, in a transaction. Of sources without a name nothing is kept."""
    found: dict[str, set[str]] = {}
    for chunk in chunks(sorted(set(patients))):
        query = select(_MARK.c.key, _MARK.c.part).where(
            _MARK.c.kind == Marked.BROUGHT, many.among(connection, _MARK.c.key, chunk)
        )
        for row in connection.execute(query):
            found.setdefault(row.key, set()).add(row.part)
    return found


def bring(connection: Connection, sources: Mapping[str, str]) -> None:
    """These patients were told of by these sources, which have names."""
    known = sources_of(connection, sources)
    new = [(key, mark_of(source)) for key, source in sorted(sources.items())]
    added = [(key, mark) for key, mark in new if mark not in known.get(key, ())]
    many.insert(connection, _MARK, [_row(Marked.BROUGHT, key, mark, "") for key, mark in added])


def _row(kind: Marked, key: str, part: str, version: str) -> dict[str, Any]:
    return {"kind": kind, "key": key, "part": part, "updated": None, "version": version}

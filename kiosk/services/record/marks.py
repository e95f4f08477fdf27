"""When sources said what stands in the record: what one of them said before that changes nothing any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Connection, select

from kiosk.domain.visit.bookings import is_older
from kiosk.services.record.bulk import chunks
from kiosk.store import many, tables

T = TypeVar("T")

_MARK = tables.source_mark
# Of everybody who takes part in a booking.
ALL = ""


class Marked(StrEnum):
    """Of what it was said."""

    PATIENT = "patient"
    COVERAGE = "coverage"
    RELATED = "related"
    WITHDRAWN = "withdrawn"
    # Of no part, and not by when it was said: see `kiosk.services.record.doubts`.
    DOUBT = "doubt"
    # Of a patient, that a source has told of them, which is the part.
    BROUGHT = "brought"


@dataclass(frozen=True)
class Said:
    """When a source said something: ``updated`` (aware) and its own number of the version, as far as it says."""

    updated: datetime | None = None
    version: str = ""

    def __bool__(self) -> bool:
        return self.updated is not None or bool(self.version)

    def is_before(self, other: Said) -> bool:
        """Whether this was said before the other; not where that cannot be told."""
        return is_older(self.updated, self.version, other.updated, other.version)


def in_rounds(batch: Iterable[T], key: Callable[[T], object], said: Callable[[T], Said]) -> Iterator[list[T]]:
    """What a source says of several things, of each but once in a round, and the versions of one in their order.

    Of those of one thing that cannot be told apart by when they were said, the last alone.
    """
    chains: dict[object, list[T]] = {}
    for item in batch:
        mine = said(item)
        chain = chains.get(key(item), [])
        others = [other for other in chain if mine.is_before(said(other)) or said(other).is_before(mine)]
        chains[key(item)] = [*others, item]
    for number in range(max(map(len, chains.values()), default=0)):
        yield [chain[number] for chain in chains.values() if len(chain) > number]


class Marks:
    """The marks of one kind that some keys have; what is put is written by `save`."""

    def __init__(self, connection: Connection, kind: Marked, keys: Iterable[str]) -> None:
        self._connection = connection
        self._kind = kind
        self._held: dict[tuple[str, str], Said] = {}
        self._put: dict[tuple[str, str], Said] = {}
        for chunk in chunks(sorted(set(keys))):
            query = select(_MARK).where(_MARK.c.kind == kind, _MARK.c.key.in_(chunk))
            for row in connection.execute(query):
                self._held[row.key, row.part] = Said(row.updated, row.version)

    def is_outdated(self, said: Said, key: str, part: str) -> bool:
        """Whether something else was said of it later."""
        return bool(said) and said.is_before(self.of(key, part))

    def of(self, key: str, part: str) -> Said:
        """When what stands was said."""
        return self._put.get((key, part)) or self._held.get((key, part)) or Said()

    def put(self, said: Said, key: str, part: str) -> None:
        """It was said then; nothing where the source does not say, or has said something later."""
        if said and not said.is_before(self.of(key, part)):
            self._put[key, part] = said

    def save(self) -> None:
        """Write what is new."""
        new = {place: said for place, said in self._put.items() if self._held.get(place) != said}
        added = [_row(self._kind, place, said) for place, said in new.items() if place not in self._held]
        many.insert(self._connection, _MARK, added)
        changed = [_row(self._kind, place, said) for place, said in new.items() if place in self._held]
        many.update(self._connection, _MARK, ("kind", "key", "part"), changed)
        self._held |= new


def _row(kind: Marked, place: tuple[str, str], said: Said) -> Mapping[str, object]:
    key, part = place
    return {"kind": kind, "key": key, "part": part, "updated": said.updated, "version": said.version}

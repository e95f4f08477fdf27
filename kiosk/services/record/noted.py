"""What has stood in a file so far, however long it is: by hashes, in notes that are gone with the import."""

from __future__ import annotations

from collections.abc import Hashable

from kiosk.store.scratch import Notes


class Noted:
    """Notes of one file."""

    def __init__(self) -> None:
        self._notes = Notes()

    def first(self, what: Hashable, *said: Hashable) -> tuple[bool, ...]:
        """For each thing that is ``said`` of ``what``, at most two, whether the same was said of it first."""
        mine = (*map(hash, said), 0, 0)[:2]
        found = self._notes.first(hash(what), *mine)
        return (found[0] == mine[0], found[1] == mine[1])[: len(said)]

    def numbers(self, what: Hashable, one: int, other: int = 0) -> tuple[int, int]:
        """The two numbers that were said of it first: these, where none were."""
        return self._notes.first(hash(what), one, other)

    def has(self, what: Hashable) -> bool:
        """Whether anything was said of it."""
        return self._notes.has(hash(what))

    def place(self, of: Hashable, what: Hashable) -> int:
        """The place of ``what`` among the different things that were asked of the same, from 1."""
        key = hash((of, what))
        place, _ = self._notes.first(key, 0)
        if not place:
            place = self._notes.count(hash((of,)))
            self._notes.put(key, place)
        return place

    def close(self) -> None:
        """They are gone."""
        self._notes.close()

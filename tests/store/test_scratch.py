"""Notes of one run are the same in memory, on the disk, and where they pass from one to the other."""

import random
import sys
from pathlib import Path

import pytest

from kiosk.store import scratch
from kiosk.store.scratch import Notes


class Plain:
    """What notes are meant to be."""

    def __init__(self) -> None:
        self.held: dict[int, tuple[int, int]] = {}

    def first(self, key: int, one: int, other: int) -> tuple[int, int]:
        return self.held.setdefault(key, (one, other))

    def has(self, key: int) -> bool:
        return key in self.held

    def put(self, key: int, one: int) -> None:
        if key in self.held:
            self.held[key] = one, self.held[key][1]

    def count(self, key: int) -> int:
        one, other = self.held.get(key, (0, 0))
        self.held[key] = one + 1, other
        return one + 1


@pytest.mark.parametrize("most", [1, 7, 50_000])
def test_notes_are_kept_wherever_they_lie(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(scratch, "MOST_NEW", most)
    chance = random.Random(7)
    notes, plain = Notes(), Plain()
    keys = [-(2**63), 2**63 - 1, 0, *range(40)]
    for _ in range(4_000):
        key, one, other = chance.choice(keys), chance.randrange(9), chance.randrange(9)
        match chance.randrange(4):
            case 0:
                assert notes.first(key, one, other) == plain.first(key, one, other)
            case 1:
                assert notes.has(key) == plain.has(key)
            case 2:
                notes.put(key, one)
                plain.put(key, one)
            case _:
                assert notes.count(key) == plain.count(key)
    notes.close()


def test_no_more_are_in_memory_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "MOST_NEW", 100)
    notes = Notes()
    for key in range(1_234):
        notes.first(key, key)
        assert len(notes._new) <= 100
    assert [notes.first(key, -1) for key in range(1_234)] == [(key, 0) for key in range(1_234)]
    notes.close()


@pytest.mark.skipif(sys.platform != "linux", reason="what a process has open is looked up in /proc")
def test_what_is_more_lies_in_a_file_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "MOST_NEW", 10_000)
    monkeypatch.setattr(scratch, "_KEPT", 500)
    chance, before = random.Random(3), nameless()
    notes = Notes()
    for _ in range(100_000):
        notes.first(chance.getrandbits(62), 1, 2)
    # More than two million bytes of them, of which half a million may stay in memory.
    assert nameless() - before > 1_000_000
    notes.close()
    assert nameless() == before


def nameless() -> int:
    """The bytes of all files without a name that this process has open."""
    found = 0
    for link in Path("/proc/self/fd").iterdir():
        try:
            said = link.stat()
        except FileNotFoundError:
            # Closed meanwhile.
            continue
        if said.st_nlink == 0:
            found += said.st_size
    return found

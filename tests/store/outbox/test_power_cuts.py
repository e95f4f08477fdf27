"""What was acknowledged is there after every power cut."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.store import outbox
from kiosk.store.outbox import Outbox
from tests.store.outbox.files import KEY, bodies, filled, name, opened, parts, refused


def test_a_torn_last_frame_is_cut_off_at_every_length(path: Path) -> None:
    whole = b"".join(filled(path, b"first", b"second", b"third body"))
    last = len(parts(path)[-1])
    for torn in range(1, last):
        path.write_bytes(whole[:-torn])
        with opened(path) as box:
            assert [entry.body for entry in box.pending()] == [b"first", b"second"]
            assert path.read_bytes() == whole[:-last]
            assert box.append(name(9), b"again").sequence == 3
        assert bodies(path) == [b"first", b"second", b"again"]


@pytest.mark.parametrize("size", [1, 300, 4000])
def test_a_last_frame_whose_sectors_were_never_written_is_cut_off(path: Path, size: int) -> None:
    whole = b"".join(filled(path, b"first" * 30, b"x" * size))
    start = len(whole) - len(parts(path)[-1])
    path.write_bytes(whole[:start] + bytes(len(whole) - start))
    assert bodies(path) == [b"first" * 30]
    for sector in range(start - start % 512, len(whole), 512):
        begin, end = max(start, sector), min(sector + 512, len(whole))
        # With an unwritten head nobody knows how long it is: only if nothing came of all the rest is that so.
        if begin > start and end - begin >= 16:
            path.write_bytes(whole[:begin] + bytes(end - begin) + whole[end:])
            assert bodies(path) == [b"first" * 30], sector


@pytest.mark.parametrize("size", [1, 2000])
def test_a_last_frame_whose_head_goes_over_into_an_unwritten_sector_is_cut_off(path: Path, size: int) -> None:
    """Found by chance: after such a power cut the kiosk did not start."""
    before = outbox._FIRST + outbox._CLEAR + 28
    for inside in range(1, outbox._CLEAR):
        path.unlink(missing_ok=True)
        opening, first, last = filled(path, b"x" * (1024 - inside - before), b"y" * size)
        border = inside
        assert (len(opening) + len(first) + border) % 512 == 0
        torn = last[:border] + bytes(min(512, len(last) - border)) + last[border + 512 :]
        whole = opening + first + torn
        path.write_bytes(whole)
        # In less than its length nobody can read how long it is: only if nothing came of all the rest is it the last.
        if inside >= 4 or size == 1:
            assert len(bodies(path)) == 1, inside
        else:
            refused(path)
        path.write_bytes(opening + first + last[:border] + bytes(len(last) - border))
        assert len(bodies(path)) == 1, inside
        path.write_bytes(whole + first)
        refused(path)


def test_zeros_before_another_frame_are_damage(path: Path) -> None:
    opening, first, second, third = filled(path, b"x" * 2000, b"y" * 2000, b"z")
    path.write_bytes(opening + first + bytes(len(second)) + third)
    refused(path)
    path.write_bytes(opening + first + second[:1000] + bytes(len(second) - 1000) + third)
    refused(path)


def test_a_compaction_that_did_not_come_to_its_end_leaves_nothing(path: Path) -> None:
    filled(path, b"one")
    fresh = path.with_name("outbox.bin.new")
    fresh.write_bytes(b"half")
    assert bodies(path) == [b"one"]
    assert not fresh.exists()


@dataclass
class Calls:
    """What was asked of the disk, in order."""

    made: list[str]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    found = Calls([])

    def watch(word: str, module: object, function: str) -> None:
        real: Callable[..., object] = getattr(module, function)

        def call(*arguments: object) -> object:
            found.made.append(word)
            return real(*arguments)

        monkeypatch.setattr(module, function, call)

    watch("write", os, "write")
    watch("sync", os, "fdatasync")
    watch("sync folder", os, "fsync")
    watch("replace", os, "replace")
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="names Linux's calls")
def test_everything_is_on_the_disk_before_it_is_said(path: Path, calls: Calls) -> None:
    path.parent.mkdir()
    box = Outbox(path, KEY)
    rewritten = ["write", "sync", "replace", "sync folder"]
    assert calls.made == rewritten
    for work, expected in (
        (lambda: box.append(name(1), b"x" * 5000), ["write", "sync"]),
        (lambda: box.append(name(1), b"x"), []),
        (lambda: box.delivered(name(1)), ["write", "sync"]),
        (lambda: box.delivered(name(1)), []),
        (box.compact, rewritten),
    ):
        calls.made.clear()
        work()
        assert calls.made == expected
    box.close()
    calls.made.clear()
    # What a killed program wrote is not yet durable, and may be acknowledged to whoever asks again.
    Outbox(path, KEY).close()
    assert calls.made == ["sync", "sync folder"]


@pytest.mark.skipif(sys.platform != "linux", reason="names Linux's calls")
def test_new_folders_are_durable_too(tmp_path: Path, calls: Calls) -> None:
    Outbox(tmp_path / "one" / "two" / "outbox.bin", KEY).close()
    assert calls.made == ["sync folder", "sync folder", "write", "sync", "replace", "sync folder"]

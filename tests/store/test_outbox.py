"""What a kiosk has recorded is there after every end of the program, in its order, and tells nothing to others."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from kiosk.domain.failures import EnvironmentFailure, StoreRefused, StoreUnavailable
from kiosk.store import durable, encryption, outbox
from kiosk.store.outbox import Entry, Outbox, OutboxBroken, broken_beside, outbox_key
from tests.services.lines import MOMENTS

KEY = bytes(range(32))
PLANTED = b"Zyxwvut-Planted-Name"
ROOT = Path(__file__).resolve().parent.parent.parent
posix = pytest.mark.skipif(os.name == "nt", reason="modes and signals are of POSIX")


def name(number: int) -> str:
    return str(UUID(int=number))


@pytest.fixture(autouse=True)
def no_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here can cut the power: what the disk itself would add is time."""
    if "calls" not in request.fixturenames:
        monkeypatch.setattr(os, "fdatasync", lambda descriptor: None, raising=False)
        monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "outbox.bin"


def opened(path: Path, key: bytes = KEY) -> closing[Outbox]:
    return closing(Outbox(path, key))


def filled(path: Path, *bodies: bytes, delivered: tuple[int, ...] = ()) -> list[bytes]:
    """An outbox with ``bodies``, some of them delivered; returns what stands before the frames, and each frame."""
    with opened(path) as box:
        for number, body in enumerate(bodies):
            box.append(name(number), body)
        for number in delivered:
            box.delivered(name(number), b"note")
    return parts(path)


def parts(path: Path) -> list[bytes]:
    content = path.read_bytes()
    found, start = [content[: outbox._FIRST]], outbox._FIRST
    while start < len(content):
        end = start + outbox._CLEAR + int.from_bytes(content[start : start + 4], "big")
        found.append(content[start:end])
        start = end
    return found


def bodies(path: Path) -> list[bytes]:
    with opened(path) as box:
        return [entry.body for entry in box.pending()]


# What it does


def test_records_are_kept_in_order_until_they_are_delivered(path: Path) -> None:
    with opened(path) as box:
        assert (box.pending(), box.next_sequence) == ((), 1)
        first = box.append(name(7), b"one")
        second = box.append(name(3), b"")
        assert (first, second) == (Entry(name(7), 1, b"one"), Entry(name(3), 2, b""))
        assert box.pending() == (first, second)
        box.delivered(name(7), b"visit")
        assert box.pending() == (second,)
        assert box.find(name(7)) == replace(first, delivered=True, note=b"visit")
        assert box.find(name(9)) is None
    with opened(path) as box:
        assert box.pending() == (second,)
        assert box.find(name(7)) == replace(first, delivered=True, note=b"visit")
        assert box.next_sequence == 3


def test_a_record_is_kept_once_and_marked_once(path: Path) -> None:
    with opened(path) as box:
        first = box.append(name(1), b"one")
        size = path.stat().st_size
        assert box.append(name(1), b"other") == first
        assert path.stat().st_size == size
        box.delivered(name(1), b"visit")
        size = path.stat().st_size
        box.delivered(name(1), b"other")
        box.delivered(name(2))
        assert path.stat().st_size == size
        assert box.append(name(1), b"other") == replace(first, delivered=True, note=b"visit")


def test_compacting_leaves_what_waits_and_what_is_wanted(path: Path) -> None:
    with opened(path) as box:
        entries = [box.append(name(number), b"x" * 1000) for number in range(6)]
        for number in (0, 2, 5):
            box.delivered(name(number), b"note")
        size = path.stat().st_size
        box.compact(lambda entry: entry.record_id == name(2))
        left = [entries[1], replace(entries[2], delivered=True, note=b"note"), entries[3], entries[4]]
        assert path.stat().st_size < size
        for _ in range(2):
            assert [box.find(name(number)) for number in range(6)] == [None, *left, None]
            assert box.pending() == (entries[1], entries[3], entries[4])
            # The last sequence is not given again, though its record is gone.
            assert box.next_sequence == 7
            box.close()
            box = Outbox(path, KEY)
        assert box.append(name(9), b"").sequence == 7
        box.close()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["outbox.bin", "outbox.bin.lock"]


def test_the_sequence_goes_on_after_everything_was_delivered(path: Path) -> None:
    for number in range(1, 5):
        with opened(path) as box:
            assert box.append(name(number), b"").sequence == number
            box.delivered(name(number))
            box.compact()
            assert box.next_sequence == number + 1


def test_an_id_that_could_tell_something_is_refused(path: Path) -> None:
    with opened(path) as box:
        for wrong in ("", "Planted", name(0xABC).upper(), "{" + name(1) + "}"):
            with pytest.raises(ValueError, match=r"UUID"):
                box.append(wrong, b"")
        assert box.next_sequence == 1
    with pytest.raises(ValueError, match="32 bytes"):
        Outbox(path, b"short")


def test_many_threads_lose_nothing(path: Path) -> None:
    with opened(path) as box:

        def work(lane: int) -> None:
            for number in range(lane * 100, lane * 100 + 25):
                box.append(name(number), str(number).encode())
                if number % 2:
                    box.delivered(name(number))
                if number % 10 == 0:
                    box.compact()

        threads = [threading.Thread(target=work, args=(lane,)) for lane in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        there = box.pending()
        assert sorted(entry.sequence for entry in there) == [entry.sequence for entry in there]
        assert len(there) == len({entry.record_id for entry in there}) == 4 * 13
        assert box.next_sequence == 101
    with opened(path) as box:
        assert box.pending() == there


def test_after_the_end_nothing_is_taken(path: Path) -> None:
    box = Outbox(path, KEY)
    entry = box.append(name(1), b"")
    box.close()
    box.close()
    for late in (lambda: box.append(name(2), b""), lambda: box.delivered(name(1)), box.compact):
        with pytest.raises(StoreUnavailable, match="OutboxClosed"):
            late()
    with opened(path) as again:
        assert again.pending() == (entry,)


# S31


def test_s31_a_planted_name_is_in_no_byte(path: Path) -> None:
    with opened(path, outbox_key(path)) as box:
        entry = box.append(name(1), PLANTED)
        box.append(name(2), PLANTED * 50)
        box.delivered(name(1), PLANTED)
        assert PLANTED.decode() not in repr(entry) + repr(box.find(name(1)))
        for _ in range(2):
            files = [found for found in path.parent.iterdir() if found.is_file()]
            assert {found.name for found in files} == {"outbox.bin", "outbox.bin.key", "outbox.bin.lock"}
            for found in files:
                assert PLANTED not in found.read_bytes(), found.name
            box.compact(lambda entry: True)


def test_s31_the_same_body_looks_different_each_time(path: Path, tmp_path: Path) -> None:
    def windows(frame: bytes) -> set[bytes]:
        sealed = frame[outbox._CLEAR :]
        return {sealed[start : start + 6] for start in range(len(sealed) - 5)}

    _, first, second = filled(path, PLANTED * 40, PLANTED * 40)
    _, other = filled(tmp_path / "other.bin", PLANTED * 40)
    with opened(path) as box:
        box.compact()
    _, again, _ = parts(path)
    frames = [windows(frame) for frame in (first, second, other, again)]
    assert sum(map(len, frames)) == len(set.union(*frames))


def refused(path: Path) -> None:
    """It is not opened, and says which file it is; nothing of it has changed."""
    before = path.read_bytes()
    with pytest.raises(OutboxBroken, match=r"outbox\.bin") as broken:
        Outbox(path, KEY)
    assert isinstance(broken.value, EnvironmentFailure)
    assert path.read_bytes() == before


@pytest.mark.parametrize("change", [0x01, 0x80, 0xFF])
def test_s31_a_changed_byte_is_found_wherever_it_is(path: Path, change: int) -> None:
    filled(path, b"first body", b"second body", b"third", delivered=(1,))
    content = bytearray(path.read_bytes())
    for place in range(len(content)):
        content[place] ^= change
        path.write_bytes(content)
        refused(path)
        content[place] ^= change
    path.write_bytes(content)
    assert bodies(path) == [b"first body", b"third"]


def test_s31_frames_that_were_moved_repeated_or_left_out_are_found(path: Path) -> None:
    opening, *frames = filled(path, b"same", b"same", b"same", b"same", delivered=(1,))
    count = len(frames)
    changed = [
        *(frames[:gone] + frames[gone + 1 :] for gone in range(count - 1)),
        *([*frames[:to], frames[which], *frames[to:]] for which in range(count) for to in range(count + 1)),
        *(
            [frames[{one: other, other: one}.get(place, place)] for place in range(count)]
            for one in range(count)
            for other in range(one)
        ),
        frames[::-1],
    ]
    for order in changed:
        path.write_bytes(opening + b"".join(order))
        refused(path)
    path.write_bytes(b"".join(frames))
    refused(path)
    path.write_bytes(b"")
    refused(path)


def test_s31_frames_of_another_file_are_found_even_of_the_same_kiosk(path: Path, tmp_path: Path) -> None:
    opening, *frames = filled(path, b"same", b"same", delivered=(0,))
    other_opening, *others = filled(tmp_path / "other.bin", b"same", b"same", delivered=(0,))
    for place, frame in enumerate(others):
        path.write_bytes(opening + b"".join([*frames[:place], frame, *frames[place + 1 :]]))
        refused(path)
    path.write_bytes(opening + b"".join([*frames, others[-1]]))
    refused(path)
    path.write_bytes(other_opening + b"".join(frames))
    refused(path)
    # What was there before a compaction is another file, too.
    path.write_bytes(opening + b"".join(frames))
    with opened(path) as box:
        box.compact()
    path.write_bytes(path.read_bytes() + frames[-1])
    refused(path)


def test_s31_another_key_opens_nothing(path: Path) -> None:
    filled(path, b"one")
    with pytest.raises(OutboxBroken, match=r"outbox\.bin does not open with its key"):
        Outbox(path, KEY[::-1])
    assert bodies(path) == [b"one"]


def test_whole_frames_cut_off_the_end_cannot_be_told(path: Path) -> None:
    """Written down, so that nobody believes otherwise: the database's own count of a kiosk's records has to tell."""
    opening, first, _ = filled(path, b"one", b"two")
    path.write_bytes(opening + first)
    assert bodies(path) == [b"one"]


# S32


@posix
def test_s32_key_and_outbox_are_their_owners_alone(path: Path) -> None:
    key = outbox_key(path)
    assert len(key) == 32
    with opened(path, key) as box:
        box.append(name(1), b"one")
        box.compact()
    file = path.with_name("outbox.bin.key")
    assert {found.stat().st_mode & 0o777 for found in path.parent.iterdir()} == {0o600}
    assert outbox_key(path) == key
    assert outbox_key(path.with_name("other.bin")) != key
    for mode in (0o640, 0o604, 0o644, 0o660):
        file.chmod(mode)
        with pytest.raises(StoreRefused, match="chmod 600"):
            outbox_key(path)


@posix
def test_s32_an_outboxs_key_lies_beside_it_wherever_that_of_the_record_is(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path, outbox_key(path)) as box:
        box.append(name(1), b"one")
    # The key of the record is taken elsewhere later, as it may be.
    monkeypatch.setenv("KIOSK_KEY_FILE", str(tmp_path / "drive.key"))
    encryption.forget(encryption.key_of(tmp_path / "clinic.db"))
    durable_folders: list[Path] = []
    monkeypatch.setattr(outbox.durable, "sync_folder", durable_folders.append)
    with opened(path, outbox_key(path)) as box:
        assert [entry.body for entry in box.pending()] == [b"one"]
    assert path.parent in durable_folders
    # A kiosk that is set up with the variable has one of its own as well.
    fresh = tmp_path / "fresh" / "outbox.bin"
    outbox_key(fresh)
    assert fresh.with_name("outbox.bin.key").exists()


@posix
@pytest.mark.parametrize("left_over", [False, True], ids=["no_key_beside", "the_key_of_one_before"])
def test_s32_an_outbox_made_with_the_records_key_goes_on_with_it(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left_over: bool
) -> None:
    drive = tmp_path / "drive.key"
    drive.touch(0o600)
    drive.write_text("5" * 64)
    beside = path.with_name("outbox.bin.key")
    # As it was made while the variable named the key of everything.
    beside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside.touch(0o600)
    beside.write_text("5" * 64)
    with opened(path, outbox_key(path)) as box:
        box.append(name(1), b"one")
    if left_over:
        beside.write_text("6" * 64)
    else:
        beside.unlink()
    monkeypatch.setenv("KIOSK_KEY_FILE", str(drive))
    with opened(path, outbox_key(path)) as box:
        assert [entry.body for entry in box.pending()] == [b"one"]
    assert beside.exists() is left_over


def test_s32_without_its_key_an_outbox_stays_shut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.encryption._wait_a_moment", lambda: None)
    with opened(path, outbox_key(path)) as box:
        box.append(name(1), b"one")
    file = path.with_name("outbox.bin.key")
    key = file.read_text()
    file.unlink()
    with pytest.raises(StoreRefused, match=r"outbox\.bin needs its key"):
        outbox_key(path)
    assert not file.exists()
    file.touch(0o600)
    for wrong in ("", key[:-1], "z" * 64):
        file.write_text(wrong)
        with pytest.raises(StoreRefused, match="holds no key"):
            outbox_key(path)
    file.write_text(key)
    with opened(path, outbox_key(path)) as box:
        assert [entry.body for entry in box.pending()] == [b"one"]


# Power cuts


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


# Full disks


class Disk:
    """A disk that fails when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room: int | None = None
        self.syncs = self.truncates = self.replaces = True
        self.number = errno.ENOSPC
        write, replaces, truncate = os.write, os.replace, os.ftruncate

        def limited(descriptor: int, content: bytes) -> int:
            if self.room is None:
                return write(descriptor, content)
            part = content[: self.room]
            if not part:
                raise OSError(self.number, "no")
            self.room -= len(part)
            return write(descriptor, part)

        def when(flag: str, real: Callable[..., object]) -> Callable[..., object]:
            def call(*arguments: object) -> object:
                if not getattr(self, flag):
                    raise OSError(self.number, "no")
                return real(*arguments)

            return call

        monkeypatch.setattr(os, "write", limited)
        monkeypatch.setattr(os, "fdatasync", when("syncs", lambda descriptor: None), raising=False)
        monkeypatch.setattr(os, "fsync", when("syncs", lambda descriptor: None))
        monkeypatch.setattr(os, "ftruncate", when("truncates", truncate))
        monkeypatch.setattr(os, "replace", when("replaces", replaces))

    def heal(self) -> None:
        self.room = None
        self.syncs = self.truncates = self.replaces = True


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch, no_disk: None) -> Disk:
    return Disk(monkeypatch)


@pytest.mark.parametrize("room", [0, 1, 40, 53, 60, 90, 100])
@pytest.mark.parametrize("truncates", [True, False])
def test_a_full_disk_loses_nothing_and_what_comes_after_works(
    path: Path, disk: Disk, room: int, truncates: bool
) -> None:
    with opened(path) as box:
        first = box.append(name(1), b"first")
        good = path.read_bytes()
        disk.room, disk.truncates = room, truncates
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match=r"^OutboxFull$"):
                box.append(name(2), b"second body of some length")
            left = path.read_bytes()
            assert left == good if truncates else left.startswith(good)
            disk.room = 0
        assert (box.pending(), box.find(name(2)), box.next_sequence) == ((first,), None, 2)
        with pytest.raises(StoreUnavailable, match=r"^OutboxFull$"):
            box.delivered(name(1))
        assert box.pending() == (first,)
        disk.heal()
        second = box.append(name(2), b"second")
        assert second.sequence == 2
        box.delivered(name(1))
    with opened(path) as box:
        assert box.pending() == (second,)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_what_could_not_be_made_durable_is_not_said_to_be(path: Path, disk: Disk, number: int) -> None:
    disk.number = number
    with opened(path) as box:
        first = box.append(name(1), b"first")
        disk.syncs = False
        word = "^OutboxFull$" if number == errno.ENOSPC else "^OutboxFailed EIO$"
        for work in (lambda: box.append(name(2), b"second"), lambda: box.delivered(name(1)), box.compact):
            with pytest.raises(StoreUnavailable, match=word):
                work()
            assert (box.pending(), box.next_sequence) == ((first,), 2)
        disk.heal()
        second = box.append(name(3), b"third")
    with opened(path) as box:
        assert box.pending() == (first, second)


def test_what_was_left_behind_by_a_full_disk_is_cut_off_by_the_next_program(path: Path, disk: Disk) -> None:
    with opened(path) as box:
        box.append(name(1), b"first")
        disk.room, disk.truncates = 70, False
        with pytest.raises(StoreUnavailable):
            box.append(name(2), b"second")
    disk.heal()
    assert bodies(path) == [b"first"]


@pytest.mark.parametrize("fault", ["room", "syncs", "replaces"])
def test_a_compaction_on_a_full_disk_leaves_everything(path: Path, disk: Disk, fault: str) -> None:
    with opened(path) as box:
        first = box.append(name(1), b"first")
        box.delivered(name(1), b"note")
        second = box.append(name(2), b"second")
        setattr(disk, fault, 70 if fault == "room" else False)
        with pytest.raises(StoreUnavailable, match=r"^OutboxFull$"):
            box.compact()
        disk.heal()
        assert box.find(name(1)) == replace(first, delivered=True, note=b"note")
        third = box.append(name(3), b"third")
        assert box.pending() == (second, third)
    with opened(path) as box:
        assert box.pending() == (second, third)
        box.compact()
        assert box.pending() == (second, third)


def test_a_new_name_that_is_not_durable_yet_is_made_so_before_the_next_word(path: Path, disk: Disk) -> None:
    with opened(path) as box:
        first = box.append(name(1), b"first")
        real = outbox.durable.sync_folder
        folder_syncs: list[Path] = []

        def sync_folder(folder: Path) -> None:
            folder_syncs.append(folder)
            if len(folder_syncs) < 3:
                raise OSError(errno.EIO, "no")
            real(folder)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(outbox.durable, "sync_folder", sync_folder)
            with pytest.raises(StoreUnavailable, match="EIO"):
                box.compact()
            with pytest.raises(StoreUnavailable, match="EIO"):
                box.append(name(2), b"second")
            # The second failure tried again at once; the third try went well.
            second = box.append(name(2), b"second")
            box.append(name(3), b"third")
            assert len(folder_syncs) == 3
    with opened(path) as box:
        assert box.pending()[:2] == (first, second)


def test_an_outbox_that_cannot_be_made_is_no_bug_and_holds_no_lock(path: Path, disk: Disk) -> None:
    for room in (0, 20):
        disk.room = room
        with pytest.raises(StoreUnavailable, match=r"^OutboxFull$"):
            Outbox(path, KEY)
        assert [found.name for found in path.parent.iterdir()] == ["outbox.bin.lock"]
    disk.heal()
    assert bodies(path) == []


def test_an_error_between_writing_and_knowing_loses_nothing(path: Path) -> None:
    """Such as an interrupt from the keyboard."""
    trouble = ""

    def crash(moment: str) -> None:
        if moment == trouble:
            raise KeyboardInterrupt

    with closing(Outbox(path, KEY, crash)) as box:
        for number, moment in enumerate(MOMENTS):
            trouble = moment if moment in MOMENTS[:3] else ""
            with pytest.raises(KeyboardInterrupt) if trouble else nullcontext():
                box.append(name(number), b"x")
            trouble = moment
            with nullcontext() if moment in MOMENTS[:3] else pytest.raises(KeyboardInterrupt):
                box.delivered(name(number))
        trouble = ""
        for number in range(len(MOMENTS)):
            box.append(name(number), b"x")
        there = [box.find(name(number)) for number in range(len(MOMENTS))]
    with opened(path) as box:
        assert [box.find(name(number)) for number in range(len(MOMENTS))] == there
        assert box.next_sequence == len(MOMENTS) + 1


# Other programs, and the end of this one

CHILD = """
import os, signal, sys
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID
from kiosk.store.outbox import Outbox

path, moment, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
seen = 0

def crash(now):
    global seen
    seen += now == moment
    if seen == count:
        os.kill(os.getpid(), signal.SIGKILL)

box = Outbox(path, bytes(range(32)), crash)
for number in range(100000):
    key = str(UUID(int=number))
    box.append(key, b"body %d" % number)
    print("recorded", number, flush=True)
    if number % 3 == 0:
        box.delivered(key, b"note")
        print("delivered", number, flush=True)
    if number % 10 == 9:
        box.compact(lambda entry: True)
"""


def child(path: Path, moment: str = "", count: int = 1) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", CHILD, str(path), moment, str(count)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def assert_all_acknowledged_is_there(path: Path, told: list[str]) -> tuple[int, int]:
    """How many records and marks there are more than were acknowledged."""
    recorded = {int(line.split()[1]) for line in told if line.startswith("recorded")}
    delivered = {int(line.split()[1]) for line in told if line.startswith("delivered")}
    assert recorded
    with opened(path) as box:
        more = box.next_sequence - 1 - len(recorded)
        entries = [box.find(name(number)) for number in range(box.next_sequence - 1)]
        assert box.find(name(box.next_sequence - 1)) is None
    for number, entry in enumerate(entries):
        assert entry is not None
        assert (entry.sequence, entry.body) == (number + 1, b"body %d" % number)
        assert entry.note == (b"note" if entry.delivered else b"")
    marked = {number for number, entry in enumerate(entries) if entry and entry.delivered}
    assert delivered <= marked
    assert more in (0, 1)
    return more, len(marked - delivered)


@posix
@pytest.mark.parametrize(
    ("moment", "more"),
    [
        ("outbox.before_write", (0, 0)),
        ("outbox.after_write", (1, 0)),
        ("outbox.after_sync", (1, 0)),
        ("outbox.before_mark", (0, 0)),
        ("outbox.after_mark", (0, 1)),
    ],
)
def test_killed_at_each_moment(path: Path, moment: str, more: tuple[int, int]) -> None:
    with child(path, moment, 8) as process:
        assert process.stdout
        told = process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    assert assert_all_acknowledged_is_there(path, told) == more


@posix
def test_killed_at_any_moment_keeps_all_that_was_acknowledged(path: Path) -> None:
    with child(path) as process:
        assert process.stdout
        told = [process.stdout.readline() for _ in range(60)]
        process.kill()
        told += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    # The last line may have been cut with it.
    assert_all_acknowledged_is_there(path, [line for line in told if line.endswith("\n")])


@posix
def test_two_programs_do_not_share_it(path: Path) -> None:
    with child(path) as process:
        assert process.stdout
        process.stdout.readline()
        before = path.with_name("outbox.bin.lock").stat().st_ino
        with pytest.raises(StoreRefused, match=r"another program uses .*outbox\.bin;"):
            Outbox(path, KEY)
        assert path.with_name("outbox.bin.lock").stat().st_ino == before
        process.kill()
        process.stdout.read()
    # Neither the kill nor the refusal leaves it locked.
    with opened(path) as box:
        box.compact()
        with pytest.raises(StoreRefused):
            Outbox(path, KEY)
    Outbox(path, KEY).close()


def test_what_stands_in_it_can_be_seen_while_another_program_has_it(path: Path) -> None:
    with opened(path) as box:
        for number in range(3):
            box.append(name(number), PLANTED)
        box.delivered(name(0))
        before = path.read_bytes()
        found = Outbox.seen(path, KEY)
        assert [entry.record_id for entry in found.pending()] == [name(1), name(2)]
        # It is looked at, and nothing else.
        for act in (lambda: found.append(name(9), b"x"), lambda: found.delivered(name(1)), found.compact):
            with pytest.raises(StoreUnavailable):
                act()
        assert path.read_bytes() == before
        # Whoever has it writes at this very moment: what is not whole yet is not there yet.
        for cut in (1, 40, len(PLANTED) + 40):
            path.write_bytes(before[:-cut])
            assert len(Outbox.seen(path, KEY).pending()) in (2, 3)
    with pytest.raises(OutboxBroken):
        Outbox.seen(path, bytes(32))
    with pytest.raises(StoreUnavailable):
        Outbox.seen(path.with_name("absent.bin"), KEY)


# All of it together


class Machine(RuleBasedStateMachine):
    """An outbox beside a plain list that does the same."""

    def __init__(self) -> None:
        super().__init__()
        self.model: list[Entry] = []
        self.next = 1
        self.made = 0
        self.box: Outbox | None = None

    @initialize()
    def begin(self) -> None:
        self.folder = Path(mkdtemp(prefix="outbox-"))
        self.path = self.folder / "outbox.bin"
        self.box = Outbox(self.path, KEY)

    def there(self) -> Outbox:
        assert self.box
        return self.box

    def place(self, record_id: str) -> int | None:
        return next((at for at, entry in enumerate(self.model) if entry.record_id == record_id), None)

    @rule(body=st.binary(max_size=700))
    def append(self, body: bytes) -> None:
        self.made += 1
        entry = self.there().append(name(self.made), body)
        self.model.append(Entry(name(self.made), self.next, body))
        self.next += 1
        assert entry == self.model[-1]

    @rule(number=st.integers(1, 8), body=st.binary(max_size=5))
    def append_again(self, number: int, body: bytes) -> None:
        place = self.place(name(number))
        if place is not None:
            assert self.there().append(name(number), body) == self.model[place]

    @rule(number=st.integers(0, 8), note=st.binary(max_size=40))
    def deliver(self, number: int, note: bytes) -> None:
        self.there().delivered(name(number), note)
        place = self.place(name(number))
        if place is not None and not self.model[place].delivered:
            self.model[place] = replace(self.model[place], delivered=True, note=note)

    @rule(wanted=st.sets(st.integers(0, 8)))
    def compact(self, wanted: set[int]) -> None:
        names = {name(number) for number in wanted}
        self.there().compact(lambda entry: entry.record_id in names)
        self.model = [entry for entry in self.model if not entry.delivered or entry.record_id in names]

    @rule()
    def reopen(self) -> None:
        self.there().close()
        self.box = Outbox(self.path, KEY)

    @rule(body=st.binary(max_size=60), torn=st.integers(1, 10**6))
    def reopen_after_a_power_cut_in_an_append(self, body: bytes, torn: int) -> None:
        size = self.path.stat().st_size
        self.there().append(name(10**6), body)
        self.there().close()
        added = self.path.stat().st_size - size
        os.truncate(self.path, self.path.stat().st_size - 1 - torn % added)
        self.box = Outbox(self.path, KEY)

    @rule(torn=st.integers(1, 10**6))
    def reopen_after_a_power_cut_in_a_mark(self, torn: int) -> None:
        waiting = self.there().pending()
        if waiting:
            size = self.path.stat().st_size
            self.there().delivered(waiting[-1].record_id, b"note")
            self.there().close()
            added = self.path.stat().st_size - size
            os.truncate(self.path, self.path.stat().st_size - 1 - torn % added)
            self.box = Outbox(self.path, KEY)

    @rule(body=st.binary(max_size=60), room=st.integers(0, 80), truncates=st.booleans())
    def append_on_a_full_disk(self, body: bytes, room: int, truncates: bool) -> None:
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch)
            disk.room, disk.truncates = room, truncates
            with pytest.raises(StoreUnavailable):
                self.there().append(name(10**6), body)

    @invariant()
    def the_same(self) -> None:
        if self.box is None:
            return
        assert self.box.pending() == tuple(entry for entry in self.model if not entry.delivered)
        assert self.box.next_sequence == self.next
        by_name = {entry.record_id: entry for entry in self.model}
        for number in (*range(self.made + 2), 10**6):
            assert self.box.find(name(number)) == by_name.get(name(number))

    def teardown(self) -> None:
        if self.box is not None:
            self.reopen()
            self.the_same()
            self.box.close()
            shutil.rmtree(self.folder)


def test_whatever_happens_in_any_order() -> None:
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=60, stateful_step_count=25, deadline=None)
    )


def test_the_moments_are_told_in_their_order(path: Path) -> None:
    told: list[str] = []
    with closing(Outbox(path, KEY, told.append)) as box:
        box.append(name(1), b"x")
        box.append(name(1), b"x")
        box.delivered(name(1))
        box.delivered(name(1))
    assert tuple(told) == MOMENTS


# A broken one


@pytest.mark.parametrize("damage", ["flipped", "cut", "empty", "opening", "folder"])
def test_a_broken_one_is_kept_beside_and_begins_anew_with_what_is_whole(path: Path, damage: str) -> None:
    parts_ = filled(path, b"first", b"second", b"third")
    content = path.read_bytes()
    third = len(content) - len(parts_[-1])
    place = third + 70 if damage == "flipped" else 10
    changed = bytearray(content)
    changed[place] ^= 1
    broken = {"cut": content[:20], "empty": b"", "flipped": bytes(changed), "opening": bytes(changed)}
    path.unlink()
    if damage == "folder":
        path.mkdir()
        (path / "something").write_bytes(b"x")
    else:
        path.write_bytes(broken[damage])
    box = Outbox(path, KEY, begin_anew=True)
    whole = [b"first", b"second"] if damage == "flipped" else []
    assert [entry.body for entry in box.pending()] == whole
    assert box.next_sequence == len(whole) + 1
    box.append(name(9), b"after")
    box.close()
    # Nothing of it is gone, and the next start finds one that is whole.
    (beside,) = broken_beside(path)
    assert (beside / "something").exists() if damage == "folder" else beside.read_bytes() == broken[damage]
    box = Outbox(path, KEY, begin_anew=True)
    assert [entry.body for entry in box.pending()] == [*whole, b"after"]
    box.close()
    assert broken_beside(path) == (beside,)


def test_a_broken_one_stays_where_it_is_while_the_disk_takes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, b"first", b"second")
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(durable, "write_all", full)
        with pytest.raises(StoreUnavailable):
            Outbox(path, KEY, begin_anew=True)
    assert path.read_bytes() == before
    assert broken_beside(path) == ()
    Outbox(path, KEY, begin_anew=True).close()
    (beside,) = broken_beside(path)
    assert beside.read_bytes() == before

"""A disk that takes nothing more, or fails, loses nothing that was acknowledged."""

import errno
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.failures import StoreUnavailable
from kiosk.store import durable
from kiosk.store.outbox import Outbox
from tests.services.lines import MOMENTS
from tests.store.outbox.disk import Disk
from tests.store.outbox.files import KEY, bodies, name, opened


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
        real = durable.sync_folder
        folder_syncs: list[Path] = []

        def sync_folder(folder: Path) -> None:
            folder_syncs.append(folder)
            if len(folder_syncs) < 3:
                raise OSError(errno.EIO, "no")
            real(folder)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(durable, "sync_folder", sync_folder)
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

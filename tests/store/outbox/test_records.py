"""What a kiosk has recorded is there in its order, once, until it was delivered; also out of a broken file."""

import errno
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.failures import StoreUnavailable
from kiosk.store import durable
from kiosk.store.outbox import Entry, Outbox, broken_beside
from tests.services.lines import MOMENTS
from tests.store.outbox.files import KEY, filled, name, opened


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


def test_the_moments_are_told_in_their_order(path: Path) -> None:
    told: list[str] = []
    with closing(Outbox(path, KEY, told.append)) as box:
        box.append(name(1), b"x")
        box.append(name(1), b"x")
        box.delivered(name(1))
        box.delivered(name(1))
    assert tuple(told) == MOMENTS


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

"""What is recorded tells nothing to others, and what others changed is found."""

from pathlib import Path

import pytest

from kiosk.domain.failures import StoreRefused
from kiosk.store import durable, encryption, keeping, outbox
from kiosk.store.outbox import Outbox, OutboxBroken, outbox_key
from tests.store.outbox.files import KEY, PLANTED, bodies, filled, name, opened, parts, posix, refused


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
    keeping.forget(encryption.key_of(tmp_path / "clinic.db"))
    durable_folders: list[Path] = []
    monkeypatch.setattr(durable, "sync_folder", durable_folders.append)
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
    monkeypatch.setattr("kiosk.store.keeping._wait_a_moment", lambda: None)
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

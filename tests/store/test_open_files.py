"""Attacks 18 and 19: folders and keys that others could have made or can change are refused; nothing follows a link."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.failures import EnvironmentFailure, StoreRefused
from kiosk.store import durable, encryption
from kiosk.store.database import Database
from kiosk.store.faults import FaultFile
from kiosk.store.front import keep_front
from kiosk.store.kept import KeptClinic, device_key
from kiosk.store.outbox import Outbox, outbox_key
from tests.factories import NOW
from tests.services.clinic_maker import SETTINGS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes and owners are of POSIX")
as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make another user's file"
)
SOMEBODY = 12345


def record(folder: Path) -> None:
    database = Database(f"sqlite:///{folder / 'clinic.db'}")
    database.upgrade()
    database.close()


def outbox(folder: Path) -> None:
    Outbox(folder / "outbox.bin", outbox_key(folder / "outbox.bin")).close()


def kept(folder: Path) -> None:
    KeptClinic(folder / "kept.bin").keep(settings=SETTINGS)


USERS = pytest.mark.parametrize("use", [record, outbox, kept])


@USERS
def test_attack_18_a_folder_that_everybody_may_write_to_is_refused(
    tmp_path: Path, use: Callable[[Path], None]
) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(StoreRefused, match=f"chmod 700 '{folder}'"):
        use(folder)
    assert list(folder.iterdir()) == []
    folder.chmod(0o700)
    use(folder)
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir() if ".key" in path.name)


@USERS
def test_attack_18_a_folder_above_that_everybody_may_write_to_is_refused(
    tmp_path: Path, use: Callable[[Path], None]
) -> None:
    above = tmp_path / "open"
    (above / "kiosk").mkdir(parents=True)
    above.chmod(0o777)
    with pytest.raises(StoreRefused, match=f"chmod o-w '{above}'"):
        use(above / "kiosk")


@as_root
@USERS
def test_attack_18_another_users_folder_and_key_are_refused(
    tmp_path: Path, use: Callable[[Path], None]
) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir(mode=0o700)
    os.chown(folder, SOMEBODY, SOMEBODY)
    with pytest.raises(StoreRefused, match="belongs to another user"):
        use(folder)
    os.chown(folder, os.geteuid(), -1)
    use(folder)
    (key,) = folder.glob("*.key")
    os.chown(key, SOMEBODY, SOMEBODY)
    with pytest.raises(StoreRefused, match="belongs to another user"):
        use(folder)


def test_a_folder_such_as_tmp_may_be_used(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    record(folder)


@pytest.mark.parametrize(
    "name", ["kept.bin.new", "outbox.bin.new", "front.json.new", "faults-lobby.json.new"]
)
def test_attack_18_no_link_is_followed_where_a_file_is_made(tmp_path: Path, name: str) -> None:
    folder, target = tmp_path / "kiosk", tmp_path / "target"
    folder.mkdir()
    target.write_text("precious")
    (folder / name).symlink_to(target)
    outbox(folder)
    kept(folder)
    keep_front(folder, SETTINGS)
    FaultFile(folder, "lobby", lambda: NOW).note(KeyError())
    assert target.read_text() == "precious"
    assert not any(path.is_symlink() for path in folder.iterdir())


def test_attack_18_a_link_that_comes_at_the_last_moment_is_not_followed_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, name = tmp_path / "target", tmp_path / "kept.bin.new"
    target.write_text("precious")
    monkeypatch.setattr(Path, "unlink", lambda path, **_given: path.symlink_to(target))
    with pytest.raises(FileExistsError):
        durable.write_file(name, b"of ours")
    assert target.read_text() == "precious"


@pytest.mark.parametrize("name", ["outbox.bin", "outbox.bin.lock"])
def test_attack_18_a_link_in_the_outboxs_place_is_refused(tmp_path: Path, name: str) -> None:
    folder, target = tmp_path / "kiosk", tmp_path / "target"
    folder.mkdir()
    target.write_text("precious")
    (folder / name).symlink_to(target)
    with pytest.raises(EnvironmentFailure):
        outbox(folder)
    assert target.read_text() == "precious"


def test_attack_19_keys_are_written_over_once_they_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytearray] = []
    key_of = encryption.key_of

    def watched(path: Path, file: Path | None = None, keys: str = "") -> bytearray:
        read.append(key_of(path, file, keys))
        return read[-1]

    monkeypatch.setattr(encryption, "key_of", watched)
    record(tmp_path)
    outbox_key(tmp_path / "outbox.bin")
    device_key(tmp_path / "kept.bin")
    encryption.connect(tmp_path / "clinic.db").close()
    assert len(read) == 4
    assert all(not any(key) for key in read)


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.json"
    durable.replace_file(path, b"one")
    monkeypatch.setattr(durable, "sync", lambda descriptor: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(OSError, match="full"):
        durable.replace_file(path, b"two")
    assert path.read_bytes() == b"one"
    assert [item.name for item in tmp_path.iterdir()] == ["a.json"]

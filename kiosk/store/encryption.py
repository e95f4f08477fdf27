"""The embedded record's key, and connections that need it (SQLCipher): a stolen disk or copied file tells nothing.

The key has a file beside the record that only its owner may read, see `kiosk.store.keeping` for who keeps it;
``KIOSK_KEY_FILE`` names another place for that file, such as a drive that is locked away at night. Whoever loses the
key has lost the record. Copies of it, and a kiosk's own files, have keys of their own, each beside what it opens.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from kiosk.domain.failures import StoreRefused
from kiosk.store import keeping

PLAIN_HEADER = b"SQLite format 3\x00"
ELSEWHERE = "KIOSK_KEY_FILE"
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "fuse.sshfs", "fuse.glusterfs"}
)


def key_file(path: Path) -> Path:
    """Where the key of the record at ``path`` lies."""
    chosen = os.environ.get(ELSEWHERE)
    return Path(chosen) if chosen else _beside(path)


def own_key_file(path: Path, user: Path | None = None) -> Path:
    """Where the key of a copy or of a kiosk's own file at ``path`` lies: beside it.

    ``KIOSK_KEY_FILE`` once named the key of everything. What was made so, and has none beside it, goes on with that
    one; ``user`` is the file that the key opens, where that is not ``path``.
    """
    beside, user = _beside(path), user or path
    chosen = os.environ.get(ELSEWHERE)
    if chosen and not beside.exists() and _is_there(user) and Path(chosen).is_file():
        return Path(chosen)
    return beside


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.key")


def _is_there(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def key_of(path: Path, file: Path | None = None, keys: str = "") -> bytearray:
    """The key of the record at ``path`` as hex digits, made with the record; whoever has used it `forget`s it.

    ``file`` is where it lies, such as `own_key_file` says; without it where `key_file` does. ``keys`` says who shall
    keep one that is made, instead of the machine settings.

    Raises:
        StoreRefused: the record is there and its key is not, others may read the key, it is another user's, or nobody
            can keep it and nobody has asked for a file.
    """
    file = file or key_file(path)
    if file.exists():
        return keeping.get(file)
    if _is_there(path):
        if is_plain(path):
            raise plain_refused(path)
        raise StoreRefused(f"{path} needs its key, and {file} is not there; bring it back from the backup")
    return keeping.make(file, str(path), keys)


def is_plain(path: Path) -> bool:
    """Whether a record lies there that is not encrypted."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    except FileNotFoundError:
        return False


def plain_refused(path: Path) -> StoreRefused:
    """What to say of a record that is not encrypted."""
    return StoreRefused(
        f"{path} is not encrypted; to encrypt it, close every program and give the command: "
        f"kiosk database encrypt '{path}'"
    )


def refuse_network(path: Path) -> None:
    """Raises StoreRefused where ``path`` is on a network share: SQLite's locks do not hold there."""
    kind = _filesystem(path)
    if kind in _NETWORK:
        raise StoreRefused(
            f"{path} is on a network share ({kind}), where a record breaks; use PostgreSQL for several computers, "
            "or a disk of this one"
        )


def _filesystem(path: Path) -> str:
    if sys.platform == "win32":
        return "cifs" if str(path.resolve()).startswith("\\\\") else ""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    place, found, kind = str(path.resolve()), "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split()
        if len(parts) > 2:
            mount = parts[1].replace("\\040", " ")
            inside = place == mount or place.startswith(mount.rstrip("/") + "/")
            if inside and len(mount) >= len(found):
                found, kind = mount, parts[2]
    return kind


def unlock(connection: Any, key: bytearray) -> None:
    """Give a fresh connection its key, before anything else is asked of it."""
    # What is wrong with a key is said in a sentence of ours; the library would write lines of its own beside it.
    connection.execute("PRAGMA cipher_log_level = NONE")
    # Hex digits of our own making: nothing of a user's is in this statement.
    connection.execute(f"PRAGMA key = \"x'{key.decode()}'\"")


def connect(path: Path, **options: Any) -> Any:
    """A connection of the driver's own to the record at ``path``."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), **options)
    key = key_of(path)
    unlock(connection, key)
    keeping.forget(key)
    return connection


def encrypt(path: Path, keys: str = "") -> Path:
    """Encrypt a plain record in its place; returns where its key is. ``keys`` as for `key_of`.

    Raises:
        StoreRefused: it is encrypted already, or in use.
    """
    from sqlcipher3 import dbapi2

    if not is_plain(path):
        raise StoreRefused(f"{path} is not a record that could be encrypted, or it already is")
    fresh = path.with_name(f"{path.name}.encrypting")
    fresh.unlink(missing_ok=True)
    key = key_of(fresh, keys=keys)
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA busy_timeout=2000")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute(f"ATTACH DATABASE ? AS encrypted KEY \"x'{key.decode()}'\"", (str(fresh),))
        connection.execute("SELECT sqlcipher_export('encrypted')")
        connection.execute("DETACH DATABASE encrypted")
    except dbapi2.Error as error:
        raise StoreRefused(f"{path} is in use; close every program first ({error})") from error
    finally:
        connection.close()
        keeping.forget(key)
    # The plain record goes last: whenever this stops, one of the two is whole.
    plain = path.with_name(f"{path.name}.plain")
    path.replace(plain)
    key_file(fresh).replace(key_file(path))
    fresh.replace(path)
    keeping.overwrite(plain)
    plain.unlink()
    return key_file(path)

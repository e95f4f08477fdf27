"""Keys by their files: get one, make one, move one to another keeper, forget one.

Every key has a file, named by `kiosk.store.encryption`. In it stands the key, as it did in every earlier version, or a
note of who keeps the key. A key comes into a file only where somebody has said ``file``: in the machine settings, in
the variable ``KIOSK_KEYS``, or in an option of the command that makes it. Key files of before go on.

Moving a key replaces its file in one step: whenever the power goes, there is one key file, and it leads to the key.
What stood there before is kept beside it until the new one was read, then the keeper forgets it, or it is written over.
Of a disk that moves its blocks about, as flash does, an old key file can still be read by who opens the drive: a record
that has to be sure is made anew, by a copy and a restore.
"""

from __future__ import annotations

import json
import os
import secrets
import stat
import string
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk import paths
from kiosk.domain.failures import StoreRefused
from kiosk.domain.keepers import BY_THEMSELVES, KeptBy
from kiosk.store import durable
from kiosk.store.keepers import Note, keeper_of

KEY_BYTES = 32
# Beside a key's file while it is moved: what comes, and what was.
COMING, BEFORE = ".moving", ".before"
_HEX = frozenset(string.hexdigits.encode())
_MOST = 100_000


class NobodyKeeps(StoreRefused):
    """None of those who were asked keeps a key; ``why`` says of each what it lacks, and no more."""

    def __init__(self, message: str, why: str) -> None:
        super().__init__(message)
        self.why = why


def forget(key: bytearray) -> None:
    """Write over a key that is needed no more. What a library has made of it meanwhile, that library keeps."""
    key[:] = bytes(len(key))


def asked_for() -> str:
    """Whom this computer's settings name as the keeper of new keys; empty where they name none."""
    from kiosk import settings

    return settings.load().keys


def get(file: Path) -> bytearray:
    """The key whose file this is, as hex digits; whoever has used it `forget`s it.

    Raises:
        StoreRefused: others may read the file, it is another user's, holds no key, or its keeper does not give it.
    """
    _see_whose(file)
    # Another program may be writing it at this moment.
    for _ in range(50):
        found = _read(file)
        if isinstance(found, Note):
            return _given_back(file, found)
        if found:
            return found
        _wait_a_moment()
    raise StoreRefused(f"{file} holds no key; bring it back from the backup")


def make(file: Path, what: str, asked: str = "") -> bytearray:
    """A new key with its file, or the one that another program has made there meanwhile.

    ``what`` it opens is named in refusals; ``asked`` names who shall keep it, instead of the settings.

    Raises:
        StoreRefused: nobody can keep it, and nobody has asked for a file; or that cannot be written.
    """
    key = bytearray(secrets.token_bytes(KEY_BYTES).hex().encode())
    note = _kept(file, what, key, asked or asked_for())
    # Written whole before it has its name: whenever the power goes, there is a key or there is none.
    fresh = file.with_name(f"{file.name}.{os.getpid()}.{secrets.token_hex(4)}.new")
    try:
        durable.write_file(fresh, _content(note, key))
        _name_it(fresh, file)
    except FileExistsError:
        # Another program was first.
        _let_go(note)
        return get(file)
    except OSError as error:
        _let_go(note)
        raise StoreRefused(f"the key of {what} cannot be written to {file}: {error.strerror}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return key


def kept_by(file: Path) -> KeptBy:
    """Who keeps the key whose file this is. Raises OSError: it cannot be read."""
    found = _read(file)
    return found.keeper if isinstance(found, Note) else KeptBy.FILE


def unfinished(file: Path) -> bool:
    """Whether a move of this key was interrupted, and left something behind."""
    return any(part.exists() for part in _around(file))


def move(file: Path, what: str, to: KeptBy, crash: Callable[[str], None] = lambda moment: None) -> bool:
    """Give the key to another keeper; False where that one has it. What an interrupted move has left is cleared away.

    ``crash`` is told each moment of it.

    Raises:
        StoreRefused: the key cannot be read, or ``to`` does not keep it; it stays where it was.
    """
    durable.make_folder(paths.data_folder())
    held = durable.hold(paths.data_folder() / "keys.lock")
    try:
        key = get(file)
        try:
            _clear(file, crash)
            if kept_by(file) is to:
                return False
            _move(file, what, to, key, crash)
            return True
        finally:
            forget(key)
    except NobodyKeeps as error:
        raise StoreRefused(f"the key {file} cannot be moved to {error.why}; it is where it was") from error
    except OSError as error:
        raise StoreRefused(f"the key {file} cannot be moved: {error.strerror}; it is where it was") from error
    finally:
        os.close(held)


def remove(file: Path) -> None:
    """Take a file away, and, where it is a key's, the key from its keeper; nothing happens where there is none."""
    with suppress(OSError):
        if file.stat().st_size < _MOST and isinstance(found := _read(file), Note):
            _let_go(found)
    file.unlink(missing_ok=True)


def overwrite(file: Path) -> None:
    """What was readable is written over before the file goes. Raises OSError."""
    with file.open("r+b") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        for _ in range(0, size, 1 << 20):
            stream.write(secrets.token_bytes(min(1 << 20, size - stream.tell())))
        stream.flush()
        os.fsync(stream.fileno())


def _move(file: Path, what: str, to: KeptBy, key: bytearray, crash: Callable[[str], None]) -> None:
    coming, before = _around(file)
    crash("nothing yet")
    note = _kept(file, what, key, to)
    crash("kept by both")
    try:
        durable.write_file(coming, _content(note, key))
        crash("written")
        # A second name for what is there, so that it can be written over afterwards.
        os.link(file, before)
        durable.sync_folder(file.parent)
        crash("named twice")
        coming.replace(file)
    except OSError:
        # Its keeper goes on with it: the file was not replaced.
        with suppress(StoreRefused):
            _let_go(note)
        raise
    crash("replaced")
    durable.sync_folder(file.parent)
    again = get(file)
    same = again == key
    forget(again)
    if not same:
        before.replace(file)
        durable.sync_folder(file.parent)
        raise StoreRefused(f"{to.told} gives another key back than it was given; {file} is as it was")
    _clear(file, crash)


def _clear(file: Path, crash: Callable[[str], None]) -> None:
    """Take away what a move has left, or one that was interrupted. The file itself leads to its key."""
    coming, before = _around(file)
    # What has taken its place has to be durable before it goes.
    durable.sync_folder(file.parent)
    if before.exists() and not before.samefile(file):
        was = _read(before)
        if isinstance(was, Note):
            _let_go(was)
        else:
            overwrite(before)
        crash("forgotten")
    before.unlink(missing_ok=True)
    if coming.exists():
        found = _read(coming)
        if isinstance(found, Note):
            _let_go(found)
        else:
            overwrite(coming)
        coming.unlink()
    durable.sync_folder(file.parent)


def _around(file: Path) -> tuple[Path, Path]:
    return file.with_name(f"{file.name}{COMING}"), file.with_name(f"{file.name}{BEFORE}")


def _kept(file: Path, what: str, key: bytearray, asked: str) -> Note | None:
    """Have the key kept, and given back once; None where its file is to keep it."""
    if asked == KeptBy.FILE:
        return None
    name = f"{file.name}-{secrets.token_hex(8)}"
    wanting = []
    for choice in (KeptBy(asked),) if asked else BY_THEMSELVES:
        keeper = keeper_of(choice)
        if keeper is None:
            continue
        try:
            why = keeper.lacks()
            if not why:
                note = keeper.put(name, key)
                again = keeper.get(note)
                same = again == key
                forget(again)
                if same:
                    return note
                _let_go(note)
                why = "it gives another key back than it was given"
        except StoreRefused as refused:
            why = str(refused)
        wanting.append(f"{choice}: {why}")
    raise NobodyKeeps(_nobody(what, wanting), "; ".join(wanting))


def _nobody(what: str, wanting: list[str]) -> str:
    return (
        f"nobody keeps the key of {what} ({'; '.join(wanting)}). Make one of them work: a TPM 2 with systemd-creds, or "
        "this user's keyring, open. Or choose another for this computer, in kiosk.toml or in the variable KIOSK_KEYS: "
        f'keys = "host" means that {KeptBy.HOST.means}; keys = "file" means that {KeptBy.FILE.means}'
    )


def _content(note: Note | None, key: bytearray) -> bytes | bytearray:
    if note is None:
        return key
    return json.dumps({"kept_by": note.keeper, "name": note.name, "sealed": note.sealed}).encode()


def _read(file: Path) -> Note | bytearray | None:
    """What stands in a key's file; None where that is neither a key nor a note. Raises OSError."""
    with file.open("rb") as stream:
        content = bytearray(stream.read(_MOST).strip())
    if content.startswith(b"{"):
        try:
            told = json.loads(content)
            return Note(KeptBy(told["kept_by"]), str(told["name"]), str(told["sealed"]))
        except (ValueError, LookupError, TypeError):
            return None
    return content if len(content) == 2 * KEY_BYTES and set(content) <= _HEX else None


def _given_back(file: Path, note: Note) -> bytearray:
    keeper = keeper_of(note.keeper)
    try:
        key = keeper.get(note) if keeper else bytearray()
    except StoreRefused as refused:
        raise StoreRefused(
            f"{refused}; it keeps the key {file}. Without it what the key opens stays shut: see to the keeper, or "
            "bring a copy back from the backup"
        ) from refused
    if len(key) != 2 * KEY_BYTES or not set(key) <= _HEX:
        raise StoreRefused(f"{note.keeper.told} gives no key back for {file}; bring it back from the backup")
    return key


def _let_go(note: Note | None) -> None:
    if note is not None and (keeper := keeper_of(note.keeper)) is not None:
        keeper.forget(note)


def _see_whose(file: Path) -> None:
    """Raises StoreRefused where somebody else may read the file, or could have made it."""
    if sys.platform == "win32":
        return
    found = file.stat()
    if found.st_uid not in (0, os.geteuid()):
        raise StoreRefused(
            f"the key {file} belongs to another user of this computer, who knows it; bring yours back from the "
            f"backup, or, if it is yours, give the command: chown {os.geteuid()} '{file}'"
        )
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise StoreRefused(f"others may read the key {file}; give the command: chmod 600 '{file}'")


def _name_it(fresh: Path, file: Path) -> None:
    """Give a file its name unless something has it already. Raises FileExistsError."""
    if sys.platform == "win32":
        # There a name that is taken is not given again.
        fresh.rename(file)
    else:
        os.link(fresh, file)


def _wait_a_moment() -> None:
    import time

    time.sleep(0.02)

"""Files that are there after a power cut: what is written, its name, and who may have it open."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.domain.failures import StoreRefused

_BINARY = getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


def open_file(path: Path) -> int:
    """A file that is there, and no link, to read and to add to. Raises OSError."""
    return os.open(path, os.O_RDWR | os.O_APPEND | _NO_FOLLOW | _BINARY)


def write_file(path: Path, content: bytes | bytearray) -> None:
    """A new file of the owner's alone, durable but for its name; what had that name goes. Raises OSError.

    What lies there already is never written to: it may be a link to somewhere else, or another's.
    """
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, 0o600)
    try:
        write_all(descriptor, content)
        sync(descriptor)
    finally:
        os.close(descriptor)


def replace_file(path: Path, content: bytes) -> None:
    """Put ``content`` in the place of what was at ``path``, whole or not at all, durably. Raises OSError."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        write_file(fresh, content)
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_all(descriptor: int, content: bytes | bytearray) -> None:
    """Write the whole of it. Raises OSError, and then a part may have been written."""
    # One call as a rule; a disk that is nearly full takes a part, and then says that it is full.
    written = os.write(descriptor, content)
    while written < len(content):
        written += os.write(descriptor, content[written:])


def sync(descriptor: int) -> None:
    """Returns when the contents and the length are on the disk. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        # There, fsync leaves it in the drive's memory.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif sys.platform == "win32":
        os.fsync(descriptor)
    else:
        os.fdatasync(descriptor)


def sync_folder(folder: Path) -> None:
    """Makes the names in ``folder`` durable; Windows has no such call. Raises OSError."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, durably, where they are missing. Raises OSError."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for part in missing:
        sync_folder(part.parent)


def own_folder(folder: Path) -> None:
    """Make the folder where it is missing, as `make_folder` does, and see that nobody else can change what is in it.

    Raises:
        StoreRefused: it belongs to somebody else, or others may write to it; the message says what to do.
        OSError: it cannot be made.
    """
    make_folder(folder)
    if sys.platform == "win32":
        return
    found = folder.stat()
    if found.st_uid not in (0, os.geteuid()):
        raise StoreRefused(
            f"the folder {folder} belongs to another user of this computer, who could put other files into it; "
            f"give the command: chown {os.geteuid()} '{folder}', or choose a folder of your own"
        )
    # Whoever may write to a folder above can put another one in this one's place. Where the sticky bit is set, as in
    # /tmp, others may add files but touch none of ours.
    for part in (folder, *folder.resolve().parents):
        mode = part.stat().st_mode
        if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
            way = "chmod 700" if part == folder else "chmod o-w"
            raise StoreRefused(
                f"everybody on this computer may write to the folder {part}; give the command: {way} '{part}'"
            )


def hold(path: Path) -> int:
    """Lock the file at ``path``, made where it is missing, until it is closed, by whatever end of the program.

    Raises:
        StoreRefused: another program has it.
        OSError: there are no locks here.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOW | _BINARY, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        os.close(descriptor)
        raise StoreRefused(
            f"another program uses {path.with_suffix('')}; close that one first. If a second lobby shall run on this "
            "computer, give it a name of its own with --name"
        ) from error
    except OSError:
        os.close(descriptor)
        raise
    return descriptor

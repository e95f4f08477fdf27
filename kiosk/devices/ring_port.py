"""Where a telephone system's hook says that it rings: a local socket of the staff program, for its own user alone.

What comes is a line of JSON, ``{"number": ..., "line": ...}``, and one word goes back. Nothing of it is written
anywhere: what nobody sees yet waits in the program's memory. Windows has no such socket in Python: there it rings by
hand.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

# Of what a hook says, and how long it may take to say it, in seconds.
MOST_BYTES, PATIENCE = 4096, 0.5
# How many hooks wait for their turn.
WAITING = 16


class RingHeard(StrEnum):
    """What became of a ring, in the word that goes back."""

    SHOWN = "shown"
    # Nobody has signed in who works the telephone: whoever does next sees it.
    KEPT = "kept"
    # It was no ring.
    REFUSED = "refused"


class NoRingPort(OSError):
    """There is no such socket: not on this system, not for this user, or nobody listens at it."""


class RingPort:
    """Listens until it is closed. ``take`` is called in its own thread, one ring after the other."""

    def __init__(self, place: Path, take: Callable[[str, str], RingHeard]) -> None:
        self._place = place
        self._take = take
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Begin to listen. Raises NoRingPort where that cannot be, or another program of this user does."""
        if not hasattr(socket, "AF_UNIX"):
            raise NoRingPort("this system has no sockets of that kind")
        try:
            self._socket = self._bound()
        except OSError as error:
            raise NoRingPort(str(error)) from error
        self._thread = threading.Thread(target=self._listen, args=(self._socket,), name="rings", daemon=True)
        self._thread.start()

    def _bound(self) -> socket.socket:
        folder = self._place.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise NoRingPort(f"{folder} is somebody else's")
        if self._place.is_socket():
            if _somebody_listens(self._place):
                raise NoRingPort("another program of this user listens already")
            # What a program has left that is not there any more.
            self._place.unlink()
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            # Nobody else may come in between, however wide the folder is open.
            before = os.umask(0o177)
            try:
                made.bind(os.fspath(self._place))
            finally:
                os.umask(before)
            made.listen(WAITING)
        except OSError:
            made.close()
            raise
        return made

    def close(self) -> None:
        """Listen no more; nothing is taken once this has returned."""
        listening, self._socket = self._socket, None
        if listening is None:
            return
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        with suppress(OSError):
            self._place.unlink()
        if self._thread is not None:
            self._thread.join(2 * PATIENCE)

    def _listen(self, listening: socket.socket) -> None:
        while True:
            try:
                came, _ = listening.accept()
            except OSError:
                if self._socket is None:
                    return
                continue
            with came, suppress(OSError):
                came.settimeout(PATIENCE)
                came.sendall(self._heard(came).encode() + b"\n")

    def _heard(self, came: socket.socket) -> RingHeard:
        # The socket's own rights say so as well.
        if not _is_ours(came):
            return RingHeard.REFUSED
        try:
            said = json.loads(_line(came))
            number, line = said["number"], said["line"]
        except (ValueError, LookupError, TypeError, RecursionError):
            return RingHeard.REFUSED
        if not isinstance(number, str) or not isinstance(line, str):
            return RingHeard.REFUSED
        # What is no text of any script goes no further.
        return self._take(*(text.encode(errors="replace").decode() for text in (number, line)))


def say_it_rings(place: Path, number: str, line: str) -> RingHeard:
    """For a hook: tell the staff program of this user. Raises NoRingPort where none listens."""
    if not hasattr(socket, "AF_UNIX"):
        raise NoRingPort("this system has no sockets of that kind")
    words = json.dumps({"number": number[:1000], "line": line[:100]})
    try:
        with _connected(place) as to:
            # Who made a socket there first, where all may write, hears no number; root hooks for anybody.
            if os.getuid() != 0 and not _is_ours(to):
                raise NoRingPort("somebody else listens there")
            to.sendall(words.encode() + b"\n")
            answer = _line(to).decode(errors="replace").strip()
    except OSError as error:
        raise NoRingPort(str(error)) from error
    return RingHeard(answer) if answer in set(RingHeard) else RingHeard.REFUSED


def _connected(place: Path) -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.settimeout(4 * PATIENCE)
    try:
        made.connect(os.fspath(place))
    except OSError:
        made.close()
        raise
    return made


def _somebody_listens(place: Path) -> bool:
    try:
        _connected(place).close()
    except OSError:
        return False
    return True


def _line(of: socket.socket) -> bytes:
    found = b""
    while b"\n" not in found and len(found) <= MOST_BYTES:
        part = of.recv(MOST_BYTES)
        if not part:
            break
        found += part
    return found[:MOST_BYTES].partition(b"\n")[0]


def _is_ours(came: socket.socket) -> bool:
    """Whether it is this user at the other end, or root."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    told = came.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int.from_bytes(told[4:8], "little") in (os.getuid(), 0)

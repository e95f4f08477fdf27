"""Where a telephone system's hook says that it rings: a local socket of the staff program, for its own user alone.

What comes is a line of JSON, ``{"number": ..., "line": ...}``, and one word goes back. Nothing of it is written
anywhere: what nobody sees yet waits in the program's memory. Python has no such socket on Windows: there it is the
loopback, where both sides prove that they are of one user, see `kiosk.devices.loopback`.
"""

from __future__ import annotations

import hmac
import json
import os
import selectors
import socket
import stat
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.devices import loopback
from kiosk.devices.loopback import Meeting

# Of what a hook says, and how long it may take to say all of it, in seconds.
MOST_BYTES, PATIENCE = 4096, 0.5
# How many hooks are heard at once, none of which waits for another.
WAITING = 16
# How often it is looked, in seconds, who has had their time.
_LOOK = PATIENCE / 5


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
    """Listens until it is closed. ``take`` is called in its own thread, one ring after the other.

    A hook that says nothing, or letter after letter, keeps no other waiting, and is gone after `PATIENCE`.
    """

    def __init__(self, place: Path, take: Callable[[str, str], RingHeard]) -> None:
        self._place = place
        self._take = take
        self._socket: socket.socket | None = None
        # Where it is the loopback, on which anybody may come.
        self._meeting: Meeting | None = None
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Begin to listen. Raises NoRingPort where that cannot be, or another program of this user does."""
        try:
            self._socket = self._bound() if hasattr(socket, "AF_UNIX") else self._on_loopback()
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

    def _on_loopback(self) -> socket.socket:
        self._place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _somebody_listens(self._place):
            raise NoRingPort("another program of this user listens already")
        made, self._meeting = loopback.listen(self._place, WAITING)
        return made

    def close(self) -> None:
        """Listen no more; nothing is taken once this has returned."""
        listening, self._socket = self._socket, None
        if listening is None:
            return
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            self._place.unlink()
        if self._thread is not None:
            self._thread.join(2 * PATIENCE)
        # No earlier: its number would be another one's, for which the thread looks.
        listening.close()

    def _listen(self, listening: socket.socket) -> None:
        with selectors.DefaultSelector() as selector:
            listening.setblocking(False)
            selector.register(listening, selectors.EVENT_READ)
            said: dict[socket.socket, _Said] = {}
            while self._socket is not None:
                self._turn(selector, listening, said)
            for came in [*said]:
                _end(selector, said, came)

    def _turn(
        self, selector: selectors.BaseSelector, listening: socket.socket, said: dict[socket.socket, _Said]
    ) -> None:
        """Whoever has something to say is heard, in turn; whoever takes too long over it is heard no more."""
        ready = {key.fileobj for key, _ in selector.select(_LOOK)}
        if listening in ready:
            with suppress(OSError):
                self._let_in(selector, listening, said)
        for came, words in [*said.items()]:
            with suppress(OSError):
                if came in ready:
                    words.more(came)
                if not words.whole and time.monotonic() < words.until:
                    continue
                if self._meeting is not None and words.whole and not words.nonce:
                    came.send(words.challenged(self._meeting))
                    continue
                came.send(self._heard(came, words).encode() + b"\n")
            _end(selector, said, came)

    def _let_in(
        self, selector: selectors.BaseSelector, listening: socket.socket, said: dict[socket.socket, _Said]
    ) -> None:
        """As many as have come meanwhile. Raises OSError: there are no more."""
        for _ in range(WAITING):
            came, _ = listening.accept()
            came.setblocking(False)
            # Of more than that the one that began first goes.
            if len(said) >= WAITING:
                _end(selector, said, next(iter(said)))
            said[came] = _Said(time.monotonic() + PATIENCE)
            selector.register(came, selectors.EVENT_READ)

    def _heard(self, came: socket.socket, words: _Said) -> RingHeard:
        # The socket's own rights say so as well.
        is_theirs = self._meeting is None and not _is_ours(came)
        if is_theirs or not words.whole or self._socket is None:
            return RingHeard.REFUSED
        line_said = words.line
        if self._meeting is not None:
            proof, _, line_said = line_said.partition(b" ")
            if not hmac.compare_digest(proof, self._meeting.proof("hook", words.nonce, line_said)):
                return RingHeard.REFUSED
        try:
            told = json.loads(line_said)
            number, line = told["number"], told["line"]
        except (ValueError, LookupError, TypeError, RecursionError):
            return RingHeard.REFUSED
        if not isinstance(number, str) or not isinstance(line, str):
            return RingHeard.REFUSED
        # What is no text of any script goes no further.
        return self._take(*(text.encode(errors="replace").decode() for text in (number, line)))


@dataclass
class _Said:
    """What one hook has said so far, and when its time is over, however much it says until then."""

    until: float
    found: bytes = b""
    whole: bool = False
    # What it has to prove itself with, where it is the loopback.
    nonce: bytes = b""

    def more(self, of: socket.socket) -> None:
        """What has come meanwhile. Raises OSError: nobody is there any more."""
        part = of.recv(MOST_BYTES)
        self.found += part
        self.whole = not part or b"\n" in part or len(self.found) > MOST_BYTES

    def challenged(self, meeting: Meeting) -> bytes:
        """That this is the window, to the nonce that has come; then it is the hook's turn."""
        asked, self.nonce = self.line.strip(), loopback.new_nonce()
        self.found, self.whole = b"", False
        return meeting.proof("window", asked) + b" " + self.nonce + b"\n"

    @property
    def line(self) -> bytes:
        return self.found[:MOST_BYTES].partition(b"\n")[0]


def _end(selector: selectors.BaseSelector, said: dict[socket.socket, _Said], came: socket.socket) -> None:
    del said[came]
    selector.unregister(came)
    came.close()


def say_it_rings(place: Path, number: str, line: str) -> RingHeard:
    """For a hook: tell the staff program of this user. Raises NoRingPort where none listens."""
    words = json.dumps({"number": number[:1000], "line": line[:100]}).encode()
    try:
        if not hasattr(socket, "AF_UNIX"):
            return _say_on_loopback(place, words)
        with _connected(place) as to:
            # Who made a socket there first, where all may write, hears no number; root hooks for anybody.
            if os.getuid() != 0 and not _is_ours(to):
                raise NoRingPort("somebody else listens there")
            to.sendall(words + b"\n")
            answer = _line(to)
    except OSError as error:
        raise NoRingPort(str(error)) from error
    return _heard_as(answer)


def _say_on_loopback(place: Path, words: bytes) -> RingHeard:
    meeting = loopback.read(place)
    made, nonce = loopback.connected(meeting, 4 * PATIENCE)
    with made as to:
        to.sendall(meeting.proof("hook", nonce, words) + b" " + words + b"\n")
        return _heard_as(_line(to))


def _heard_as(answer: bytes) -> RingHeard:
    word = answer.decode(errors="replace").strip()
    return RingHeard(word) if word in set(RingHeard) else RingHeard.REFUSED


def _connected(place: Path) -> socket.socket:
    until = time.monotonic() + 4 * PATIENCE
    while True:
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.settimeout(4 * PATIENCE)
        try:
            made.connect(os.fspath(place))
            return made
        except BlockingIOError:
            # So many have come at once that there is no room for another: soon there is.
            made.close()
            if time.monotonic() > until:
                raise
            time.sleep(PATIENCE / 50)
        except OSError:
            made.close()
            raise


def _somebody_listens(place: Path) -> bool:
    try:
        if hasattr(socket, "AF_UNIX"):
            _connected(place).close()
        else:
            loopback.connected(loopback.read(place), PATIENCE)[0].close()
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

"""A way between two programs of one user where there are no local sockets, as on Windows: the loopback, and a secret.

The secret and the port stand in a file of the user's own. Each side proves that it has read that file before the other
one says anything; the secret itself goes nowhere. A number is told to nobody who only listens at a port of before.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import socket
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

HOST, BYTES = "127.0.0.1", 32
_MOST = 1000


@dataclass(frozen=True)
class Meeting:
    """Where the two meet, and what both know."""

    port: int
    secret: bytes = field(repr=False)

    def proof(self, of: str, nonce: bytes, words: bytes = b"") -> bytes:
        """That whoever says these ``words`` knows the secret, to whoever has chosen the ``nonce`` (hex digits)."""
        return hmac.digest(self.secret, b" ".join((of.encode(), nonce, words)), "sha256").hex().encode()


def new_nonce() -> bytes:
    """Something that was never said before, in hex digits."""
    return secrets.token_hex(BYTES).encode()


def listen(place: Path, waiting: int) -> tuple[socket.socket, Meeting]:
    """Listen at a port of the loopback, and write to ``place`` at which. Raises OSError."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # Windows lets another program have the same port else.
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        made.bind((HOST, 0))
        made.listen(waiting)
        meeting = Meeting(made.getsockname()[1], secrets.token_bytes(BYTES))
        _write(place, meeting)
    except OSError:
        made.close()
        raise
    return made, meeting


def read(place: Path) -> Meeting:
    """Where somebody listens. Raises OSError: nobody has said so, or nothing of use."""
    with place.open("rb") as file:
        written = file.read(_MOST)
    try:
        said = json.loads(written)
        port, secret = said["port"], bytes.fromhex(said["secret"])
    except (ValueError, LookupError, TypeError) as error:
        raise OSError(f"{place} says of no port") from error
    if not isinstance(port, int) or not 0 < port < 65536 or len(secret) != BYTES:
        raise OSError(f"{place} says of no port")
    return Meeting(port, secret)


def connected(meeting: Meeting, patience: float) -> tuple[socket.socket, bytes]:
    """Reach whoever listens, once they have proved who they are; with the nonce that they want to hear again.

    Raises OSError: nobody does, or somebody else.
    """
    made = socket.create_connection((HOST, meeting.port), patience)
    try:
        nonce = new_nonce()
        made.sendall(nonce + b"\n")
        found = b""
        while b"\n" not in found and len(found) < _MOST:
            part = made.recv(_MOST)
            if not part:
                break
            found += part
        proof, _, theirs = found.strip().partition(b" ")
        if not hmac.compare_digest(proof, meeting.proof("window", nonce)):
            raise ConnectionRefusedError("somebody else listens there")
    except OSError:
        made.close()
        raise
    return made, theirs


def _write(place: Path, meeting: Meeting) -> None:
    words = json.dumps({"port": meeting.port, "secret": meeting.secret.hex()})
    fresh = place.with_name(f"{place.name}.{os.getpid()}.new")
    with suppress(FileNotFoundError):
        fresh.unlink()
    # On Windows the user's own folder is what keeps others out.
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(words)
    fresh.replace(place)

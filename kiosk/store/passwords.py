"""What is kept of a secret that somebody types: argon2id stretches it, and of what that gives there is a hash.

The window stretches; who judges needs the hash alone. So a server can judge without argon2 of its own, what goes over
the line is no password, and whoever reads the table has neither.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES, KEY_BYTES = 16, 32


@dataclass(frozen=True)
class Cost:
    """What a guess costs: memory in KiB, passes over it, lanes side by side."""

    memory: int
    passes: int
    lanes: int = 1

    def __str__(self) -> str:
        return f"m={self.memory},t={self.passes},p={self.lanes}"

    @staticmethod
    def read(text: str) -> Cost:
        """From what `str` gives. Raises ValueError."""
        parts = dict(part.split("=") for part in text.split(","))
        return Cost(int(parts["m"]), int(parts["t"]), int(parts["p"]))


# OWASP's least for argon2id (S33), with twice its passes: a tenth to a fifth of a second on a slow computer.
USUAL = Cost(19_456, 4)


def new_salt() -> str:
    """As it is kept: hexadecimal."""
    return secrets.token_bytes(SALT_BYTES).hex()


def stretched(secret: str, salt: str, cost: Cost) -> bytes:
    """What the window sends in place of ``secret``. Takes long, and ``cost.memory`` KiB."""
    slow = Argon2id(
        salt=bytes.fromhex(salt),
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return slow.derive(secret.encode(errors="surrogatepass"))


def verifier_of(key: bytes) -> str:
    """What is kept of what stretching gave."""
    return hashlib.sha256(key).hexdigest()


def fits(key: bytes, verifier: str) -> bool:
    """Whether what was sent is what is kept; nothing fits where nothing is kept."""
    return bool(verifier) and hmac.compare_digest(verifier_of(key), verifier)


def made_up_salt(name: str, key: bytes) -> str:
    """For a name that nobody has: always the same, as a real one is."""
    return hmac.new(key, name.encode(), hashlib.sha256).digest()[:SALT_BYTES].hex()

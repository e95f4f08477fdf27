"""The day list's cryptography: each expected patient is sealed under keys that only their own answers lead to.

What somebody says of themselves (a folded name, a birth date and a second answer) is stretched, slowly, into a tag,
under which an entry is found, and a key, which opens it. An entry holds no more than where the patient's content lies
and the key to that, so that content is stored once, however many answers lead to it. Without the right answers a list
is random tags and random bytes of a few sizes.

Whoever holds the list may guess as long as they like, at some 25 ms of one processor and 19 MiB a guess: that is no
wall around a four-digit answer of somebody whose name and birth date are known. On a kiosk's disk the device's key is
around it all, see `kiosk.store.kept`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.domain.identity import Factor

# OWASP's least for argon2id; raise FORMAT with any of these, and every list is made anew.
MEMORY_KIB = 19_456
PASSES = 2
LANES = 1
FORMAT = 1

TAG_BYTES = 16
KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
# Contents are filled up to a multiple of this: their length tells next to nothing.
BLOCK_BYTES = 512
# In place of a content's tag: these answers are those of several people.
_NOBODY = bytes(TAG_BYTES)


class Unsealable(ValueError):
    """Changed, moved, of another day, or sealed with another key."""


@dataclass(frozen=True)
class SealedDayList:
    """The expected patients of one clinic day: sealed entries by tag. ``salt`` is empty where no list was made."""

    day: date
    salt: str
    entries: Mapping[str, str]

    @property
    def stamp(self) -> str:
        """Another one whenever anything of the list has changed."""
        return stamp_of(self.salt, self.entries)


def stamp_of(salt: str, tags: Iterable[str]) -> str:
    """The stamp of the list with these tags: every sealing of a content gives it a new one."""
    return f"{salt} {hashlib.sha256(''.join(sorted(tags)).encode()).hexdigest()}"


def fresh_salt() -> str:
    """A salt for one day's list, as hex."""
    return secrets.token_hex(SALT_BYTES)


def stretch(name_key: str, birth_date: date, factor: Factor, factor_key: str, salt: str) -> tuple[str, bytes]:
    """The tag (hex) and the key (`KEY_BYTES`) that these answers lead to in the list with ``salt`` (hex).

    ``name_key`` and ``factor_key`` are folded as the identification compares them. Slow on purpose. Raises ValueError
    for a salt that is none.
    """
    said = json.dumps([FORMAT, name_key, birth_date.isoformat(), str(factor), factor_key], ensure_ascii=False)
    slow = Argon2id(
        salt=bytes.fromhex(salt),
        length=TAG_BYTES + KEY_BYTES,
        iterations=PASSES,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
    )
    found = slow.derive(said.encode())
    return found[:TAG_BYTES].hex(), found[TAG_BYTES:]


def seal(key: bytes, tag: str, day: date, plain: bytes) -> str:
    """``plain`` under ``key`` as base64; it opens in this place of this day's list only."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + AESGCM(key).encrypt(nonce, plain, _place(tag, day))
    return base64.b64encode(sealed).decode("ascii")


def unseal(key: bytes, tag: str, day: date, sealed: str) -> bytes:
    """What was sealed. Raises Unsealable."""
    try:
        raw = base64.b64decode(sealed, validate=True)
        return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _place(tag, day))
    except (InvalidTag, ValueError) as error:
        raise Unsealable(tag) from error


def _place(tag: str, day: date) -> bytes:
    return f"day list {FORMAT} {day.isoformat()} {tag}".encode()


@dataclass(frozen=True)
class Content:
    """One patient's sealed content, and what the entries of their answers say of it."""

    tag: str
    sealed: str
    pointer: bytes


def seal_content(day: date, plain: bytes) -> Content:
    """Seal one patient's content under a random tag and a random key."""
    tag, key = secrets.token_bytes(TAG_BYTES), secrets.token_bytes(KEY_BYTES)
    packed = zlib.compress(plain, 9)
    packed += bytes(-len(packed) % BLOCK_BYTES)
    return Content(tag.hex(), seal(key, tag.hex(), day, packed), tag + key)


def nobody() -> bytes:
    """What the entry of answers says that are those of several people: as long as any other, and it leads nowhere."""
    return _NOBODY + secrets.token_bytes(KEY_BYTES)


@dataclass(frozen=True)
class Several:
    """The answers are right, and those of more than one person."""


def look_up(sealed: SealedDayList, tag: str, key: bytes) -> bytes | Several | None:
    """The content that the answers with this tag and key lead to; None where they are nobody's.

    Raises:
        Unsealable: the list is damaged.
    """
    entry = sealed.entries.get(tag)
    if entry is None:
        return None
    pointer = unseal(key, tag, sealed.day, entry)
    place, inner = pointer[:TAG_BYTES], pointer[TAG_BYTES:]
    if place == _NOBODY:
        return Several()
    packed = unseal(inner, place.hex(), sealed.day, sealed.entries.get(place.hex(), ""))
    try:
        # Unlike zlib.decompress this bears what fills the last block.
        return zlib.decompressobj().decompress(packed)
    except zlib.error as error:
        raise Unsealable(tag) from error

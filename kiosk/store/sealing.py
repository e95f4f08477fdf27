"""The day list's cryptography: a list is sealed for one kiosk, and each patient on it under their own answers.

What somebody says of themselves (a folded name, a birth date and a second answer) is stretched, slowly. An HMAC of
that, under a key that stands in the list, is a tag, under which an entry is found, and a key, which opens it. An entry
holds no more than where the patient's content lies and the key to that, so that content is stored once, however many
answers lead to it. The list is sealed whole for the public half of a kiosk's pair (HPKE, RFC 9180, base mode): the
private half, which only that kiosk's keeper of keys gives, opens it, and nothing else does.

Without the private half a list is random bytes: there is nothing to guess at. Whoever has it too may guess as long as
they like, at some 25 ms of one processor and 19 MiB a guess: that is no wall around a four-digit answer of somebody
whose name and birth date are known.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.domain.identity import Factor

# OWASP's least for argon2id; raise FORMAT with any of these, and every list is made anew.
MEMORY_KIB = 19_456
PASSES = 2
LANES = 1
FORMAT = 2

TAG_BYTES = 16
KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
# Contents are filled up to a multiple of this: their length tells next to nothing.
BLOCK_BYTES = 256
# In place of a content's tag: these answers are those of several people.
_NOBODY = bytes(TAG_BYTES)
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class Unsealable(ValueError):
    """Changed, moved, of another day, or sealed with another key."""


class NoKey(ValueError):
    """What a kiosk has given as the public half of its pair is none."""


@dataclass(frozen=True)
class DayList:
    """The expected patients of one clinic day for one kiosk: sealed entries by tag, as it is once it is open.

    ``salt`` (hex) is that of the answers; ``key`` makes tags and keys of what is stretched.
    """

    day: date
    salt: str
    key: bytes = field(repr=False)
    entries: Mapping[str, str]


@dataclass(frozen=True)
class SealedDayList:
    """A list as it is sealed for one kiosk, base64."""

    day: date
    sealed: str

    @property
    def stamp(self) -> str:
        """Another one whenever it was sealed anew."""
        return hashlib.sha256(self.sealed.encode()).hexdigest()


def seal_list(public: str, listed: DayList) -> SealedDayList:
    """``listed`` for the kiosk with this public half (hex). Raises NoKey."""
    values = {"salt": listed.salt, "key": listed.key.hex(), "entries": dict(listed.entries)}
    packed = zlib.compress(json.dumps(values).encode(), 1)
    try:
        theirs = X25519PublicKey.from_public_bytes(bytes.fromhex(public))
        sealed = _SUITE.encrypt(packed, theirs, info=_list_place(listed.day))
    except ValueError as error:
        raise NoKey(public) from error
    return SealedDayList(listed.day, base64.b64encode(sealed).decode("ascii"))


class Opener:
    """A kiosk's pair: what is sealed for its public half opens with the private one."""

    def __init__(self, private: bytes) -> None:
        """``private`` is any 32 secret bytes."""
        self._private = X25519PrivateKey.from_private_bytes(private)

    @property
    def public(self) -> str:
        """The public half, as hex."""
        return self._private.public_key().public_bytes_raw().hex()

    def open(self, sealed: SealedDayList) -> DayList:
        """The list. Raises Unsealable: it is damaged, another kiosk's, or of another version of the program."""
        try:
            raw = base64.b64decode(sealed.sealed, validate=True)
            packed = _SUITE.decrypt(raw, self._private, info=_list_place(sealed.day))
            values = json.loads(zlib.decompress(packed))
            key = bytes.fromhex(values["key"])
            return DayList(sealed.day, values["salt"], key, dict(values["entries"]))
        except (InvalidTag, ValueError, LookupError, TypeError, zlib.error) as error:
            raise Unsealable(str(sealed.day)) from error


def _list_place(day: date) -> bytes:
    return f"kiosk day list {FORMAT} {day.isoformat()}".encode()


def fresh_salt() -> str:
    """A salt for the answers of one day, as hex."""
    return secrets.token_hex(SALT_BYTES)


def stretch(name_key: str, birth_date: date, factor: Factor, factor_key: str, salt: str) -> bytes:
    """What these answers come to with ``salt`` (hex); `way_in` says what that opens.

    ``name_key`` and ``factor_key`` are folded as the identification compares them. Slow on purpose. Raises ValueError
    for a salt that is none.
    """
    said = json.dumps([FORMAT, name_key, birth_date.isoformat(), str(factor), factor_key], ensure_ascii=False)
    slow = Argon2id(
        salt=bytes.fromhex(salt),
        length=KEY_BYTES,
        iterations=PASSES,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
    )
    return slow.derive(said.encode())


def way_in(list_key: bytes, stretched: bytes) -> tuple[str, bytes]:
    """The tag (hex) and the key (`KEY_BYTES`) to which stretched answers lead in the list with this key."""
    found = hmac.digest(list_key, stretched, "sha384")
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


def look_up(listed: DayList, tag: str, key: bytes) -> bytes | Several | None:
    """The content that the answers with this tag and key lead to; None where they are nobody's.

    Raises:
        Unsealable: the list is damaged.
    """
    entry = listed.entries.get(tag)
    if entry is None:
        return None
    pointer = unseal(key, tag, listed.day, entry)
    place, inner = pointer[:TAG_BYTES], pointer[TAG_BYTES:]
    if place == _NOBODY:
        return Several()
    packed = unseal(inner, place.hex(), listed.day, listed.entries.get(place.hex(), ""))
    try:
        # Unlike zlib.decompress this bears what fills the last block.
        return zlib.decompressobj().decompress(packed)
    except zlib.error as error:
        raise Unsealable(tag) from error
